# نص لاتيني يُكتب كما هو: معزول كي تبقى علاماته في مكانها.
-typed = { "\u2066" }{ $is }{ "\u2069" }

moment = { $date }، { $time } { $zone } ({ $dtg })

# بين العنوان وما يليه.
colon = { ": " }
comma = { "، " }

# How much hangs on a task or a request, and the words for it

priority-lifesaving = إنقاذ الأرواح
priority-life-sustaining = الحفاظ على الحياة
priority-high = عالية
priority-normal = عادية
words-priority-lifesaving = إنقاذ الأرواح, انقاذ الارواح, منقذ للحياة
words-priority-life-sustaining = الحفاظ على الحياة, استدامة الحياة, إدامة الحياة
words-priority-high = عالية, عالي, عاجل, عاجلة
words-priority-normal = عادية, عادي, اعتيادي
refusal-priority = { $typed } ليست أولوية معروفة.

# Joins the last two of several, as people type it

words-to = إلى, حتى
words-and = و
words-or = أو

# المواقع بالكلمات: الجهات، وما يسبق الموقع فقط

position-north = شمال، شمالا، شمالًا، شمالاً
position-south = جنوب، جنوبا، جنوبًا، جنوباً
position-east = شرق، شرقا، شرقًا، شرقاً
position-west = غرب، غربا، غربًا، غرباً
position-label = mgrs، خط العرض، خط الطول، دائرة العرض، عرض، طول

# What recurs: the words that people say it with, and how we say it

recurs-each = كل
recurs-daily = كل يوم, يوميا, يوميًا
recurs-weekdays = أيام العمل, يوم عمل, أيام الدوام, كل يوم عمل
recurs-weekly = أسبوعيا, أسبوعيًا
recurs-fortnightly = نصف شهري
recurs-monthly = شهريا, شهريًا
recurs-month = شهر, الشهر, أشهر, شهور
recurs-two-months = شهرين
recurs-other = ثاني
recurs-first = أول, الأول, الأولى
recurs-second = الثاني, الثانية
recurs-third = ثالث, الثالث, الثالثة
recurs-fourth = رابع, الرابع, الرابعة
recurs-last = آخر, الأخير, الأخيرة
recurs-filler = و, من, اليوم
recurs-every-days = { $count ->
        [one] كل يوم
        [two] كل يومين
        [few] كل { $count } أيام
        [many] كل { $count } يومًا
       *[other] كل { $count } يوم
    }
recurs-every-weeks = { $count ->
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $count } أسابيع
        [many] كل { $count } أسبوعًا
       *[other] كل { $count } أسبوع
    }
recurs-on-weekdays = { $count ->
        [one] { $days }
        [two] كل أسبوعين، { $days }
        [few] كل { $count } أسابيع، { $days }
        [many] كل { $count } أسبوعًا، { $days }
       *[other] كل { $count } أسبوع، { $days }
    }
recurs-every-months = { $count ->
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $count } أشهر
        [many] كل { $count } شهرًا
       *[other] كل { $count } شهر
    }
recurs-on-monthdays = { $count ->
        [one] كل شهر، { $days }
        [two] كل شهرين، { $days }
        [few] كل { $count } أشهر، { $days }
        [many] كل { $count } شهرًا، { $days }
       *[other] كل { $count } شهر، { $days }
    }
recurs-monthday = اليوم { $day }
recurs-last-day = اليوم الأخير
recurs-nth = { $nth ->
        [1] { $day } الأول
        [2] { $day } الثاني
        [3] { $day } الثالث
        [4] { $day } الرابع
        [5] { $day } الخامس
        [-1] { $day } الأخير
        [-2] { $day } قبل الأخير
       *[other] { $day } ({ $nth })
    }
recurs-at = { $days } الساعة { $time } ({ $zone })
recurs-until = { $said } حتى { $day }
recurs-times = { $count ->
        [one] { $said }، مرة واحدة
        [two] { $said }، مرتين
        [few] { $said }، { $count } مرات
       *[other] { $said }، { $count } مرة
    }
recurs-every-hours = { $hours ->
        [one] كل ساعة بدءًا من منتصف الليل ({ $zone })
        [two] كل ساعتين بدءًا من منتصف الليل ({ $zone })
        [few] كل { $hours } ساعات بدءًا من منتصف الليل ({ $zone })
       *[other] كل { $hours } ساعة بدءًا من منتصف الليل ({ $zone })
    }
refusal-recurring = لا أفهم كم مرة يتكرر { $typed }.
recurs-examples = كل يوم 18:00 · كل يوم عمل 07:30 · كل ثلاثاء، جمعة · كل أسبوعين · كل شهر اليوم 1
recurs-hours = يُقسم اليوم إلى { $hours } ساعات.
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
