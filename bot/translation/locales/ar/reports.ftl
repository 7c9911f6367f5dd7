# تقارير عن التقارير: الموحدة والمستحقة والناقصة والمصدّرة، وتقرير M/ETHANE.

cmd-sitrep-consolidated = موحد, توحيد, ملخص
about-sitrep-consolidated = يجمع تقارير كثيرة في تقرير واحد بترتيب تقارير أوتشا
param-scope = النطاق
example-sitrep-consolidated = منذ 24h قطاع WSH, LOG

## أي تقارير

scope-since = منذ, من
scope-cluster = قطاع, القطاع, قطاعات
scope-area = منطقة, المنطقة, مكان
scope-organisation = منظمة, المنظمة
report-scope-empty = لا شيء بعد { $word }.
report-since-future = { $moment } لم يأتِ بعد. قل منذ متى في الماضي.

## تقرير واحد من تقارير كثيرة

report-consolidated = تقرير الحالة الموحد: { $operation }
report-as-of = حتى { $at }
report-covers = يغطي الفترة من { $start } إلى { $end }
report-made-of = { $count ->
        [one] مكوّن من تقرير واحد: { $reports }
        [two] مكوّن من تقريرين: { $reports }
        [few] مكوّن من { $count } تقارير: { $reports }
        [many] مكوّن من { $count } تقريرًا: { $reports }
       *[other] مكوّن من { $count } تقرير: { $reports }
    }
report-newest = أبرز النقاط والنصوص من أحدث { $count } منها. لبقيتها حدّد قطاعًا أو منطقة أو مدة أقصر.
report-sources = أبلغ عنه { $organisations }
report-empty = لم يتغير في هذه الفترة تقرير أستطيع عرضه هنا.
report-waiting = { $count ->
        [one] تقرير واحد ينتظر الموافقة؛ وما يغيّره ليس هنا.
        [two] تقريران ينتظران الموافقة؛ وما يغيّرانه ليس هنا.
        [few] { $count } تقارير تنتظر الموافقة؛ وما تغيّره ليس هنا.
        [many] { $count } تقريرًا ينتظر الموافقة؛ وما يغيّره ليس هنا.
       *[other] { $count } تقرير ينتظر الموافقة؛ وما يغيّره ليس هنا.
    }
report-next = التقرير التالي معلن في { $at }
report-highlights = أبرز النقاط
report-immediate = فوري
report-key-figures = الأرقام الرئيسية
report-figure = { $value } — { $source }، حتى { $at } ({ $report })
report-no-source = المصدر غير مذكور
report-contested = المصادر متناقضة
report-never-added = كل رقم هو الأحدث من مصدره. لا جمع ولا متوسط.
report-situation = نظرة عامة على الحالة
report-needs = الاحتياجات
report-response = الاستجابة
report-gaps = الثغرات والقيود
report-no-cluster = بلا قطاع
report-no-change = لا تغيير.
report-nothing-said = لم يُبلَّغ عن شيء.
report-more = { $count ->
        [one] … وواحد آخر.
        [two] … واثنان آخران.
        [few] … و{ $count } أخرى.
       *[other] … و{ $count } أخرى.
    }
report-attached = البقية في الملف المرفق.

## متى تُستحق التقارير

cmd-sitrep-due = موعد, مواعيد, استحقاق
about-sitrep-due = يعرض متى تُستحق التقارير، أو يحدد ذلك، أو يلغيه
param-rule = القاعدة
example-sitrep-due = كل يوم 18:00 لأجل WSH, LOG
cmd-sitrep-missing = ناقص, ناقصة, الناقصة, متأخر, متأخرة, المتأخرة
about-sitrep-missing = يعرض من عليه تقرير
due-for = لأجل, من أجل, لـ, ل, على, من
due-all = الجميع, الكل, كلهم
due-and = و
due-stop = إيقاف, أوقف, إلغاء, حذف, احذف, أزل
report-due-from = من { $who }
report-due-everybody = كل منظمات جهات الاتصال
report-due-next = التالي: { $at }
report-due-made = التقارير مستحقة من الآن:
report-due-reminders = أذكّر من عليه تقرير قبل الموعد وعنده، وأخبر المنسقين بمن تأخر.
report-due-stopped = لم تعد مستحقة:
report-due-none = لا تقارير مستحقة بانتظام. يستطيع المنسق أن يقول { $command } ومتى وممن.
report-due-which = أيها؟ اذكر رقمها، أو الكل.
report-due-too-many = توجد { $limit } قاعدة كهذه. ألغِ واحدة أولًا.
report-due-when = لا أفهم متى { $typed }.
report-due-examples = كل يوم 18:00 من WSH، LOG · أيام العمل 06:00 و18:00 من الجميع · الاثنين، الخميس 09:00 من UNICEF · كل 6 ساعات من HEA
report-due-same = الأمر كذلك بالفعل:
report-due-who = { $typed } ليس قطاعًا ولا منظمة أعرفها هنا. ما ليس بين جهات الاتصال بعد يُكتب بين علامتي اقتباس.
report-late-since = متأخرون منذ { $at }:
report-owed-by = منتظَر حتى { $at }:
report-none-missing = لا أحد ممن أعرفهم هنا عليه تقرير. التالي: { $at }
report-never-yet = لا تقرير بعد
report-last = آخر تقرير { $report }، { $at }
report-reach = جهات الاتصال: { $contacts }
report-missing-marking = التقارير الموسومة بأعلى من { $marking } لا تُحسب هنا.
report-due-soon = تقرير حالة مستحق حتى { $at } من:
report-is-due = تقرير حالة مستحق الآن ({ $at }) من:
report-is-late = متأخرون في تقرير الحالة الذي استحق حتى { $at }:
report-told-late = هذا يأتي متأخرًا: كان يجب أن يُقال في { $at }.
report-how-to-file = للحصول على النموذج قل { $command }. «لا تغيير» تقرير أيضًا.
report-action-form = أعطني النموذج

## الملفات

cmd-sitrep-export = تصدير, صدّر
about-sitrep-export = يعطي تقريرًا كملف (md أو json أو edxl)، أو الأرقام كجدول (csv)
param-exported = ماذا
example-sitrep-export = 12 edxl
report-exported = { $record } كملف. وسمه { $marking }؛ فاحفظه كذلك.
report-exported-figures = الأرقام: { $count }، التقارير: { $reports }. أشد الوسوم بينها { $marking }؛ فاحفظ الملف كذلك.
report-coarse = كلما كان وسم التقرير أشد قلّت دقة الأماكن في الجدول؛ وتُذكر المناطق حتى TLP:AMBER.
report-left-out = { $count ->
        [one] استُبعد تقرير أقدم: الجدول يسع { $limit }. ضيّق البحث.
        [two] استُبعد تقريران أقدم: الجدول يسع { $limit }. ضيّق البحث.
        [few] استُبعدت { $count } تقارير أقدم: الجدول يسع { $limit }. ضيّق البحث.
        [many] استُبعد { $count } تقريرًا أقدم: الجدول يسع { $limit }. ضيّق البحث.
       *[other] استُبعد { $count } تقرير أقدم: الجدول يسع { $limit }. ضيّق البحث.
    }
report-no-figures = لا يوجد تقرير فيه أرقام أستطيع عرضه هنا.
report-figureless = لا أرقام في { $record }.
report-format = { $typed } ليس صيغة ملف أستطيع كتابتها.
column-report = التقرير
column-organisation = المنظمة
column-clusters = القطاعات
column-area = المنطقة
column-place = المكان
column-figure = الرقم
column-value = القيمة
column-source = المصدر
column-as-at = حتى (UTC)
column-start = الفترة من
column-end = الفترة إلى
column-marking = الوسم

## M/ETHANE

cmd-methane = ميثان, methane
about-methane = يبلغ عن حادث كبير ويخبر كل الغرف؛ ووحده يعطي النموذج
param-incident = الحادث
example-methane = M: نعم E: 35MRU6543 T: حافلة في النهر H: تيار قوي A: من الشمال N: 12 مصابون E: سيارتا إسعاف، ويلزم غواصون
field-methane-major = حادث كبير معلن, حادث كبير, كبير
field-methane-location = الموقع الدقيق, الموقع بالضبط, الموقع, المكان
field-methane-type = نوع الحادث, الحادث, النوع
field-methane-hazards = المخاطر, الأخطار, الخطر
field-methane-access = الوصول والخروج, الوصول, المداخل, المنافذ
field-methane-casualties = عدد الضحايا, الضحايا, العدد, الإصابات, المصابون
field-methane-services = خدمات الطوارئ الموجودة والمطلوبة, خدمات الطوارئ, الخدمات, الطوارئ, الإسعاف
methane-form = انسخ هذا واملأ ما تعرفه وأعد إرساله. المكان والنوع لازمان؛ واترك ⁦M⁩ فارغًا دون حادث كبير.
methane-form-how = يكفي سطر واحد أيضًا: { $example }
methane-draft = هذا ما أرسلته من قبل ولم يمكن تقديمه:
methane-filed = قُدّم { $record } على أنه فوري.
methane-major = حادث كبير (METHANE)
methane-minor = حادث (ETHANE)
methane-not-major = ليس, غير, لم, مجهول, غير معروف
methane-told = { $count ->
        [0] لا توجد غرفة أخرى لإخبارها.
        [one] أُخبرت غرفة أخرى واحدة.
        [two] أُخبرت غرفتان أخريان.
        [few] أُخبرت { $count } غرف أخرى.
       *[other] أُخبرت { $count } غرفة أخرى.
    }
methane-not-told = { $count ->
        [one] غرفة واحدة وسمها أدنى من ذلك ولا تُخبر بشيء.
        [two] غرفتان وسمهما أدنى من ذلك ولا تُخبران بشيء.
        [few] { $count } غرف وسمها أدنى من ذلك ولا تُخبر بشيء.
       *[other] { $count } غرفة وسمها أدنى من ذلك ولا تُخبر بشيء.
    }
methane-waits = أُعلن مع ذلك، لكن لم يوافق عليه أحد بعد.
