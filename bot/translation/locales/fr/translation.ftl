# Ce que les gens disent, dans d’autres langues.

translated-machine = 🌐 Traduction automatique ({ $source }, { $engine })
translated-via = 🌐 Traduction automatique ({ $source }, en passant par { $pivot }, { $engine })
translated-reviewed = 🌐 Traduction relue par une personne ({ $source })
translated-human = 🌐 Traduction faite par une personne ({ $source })
translated-missed = Non rendu comme le veut la liste de termes : { $terms }
relay-file-left = 📎 { $file } n’a pas pu être transmis. Il se trouve dans { $room }.
untranslated-away = 🌐 Pas encore traduit : aucun moteur ne répond. La traduction viendra ici dès que possible.
untranslated-no-engine = 🌐 Non traduit : aucun moteur ne traduit ici entre ces langues.
untranslated-marking = 🌐 Non traduit : le marquage interdit de confier ces mots à un moteur qui le pourrait.

## /channel

cmd-channel = canal
about-channel = Montre quels salons lisent ce qui se dit ici, ou les relie
cmd-channel-link = relier, joindre
about-channel-link = Relie ce salon aux autres salons d’un canal
param-channel = NOM
example-channel-link = coordination
cmd-channel-unlink = délier, détacher
about-channel-unlink = Retire ce salon de son canal
channel-none = Ce salon n’est dans aucun canal. Pour le relier à d’autres, écrivez dans chacun d’eux : { $command } { $channel }
channel-here = Seul un salon rattaché à une opération peut être dans un canal, pas une conversation privée.
channel-name = { $typed } ne peut pas être le nom d’un canal : des lettres, des chiffres et des espaces, 40 au plus.
channel-rooms =
    { $count ->
        [0] Ce salon est dans le canal { $channel }. Aucun autre n’y est encore.
        [one] Ce salon est dans le canal { $channel } avec un autre salon, qui lit ce qui se dit ici :
       *[other] Ce salon est dans le canal { $channel } avec { $count } autres salons, qui lisent ce qui se dit ici :
    }
channel-above = { $room } montre au plus { $label } : d’ici, il ne reçoit que ce qui commence par ce marquage ou par un moins strict.
channel-unsealed =
    { $count ->
        [one] 🔓 { $rooms } n’est pas chiffré, d’autres salons de ce canal le sont. Ce qui se dit dans ceux-ci peut y être lu par ceux qui gèrent son serveur.
       *[other] 🔓 { $rooms } ne sont pas chiffrés, d’autres salons de ce canal le sont. Ce qui se dit dans ceux-ci peut y être lu par ceux qui gèrent leurs serveurs.
    }
channel-joined = { $room } est entré dans le canal { $channel } : ce qui se dit dans un de ses salons se lit dans tous.
channel-left = { $room } a quitté le canal { $channel } et ne lit plus rien d’ici.
channel-unlinked = C’est fait. Ce salon a quitté le canal { $channel }.

## /room translate

cmd-room-translate = traduire, traduction
about-room-translate = Dit quand ce qui se dit en plusieurs langues est traduit : toujours, sur demande ou jamais
param-mode = MODE
param-way = FILS
example-room-translate = demande
translate-auto = auto, toujours
translate-ask = demande, demandé
translate-off = non, jamais
translate-threads = fils, fil
translate-replies = réponses, réponse
room-translating = Traduit
room-channel = Canal
room-translates =
    { $mode ->
        [auto] tout ce que quelqu’un ici ne lit pas
        [ask] ce que quelqu’un demande
       *[off] rien
    }
room-stands =
    { $way ->
        [translate-threads] dans des fils
       *[translate-replies] dans des réponses
    }
room-no-threads = Telegram n’a pas de fils de discussion : les traductions y sont des réponses. Pour régler quand elles sont faites : { $command }
room-taken-back =
    { $count ->
        [one] Un message au marquage plus strict se trouvait ici, venu d’un autre salon ou traduit : il est retiré.
       *[other] { $count } messages au marquage plus strict se trouvaient ici, venus d’autres salons ou traduits : ils sont retirés.
    }

## Engines

engine-well = répond
engine-resting = laissé de côté un moment, après des échecs
engine-spent = a reçu tout le texte prévu pour aujourd’hui (UTC)
status-spent = Envoyé aujourd’hui (UTC)
status-characters =
    { $limit ->
        [0] { $count } caractères
       *[other] { $count } caractères sur { $limit }
    }
status-money =
    { $limited ->
        [yes] { $paid } { $currency } sur { $most }
       *[no] { $paid } { $currency }
    }

## /tr

cmd-tr = tr
about-tr = Traduit le message auquel vous répondez
example-tr = fr
cmd-tr-me = moi
about-tr-me = Vous envoie en privé, dans votre langue, ce qui se dit dans ce salon
example-tr-me = fr
cmd-tr-flag = signaler, mauvais
about-tr-flag = Signale que la traduction à laquelle vous répondez est mauvaise
cmd-tr-review = relire, relecture
about-tr-review = Montre les traductions que quelqu’un a trouvées mauvaises
cmd-tr-fix = corriger
about-tr-fix = Met de meilleurs mots à la place d’une traduction à relire
example-tr-fix = 1 Le pont est fermé
cmd-tr-good = bon, bonne
about-tr-good = Dit qu’une traduction à relire est bonne telle quelle
example-tr-good = 1
tr-off = Ce salon ne veut pas de traductions. Un coordinateur peut changer cela : { $command }
tr-reply =
    { $signs ->
        [yes] Répondez { $command } au message que vous voulez lire, ou mettez-y 🌐.
       *[no] Répondez { $command } au message que vous voulez lire.
    }
tr-nothing = Il n’y a rien à traduire dans ce message, ou personne ici ne le traduit ({ $language }).
tr-nobody = Personne ici ne traduit en { $language }.
tr-there = Sa traduction est déjà là.
tr-offer = 🌐 Traduire en :
tr-offer-language = { $language }
tr-me = Désormais, je vous envoie en privé ce qui se dit ici dans d’autres langues ({ $language }). Pour arrêter, écrivez ici : { $stop }
tr-me-ended = Je ne vous envoie plus rien d’ici.
tr-me-none = Je ne vous envoie rien d’ici. Pour commencer, nommez votre langue : { $command }
tr-me-room = Écrivez { $command } dans le salon que vous voulez lire.
flag-raised = Merci. Un officier de liaison la relira : { $command }
flag-reply =
    { $signs ->
        [yes] Répondez { $command } à la mauvaise traduction, ou mettez-y 🚩.
       *[no] Répondez { $command } à la mauvaise traduction.
    }
flag-action = Signaler
review-none = Aucune traduction n’attend de relecture.
review-heading =
    { $count ->
        [one] Une traduction attend une relecture
       *[other] { $count } traductions attendent une relecture
    }
review-how = Pour en corriger une : { $fix } – si elle est bonne telle quelle : { $good }
review-number = Aucune traduction numéro { $number } n’attend de relecture. Pour voir celles qui attendent : { $command }
review-gone = Ce qui a été dit n’est plus là : sa traduction n’a pas besoin de relecture.
review-hidden = Ces mots ne peuvent pas être montrés ici.
review-good = C’est fait. Elle reste telle quelle.

## /fix

cmd-fix = corriger
about-fix = Met vos mots à la place de la traduction à laquelle vous répondez
example-fix = Le pont est fermé
fix-reply = Répondez { $command } avec de meilleurs mots à la traduction à corriger.
fix-action = Corriger
fix-ask = { $person }, répondez à ce message par la meilleure traduction en { $languages }.
fix-language = Ce message est en plusieurs langues ({ $languages }), et je ne vois pas laquelle est celle de vos mots.
fix-original = Ces mots ne sont pas une traduction : ils sont là comme ils ont été dits.
fix-lost = Il manque dans votre texte ce qui doit rester tel quel dans toutes les langues : { $lost }.
fix-done =
    { $count ->
        [one] C’est fait. La traduction ({ $language }) est corrigée à un endroit, et je m’en souviens.
       *[other] C’est fait. La traduction ({ $language }) est corrigée à { $count } endroits, et je m’en souviens.
    }

## /term

cmd-term = terme, termes
about-term = Les mots que tous, et tous les moteurs, disent d’une seule façon
cmd-term-add = ajouter
about-term-add = Ajoute un terme en deux langues ou plus
param-term = LANGUE:"MOT"
example-term-add = en:"cordon" fr:"bouclage" es:"cordón"
cmd-term-list = liste
about-term-list = Montre les termes de l’opération
example-term-list = bouclage
cmd-term-review = revoir
about-term-review = Montre les termes qui attendent un coordinateur
term-none-waits = Aucun terme n’attend un coordinateur.
term-review = Pour rendre valables ceux qui sont montrés : { $command }
cmd-term-approve = approuver
about-term-approve = Rend valables des termes proposés
example-term-approve = TM-3 TM-4
cmd-term-remove = retirer
about-term-remove = Retire un terme de la liste
example-term-remove = TM-3
cmd-term-import = importer
about-term-import = Ajoute les termes d’un fichier CSV ou TBX envoyé avec cette commande
term-pairs = Je ne comprends pas { $typed }. Mettez une langue, deux-points, puis les mots entre guillemets.
term-twice = La langue { $language } est nommée deux fois : un terme se dit d’une seule façon dans chacune.
term-alone = Un terme a besoin de mots en deux langues au moins.
term-long = { $typed } … est trop long pour un terme : { $limit } caractères au plus.
term-known = { $term } a déjà ce mot. Pour le remplacer, écrivez d’abord : { $command }
term-added = Le terme est valable à partir de maintenant :
term-proposed = Le terme est proposé ; il sera valable quand un coordinateur écrira { $command } :
term-approved =
    { $count ->
        [one] Le terme est valable à partir de maintenant :
       *[other] { $count } termes sont valables à partir de maintenant :
    }
term-removed = Le terme est retiré de la liste :
term-none = Il n’y a pas encore de tel terme. Pour en ajouter un : { $command }
term-heading =
    { $count ->
        [one] Un terme
       *[other] { $count } termes
    }
term-more =
    { $count ->
        [one] … et un autre. Ajoutez des mots pour en voir moins.
       *[other] … et { $count } autres. Ajoutez des mots pour en voir moins.
    }
term-unknown = Il n’y a pas de terme numéro { $number }. Pour voir ceux qu’il y a : { $command }
term-waits = proposé par { $by }
term-no-file = Envoyez un fichier CSV avec une colonne par langue, ou un fichier TBX, avec cette commande comme légende, ou répondez-y.
term-file = Ce fichier n’est ni un CSV en UTF-8 ni un TBX que je puisse lire.
term-line = Ligne { $place } : { $why }
term-entry = Entrée { $place } : { $why }
term-faults =
    { $count ->
        [one] Il y a une erreur dans ce fichier, rien n’a donc été ajouté :
       *[other] Il y a { $count } erreurs dans ce fichier, rien n’a donc été ajouté :
    }
term-count = Ce fichier a { $count } termes ; j’en prends entre 1 et { $limit } à la fois.
term-imported =
    { $count ->
        [0] Rien n’a été ajouté : tous ces termes sont déjà dans la liste.
        [one] Un terme a été ajouté. En attente d’un coordinateur : { $waiting }
       *[other] { $count } termes ont été ajoutés. En attente d’un coordinateur : { $waiting }
    }

said-translated = (🌐 { $source })
said-checked = (🌐 { $source }, relu)
said-untranslated = (non traduit)
