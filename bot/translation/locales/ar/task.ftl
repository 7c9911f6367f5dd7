# المهام.

cmd-task = مهمة, مهام, المهام
about-task = يكلّف بالمهام ويتابعها حتى يُتحقق منها
cmd-task-add = إضافة, أضف, تكليف, إنشاء, أنشئ, جديدة
about-task-add = يكلّف بمهمة شخصاً أو وحدة أو منظمة أو من يتولى وظيفة في نوبته الآن
param-who = من
param-task = العنوان [قبل متى] [الأولوية] [في المكان] [المجموعة]
example-task-add = «سرية الهندسة 2» قبل 18:00 أولوية عالية إصلاح الجسر في غوما WSH
cmd-task-file = تسجيل, أضف!, إضافة!
about-task-file = يكلّف بمهمة وإن كانت مهمة مفتوحة تشبهها
example-task-file = اللوجستيات المناوب قبل غد !عاجل نقل 40 خيمة في 35M RU 65 43
cmd-task-join = انضمام, انضم
about-task-join = يشارك في مهمة عند غيرك
example-task-join = T-34
cmd-task-ack = استلام, استلمت, وصلت
about-task-ack = يقول إن المهام وصلتك، وليس ذلك وعداً بتنفيذها
param-tasks = الأرقام
example-task-ack = 34
cmd-task-accept = قبول, أقبل, نعم, اقبل
about-task-accept = يعد بتنفيذ المهام
example-task-accept = 34
cmd-task-decline = رفض, اعتذار, ارفض
about-task-decline = يقول إنك لن تنفذ مهمة ولماذا
example-task-decline = 34 لا مركبة قبل الجمعة
cmd-task-start = بدء, ابدأ
about-task-start = يقول إن العمل جارٍ على المهام
example-task-start = 34
cmd-task-block = تعليق, متوقفة
about-task-block = يقول ما الذي يوقف مهمة: سجل آخر أو بضع كلمات
param-what = ماذا
example-task-block = 34 على T-12
cmd-task-unblock = استئناف, استأنف
about-task-unblock = يقول إن شيئاً لم يعد يوقف المهام
example-task-unblock = 34
cmd-task-done = تم, تمت, اكتملت, أنجزت, إنجاز, انتهت, أكمل
about-task-done = يقول إن المهام أُنجزت
example-task-done = 34 35
cmd-task-verify = تحقق, تأكيد
about-task-verify = يتأكد من إنجاز المهام، ولا يفعل ذلك من أنجزها
example-task-verify = 34
cmd-task-reopen = إعادة-فتح, أعد
about-task-reopen = يعيد فتح مهام لم تُنجز حقاً أو رُفضت
example-task-reopen = 34
cmd-task-cancel = إلغاء, ألغ, حذف, احذف
about-task-cancel = يقول إن مهمة لم تعد مطلوبة ولماذا
example-task-cancel = 34 أصلح غيرنا الجسر
cmd-task-assign = إسناد, أسند, تحويل, حوّل
about-task-assign = يسند مهمة إلى غيره
example-task-assign = 34 { -typed(is: "@ana:example.org") }
cmd-task-due = موعد, أجل, تأجيل, تمديد
about-task-due = يحدد موعد مهمة
example-task-due = 34 غداً 18:00
cmd-task-edit = تعديل, تغيير, تحديث, عدّل
about-task-edit = يغيّر ما تقوله المهمة
example-task-edit = 34 قبل غداً 18:00 إصلاح الجسر والطريق
cmd-task-note = ملاحظة
about-task-note = يضيف ملاحظة إلى تاريخ مهمة
example-task-note = 34 فُتح الطريق من جديد
cmd-task-show = عرض, اعرض, تفاصيل, بطاقة
about-task-show = يعرض مهمة في بطاقة تبقى محدّثة
example-task-show = T-34
cmd-task-history = تاريخ, سجل
about-task-history = يعرض من فعل ماذا بمهمة ومتى
example-task-history = T-34
cmd-task-list = قائمة
about-task-list = يسرد المهام أو بعضها فقط
param-which = أيها
example-task-list = متأخرة WSH في غوما
cmd-task-board = لوحة
about-task-board = يعرض عدد المهام في كل حالة وأولاها
example-task-board = LOG
cmd-task-export = تصدير
about-task-export = يعطيك المهام في ملف: من يفعل ماذا وأين ومتى
example-task-export = csv
task-format-csv = csv
task-format-json = json

## كلمات تُكتب في المهمة

words-task-by = قبل, قبل الساعة, قبل يوم, بحلول, بحلول الساعة, في موعد أقصاه, موعدها, في أجل أقصاه, الموعد النهائي, آخر موعد, في موعد لا يتجاوز
words-task-for = ليوم
words-task-within = خلال, في غضون, بعد, موعدها بعد, موعدها خلال, قبل مرور
words-task-at = في, عند, @
words-task-no-place = أسرع وقت, أسرع وقت ممكن, أقرب وقت, أقرب وقت ممكن, أقرب فرصة, الحال
words-task-place = مكان, المكان, موقع, الموقع
words-task-area = منطقة, المنطقة, محافظة, المحافظة, ولاية, الولاية
words-task-beyond = مع, بدون, دون, من, إلى, حتى, ثم, لأن, بواسطة
words-task-priority = أولوية, الأولوية, بأولوية, ذات أولوية
words-task-urgent = عاجل, عاجلة
words-task-day-end = نهاية اليوم, نهاية الدوام
words-task-cluster = لقطاع, لمجموعة, مجموعة, المجموعة, القطاع, قطاع, كلستر
words-task-on = على, بسبب, بانتظار
words-task-of = من, لدى, عند
words-task-never = لا, بلا, بلا موعد, أبداً
words-task-tasks = مهمة, المهام, مهام
words-task-mine = مهامي, لي, مهماتي
words-task-filed = كلفت بها, أصدرتها
words-task-overdue = متأخرة, المتأخرة, فات موعدها
words-task-unacknowledged = غير مستلمة, بلا استلام, لم تستلم, بدون استلام
words-task-all = كل, الكل, جميع, كلها
words-task-state-open = مفتوحة, المفتوحة, جديدة, الجديدة
words-task-state-acknowledged = مستلمة, المستلمة
words-task-state-accepted = مقبولة, المقبولة
words-task-state-declined = مرفوضة, المرفوضة
words-task-state-in-progress = جارية, قيد التنفيذ, الجارية
words-task-state-blocked = متوقفة, المتوقفة
words-task-state-done = منجزة, المنجزة
words-task-state-verified = متحقق منها, مؤكدة, تم التحقق منها
words-task-state-cancelled = ملغاة, الملغاة
words-assignee-unit = وحدة, الوحدة, منظمة, المنظمة
words-assignee-on-duty = المناوب, المناوبة, مناوب, في الخدمة, في النوبة, بالخدمة
words-assignee-article = ال
words-assignee-to = إلى
words-assignee-holder = ضابط, مسؤول, منسق, رئيس, خلية, فريق

## ما تقوله المهمة

task-title = { $marking } { $task } { $title }
task-state = الحالة
task-state-open = مفتوحة
task-state-acknowledged = مستلمة
task-state-accepted = مقبولة
task-state-declined = مرفوضة
task-state-in-progress = قيد التنفيذ
task-state-blocked = متوقفة
task-state-done = منجزة
task-state-verified = متحقق منها
task-state-cancelled = ملغاة
task-blocked-on = على { $blocker }
task-assignee = إلى
task-author = من
task-priority = الأولوية
task-due = الموعد
task-place = المكان
task-area = المنطقة
task-clusters = المجموعات القطاعية
task-marking = التصنيف
task-joined = يشارك أيضاً
task-mark = { $who }، { $at }
task-mark-open = كُلّف بها
task-mark-acknowledged = استُلمت
task-mark-accepted = قُبلت
task-mark-declined = رُفضت
task-mark-in-progress = بدأت
task-mark-blocked = توقفت
task-mark-done = أُنجزت
task-mark-verified = تُحقق منها
task-mark-cancelled = أُلغيت
task-row-due = الموعد { $due }
task-the-bot = Liaison
task-action-ack = استلام
task-action-accept = قبول
task-action-decline = رفض
task-action-start = بدء
task-action-unblock = استئناف
task-action-done = أُنجزت
task-action-verify = تحقق
task-action-reopen = إعادة فتح
task-action-file = سجّلها على أي حال
task-action-join = الانضمام إلى { $task }
task-action-show = عرض { $task }

## الإجابات

task-did-ack = أكّد { $by } استلام { $task } ({ $title }). لم تُقبل بعد.
task-did-accept = قبل { $by } { $task } ({ $title }).
task-did-decline = رفض { $by } { $task } ({ $title }):
task-did-start = العمل جارٍ على { $task } ({ $title }) بحسب { $by }.
task-did-block = توقفت { $task } ({ $title }) على { $blocker } بحسب { $by }.
task-did-unblock = عاد العمل على { $task } ({ $title }) بحسب { $by }.
task-did-done = أُنجزت { $task } ({ $title }) بحسب { $by }، وتنتظر التحقق منها.
task-did-verify = تحقق { $by } من { $task } ({ $title }).
task-did-reopen = أعاد { $by } فتح { $task } ({ $title }).
task-did-cancel = ألغى { $by } { $task } ({ $title }):
task-did-assign = أصبحت { $task } ({ $title }) إلى { $who }.
task-did-join = تشارك الآن في { $task } ({ $title }).
task-did-due = أصبح موعد { $task } ({ $title }) { $due } بحسب { $by }.
task-did-due-never = لم يعد لـ{ $task } ({ $title }) موعد بحسب { $by }.
task-did-edit = عدّل { $by } المهمة { $task }: { $title }.
task-noted = ملاحظتك في تاريخ { $task }.
task-for-you = { $task } مهمة لك. يرجى تأكيد استلامها.
task-for-yours = { $task } مهمة لـ{ $who } التي تقودها. يرجى تأكيد استلامها أو تكليف من يؤكده.
task-unit-unknown = لا أعرف أحداً باسم { $who }، فاعتبرته وحدة: يرجى إبلاغها. وإن كان المقصود غيرها: { $command }
task-maybe-due = بقيت «{ $typed }» في العنوان. إن كان هذا موعد { $task }: { $command }
task-nobody-to-write-to = لا أعرف أحداً من { $who } أكتب إليه، فيرجى إبلاغهم. وما لا يؤكد أحد استلامه يُرفع إلى المنسقين.
task-alike = { $count ->
        [one] لم يُسجّل شيء بعد: مهمة مفتوحة تشبهها.
       *[other] لم يُسجّل شيء بعد: عدد المهام المفتوحة التي تشبهها { $count }.
    }
task-alike-how = سجّل مهمتك على أي حال (الشيء نفسه مع { $file })، أو شارك في الموجودة: { $command }
task-listed = { $count ->
        [one] مهمة واحدة:
       *[other] عدد المهام { $count }:
    }
task-more = { $count ->
        [one] وواحدة أخرى. حدد أيها تريد لتقل: متأخرة، WSH، في غوما.
       *[other] وغيرها { $count }. حدد أيها تريد لتقل: متأخرة، WSH، في غوما.
    }
task-none = لا توجد مهام كهذه.
task-board = المهام حسب حالتها
task-exported = { $count ->
        [one] مهمة واحدة، حتى { $at }.
       *[other] عدد المهام { $count }، حتى { $at }.
    }
task-export-cut = هذه آخر ما تغيّر، وتُرك غيرها { $count }.

## الاعتذار

refusal-assignee = لا أعرف أحداً باسم { $typed }. إن كان وحدة فضع اسمها بين علامتي اقتباس.
refusal-assignee-missing = لم يُذكر من يقوم بها.
refusal-assignee-several = { $typed }: هؤلاء أكثر من واحد، وهذا لشخص واحد أو منظمة واحدة. أعطِ كلاً منهم ما يخصه. وما هو بداية النص فقط يوضع بين علامتي اقتباس.
refusal-assignee-cluster = { $typed } مجموعة قطاعية، ولا أحد يأمرها. سمِّ منظمة أو شخصاً، أو من هو في الخدمة: «اللوجستيات المناوب».
refusal-assignee-ambiguous = قد يعني { $typed } أكثر من واحد. سمِّ أحدهم هكذا:
refusal-nobody-on-duty = لا أحد بوظيفة { $function } في نوبته الآن.
task-no-title = لم يُذكر ما المطلوب عمله.
task-only-when = سيصبح { $typed } عنوانها. إن كان موعدها فقله مع «قبل»، وإن كان العنوان فضعه بين علامتي اقتباس.
task-time-or-title = إن كان جزءاً من العنوان فضعه بين علامتي اقتباس.
task-twice = ذُكر مرتين: { $part }
task-not-commanded = لا أحد يأمر { $organisation }، فلا يُسند إليها شيء. اطلب منها عبر { $command } فيصير ذلك طلباً.
task-may-not = ليس لك أن تفعل ذلك مع { $task }. يجوز ذلك لـ: { $who }.
task-part-assignee = من عليه تنفيذها
task-part-author = من كلّف بها
task-part-coordinator = المنسقون
task-part-member = الأعضاء
task-verify-other = لا يتحقق من { $task } من عليه تنفيذها، بل غيره: من كلّف بها أو أحد المنسقين.
task-not-now = حالة { $task } هي «{ $state }»، فلا يمكن ذلك الآن.
task-possible = ما يمكنك فعله:
task-none-of-them = لم يمكن شيء من ذلك:
task-joined-already = تشارك في { $task } من قبل.
task-blocked-on-what = لم يُذكر ما الذي يعيقها.
task-blocked-on-higher = { $record } مصنف { $marking }، أعلى من { $task } التي ستذكره بطاقتها حيث لا يجوز عرضه. اذكر بالكلمات ما يعيق المهمة، أو ارفع تصنيفها أولاً.
task-no-reason = لم يُذكر السبب.
task-blocked-by-itself = تصير { $task } في النهاية منتظرة نفسها.
task-blocked-on-nothing = { $record } منتهٍ بالفعل: لا شيء يُنتظر منه. قل بالكلمات ما الذي يعطّل المهمة.
task-filter = لا أعرف أي المهام هي { $typed }.
task-filter-also = ويصلح أيضاً أولوية، وقطاع، و«في» مكان، و«من» جهة، و«قبل» موعد.
task-assigned-already = { $task } مسندة إلى { $who } من قبل.
task-nothing-to-export = لا توجد هنا مهمة تُصدّر.

## الخطوات

step-task-add = سُجّلت
step-task-ack = استُلمت
step-task-accept = قُبلت
step-task-decline = رُفضت
step-task-start = بدأت
step-task-block = توقفت
step-task-unblock = استُؤنفت
step-task-released = بُتّ فيما كانت تنتظره
step-task-done = أُنجزت
step-task-verify = تُحقق منها
step-task-reopen = أُعيد فتحها
step-task-cancel = أُلغيت
step-task-assign = أُسندت إلى غيره
step-task-due = حُدد موعدها
step-task-edit = عُدّلت
step-task-join = انضم إليها أحد
step-task-note = ملاحظة
step-task-remind-before = ذُكّر بها قبل موعدها
step-task-remind-at = ذُكّر بها في موعدها
step-task-remind-after = ذُكّر بأنها متأخرة
step-task-ask-assignee = ذُكّر بأنها لم تُستلم
step-task-ask-alternate = رُفعت إلى البديل
step-task-ask-lead = رُفعت إلى مسؤول المنظمة
step-task-ask-coordinator = رُفعت إلى المنسقين

## التذكير

task-remind-before = موعد { $task } ({ $title }) هو { $due }. وهي إلى { $who } وحالتها «{ $state }».
task-released = ما تنتظره { $task } ({ $title }) قد بُتّ فيه: { $blocker }. وهي موكلة إلى { $who }؛ إن أمكن استئنافها الآن فقولوا ذلك.
task-remind-at = حان موعد { $task } ({ $title }). وهي إلى { $who } وحالتها «{ $state }».
task-remind-after = تأخرت { $task } ({ $title }): كان موعدها { $due }. وهي إلى { $who } وحالتها «{ $state }».
task-ask-assignee = لم يؤكد أحد استلام { $task } ({ $title }) بعد. وهي إلى { $who }.
task-ask-alternate = ما زال استلام { $task } ({ $title }) بلا تأكيد من { $who }. أبلغتُ البديل { $told }.
task-ask-lead = ما زال استلام { $task } ({ $title }) بلا تأكيد من { $who }. أبلغتُ مسؤول المنظمة { $told }.
task-ask-coordinator = ما زال استلام { $task } ({ $title }) بلا تأكيد من { $who }. أبلغتُ المنسقين: { $told }
task-asks-assignee = { $task } ({ $title }) إلى { $who } ولم يؤكد أحد استلامها. أكّد استلامها أو قل إنك ترفضها.
task-asks-alternate = لم يؤكد { $who } استلام { $task } ({ $title }). وأنت البديل.
task-asks-lead = لم يؤكد { $who } استلام { $task } ({ $title }). وأنت مسؤول المنظمة.
task-asks-coordinator = لم يؤكد { $who } استلام { $task } ({ $title }) ولم يجب غيره. وأنت منسق.
task-marked-too-high = { $task } بانتظارك. تصنيفها أعلى من أن تُعرض هنا، فانظرها في غرفتها.
task-late = يأتي هذا متأخراً: كان ينبغي قوله { $at }.

## أعمدة الملف

hxl-org-prog = المنظمة الطالبة
hxl-org-impl = المنظمة المنفذة
hxl-org-funder = المنظمة الممولة
hxl-sector-cluster = المجموعة القطاعية
hxl-activity = النشاط
hxl-status = الحالة
hxl-country-code = رمز البلد
hxl-adm1-name = المنطقة (الإداري 1)
hxl-adm1-code = رمز المنطقة (الإداري 1)
hxl-adm2-name = المكان (الإداري 2)
hxl-adm2-code = رمز المكان (الإداري 2)
hxl-date-start = يبدأ
hxl-date-end = ينتهي
hxl-targeted = المستهدفون
hxl-reached = من وصل إليهم
hxl-date-reported = تاريخ الإبلاغ
