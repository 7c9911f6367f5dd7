# جهات الاتصال والنماذج والأوقات.

cmd-poc = اتصال, جهات, جهة-اتصال
about-poc = يجد جهات الاتصال ويحفظها
cmd-poc-find = بحث, ابحث, من
about-poc-find = يجد جهات الاتصال بالوظيفة أو المنظمة أو المجموعة القطاعية أو المنطقة أو اللغة أو الاسم
param-words = الكلمات
example-poc-find = لوجستيات غوما
cmd-poc-show = عرض, اعرض
about-poc-show = يعرض جهة اتصال، وتصلك الأرقام الخاصة على انفراد
param-number = الرقم
example-poc-show = C-12
cmd-poc-add = إضافة, أضف
about-poc-add = يضيف جهة اتصال، وإذا كُتب وحده أعطاك النموذج
param-fields = الحقول
example-poc-add = الوظيفة: منسق المياه؛ المنظمة: UNICEF؛ الهاتف المحمول: { -typed(is: "+962 79 123 4567") }؛ المنطقة: عمّان؛ المجموعة القطاعية: WSH؛ اللغات: ar, en؛ ساعات العمل: 08:00-18:00
cmd-poc-edit = تعديل, عدّل
about-poc-edit = يعدّل ما تسميه من حقول جهة اتصال
example-poc-edit = C-12 المنطقة: إربد؛ تنتهي الصلاحية: 2026-12-31
cmd-poc-remove = حذف, احذف
about-poc-remove = يخرج جهة اتصال من القائمة ويبقى سجلها محفوظاً
param-reason = السبب
example-poc-remove = C-12 غادر البعثة
cmd-poc-checkin = حضور, مناوب
about-poc-checkin = يسجل أنك في الخدمة وإلى متى، أو غيرك برقمه
param-until = حتى
example-poc-checkin = حتى 18:00
cmd-poc-checkout = انصراف, غياب
about-poc-checkout = يسجل أنك خارج الخدمة إلى أن تسجل حضورك من جديد
example-poc-checkout = C-12
cmd-poc-verify = تحقق, تأكيد
about-poc-verify = يؤكد أن بيانات جهة اتصال صحيحة
example-poc-verify = C-12
cmd-poc-alternate = بديل, نائب
about-poc-alternate = يحدد من ينوب عن جهة اتصال
param-alternate = البديل
example-poc-alternate = C-12 C-15
cmd-poc-import = استيراد
about-poc-import = يحدّث القائمة من ملف CSV ترسله مع هذا الأمر
cmd-poc-export = تصدير
about-poc-export = يرسل إليك جهات الاتصال في ملفات، على انفراد
param-format = الصيغة
format-csv = csv
format-vcard = vcard, vcf
example-poc-export = vcard

## ما تقوله جهة الاتصال

poc-title = { $number } { $function }
poc-organisation = المنظمة
poc-name = الاسم
poc-area = المنطقة
poc-clusters = المجموعات القطاعية
poc-languages = اللغات
poc-nationality = الجنسية
poc-duty = ساعات العمل
poc-hours = { $hours } ({ $zone })
poc-standing = الحالة
poc-alternate = البديل
poc-account = بيانات صاحب الحساب
poc-consent = الموافقة على المشاركة
poc-consent-given = موافق
poc-consent-missing = لم تُعطَ، ولذلك لا تُصدَّر
poc-expires = صالحة حتى
poc-expired = انتهت الصلاحية في { $since }
poc-on-duty = في الخدمة على مدار الساعة
poc-on-duty-until = في الخدمة حتى { $until }
poc-off-duty = ليس في الخدمة
poc-verified = جرى التحقق في { $at }
poc-unverified = لم يُتحقق منها بعد
poc-private-mark = (خاص)
method-mobile = الهاتف المحمول
method-phone = هاتف العمل
method-satellite = هاتف الأقمار الصناعية
method-whatsapp = واتساب
method-email = البريد الإلكتروني
method-radio = اللاسلكي
method-matrix = ماتريكس
method-telegram = تيليغرام

## الأجوبة

poc-found = { $count ->
        [zero] لا جهات اتصال:
        [one] جهة اتصال واحدة:
        [two] جهتا اتصال:
        [few] { $count } جهات اتصال:
        [many] { $count } جهة اتصال:
       *[other] { $count } جهة اتصال:
    }
poc-found-some = لا أحد يجمع كل ذلك. ومن ينطبق عليه بعضه ({ $count }):
poc-more = عدد آخر: { $count }. أضف كلمة لتضييق البحث.
poc-how-to-reach = للوصول إلى إحداها اطلب بطاقتها: { $command }
poc-nobody = لم أجد جهة اتصال لذلك.
poc-near = كلمات أعرفها: { $words }
poc-none = لا توجد جهة اتصال برقم { $contact }.
poc-private = وسائل الاتصال الأخرى بهذه الجهة خاصة. يمكن لضابط ارتباط أن يطلبها مني.
poc-sent-privately = أرسلت إليك البقية على انفراد.
poc-action-show = عرض { $contact }
poc-action-verify = البيانات صحيحة
poc-form = انسخ هذا واملأ ما تعرفه ثم أعد إرساله:
poc-form-how = الوظيفة والمنظمة مطلوبتان. افصل بين قيم الحقل الواحد بفواصل. وسائل الاتصال خاصة ما لم تكتب بعدها «(عام)».
poc-added = حُفظت جهة الاتصال { $contact }.
poc-type-privately = ما كتبته هنا يبقى مقروءاً في هذه الغرفة. الأفضل كتابة الأرقام الخاصة في محادثة خاصة معي.
poc-edited = عُدّلت جهة الاتصال { $contact }.
poc-now-verified = جرى التحقق من جهة الاتصال { $contact }.
poc-removed = لم تعد { $contact } ({ $function }) في القائمة. سجلها محفوظ.
poc-own-alternate = لا يمكن لجهة اتصال أن تنوب عن نفسها.
poc-not-yours = بيانات { $contact } ليست بياناتك. تعديل بيانات الآخرين يتطلب دور ارتباط.
poc-no-own = ليست لك بيانات خاصة بك في هذه العملية. يمكن لضابط ارتباط أن يضيفها، أو اذكر رقم جهة الاتصال.
poc-which-own = لك أكثر من سجل. اذكر رقم أحدها: { $contacts }
poc-checked-in = جهة الاتصال { $contact } في الخدمة حتى { $until }.
poc-checked-out = جهة الاتصال { $contact } خارج الخدمة إلى أن تسجل حضورها من جديد.

## الملفات

poc-no-file = أرسل ملف CSV واكتب الأمر تعليقاً عليه. يسمي سطره الأول الأعمدة كما في نموذج { $command }.
poc-imported = { $count ->
        [zero] لم تُضف جهات اتصال: { $first } { $last }.
        [one] أضيفت جهة اتصال واحدة: { $first }.
        [two] أضيفت جهتا اتصال: { $first } و{ $last }.
        [few] أضيفت { $count } جهات اتصال: من { $first } إلى { $last }.
        [many] أضيفت { $count } جهة اتصال: من { $first } إلى { $last }.
       *[other] أضيفت { $count } جهة اتصال: من { $first } إلى { $last }.
    }
poc-import-changed = { $count ->
        [zero] لم يتغير أي مدخل: { $contacts }
        [one] تغير مدخل واحد، ويلزم التحقق منه من جديد: { $contacts }
        [two] تغير مدخلان، ويلزم التحقق منهما من جديد: { $contacts }
        [few] تغيرت { $count } مداخل، ويلزم التحقق منها من جديد: { $contacts }
        [many] تغير { $count } مدخلاً، ويلزم التحقق منها من جديد: { $contacts }
       *[other] تغير { $count } مدخل، ويلزم التحقق منها من جديد: { $contacts }
    }
poc-import-known = { $count ->
        [zero] لا مدخل في القائمة من قبل: { $contacts }
        [one] مدخل واحد موجود في القائمة من قبل كما هو في الملف: { $contacts }
        [two] مدخلان موجودان في القائمة من قبل كما هما في الملف: { $contacts }
        [few] { $count } مداخل موجودة في القائمة من قبل كما هي في الملف: { $contacts }
        [many] { $count } مدخلاً موجودة في القائمة من قبل كما هي في الملف: { $contacts }
       *[other] { $count } مدخل موجودة في القائمة من قبل كما هي في الملف: { $contacts }
    }
poc-import-repeated = { $count ->
        [zero] لا سطر مكرر.
        [one] سطر واحد يكرر سطراً سابقاً فلم يؤخذ به.
        [two] سطران يكرران سطرين سابقين فلم يؤخذ بهما.
        [few] { $count } أسطر تكرر أسطراً سابقة فلم يؤخذ بها.
        [many] { $count } سطراً تكرر أسطراً سابقة فلم يؤخذ بها.
       *[other] { $count } سطر تكرر أسطراً سابقة فلم يؤخذ بها.
    }
poc-row-known = { $contact } هو صاحب هذا السطر من قبل، لكن بياناته مختلفة. لتغييره اكتب { $contact } في عمود «الرقم»، وإن كان شخصاً آخر فاكتب اسمه.
poc-not-imported = لم يُستورد شيء لأن بعض الصفوف يحتاج إلى تصحيح:
poc-line = السطر { $line }:{ " " }
poc-more-problems = … وغيرها: { $count }.
poc-empty-table = لا توجد جهات اتصال في الملف.
poc-file-too-big = الملف كبير جداً. أقبل حتى { $megabytes } ميغابايت؛ أرسله على أجزاء.
poc-too-many-rows = في الملف أكثر من { $limit } صف؛ أرسله على أجزاء.
poc-encoding = الملف مكتوب بترميز { $encoding }. احفظه بصيغة «CSV UTF-8» وأرسله من جديد.
poc-broken-table = تعذرت قراءة الصف الذي يبدأ في السطر { $line }: علامة اقتباس ناقصة أو في غير موضعها، أو الصف طويل جداً.
poc-unknown-columns = لا أعرف هذه الأعمدة: { $typed }. والأعمدة التي أعرفها: { $known }
poc-exported = { $count ->
        [zero] لا جهات اتصال وافقت على المشاركة.
        [one] جهة اتصال واحدة وافقت على المشاركة.
        [two] جهتا اتصال وافقتا على المشاركة.
        [few] { $count } جهات اتصال وافقت على المشاركة.
        [many] { $count } جهة اتصال وافقت على المشاركة.
       *[other] { $count } جهة اتصال وافقت على المشاركة.
    }
poc-files-privately = أرسلت إليك الملفات على انفراد.
poc-left-out = استُبعدت لعدم الموافقة أو لانتهاء الصلاحية: { $count }
poc-export-care = تحتوي هذه الملفات على أرقام خاصة. حافظ على خصوصيتها.
poc-nobody-consents = لا شيء للتصدير: لم توافق أي جهة اتصال سارية على المشاركة.

## النماذج

refusal-fields = النموذج يحتاج إلى تصحيح. لم يتغير شيء.
refusal-no-label = { $typed } بلا عنوان حقل مثل «المنطقة:».
refusal-field-near = لا يوجد حقل { $typed }. هل المقصود { $near }؟
refusal-field-unknown = لا يوجد حقل { $typed }. الحقول هي: { $known }
refusal-field-missing = ناقص.
refusal-field-twice = مكرر.
refusal-too-long = يزيد على { $limit } حرفاً.
refusal-too-many = يزيد على { $limit } قيمة.
refusal-phone = { $typed } ليس رقم هاتف مع رمز البلد، مثل { $example }.
refusal-email = { $typed } ليس عنوان بريد إلكتروني.
refusal-callsign = { $typed } ليس نداءً لاسلكياً: من حرفين إلى أربعين من الحروف والأرقام والمسافات.
refusal-matrix = { $typed } ليس حساب ماتريكس، مثل { -typed(is: "@ana:example.org") }.
refusal-telegram = { $typed } ليس اسم مستخدم في تيليغرام، مثل { -typed(is: "@ana_k") }.
refusal-tongue = لا أعرف لغة باسم { $typed }. اكتب اسمها أو رمزها، مثل fr.
refusal-cluster = { $typed } ليست مجموعة قطاعية.
refusal-access = إما خاص وإما عام.
refusal-yes = إما نعم وإما لا.
refusal-preferred = اذكر وسائل الاتصال، والمفضلة أولاً: { $known }
word-yes = نعم, صحيح
word-no = لا, خطأ
word-me = أنا
access-private = خاص
access-public = عام
field-number = الرقم, رقم
field-function = الوظيفة, وظيفة, المنصب
field-organisation = المنظمة, منظمة, الجهة
field-name = الاسم, اسم
field-mobile = الهاتف المحمول, الهاتف, المحمول, الجوال, هاتف
field-phone = هاتف العمل, هاتف المكتب
field-satellite = هاتف الأقمار الصناعية, الثريا
field-whatsapp = واتساب
field-email = البريد الإلكتروني, البريد, بريد
field-radio = اللاسلكي, النداء, لاسلكي
field-matrix = ماتريكس
field-telegram = تيليغرام, تلغرام
field-preferred = المفضل, الأفضلية
field-access = الوصول, الاطلاع
field-area = المنطقة, منطقة, المكان
field-clusters = المجموعات القطاعية, المجموعة القطاعية, المجموعات, المجموعة, القطاعات, القطاع, قطاعات, قطاع, الكتل, الكتلة
field-languages = اللغات, اللغة, لغات
field-nationality = الجنسية, جنسية
field-zone = المنطقة الزمنية, التوقيت
field-duty = ساعات العمل, الدوام, ساعات
field-account = الحساب, حساب
field-consent = الموافقة, موافقة
field-expires = تنتهي الصلاحية, الصلاحية, صالح حتى

## المجموعات القطاعية

cluster-CCM = تنسيق المخيمات وإدارتها
cluster-ERY = الإنعاش المبكر
cluster-EDU = التعليم
cluster-TEL = الاتصالات في حالات الطوارئ
cluster-FSC = الأمن الغذائي
cluster-HEA = الصحة
cluster-LOG = اللوجستيات
cluster-NUT = التغذية
cluster-PRO = الحماية
cluster-PRO-CPN = حماية الطفل
cluster-PRO-GBV = العنف القائم على النوع الاجتماعي
cluster-PRO-HLP = السكن والأراضي والممتلكات
cluster-PRO-MIN = مكافحة الألغام
cluster-SHL = المأوى والمواد غير الغذائية
cluster-WSH = المياه والصرف الصحي والنظافة
cluster-CMC = التنسيق المدني العسكري
cluster-SEC = الأمن
cluster-INF = إدارة المعلومات

## What else they are called

words-cluster-CCM = المخيمات, إدارة المخيمات, تنسيق المخيمات
words-cluster-ERY = الإنعاش, التعافي المبكر
words-cluster-TEL = الاتصالات, اتصالات
words-cluster-FSC = الغذاء, الأغذية, غذاء, الأمن الغذائي وسبل العيش
words-cluster-HEA = الطبي, الطبية, صحة
words-cluster-PRO-GBV = العنف الجنساني, العنف
words-cluster-PRO-HLP = السكن
words-cluster-PRO-MIN = الألغام, إزالة الألغام
words-cluster-SHL = المأوى, الإيواء, مأوى, المواد غير الغذائية
words-cluster-WSH = المياه, الصرف الصحي, الماء, مياه, النظافة, الصرف الصحي والنظافة, المياه والإصحاح, المياه والصرف الصحي, الإصحاح, المياه والإصحاح والنظافة, واش
words-cluster-CMC = المدني العسكري, التنسيق المدني, سيميك
words-cluster-SEC = السلامة, أمن
words-cluster-EDU = المدارس, تعليم
words-cluster-LOG = لوجستيات, الإمداد, اللوجستية
words-cluster-NUT = تغذية
words-cluster-PRO = حماية
words-cluster-PRO-CPN = حماية الأطفال
words-cluster-INF = المعلومات

## الأوقات

refusal-moment = لم أفهم متى { $typed }.
refusal-moment-past = الوقت { $moment } قد مضى.
refusal-moment-local = الوقت { $typed } في المنطقة J، أي توقيت المرسل المحلي، ولا يعرفه غيره. اكتبه بتوقيت Z أو بتوقيت الغرفة.
moment-now = الآن
moment-today = اليوم
moment-tomorrow = غداً, غد, الغد, يوم الغد, يوم غد
moment-after-tomorrow = بعد غد, بعد الغد
moment-monday = الاثنين, الإثنين, اثنين, إثنين
moment-tuesday = الثلاثاء, ثلاثاء
moment-wednesday = الأربعاء, أربعاء
moment-thursday = الخميس, خميس
moment-friday = الجمعة, جمعة
moment-saturday = السبت, سبت
moment-sunday = الأحد, أحد
moment-next = القادم, المقبل
moment-january = يناير, كانون الثاني
moment-february = فبراير, شباط
moment-march = مارس, آذار
moment-april = أبريل, إبريل, نيسان
moment-may = مايو, أيار
moment-june = يونيو, حزيران
moment-july = يوليو, تموز
moment-august = أغسطس, آب
moment-september = سبتمبر, أيلول
moment-october = أكتوبر, تشرين الأول
moment-november = نوفمبر, تشرين الثاني
moment-december = ديسمبر, كانون الأول
moment-minutes = دقيقة, دقائق
moment-hours = ساعة, ساعات
moment-days = يوماً, أيام
moment-weeks = أسبوع, أسبوعاً, أسابيع
moment-am = صباحاً, ص, صباح, الصباح
moment-pm = مساءً, م, المساء, بعد الظهر, عصراً
moment-night = ليلاً, ليل
moment-yesterday = أمس, البارحة
moment-noon = الظهر, ظهراً
moment-midnight = منتصف الليل
moment-close = نهاية الدوام, انتهاء الدوام, آخر الدوام
moment-day-end = نهاية اليوم, آخر اليوم, الليلة, هذه الليلة, هذا المساء
moment-at = الساعة, حتى, حتى الساعة
moment-ago = قبل, منذ
moment-number = الواحدة 1, الثانية 2, الثالثة 3, الرابعة 4, الخامسة 5, السادسة 6, السابعة 7, الثامنة 8, التاسعة 9, العاشرة 10, الحادية عشرة 11, الثانية عشرة 12, ثلاثة 3, ثلاث 3, أربعة 4, أربع 4, خمسة 5, خمس 5, ستة 6, ست 6, سبعة 7, سبع 7, ثمانية 8, ثماني 8, تسعة 9, تسع 9, عشرة 10, عشر 10
moment-half-past = والنصف, ونصف
moment-quarter-past = والربع, وربع
moment-quarter-to = إلا ربعاً, إلا ربع, إلا الربع
moment-half-hour = نصف ساعة
moment-one-hour = ساعة, ساعة واحدة
moment-two-hours = ساعتين, ساعتان
moment-one-day = يوم واحد
moment-two-days = يومين, يومان
moment-one-week = أسبوع واحد, أسبوع
moment-two-weeks = أسبوعين, أسبوعان
moment-filler = يوم, في, إلى, من, بعد, لمدة, خلال, و, هذا, هذه
moment-part-of = نهاية, نهاية شهر, أواخر, أواخر شهر, أوائل, بداية, بداية شهر, منتصف, منتصف شهر
moment-local = بالتوقيت المحلي, توقيت محلي, التوقيت المحلي, محلي
moment-vague = أسبوع, الأسبوع, نهاية الأسبوع, آخر الأسبوع, شهر, الشهر, نهاية الشهر, آخر الشهر, السنة, نهاية السنة, الفجر, شروق الشمس, غروب الشمس, الغروب, المغرب, عطلة نهاية الأسبوع, بضعة أيام, بضع ساعات, إلا
