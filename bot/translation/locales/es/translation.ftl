# Lo que la gente dice, en otros idiomas.

translated-machine = 🌐 Traducción automática del { $source } ({ $engine })
translated-via = 🌐 Traducción automática del { $source } a través del { $pivot } ({ $engine })
translated-reviewed = 🌐 Traducción del { $source }, revisada por una persona
translated-human = 🌐 Traducción del { $source } hecha por una persona
translated-missed = No traducido según la lista de términos: { $terms }
relay-file-left = 📎 { $file } no se pudo reenviar. Está en { $room }.
untranslated-away = 🌐 Aún sin traducir: ningún motor responde. La traducción aparecerá aquí en cuanto uno lo haga.
untranslated-no-engine = 🌐 Sin traducir: aquí no hay motor que traduzca entre estos idiomas.
untranslated-marking = 🌐 Sin traducir: la marca no permite confiar estas palabras a ningún motor que pudiera hacerlo.

## /channel

cmd-channel = canal
about-channel = Muestra qué salas leen lo que se dice aquí, o las enlaza
cmd-channel-link = enlazar, unir
about-channel-link = Enlaza esta sala con las demás de un canal
param-channel = NOMBRE
example-channel-link = coordinación
cmd-channel-unlink = desenlazar, separar
about-channel-unlink = Saca esta sala de su canal
channel-none = Esta sala no está en ningún canal. Para enlazarla con otras, escriba en cada una: { $command }
channel-here = Solo una sala de una operación puede estar en un canal, no una conversación privada.
channel-name = { $typed } no puede ser el nombre de un canal: use letras, números y espacios, 40 como mucho.
channel-rooms =
    { $count ->
        [0] Esta sala está en el canal { $channel }. Todavía no hay ninguna otra.
        [one] Esta sala está en el canal { $channel } con otra sala, que lee lo que se dice aquí:
       *[other] Esta sala está en el canal { $channel } con otras { $count } salas, que leen lo que se dice aquí:
    }
channel-above = { $room } muestra como mucho { $label }: de aquí solo recibe lo que empieza por esa marca o por una menos estricta.
channel-joined = { $room } ha entrado en el canal { $channel }: lo que se dice en una de sus salas se lee en todas.
channel-left = { $room } ha salido del canal { $channel } y ya no lee nada de aquí.
channel-unlinked = Hecho. Esta sala ha salido del canal { $channel }.

## /room translate

cmd-room-translate = traducir, traducción
about-room-translate = Dice cuándo se traduce lo que se habla en varios idiomas: siempre, al pedirlo o nunca
param-mode = MODO
param-way = HILOS
example-room-translate = pedir
translate-auto = auto, siempre
translate-ask = pedir, pedido
translate-off = no, nunca
translate-threads = hilos, hilo
translate-replies = respuestas, respuesta
room-translating = Traduce
room-channel = Canal
room-translates =
    { $mode ->
        [auto] todo lo que alguien aquí no lee
        [ask] lo que alguien pide
       *[off] nada
    }
room-stands =
    { $way ->
        [translate-threads] en hilos
       *[translate-replies] en respuestas
    }

## Engines

engine-well = responde
engine-resting = en pausa un rato, tras varios fallos
