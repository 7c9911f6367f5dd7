# What people say, in other languages.

translated-machine = 🌐 Machine translation from { $source } ({ $engine })
translated-via = 🌐 Machine translation from { $source } by way of { $pivot } ({ $engine })
translated-reviewed = 🌐 Translation from { $source }, reviewed by a person
translated-human = 🌐 Translation from { $source } by a person
translated-missed = Not rendered as the list of terms has it: { $terms }
relay-file-left = 📎 { $file } could not be passed on. It is in { $room }.
untranslated-away = 🌐 Not translated yet: no engine answers. It will be put here as soon as one does.
untranslated-no-engine = 🌐 Not translated: there is nobody here who translates between these languages.
untranslated-marking = 🌐 Not translated: the marking lets these words go to no engine that could.
