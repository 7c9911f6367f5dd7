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
channel-none = This room is in no channel. To link it with others, say in each of them: { $command }
channel-here = Only a room of an operation can be in a channel, and no private chat.
channel-name = { $typed } cannot be the name of a channel: use letters, numbers and spaces, at most 40.
channel-rooms =
    { $count ->
        [0] This room is in the channel { $channel }. No other room is, yet.
        [one] This room is in the channel { $channel } with one other room, which reads what is said here:
       *[other] This room is in the channel { $channel } with { $count } other rooms, which read what is said here:
    }
channel-above = { $room } shows at most { $label }: from here it gets only what begins with that label or a lower one.
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

## Engines

engine-well = answers
engine-resting = left alone for a while, since it failed
