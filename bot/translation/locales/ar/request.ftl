# Requests for assistance and for information.

## What a card says

request-title = { $marking } { $request } · { $type }: { $title }
request-type-assistance = طلب مساعدة
request-type-information = طلب معلومات
request-state = الحالة
request-state-draft = مسودة
request-state-submitted = مقدَّم
request-state-validated = تم التحقق منه
request-state-prioritised = حُددت أولويته
request-state-offered = ورد عرض
request-state-accepted = مقبول
request-state-declined = مرفوض
request-state-in-progress = قيد التنفيذ
request-state-completed = مكتمل
request-state-closed = مغلق
request-state-cancelled = ملغى
request-means-draft = لم يُطلب بعد
request-means-submitted = تم استلامه، ولم يُدقق ولم تتم الموافقة عليه
request-means-question = تم استلامه، وهذا ليس جواباً
request-means-answered = يوجد جواب؛ ولا يقرر كفايته إلا صاحب الطلب
request-means-validated = تم التدقيق دون موافقة؛ لا يوجد أي وعد
request-means-prioritised = بانتظار العروض؛ لا يوجد أي وعد
request-means-offered = يوجد عرض لم يُقبل بعد
request-means-accepted = قُبل عرض ولم يبدأ التنفيذ بعد
request-means-declined = لن يقوم به أحد
request-means-in-progress = يجري تنفيذه
request-means-completed = أُنجز وينتظر تأكيد مقدّم الطلب
request-means-closed = انتهى
request-means-cancelled = لم يعد مطلوباً
request-waits = بانتظار
request-since = منذ { $moment }
request-limit = لا ينبغي أن يتأخر عن { $moment }
request-party-asker = مقدّم الطلب ({ $who })
request-party-asked = { $who }
request-party-offerer = صاحب العرض ({ $who })
request-party-provider = الجهة المقدِّمة ({ $who })
request-party-officer = المسؤول عن التنفيذ ({ $who })
request-party-coordinator = المنسقين
request-party-other = كل من يستطيع المساعدة
request-party-anybody-else = أي شخص غير صاحب الطلب ({ $who })
request-length-days = { $hours ->
        [0] { $days } ي
       *[other] { $days } ي { $hours } س
    }
request-length-hours = { $minutes ->
        [0] { $hours } س
       *[other] { $hours } س { $minutes } د
    }
request-length-minutes = { $minutes } د
request-by = قبل { $moment }
request-asked = مطلوب من
request-description = الوصف
request-quantity = الكمية
request-covered = { $asked } · المعروض: { $offered } · المقبول: { $accepted }
request-lacking = { $covered } · ما زال ناقصاً: { $lacking }
request-priority = الأولوية
request-needed-by = مطلوب قبل
request-origin = من
request-site = موقع التسليم
request-area = المنطقة
request-clusters = القطاعات
request-requester = مقدّم الطلب
request-number = الرقم لدى مقدّم الطلب
request-approving-official = المسؤول الموافق بحسب الاستمارة
request-approved-at = تاريخ الموافقة بحسب الاستمارة
request-assigned-to = مُسند إلى
request-action-officer = المسؤول عن التنفيذ
request-disposition = سبب القرار
request-voice = ورد شفهياً
request-voice-yes = نعم
request-received = وقت الاستلام
request-joined = يحتاجه أيضاً
request-task = بدلاً من المهمة
request-last-resort = فحوص الملاذ الأخير
request-unchecked = لم تُجرَ بعد؛ لا يمكن قبول عرض عسكري قبلها
request-check-yes = نعم
request-check-no = لا
request-check-answers = لا وسيلة مدنية: { $civilian } · ميزة فريدة: { $unique } · مكمّلة: { $complements }
request-checked = ثلاث مرات نعم، بحسب { $by }
request-overridden = { $answers } · سمح بها { $by }: { $reason }
request-check-failed = { $answers } · بحسب { $by }؛ لا يمكن قبول عرض عسكري
request-review = الوسائل العسكرية: موعد المراجعة
request-handed-back = أُعيدت الوسائل العسكرية
request-answer = جواب { $by }، { $moment }:
request-offer = العرض { $number }: { $text } ({ $by })
request-offer-until = حتى { $moment }
request-offer-military = عسكري
request-offer-partly = المقبول: { $taken } من { $quantity }
request-offer-is-open = لم يُقبل بعد
request-offer-is-over = لم يُقبل
request-offer-is-accepted = مقبول
request-offer-is-declined = مرفوض
request-offer-is-withdrawn = مسحوب
request-offer-is-lapsed = منتهٍ
request-left-out = { $count ->
        [one] عنصر سابق واحد في السجل.
       *[other] عناصر سابقة في السجل: { $count }
    }
request-instead = { $organisation } منظمة إنسانية لا يأمرها أحد. لذلك فهذا طلب وليس مهمة، ولا يوجد أي وعد بعد.
request-asked-of-you = { $type ->
        [information] { $request } مطلوب من منظمتكم. استلامه لا يُلزم بشيء؛ يمكنكم الإجابة عنه.
       *[assistance] { $request } مطلوب من منظمتكم. استلامه لا يُلزم بشيء. يمكنكم تقديم عرض بعد أن يتحقق منه منسق ويحدد أولويته، أو الرفض مع ذكر السبب.
    }
request-filed-privately = قدّم { $who } الطلب { $request } في محادثة خاصة معي. لم تقرأه أي غرفة.
request-nobody-told = لا أعرف أحداً من { $organisation } أكتب إليه. يرجى إبلاغهم بنفسك.

## Buttons

request-action-submit = تقديم
request-action-validate = تحقق
request-action-prioritise = الأولوية: { $priority }
request-action-check = الملاذ الأخير
request-action-accept = قبول العرض { $offer }
request-action-start = بدء
request-action-complete = اكتمل
request-action-close = إغلاق
request-action-handback = أُعيدت

## Commands

cmd-request = طلب, طلبات
about-request = يطلب المساعدة أو المعلومات من الآخرين ويقدّم العروض
cmd-request-assistance = مساعدة
about-request-assistance = يطلب مساعدة؛ وحده يعطيك الاستمارة
example-request-assistance = الوصف: شاحنات لنقل الغذاء؛ الكمية: 6 شاحنات؛ الأولوية: عالية؛ مطلوب قبل: غدا 18:00؛ موقع التسليم: غوما؛ المصدر: بوكافو
cmd-request-information = معلومات, معلومة
about-request-information = يطلب معلومات؛ وحده يعطيك الاستمارة
example-request-information = السؤال: هل جسر الطريق الوطني 2 مفتوح للشاحنات؛ مطلوب قبل: غدا 12:00
cmd-request-anyway = على-كل-حال, رغم-ذلك
about-request-anyway = يقدّم الطلب رغم تشابهه مع طلب آخر
cmd-request-draft = مسودة
about-request-draft = يعيد إليك آخر ما كتبته ولم يُقدَّم
cmd-request-edit = عدّل, تعديل
about-request-edit = يغيّر ما يقوله الطلب؛ وحده يعطيك استمارته
example-request-draft = 2
example-request-edit = 5 الكمية: 8 شاحنات
cmd-request-submit = قدّم, أرسل, إرسال, تقديم
about-request-submit = يقدّم ما كان مسودة
example-request-submit = 5
cmd-request-join = انضم, انضمام
about-request-join = يقول إنك تحتاج إلى الشيء نفسه
example-request-join = 5 شاحنتان إلى بوكافو
cmd-request-validate = تحقق
about-request-validate = يقول إن الطلب دُقّق؛ وهذا ليس موافقة
example-request-validate = 5
cmd-request-prioritise = أولوية
about-request-prioritise = يحدد مرتبة الطلب بين الطلبات
param-priority = الأولوية
example-request-prioritise = 5 عالية
cmd-request-offer = اعرض, عرض
about-request-offer = يعرض شيئاً لطلب باسم منظمتك
param-offer = العرض
example-request-offer = 5 4 شاحنات حتى الجمعة
cmd-request-accept = اقبل, قبول
about-request-accept = يقبل عرضاً كله أو بعضه
param-part = الكمية
example-request-accept = 5 1 2 شاحنات
cmd-request-decline = ارفض, رفض
about-request-decline = يرفض طلباً أو عرضاً برقمه مع ذكر السبب
example-request-decline = 5 1 ثقيلة على الطريق
cmd-request-withdraw = اسحب, سحب, تراجع
about-request-withdraw = يسحب عرضاً من منظمتك
example-request-withdraw = 5 1 مطلوبة في مكان آخر
cmd-request-start = ابدأ, بدء
about-request-start = يقول إن ما قُبل بدأ تنفيذه
example-request-start = 5
cmd-request-complete = أكمل, أنجز, إنجاز
about-request-complete = يقول إن المطلوب أُنجز
example-request-complete = 5
cmd-request-close = أغلق, إغلاق
about-request-close = يقول إن الطلب انتهى؛ وطلب المعلومات لا يغلقه إلا صاحبه
example-request-close = 5
cmd-request-cancel = ألغ, إلغاء
about-request-cancel = يقول إن الطلب لم يعد مطلوباً ولماذا
example-request-cancel = 5 الطريق مفتوح من جديد
cmd-request-assign = أسند, إسناد, عيّن
about-request-assign = يقول من يتولى الطلب
example-request-assign = 5 سارة
cmd-request-answer = أجب, جواب, رد, إجابة
about-request-answer = يجيب عن طلب معلومات
example-request-answer = 6 مفتوح حتى 20 طناً
cmd-request-lastresort = الملاذ-الأخير, فحوص
about-request-lastresort = يجيب عن الفحوص الثلاثة قبل قبول الوسائل العسكرية
param-answers = نعم/لا نعم/لا نعم/لا [السبب]
example-request-lastresort = 5 نعم نعم نعم
cmd-request-review = راجع, مراجعة
about-request-review = يقول متى يُراجع استخدام الوسائل العسكرية
example-request-review = 5 بعد 3 أيام
cmd-request-handback = أعد, إعادة, إرجاع, أرجع
about-request-handback = يقول إن الوسائل العسكرية أُعيدت إلى أصحابها
example-request-handback = 5
cmd-request-show = أظهر, بطاقة
about-request-show = يعرض طلباً؛ الأرقام الخاصة تصلك على انفراد
example-request-show = RQ-5
cmd-request-list = قائمة
about-request-list = يسرد الطلبات: مفتوحة، لي، منظمة، قطاع، متأخرة، مساعدة أو معلومات
example-request-list = منظمة WFP قطاع LOG
example-request-board = منظمة WFP قطاع LOG
cmd-request-board = لوحة, اللوحة
about-request-board = يعرض ما ينتظر مَن ومنذ متى، الأكثر إلحاحاً أولاً
cmd-request-history = سجل, تاريخ, السجل
about-request-history = يعرض كل خطوات الطلب: مَن ومتى ولماذا
example-request-history = RQ-5
cmd-request-note = ملاحظة
about-request-note = يضيف ملاحظة إلى سجل طلب
example-request-note = 5 فُتح الطريق من جديد
cmd-request-export = تصدير, صدّر
about-request-export = يعطيك الطلبات في ملف دون أرقام أحد
example-request-export = csv

## Fields

field-request-requester = مقدم الطلب, الاسم
field-request-requester-title = المنصب, الصفة, الوظيفة
field-request-requester-organisation = المنظمة, منظمة
field-request-requester-phone = هاتف على مدار الساعة, هاتف 24 ساعة, الهاتف, هاتف
field-request-requester-email = البريد الإلكتروني, بريد
field-request-description = الوصف, وصف, المطلوب
field-request-question = السؤال, سؤال, الوصف
field-request-quantity = الكمية, كمية, العدد, كم, عدد
field-request-priority = الأولوية, أولوية, الاستعجال
field-request-needed-by = مطلوب قبل, الموعد النهائي, قبل, مطلوب, في موعد أقصاه
field-request-site = موقع التسليم, الوجهة, المكان, الموقع, إلى, نقطة التسليم, مكان التسليم
field-request-site-contact = جهة الاتصال في الموقع, مسؤول الموقع
field-request-site-phone = هاتف جهة الاتصال في الموقع على مدار الساعة, هاتف الموقع
field-request-origin = المصدر, من, المنشأ, نقطة التحميل, منشأ
field-request-asked = موجه إلى, مطلوب من
field-request-approving-official = المسؤول الموافق, وافق عليه
field-request-approved-at = وقت الموافقة, تاريخ الموافقة
field-request-assigned-to = مسند إلى
field-request-action-officer = المسؤول عن التنفيذ, ضابط التنفيذ
field-request-disposition = سبب القرار
field-request-received = وقت الاستلام, تاريخ الاستلام
field-request-by-voice = ورد شفهيا, شفهيا
field-request-area = المنطقة, منطقة
field-request-number = رقم الطلب, الرقم, المرجع
field-request-marking = التصنيف, الوسم, tlp
field-request-draft = حفظ كمسودة, مسودة
words-until = حتى, لغاية, إلى غاية
words-unit-goes-on = من, مع, في, على, إلى, و
words-also = و, أو, ثم, وأيضا, وكذلك, بالإضافة إلى
words-military = عسكري, عسكرية, عسكريون, جيش
request-filter-all = كل, الكل, جميع
request-filter-open = مفتوحة, مفتوح
request-filter-mine = لي, طلباتي
request-filter-waiting = متأخرة, متأخر, انتظار
request-filter-of = منظمة, من
request-filter-cluster = قطاع, كتلة
request-filter-assistance = مساعدة, المساعدة
request-filter-information = معلومات, المعلومات

## Answers

request-filed = { $type ->
        [information] قُدّم { $request }. تم استلامه وهذا ليس جواباً؛ ولا يغلقه أحد سواك.
       *[assistance] قُدّم { $request }. تم استلامه دون موافقة: يدققه أحد المنسقين، ولا يوجد أي وعد بعد.
    }
request-unsaid = لم يُذكر كل شيء بعد. لإكماله: { $command }
request-drafted = حُفظ { $request } كمسودة. لم يُطلب من أحد بعد.
request-edited = عُدّل { $request }.
request-validate-anew = ما تغيّر يجب التحقق منه من جديد.
request-unchanged = هذا ما يقوله بالفعل.
request-nothing-asked = يجب أن يذكر الطلب ما هو المطلوب.
request-join = { $who } بحاجة إلى ما يطلبه { $request }؛ سُجّل ذلك.
request-joined-before = لقد انضممت إلى { $request } من قبل.
request-form = انسخ هذا واملأ ما تعرفه ثم أعد إرساله:
request-form-how = { $where ->
        [room] يمكن كتابة الحقول بأي ترتيب وبأي لغة. مصدر واحد وموقع تسليم واحد لكل طلب. لا تظهر الهواتف والبريد إلا للمعنيين بالطلب؛ لكن ما تكتبه هنا تقرؤه هذه الغرفة: أرسلها إليّ في محادثة خاصة.
       *[private] يمكن كتابة الحقول بأي ترتيب وبأي لغة. مصدر واحد وموقع تسليم واحد لكل طلب. لا تظهر الهواتف والبريد إلا للمعنيين بالطلب.
    }
request-draft = هذا آخر ما كتبته. صحّح الخطأ وأعد إرساله:
request-draft-privately = أرسلته إليك على انفراد.
request-no-draft = ليست لدي مسودة طلب منك.
request-type-privately = ما كتبته هنا يبقى مقروءاً في هذه الغرفة. الأفضل كتابة الأرقام الخاصة في محادثة خاصة معي.
request-alike = { $count ->
        [one] هذا يشبه طلباً مفتوحاً. لم يُقدَّم شيء بعد:
       *[other] هذا يشبه طلبات مفتوحة عددها { $count }. لم يُقدَّم شيء بعد:
    }
request-alike-how = لتقديمه على كل حال: { $file }. لتقول إنك تحتاج إلى الشيء نفسه: { $join }
request-action-anyway = تقديم على كل حال
request-action-join = الانضمام إلى { $request }
request-action-show = عرض { $request }
request-prioritised = أولوية { $request }: { $priority }. ينتظر العروض؛ لا يوجد أي وعد.
request-done-validate = تم التحقق من { $request }: دُقّق دون موافقة. لا يوجد أي وعد بعد.
request-done-start = { $request } قيد التنفيذ.
request-done-complete = اكتمل { $request } بحسب الجهة المقدِّمة. يغلقه صاحبه.
request-done-close = أُغلق { $request }.
request-done-cancel = أُلغي { $request }. يحتفظ برقمه وسجله.
request-done-decline = رُفض { $request } مع ذكر السبب.
request-done-assign = أُسند { $request } إلى { $who }. هذا ليس وعداً لصاحب الطلب.
request-done-answer = ورد جواب عن { $request }. صاحب الطلب يقرر إن كان ذلك يغلقه.
request-offered = قُدّم العرض { $offer } لـ { $request }. لم يُقبل بعد.
request-offered-by-whom = لا أعرف منظمتك: العرض مسجل باسمك. يمكن لضابط اتصال أن يضيف لك بطاقة: { $command }
request-accepted = { $part ->
        [whole] قُبل العرض { $offer } لـ { $request }.
       *[part] قُبل جزء من العرض { $offer } لـ { $request }.
    }
request-gone-refuse = رُفض العرض { $offer } لـ { $request } مع ذكر السبب.
request-gone-withdraw = سُحب العرض { $offer } لـ { $request }.
request-review-on = الوسائل العسكرية مؤقتة: يُراجع استخدامها قبل { $moment }.
request-handed-back-now = أُعيدت الوسائل العسكرية الخاصة بـ { $request }.
request-checks = الوسائل العسكرية لـ { $request } ملاذ أخير. ثلاثة أسئلة أولاً:
request-question-civilian = ألا توجد وسيلة مدنية متاحة تلبي الحاجة؟
request-question-unique = هل للوسائل العسكرية ميزة فريدة في القدرة أو التوفر أو السرعة؟
request-question-complements = هل تكمّل ما يستطيع المدنيون فعله دون أن تحل محله؟
request-checks-how = أجب عن الثلاثة بنعم أو لا: { $command }
request-checks-kept = { $outcome ->
        [passed] حُفظت فحوص { $request }: يمكن قبول الوسائل العسكرية.
        [overridden] حُفظت فحوص { $request } مع السبب: يمكن قبول الوسائل العسكرية.
       *[failed] حُفظت فحوص { $request }: لا يمكن قبول الوسائل العسكرية ما لم يُجب منسق من جديد ويضف سبباً.
    }
request-private = بيانات الاتصال خاصة. يمكن لضابط اتصال أن يطلبها مني.
request-sent-privately = أرسلت إليك على انفراد بيانات الاتصال.
request-reach = بيانات الاتصال بشأن { $request }:
request-requester-phone = هاتف مقدّم الطلب على مدار الساعة
request-requester-email = بريد مقدّم الطلب
request-site-contact = جهة الاتصال في الموقع
request-site-phone = هاتف الموقع على مدار الساعة
request-none = لا توجد طلبات كهذه.
request-listed = { $count ->
        [one] طلب واحد:
       *[other] الطلبات: { $count }
    }
request-more = { $count ->
        [one] وواحد آخر. حدد أيها تريد لتقل: متأخرة، LOG، من UNICEF.
       *[other] وغيرها: { $count }. حدد أيها تريد لتقل: متأخرة، LOG، من UNICEF.
    }
request-exported = { $count ->
        [one] طلب واحد حتى { $at }.
       *[other] الطلبات حتى { $at }: { $count }
    }
request-nothing-to-export = لا يوجد هنا طلب يُصدّر.
request-export-cut = هذه أحدث ما تغيّر؛ المتروك منها: { $count }
request-column-number = الرقم
request-column-marking = التصنيف
request-column-kind = النوع
request-column-state = الحالة
request-column-title = ما هو المطلوب
request-column-priority = الأولوية
request-column-quantity = الكمية
request-column-unit = الوحدة
request-column-offered = المعروض
request-column-accepted = المقبول
request-column-clusters = القطاعات
request-column-area = المنطقة
request-column-place = موقع التسليم
request-column-from = المنظمة الطالبة
request-column-asked = مطلوب من
request-column-assigned = مسند إلى
request-column-filed = تاريخ التقديم
request-column-needed = مطلوب قبل
request-column-waits = بانتظار
request-column-since = منذ
request-column-limit = لا ينبغي أن يتأخر عن
request-none-waits = لا يوجد طلب ينتظر أحداً.
request-board = { $count ->
        [one] طلب واحد ينتظر. الأكثر إلحاحاً أولاً:
       *[other] الطلبات المنتظرة: { $count }. الأكثر إلحاحاً أولاً:
    }
request-board-late = { $count ->
        [one] واحد متأخر.
       *[other] المتأخرة: { $count }
    }
request-waits-for = بانتظار { $party }: { $length }
request-over = تجاوز الحد بـ { $length }

## What is refused

request-not-now = { $request } ({ $type }) حالته الآن: { $state }. لا يمكن الآن { $move }.
request-only-when = يمكن ذلك عندما تكون الحالة: { $states }
request-other-kind = { $type ->
        [information] { $request } طلب معلومات: لا يمكن { $move }. للإجابة عنه: { $command }
       *[assistance] { $request } طلب مساعدة: لا يمكن { $move }. لتقديم عرض له: { $command }
    }
request-not-yours = { $request }: لا يمكنك { $move }. يمكن ذلك لـ: { $people }
request-cancel-own = لتقول إنك لم تعد تريده: { $command } ثم السبب
request-move-submit = تقديمه
request-move-edit = تعديله
request-move-validate = التحقق منه
request-move-prioritise = تحديد أولويته
request-move-offer = تقديم عرض له
request-move-accept = قبول عرض له
request-move-refuse = رفض عرض له
request-move-withdraw = سحب عرض له
request-move-decline = رفضه
request-move-start = بدء تنفيذه
request-move-complete = إكماله
request-move-close = إغلاقه
request-move-cancel = إلغاؤه
request-move-assign = إسناده
request-move-check = الإجابة عن فحوص الملاذ الأخير
request-move-review = تحديد مراجعة للوسائل العسكرية
request-move-hand-back = إعادة الوسائل العسكرية
request-move-answer = الإجابة عنه
request-move-join = الانضمام إليه
request-quantity-wrong = { $typed } ليست كمية: اكتب أولاً عدداً صحيحاً مثل { $example }.
request-two-places = لكل طلب موقع واحد: وهذا يُقرأ { $first } و{ $second }. قدّم طلباً لكل منهما؛ وإن كان اسماً واحداً فضعه بين علامتي اقتباس: { $whole }
request-future = { $moment } لم يأت بعد.
request-no-reason = السبب ناقص.
request-offer-lapsed = انتهى العرض { $offer } في { $moment }. اطلب عرضاً جديداً.
request-which-offer = { $count ->
        [0] لا يوجد عرض مفتوح.
       *[other] العروض الممكنة: { $count }. اذكر رقم أحدها:
    }
request-no-offer = { $count ->
        [0] لم يُعرض شيء بعد لـ { $request }.
        [1] لا يوجد عرض رقم { $offer } في { $request }؛ العرض الوحيد هو العرض 1.
       *[other] لا يوجد عرض رقم { $offer } في { $request }؛ عروضه من 1 إلى { $count }.
    }
request-decline-whole = لرفض الطلب كله ابدأ السبب بكلمة.
request-offer-what = اذكر ما المعروض ثم حتى متى.
request-offer-how = لتقديم عرض: { $command }
request-offer-example = 4 شاحنات
request-offer-nothing = { $typed } لا يعرض شيئاً: اكتب كم، مثل { $example }.
request-offer-settled = العرض { $offer } { $state } بالفعل.
request-not-your-offer = العرض { $offer } ليس من عروضك القائمة.
request-how-much = كم منه؟ { $typed } لا يبدأ بعدد صحيح.
request-uncounted = العرض { $offer } ({ $text }) لا يذكر عدداً، فلا يمكن قبوله إلا كاملاً.
request-too-much = العرض { $offer } يشمل { $quantity }؛ المقبول حتى الآن: { $taken }. اذكر عدداً أكبر من { $taken } ولا يتجاوز { $quantity }.
request-check-first = هذا العرض وسائل عسكرية، وهي ملاذ أخير. ثلاثة أسئلة أولاً:
request-check-says-no = لم تكن إجابات فحوص الملاذ الأخير كلها نعم، فلا يمكن قبول الوسائل العسكرية. يمكن لمنسق أن يجيب من جديد مع سبب: { $command }
request-three-answers = يلزم ثلاث إجابات، كل منها نعم أو لا:
request-override-coordinator = إذا كانت إحدى الإجابات لا، فلا يسمح بالوسائل العسكرية مع ذكر السبب إلا منسق.
request-hand-back-first = ما زال { $request } يستخدم وسائل عسكرية. تُعاد أولاً: { $command }
request-no-military = لا توجد وسائل عسكرية مستخدمة في { $request }.

## What the bot says by itself

request-waits-too-long = { $request } ينتظر { $party } منذ { $length }: أطول مما تسمح به أولويته.
request-escalated = ما زال { $request } ينتظر { $party } منذ { $length }. على المنسقين متابعة الأمر.
request-needed-soon = { $request } مطلوب قبل { $moment } وهو بانتظار { $party }.
request-needed-now = كان { $request } مطلوباً قبل { $moment } وما زال بانتظار { $party }.
request-review-due = حان موعد مراجعة استخدام الوسائل العسكرية لـ { $request }: هل ما زالت لازمة؟
request-review-how = لتحديد المراجعة التالية: { $review } — أو لإعادتها: { $handback }
request-gone-lapse = انتهت مدة العرض { $offer } لـ { $request } دون أن يُقبل.
request-late = وصل هذا متأخراً: كان موعده { $moment }.

## Steps of its history

step-request-draft = حُفظ كمسودة
step-request-submit = قُدّم
step-request-edit = عُدّل
step-request-join = انضم محتاج آخر
step-request-validate = تم التحقق منه
step-request-priority-lifesaving = حُددت أولويته: { priority-lifesaving }
step-request-priority-life-sustaining = حُددت أولويته: { priority-life-sustaining }
step-request-priority-high = حُددت أولويته: { priority-high }
step-request-priority-normal = حُددت أولويته: { priority-normal }
step-request-offer = قُدّم عرض
step-request-accept = قُبل عرض
step-request-refuse = رُفض عرض
step-request-withdraw = سُحب عرض
step-request-lapse = انتهت مدة عرض
step-request-decline = رُفض
step-request-start = بدأ التنفيذ
step-request-complete = اكتمل
step-request-close = أُغلق
step-request-cancel = أُلغي
step-request-assign = أُسند
step-request-answer = أُجيب عنه
step-request-check = أُجيب عن فحوص الملاذ الأخير
step-request-review = حُددت المراجعة
step-request-hand-back = أُعيدت الوسائل العسكرية
step-request-waited = طال الانتظار: تم التنبيه
step-request-escalated = رُفع إلى المنسقين
step-request-reminded = تذكير بالموعد المطلوب
step-request-review-due = حان موعد المراجعة: تم التنبيه
