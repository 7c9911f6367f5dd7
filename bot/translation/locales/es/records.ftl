# What all records have in common.

record-withheld = { $record } ya no se muestra aquí: su marcado supera el de esta sala.
record-none = No hay ningún { $record } que pueda mostrar aquí.
marking-too-high = { $marking } está por encima de lo que esta sala puede mostrar ({ $ceiling }).
marking-where = Salas donde se puede presentar: { $rooms }
marking-nowhere = Ninguna sala de esta operación puede mostrar { $marking }: no tiene lugar en este sistema.
draft-kept = Lo que escribió se guarda: { $command } se lo devuelve.
draft-older = { $count ->
    [one] Hay un borrador anterior
   *[other] Hay { $count } borradores anteriores
}: { $command }
draft-fewer = { $count ->
    [one] Aquí solo tiene un borrador.
   *[other] Aquí solo tiene { $count } borradores.
}
classified = Este mensaje lleva una clasificación de seguridad: { $seen }. No se ha guardado y no lo muestro a nadie.
classified-remedy = Un texto clasificado no tiene sitio en este sistema: borre su mensaje y use el canal previsto. Si no es clasificado, escríbalo de nuevo sin esa palabra o en minúsculas.
record-newer-card = { $record }: su ficha más reciente está más abajo.

cmd-search = buscar, encontrar
about-search = Encuentra registros de todo tipo y contactos por sus palabras; se perdonan las erratas
example-search = pozos Goma
search-sitrep = { $count ->
    [one] Un informe de situación:
   *[other] { $count } informes de situación:
}
search-task = { $count ->
    [one] Una tarea:
   *[other] { $count } tareas:
}
search-request = { $count ->
    [one] Una solicitud:
   *[other] { $count } solicitudes:
}
search-meet = { $count ->
    [one] Una reunión:
   *[other] { $count } reuniones:
}
search-poc = { $count ->
    [one] Un contacto:
   *[other] { $count } contactos:
}
search-more = { $count ->
    [one] … y uno más. Añada palabras para precisar.
   *[other] … y { $count } más. Añada palabras para precisar.
}
search-some = Nada reúne todo eso. Esto tiene una parte:
search-nothing = No encontré nada para eso que pueda mostrar aquí.
record-action-show = Mostrar { $record }
cmd-show = mostrar, ver
about-show = Muestra lo que tiene un número; en respuesta a un mensaje, lo que ese nombra
param-numbers = NÚMEROS
example-show = T-34 SR-12
show-no-number = ¿Cuál? Dé un número como T-34, SR-12, RQ-5 o C-7, o responda a un mensaje que lo nombre.
show-too-many = { $count ->
    [one] Queda fuera un número más: pídalo solo.
   *[other] Quedan fuera { $count } números más: pídalos en un mensaje aparte.
}
cmd-note = nota, anotar
about-note = Pone una nota en el historial de un registro; unas palabras en respuesta a su ficha hacen lo mismo
param-record = REGISTRO
example-note = T-34 El puente está abierto de nuevo
step-note = nota
refusal-record = { $typed } no es un número de registro. Esos números son: { $kinds }
cmd-history = historial, historia
about-history = Muestra quién hizo qué con un registro, cuándo y por qué
example-history = T-34
history-title = { $count ->
    [one] { $record }: un paso
   *[other] { $record }: { $count } pasos
}
history-earlier = { $count ->
    [one] Queda fuera un paso anterior.
   *[other] Quedan fuera { $count } pasos anteriores.
}
history-bot = el bot
history-withheld = (no se muestra: el marcado era entonces más alto)
cmd-undo = deshacer, anular
about-undo = Retira lo último que usted hizo con un registro, dentro de diez minutos
step-undo = retirado
undo-done = Retirado: { $record } está como antes.
undo-filed = Retirado: { $record } queda cancelado. Su número no se usará de nuevo.
undo-contact-added = Deshecho: { $contact } ya no está en la lista.
undo-import = Deshecho: los contactos que importó ya no están en la lista, y los que cambió su archivo están como antes.
undo-done-by = { $who } ha deshecho lo último que hizo: { $record } está como antes.
undo-filed-by = { $who } ha retirado { $record }: queda cancelado.
undo-nothing = En los últimos { $minutes } minutos usted no hizo nada con un registro que yo pueda retirar aquí.
undo-twice = Lo último que usted hizo ya está retirado.
undo-changed = { $record } ha cambiado otra vez desde entonces, así que lo dejo como está. Diga con su propia orden cómo debe quedar.
