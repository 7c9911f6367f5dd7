moment = { $date }, { $time } { $zone } ({ $dtg })

# Entre una etiqueta y lo que dice.
colon = { ": " }
comma = { ", " }

# How much hangs on a task or a request, and the words for it

priority-lifesaving = Salvar vidas
priority-life-sustaining = Sostener la vida
priority-high = Alta
priority-normal = Normal
words-priority-lifesaving = salvar vidas, salva vidas, vital
words-priority-life-sustaining = sostener la vida, sostenimiento de la vida, supervivencia
words-priority-high = alta, urgente, alto
words-priority-normal = normal, rutina, ordinaria
refusal-priority = { $typed } no es una prioridad.

# Joins the last two of several, as people type it

words-and = y, e

# Posiciones en palabras: puntos cardinales, y lo que solo anuncia una posición

position-north = norte
position-south = sur
position-east = este, oriente
position-west = oeste, occidente
position-label = mgrs, lat, latitud, lon, long, longitud
