moment = { $date }, { $time } { $zone } ({ $dtg })

# Entre une étiquette et ce qu’elle dit.
colon = { "\u00A0: " }
