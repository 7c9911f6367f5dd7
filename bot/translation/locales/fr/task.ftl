# Tâches.

cmd-task = tâche, tâches
about-task = Donne des tâches et les suit jusqu’à leur vérification
cmd-task-add = ajouter, nouvelle, donner, créer, nouveau
about-task-add = Donne une tâche à une personne, une unité, une organisation, ou à qui tient une fonction en ce moment
param-who = QUI
param-task = TITRE [avant QUAND] [priorité] [à LIEU] [cluster]
example-task-add = « 2e Cie Génie » avant 18:00 priorité haute Réparer le pont à Goma WSH
cmd-task-file = enregistrer, ajouter!
about-task-file = Donne une tâche même si une tâche ouverte lui ressemble
example-task-file = logistique de service avant demain midi !vital Transporter 40 tentes à 35M RU 65 43
cmd-task-join = rejoindre, participer
about-task-join = Prend part à une tâche que quelqu’un a déjà
example-task-join = T-34
cmd-task-ack = reçu, vu, accuser, reçue, vue
about-task-ack = Dit que des tâches vous sont parvenues ; ce n’est pas encore promettre de les faire
param-tasks = NUMÉROS
example-task-ack = 34
cmd-task-accept = accepter, oui
about-task-accept = Promet de faire des tâches
example-task-accept = 34
cmd-task-decline = décliner, refuser, rejeter
about-task-decline = Dit que vous ne ferez pas une tâche, et pourquoi
example-task-decline = 34 pas de véhicule avant vendredi
cmd-task-start = commencer, démarrer
about-task-start = Dit qu’on travaille à des tâches
example-task-start = 34
cmd-task-block = bloquer, bloquée
about-task-block = Dit ce qui bloque une tâche : une autre fiche, ou quelques mots
param-what = QUOI
example-task-block = 34 par T-12
cmd-task-unblock = débloquer, reprendre
about-task-unblock = Dit que plus rien ne bloque des tâches
example-task-unblock = 34
cmd-task-done = fait, faite, terminer, terminé, terminée, finie, achevée, achever
about-task-done = Dit que des tâches sont faites
example-task-done = 34 35
cmd-task-verify = vérifier, confirmer
about-task-verify = S’assure que des tâches sont faites ; jamais par qui les a faites
example-task-verify = 34
cmd-task-reopen = rouvrir
about-task-reopen = Reprend des tâches qui ne sont finalement pas faites, ou qui ont été déclinées
example-task-reopen = 34
cmd-task-cancel = annuler, supprimer, retirer
about-task-cancel = Dit qu’on ne veut plus d’une tâche, et pourquoi
example-task-cancel = 34 d’autres ont réparé le pont
cmd-task-assign = attribuer, confier, assigner, réattribuer
about-task-assign = Confie une tâche à quelqu’un d’autre
example-task-assign = 34 @ana:example.org
cmd-task-due = échéance, délai, reporter, prolonger
about-task-due = Fixe l’échéance d’une tâche
example-task-due = 34 demain 18:00
cmd-task-edit = modifier, changer, actualiser, corriger
about-task-edit = Modifie ce que dit une tâche
example-task-edit = 34 avant demain 18:00 Réparer le pont et la route
cmd-task-note = note, remarque, commentaire, commenter
about-task-note = Ajoute une remarque à l’historique d’une tâche
example-task-note = 34 la route est rouverte
cmd-task-show = montrer, voir, afficher, fiche
about-task-show = Montre une tâche, sur une fiche qui reste à jour
example-task-show = T-34
cmd-task-history = historique, journal
about-task-history = Montre qui a fait quoi d’une tâche, et quand
example-task-history = T-34
cmd-task-list = liste, lister
about-task-list = Liste les tâches, ou certaines seulement
param-which = LESQUELLES
example-task-list = en retard WSH à Goma
cmd-task-board = tableau
about-task-board = Montre combien de tâches sont dans chaque état, et les premières
example-task-board = LOG
cmd-task-export = exporter
about-task-export = Vous donne les tâches en fichier : qui fait quoi, où et quand
example-task-export = csv
task-format-csv = csv
task-format-json = json

## Mots que l’on écrit dans une tâche

words-task-by = avant, avant le, avant la, d’ici à, d’ici, d’ici le, au plus tard, au plus tard le, au plus tard à, échéance, date limite, délai, pour le, pour les, avant les
words-task-for = pour
words-task-within = dans, sous, d’ici, en, dans les, échéance dans, d’ici à, délai de
words-task-at = à, au, aux, @
words-task-no-place = la hâte, l’instant
words-task-place = lieu, endroit, site
words-task-area = zone, région, province, district
words-task-beyond = avec, sans, par, depuis, vers, jusque, après, car, puis, afin, sur
words-task-priority = priorité, prio
words-task-urgent = urgent, urgente, urgence vitale, vital, vitale
words-task-day-end = fin de journée, fermeture des bureaux
words-task-cluster = cluster, clusters, secteur, secteurs
words-task-on = par, sur, en attente de
words-task-of = de, du, des, de la, pour, par
words-task-never = aucune, aucun, jamais, sans, sans échéance
words-task-tasks = tâche, tâches, les
words-task-mine = à moi, pour moi, miennes, les miennes, mes, mes tâches, moi
words-task-filed = données, déposées, données par moi
words-task-overdue = en retard, retard, échues
words-task-unacknowledged = sans accusé, sans accusé de réception, non vues, non reçues, non accusées
words-task-all = toutes, tout
words-task-state-open = ouvertes, ouverte, nouvelles
words-task-state-acknowledged = vues, vue, reçues, reçue
words-task-state-accepted = acceptées, acceptée
words-task-state-declined = déclinées, déclinée, refusées, refusée
words-task-state-in-progress = en cours, commencées, commencée
words-task-state-blocked = bloquées, bloquée
words-task-state-done = faites, faite, terminées, terminée
words-task-state-verified = vérifiées, vérifiée
words-task-state-cancelled = annulées, annulée
words-assignee-unit = unité, organisation, org
words-assignee-on-duty = de service, en service, de garde, de permanence, d’astreinte
words-assignee-article = le, la, les, l’
words-assignee-to = à, au, aux, pour
words-assignee-holder = officier, chef, responsable, coordinateur, coordinatrice, cellule, équipe, de

## Ce que dit une tâche

task-title = { $marking } { $task } { $title }
task-state = État
task-state-open = Ouverte
task-state-acknowledged = Reçue
task-state-accepted = Acceptée
task-state-declined = Déclinée
task-state-in-progress = En cours
task-state-blocked = Bloquée
task-state-done = Faite
task-state-verified = Vérifiée
task-state-cancelled = Annulée
task-blocked-on = par { $blocker }
task-assignee = Pour
task-author = De
task-priority = Priorité
task-due = Échéance
task-place = Lieu
task-area = Zone
task-clusters = Clusters
task-marking = Marquage
task-joined = Y prennent part
task-mark = { $who }, { $at }
task-mark-open = Donnée
task-mark-acknowledged = Reçue
task-mark-accepted = Acceptée
task-mark-declined = Déclinée
task-mark-in-progress = Commencée
task-mark-blocked = Bloquée
task-mark-done = Faite
task-mark-verified = Vérifiée
task-mark-cancelled = Annulée
task-row-due = échéance { $due }
task-the-bot = Liaison
task-action-ack = Accuser réception
task-action-accept = Accepter
task-action-decline = Décliner
task-action-start = Commencer
task-action-unblock = Débloquer
task-action-done = Faite
task-action-verify = Vérifier
task-action-reopen = Rouvrir
task-action-file = L’enregistrer quand même
task-action-join = Rejoindre { $task }
task-action-show = Montrer { $task }

## Réponses

task-did-ack = { $by } a accusé réception de { $task } ({ $title }). Elle n’est pas encore acceptée.
task-did-accept = { $task } ({ $title }) est acceptée par { $by }.
task-did-decline = { $task } ({ $title }) est déclinée par { $by } :
task-did-start = { $task } ({ $title }) est en cours, selon { $by }.
task-did-block = { $task } ({ $title }) est bloquée par { $blocker }, selon { $by }.
task-did-unblock = { $task } ({ $title }) est de nouveau en cours, selon { $by }.
task-did-done = { $task } ({ $title }) est faite, selon { $by }. Elle attend d’être vérifiée.
task-did-verify = { $task } ({ $title }) est vérifiée par { $by }.
task-did-reopen = { $task } ({ $title }) est reprise par { $by }.
task-did-cancel = { $task } ({ $title }) est annulée par { $by } :
task-did-assign = { $task } ({ $title }) est maintenant pour { $who }.
task-did-join = Vous prenez part à { $task } ({ $title }).
task-did-due = L’échéance de { $task } ({ $title }) est maintenant { $due }, selon { $by }.
task-did-due-never = { $task } ({ $title }) n’a plus d’échéance, selon { $by }.
task-did-edit = { $by } a modifié { $task } : { $title }.
task-noted = Votre remarque est dans l’historique de { $task }.
task-for-you = { $task } est pour vous. Accusez-en réception, s’il vous plaît.
task-for-yours = { $task } est pour { $who }, dont vous êtes responsable. Accusez-en réception, ou veillez à ce que quelqu’un le fasse.
task-unit-unknown = Je ne connais personne du nom de { $who } : je l’ai pris pour une unité, prévenez-la vous-même. Si c’est quelqu’un d’autre : { $command }
task-maybe-due = « { $typed } » est resté dans le titre. Si { $task } est à faire pour ce moment-là : { $command }
task-nobody-to-write-to = Je ne connais personne de { $who } à qui écrire : prévenez-les. Ce dont personne n’accuse réception va aux coordinateurs.
task-alike = { $count ->
        [one] Rien n’est encore enregistré : une tâche ouverte y ressemble.
       *[other] Rien n’est encore enregistré : { $count } tâches ouvertes y ressemblent.
    }
task-alike-how = Enregistrez la vôtre quand même (la même chose avec { $file }), ou prenez part à celle qui existe : { $command }
task-listed = { $count ->
        [one] Une tâche :
       *[other] { $count } tâches :
    }
task-more = { $count ->
        [one] Encore une. Dites lesquelles vous voulez, et il y en aura moins : en retard, EHA, à Goma.
       *[other] Encore { $count }. Dites lesquelles vous voulez, et il y en aura moins : en retard, EHA, à Goma.
    }
task-none = Il n’y a pas de telles tâches.
task-board = Tâches par état
task-exported = { $count ->
        [one] Une tâche, au { $at }.
       *[other] { $count } tâches, au { $at }.
    }
task-export-cut = Ce sont les dernières modifiées ; { $count } autres sont laissées de côté.

## Refus

refusal-assignee = Je ne connais personne du nom de { $typed }. Si c’est une unité, mettez son nom entre guillemets.
refusal-assignee-missing = Il n’est pas dit qui doit le faire.
refusal-assignee-several = { $typed } : ils sont plusieurs, et ceci est pour une seule personne ou organisation. Donnez à chacun la sienne. Ce qui n’est que le début du texte va entre guillemets.
refusal-assignee-cluster = { $typed } est un cluster, et personne ne commande un cluster. Nommez une organisation ou une personne, ou qui est de service : « logistique de service ».
refusal-assignee-ambiguous = { $typed } peut en désigner plusieurs. Nommez l’un d’eux ainsi :
refusal-nobody-on-duty = Personne n’est en service maintenant pour la fonction { $function }.
task-no-title = Il n’est pas dit ce qu’il faut faire.
task-only-when = { $typed } deviendrait son titre. Si c’est son échéance, dites-le avec « avant » ; si c’est le titre, mettez-le entre guillemets.
task-time-or-title = Si cela fait partie du titre, mettez-le entre guillemets.
task-twice = { $part } est dit deux fois.
task-not-commanded = Personne ne commande { $organisation } ; on ne peut donc rien lui attribuer. Demandez-le-lui avec { $command }, qui en fait une demande.
task-may-not = Ce n’est pas à vous de le faire pour { $task }. Qui le peut : { $who }.
task-part-assignee = qui doit la faire
task-part-author = qui l’a donnée
task-part-coordinator = les coordinateurs
task-part-member = les membres
task-verify-other = Qui doit faire { $task } ne la vérifie pas. Quelqu’un d’autre s’en assure : qui l’a donnée, ou un coordinateur.
task-not-now = { $task } est dans l’état « { $state } » ; cela ne peut pas se faire maintenant.
task-possible = Ce que vous pouvez faire :
task-none-of-them = Rien de cela n’a pu se faire :
task-joined-already = Vous prenez déjà part à { $task }.
task-blocked-on-what = Il n’est pas dit ce qui la bloque.
task-blocked-on-higher = { $record } est marqué { $marking }, plus haut que { $task }, dont la fiche le nommerait là où il ne peut être montré. Dites en mots ce qui bloque la tâche, ou marquez-la d’abord plus haut.
task-no-reason = Il n’est pas dit pourquoi.
task-blocked-by-itself = Au bout du compte, { $task } s’attendrait elle-même.
task-blocked-on-nothing = { $record } est déjà réglé : il n’y a rien à attendre. Dites en toutes lettres ce qui bloque la tâche.
task-filter = Je ne sais pas quelles tâches sont { $typed }.
task-filter-also = Une priorité, un cluster, « à » un lieu, « de » quelqu’un et « avant » une échéance comptent aussi.
task-assigned-already = { $task } est déjà pour { $who }.
task-nothing-to-export = Il n’y a pas de tâche à exporter ici.

## Étapes

step-task-add = enregistrée
step-task-ack = reçue
step-task-accept = acceptée
step-task-decline = déclinée
step-task-start = commencée
step-task-block = bloquée
step-task-unblock = débloquée
step-task-released = ce qu’elle attendait a été réglé
step-task-done = faite
step-task-verify = vérifiée
step-task-reopen = rouverte
step-task-cancel = annulée
step-task-assign = confiée à quelqu’un d’autre
step-task-due = échéance fixée
step-task-edit = modifiée
step-task-join = rejointe
step-task-note = remarque
step-task-remind-before = rappelée avant l’échéance
step-task-remind-at = rappelée à l’échéance
step-task-remind-after = rappelée parce qu’elle est en retard
step-task-ask-assignee = rappelée parce que personne n’en a accusé réception
step-task-ask-alternate = portée devant le suppléant
step-task-ask-lead = portée devant le responsable de l’organisation
step-task-ask-coordinator = portée devant les coordinateurs

## Rappels

task-remind-before = { $task } ({ $title }) arrive à échéance : { $due }. Elle est pour { $who }, dans l’état « { $state } ».
task-released = Ce qu’attend { $task } ({ $title }) est réglé : { $blocker }. Elle est pour { $who } ; si elle peut reprendre, dites-le.
task-remind-at = { $task } ({ $title }) est à faire maintenant. Elle est pour { $who }, dans l’état « { $state } ».
task-remind-after = { $task } ({ $title }) est EN RETARD : son échéance était { $due }. Elle est pour { $who }, dans l’état « { $state } ».
task-ask-assignee = Personne n’a encore accusé réception de { $task } ({ $title }). Elle est pour { $who }.
task-ask-alternate = { $who } n’a toujours pas accusé réception de { $task } ({ $title }). J’ai prévenu le suppléant, { $told }.
task-ask-lead = { $who } n’a toujours pas accusé réception de { $task } ({ $title }). J’ai prévenu le responsable de l’organisation, { $told }.
task-ask-coordinator = { $who } n’a toujours pas accusé réception de { $task } ({ $title }). J’ai prévenu les coordinateurs : { $told }
task-asks-assignee = { $task } ({ $title }) est pour { $who }, et personne n’en a accusé réception. Faites-le, ou dites que vous la déclinez.
task-asks-alternate = { $who } n’a pas accusé réception de { $task } ({ $title }). Vous êtes suppléant.
task-asks-lead = { $who } n’a pas accusé réception de { $task } ({ $title }). Vous êtes responsable de l’organisation.
task-asks-coordinator = { $who } n’a pas accusé réception de { $task } ({ $title }), et personne d’autre n’a répondu. Vous coordonnez.
task-marked-too-high = { $task } vous attend. Son marquage est trop haut pour la montrer ici ; voyez-la dans son salon.
task-late = Ceci vient en retard : c’était à dire le { $at }.

## Colonnes du fichier

hxl-org-prog = Organisation qui demande
hxl-org-impl = Organisation qui réalise
hxl-org-funder = Organisation qui finance
hxl-sector-cluster = Cluster
hxl-activity = Activité
hxl-status = État
hxl-country-code = Code du pays
hxl-adm1-name = Zone (admin 1)
hxl-adm1-code = Code de la zone (admin 1)
hxl-adm2-name = Lieu (admin 2)
hxl-adm2-code = Code du lieu (admin 2)
hxl-date-start = Début
hxl-date-end = Fin
hxl-targeted = Personnes visées
hxl-reached = Personnes atteintes
hxl-date-reported = Signalé le
