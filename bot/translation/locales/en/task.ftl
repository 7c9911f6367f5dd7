# Tasks.

cmd-task = task, tasks
about-task = Gives tasks and follows them until they are verified
cmd-task-add = add, new, create
about-task-add = Gives a task to a person, a unit, an organisation, or whoever has a function on duty
param-who = WHO
param-task = TITLE [by WHEN] [priority] [at PLACE] [cluster]
example-task-add = "2 Engr Coy" by 18:00 priority high Repair the bridge at Goma airport WSH
cmd-task-file = file, add!
about-task-file = Gives a task even where an open one looks the same
example-task-file = logistics on duty by tomorrow noon !lifesaving Move 40 tents at 35M RU 65 43
cmd-task-join = join
about-task-join = Takes part in a task that somebody has already
example-task-join = T-34
cmd-task-ack = ack, acknowledge, seen, received, roger
about-task-ack = Says that tasks have reached you; that is no promise to do them
param-tasks = NUMBERS
example-task-ack = 34
cmd-task-accept = accept, yes, wilco
about-task-accept = Promises to do tasks
example-task-accept = 34
cmd-task-decline = decline, refuse, reject
about-task-decline = Says that a task will not be done by you, and why
example-task-decline = 34 no vehicle before Friday
cmd-task-start = start, begin
about-task-start = Says that tasks are being worked on
example-task-start = 34
cmd-task-block = block, blocked
about-task-block = Says what holds a task up: another record, or anything in words
param-what = WHAT
example-task-block = 34 on T-12
cmd-task-unblock = unblock, resume, continue
about-task-unblock = Says that nothing holds tasks up any more
example-task-unblock = 34
cmd-task-done = done, finished, finish, complete, completed
about-task-done = Says that tasks are done
example-task-done = 34 35
cmd-task-verify = verify, confirm, check
about-task-verify = Makes sure that tasks are done; never by those who did them
example-task-verify = 34
cmd-task-reopen = reopen
about-task-reopen = Takes up tasks again that are not done after all, or were declined
example-task-reopen = 34
cmd-task-cancel = cancel, delete, remove, withdraw
about-task-cancel = Says that a task is not wanted any more, and why
example-task-cancel = 34 the bridge was repaired by others
cmd-task-assign = assign, give, reassign, transfer
about-task-assign = Gives a task to somebody else
example-task-assign = 34 @ana:example.org
cmd-task-due = due, deadline, extend, postpone
about-task-due = Sets when a task is due
example-task-due = 34 tomorrow 18:00
cmd-task-edit = edit, change, update, modify
about-task-edit = Changes what a task says
example-task-edit = 34 by tomorrow 18:00 Repair the bridge and the road
cmd-task-note = note, remark, comment
about-task-note = Adds a remark to a task's history
example-task-note = 34 the road is open again
cmd-task-show = show, card, view, info, status
about-task-show = Shows a task, in a card that stays up to date
example-task-show = T-34
cmd-task-history = history, log
about-task-history = Shows who did what with a task, and when
example-task-history = T-34
cmd-task-list = list
about-task-list = Lists tasks; you can ask for some of them only
param-which = WHICH
example-task-list = overdue WSH at Goma
cmd-task-board = board
about-task-board = Shows how many tasks are in each state, and the first of them
example-task-board = LOG
cmd-task-export = export
about-task-export = Gives you the tasks as a file: who does what, where, when
example-task-export = csv
task-format-csv = csv
task-format-json = json

## Words that people type within a task

words-task-by = by, before, due, due by, due at, no later than, not later than, nlt, deadline, latest by, at the latest by, suspense
words-task-for = for
words-task-within = in, within, due in, due within, deadline in
words-task-at = at, @
words-task-no-place = once, all costs, short notice, the earliest
words-task-place = place, location, site
words-task-area = area, region, province, district
words-task-beyond = with, without, from, to, into, until, after, because, so, then, via, using
words-task-priority = priority, prio
words-task-urgent = urgent, lifesaving, life-saving, life-sustaining
words-task-day-end = eod, cob, close of business, end of day
words-task-cluster = cluster, clusters, sector, sectors
words-task-on = on, by, waiting for
words-task-of = of, for, by
words-task-never = none, never, no, off, -, –, —, no due time, no deadline
words-task-tasks = task, tasks, the
words-task-mine = mine, my, me, my own, assigned to me
words-task-filed = filed, given, filed by me, given by me
words-task-overdue = overdue, late
words-task-unacknowledged = unacknowledged, unacked, not acknowledged, unseen
words-task-all = all
words-task-state-open = open, new
words-task-state-acknowledged = acknowledged, acked
words-task-state-accepted = accepted
words-task-state-declined = declined
words-task-state-in-progress = in progress, started
words-task-state-blocked = blocked
words-task-state-done = done
words-task-state-verified = verified
words-task-state-cancelled = cancelled, canceled
words-assignee-unit = unit, organisation, organization, org
words-assignee-on-duty = on duty, on call, on shift
words-assignee-article = the
words-assignee-to = to, for
words-assignee-holder = officer, chief, head, lead, coordinator, cell, desk, team

## What a task says

task-title = { $marking } { $task } { $title }
task-state = State
task-state-open = Open
task-state-acknowledged = Acknowledged
task-state-accepted = Accepted
task-state-declined = Declined
task-state-in-progress = In progress
task-state-blocked = Blocked
task-state-done = Done
task-state-verified = Verified
task-state-cancelled = Cancelled
task-blocked-on = on { $blocker }
task-assignee = For
task-author = From
task-priority = Priority
task-due = Due
task-place = Place
task-area = Area
task-clusters = Clusters
task-marking = Marking
task-joined = Also taking part
task-mark = { $who }, { $at }
task-mark-open = Given
task-mark-acknowledged = Acknowledged
task-mark-accepted = Accepted
task-mark-declined = Declined
task-mark-in-progress = Begun
task-mark-blocked = Blocked
task-mark-done = Done
task-mark-verified = Verified
task-mark-cancelled = Cancelled
task-row-due = due { $due }
task-the-bot = Liaison
task-action-ack = Acknowledge
task-action-accept = Accept
task-action-decline = Decline
task-action-start = Start
task-action-unblock = Unblock
task-action-done = Done
task-action-verify = Verify
task-action-reopen = Reopen
task-action-file = File it anyway
task-action-join = Join { $task }
task-action-show = Show { $task }

## Answers

task-did-ack = { $task } ({ $title }) is acknowledged by { $by }. It is not accepted yet.
task-did-accept = { $task } ({ $title }) is accepted by { $by }.
task-did-decline = { $task } ({ $title }) is declined by { $by }:
task-did-start = { $task } ({ $title }) is in progress, says { $by }.
task-did-block = { $task } ({ $title }) is blocked on { $blocker }, says { $by }.
task-did-unblock = { $task } ({ $title }) is in progress again, says { $by }.
task-did-done = { $task } ({ $title }) is done, says { $by }. It waits to be verified.
task-did-verify = { $task } ({ $title }) is verified by { $by }.
task-did-reopen = { $task } ({ $title }) is taken up again by { $by }.
task-did-cancel = { $task } ({ $title }) is cancelled by { $by }:
task-did-assign = { $task } ({ $title }) is for { $who } now.
task-did-join = You take part in { $task } ({ $title }).
task-did-due = { $task } ({ $title }) is due { $due } now, says { $by }.
task-did-due-never = { $task } ({ $title }) is due at no time now, says { $by }.
task-did-edit = { $by } changed { $task }: { $title }.
task-noted = Your remark is in the history of { $task }.
task-for-you = { $task } is for you. Please acknowledge it.
task-for-yours = { $task } is for { $who }, which you lead. Please acknowledge it, or see that somebody does.
task-unit-unknown = Nobody I know is called { $who }, so I took it for a unit: please tell them. If somebody else is meant: { $command }
task-maybe-due = “{ $typed }” stayed in the title. If { $task } is due then: { $command }
task-nobody-to-write-to = I know nobody of { $who } whom I could write to: please tell them. What nobody acknowledges goes to the coordinators.
task-alike = { $count ->
        [one] Nothing is filed yet: an open task looks the same.
       *[other] Nothing is filed yet: { $count } open tasks look the same.
    }
task-alike-how = File yours anyway (the same with { $file }), or take part in the one that is there: { $command }
task-listed = { $count ->
        [one] One task:
       *[other] { $count } tasks:
    }
task-more = { $count ->
        [one] One more. Say which ones you want, and there are fewer: overdue, WSH, at Goma.
       *[other] { $count } more. Say which ones you want, and there are fewer: overdue, WSH, at Goma.
    }
task-none = There are no such tasks.
task-board = Tasks by state
task-exported = { $count ->
        [one] One task, as at { $at }.
       *[other] { $count } tasks, as at { $at }.
    }
task-export-cut = These are the ones that changed last; { $count } more are left out.

## Refusals

refusal-assignee = I know nobody called { $typed }. If it is a unit, put its name in quotation marks.
refusal-assignee-missing = It is not said who is to do it.
refusal-assignee-several = { $typed } are several: this is for one person or organisation. Give each of them theirs. What only begins the text goes in quotation marks.
refusal-assignee-cluster = { $typed } is a cluster, and nobody commands one. Name an organisation or a person, or who is on duty: “logistics on duty”.
refusal-assignee-ambiguous = { $typed } may be several. Name one of them like this:
refusal-nobody-on-duty = Nobody with the function { $function } is on duty now.
task-no-title = It is not said what is to be done.
task-only-when = { $typed } would be its title. If it is due then, say it with “by”; if it is the title, put it in quotation marks.
task-time-or-title = If it is part of the title, put it in quotation marks.
task-twice = { $part } is said twice.
task-not-commanded = Nobody commands { $organisation }, so nothing can be assigned to it. Ask it with { $command }, which makes a request of it.
task-may-not = { $task } is not yours to do that with. Those who may: { $who }.
task-part-assignee = whoever has to do it
task-part-author = whoever gave it
task-part-coordinator = coordinators
task-part-member = members
task-verify-other = Those who have to do { $task } do not verify it themselves. Somebody else makes sure of it: whoever gave it, or a coordinator.
task-not-now = { $task } is in the state “{ $state }”, so that cannot be done now.
task-possible = What you can do:
task-none-of-them = None of that could be done:
task-joined-already = You take part in { $task } already.
task-blocked-on-what = It is not said what holds it up.
task-blocked-on-higher = { $record } is marked { $marking }, higher than { $task }, whose card would name it where it may not be shown. Say in words what holds the task up, or mark it higher first.
task-no-reason = It is not said why.
task-blocked-by-itself = In the end { $task } would wait for itself.
task-blocked-on-nothing = { $record } is settled already: there is nothing to wait for. Say in words what holds the task up.
task-filter = I do not know which tasks { $typed } are.
task-filter-also = A priority, a cluster, “at” a place, “of” somebody and “due” until when count as well.
task-assigned-already = { $task } is for { $who } already.
task-nothing-to-export = There is no task to export here.

## Steps

step-task-add = filed
step-task-ack = acknowledged
step-task-accept = accepted
step-task-decline = declined
step-task-start = begun
step-task-block = blocked
step-task-unblock = unblocked
step-task-released = what it waited for was settled
step-task-done = done
step-task-verify = verified
step-task-reopen = reopened
step-task-cancel = cancelled
step-task-assign = given to somebody else
step-task-due = due time set
step-task-edit = changed
step-task-join = joined
step-task-note = remark
step-task-remind-before = reminded before it was due
step-task-remind-at = reminded when it was due
step-task-remind-after = reminded that it is late
step-task-ask-assignee = reminded that it is not acknowledged
step-task-ask-alternate = brought before the alternate
step-task-ask-lead = brought before the organisation's lead
step-task-ask-coordinator = brought before the coordinators

## Reminders

task-remind-before = { $task } ({ $title }) is due { $due }. It is for { $who }, and is in the state “{ $state }”.
task-released = What { $task } ({ $title }) waits for is settled: { $blocker }. It is for { $who }; if it can go on now, say so.
task-remind-at = { $task } ({ $title }) is due now. It is for { $who }, and is in the state “{ $state }”.
task-remind-after = { $task } ({ $title }) is OVERDUE: it was due { $due }. It is for { $who }, and is in the state “{ $state }”.
task-ask-assignee = { $task } ({ $title }) is not acknowledged yet. It is for { $who }.
task-ask-alternate = { $task } ({ $title }) is still not acknowledged by { $who }. I have told the alternate, { $told }.
task-ask-lead = { $task } ({ $title }) is still not acknowledged by { $who }. I have told the organisation's lead, { $told }.
task-ask-coordinator = { $task } ({ $title }) is still not acknowledged by { $who }. I have told the coordinators: { $told }
task-asks-assignee = { $task } ({ $title }) is for { $who } and not acknowledged yet. Please acknowledge it, or say that you decline it.
task-asks-alternate = { $task } ({ $title }) is not acknowledged by { $who }. You stand in for them.
task-asks-lead = { $task } ({ $title }) is not acknowledged by { $who }. You lead the organisation.
task-asks-coordinator = { $task } ({ $title }) is not acknowledged by { $who }, and nobody else has answered for them. You coordinate.
task-marked-too-high = { $task } waits for you. It is marked too high to be shown here; look at it in its room.
task-late = This comes late: it was to be said { $at }.

## Columns of the file

hxl-org-prog = Organisation that asks
hxl-org-impl = Organisation that does it
hxl-org-funder = Organisation that pays
hxl-sector-cluster = Cluster
hxl-activity = Activity
hxl-status = Status
hxl-country-code = Country code
hxl-adm1-name = Area (admin 1)
hxl-adm1-code = Code of the area (admin 1)
hxl-adm2-name = Place (admin 2)
hxl-adm2-code = Code of the place (admin 2)
hxl-date-start = Begins
hxl-date-end = Ends
hxl-targeted = People targeted
hxl-reached = People reached
hxl-date-reported = Reported
