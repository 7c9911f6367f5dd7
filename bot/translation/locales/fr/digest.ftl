# Points de situation : ce qui s’est passé, et ce qui attend qui.

cmd-digest = résumé, synthèse, digest
about-digest = Dit ce qui s’est passé et ce qui attend qui, tout de suite ou quand vous le voulez
cmd-digest-now = maintenant, immédiat
about-digest-now = Le dit tout de suite, pour le dernier jour
param-wanted = [pour moi] RUBRIQUES CLUSTERS
example-digest-now = tâches, demandes WSH

## Mots que l’on saisit

words-digest-me = pour moi, moi, à moi, en privé
words-digest-here = ici, pour tous, pour tout le monde, dans ce salon, pour ce salon
words-digest-filler = pour, avec, et, &, seulement, rubrique, rubriques, cluster, clusters, tout
words-digest-about = du, dans, sur, de, des
words-digest-outages = pannes, panne, interruptions, interruption
words-digest-sitreps = rapports, rapport, sitreps, rapports de situation
words-digest-figures = chiffres, chiffre, chiffres clés
words-digest-tasks = tâches, tâche
words-digest-requests = demandes, demande
words-digest-meetings = réunions, réunion
words-digest-decisions = décisions, décision, points d’action, points d'action, actions, décisions et points d’action
words-digest-contacts = contacts, contact
words-digest-translations = traductions, traduction

## Ce qui est affiché

digest-heading = Résumé de { $operation }
digest-period = du { $start } au { $end }
digest-needs = Ce qui vous attend
digest-more = { $count ->
    [one] … et un autre élément.
   *[other] … et { $count } autres éléments.
}
digest-nothing = Rien de nouveau dans { $operation }, et rien n’attend personne.
digest-sent-privately = Je vous l’ai envoyé en privé.
digest-unknown = Je ne sais pas ce que { $typed } veut dire dans un résumé.
digest-section-outages = Pendant mon absence
digest-section-sitreps = Rapports de situation
digest-section-figures = Chiffres clés
digest-section-tasks = Tâches
digest-section-requests = Demandes
digest-section-meetings = Réunions
digest-section-decisions = Décisions et points d’action
digest-section-contacts = Contacts
digest-section-translations = Traductions
digest-tasks-overdue = { $count ->
    [one] Une tâche est en retard
   *[other] { $count } tâches sont en retard
}
digest-tasks-unacknowledged = { $count ->
    [one] Personne n’a accusé réception d’une tâche
   *[other] Personne n’a accusé réception de { $count } tâches
}
digest-tasks-declined = { $count ->
    [one] Une tâche a été refusée
   *[other] { $count } tâches ont été refusées
}
digest-tasks-done = { $count ->
    [one] Une tâche a été faite
   *[other] { $count } tâches ont été faites
}
digest-requests-late = { $count ->
    [one] Une demande attend depuis trop longtemps
   *[other] { $count } demandes attendent depuis trop longtemps
}
digest-requests-waiting = { $count ->
    [one] Une demande attend
   *[other] { $count } demandes attendent
}
digest-requests-ended = { $count ->
    [one] Une demande est arrivée à son terme
   *[other] { $count } demandes sont arrivées à leur terme
}
digest-sitreps-missing = { $count ->
    [one] Un rapport de situation manque depuis le { $at }
   *[other] { $count } rapports de situation manquent depuis le { $at }
}
digest-sitreps-due = { $count ->
    [one] Un rapport de situation est attendu d’ici le { $at }
   *[other] { $count } rapports de situation sont attendus d’ici le { $at }
}
digest-sitreps-drafts = { $count ->
    [one] Un rapport de situation attend son approbation
   *[other] { $count } rapports de situation attendent leur approbation
}
digest-sitreps-changed = { $count ->
    [one] Un rapport de situation est nouveau ou modifié
   *[other] { $count } rapports de situation sont nouveaux ou modifiés
}
digest-figures = { $count ->
    [one] Un chiffre a été communiqué
   *[other] { $count } chiffres ont été communiqués
}
digest-figure-more = en hausse de { $count }
digest-figure-less = en baisse de { $count }
digest-contacts-expired = { $count ->
    [one] La fiche d’un contact a expiré
   *[other] Les fiches de { $count } contacts ont expiré
}
digest-contacts-expiring = { $count ->
    [one] La fiche d’un contact expire dans la semaine
   *[other] Les fiches de { $count } contacts expirent dans la semaine
}
digest-contact-until = valable jusqu’au { $at }
digest-translations-flagged = { $count ->
    [one] Une traduction a été jugée mauvaise et attend d’être corrigée
   *[other] { $count } traductions ont été jugées mauvaises et attendent d’être corrigées
}
digest-of = seulement { $what }

cmd-digest-list = liste
about-digest-list = Montre les résumés qui viennent dans ce salon et ceux que vous recevez
cmd-digest-stop = arrêter, stop, supprimer, annuler
about-digest-stop = Retire des résumés par leurs numéros
param-times = QUAND [pour moi | ici] RUBRIQUES CLUSTERS
example-digest = tous les jours ouvrables 07:30 pour moi tâches WSH
example-digest-stop = 1
digest-made = Désormais, un résumé vient :
digest-waits = Ce sont alors les heures calmes : le prochain vient à { $end }.
digest-how-to-stop = Quand il n’y a rien à dire, je ne dis rien. Pour le retirer : { $command }
digest-stopped = Ne vient plus :
digest-none = Aucun résumé ne vient ici, et vous n’en recevez pas. Pour en avoir un, dites quand : { $command } chaque jour 07:30
digest-which = Lequel ? Donnez son numéro, ou dites tous.
digest-same = C’est déjà le cas :
digest-too-many = Vous avez déjà { $limit } résumés. Retirez-en d’abord un : { $command }
digest-never = Ce moment ne vient jamais.
digest-for-you = pour vous, en privé
digest-for-room = ici
digest-late = Ceci arrive en retard : c’était prévu le { $at }.
digest-outages = { $count ->
    [one] J’ai été hors service une fois
   *[other] J’ai été hors service { $count } fois
}
digest-outage = du { $start } au { $end } ({ $length })
digest-missed = { $count ->
    [one] Un rappel a été omis, parce qu’il venait trop tard
   *[other] { $count } rappels ont été omis, parce qu’ils venaient trop tard
}
digest-missed-record = { $record } : rappel prévu le { $at }
digest-missed-other = un rappel, prévu le { $at }

cmd-catchup = rattraper, rattrapage
about-catchup = Vous dit en privé ce que vous avez manqué dans ce salon et cette opération depuis votre dernier passage
param-since = DEPUIS
example-catchup = 8h
words-since = depuis, depuis le, à partir de, dès
catchup-since = Ce que vous avez manqué depuis le { $since } :
catchup-first = Ce qui s’est passé depuis le { $since }. Désormais, je retiens votre dernier passage ici.
catchup-talk = { $count ->
    [one] Un message a été dit ici, par { $who }.
   *[other] { $count } messages ont été dits ici, par { $who }.
}
catchup-talk-many = Plus de { $count } messages ont été dits ici, les derniers par { $who }.
catchup-earlier = { $count ->
    [one] Un message plus ancien est dans le fichier.
   *[other] { $count } messages plus anciens sont dans le fichier.
}
catchup-kept = { $count ->
    [one] Un message porte un marquage plus strict que ce que je peux dire en privé : lisez-le dans le salon.
   *[other] { $count } messages portent un marquage plus strict que ce que je peux dire en privé : lisez-les dans le salon.
}
catchup-future = Le { $since } est encore à venir.
digest-meetings-votes = { $count ->
    [one] Un vote est ouvert sur la date d’une réunion
   *[other] Des votes sont ouverts sur les dates de { $count } réunions
}
digest-meetings-coming = { $count ->
    [one] Une réunion se tient aujourd’hui ou demain
   *[other] { $count } réunions se tiennent aujourd’hui et demain
}
digest-decisions = { $count ->
    [one] Une décision a été prise
   *[other] { $count } décisions ont été prises
}
digest-actions = { $count ->
    [one] Un point d’action est issu des réunions
   *[other] { $count } points d’action sont issus des réunions
}
digest-untranslated = { $count ->
    [one] Un message reste non traduit, faute de moteur disponible
   *[other] { $count } messages restent non traduits, faute de moteur disponible
}
digest-messages = { $count ->
    [one] un message
   *[other] { $count } messages
}

## Images

chart-alt = { $title }, du { $start } au { $end } : { $series }
chart-series = { $label } : { $values }
chart-more = { $first } ; { $others }
chart-value = { $count }
chart-value-of = { $count } ({ $day })
chart-tasks = Tâches par état
chart-tasks-in-hand = en cours
chart-tasks-open = sans accusé
chart-tasks-done = faites ce jour-là
chart-tasks-blocked = bloquées
chart-tasks-declined = refusées
