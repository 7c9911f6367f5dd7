# The corridor's own words, and those of the small families of commands.

## Roles

role-observer = observer
role-member = member
role-liaison = liaison
role-coordinator = coordinator
role-admin = admin
role-none = none yet

## Languages, as people may type them

language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic

## How to say it right

usage = Say it like this: { $usage }
usage-example = For example: { $example }
refusal-missing = { $param } is missing.
refusal-too-much = I did not understand the end of it: { $typed }
refusal-number = { $typed } is not the number of a record.
refusal-number-of-other = { $typed } is the number of something of another kind.
refusal-role = There is no role { $typed }.
refusal-known = Choose from: { $known }
refusal-about = { $param }:{ " " }
refusal-near = Did you mean { $near }?
refusal-choice = { $typed } is not one of the words for it.
refusal-duration = { $typed } is not a length of time.
refusal-place = { $typed } is not a position that exists. Give a grid reference such as 36M YE 1234 5678, a latitude and longitude, or a name.
refusal-room = This operation has no room { $typed }.
refusal-organisation = The organisation has no name.
refusal-marking = { $typed } is not a TLP label.
refusal-language = I do not speak { $typed }.
refusal-zone = { $typed } is not a time zone. Name one as { $example }.
refusal-ambiguous = Several people are called { $typed }. Name one by the account:
refusal-nobody = I have seen nobody called { $typed } in this operation. They must have written in one of its rooms once.
refusal-no-operation = { $where ->
        [private] I cannot tell which operation you mean: you are in none yet, or in several. Write once in one of its rooms, or say here: { $command } { $operation }
       *[room] This room belongs to no operation yet. A coordinator can say: { $command } { $operation }
    }
refusal-role-needed = This needs the role { $role }.
refusal-role-remedy = { $holder ->
        [admin] An admin of the operation can give it: { $command } { $person } { $role }
       *[coordinator] A coordinator of the operation can give it: { $command } { $person } { $role }
    }
unknown = I do not know the command { $typed }.
unknown-near = Did you mean one of these?
unknown-family = { $family } needs one of these words next: { $words }
unknown-help = Everything that you can do here: { $help }
unknown-help-family = What each of them does: { $help }
edit-stands = You changed a command that I have answered already. What you asked first stands.
edit-amend = To amend the record, say: { $command }
edit-anew = To ask for something else, send it as a new message.
apology = Something went wrong on my side, and it was not your fault. What you wrote is kept. Please tell an admin this error number: { $error }
hint-private = I understand commands. To see them, say: { $help }
private-unreachable = I could not write to you privately. Open a chat with me ({ $bot }), say hello there, and ask again.

## Coming into a room

greeting = Hello. I am Liaison, a coordination bot for relief operations.
greeting-reads = I read what is said in this room in order to find commands, answer them, and translate. I keep it for thirty days, in the operation's own database. It goes only to rooms that a coordinator links with this one, and to translation services of others only if the operation allows it.
greeting-help = To see what I can do, say: { $help }
greeting-no-operation = This room belongs to no operation yet. A coordinator can say: { $command } { $operation }
notice-privacy-mode = I run in privacy mode on Telegram and hear only commands in groups ({ $room }). To let me hear everything, say /setprivacy to @BotFather, choose Disable, then take me out of each group and add me again.
notice-no-power = I am not allowed to speak in { $room } any more. Give me back the power to send messages there.

## How transports are doing

state-starting = starting
state-connecting = connecting
state-listening = listening
state-retrying = out of reach, trying again
state-conflict = another program uses the same account; stop it
state-stopped = stopped; the log says why

## /help

cmd-help = help, start, ?
about-help = Shows what you can do here
param-command = COMMAND
help-heading = What you can do here
help-more = More about one of them: { $help }
help-unknown = There is no command { $typed } that you may use here.
example-help = poc

## /ping

cmd-ping = ping
about-ping = Checks that I am there
param-text = TEXT
example-ping = hello

## /whoami

cmd-whoami = whoami, me
about-whoami = Shows who you are to me
whoami-account = Account
whoami-language = Language
whoami-operation = Operation
whoami-role = Role

## /lang

cmd-lang = lang, language
about-lang = Shows or sets the language in which I answer you
param-language = LANGUAGE
example-lang = fr
lang-now = I answer you in { $language }. To change that:
lang-chosen = From now on I answer you in { $language }.

## /room

cmd-room = room
about-room = Shows this room's settings, or changes them
param-room = ROOM
example-room = "Logistics cell"
cmd-room-languages = languages, language
about-room-languages = Sets the room's working languages, first one first
param-languages = LANGUAGES
example-room-languages = en fr
cmd-room-marking = marking, tlp
about-room-marking = Sets the strictest marking that may be shown in the room
param-marking = MARKING
example-room-marking = TLP:AMBER
cmd-room-zone = zone, timezone
about-room-zone = Sets the time zone of the room
param-zone = ZONE
example-room-zone = Africa/Nairobi
cmd-room-operation = operation
about-room-operation = Makes this room one of an operation's
param-operation = OPERATION
example-room-operation = Flood 2026
cmd-room-leave = leave
about-room-leave = Sends me out of the room
room-operation = Operation
room-languages = Languages
room-zone = Time zone
room-marking = Shows at most
room-no-operation = none yet
room-changed = Done. The room is now as follows:
room-operation-refused = { $where ->
        [private] You are in no operation called { $name }. Write once in one of its rooms.
       *[room] You lead no operation called { $name }.
    }
room-goodbye = Goodbye. Invite me again whenever you need me.

## /role

cmd-role = role
about-role = Gives somebody a role in the operation
param-person = PERSON
param-new-role = ROLE
example-role = @ana:example.org liaison
role-granted = { $name } is now { $role }.
role-above-own = You can only change people who stand below you, and only up to your own role.
role-last-admin = This is the operation's only admin. Make somebody else admin first.

## /link

cmd-link = link
about-link = Joins your accounts on Matrix and Telegram
param-code = CODE
example-link = 1234-5678
link-sent-privately = I have sent you a code privately.
link-code = To join your accounts, send this to me from the other one within { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }: { $command }
    I will then ask you to send it from here as well.
link-claimed = Almost done. Now send the same code from { $account } too.
link-confirm = { $account } says that it is you. If that is so, send the same code from here as well. If not, do nothing.
link-joined = { $first } and { $second } are one person from now on.
link-unknown = That code is not valid. It may have expired. Ask for a new one with { $command } alone.
link-same-account = That is the account that asked for the code. Send it from your other account.
link-waits = This code waits for the account that asked for it.

## /status

cmd-status = status
about-status = Shows how I am doing
status-heading = How I am doing
status-inbox = Waiting to be handled
status-outbox = Waiting to be delivered
status-failed = Failed, kept aside
status-waiting = { $count ->
        [0] nothing
       *[other] { $count }, the oldest for { $seconds } s
    }
