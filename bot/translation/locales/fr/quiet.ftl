# Les heures calmes, et les pays d’une opération.

cmd-whoami-quiet = calme, silence
about-whoami-quiet = Montre ou fixe les heures où je vous laisse tranquille
param-hours = HEURES
example-whoami-quiet = 21:00-06:30
cmd-room-quiet = calme, silence
about-room-quiet = Fixe les heures où je laisse ce salon tranquille
example-room-quiet = 21:00-06:30
quiet-hours = Heures calmes
quiet-none = aucune
quiet-means = Pendant ces heures, je ne dis de moi-même que ce qui est vital ou immédiat, ou viendrait trop tard ensuite. Le reste vient quand elles sont passées. Dites « aucune » pour n’en avoir aucune, « habituel » pour celles qui valent sinon.
quiet-words-off = aucune, non, jamais
quiet-words-usual = habituel, habituelles, défaut
refusal-hours = { $typed } ne sont pas des heures de la journée, comme { $example } ou 24/7.

## /opération

cmd-operation = opération
about-operation = Montre les réglages de l’opération, ou les change
cmd-operation-quiet = calme, silence
about-operation-quiet = Fixe les heures calmes de tous ceux qui n’en ont pas
example-operation-quiet = 21:00-06:30
cmd-operation-countries = pays
about-operation-countries = Fixe de quels pays comptent les week-ends et les jours fériés
param-countries = PAYS
example-operation-countries = Kenya, Somalie
countries = Pays
countries-of-zones = ceux des fuseaux horaires
operation-reports = Rapports de situation
operation-approved = chacun est autorisé par quelqu’un d’autre que son auteur
operation-unapproved = valent dès leur dépôt
cmd-operation-authoriser = approbation, autorisation
about-operation-authoriser = Fixe si les rapports de situation doivent être autorisés par quelqu’un d’autre que leur auteur
param-needed = OUI/NON
example-operation-authoriser = oui
countries-mean = Leurs week-ends et leurs jours fériés parlent contre une réunion. « Chaque jour ouvrable » suit le week-end du premier.
refusal-country = { $typed } n’est pas un pays que je connais. Donnez son nom, ou son code, comme { $example }.
