# What all records have in common.

record-withheld = لم يعد { $record } معروضًا هنا: تصنيفه أعلى من تصنيف هذه الغرفة.
record-none = لا يوجد { $record } أستطيع عرضه هنا.
