# Situation reports: filed, changed, shown, listed.

cmd-sitrep = sitrep, report, situation
about-sitrep = Files situation reports, shows and lists them; alone, it gives you the form
example-sitrep = WSH @ 35MRU6543: 2 wells down
cmd-sitrep-new = new, file
about-sitrep-new = Files a situation report, by the form or in one line
param-report = REPORT
example-sitrep-new = WSH @ 35MRU6543: 2 wells down, 300 families without water; needs: 2 pumps
cmd-sitrep-draft = draft
about-sitrep-draft = Brings back your last report that was refused, as you typed it
example-sitrep-draft = 2
cmd-sitrep-update = update, edit
about-sitrep-update = Makes the next version of a report; with its number alone, it gives you its form
param-changes = CHANGES
example-sitrep-update = SR-12 figures: displaced 3600 source DTM as at 0600Z; needs: no change
cmd-sitrep-final = final, finish
about-sitrep-final = Makes the last version of a report
example-sitrep-final = SR-12 situation: All families are back; gaps: none
cmd-sitrep-show = show, card
about-sitrep-show = Shows a report, or one of its versions
param-version = VERSION
example-sitrep-show = SR-12 v1
cmd-sitrep-diff = diff, changes
about-sitrep-diff = Shows what changed in a report, field by field
example-sitrep-diff = SR-12
cmd-sitrep-cancel = cancel, withdraw
about-sitrep-cancel = Cancels a report; its number and a mark stay
example-sitrep-cancel = SR-12 wrong district
cmd-sitrep-approve = approve, authorise, authorize
about-sitrep-approve = Authorises a report that somebody else prepared
example-sitrep-approve = SR-12
cmd-sitrep-list = list, all
about-sitrep-list = Lists reports by cluster, area, organisation, time, state (drafts, open, final, cancelled) or your own
param-filters = FILTERS
example-sitrep-list = WSH area Goma UNICEF since 24h open

## The form

field-sitrep-operation = operation
field-sitrep-reporter = reporter, reported by, prepared by, submitted by, from
field-sitrep-title = title, subject, headline
field-sitrep-place = place, location, position, coordinates, coords, grid, mgrs, where
field-sitrep-area = area, district, region, province, county
field-sitrep-period = period, reporting period, covers
field-sitrep-as-of = as of, as at, as-of, time, dtg, date, date-time group, date time group, date/time
field-sitrep-severity = severity
field-sitrep-urgency = urgency
field-sitrep-confidence = confidence, reliability
field-sitrep-phase = phase, life-cycle phase, life cycle phase, lifecycle phase
field-sitrep-figures = figures, key figures, numbers, casualties
field-sitrep-situation = situation, situation overview, overview, highlights, summary
field-sitrep-needs = needs, need, immediate needs, priority needs
field-sitrep-response = response, actions, actions taken
field-sitrep-gaps = gaps, gaps and constraints, constraints, gaps & constraints, gaps/constraints
field-sitrep-next-report = next report, next sitrep, next report due, next
field-sitrep-glide = glide, glide number
field-sitrep-marking = marking, tlp, classification
field-sitrep-supersedes = supersedes, replaces
field-sitrep-files = files, file, attachments, attachment, photos, photo, annexes
letters-clusters = etc TEL, cp PRO-CPN, ma PRO-MIN, er ERY, ict TEL, cm CCM
word-no-change = no change, no changes, unchanged, nothing new, nothing to report, ntr
words-not-known = n/a, na, n.a., none, nil, tbc, tbd, unknown, not known, not applicable, ?
word-source = source, src, according to
word-as-at = as at, as of
word-from = from, since, between
word-to = to, until, till, and
words-last = last, past, the last, the past
words-version = version, ver
words-about = about, around, approximately, approx, circa, ca, nearly, almost, some, over, at least, up to, more than, less than, ~, ≈, >, <
words-people = people, persons, person, individuals
sitrep-form = Situation report for { $operation }. Copy this, fill in what you know, and send it back:
sitrep-form-update = { $record } as it reads in version { $version }. Copy this, change what is new, and send it back:
sitrep-form-how = Clusters and situation are needed; leave blank what is not known. Under a heading, { $unchanged } is an answer. To attach a photo or file, send it with this, or send this in reply to it.
sitrep-form-figures = Figures, one a line: { $example }
sitrep-draft = This is what you typed last and what was refused. Copy it, put it right, and send it back:
sitrep-no-draft = You have no draft here.
sitrep-more-problems = { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
sitrep-no-label = { $typed } has no label, such as “needs:”.

## What cannot be read

sitrep-value = { $typed } is not one of the values.
sitrep-future = { $at } is still to come.
sitrep-period = { $typed } is no period, with a beginning and an end.
sitrep-period-backwards = It begins at { $start } and ends at { $end }: the end has to be the later one.
sitrep-glide = { $typed } is no GLIDE number, such as { $example }.
sitrep-other-organisation = You report for { $own }. Reports of others are for them, or for a coordinator, to file.
sitrep-other-operation = This room belongs to { $operation }. A report of another operation is filed in a room of that one.
sitrep-not-superseded = { $record } cannot be replaced: it is { $state }.
sitrep-supersedes-itself = { $record } cannot take its own place.
sitrep-supersedes-already = { $record } takes the place of { $other } already.
sitrep-marked-lower = { $record } is marked { $marking }. What takes its place has to be marked at least as high.
sitrep-figures-wrong = some of them are not right:
sitrep-figures-many = are too many: I take up to { $limit }.
sitrep-figure-unread = { $typed } is no figure: a name and a whole number, such as “displaced 3400 source DTM as at 0600Z”. Write 0 for none, and leave out what is not known yet.
sitrep-figure-inexact = { $typed }: a figure is one whole number, such as 3000: no “about 3000”, “3k” or “2500-3000”. What is uncertain about it can stand under “{ $situation }”.
sitrep-figure-future = { $typed }: { $at } is still to come.
sitrep-figure-when = In { $typed }, I cannot tell when { $when } is.
sitrep-figure-long = { $typed } … has more than { $limit } characters.
sitrep-figure-twice = { $name } stands there twice. Say the source of each.
sitrep-file-too-big = The file { $name } has { $size } MB; I keep up to { $limit } MB. Send a smaller one.
sitrep-file-gone = I could not get the file { $name }. Send it again, with at most { $limit } MB.
sitrep-no-file = There is no file { $name } with this report. Send a file with the command, or the command in reply to the file.
sitrep-left-out = { $count ->
        [one] Not attached: { $names }. I take one file with each command: send it again with { $command }.
       *[other] Not attached: { $names }. I take one file with each command: send each of them again with { $command }.
    }
sitrep-version = { $typed } is no version, such as v1.
sitrep-area = { $typed } is not the name of an area.
sitrep-only-one = I can look for one of them at a time: { $first } or { $second }?

## What a report says

sitrep-title = { $record } v{ $version } ({ $stage })
sitrep-stage-initial = initial
sitrep-stage-update = update
sitrep-stage-final = final
sitrep-state-draft = DRAFT, not authorised
sitrep-state-filed = filed
sitrep-state-final = final
sitrep-state-superseded = SUPERSEDED
sitrep-state-cancelled = CANCELLED
sitrep-is-draft = DRAFT: not authorised yet. Do not rely on it.
sitrep-holds = Version { $version } was authorised and holds until then.
sitrep-is-cancelled = CANCELLED
sitrep-is-superseded-by = SUPERSEDED by { $record }
sitrep-is-superseded = SUPERSEDED by a report with a stricter marking
sitrep-label-state = State
sitrep-label-stage = Report
sitrep-label-marking = Marking
sitrep-label-title = Title
sitrep-label-approved = Authorised by
sitrep-label-as-of = As of
sitrep-label-by = Reported by
sitrep-label-period = Covers
sitrep-label-next-report = Next report
sitrep-label-clusters = Clusters
sitrep-label-place = Place
sitrep-label-area = Area
sitrep-label-severity = Severity
sitrep-label-urgency = Urgency
sitrep-label-confidence = Confidence
sitrep-label-phase = Phase
sitrep-label-glide = GLIDE
sitrep-label-supersedes = Supersedes
sitrep-label-files = Files
sitrep-label-figures = Key figures
sitrep-label-situation = Situation
sitrep-label-needs = Needs
sitrep-label-response = Response
sitrep-label-gaps = Gaps and constraints
sitrep-from-to = { $start } to { $end }
sitrep-filed-by = filed by
sitrep-unchanged = no change
sitrep-count = { $count }
sitrep-as-at = as at { $at }
sitrep-arrow = { " → " }
sitrep-action-update = Update
sitrep-action-approve = Approve
severity-extreme = extreme
severity-severe = severe
severity-moderate = moderate
severity-minor = minor
severity-unknown = unknown
urgency-immediate = immediate
urgency-expected = expected
urgency-future = future
urgency-past = past
urgency-unknown = unknown
confidence-highly-confident = highly confident
confidence-somewhat-confident = somewhat confident
confidence-unsure = unsure
confidence-no-confidence = no confidence
phase-preparedness = preparedness
phase-response = response
phase-mitigation = mitigation
phase-recovery = recovery
words-severity-extreme = critical, catastrophic, very severe
words-severity-severe = serious, high, major, grave
words-severity-moderate = medium
words-severity-minor = low, light, slight, small
words-severity-unknown = not known, unclear, tbc
words-urgency-immediate = urgent, now, asap, critical, emergency
words-urgency-expected = soon, likely
words-urgency-future = later
words-urgency-past = over, ended
words-urgency-unknown = not known, tbc
words-confidence-highly-confident = high, very confident, certain, sure, confirmed
words-confidence-somewhat-confident = medium, moderate, fair, confident, probable
words-confidence-unsure = low, uncertain, doubtful, unconfirmed
words-confidence-no-confidence = none, very low, not confident
words-phase-preparedness = preparation
words-phase-response = relief, emergency response
words-phase-mitigation = prevention
words-phase-recovery = reconstruction, early recovery
figure-injured = injured
figure-dead = dead
figure-missing = missing
figure-affected = affected
figure-displaced = displaced
figure-assisted = assisted
figures-injured = injured people, people injured, injured person, wounded
figures-dead = dead people, dead person, death, deaths, people dead, people killed, killed, fatality, fatalities
figures-missing = missing people, missing person, people missing
figures-affected = affected people, people affected
figures-displaced = displaced people, displaced person, displaced persons, people displaced, idp, idps, internally displaced
figures-assisted = assisted people, people assisted

## Answers

sitrep-filed = { $record } is filed.
sitrep-handed-in = { $record } is handed in.
sitrep-awaits = It is a draft until somebody other than its preparer authorises it: { $command }
sitrep-done-update = { $record } is updated; this is version { $version }.
sitrep-done-final = { $record } is final; this is version { $version }.
sitrep-done-approve = { $record } is authorised.
sitrep-done-cancel = { $record } is cancelled. Its number stays.
sitrep-file-again = { $count ->
        [one] The file { $names } is not kept: send it again with the form.
       *[other] The files { $names } are not kept: send one of them again with the form.
    }
sitrep-stands-again = { $record }, whose place it had taken, stands again.
sitrep-now-superseded = { $record } is superseded by it.
sitrep-not-yours = { $record } is another organisation's report. They, or a coordinator, can change it.
sitrep-closed = { $record } is { $state } and not changed any more.
sitrep-instead = A new report can take its place: { $command } with a line “supersedes: { $record }”.
sitrep-awaits-nothing = { $record } does not wait for approval: it is { $state }.
sitrep-own-approval = You prepared { $record }. Somebody else has to authorise it.
sitrep-no-approver = { $record } is authorised by a coordinator, or by another liaison of the organisation that reports.
sitrep-cancelled-before = { $record } is cancelled already.
sitrep-old-version = This is version { $version }; the last one is { $last }.
sitrep-no-version = { $record } has no version { $version } that I can show here.
sitrep-one-version = { $record } has one version only: nothing changed in it yet.
sitrep-diff = { $record }: what changed from version { $before } to version { $after }
sitrep-diff-before = before
sitrep-diff-now = now
sitrep-diff-none = Nothing that a report says.
sitrep-listed = { $count ->
        [one] One report:
       *[other] { $count } reports:
    }
sitrep-listed-more = { $count ->
        [one] One more. Add a filter to narrow it down.
       *[other] { $count } more. Add a filter to narrow it down.
    }
sitrep-none-listed = There is no such report that I can show here.
sitrep-list-scope = Only: { $scope }
sitrep-in-area = area { $area }
sitrep-of-organisation = organisation { $organisation }
sitrep-since = changed since { $since }
sitrep-only-open = open
sitrep-only-mine = filed by you
sitrep-filter-open = open
sitrep-filter-mine = mine, my, by me
sitrep-filter-draft = draft, drafts, unapproved, awaiting approval
sitrep-filter-final = final, finals
sitrep-filter-superseded = superseded, replaced
sitrep-filter-cancelled = cancelled, canceled, withdrawn
step-sitrep-file = filed
step-sitrep-update = updated
step-sitrep-final = made final
step-sitrep-approve = authorised
step-sitrep-cancel = cancelled
step-sitrep-supersede = superseded
step-sitrep-reinstate = stands again
