# Las horas de silencio, y los países de una operación.

cmd-whoami-quiet = silencio
about-whoami-quiet = Muestra o fija las horas en que le dejo en paz
param-hours = HORAS
example-whoami-quiet = 21:00-06:30
cmd-room-quiet = silencio
about-room-quiet = Fija las horas en que dejo en paz esta sala
example-room-quiet = 21:00-06:30
quiet-hours = Horas de silencio
quiet-none = ninguna
quiet-means = En estas horas solo digo por mi cuenta lo que es vital o inmediato, o lo que después llegaría tarde. Lo demás llega cuando han pasado. Diga «ninguna» para no tener ninguna, «habitual» para las que valen si no.
quiet-words-off = ninguna, no, nunca
quiet-words-usual = habitual, habituales, predeterminado
refusal-hours = { $typed } no son horas del día, como { $example } o 24/7.

## /operación

cmd-operation = operación
about-operation = Muestra los ajustes de la operación, o los cambia
cmd-operation-quiet = silencio
about-operation-quiet = Fija las horas de silencio de quienes no tienen las suyas
example-operation-quiet = 21:00-06:30
cmd-operation-countries = países, país
about-operation-countries = Fija de qué países cuentan los fines de semana y los festivos
param-countries = PAÍSES
example-operation-countries = Kenia, Somalia
countries = Países
countries-of-zones = los de las zonas horarias
operation-reports = Informes de situación
operation-approved = cada uno lo autoriza alguien distinto de quien lo preparó
operation-unapproved = valen desde que se presentan
cmd-operation-authoriser = aprobación, autorización
about-operation-authoriser = Fija si los informes de situación necesitan que los autorice alguien distinto de quien los preparó
param-needed = SÍ/NO
example-operation-authoriser = sí
countries-mean = Sus fines de semana y festivos hablan en contra de una reunión. «Cada día hábil» va según el fin de semana del primero.
refusal-country = { $typed } no es un país que conozca. Dé su nombre o su código, como { $example }.
