# تقارير الحالة: إيداعها وتغييرها وعرضها وسردها.

cmd-sitrep = تقرير, سيتريب
about-sitrep = يودع تقارير الحالة ويعرضها ويسردها، ووحده يعطيك النموذج
example-sitrep = WSH @ 35MRU6543: بئران معطلتان
cmd-sitrep-new = جديد, إيداع
about-sitrep-new = يودع تقرير حالة بالنموذج أو في سطر واحد
param-report = التقرير
example-sitrep-new = WSH @ 35MRU6543: بئران معطلتان، 300 أسرة بلا ماء؛ الاحتياجات: مضختان
cmd-sitrep-draft = مسودة
about-sitrep-draft = يعيد إليك آخر تقرير لك رُفض كما كتبته
example-sitrep-draft = 2
cmd-sitrep-update = تحديث, حدّث
about-sitrep-update = يصنع النسخة التالية من تقرير، وبرقمه وحده يعطيك نموذجه
param-changes = التغييرات
example-sitrep-update = SR-12 الأرقام: نازحون 3600 المصدر DTM حتى 0600Z؛ الاحتياجات: لا تغيير
cmd-sitrep-final = نهائي, ختام
about-sitrep-final = يصنع النسخة الأخيرة من تقرير
example-sitrep-final = SR-12 الوضع: عادت كل الأسر؛ الثغرات: لا شيء
cmd-sitrep-show = عرض, اعرض
about-sitrep-show = يعرض تقريرًا أو إحدى نسخه
param-version = النسخة
example-sitrep-show = SR-12 v1
cmd-sitrep-diff = فرق, الفروق
about-sitrep-diff = يبين ما تغير في تقرير حقلًا حقلًا
example-sitrep-diff = SR-12
cmd-sitrep-cancel = إلغاء, ألغ
about-sitrep-cancel = يلغي تقريرًا، ويبقى رقمه وعلامة عليه
example-sitrep-cancel = SR-12 المحافظة خاطئة
cmd-sitrep-approve = اعتماد, اعتمد
about-sitrep-approve = يعتمد تقريرًا أعده شخص آخر
example-sitrep-approve = SR-12
cmd-sitrep-list = قائمة, سرد
about-sitrep-list = يسرد التقارير حسب المجموعة والمنطقة والمنظمة والوقت والحالة (مسودات، مفتوحة، نهائية، ملغاة) أو تقاريرك
param-filters = المرشحات
example-sitrep-list = WSH منطقة Goma UNICEF منذ 24h مفتوح

## النموذج

field-sitrep-operation = العملية, عملية
field-sitrep-reporter = المبلغ, المُبلِّغ, أعده
field-sitrep-title = العنوان, عنوان, الموضوع
field-sitrep-place = المكان, الموقع, موقع, مكان, الإحداثيات, أين
field-sitrep-area = المنطقة, منطقة, المحافظة
field-sitrep-period = الفترة, فترة, المدة
field-sitrep-as-of = حتى تاريخ, التاريخ, بتاريخ, dtg, الوقت, التاريخ والوقت
field-sitrep-severity = الشدة, الخطورة
field-sitrep-urgency = الإلحاح, العجلة
field-sitrep-confidence = الثقة, درجة الثقة
field-sitrep-phase = المرحلة, مرحلة
field-sitrep-figures = الأرقام, أرقام, الأرقام الرئيسية, الأعداد, الإحصاءات
field-sitrep-situation = الوضع, الموقف, الحالة, وصف الوضع, الملخص, أبرز النقاط
field-sitrep-needs = الاحتياجات, احتياجات, الاحتياجات العاجلة
field-sitrep-response = الاستجابة, استجابة
field-sitrep-gaps = الثغرات, الثغرات والقيود, القيود
field-sitrep-next-report = التقرير التالي, التقرير القادم
field-sitrep-glide = غلايد, رقم غلايد
field-sitrep-marking = التصنيف, تصنيف, الوسم, وسم
field-sitrep-supersedes = يحل محل, بديل عن
field-sitrep-files = الملفات, ملفات, ملف, المرفقات, مرفقات, الصور, صور, صورة
letters-clusters = etc TEL, cp PRO-CPN
word-no-change = لا تغيير, دون تغيير, بدون تغيير, بلا تغيير, لم يتغير شيء, لا جديد
words-not-known = لا يوجد, لا شيء, غير معروف, غير متاح, لا ينطبق, مجهول
word-source = المصدر, مصدر, حسب, وفق
word-as-at = حتى, بتاريخ, كما في
word-from = من, منذ, بين
word-to = إلى, الى, حتى
words-last = آخر, خلال آخر, الأخيرة, الماضية, الأخير, الماضي
words-version = نسخة, النسخة, إصدار
words-about = حوالي, نحو, تقريبا, تقريبًا, قرابة, ما يقارب, على الأقل, أكثر من, أقل من
words-people = شخص, شخصا, شخصًا, أشخاص, نسمة
sitrep-form = تقرير حالة عن { $operation }. انسخ هذا واملأ ما تعرفه ثم أعد إرساله:
sitrep-form-update = { $record } كما هو في النسخة { $version }. انسخ هذا وغيّر ما استجد ثم أعد إرساله:
sitrep-form-how = المجموعات القطاعية والوضع مطلوبان، واترك ما لا يُعرف فارغًا. وتحت أي عنوان، { $unchanged } جواب. ولإرفاق صورة أو ملف، أرسله مع النموذج، أو أرسل النموذج ردًّا عليه.
sitrep-form-figures = الأرقام، كل رقم في سطر: { $example }
sitrep-draft = هذا آخر ما كتبته ورُفض. انسخه وصحّحه ثم أعد إرساله:
sitrep-no-draft = ليس لك مسودة هنا.
sitrep-more-problems = { $count ->
        [zero] … ولا شيء بعد ذلك.
        [one] … وواحد آخر.
        [two] … واثنان آخران.
        [few] … و{ $count } أخرى.
        [many] … و{ $count } أخرى.
       *[other] … و{ $count } أخرى.
    }
sitrep-no-label = { $typed } بلا عنوان حقل مثل «الاحتياجات:».

## ما لا يُقرأ

sitrep-value = { $typed } ليست إحدى القيم.
sitrep-future = { $at } لم يأت بعد.
sitrep-period = { $typed } ليست فترة لها بداية ونهاية.
sitrep-period-backwards = تبدأ في { $start } وتنتهي في { $end }: يجب أن تكون النهاية بعد البداية.
sitrep-glide = { $typed } ليس رقم غلايد مثل { $example }.
sitrep-other-organisation = أنت تبلغ عن { $own }. تقارير غيرها يودعها أصحابها أو منسق.
sitrep-other-operation = هذه الغرفة تابعة لعملية { $operation }. تقرير عملية أخرى يُودع في غرفة من غرفها.
sitrep-not-superseded = لا يمكن أن يُستبدل { $record }. حالته: { $state }.
sitrep-supersedes-itself = لا يحل { $record } محل نفسه.
sitrep-supersedes-already = { $record } يحل محل { $other } من قبل.
sitrep-marked-lower = تصنيف { $record } هو { $marking }. ما يحل محله يجب ألا يقل تصنيفه عن ذلك.
sitrep-figures-wrong = بعضها غير صحيح:
sitrep-figures-many = عددها كبير: آخذ حتى { $limit }.
sitrep-figure-unread = { $typed } ليس رقمًا مفهومًا: اسم وعدد صحيح، مثل «نازحون 3400 المصدر DTM حتى 0600Z». اكتب 0 إن لم يكن هناك شيء، واترك ما لا يُعرف بعد.
sitrep-figure-inexact = { $typed }: الرقم عدد صحيح واحد، مثل 3000، لا «نحو 3000» ولا «3k» ولا «2500-3000». وما فيه من شك يُكتب تحت «{ $situation }».
sitrep-figure-future = { $typed }: { $at } لم يأت بعد.
sitrep-figure-when = في { $typed } لا أفهم متى يكون { $when }.
sitrep-figure-long = { $typed } … أطول من { $limit } حرف.
sitrep-figure-twice = { $name } مكرر. اذكر مصدر كل منهما.
sitrep-file-too-big = حجم الملف { $name } هو { $size } م.ب، وأحفظ حتى { $limit } م.ب. أرسل ملفًا أصغر.
sitrep-file-gone = لم أستطع جلب الملف { $name }. أرسله مرة أخرى، بحجم لا يزيد على { $limit } م.ب.
sitrep-no-file = ليس مع هذا التقرير ملف { $name }. أرسل الملف مع الأمر، أو أرسل الأمر ردًّا على الملف.
sitrep-left-out = { $count ->
        [one] لم يُرفق: { $names }. آخذ ملفًا واحدًا مع كل أمر: أرسله مرة أخرى مع { $command }.
        [two] لم يُرفق: { $names }. آخذ ملفًا واحدًا مع كل أمر: أرسل كلًّا منهما مرة أخرى مع { $command }.
       *[other] لم تُرفق: { $names }. آخذ ملفًا واحدًا مع كل أمر: أرسل كلًّا منها مرة أخرى مع { $command }.
    }
sitrep-version = { $typed } ليست نسخة مثل v1.
sitrep-area = { $typed } ليس اسم منطقة.
sitrep-only-one = أبحث عن واحد في كل مرة: { $first } أم { $second }؟

## ما يقوله التقرير

sitrep-title = { $record } v{ $version } ({ $stage })
sitrep-stage-initial = أولي
sitrep-stage-update = محدّث
sitrep-stage-final = نهائي
sitrep-state-draft = مسودة غير معتمدة
sitrep-state-filed = مودع
sitrep-state-final = نهائي
sitrep-state-superseded = مستبدل
sitrep-state-cancelled = ملغى
sitrep-is-draft = مسودة: لم تُعتمد بعد. لا تعتمد عليها.
sitrep-holds = النسخة { $version } اعتُمدت، وهي سارية حتى ذلك.
sitrep-is-cancelled = ملغى
sitrep-is-superseded-by = حل محله { $record }
sitrep-is-superseded = حل محله تقرير بوسم أشد
sitrep-label-state = الحالة
sitrep-label-stage = نوع التقرير
sitrep-label-marking = التصنيف
sitrep-label-title = العنوان
sitrep-label-approved = اعتمده
sitrep-label-as-of = حتى تاريخ
sitrep-label-by = المبلغ
sitrep-label-period = الفترة
sitrep-label-next-report = التقرير التالي
sitrep-label-clusters = المجموعات القطاعية
sitrep-label-place = المكان
sitrep-label-area = المنطقة
sitrep-label-severity = الشدة
sitrep-label-urgency = الإلحاح
sitrep-label-confidence = الثقة
sitrep-label-phase = المرحلة
sitrep-label-glide = غلايد
sitrep-label-supersedes = يحل محل
sitrep-label-files = الملفات
sitrep-label-figures = الأرقام الرئيسية
sitrep-label-situation = الوضع
sitrep-label-needs = الاحتياجات
sitrep-label-response = الاستجابة
sitrep-label-gaps = الثغرات والقيود
sitrep-from-to = من { $start } إلى { $end }
sitrep-filed-by = أودعه
sitrep-unchanged = لا تغيير
sitrep-count = { $count }
sitrep-as-at = حتى { $at }
sitrep-arrow = { " ← " }
sitrep-action-update = تحديث
sitrep-action-approve = اعتماد
severity-extreme = قصوى
severity-severe = شديدة
severity-moderate = متوسطة
severity-minor = طفيفة
severity-unknown = غير معروفة
urgency-immediate = فورية
urgency-expected = متوقعة
urgency-future = مستقبلية
urgency-past = ماضية
urgency-unknown = غير معروفة
confidence-highly-confident = ثقة عالية
confidence-somewhat-confident = ثقة متوسطة
confidence-unsure = غير متأكد
confidence-no-confidence = لا ثقة
phase-preparedness = التأهب
phase-response = الاستجابة
phase-mitigation = التخفيف
phase-recovery = التعافي
words-severity-extreme = حرجة, كارثية, بالغة الشدة
words-severity-severe = خطيرة, عالية, شديد, كبيرة
words-severity-moderate = معتدلة, متوسط
words-severity-minor = بسيطة, خفيفة, منخفضة, طفيف
words-severity-unknown = غير معروف, مجهولة
words-urgency-immediate = فوري, عاجل, عاجلة, الآن
words-urgency-expected = متوقع, قريبًا
words-urgency-future = مستقبلي, لاحقًا
words-urgency-past = ماض, منتهية
words-urgency-unknown = غير معروف, مجهولة
words-confidence-highly-confident = عالية, مؤكد, مؤكدة, أكيد
words-confidence-somewhat-confident = متوسطة, معتدلة, مرجح
words-confidence-unsure = منخفضة, ضعيفة, غير مؤكد, غير مؤكدة
words-confidence-no-confidence = معدومة, لا شيء
words-phase-preparedness = الاستعداد, تأهب
words-phase-response = استجابة, الإغاثة
words-phase-mitigation = الوقاية, تخفيف
words-phase-recovery = إعادة الإعمار, تعاف
figure-injured = جرحى
figure-dead = قتلى
figure-missing = مفقودون
figure-affected = متضررون
figure-displaced = نازحون
figure-assisted = مستفيدون
figures-injured = مصاب, مصابون, المصابون, جريح, جريحا, جريحًا, الجرحى, إصابات
figures-dead = قتيل, قتيلا, قتيلًا, القتلى, وفاة, وفيات, موتى, الوفيات, متوفون
figures-missing = مفقود, مفقودا, مفقودًا, مفقودين, المفقودون
figures-affected = متضرر, متضررا, متضررًا, متضررين, المتضررون
figures-displaced = نازح, نازحا, نازحًا, نازحين, النازحون, مشردون
figures-assisted = مستفيد, مستفيدين, المستفيدون

## الأجوبة

sitrep-filed = أُودع { $record }.
sitrep-handed-in = سُلّم { $record }.
sitrep-awaits = هو مسودة حتى يعتمده شخص غير من أعده: { $command }
sitrep-done-update = حُدّث { $record }، وهذه هي النسخة { $version }.
sitrep-done-final = صار { $record } نهائيًا، وهذه هي النسخة { $version }.
sitrep-done-approve = اعتُمد { $record }.
sitrep-done-cancel = أُلغي { $record }. رقمه باق.
sitrep-file-again = { $count ->
        [one] لم يُحفظ الملف { $names }: أعد إرساله مع النموذج.
        [two] لم يُحفظ الملفان { $names }: أعد إرسال أحدهما مع النموذج.
       *[other] لم تُحفظ الملفات { $names }: أعد إرسال أحدها مع النموذج.
    }
sitrep-stands-again = { $record } الذي حلّ محله قائم من جديد.
sitrep-now-superseded = حلّ محل { $record }.
sitrep-not-yours = { $record } تقرير منظمة أخرى. هي أو منسق من يغيره.
sitrep-closed = { $record } لم يعد يُغيَّر. حالته: { $state }.
sitrep-instead = يمكن أن يحل محله تقرير جديد: { $command } مع سطر «يحل محل: { $record }».
sitrep-awaits-nothing = { $record } لا ينتظر اعتمادًا. حالته: { $state }.
sitrep-own-approval = أنت أعددت { $record }. يجب أن يعتمده غيرك.
sitrep-no-approver = { $record } يعتمده منسق، أو ضابط ارتباط آخر من المنظمة المبلغة.
sitrep-cancelled-before = { $record } ملغى من قبل.
sitrep-old-version = هذه هي النسخة { $version }، والأخيرة هي { $last }.
sitrep-no-version = ليس لـ{ $record } نسخة { $version } أستطيع عرضها هنا.
sitrep-one-version = لـ{ $record } نسخة واحدة: لم يتغير فيه شيء بعد.
sitrep-diff = { $record }: ما تغير من النسخة { $before } إلى النسخة { $after }
sitrep-diff-before = قبل
sitrep-diff-now = الآن
sitrep-diff-none = لا شيء مما يقوله التقرير.
sitrep-listed = { $count ->
        [zero] لا تقارير:
        [one] تقرير واحد:
        [two] تقريران:
        [few] { $count } تقارير:
        [many] { $count } تقريرًا:
       *[other] { $count } تقرير:
    }
sitrep-listed-more = { $count ->
        [zero] لا مزيد.
        [one] تقرير آخر. أضف مرشحًا لتضييق القائمة.
        [two] تقريران آخران. أضف مرشحًا لتضييق القائمة.
        [few] { $count } تقارير أخرى. أضف مرشحًا لتضييق القائمة.
        [many] { $count } تقريرًا آخر. أضف مرشحًا لتضييق القائمة.
       *[other] { $count } تقرير آخر. أضف مرشحًا لتضييق القائمة.
    }
sitrep-none-listed = لا يوجد تقرير كهذا أستطيع عرضه هنا.
sitrep-list-scope = فقط: { $scope }
sitrep-in-area = منطقة { $area }
sitrep-of-organisation = منظمة { $organisation }
sitrep-since = تغيرت منذ { $since }
sitrep-only-open = المفتوحة
sitrep-only-mine = أودعتها أنت
sitrep-filter-open = مفتوح, مفتوحة, المفتوحة
sitrep-filter-mine = لي, تقاريري, خاصتي
sitrep-filter-draft = مسودة, مسودات, المسودات, غير معتمد, غير معتمدة
sitrep-filter-final = نهائي, نهائية, النهائية
sitrep-filter-superseded = مستبدل, مستبدلة, المستبدلة
sitrep-filter-cancelled = ملغى, ملغاة, الملغاة
step-sitrep-file = أُودع
step-sitrep-update = حُدّث
step-sitrep-final = صار نهائيًا
step-sitrep-approve = اعتُمد
step-sitrep-cancel = أُلغي
step-sitrep-supersede = حل محله غيره
step-sitrep-reinstate = عاد ساريًا
