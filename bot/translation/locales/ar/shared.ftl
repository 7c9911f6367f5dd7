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

words-and = و

# المواقع بالكلمات: الجهات، وما يسبق الموقع فقط

position-north = شمال، شمالا، شمالًا، شمالاً
position-south = جنوب، جنوبا، جنوبًا، جنوباً
position-east = شرق، شرقا، شرقًا، شرقاً
position-west = غرب، غربا، غربًا، غرباً
position-label = mgrs، خط العرض، خط الطول، دائرة العرض، عرض، طول
