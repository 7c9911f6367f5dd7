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
channel-none = Ce salon n’est dans aucun canal. Pour le relier à d’autres, écrivez dans chacun d’eux : { $command }
channel-here = Seul un salon rattaché à une opération peut être dans un canal, pas une conversation privée.
channel-name = { $typed } ne peut pas être le nom d’un canal : des lettres, des chiffres et des espaces, 40 au plus.
channel-rooms =
    { $count ->
        [0] Ce salon est dans le canal { $channel }. Aucun autre n’y est encore.
        [one] Ce salon est dans le canal { $channel } avec un autre salon, qui lit ce qui se dit ici :
       *[other] Ce salon est dans le canal { $channel } avec { $count } autres salons, qui lisent ce qui se dit ici :
    }
channel-above = { $room } montre au plus { $label } : d’ici, il ne reçoit que ce qui commence par ce marquage ou par un moins strict.
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

## Engines

engine-well = répond
engine-resting = laissé de côté un moment, après des échecs
