# What all records have in common.

record-withheld = { $record } n’est plus affiché ici : son marquage dépasse celui de ce salon.
record-none = Il n’y a pas de { $record } que je puisse montrer ici.
