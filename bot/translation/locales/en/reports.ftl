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
report-made-of = { $count ->
        [one] Made of one report: { $reports }
       *[other] Made of { $count } reports: { $reports }
    }
report-newest = Highlights and texts are those of the newest { $count } of them. Name a cluster, an area or a shorter time for the others.
report-sources = Reported by { $organisations }
report-empty = No report changed in this period that I can show here.
report-waiting = { $count ->
        [one] One report waits for its approval; what it changes is not in here.
       *[other] { $count } reports wait for their approval; what they change is not in here.
    }
report-next = The next report is announced for { $at }
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
due-all = all, everybody, everyone
due-and = and, &
due-stop = stop, end, cancel, remove, delete, off
report-due-from = from { $who }
report-due-everybody = every organisation of the contacts
report-due-next = next: { $at }
report-due-made = Reports are due from now on:
report-due-reminders = I remind those who owe one before the deadline and at it, and tell the coordinators who is late.
report-due-stopped = No longer due:
report-due-none = No reports are due regularly. A coordinator can say { $command } and when, and from whom.
report-due-which = Which of them? Name its number, or all.
report-due-too-many = There are { $limit } such rules already. Take one back first.
report-due-when = I cannot tell when { $typed } is.
report-due-examples = every day 18:00 for WSH, LOG · weekdays 06:00 and 18:00 for all · mon, thu 09:00 for UNICEF · every 6 hours for HEA
report-due-same = That is so already:
report-due-who = { $typed } is no cluster, and no organisation that I know here. One that is not among the contacts yet can be named in quotation marks.
report-late-since = Late since { $at }:
report-owed-by = Still to come by { $at }:
report-none-missing = Nobody who is known here owes one. Next: { $at }
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

## Files

cmd-sitrep-export = export
about-sitrep-export = Gives a report as a file (md, json, edxl), or figures as a table (csv)
param-exported = WHAT
example-sitrep-export = 12 edxl
report-exported = { $record } as a file. It is marked { $marking }; keep it so.
report-exported-figures = Figures: { $count }, reports: { $reports }. The strictest marking among them is { $marking }; keep the file so.
report-coarse = A table tells places the less exactly, the stricter the report is marked; of areas it tells up to TLP:AMBER.
report-left-out = { $count ->
        [one] One older report is left out: a table holds { $limit }. Narrow it down.
       *[other] { $count } older reports are left out: a table holds { $limit }. Narrow it down.
    }
report-no-figures = There is no report with figures that I can show here.
report-figureless = There are no figures in { $record }.
report-format = { $typed } is no format that I can write.
column-report = Report
column-organisation = Organisation
column-clusters = Clusters
column-area = Area
column-place = Place
column-figure = Figure
column-value = Value
column-source = Source
column-as-at = As at (UTC)
column-start = Period from
column-end = Period to
column-marking = Marking

## M/ETHANE

cmd-methane = methane, ethane
about-methane = Reports a major incident and tells every room; alone, it gives the form
param-incident = INCIDENT
example-methane = M: yes E: 35MRU6543 T: bus in the river H: fast water A: from the north N: 12 injured E: 2 ambulances, divers needed
field-methane-major = major incident declared, major incident, major
field-methane-location = exact location, exact, location
field-methane-type = type of incident, incident, type
field-methane-hazards = hazards, hazard
field-methane-access = access and egress, access, egress
field-methane-casualties = number of casualties, casualties, number
field-methane-services = emergency services present and required, emergency services, services, emergency
methane-form = Copy this, fill in what you know, and send it back. Where and what are needed; leave M empty below a major incident.
methane-form-how = One line will do, too: { $example }
methane-draft = This is what you sent before, and what could not be filed:
methane-filed = { $record } is filed as immediate.
methane-major = MAJOR INCIDENT (METHANE)
methane-minor = INCIDENT (ETHANE)
methane-not-major = not, none, nil, negative, standby, stand-by, stand by, unknown, unclear, tbc, undeclared, ?
methane-told = { $count ->
        [0] There is no other room to tell.
        [one] One other room is told.
       *[other] { $count } other rooms are told.
    }
methane-not-told = { $count ->
        [one] One room is marked too low for it and is told nothing.
       *[other] { $count } rooms are marked too low for it and are told nothing.
    }
methane-waits = It is announced all the same, but nobody has approved it yet.
