# Los informes de situación: presentados, cambiados, mostrados, listados.

cmd-sitrep = sitrep, informe, situación
about-sitrep = Presenta, muestra y lista informes de situación; solo, le da el formulario
example-sitrep = WSH @ 35MRU6543: 2 pozos fuera de servicio
cmd-sitrep-new = nuevo, presentar
about-sitrep-new = Presenta un informe de situación, con el formulario o en una línea
param-report = INFORME
example-sitrep-new = WSH @ 35MRU6543: 2 pozos fuera de servicio, 300 familias sin agua; necesidades: 2 bombas
cmd-sitrep-draft = borrador
about-sitrep-draft = Le devuelve su último informe rechazado, tal como lo escribió
example-sitrep-draft = 2
cmd-sitrep-update = actualizar, editar
about-sitrep-update = Hace la versión siguiente de un informe; solo con su número, le da su formulario
param-changes = CAMBIOS
example-sitrep-update = SR-12 cifras: desplazados 3600 fuente DTM a fecha de 0600Z; necesidades: sin cambios
cmd-sitrep-final = final, cerrar
about-sitrep-final = Hace la última versión de un informe
example-sitrep-final = SR-12 situación: todas las familias han vuelto; carencias: ninguna
cmd-sitrep-show = mostrar, ver
about-sitrep-show = Muestra un informe, o una de sus versiones
param-version = VERSIÓN
example-sitrep-show = SR-12 v1
cmd-sitrep-diff = diferencias, cambios
about-sitrep-diff = Muestra qué cambió en un informe, campo por campo
example-sitrep-diff = SR-12
cmd-sitrep-cancel = cancelar, anular
about-sitrep-cancel = Anula un informe; su número y una marca quedan
example-sitrep-cancel = SR-12 distrito equivocado
cmd-sitrep-approve = aprobar, autorizar
about-sitrep-approve = Autoriza un informe que preparó otra persona
example-sitrep-approve = SR-12
cmd-sitrep-list = lista, listar
about-sitrep-list = Lista informes por clúster, zona, organización, tiempo, estado (borradores, abiertos, finales, anulados) o los suyos
param-filters = FILTROS
example-sitrep-list = WSH zona Goma UNICEF desde 24h abiertos

## El formulario

field-sitrep-operation = operación
field-sitrep-reporter = informante, informado por, preparado por
field-sitrep-title = título, asunto
field-sitrep-place = lugar, ubicación, posición, coordenadas, dónde
field-sitrep-area = zona, área, distrito, región
field-sitrep-period = período, periodo, periodo cubierto
field-sitrep-as-of = a fecha de, a fecha del, fecha, dtg, gfh, grupo fecha-hora, hora
field-sitrep-severity = gravedad, severidad
field-sitrep-urgency = urgencia
field-sitrep-confidence = confianza, fiabilidad
field-sitrep-phase = fase, fase del ciclo
field-sitrep-figures = cifras, cifras clave, números
field-sitrep-situation = situación, panorama de la situación, resumen, puntos destacados
field-sitrep-needs = necesidades, necesidad, necesidades inmediatas
field-sitrep-response = respuesta, acciones
field-sitrep-gaps = carencias, carencias y limitaciones, limitaciones, brechas
field-sitrep-next-report = próximo informe, próximo
field-sitrep-glide = glide, número glide
field-sitrep-marking = marcado, marca, tlp, etiqueta, clasificación
field-sitrep-supersedes = sustituye a, sustituye, reemplaza
field-sitrep-files = archivos, archivo, adjuntos, adjunto, fotos, foto, anexos
letters-clusters = san FSC, pi PRO-CPN, ete TEL, rt ERY
word-no-change = sin cambios, sin cambio, ningún cambio, sin novedad, sin novedades, nada nuevo
words-not-known = n/d, s/d, no aplica, ninguno, ninguna, desconocido, desconocida, por confirmar, se desconoce
word-source = fuente, según
word-as-at = a fecha de, a fecha del
word-from = desde, del, de, entre
word-to = hasta, al, a, y
words-last = últimas, últimos, las últimas, los últimos, último, última
words-version = versión
words-about = unos, unas, aproximadamente, aprox, cerca de, casi, alrededor de, al menos, más de, menos de, hasta
words-people = personas, persona, individuos
sitrep-form = Informe de situación para { $operation }. Copie esto, rellene lo que sepa y devuélvalo:
sitrep-form-update = { $record } como está en la versión { $version }. Copie esto, cambie lo que sea nuevo y devuélvalo:
sitrep-form-how = Hacen falta los clústeres y la situación; deje en blanco lo que no se sepa. Bajo un título, { $unchanged } es una respuesta. Para adjuntar una foto o un archivo, envíelo con el formulario, o envíe el formulario en respuesta a él.
sitrep-form-figures = Cifras, una por línea: { $example }
sitrep-draft = Esto es lo último que escribió y que se rechazó. Cópielo, corríjalo y devuélvalo:
sitrep-no-draft = No tiene ningún borrador aquí.
sitrep-more-problems = { $count ->
        [one] … y uno más.
       *[other] … y { $count } más.
    }
sitrep-no-label = { $typed } no tiene etiqueta, como «necesidades:».

## Lo que no se puede leer

sitrep-value = { $typed } no es uno de los valores.
sitrep-future = El { $at } aún no ha llegado.
sitrep-period = { $typed } no es un período, con un comienzo y un final.
sitrep-period-backwards = Comienza el { $start } y termina el { $end }: el final tiene que ser posterior.
sitrep-glide = { $typed } no es un número GLIDE, como { $example }.
sitrep-other-organisation = Usted informa por { $own }. Los informes de otros los presentan ellos, o un coordinador.
sitrep-other-operation = Esta sala pertenece a { $operation }. El informe de otra operación se presenta en una sala de esa.
sitrep-not-superseded = { $record } no se puede sustituir. Estado: { $state }.
sitrep-supersedes-itself = { $record } no puede sustituirse a sí mismo.
sitrep-supersedes-already = { $record } ya sustituye a { $other }.
sitrep-marked-lower = { $record } está marcado { $marking }. Lo que lo sustituya tiene que estar marcado al menos igual de alto.
sitrep-figures-wrong = algunas no están bien:
sitrep-figures-many = son demasiadas: tomo hasta { $limit }.
sitrep-figure-unread = { $typed } no es una cifra: un nombre y un número entero, como «desplazados 3400 fuente DTM a fecha de 0600Z». Escriba 0 si no hay ninguno, y omita lo que aún no se sepa.
sitrep-figure-inexact = { $typed }: una cifra es un solo número entero, como 3000, y no «unos 3000», «3k» ni «2500-3000». Lo que tenga de incierto puede decirse bajo «{ $situation }».
sitrep-figure-future = { $typed }: el { $at } aún no ha llegado.
sitrep-figure-when = En { $typed }, no entiendo cuándo es { $when }.
sitrep-figure-long = { $typed } … tiene más de { $limit } caracteres.
sitrep-figure-twice = { $name } aparece dos veces. Diga la fuente de cada una.
sitrep-file-too-big = El archivo { $name } tiene { $size } MB; guardo hasta { $limit } MB. Envíe uno más pequeño.
sitrep-file-gone = No pude recibir el archivo { $name }. Envíelo otra vez, con { $limit } MB como máximo.
sitrep-no-file = Este informe no tiene ningún archivo { $name }. Envíe el archivo con la orden, o la orden en respuesta al archivo.
sitrep-left-out = { $count ->
        [one] Sin adjuntar: { $names }. Tomo un archivo con cada orden: envíelo otra vez con { $command }.
       *[other] Sin adjuntar: { $names }. Tomo un archivo con cada orden: envíe cada uno otra vez con { $command }.
    }
sitrep-version = { $typed } no es una versión, como v1.
sitrep-area = { $typed } no es el nombre de una zona.
sitrep-only-one = Busco solo uno a la vez: ¿{ $first } o { $second }?

## Lo que dice un informe

sitrep-title = { $record } v{ $version } ({ $stage })
sitrep-stage-initial = inicial
sitrep-stage-update = actualización
sitrep-stage-final = final
sitrep-state-draft = BORRADOR, sin autorizar
sitrep-state-filed = presentado
sitrep-state-final = final
sitrep-state-superseded = SUSTITUIDO
sitrep-state-cancelled = ANULADO
sitrep-is-draft = BORRADOR: sin autorizar todavía. No se fíe de él.
sitrep-holds = La versión { $version } se autorizó y vale hasta entonces.
sitrep-is-cancelled = ANULADO
sitrep-is-superseded-by = SUSTITUIDO por { $record }
sitrep-is-superseded = SUSTITUIDO por un informe con una etiqueta más estricta
sitrep-label-state = Estado
sitrep-label-stage = Informe
sitrep-label-marking = Marcado
sitrep-label-title = Título
sitrep-label-approved = Autorizado por
sitrep-label-as-of = A fecha de
sitrep-label-by = Informa
sitrep-label-period = Período
sitrep-label-next-report = Próximo informe
sitrep-label-clusters = Clústeres
sitrep-label-place = Lugar
sitrep-label-area = Zona
sitrep-label-severity = Gravedad
sitrep-label-urgency = Urgencia
sitrep-label-confidence = Confianza
sitrep-label-phase = Fase
sitrep-label-glide = GLIDE
sitrep-label-supersedes = Sustituye a
sitrep-label-files = Archivos
sitrep-label-figures = Cifras clave
sitrep-label-situation = Situación
sitrep-label-needs = Necesidades
sitrep-label-response = Respuesta
sitrep-label-gaps = Carencias y limitaciones
sitrep-from-to = del { $start } al { $end }
sitrep-filed-by = presentado por
sitrep-unchanged = sin cambios
sitrep-count = { $count }
sitrep-as-at = a fecha de { $at }
sitrep-arrow = { " → " }
sitrep-action-update = Actualizar
sitrep-action-approve = Aprobar
severity-extreme = extrema
severity-severe = grave
severity-moderate = moderada
severity-minor = leve
severity-unknown = desconocida
urgency-immediate = inmediata
urgency-expected = prevista
urgency-future = futura
urgency-past = pasada
urgency-unknown = desconocida
confidence-highly-confident = muy fiable
confidence-somewhat-confident = bastante fiable
confidence-unsure = dudosa
confidence-no-confidence = nada fiable
phase-preparedness = preparación
phase-response = respuesta
phase-mitigation = mitigación
phase-recovery = recuperación
words-severity-extreme = crítica, catastrófica, muy grave
words-severity-severe = severa, seria, alta, mayor
words-severity-moderate = media
words-severity-minor = menor, baja, ligera, pequeña
words-severity-unknown = no se sabe, por confirmar
words-urgency-immediate = urgente, ya, ahora, inmediato
words-urgency-expected = pronto, esperada
words-urgency-future = más adelante
words-urgency-past = terminada, acabada
words-urgency-unknown = no se sabe, por confirmar
words-confidence-highly-confident = alta, muy confiable, segura, cierta, confirmada
words-confidence-somewhat-confident = media, moderada, fiable, confiable, probable
words-confidence-unsure = baja, incierta, sin confirmar
words-confidence-no-confidence = ninguna, nula, muy baja
words-phase-preparedness = preparativos
words-phase-response = socorro, intervención
words-phase-mitigation = prevención
words-phase-recovery = reconstrucción, rehabilitación
figure-injured = heridos
figure-dead = muertos
figure-missing = desaparecidos
figure-affected = afectados
figure-displaced = desplazados
figure-assisted = asistidos
figures-injured = personas heridas, herido, herida, heridas, lesionado, lesionados
figures-dead = muerto, muerta, muertas, fallecido, fallecidos, personas fallecidas, muertes
figures-missing = personas desaparecidas, desaparecido, desaparecida, desaparecidas
figures-affected = personas afectadas, afectado, afectada, afectadas, damnificado, damnificados
figures-displaced = personas desplazadas, desplazado, desplazada, desplazadas, desplazados internos
figures-assisted = personas asistidas, asistido, asistida, asistidas, atendidos

## Respuestas

sitrep-filed = { $record } está presentado.
sitrep-handed-in = { $record } está entregado.
sitrep-awaits = Es un borrador hasta que lo autorice alguien distinto de quien lo preparó: { $command }
sitrep-done-update = { $record } está actualizado; esta es la versión { $version }.
sitrep-done-final = { $record } es final; esta es la versión { $version }.
sitrep-done-approve = { $record } está autorizado.
sitrep-done-cancel = { $record } está anulado. Su número queda.
sitrep-file-again = { $count ->
        [one] El archivo { $names } no se guarda: envíelo de nuevo con el formulario.
       *[other] Los archivos { $names } no se guardan: envíe uno de ellos de nuevo con el formulario.
    }
sitrep-stands-again = { $record }, al que sustituía, vuelve a valer.
sitrep-now-superseded = Sustituye a { $record }.
sitrep-not-yours = { $record } es el informe de otra organización. Ella, o un coordinador, puede cambiarlo.
sitrep-closed = { $record } ya no se cambia. Estado: { $state }.
sitrep-instead = Un informe nuevo puede sustituirlo: { $command } con una línea «sustituye a: { $record }».
sitrep-awaits-nothing = { $record } no espera aprobación. Estado: { $state }.
sitrep-own-approval = Usted preparó { $record }. Tiene que autorizarlo otra persona.
sitrep-no-approver = { $record } lo autoriza un coordinador, u otro enlace de la organización que informa.
sitrep-cancelled-before = { $record } ya está anulado.
sitrep-old-version = Esta es la versión { $version }; la última es la { $last }.
sitrep-no-version = { $record } no tiene versión { $version } que pueda mostrar aquí.
sitrep-one-version = { $record } tiene una sola versión: todavía no cambió nada.
sitrep-diff = { $record }: qué cambió de la versión { $before } a la versión { $after }
sitrep-diff-before = antes
sitrep-diff-now = ahora
sitrep-diff-none = Nada de lo que dice un informe.
sitrep-listed = { $count ->
        [one] Un informe:
       *[other] { $count } informes:
    }
sitrep-listed-more = { $count ->
        [one] Uno más. Añada un filtro para acotar.
       *[other] { $count } más. Añada un filtro para acotar.
    }
sitrep-none-listed = No hay ningún informe así que pueda mostrar aquí.
sitrep-list-scope = Solo: { $scope }
sitrep-in-area = zona { $area }
sitrep-of-organisation = organización { $organisation }
sitrep-since = cambiados desde el { $since }
sitrep-only-open = abiertos
sitrep-only-mine = presentados por usted
sitrep-filter-open = abierto, abiertos
sitrep-filter-mine = míos, mío, mis
sitrep-filter-draft = borrador, borradores, sin autorizar, por autorizar
sitrep-filter-final = final, finales, definitivo, definitivos
sitrep-filter-superseded = sustituido, sustituidos, reemplazados
sitrep-filter-cancelled = anulado, anulados, cancelado, cancelados
step-sitrep-file = presentado
step-sitrep-update = actualizado
step-sitrep-final = hecho final
step-sitrep-approve = autorizado
step-sitrep-cancel = anulado
step-sitrep-supersede = sustituido
step-sitrep-reinstate = vale de nuevo
