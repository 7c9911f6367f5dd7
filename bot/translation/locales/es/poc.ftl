# Puntos de contacto, formularios y momentos.

cmd-poc = contacto, contactos
about-poc = Encuentra los puntos de contacto y los mantiene al día
cmd-poc-find = buscar, encontrar, quién
about-poc-find = Encuentra contactos por función, organización, clúster, zona, idioma o nombre
param-words = PALABRAS
example-poc-find = logística Goma
cmd-poc-show = mostrar, ver, ficha
about-poc-show = Muestra un contacto; los números privados le llegan en privado
param-number = NÚMERO
example-poc-show = C-12
cmd-poc-add = añadir, agregar, nuevo
about-poc-add = Añade un contacto; a secas, le da el formulario
param-fields = CAMPOS
example-poc-add = función: coordinador WASH; organización: UNICEF; móvil: +57 312 345 6789; zona: Goma; clúster: WSH; idiomas: es, en; horario: 08:00-18:00
cmd-poc-edit = editar, modificar, cambiar
about-poc-edit = Cambia los campos que usted indique de un contacto
example-poc-edit = C-12 zona: Bunia; caduca: 2026-12-31
cmd-poc-remove = eliminar, quitar, borrar
about-poc-remove = Saca un contacto de la lista; su historial se conserva
param-reason = MOTIVO
example-poc-remove = C-12 dejó la misión
cmd-poc-checkin = entrada, presente
about-poc-checkin = Indica que usted está de servicio y hasta cuándo, u otro contacto por su número
param-until = HASTA
example-poc-checkin = hasta las 18:00
cmd-poc-checkout = salida, ausente
about-poc-checkout = Indica que usted deja el servicio hasta su próxima entrada
example-poc-checkout = C-12
cmd-poc-verify = verificar, confirmar
about-poc-verify = Indica que los datos de un contacto son correctos
example-poc-verify = C-12
cmd-poc-alternate = suplente, sustituto
about-poc-alternate = Indica quién sustituye a un contacto
param-alternate = SUPLENTE
example-poc-alternate = C-12 C-15
cmd-poc-import = importar
about-poc-import = Pone la lista al día con un archivo CSV enviado con esta orden
cmd-poc-export = exportar
about-poc-export = Le envía los contactos en archivos, en privado
param-format = FORMATO
format-csv = csv
format-vcard = vcard, vcf
example-poc-export = vcard

## Lo que dice un contacto

poc-title = { $number } { $function }
poc-organisation = Organización
poc-name = Nombre
poc-area = Zona
poc-clusters = Clústeres
poc-languages = Idiomas
poc-nationality = Nacionalidad
poc-duty = Horario de servicio
poc-hours = { $hours } ({ $zone })
poc-standing = Estado
poc-alternate = Suplente
poc-account = Ficha de
poc-consent = Consentimiento para compartir
poc-consent-given = dado
poc-consent-missing = no dado, así que no se exporta
poc-expires = Válido hasta
poc-expired = CADUCÓ: { $since }
poc-on-duty = de servicio día y noche
poc-on-duty-until = de servicio hasta: { $until }
poc-off-duty = fuera de servicio
poc-verified = verificado: { $at }
poc-unverified = sin verificar todavía
poc-private-mark = (privado)
method-mobile = Móvil
method-phone = Teléfono del trabajo
method-satellite = Teléfono satelital
method-whatsapp = WhatsApp
method-email = Correo electrónico
method-radio = Radio
method-matrix = Matrix
method-telegram = Telegram

## Respuestas

poc-found = { $count ->
        [one] Un contacto:
       *[other] { $count } contactos:
    }
poc-found-some = Nadie cumple todo eso. Quienes cumplen una parte ({ $count }):
poc-more = { $count ->
        [one] Uno más. Añada una palabra para precisar.
       *[other] { $count } más. Añada una palabra para precisar.
    }
poc-how-to-reach = Para comunicarse con uno de ellos, pida su ficha: { $command }
poc-nobody = No encontré ningún contacto para eso.
poc-near = Palabras que sí conozco: { $words }
poc-none = No hay ningún contacto { $contact }.
poc-private = Las demás formas de comunicarse con este contacto son privadas. Un oficial de enlace puede pedírmelas.
poc-sent-privately = Le he enviado el resto en privado.
poc-action-show = Mostrar { $contact }
poc-action-verify = Es correcto
poc-form = Copie esto, rellene lo que sepa y devuélvalo:
poc-form-how = Hacen falta la función y la organización. Separe con comas los valores de un campo. Las formas de comunicarse con un contacto son privadas, salvo que escriba «(público)» detrás.
poc-added = { $contact } queda registrado.
poc-type-privately = Lo que ha escrito aquí puede leerse en esta sala. Es mejor que me escriba los números privados en una conversación privada.
poc-edited = { $contact } queda cambiado.
poc-now-verified = { $contact } queda verificado.
poc-removed = { $contact } ({ $function }) ya no está en la lista. Su historial se conserva.
poc-own-alternate = Un contacto no puede ser su propio suplente.
poc-not-yours = { $contact } no es su propia ficha. Para cambiar las de otros hace falta el rol enlace.
poc-no-own = Usted no tiene ficha propia en esta operación. Un oficial de enlace puede añadirla; si no, indique el número del contacto.
poc-which-own = Usted tiene varias fichas. Indique el número de una: { $contacts }
poc-checked-in = { $contact } está de servicio hasta: { $until }.
poc-checked-out = { $contact } queda fuera de servicio hasta su próxima entrada.

## Archivos

poc-no-file = Envíe un archivo CSV con la orden como leyenda. Su primera línea nombra las columnas, como el formulario de { $command }.
poc-imported = { $count ->
        [one] Se añadió un contacto: { $first }.
       *[other] Se añadieron { $count } contactos: de { $first } a { $last }.
    }
poc-import-changed = { $count ->
        [one] Se cambió una ficha, que queda por verificar de nuevo: { $contacts }
       *[other] Se cambiaron { $count } fichas, que quedan por verificar de nuevo: { $contacts }
    }
poc-import-known = { $count ->
        [one] Una ya está en la lista tal como en el archivo: { $contacts }
       *[other] { $count } ya están en la lista tal como en el archivo: { $contacts }
    }
poc-import-repeated = { $count ->
        [one] Una fila repite otra anterior y se pasó por alto.
       *[other] { $count } filas repiten otras anteriores y se pasaron por alto.
    }
poc-row-known = { $contact } ya corresponde a esta fila, pero dice otra cosa. Para cambiarla, escriba { $contact } en la columna «número»; si es otra persona, ponga su nombre.
poc-not-imported = No se importó nada, porque hay filas por corregir:
poc-line = Línea { $line }:{ " " }
poc-more-problems = … y { $count } más.
poc-empty-table = El archivo no contiene contactos.
poc-file-too-big = El archivo es demasiado grande. Acepto hasta { $megabytes } MB; envíelo por partes.
poc-too-many-rows = El archivo tiene más de { $limit } filas; envíelo por partes.
poc-encoding = El archivo está escrito en { $encoding }. Guárdelo como «CSV UTF-8» y envíelo de nuevo.
poc-broken-table = No puedo leer la fila que empieza en la línea { $line }: faltan comillas o están mal puestas, o la fila es demasiado larga.
poc-unknown-columns = No conozco estas columnas: { $typed }. Las que conozco: { $known }
poc-exported = { $count ->
        [one] Un contacto que consiente en ser compartido.
       *[other] { $count } contactos que consienten en ser compartidos.
    }
poc-files-privately = Le he enviado los archivos en privado.
poc-left-out = Quedan fuera, por falta de consentimiento o por haber caducado: { $count }
poc-export-care = Estos archivos contienen números privados. Que sigan siéndolo.
poc-nobody-consents = No hay nada que exportar: ningún contacto todavía válido consiente en ser compartido.

## Formularios

refusal-fields = El formulario no está bien todavía. No se cambió nada.
refusal-no-label = { $typed } no tiene etiqueta, como «zona:».
refusal-field-near = No hay ningún campo { $typed }. ¿Quería decir { $near }?
refusal-field-unknown = No hay ningún campo { $typed }. Los campos son: { $known }
refusal-field-missing = falta.
refusal-field-twice = aparece dos veces.
refusal-too-long = tiene más de { $limit } caracteres.
refusal-too-many = tiene más de { $limit } valores.
refusal-phone = { $typed } no es un número de teléfono con el prefijo del país, como { $example }.
refusal-email = { $typed } no es una dirección de correo electrónico.
refusal-callsign = { $typed } no es un indicativo de radio: de dos a cuarenta letras, cifras y espacios.
refusal-matrix = { $typed } no es una cuenta de Matrix, como @ana:example.org.
refusal-telegram = { $typed } no es un nombre de usuario de Telegram, como @ana_k.
refusal-tongue = No conozco ningún idioma llamado { $typed }. Indique su nombre o su código, como fr.
refusal-cluster = { $typed } no es un clúster.
refusal-access = es privado o público.
refusal-yes = es sí o no.
refusal-preferred = nombra formas de contacto, la preferida primero: { $known }
word-yes = sí, s, verdadero
word-no = no, falso
word-me = yo, yo mismo, yo misma
access-private = privado
access-public = público
field-number = número
field-function = función, rol, cargo, puesto
field-organisation = organización, org
field-name = nombre
field-mobile = móvil, teléfono, celular, tel
field-phone = teléfono del trabajo, oficina, fijo
field-satellite = teléfono satelital, satélite, satelital
field-whatsapp = whatsapp
field-email = correo electrónico, correo, e-mail
field-radio = radio, indicativo
field-matrix = matrix
field-telegram = telegram
field-preferred = preferido, preferencia
field-access = acceso
field-area = zona, lugar, área
field-clusters = clústeres, clúster, clusters, cluster, grupos, grupo, sectores, sector
field-languages = idiomas, idioma, lenguas
field-nationality = nacionalidad
field-zone = zona horaria, huso horario
field-duty = horario, servicio, horas
field-account = cuenta, persona
field-consent = consentimiento
field-expires = caduca, caducidad, válido hasta

## Clústeres

cluster-CCM = coordinación y gestión de campamentos
cluster-ERY = recuperación temprana
cluster-EDU = educación
cluster-TEL = telecomunicaciones de emergencia
cluster-FSC = seguridad alimentaria
cluster-HEA = salud
cluster-LOG = logística
cluster-NUT = nutrición
cluster-PRO = protección
cluster-PRO-CPN = protección de la infancia
cluster-PRO-GBV = violencia de género
cluster-PRO-HLP = vivienda, tierras y propiedad
cluster-PRO-MIN = acción contra las minas
cluster-SHL = alojamiento y artículos no alimentarios
cluster-WSH = agua, saneamiento e higiene
cluster-CMC = coordinación cívico-militar
cluster-SEC = seguridad y protección del personal
cluster-INF = gestión de la información

## What else they are called

words-cluster-CCM = campamentos, gestión de campamentos, coordinación de campamentos, cccm
words-cluster-ERY = recuperación
words-cluster-TEL = telecomunicaciones
words-cluster-FSC = alimentos, alimentación, seguridad alimentaria y medios de vida, seguridad alimentaria y nutricional
words-cluster-HEA = sanidad, médico
words-cluster-PRO-GBV = vbg, violencia basada en género
words-cluster-PRO-HLP = vivienda, vtp
words-cluster-PRO-MIN = minas, desminado, acm
words-cluster-SHL = alojamiento, albergues, refugio, albergue, nfi, artículos no alimentarios
words-cluster-WSH = agua, saneamiento, higiene, saneamiento e higiene, agua y saneamiento, ash, wash
words-cluster-CMC = cimic, cívico-militar, cmcoord
words-cluster-SEC = seguridad
words-cluster-EDU = escuelas
words-cluster-PRO-CPN = protección infantil, niñez
words-cluster-INF = información
words-cluster-PRO = protección de civiles
words-cluster-NUT = desnutrición
words-cluster-LOG = suministros

## Momentos

refusal-moment = No entiendo cuándo es { $typed }.
refusal-moment-past = { $moment } ya ha pasado.
refusal-moment-local = { $typed } está en la zona J, la hora propia del remitente, que nadie más puede situar. Dé la hora en Z o la de la sala.
moment-now = ahora, ahora mismo
moment-today = hoy
moment-tomorrow = mañana
moment-after-tomorrow = pasado mañana
moment-monday = lunes, lun
moment-tuesday = martes
moment-wednesday = miércoles, mié
moment-thursday = jueves, jue
moment-friday = viernes, vie
moment-saturday = sábado, sáb, sábados
moment-sunday = domingo, dom, domingos
moment-next = próximo, próxima, que viene
moment-january = enero
moment-february = febrero
moment-march = marzo
moment-april = abril
moment-may = mayo
moment-june = junio
moment-july = julio
moment-august = agosto
moment-september = septiembre, setiembre
moment-october = octubre
moment-november = noviembre
moment-december = diciembre
moment-minutes = min, minuto, minutos
moment-hours = h, hora, horas
moment-days = d, día, días
moment-weeks = sem, semana, semanas
moment-am = a. m., de la mañana, de la madrugada, por la mañana
moment-pm = p. m., de la tarde, de la noche, por la tarde, por la noche
moment-night = noche
moment-yesterday = ayer
moment-noon = mediodía, al mediodía
moment-midnight = medianoche
moment-close = cierre de oficinas, el cierre de oficinas, fin de la jornada, el fin de la jornada, cierre de jornada
moment-day-end = fin del día, el fin del día, final del día, el final del día, esta noche
moment-at = a la, a las, la, las, hasta, antes
moment-ago = hace
moment-number = un 1, una 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, once 11, doce 12, trece 13, catorce 14, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, veintiuna 21, veintidós 22, veintitrés 23, quince 15, veinte 20, treinta 30, cuarenta 40
moment-half-past = y media
moment-quarter-past = y cuarto
moment-quarter-to = menos cuarto, menos un cuarto
moment-half-hour = media hora
moment-one-hour = una hora
moment-two-hours = dos horas
moment-one-day = un día
moment-two-days = dos días
moment-one-week = una semana
moment-two-weeks = dos semanas
moment-filler = a, al, el, en, para, por, durante, de, dentro de, y, este, esta
moment-part-of = fin de, el fin de, fines de, final de, finales de, principios de, mediados de
moment-local = hora local, local
moment-vague = semana, próxima semana, fin de semana, fin de la semana, final de la semana, fin de mes, fin del mes, final del mes, mes, año, fin de año, alba, amanecer, salida del sol, atardecer, anochecer, puesta del sol, ocaso, almuerzo, unos días, unas horas, menos, o así, más o menos
