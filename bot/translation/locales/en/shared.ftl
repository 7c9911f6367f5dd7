moment = { $date }, { $time } { $zone } ({ $dtg })

# Between a label and what it says.
colon = { ": " }
comma = { ", " }

# How much hangs on a task or a request, and the words for it

priority-lifesaving = Lifesaving
priority-life-sustaining = Life sustaining
priority-high = High
priority-normal = Normal
words-priority-lifesaving = lifesaving, life-saving, life saving
words-priority-life-sustaining = life-sustaining, life sustaining, lifesustaining
words-priority-high = high, urgent
words-priority-normal = normal, routine
refusal-priority = { $typed } is no priority.

# Joins the last two of several, as people type it

words-to = to, through, until
words-and = and, &
words-or = or

# Positions in words: sides of the world, and what is only said before a position

position-north = north
position-south = south
position-east = east
position-west = west
position-label = mgrs, grid, lat, latitude, lon, long, lng, longitude, geo, gps

# What recurs: the words that people say it with, and how we say it

recurs-each = every, each
recurs-daily = daily
recurs-weekdays = weekdays, weekday, working days, working day, workdays
recurs-weekly = weekly
recurs-fortnightly = fortnightly, every fortnight, biweekly
recurs-monthly = monthly
recurs-month = month, months
recurs-two-months = two months
recurs-other = other
recurs-first = first
recurs-second = second
recurs-third = third
recurs-fourth = fourth
recurs-last = last
recurs-filler = and, &, of
recurs-every-days = { $count ->
        [one] every day
       *[other] every { $count } days
    }
recurs-every-weeks = { $count ->
        [one] every week
       *[other] every { $count } weeks
    }
recurs-on-weekdays = { $count ->
        [one] { $days }
       *[other] every { $count } weeks on { $days }
    }
recurs-every-months = { $count ->
        [one] every month
       *[other] every { $count } months
    }
recurs-on-monthdays = { $count ->
        [one] every month on { $days }
       *[other] every { $count } months on { $days }
    }
recurs-monthday = day { $day }
recurs-last-day = the last day
recurs-nth = { $nth ->
        [1] the first { $day }
        [2] the second { $day }
        [3] the third { $day }
        [4] the fourth { $day }
        [5] the fifth { $day }
        [-1] the last { $day }
        [-2] the last { $day } but one
       *[other] { $day } ({ $nth })
    }
recurs-at = { $days } at { $time } ({ $zone })
recurs-until = { $said } until { $day }
recurs-times = { $count ->
        [one] { $said }, once
       *[other] { $said }, { $count } times
    }
recurs-every-hours = { $hours ->
        [one] every hour from midnight on ({ $zone })
       *[other] every { $hours } hours from midnight on ({ $zone })
    }
refusal-recurring = I cannot tell how often { $typed } is.
recurs-examples = every day 18:00 · every weekday 07:30 · every Tue, Fri · every 2 weeks · every month on the 1st
recurs-hours = A day can be divided into { $hours } hours.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
