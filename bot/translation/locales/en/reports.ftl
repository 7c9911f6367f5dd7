# Reports on reports: consolidated, due, missing, exported; and M/ETHANE.

cmd-sitrep-consolidated = consolidated, consolidate, summary
about-sitrep-consolidated = Makes one report from many, in the order of OCHA's
param-scope = SCOPE
example-sitrep-consolidated = since 24h cluster WSH, LOG

## Which reports are meant

scope-since = since, from
scope-cluster = cluster, clusters
scope-area = area, place
scope-organisation = organisation, organization, org
report-scope-empty = Nothing stands behind { $word }.
report-since-future = { $moment } is still to come. Say since when in the past.

## One report from many

report-consolidated = Consolidated situation report: { $operation }
report-as-of = As of { $at }
report-covers = Covers the period from { $start } to { $end }
report-only-clusters = Only the clusters { $clusters }
report-made-of = { $count ->
        [one] Made of one report: { $reports }
       *[other] Made of { $count } reports: { $reports }
    }
report-sources = Reported by { $organisations }
report-empty = No report changed in this period that I can show here.
report-waiting = { $count ->
        [one] One report waits for its approval; what it changes is not in here.
       *[other] { $count } reports wait for their approval; what they change is not in here.
    }
report-highlights = Highlights
report-immediate = IMMEDIATE
report-key-figures = Key figures
report-figure = { $value } — { $source }, as at { $at } ({ $report })
report-no-source = source not named
report-contested = the sources contradict each other
report-never-added = Each figure is its source's latest. Nothing is added up or averaged.
report-situation = Situation overview
report-needs = Needs
report-response = Response
report-gaps = Gaps and constraints
report-no-cluster = Without a cluster
report-no-change = No change.
report-nothing-said = Nothing reported.
report-more = { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
report-attached = There is more in the attached file.

## When reports are due

cmd-sitrep-due = due, deadline
about-sitrep-due = Shows when reports are due, lays it down, or takes it back
param-rule = RULE
example-sitrep-due = every day 18:00 for WSH, LOG
cmd-sitrep-missing = missing, owed, overdue
about-sitrep-missing = Shows who owes a report
due-for = for, from
due-every = every, each
due-daily = daily
due-weekdays = weekdays, working days
due-all = all, everybody, everyone
due-and = and, &
due-stop = stop, end, cancel
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
report-every-day = every day at { $time } ({ $zone })
report-on-days = { $days } at { $time } ({ $zone })
report-every-hours = { $hours ->
        [one] every hour from midnight on ({ $zone })
       *[other] every { $hours } hours from midnight on ({ $zone })
    }
report-due-from = from { $who }
report-due-everybody = every organisation of the contacts
report-due-next = next: { $at }
report-due-made = Reports are due from now on:
report-due-reminders = I remind those who owe one before the deadline and at it, and tell the coordinators who is late.
report-due-stopped = No longer due:
report-due-none = No reports are due regularly. A coordinator can say { $command } and when, and from whom.
report-due-which = Which of them? Name its number, or all.
report-due-too-many = There are { $limit } such rules already. Take one back first.
report-due-hours = A day can be divided into { $hours } hours.
report-due-when = I cannot tell when { $typed } is.
report-due-who = { $typed } is no cluster, and no organisation that I know here. One that is not among the contacts yet can be named in quotation marks.
report-late-since = Late since { $at }:
report-owed-by = Still to come by { $at }:
report-none-missing = Nothing is missing. Next: { $at }
report-never-yet = no report yet
report-last = last report { $report }, { $at }
report-reach = contacts: { $contacts }
report-missing-marking = Reports marked above { $marking } do not count here.
report-due-soon = A situation report is due by { $at } from:
report-is-due = A situation report is due now ({ $at }) from:
report-is-late = Late with the situation report that was due by { $at }:
report-told-late = This comes late: it was to be said at { $at }.
report-how-to-file = To get the form, say { $command }. “No change” is a report, too.
report-action-form = Give me the form
