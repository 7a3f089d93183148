# heed: English.
#
# A line is patterns separated by ";", in sections a weight may stand first.
# word, stem*, (one|or*|other), @class, # (a number), x? (may be missing),
# ~ (up to three words between), ~~ (up to seven).  Add your own in a file of
# the same form in your own folder; it begins with the "language" line too.
language en

[function]
the and of to is that was for it with as on be at by this have from or had
but what all were when we there can an your which their said if do will each
about how up out them then she many some so these would other into has more
her two like him see time could no make than been its who now people my made
over did down only way find use may long little very after words called just
where most know get through back much before go good new write our used me
man too any day same right look think also around another came come work
three must because does part even place well such here take why help put
different away again off went old number great tell men say small every found
still between should home big give air line set own under read last never us
left end along while might next sound below saw something thought both few
those always looked show large often together asked house don't i'm i've
haven't hasn't didn't isn't wasn't can't won't wouldn't couldn't you're we're
we've it's that's there's i'll we'll you'll he's she's i'd we'd they are am
thanks please hi dear regards hello yours sincerely ok okay yes fine sure
yep yeah noted agreed cheers great perfect lovely cool done received

[sample]
I hope you are well and that the weekend was not too short for you.
We would be glad to hear from you as soon as you know anything further.
The report should have been with us by now, and nobody seems to know why.
Could somebody let me know whether the meeting is still going ahead?

[negators]
not; never; no; none; nobody; nothing; nor; neither; without; hardly; barely
don't; doesn't; didn't; won't; wouldn't; can't; cannot; couldn't; isn't; aren't
wasn't; weren't; haven't; hasn't; hadn't; shouldn't; dont; doesnt; didnt; wont
cant; isnt; wasnt; havent; hasnt; ain't

[intensifiers]
1.4 very; so; really; extremely; absolutely; totally; completely; utterly
1.4 deeply; truly; incredibly; thoroughly; seriously; beyond; far; such
0.6 slightly; somewhat; a bit; a little; rather; fairly; quite; kind of

[contrast]
but; however; although; though; yet; except; nevertheless; unfortunately

[conditional]
if; once; unless; when; whenever; as soon as; should; before; after

[classes]
we = we|i|we've|i've|we're|i'm|we'd|i'd
notwill = won't|wont|shan't|wouldn't|refuse|refusing|decline
aux = have|has|had|is|are|was|were|been|be|being
invoice = invoice|invoices|bill|bills|fee|fees|account|balance|deposit|note
money = payment|payments|transfer|remittance|funds|money|cheque|bacs
pay = pay|settle|transfer|remit
month = january|february|march|april|may|june|july|august|september|october|november|december|month|quarter
period = days|weeks|months|years|hours|day|week|month|year|hour
ask = send|resend|let|tell|confirm|give|call|ring|fix|add|change|check|forward|provide|advise|issue|take|make|get|put|update|remove|correct|explain|look|come|book|quote|share|arrange|show|reply|respond|help|cancel|return|roll|stop|sort|do|clarify|reissue|amend|delete|move|write|pass
team = team|work|job|service|help|support|report|design|site|website|copy|translation|event|campaign|plan|advice|result|results|pages|film|logo|drawings

[polite]
thank you in advance; thanks in advance; many thanks; kind regards; best regards
with kind regards; best wishes; thank you for your (email|mail|message|reply|note|letter)
thanks for your (email|mail|message|reply|note); hope you are well; hope you're well
hope this finds you well; hope you had a ~ weekend; good morning; good afternoon
good evening; good day; thanks for getting back; thank you; thanks; yours faithfully
i appreciate you're busy; happy to; glad to; would be great; would be good
please find; great news; i am afraid; i'm afraid; if that helps; feel free

[third]
our (client|clients|customer|customers|tenant|tenants|landlord|supplier) ~~ (pay|paid|owe|owes|refuses|refusing|sue|suing|court|complained|complains)
(a|one|my) (client|customer|tenant|debtor) of (ours|mine); (refuses|refusing|refused) to pay (us|me)
(isn't|not|won't|hasn't|haven't|doesn't) (paid|pay|paying) (us|me); (owes|owe) (us|me)
(act|acting) for the (claimant|defendant|client|other); the (claimant|claimants|defendant|defendants)
the promoter; our (debtor|debtors|claimant); my (ex|neighbour|landlord); (sue|sued|suing) (our|their|his|her|its)
a competitor of; nothing to do with you; not your fault; our fault; our own (fault|mistake)
their (client|customer|customers)

[past]
(years|year|decade) ago; back in # ; used to; our (last|previous|old|former) (agency|firm|adviser|accountant|designer|supplier|lot)
last time round; at my old (firm|job)

[topic]
the texts for; certified translation; sworn translation; for filing; the text for; copy for the (page|site|website)
(please|to) (translate|proofread); the wording ~ (page|email|letter); (quote|estimate) for ~ translation

[deadline]
by; before; until; till; no later than; not later than; latest; due; within; on or before; by end; deadline; by close

[date-lead]
the; on; by; until

[months]
1 january; jan
2 february; feb
3 march; mar
4 april; apr
5 may
6 june; jun
7 july; jul
8 august; aug
9 september; sept; sep
10 october; oct
11 november; nov
12 december; dec

[weekdays]
1 monday; mon
2 tuesday; tue; tues
3 wednesday; wed
4 thursday; thu; thurs
5 friday; fri
6 saturday; sat
7 sunday

[days]
today: today; tonight; this (afternoon|evening|morning); by close of (play|business); end of play; by cob; right now
tomorrow: tomorrow; tmrw
after-tomorrow: day after tomorrow
this-week: end of the? week; end of this week; week's end
next-week: end of next week
this-month: end of the? month; end of this month; month end; month's end
next-month: end of next month
this-year: end of the? year; end of this year; year end
one-week: within a week; within one week; within the week; in a week; (a|one) week from (today|now)
two-weeks: within two weeks; within a fortnight; in a fortnight; in two weeks; within fourteen days
n-days: within # (working|business|calendar)? days; in # (working|business)? days
n-weeks: within # weeks; in # weeks

[mood]
# wonder and content
2 excellent; superb; fantastic; brilliant; outstanding; exceptional; stunning; amazing; phenomenal; magnificent; spotless; flawless
2 delighted; thrilled; over the moon; chuffed; ecstatic; love it; loved it; adore*; blown away; speechless; teared up; goosebumps
1.5 wonderful; perfect; perfectly; marvellous; impressed; impressive; beautiful; beautifully; gorgeous; lovely; terrific; top notch; spot on; first class; world class; grateful; proud; excited; hooray; wow; fabulous; gem; lifesaver; legend; legends; star; stars; magic; hats off; bravo; well done; nailed it; smashed it; hit the nail
1 great; happy; pleased; glad; enjoyed; enjoy; smooth; smoothly; painless; helpful; friendly; patient; quick; recommend*; relief; relieved; satisfied; thankful; congratulations; appreciate; appreciated; best; love; loves; loved; works (well|nicely|perfectly); nice; charming; worth every; success; successful
1.2 not bad; can't fault; cannot fault; couldn't fault; can't complain; nothing to complain; no complaints; couldn't be happier; can't find anything to complain; couldn't ask for; could not ask for; exactly what we; looks like us; as promised; better than ~ (expected|hoped)
# anger and sorrow
-2 awful; terrible; appalling; disgraceful; dreadful; horrible; horrendous; atrocious; disgusting; disgusted; outrageous; outraged; furious; livid; scandal*; shambles; fiasco; nightmare; joke; farce; unacceptable; inexcusable; incompeten*; useless; ridiculous; pathetic; liar*; lied; lies; lying; scam; rubbish; crap; shit; bloody; damn; hell; fuming; insult*; ripped off; rip off; worst; catastroph*; disaster; disastrous; fed up; sick of; sick and tired; had enough; last straw
-1.5 disappoint*; unhappy; dissatisfied; angry; annoyed; annoying; upset; frustrat*; ashamed; embarrass*; poor; shoddy; sloppy; careless; unprofessional; misled; misleading; wrong; broken; botched; ignored; betrayed; let down; lost (trust|faith|confidence|patience|orders|customers); not good enough; not what we; a mess; mess; not impressed; unimpressed; hopeless; worried; regret; wasted; waste of; ridiculous; absurd; rude; dismissive
-1 sad; tired; concern; concerned; struggle*; struggled; confus*; failed; fails; failing; failure; fail; error; errors; mistake*; missing; late; overdue; problem*; issue; issues; bad; worse; difficult; unclear; slow; delay*; delayed; complaint; complain; doubt*; not happy; not satisfied; isn't working; not working; doesn't work; does not work; still waiting; crickets; silence; gloss over; (sadly|regrettably); losing; cost us; humiliat*; trouble; apparently; obviously
# understatement and irony
-1.2 i would have (expected|thought|hoped|appreciated); i'd have (expected|thought|hoped|appreciated); no rush obviously; (buys|bought) a lot of nothing; you'd want to know; hardly ~ (call|say); is this a joke; i struggled to; not what we were (sold|promised); what exactly are we; for what we; wonderful another; what a surprise; well done you; how hard can it; congratulations on ~ (another|third|fourth|record)
-1 (bigger|more important) (clients|accounts|fish); where we come on; try me; read this carefully; at this rate; can't say ~ (impressed|happy|pleased); mildly; to put it (mildly|politely)

[payment.sent]
0.85 (have|has|had|we've|i've|ive|weve) (now|just|already|also|finally)? (paid|settled|transferred|wired|remitted|cleared)
0.8 @aux ~ (paid|settled|transferred|wired) (today|yesterday|this|last|on|by|in|off); was (paid|settled) ; been (paid|settled|transferred|actioned|processed)
0.8 @we (just|already)? (paid|settled|transferred|wired|sent) ~ (invoice|bill|balance|money|payment|deposit|today|yesterday|morning)
0.85 remittance (advice|attached|below); payment (was|has|went|is) ~ (made|sent|through|out|done|completed|processed|released)
0.8 (payment|transfer|money|funds|invoice) (went|gone|has gone|is) (out|through|across|off) ; on its way to your account; funds should reach
0.7 bank transfer (done|made|sent); (paid|settled) in full; proof of payment; payment confirmation; (paid|settled) (it|this|that|them|yours|yesterday|today); all paid; cheque (is)? in the post

[payment.promised]
0.8 (will|we'll|i'll|ill|shall|going to|gonna) ~ (pay|settle|transfer|wire|remit) ~~ (you|it|invoice|bill|this|that|today|tomorrow|balance|week|friday|monday|full|everything)
0.7 (i'll|we'll|will) (pay|settle|transfer) ; it'll go out ; it will go out; (will|it'll) be (paid|settled|transferred|cleared)
0.75 (payment|transfer|money|invoice) ~ (will|to) (be|go|leave|follow|reach) ; (payment|pay) run ~~ (on|this|next|friday|monday|tuesday|wednesday|thursday|week); you'll have ~ (money|payment) ; you will (have|receive|get) ~ (money|payment)
0.7 (payment|transfer) is scheduled; scheduled for payment; (expect|promise) ~ payment; with the wages; consider it paid; put it through (on|today|tomorrow|this|next); in the next (payment)? run

[payment.delayed]
0.8 (payment|invoice|transfer|money) ~~ (late|delayed|later than|slip|wait until|held up|take longer); be late with ~ (one|payment|invoice|it|this); (nothing|not) ~ paid before; pay ~ later than
0.8 (cash flow|cashflow|liquidity); (more|extra|little) time to pay; (split|spread) ~~ (into|over|payments|instalments|months|invoice|payment|it|yours); (in|by|pay) ~ (instalments|installments); payment plan; (extend|extension) ~~ (payment|terms|due|deadline)
0.75 (can't|cannot|unable to|can not) ~ pay ~ (until|yet|now|moment|before|full|all|this); until (we|i) ~ (get|are|been) paid; running on fumes; bank has frozen; money is tight; (funds|cash) (are|is) (tight|short); short of (cash|funds); waiting ~~ (paid|funding|grant|loan) ; a bit (late|behind) (paying|with); behind (with|on) ~ payments; another (few|couple|two|three) ~ (weeks|days) to pay; pay ~ (after|in) (january|february|march|april|may|june|july|august|september|october|november|december|christmas|season)

[payment.disputed]
0.8 (don't|do not|cannot|can't|won't|not) (accept|agree|recognise|recognize) ~~ (invoice|charge|charges|amount|bill|fee|uplift|item|figure|line|hours|uplift)
0.8 (dispute|disputing|contest|contesting|query|challenge) ~ (invoice|charge|charges|amount|bill|fee|item|line|hours); issue a credit; credit note ; (overcharged|double charged|charged twice|billed twice|invoiced twice|charged us for|billed us for|billed for)
0.75 (invoice|bill) ~~ (wrong|incorrect|too high|higher than|twice|doesn't match|does not match|error); (wasn't|not|never|weren't) (in|part of) the (quote|original|scope|estimate|contract); take (it|that|this) off; (never|not) (agreed|ordered|approved|authorised) ~~ (invoice|charge|extra|fee|hours|amount); (quote|quoted|agreed|fixed|estimate) ~~ (invoice|invoiced|billed|charged) ; correct (the|your) (invoice|bill|amount); corrected invoice ; remove (the|that|this) (charge|item|line|fee)

[payment.refused]
0.9 (won't|wont|will not|shall not|shan't|not going to|am not|are not|aren't|i'm not|we're not) (be)? (pay|paying|settle|settling) 
0.9 (refuse|refusing|decline) to (pay|settle); not paying; (another|a|one) penny; (penny|cent|dime) (more|of|from|out); (withhold|withholding|withheld) ~~ (payment|invoice|balance|fee|fees|money|rest|amount); (stop|stopping|stopped|hold|holding|suspend|suspending) (back)? ~ (payment|payments|direct debit)
0.85 (no|not) ~ (payment|money|penny|cent|invoice|bill) ~~ (until|unless); (won't|will not|not) (be)? (paid|settled) (until|unless); (void|tear up|forget|bin) (that|the|your|this) (invoice|bill); (pay|settle) ~~ (when|once|until) (it|you|the|this) ~ (works|fixed|fix|done|finished|delivered|answered); want ~ money back; set off ; cancelled the (direct debit|standing order|payment); you can whistle for

[payment.query]
0.75 (copy|duplicate|pdf) of ~~ (invoice|invoices|bill|statement); (resend|send) ~~ (invoice|invoices|statement) ; (purchase order|po) number; po (no|number|reference); (bank|account) (details|number) ; which (account|bank); vat (number|line|rate|id|registration) 
0.7 (when|what) ~ (invoice|payment) ~ due; (what|when) is the due date; due date; (question|query) ~ (invoice|bill); (invoice|invoices) ~~ (lost|missing|received|never arrived|not arrived|no purchase); iban ; payment terms; how (do|can|should) (we|i) pay; reverse charge; (with|including|excluding|without|plus) vat; (quoting|quote) (po|our); (haven't|not|never) (received|had|seen) ~ (invoice|invoices); (lost|mislaid|misplaced|can't find|cannot find) ~ (invoice|invoices)

[leaving]
0.85 (end|ending|terminate|terminating|cancel|cancelling|discontinue|leave|leaving) ~~ (contract|agreement|retainer|subscription|partnership|relationship|services|engagement|collaboration); (notice of|hereby|formal) (termination|terminate|cancellation); give ~ notice ; giving ~ notice; serve notice
0.85 (won't|will not|not|not going to|decided not to) (be)? (renew|renewing|continue|continuing|extend|extending|renewed); (part|parting) (ways|company); (move|moving|moved|switch|switching) to (another|a different|a new|someone|somebody|your competitor); (take|taking|took) ~ (business|custom|account|work) elsewhere; (go|going|look|looking) elsewhere
0.8 (another|different|new|other|second) (agency|agencies|firm|supplier|provider|accountant|designer|company|developer|translator|architect) ~ (quoted|take|takes|taking|will|has|from|offer|offered) ; (somebody|someone) else ~ (instead|do|from); with (somebody|someone) else; (quote|quotes|quoted|offer|offers|proposals) from (other|another|two|three|competitors|elsewhere|others); (firm|agency|company) ~~ has quoted; (find|found|finding|looking for|look for) (someone|somebody|another|a new|a different|a replacement); end of the (road|line) for us; last (month|job|project) with you; reconsider ~~ (relationship|contract|future|working); talking to (other|another|your competitors); we're (off|done|out); we are (off|done|out|leaving); (putting|out) ~ to tender

[legal]
0.85 (solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|counsel) ; legal (action|advice|proceedings|steps|team|department|claim|route|remedies); (court|small claims|tribunal|ombudsman|arbitration|litigation)
0.85 breach of (contract|agreement|warranty|duty); in breach; (sue|suing) (you|your|for); letter before (claim|action); (issue|start|commence) proceedings; (reserve|reserving) ~ rights; (claim|claiming|seek|seeking) (damages|compensation); formal (claim|notice|complaint|demand); hold you (liable|responsible); (liable|liability) for ; damages ; set off in full; (contractual|statutory) (penalty|right|rights); trading standards; data protection (authority|breach) ; negligen*

[reputation]
0.85 (leave|write|writing|post|posting|put|putting|leaving) ~~ (review|reviews|google|trustpilot|facebook|linkedin|online|twitter|instagram|forum|stars); (one|1) star; bad review; go public; going public; (the|local) (press|newspaper|papers|journalist|media); (tell|telling|warn|warning) (everyone|everybody|others|people|all|anyone|every|my|our|the)
0.8 (everyone|everybody|each) ~ (will|shall|is going to) (know|hear); (will|going to) (know|hear) ~ (name|about); (share|sharing|posting|publish) ~~ (experience|screenshots|thread|story|emails); on social media; name and shame; won't be recommending; (can't|cannot|couldn't|never|not) recommend; word (gets|spreads) ; (newsletter|group|forum) about it; (trustpilot|yelp|tripadvisor) ; whole thread on

[complaint.delay]
0.75 (still|been) waiting; (waiting|waited) (for|since) ~~ (@period|weeks|month|august|july|june|may|september|october); (late|overdue|delayed) (again|by|with|for); # (weeks|days|months|hours|minutes) late; (weeks|days|months|hours|minutes) late; (behind|missed) ~ (schedule|deadline|deadlines)
0.75 (was|were|is|are|been) ~~ due (on|by|in|last) ; (should have|supposed to) ~ (been|arrive|have|be) ~ (by|last|on|ready|delivered|done|here|weeks|finished); (promised|said|told) ~~ (by|for|last|weeks|days|tomorrow|monday|tuesday|wednesday|thursday|friday) ; (nothing|not) ~ (arrived|delivered|happened|come) ; (another|couple) (more)? days; (why|how) ~ (taking|take) so long; how much longer; when (can|will|do) we ~ (expect|get|have|see); (delay|delays|delayed) ; (came|arrived|delivered) ~ too late; no sign of; for (weeks|months) ~ ; (for|after) # (weeks|months|days); takes (ages|forever|weeks) ; any (sign|news|progress); at this rate; where (is|are) (the|our|my)

[complaint.quality]
0.75 (full of|several|so many|these|same|basic|spelling|obvious) (errors|mistakes|typos|bugs); (doesn't|don't|does not|do not|didn't|isn't|not|never|won't|still not|still can't|can't|cannot) (work|working|worked|open|load|function|convert|send|log|print|connect|match|fit) ; (wrong|incorrect) (name|number|version|file|language|date|address|place|size|colour|price|amount|figure|figures|drug|phone|text|room|person|data|year)
0.75 (site|website|server|system|shop|page|pages|email|emails|mail|link|links|form|portal|app|network|checkout|printer|mailbox|mailboxes) ~~ (down|broken|crash*|throwing|bouncing|offline|failing|fails|dead|error|errors|slow|empty|500|gone); (broke|broken|ruined|destroyed|deleted|wiped|lost|damaged|botched|messed) ~ (our|the|my|up|everything|all|data|site); it's broken; (poor|shoddy|bad|sloppy|substandard|terrible) (work|quality|job|result|results|service|translation|design|copy|workmanship)
0.7 not what we (ordered|asked|agreed|wanted|were|paid|expected) ; not (up to|good enough|acceptable|usable|fit) ; (a|the|one|small|little|another) (mistake|error|typo|slip|bug|fault) ; (errors|mistakes|typos|faults|defects|defect) in; (no|little|zero|poor) (results|effect|improvement|answer|leads|enquiries); (traffic|sales|orders|enquiries|leads) ~~ (down|fell|dropped|fallen|gone|where they were); looks like (a|it|something) ~~ (copied|machine|copy|amateur|template); (had|have) to (redo|do it again|fix|rewrite|correct|explain) ; never (worked|tested|checked) ; (half|third|quarter|most) of ~~ (missing|wrong|broken|bacon); is missing ; are missing; (has|have) ~ (competitors|competitor's) ; gone wrong; went wrong; (came out|packed up) ; (different|another) business; (since|after) your (update|change|migration|visit|move); we are losing; can't (use|open|read|log)

[complaint.neglect]
0.8 (no|not a|never|without|haven't|hasn't|nobody|not) ~ (reply|replied|answer|answered|response|responded|heard back|word|called back|rung|rang|call back|returned); (ignored|ignoring|unanswered|brushed off|fobbed off|forgotten|neglected); # (emails|messages|calls|voicemails|times) ; (third|fourth|fifth|second|3rd|4th|5th) (email|message|time|reminder|request|call|attempt); (emailed|called|rang|written|asked|messaged|phoned|wrote) ~ (twice|three|four|several|repeatedly|again|many) 
0.75 (bigger|larger|more important) (clients|accounts|customers|fish); (don't|do not|doesn't|not) (care|listen|matter) ; (feel|felt) (ignored|forgotten|unimportant|invisible|abandoned|like a number|small) ; (couldn't|can't|cannot|could not|impossible to) (get hold|reach|get through|get an answer); (nobody|no|one) ~ (answers|picks|answered|replies|knows|called|calls|rings|bothered|told|rang) ; has not (rung|called|replied|answered); crickets; radio silence; (at least|just|even) a (line|word|reply) ; where we (come|stand) ; (used to|once) ~ (answer|care|call|know) ; too small for you; left (hanging|in the dark); gone quiet

[complaint.cost]
0.75 too (expensive|dear|much money|pricey|high|steep); (expensive|pricey|overpriced|extortionate|steep); value for (money|what); not worth ~ (money|it|fee|price); (cheaper|half the price|lower price|less money); (what|exactly) ~ (paying|pay) (you)? for; (get|got|getting) ~ for (our|the|my|that|this) money; (for|at) (what|that) (we|price|money|rate) ~ (pay|paying|expect|got) ; (month|year|hour) ~~ (bookkeeper|nothing|budget) ; waste of money; (double|triple|twice) the (price|cost|quote|estimate); price (increase|rise|hike|went); (cost|costs|costing) (us)? (a fortune|too much|more than|an arm); (thousand|hundred) (pounds|dollars|euros|a) ~~ (for|buys|nothing) ; can't justify; hard to justify; buys a lot; out of (our|my) budget; people we're paying; for the money

[escalation]
0.85 (speak|talk|talking|hear|meet|spoken) ~~ (manager|director|boss|owner|partner|supervisor|senior|charge|ceo|md|head|principal); (your|the) (boss|manager|director|managing director|md|ceo|superior|supervisor|line manager|senior partner|owner|head office); (whoever|person|somebody|someone) ~ (runs|in charge|responsible|senior|authority|manager|owns); escalat* ; (take|taking|took|raise|raising|raised) ~ (higher|further|management|board|director) ; my (boss|director|chairman|chair|ceo|board) ~ (will|would|wants|call|calls|involved|insist); (not|rather than) ~ (helpdesk|you|junior|account manager|assistant); (copied|copying|cc'd|ccing) ~ (director|boss|manager|ceo|chairman); somebody more senior; complaints (procedure|department|team)

[request]
0.8 please ~ @ask ; (could|can|would|will) you ~ @ask ; (could|would|can) (you|we|somebody|someone|i) ; i (want|need|expect|demand|require) ; we (want|need|expect|demand|require|would like) ; i'd like ; i would like; (let|tell|inform) (me|us) (know|what|when|how|whether) ; looking forward to ~ (reply|answer|hearing|proposal|response|quote)
0.75 (send|call|ring|give|fix|roll|come|answer|phone|email|refund|explain|get) (me|us|it|this|that|back|them|him) ; please (could|can|find time|also|kindly|issue|treat|resend|correct) ; (can|could|may|might|should) (i|we) (have|get|ask|meet|see|pay|move|speak|use|change) ; would it be possible; do you (have|know|think|need|offer) ; is (it|there) ~ possible; we'd (like|love|need|prefer|rather) ; i'd (prefer|love|rather|need); take it off; (awaiting|await) your; want it (fixed|done|sorted); (unless|until) (we|i) (receive|hear|get); the (changes|corrections|texts) (are|below|attached); when can; (needs|need) (to be|a|an|your|fixing) ; (should|can) (be|go|have|say) ~~ (instead|not|grey|under|rather)

[urgent]
0.8 (urgent|urgently|asap|immediately|emergency|straight away|right away|at once|without delay|right now|this instant|pressing|time critical|deadline) ; as soon as possible; as soon as you can; NOW ; (fix|roll|back|call|ring|do|answer) ~ now; (before|by) (tonight|tomorrow|noon|lunch|midday|close|end of play|end of today|we open) ; (today|tonight|tomorrow) (please|at the latest|latest|or) ; losing (hundreds|thousands|money|orders|customers) ; within the hour; (we|it|launch|event|wedding|show) ~ (is|are|open|opens|goes|go|starts) ~ (tomorrow|today|tonight) ; black friday; every (minute|hour) counts; time is (short|running); can't wait; (only|just) (hours|two days|a day)

[praise]
0.8 (great|excellent|fantastic|brilliant|amazing|superb|wonderful|outstanding|lovely|beautiful|good|top|fabulous|perfect|best|stunning) ~ @team ; well done ; (thank|thanks) ~ (you|team|everyone|all|him|her|them|guys|lucy|tom) ~ for (the|all|your|making|getting|being|going|helping|sorting|such|staying|taking) ; (really|so|very|absolutely|much|greatly|genuinely) (pleased|happy|impressed|grateful|delighted|appreciate|appreciated|helpful|professional|glad) ; (delighted|thrilled|chuffed|over the moon|blown away) ; (love|loved|loves|adore) (it|the|your|this|them|how|what|every|working) 
0.8 hats off; spot on; couldn't be happier; could not be happier; (can't|cannot|couldn't) (fault|thank|praise|recommend|complain|find anything) ; nothing to complain; no complaints; not bad at all; exactly what we (wanted|needed|hoped) ; (exceeded|beyond) ~ expectations; (best|nicest|finest) ~ (ever|year|seen|decision|we|thing) ; (is|was|are|were|looks|look|looked|all) ~ (perfect|fantastic|brilliant|wonderful|beautiful|stunning|superb|excellent|amazing|lovely|great|flawless|a star|first class|outstanding|spot on) ; (a|you're a|absolute) (star|legend|lifesaver|gem|hero|genius|treasure) ; (you|you've|they|she|he|team) ~ (sorted|saved|rescued|nailed|smashed|delivered|outdone) ; (everyone|guests|team|board|staff|wife|mum|dad|customers|clients|people|boss) ~ (loved|love|loves|impressed|delighted|raving|talking|thrilled|happy|full of praise|over the moon) ; teared up; looks like us; top work; as ever and so fast; very glad ; so glad; made (our|my) (day|week|year); first time no; dream to work; worth every (penny|cent); made it (easy|painless|look); never once; wow ; keep up the

[growth]
0.85 (renew|renewing|extend|extending|prolong) ~~ (contract|agreement|year|retainer|months|subscription|us) ; (another|further) (twelve|12|six|two|three|year|# ) (months|years|year)? ; another year ; (sign|signed) (up|off) ~~ (another|next|more|year|months) ; (recommended|recommend|referred|passed|gave|given) ~~ (you|your|number|name|details) (to|number|name)? ; gave your (number|name|details) ; (recommended|referred) you; told (him|her|them) (you|about you|to) 
0.8 (like|want|love|need|keen) (to|you) ~ (order|add|extend|expand|do|book|commission) ~ (more|another|second|next|also|too|there|same|extra|again) ; (add|include) ~~ (as an extra|to the|package|as well|too) ; (also|second|next|new|another|follow up) (order|project|job|site|campaign|event|contract|shop|language|film|phase|clinic|branch|store) ; (want|like|need) you (for|to do) ; (can|could) you (also|take on) ; (expand|expanding|increase|upgrade|double) ~~ (package|scope|budget|contract|service|retainer|plan|order) ; (quote|price|offer|proposal) for (another|a second|the next|two more|more) ; yes please to; same (again|as last) ; expect a call; (he'll|she'll|they'll|will) (call|ring|contact|be in touch with) you; put you in touch; start plan; more (work|jobs|business) for you; book you (again|for next)

[meeting.off]
0.85 (cancel|cancelling|postpone|postponing|reschedule|rescheduling|rearrange|move|push|skip|call off|put off) ~~ (meeting|call|appointment|session|visit|catch up|workshop|tomorrow's|today's|monday|tuesday|wednesday|thursday|friday|review|demo) ; (can't|cannot|won't|not|unable|couldn't) ~ (make|attend|join|come|be there|manage) ~ (it|meeting|call|today|tomorrow|to|monday|tuesday|wednesday|thursday|friday|the) ; (declining|decline|declined) (this|the|your)? (one|meeting|invitation|invite)? ; (sorry|apologies) ~ (missed|miss|missing) ~ (call|meeting|appointment) ; (clash|clashes|clashing) with ; (meeting|call|appointment) ~ (off|cancelled|postponed|another|rescheduled) ; another (day|time|date) ; rain check; have to cancel; need to (reschedule|move|cancel) ; not going to make it; double booked

[auto]
0.95 out of (the)? office ; (automatic|automated|auto) (reply|response|message|notification|email) ; (could|was) not (be)? delivered ; undeliver* ; delivery (has)? failed ; mailer daemon; do not reply ; (ticket|case|request) ~ (has been|was|is) (created|received|registered|opened|logged) ; (annual|maternity|paternity|parental|sick) leave ; (am|be|i'm) (away|abroad) ; limited access to ~ (email|mail|emails) ; will be back (on|in) ; this (mailbox|inbox|address) is (not|no longer) ; no longer (work|works|working|employed|with the company) ; your (message|email|enquiry|request) ~ (has been|was) received; (we|have) received your (request|message|enquiry|ticket|application) ; account ~ does not exist; no access to email; generated automatically
