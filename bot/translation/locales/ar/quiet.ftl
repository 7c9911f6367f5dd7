# ساعات الهدوء وبلدان العملية.

cmd-whoami-quiet = هدوء، الهدوء
about-whoami-quiet = يعرض أو يحدد الساعات التي لا أزعجك فيها
param-hours = الساعات
example-whoami-quiet = 21:00-06:30
cmd-room-quiet = هدوء، الهدوء
about-room-quiet = يحدد الساعات التي لا أزعج فيها هذه الغرفة
example-room-quiet = 21:00-06:30
quiet-hours = ساعات الهدوء
quiet-none = لا توجد
quiet-means = في هذه الساعات لا أقول من نفسي إلا ما ينقذ الأرواح أو لا يحتمل التأخير أو ما سيصل بعدها متأخراً. وما عدا ذلك يصل بعد انتهائها. يمكن قول «بدون» لإلغائها، أو «معتاد» للعودة إلى ما يسري عادةً.
quiet-words-off = بدون، لا، أبداً
quiet-words-usual = معتاد، المعتاد، افتراضي
refusal-hours = { $typed } ليست ساعات من اليوم، مثل { $example } أو { -typed(is: "24/7") }.

## /عملية

cmd-operation = عملية، العملية
about-operation = يعرض إعدادات العملية أو يغيرها
cmd-operation-quiet = هدوء، الهدوء
about-operation-quiet = يحدد ساعات الهدوء لمن ليست له ساعات خاصة
example-operation-quiet = 21:00-06:30
cmd-operation-countries = بلدان، بلد
about-operation-countries = يحدد البلدان التي تُحسب عطلاتها الأسبوعية والرسمية
param-countries = البلدان
example-operation-countries = كينيا، الصومال
countries = البلدان
countries-of-zones = بلدان المناطق الزمنية
operation-reports = تقارير الحالة
operation-approved = يعتمد كلًّا منها شخص غير من أعده
operation-unapproved = سارية منذ إيداعها
cmd-operation-authoriser = اعتماد, موافقة
about-operation-authoriser = يحدد هل يجب أن يعتمد تقارير الحالة شخص غير من أعدها
param-needed = نعم/لا
example-operation-authoriser = نعم
countries-mean = عطلاتها الأسبوعية والرسمية تعارض مواعيد الاجتماعات. أما «أيام العمل» فتتبع العطلة الأسبوعية لأول بلد منها.
refusal-country = { $typed } ليس بلداً أعرفه. يرجى كتابة اسمه أو رمزه، مثل { $example }.
