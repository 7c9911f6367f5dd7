# What all records have in common.

record-withheld = { $record } is not shown here any more: its marking is above this room's.
record-none = There is no { $record } that I can show here.
marking-too-high = { $marking } is above what this room may show ({ $ceiling }).
marking-where = It can be filed in: { $rooms }
marking-nowhere = No room of this operation may show { $marking }: it does not belong in this system.
draft-kept = What you typed is kept: { $command } brings it back.
draft-older = { $count ->
    [one] There is one older draft
   *[other] There are { $count } older drafts
}: { $command }
draft-fewer = { $count ->
    [one] You have one draft here only.
   *[other] You have { $count } drafts here only.
}
classified = This carries a security classification: { $seen }. It was not kept, and I show it to nobody.
classified-remedy = Classified text does not belong in this system: delete your message, and use the channel that is meant for it. If it is not classified, write it again without that word, or in small letters.
record-newer-card = { $record }: its newer card stands further down.

cmd-search = search, find
about-search = Finds records of every kind, and contacts, by their words; typos are forgiven
example-search = wells Goma
search-sitrep = { $count ->
    [one] One situation report:
   *[other] { $count } situation reports:
}
search-task = { $count ->
    [one] One task:
   *[other] { $count } tasks:
}
search-request = { $count ->
    [one] One request:
   *[other] { $count } requests:
}
search-meet = { $count ->
    [one] One meeting:
   *[other] { $count } meetings:
}
search-poc = { $count ->
    [one] One contact:
   *[other] { $count } contacts:
}
search-more = { $count ->
    [one] … and one more. Further words narrow it down.
   *[other] … and { $count } more. Further words narrow it down.
}
search-some = Nothing has all of that. This has some of it:
search-nothing = I found nothing for that which I can show here.
record-action-show = Show { $record }
cmd-show = show, view
about-show = Shows whatever has a number; in reply to a message, what that names
param-numbers = NUMBERS
example-show = T-34 SR-12
show-no-number = Which one? Name a number such as T-34, SR-12, RQ-5 or C-7, or reply to a message that does.
show-too-many = { $count ->
    [one] One more number is left out: ask for it alone.
   *[other] { $count } more numbers are left out: ask for them in a message of their own.
}
cmd-note = note, remark
about-note = Puts a note into a record's history; plain words in reply to its card do the same
param-record = RECORD
example-note = T-34 The bridge is open again
step-note = note
refusal-record = { $typed } is not the number of a record. Such numbers are: { $kinds }
cmd-history = history, log
about-history = Shows who did what with a record, when and why
example-history = T-34
history-title = { $count ->
    [one] { $record }: one step
   *[other] { $record }: { $count } steps
}
history-earlier = { $count ->
    [one] One earlier step is left out.
   *[other] { $count } earlier steps are left out.
}
history-bot = the bot
history-withheld = (not shown: the marking was higher then)
cmd-undo = undo
about-undo = Takes back what you did last with a record, within ten minutes
step-undo = taken back
undo-done = Taken back: { $record } is as it was before.
undo-filed = Taken back: { $record } is cancelled. Its number is not used again.
undo-contact-added = Taken back: { $contact } is out of the list again.
undo-import = Taken back: the contacts that you imported are out of the list again, and those that your file changed are as they were before.
undo-done-by = { $who } took back what they did with { $record }: it is as it was before.
undo-filed-by = { $who } took back { $record }: it is cancelled.
undo-nothing = You did nothing with a record in the last { $minutes } minutes that I can take back here.
undo-twice = What you did last is taken back already.
undo-changed = { $record } was changed again since then, so I leave it as it is. Say with its own command how it is to be.
