# ما يقوله الناس بلغات أخرى.

translated-machine = 🌐 ترجمة آلية من { $source } ({ $engine })
translated-via = 🌐 ترجمة آلية من { $source } عبر { $pivot } ({ $engine })
translated-reviewed = 🌐 ترجمة من { $source } راجعها شخص
translated-human = 🌐 ترجمة من { $source } قام بها شخص
translated-missed = لم يُترجم كما في قائمة المصطلحات: { $terms }
relay-file-left = 📎 تعذّر نقل { $file }. تجده في { $room }.
untranslated-away = 🌐 لم يُترجم بعد: لا يستجيب أي محرّك ترجمة. ستظهر الترجمة هنا حالما يستجيب أحدها.
untranslated-no-engine = 🌐 لم يُترجم: لا يوجد هنا محرّك يترجم بين هاتين اللغتين.
untranslated-marking = 🌐 لم يُترجم: لا يسمح الوسم بإرسال هذه الكلمات إلى محرّك يستطيع ترجمتها.
