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
channel-none = Esta sala no está en ningún canal. Para enlazarla con otras, escriba en cada una: { $command } { $channel }
channel-here = Solo una sala de una operación puede estar en un canal, no una conversación privada.
channel-name = { $typed } no puede ser el nombre de un canal: use letras, números y espacios, 40 como mucho.
channel-rooms =
    { $count ->
        [0] Esta sala está en el canal { $channel }. Todavía no hay ninguna otra.
        [one] Esta sala está en el canal { $channel } con otra sala, que lee lo que se dice aquí:
       *[other] Esta sala está en el canal { $channel } con otras { $count } salas, que leen lo que se dice aquí:
    }
channel-above = { $room } muestra como mucho { $label }: de aquí solo recibe lo que empieza por esa marca o por una menos estricta.
channel-unsealed =
    { $count ->
        [one] 🔓 { $rooms } no está cifrada y otras salas de este canal sí. Lo que se dice en estas lo puede leer allí quien administra su servidor.
       *[other] 🔓 { $rooms } no están cifradas y otras salas de este canal sí. Lo que se dice en estas lo puede leer allí quien administra sus servidores.
    }
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
room-no-threads = Telegram no tiene hilos: aquí las traducciones son respuestas. Para fijar cuándo se hacen: { $command }
room-taken-back =
    { $count ->
        [one] Aquí había un mensaje con una etiqueta más estricta, de otra sala o traducido: se ha retirado.
       *[other] Aquí había { $count } mensajes con una etiqueta más estricta, de otras salas o traducidos: se han retirado.
    }

## Engines

engine-well = responde
engine-resting = en pausa un rato, tras varios fallos
engine-spent = ya recibió todo el texto previsto para hoy (UTC)
status-spent = Enviado hoy (UTC)
status-characters =
    { $limit ->
        [0] { $count } caracteres
       *[other] { $count } de { $limit } caracteres
    }
status-money =
    { $limited ->
        [yes] { $paid } de { $most } { $currency }
       *[no] { $paid } { $currency }
    }

## /tr

cmd-tr = tr
about-tr = Traduce el mensaje al que usted responde
example-tr = es
cmd-tr-me = yo, mí
about-tr-me = Le envía en privado, en su idioma, lo que se dice en esta sala
example-tr-me = es
cmd-tr-flag = señalar, mala
about-tr-flag = Dice que la traducción a la que usted responde es mala
cmd-tr-review = revisar, revisión
about-tr-review = Muestra las traducciones que alguien encontró malas
cmd-tr-fix = corregir
about-tr-fix = Pone mejores palabras en lugar de una traducción por revisar
example-tr-fix = 1 El puente está cerrado
cmd-tr-good = buena, bien
about-tr-good = Dice que una traducción por revisar está bien como está
example-tr-good = 1
tr-off = Esta sala no quiere traducciones. Un coordinador puede cambiarlo: { $command }
tr-reply =
    { $signs ->
        [yes] Responda { $command } al mensaje que quiere leer, o póngale 🌐.
       *[no] Responda { $command } al mensaje que quiere leer.
    }
tr-nothing = En ese mensaje no hay nada que traducir, o nadie aquí lo traduce al { $language }.
tr-nobody = Nadie aquí traduce al { $language }.
tr-there = Su traducción ya está ahí.
tr-offer = 🌐 Traducir a:
tr-offer-language = { $language }
tr-me = Desde ahora le envío en privado, en { $language }, lo que se dice aquí en otros idiomas. Para dejarlo, escriba aquí: { $stop }
tr-me-ended = Ya no le envío nada de aquí.
tr-me-none = No le envío nada de aquí. Para empezar, nombre su idioma: { $command }
tr-me-room = Escriba { $command } en la sala que quiere leer.
flag-raised = Gracias. Un oficial de enlace la revisará: { $command }
flag-reply =
    { $signs ->
        [yes] Responda { $command } a la traducción que es mala, o póngale 🚩.
       *[no] Responda { $command } a la traducción que es mala.
    }
flag-action = Señalar
review-none = Ninguna traducción espera revisión.
review-heading =
    { $count ->
        [one] Una traducción espera revisión
       *[other] { $count } traducciones esperan revisión
    }
review-how = Para corregir una: { $fix } – si está bien como está: { $good }
review-number = Ninguna traducción con el número { $number } espera revisión. Para ver las que esperan: { $command }
review-gone = Lo que se dijo ya no está: su traducción no necesita revisión.
review-hidden = Sus palabras no se pueden mostrar aquí.
review-good = Hecho. Se queda como está.

## /fix

cmd-fix = corregir
about-fix = Pone sus palabras en lugar de la traducción a la que usted responde
example-fix = El puente está cerrado
fix-reply = Responda { $command } con mejores palabras a la traducción que quiere corregir.
fix-action = Corregir
fix-ask = { $person }, responda a este mensaje con la mejor traducción al { $languages }.
fix-language = Ese mensaje está en varios idiomas ({ $languages }) y no sé en cuál están sus palabras.
fix-original = Esas palabras no son una traducción: están como se dijeron.
fix-lost = A sus palabras les falta lo que debe quedar tal cual en todos los idiomas: { $lost }.
fix-done =
    { $count ->
        [one] Hecho. La traducción al { $language } está corregida en un lugar, y la recuerdo.
       *[other] Hecho. La traducción al { $language } está corregida en { $count } lugares, y la recuerdo.
    }

## /term

cmd-term = término, términos
about-term = Las palabras que todos, y todos los motores, dicen de una sola manera
cmd-term-add = añadir
about-term-add = Añade un término en dos idiomas o más
param-term = IDIOMA:"PALABRA"
example-term-add = en:"cordon" fr:"bouclage" es:"cordón"
cmd-term-list = lista
about-term-list = Muestra los términos de la operación
example-term-list = cordón
cmd-term-review = revisar
about-term-review = Muestra los términos que esperan a un coordinador
term-none-waits = Ningún término espera a un coordinador.
term-review = Para que valgan los que se muestran: { $command }
cmd-term-approve = aprobar
about-term-approve = Hace válidos términos propuestos
example-term-approve = TM-3 TM-4
cmd-term-remove = quitar
about-term-remove = Quita un término de la lista
example-term-remove = TM-3
cmd-term-import = importar
about-term-import = Añade los términos de un archivo CSV o TBX enviado con esta orden
term-pairs = No entiendo { $typed }. Ponga un idioma, dos puntos y las palabras entre comillas.
term-twice = El idioma { $language } aparece dos veces: un término se dice de una sola manera en cada uno.
term-alone = Un término necesita palabras en dos idiomas por lo menos.
term-long = { $typed } … es demasiado largo para un término: { $limit } caracteres como mucho.
term-known = { $term } ya tiene esa palabra. Para reemplazarlo, escriba antes: { $command }
term-added = El término vale desde ahora:
term-proposed = El término está propuesto, y valdrá cuando un coordinador escriba { $command }:
term-approved =
    { $count ->
        [one] El término vale desde ahora:
       *[other] { $count } términos valen desde ahora:
    }
term-removed = El término se ha quitado de la lista:
term-none = Todavía no hay un término así. Para añadir uno: { $command }
term-heading =
    { $count ->
        [one] Un término
       *[other] { $count } términos
    }
term-more =
    { $count ->
        [one] … y uno más. Añada palabras para ver menos.
       *[other] … y { $count } más. Añada palabras para ver menos.
    }
term-unknown = No hay un término número { $number }. Para ver los que hay: { $command }
term-waits = propuesto por { $by }
term-no-file = Envíe un archivo CSV con una columna por idioma, o un archivo TBX, con esta orden como leyenda, o respóndale.
term-file = Ese archivo no es un CSV en UTF-8 ni un TBX que yo pueda leer.
term-line = Línea { $place }: { $why }
term-entry = Entrada { $place }: { $why }
term-faults =
    { $count ->
        [one] Hay un error en ese archivo, así que no se añadió nada:
       *[other] Hay { $count } errores en ese archivo, así que no se añadió nada:
    }
term-count = Ese archivo tiene { $count } términos; acepto entre 1 y { $limit } a la vez.
term-imported =
    { $count ->
        [0] No se añadió nada: todos estos términos ya están en la lista.
        [one] Se añadió un término. Esperan a un coordinador: { $waiting }
       *[other] Se añadieron { $count } términos. Esperan a un coordinador: { $waiting }
    }

said-translated = (🌐 { $source })
said-checked = (🌐 { $source }, revisado)
said-untranslated = (sin traducir)
