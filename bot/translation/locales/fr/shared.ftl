moment = { $date }, { $time } { $zone } ({ $dtg })

# Entre une étiquette et ce qu’elle dit.
colon = { "\u00A0: " }
comma = { ", " }

# How much hangs on a task or a request, and the words for it

priority-lifesaving = Vital (sauver des vies)
priority-life-sustaining = Maintien en vie
priority-high = Haute
priority-normal = Normale
words-priority-lifesaving = vital, vitale, sauver des vies, sauvetage
words-priority-life-sustaining = maintien en vie, survie, maintien de la vie
words-priority-high = haute, élevée, urgente, urgent
words-priority-normal = normale, normal, ordinaire
refusal-priority = { $typed } n’est pas une priorité.

# Joins the last two of several, as people type it

words-and = et

# Positions en toutes lettres : points cardinaux, et ce qui ne fait qu’annoncer une position

position-north = nord
position-south = sud
position-east = est
position-west = ouest
position-label = mgrs, lat, latitude, lon, long, longitude
