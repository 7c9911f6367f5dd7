# Las palabras del propio corredor y las de las familias pequeñas de órdenes.

## Roles (una sola palabra, que se escribe)

role-observer = observador
role-member = miembro
role-liaison = enlace
role-coordinator = coordinador
role-admin = admin
role-none = ninguno todavía

## Idiomas, como se pueden escribir

language-en = inglés
language-fr = francés
language-es = español, castellano
language-ar = árabe

## Cómo decirlo

usage = Escríbalo así: { $usage }
usage-example = Por ejemplo: { $example }
refusal-missing = Falta { $param }.
refusal-too-much = No he entendido el final: { $typed }
refusal-number = { $typed } no es un número de registro.
refusal-number-of-other = { $typed } es el número de un registro de otro tipo.
refusal-role = No existe el rol { $typed }.
refusal-known = Elija entre: { $known }
refusal-about = { $param }:{ " " }
refusal-near = ¿Quería decir { $near }?
refusal-choice = { $typed } no es una de las palabras posibles.
refusal-duration = { $typed } no es una duración.
refusal-place = { $typed } no es una posición que exista. Dé una referencia de cuadrícula como 36M YE 1234 5678, una latitud y una longitud, o un nombre.
refusal-room = Esta operación no tiene ninguna sala { $typed }.
refusal-organisation = Falta el nombre de la organización.
refusal-marking = { $typed } no es una etiqueta TLP.
refusal-language = No hablo { $typed }.
refusal-zone = { $typed } no es una zona horaria. Indique una como { $example }.
refusal-ambiguous = Varias personas se llaman { $typed }. Indique una por su cuenta:
refusal-nobody = No he visto a nadie llamado { $typed } en esta operación. Tiene que haber escrito alguna vez en una de sus salas.
refusal-no-operation = { $where ->
        [private] No sé a qué operación se refiere: no está todavía en ninguna, o está en varias. Escriba una vez en una de sus salas, o diga aquí: { $command } { $operation }
       *[room] Esta sala no pertenece todavía a ninguna operación. Un coordinador puede escribir: { $command } { $operation }
    }
refusal-role-needed = Para esto hace falta el rol { $role }.
refusal-role-remedy = { $holder ->
        [admin] Un administrador de la operación puede darlo: { $command } { $person } { $role }
       *[coordinator] Un coordinador de la operación puede darlo: { $command } { $person } { $role }
    }
unknown = No conozco la orden { $typed }.
unknown-near = ¿Quería decir una de estas?
unknown-family = { $family } necesita después una de estas palabras: { $words }
unknown-help = Todo lo que puede hacer aquí: { $help }
unknown-help-family = Lo que hace cada una: { $help }
edit-stands = Ha cambiado una orden que ya respondí. Vale lo que pidió primero.
edit-amend = Para corregir el registro, escriba: { $command }
edit-anew = Para pedir otra cosa, envíe un mensaje nuevo.
apology = Algo ha fallado por mi parte; no ha sido culpa suya. Lo que escribió está guardado. Por favor, comunique a un administrador este número de error: { $error }
hint-private = Entiendo órdenes. Para verlas, escriba: { $help }
private-unreachable = No he podido escribirle en privado. Abra un chat conmigo ({ $bot }), salúdeme allí y vuelva a preguntar.

## Al llegar a una sala

greeting = Hola. Soy Liaison, un bot de coordinación para operaciones de socorro.
greeting-reads = Leo lo que se dice en esta sala para encontrar órdenes, responderlas y traducir. Lo guardo treinta días en la base de datos de la operación. Solo va a las salas que un coordinador enlaza con esta, y a servicios de traducción de otros solo si la operación lo permite.
greeting-help = Para ver lo que sé hacer, escriba: { $help }
greeting-no-operation = Esta sala no pertenece todavía a ninguna operación. Un coordinador puede escribir: { $command } { $operation }
notice-privacy-mode = En Telegram estoy en modo de privacidad y en los grupos solo oigo las órdenes ({ $room }). Para que lo oiga todo, envíe /setprivacy a @BotFather, elija Disable y después sáqueme de cada grupo y vuelva a añadirme.
notice-no-power = Ya no tengo permiso para hablar en { $room }. Devuélvame el permiso de enviar mensajes allí.

## Cómo están las conexiones

state-starting = iniciando
state-connecting = conectando
state-listening = a la escucha
state-retrying = sin conexión, reintentando
state-conflict = otro programa usa la misma cuenta; deténgalo
state-stopped = detenido; el registro dice por qué

## /help

cmd-help = ayuda
about-help = Muestra lo que puede hacer aquí
param-command = ORDEN
help-heading = Lo que puede hacer aquí
help-more = Más sobre una de ellas: { $help }
help-unknown = Aquí no hay ninguna orden { $typed } que pueda usar.
example-help = contacto

## /ping

cmd-ping = ping
about-ping = Comprueba que estoy aquí
param-text = TEXTO
example-ping = hola

## /whoami

cmd-whoami = quiensoy, yo
about-whoami = Muestra quién es usted para mí
whoami-account = Cuenta
whoami-language = Idioma
whoami-operation = Operación
whoami-role = Rol

## /lang

cmd-lang = idioma, lengua
about-lang = Muestra o elige el idioma en que le respondo
param-language = IDIOMA
example-lang = es
lang-now = Le respondo en { $language }. Para cambiarlo:
lang-chosen = A partir de ahora le respondo en { $language }.

## /room

cmd-room = sala
about-room = Muestra o cambia los ajustes de esta sala
param-room = SALA
example-room = "Célula logística"
cmd-room-languages = idiomas, idioma
about-room-languages = Fija los idiomas de trabajo de la sala, el primero delante
param-languages = IDIOMAS
example-room-languages = en es
cmd-room-marking = etiqueta, tlp
about-room-marking = Fija la etiqueta más estricta que se puede mostrar en la sala
param-marking = ETIQUETA
example-room-marking = TLP:AMBER
cmd-room-zone = zona, huso
about-room-zone = Fija la zona horaria de la sala
param-zone = ZONA
example-room-zone = America/Bogota
cmd-room-operation = operación
about-room-operation = Asigna esta sala a una operación
param-operation = OPERACIÓN
example-room-operation = Inundación 2026
cmd-room-leave = salir
about-room-leave = Me hace salir de la sala
room-operation = Operación
room-languages = Idiomas
room-zone = Zona horaria
room-marking = Muestra como máximo
room-no-operation = ninguna todavía
room-changed = Hecho. La sala queda así:
room-operation-refused = { $where ->
        [private] Usted no está en ninguna operación llamada { $name }. Escriba una vez en una de sus salas.
       *[room] Usted no dirige ninguna operación llamada { $name }.
    }
room-goodbye = Adiós. Vuelva a invitarme cuando me necesite.

## /role

cmd-role = rol, papel
about-role = Da a alguien un rol en la operación
param-person = PERSONA
param-new-role = ROL
example-role = @ana:example.org enlace
role-granted = { $name } tiene ahora el rol { $role }.
role-above-own = Solo puede cambiar a personas que estén por debajo de usted, y como mucho hasta su propio rol.
role-last-admin = Es el único administrador de la operación. Nombre antes a otro.

## /link

cmd-link = vincular, enlazar
about-link = Une sus cuentas de Matrix y Telegram
param-code = CÓDIGO
example-link = 1234-5678
link-sent-privately = Le he enviado un código en privado.
link-code = Para unir sus cuentas, envíeme esto desde la otra en { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } como máximo: { $command }
    Después le pediré que lo envíe también desde aquí.
link-claimed = Ya casi está. Envíe ahora el mismo código también desde { $account }.
link-confirm = { $account } dice que es usted. Si es así, envíe también desde aquí el mismo código. Si no, no haga nada.
link-joined = { $first } y { $second } son desde ahora una sola persona.
link-unknown = Ese código no es válido. Puede que haya caducado. Pida uno nuevo con { $command } a secas.
link-same-account = Esa es la cuenta que pidió el código. Envíelo desde su otra cuenta.
link-waits = Este código espera a la cuenta que lo pidió.

## /status

cmd-status = estado
about-status = Muestra cómo estoy
status-heading = Cómo estoy
status-inbox = Por atender
status-outbox = Por entregar
status-failed = Fallidos, apartados
status-waiting = { $count ->
        [0] nada
       *[other] { $count }, el más antiguo desde hace { $seconds } s
    }
