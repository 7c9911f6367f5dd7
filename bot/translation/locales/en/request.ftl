# Requests for assistance and for information.

## What a card says

request-title = { $marking } { $request } · { $type }: { $title }
request-type-assistance = Request for assistance
request-type-information = Request for information
request-state = Status
request-state-draft = Draft
request-state-submitted = Submitted
request-state-validated = Validated
request-state-prioritised = Prioritised
request-state-offered = Offered
request-state-accepted = Accepted
request-state-declined = Declined
request-state-in-progress = In progress
request-state-completed = Completed
request-state-closed = Closed
request-state-cancelled = Cancelled
request-means-draft = not asked yet
request-means-submitted = received, neither checked nor approved
request-means-question = received, not answered by this
request-means-answered = there is an answer; only who asked can say whether it is enough
request-means-validated = checked, not approved; nothing is promised
request-means-prioritised = waiting for offers; nothing is promised
request-means-offered = something is offered, not accepted yet
request-means-accepted = an offer is accepted, not under way yet
request-means-declined = nobody will do it
request-means-in-progress = being done
request-means-completed = done, to be confirmed by the asker
request-means-closed = finished
request-means-cancelled = no longer wanted
request-waits = Waits for
request-since = since { $moment }
request-limit = should not wait beyond { $moment }
request-party-asker = who asked ({ $who })
request-party-asked = { $who }
request-party-offerer = who offers ({ $who })
request-party-provider = who provides it ({ $who })
request-party-officer = the action officer ({ $who })
request-party-coordinator = the coordinators
request-party-other = anybody who can help
request-party-anybody-else = anybody but who asked ({ $who })
request-length-days = { $hours ->
        [0] { $days } d
       *[other] { $days } d { $hours } h
    }
request-length-hours = { $minutes ->
        [0] { $hours } h
       *[other] { $hours } h { $minutes } min
    }
request-length-minutes = { $minutes } min
request-by = by { $moment }
request-asked = Asked of
request-description = Description
request-quantity = Quantity
request-covered = { $asked } · offered: { $offered } · accepted: { $accepted }
request-lacking = { $covered } · still lacking: { $lacking }
request-priority = Priority
request-needed-by = Required by
request-origin = From
request-site = Delivery site
request-area = Area
request-clusters = Clusters
request-requester = Requester
request-number = Number on the asking side
request-approving-official = Approving official, as the form says
request-approved-at = Approved at, as the form says
request-assigned-to = Assigned to
request-action-officer = Action officer
request-disposition = Reason for the disposition
request-voice = Came in by voice
request-voice-yes = yes
request-received = Received
request-joined = Needed as well by
request-task = In place of the task
request-last-resort = Last-resort checks
request-unchecked = not made yet; a military offer cannot be accepted before
request-check-yes = yes
request-check-no = NO
request-check-answers = no civilian asset: { $civilian } · unique advantage: { $unique } · complementary: { $complements }
request-checked = three times yes, answered by { $by }
request-overridden = { $answers } · let through by { $by }: { $reason }
request-check-failed = { $answers } · answered by { $by }; a military offer cannot be accepted
request-review = Military assets: review due
request-handed-back = Military assets handed back
request-answer = Answer by { $by }, { $moment }:
request-offer = Offer { $number }: { $text } ({ $by })
request-offer-until = until { $moment }
request-offer-military = military
request-offer-partly = accepted: { $taken } of { $quantity }
request-offer-is-open = not accepted yet
request-offer-is-over = was not accepted
request-offer-is-accepted = accepted
request-offer-is-declined = declined
request-offer-is-withdrawn = withdrawn
request-offer-is-lapsed = ran out
request-left-out = { $count ->
        [one] One earlier one is in its history.
       *[other] { $count } earlier ones are in its history.
    }
request-instead = { $organisation } is a humanitarian organisation: nobody commands it. So this is a request and not a task; nothing is promised yet.
request-asked-of-you = { $type ->
        [information] { $request } is asked of your organisation. Receiving it promises nothing; you can answer it.
       *[assistance] { $request } is asked of your organisation. Receiving it promises nothing. You can offer something once a coordinator has validated and ranked it, or decline it with a reason.
    }
request-filed-privately = { $who } has filed { $request } in a private chat with me. No room has read it.
request-nobody-told = I know nobody of { $organisation } whom I could write to. Please tell them yourself.

## Buttons

request-action-submit = Submit
request-action-validate = Validate
request-action-prioritise = Priority: { $priority }
request-action-check = Last-resort checks
request-action-accept = Accept offer { $offer }
request-action-start = Start
request-action-complete = Completed
request-action-close = Close
request-action-handback = Handed back

## Commands

cmd-request = request, requests, rfa, rfi
about-request = Asks others for assistance or information, and makes offers
cmd-request-assistance = assistance, rfa, help
about-request-assistance = Asks for assistance; alone, it gives you the form
example-request-assistance = description: trucks to move food; quantity: 6 trucks; priority: high; required by: tomorrow 18:00; delivery site: Goma; origin: Bukavu
cmd-request-information = information, rfi, info
about-request-information = Asks for information; alone, it gives you the form
example-request-information = question: is the bridge on RN2 open to trucks; needed by: tomorrow 12:00
cmd-request-anyway = anyway
about-request-anyway = Files the request that looks like another all the same
cmd-request-draft = draft
about-request-draft = Gives back what you typed last and what was not filed
cmd-request-edit = edit, change
about-request-edit = Changes what a request says; alone, it gives you its form
example-request-draft = 2
example-request-edit = 5 quantity: 8 trucks
cmd-request-submit = submit
about-request-submit = Asks what was a draft so far
example-request-submit = 5
cmd-request-join = join, me-too
about-request-join = Says that you need the same
example-request-join = 5 two trucks for Bukavu
cmd-request-validate = validate
about-request-validate = Says that a request was checked; that approves nothing
example-request-validate = 5
cmd-request-prioritise = prioritise, prioritize, priority
about-request-prioritise = Ranks a request among the others
param-priority = PRIORITY
example-request-prioritise = 5 high
cmd-request-offer = offer, propose
about-request-offer = Offers something for a request, in your organisation’s name
param-offer = OFFER
example-request-offer = 5 4 trucks until Friday
cmd-request-accept = accept
about-request-accept = Accepts an offer, wholly or so much of it
param-part = HOW MUCH
example-request-accept = 5 1 2 trucks
cmd-request-decline = decline, reject
about-request-decline = Declines a request, or one offer by its number, with a reason
example-request-decline = 5 1 too small for the road
cmd-request-withdraw = withdraw
about-request-withdraw = Takes back an offer of your organisation
example-request-withdraw = 5 1 needed elsewhere
cmd-request-start = start, begin
about-request-start = Says that what was accepted is under way
example-request-start = 5
cmd-request-complete = complete, completed, done, finish
about-request-complete = Says that what was asked for is done
example-request-complete = 5
cmd-request-close = close
about-request-close = Says that a request is finished; one for information is closed by its asker only
example-request-close = 5
cmd-request-cancel = cancel
about-request-cancel = Says that a request is no longer wanted, and why
example-request-cancel = 5 the road is open again
cmd-request-assign = assign, officer
about-request-assign = Says who deals with a request
example-request-assign = 5 Sara
cmd-request-answer = answer, reply
about-request-answer = Answers a request for information
example-request-answer = 6 open, up to 20 tonnes
cmd-request-lastresort = lastresort, last-resort, checks
about-request-lastresort = Answers the three checks before military assets are accepted
param-answers = YES/NO YES/NO YES/NO [REASON]
example-request-lastresort = 5 yes yes yes
cmd-request-review = review
about-request-review = Says when the use of military assets is reviewed next
example-request-review = 5 in 3 days
cmd-request-handback = handback, hand-back, returned, return
about-request-handback = Says that military assets are back with whoever lent them
example-request-handback = 5
cmd-request-show = show, card
about-request-show = Shows a request; private numbers come to you privately
example-request-show = RQ-5
cmd-request-list = list
about-request-list = Lists requests: open, mine, of an organisation, cluster, waiting, assistance or information
example-request-list = of WFP cluster LOG
example-request-board = of WFP cluster LOG
cmd-request-board = board
about-request-board = Shows what waits for whom and for how long, the most pressing first
cmd-request-history = history
about-request-history = Shows all steps of a request: who, when and why
example-request-history = RQ-5
cmd-request-note = note, remark
about-request-note = Adds a note to a request’s history
example-request-note = 5 the road is open again
cmd-request-export = export
about-request-export = Gives you the requests as a file, without anybody’s numbers
example-request-export = csv

## Fields

field-request-requester = requester, requester's name, name, requested by
field-request-requester-title = title, requester's title, function, position
field-request-requester-organisation = organisation, organization, org
field-request-requester-phone = 24-hour phone, 24 hour phone, 24h phone, phone, telephone, tel, mobile
field-request-requester-email = e-mail, email, mail
field-request-description = description, what, needed, assistance
field-request-question = question, description, what, information
field-request-quantity = quantity, amount, how many, qty, number needed, how much
field-request-priority = priority, prio, urgency
field-request-needed-by = required by, needed by, deadline, by, need by, required, due, no later than
field-request-site = delivery site, site, destination, deliver to, place, location, to, dest, delivery point, delivery location, deliver at
field-request-site-contact = site contact, contact on site
field-request-site-phone = site contact's 24-hour phone, site 24-hour phone, site contact phone, site phone
field-request-origin = origin, from, pick up at, pick-up point, pickup point, pickup, collect from, loading point
field-request-asked = asked of, asked, to whom, ask
field-request-approving-official = approving official, approved by
field-request-approved-at = approved at, time of approval, approval time
field-request-assigned-to = assigned to
field-request-action-officer = action officer
field-request-disposition = reason for the disposition, reason for disposition, disposition
field-request-received = time received, received, received at
field-request-by-voice = came in by voice, by voice, voice
field-request-area = area, region, district
field-request-number = request number, number on the asking side, number, reference, ref
field-request-marking = marking, tlp
field-request-draft = keep as a draft, draft
words-until = until, till, up to, through, to
words-unit-goes-on = of, with, from, for, in, at, to, and, on, per
words-also = and, &, +, /, then, plus, or, as well as, and also, and then
words-military = military, army, armed forces
request-filter-all = all, any
request-filter-open = open
request-filter-mine = mine, my, me
request-filter-waiting = waiting, overdue, late
request-filter-of = of, from, organisation, organization, org
request-filter-cluster = cluster, sector
request-filter-assistance = assistance, rfa, rfas, help
request-filter-information = information, info, rfi, rfis

## Answers

request-filed = { $type ->
        [information] { $request } is filed. It is received, which is no answer; only you close it.
       *[assistance] { $request } is filed. It is received, not approved: a coordinator checks it next, and nothing is promised yet.
    }
request-unsaid = Not everything is said yet. To add it: { $command }
request-drafted = { $request } is kept as a draft. Nobody is asked yet.
request-edited = { $request } is changed.
request-validate-anew = What was changed has to be validated anew.
request-unchanged = That is what it says already.
request-nothing-asked = A request must say what is asked for.
request-join = { $who } needs the same as { $request } asks for; that is noted on it.
request-joined-before = You have joined { $request } already.
request-form = Copy this, fill in what you know, and send it back:
request-form-how = { $where ->
        [room] Labels may stand in any order and language. One origin and one delivery site a request. Telephones and e-mail are shown to nobody but those who have to do with it; but what you type here, this room reads: send them to me in a private chat.
       *[private] Labels may stand in any order and language. One origin and one delivery site a request. Telephones and e-mail are shown to nobody but those who have to do with it.
    }
request-draft = This is what you typed last. Put right what was wrong, and send it again:
request-draft-privately = I have sent it to you privately.
request-no-draft = I have no draft of yours for a request.
request-type-privately = What you typed here stays readable in this room. Private numbers are better typed in a private chat with me.
request-alike = { $count ->
        [one] This looks like a request that is open. Nothing is filed yet:
       *[other] This looks like { $count } requests that are open. Nothing is filed yet:
    }
request-alike-how = To file it all the same: { $file }. To say that you need the same: { $join }
request-action-anyway = File it anyway
request-action-join = Join { $request }
request-action-show = Show { $request }
request-prioritised = { $request } has the priority { $priority }. It waits for offers; nothing is promised.
request-done-validate = { $request } is validated: checked, not approved. Nothing is promised yet.
request-done-start = { $request } is in progress.
request-done-complete = { $request } is done, as its provider says. Who asked closes it.
request-done-close = { $request } is closed.
request-done-cancel = { $request } is cancelled. It keeps its number and its history.
request-done-decline = { $request } is declined, with the reason.
request-done-assign = { $request } is assigned to { $who }. That promises nothing to who asked.
request-done-answer = There is an answer to { $request }. Who asked decides whether that closes it.
request-offered = Offer { $offer } is made for { $request }. It is not accepted yet.
request-offered-by-whom = I do not know your organisation: the offer stands in your own name. A liaison can make an entry for you: { $command }
request-accepted = { $part ->
        [whole] Offer { $offer } for { $request } is accepted.
       *[part] Part of offer { $offer } for { $request } is accepted.
    }
request-gone-refuse = Offer { $offer } for { $request } is declined, with the reason.
request-gone-withdraw = Offer { $offer } for { $request } is withdrawn.
request-review-on = Military assets are for a time: their use is reviewed by { $moment }.
request-handed-back-now = The military assets for { $request } are handed back.
request-checks = Military assets for { $request } are a last resort. Three questions come first:
request-question-civilian = Is there no civilian asset available that can meet the need?
request-question-unique = Do military assets have a unique advantage in capability, availability or timeliness?
request-question-complements = Do they complement what civilians can do, and not replace it?
request-checks-how = Answer all three, each with yes or no: { $command }
request-checks-kept = { $outcome ->
        [passed] The checks for { $request } are kept: military assets may be accepted.
        [overridden] The checks for { $request } are kept, and so is the reason: military assets may be accepted.
       *[failed] The checks for { $request } are kept: military assets cannot be accepted, unless a coordinator answers again and adds a reason.
    }
request-private = How to reach people about it is private. A liaison can ask me for it.
request-sent-privately = I have sent you privately how to reach people about it.
request-reach = How to reach people about { $request }:
request-requester-phone = 24-hour phone of who asks
request-requester-email = E-mail of who asks
request-site-contact = Contact on site
request-site-phone = 24-hour phone on site
request-none = There are no such requests.
request-listed = { $count ->
        [one] One request:
       *[other] { $count } requests:
    }
request-more = { $count ->
        [one] One more. Say which ones you want, and there are fewer: late, LOG, of UNICEF.
       *[other] { $count } more. Say which ones you want, and there are fewer: late, LOG, of UNICEF.
    }
request-exported = { $count ->
        [one] One request, as at { $at }.
       *[other] { $count } requests, as at { $at }.
    }
request-nothing-to-export = There is no request to export here.
request-export-cut = These are the ones that changed last; { $count } more are left out.
request-column-number = Number
request-column-marking = Marking
request-column-kind = Kind
request-column-state = Status
request-column-title = What is asked for
request-column-priority = Priority
request-column-quantity = Quantity
request-column-unit = Unit
request-column-offered = Offered
request-column-accepted = Accepted
request-column-clusters = Clusters
request-column-area = Area
request-column-place = Delivery site
request-column-from = Organisation that asks
request-column-asked = Asked of
request-column-assigned = Assigned to
request-column-filed = Filed
request-column-needed = Required by
request-column-waits = Waits for
request-column-since = Since
request-column-limit = Should not wait beyond
request-none-waits = No request waits for anybody.
request-board = { $count ->
        [one] One request waits. The most pressing comes first:
       *[other] { $count } requests wait. The most pressing comes first:
    }
request-board-late = { $count ->
        [one] One is overdue.
       *[other] { $count } are overdue.
    }
request-waits-for = waits for { $party }: { $length }
request-over = OVER its limit by { $length }

## What is refused

request-not-now = { $request } ({ $type }) is now: { $state }. You cannot { $move } now.
request-only-when = That can be done when it is: { $states }
request-other-kind = { $type ->
        [information] { $request } asks for information: you cannot { $move }. Answer it: { $command }
       *[assistance] { $request } asks for assistance: you cannot { $move }. Offer something for it: { $command }
    }
request-not-yours = { $request }: you cannot { $move }. It is up to: { $people }
request-cancel-own = To say that you no longer want it: { $command } and why
request-move-submit = submit it
request-move-edit = change it
request-move-validate = validate it
request-move-prioritise = prioritise it
request-move-offer = offer something for it
request-move-accept = accept an offer for it
request-move-refuse = decline an offer for it
request-move-withdraw = withdraw an offer for it
request-move-decline = decline it
request-move-start = start it
request-move-complete = complete it
request-move-close = close it
request-move-cancel = cancel it
request-move-assign = assign it
request-move-check = answer the last-resort checks for it
request-move-review = set a review of military assets
request-move-hand-back = hand military assets back
request-move-answer = answer it
request-move-join = join it
request-quantity-wrong = { $typed } is no quantity: write a whole number first, such as { $example }.
request-two-places = a request has one: this reads as { $first } and { $second }. File one request for each; if it is one name, put it in quotation marks: { $whole }
request-future = { $moment } is still to come.
request-no-reason = The reason is missing.
request-offer-lapsed = Offer { $offer } ran until { $moment }. Ask for a new one.
request-which-offer = { $count ->
        [0] No offer is open.
       *[other] It could be any of { $count } offers. Name one by its number:
    }
request-no-offer = { $count ->
        [0] Nothing is offered for { $request } yet.
        [1] { $request } has no offer { $offer }; the only one is offer 1.
       *[other] { $request } has no offer { $offer }; its offers are 1 to { $count }.
    }
request-decline-whole = To decline the whole request, begin the reason with a word.
request-offer-what = Say what is offered, and then until when.
request-offer-how = To offer something: { $command }
request-offer-example = 4 trucks
request-offer-nothing = { $typed } offers nothing: write how many, such as { $example }.
request-offer-settled = Offer { $offer } is already { $state }.
request-not-your-offer = Offer { $offer } is not one of yours that stands.
request-how-much = How much of it? { $typed } does not begin with a whole number.
request-uncounted = Offer { $offer } ({ $text }) names no number, so it can only be accepted as a whole.
request-too-much = Offer { $offer } is for { $quantity }; accepted so far: { $taken }. Name a number above { $taken } and up to { $quantity }.
request-check-first = This offer is of military assets, which are a last resort. Three questions come first:
request-check-says-no = The last-resort checks were not all answered with yes, so military assets cannot be accepted. A coordinator can answer them again with a reason: { $command }
request-three-answers = Three answers are needed, each yes or no:
request-override-coordinator = Where an answer is no, only a coordinator can let military assets through with a reason.
request-hand-back-first = { $request } still uses military assets. They are handed back first: { $command }
request-no-military = No military assets are in use for { $request }.

## What the bot says by itself

request-waits-too-long = { $request } has waited { $length } for { $party }: longer than its priority allows.
request-escalated = { $request } still waits for { $party }, for { $length } now. Coordinators, please see to it.
request-needed-soon = { $request } is needed by { $moment }, and waits for { $party }.
request-needed-now = { $request } was needed by { $moment }, and still waits for { $party }.
request-review-due = The use of military assets for { $request } is to be reviewed now: are they still needed?
request-review-how = Set the next review: { $review } — or hand them back: { $handback }
request-gone-lapse = Offer { $offer } for { $request } has run out without being accepted.
request-late = This comes late: it was due on { $moment }.

## Steps of its history

step-request-draft = kept as a draft
step-request-submit = submitted
step-request-edit = changed
step-request-join = needed as well
step-request-validate = validated
step-request-priority-lifesaving = prioritised: { priority-lifesaving }
step-request-priority-life-sustaining = prioritised: { priority-life-sustaining }
step-request-priority-high = prioritised: { priority-high }
step-request-priority-normal = prioritised: { priority-normal }
step-request-offer = offer made
step-request-accept = offer accepted
step-request-refuse = offer declined
step-request-withdraw = offer withdrawn
step-request-lapse = offer ran out
step-request-decline = declined
step-request-start = started
step-request-complete = completed
step-request-close = closed
step-request-cancel = cancelled
step-request-assign = assigned
step-request-answer = answered
step-request-check = last-resort checks answered
step-request-review = review set
step-request-hand-back = military assets handed back
step-request-waited = had waited too long: told
step-request-escalated = brought before the coordinators
step-request-reminded = reminded of the time it is needed by
step-request-review-due = review due: told
