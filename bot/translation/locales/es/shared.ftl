moment = { $date }, { $time } { $zone } ({ $dtg })

# Entre una etiqueta y lo que dice.
colon = { ": " }
