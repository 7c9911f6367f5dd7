# Requests for assistance and for information.

## What a card says

request-title = { $marking } { $request } · { $type } : { $title }
request-type-assistance = Demande d’assistance
request-type-information = Demande d’information
request-state = État
request-state-draft = Brouillon
request-state-submitted = Soumise
request-state-validated = Validée
request-state-prioritised = Priorité fixée
request-state-offered = Offre reçue
request-state-accepted = Acceptée
request-state-declined = Refusée
request-state-in-progress = En cours
request-state-completed = Réalisée
request-state-closed = Close
request-state-cancelled = Annulée
request-means-draft = pas encore demandée
request-means-submitted = reçue, ni vérifiée ni approuvée
request-means-question = reçue, ce qui n’est pas une réponse
request-means-answered = il y a une réponse ; seul le demandeur peut dire si elle suffit
request-means-validated = vérifiée, pas approuvée ; rien n’est promis
request-means-prioritised = en attente d’offres ; rien n’est promis
request-means-offered = quelque chose est offert, pas encore accepté
request-means-accepted = une offre est acceptée, rien n’a commencé
request-means-declined = personne ne s’en chargera
request-means-in-progress = en train de se faire
request-means-completed = faite, à confirmer par le demandeur
request-means-closed = terminée
request-means-cancelled = plus souhaitée
request-waits = En attente de
request-since = depuis le { $moment }
request-limit = ne devrait pas attendre au-delà du { $moment }
request-party-asker = qui a demandé ({ $who })
request-party-asked = { $who }
request-party-offerer = qui offre ({ $who })
request-party-provider = qui fournit ({ $who })
request-party-officer = le responsable de l’action ({ $who })
request-party-coordinator = les coordinateurs
request-party-other = quiconque peut aider
request-party-anybody-else = n’importe qui sauf le demandeur ({ $who })
request-length-days = { $hours ->
        [0] { $days } j
       *[other] { $days } j { $hours } h
    }
request-length-hours = { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
request-length-minutes = { $minutes } min
request-by = pour le { $moment }
request-asked = Demandée à
request-description = Description
request-quantity = Quantité
request-covered = { $asked } · offert : { $offered } · accepté : { $accepted }
request-lacking = { $covered } · il manque encore : { $lacking }
request-priority = Priorité
request-needed-by = Requise pour
request-origin = De
request-site = Lieu de livraison
request-area = Zone
request-clusters = Clusters
request-requester = Demandeur
request-number = Numéro chez le demandeur
request-approving-official = Responsable qui approuve, selon le formulaire
request-approved-at = Approuvée le, selon le formulaire
request-assigned-to = Attribuée à
request-action-officer = Responsable de l’action
request-disposition = Motif de la décision
request-voice = Reçue oralement
request-voice-yes = oui
request-received = Reçue le
request-joined = Également demandée par
request-task = À la place de la tâche
request-last-resort = Vérifications du dernier recours
request-unchecked = pas encore faites ; une offre militaire ne peut pas être acceptée avant
request-check-yes = oui
request-check-no = NON
request-check-answers = aucun moyen civil : { $civilian } · avantage unique : { $unique } · complémentaire : { $complements }
request-checked = trois fois oui, selon { $by }
request-overridden = { $answers } · autorisé par { $by } : { $reason }
request-check-failed = { $answers } · selon { $by } ; une offre militaire ne peut pas être acceptée
request-review = Moyens militaires : réexamen prévu
request-handed-back = Moyens militaires rendus
request-answer = Réponse de { $by }, le { $moment } :
request-offer = Offre { $number } : { $text } ({ $by })
request-offer-until = jusqu’au { $moment }
request-offer-military = militaire
request-offer-partly = accepté : { $taken } sur { $quantity }
request-offer-is-open = pas encore acceptée
request-offer-is-over = n’a pas été acceptée
request-offer-is-accepted = acceptée
request-offer-is-declined = refusée
request-offer-is-withdrawn = retirée
request-offer-is-lapsed = expirée
request-left-out = { $count ->
        [one] Une autre, antérieure, est dans l’historique.
       *[other] { $count } autres, antérieures, sont dans l’historique.
    }
request-instead = { $organisation } est une organisation humanitaire : personne ne la commande. C’est donc une demande et non une tâche ; rien n’est encore promis.
request-asked-of-you = { $type ->
        [information] { $request } est demandée à votre organisation. La recevoir n’engage à rien ; vous pouvez y répondre.
       *[assistance] { $request } est demandée à votre organisation. La recevoir n’engage à rien. Vous pourrez offrir quelque chose dès qu’un coordinateur l’aura validée et classée, ou la refuser en disant pourquoi.
    }
request-filed-privately = { $who } a déposé { $request } dans une conversation privée avec moi. Aucun salon ne l’a lue.
request-nobody-told = Je ne connais personne de { $organisation } à qui écrire. Prévenez-les vous-même.

## Buttons

request-action-submit = Soumettre
request-action-validate = Valider
request-action-prioritise = Priorité : { $priority }
request-action-check = Dernier recours
request-action-accept = Accepter l’offre { $offer }
request-action-start = Commencer
request-action-complete = Réalisée
request-action-close = Clore
request-action-handback = Rendus

## Commands

cmd-request = demande, demandes
about-request = Demande aux autres de l’aide ou des informations, et fait des offres
cmd-request-assistance = assistance, aide
about-request-assistance = Demande de l’assistance ; seule, elle donne le formulaire
example-request-assistance = description : camions pour transporter des vivres; quantité : 6 camions; priorité : haute; requis pour : demain 18:00; lieu de livraison : Goma; origine : Bukavu
cmd-request-information = information, informations, renseignement
about-request-information = Demande des informations ; seule, elle donne le formulaire
example-request-information = question : le pont de la RN2 est-il ouvert aux camions; requis pour : demain 12:00
cmd-request-anyway = quand-même, malgré-tout, tout-de-même
about-request-anyway = Dépose quand même la demande qui ressemble à une autre
cmd-request-draft = brouillon
about-request-draft = Rend ce que vous avez tapé en dernier et qui n’a pas été déposé
cmd-request-edit = modifier, corriger
about-request-edit = Modifie ce que dit une demande ; seul, il donne son formulaire
example-request-draft = 2
example-request-edit = 5 quantité : 8 camions
cmd-request-submit = soumettre, envoyer, déposer
about-request-submit = Soumet ce qui était un brouillon
example-request-submit = 5
cmd-request-join = rejoindre
about-request-join = Dit que vous avez besoin de la même chose
example-request-join = 5 deux camions pour Bukavu
cmd-request-validate = valider
about-request-validate = Dit qu’une demande a été vérifiée ; cela n’approuve rien
example-request-validate = 5
cmd-request-prioritise = prioriser, priorité
about-request-prioritise = Donne à une demande son rang parmi les autres
param-priority = PRIORITÉ
example-request-prioritise = 5 haute
cmd-request-offer = offrir, offre, proposer
about-request-offer = Offre quelque chose pour une demande, au nom de votre organisation
param-offer = OFFRE
example-request-offer = 5 4 camions jusqu’à vendredi
cmd-request-accept = accepter
about-request-accept = Accepte une offre, en entier ou en partie
param-part = COMBIEN
example-request-accept = 5 1 2 camions
cmd-request-decline = refuser, décliner, rejeter
about-request-decline = Refuse une demande, ou une offre par son numéro, avec un motif
example-request-decline = 5 1 trop lourds pour la route
cmd-request-withdraw = retirer
about-request-withdraw = Retire une offre de votre organisation
example-request-withdraw = 5 1 requis ailleurs
cmd-request-start = commencer, débuter, démarrer, lancer
about-request-start = Dit que ce qui a été accepté est en cours
example-request-start = 5
cmd-request-complete = achever, terminée, fait, terminer, terminé
about-request-complete = Dit que ce qui a été demandé est fait
example-request-complete = 5
cmd-request-close = clore, fermer, clôturer
about-request-close = Dit qu’une demande est terminée ; seul le demandeur clôt une demande d’information
example-request-close = 5
cmd-request-cancel = annuler
about-request-cancel = Dit qu’une demande n’est plus souhaitée, et pourquoi
example-request-cancel = 5 la route est rouverte
cmd-request-assign = attribuer, assigner, affecter
about-request-assign = Dit qui s’occupe d’une demande
example-request-assign = 5 Sara
cmd-request-answer = répondre, réponse
about-request-answer = Répond à une demande d’information
example-request-answer = 6 ouvert, jusqu’à 20 tonnes
cmd-request-lastresort = dernier-recours, vérifications
about-request-lastresort = Répond aux trois vérifications avant d’accepter des moyens militaires
param-answers = OUI/NON OUI/NON OUI/NON [MOTIF]
example-request-lastresort = 5 oui oui oui
cmd-request-review = réexaminer, réexamen
about-request-review = Dit quand l’emploi de moyens militaires sera réexaminé
example-request-review = 5 dans 3 jours
cmd-request-handback = rendre, restituer, remettre, remise, restitution
about-request-handback = Dit que les moyens militaires sont rendus
example-request-handback = 5
cmd-request-show = voir, montrer, afficher
about-request-show = Montre une demande ; les numéros privés vous sont envoyés en privé
example-request-show = RQ-5
cmd-request-list = liste
about-request-list = Liste les demandes : ouvertes, miennes, d’une organisation, cluster, attente, assistance ou information
example-request-list = de PAM cluster LOG
example-request-board = de PAM cluster LOG
cmd-request-board = tableau
about-request-board = Montre ce qui attend qui et depuis quand, le plus pressant d’abord
cmd-request-history = historique
about-request-history = Montre toutes les étapes d’une demande : qui, quand et pourquoi
example-request-history = RQ-5
cmd-request-note = note, remarque
about-request-note = Ajoute une note à l’historique d’une demande
example-request-note = 5 la route est rouverte
cmd-request-export = exporter, export
about-request-export = Vous donne les demandes dans un fichier, sans les numéros de personne
example-request-export = csv

## Fields

field-request-requester = demandeur, nom, nom du demandeur
field-request-requester-title = titre, fonction, poste
field-request-requester-organisation = organisation, org
field-request-requester-phone = téléphone 24 h, téléphone 24h, téléphone, tél, mobile
field-request-requester-email = e-mail, courriel, email, mail
field-request-description = description, besoin, quoi, assistance
field-request-question = question, description, quoi, information
field-request-quantity = quantité, nombre, combien, qté
field-request-priority = priorité, urgence, prio
field-request-needed-by = requis pour, requise pour, échéance, pour le, requis, avant, avant le, au plus tard, délai
field-request-site = lieu de livraison, destination, livrer à, lieu, site, dest, point de livraison, à, vers
field-request-site-contact = contact sur place, contact du site
field-request-site-phone = téléphone 24 h sur place, téléphone du contact sur place, téléphone du site
field-request-origin = origine, de, départ, enlever à, point d’enlèvement, enlèvement, depuis
field-request-asked = demandé à, adressé à, à qui
field-request-approving-official = responsable qui approuve, approuvé par
field-request-approved-at = approuvé le, heure d’approbation
field-request-assigned-to = attribué à, assigné à
field-request-action-officer = responsable de l’action
field-request-disposition = motif de la décision
field-request-received = reçu le, reçue le, heure de réception
field-request-by-voice = reçu oralement, reçue oralement, par la voix
field-request-area = zone, secteur, région
field-request-number = numéro de la demande, numéro, référence, réf
field-request-marking = marquage, tlp
field-request-draft = garder en brouillon, brouillon
words-until = jusqu’à, jusqu'à, jusqu’au, jusqu'au, jusqu’aux, jusque
words-unit-goes-on = de, d, du, des, avec, pour, à, en, au, et, par
words-also = et, puis, ou, ainsi que, et puis, et aussi, ou bien
words-military = militaire, militaires, armée
request-filter-all = toutes, tous, tout
request-filter-open = ouvertes, ouverte
request-filter-mine = miennes, mes, moi
request-filter-waiting = attente, en attente, en retard, retard
request-filter-of = d’une organisation, de, du, organisation
request-filter-cluster = cluster, secteur
request-filter-assistance = assistance, aide, ddas
request-filter-information = information, informations, info, ddi

## Answers

request-filed = { $type ->
        [information] { $request } est déposée. Elle est reçue, ce qui n’est pas une réponse ; vous seul la clôturez.
       *[assistance] { $request } est déposée. Elle est reçue, pas approuvée : un coordinateur la vérifie ensuite, et rien n’est encore promis.
    }
request-unsaid = Tout n’est pas encore dit. Pour le compléter : { $command }
request-drafted = { $request } est gardée en brouillon. Personne n’est encore sollicité.
request-edited = { $request } est modifiée.
request-validate-anew = Ce qui a changé est à valider de nouveau.
request-unchanged = C’est ce qu’elle dit déjà.
request-nothing-asked = Une demande doit dire ce qui est demandé.
request-join = { $who } a besoin de la même chose que { $request } ; c’est noté.
request-joined-before = Vous avez déjà rejoint { $request }.
request-form = Copiez ceci, remplissez ce que vous savez et renvoyez-le :
request-form-how = { $where ->
        [room] Les étiquettes peuvent venir dans n’importe quel ordre et langue. Une origine et un lieu de livraison par demande. Les téléphones et l’e-mail ne sont montrés qu’à ceux qui s’en occupent ; mais ce que vous tapez ici, ce salon le lit : envoyez-les-moi dans une conversation privée.
       *[private] Les étiquettes peuvent venir dans n’importe quel ordre et langue. Une origine et un lieu de livraison par demande. Les téléphones et l’e-mail ne sont montrés qu’à ceux qui s’en occupent.
    }
request-draft = Voici ce que vous avez tapé en dernier. Corrigez ce qui n’allait pas et renvoyez-le :
request-draft-privately = Je vous l’ai envoyé en privé.
request-no-draft = Je n’ai aucun brouillon de demande de votre part.
request-type-privately = Ce que vous avez tapé ici reste lisible dans ce salon. Tapez plutôt les numéros privés dans une conversation privée avec moi.
request-alike = { $count ->
        [one] Ceci ressemble à une demande ouverte. Rien n’est encore déposé :
       *[other] Ceci ressemble à { $count } demandes ouvertes. Rien n’est encore déposé :
    }
request-alike-how = Pour déposer quand même : { $file }. Pour dire que vous avez le même besoin : { $join }
request-action-anyway = Déposer quand même
request-action-join = Rejoindre { $request }
request-action-show = Voir { $request }
request-prioritised = { $request } a la priorité { $priority }. Elle attend des offres ; rien n’est promis.
request-done-validate = { $request } est validée : vérifiée, pas approuvée. Rien n’est encore promis.
request-done-start = { $request } est en cours.
request-done-complete = { $request } est réalisée, d’après qui la fournit. Qui a demandé la clôt.
request-done-close = { $request } est close.
request-done-cancel = { $request } est annulée. Elle garde son numéro et son historique.
request-done-decline = { $request } est refusée, avec le motif.
request-done-assign = { $request } est attribuée à { $who }. Cela ne promet rien à qui a demandé.
request-done-answer = Il y a une réponse à { $request }. Qui a demandé décide si cela la clôt.
request-offered = L’offre { $offer } est faite pour { $request }. Elle n’est pas encore acceptée.
request-offered-by-whom = Je ne connais pas votre organisation : l’offre est à votre nom. Un officier de liaison peut vous inscrire : { $command }
request-accepted = { $part ->
        [whole] L’offre { $offer } pour { $request } est acceptée.
       *[part] L’offre { $offer } pour { $request } est acceptée en partie.
    }
request-gone-refuse = L’offre { $offer } pour { $request } est refusée, avec le motif.
request-gone-withdraw = L’offre { $offer } pour { $request } est retirée.
request-review-on = Les moyens militaires sont temporaires : leur emploi est réexaminé d’ici le { $moment }.
request-handed-back-now = Les moyens militaires pour { $request } sont rendus.
request-checks = Les moyens militaires pour { $request } sont un dernier recours. Trois questions d’abord :
request-question-civilian = N’y a-t-il aucun moyen civil disponible qui réponde au besoin ?
request-question-unique = Les moyens militaires ont-ils un avantage unique en capacité, disponibilité ou rapidité ?
request-question-complements = Complètent-ils ce que peuvent faire les civils, sans le remplacer ?
request-checks-how = Répondez aux trois, par oui ou non : { $command }
request-checks-kept = { $outcome ->
        [passed] Les vérifications pour { $request } sont enregistrées : des moyens militaires peuvent être acceptés.
        [overridden] Les vérifications pour { $request } sont enregistrées, et le motif aussi : des moyens militaires peuvent être acceptés.
       *[failed] Les vérifications pour { $request } sont enregistrées : des moyens militaires ne peuvent pas être acceptés, sauf si un coordinateur répond de nouveau en ajoutant un motif.
    }
request-private = Comment joindre les personnes concernées est privé. Un officier de liaison peut me le demander.
request-sent-privately = Je vous ai envoyé en privé comment joindre les personnes concernées.
request-reach = Pour joindre les personnes au sujet de { $request } :
request-requester-phone = Téléphone 24 h du demandeur
request-requester-email = E-mail du demandeur
request-site-contact = Contact sur place
request-site-phone = Téléphone 24 h sur place
request-none = Il n’y a pas de telles demandes.
request-listed = { $count ->
        [one] Une demande :
       *[other] { $count } demandes :
    }
request-more = { $count ->
        [one] Encore une. Dites lesquelles vous voulez, et il y en aura moins : en retard, LOG, de UNICEF.
       *[other] Encore { $count }. Dites lesquelles vous voulez, et il y en aura moins : en retard, LOG, de UNICEF.
    }
request-exported = { $count ->
        [one] Une demande, au { $at }.
       *[other] { $count } demandes, au { $at }.
    }
request-nothing-to-export = Il n’y a pas de demande à exporter ici.
request-export-cut = Ce sont celles qui ont changé en dernier ; il en manque { $count }.
request-column-number = Numéro
request-column-marking = Marquage
request-column-kind = Genre
request-column-state = État
request-column-title = Ce qui est demandé
request-column-priority = Priorité
request-column-quantity = Quantité
request-column-unit = Unité
request-column-offered = Offert
request-column-accepted = Accepté
request-column-clusters = Clusters
request-column-area = Zone
request-column-place = Lieu de livraison
request-column-from = Organisation qui demande
request-column-asked = Demandée à
request-column-assigned = Attribuée à
request-column-filed = Déposée le
request-column-needed = Requise pour
request-column-waits = En attente de
request-column-since = Depuis
request-column-limit = Ne devrait pas attendre au-delà de
request-none-waits = Aucune demande n’attend personne.
request-board = { $count ->
        [one] Une demande attend. La plus pressante d’abord :
       *[other] { $count } demandes attendent. La plus pressante d’abord :
    }
request-board-late = { $count ->
        [one] Une est en retard.
       *[other] { $count } sont en retard.
    }
request-waits-for = attend { $party } : { $length }
request-over = limite DÉPASSÉE de { $length }

## What is refused

request-not-now = { $request } ({ $type }) est maintenant : { $state }. On ne peut pas { $move } maintenant.
request-only-when = C’est possible quand elle est : { $states }
request-other-kind = { $type ->
        [information] { $request } est une demande d’information : on ne peut pas { $move }. Pour y répondre : { $command }
       *[assistance] { $request } est une demande d’assistance : on ne peut pas { $move }. Pour offrir quelque chose : { $command }
    }
request-not-yours = { $request } : vous ne pouvez pas { $move }. Peuvent le faire : { $people }
request-cancel-own = Pour dire que vous n’en voulez plus : { $command } et pourquoi
request-move-submit = la soumettre
request-move-edit = la modifier
request-move-validate = la valider
request-move-prioritise = fixer sa priorité
request-move-offer = offrir quelque chose pour elle
request-move-accept = accepter une offre pour elle
request-move-refuse = refuser une offre pour elle
request-move-withdraw = retirer une offre pour elle
request-move-decline = la refuser
request-move-start = la commencer
request-move-complete = la dire réalisée
request-move-close = la clore
request-move-cancel = l’annuler
request-move-assign = l’attribuer
request-move-check = répondre aux vérifications du dernier recours
request-move-review = fixer un réexamen des moyens militaires
request-move-hand-back = rendre les moyens militaires
request-move-answer = y répondre
request-move-join = la rejoindre
request-quantity-wrong = { $typed } n’est pas une quantité : écrivez d’abord un nombre entier, comme { $example }.
request-two-places = une demande n’en a qu’un : ceci se lit { $first } et { $second }. Déposez une demande pour chacun ; si c’est un seul nom, mettez-le entre guillemets : { $whole }
request-future = Le { $moment } est encore à venir.
request-no-reason = Il manque le motif.
request-offer-lapsed = L’offre { $offer } valait jusqu’au { $moment }. Demandez-en une nouvelle.
request-which-offer = { $count ->
        [0] Aucune offre n’est ouverte.
       *[other] Cela peut être l’une de { $count } offres. Donnez-en le numéro :
    }
request-no-offer = { $count ->
        [0] Rien n’est encore offert pour { $request }.
        [1] { $request } n’a pas d’offre { $offer } ; la seule est l’offre 1.
       *[other] { $request } n’a pas d’offre { $offer } ; ses offres vont de 1 à { $count }.
    }
request-decline-whole = Pour refuser toute la demande, commencez le motif par un mot.
request-offer-what = Dites ce qui est offert, puis jusqu’à quand.
request-offer-how = Pour offrir quelque chose : { $command }
request-offer-example = 4 camions
request-offer-nothing = { $typed } n’offre rien : écrivez combien, comme { $example }.
request-offer-settled = L’offre { $offer } est déjà { $state }.
request-not-your-offer = L’offre { $offer } n’est pas une des vôtres encore valables.
request-how-much = Combien ? { $typed } ne commence pas par un nombre entier.
request-uncounted = L’offre { $offer } ({ $text }) n’indique pas de nombre : elle ne peut être acceptée qu’en entier.
request-too-much = L’offre { $offer } porte sur { $quantity } ; accepté jusqu’ici : { $taken }. Donnez un nombre au-dessus de { $taken }, jusqu’à { $quantity }.
request-check-first = Cette offre porte sur des moyens militaires, qui sont un dernier recours. Trois questions d’abord :
request-check-says-no = Les vérifications du dernier recours ne sont pas toutes positives : des moyens militaires ne peuvent pas être acceptés. Un coordinateur peut y répondre de nouveau avec un motif : { $command }
request-three-answers = Il faut trois réponses, chacune oui ou non :
request-override-coordinator = Quand une réponse est non, seul un coordinateur peut autoriser des moyens militaires avec un motif.
request-hand-back-first = { $request } emploie encore des moyens militaires. Il faut d’abord les rendre : { $command }
request-no-military = Aucun moyen militaire n’est employé pour { $request }.

## What the bot says by itself

request-waits-too-long = { $request } attend { $party } depuis { $length } : plus que sa priorité ne le permet.
request-escalated = { $request } attend toujours { $party }, depuis { $length }. Coordinateurs, merci d’y veiller.
request-needed-soon = { $request } est requise pour le { $moment } et attend { $party }.
request-needed-now = { $request } était requise pour le { $moment } et attend toujours { $party }.
request-review-due = L’emploi de moyens militaires pour { $request } est à réexaminer maintenant : sont-ils encore nécessaires ?
request-review-how = Fixer le prochain réexamen : { $review } — ou les rendre : { $handback }
request-gone-lapse = L’offre { $offer } pour { $request } a expiré sans être acceptée.
request-late = Ceci arrive en retard : c’était prévu pour le { $moment }.

## Steps of its history

step-request-draft = gardée en brouillon
step-request-submit = soumise
step-request-edit = modifiée
step-request-join = également demandée
step-request-validate = validée
step-request-priority-lifesaving = priorité fixée : { priority-lifesaving }
step-request-priority-life-sustaining = priorité fixée : { priority-life-sustaining }
step-request-priority-high = priorité fixée : { priority-high }
step-request-priority-normal = priorité fixée : { priority-normal }
step-request-offer = offre faite
step-request-accept = offre acceptée
step-request-refuse = offre refusée
step-request-withdraw = offre retirée
step-request-lapse = offre expirée
step-request-decline = refusée
step-request-start = commencée
step-request-complete = réalisée
step-request-close = close
step-request-cancel = annulée
step-request-assign = attribuée
step-request-answer = réponse donnée
step-request-check = vérifications du dernier recours
step-request-review = réexamen fixé
step-request-hand-back = moyens militaires rendus
step-request-waited = attente trop longue : signalée
step-request-escalated = portée aux coordinateurs
step-request-reminded = rappel de l’échéance
step-request-review-due = réexamen dû : signalé
