# Les rapports de situation : déposés, modifiés, montrés, listés.

cmd-sitrep = sitrep, rapport, situation
about-sitrep = Dépose, montre et liste des rapports de situation ; seul, il vous donne le formulaire
example-sitrep = WSH @ 35MRU6543 : 2 puits hors service
cmd-sitrep-new = nouveau, déposer
about-sitrep-new = Dépose un rapport de situation, par le formulaire ou en une ligne
param-report = RAPPORT
example-sitrep-new = WSH @ 35MRU6543 : 2 puits hors service, 300 familles sans eau ; besoins : 2 pompes
cmd-sitrep-draft = brouillon
about-sitrep-draft = Vous rend votre dernier rapport refusé, tel que vous l’avez écrit
example-sitrep-draft = 2
cmd-sitrep-update = actualiser, modifier, mise-à-jour
about-sitrep-update = Fait la version suivante d’un rapport ; avec son seul numéro, donne son formulaire
param-changes = CHANGEMENTS
example-sitrep-update = SR-12 chiffres : déplacés 3600 source DTM en date de 0600Z ; besoins : sans changement
cmd-sitrep-final = final, clore
about-sitrep-final = Fait la dernière version d’un rapport
example-sitrep-final = SR-12 situation : toutes les familles sont rentrées ; lacunes : aucune
cmd-sitrep-show = montrer, afficher, voir
about-sitrep-show = Montre un rapport, ou l’une de ses versions
param-version = VERSION
example-sitrep-show = SR-12 v1
cmd-sitrep-diff = différences, changements
about-sitrep-diff = Montre ce qui a changé dans un rapport, champ par champ
example-sitrep-diff = SR-12
cmd-sitrep-cancel = annuler
about-sitrep-cancel = Annule un rapport ; son numéro et une marque restent
example-sitrep-cancel = SR-12 mauvais district
cmd-sitrep-approve = approuver, autoriser
about-sitrep-approve = Autorise un rapport préparé par quelqu’un d’autre
example-sitrep-approve = SR-12
cmd-sitrep-list = liste, lister
about-sitrep-list = Liste les rapports par cluster, zone, organisation, temps, état (brouillons, en cours, définitifs, annulés) ou les vôtres
param-filters = FILTRES
example-sitrep-list = WSH zone Goma UNICEF depuis 24h en cours

## Le formulaire

field-sitrep-operation = opération
field-sitrep-reporter = rapporteur, rapporté par, préparé par
field-sitrep-title = titre, objet
field-sitrep-place = lieu, emplacement, position, coordonnées, où
field-sitrep-area = zone, secteur, district, région
field-sitrep-period = période, période couverte
field-sitrep-as-of = en date du, état au, date, gdh, dtg, groupe date-heure, heure
field-sitrep-severity = gravité, sévérité
field-sitrep-urgency = urgence
field-sitrep-confidence = fiabilité, confiance
field-sitrep-phase = phase, phase du cycle
field-sitrep-figures = chiffres, chiffres clés, chiffres-clés, bilan
field-sitrep-situation = situation, aperçu de la situation, résumé, faits saillants
field-sitrep-needs = besoins, besoin, besoins immédiats
field-sitrep-response = réponse, réponses, actions
field-sitrep-gaps = lacunes, lacunes et contraintes, contraintes, lacunes & contraintes, écarts
field-sitrep-next-report = prochain rapport, prochain
field-sitrep-glide = glide, numéro glide
field-sitrep-marking = marquage, tlp, classification
field-sitrep-supersedes = remplace
field-sitrep-files = fichiers, fichier, pièces jointes, pièce jointe, photos, photo, annexes
letters-clusters = sa FSC, pe PRO-CPN, lam PRO-MIN, tu TEL, ame SHL, re ERY
word-no-change = sans changement, aucun changement, pas de changement, inchangé, inchangée, inchangés, rien de nouveau, ras, rien à signaler
words-not-known = n/d, s/o, sans objet, néant, aucun, aucune, inconnu, inconnue, à confirmer, à préciser
word-source = source, selon, d’après, d'après
word-as-at = en date de, en date du, état au, à la date du, en date d’, en date d'
word-from = du, de, depuis, entre
word-to = au, à, jusqu’au, jusqu'au, jusqu’à, jusqu'à, et
words-last = dernières, derniers, les dernières, les derniers, dernière, dernier
words-version = version
words-about = environ, à peu près, près de, presque, quelque, au moins, plus de, moins de, jusqu’à
words-people = personnes, personne, individus
sitrep-form = Rapport de situation pour { $operation }. Copiez ceci, remplissez ce que vous savez et renvoyez-le :
sitrep-form-update = { $record } tel qu’il est dans la version { $version }. Copiez ceci, changez ce qui est nouveau et renvoyez-le :
sitrep-form-how = Clusters et situation sont nécessaires ; laissez vide ce qu’on ne sait pas. Sous un titre, { $unchanged } est une réponse. Pour joindre une photo ou un fichier, envoyez-le avec le formulaire, ou le formulaire en réponse à celui-ci.
sitrep-form-figures = Chiffres, un par ligne : { $example }
sitrep-draft = Voici ce que vous avez écrit en dernier et qui a été refusé. Copiez, corrigez et renvoyez :
sitrep-no-draft = Vous n’avez pas de brouillon ici.
sitrep-more-problems = { $count ->
        [one] … et encore un.
       *[other] … et encore { $count }.
    }
sitrep-no-label = { $typed } n’a pas d’étiquette, comme « besoins : ».

## Ce qui ne se lit pas

sitrep-value = { $typed } n’est pas l’une des valeurs.
sitrep-future = Le { $at } est encore à venir.
sitrep-period = { $typed } n’est pas une période, avec un début et une fin.
sitrep-period-backwards = Elle commence le { $start } et finit le { $end } : la fin doit venir après.
sitrep-glide = { $typed } n’est pas un numéro GLIDE, comme { $example }.
sitrep-other-organisation = Vous faites rapport pour { $own }. Les rapports des autres sont à déposer par eux, ou par un coordinateur.
sitrep-other-operation = Ce salon appartient à { $operation }. Le rapport d’une autre opération se dépose dans un salon de celle-ci.
sitrep-not-superseded = { $record } ne peut pas être remplacé. État : { $state }.
sitrep-supersedes-itself = { $record } ne peut pas se remplacer lui-même.
sitrep-supersedes-already = { $record } remplace déjà { $other }.
sitrep-marked-lower = { $record } est marqué { $marking }. Ce qui le remplace doit être marqué au moins aussi haut.
sitrep-figures-wrong = certains sont à corriger :
sitrep-figures-many = ils sont trop nombreux : j’en prends jusqu’à { $limit }.
sitrep-figure-unread = { $typed } n’est pas un chiffre : un nom et un nombre entier, comme « déplacés 3400 source DTM en date de 0600Z ». Écrivez 0 s’il n’y en a pas, et laissez de côté ce qu’on ne sait pas encore.
sitrep-figure-inexact = { $typed } : un chiffre est un seul nombre entier, comme 3000, et non « environ 3000 », « 3k » ou « 2500-3000 ». Ce qu’il a d’incertain peut figurer sous « { $situation } ».
sitrep-figure-future = { $typed } : le { $at } est encore à venir.
sitrep-figure-when = Dans { $typed }, je ne comprends pas quand est { $when }.
sitrep-figure-long = { $typed } … a plus de { $limit } caractères.
sitrep-figure-twice = { $name } s’y trouve deux fois. Donnez la source de chacun.
sitrep-file-too-big = Le fichier { $name } a { $size } Mo ; je garde jusqu’à { $limit } Mo. Envoyez-en un plus petit.
sitrep-file-gone = Je n’ai pas pu prendre le fichier { $name }. Renvoyez-le, avec { $limit } Mo au plus.
sitrep-no-file = Ce rapport n’a pas de fichier { $name }. Envoyez le fichier avec la commande, ou la commande en réponse au fichier.
sitrep-left-out = { $count ->
        [one] Non joint : { $names }. Je prends un fichier avec chaque commande : renvoyez-le avec { $command }.
       *[other] Non joints : { $names }. Je prends un fichier avec chaque commande : renvoyez chacun d’eux avec { $command }.
    }
sitrep-version = { $typed } n’est pas une version, comme v1.
sitrep-area = { $typed } n’est pas le nom d’une zone.
sitrep-only-one = Je n’en cherche qu’un à la fois : { $first } ou { $second } ?

## Ce que dit un rapport

sitrep-title = { $record } v{ $version } ({ $stage })
sitrep-stage-initial = initial
sitrep-stage-update = mise à jour
sitrep-stage-final = final
sitrep-state-draft = BROUILLON, non autorisé
sitrep-state-filed = déposé
sitrep-state-final = final
sitrep-state-superseded = REMPLACÉ
sitrep-state-cancelled = ANNULÉ
sitrep-is-draft = BROUILLON : pas encore autorisé. Ne vous y fiez pas.
sitrep-holds = La version { $version } a été autorisée et vaut jusque-là.
sitrep-is-cancelled = ANNULÉ
sitrep-is-superseded-by = REMPLACÉ par { $record }
sitrep-is-superseded = REMPLACÉ par un rapport au marquage plus strict
sitrep-label-state = État
sitrep-label-stage = Rapport
sitrep-label-marking = Marquage
sitrep-label-title = Titre
sitrep-label-approved = Autorisé par
sitrep-label-as-of = État au
sitrep-label-by = Rapporté par
sitrep-label-period = Période
sitrep-label-next-report = Prochain rapport
sitrep-label-clusters = Clusters
sitrep-label-place = Lieu
sitrep-label-area = Zone
sitrep-label-severity = Gravité
sitrep-label-urgency = Urgence
sitrep-label-confidence = Fiabilité
sitrep-label-phase = Phase
sitrep-label-glide = GLIDE
sitrep-label-supersedes = Remplace
sitrep-label-files = Fichiers
sitrep-label-figures = Chiffres clés
sitrep-label-situation = Situation
sitrep-label-needs = Besoins
sitrep-label-response = Réponse
sitrep-label-gaps = Lacunes et contraintes
sitrep-from-to = du { $start } au { $end }
sitrep-filed-by = déposé par
sitrep-unchanged = sans changement
sitrep-count = { $count }
sitrep-as-at = en date du { $at }
sitrep-arrow = { " → " }
sitrep-action-update = Actualiser
sitrep-action-approve = Approuver
severity-extreme = extrême
severity-severe = grave
severity-moderate = modérée
severity-minor = mineure
severity-unknown = inconnue
urgency-immediate = immédiate
urgency-expected = attendue
urgency-future = future
urgency-past = passée
urgency-unknown = inconnue
confidence-highly-confident = très fiable
confidence-somewhat-confident = assez fiable
confidence-unsure = incertaine
confidence-no-confidence = pas fiable
phase-preparedness = préparation
phase-response = réponse
phase-mitigation = atténuation
phase-recovery = relèvement
words-severity-extreme = critique, catastrophique, très grave
words-severity-severe = sévère, sérieuse, élevée, forte, majeure
words-severity-moderate = moyenne
words-severity-minor = légère, faible, petite
words-severity-unknown = pas connue, à confirmer
words-urgency-immediate = urgente, urgent, maintenant, tout de suite
words-urgency-expected = bientôt, prévue
words-urgency-future = plus tard
words-urgency-past = terminée, finie
words-urgency-unknown = pas connue, à confirmer
words-confidence-highly-confident = élevée, haute, sûre, certaine, confirmée, forte
words-confidence-somewhat-confident = moyenne, modérée, fiable, probable
words-confidence-unsure = faible, douteuse, basse, non confirmée
words-confidence-no-confidence = nulle, aucune, très faible
words-phase-preparedness = préparatifs
words-phase-response = intervention, secours
words-phase-mitigation = prévention
words-phase-recovery = reconstruction, rétablissement
figure-injured = blessés
figure-dead = morts
figure-missing = disparus
figure-affected = touchés
figure-displaced = déplacés
figure-assisted = assistés
figures-injured = personnes blessées, blessées, blessé, blessée
figures-dead = mort, morte, décès, décédé, décédés, personnes décédées, tué, tués, mortes
figures-missing = personnes disparues, disparues, disparu, disparue
figures-affected = affectés, affecté, personnes touchées, personnes affectées, sinistré, sinistrés
figures-displaced = personnes déplacées, déplacées, déplacé, déplacée, pdi
figures-assisted = personnes assistées, aidé, aidés, assisté, personnes aidées

## Réponses

sitrep-filed = { $record } est déposé.
sitrep-handed-in = { $record } est remis.
sitrep-awaits = C’est un brouillon jusqu’à ce que quelqu’un d’autre que son auteur l’autorise : { $command }
sitrep-done-update = { $record } est actualisé ; voici la version { $version }.
sitrep-done-final = { $record } est final ; voici la version { $version }.
sitrep-done-approve = { $record } est autorisé.
sitrep-done-cancel = { $record } est annulé. Son numéro reste.
sitrep-file-again = { $count ->
        [one] Le fichier { $names } n’est pas gardé : renvoyez-le avec le formulaire.
       *[other] Les fichiers { $names } ne sont pas gardés : renvoyez l’un d’eux avec le formulaire.
    }
sitrep-stands-again = { $record }, dont il avait pris la place, vaut de nouveau.
sitrep-now-superseded = Il remplace { $record }.
sitrep-not-yours = { $record } est le rapport d’une autre organisation. Elle, ou un coordinateur, peut le modifier.
sitrep-closed = { $record } ne change plus. État : { $state }.
sitrep-instead = Un nouveau rapport peut le remplacer : { $command } avec une ligne « remplace : { $record } ».
sitrep-awaits-nothing = { $record } n’attend pas d’approbation. État : { $state }.
sitrep-own-approval = Vous avez préparé { $record }. Quelqu’un d’autre doit l’autoriser.
sitrep-no-approver = { $record } est autorisé par un coordinateur, ou par un autre agent de liaison de l’organisation qui fait rapport.
sitrep-cancelled-before = { $record } est déjà annulé.
sitrep-old-version = Voici la version { $version } ; la dernière est la { $last }.
sitrep-no-version = { $record } n’a pas de version { $version } que je puisse montrer ici.
sitrep-one-version = { $record } n’a qu’une version : rien n’y a encore changé.
sitrep-diff = { $record } : ce qui a changé de la version { $before } à la version { $after }
sitrep-diff-before = avant
sitrep-diff-now = maintenant
sitrep-diff-none = Rien de ce que dit un rapport.
sitrep-listed = { $count ->
        [one] Un rapport :
       *[other] { $count } rapports :
    }
sitrep-listed-more = { $count ->
        [one] Encore un. Ajoutez un filtre pour en voir moins.
       *[other] Encore { $count }. Ajoutez un filtre pour en voir moins.
    }
sitrep-none-listed = Il n’y a pas de tel rapport que je puisse montrer ici.
sitrep-list-scope = Seulement : { $scope }
sitrep-in-area = zone { $area }
sitrep-of-organisation = organisation { $organisation }
sitrep-since = changés depuis le { $since }
sitrep-only-open = en cours
sitrep-only-mine = déposés par vous
sitrep-filter-open = ouvert, ouverts, en cours
sitrep-filter-mine = à moi, les miens, miens, mes
sitrep-filter-draft = brouillon, brouillons, non autorisé, non autorisés, à autoriser
sitrep-filter-final = définitif, définitifs, final, finals, finaux
sitrep-filter-superseded = remplacé, remplacés
sitrep-filter-cancelled = annulé, annulés
step-sitrep-file = déposé
step-sitrep-update = actualisé
step-sitrep-final = rendu final
step-sitrep-approve = autorisé
step-sitrep-cancel = annulé
step-sitrep-supersede = remplacé
step-sitrep-reinstate = de nouveau valable
