# Requests for assistance and for information.

## What a card says

request-title = { $marking } { $request } · { $type }: { $title }
request-type-assistance = Solicitud de asistencia
request-type-information = Solicitud de información
request-state = Estado
request-state-draft = Borrador
request-state-submitted = Presentada
request-state-validated = Validada
request-state-prioritised = Priorizada
request-state-offered = Con oferta
request-state-accepted = Aceptada
request-state-declined = Rechazada
request-state-in-progress = En curso
request-state-completed = Completada
request-state-closed = Cerrada
request-state-cancelled = Cancelada
request-means-draft = aún no se ha pedido
request-means-submitted = recibida, ni verificada ni aprobada
request-means-question = recibida, lo que no es una respuesta
request-means-answered = hay una respuesta; solo quien preguntó puede decir si basta
request-means-validated = verificada, no aprobada; nada está prometido
request-means-prioritised = a la espera de ofertas; nada está prometido
request-means-offered = hay algo ofrecido, aún no aceptado
request-means-accepted = una oferta está aceptada, aún no ha empezado
request-means-declined = nadie se encargará
request-means-in-progress = se está haciendo
request-means-completed = hecha, por confirmar por quien la pidió
request-means-closed = terminada
request-means-cancelled = ya no se desea
request-waits = A la espera de
request-since = desde el { $moment }
request-limit = no debería esperar más allá del { $moment }
request-party-asker = quien lo pidió ({ $who })
request-party-asked = { $who }
request-party-offerer = quien ofrece ({ $who })
request-party-provider = quien lo aporta ({ $who })
request-party-officer = el responsable de la acción ({ $who })
request-party-coordinator = los coordinadores
request-party-other = cualquiera que pueda ayudar
request-party-anybody-else = cualquiera menos quien pidió ({ $who })
request-length-days = { $hours ->
        [0] { $days } d
       *[other] { $days } d { $hours } h
    }
request-length-hours = { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
request-length-minutes = { $minutes } min
request-by = para el { $moment }
request-asked = Pedida a
request-description = Descripción
request-quantity = Cantidad
request-covered = { $asked } · ofrecido: { $offered } · aceptado: { $accepted }
request-lacking = { $covered } · aún falta: { $lacking }
request-priority = Prioridad
request-needed-by = Necesaria para
request-origin = Desde
request-site = Lugar de entrega
request-area = Zona
request-clusters = Clústeres
request-requester = Solicitante
request-number = Número del solicitante
request-approving-official = Responsable que aprueba, según el formulario
request-approved-at = Aprobada el, según el formulario
request-assigned-to = Asignada a
request-action-officer = Responsable de la acción
request-disposition = Motivo de la decisión
request-voice = Recibida de viva voz
request-voice-yes = sí
request-received = Recibida el
request-joined = También la necesita
request-task = En lugar de la tarea
request-last-resort = Comprobaciones de último recurso
request-unchecked = aún sin hacer; antes no puede aceptarse una oferta militar
request-check-yes = sí
request-check-no = NO
request-check-answers = sin medio civil: { $civilian } · ventaja única: { $unique } · complementario: { $complements }
request-checked = tres veces sí, según { $by }
request-overridden = { $answers } · autorizado por { $by }: { $reason }
request-check-failed = { $answers } · según { $by }; no puede aceptarse una oferta militar
request-review = Medios militares: revisión prevista
request-handed-back = Medios militares devueltos
request-answer = Respuesta de { $by }, el { $moment }:
request-offer = Oferta { $number }: { $text } ({ $by })
request-offer-until = hasta el { $moment }
request-offer-military = militar
request-offer-partly = aceptado: { $taken } de { $quantity }
request-offer-is-open = aún no aceptada
request-offer-is-over = no fue aceptada
request-offer-is-accepted = aceptada
request-offer-is-declined = rechazada
request-offer-is-withdrawn = retirada
request-offer-is-lapsed = vencida
request-left-out = { $count ->
        [one] Otra anterior está en el historial.
       *[other] Otras { $count } anteriores están en el historial.
    }
request-instead = { $organisation } es una organización humanitaria: nadie le da órdenes. Por eso es una solicitud y no una tarea; aún no hay nada prometido.
request-asked-of-you = { $type ->
        [information] { $request } se pide a su organización. Recibirla no promete nada; pueden responderla.
       *[assistance] { $request } se pide a su organización. Recibirla no promete nada. Podrán ofrecer algo cuando un coordinador la haya validado y priorizado, o rechazarla diciendo por qué.
    }
request-filed-privately = { $who } ha presentado { $request } en un chat privado conmigo. Ninguna sala la ha leído.
request-nobody-told = No conozco a nadie de { $organisation } a quien escribir. Avíseles usted.

## Buttons

request-action-submit = Presentar
request-action-validate = Validar
request-action-prioritise = Prioridad: { $priority }
request-action-check = Último recurso
request-action-accept = Aceptar la oferta { $offer }
request-action-start = Empezar
request-action-complete = Completada
request-action-close = Cerrar
request-action-handback = Devueltos

## Commands

cmd-request = solicitud, solicitudes, petición
about-request = Pide a otros asistencia o información, y hace ofertas
cmd-request-assistance = asistencia, ayuda
about-request-assistance = Pide asistencia; sola, da el formulario
example-request-assistance = descripción: camiones para llevar víveres; cantidad: 6 camiones; prioridad: alta; necesario para: mañana 18:00; lugar de entrega: Goma; origen: Bukavu
cmd-request-information = información, info
about-request-information = Pide información; sola, da el formulario
example-request-information = pregunta: ¿está abierto a camiones el puente de la RN2?; necesario para: mañana 12:00
cmd-request-anyway = igualmente, aun-así, de-todos-modos
about-request-anyway = Presenta igualmente la solicitud que se parece a otra
cmd-request-draft = borrador
about-request-draft = Devuelve lo último que escribió y que no se presentó
cmd-request-edit = modificar, corregir
about-request-edit = Cambia lo que dice una solicitud; solo, da su formulario
example-request-draft = 2
example-request-edit = 5 cantidad: 8 camiones
cmd-request-submit = presentar, enviar
about-request-submit = Presenta lo que era un borrador
example-request-submit = 5
cmd-request-join = unirse, sumarse
about-request-join = Dice que necesita lo mismo
example-request-join = 5 dos camiones para Bukavu
cmd-request-validate = validar
about-request-validate = Dice que una solicitud se ha verificado; eso no aprueba nada
example-request-validate = 5
cmd-request-prioritise = priorizar, prioridad
about-request-prioritise = Da a una solicitud su rango entre las demás
param-priority = PRIORIDAD
example-request-prioritise = 5 alta
cmd-request-offer = ofrecer, oferta
about-request-offer = Ofrece algo para una solicitud, en nombre de su organización
param-offer = OFERTA
example-request-offer = 5 4 camiones hasta el viernes
cmd-request-accept = aceptar
about-request-accept = Acepta una oferta, entera o en parte
param-part = CUÁNTO
example-request-accept = 5 1 2 camiones
cmd-request-decline = rechazar, declinar
about-request-decline = Rechaza una solicitud, o una oferta por su número, con un motivo
example-request-decline = 5 1 demasiado pesados para la carretera
cmd-request-withdraw = retirar
about-request-withdraw = Retira una oferta de su organización
example-request-withdraw = 5 1 se necesitan en otro lugar
cmd-request-start = empezar, comenzar, iniciar
about-request-start = Dice que lo aceptado está en marcha
example-request-start = 5
cmd-request-complete = completar, hecho, terminar, finalizar
about-request-complete = Dice que lo pedido está hecho
example-request-complete = 5
cmd-request-close = cerrar
about-request-close = Dice que una solicitud ha terminado; la de información solo la cierra quien la hizo
example-request-close = 5
cmd-request-cancel = cancelar, anular
about-request-cancel = Dice que una solicitud ya no se desea, y por qué
example-request-cancel = 5 la carretera está abierta de nuevo
cmd-request-assign = asignar, encargar
about-request-assign = Dice quién se ocupa de una solicitud
example-request-assign = 5 Sara
cmd-request-answer = responder, respuesta
about-request-answer = Responde a una solicitud de información
example-request-answer = 6 abierto, hasta 20 toneladas
cmd-request-lastresort = último-recurso, comprobaciones
about-request-lastresort = Responde a las tres comprobaciones antes de aceptar medios militares
param-answers = SÍ/NO SÍ/NO SÍ/NO [MOTIVO]
example-request-lastresort = 5 sí sí sí
cmd-request-review = revisar, revisión
about-request-review = Dice cuándo se revisa el uso de medios militares
example-request-review = 5 en 3 días
cmd-request-handback = devolver, restituir, devolución
about-request-handback = Dice que los medios militares están devueltos
example-request-handback = 5
cmd-request-show = ver, mostrar
about-request-show = Muestra una solicitud; los números privados le llegan en privado
example-request-show = RQ-5
cmd-request-list = lista, listar
about-request-list = Lista las solicitudes: abiertas, mías, de una organización, clúster, espera, asistencia o información
example-request-list = de PMA clúster LOG
example-request-board = de PMA clúster LOG
cmd-request-board = tablero, panel
about-request-board = Muestra qué espera a quién y desde cuándo, lo más urgente primero
cmd-request-history = historial
about-request-history = Muestra todos los pasos de una solicitud: quién, cuándo y por qué
example-request-history = RQ-5
cmd-request-note = nota, observación
about-request-note = Añade una nota al historial de una solicitud
example-request-note = 5 la carretera está abierta de nuevo
cmd-request-export = exportar, export
about-request-export = Le da las solicitudes en un archivo, sin los números de nadie
example-request-export = csv

## Fields

field-request-requester = solicitante, nombre
field-request-requester-title = cargo, título, función
field-request-requester-organisation = organización, org
field-request-requester-phone = teléfono 24 h, teléfono 24h, teléfono, tel, móvil
field-request-requester-email = correo electrónico, correo, email, e-mail
field-request-description = descripción, qué, necesidad, asistencia
field-request-question = pregunta, descripción, qué, información
field-request-quantity = cantidad, cuántos, cant, cuánto, cuántas
field-request-priority = prioridad, urgencia, prio
field-request-needed-by = necesario para, necesaria para, plazo, para, requerido, antes de, antes del, a más tardar
field-request-site = lugar de entrega, destino, entregar en, lugar, sitio, dest, punto de entrega, a, hacia
field-request-site-contact = contacto en el lugar, contacto del sitio
field-request-site-phone = teléfono 24 h en el lugar, teléfono del contacto, teléfono del sitio
field-request-origin = origen, desde, recoger en, punto de recogida, recogida
field-request-asked = pedido a, dirigido a, a quién
field-request-approving-official = responsable que aprueba, aprobado por
field-request-approved-at = aprobado el, hora de aprobación
field-request-assigned-to = asignado a
field-request-action-officer = responsable de la acción
field-request-disposition = motivo de la decisión, disposición
field-request-received = recibido el, recibida el, hora de recepción
field-request-by-voice = recibido de viva voz, de viva voz, por voz
field-request-area = zona, área, región
field-request-number = número de la solicitud, número, referencia, ref
field-request-marking = marcado, marca, tlp
field-request-draft = guardar como borrador, borrador
words-until = hasta el, hasta la, hasta
words-unit-goes-on = de, del, con, para, en, a, y, por
words-also = y, e, o, u, luego, más, así como, y luego, y también
words-military = militar, militares, ejército
request-filter-all = todas, todos, todo
request-filter-open = abiertas, abierta
request-filter-mine = mías, mis, yo
request-filter-waiting = espera, en espera, atrasadas, retraso
request-filter-of = de, organización
request-filter-cluster = clúster, cluster, sector
request-filter-assistance = asistencia, ayuda
request-filter-information = información, info

## Answers

request-filed = { $type ->
        [information] { $request } está presentada. Está recibida, lo que no es una respuesta; solo usted la cierra.
       *[assistance] { $request } está presentada. Está recibida, no aprobada: un coordinador la verifica después, y aún no hay nada prometido.
    }
request-unsaid = Aún no está todo dicho. Para completarlo: { $command }
request-drafted = { $request } queda como borrador. Aún no se pide a nadie.
request-edited = { $request } está modificada.
request-validate-anew = Lo que ha cambiado debe validarse de nuevo.
request-unchanged = Eso es lo que ya dice.
request-nothing-asked = Una solicitud debe decir qué se pide.
request-join = { $who } necesita lo mismo que pide { $request }; queda anotado.
request-joined-before = Ya se ha unido a { $request }.
request-form = Copie esto, rellene lo que sepa y envíelo de vuelta:
request-form-how = { $where ->
        [room] Las etiquetas pueden ir en cualquier orden e idioma. Un origen y un lugar de entrega por solicitud. Los teléfonos y el correo solo se muestran a quienes se ocupan de ella; pero lo que escriba aquí lo lee esta sala: envíemelos en un chat privado.
       *[private] Las etiquetas pueden ir en cualquier orden e idioma. Un origen y un lugar de entrega por solicitud. Los teléfonos y el correo solo se muestran a quienes se ocupan de ella.
    }
request-draft = Esto es lo último que escribió. Corrija lo que estaba mal y envíelo otra vez:
request-draft-privately = Se lo he enviado en privado.
request-no-draft = No tengo ningún borrador de solicitud suyo.
request-type-privately = Lo que escribió aquí queda legible en esta sala. Es mejor escribir los números privados en un chat privado conmigo.
request-alike = { $count ->
        [one] Esto se parece a una solicitud abierta. Aún no se ha presentado nada:
       *[other] Esto se parece a { $count } solicitudes abiertas. Aún no se ha presentado nada:
    }
request-alike-how = Para presentarla igualmente: { $file }. Para decir que necesita lo mismo: { $join }
request-action-anyway = Presentar igualmente
request-action-join = Unirse a { $request }
request-action-show = Ver { $request }
request-prioritised = { $request } tiene la prioridad { $priority }. Espera ofertas; nada está prometido.
request-done-validate = { $request } está validada: verificada, no aprobada. Aún no hay nada prometido.
request-done-start = { $request } está en curso.
request-done-complete = { $request } está completada, según quien la aporta. Quien la pidió la cierra.
request-done-close = { $request } está cerrada.
request-done-cancel = { $request } está cancelada. Conserva su número y su historial.
request-done-decline = { $request } está rechazada, con el motivo.
request-done-assign = { $request } está asignada a { $who }. Eso no promete nada a quien la pidió.
request-done-answer = Hay una respuesta a { $request }. Quien preguntó decide si eso la cierra.
request-offered = La oferta { $offer } está hecha para { $request }. Aún no está aceptada.
request-offered-by-whom = No conozco su organización: la oferta queda a su nombre. Un enlace puede crear su ficha: { $command }
request-accepted = { $part ->
        [whole] La oferta { $offer } para { $request } está aceptada.
       *[part] La oferta { $offer } para { $request } está aceptada en parte.
    }
request-gone-refuse = La oferta { $offer } para { $request } está rechazada, con el motivo.
request-gone-withdraw = La oferta { $offer } para { $request } está retirada.
request-review-on = Los medios militares son temporales: su uso se revisa antes del { $moment }.
request-handed-back-now = Los medios militares para { $request } están devueltos.
request-checks = Los medios militares para { $request } son un último recurso. Antes, tres preguntas:
request-question-civilian = ¿No hay ningún medio civil disponible que cubra la necesidad?
request-question-unique = ¿Tienen los medios militares una ventaja única en capacidad, disponibilidad o rapidez?
request-question-complements = ¿Complementan lo que pueden hacer los civiles, sin sustituirlo?
request-checks-how = Responda a las tres, con sí o no: { $command }
request-checks-kept = { $outcome ->
        [passed] Las comprobaciones para { $request } quedan guardadas: pueden aceptarse medios militares.
        [overridden] Las comprobaciones para { $request } quedan guardadas, y el motivo también: pueden aceptarse medios militares.
       *[failed] Las comprobaciones para { $request } quedan guardadas: no pueden aceptarse medios militares, salvo que un coordinador responda de nuevo y añada un motivo.
    }
request-private = Cómo contactar a las personas es privado. Un enlace puede pedírmelo.
request-sent-privately = Le he enviado en privado cómo contactar a las personas.
request-reach = Para contactar a las personas sobre { $request }:
request-requester-phone = Teléfono 24 h del solicitante
request-requester-email = Correo del solicitante
request-site-contact = Contacto en el lugar
request-site-phone = Teléfono 24 h en el lugar
request-none = No hay solicitudes así.
request-listed = { $count ->
        [one] Una solicitud:
       *[other] { $count } solicitudes:
    }
request-more = { $count ->
        [one] Una más. Diga cuáles quiere, y serán menos: atrasadas, LOG, de UNICEF.
       *[other] { $count } más. Diga cuáles quiere, y serán menos: atrasadas, LOG, de UNICEF.
    }
request-exported = { $count ->
        [one] Una solicitud, a { $at }.
       *[other] { $count } solicitudes, a { $at }.
    }
request-nothing-to-export = Aquí no hay ninguna solicitud que exportar.
request-export-cut = Son las que cambiaron las últimas; faltan { $count }.
request-column-number = Número
request-column-marking = Marcado
request-column-kind = Tipo
request-column-state = Estado
request-column-title = Qué se pide
request-column-priority = Prioridad
request-column-quantity = Cantidad
request-column-unit = Unidad
request-column-offered = Ofrecido
request-column-accepted = Aceptado
request-column-clusters = Clústeres
request-column-area = Zona
request-column-place = Lugar de entrega
request-column-from = Organización que pide
request-column-asked = Pedida a
request-column-assigned = Asignada a
request-column-filed = Presentada
request-column-needed = Necesaria para
request-column-waits = A la espera de
request-column-since = Desde
request-column-limit = No debería esperar más allá de
request-none-waits = Ninguna solicitud espera a nadie.
request-board = { $count ->
        [one] Una solicitud espera. La más urgente primero:
       *[other] { $count } solicitudes esperan. La más urgente primero:
    }
request-board-late = { $count ->
        [one] Una está atrasada.
       *[other] { $count } están atrasadas.
    }
request-waits-for = espera a { $party }: { $length }
request-over = límite SUPERADO en { $length }

## What is refused

request-not-now = { $request } ({ $type }) está ahora: { $state }. Ahora no se puede { $move }.
request-only-when = Se puede cuando está: { $states }
request-other-kind = { $type ->
        [information] { $request } pide información: no se puede { $move }. Para responder: { $command }
       *[assistance] { $request } pide asistencia: no se puede { $move }. Para ofrecer algo: { $command }
    }
request-not-yours = { $request }: usted no puede { $move }. Pueden hacerlo: { $people }
request-cancel-own = Para decir que ya no la quiere: { $command } y por qué
request-move-submit = presentarla
request-move-edit = modificarla
request-move-validate = validarla
request-move-prioritise = priorizarla
request-move-offer = ofrecer algo para ella
request-move-accept = aceptar una oferta para ella
request-move-refuse = rechazar una oferta para ella
request-move-withdraw = retirar una oferta para ella
request-move-decline = rechazarla
request-move-start = empezarla
request-move-complete = darla por completada
request-move-close = cerrarla
request-move-cancel = cancelarla
request-move-assign = asignarla
request-move-check = responder a las comprobaciones de último recurso
request-move-review = fijar una revisión de los medios militares
request-move-hand-back = devolver los medios militares
request-move-answer = responderla
request-move-join = unirse a ella
request-quantity-wrong = { $typed } no es una cantidad: escriba primero un número entero, como { $example }.
request-two-places = una solicitud tiene uno solo: esto se lee { $first } y { $second }. Presente una solicitud para cada uno; si es un solo nombre, póngalo entre comillas: { $whole }
request-future = El { $moment } está por venir.
request-no-reason = Falta el motivo.
request-offer-lapsed = La oferta { $offer } valía hasta el { $moment }. Pida una nueva.
request-which-offer = { $count ->
        [0] No hay ninguna oferta abierta.
       *[other] Puede ser cualquiera de { $count } ofertas. Indique su número:
    }
request-no-offer = { $count ->
        [0] Aún no se ha ofrecido nada para { $request }.
        [1] { $request } no tiene la oferta { $offer }; la única es la oferta 1.
       *[other] { $request } no tiene la oferta { $offer }; sus ofertas van de la 1 a la { $count }.
    }
request-decline-whole = Para rechazar toda la solicitud, empiece el motivo con una palabra.
request-offer-what = Diga qué se ofrece y después hasta cuándo.
request-offer-how = Para ofrecer algo: { $command }
request-offer-example = 4 camiones
request-offer-nothing = { $typed } no ofrece nada: escriba cuánto, como { $example }.
request-offer-settled = La oferta { $offer } ya está { $state }.
request-not-your-offer = La oferta { $offer } no es una de las suyas vigentes.
request-how-much = ¿Cuánto? { $typed } no empieza por un número entero.
request-uncounted = La oferta { $offer } ({ $text }) no indica un número: solo puede aceptarse entera.
request-too-much = La oferta { $offer } es de { $quantity }; aceptado hasta ahora: { $taken }. Diga un número por encima de { $taken } y hasta { $quantity }.
request-check-first = Esta oferta es de medios militares, que son un último recurso. Antes, tres preguntas:
request-check-says-no = No todas las comprobaciones de último recurso son afirmativas: no pueden aceptarse medios militares. Un coordinador puede responder de nuevo con un motivo: { $command }
request-three-answers = Hacen falta tres respuestas, cada una sí o no:
request-override-coordinator = Si una respuesta es no, solo un coordinador puede autorizar medios militares con un motivo.
request-hand-back-first = { $request } aún usa medios militares. Primero se devuelven: { $command }
request-no-military = No se usan medios militares para { $request }.

## What the bot says by itself

request-waits-too-long = { $request } espera a { $party } desde hace { $length }: más de lo que permite su prioridad.
request-escalated = { $request } sigue esperando a { $party }, desde hace { $length }. Coordinadores, ocúpense, por favor.
request-needed-soon = { $request } se necesita para el { $moment } y espera a { $party }.
request-needed-now = { $request } se necesitaba para el { $moment } y sigue esperando a { $party }.
request-review-due = El uso de medios militares para { $request } debe revisarse ahora: ¿siguen siendo necesarios?
request-review-how = Fijar la próxima revisión: { $review } — o devolverlos: { $handback }
request-gone-lapse = La oferta { $offer } para { $request } ha vencido sin ser aceptada.
request-late = Esto llega tarde: tocaba el { $moment }.

## Steps of its history

step-request-draft = guardada como borrador
step-request-submit = presentada
step-request-edit = modificada
step-request-join = también necesaria
step-request-validate = validada
step-request-priority-lifesaving = priorizada: { priority-lifesaving }
step-request-priority-life-sustaining = priorizada: { priority-life-sustaining }
step-request-priority-high = priorizada: { priority-high }
step-request-priority-normal = priorizada: { priority-normal }
step-request-offer = oferta hecha
step-request-accept = oferta aceptada
step-request-refuse = oferta rechazada
step-request-withdraw = oferta retirada
step-request-lapse = oferta vencida
step-request-decline = rechazada
step-request-start = empezada
step-request-complete = completada
step-request-close = cerrada
step-request-cancel = cancelada
step-request-assign = asignada
step-request-answer = respondida
step-request-check = comprobaciones de último recurso
step-request-review = revisión fijada
step-request-hand-back = medios militares devueltos
step-request-waited = espera demasiado larga: avisado
step-request-escalated = llevada a los coordinadores
step-request-reminded = recordatorio del plazo
step-request-review-due = revisión pendiente: avisado
