# Resúmenes: qué ha pasado, y qué espera a quién.

cmd-digest = resumen, resúmenes, boletín
about-digest = Dice qué ha pasado y qué espera a quién, ahora o cuando usted quiera
cmd-digest-now = ahora, ya
about-digest-now = Lo dice ahora, del último día
param-wanted = [para mí] SECCIONES CLÚSTERES
example-digest-now = tareas, solicitudes WSH

## Palabras que se escriben

words-digest-me = para mí, mí, a mí, en privado
words-digest-here = aquí, para todos, para esta sala, en esta sala
words-digest-filler = para, con, y, e, &, solo, sección, secciones, clúster, clústeres, todo
words-digest-about = en, sobre, del, de
words-digest-outages = caídas, caída, interrupciones, interrupción
words-digest-sitreps = informes, informe, sitreps, informes de situación
words-digest-figures = cifras, cifra, cifras clave
words-digest-tasks = tareas, tarea
words-digest-requests = solicitudes, solicitud
words-digest-meetings = reuniones, reunión
words-digest-decisions = decisiones, decisión, puntos de acción, acciones, decisiones y puntos de acción
words-digest-contacts = contactos, contacto
words-digest-translations = traducciones, traducción

## Lo que se muestra

digest-heading = Resumen de { $operation }
digest-period = del { $start } al { $end }
digest-needs = Lo que le espera
digest-more = { $count ->
    [one] … y uno más.
   *[other] … y { $count } más.
}
digest-nothing = Nada nuevo en { $operation }, y nada que espere a nadie.
digest-sent-privately = Se lo he enviado en privado.
digest-unknown = No sé qué significa { $typed } en un resumen.
digest-section-outages = Mientras no estuve
digest-section-sitreps = Informes de situación
digest-section-figures = Cifras clave
digest-section-tasks = Tareas
digest-section-requests = Solicitudes
digest-section-meetings = Reuniones
digest-section-decisions = Decisiones y puntos de acción
digest-section-contacts = Contactos
digest-section-translations = Traducciones
digest-tasks-overdue = { $count ->
    [one] Una tarea está atrasada
   *[other] { $count } tareas están atrasadas
}
digest-tasks-unacknowledged = { $count ->
    [one] Nadie ha acusado recibo de una tarea
   *[other] Nadie ha acusado recibo de { $count } tareas
}
digest-tasks-declined = { $count ->
    [one] Se rechazó una tarea
   *[other] Se rechazaron { $count } tareas
}
digest-tasks-done = { $count ->
    [one] Se hizo una tarea
   *[other] Se hicieron { $count } tareas
}
digest-requests-late = { $count ->
    [one] Una solicitud ha esperado demasiado
   *[other] { $count } solicitudes han esperado demasiado
}
digest-requests-waiting = { $count ->
    [one] Una solicitud espera
   *[other] { $count } solicitudes esperan
}
digest-requests-ended = { $count ->
    [one] Una solicitud llegó a su fin
   *[other] { $count } solicitudes llegaron a su fin
}
digest-sitreps-missing = { $count ->
    [one] Falta un informe de situación desde el { $at }
   *[other] Faltan { $count } informes de situación desde el { $at }
}
digest-sitreps-due = { $count ->
    [one] Se espera un informe de situación antes del { $at }
   *[other] Se esperan { $count } informes de situación antes del { $at }
}
digest-sitreps-drafts = { $count ->
    [one] Un informe de situación espera su aprobación
   *[other] { $count } informes de situación esperan su aprobación
}
digest-sitreps-changed = { $count ->
    [one] Un informe de situación es nuevo o ha cambiado
   *[other] { $count } informes de situación son nuevos o han cambiado
}
digest-figures = { $count ->
    [one] Se comunicó una cifra
   *[other] Se comunicaron { $count } cifras
}
digest-figure-more = { $count } más
digest-figure-less = { $count } menos
digest-contacts-expired = { $count ->
    [one] Ha caducado la ficha de un contacto
   *[other] Han caducado las fichas de { $count } contactos
}
digest-contacts-expiring = { $count ->
    [one] La ficha de un contacto caduca en una semana
   *[other] Las fichas de { $count } contactos caducan en una semana
}
digest-contact-until = válida hasta el { $at }
digest-translations-flagged = { $count ->
    [one] Una traducción se consideró mala y espera que se corrija
   *[other] { $count } traducciones se consideraron malas y esperan que se corrijan
}
digest-of = solo { $what }

cmd-digest-list = lista
about-digest-list = Muestra los resúmenes que llegan a esta sala y los que usted recibe
cmd-digest-stop = parar, quitar, cancelar
about-digest-stop = Quita resúmenes por sus números
param-times = CUÁNDO [para mí | aquí] SECCIONES CLÚSTERES
example-digest = cada día hábil 07:30 para mí tareas WSH
example-digest-stop = 1
digest-made = Desde ahora llega un resumen:
digest-waits = Entonces son horas de silencio: el próximo llega a las { $end }.
digest-how-to-stop = Cuando no hay nada que decir, no digo nada. Para quitarlo: { $command }
digest-stopped = Ya no llega:
digest-none = Aquí no llega ningún resumen y usted no recibe ninguno. Para tener uno, diga cuándo: { $command } cada día 07:30
digest-which = ¿Cuál? Diga su número, o todos.
digest-same = Ya es así:
digest-too-many = Usted ya tiene { $limit } resúmenes. Quite antes uno: { $command }
digest-never = Ese momento no llega nunca.
digest-for-you = para usted, en privado
digest-for-room = aquí
digest-late = Esto llega tarde: tenía que llegar el { $at }.
digest-outages = { $count ->
    [one] Estuve fuera de servicio una vez
   *[other] Estuve fuera de servicio { $count } veces
}
digest-outage = del { $start } al { $end } ({ $length })
digest-missed = { $count ->
    [one] Se omitió un recordatorio, porque llegaba demasiado tarde
   *[other] Se omitieron { $count } recordatorios, porque llegaban demasiado tarde
}
digest-missed-record = { $record }: había que recordarlo el { $at }
digest-missed-other = un recordatorio, previsto el { $at }

cmd-catchup = ponerse-al-día, ponme-al-día, al-día
about-catchup = Le dice en privado qué se ha perdido en esta sala y en esta operación desde su última visita
param-since = DESDE
example-catchup = 8h
words-since = desde, desde el
catchup-since = Lo que se ha perdido desde el { $since }:
catchup-first = Lo que ha pasado desde el { $since }. A partir de ahora recuerdo su última visita aquí.
catchup-talk = { $count ->
    [one] Aquí se dijo un mensaje, de { $who }.
   *[other] Aquí se dijeron { $count } mensajes, de { $who }.
}
catchup-talk-many = Aquí se dijeron más de { $count } mensajes, los últimos de { $who }.
catchup-earlier = { $count ->
    [one] Un mensaje anterior está en el archivo.
   *[other] { $count } mensajes anteriores están en el archivo.
}
catchup-kept = { $count ->
    [one] Un mensaje tiene una etiqueta más estricta de lo que puedo decir en privado: léalo en la sala.
   *[other] { $count } mensajes tienen una etiqueta más estricta de lo que puedo decir en privado: léalos en la sala.
}
catchup-future = El { $since } está aún por llegar.
digest-meetings-votes = { $count ->
    [one] Se vota la fecha de una reunión
   *[other] Se votan las fechas de { $count } reuniones
}
digest-meetings-coming = { $count ->
    [one] Hay una reunión hoy o mañana
   *[other] Hay { $count } reuniones hoy y mañana
}
digest-decisions = { $count ->
    [one] Se tomó una decisión
   *[other] Se tomaron { $count } decisiones
}
digest-actions = { $count ->
    [one] De las reuniones salió un punto de acción
   *[other] De las reuniones salieron { $count } puntos de acción
}
digest-untranslated = { $count ->
    [one] Un mensaje sigue sin traducir, porque no hay motor disponible
   *[other] { $count } mensajes siguen sin traducir, porque no hay motor disponible
}
digest-messages = { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
}

## Imágenes

chart-alt = { $title }, del { $start } al { $end }: { $series }
chart-series = { $label }: { $values }
chart-more = { $first }; { $others }
chart-value = { $count }
chart-value-of = { $count } ({ $day })
chart-tasks = Tareas por estado
chart-tasks-in-hand = en curso
chart-tasks-open = sin acuse
chart-tasks-done = hechas ese día
chart-tasks-blocked = bloqueadas
chart-tasks-declined = rechazadas
