# Informes sobre informes: consolidados, debidos, pendientes, exportados; y M/ETHANE.

cmd-sitrep-consolidated = consolidado, consolidar, resumen
about-sitrep-consolidated = Hace un solo informe de varios, en el orden de los de OCHA
param-scope = ALCANCE
example-sitrep-consolidated = desde 24h clúster WSH, LOG

## Qué informes

scope-since = desde
scope-cluster = clúster, clústeres, grupo
scope-area = zona, área, lugar
scope-organisation = organización, org
report-scope-empty = No hay nada después de { $word }.
report-since-future = El { $moment } aún no ha llegado. Diga desde cuándo en el pasado.

## Un informe de varios

report-consolidated = Informe de situación consolidado: { $operation }
report-as-of = Al { $at }
report-covers = Cubre el periodo del { $start } al { $end }
report-made-of = { $count ->
        [one] Compuesto de un informe: { $reports }
       *[other] Compuesto de { $count } informes: { $reports }
    }
report-newest = Lo destacado y los textos son de los { $count } más recientes. Para los demás, indique un clúster, una zona o un tiempo más corto.
report-sources = Según { $organisations }
report-empty = Ningún informe que pueda mostrar aquí ha cambiado en este periodo.
report-waiting = { $count ->
        [one] Un informe espera su aprobación; lo que cambia no está aquí.
       *[other] { $count } informes esperan su aprobación; lo que cambian no está aquí.
    }
report-next = El próximo informe se anuncia para el { $at }
report-highlights = Puntos destacados
report-immediate = INMEDIATO
report-key-figures = Cifras clave
report-figure = { $value } — { $source }, al { $at } ({ $report })
report-no-source = fuente no indicada
report-contested = las fuentes se contradicen
report-never-added = Cada cifra es la última de su fuente. Nada se suma ni se promedia.
report-situation = Panorama de la situación
report-needs = Necesidades
report-response = Respuesta
report-gaps = Carencias y limitaciones
report-no-cluster = Sin clúster
report-no-change = Sin cambios.
report-nothing-said = Nada informado.
report-more = { $count ->
        [one] … y uno más.
       *[other] … y { $count } más.
    }
report-attached = El resto está en el archivo adjunto.

## Cuándo se esperan informes

cmd-sitrep-due = plazo, plazos, vencimiento
about-sitrep-due = Muestra cuándo se esperan informes, lo fija o lo anula
param-rule = REGLA
example-sitrep-due = cada día 18:00 para WSH, LOG
cmd-sitrep-missing = pendientes, faltan, faltantes, atrasados
about-sitrep-missing = Muestra quién debe un informe
due-for = para
due-all = todos, todas, todo el mundo
due-and = y, e
due-stop = parar, detener, anular, quitar, eliminar, borrar
report-due-from = de { $who }
report-due-everybody = cada organización de los contactos
report-due-next = próximo: { $at }
report-due-made = Desde ahora se esperan informes:
report-due-reminders = Lo recuerdo antes del plazo y al vencer a quienes deben uno, y aviso a los coordinadores de quién se atrasa.
report-due-stopped = Ya no se esperan:
report-due-none = No se esperan informes con regularidad. Un coordinador puede decir { $command }, y cuándo y de quién.
report-due-which = ¿Cuál de ellas? Dé su número, o todas.
report-due-too-many = Ya hay { $limit } reglas así. Anule una primero.
report-due-when = No entiendo cuándo es { $typed }.
report-due-examples = cada día 18:00 para WSH, LOG · días laborables 06:00 y 18:00 para todos · lunes, jueves 09:00 para UNICEF · cada 6 horas para HEA
report-due-same = Ya es así:
report-due-who = { $typed } no es un clúster ni una organización que yo conozca aquí. La que aún no está entre los contactos puede nombrarse entre comillas.
report-late-since = Atrasados desde el { $at }:
report-owed-by = Aún por llegar hasta el { $at }:
report-none-missing = Nadie conocido aquí debe ninguno. Próximo: { $at }
report-never-yet = ningún informe todavía
report-last = último informe { $report }, { $at }
report-reach = contactos: { $contacts }
report-missing-marking = Los informes marcados por encima de { $marking } no cuentan aquí.
report-due-soon = Se espera un informe de situación hasta el { $at } de:
report-is-due = Se espera ahora ({ $at }) un informe de situación de:
report-is-late = Atrasados con el informe de situación que se esperaba hasta el { $at }:
report-told-late = Esto llega tarde: debía decirse el { $at }.
report-how-to-file = Para recibir el formulario, diga { $command }. «Sin cambios» también es un informe.
report-action-form = Dame el formulario

## Archivos

cmd-sitrep-export = exportar, export
about-sitrep-export = Da un informe como archivo (md, json, edxl), o cifras como tabla (csv)
param-exported = QUÉ
example-sitrep-export = 12 edxl
report-exported = { $record } como archivo. Está marcado { $marking }; guárdelo así.
report-exported-figures = Cifras: { $count }, informes: { $reports }. Su marcado más estricto es { $marking }; guarde el archivo así.
report-coarse = Una tabla da los lugares con menos precisión cuanto más estricta es la marca del informe; las zonas, hasta TLP:AMBER.
report-left-out = { $count ->
        [one] Queda fuera un informe más antiguo: una tabla contiene { $limit }. Acote la búsqueda.
       *[other] Quedan fuera { $count } informes más antiguos: una tabla contiene { $limit }. Acote la búsqueda.
    }
report-no-figures = No hay ningún informe con cifras que pueda mostrar aquí.
report-figureless = No hay cifras en { $record }.
report-format = { $typed } no es un formato que yo pueda escribir.
column-report = Informe
column-organisation = Organización
column-clusters = Clústeres
column-area = Zona
column-place = Lugar
column-figure = Cifra
column-value = Valor
column-source = Fuente
column-as-at = Al (UTC)
column-start = Periodo desde
column-end = Periodo hasta
column-marking = Marcado

## M/ETHANE

cmd-methane = methane, ethane
about-methane = Informa de un incidente mayor y avisa a cada sala; solo, da el formulario
param-incident = INCIDENTE
example-methane = M: sí E: 35MRU6543 T: autobús en el río H: corriente fuerte A: por el norte N: 12 heridos E: 2 ambulancias, hacen falta buzos
field-methane-major = incidente mayor declarado, incidente mayor, mayor
field-methane-location = lugar exacto, ubicación exacta, lugar, ubicación
field-methane-type = tipo de incidente, incidente, tipo
field-methane-hazards = peligros, peligro, riesgos
field-methane-access = acceso y salida, acceso, salida
field-methane-casualties = número de víctimas, víctimas, número
field-methane-services = servicios de emergencia presentes y necesarios, servicios de emergencia, servicios, emergencia
methane-form = Copie esto, rellene lo que sepa y envíelo. Hacen falta el lugar y el tipo; deje M vacío por debajo de un incidente mayor.
methane-form-how = También basta una línea: { $example }
methane-draft = Esto es lo que envió y no se pudo presentar:
methane-filed = { $record } queda presentado como inmediato.
methane-major = INCIDENTE MAYOR (METHANE)
methane-minor = INCIDENTE (ETHANE)
methane-not-major = ninguno, negativo, desconocido, por confirmar, sin declarar
methane-told = { $count ->
        [0] No hay otra sala a la que avisar.
        [one] Se avisa a otra sala.
       *[other] Se avisa a otras { $count } salas.
    }
methane-not-told = { $count ->
        [one] Una sala tiene un marcado demasiado bajo y no se entera de nada.
       *[other] { $count } salas tienen un marcado demasiado bajo y no se enteran de nada.
    }
methane-waits = Se anuncia de todos modos, pero nadie lo ha aprobado aún.
