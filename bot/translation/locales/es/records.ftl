# What all records have in common.

record-withheld = { $record } ya no se muestra aquí: su marcado supera el de esta sala.
record-none = No hay ningún { $record } que pueda mostrar aquí.
