# Rapports sur les rapports : consolidés, attendus, manquants, exportés ; et M/ETHANE.

cmd-sitrep-consolidated = consolidé, consolider, synthèse
about-sitrep-consolidated = Fait un seul rapport de plusieurs, dans l’ordre de ceux d’OCHA
param-scope = CHOIX
example-sitrep-consolidated = depuis 24h cluster WSH, LOG

## Quels rapports

scope-since = depuis, dès
scope-cluster = cluster, clusters
scope-area = zone, lieu
scope-organisation = organisation, org
report-scope-empty = Rien ne suit { $word }.
report-since-future = Le { $moment } est encore à venir. Dites depuis quand dans le passé.

## Un rapport de plusieurs

report-consolidated = Rapport de situation consolidé : { $operation }
report-as-of = Au { $at }
report-covers = Couvre la période du { $start } au { $end }
report-made-of = { $count ->
        [one] Composé d’un rapport : { $reports }
       *[other] Composé de { $count } rapports : { $reports }
    }
report-newest = Les points saillants et les textes sont ceux des { $count } plus récents. Pour les autres, nommez un cluster, une zone ou une durée plus courte.
report-sources = Rapporté par { $organisations }
report-empty = Aucun rapport que je puisse montrer ici n’a changé dans cette période.
report-waiting = { $count ->
        [one] Un rapport attend son approbation ; ce qu’il change n’est pas repris ici.
       *[other] { $count } rapports attendent leur approbation ; ce qu’ils changent n’est pas repris ici.
    }
report-next = Le prochain rapport est annoncé pour le { $at }
report-highlights = Faits saillants
report-immediate = IMMÉDIAT
report-key-figures = Chiffres clés
report-figure = { $value } — { $source }, au { $at } ({ $report })
report-no-source = source non indiquée
report-contested = les sources se contredisent
report-never-added = Chaque chiffre est le dernier de sa source. Rien n’est additionné ni moyenné.
report-situation = Aperçu de la situation
report-needs = Besoins
report-response = Réponse
report-gaps = Lacunes et contraintes
report-no-cluster = Sans cluster
report-no-change = Sans changement.
report-nothing-said = Rien de rapporté.
report-more = { $count ->
        [one] … et un de plus.
       *[other] … et { $count } de plus.
    }
report-attached = La suite est dans le fichier joint.

## Quand les rapports sont attendus

cmd-sitrep-due = échéance, échéances, attendus
about-sitrep-due = Montre quand les rapports sont attendus, le fixe ou l’annule
param-rule = RÈGLE
example-sitrep-due = chaque jour 18:00 pour WSH, LOG
cmd-sitrep-missing = manquants, manquant, retards
about-sitrep-missing = Montre qui doit encore un rapport
due-for = pour, par
due-all = tous, toutes, tout, tout le monde
due-and = et
due-stop = arrêter, arrête, stop, annuler, supprimer, retirer, enlever
report-due-from = de { $who }
report-due-everybody = chaque organisation des contacts
report-due-next = prochain : { $at }
report-due-made = Des rapports sont désormais attendus :
report-due-reminders = Je le rappelle avant l’échéance et à l’échéance à ceux qui en doivent un, et je signale les retards aux coordinateurs.
report-due-stopped = Plus attendus :
report-due-none = Aucun rapport n’est attendu régulièrement. Un coordinateur peut dire { $command }, puis quand et de qui.
report-due-which = Lequel ? Donnez son numéro, ou tous.
report-due-too-many = Il y a déjà { $limit } règles de ce genre. Annulez-en une d’abord.
report-due-when = Je ne comprends pas quand est { $typed }.
report-due-examples = chaque jour 18:00 pour WSH, LOG · jours ouvrables 06:00 et 18:00 pour tous · lundi, jeudi 09:00 pour UNICEF · toutes les 6 heures pour HEA
report-due-same = C’est déjà le cas :
report-due-who = { $typed } n’est ni un cluster ni une organisation que je connaisse ici. Celle qui n’est pas encore parmi les contacts peut être nommée entre guillemets.
report-late-since = En retard depuis le { $at } :
report-owed-by = Encore attendus d’ici le { $at } :
report-none-missing = Personne de connu ici n’en doit. Prochain : { $at }
report-never-yet = aucun rapport encore
report-last = dernier rapport { $report }, { $at }
report-reach = contacts : { $contacts }
report-missing-marking = Les rapports marqués au-dessus de { $marking } ne comptent pas ici.
report-due-soon = Un rapport de situation est attendu d’ici le { $at } de :
report-is-due = Un rapport de situation est attendu maintenant ({ $at }) de :
report-is-late = En retard pour le rapport de situation attendu d’ici le { $at } :
report-told-late = Ceci vient en retard : cela devait être dit le { $at }.
report-how-to-file = Pour recevoir le formulaire, dites { $command }. « Sans changement » est aussi un rapport.
report-action-form = Donne-moi le formulaire

## Fichiers

cmd-sitrep-export = exporter, export
about-sitrep-export = Donne un rapport en fichier (md, json, edxl), ou des chiffres en tableau (csv)
param-exported = QUOI
example-sitrep-export = 12 edxl
report-exported = { $record } en fichier. Il est marqué { $marking } ; conservez-le ainsi.
report-exported-figures = Chiffres : { $count }, rapports : { $reports }. Leur marquage le plus strict est { $marking } ; conservez le fichier ainsi.
report-coarse = Un tableau donne les lieux avec d’autant moins de précision que le rapport est marqué plus strictement ; les zones, jusqu’à TLP:AMBER.
report-left-out = { $count ->
        [one] Un rapport plus ancien est laissé de côté : un tableau en contient { $limit }. Restreignez le choix.
       *[other] { $count } rapports plus anciens sont laissés de côté : un tableau en contient { $limit }. Restreignez le choix.
    }
report-no-figures = Il n’y a aucun rapport avec des chiffres que je puisse montrer ici.
report-figureless = Il n’y a pas de chiffres dans { $record }.
report-format = { $typed } n’est pas un format que je sache écrire.
column-report = Rapport
column-organisation = Organisation
column-clusters = Clusters
column-area = Zone
column-place = Lieu
column-figure = Chiffre
column-value = Valeur
column-source = Source
column-as-at = Au (UTC)
column-start = Période du
column-end = Période au
column-marking = Marquage

## M/ETHANE

cmd-methane = methane, ethane
about-methane = Signale un incident majeur et avertit chaque salon ; seul, donne le formulaire
param-incident = INCIDENT
example-methane = M: oui E: 35MRU6543 T: bus dans la rivière H: courant fort A: par le nord N: 12 blessés E: 2 ambulances, plongeurs requis
field-methane-major = incident majeur déclaré, incident majeur, majeur
field-methane-location = lieu exact, localisation exacte, lieu, localisation
field-methane-type = type d’incident, incident, type
field-methane-hazards = dangers, danger, risques
field-methane-access = accès et sortie, accès, sortie
field-methane-casualties = nombre de victimes, victimes, nombre
field-methane-services = services de secours présents et requis, services de secours, secours, services
methane-form = Copiez ceci, remplissez ce que vous savez et renvoyez-le. Le lieu et le type sont nécessaires ; laissez M vide en dessous d’un incident majeur.
methane-form-how = Une seule ligne suffit aussi : { $example }
methane-draft = Voici ce que vous avez envoyé et qui n’a pas pu être déposé :
methane-filed = { $record } est déposé comme immédiat.
methane-major = INCIDENT MAJEUR (METHANE)
methane-minor = INCIDENT (ETHANE)
methane-not-major = pas, aucun, négatif, inconnu, à confirmer, non déclaré
methane-told = { $count ->
        [0] Il n’y a pas d’autre salon à avertir.
        [one] Un autre salon est averti.
       *[other] { $count } autres salons sont avertis.
    }
methane-not-told = { $count ->
        [one] Un salon a un marquage trop bas et n’apprend rien.
       *[other] { $count } salons ont un marquage trop bas et n’apprennent rien.
    }
methane-waits = Il est annoncé quand même, mais personne ne l’a encore approuvé.
