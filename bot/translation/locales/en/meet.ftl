# Meetings.

cmd-meet = meet, meeting, meetings
about-meet = Calls meetings, reminds of them and tells who comes
cmd-meet-add = add, new, call
about-meet-add = Calls a meeting, once or again and again
param-meeting = WHEN TITLE [for HOW LONG] [every …] [at PLACE or link] [with WHOM] [languages …]
example-meet-add = tomorrow 15:00 WASH coordination for 1h every Tue, Fri at OCHA tent with UNICEF, WFP languages en, fr
cmd-meet-show = show, card
about-meet-show = Shows a meeting, in a card that stays up to date
example-meet-show = M-7
cmd-meet-history = history, log
about-meet-history = Shows who did what with a meeting, and when
example-meet-history = M-7
cmd-meet-list = list
about-meet-list = Lists the meetings to come: all, those of a day, or those that you are invited to
param-whose = WHICH
example-meet-list = mine tomorrow
words-meet-mine = mine, my, me
cmd-meet-yes = yes, attend
about-meet-yes = Says that you come to the next occurrence of a meeting
example-meet-yes = 7
cmd-meet-no = no
about-meet-no = Says that you do not come to it
example-meet-no = 7
cmd-meet-maybe = maybe, perhaps
about-meet-maybe = Says that you do not know yet whether you come
example-meet-maybe = 7
cmd-meet-move = move, reschedule
about-meet-move = Moves the next occurrence of a meeting, or all of them
param-when = WHEN
example-meet-move = 7 tomorrow 16:00
cmd-meet-cancel = cancel
about-meet-cancel = Cancels the next occurrence of a meeting, or all of them
example-meet-cancel = 7 the road is closed
words-meet-all = all, all of them, everything, the series

# What begins the parts of a meeting, as it is typed

words-meet-for = for, lasting
words-meet-at = at, in, place, @
words-meet-link = link, at link, url
words-meet-with = with
words-meet-languages = languages, language, interpretation, interpreted into
meet-when-examples = tomorrow 15:00 · 2026-12-01 09:30 · every Tue 15:00
meet-no-time = I cannot tell when the meeting begins from { $typed }. The day and the time come first.
meet-no-title = The meeting needs a title: say what it is about behind the time.
meet-too-long = A meeting lasts { $hours } hours at most.
meet-never = There is no such day to come.
meet-not-now = { $meeting } is { $state }: nothing can be changed about it any more.
meet-may-not = Only who called { $meeting } and coordinators may do that.

# What is shown of a meeting

meet-title = { $marking } { $meeting }: { $title }
meet-marked-too-high = You are invited to { $meeting }, which is marked higher than may be shown here. Look it up in a room of the operation.
meet-state = State
meet-state-planned = planned
meet-state-held = held
meet-state-cancelled = cancelled
meet-when = When
meet-every = Recurs
meet-where = Where
meet-who = With
meet-languages = Interpretation
meet-by = Called by
meet-everybody = everybody
meet-moved = moved
meet-hours = { $count ->
        [one] one hour
       *[other] { $count } hours
    }
meet-minutes = { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
meet-answer-yes = Coming
meet-answer-no = Not coming
meet-answer-maybe = Perhaps
meet-more = and { $count } more
meet-none = There are no meetings to come.
meet-listed = { $count ->
        [one] One meeting to come:
       *[other] { $count } meetings to come:
    }
meet-action-yes = I come
meet-action-no = I cannot
meet-action-maybe = Perhaps
meet-action-move = Move it there

# What is said of it

meet-called = { $name } calls a meeting:
meet-clashes = This speaks against the time:
meet-clash-other = { $meeting } { $title } is at the same time ({ $at }), with some of the same people
meet-clash-night = it is { $at } in { $zone }, within the quiet hours { $hours }
meet-clash-weekend = { $day } is a weekend day in { $country }
meet-clash-holiday = { $day } is a public holiday in { $country }: { $name }{ $sure ->
        [no] { " " }(the date is an estimate)
       *[yes] { "" }
    }
meet-clash-no-data = I know no public holidays of { $countries }; that does not make every day a working day
meet-better = Nothing known speaks against { $at }.
meet-said-yes = { $who } comes to { $meeting } { $title } ({ $at }).
meet-said-no = { $who } does not come to { $meeting } { $title } ({ $at }).
meet-said-maybe = { $who } may come to { $meeting } { $title } ({ $at }).
meet-moved-one = { $who } moved { $meeting } { $title } from { $before } to { $at }.
meet-moved-all = { $who } moved all occurrences of { $meeting } { $title }: the next one, which was to be { $before }, is { $at }.
meet-cancelled-one = { $who } cancelled { $meeting } { $title } of { $before }.
meet-cancelled-all = { $who } cancelled { $meeting } { $title } altogether, from { $before } on.
meet-remind = { $in }: { $meeting } { $title }, { $at }
meet-in-day = { $count ->
        [one] In a day
       *[other] In { $count } days
    }
meet-in-hour = { $count ->
        [one] In an hour
       *[other] In { $count } hours
    }
meet-in-minute = { $count ->
        [one] In a minute
       *[other] In { $count } minutes
    }
meet-late = This reminder comes late: it was to be said { $at }.
step-meet-add = called
step-meet-move = moved
step-meet-cancel = cancelled
step-meet-over = one occurrence was over
step-meet-yes = will come
step-meet-no = will not come
step-meet-maybe = may come

# In the meeting

cmd-meet-agenda = agenda, topics
about-meet-agenda = Shows what a meeting is to speak of, adds to it or takes something off
param-change = CHANGE
example-meet-agenda = 7 add decision Which wells first?
cmd-meet-start = start, open, begin
about-meet-start = Begins a meeting in this room, with its agenda and the roll call
example-meet-start = 7
cmd-meet-here = here, present
about-meet-here = Says that you are there, once a meeting has begun
example-meet-here = 7
cmd-meet-note = note, remark
about-meet-note = Writes something into the minutes of the meeting that is held here
example-meet-note = WFP brings two more trucks
cmd-meet-end = end, finish
about-meet-end = Ends the meeting that is held here, and gives everybody its minutes
example-meet-end = 7
cmd-meet-minutes = minutes
about-meet-minutes = Gives the minutes of a meeting that was held last, as files too
example-meet-minutes = 7
cmd-agenda = agenda
about-agenda = Goes through the agenda of the meeting that is held here
cmd-agenda-next = next
about-agenda-next = Goes on to the next item
cmd-agenda-show = show
about-agenda-show = Shows how far the meeting has come
cmd-decision = decision, decided
about-decision = Writes down what the meeting that is held here has decided
example-decision = Wells in Munigi come first
cmd-action = action, todo
about-action = Gives somebody something to do, in the meeting that is held here; it becomes a task
example-action = luc by Friday 12:00 Find out which wells are dry
words-meet-add = add, new
words-meet-remove = remove, delete, off
words-meet-decision = decision, to decide, for decision
words-meet-discussion = discussion, to discuss, for discussion
words-meet-information = information, info, for information
meet-about-decision = Decision
meet-about-discussion = Discussion
meet-about-information = Information
meet-agenda = Agenda
meet-agenda-of = Agenda of { $meeting } { $title }
meet-agenda-empty = Nothing stands on the agenda yet.
meet-agenda-what = Say what is to be spoken of.
meet-agenda-which = Which of them? Name their places.
meet-agenda-over = The agenda of { $meeting } is at its end.
meet-left-open = Still to do from the last time:
meet-runs = being held since { $since }
meet-runs-already = { $meeting } is being held here already. End it first.
meet-runs-not = { $meeting } has not begun.
meet-none-runs = No meeting is being held here.
meet-present = There
meet-missing = Missing
meet-action-here = I am here
meet-action-next = Next item
meet-action-end = End
meet-begun = { $who } begins the meeting ({ $at }). Say that you are there.
meet-is-here = { $who } is there ({ $meeting }).
meet-now = { $number } of { $count }: { $about } · { $title }
meet-wrote-decision = Decided: { $text }
meet-wrote-action = To do: { $text }
meet-wrote-note = Noted: { $text }
meet-minutes-of = { $marking } Minutes of { $meeting } { $title }
meet-decisions = Decisions
meet-actions = To do
meet-notes = Notes
meet-nothing-noted = Nothing was noted.
meet-no-minutes = { $meeting } has no minutes yet.
meet-missed = You were expected, and were not there:
step-meet-agenda = agenda changed
step-meet-start = begun
step-meet-here = is there
step-meet-next = next item
step-meet-decision = decision
step-meet-action = action
step-meet-note = note
step-meet-end = ended

# Proposals

cmd-meet-propose = propose, find
about-meet-propose = Lets people vote on when a meeting is held
param-proposal = TIMES TITLE [until WHEN] [for HOW LONG] [at PLACE] [with WHOM]
example-meet-propose = tomorrow 15:00, 17:00, 2026-12-04 10:00 Shelter until tomorrow 12:00
cmd-meet-vote = vote
about-meet-vote = Says which of the times that are proposed suit you
param-choices = NUMBERS
example-meet-vote = 7 1 3
cmd-meet-close = close, decide
about-meet-close = Ends the vote on a meeting: it is held when it suits most
param-choice = NUMBER
example-meet-close = 7
words-meet-none = none, nothing
words-meet-or = or, and
words-meet-until = until, closing, vote until
meet-slot-examples = tomorrow 15:00, 17:00, 2026-12-04 10:00 Shelter
meet-slots = A proposal has { $fewest } to { $most } times, with commas between them; they come first.
meet-closes-late = The vote must end before the last of the times.
meet-state-proposed = proposed
meet-no-vote = { $meeting } is { $state }: there is nothing to vote on.
meet-votes = { $count ->
        [one] one vote
       *[other] { $count } votes
    }
meet-how-to-vote = Vote below, or type { $command } with the numbers that suit you.
meet-closes = Votes count until { $at }.
meet-proposed = { $name } asks when a meeting suits you:
meet-vote-which = { $typed } names none of the times. Give their numbers, or none.
meet-vote-range = The times have the numbers 1 to { $most }.
meet-voted = { $who } can make it: { $slots }
meet-voted-none = { $who } has taken their vote back, or none of the times suits them.
meet-nobody-voted = Nobody has voted yet. Name the number of a time to decide for it.
meet-slot-past = That time is past. Name the number of another one.
meet-decided = The vote is over. { $meeting } { $title } is held:
meet-undecided = The time to vote on { $meeting } is over, and nothing is decided: nobody voted, or that time is past. Whoever proposed it can decide.
meet-withdrawn = { $who } takes the proposal { $meeting } { $title } back.
step-meet-propose = proposed
step-meet-vote = voted
step-meet-close = vote ended
cmd-meet-feed = feed, subscribe, calendar
about-meet-feed = Gives you the secret address of a calendar of your meetings
example-meet-feed = stop
words-meet-stop = stop, off, revoke
meet-feed-none = There are no calendars to subscribe to: the operator has not set an address for them.
meet-feed-stopped = No address of yours gives your calendar any more.
meet-feed-told = I have told you the address privately. The one you had before is void.
meet-feed-address = Subscribe to this address in your calendar. Whoever knows it can read your meetings: keep it to yourself.
words-meet-members = members
words-meet-liaisons = liaisons, liaison officers
words-meet-coordinators = coordinators
words-meet-admins = admins
meet-role-member = members
meet-role-liaison = liaisons
meet-role-coordinator = coordinators
meet-role-admin = admins
words-meet-to = to
meet-not-on-day = { $meeting } is not held on that day. Its next time:
meet-voted-on = Being voted on:
meet-still-voted = { $meeting } is still being voted on. { $command } ends the vote.
