# Les mots du couloir lui-même, et ceux des petites familles de commandes.

## Rôles (un seul mot, que l’on tape)

role-observer = observateur
role-member = membre
role-liaison = liaison
role-coordinator = coordinateur
role-admin = admin
role-none = aucun pour l’instant

## Langues, comme on peut les taper

language-en = anglais
language-fr = français
language-es = espagnol
language-ar = arabe

## Comment le dire

usage = Écrivez plutôt : { $usage }
usage-example = Par exemple : { $example }
refusal-missing = Il manque { $param }.
refusal-too-much = Je n’ai pas compris la fin : { $typed }
refusal-number = { $typed } n’est pas un numéro de fiche.
refusal-number-of-other = { $typed } est le numéro d’une fiche d’un autre type.
refusal-role = Il n’y a pas de rôle { $typed }.
refusal-known = Choisissez parmi : { $known }
refusal-about = { $param } :{ " " }
refusal-near = Vouliez-vous dire { $near } ?
refusal-choice = { $typed } n’est pas l’un des mots possibles.
refusal-duration = { $typed } n’est pas une durée.
refusal-place = { $typed } n’est pas une position qui existe. Donnez une référence de grille comme 36M YE 1234 5678, une latitude et une longitude, ou un nom.
refusal-room = Cette opération n’a pas de salon { $typed }.
refusal-organisation = Il manque le nom de l’organisation.
refusal-marking = { $typed } n’est pas un marquage TLP.
refusal-language = Je ne parle pas { $typed }.
refusal-zone = { $typed } n’est pas un fuseau horaire. Donnez-en un comme { $example }.
refusal-ambiguous = Plusieurs personnes s’appellent { $typed }. Désignez-en une par son compte :
refusal-nobody = Je n’ai vu personne du nom de { $typed } dans cette opération. Il faut avoir écrit une fois dans l’un de ses salons.
refusal-no-operation = { $where ->
        [private] Je ne sais pas de quelle opération il s’agit : vous n’êtes encore dans aucune, ou dans plusieurs. Écrivez une fois dans l’un de ses salons, ou dites ici : { $command } { $operation }
       *[room] Ce salon n’est rattaché à aucune opération. Un coordinateur peut écrire : { $command } { $operation }
    }
refusal-role-needed = Il faut pour cela le rôle { $role }.
refusal-role-remedy = { $holder ->
        [admin] Un administrateur de l’opération peut le donner : { $command } { $person } { $role }
       *[coordinator] Un coordinateur de l’opération peut le donner : { $command } { $person } { $role }
    }
unknown = Je ne connais pas la commande { $typed }.
unknown-near = Vouliez-vous dire l’une de celles-ci ?
unknown-family = { $family } doit être suivi de l’un de ces mots : { $words }
unknown-help = Tout ce que vous pouvez faire ici : { $help }
unknown-help-family = Ce que fait chacune d’elles : { $help }
edit-stands = Vous avez changé une commande à laquelle j’ai déjà répondu. Ce que vous avez demandé d’abord reste valable.
edit-amend = Pour corriger la fiche, écrivez : { $command }
edit-anew = Pour demander autre chose, envoyez un nouveau message.
apology = Un problème est survenu de mon côté, vous n’y êtes pour rien. Ce que vous avez écrit est conservé. Merci de donner ce numéro d’erreur à un administrateur : { $error }
hint-private = Je comprends des commandes. Pour les voir, écrivez : { $help }
private-unreachable = Je n’ai pas pu vous écrire en privé. Ouvrez une conversation avec moi ({ $bot }), dites-y bonjour, puis redemandez.

## L’arrivée dans un salon

greeting = Bonjour. Je suis Liaison, un robot de coordination pour les opérations de secours.
greeting-reads = Je lis ce qui se dit dans ce salon pour y trouver des commandes, y répondre et traduire. Je le conserve trente jours dans la base de données de l’opération. Cela ne va qu’aux salons qu’un coordinateur relie à celui-ci, et à des services de traduction extérieurs seulement si l’opération le permet.
greeting-help = Pour voir ce que je sais faire, écrivez : { $help }
greeting-no-operation = Ce salon n’est rattaché à aucune opération. Un coordinateur peut écrire : { $command } { $operation }
notice-privacy-mode = Sur Telegram, je suis en mode confidentiel (« privacy mode ») et n’entends que les commandes dans les groupes ({ $room }). Pour que j’entende tout, écrivez /setprivacy à @BotFather, choisissez Disable, puis retirez-moi de chaque groupe et ajoutez-moi de nouveau.
notice-no-power = Je n’ai plus le droit de parler dans { $room }. Rendez-moi le droit d’y envoyer des messages.

## État des connexions

state-starting = démarrage
state-connecting = connexion en cours
state-listening = à l’écoute
state-retrying = injoignable, nouvelle tentative
state-conflict = un autre programme utilise le même compte ; arrêtez-le
state-stopped = arrêté ; le journal dit pourquoi

## /help

cmd-help = aide
about-help = Montre ce que vous pouvez faire ici
param-command = COMMANDE
help-heading = Ce que vous pouvez faire ici
help-more = Pour en savoir plus sur l’une d’elles : { $help }
help-unknown = Vous n’avez ici aucune commande { $typed }.
example-help = contact

## /ping

cmd-ping = ping
about-ping = Vérifie que je suis là
param-text = TEXTE
example-ping = bonjour

## /whoami

cmd-whoami = quisuisje, moi
about-whoami = Montre qui vous êtes pour moi
whoami-account = Compte
whoami-language = Langue
whoami-operation = Opération
whoami-role = Rôle

## /lang

cmd-lang = langue
about-lang = Montre ou choisit la langue dans laquelle je vous réponds
param-language = LANGUE
example-lang = fr
lang-now = Je vous réponds en { $language }. Pour changer :
lang-chosen = Je vous répondrai désormais en { $language }.

## /room

cmd-room = salon
about-room = Montre ou change les réglages de ce salon
param-room = SALON
example-room = "Cellule logistique"
cmd-room-languages = langues, langue
about-room-languages = Fixe les langues de travail du salon, la première d’abord
param-languages = LANGUES
example-room-languages = en fr
cmd-room-marking = marquage, tlp
about-room-marking = Fixe le marquage le plus strict qui puisse être montré dans le salon
param-marking = MARQUAGE
example-room-marking = TLP:AMBER
cmd-room-zone = fuseau, zone
about-room-zone = Fixe le fuseau horaire du salon
param-zone = FUSEAU
example-room-zone = Africa/Nairobi
cmd-room-operation = opération
about-room-operation = Rattache ce salon à une opération
param-operation = OPÉRATION
example-room-operation = Inondations 2026
cmd-room-leave = quitter, partir
about-room-leave = Me fait quitter le salon
room-operation = Opération
room-languages = Langues
room-zone = Fuseau horaire
room-marking = Montre au plus
room-no-operation = aucune pour l’instant
room-changed = C’est fait. Le salon est maintenant réglé ainsi :
room-operation-refused = { $where ->
        [private] Vous n’êtes dans aucune opération du nom de { $name }. Écrivez une fois dans l’un de ses salons.
       *[room] Vous ne dirigez aucune opération du nom de { $name }.
    }
room-goodbye = Au revoir. Invitez-moi de nouveau quand vous voudrez.

## /role

cmd-role = rôle
about-role = Donne un rôle à quelqu’un dans l’opération
param-person = PERSONNE
param-new-role = RÔLE
example-role = @ana:example.org liaison
role-granted = { $name } a maintenant le rôle { $role }.
role-above-own = Vous ne pouvez changer que des personnes placées au-dessous de vous, et jusqu’à votre propre rôle seulement.
role-last-admin = C’est le seul administrateur de l’opération. Nommez-en d’abord un autre.

## /link

cmd-link = lier, associer
about-link = Réunit vos comptes Matrix et Telegram
param-code = CODE
example-link = 1234-5678
link-sent-privately = Je vous ai envoyé un code en privé.
link-code = Pour réunir vos comptes, envoyez-moi ceci depuis l’autre dans { $minutes ->
        [one] la minute qui vient
       *[other] les { $minutes } minutes
    } : { $command }
    Je vous demanderai ensuite de l’envoyer aussi d’ici.
link-claimed = C’est presque fini. Envoyez maintenant le même code depuis { $account } aussi.
link-confirm = { $account } dit que c’est vous. Si c’est le cas, envoyez d’ici le même code. Sinon, ne faites rien.
link-joined = { $first } et { $second } sont désormais une seule personne.
link-unknown = Ce code n’est pas valable. Il a peut-être expiré. Demandez-en un nouveau avec { $command } seul.
link-same-account = C’est le compte qui a demandé le code. Envoyez-le depuis votre autre compte.
link-waits = Ce code attend le compte qui l’a demandé.

## /status

cmd-status = état, statut
about-status = Montre comment je me porte
status-heading = Comment je me porte
status-inbox = À traiter
status-outbox = À envoyer
status-failed = En échec, mis de côté
status-waiting = { $count ->
        [0] rien
       *[other] { $count }, le plus ancien depuis { $seconds } s
    }
