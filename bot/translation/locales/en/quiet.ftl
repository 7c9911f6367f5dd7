# Quiet hours, and the countries of an operation.

cmd-whoami-quiet = quiet
about-whoami-quiet = Shows or sets the hours in which I leave you in peace
param-hours = HOURS
example-whoami-quiet = 21:00-06:30
cmd-room-quiet = quiet
about-room-quiet = Sets the hours in which I leave this room in peace
example-room-quiet = 21:00-06:30
quiet-hours = Quiet hours
quiet-none = none
quiet-means = In these hours I say by myself only what is lifesaving or immediate, or would come too late afterwards. All else comes when they are over. Say “off” for no quiet hours, “usual” for those that hold otherwise.
quiet-words-off = off, none, no, never
quiet-words-usual = usual, default, reset
refusal-hours = { $typed } are no hours of the day, such as { $example } or 24/7.

## /operation

cmd-operation = operation
about-operation = Shows the operation’s settings, or changes them
cmd-operation-quiet = quiet
about-operation-quiet = Sets the quiet hours of all who have none of their own
example-operation-quiet = 21:00-06:30
cmd-operation-countries = countries, country
about-operation-countries = Sets whose weekends and public holidays count
param-countries = COUNTRIES
example-operation-countries = Kenya, Somalia
countries = Countries
countries-of-zones = those of the time zones
operation-reports = Situation reports
operation-approved = each is approved by somebody other than who prepared it
operation-unapproved = hold as they are filed
cmd-operation-authoriser = authoriser, authorizer, approval
about-operation-authoriser = Sets whether situation reports need somebody other than their preparer to approve them
param-needed = YES/NO
example-operation-authoriser = yes
countries-mean = Their weekends and public holidays speak against meetings. “Every weekday” goes by the first one’s weekend.
refusal-country = { $typed } is no country that I know. Give its name, or its code, such as { $example }.
