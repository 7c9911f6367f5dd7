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

words-and = and, &

# Positions in words: sides of the world, and what is only said before a position

position-north = north
position-south = south
position-east = east
position-west = west
position-label = mgrs, grid, lat, latitude, lon, long, lng, longitude
