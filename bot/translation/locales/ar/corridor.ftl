# كلمات الممر نفسه وكلمات عائلات الأوامر الصغيرة.
# ما يُكتب بحروف لاتينية ويبدأ بعلامة يُعزل بـ -typed.

## الأدوار (كلمة واحدة تُكتب كما هي)

role-observer = مراقب
role-member = عضو
role-liaison = ارتباط
role-coordinator = منسق
role-admin = مدير
role-none = لا يوجد بعد

## اللغات كما يمكن كتابتها

language-en = الإنجليزية، إنجليزي، إنجليزية
language-fr = الفرنسية، فرنسي، فرنسية
language-es = الإسبانية، إسباني، إسبانية
language-ar = العربية، عربي، عربية

## كيف يُكتب الأمر

usage = الصيغة الصحيحة: { $usage }
usage-example = مثال: { $example }
refusal-missing = ينقص الأمر: { $param }
refusal-too-much = لم أفهم نهاية الأمر: { $typed }
refusal-number = { $typed } ليس رقم سجل.
refusal-number-of-other = { $typed } رقم سجل من نوع آخر.
refusal-role = لا يوجد دور باسم { $typed }.
refusal-known = الخيارات المتاحة: { $known }
refusal-about = { $param }:{ " " }
refusal-near = هل المقصود { $near }؟
refusal-choice = { $typed } ليست من الكلمات الممكنة.
refusal-duration = { $typed } ليست مدة زمنية.
refusal-place = { $typed } ليس موقعاً موجوداً. يرجى كتابة إحداثيات شبكية مثل { -typed(is: "36M YE 1234 5678") } أو خط عرض وخط طول أو اسم.
refusal-room = ليس في هذه العملية غرفة { $typed }.
refusal-organisation = ينقص اسم المنظمة.
refusal-marking = { $typed } ليس وسماً من وسوم TLP.
refusal-language = لا أعرف اللغة { $typed }.
refusal-zone = { $typed } ليست منطقة زمنية. يرجى كتابة واحدة مثل { $example }.
refusal-ambiguous = هناك أكثر من شخص باسم { $typed }. يرجى تحديد أحدهم بحسابه:
refusal-nobody = لم أجد أحداً باسم { $typed } في هذه العملية. لا أعرف إلا من كتب مرة في إحدى غرفها.
refusal-no-operation = { $where ->
        [private] لا أعرف أي عملية تقصد: لست في أي عملية بعد، أو أنت في أكثر من واحدة. اكتب مرة في إحدى غرفها، أو قل هنا: { $command } { $operation }
       *[room] لا تتبع هذه الغرفة أي عملية بعد. يمكن لأحد المنسقين أن يكتب: { $command } { $operation }
    }
refusal-role-needed = يتطلب هذا دور { $role }.
refusal-role-remedy = { $holder ->
        [admin] يمكن لأحد مديري العملية منحه: { $command } { $person } { $role }
       *[coordinator] يمكن لأحد منسقي العملية منحه: { $command } { $person } { $role }
    }
unknown = لا أعرف الأمر { $typed }.
unknown-near = هل المقصود أحد هذه الأوامر؟
unknown-family = يلزم بعد { $family } إحدى هذه الكلمات: { $words }
unknown-help = كل ما يمكنك فعله هنا: { $help }
unknown-help-family = ما يفعله كل منها: { $help }
edit-stands = غيّرت أمراً سبق أن أجبت عنه. ما طلبته أولاً باقٍ على حاله.
edit-amend = لتعديل السجل اكتب: { $command }
edit-anew = لطلب شيء آخر أرسل رسالة جديدة.
apology = حدث خطأ من جانبي ولا ذنب لك فيه. ما كتبته محفوظ. يرجى إبلاغ أحد المديرين برقم الخطأ هذا: { $error }
hint-private = أفهم الأوامر. لعرضها اكتب: { $help }
private-unreachable = لم أتمكن من مراسلتك على انفراد. افتح محادثة معي ({ $bot }) وألقِ التحية هناك ثم أعد السؤال.

## الدخول إلى غرفة

greeting = مرحباً. أنا Liaison، روبوت تنسيق لعمليات الإغاثة.
greeting-reads = أقرأ ما يقال في هذه الغرفة لأجد الأوامر وأجيب عنها وأترجم. أحفظه ثلاثين يوماً في قاعدة بيانات العملية نفسها. لا يذهب إلا إلى الغرف التي يربطها أحد المنسقين بهذه الغرفة، ولا يُرسل إلى خدمات ترجمة خارجية إلا إذا سمحت العملية بذلك.
greeting-help = لمعرفة ما يمكنني فعله اكتب: { $help }
greeting-no-operation = لا تتبع هذه الغرفة أي عملية بعد. يمكن لأحد المنسقين أن يكتب: { $command } { $operation }
notice-privacy-mode = أعمل على Telegram في وضع الخصوصية فلا أسمع في المجموعات ({ $room }) إلا الأوامر. لأسمع كل شيء أرسل { -typed(is: "/setprivacy") } إلى { -typed(is: "@BotFather") } واختر Disable ثم أخرجني من كل مجموعة وأضفني إليها من جديد.
notice-no-power = لم يعد مسموحاً لي بالكلام في { $room }. يرجى إعادة صلاحية إرسال الرسائل إليّ هناك.

## حال الاتصالات

state-starting = قيد البدء
state-connecting = قيد الاتصال
state-listening = يستمع
state-retrying = خارج المتناول، تتكرر المحاولة
state-conflict = برنامج آخر يستخدم الحساب نفسه؛ أوقفه
state-stopped = متوقف؛ السبب في السجل

## /help

cmd-help = مساعدة، المساعدة
about-help = يعرض ما يمكنك فعله هنا
param-command = الأمر
help-heading = ما يمكنك فعله هنا
help-more = للمزيد عن أحدها: { $help }
help-unknown = لا يوجد هنا أمر { $typed } يمكنك استخدامه.
example-help = اتصال

## /ping

cmd-ping = بينغ
about-ping = يتحقق من أنني موجود
param-text = النص
example-ping = مرحبا

## /whoami

cmd-whoami = هويتي، أنا
about-whoami = يعرض من أنت بالنسبة إليّ
whoami-account = الحساب
whoami-language = اللغة
whoami-operation = العملية
whoami-role = الدور

## /lang

cmd-lang = لغة، اللغة
about-lang = يعرض اللغة التي أجيبك بها أو يغيرها
param-language = اللغة
example-lang = ar
lang-now = لغة إجاباتي لك: { $language }. لتغييرها:
lang-chosen = لغة إجاباتي لك من الآن فصاعداً: { $language }.

## /room

cmd-room = غرفة، الغرفة
about-room = يعرض إعدادات هذه الغرفة أو يغيرها
param-room = الغرفة
example-room = "خلية اللوجستيات"
cmd-room-languages = لغات، اللغات
about-room-languages = يحدد لغات العمل في الغرفة، وأولاها في المقدمة
param-languages = اللغات
example-room-languages = ar en
cmd-room-marking = وسم، الوسم
about-room-marking = يحدد أشد وسم يجوز عرضه في الغرفة
param-marking = الوسم
example-room-marking = TLP:AMBER
cmd-room-zone = توقيت، التوقيت
about-room-zone = يحدد المنطقة الزمنية للغرفة
param-zone = المنطقة
example-room-zone = Asia/Amman
cmd-room-operation = عملية، العملية
about-room-operation = يجعل هذه الغرفة تابعة لعملية
param-operation = العملية
example-room-operation = فيضان 2026
cmd-room-leave = مغادرة، غادر
about-room-leave = يخرجني من الغرفة
room-operation = العملية
room-languages = اللغات
room-zone = المنطقة الزمنية
room-marking = أشد ما يُعرض
room-no-operation = لا توجد بعد
room-changed = تم. إعدادات الغرفة الآن:
room-operation-refused = { $where ->
        [private] لست في أي عملية باسم { $name }. اكتب مرة في إحدى غرفها.
       *[room] لا تقود أي عملية باسم { $name }.
    }
room-goodbye = إلى اللقاء. يمكن دعوتي من جديد عند الحاجة.

## /role

cmd-role = دور، الدور
about-role = يمنح شخصاً دوراً في العملية
param-person = الشخص
param-new-role = الدور
example-role = { -typed(is: "@ana:example.org") } ارتباط
role-granted = دور { $name } الآن: { $role }.
role-above-own = لا يمكنك تغيير إلا أدوار من هم دونك، ولا تمنح ما يعلو دورك.
role-last-admin = هذا هو المدير الوحيد للعملية. عيّن مديراً آخر أولاً.

## /link

cmd-link = ربط، اربط
about-link = يربط حسابيك على Matrix وTelegram
param-code = الرمز
example-link = 1234-5678
link-sent-privately = أرسلت إليك رمزاً على انفراد.
link-code = لربط حسابيك أرسل إليّ هذا من الحساب الآخر خلال { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }: { $command }
    ثم سأطلب منك إرساله من هنا أيضاً.
link-claimed = بقيت خطوة واحدة. أرسل الآن الرمز نفسه من { $account } أيضاً.
link-confirm = يقول { $account } إنه أنت. إن كان كذلك فأرسل الرمز نفسه من هنا أيضاً، وإلا فلا تفعل شيئاً.
link-joined = أصبح { $first } و{ $second } شخصاً واحداً من الآن.
link-unknown = هذا الرمز غير صالح، وربما انتهت مدته. اطلب رمزاً جديداً بكتابة { $command } وحدها.
link-same-account = هذا هو الحساب الذي طلب الرمز. أرسله من حسابك الآخر.
link-waits = هذا الرمز ينتظر الحساب الذي طلبه.

## /status

cmd-status = حالة، الحالة
about-status = يعرض حالي
status-heading = حالي
status-inbox = بانتظار المعالجة
status-outbox = بانتظار التسليم
status-failed = تعذرت معالجته وحُفظ جانباً
status-waiting = { $count ->
        [0] لا شيء
       *[other] { $count }، أقدمها منذ { $seconds } ث
    }
