# What all records have in common.

record-withheld = { $record } n’est plus affiché ici : son marquage dépasse celui de ce salon.
record-none = Il n’y a pas de { $record } que je puisse montrer ici.
marking-too-high = { $marking } dépasse ce que ce salon peut montrer ({ $ceiling }).
marking-where = Salons où cela peut être déposé : { $rooms }
marking-nowhere = Aucun salon de cette opération ne peut montrer { $marking } : cela n’a pas sa place dans ce système.
draft-kept = Ce que vous avez écrit est gardé : { $command } vous le rend.
draft-older = { $count ->
    [one] Il y a un brouillon plus ancien
   *[other] Il y a { $count } brouillons plus anciens
} : { $command }
draft-fewer = { $count ->
    [one] Vous n’avez qu’un brouillon ici.
   *[other] Vous n’avez que { $count } brouillons ici.
}
classified = Ce message porte une classification de sécurité : { $seen }. Il n’a pas été conservé et je ne le montre à personne.
classified-remedy = Un texte classifié n’a pas sa place dans ce système : supprimez votre message et passez par le canal prévu. S’il n’est pas classifié, récrivez-le sans ce mot, ou en minuscules.
record-newer-card = { $record } : sa fiche plus récente est plus bas.

cmd-search = chercher, rechercher, recherche, trouver
about-search = Trouve les fiches de toute sorte et les contacts par leurs mots ; les fautes de frappe sont pardonnées
example-search = puits Goma
search-sitrep = { $count ->
    [one] Un rapport de situation :
   *[other] { $count } rapports de situation :
}
search-task = { $count ->
    [one] Une tâche :
   *[other] { $count } tâches :
}
search-request = { $count ->
    [one] Une demande :
   *[other] { $count } demandes :
}
search-meet = { $count ->
    [one] Une réunion :
   *[other] { $count } réunions :
}
search-poc = { $count ->
    [one] Un contact :
   *[other] { $count } contacts :
}
search-more = { $count ->
    [one] … et un autre résultat. Ajoutez des mots pour préciser.
   *[other] … et { $count } autres résultats. Ajoutez des mots pour préciser.
}
search-some = Rien ne réunit tout cela. Voici ce qui en a une partie :
search-nothing = Je n’ai rien trouvé pour cela que je puisse montrer ici.
record-action-show = Montrer { $record }
cmd-show = montrer, voir
about-show = Montre ce qui porte un numéro ; en réponse à un message, ce que celui-ci nomme
param-numbers = NUMÉROS
example-show = T-34 SR-12
show-no-number = Lequel ? Donnez un numéro comme T-34, SR-12, RQ-5 ou C-7, ou répondez à un message qui en nomme.
show-too-many = { $count ->
    [one] Un autre numéro est laissé de côté : demandez-le seul.
   *[other] { $count } autres numéros sont laissés de côté : demandez-les dans un message à part.
}
cmd-note = note, noter, remarque
about-note = Met une note dans l’historique d’une fiche ; de simples mots en réponse à sa carte font de même
param-record = FICHE
example-note = T-34 Le pont est rouvert
step-note = note
refusal-record = { $typed } n’est pas un numéro de fiche. Ces numéros sont : { $kinds }
cmd-history = historique, journal
about-history = Montre qui a fait quoi d’une fiche, quand et pourquoi
example-history = T-34
history-title = { $count ->
    [one] { $record } : une étape
   *[other] { $record } : { $count } étapes
}
history-earlier = { $count ->
    [one] Une étape antérieure est laissée de côté.
   *[other] { $count } étapes antérieures sont laissées de côté.
}
history-bot = le bot
history-withheld = (non affiché : le marquage était alors plus élevé)
cmd-undo = défaire, annuler, revenir
about-undo = Reprend ce que vous avez fait en dernier d’une fiche, dans les dix minutes
step-undo = repris
undo-done = Repris : { $record } est comme avant.
undo-filed = Repris : { $record } est annulé. Son numéro ne resservira pas.
undo-contact-added = Annulé : { $contact } est retiré de la liste.
undo-import = Annulé : les contacts que vous avez importés ne sont plus dans la liste, et ceux que votre fichier a modifiés sont comme avant.
undo-done-by = { $who } revient sur sa dernière action : { $record } est comme avant.
undo-filed-by = { $who } a repris { $record } : c’est annulé.
undo-nothing = Vous n’avez rien fait d’une fiche ces { $minutes } dernières minutes que je puisse reprendre ici.
undo-twice = Ce que vous avez fait en dernier est déjà repris.
undo-changed = { $record } a encore été modifié depuis, je n’y touche donc pas. Dites par sa propre commande ce qu’il doit en être.
