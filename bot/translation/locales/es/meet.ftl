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
about-meet-list = Lista las reuniones por venir: todas, las de un día o aquellas a las que está invitado
param-whose = CUÁLES
example-meet-list = mías mañana
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
param-when = CUÁNDO
example-meet-move = 7 mañana 16:00
cmd-meet-cancel = cancelar, anular
about-meet-cancel = Cancela la próxima sesión de una reunión, o todas
example-meet-cancel = 7 la carretera está cortada
words-meet-all = todas, todo, la serie

# Lo que anuncia las partes de una reunión, como se escribe

words-meet-for = durante, por, duración
words-meet-at = en, lugar
words-meet-link = enlace, en el enlace, url
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
meet-clash-night = son las { $at } en { $zone }, en las horas de silencio { $hours }
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

# Durante la reunión

cmd-meet-agenda = temas, orden
about-meet-agenda = Muestra de qué tratará una reunión, añade o quita temas
param-change = CAMBIO
example-meet-agenda = 7 añadir decisión ¿Qué pozos primero?
cmd-meet-start = iniciar, abrir
about-meet-start = Inicia una reunión en esta sala, con el orden del día y la lista
example-meet-start = 7
cmd-meet-here = aquí, presente
about-meet-here = Dice que está, una vez iniciada la reunión
example-meet-here = 7
cmd-meet-note = nota, apunte
about-meet-note = Anota algo en el acta de la reunión que se celebra aquí
example-meet-note = El PMA trae dos camiones más
cmd-meet-end = terminar, fin
about-meet-end = Termina la reunión que se celebra aquí y da el acta a todos
example-meet-end = 7
cmd-meet-minutes = acta, minuta
about-meet-minutes = Da la última acta de una reunión, también como archivos
example-meet-minutes = 7
cmd-agenda = agenda, ordendeldía
about-agenda = Recorre el orden del día de la reunión que se celebra aquí
cmd-agenda-next = siguiente
about-agenda-next = Pasa al punto siguiente
cmd-agenda-show = mostrar
about-agenda-show = Muestra por dónde va la reunión
cmd-decision = decisión, decidido
about-decision = Anota lo que ha decidido la reunión que se celebra aquí
example-decision = Primero los pozos de Munigi
cmd-action = acción
about-action = Da a alguien algo que hacer, en la reunión que se celebra aquí; se convierte en tarea
example-action = luc antes del viernes 12:00 Averiguar qué pozos están secos
words-meet-add = añadir, añade, agregar
words-meet-remove = quitar, eliminar, borrar
words-meet-decision = decisión, para decisión
words-meet-discussion = discusión, debate, para discusión
words-meet-information = información, info, para información
meet-about-decision = Decisión
meet-about-discussion = Debate
meet-about-information = Información
meet-agenda = Orden del día
meet-agenda-of = Orden del día de { $meeting } { $title }
meet-agenda-empty = Aún no hay nada en el orden del día.
meet-agenda-what = Diga de qué hay que hablar.
meet-agenda-which = ¿Cuáles? Indique sus puestos.
meet-agenda-over = El orden del día de { $meeting } ha terminado.
meet-left-open = Queda por hacer desde la última vez:
meet-runs = en curso desde el { $since }
meet-runs-already = { $meeting } ya se está celebrando aquí. Termínela primero.
meet-runs-not = { $meeting } no ha empezado.
meet-none-runs = No se está celebrando ninguna reunión aquí.
meet-present = Presentes
meet-missing = Ausentes
meet-action-here = Estoy aquí
meet-action-next = Siguiente punto
meet-action-end = Terminar
meet-begun = { $who } inicia la reunión ({ $at }). Diga que está.
meet-is-here = { $who } está ({ $meeting }).
meet-now = { $number } de { $count }: { $about } · { $title }
meet-wrote-decision = Decidido: { $text }
meet-wrote-action = Por hacer: { $text }
meet-wrote-note = Anotado: { $text }
meet-minutes-of = { $marking } Acta de { $meeting } { $title }
meet-decisions = Decisiones
meet-actions = Por hacer
meet-notes = Notas
meet-nothing-noted = No se anotó nada.
meet-no-minutes = { $meeting } aún no tiene acta.
meet-missed = Le esperaban y no estuvo:
step-meet-agenda = orden del día cambiado
step-meet-start = iniciada
step-meet-here = presente
step-meet-next = siguiente punto
step-meet-decision = decisión
step-meet-action = acción
step-meet-note = nota
step-meet-end = terminada

# Propuestas

cmd-meet-propose = proponer, encuesta
about-meet-propose = Hace votar cuándo se celebra una reunión
param-proposal = HORAS TÍTULO [hasta CUÁNDO] [durante CUÁNTO] [en LUGAR] [con QUIÉN]
example-meet-propose = mañana 15:00, 17:00, 2026-12-04 10:00 Refugios hasta mañana 12:00
cmd-meet-vote = votar, voto
about-meet-vote = Dice cuáles de las horas propuestas le convienen
param-choices = NÚMEROS
example-meet-vote = 7 1 3
cmd-meet-close = decidir, cerrar
about-meet-close = Termina la votación: la reunión es cuando conviene a la mayoría
param-choice = NÚMERO
example-meet-close = 7
words-meet-none = ninguna, ninguno, nada
words-meet-or = o, u, y
words-meet-until = hasta, cierre
meet-slot-examples = mañana 15:00, 17:00, 2026-12-04 10:00 Refugios
meet-slots = Una propuesta tiene de { $fewest } a { $most } horas, separadas por comas; van primero.
meet-closes-late = La votación debe terminar antes de la última hora.
meet-state-proposed = propuesta
meet-no-vote = { $meeting }: { $state }. No hay nada que votar.
meet-votes = { $count ->
        [one] un voto
       *[other] { $count } votos
    }
meet-how-to-vote = Vote abajo, o escriba { $command } con los números que le convienen.
meet-closes = Los votos cuentan hasta el { $at }.
meet-proposed = { $name } pregunta cuándo le conviene una reunión:
meet-vote-which = { $typed } no indica ninguna de las horas. Dé sus números, o ninguna.
meet-vote-range = Las horas tienen los números 1 a { $most }.
meet-voted = { $who } puede: { $slots }
meet-voted-none = { $who } ha retirado su voto, o ninguna hora le conviene.
meet-nobody-voted = Nadie ha votado aún. Dé el número de una hora para decidirla.
meet-slot-past = Esa hora ya pasó. Dé el número de otra.
meet-decided = La votación ha terminado. { $meeting } { $title } se celebra:
meet-undecided = El plazo para votar sobre { $meeting } terminó y nada está decidido: nadie votó, o la hora ya pasó. Decide quien la propuso.
meet-withdrawn = { $who } retira la propuesta { $meeting } { $title }.
step-meet-propose = propuesta
step-meet-vote = voto
step-meet-close = votación cerrada
cmd-meet-feed = calendario, suscripción
about-meet-feed = Le da la dirección secreta de un calendario de sus reuniones
example-meet-feed = parar
words-meet-stop = parar, detener, revocar
meet-feed-none = No hay calendarios a los que suscribirse: el operador no ha previsto una dirección.
meet-feed-stopped = Ninguna dirección da ya su calendario.
meet-feed-told = Le he dado la dirección en privado. La anterior ya no vale.
meet-feed-address = Suscríbase a esta dirección en su calendario. Quien la conozca puede leer sus reuniones: guárdela para usted.
words-meet-members = miembros
words-meet-liaisons = enlaces, oficiales de enlace
words-meet-coordinators = coordinadores
words-meet-admins = admins
meet-role-member = miembros
meet-role-liaison = enlaces
meet-role-coordinator = coordinadores
meet-role-admin = admins
words-meet-to = al, a
meet-not-on-day = { $meeting } no se celebra ese día. La próxima vez:
meet-voted-on = En votación:
meet-still-voted = { $meeting } sigue en votación. { $command } termina la votación.
