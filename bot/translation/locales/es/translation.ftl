# Lo que la gente dice, en otros idiomas.

translated-machine = 🌐 Traducción automática del { $source } ({ $engine })
translated-via = 🌐 Traducción automática del { $source } a través del { $pivot } ({ $engine })
translated-reviewed = 🌐 Traducción del { $source }, revisada por una persona
translated-human = 🌐 Traducción del { $source } hecha por una persona
translated-missed = No traducido según la lista de términos: { $terms }
relay-file-left = 📎 { $file } no se pudo reenviar. Está en { $room }.
