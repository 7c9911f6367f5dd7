# Reuniones.

cmd-meet = reunión, reuniones
about-meet = Convoca reuniones, las recuerda y dice quién va
cmd-meet-add = añadir, agregar, nueva, convocar
about-meet-add = Convoca una reunión, una vez o con regularidad
param-meeting = CUÁNDO TÍTULO [durante CUÁNTO] [cada …] [en LUGAR o enlace] [con QUIÉN] [idiomas …]
example-meet-add = mañana 15:00 Coordinación de agua durante 1h cada martes, viernes lugar tienda de OCHA con UNICEF, PMA idiomas en, fr
cmd-meet-show = mostrar, ficha
about-meet-show = Muestra una reunión, en una ficha que se mantiene al día
example-meet-show = M-7
cmd-meet-history = historial, registro
about-meet-history = Muestra quién hizo qué con una reunión, y cuándo
example-meet-history = M-7
cmd-meet-list = lista, listar
about-meet-list = Lista las próximas reuniones: todas, o aquellas a las que le invitan
param-whose = CUÁLES
example-meet-list = mías
words-meet-mine = mías, mis, yo
cmd-meet-yes = sí, asistir
about-meet-yes = Dice que va a la próxima sesión de una reunión
example-meet-yes = 7
cmd-meet-no = no
about-meet-no = Dice que no va
example-meet-no = 7
cmd-meet-maybe = quizás, quizá
about-meet-maybe = Dice que aún no sabe si va
example-meet-maybe = 7
cmd-meet-move = mover, aplazar
about-meet-move = Mueve la próxima sesión de una reunión, o todas
param-all = todas
param-when = CUÁNDO
example-meet-move = 7 mañana 16:00
cmd-meet-cancel = cancelar, anular
about-meet-cancel = Cancela la próxima sesión de una reunión, o todas
example-meet-cancel = 7 la carretera está cortada
words-meet-all = todas, todo, la serie

# Lo que anuncia las partes de una reunión, como se escribe

words-meet-for = durante, por, duración
words-meet-at = en, lugar
words-meet-with = con
words-meet-languages = idiomas, idioma, interpretación
meet-when-examples = mañana 15:00 · 2026-12-01 09:30 · cada martes 15:00
meet-no-time = No entiendo por { $typed } cuándo empieza la reunión. El día y la hora van primero.
meet-no-title = Falta un título: diga de qué trata, después de la hora.
meet-too-long = Una reunión dura como máximo { $hours } horas.
meet-never = No queda ningún día así por venir.
meet-not-now = { $meeting }: { $state }. Ya no se puede cambiar nada.
meet-may-not = Solo pueden hacerlo quien convocó { $meeting } y los coordinadores.

# Lo que se muestra de una reunión

meet-title = { $marking } { $meeting }: { $title }
meet-marked-too-high = Le invitan a { $meeting }, cuyo marcado es demasiado alto para mostrarla aquí. Consúltela en una sala de la operación.
meet-state = Estado
meet-state-planned = prevista
meet-state-held = celebrada
meet-state-cancelled = cancelada
meet-when = Cuándo
meet-every = Se repite
meet-where = Dónde
meet-who = Con
meet-languages = Interpretación
meet-by = Convocada por
meet-everybody = todos
meet-moved = movida
meet-hours = { $count ->
        [one] una hora
       *[other] { $count } horas
    }
meet-minutes = { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
meet-answer-yes = Van
meet-answer-no = No van
meet-answer-maybe = Quizás
meet-more = y { $count } más
meet-none = No hay reuniones próximas.
meet-listed = { $count ->
        [one] Una reunión próxima:
       *[other] { $count } reuniones próximas:
    }
meet-action-yes = Voy
meet-action-no = No puedo
meet-action-maybe = Quizás
meet-action-move = Moverla ahí

# Lo que se dice de ella

meet-called = { $name } convoca una reunión:
meet-clashes = Esto habla en contra del horario:
meet-clash-other = { $meeting } { $title } es a la misma hora ({ $at }), con parte de la misma gente
meet-clash-night = son las { $at } en { $zone }: fuera de 07:00–20:00
meet-clash-weekend = { $day } es fin de semana en { $country }
meet-clash-holiday = { $day } es festivo en { $country }: { $name }{ $sure ->
        [no] { " " }(fecha estimada)
       *[yes] { "" }
    }
meet-clash-no-data = no conozco los festivos de { $countries }; eso no significa que todos los días sean laborables
meet-better = Nada conocido habla en contra de { $at }.
meet-said-yes = { $who } va a { $meeting } { $title } ({ $at }).
meet-said-no = { $who } no va a { $meeting } { $title } ({ $at }).
meet-said-maybe = { $who } quizás vaya a { $meeting } { $title } ({ $at }).
meet-moved-one = { $who } movió { $meeting } { $title } del { $before } al { $at }.
meet-moved-all = { $who } movió todas las sesiones de { $meeting } { $title }: la próxima, prevista para el { $before }, es el { $at }.
meet-cancelled-one = { $who } canceló { $meeting } { $title } del { $before }.
meet-cancelled-all = { $who } canceló { $meeting } { $title } por completo, desde el { $before }.
meet-remind = { $in }: { $meeting } { $title }, { $at }
meet-in-day = { $count ->
        [one] Dentro de un día
       *[other] Dentro de { $count } días
    }
meet-in-hour = { $count ->
        [one] Dentro de una hora
       *[other] Dentro de { $count } horas
    }
meet-in-minute = { $count ->
        [one] Dentro de un minuto
       *[other] Dentro de { $count } minutos
    }
meet-late = Este recordatorio llega tarde: debía hacerse { $at }.
step-meet-add = convocada
step-meet-move = movida
step-meet-cancel = cancelada
step-meet-over = terminó una sesión
step-meet-yes = irá
step-meet-no = no irá
step-meet-maybe = quizás vaya
