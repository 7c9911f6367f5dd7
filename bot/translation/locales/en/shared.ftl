moment = { $date }, { $time } { $zone } ({ $dtg })

# Between a label and what it says.
colon = { ": " }
