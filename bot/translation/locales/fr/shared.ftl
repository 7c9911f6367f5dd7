moment = { $date }, { $time } { $zone } ({ $dtg })

# Entre une étiquette et ce qu’elle dit.
colon = { "\u00A0: " }
comma = { ", " }

# How much hangs on a task or a request, and the words for it

priority-lifesaving = Vital (sauver des vies)
priority-life-sustaining = Maintien en vie
priority-high = Haute
priority-normal = Normale
words-priority-lifesaving = vital, vitale, urgence vitale, sauver des vies, sauvetage
words-priority-life-sustaining = maintien en vie, survie, maintien de la vie
words-priority-high = haute, élevée, urgente, urgent
words-priority-normal = normale, normal, ordinaire
refusal-priority = { $typed } n’est pas une priorité.

# Joins the last two of several, as people type it

words-to = à, jusqu’à
words-and = et
words-or = ou

# Positions en toutes lettres : points cardinaux, et ce qui ne fait qu’annoncer une position

position-north = nord
position-south = sud
position-east = est
position-west = ouest
position-label = mgrs, lat, latitude, lon, long, longitude

# What recurs: the words that people say it with, and how we say it

recurs-each = chaque, tous les, toutes les
recurs-daily = quotidien, quotidiennement
recurs-weekdays = en semaine, jours ouvrables, jour ouvrable, les jours ouvrables, jours ouvrés, jour ouvré
recurs-weekly = hebdomadaire, hebdomadairement
recurs-fortnightly = tous les quinze jours, une semaine sur deux
recurs-monthly = mensuel, mensuelle, mensuellement
recurs-month = mois
recurs-two-months = deux mois
recurs-other = deux
recurs-first = premier, première, premiers
recurs-second = deuxième, second, seconde
recurs-third = troisième
recurs-fourth = quatrième
recurs-last = dernier, dernière, derniers
recurs-filler = et, du, de, les
recurs-every-days = { $count ->
        [one] chaque jour
       *[other] tous les { $count } jours
    }
recurs-every-weeks = { $count ->
        [one] chaque semaine
       *[other] toutes les { $count } semaines
    }
recurs-on-weekdays = { $count ->
        [one] { $days }
       *[other] toutes les { $count } semaines, { $days }
    }
recurs-every-months = { $count ->
        [one] chaque mois
       *[other] tous les { $count } mois
    }
recurs-on-monthdays = { $count ->
        [one] chaque mois, { $days }
       *[other] tous les { $count } mois, { $days }
    }
recurs-monthday = le { $day ->
        [1] 1er
       *[other] { $day }
    }
recurs-last-day = le dernier jour
recurs-nth = { $nth ->
        [1] le premier { $day }
        [2] le deuxième { $day }
        [3] le troisième { $day }
        [4] le quatrième { $day }
        [5] le cinquième { $day }
        [-1] le dernier { $day }
        [-2] l’avant-dernier { $day }
       *[other] { $day } ({ $nth })
    }
recurs-at = { $days } à { $time } ({ $zone })
recurs-until = { $said } jusqu’au { $day }
recurs-times = { $count ->
        [one] { $said }, { $count } fois
       *[other] { $said }, { $count } fois
    }
recurs-every-hours = { $hours ->
        [one] toutes les heures à partir de minuit ({ $zone })
       *[other] toutes les { $hours } heures à partir de minuit ({ $zone })
    }
refusal-recurring = Je ne comprends pas à quel rythme est { $typed }.
recurs-examples = chaque jour 18:00 · chaque jour ouvrable 07:30 · chaque mardi, vendredi · toutes les 2 semaines · chaque mois le 1er
recurs-hours = Une journée se divise en { $hours } heures.
weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche
