# الموجزات: ما الذي حدث، وما الذي ينتظر من.

cmd-digest = موجز, ملخص, الموجز
about-digest = يخبر بما حدث وبما ينتظر كل واحد، فوراً أو كلما أردت
cmd-digest-now = الآن, فوراً
about-digest-now = يخبر به فوراً، عن اليوم الأخير
param-wanted = [لي] الأقسام المجموعات
example-digest-now = المهام، الطلبات WSH

## كلمات تُكتب

words-digest-me = لي, إليّ, على الخاص, بشكل خاص
words-digest-here = هنا, للجميع, لهذه الغرفة, في هذه الغرفة
words-digest-filler = عن, من, مع, و, فقط, قسم, أقسام, الأقسام, مجموعة, مجموعات, المجموعات, الكل, كل شيء
words-digest-about = في, حول, عن
words-digest-outages = الأعطال, عطل, أعطال, الانقطاعات, انقطاع
words-digest-sitreps = التقارير, تقرير, تقارير, تقارير الحالة
words-digest-figures = الأرقام, رقم, أرقام, الأرقام الرئيسية
words-digest-tasks = المهام, مهمة, مهام
words-digest-requests = الطلبات, طلب, طلبات
words-digest-meetings = الاجتماعات, اجتماع, اجتماعات
words-digest-decisions = القرارات, قرار, قرارات, نقاط العمل, القرارات ونقاط العمل
words-digest-contacts = جهات الاتصال, جهة اتصال
words-digest-translations = الترجمات, ترجمة, ترجمات

## ما يُعرض

digest-heading = موجز { $operation }
digest-period = من { $start } إلى { $end }
digest-needs = ما ينتظرك
digest-more = { $count ->
    [one] … وواحد آخر.
   *[other] … وغيرها: { $count }
}
digest-nothing = لا جديد في { $operation }، ولا شيء ينتظر أحداً.
digest-sent-privately = أرسلته إليك على الخاص.
digest-unknown = لا أعرف معنى { $typed } في موجز.
digest-section-outages = أثناء غيابي
digest-section-sitreps = تقارير الحالة
digest-section-figures = الأرقام الرئيسية
digest-section-tasks = المهام
digest-section-requests = الطلبات
digest-section-meetings = الاجتماعات
digest-section-decisions = القرارات ونقاط العمل
digest-section-contacts = جهات الاتصال
digest-section-translations = الترجمات
digest-tasks-overdue = { $count ->
    [one] مهمة واحدة متأخرة
   *[other] مهام متأخرة: { $count }
}
digest-tasks-unacknowledged = { $count ->
    [one] مهمة واحدة لم يؤكد أحد استلامها
   *[other] مهام لم يؤكد أحد استلامها: { $count }
}
digest-tasks-declined = { $count ->
    [one] رُفضت مهمة واحدة
   *[other] مهام رُفضت: { $count }
}
digest-tasks-done = { $count ->
    [one] أُنجزت مهمة واحدة
   *[other] مهام أُنجزت: { $count }
}
digest-requests-late = { $count ->
    [one] طلب واحد طال انتظاره
   *[other] طلبات طال انتظارها: { $count }
}
digest-requests-waiting = { $count ->
    [one] طلب واحد ينتظر
   *[other] طلبات تنتظر: { $count }
}
digest-requests-ended = { $count ->
    [one] طلب واحد بلغ نهايته
   *[other] طلبات بلغت نهايتها: { $count }
}
digest-sitreps-missing = { $count ->
    [one] تقرير حالة واحد ناقص منذ { $at }
   *[other] تقارير حالة ناقصة منذ { $at }: { $count }
}
digest-sitreps-due = { $count ->
    [one] تقرير حالة واحد مطلوب قبل { $at }
   *[other] تقارير حالة مطلوبة قبل { $at }: { $count }
}
digest-sitreps-drafts = { $count ->
    [one] تقرير حالة واحد ينتظر الموافقة
   *[other] تقارير حالة تنتظر الموافقة: { $count }
}
digest-sitreps-changed = { $count ->
    [one] تقرير حالة واحد جديد أو معدّل
   *[other] تقارير حالة جديدة أو معدّلة: { $count }
}
digest-figures = { $count ->
    [one] رقم واحد أُبلغ به
   *[other] أرقام أُبلغ بها: { $count }
}
digest-figure-more = بزيادة { $count }
digest-figure-less = بنقص { $count }
digest-contacts-expired = { $count ->
    [one] انتهت صلاحية بيانات جهة اتصال واحدة
   *[other] جهات اتصال انتهت صلاحية بياناتها: { $count }
}
digest-contacts-expiring = { $count ->
    [one] تنتهي صلاحية بيانات جهة اتصال واحدة خلال أسبوع
   *[other] جهات اتصال تنتهي صلاحية بياناتها خلال أسبوع: { $count }
}
digest-contact-until = صالحة حتى { $at }
digest-translations-flagged = { $count ->
    [one] ترجمة واحدة اعتُبرت سيئة وتنتظر التصحيح
   *[other] ترجمات اعتُبرت سيئة وتنتظر التصحيح: { $count }
}
digest-of = فقط { $what }

cmd-digest-list = قائمة
about-digest-list = يعرض الموجزات التي تصل إلى هذه الغرفة وتلك التي تصلك
cmd-digest-stop = إيقاف, أوقف, احذف, إلغاء
about-digest-stop = يوقف موجزات بأرقامها
param-times = متى [لي | هنا] الأقسام المجموعات
example-digest = أيام العمل 07:30 لي المهام WSH
example-digest-stop = 1
digest-made = من الآن يصل موجز:
digest-waits = هذا الوقت ضمن ساعات الهدوء: يصل التالي في { $end }.
digest-how-to-stop = إن لم يكن هناك ما يقال فلن أقول شيئاً. لإيقافه: { $command }
digest-stopped = لم يعد يصل:
digest-none = لا تصل موجزات إلى هنا ولا تصلك. للحصول على موجز قل متى: { $command } كل يوم 07:30
digest-which = أيها؟ اذكر رقمه، أو قل الكل.
digest-same = الأمر كذلك أصلاً:
digest-too-many = لديك { $limit } موجزات. أوقف أحدها أولاً: { $command }
digest-never = ذلك الوقت لا يأتي أبداً.
digest-for-you = لك على الخاص
digest-for-room = هنا
digest-late = يصل هذا متأخراً: كان موعده { $at }.
digest-outages = { $count ->
    [one] توقفتُ عن العمل مرة واحدة
   *[other] مرات توقفي عن العمل: { $count }
}
digest-outage = من { $start } إلى { $end } ({ $length })
digest-missed = { $count ->
    [one] تُرك تذكير واحد لأنه جاء متأخراً جداً
   *[other] تذكيرات تُركت لأنها جاءت متأخرة جداً: { $count }
}
digest-missed-record = { $record }: كان موعد التذكير به { $at }
digest-missed-other = تذكير كان موعده { $at }

cmd-catchup = فاتني, ما-فاتني
about-catchup = يخبرك على الخاص بما فاتك في هذه الغرفة وهذه العملية منذ آخر مرة اطلعت فيها
param-since = منذ-متى
example-catchup = 8h
words-since = منذ, من
catchup-since = ما فاتك منذ { $since }:
catchup-first = ما حدث منذ { $since }. من الآن أتذكر متى اطلعت هنا آخر مرة.
catchup-talk = { $count ->
    [one] قيلت هنا رسالة واحدة، من { $who }.
   *[other] رسائل قيلت هنا: { $count }، من { $who }.
}
catchup-talk-many = قيل هنا أكثر من { $count } رسالة، آخرها من { $who }.
catchup-earlier = { $count ->
    [one] رسالة سابقة واحدة في الملف.
   *[other] الرسائل السابقة في الملف: { $count }
}
catchup-kept = { $count ->
    [one] رسالة واحدة وسمها أشد مما يمكنني قوله على الخاص: اقرأها في الغرفة.
   *[other] رسائل وسمها أشد مما يمكنني قوله على الخاص، فاقرأها في الغرفة: { $count }
}
catchup-future = { $since } لم يحن بعد.
digest-meetings-votes = { $count ->
    [one] يجري التصويت على موعد اجتماع واحد
   *[other] اجتماعات يجري التصويت على مواعيدها: { $count }
}
digest-meetings-coming = { $count ->
    [one] اجتماع واحد اليوم أو غداً
   *[other] الاجتماعات اليوم وغداً: { $count }
}
digest-decisions = { $count ->
    [one] اتُّخذ قرار واحد
   *[other] قرارات اتُّخذت: { $count }
}
digest-actions = { $count ->
    [one] نقطة عمل واحدة نتجت عن الاجتماعات
   *[other] نقاط عمل نتجت عن الاجتماعات: { $count }
}
digest-untranslated = { $count ->
    [one] رسالة واحدة بقيت دون ترجمة لعدم توفر محرك ترجمة
   *[other] رسائل بقيت دون ترجمة لعدم توفر محرك ترجمة: { $count }
}
digest-messages = { $count ->
    [one] رسالة واحدة
   *[other] الرسائل: { $count }
}

## الصور

chart-alt = { $title }، من { $start } إلى { $end }: { $series }
chart-series = { $label }: { $values }
chart-more = { $first }؛ { $others }
chart-value = { $count }
chart-value-of = { $count } ({ $day })
chart-tasks = المهام حسب الحالة
chart-tasks-in-hand = قيد التنفيذ
chart-tasks-open = لم يؤكد استلامها
chart-tasks-done = أنجزت في ذلك اليوم
chart-tasks-blocked = متوقفة
chart-tasks-declined = مرفوضة
