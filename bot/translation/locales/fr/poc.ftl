# Points de contact, formulaires et moments.

cmd-poc = contact, contacts, pdc
about-poc = Trouve les points de contact et les tient à jour
cmd-poc-find = chercher, trouver, qui
about-poc-find = Trouve des contacts par fonction, organisation, cluster, lieu, langue ou nom
param-words = MOTS
example-poc-find = logistique Goma
cmd-poc-show = montrer, afficher, voir
about-poc-show = Montre un contact ; les numéros privés vous parviennent en privé
param-number = NUMÉRO
example-poc-show = C-12
cmd-poc-add = ajouter, nouveau
about-poc-add = Ajoute un contact ; seule, la commande vous donne le formulaire
param-fields = CHAMPS
example-poc-add = fonction : coordinateur EHA; organisation : UNICEF; mobile : +243 812 345 678; lieu : Goma; cluster : WSH; langues : fr, en; heures de service : 08:00-18:00
cmd-poc-edit = modifier, changer
about-poc-edit = Modifie les champs d’un contact que vous nommez
example-poc-edit = C-12 lieu : Bunia; expire : 2026-12-31
cmd-poc-remove = supprimer, retirer
about-poc-remove = Retire un contact de la liste ; son historique est gardé
param-reason = RAISON
example-poc-remove = C-12 a quitté la mission
cmd-poc-checkin = arrivée, présent, prise-de-service
about-poc-checkin = Dit que vous êtes en service, et jusqu’à quand, ou un autre contact par son numéro
param-until = JUSQU’À
example-poc-checkin = jusqu’à 18:00
cmd-poc-checkout = départ, absent, fin-de-service
about-poc-checkout = Dit que vous n’êtes plus en service jusqu’à votre prochaine arrivée
example-poc-checkout = C-12
cmd-poc-verify = vérifier, confirmer
about-poc-verify = Dit que la fiche d’un contact est exacte
example-poc-verify = C-12
cmd-poc-alternate = suppléant, remplaçant
about-poc-alternate = Dit qui remplace un contact
param-alternate = SUPPLÉANT
example-poc-alternate = C-12 C-15
cmd-poc-import = importer
about-poc-import = Met la liste à jour avec un fichier CSV envoyé avec cette commande
cmd-poc-export = exporter
about-poc-export = Vous envoie les contacts en fichiers, en privé
param-format = FORMAT
format-csv = csv
format-vcard = vcard, vcf
example-poc-export = vcard

## Ce que dit un contact

poc-title = { $number } { $function }
poc-organisation = Organisation
poc-name = Nom
poc-area = Lieu
poc-clusters = Clusters
poc-languages = Langues
poc-nationality = Nationalité
poc-duty = Heures de service
poc-hours = { $hours } ({ $zone })
poc-standing = État
poc-alternate = Suppléant
poc-account = Fiche de
poc-consent = Accord pour le partage
poc-consent-given = donné
poc-consent-missing = non donné, donc pas d’exportation
poc-expires = Valable jusqu’au
poc-expired = EXPIRÉ le { $since }
poc-on-duty = en service jour et nuit
poc-on-duty-until = en service jusqu’au { $until }
poc-off-duty = pas en service
poc-verified = vérifié le { $at }
poc-unverified = pas encore vérifié
poc-private-mark = (privé)
method-mobile = Mobile
method-phone = Téléphone de bureau
method-satellite = Téléphone satellite
method-whatsapp = WhatsApp
method-email = Courriel
method-radio = Radio
method-matrix = Matrix
method-telegram = Telegram

## Réponses

poc-found = { $count ->
        [one] Un contact :
       *[other] { $count } contacts :
    }
poc-found-some = Personne ne réunit tout cela. Ceux qui en ont une partie ({ $count }) :
poc-more = { $count ->
        [one] Encore un. Ajoutez un mot pour préciser.
       *[other] Encore { $count }. Ajoutez un mot pour préciser.
    }
poc-how-to-reach = Pour joindre l’un d’eux, demandez sa fiche : { $command }
poc-nobody = Je n’ai trouvé aucun contact pour cela.
poc-near = Des mots que je connais : { $words }
poc-none = Il n’y a pas de contact { $contact }.
poc-private = Les autres moyens de joindre ce contact sont privés. Un agent de liaison peut me les demander.
poc-sent-privately = Je vous ai envoyé le reste en privé.
poc-action-show = Montrer { $contact }
poc-action-verify = C’est exact
poc-form = Copiez ceci, remplissez ce que vous savez et renvoyez-le :
poc-form-how = La fonction et l’organisation sont nécessaires. Séparez par des virgules plusieurs valeurs d’un champ. Les moyens de joindre un contact sont privés, sauf si vous écrivez « (public) » derrière.
poc-added = { $contact } est enregistré.
poc-type-privately = Ce que vous avez écrit ici reste lisible dans ce salon. Mieux vaut m’écrire les numéros privés dans une conversation privée.
poc-edited = { $contact } est modifié.
poc-now-verified = { $contact } est vérifié.
poc-removed = { $contact } ({ $function }) n’est plus dans la liste. Son historique est gardé.
poc-own-alternate = Un contact ne peut pas se remplacer lui-même.
poc-not-yours = { $contact } n’est pas votre propre fiche. Il faut le rôle liaison pour modifier celles des autres.
poc-no-own = Vous n’avez pas de fiche à vous dans cette opération. Un agent de liaison peut en ajouter une ; sinon, donnez le numéro du contact.
poc-which-own = Vous avez plusieurs fiches. Donnez le numéro de l’une : { $contacts }
poc-checked-in = { $contact } est en service jusqu’au { $until }.
poc-checked-out = { $contact } n’est plus en service jusqu’à sa prochaine arrivée.

## Fichiers

poc-no-file = Envoyez un fichier CSV avec la commande pour légende. Sa première ligne nomme les colonnes, comme le formulaire de { $command }.
poc-imported = { $count ->
        [one] Un contact est ajouté : { $first }.
       *[other] { $count } contacts sont ajoutés : de { $first } à { $last }.
    }
poc-import-changed = { $count ->
        [one] Une fiche est modifiée et reste à vérifier de nouveau : { $contacts }
       *[other] { $count } fiches sont modifiées et restent à vérifier de nouveau : { $contacts }
    }
poc-import-known = { $count ->
        [one] Une fiche est déjà dans la liste, telle que dans le fichier : { $contacts }
       *[other] { $count } fiches sont déjà dans la liste, telles que dans le fichier : { $contacts }
    }
poc-import-repeated = { $count ->
        [one] Une ligne répète une ligne précédente et n’est pas reprise.
       *[other] { $count } lignes répètent des lignes précédentes et ne sont pas reprises.
    }
poc-row-known = { $contact } correspond déjà à cette ligne, mais indique autre chose. Pour modifier cette fiche, écrivez { $contact } dans la colonne « numéro » ; s’il s’agit de quelqu’un d’autre, donnez son nom.
poc-not-imported = Rien n’est importé, car des lignes sont à corriger :
poc-line = Ligne { $line } :{ " " }
poc-more-problems = … et { $count } de plus.
poc-empty-table = Le fichier ne contient aucun contact.
poc-file-too-big = Le fichier est trop gros. J’en accepte jusqu’à { $megabytes } Mo ; envoyez-le en plusieurs parties.
poc-too-many-rows = Le fichier a plus de { $limit } lignes ; envoyez-le en plusieurs parties.
poc-encoding = Le fichier est écrit en { $encoding }. Enregistrez-le en « CSV UTF-8 » et renvoyez-le.
poc-broken-table = Je ne peux pas lire l’enregistrement qui commence à la ligne { $line } : un guillemet manque ou est mal placé, ou il est beaucoup trop long.
poc-unknown-columns = Je ne connais pas ces colonnes : { $typed }. Celles que je connais : { $known }
poc-exported = { $count ->
        [one] Un contact qui accepte d’être partagé.
       *[other] { $count } contacts qui acceptent d’être partagés.
    }
poc-files-privately = Je vous ai envoyé les fichiers en privé.
poc-left-out = Laissés de côté, faute d’accord ou parce qu’ils ont expiré : { $count }
poc-export-care = Ces fichiers contiennent des numéros privés. Qu’ils le restent.
poc-nobody-consents = Il n’y a rien à exporter : aucun contact encore valable n’accepte d’être partagé.

## Formulaires

refusal-fields = Le formulaire est à corriger. Rien n’a été changé.
refusal-no-label = { $typed } n’a pas d’étiquette comme « lieu : ».
refusal-field-near = Il n’y a pas de champ { $typed }. Vouliez-vous dire { $near } ?
refusal-field-unknown = Il n’y a pas de champ { $typed }. Les champs sont : { $known }
refusal-field-missing = il manque.
refusal-field-twice = il s’y trouve deux fois.
refusal-too-long = plus de { $limit } caractères.
refusal-too-many = plus de { $limit } valeurs.
refusal-phone = { $typed } n’est pas un numéro de téléphone avec l’indicatif du pays, comme { $example }.
refusal-email = { $typed } n’est pas une adresse électronique.
refusal-callsign = { $typed } n’est pas un indicatif radio : de deux à quarante lettres, chiffres et espaces.
refusal-matrix = { $typed } n’est pas un compte Matrix, comme @ana:example.org.
refusal-telegram = { $typed } n’est pas un nom d’utilisateur Telegram, comme @ana_k.
refusal-tongue = Je ne connais pas de langue nommée { $typed }. Donnez son nom ou son code, comme fr.
refusal-cluster = { $typed } n’est pas un cluster.
refusal-access = soit privé, soit public.
refusal-yes = soit oui, soit non.
refusal-preferred = nommez des moyens de contact, le préféré d’abord : { $known }
word-yes = oui, o, vrai
word-no = non, faux
word-me = moi, moi-même
access-private = privé
access-public = public
field-number = numéro, no
field-function = fonction, rôle, poste
field-organisation = organisation, org
field-name = nom
field-mobile = mobile, téléphone, portable, tél
field-phone = téléphone de bureau, bureau, fixe
field-satellite = téléphone satellite, satellite
field-whatsapp = whatsapp
field-email = courriel, e-mail, adresse électronique, mél
field-radio = radio, indicatif
field-matrix = matrix
field-telegram = telegram
field-preferred = préféré, préférence
field-access = accès
field-area = lieu, zone, secteur
field-clusters = clusters, cluster, groupes sectoriels, groupe sectoriel
field-languages = langues, langue
field-nationality = nationalité
field-zone = fuseau horaire, fuseau
field-duty = heures de service, service, heures
field-account = compte, personne
field-consent = accord, consentement
field-expires = expire, expiration, valable jusqu’au

## Clusters

cluster-CCM = coordination et gestion des camps
cluster-ERY = relèvement précoce
cluster-EDU = éducation
cluster-TEL = télécommunications d’urgence
cluster-FSC = sécurité alimentaire
cluster-HEA = santé
cluster-LOG = logistique
cluster-NUT = nutrition
cluster-PRO = protection
cluster-PRO-CPN = protection de l’enfance
cluster-PRO-GBV = violences basées sur le genre (VBG)
cluster-PRO-HLP = logement, terres et biens
cluster-PRO-MIN = lutte antimines
cluster-SHL = abris et articles non alimentaires
cluster-WSH = eau, hygiène et assainissement (EHA)
cluster-CMC = coordination civilo-militaire
cluster-SEC = sûreté
cluster-INF = gestion de l’information

## What else they are called

words-cluster-CCM = camps, gestion des camps, coordination des camps, gcc, cccm
words-cluster-ERY = relèvement
words-cluster-TEL = télécommunications, télécoms
words-cluster-FSC = alimentation, vivres, sécurité alimentaire et moyens d’existence, secal
words-cluster-HEA = médical
words-cluster-PRO-GBV = violences de genre, violences, violence basée sur le genre
words-cluster-PRO-HLP = logement, ltb
words-cluster-PRO-MIN = mines, déminage, action contre les mines
words-cluster-SHL = abris, abri, hébergement, nfi, bna, articles non alimentaires, abris et ana, abna, abris/ame, articles ménagers essentiels
words-cluster-WSH = eau, assainissement, hygiène, hygiène et assainissement, eau et assainissement, eau, assainissement et hygiène, wash
words-cluster-CMC = cimic, civilo-militaire, cmcoord
words-cluster-SEC = sécurité
words-cluster-EDU = écoles
words-cluster-PRO-CPN = protection des enfants
words-cluster-INF = information, gi
words-cluster-PRO = protection des civils
words-cluster-NUT = malnutrition
words-cluster-LOG = approvisionnement

## Moments

refusal-moment = Je ne comprends pas quand est { $typed }.
refusal-moment-past = { $moment } est passé.
refusal-moment-local = { $typed } est dans la zone J, l’heure de l’expéditeur, que personne d’autre ne peut situer. Donnez l’heure en Z ou celle du salon.
moment-now = maintenant
moment-today = aujourd’hui
moment-tomorrow = demain
moment-after-tomorrow = après-demain, après demain
moment-monday = lundi, lun, lundis
moment-tuesday = mardi, mar, mardis
moment-wednesday = mercredi, mer, mercredis
moment-thursday = jeudi, jeu, jeudis
moment-friday = vendredi, ven, vendredis
moment-saturday = samedi, sam, samedis
moment-sunday = dimanche, dim, dimanches
moment-next = prochain, prochaine
moment-january = janvier, janv
moment-february = février, févr
moment-march = mars
moment-april = avril, avr
moment-may = mai
moment-june = juin
moment-july = juillet, juil
moment-august = août
moment-september = septembre, sept
moment-october = octobre, oct
moment-november = novembre, nov
moment-december = décembre, déc
moment-minutes = mn, min, minute, minutes
moment-hours = h, heure, heures
moment-days = j, jour, jours
moment-weeks = sem, semaine, semaines
moment-am = du matin, matin, dans la matinée
moment-pm = de l’après-midi, du soir, après-midi, soir, dans la soirée
moment-night = nuit, dans la nuit
moment-yesterday = hier
moment-noon = midi
moment-midnight = minuit
moment-close = fermeture des bureaux, la fermeture des bureaux, fin de service
moment-day-end = fin de journée, fin de la journée, la fin de la journée, ce soir
moment-at = à, vers, jusqu’à, jusqu’au, jusque, avant
moment-ago = il y a
moment-number = un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, seize 16, dix-sept 17, dix-neuf 19, vingt et une 21, vingt et un 21, vingt-deux 22, vingt-trois 23, quinze 15, vingt 20, trente 30, quarante 40, dix-huit 18, quarante-cinq 45
moment-half-past = et demie, et demi
moment-quarter-past = et quart
moment-quarter-to = moins le quart, moins quart
moment-half-hour = une demi-heure
moment-one-hour = une heure
moment-two-hours = deux heures
moment-one-day = un jour
moment-two-days = deux jours
moment-one-week = une semaine
moment-two-weeks = deux semaines
moment-filler = le, au, dans, pour, pendant, et, ce, cet, cette
moment-part-of = fin, la fin de, la fin du mois de, fin du mois de, début, le début de, mi, courant
moment-local = heure locale, locale, local
moment-vague = semaine, fin de semaine, fin de la semaine, fin du mois, fin de mois, mois, week-end, année, fin de l’année, aube, l’aube, lever du jour, lever du soleil, coucher du soleil, crépuscule, tombée de la nuit, déjeuner, début de semaine, quelques jours, quelques heures, et demi, et demie, moins, ou à peu près
