# Lo que la gente dice, en otros idiomas.

translated-machine = 🌐 Traducción automática del { $source } ({ $engine })
translated-via = 🌐 Traducción automática del { $source } a través del { $pivot } ({ $engine })
translated-reviewed = 🌐 Traducción del { $source }, revisada por una persona
translated-human = 🌐 Traducción del { $source } hecha por una persona
translated-missed = No traducido según la lista de términos: { $terms }
relay-file-left = 📎 { $file } no se pudo reenviar. Está en { $room }.
untranslated-away = 🌐 Aún sin traducir: ningún motor responde. La traducción aparecerá aquí en cuanto uno lo haga.
untranslated-no-engine = 🌐 Sin traducir: aquí no hay motor que traduzca entre estos idiomas.
untranslated-marking = 🌐 Sin traducir: la marca no permite confiar estas palabras a ningún motor que pudiera hacerlo.
