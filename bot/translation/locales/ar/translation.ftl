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

## /channel

cmd-channel = قناة، القناة
about-channel = يعرض أي الغرف تقرأ ما يقال هنا، أو يربطها
cmd-channel-link = ربط، اربط
about-channel-link = يربط هذه الغرفة بسائر غرف قناة
param-channel = { "\u200E" }الاسم{ "\u200E" }
example-channel-link = تنسيق
cmd-channel-unlink = فصل، افصل
about-channel-unlink = يخرج هذه الغرفة من قناتها
channel-none = هذه الغرفة ليست في أي قناة. لربطها بغيرها اكتب في كل منها: { $command }
channel-here = لا تدخل القناة إلا غرفة تابعة لعملية، لا محادثة خاصة.
channel-name = لا يصلح { $typed } اسمًا لقناة: حروف وأرقام ومسافات، 40 على الأكثر.
channel-rooms =
    { $count ->
        [zero] هذه الغرفة في القناة { $channel }، ولا غرفة أخرى فيها بعد.
        [one] هذه الغرفة في القناة { $channel } مع غرفة أخرى تقرأ ما يقال هنا:
        [two] هذه الغرفة في القناة { $channel } مع غرفتين أخريين تقرآن ما يقال هنا:
        [few] هذه الغرفة في القناة { $channel } مع { $count } غرف أخرى تقرأ ما يقال هنا:
       *[other] هذه الغرفة في القناة { $channel } مع { $count } غرفة أخرى تقرأ ما يقال هنا:
    }
channel-above = لا تعرض { $room } أكثر من { $label }: لا يصلها من هنا إلا ما يبدأ بهذا الوسم أو بوسم أخف منه.
channel-joined = انضمت { $room } إلى القناة { $channel }: ما يقال في إحدى غرفها يُقرأ فيها كلها.
channel-left = غادرت { $room } القناة { $channel } ولم تعد تقرأ شيئًا من هنا.
channel-unlinked = تم. غادرت هذه الغرفة القناة { $channel }.

## /room translate

cmd-room-translate = ترجمة، ترجم
about-room-translate = يحدد متى يُترجم ما يقال بعدة لغات: دائمًا أو عند الطلب أو أبدًا
param-mode = { "\u200E" }الوضع{ "\u200E" }
param-way = { "\u200E" }سلاسل{ "\u200E" }
example-room-translate = طلب
translate-auto = تلقائي، دائما
translate-ask = طلب، بطلب
translate-off = لا، أبدا
translate-threads = سلاسل، سلسلة
translate-replies = ردود، رد
room-translating = يترجم
room-channel = القناة
room-translates =
    { $mode ->
        [auto] كل ما لا يفهمه بعض من هنا
        [ask] ما يطلبه أحدهم
       *[off] لا شيء
    }
room-stands =
    { $way ->
        [translate-threads] في سلاسل
       *[translate-replies] في ردود
    }

## Engines

engine-well = يستجيب
engine-resting = متروك لبعض الوقت بعد إخفاقات
