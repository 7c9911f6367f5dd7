# Réunions.

cmd-meet = réunion, réunions
about-meet = Convoque des réunions, les rappelle et dit qui vient
cmd-meet-add = ajouter, nouvelle, convoquer
about-meet-add = Convoque une réunion, une fois ou régulièrement
param-meeting = QUAND TITRE [pendant DURÉE] [chaque …] [lieu LIEU ou lien] [avec QUI] [langues …]
example-meet-add = demain 15:00 Coordination EAH pendant 1h chaque mardi, vendredi lieu tente OCHA avec UNICEF, PAM langues en, fr
cmd-meet-show = montrer, fiche
about-meet-show = Montre une réunion, dans une fiche tenue à jour
example-meet-show = M-7
cmd-meet-history = historique, journal
about-meet-history = Montre qui a fait quoi d’une réunion, et quand
example-meet-history = M-7
cmd-meet-list = liste, lister
about-meet-list = Liste les réunions à venir : toutes, celles d’un jour, ou celles où vous êtes attendu
param-whose = LESQUELLES
example-meet-list = miennes demain
words-meet-mine = miennes, mes, moi
cmd-meet-yes = oui, viens
about-meet-yes = Dit que vous venez à la prochaine séance d’une réunion
example-meet-yes = 7
cmd-meet-no = non
about-meet-no = Dit que vous n’y venez pas
example-meet-no = 7
cmd-meet-maybe = peut-être
about-meet-maybe = Dit que vous ne savez pas encore si vous venez
example-meet-maybe = 7
cmd-meet-move = déplacer, reporter
about-meet-move = Déplace la prochaine séance d’une réunion, ou toutes
param-when = QUAND
example-meet-move = 7 demain 16:00
cmd-meet-cancel = annuler
about-meet-cancel = Annule la prochaine séance d’une réunion, ou toutes
example-meet-cancel = 7 la route est coupée
words-meet-all = toutes, tout, la série

# Ce qui annonce les parties d’une réunion, comme on le tape

words-meet-for = pendant, pour, durée
words-meet-at = à, au, dans, lieu
words-meet-link = lien, au lien, url
words-meet-with = avec
words-meet-languages = langues, langue, interprétation
meet-when-examples = demain 15:00 · 2026-12-01 09:30 · chaque mardi 15:00
meet-no-time = Je ne comprends pas, d’après { $typed }, quand la réunion commence. Le jour et l’heure viennent d’abord.
meet-no-title = Il manque un titre : dites, après l’heure, de quoi il s’agit.
meet-too-long = Une réunion dure { $hours } heures au plus.
meet-never = Il n’y a plus de tel jour à venir.
meet-not-now = { $meeting } : { $state }. On n’y peut plus rien changer.
meet-may-not = Seuls la personne qui a convoqué { $meeting } et les coordinateurs le peuvent.

# Ce qu’on montre d’une réunion

meet-title = { $marking } { $meeting } : { $title }
meet-marked-too-high = Vous êtes invité à { $meeting }, dont le marquage est trop élevé pour être montré ici. Consultez-la dans un salon de l’opération.
meet-state = État
meet-state-planned = prévue
meet-state-held = tenue
meet-state-cancelled = annulée
meet-when = Quand
meet-every = Récurrence
meet-where = Où
meet-who = Avec
meet-languages = Interprétation
meet-by = Convoquée par
meet-everybody = tout le monde
meet-moved = déplacée
meet-hours = { $count ->
        [one] une heure
       *[other] { $count } heures
    }
meet-minutes = { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
meet-answer-yes = Viennent
meet-answer-no = Ne viennent pas
meet-answer-maybe = Peut-être
meet-more = et { $count } de plus
meet-none = Il n’y a pas de réunion à venir.
meet-listed = { $count ->
        [one] Une réunion à venir :
       *[other] { $count } réunions à venir :
    }
meet-action-yes = Je viens
meet-action-no = Je ne peux pas
meet-action-maybe = Peut-être
meet-action-move = L’y déplacer

# Ce qu’on en dit

meet-called = { $name } convoque une réunion :
meet-clashes = Ceci parle contre cet horaire :
meet-clash-other = { $meeting } { $title } a lieu au même moment ({ $at }), avec une partie des mêmes personnes
meet-clash-night = il est { $at } à { $zone }, pendant les heures calmes { $hours }
meet-clash-weekend = { $day } est un jour de week-end en { $country }
meet-clash-holiday = { $day } est férié en { $country } : { $name }{ $sure ->
        [no] { " " }(date estimée)
       *[yes] { "" }
    }
meet-clash-no-data = je ne connais pas les jours fériés de { $countries } ; tous les jours n’y sont pas ouvrés pour autant
meet-better = Rien de connu ne parle contre { $at }.
meet-said-yes = { $who } vient à { $meeting } { $title } ({ $at }).
meet-said-no = { $who } ne vient pas à { $meeting } { $title } ({ $at }).
meet-said-maybe = { $who } viendra peut-être à { $meeting } { $title } ({ $at }).
meet-moved-one = { $who } a déplacé { $meeting } { $title } du { $before } au { $at }.
meet-moved-all = { $who } a déplacé toutes les séances de { $meeting } { $title } : la prochaine, prévue le { $before }, a lieu le { $at }.
meet-cancelled-one = { $who } a annulé { $meeting } { $title } du { $before }.
meet-cancelled-all = { $who } a annulé { $meeting } { $title } pour de bon, à partir du { $before }.
meet-remind = { $in } : { $meeting } { $title }, { $at }
meet-in-day = { $count ->
        [one] Dans un jour
       *[other] Dans { $count } jours
    }
meet-in-hour = { $count ->
        [one] Dans une heure
       *[other] Dans { $count } heures
    }
meet-in-minute = { $count ->
        [one] Dans une minute
       *[other] Dans { $count } minutes
    }
meet-late = Ce rappel vient en retard : il était à faire le { $at }.
step-meet-add = convoquée
step-meet-move = déplacée
step-meet-cancel = annulée
step-meet-over = une séance s’est terminée
step-meet-yes = viendra
step-meet-no = ne viendra pas
step-meet-maybe = viendra peut-être

# Pendant la réunion

cmd-meet-agenda = ordre, sujets
about-meet-agenda = Montre de quoi une réunion doit parler, y ajoute ou en retire
param-change = CHANGEMENT
example-meet-agenda = 7 ajouter décision Quels puits d’abord ?
cmd-meet-start = ouvrir, commencer
about-meet-start = Ouvre une réunion dans ce salon, avec son ordre du jour et l’appel
example-meet-start = 7
cmd-meet-here = ici, là
about-meet-here = Dit que vous êtes là, une fois la réunion ouverte
example-meet-here = 7
cmd-meet-note = note, remarque
about-meet-note = Inscrit quelque chose au compte rendu de la réunion en cours ici
example-meet-note = Le PAM amène deux camions de plus
cmd-meet-end = clore, terminer, fin
about-meet-end = Clôt la réunion en cours ici et en donne le compte rendu à tous
example-meet-end = 7
cmd-meet-minutes = compte-rendu, procès-verbal
about-meet-minutes = Donne le dernier compte rendu d’une réunion, en fichiers aussi
example-meet-minutes = 7
cmd-agenda = ordredujour, agenda
about-agenda = Parcourt l’ordre du jour de la réunion en cours ici
cmd-agenda-next = suivant
about-agenda-next = Passe au point suivant
cmd-agenda-show = montrer
about-agenda-show = Montre où en est la réunion
cmd-decision = décision, décidé
about-decision = Inscrit ce que la réunion en cours ici a décidé
example-decision = Les puits de Munigi d’abord
cmd-action = action
about-action = Donne quelque chose à faire à quelqu’un, dans la réunion en cours ici ; cela devient une tâche
example-action = luc d’ici vendredi 12:00 Savoir quels puits sont à sec
words-meet-add = ajouter, ajoute
words-meet-remove = retirer, enlever, supprimer
words-meet-decision = décision, pour décision
words-meet-discussion = discussion, pour discussion
words-meet-information = information, info, pour information
meet-about-decision = Décision
meet-about-discussion = Discussion
meet-about-information = Information
meet-agenda = Ordre du jour
meet-agenda-of = Ordre du jour de { $meeting } { $title }
meet-agenda-empty = Rien à l’ordre du jour pour l’instant.
meet-agenda-what = Dites de quoi il faut parler.
meet-agenda-which = Lesquels ? Donnez leurs places.
meet-agenda-over = L’ordre du jour de { $meeting } est épuisé.
meet-left-open = Encore à faire depuis la dernière fois :
meet-runs = en cours depuis le { $since }
meet-runs-already = { $meeting } est déjà en cours ici. Terminez-la d’abord.
meet-runs-not = { $meeting } n’a pas commencé.
meet-none-runs = Aucune réunion n’est en cours ici.
meet-present = Présents
meet-missing = Absents
meet-action-here = Je suis là
meet-action-next = Point suivant
meet-action-end = Clore
meet-begun = { $who } ouvre la réunion ({ $at }). Dites que vous êtes là.
meet-is-here = { $who } est là ({ $meeting }).
meet-now = { $number } sur { $count } : { $about } · { $title }
meet-wrote-decision = Décidé : { $text }
meet-wrote-action = À faire : { $text }
meet-wrote-note = Noté : { $text }
meet-minutes-of = { $marking } Compte rendu de { $meeting } { $title }
meet-decisions = Décisions
meet-actions = À faire
meet-notes = Notes
meet-nothing-noted = Rien n’a été noté.
meet-no-minutes = { $meeting } n’a pas encore de compte rendu.
meet-missed = On vous attendait et vous n’étiez pas là :
step-meet-agenda = ordre du jour modifié
step-meet-start = ouverte
step-meet-here = présent
step-meet-next = point suivant
step-meet-decision = décision
step-meet-action = action
step-meet-note = note
step-meet-end = close

# Propositions

cmd-meet-propose = proposer, sondage
about-meet-propose = Fait voter sur le moment d’une réunion
param-proposal = HEURES TITRE [jusqu’à QUAND] [pendant DURÉE] [lieu LIEU] [avec QUI]
example-meet-propose = demain 15:00, 17:00, 2026-12-04 10:00 Abris jusqu’à demain 12:00
cmd-meet-vote = voter, vote
about-meet-vote = Dit lesquelles des heures proposées vous conviennent
param-choices = NUMÉROS
example-meet-vote = 7 1 3
cmd-meet-close = trancher, décider
about-meet-close = Met fin au vote : la réunion a lieu quand cela convient au plus grand nombre
param-choice = NUMÉRO
example-meet-close = 7
words-meet-none = aucune, aucun, rien
words-meet-or = ou, et
words-meet-until = jusqu’à, jusqu’au, clôture
meet-slot-examples = demain 15:00, 17:00, 2026-12-04 10:00 Abris
meet-slots = Une proposition a de { $fewest } à { $most } heures, séparées par des virgules ; elles viennent d’abord.
meet-closes-late = Le vote doit finir avant la dernière des heures.
meet-state-proposed = proposée
meet-no-vote = { $meeting } : { $state }. Il n’y a rien à voter.
meet-votes = { $count ->
        [one] { $count } voix
       *[other] { $count } voix
    }
meet-how-to-vote = Votez ci-dessous, ou tapez { $command } avec les numéros qui vous conviennent.
meet-closes = Les voix comptent jusqu’au { $at }.
meet-proposed = { $name } demande quand une réunion vous convient :
meet-vote-which = { $typed } ne désigne aucune des heures. Donnez leurs numéros, ou aucune.
meet-vote-range = Les heures ont les numéros 1 à { $most }.
meet-voted = { $who } est disponible : { $slots }
meet-voted-none = { $who } a retiré son vote, ou aucune heure ne lui convient.
meet-nobody-voted = Personne n’a encore voté. Donnez le numéro d’une heure pour trancher.
meet-slot-past = Cette heure est passée. Donnez le numéro d’une autre.
meet-decided = Le vote est clos. { $meeting } { $title } aura lieu :
meet-undecided = Le temps de voter sur { $meeting } est écoulé et rien n’est tranché : personne n’a voté, ou l’heure est passée. À qui l’a proposée de décider.
meet-withdrawn = { $who } retire la proposition { $meeting } { $title }.
step-meet-propose = proposée
step-meet-vote = vote
step-meet-close = vote clos
cmd-meet-feed = calendrier, abonnement
about-meet-feed = Vous donne l’adresse secrète d’un calendrier de vos réunions
example-meet-feed = arrêter
words-meet-stop = arrêter, stop, révoquer
meet-feed-none = Il n’y a pas de calendrier auquel s’abonner : l’opérateur n’a pas prévu d’adresse.
meet-feed-stopped = Plus aucune adresse ne donne votre calendrier.
meet-feed-told = Je vous ai donné l’adresse en privé. Celle d’avant n’est plus valable.
meet-feed-address = Abonnez-vous à cette adresse dans votre calendrier. Qui la connaît peut lire vos réunions : gardez-la pour vous.
words-meet-members = membres
words-meet-liaisons = liaisons, officiers de liaison
words-meet-coordinators = coordinateurs
words-meet-admins = admins
meet-role-member = membres
meet-role-liaison = liaisons
meet-role-coordinator = coordinateurs
meet-role-admin = admins
words-meet-to = au, à
meet-not-on-day = { $meeting } n’a pas lieu ce jour-là. La prochaine fois :
meet-voted-on = Soumis au vote :
meet-still-voted = { $meeting } est encore soumise au vote. { $command } met fin au vote.
