moment = { $date }, { $time } { $zone } ({ $dtg })
