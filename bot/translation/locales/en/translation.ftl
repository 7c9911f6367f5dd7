# What people say, in other languages.

translated-machine = 🌐 Machine translation from { $source } ({ $engine })
translated-via = 🌐 Machine translation from { $source } by way of { $pivot } ({ $engine })
translated-reviewed = 🌐 Translation from { $source }, reviewed by a person
translated-human = 🌐 Translation from { $source } by a person
translated-missed = Not rendered as the list of terms has it: { $terms }
relay-file-left = 📎 { $file } could not be passed on. It is in { $room }.
untranslated-away = 🌐 Not translated yet: no engine answers. It will be put here as soon as one does.
untranslated-no-engine = 🌐 Not translated: there is nobody here who translates between these languages.
untranslated-marking = 🌐 Not translated: the marking lets these words go to no engine that could.

## /channel

cmd-channel = channel
about-channel = Shows which rooms read what is said here, or links them
cmd-channel-link = link, join
about-channel-link = Links this room with the others of a channel
param-channel = NAME
example-channel-link = coordination
cmd-channel-unlink = unlink
about-channel-unlink = Takes this room out of its channel
channel-none = This room is in no channel. To link it with others, say in each of them: { $command } { $channel }
channel-here = Only a room of an operation can be in a channel, and no private chat.
channel-name = { $typed } cannot be the name of a channel: use letters, numbers and spaces, at most 40.
channel-rooms =
    { $count ->
        [0] This room is in the channel { $channel }. No other room is, yet.
        [one] This room is in the channel { $channel } with one other room, which reads what is said here:
       *[other] This room is in the channel { $channel } with { $count } other rooms, which read what is said here:
    }
channel-above = { $room } shows at most { $label }: from here it gets only what begins with that label or a lower one.
channel-unsealed =
    { $count ->
        [one] 🔓 { $rooms } is not encrypted, other rooms of this channel are. What is said in those can be read there by whoever runs its server.
       *[other] 🔓 { $rooms } are not encrypted, other rooms of this channel are. What is said in those can be read there by whoever runs their servers.
    }
channel-joined = { $room } has joined the channel { $channel }: what is said in each of its rooms is read in all of them.
channel-left = { $room } has left the channel { $channel }, and reads nothing from here any more.
channel-unlinked = Done. This room has left the channel { $channel }.

## /room translate

cmd-room-translate = translate, translation
about-room-translate = Says when talk in several languages is translated: always, when asked, or never
param-mode = MODE
param-way = THREADS
example-room-translate = ask
translate-auto = auto, always
translate-ask = ask, asked
translate-off = off, never
translate-threads = threads, thread
translate-replies = replies, reply
room-translating = Translates
room-channel = Channel
room-translates =
    { $mode ->
        [auto] everything that somebody here does not read
        [ask] what somebody asks for
       *[off] nothing
    }
room-stands =
    { $way ->
        [translate-threads] in threads
       *[translate-replies] in replies
    }
room-no-threads = Telegram has no threads: translations stand in replies here. To set when they are made: { $command }
room-taken-back =
    { $count ->
        [one] One message that is marked higher stood here from another room, or as a translation: it is taken back.
       *[other] { $count } messages that are marked higher stood here from other rooms, or as translations: they are taken back.
    }

## Engines

engine-well = answers
engine-resting = left alone for a while, since it failed
engine-spent = has had all the text that it may for today (UTC)
status-spent = Sent today (UTC)
status-characters =
    { $limit ->
        [0] { $count } characters
       *[other] { $count } of { $limit } characters
    }
status-money =
    { $limited ->
        [yes] { $paid } of { $most } { $currency }
       *[no] { $paid } { $currency }
    }

## /tr

cmd-tr = tr
about-tr = Translates the message that you reply to
example-tr = fr
cmd-tr-me = me
about-tr-me = Sends you privately, in your language, what is said in this room
example-tr-me = fr
cmd-tr-flag = flag, bad
about-tr-flag = Says that the translation you reply to is bad
cmd-tr-review = review
about-tr-review = Shows the translations that somebody found bad
cmd-tr-fix = fix
about-tr-fix = Puts better words in the place of a translation under review
example-tr-fix = 1 The bridge is closed
cmd-tr-good = good
about-tr-good = Says that a translation under review is good as it is
example-tr-good = 1
tr-off = This room does not want translations. A coordinator can change that: { $command }
tr-reply =
    { $signs ->
        [yes] Reply with { $command } to the message that you want to read, or put 🌐 to it.
       *[no] Reply with { $command } to the message that you want to read.
    }
tr-nothing = There is nothing to translate in that message, or nobody here who translates it into { $language }.
tr-nobody = Nobody here translates into { $language }.
tr-there = Its translation stands there already.
tr-offer = 🌐 Translate into:
tr-offer-language = { $language }
tr-me = From now on I send you privately, in { $language }, what is said here in other languages. To end it, say here: { $stop }
tr-me-ended = I send you nothing more from here.
tr-me-none = I send you nothing from here. To begin, name your language: { $command }
tr-me-room = Say { $command } in the room that you want to read.
flag-raised = Thank you. A liaison reviews it: { $command }
flag-reply =
    { $signs ->
        [yes] Reply with { $command } to the translation that is bad, or put 🚩 to it.
       *[no] Reply with { $command } to the translation that is bad.
    }
flag-action = Flag
review-none = No translation waits for a review.
review-heading =
    { $count ->
        [one] One translation waits for a review
       *[other] { $count } translations wait for a review
    }
review-how = To put one right: { $fix } – if it is good as it is: { $good }
review-number = No translation number { $number } waits for a review. To see those that do: { $command }
review-gone = What was said is gone, so its translation needs no review.
review-hidden = Its words may not be shown here.
review-good = Done. It stays as it is.

## /fix

cmd-fix = fix
about-fix = Puts your words in the place of the translation that you reply to
example-fix = The bridge is closed
fix-reply = Reply with { $command } and better words to the translation that you want to put right.
fix-action = Correct
fix-ask = { $person }, reply to this message with the better translation into { $languages }.
fix-language = That message is in several languages ({ $languages }), and I cannot tell which one your words are in.
fix-original = Those words are no translation: they stand there as they were said.
fix-lost = Your words leave out what must stand in every language as it is: { $lost }.
fix-done =
    { $count ->
        [one] Done. The translation into { $language } is put right in one place, and I remember it.
       *[other] Done. The translation into { $language } is put right in { $count } places, and I remember it.
    }

## /term

cmd-term = term, terms
about-term = The words that everybody, and every engine, says one way
cmd-term-add = add
about-term-add = Adds a term in two languages or more
param-term = LANGUAGE:"WORD"
example-term-add = en:"cordon" fr:"bouclage" es:"cordón"
cmd-term-list = list
about-term-list = Shows the operation's terms
example-term-list = cordon
cmd-term-review = review
about-term-review = Shows the terms that wait for a coordinator
term-none-waits = No term waits for a coordinator.
term-review = To let those that are shown hold: { $command }
cmd-term-approve = approve
about-term-approve = Lets proposed terms hold
example-term-approve = TM-3 TM-4
cmd-term-remove = remove
about-term-remove = Takes a term out of the list
example-term-remove = TM-3
cmd-term-import = import
about-term-import = Adds the terms of a CSV or TBX file that you send with this command
term-pairs = I cannot read { $typed }. Put a language, a colon, and the words in quotation marks.
term-twice = The language { $language } is named twice: a term is said one way in each.
term-alone = A term needs words in two languages at least.
term-long = { $typed } … is too long for a term: at most { $limit } characters.
term-known = { $term } has that word already. To replace it, first say: { $command }
term-added = The term holds from now on:
term-proposed = The term is proposed, and holds once a coordinator says { $command }:
term-approved =
    { $count ->
        [one] The term holds from now on:
       *[other] { $count } terms hold from now on:
    }
term-removed = The term is taken out of the list:
term-none = There is no such term yet. To add one: { $command }
term-heading =
    { $count ->
        [one] One term
       *[other] { $count } terms
    }
term-more =
    { $count ->
        [one] … and one more. Add words to see fewer.
       *[other] … and { $count } more. Add words to see fewer.
    }
term-unknown = There is no term number { $number }. To see those that there are: { $command }
term-waits = proposed by { $by }
term-no-file = Send a CSV file with a column for each language, or a TBX file, with this command as its caption, or reply to it.
term-file = That file is no CSV in UTF-8 and no TBX that I can read.
term-line = Line { $place }: { $why }
term-entry = Entry { $place }: { $why }
term-faults =
    { $count ->
        [one] One thing is wrong in that file, so nothing was added:
       *[other] { $count } things are wrong in that file, so nothing was added:
    }
term-count = There are { $count } terms in that file; I take between 1 and { $limit } at once.
term-imported =
    { $count ->
        [0] Nothing was added: all these terms are in the list already.
        [one] One term was added. Waiting for a coordinator: { $waiting }
       *[other] { $count } terms were added. Waiting for a coordinator: { $waiting }
    }

said-translated = (🌐 { $source })
said-checked = (🌐 { $source }, checked)
said-untranslated = (not translated)
