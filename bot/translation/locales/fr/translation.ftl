# Ce que les gens disent, dans d’autres langues.

translated-machine = 🌐 Traduction automatique ({ $source }, { $engine })
translated-via = 🌐 Traduction automatique ({ $source }, en passant par { $pivot }, { $engine })
translated-reviewed = 🌐 Traduction relue par une personne ({ $source })
translated-human = 🌐 Traduction faite par une personne ({ $source })
translated-missed = Non rendu comme le veut la liste de termes : { $terms }
relay-file-left = 📎 { $file } n’a pas pu être transmis. Il se trouve dans { $room }.
untranslated-away = 🌐 Pas encore traduit : aucun moteur ne répond. La traduction viendra ici dès que possible.
untranslated-no-engine = 🌐 Non traduit : aucun moteur ne traduit ici entre ces langues.
untranslated-marking = 🌐 Non traduit : le marquage interdit de confier ces mots à un moteur qui le pourrait.
