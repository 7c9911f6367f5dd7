# الاجتماعات.

cmd-meet = اجتماع, اجتماعات
about-meet = يدعو إلى الاجتماعات ويذكّر بها ويبيّن من يحضر
cmd-meet-add = إضافة, أضف, دعوة
about-meet-add = يدعو إلى اجتماع، مرة أو بانتظام
param-meeting = متى العنوان [لمدة كم] [كل …] [في المكان أو الرابط] [مع من] [اللغات …]
example-meet-add = غداً 15:00 تنسيق المياه لمدة ساعة كل ثلاثاء، جمعة مكان خيمة أوتشا مع UNICEF، WFP لغات en، ar
cmd-meet-show = عرض, بطاقة
about-meet-show = يعرض اجتماعاً في بطاقة تبقى محدّثة
example-meet-show = M-7
cmd-meet-history = سجل, تاريخ
about-meet-history = يعرض من فعل ماذا بالاجتماع ومتى
example-meet-history = M-7
cmd-meet-list = قائمة
about-meet-list = يعرض الاجتماعات القادمة: كلها، أو اجتماعات يوم، أو التي دُعيت إليها
param-whose = أيها
example-meet-list = لي غدًا
words-meet-mine = لي, اجتماعاتي, أنا
cmd-meet-yes = نعم, أحضر
about-meet-yes = يقول إنك تحضر الموعد القادم للاجتماع
example-meet-yes = 7
cmd-meet-no = لا
about-meet-no = يقول إنك لا تحضره
example-meet-no = 7
cmd-meet-maybe = ربما
about-meet-maybe = يقول إنك لا تعرف بعد هل تحضر
example-meet-maybe = 7
cmd-meet-move = نقل, انقل, تأجيل
about-meet-move = ينقل الموعد القادم للاجتماع أو كل مواعيده
param-when = متى
example-meet-move = 7 غداً 16:00
cmd-meet-cancel = إلغاء, ألغ
about-meet-cancel = يلغي الموعد القادم للاجتماع أو كل مواعيده
example-meet-cancel = 7 الطريق مقطوع
words-meet-all = كلها, الكل, جميعها

# ما تبدأ به أجزاء الاجتماع كما تُكتب

words-meet-for = لمدة, خلال
words-meet-at = في, مكان, المكان
words-meet-link = رابط, الرابط, على الرابط
words-meet-with = مع, بحضور
words-meet-languages = لغات, اللغات, لغة, ترجمة
meet-when-examples = غداً 15:00 · 2026-12-01 09:30 · كل ثلاثاء 15:00
meet-no-time = لا أفهم من { $typed } متى يبدأ الاجتماع. اليوم والساعة يأتيان أولاً.
meet-no-title = الاجتماع يحتاج إلى عنوان: قل موضوعه بعد الساعة.
meet-too-long = مدة الاجتماع { $hours } ساعة على الأكثر.
meet-never = لا يوجد يوم قادم كهذا.
meet-not-now = { $meeting }: { $state }. لم يعد بالإمكان تغيير شيء فيه.
meet-may-not = لا يفعل ذلك إلا من دعا إلى { $meeting } والمنسقون.

# ما يُعرض من الاجتماع

meet-title = { $marking } { $meeting }: { $title }
meet-marked-too-high = أنت مدعو إلى { $meeting }، ووسمه أعلى مما يُعرض هنا. اطّلع عليه في غرفة من غرف العملية.
meet-state = الحالة
meet-state-planned = مقرر
meet-state-held = عُقد
meet-state-cancelled = ملغى
meet-when = الموعد
meet-every = التكرار
meet-where = المكان
meet-who = مع
meet-languages = الترجمة الشفوية
meet-by = بدعوة من
meet-everybody = الجميع
meet-moved = منقول
meet-hours = { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }
meet-minutes = { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
       *[other] { $count } دقيقة
    }
meet-answer-yes = يحضر
meet-answer-no = لا يحضر
meet-answer-maybe = ربما
meet-more = و{ $count } غيرها
meet-none = لا اجتماعات قادمة.
meet-listed = { $count ->
        [one] اجتماع قادم واحد:
        [two] اجتماعان قادمان:
        [few] { $count } اجتماعات قادمة:
        [many] { $count } اجتماعاً قادماً:
       *[other] { $count } اجتماع قادم:
    }
meet-action-yes = أحضر
meet-action-no = لا أستطيع
meet-action-maybe = ربما
meet-action-move = انقله إليه

# ما يُقال عنه

meet-called = { $name } يدعو إلى اجتماع:
meet-clashes = هذا ما يعترض الموعد:
meet-clash-other = { $meeting } { $title } في الوقت نفسه ({ $at }) ومع بعض الأشخاص أنفسهم
meet-clash-night = الساعة { $at } في { $zone } ضمن ساعات الهدوء { $hours }
meet-clash-weekend = { $day } من عطلة نهاية الأسبوع في { $country }
meet-clash-holiday = { $day } عطلة رسمية في { $country }: { $name }{ $sure ->
        [no] { " " }(التاريخ تقديري)
       *[yes] { "" }
    }
meet-clash-no-data = لا أعرف العطل الرسمية في { $countries }؛ ولا يعني ذلك أن كل الأيام أيام عمل
meet-better = لا شيء معروف يعترض { $at }.
meet-said-yes = { $who } يحضر { $meeting } { $title } ({ $at }).
meet-said-no = { $who } لا يحضر { $meeting } { $title } ({ $at }).
meet-said-maybe = { $who } ربما يحضر { $meeting } { $title } ({ $at }).
meet-moved-one = { $who } نقل { $meeting } { $title } من { $before } إلى { $at }.
meet-moved-all = { $who } نقل كل مواعيد { $meeting } { $title }: الموعد القادم الذي كان { $before } صار { $at }.
meet-cancelled-one = { $who } ألغى { $meeting } { $title } المقرر { $before }.
meet-cancelled-all = { $who } ألغى { $meeting } { $title } كلياً ابتداءً من { $before }.
meet-remind = { $in }: { $meeting } { $title }، { $at }
meet-in-day = { $count ->
        [one] بعد يوم
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يوماً
       *[other] بعد { $count } يوم
    }
meet-in-hour = { $count ->
        [one] بعد ساعة
        [two] بعد ساعتين
        [few] بعد { $count } ساعات
       *[other] بعد { $count } ساعة
    }
meet-in-minute = { $count ->
        [one] بعد دقيقة
        [two] بعد دقيقتين
        [few] بعد { $count } دقائق
       *[other] بعد { $count } دقيقة
    }
meet-late = يأتي هذا التذكير متأخراً: كان ينبغي قوله { $at }.
step-meet-add = دُعي إليه
step-meet-move = نُقل
step-meet-cancel = أُلغي
step-meet-over = انتهى موعد
step-meet-yes = سيحضر
step-meet-no = لن يحضر
step-meet-maybe = ربما يحضر

# أثناء الاجتماع

cmd-meet-agenda = جدول, مواضيع
about-meet-agenda = يعرض ما سيبحثه الاجتماع ويضيف إليه أو يحذف منه
param-change = التغيير
example-meet-agenda = 7 أضف قرار أي الآبار أولاً؟
cmd-meet-start = ابدأ, بدء
about-meet-start = يبدأ اجتماعاً في هذه الغرفة بجدوله وتفقد الحضور
example-meet-start = 7
cmd-meet-here = حاضر
about-meet-here = يقول إنك حاضر بعد بدء الاجتماع
example-meet-here = 7
cmd-meet-note = ملاحظة
about-meet-note = يكتب شيئاً في محضر الاجتماع المنعقد هنا
example-meet-note = يجلب برنامج الأغذية شاحنتين أخريين
cmd-meet-end = أنهِ, إنهاء
about-meet-end = ينهي الاجتماع المنعقد هنا ويعطي الجميع محضره
example-meet-end = 7
cmd-meet-minutes = محضر
about-meet-minutes = يعطي آخر محضر للاجتماع، كملفات أيضاً
example-meet-minutes = 7
cmd-agenda = جدول_الأعمال, الأعمال
about-agenda = يمرّ على جدول أعمال الاجتماع المنعقد هنا
cmd-agenda-next = التالي
about-agenda-next = ينتقل إلى البند التالي
cmd-agenda-show = عرض
about-agenda-show = يعرض أين وصل الاجتماع
cmd-decision = قرار
about-decision = يدوّن ما قرره الاجتماع المنعقد هنا
example-decision = آبار مونيغي أولاً
cmd-action = إجراء
about-action = يكلّف أحداً بشيء في الاجتماع المنعقد هنا، فيصبح مهمة
example-action = luc قبل الجمعة 12:00 معرفة الآبار الجافة
words-meet-add = أضف, إضافة
words-meet-remove = احذف, حذف, إزالة
words-meet-decision = قرار, للقرار
words-meet-discussion = نقاش, للنقاش
words-meet-information = إعلام, معلومات, للعلم
meet-about-decision = قرار
meet-about-discussion = نقاش
meet-about-information = للعلم
meet-agenda = جدول الأعمال
meet-agenda-of = جدول أعمال { $meeting } { $title }
meet-agenda-empty = لا شيء في جدول الأعمال بعد.
meet-agenda-what = قل ما الذي يُبحث.
meet-agenda-which = أيها؟ اذكر أرقامها.
meet-agenda-over = انتهى جدول أعمال { $meeting }.
meet-left-open = بقي من المرة الماضية:
meet-runs = منعقد منذ { $since }
meet-runs-already = { $meeting } منعقد هنا بالفعل. أنهِه أولاً.
meet-runs-not = { $meeting } لم يبدأ.
meet-none-runs = لا اجتماع منعقد هنا.
meet-present = الحاضرون
meet-missing = الغائبون
meet-action-here = أنا حاضر
meet-action-next = البند التالي
meet-action-end = إنهاء
meet-begun = { $who } يبدأ الاجتماع ({ $at }). قل إنك حاضر.
meet-is-here = { $who } حاضر ({ $meeting }).
meet-now = { $number } من { $count }: { $about } · { $title }
meet-wrote-decision = تقرر: { $text }
meet-wrote-action = للتنفيذ: { $text }
meet-wrote-note = دُوّن: { $text }
meet-minutes-of = { $marking } محضر { $meeting } { $title }
meet-decisions = القرارات
meet-actions = للتنفيذ
meet-notes = ملاحظات
meet-nothing-noted = لم يُدوّن شيء.
meet-no-minutes = لا محضر لـ{ $meeting } بعد.
meet-missed = كان حضورك منتظراً ولم تحضر:
step-meet-agenda = تغيّر جدول الأعمال
step-meet-start = بدأ
step-meet-here = حاضر
step-meet-next = البند التالي
step-meet-decision = قرار
step-meet-action = إجراء
step-meet-note = ملاحظة
step-meet-end = انتهى

# الاقتراحات

cmd-meet-propose = اقترح, اقتراح
about-meet-propose = يتيح التصويت على موعد اجتماع
param-proposal = المواعيد العنوان [حتى متى] [لمدة كم] [في المكان] [مع من]
example-meet-propose = غداً 15:00، 17:00، 2026-12-04 10:00 المأوى حتى غداً 12:00
cmd-meet-vote = صوّت, تصويت
about-meet-vote = يقول أي المواعيد المقترحة يناسبك
param-choices = الأرقام
example-meet-vote = 7 1 3
cmd-meet-close = احسم, حسم
about-meet-close = ينهي التصويت: يُعقد الاجتماع في أنسب موعد
param-choice = الرقم
example-meet-close = 7
words-meet-none = لا شيء, لا أحد
words-meet-or = أو, و
words-meet-until = حتى
meet-slot-examples = غداً 15:00، 17:00، 2026-12-04 10:00 المأوى
meet-slots = في الاقتراح من { $fewest } إلى { $most } مواعيد بينها فواصل، وهي تأتي أولاً.
meet-closes-late = يجب أن ينتهي التصويت قبل آخر المواعيد.
meet-state-proposed = مقترح
meet-no-vote = { $meeting }: { $state }. لا شيء يُصوَّت عليه.
meet-votes = { $count ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتاً
       *[other] { $count } صوت
    }
meet-how-to-vote = صوّت أدناه، أو اكتب { $command } بالأرقام التي تناسبك.
meet-closes = تُحتسب الأصوات حتى { $at }.
meet-proposed = { $name } يسأل متى يناسبكم اجتماع:
meet-vote-which = { $typed } لا يدل على أي موعد. اذكر أرقامها أو «لا شيء».
meet-vote-range = أرقام المواعيد من 1 إلى { $most }.
meet-voted = { $who } يناسبه: { $slots }
meet-voted-none = { $who } سحب صوته أو لا يناسبه أي موعد.
meet-nobody-voted = لم يصوّت أحد بعد. اذكر رقم موعد لاعتماده.
meet-slot-past = مضى ذلك الموعد. اذكر رقم موعد آخر.
meet-decided = انتهى التصويت. يُعقد { $meeting } { $title }:
meet-undecided = انتهى وقت التصويت على { $meeting } ولم يُحسم شيء: لم يصوّت أحد أو مضى الموعد. يحسمه من اقترحه.
meet-withdrawn = { $who } يسحب الاقتراح { $meeting } { $title }.
step-meet-propose = اقتُرح
step-meet-vote = صوّت
step-meet-close = انتهى التصويت
cmd-meet-feed = تقويم, اشتراك
about-meet-feed = يعطيك العنوان السري لتقويم اجتماعاتك
example-meet-feed = إيقاف
words-meet-stop = إيقاف, أوقف
meet-feed-none = لا تقاويم للاشتراك: لم يحدد المشغّل عنواناً لها.
meet-feed-stopped = لم يعد أي عنوان يعطي تقويمك.
meet-feed-told = أخبرتك بالعنوان على انفراد. والعنوان السابق لم يعد صالحاً.
meet-feed-address = اشترك في هذا العنوان في تقويمك. من يعرفه يقرأ اجتماعاتك: احتفظ به لنفسك.
words-meet-members = الأعضاء, أعضاء
words-meet-liaisons = ضباط الارتباط, الارتباط
words-meet-coordinators = المنسقون, المنسقين, منسقين
words-meet-admins = المديرون, المديرين
meet-role-member = الأعضاء
meet-role-liaison = ضباط الارتباط
meet-role-coordinator = المنسقون
meet-role-admin = المديرون
words-meet-to = إلى
meet-not-on-day = لا يُعقد { $meeting } في ذلك اليوم. موعده القادم:
meet-voted-on = قيد التصويت:
meet-still-voted = { $meeting } ما زال قيد التصويت. ينهي { $command } التصويت.
