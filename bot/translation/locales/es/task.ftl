# Tareas.

cmd-task = tarea, tareas
about-task = Encarga tareas y las sigue hasta que se verifican
cmd-task-add = añadir, agregar, nueva, crear, nuevo
about-task-add = Encarga una tarea a una persona, una unidad, una organización o a quien tenga una función de servicio
param-who = QUIÉN
param-task = TÍTULO [antes de CUÁNDO] [prioridad] [en LUGAR] [clúster]
example-task-add = «2.ª Cía. de Ingenieros» antes de las 18:00 prioridad alta Reparar el puente en Goma WSH
cmd-task-file = registrar, añadir!, agregar!
about-task-file = Encarga una tarea aunque una abierta se le parezca
example-task-file = logística de turno antes de mañana mediodía !vital Llevar 40 tiendas en 35M RU 65 43
cmd-task-join = unirse, participar
about-task-join = Participa en una tarea que ya tiene alguien
example-task-join = T-34
cmd-task-ack = recibida, recibido, visto, vista, enterado
about-task-ack = Dice que unas tareas le han llegado; eso no es prometer hacerlas
param-tasks = NÚMEROS
example-task-ack = 34
cmd-task-accept = aceptar, sí
about-task-accept = Promete hacer unas tareas
example-task-accept = 34
cmd-task-decline = rechazar, declinar, denegar
about-task-decline = Dice que no hará una tarea, y por qué
example-task-decline = 34 sin vehículo antes del viernes
cmd-task-start = empezar, iniciar, comenzar
about-task-start = Dice que se está trabajando en unas tareas
example-task-start = 34
cmd-task-block = bloquear, bloqueada
about-task-block = Dice qué bloquea una tarea: otra ficha, o unas palabras
param-what = QUÉ
example-task-block = 34 por T-12
cmd-task-unblock = desbloquear, reanudar
about-task-unblock = Dice que ya nada bloquea unas tareas
example-task-unblock = 34
cmd-task-done = hecha, hecho, terminar, terminada, terminado, completada, completar, finalizar
about-task-done = Dice que unas tareas están hechas
example-task-done = 34 35
cmd-task-verify = verificar, confirmar
about-task-verify = Comprueba que unas tareas están hechas; nunca quien las hizo
example-task-verify = 34
cmd-task-reopen = reabrir
about-task-reopen = Retoma tareas que al final no están hechas, o que se rechazaron
example-task-reopen = 34
cmd-task-cancel = cancelar, anular, borrar, eliminar, quitar
about-task-cancel = Dice que una tarea ya no se quiere, y por qué
example-task-cancel = 34 otros repararon el puente
cmd-task-assign = asignar, reasignar, encargar
about-task-assign = Encarga una tarea a otra persona
example-task-assign = 34 @ana:example.org
cmd-task-due = plazo, vencimiento, aplazar, prorrogar
about-task-due = Fija cuándo vence una tarea
example-task-due = 34 mañana 18:00
cmd-task-edit = editar, cambiar, modificar, actualizar, corregir
about-task-edit = Cambia lo que dice una tarea
example-task-edit = 34 antes de mañana 18:00 Reparar el puente y la carretera
cmd-task-note = nota, observación, comentario, comentar
about-task-note = Añade una observación al historial de una tarea
example-task-note = 34 la carretera está abierta de nuevo
cmd-task-show = ver, mostrar, ficha
about-task-show = Muestra una tarea, en una ficha que se mantiene al día
example-task-show = T-34
cmd-task-history = historial
about-task-history = Muestra quién hizo qué con una tarea, y cuándo
example-task-history = T-34
cmd-task-list = lista, listar
about-task-list = Lista las tareas, o solo algunas
param-which = CUÁLES
example-task-list = atrasadas WSH en Goma
cmd-task-board = tablero
about-task-board = Muestra cuántas tareas hay en cada estado, y las primeras
example-task-board = LOG
cmd-task-export = exportar
about-task-export = Le da las tareas en un archivo: quién hace qué, dónde y cuándo
example-task-export = csv
task-format-csv = csv
task-format-json = json

## Palabras que se escriben en una tarea

words-task-by = antes de, antes del, antes de las, antes de la, a más tardar, a más tardar el, a más tardar a las, vence, vence el, plazo, fecha límite, para el, para la, antes del día
words-task-for = para
words-task-within = en, dentro de, antes de, en un plazo de, en el plazo de, vence en, vence dentro de, plazo de, para dentro de
words-task-at = en, @
words-task-no-place = cuanto antes, breve
words-task-place = lugar, sitio
words-task-area = zona, área, región, provincia, distrito
words-task-beyond = con, sin, por, a, desde, hacia, hasta, después, porque, luego
words-task-priority = prioridad, prio
words-task-urgent = urgente, vital
words-task-day-end = fin del día, cierre de oficinas, fin de la jornada
words-task-cluster = clúster, clústeres, cluster, sector, sectores
words-task-on = por, a la espera de
words-task-of = de, del, para
words-task-never = ninguno, nunca, sin, sin plazo
words-task-tasks = tarea, tareas, las
words-task-mine = mías, las mías, para mí, yo, mis, mis tareas, mía
words-task-filed = encargadas, dadas
words-task-overdue = atrasadas, vencidas, atrasada, vencida
words-task-unacknowledged = sin acuse, sin acuse de recibo, sin acusar recibo, no recibidas, sin recibir
words-task-all = todas, todo
words-task-state-open = abiertas, abierta, nuevas
words-task-state-acknowledged = recibidas, recibida
words-task-state-accepted = aceptadas, aceptada
words-task-state-declined = rechazadas, rechazada
words-task-state-in-progress = en curso, empezadas, en marcha
words-task-state-blocked = bloqueadas, bloqueada
words-task-state-done = hechas, hecha
words-task-state-verified = verificadas, verificada
words-task-state-cancelled = canceladas, cancelada
words-assignee-unit = unidad, organización, org
words-assignee-on-duty = de servicio, de turno, de guardia
words-assignee-article = el, la, los, las
words-assignee-to = a, al, para
words-assignee-holder = oficial, jefe, jefa, responsable, coordinador, coordinadora, célula, equipo, de

## Lo que dice una tarea

task-title = { $marking } { $task } { $title }
task-state = Estado
task-state-open = Abierta
task-state-acknowledged = Recibida
task-state-accepted = Aceptada
task-state-declined = Rechazada
task-state-in-progress = En curso
task-state-blocked = Bloqueada
task-state-done = Hecha
task-state-verified = Verificada
task-state-cancelled = Cancelada
task-blocked-on = por { $blocker }
task-assignee = Para
task-author = De
task-priority = Prioridad
task-due = Vence
task-place = Lugar
task-area = Zona
task-clusters = Clústeres
task-marking = Marca
task-joined = También participan
task-mark = { $who }, { $at }
task-mark-open = Encargada
task-mark-acknowledged = Recibida
task-mark-accepted = Aceptada
task-mark-declined = Rechazada
task-mark-in-progress = Empezada
task-mark-blocked = Bloqueada
task-mark-done = Hecha
task-mark-verified = Verificada
task-mark-cancelled = Cancelada
task-row-due = vence { $due }
task-the-bot = Liaison
task-action-ack = Acusar recibo
task-action-accept = Aceptar
task-action-decline = Rechazar
task-action-start = Empezar
task-action-unblock = Desbloquear
task-action-done = Hecha
task-action-verify = Verificar
task-action-reopen = Reabrir
task-action-file = Registrarla de todos modos
task-action-join = Unirse a { $task }
task-action-show = Mostrar { $task }

## Respuestas

task-did-ack = { $by } ha acusado recibo de { $task } ({ $title }). Todavía no está aceptada.
task-did-accept = { $task } ({ $title }) ha sido aceptada por { $by }.
task-did-decline = { $task } ({ $title }) ha sido rechazada por { $by }:
task-did-start = { $task } ({ $title }) está en curso, según { $by }.
task-did-block = { $task } ({ $title }) está bloqueada por { $blocker }, según { $by }.
task-did-unblock = { $task } ({ $title }) está en curso de nuevo, según { $by }.
task-did-done = { $task } ({ $title }) está hecha, según { $by }. Falta verificarla.
task-did-verify = { $task } ({ $title }) ha sido verificada por { $by }.
task-did-reopen = { $by } ha retomado { $task } ({ $title }).
task-did-cancel = { $task } ({ $title }) ha sido cancelada por { $by }:
task-did-assign = { $task } ({ $title }) es ahora para { $who }.
task-did-join = Usted participa en { $task } ({ $title }).
task-did-due = { $task } ({ $title }) vence ahora { $due }, según { $by }.
task-did-due-never = { $task } ({ $title }) ya no tiene plazo, según { $by }.
task-did-edit = { $by } cambió { $task }: { $title }.
task-noted = Su observación está en el historial de { $task }.
task-for-you = { $task } es para usted. Acuse recibo, por favor.
task-for-yours = { $task } es para { $who }, que usted dirige. Acuse recibo, o procure que alguien lo haga.
task-unit-unknown = No conozco a nadie llamado { $who }, así que lo tomé por una unidad: avísele usted. Si se trata de otra persona: { $command }
task-maybe-due = «{ $typed }» se quedó en el título. Si { $task } vence entonces: { $command }
task-nobody-to-write-to = No conozco a nadie de { $who } a quien escribir: avíseles, por favor. Lo que nadie recibe pasa a los coordinadores.
task-alike = { $count ->
        [one] Aún no se ha registrado nada: una tarea abierta se le parece.
       *[other] Aún no se ha registrado nada: { $count } tareas abiertas se le parecen.
    }
task-alike-how = Registre la suya de todos modos (lo mismo con { $file }), o participe en la que ya existe: { $command }
task-listed = { $count ->
        [one] Una tarea:
       *[other] { $count } tareas:
    }
task-more = { $count ->
        [one] Una más. Diga cuáles quiere, y serán menos: atrasadas, WSH, en Goma.
       *[other] { $count } más. Diga cuáles quiere, y serán menos: atrasadas, WSH, en Goma.
    }
task-none = No hay tareas así.
task-board = Tareas por estado
task-exported = { $count ->
        [one] Una tarea, a { $at }.
       *[other] { $count } tareas, a { $at }.
    }
task-export-cut = Son las que cambiaron últimas; otras { $count } quedan fuera.

## Negativas

refusal-assignee = No conozco a nadie que se llame { $typed }. Si es una unidad, ponga su nombre entre comillas.
refusal-assignee-missing = No se dice quién debe hacerlo.
refusal-assignee-several = { $typed }: son varios, y esto es para una sola persona u organización. Dé a cada cual lo suyo. Lo que solo es el comienzo del texto va entre comillas.
refusal-assignee-cluster = { $typed } es un clúster, y nadie manda a un clúster. Nombre una organización o una persona, o quien esté de guardia: «logística de guardia».
refusal-assignee-ambiguous = { $typed } puede ser más de uno. Nombre a uno así:
refusal-nobody-on-duty = Nadie con la función { $function } está de servicio ahora.
task-no-title = No se dice qué hay que hacer.
task-only-when = { $typed } sería su título. Si es su plazo, dígalo con «antes de»; si es el título, póngalo entre comillas.
task-time-or-title = Si forma parte del título, escríbalo entre comillas.
task-twice = { $part } se dice dos veces.
task-not-commanded = Nadie manda sobre { $organisation }, así que no se le puede asignar nada. Pídaselo con { $command }, que hace de ello una solicitud.
task-may-not = No le corresponde hacer eso con { $task }. Pueden hacerlo: { $who }.
task-part-assignee = quien debe hacerla
task-part-author = quien la encargó
task-part-coordinator = los coordinadores
task-part-member = los miembros
task-verify-other = Quien debe hacer { $task } no la verifica. Lo comprueba otra persona: quien la encargó, o un coordinador.
task-not-now = { $task } está en el estado «{ $state }», así que eso no se puede hacer ahora.
task-possible = Lo que puede hacer:
task-none-of-them = Nada de eso se pudo hacer:
task-joined-already = Usted ya participa en { $task }.
task-blocked-on-what = No se dice qué la bloquea.
task-blocked-on-higher = { $record } está marcado { $marking }, más alto que { $task }, cuya ficha lo nombraría donde no puede mostrarse. Diga con palabras qué bloquea la tarea, o márquela antes más alto.
task-no-reason = No se dice por qué.
task-blocked-by-itself = Al final { $task } se esperaría a sí misma.
task-blocked-on-nothing = { $record } ya está resuelto: no hay nada que esperar. Diga con palabras qué detiene la tarea.
task-filter = No sé qué tareas son { $typed }.
task-filter-also = También valen una prioridad, un clúster, «en» un lugar, «de» alguien y «antes de» un plazo.
task-assigned-already = { $task } ya es para { $who }.
task-nothing-to-export = Aquí no hay ninguna tarea que exportar.

## Pasos

step-task-add = registrada
step-task-ack = recibida
step-task-accept = aceptada
step-task-decline = rechazada
step-task-start = empezada
step-task-block = bloqueada
step-task-unblock = desbloqueada
step-task-released = se resolvió lo que esperaba
step-task-done = hecha
step-task-verify = verificada
step-task-reopen = reabierta
step-task-cancel = cancelada
step-task-assign = encargada a otra persona
step-task-due = plazo fijado
step-task-edit = cambiada
step-task-join = alguien se unió
step-task-note = observación
step-task-remind-before = recordada antes de vencer
step-task-remind-at = recordada al vencer
step-task-remind-after = recordada por atrasada
step-task-ask-assignee = recordada porque nadie acusó recibo
step-task-ask-alternate = llevada ante el suplente
step-task-ask-lead = llevada ante el responsable de la organización
step-task-ask-coordinator = llevada ante los coordinadores

## Recordatorios

task-remind-before = { $task } ({ $title }) vence { $due }. Es para { $who } y está en el estado «{ $state }».
task-released = Lo que espera { $task } ({ $title }) está resuelto: { $blocker }. Es para { $who }; si ya puede continuar, dígalo.
task-remind-at = { $task } ({ $title }) vence ahora. Es para { $who } y está en el estado «{ $state }».
task-remind-after = { $task } ({ $title }) está ATRASADA: vencía { $due }. Es para { $who } y está en el estado «{ $state }».
task-ask-assignee = Nadie ha acusado recibo de { $task } ({ $title }). Es para { $who }.
task-ask-alternate = { $who } sigue sin acusar recibo de { $task } ({ $title }). He avisado a su suplente, { $told }.
task-ask-lead = { $who } sigue sin acusar recibo de { $task } ({ $title }). He avisado al responsable de la organización, { $told }.
task-ask-coordinator = { $who } sigue sin acusar recibo de { $task } ({ $title }). He avisado a los coordinadores: { $told }
task-asks-assignee = { $task } ({ $title }) es para { $who } y nadie ha acusado recibo. Hágalo, o diga que la rechaza.
task-asks-alternate = { $who } no ha acusado recibo de { $task } ({ $title }). Usted es su suplente.
task-asks-lead = { $who } no ha acusado recibo de { $task } ({ $title }). Usted dirige la organización.
task-asks-coordinator = { $who } no ha acusado recibo de { $task } ({ $title }), y nadie más ha respondido. Usted coordina.
task-marked-too-high = { $task } le espera. Su marca es demasiado alta para mostrarla aquí; véala en su sala.
task-late = Esto llega tarde: debía decirse { $at }.

## Columnas del archivo

hxl-org-prog = Organización que lo pide
hxl-org-impl = Organización que lo hace
hxl-org-funder = Organización que lo financia
hxl-sector-cluster = Clúster
hxl-activity = Actividad
hxl-status = Estado
hxl-country-code = Código del país
hxl-adm1-name = Zona (admin 1)
hxl-adm1-code = Código de la zona (admin 1)
hxl-adm2-name = Lugar (admin 2)
hxl-adm2-code = Código del lugar (admin 2)
hxl-date-start = Comienza
hxl-date-end = Termina
hxl-targeted = Personas previstas
hxl-reached = Personas alcanzadas
hxl-date-reported = Informado
