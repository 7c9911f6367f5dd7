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

words-to = a, hasta
words-and = y, e
words-or = o, u

# Posiciones en palabras: puntos cardinales, y lo que solo anuncia una posición

position-north = norte
position-south = sur
position-east = este, oriente
position-west = oeste, occidente
position-label = mgrs, lat, latitud, lon, long, longitud

# What recurs: the words that people say it with, and how we say it

recurs-each = cada, todos los, todas las
recurs-daily = diario, diariamente, a diario
recurs-weekdays = entre semana, días laborables, día laborable, los días laborables, días hábiles, día hábil
recurs-weekly = semanal, semanalmente
recurs-fortnightly = quincenal, quincenalmente, cada quince días
recurs-monthly = mensual, mensualmente
recurs-month = mes, meses
recurs-two-months = dos meses
recurs-other = dos
recurs-first = primer, primero, primera, primeros
recurs-second = segundo, segunda
recurs-third = tercer, tercero, tercera
recurs-fourth = cuarto, cuarta
recurs-last = último, última, últimos
recurs-filler = y, e, de, del, los
recurs-every-days = { $count ->
        [one] cada día
       *[other] cada { $count } días
    }
recurs-every-weeks = { $count ->
        [one] cada semana
       *[other] cada { $count } semanas
    }
recurs-on-weekdays = { $count ->
        [one] { $days }
       *[other] cada { $count } semanas, { $days }
    }
recurs-every-months = { $count ->
        [one] cada mes
       *[other] cada { $count } meses
    }
recurs-on-monthdays = { $count ->
        [one] cada mes, { $days }
       *[other] cada { $count } meses, { $days }
    }
recurs-monthday = el día { $day }
recurs-last-day = el último día
recurs-nth = { $nth ->
        [1] el primer { $day }
        [2] el segundo { $day }
        [3] el tercer { $day }
        [4] el cuarto { $day }
        [5] el quinto { $day }
        [-1] el último { $day }
        [-2] el penúltimo { $day }
       *[other] { $day } ({ $nth })
    }
recurs-at = { $days } a las { $time } ({ $zone })
recurs-until = { $said } hasta el { $day }
recurs-times = { $count ->
        [one] { $said }, una vez
       *[other] { $said }, { $count } veces
    }
recurs-every-hours = { $hours ->
        [one] cada hora desde medianoche ({ $zone })
       *[other] cada { $hours } horas desde medianoche ({ $zone })
    }
refusal-recurring = No entiendo con qué frecuencia es { $typed }.
recurs-examples = cada día 18:00 · cada día laborable 07:30 · cada martes, viernes · cada 2 semanas · cada mes el día 1
recurs-hours = Un día se puede dividir en { $hours } horas.
weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo
