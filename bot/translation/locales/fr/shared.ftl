moment = { $date }, { $time } { $zone } ({ $dtg })

# Entre une étiquette et ce qu’elle dit.
colon = { "\u00A0: " }

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
