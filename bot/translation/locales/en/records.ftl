# What all records have in common.

record-withheld = { $record } is not shown here any more: its marking is above this room's.
record-none = There is no { $record } that I can show here.
