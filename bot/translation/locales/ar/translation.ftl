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
param-channel = الاسم
example-channel-link = تنسيق
cmd-channel-unlink = فصل، افصل
about-channel-unlink = يخرج هذه الغرفة من قناتها
channel-none = هذه الغرفة ليست في أي قناة. لربطها بغيرها اكتب في كل منها: { $command } { $channel }
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
channel-unsealed =
    { $count ->
        [one] 🔓 { $rooms } غير مشفرة، وفي القناة غرف مشفرة. ما يقال في تلك الغرف يستطيع قراءته هناك من يدير خادمها.
        [two] 🔓 { $rooms } غير مشفرتين، وفي القناة غرف مشفرة. ما يقال في تلك الغرف يستطيع قراءته هناك من يدير خوادمهما.
       *[other] 🔓 { $rooms } غير مشفرة، وفي القناة غرف مشفرة. ما يقال في تلك الغرف يستطيع قراءته هناك من يدير خوادمها.
    }
channel-joined = انضمت { $room } إلى القناة { $channel }: ما يقال في إحدى غرفها يُقرأ فيها كلها.
channel-left = غادرت { $room } القناة { $channel } ولم تعد تقرأ شيئًا من هنا.
channel-unlinked = تم. غادرت هذه الغرفة القناة { $channel }.

## /room translate

cmd-room-translate = ترجمة، ترجم
about-room-translate = يحدد متى يُترجم ما يقال بعدة لغات: دائمًا أو عند الطلب أو أبدًا
param-mode = الوضع
param-way = سلاسل
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
room-no-threads = لا توجد سلاسل محادثة في تيليغرام: الترجمات فيه ردود. لتحديد متى تُترجم الرسائل: { $command }
room-taken-back =
    { $count ->
        [one] كانت هنا رسالة واحدة بوسم أشد، من غرفة أخرى أو ترجمة، وقد سُحبت.
        [two] كانت هنا رسالتان بوسم أشد، من غرف أخرى أو ترجمات، وقد سُحبتا.
        [few] كانت هنا { $count } رسائل بوسم أشد، من غرف أخرى أو ترجمات، وقد سُحبت.
       *[other] كانت هنا { $count } رسالة بوسم أشد، من غرف أخرى أو ترجمات، وقد سُحبت.
    }

## Engines

engine-well = يستجيب
engine-resting = متروك لبعض الوقت بعد إخفاقات
engine-spent = استنفد ما يُسمح به من نص لهذا اليوم (UTC)
status-spent = أُرسل اليوم (UTC)
status-characters =
    { $limit ->
        [0] عدد الحروف: { $count }
       *[other] عدد الحروف: { $count } من { $limit }
    }
status-money =
    { $limited ->
        [yes] { $paid } من { $most } { $currency }
       *[no] { $paid } { $currency }
    }

## /tr

cmd-tr = ترجم، ترجمة
about-tr = يترجم الرسالة التي ترد عليها
example-tr = ar
cmd-tr-me = لي
about-tr-me = يرسل إليك على انفراد وبلغتك ما يقال في هذه الغرفة
example-tr-me = ar
cmd-tr-flag = سيئة، إبلاغ
about-tr-flag = يقول إن الترجمة التي ترد عليها سيئة
cmd-tr-review = مراجعة
about-tr-review = يعرض الترجمات التي وجدها أحدهم سيئة
cmd-tr-fix = تصحيح
about-tr-fix = يضع كلمات أفضل مكان ترجمة تنتظر المراجعة
example-tr-fix = 1 الجسر مغلق
cmd-tr-good = جيدة
about-tr-good = يقول إن ترجمة تنتظر المراجعة جيدة كما هي
example-tr-good = 1
tr-off = هذه الغرفة لا تريد ترجمات. يمكن لأحد المنسقين تغيير ذلك: { $command }
tr-reply =
    { $signs ->
        [yes] رُد بكتابة { $command } على الرسالة التي تريد قراءتها، أو ضع عليها 🌐.
       *[no] رُد بكتابة { $command } على الرسالة التي تريد قراءتها.
    }
tr-nothing = لا شيء يُترجم في تلك الرسالة، أو لا يوجد هنا من يترجمها إلى { $language }.
tr-nobody = لا أحد هنا يترجم إلى { $language }.
tr-there = ترجمتها موجودة هناك بالفعل.
tr-offer = 🌐 الترجمة إلى:
tr-offer-language = { $language }
tr-me = من الآن أرسل إليك على انفراد بلغتك ({ $language }) ما يقال هنا بلغات أخرى. لإيقاف ذلك اكتب هنا: { $stop }
tr-me-ended = لن أرسل إليك شيئًا آخر من هنا.
tr-me-none = لا أرسل إليك شيئًا من هنا. للبدء اذكر لغتك: { $command }
tr-me-room = اكتب { $command } في الغرفة التي تريد قراءتها.
flag-raised = شكرًا. سيراجعها أحد ضباط الارتباط: { $command }
flag-reply =
    { $signs ->
        [yes] رُد بكتابة { $command } على الترجمة السيئة، أو ضع عليها 🚩.
       *[no] رُد بكتابة { $command } على الترجمة السيئة.
    }
flag-action = تبليغ
review-none = لا توجد ترجمة تنتظر المراجعة.
review-heading =
    { $count ->
        [one] ترجمة واحدة تنتظر المراجعة
        [two] ترجمتان تنتظران المراجعة
        [few] { $count } ترجمات تنتظر المراجعة
       *[other] { $count } ترجمة تنتظر المراجعة
    }
review-how = لتصحيح إحداها: { $fix } – وإن كانت جيدة كما هي: { $good }
review-number = لا توجد ترجمة رقمها { $number } تنتظر المراجعة. لعرض ما ينتظر: { $command }
review-gone = لم يعد ما قيل موجودًا، فلا حاجة إلى مراجعة ترجمته.
review-hidden = لا يجوز عرض كلماتها هنا.
review-good = تم. تبقى كما هي.

## /fix

cmd-fix = تصحيح، صحح
about-fix = يضع كلماتك مكان الترجمة التي ترد عليها
example-fix = الجسر مغلق
fix-reply = رُد بكتابة { $command } مع كلمات أفضل على الترجمة التي تريد تصحيحها.
fix-action = تصحيح
fix-ask = { $person }، أجب عن هذه الرسالة بترجمة أفضل إلى { $languages }.
fix-language = تلك الرسالة بعدة لغات ({ $languages }) ولا أعرف لغة كلماتك.
fix-original = تلك الكلمات ليست ترجمة: إنها كما قيلت.
fix-lost = ينقص كلماتك ما يجب أن يبقى كما هو في كل اللغات: { $lost }.
fix-done =
    { $count ->
        [one] تم. صُححت الترجمة إلى { $language } في مكان واحد، وسأتذكرها.
        [two] تم. صُححت الترجمة إلى { $language } في مكانين، وسأتذكرها.
        [few] تم. صُححت الترجمة إلى { $language } في { $count } أماكن، وسأتذكرها.
       *[other] تم. صُححت الترجمة إلى { $language } في { $count } مكانًا، وسأتذكرها.
    }

## /term

cmd-term = مصطلح، مصطلحات
about-term = الكلمات التي يقولها الجميع، وكل محرّك ترجمة، بصيغة واحدة
cmd-term-add = إضافة، أضف
about-term-add = يضيف مصطلحًا بلغتين أو أكثر
param-term = لغة:"كلمة"
example-term-add = ar:"طوق أمني" en:"cordon" fr:"bouclage"
cmd-term-list = قائمة
about-term-list = يعرض مصطلحات العملية
example-term-list = طوق
cmd-term-review = مراجعة، راجع
about-term-review = يعرض المصطلحات التي تنتظر منسقًا
term-none-waits = لا مصطلح ينتظر منسقًا.
term-review = لاعتماد المعروض منها: { $command }
cmd-term-approve = اعتماد، اعتمد
about-term-approve = يعتمد مصطلحات مقترحة
example-term-approve = TM-3 TM-4
cmd-term-remove = حذف، احذف
about-term-remove = يحذف مصطلحًا من القائمة
example-term-remove = TM-3
cmd-term-import = استيراد
about-term-import = يضيف مصطلحات ملف CSV أو TBX يُرسل مع هذا الأمر
term-pairs = لا أفهم { $typed }. ضع اللغة ثم نقطتين ثم الكلمات بين علامتي اقتباس.
term-twice = ذُكرت اللغة { $language } مرتين: للمصطلح صيغة واحدة في كل لغة.
term-alone = يحتاج المصطلح إلى كلمات بلغتين على الأقل.
term-long = { $typed } … أطول من أن يكون مصطلحًا: { $limit } حرف على الأكثر.
term-known = في { $term } هذه الكلمة من قبل. لاستبداله اكتب أولًا: { $command }
term-added = المصطلح معتمد من الآن:
term-proposed = المصطلح مقترح، ويُعتمد حين يكتب أحد المنسقين { $command }:
term-approved =
    { $count ->
        [one] المصطلح معتمد من الآن:
        [two] المصطلحان معتمدان من الآن:
        [few] { $count } مصطلحات معتمدة من الآن:
        [many] { $count } مصطلحًا معتمدًا من الآن:
       *[other] { $count } مصطلح معتمد من الآن:
    }
term-removed = حُذف المصطلح من القائمة:
term-none = لا يوجد مصطلح كهذا بعد. لإضافة مصطلح: { $command }
term-heading =
    { $count ->
        [one] مصطلح واحد
        [two] مصطلحان
        [few] { $count } مصطلحات
        [many] { $count } مصطلحًا
       *[other] { $count } مصطلح
    }
term-more =
    { $count ->
        [one] … وواحد آخر. أضف كلمات لعرض أقل.
        [two] … واثنان آخران. أضف كلمات لعرض أقل.
       *[other] … و{ $count } أخرى. أضف كلمات لعرض أقل.
    }
term-unknown = لا يوجد مصطلح رقمه { $number }. لعرض الموجود: { $command }
term-waits = اقترحه { $by }
term-no-file = أرسل مع هذا الأمر ملف CSV فيه عمود لكل لغة أو ملف TBX، أو رُد به على الملف.
term-file = هذا الملف ليس CSV بترميز UTF-8 ولا TBX أستطيع قراءته.
term-line = السطر { $place }: { $why }
term-entry = المدخل { $place }: { $why }
term-faults =
    { $count ->
        [one] في هذا الملف خطأ، لذلك لم يُضف شيء:
       *[other] في هذا الملف أخطاء عددها { $count }، لذلك لم يُضف شيء:
    }
term-count = في هذا الملف { $count } من المصطلحات، وأقبل ما بين 1 و{ $limit } في المرة.
term-imported =
    { $count ->
        [zero] لم يُضف شيء: كل هذه المصطلحات في القائمة من قبل.
        [one] أُضيف مصطلح واحد. في انتظار منسق: { $waiting }
        [two] أُضيف مصطلحان. في انتظار منسق: { $waiting }
        [few] أُضيفت { $count } مصطلحات. في انتظار منسق: { $waiting }
        [many] أُضيف { $count } مصطلحًا. في انتظار منسق: { $waiting }
       *[other] أُضيف { $count } مصطلح. في انتظار منسق: { $waiting }
    }

said-translated = (🌐 { $source })
said-checked = (🌐 { $source }، مُراجَع)
said-untranslated = (دون ترجمة)
