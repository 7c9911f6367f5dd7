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
about-meet-list = Liste les réunions à venir : toutes, ou celles où vous êtes invité
param-whose = LESQUELLES
example-meet-list = miennes
words-meet-mine = miennes, mes, moi
cmd-meet-yes = oui, présent
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
param-all = toutes
param-when = QUAND
example-meet-move = 7 demain 16:00
cmd-meet-cancel = annuler
about-meet-cancel = Annule la prochaine séance d’une réunion, ou toutes
example-meet-cancel = 7 la route est coupée
words-meet-all = toutes, tout, la série

# Ce qui annonce les parties d’une réunion, comme on le tape

words-meet-for = pendant, pour, durée
words-meet-at = à, au, dans, lieu
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
meet-clash-night = il est { $at } à { $zone } : hors de 07:00–20:00
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
