# Digests: what happened, and what waits for whom.

cmd-digest = digest, digests, summary
about-digest = Tells what happened and what waits for whom, at once or whenever you want it
cmd-digest-now = now
about-digest-now = Tells it at once, of the last day
param-wanted = [for me] SECTIONS CLUSTERS
example-digest-now = tasks, requests WSH

## Words that people type

words-digest-me = for me, me, privately, to me
words-digest-here = here, for all, for everybody, for this room, in this room
words-digest-filler = for, of, with, and, &, only, section, sections, cluster, clusters, all, everything
words-digest-about = in, on, about
words-digest-outages = outages, outage, down time, downtime
words-digest-sitreps = sitreps, sitrep, reports, report, situation reports
words-digest-figures = figures, figure, key figures, numbers
words-digest-tasks = tasks, task
words-digest-requests = requests, request
words-digest-meetings = meetings, meeting
words-digest-decisions = decisions, decision, action points, actions, decisions and action points
words-digest-contacts = contacts, contact, poc
words-digest-translations = translations, translation

## What is shown

digest-heading = Digest of { $operation }
digest-period = from { $start } to { $end }
digest-needs = What needs you
digest-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
}
digest-nothing = Nothing new in { $operation }, and nothing that waits for anybody.
digest-sent-privately = I have sent it to you privately.
digest-unknown = I do not know what { $typed } means in a digest.
digest-section-outages = While I was away
digest-section-sitreps = Situation reports
digest-section-figures = Key figures
digest-section-tasks = Tasks
digest-section-requests = Requests
digest-section-meetings = Meetings
digest-section-decisions = Decisions and action points
digest-section-contacts = Contacts
digest-section-translations = Translations
digest-tasks-overdue = { $count ->
    [one] One task is overdue
   *[other] { $count } tasks are overdue
}
digest-tasks-unacknowledged = { $count ->
    [one] One task was not acknowledged by anybody
   *[other] { $count } tasks were not acknowledged by anybody
}
digest-tasks-declined = { $count ->
    [one] One task was declined
   *[other] { $count } tasks were declined
}
digest-tasks-done = { $count ->
    [one] One task was done
   *[other] { $count } tasks were done
}
digest-requests-late = { $count ->
    [one] One request has waited too long
   *[other] { $count } requests have waited too long
}
digest-requests-waiting = { $count ->
    [one] One request waits
   *[other] { $count } requests wait
}
digest-requests-ended = { $count ->
    [one] One request came to its end
   *[other] { $count } requests came to their end
}
digest-sitreps-missing = { $count ->
    [one] One situation report is missing since { $at }
   *[other] { $count } situation reports are missing since { $at }
}
digest-sitreps-due = { $count ->
    [one] One situation report is due by { $at }
   *[other] { $count } situation reports are due by { $at }
}
digest-sitreps-drafts = { $count ->
    [one] One situation report awaits its approval
   *[other] { $count } situation reports await their approval
}
digest-sitreps-changed = { $count ->
    [one] One situation report is new or changed
   *[other] { $count } situation reports are new or changed
}
digest-figures = { $count ->
    [one] One figure was told
   *[other] { $count } figures were told
}
digest-figure-more = up by { $count }
digest-figure-less = down by { $count }
digest-contacts-expired = { $count ->
    [one] The entry of one contact has expired
   *[other] The entries of { $count } contacts have expired
}
digest-contacts-expiring = { $count ->
    [one] The entry of one contact expires within a week
   *[other] The entries of { $count } contacts expire within a week
}
digest-contact-until = good until { $at }
digest-translations-flagged = { $count ->
    [one] One translation was found bad and waits to be put right
   *[other] { $count } translations were found bad and wait to be put right
}
digest-of = only { $what }

cmd-digest-list = list
about-digest-list = Shows the digests that come into this room, and those that you get
cmd-digest-stop = stop, cancel, remove, off
about-digest-stop = Takes digests back by their numbers
param-times = WHEN [for me | here] SECTIONS CLUSTERS
example-digest = every weekday 07:30 for me tasks WSH
example-digest-stop = 1
digest-made = From now on, a digest comes:
digest-waits = It is quiet then: the next one comes at { $end }.
digest-how-to-stop = When there is nothing to say, I say nothing. To take it back: { $command }
digest-stopped = No longer:
digest-none = No digests come here, and you get none. For one, say when: { $command } every weekday 07:30
digest-which = Which of them? Name its number, or all.
digest-same = That is so already:
digest-too-many = You have { $limit } digests already. Take one back first: { $command }
digest-never = That time never comes.
digest-for-you = for you, privately
digest-for-room = here
digest-late = This comes late: it was to come { $at }.
digest-outages = { $count ->
    [one] I was down once
   *[other] I was down { $count } times
}
digest-outage = from { $start } to { $end } ({ $length })
digest-missed = { $count ->
    [one] One reminder was left out, since it came too late
   *[other] { $count } reminders were left out, since they came too late
}
digest-missed-record = { $record }: to be reminded of { $at }
digest-missed-other = a reminder, due { $at }

cmd-catchup = catchup, catch-up, missed
about-catchup = Tells you privately what you missed in this room and this operation since you last looked
param-since = SINCE
example-catchup = 8h
words-since = since, from
catchup-since = What you missed since { $since }:
catchup-first = What happened since { $since }. From now on I remember when you last looked here.
catchup-talk = { $count ->
    [one] One message was said here, by { $who }.
   *[other] { $count } messages were said here, by { $who }.
}
catchup-talk-many = More than { $count } messages were said here, the last by { $who }.
catchup-earlier = { $count ->
    [one] One earlier message is in the file.
   *[other] { $count } earlier messages are in the file.
}
catchup-kept = { $count ->
    [one] One message is marked higher than what I may say privately: read it in the room.
   *[other] { $count } messages are marked higher than what I may say privately: read them in the room.
}
catchup-future = { $since } is still to come.
digest-meetings-votes = { $count ->
    [one] One meeting is voted on
   *[other] { $count } meetings are voted on
}
digest-meetings-coming = { $count ->
    [one] One meeting is held today or tomorrow
   *[other] { $count } meetings are held today and tomorrow
}
digest-decisions = { $count ->
    [one] One decision was taken
   *[other] { $count } decisions were taken
}
digest-actions = { $count ->
    [one] One action point came of meetings
   *[other] { $count } action points came of meetings
}
digest-untranslated = { $count ->
    [one] One message stands untranslated, because no engine is to be had
   *[other] { $count } messages stand untranslated, because no engine is to be had
}
digest-messages = { $count ->
    [one] one message
   *[other] { $count } messages
}

## Pictures

chart-alt = { $title }, { $start } to { $end }: { $series }
chart-series = { $label }: { $values }
chart-more = { $first }; { $others }
chart-value = { $count }
chart-value-of = { $count } ({ $day })
chart-tasks = Tasks by state
chart-tasks-in-hand = in hand
chart-tasks-open = not acknowledged
chart-tasks-done = done that day
chart-tasks-blocked = blocked
chart-tasks-declined = declined
