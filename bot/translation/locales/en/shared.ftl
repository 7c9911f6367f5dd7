moment = { $date }, { $time } { $zone } ({ $dtg })

# Between a label and what it says.
colon = { ": " }

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
