# What all records have in common.

record-withheld = لم يعد { $record } معروضًا هنا: تصنيفه أعلى من تصنيف هذه الغرفة.
record-none = لا يوجد { $record } أستطيع عرضه هنا.
marking-too-high = { $marking } أعلى مما يجوز لهذه الغرفة عرضه ({ $ceiling }).
marking-where = غرف يمكن الإيداع فيها: { $rooms }
marking-nowhere = لا غرفة في هذه العملية يجوز لها عرض { $marking }: لا مكان لذلك في هذا النظام.
draft-kept = ما كتبته محفوظ: { $command } يعيده إليك.
draft-older = { $count ->
    [one] توجد مسودة أقدم
    [two] توجد مسودتان أقدم
    [few] توجد { $count } مسودات أقدم
    [many] توجد { $count } مسودة أقدم
   *[other] توجد { $count } مسودة أقدم
}: { $command }
draft-fewer = { $count ->
    [zero] ليس لك مسودة هنا.
    [one] ليس لك هنا إلا مسودة واحدة.
    [two] ليس لك هنا إلا مسودتان.
    [few] ليس لك هنا إلا { $count } مسودات.
    [many] ليس لك هنا إلا { $count } مسودة.
   *[other] ليس لك هنا إلا { $count } مسودة.
}
classified = تحمل هذه الرسالة درجة سرية: { $seen }. لم تُحفظ ولا أعرضها على أحد.
classified-remedy = لا مكان للنصوص السرية في هذا النظام: احذف رسالتك واستخدم القناة المخصصة لها. وإن لم تكن سرية فأعد كتابتها من دون تلك الكلمة أو بأحرف صغيرة.
record-newer-card = { $record }: بطاقته الأحدث في الأسفل.

cmd-search = بحث، ابحث
about-search = يجد السجلات من كل نوع وجهات الاتصال بكلماتها، مع التغاضي عن الأخطاء المطبعية
example-search = آبار غوما
search-sitrep = { $count ->
    [one] تقرير حالة واحد:
    [two] تقريرا حالة:
    [few] { $count } تقارير حالة:
    [many] { $count } تقرير حالة:
   *[other] { $count } تقرير حالة:
}
search-task = { $count ->
    [one] مهمة واحدة:
    [two] مهمتان:
    [few] { $count } مهام:
    [many] { $count } مهمة:
   *[other] { $count } مهمة:
}
search-request = { $count ->
    [one] طلب واحد:
    [two] طلبان:
    [few] { $count } طلبات:
    [many] { $count } طلبًا:
   *[other] { $count } طلب:
}
search-meet = { $count ->
    [one] اجتماع واحد:
    [two] اجتماعان:
    [few] { $count } اجتماعات:
    [many] { $count } اجتماعاً:
   *[other] { $count } اجتماع:
}
search-poc = { $count ->
    [one] جهة اتصال واحدة:
    [two] جهتا اتصال:
    [few] { $count } جهات اتصال:
    [many] { $count } جهة اتصال:
   *[other] { $count } جهة اتصال:
}
search-more = { $count ->
    [one] … ونتيجة أخرى. أضف كلمات لتضييق البحث.
    [two] … ونتيجتان أخريان. أضف كلمات لتضييق البحث.
    [few] … و{ $count } نتائج أخرى. أضف كلمات لتضييق البحث.
    [many] … و{ $count } نتيجة أخرى. أضف كلمات لتضييق البحث.
   *[other] … و{ $count } نتيجة أخرى. أضف كلمات لتضييق البحث.
}
search-some = لا شيء يجمع كل ذلك. وهذا ما ينطبق عليه بعضه:
search-nothing = لم أجد لذلك شيئًا أستطيع عرضه هنا.
record-action-show = عرض { $record }
cmd-show = عرض، اعرض
about-show = يعرض كل ما له رقم، وردًّا على رسالة ما تذكره تلك الرسالة
param-numbers = الأرقام
example-show = T-34 SR-12
show-no-number = أيّها؟ اذكر رقمًا مثل T-34 أو SR-12 أو RQ-5 أو C-7، أو رُدّ على رسالة تذكره.
show-too-many = { $count ->
    [one] تُرك رقم آخر: اسأل عنه وحده.
    [two] تُرك رقمان آخران: اسأل عنهما في رسالة مستقلة.
    [few] تُركت { $count } أرقام أخرى: اسأل عنها في رسالة مستقلة.
    [many] تُرك { $count } رقمًا آخر: اسأل عنها في رسالة مستقلة.
   *[other] تُرك { $count } رقم آخر: اسأل عنها في رسالة مستقلة.
}
cmd-note = ملاحظة، لاحظ
about-note = يضع ملاحظة في تاريخ سجل، والكلام العادي ردًّا على بطاقته يفعل ذلك أيضًا
param-record = السجل
example-note = T-34 الجسر مفتوح من جديد
step-note = ملاحظة
refusal-record = { $typed } ليس رقم سجل. هذه الأرقام هكذا: { $kinds }
cmd-history = تاريخ، السجل
about-history = يعرض من فعل ماذا بسجل، ومتى ولماذا
example-history = T-34
history-title = { $count ->
    [one] { $record }: خطوة واحدة
    [two] { $record }: خطوتان
    [few] { $record }: { $count } خطوات
    [many] { $record }: { $count } خطوة
   *[other] { $record }: { $count } خطوة
}
history-earlier = { $count ->
    [one] تُركت خطوة سابقة.
    [two] تُركت خطوتان سابقتان.
    [few] تُركت { $count } خطوات سابقة.
    [many] تُركت { $count } خطوة سابقة.
   *[other] تُركت { $count } خطوة سابقة.
}
history-bot = الروبوت
history-withheld = (لا تُعرض: كان الوسم أعلى حينها)
cmd-undo = تراجع، التراجع
about-undo = يتراجع عن آخر ما فعلته بسجل خلال عشر دقائق
step-undo = تراجُع
undo-done = تم التراجع: { $record } كما كان من قبل.
undo-filed = تم التراجع: { $record } ملغى، ولا يُستخدم رقمه ثانيةً.
undo-contact-added = تم التراجع: أُزيلت { $contact } من القائمة.
undo-import = تم التراجع: جهات الاتصال التي استوردتها خرجت من القائمة، وما غيّره ملفك عاد كما كان.
undo-done-by = تراجع { $who } عن آخر ما فعله: عاد { $record } كما كان.
undo-filed-by = تراجع { $who } عن تقديم { $record } فأُلغي.
undo-nothing = لم تفعل بسجل خلال آخر { $minutes } دقائق شيئًا أستطيع التراجع عنه هنا.
undo-twice = آخر ما فعلته تم التراجع عنه من قبل.
undo-changed = تغيّر { $record } مرة أخرى منذ ذلك الحين، فأتركه كما هو. قل بأمره الخاص كيف يجب أن يكون.
