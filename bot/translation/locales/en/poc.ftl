# Points of contact, forms, and moments.

cmd-poc = poc, contact, contacts
about-poc = Finds points of contact, and keeps them
cmd-poc-find = find, search, who
about-poc-find = Finds contacts by function, organisation, cluster, area, language or name
param-words = WORDS
example-poc-find = logistics Goma
cmd-poc-show = show, card
about-poc-show = Shows a contact; private numbers come to you privately
param-number = NUMBER
example-poc-show = C-12
cmd-poc-add = add, new
about-poc-add = Adds a contact; alone, it gives you the form
param-fields = FIELDS
example-poc-add = function: WASH coordinator; organisation: UNICEF; mobile: +254 712 345 678; area: Goma; cluster: WSH; languages: en, fr; duty: 08:00-18:00
cmd-poc-edit = edit, change
about-poc-edit = Changes the fields of a contact that you name
example-poc-edit = C-12 area: Bunia; expires: 2026-12-31
cmd-poc-remove = remove, delete
about-poc-remove = Takes a contact out of the list; its history is kept
param-reason = REASON
example-poc-remove = C-12 left the mission
cmd-poc-checkin = checkin, check-in, on
about-poc-checkin = Says that you are on duty, for how long, or another contact by its number
param-until = UNTIL
example-poc-checkin = until 18:00
cmd-poc-checkout = checkout, check-out, off
about-poc-checkout = Says that you are off duty until you check in again
example-poc-checkout = C-12
cmd-poc-verify = verify, confirm
about-poc-verify = Says that a contact's entry is right
example-poc-verify = C-12
cmd-poc-alternate = alternate, deputy
about-poc-alternate = Says who stands in for a contact
param-alternate = ALTERNATE
example-poc-alternate = C-12 C-15
cmd-poc-import = import
about-poc-import = Brings the list up to date with a CSV file that you send with this command
cmd-poc-export = export
about-poc-export = Sends you the contacts as files, privately
param-format = FORMAT
format-csv = csv
format-vcard = vcard, vcf
example-poc-export = vcard

## What a contact says

poc-title = { $number } { $function }
poc-organisation = Organisation
poc-name = Name
poc-area = Area
poc-clusters = Clusters
poc-languages = Languages
poc-nationality = Nationality
poc-duty = Duty hours
poc-hours = { $hours } ({ $zone })
poc-standing = Status
poc-alternate = Alternate
poc-account = Own entry of
poc-consent = Consent to share
poc-consent-given = given
poc-consent-missing = not given, so it is not exported
poc-expires = Valid until
poc-expired = EXPIRED on { $since }
poc-on-duty = on duty round the clock
poc-on-duty-until = on duty until { $until }
poc-off-duty = not on duty
poc-verified = verified on { $at }
poc-unverified = not verified yet
poc-private-mark = (private)
method-mobile = Mobile
method-phone = Work phone
method-satellite = Satellite phone
method-whatsapp = WhatsApp
method-email = E-mail
method-radio = Radio
method-matrix = Matrix
method-telegram = Telegram

## Answers

poc-found = { $count ->
        [one] One contact:
       *[other] { $count } contacts:
    }
poc-found-some = Nobody has all of that. Those who have some of it ({ $count }):
poc-more = { $count ->
        [one] One more. Add a word to narrow it down.
       *[other] { $count } more. Add a word to narrow it down.
    }
poc-how-to-reach = To reach one of them, ask for the card: { $command }
poc-nobody = I found no contact for that.
poc-near = Words that I do know: { $words }
poc-none = There is no contact { $contact }.
poc-private = Other ways to reach this contact are private. A liaison can ask me for them.
poc-sent-privately = I have sent you the rest privately.
poc-action-show = Show { $contact }
poc-action-verify = It is right
poc-form = Copy this, fill in what you know, and send it back:
poc-form-how = Function and organisation are needed. Several values of a field are parted by commas. Ways to reach a contact are private unless you write “(public)” behind them.
poc-added = { $contact } is kept.
poc-type-privately = What you typed here stays readable in this room. Private numbers are better typed in a private chat with me.
poc-edited = { $contact } is changed.
poc-now-verified = { $contact } is verified.
poc-removed = { $contact } ({ $function }) is no longer in the list. Its history is kept.
poc-own-alternate = A contact cannot stand in for itself.
poc-not-yours = { $contact } is not your own entry. Changing others' needs the role liaison.
poc-no-own = You have no entry of your own in this operation. A liaison can add one, or name the contact's number.
poc-which-own = You have several entries. Name the number of one: { $contacts }
poc-checked-in = { $contact } is on duty until { $until }.
poc-checked-out = { $contact } is off duty until it checks in again.

## Files

poc-no-file = Send a CSV file and write the command as its caption. Its first line names the columns, as the form of { $command } does.
poc-imported = { $count ->
        [one] One contact is added: { $first }.
       *[other] { $count } contacts are added: { $first } to { $last }.
    }
poc-import-changed = { $count ->
        [one] One entry is changed, and is to be verified again: { $contacts }
       *[other] { $count } entries are changed, and are to be verified again: { $contacts }
    }
poc-import-known = { $count ->
        [one] One is in the list already as it stands in the file: { $contacts }
       *[other] { $count } are in the list already as they stand in the file: { $contacts }
    }
poc-import-repeated = { $count ->
        [one] One line says what an earlier line says, and was passed over.
       *[other] { $count } lines say what earlier lines say, and were passed over.
    }
poc-row-known = { $contact } stands for this already, but says something else. To change it, write { $contact } into the column “number”; if this is somebody else, name them.
poc-not-imported = Nothing is imported, because some rows are not right yet:
poc-line = Line { $line }:{ " " }
poc-more-problems = … and { $count } more.
poc-empty-table = The file has no contacts in it.
poc-file-too-big = The file is too big. I take up to { $megabytes } MB; send it in parts.
poc-too-many-rows = The file has more than { $limit } rows; send it in parts.
poc-encoding = The file is written in { $encoding }. Save it as “CSV UTF-8” and send it again.
poc-broken-table = I cannot read the row that begins in line { $line }: a quotation mark is missing or stands in the wrong place, or the row is far too long.
poc-unknown-columns = I do not know these columns: { $typed }. Those that I know: { $known }
poc-exported = { $count ->
        [one] One contact that agreed to be shared.
       *[other] { $count } contacts that agreed to be shared.
    }
poc-files-privately = I have sent you the files privately.
poc-left-out = Left out, because they did not agree or have expired: { $count }
poc-export-care = These files contain private numbers. Keep them so.
poc-nobody-consents = There is nothing to export: no contact agreed to be shared and is still valid.

## Forms

refusal-fields = The form is not right yet. Nothing was changed.
refusal-no-label = { $typed } has no label, such as “area:”.
refusal-field-near = There is no field { $typed }. Did you mean { $near }?
refusal-field-unknown = There is no field { $typed }. The fields are: { $known }
refusal-field-missing = is missing.
refusal-field-twice = stands there twice.
refusal-too-long = has more than { $limit } characters.
refusal-too-many = has more than { $limit } values.
refusal-phone = { $typed } is no telephone number with its country's code, such as { $example }.
refusal-email = { $typed } is no e-mail address.
refusal-callsign = { $typed } is no callsign: two to forty letters, digits and spaces.
refusal-matrix = { $typed } is no Matrix account, such as @ana:example.org.
refusal-telegram = { $typed } is no Telegram user name, such as @ana_k.
refusal-tongue = I know no language called { $typed }. Name it, or give its code, such as fr.
refusal-cluster = { $typed } is no cluster.
refusal-access = is either private or public.
refusal-yes = is either yes or no.
refusal-preferred = names kinds of contact methods, the preferred one first: { $known }
word-yes = yes, y, true
word-no = no, n, false
word-me = me, myself
access-private = private
access-public = public
field-number = number, no
field-function = function, role, position
field-organisation = organisation, organization, org
field-name = name
field-mobile = mobile, phone, cell, tel
field-phone = work phone, office, landline
field-satellite = satellite phone, satellite, satphone
field-whatsapp = whatsapp
field-email = e-mail, email, mail
field-radio = radio, callsign
field-matrix = matrix
field-telegram = telegram
field-preferred = preferred, preference
field-access = access
field-area = area, place, location
field-clusters = clusters, cluster, sectors, sector
field-languages = languages, language
field-nationality = nationality
field-zone = time zone, zone, timezone
field-duty = duty hours, duty, hours
field-account = account, person
field-consent = consent
field-expires = expires, expiry, valid until

## Clusters

cluster-CCM = camp coordination and management
cluster-ERY = early recovery
cluster-EDU = education
cluster-TEL = emergency telecommunications
cluster-FSC = food security
cluster-HEA = health
cluster-LOG = logistics
cluster-NUT = nutrition
cluster-PRO = protection
cluster-PRO-CPN = child protection
cluster-PRO-GBV = gender-based violence
cluster-PRO-HLP = housing, land and property
cluster-PRO-MIN = mine action
cluster-SHL = shelter and non-food items (NFI)
cluster-WSH = water, sanitation and hygiene (WASH)
cluster-CMC = civil-military coordination (CIMIC)
cluster-SEC = security
cluster-INF = information management

## What else they are called

words-cluster-CCM = cccm, camps, camp management, camp coordination / management, camp coordination
words-cluster-ERY = recovery
words-cluster-TEL = telecommunications, telecoms, communications, emergency telecom, ict
words-cluster-FSC = food, fsl, food security and livelihoods, food assistance
words-cluster-HEA = medical
words-cluster-PRO-GBV = gbv
words-cluster-PRO-HLP = hlp, housing
words-cluster-PRO-MIN = mines, demining
words-cluster-SHL = shelter, shelters, non-food items, nfi, shelter / nfi, shelter and nfi, es/nfi, s/nfi, snfi, shelter & nfi
words-cluster-WSH = water, sanitation, hygiene, sanitation and hygiene, water and sanitation, watsan
words-cluster-CMC = cmcoord, civil-military, cimic, civil-military coordination
words-cluster-SEC = safety
words-cluster-EDU = schools, eie
words-cluster-PRO-CPN = child protection aor, cpaor
words-cluster-INF = im, information
words-cluster-PRO = protection of civilians
words-cluster-NUT = malnutrition
words-cluster-LOG = supply

## Moments

refusal-moment = I cannot tell when { $typed } is.
refusal-moment-past = { $moment } has passed.
refusal-moment-local = { $typed } is in zone J, the sender's own time, which nobody else can place. Give it in Z or in the room's time.
moment-now = now, right now
moment-today = today
moment-tomorrow = tomorrow, tmrw
moment-after-tomorrow = day after tomorrow, the day after tomorrow
moment-monday = monday, mon, mondays
moment-tuesday = tuesday, tue, tuesdays
moment-wednesday = wednesday, wed, wednesdays
moment-thursday = thursday, thu, thursdays
moment-friday = friday, fri, fridays
moment-saturday = saturday, sat, saturdays
moment-sunday = sunday, sun, sundays
moment-next = next, coming
moment-january = january, jan
moment-february = february, feb
moment-march = march
moment-april = april, apr
moment-may = may
moment-june = june, jun
moment-july = july, jul
moment-august = august, aug
moment-september = september, sept, sep
moment-october = october, oct
moment-november = november, nov
moment-december = december, dec
moment-minutes = m, min, mins, minute, minutes
moment-hours = h, hr, hrs, hour, hours
moment-days = d, day, days
moment-weeks = w, week, weeks
moment-am = am, a.m., in the morning, morning
moment-pm = pm, p.m., in the afternoon, in the evening, at night, afternoon, evening
moment-night = night
moment-yesterday = yesterday
moment-noon = noon, midday
moment-midnight = midnight
moment-close = close of business, cob, close of play, end of business
moment-day-end = end of day, end of the day, eod, tonight, this evening
moment-at = at, until, till, by, before, o'clock
moment-ago = ago
moment-number = one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty-one 21, twenty-two 22, twenty-three 23, hundred 00, fifteen 15, twenty 20, thirty 30, forty 40, forty-five 45
moment-half-past = half past, half, and a half
moment-quarter-past = quarter past, a quarter past
moment-quarter-to = quarter to, a quarter to
moment-half-hour = half an hour
moment-one-hour = an hour, one hour
moment-two-hours = two hours
moment-one-day = a day, one day
moment-two-days = two days
moment-one-week = a week, one week
moment-two-weeks = two weeks
moment-filler = on, in, for, the, and, this, around, about
moment-part-of = end of, the end of, late, early, beginning of, the beginning of, start of, the start of, mid, middle of, the middle of
moment-local = local, local time, lt, loc
moment-vague = week, next week, this week, next month, next year, end of the week, end of week, week's end, month, end of the month, end of month, weekend, year, end of the year, dawn, daybreak, first light, last light, sunrise, sunset, dusk, nightfall, lunch, lunchtime, a few days, a few hours, or so, or thereabouts, to one, to two, to three, to four, to five, to six, to seven, to eight, to nine, to ten, to eleven, to twelve, past one, past two, past three, past four, past five, past six, past seven, past eight, past nine, past ten, past eleven, past twelve
