# heed: English.
#
# A line is patterns separated by ";", in sections a weight may stand first.
# word, stem*, (one|or*|other), @class, # (a number), x? (may be missing),
# ~ (up to three words between), ~~ (up to seven).  Add your own in a file of
# the same form in your own folder; it begins with the "language" line too.
# [negators-behind] is for words that deny what stands before them, as German
# "nicht"; English has none.  "month-end" in [days] stands beside a month, and
# "no-day" holds words that are a day elsewhere.
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
you he they not yet got getting goes going gone being having doing says
wants need needs want wanted send sent let lets sorry which whose whom
until since without within during against though although however unless
rather quite really almost enough either neither nobody nothing anything
everything everyone someone somebody anyone whether what's who's where's
aren't weren't doesn't shouldn't hadn't they're they've you've you'd
invoice bill quote cheque attached morning afternoon evening yesterday today
tomorrow week weeks month months year years kindly thank folks guys mate
dont didnt doesnt cant wont isnt wasnt havent hasnt im ive thats youre theres

[sample]
I hope you are well and that the weekend was not too short for you.
We would be glad to hear from you as soon as you know anything further.
The report should have been with us by now, and nobody seems to know why.
Could somebody let me know whether the meeting is still going ahead?
We looked through the papers yesterday and there are only three things left.
Kindly do the needful and revert at the earliest with the attached details.

[negators]
not; never; no; none; nobody; nothing; nor; neither; without; hardly; barely; scarcely; cannot
don't; doesn't; didn't; won't; wouldn't; can't; couldn't; isn't; aren't; wasn't; weren't; nowt
haven't; hasn't; hadn't; shouldn't; shan't; ain't; needn't; mustn't; dont; doesnt; didnt; wont
wouldnt; cant; couldnt; isnt; arent; wasnt; werent; havent; hasnt; hadnt; shouldnt; aint; nowhere
far from; anything but; zero; nil
neither ~~ nor; neither ~~ or; nor; by no means; under no circumstances; in no way

[intensifiers]
1.4 very; so; really; extremely; absolutely; totally; completely; utterly; deeply; truly; entirely
1.4 incredibly; thoroughly; seriously; beyond; far; such; genuinely; exceptionally; hugely; super
1.4 massively; bitterly; terribly; awfully; wholly; highly; immensely; enormously
1.4 properly; honestly; bloody; damn; fucking; unbelievably; remarkably; profoundly; sincerely
0.6 slightly; somewhat; a bit; a little; a tad; fairly; kind of; kinda; sort of; mildly
0.6 reasonably
0.8 rather; quite; pretty

[contrast]
but; however; although; though; except; nevertheless; nonetheless; unfortunately; sadly; that said
having said that; even so; yet

[conditional]
if; unless; as soon as; provided; providing; in case; whether; assuming; would be
once (we|i|you|it|they|the|our|my|your|this|that|these|everything|all)
when (we|i) (get|receive|have); should (you|we|i|it|the|anyone|that)

[classes]
# who
we = we|i|we've|i've|we're|i'm|we'd|i'd|we'll|i'll|ive|im|weve|ill
us = us|me|ourselves|myself
our = our|my|the|this|that|these|those|your|its|an|a
you = you|you've|you'd|you're|you'll|u|youve|youre
# no
nt = don't|dont|doesn't|doesnt|didn't|didnt|won't|wont|wouldn't|wouldnt|can't|cant|couldn't|couldnt
nt = isn't|isnt|aren't|arent|wasn't|wasnt|weren't|werent|haven't|havent|hasn't|hasnt|hadn't|hadnt
nt = shouldn't|shouldnt|shan't|ain't|aint|cannot
be = is|are|was|were|be|been|being|am|it's|its|that's|they're|i'm|we're|im|was
# money
inv = invoice|invoices|inv|bill|bills|fee|fees|balance|retainer|instalment|instalments|installment
inv = installments|proforma|invoicing
pay = pay|settle|remit|wire|paying|settling
paid = paid|settled|transferred|wired|remitted|cleared|payed
money = payment|payments|transfer|remittance|funds|money|cheque|check|bacs|wire|chaps|ach|neft|rtgs
money = deposit|installment|instalment|cash
charge = charge|charges|charged|fee|fees|amount|figure|hours|item|items|line|extras|uplift|surcharge
charge = total|rate|sum|expenses|disbursements|markup|mileage|cost|costs|invoice|bill|price
# time
month = january|february|march|april|may|june|july|august|september|october|november|december|jan
month = feb|apr|jun|jul|aug|sept|sep|oct|nov|dec|spring|summer|autumn|winter|fall|easter|christmas
day = monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|yesterday|mon
day = tue|tues|wed|thu|thurs|fri|weekend|mondays|fridays
period = days|weeks|months|years|hours|day|week|month|year|hour|minutes|fortnight|quarter|ages
period = forever|quarters|fortnights
many = two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|couple|few|many|dozen
many = multiple|half|numerous|countless|twenty|thirty|fourteen|#
nth = second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|4th|5th|6th
nth = 7th|8th|9th|10th|final
# what we make and do
work = site|website|page|pages|design|designs|logo|draft|drafts|drawing|drawings|plan|plans|report
work = reports|translation|translations|accounts|return|returns|filing|filings|proposal|quote
work = estimate|mockup|mockups|artwork|brochure|copy|text|texts|campaign|video|film|edit|edits
work = photos|pictures|file|files|app|system|server|migration|update|fix|contract|minutes|payslips
work = payroll|sample|samples|proof|proofs|print|menu|schedule|visuals|renders|spec|specification
work = survey|audit|newsletter|banner|banners|labels|manual|subtitles|certificate|delivery|order
work = equipment|project|launch|rebrand|job|work|setup|installation|booking|itinerary|slides|deck
work = presentation|transcript|permit|application|version|revision|revisions|changes|corrections
work = amendments|results|figures|numbers|dashboard|spreadsheet|catalogue|flyer|flyers|poster
work = article|articles|post|posts|content|ads|ups|invitations|model|models|website's|shop|store
work = feature|module|integration|database|portal|platform|configuration|upgrade|handover|analysis
work = agenda|packaging|typesetting|interpreting|proofreading|editing|localisation|localization
svc = service|help|support|advice|team|communication|communications|organisation|organization
svc = coordination|response|responses|attitude|handling|customer|effort|project|event|catering
svc = people|staff|workmanship|outcome|experience|management|preparation|planning|delivery
site = site|website|page|pages|homepage|form|forms|checkout|shop|store|portal|app|server|servers
site = email|emails|mail|mailbox|mailboxes|link|links|backup|backups|intranet|database|cart
site = domain|hosting|vpn|button|buttons|images|booking|bookings|plugin|login|logins
site = newsletter|webshop|basket|crm|integration|sync|dashboard|menu|landing
boss = manager|director|directors|boss|owner|partner|partners|supervisor|ceo|md|principal|chairman
boss = chair|chairwoman|superior|superiors|founder|president|coo|cfo|vp|proprietor|head|management
boss = trustees|board|hq|superintendent|leadership|higher
firm = agency|agencies|firm|firms|supplier|suppliers|provider|providers|accountant|accountants
firm = designer|designers|company|companies|developer|developers|translator|translators|architect
firm = architects|bookkeeper|vendor|vendors|contractor|contractors|consultant|consultants|studio
firm = freelancer|freelancers|partner|outfit|practice|caterer|planner|photographer|printer|shop
firm = competitor|competitors|team|bureau|lawyer|adviser|advisor|host|competition|msp|guy
deal = contract|agreement|retainer|subscription|partnership|relationship|services|engagement
deal = collaboration|arrangement|cooperation|maintenance|hosting|package|membership|licence|license
deal = contracts|policy|plan|service|account|mandate|instruction|scope
friend = friend|neighbour|neighbor|brother|sister|cousin|colleague|mate|buddy|contact|client
friend = partner|uncle|aunt|boss|acquaintance|friends|colleagues|neighbours|neighbors|son|daughter
friend = husband|wife|dad|mum|mom|guy|woman|owner|company|firm|business|school|sister's|brother's
friend = landlord|supplier|customer|customers|clients|someone|somebody|people|sis|nephew|niece|pal
# doing
ask = send|resend|tell|confirm|give|call|ring|phone|email|mail|fix|add|change|check|forward|provide
ask = advise|issue|take|make|get|put|update|remove|correct|explain|look|come|book|quote|share
ask = arrange|show|reply|respond|help|cancel|return|roll|sort|do|clarify|reissue|amend|delete|move
ask = write|prepare|review|revise|revert|include|replace|complete|sign|set|reset|upload|ensure
ask = arrange|schedule|restore|refund|credit|waive|adjust|reduce|stop|contact|bring|switch|turn
ask = keep|install|extend|swap|translate|proofread|consider|suggest|propose|quote|let|hold|use
ask = submit|file|order|reserve|draft|drop|supply|copy|redo|rework|answer|deliver|treat|investigate
ask = have|start|finish|merge|crop|publish|pull|point|push|transfer|note|acknowledge|process|chase
ask = register|raise|convert|itemise|itemize|split|change|shorten|make|activate|enable|disable|cc
ask = allow|grant|release|expedite|escalate|resolve|rectify|action|attend|meet|recommend|offer|run
ask = allocate|assign|invite|ping|text|see|verify|double|refrain|instruct|compare|revoke|unlock
fixed = fixed|resolved|sorted|finished|completed|complete|delivered|corrected|repaired|done|working
fixed = works|live|right|rectified|put|addressed|explained|answered|satisfied|solved|ready|happy
bad = poor|shoddy|sloppy|bad|substandard|terrible|dreadful|appalling|disappointing|careless
bad = mediocre|amateur|amateurish|lousy|horrible|unusable|useless|unprofessional|horrendous|abysmal
bad = atrocious|lazy|slapdash|botched|crap|crappy|shocking|subpar|lacklustre|lackluster|weak|dire
bad = half|inferior|unacceptable|inadequate|inaccurate|pathetic|shambolic|woeful|rubbish|clumsy
good = great|excellent|fantastic|brilliant|amazing|superb|wonderful|outstanding|lovely|beautiful
good = good|top|fabulous|perfect|best|stunning|super|terrific|awesome|exceptional|incredible|solid
good = fine|impressive|phenomenal|cracking|marvellous|marvelous|stellar|first|tremendous|nice
good = magnificent|spectacular|splendid|gorgeous|quality|professional|smashing|sterling|deadly
wd = monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri

[polite]
thank you in advance; thanks in advance; many thanks in advance; thanking you in anticipation
thanking you; kind regards; best regards; warm regards; with kind regards; best wishes
all the best
thank you for your (email|mail|message|reply|note|letter|response|enquiry|inquiry|interest|time)
thanks for your (email|mail|message|reply|note|response|enquiry|time)
thanks for the (email|mail|message|reply|note|response|reminder|nudge|update|info|information)
thanks for (getting back|the quick reply|the quick response|the prompt reply|coming back|letting)
thank you for (getting back|the quick reply|the prompt reply|the reminder|coming back|letting)
hope you are ~ (well|good|fine|great); hope you're ~ (well|good|fine|great); hope ~ finds you well
hope all ~ well; hope things are ~ (good|well|great); hope you ~ (had|have|having) a ~ @good
hope you enjoyed; have a ~ @good; had a ~ @good (weekend|holiday|break|christmas|time|week|summer)
good (morning|afternoon|evening|day); happy (new year|christmas|easter|holidays|friday|monday)
happy to; happy with (that|this|either|any|whatever); i'm happy (for|with); if you're happy
glad to
are you happy; be happy; pleased to (confirm|advise|inform|attach|say|hear|meet)
great to (hear|meet)
would be (great|good|nice|lovely|perfect|ideal|wonderful|brilliant|helpful|appreciated|appreciate)
would be (much|greatly|very much|really|highly) (appreciated|helpful|good)
that's (fine|great|perfect|good|lovely); is fine; works well for (me|us); perfect for (me|us)
(much|greatly) appreciated
i appreciate (you're|you are|that you|it's|this|your) (busy|is|patience)
appreciate it if; appreciate your (prompt|swift|quick|early|urgent|immediate)
appreciate ~ (reply|response)
i'd appreciate; we'd appreciate; would appreciate; please find; best time
i am afraid; i'm afraid; am afraid; if that helps; feel free; yours faithfully; no problem
no worries
no issue; not a problem; no problem at all; no trouble; sorry to (trouble|bother)
sorry for the trouble
any problems; any issues; any questions or concerns; any concerns; any trouble; if you have any
so (good|kind) as to; (you|you'll|will) ~ appreciate (that|why|how); would you be so (good|kind)
hate to be; (don't|not) want to be a
best (way|time|option|price|person|number|address|if|to); love to (see|know|have|hear|meet)
it would be; nice weekend; nice day; lovely day; great day; great weekend; good weekend; good week
lovely weekend; nice to (meet|hear|see); lovely to (meet|hear|see); good to (hear|know|meet|see)
look forward; looking forward; looks forward; well done on (your|the) (new|move|baby|award)
good luck; congratulations on your; sorry to hear; sorry for the (delay|late)
sorry about the delay
my fault; our fault; my mistake; our mistake; my bad; my error; our error; on our side; at our end
(thanks|thank you) for (sending|the invoice|the proposal|the quote|the draft|the drawings)
(thanks|thank you) for the call

[third]
(link|links|button|widget|badge|logo) ~ (to|with|of|for) ~ (google|facebook|trustpilot|reviews|ratings); (our|their|his|her) (google|facebook|trustpilot|online)? (reviews|ratings)
(our|a|one|their) (supplier|customer|client|tenant|competitor|bank|builder|carrier) ~ (bankrupt|insolvent|bust|under|administration|liquidation)
(wording|text|draft|clause|version|template|opinion) ~ (of|from|by) (our|the) (lawyer|solicitor|legal team|legal department|counsel); (our|the) (lawyer|lawyer's|solicitor's|solicitor|legal team) (wording|text|draft|version|comments)
our (client|clients|customer|customers|tenant|tenants|landlord|supplier|insurer|buyer) ~~ (@pay|paid|owe)
our (client|customer|customers|tenant|landlord|supplier|buyer) ~~ (owes|refuses|refusing|refused)
our (client|customer|customers|tenant|landlord|supplier|buyer) ~~ (sue|suing|court|solicitor*)
our (client|customer|customers|tenant|landlord|supplier|buyer) ~~ lawyer*
our (client|customer|customers|tenant|landlord|supplier|buyer) ~~ (disput*|claim*|complain*)
our (client|customer|customers|tenant|landlord|supplier|buyer) ~~ terminat*
our (client|customer|customers|tenant|landlord|supplier|buyer) ~~ (won't|hasn't|cancelled|threat*)
(one|a|some|two|several|most|many|few) of our (clients|customers|tenants|suppliers|members)
(a|one|my|this|that) (client|customer|tenant|debtor|supplier|buyer|guest|patient) of (ours|mine)
a (client|customer|tenant|debtor|buyer|guest|patient|former client|former employee|competitor) ~ (who|has|is)
(refuses|refusing|refused) to pay (us|me); (owes|owe|owed|owing) (us|me|our)
pay (us|me) (back|for|our)
(isn't|not|won't|hasn't|haven't|doesn't|don't|didn't|never) (paid|pay|paying) (us|me|our); pays us
(paid|pays|paying|pay) us (late|until|yet); money ~ (owed|owing) to us; our (receivables|debtors)
(act|acting|acts|acted) for (the|a|our|her|his|their|one); (on|for) behalf of (our|the|my) client
the (claimant|claimants|defendant|defendants|plaintiff|respondent|appellant|petitioner|debtor)
the creditor
(claimant|claimants|defendant|defendants|plaintiff|respondent|opposing|counterparty|debtor)
debtors
the other side; the opponent*; the promoter; our (debtor|debtors|claimant|ex); my ex
my (neighbour|landlord|tenant|insurer|bank); (sue|sued|suing) (our|their|his|her|its|the|a)
against (the|our|a|my|his|their) (tenant|landlord|insurer|former|customer|client|supplier|council)
against (the|our|a|my|his|their) bank
a competitor of; nothing to do with you; not your fault; (it's|its|is|was) (our|my) own? fault
no fault of yours; nobody's fault; (our|my) own (fault|mistake|error|doing|end|side)
(at|on) our (end|side)
their (client|client's|customer|customers|insurer|landlord|tenant|lawyer|solicitor|old agency)
(he's|she's|they're|he|she|they|who's|bloke|guy|builder|tenant) ~ (refusing|taking|suing) ~ (to|him|her|them|it|a)
(he|she|they) ~ (owes|owe|refuses|refuse|threatened|threatens|threatening|sued|sues)
(story|novel|article|film|chapter|play|script|blog|book|podcast|study) ~ about
(for|about) (the|our|my|an|a) (article|blog|book|novel|story|film|play|podcast|study)
(for|about) (the|our|my|an|a) (press release|white paper|case study|thesis|paper)
(you're|you are|you were) not to blame
(not|nothing) ~ (aimed|directed) at you; (court|tribunal) (case|hearing) ~ (against|with|between)
(contractor|builder|bank|insurer|insurance|council|landlord|carrier|courier|airline) ~ refus*
(plaintiff|claimant|defendant|respondent|appellant|opposing counsel|opposing party|the other side|counterparty); in the (matter|case) of; case (no|number|file|ref); (our|my) (client|clients) ~~ (refuses|refused|threatens|threatened|sued|sues|owes|claims|alleges|terminated)

# Of whom a story is told that has nothing to do with us; it goes on to the end
# of its paragraph, or to a word of [we] or [you].
[story]
(my|his|her|their|a|the|our) (brother|sister|cousin|uncle|aunt|nephew|niece|father|mother|dad|mum|husband|wife|son|daughter|neighbour|neighbor|friend|mate|acquaintance|landlord|tenant); (my|his|her|our) (brother|sister|mother|father|son|daughter) in law; in laws; (a|the) (guy|man|woman|chap|bloke) (i|we) know; one of our (own)? (customers|clients|tenants|suppliers|members); (a|our|my) (customer|tenant|debtor|supplier|patient|member) of (ours|mine)

[we]
we; i; our; us; my; me; we're; we've; we'll; we'd; i'm; i've; i'll; i'd; ours; mine; myself; ourselves

[you]
you; your; yours; you're; you've; you'll; you'd; yourself; yourselves; u; ur

[past]
(years|decade|decades) ago; back in #; in my (previous|last|old|former) (job|company|role|life)
our (last|previous|old|former|earlier|ex) @firm; my (last|previous|old|former|ex) @firm
(last|previous|old|former) (lot|agency|accountant|guy|developer|designer|firm|supplier|provider)
last time round; at my old (firm|job); before (we|i) (found|met|came to|moved to|joined) you
before you (took|came); the (lot|people|agency|firm|guys) before you; your predecessor*
compared (to|with) (our|my|the) (old|last|previous); (burned|burnt) by

[topic]
(certified|sworn|legal|notarised|notarized) translation; for (filing|publication|the exhibition)
(the|attached|following|new|final|some) (text|texts|copy|wording|lines) for (the|our|a|both|each)
(copy|wording|headline|slogan|caption|lyrics|tagline) for (the|our|a|this)
(please|to|need|needs|could you|can you|will you) ~ (translate|proofread|subtitle|be translated|be proofread|translating) ~ (the|this|these|our|attached|it|a|my|following|into|from|two|all)
for (translation|proofreading|subtitling); (translated|translation) (into|from|for)
(quote|estimate|price) for ~ (translation|translating)
the wording ~ (page|email|letter|notice|message|button|label|banner)
terms and conditions ~ (text|page)
should (say|read); ought to read; change ~ (sentence|paragraph|clause|line|heading|headline) ~ to
(court|legal) bundle; witness statement*; the (script|dialogue|monologue|sketch|novel|screenplay)
(subtitles|voiceover|transcribe|transcription|interpreter) (for|of|at|on)

[deadline]
by; before; until; till; no later than; not later than; latest; due; within; on or before; by end
deadline; deadline is; by close; by the end; deadline of; (have|give|gives|given) ~ until
not after
needed (for|by|on); need (it|this|them) (for|on); latest by; on or by; prior to; final date

[date-lead]
the; on; dated; @wd

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
1 monday; mon; monday's
2 tuesday; tue; tues; tuesday's
3 wednesday; wed; weds; wednesday's
4 thursday; thu; thurs; thur; thursday's
5 friday; fri; friday's
6 saturday; saturday's
7 sunday; sunday's

[days]
today: today; tonight; this (afternoon|evening); close of (play|business) today; end of play
today: cob; eod; end of (the)? (business)? day; close of (play|business); end of today; 2day; today's
tomorrow: tomorrow; tmrw; tomo; tomorow; tommorow; tommorrow; tomorrow's; within 24 hours
tomorrow: within (twenty four|24) hours; in the next 24 hours; within a day; first thing in the morning
after-tomorrow: day after tomorrow; within 48 hours; within (forty eight|48) hours
this-week: end of the? week; end of this week; week's end; before the weekend; week end; eow
this-week: end of the? working week; end of business week; close of the week
next-week: end of next week; next week's end; late next week
this-month: end of the? month; end of this month; month end; month's end; eom; close of the month
next-month: end of next month; next month end; next month's end
this-year: end of the? year; end of this year; year end; year's end; before the year is out
this-year: end of the calendar year
one-week: within a week; within one week; within the week; in a week; (a|one) week from (today|now)
one-week: within seven days; in seven days; in a week's time; a week today; next seven days
two-weeks: within two weeks; within a fortnight; in a fortnight; in two weeks; within fourteen days
two-weeks: in fourteen days; two weeks from (today|now)
two-weeks: next two weeks; next fourteen days; a fortnight from (today|now)
n-days: within # (working|business|calendar)? days; in # (working|business)? days; # days from (today|now)
n-days: within the next # (working|business|calendar)? days; (next|following) # (working|business)? days
n-weeks: within # weeks; in # weeks; # weeks from (today|now); within the next # weeks
month-end: end of; the end of; late; last day of; close of; end

[mood]
# wonder and content
1.5 excellent; superb; fantastic; brilliant; outstanding; exceptional; stunning; amazing
1.5 phenomenal
1.5 magnificent; spotless; flawless*; delighted; thrilled; over the moon; chuffed; ecstatic
1.5 elated
1.5 (love|loved|loving|adore|adored) (it|them|this|the|your|how|what|every|everything|working)
1.5 blown away; teared up; goosebumps; goose bumps; in tears of joy; happy tears
1.5 incredible; awesome; spectacular; extraordinary; breathtaking; mind blowing; gobsmacked
1.5 tremendous; out of this world; knocked it out; out of the park; blew (us|me|everyone) away
1.5 couldn't be (happier|more pleased|more grateful|better); could not be (happier|more pleased)
1.5 never been (happier|so happy|better); best decision; best money; above and beyond; extra mile
1.5 lifesaver; life saver
1.5 saved (our|my) (bacon|skin|life|day|lives|event|launch|week|season|wedding)
1.5 absolute (star|stars|legend|legends|hero|heroes|gem|pleasure|joy|delight|dream|angel|angels)
1.2 wonderfully; marvellous; marvelous; impressed; impressive
1.2 beautiful; beautifully; gorgeous; terrific; top notch; spot on; first class; world class
1.2 grateful; proud; hooray; hurray; wow; fabulous; gem; legend; legends; hero
1.2 heroes; magical; hats off; bravo; kudos; well done; nailed it; smashed it; hit the nail
1.2 splendid; stellar; a star; stars; superstar; superstars; genius; miracle*; wizard*; a delight
1.2 a (joy|pleasure|treat|dream|delight|revelation|breath of fresh); delightful; immaculate
1.2 sublime
1.2 faultless; impeccable; seamless*; effortless*; unforgettable; memorable
1.2 full marks; ten out of ten; 10 out of 10; 10 10; five stars; 5 stars; thumbs up; five star
1.2 cracking; smashing; sterling; top drawer; tip top; the bee's knees; the business; deadly
1.2 class act
1.2 exceeded; exceeds; surpassed; outdone; thank god; thank goodness; thank heavens; hallelujah
1.2 finally sleep
1.2 huge (thanks|thank you|success|relief|improvement|hit)
1.2 massive (thanks|thank you|success|relief)
1.2 heartfelt; big thank you; big thanks; thanks a million; thanks a (bunch|ton) for
1.2 (can't|cannot|could not|couldn't) (thank|praise|recommend|rate|speak) ~ (enough|highly|highly enough)
1.2 (is|are|was|were|looks|look|looked|came out|turned out) (great|fab|ace|class|mint|unreal)
0.8 happier; enjoyed; enjoying; smooth; smoothly; painless
0.8 friendly; patient with; relief; satisfied; thankful; congratulations
0.8 appreciative; loved; works (well|nicely|perfectly|great|like a)
0.8 worked (well|perfectly|great|like a charm|brilliantly|a treat|wonders); charming; worth every
0.8 thoughtful; efficient
0.8 knowledgeable; attentive; diligent; thorough; skilled; talented
0.8 kind of you; kindness; generous; considerate; supportive; calm; reassuring; reassured
0.8 a big (hit|success|improvement|help|difference); a hit; hit the spot; huge help; great help
0.8 ace
0.8 fab; stylish; elegant; crisp; clever; pleasant; fun; delicious; cheerful
0.8 good (job|work|stuff|result|results|effort|call|eye|choice|service|value|people|idea|one)
0.8 nicely done
0.8 (very|really|so|pretty|damn|seriously|rather|bloody|jolly|quite) good
0.8 (so|very|really) (quick|fast|easy)
0.8 much better; far better; way better; so much (better|easier|nicer); big improvement
0.8 best (ever|yet|in)
0.8 the best; your best
0.8 best (team|work|job|agency|thing|event|translation|website|accountant|we|i've)
0.8 made (our|my) (day|week|year|month|evening|morning|life); sleep (at night|easy|better)
0.8 peace of mind
0.8 in safe hands; in good hands; a weight off; weight off my; off my (mind|shoulders|chest)
0.8 raving; rave; rave reviews; compliments; complimented; praise; praised; applause
0.8 standing ovation
0.8 buzzing; smiling; grinning; beaming; laughed; celebrate; celebrating; cheers all round
0.8 keep up the; keep it up; long may it; onwards and upwards; go from strength; pulled it off
0.8 bang on
0.8 on the ball; on the money; ahead of (schedule|time); in record time; under budget; in no time
0.8 spotlessly
0.8 went (well|great|really well|very well|brilliantly|off without|down a treat|without a hitch)
0.8 went down well
0.8 without a (hitch|glitch|single); like clockwork; like a dream; like a charm; a treat; a doddle
0.8 a breeze
0.8 worth (it|the money|every|the wait); money well spent; good value; great value
0.8 value for money well
1 (not|isn't|wasn't) (bad|too bad|too shabby|half bad|bad at all|bad going); not too shabby
1 (can't|cannot|couldn't|could not|can not) (fault|complain|grumble|be happier|ask for more)
1 (can't|cannot|couldn't|could not) ~ (find|see|think of) ~ (fault|wrong|to complain|to criticise)
1 (no|zero|not a single|without) (complaint|complaints|criticism|criticisms|faults|niggles|gripes)
1 (no|zero|not a single|without) regrets
1 nothing (to complain|but praise|but good|but compliments|to criticise|to add|to fault|negative)
1 (couldn't|could not|can't|cannot) have? (ask|asked|wish|wished|hoped|hope) for (more|better|a better)
1 (couldn't|could not) have (done|managed|pulled|made|coped|gone|been|got) ~ (it|this|better|without)
1 exactly (what|how|as) (we|i) (wanted|needed|hoped|imagined|had in mind|pictured|asked|envisaged)
1 just what (we|i) (needed|wanted|hoped); everything (we|i) (hoped|wanted|needed|asked)
1 (better|faster|quicker|easier|nicer|smoother) than ~ (expected|hoped|thought|imagined|expecting)
1 (better|faster|quicker|easier|nicer|smoother) than ~ dared
1 never once? (let us down|let me down|disappointed|disappoint|fail|failed|had a problem)
1 never once? looked back
1 (don't|didn't|never) disappoint; not disappointed; wasn't disappointed; not let down
1 far from disappointed
1 no (problems|trouble|issues|hiccups|drama) (at all|whatsoever|since); trouble free
1 not a single (objection|problem)
1 (can't|cannot) wait (to|for|until); looks like us
1 won't (go|look|be going|be looking) (anywhere else|elsewhere)
1 wonderful; perfectly; (really|very|absolutely|just|simply|looks|is|was|are|all) perfect
1 (so|very|really|absolutely|more than) (happy|pleased|grateful|impressed|helpful|professional)
1 (so|very|really|absolutely|more than) (relieved|reliable)
0.8 (highly|would|will|happily|can|definitely|warmly) recommend; recommend you; recommended you
0.8 recommending you
0.8 (great|huge|big|real|roaring|resounding|total|such a|a) success; magic touch; work your magic
0.8 worked ~ magic
0.6 perfect; lovely; great; happy; pleased; glad; love; loves; nice; helpful; relieved; excited
0.6 exciting
0.6 appreciate; appreciated; reliable; smile; smiles; successful; touched by
0.6 cried (happy|with joy)
0.1 (perfect|great|lovely|brilliant|excellent|wonderful|super|fab|ok|good|cool) (thanks|thank you|cheers|ta|see you)
0.1 (great|perfect|lovely|brilliant|excellent|super) (i'll|we'll|let's|then|so|speak|that works)
0.1 (great|perfect|lovely|brilliant|excellent|super) (tuesday|monday)
0.1 (great|perfect|lovely) (wednesday|thursday|friday|will do|sounds good|that's)
0.1 sounds (great|good|perfect|lovely)
1.2 pleasantly surprised; surprised (how|by how) (good|well|quickly|easy|smooth)
1.2 ticks (all|every) ~ (box|boxes); ticked (all|every) ~ (box|boxes)
1.2 no notes; (don't|wouldn't) change a (thing|word|single); (job|work) well done; dead right
1.2 just right; hit the (brief|mark|spot)
1.2 earned every; all down to you; thanks to (you|your|the team); treasure it
1.2 treasure (them|this|these|forever); moved to tears
1.2 yay; woohoo; whoop; yippee; hurrah; phew; champagne; high five; happy dance; in heaven
1.2 cloud nine; walking on air
1.2 trust you (completely|implicitly|totally|with); refreshing*; a marvel; brightened
1.2 lifted (our|my); with pleasure
0.7 tidy; joy; joyful; pleasure; warmth; caring; speedy; superbly; gold standard; went down well
0.7 laugh and; laughing and
0.7 rarely (see|seen|sees); so (clear|clearly|tidy|warm|human|thoughtful|well|simple|natural)
0.7 looks the part; brings out
# anger and sorrow
-2 awful; terrible; appalling; appalled; disgraceful; dreadful; horrible; horrendous; atrocious
-2 disgusting; disgusted; outrageous; outraged; furious; livid; fuming; scandal*; shambles
-2 shambolic
-2 fiasco; nightmare; a joke; joke; farce; farcical; unacceptable; not acceptable; inexcusable
-2 unforgivable; incompeten*; useless; ridiculous; pathetic; liar*; lied; lying; scammed
-2 rubbish; crap; crappy; shit; shitty; bullshit; bloody (hell|awful|joke|useless|ridiculous|mess)
-2 hell; wtf; fuck*; piss*; arse; bollocks; gobshite; eejit*; idiot*; moron*
-2 insult; insulting; insulted; ripped off; rip off; worst; catastroph*; disaster; disastrous
-2 fed up
-2 sick of; sick and tired; had enough; (we've|i've|have) had it with; last straw; final straw
-2 tired of
-2 had it up to; end of (my|our) (tether|rope|patience|wits); at (my|our) wits; beyond a joke
-2 take (us|me) for (fools|a fool|idiots|granted); taken for (a ride|fools|granted)
-2 made (fools|a fool)
-2 conned; cheated; swindl*; fraudulent; robbery; daylight robbery; crook*
-2 abysmal; dire; diabolical; deplorable; despicable; shameful; shame on; shocking; shocked
-2 a disgrace
-2 intolerable; enough is enough; lost all (faith|confidence|trust|patience)
-2 lost (faith|confidence|trust)
-2 (no|zero|lost) (faith|confidence|trust) (left|in you|in your|any more|anymore)
-2 patience ~ (out|thin|gone)
-2 beggars belief; beyond belief; you must be joking
-2 having a laugh; kidding me; are you kidding; you serious
-2 can't believe (you|this is|nobody|no one|that you)
-2 heads (will|should|must) roll; humiliat*; mortified; mockery; laughing stock; laughable
-2 negligen*; ruined; ruin; wrecked; destroyed; butchered; hopeless; worthless; dishonest
-2 deceived; deceitful; deceptive; betrayed; betrayal; disrespect*; contempt; arrogan*; insolent
-1.5 disappoint*; unhappy; dissatisf*; angry; annoyed; annoying; upset; upsetting; frustrat*
-1.5 irritat*
-1.5 embarrass*; shoddy; sloppy; careless*; unprofessional*; misled; misleading; botched; bungled
-1.5 ignored; let (us|me|our|everyone|them) down; let down; not good enough; isn't good enough
-1.5 not impressed; unimpressed; aggrieved; displeased; displeasure; discontent*; resent*
-1.5 wasted; waste of; a waste
-1.5 regret (hiring|choosing|ever|coming|signing|the day|it|having|our decision)
-1.5 absurd; dismissive; patronising; patronizing; condescending; fobbed off; brushed off
-1.5 strung along
-1.5 poor; poorly; substandard; sub standard; below par; subpar; mediocre; underwhelm*; amateur*
-1.5 lousy; dismal; woeful; lacklustre; lackluster; second rate; slapdash; half baked
-1.5 half hearted; lazy
-1.5 chaos; chaotic; debacle; horrified; alarmed; alarming; dismay*; distress*; stressed
-1.5 stressful
-1.5 nonsense; ludicrous; laughable; preposterous; mickey; excuses; excuse after; broken promises
-1.5 empty promises
-1.5 unfair; unjust*; unreasonable; unreliable; untrustworthy; unhelpful; uncooperative
-1.5 disorganised
-1.5 disorganized; inconsiderate; incorrect again; wrong again; not on; won't do; not ok; not okay
-1.5 not right
-1.5 what a (waste|mess|shame|disaster|joke|letdown|farce|palaver|carry on); had high hopes
-1.5 expected (more|better)
-1.5 deserve (better|more|an explanation|an apology)
-1.5 not what (we|i) (expected|paid|signed|agreed|wanted|were)
-1.5 (expected|hoped) for? (far|much|a lot|so much|a little)? (more|better); grossly; fault lies
-1.5 wearing thin; wears thin; try my patience; tested our patience; pulling (my|our) hair
-1.5 tearing (my|our) hair
-1.5 (not|isn't|wasn't|aren't|never) ~ (happy|satisfied|pleased|impressed|amused|acceptable)
-1.5 (not|isn't|wasn't|aren't|never) ~ good enough
-1.5 (far from|anything but|less than|hardly|nowhere near) (happy|pleased|satisfied|ideal)
-1.5 (far from|anything but|less than|hardly|nowhere near) (impressed|perfect|good)
-1.5 (far from|less than|hardly) (professional|impressive|helpful|acceptable|thrilled|delighted)
-1.5 (far from|less than|hardly) great
-1.5 leaves ~ (to be desired|a bad taste|a sour taste|a lot); left ~ (bad taste|sour taste)
-1.5 bad taste
-1 sad; saddened; deeply concerned; confusing; baffled; baffling; puzzled
-1 bewilder*; bad; worse; worsening; complain; complained; complaining
-1 regrettably; regrettable; crickets; lost (orders|customers|sales|money)
-1 (cost|costing) (us|me) (money|customers|clients|sales|orders|business|the|dearly|a fortune)
-1 (cost|costing) (us|me) a client
-1 clumsy; dodgy; iffy; tedious; annoyance; nuisance; bugbear; gripe*
-1 lost cause; snubbed
-1 overpriced; extortionate; overcharged; exorbitant; astronomical; eye watering; inflated
-1 struggled to (see|understand|find); doubtful; sceptical; skeptical
-1 what on earth; how on earth; how hard can; how difficult can; how is it possible; for crying
-1 for heaven's
-1 for god's; for goodness; seriously though; honestly though; give me strength; spare (us|me)
-1 not my job
-1 unworkable; unusable; unreadable; illegible; gibberish; garbled; broken again; down again
-1 wrong (name|one)
-0.4 (still|again) (not|doesn't|isn't|no|hasn't|haven't|don't|won't|nothing|waiting|broken|down)
-0.4 (still|again) (missing|wrong)
-0.8 yet again; once again (the|you|we|i|your)
-0.8 the same (problem|issue|mistake|mistakes|errors|excuse|story)
-0.8 (enough|tired) of this; third time; fourth time; fifth time; umpteenth; how many times
-0.8 time and again
-0.5 slow; confused; confusion; delays; sloppy; overdue again
-0.5 apparently; supposedly; obviously; so called; evidently; allegedly; miraculously; somehow
-1.5 your lies; more lies; pack of lies; lying to; (out of|lost|losing|run out of) all? patience
-1 mess; a mess; right mess
-1.5 taking the (piss|mick|mickey|michael); cowboys; amateur hour; what a (state|pity|let down)
-1.5 unbelievable that
-1.2 rude; rudeness
-1 unbelievable; trash; garbage; fraud; painful; painfully; neglect*; unanswered; sidelined
-0.7 worried; worrying; concerning; silence; losing; unfortunate; steep; vague; awkward; scam
-0.7 failure
-0.5 failed; failing; fails; hassle; headache; unclear; hurt; stolen
-0.3 error; errors; mistake; mistakes; wrong; broken; ashamed; problem; problems
-1 (ashamed|embarrassed) of; i'm ashamed; seriously; well so much for
-1 so much for (that|the promise|your|quality)
-1.2 exasperat*; at a loss; lost for words; words fail; flabbergasted; mystified
-1.2 (don't|fail to|cannot|can't) (understand|see|fathom) (why|how you|how this|how it|how anyone)
-1.2 insult to injury; (no|any) excuse; call yourselves; professionals; disillusion*; never again
-1.2 should have known; should have listened
-1.2 (wish|wished) (we|i) had never; what were you thinking
-1.2 (trust|faith|confidence|goodwill|patience) ~ (broken|gone|eroded|damaged|shaken|exhausted)
-1.2 (trust|faith|confidence|goodwill|patience) ~ (spent|dented|evaporated)
-1.2 (red faced|egg on our|looked foolish|looked stupid|looked like idiots|had to apologise)
-1.2 (had to apologize|laughed at us); gone to the dogs; downhill
-1.2 (couldn't|can't) be bothered; lie awake; losing sleep; sleepless; (out of|past) patience
-1.2 lost (their|our|my|all) (appetite|interest|enthusiasm)
-1 (sorry|sad) to say; hate to (say|complain|moan); (pity|shame) (that|you|nobody|because|as)
-1 not amused; not funny; weary; cringe*
-1 the? least you (could|can); at the very least; bare minimum; benefit of the doubt; ironic
-1 ironically; the irony; simple request; how simple
-1 (fail|failed) to (see|understand); hard to believe; to put it mildly; mildly put
-1 putting it (mildly|politely); to say the least; so called
-1 (far|long) from over
-1 (can't|cannot) (keep|go on|carry on) (paying|like this|waiting|explaining|doing); enough time
-1 no (offence|offense)
# understatement and irony
-1.2 oh (lovely|great|good|wonderful|joy|brilliant|super|perfect|fantastic|marvellous|goody)
-1.2 oh (well done|nice)
-1 (lovely|great|wonderful|brilliant|perfect|fantastic|marvellous|super) (again|as usual|as ever)
0.5 good news; great news; fantastic news; wonderful news
-1.2 (would|might) have (appreciated|liked|preferred|hoped|expected|thought|been nice)
-1.2 (would|might) have (been helpful|been good)
-1.2 (would|might) have been (nice|good|courteous|polite|useful|helpful|appreciated|decent)
-1.2 we'd have (appreciated|liked|expected|hoped|thought)
-1.2 i'd have (appreciated|liked|expected|hoped|thought)
-1.2 had (hoped|expected) (for|to|that|more|better); was (hoping|expecting) for? (more|better)
-1.2 (wouldn't|can't|cannot|would not) (say|pretend) (we're|i'm|it's|we|i|that) ~ (happy|pleased|delighted|impressed)
-1.2 (hardly|scarcely|barely) (what|the|a|an|worth|surprising|inspires|acceptable)
-1.2 doesn't inspire; not ideal
-1.2 not (quite|exactly|really|entirely|wholly|altogether|at all) ~ (what|happy|pleased|convinced)
-1.2 not (quite|exactly|really|entirely|wholly|altogether|at all) ~ (satisfied|up to)
-1.2 not (quite|exactly|really|entirely|wholly|altogether) ~ (impressed|comfortable|ideal)
-1.2 not (quite|exactly|really|entirely|wholly|altogether) ~ (professional|the standard)
-1.2 not the (experience|service|standard|quality|result|results|first time|impression|outcome)
-1.2 not the (start|way)
-1.2 somewhat (surprised|disappointed|concerned|baffled)
-1.2 a little (surprised|disappointed|concerned|tired)
-1.2 (a bit|a little|rather|quite|bit|more than a little) (much|rich|cheeky|steep|surprised)
-1.2 (a bit|a little|rather|quite|bit|more than a little) (disappointing|poor)
-1.2 raised (eyebrows|an eyebrow); raises (eyebrows|an eyebrow|questions)
-1.2 one (wonders|might wonder); beg to differ
-1.2 room for improvement; could do better; could be better
-1.2 could have been (better|worse|handled|avoided)
-1.2 not (our|your|their) finest; not your best; have seen better; seen better
-1.2 wasn't (great|brilliant|ideal|fun)
-1.2 (isn't|wasn't|weren't|aren't|not) (great|brilliant|wonderful|ideal|exactly|so great)
-1.2 (isn't|wasn't|weren't|aren't|not) (very good|too happy)
-0.6 (if i'm|to be|being) (frank|blunt|brutally honest|perfectly honest); frankly; let's be honest
-0.2 (to be|if i'm) honest
-1.2 with (all|the greatest|the utmost|due) due? respect; no offence but; no offense but
-1.2 call me old fashioned
-1.2 (great|brilliant|wonderful|lovely|fantastic|marvellous|super|nice|good|excellent|perfect) (just|another|yet)
-1.5 (thanks|thank you) (for nothing|a bunch|for ruining|for wasting|for the surprise)
-1.5 (thanks|thank you) (for making us look|very little)
-1.5 thanks a lot for ~ (nothing|ruining|wasting|leaving|making|the)
-1.5 cheers for (nothing|that one|ruining)
-1.5 congratulations ~ (managed|record|another|third|fourth|on breaking|on missing|only)
-1.5 congratulations ~ (achieved the|new low)
-1.5 (well done|bravo|congrats|nice one|good job|great job|nice job) ~ (broke|breaking|losing|deleting|again|missed)
-1.5 (well done|bravo|great job|hats off|kudos|impressive) ~ (managing|managed to|managing to)
-1.5 (well done|bravo|great job|hats off|kudos|impressive) ~ (taking|losing|even)
-1.5 a masterclass; master class in (how not|wasting|saying); love how (you|nobody|no one|the|it)
-1.5 i love that (nobody|no)
-1.5 (what|such|real|truly) a? (great|wonderful|lovely|fantastic|brilliant) (way|timing|surprise|start)
-1.5 (impressive|amazing|incredible|remarkable|fascinating|interesting) (that|how) ~ (manage|managed|can|nobody|no|not)
-1.5 (truly|quite|really) an (achievement|accomplishment)
-1.5 quite (the|an|a) (achievement|feat|trick|surprise|talent)
-1.2 no (rush|hurry) (obviously|of course|then|though); take your time (why|we|only)
-1.2 in no hurry clearly; oh good
-1.2 (silly|foolish|naive) of? (me|us); more fool (me|us)
-1.2 my mistake for (trusting|thinking|believing|assuming)
-0.4 (i|we) (assumed|thought|presumed|imagined|understood) (you|that you|we were|we had|this was)
-0.4 (i|we) (assumed|thought|presumed|imagined|understood) (it was|that was)
-1.2 lucky (us|me|we|i)
-1.2 how (nice|lovely|kind|generous|thoughtful|convenient|reassuring|helpful) (of|for|that)
-1 bigger (clients|fish|accounts|customers); you'd want to know; read this carefully; at this rate
-1 it? says it all
-1 make of that what; speaks volumes; tells you everything; tells (us|me) (all|everything)
-1 draw your own
-1 buys a lot of; what's the point; why (do|did) (we|i) (bother|even)
-1 what exactly (are|do|did|have)
-1 gloss over; doesn't go down well; not going down well; do mind; does rather
-1 if it comes to that; on paper
-1 in theory; or so (i|we) (thought|were told); (funny|strange|odd|curious) (how|that|way)
-1 funnily enough
-1.2 (couldn't|can't|nobody|wouldn't|cannot|could not|no one) ~~ say ~ (happy|thrilled|pleased|delighted|impressed|satisfied)
0.1 (wouldn't|not|couldn't|can't) (say|call) ~ (unhappy|disappointed|dissatisfied|disaster)
# let down, worn out, unimpressed
-1.5 (let down|fobbed off|strung along|left hanging|left high and dry|left in the lurch|given the runaround|palmed off|messed about|messed around|taken for a ride|taken for granted|taken for fools|short changed|made to look)
-1.5 (patience) ~ (run out|running out|wearing thin|worn thin|limit|exhausted|gone|end of) ; (running out|run out|lost|losing|end of) ~ (patience|goodwill|my rope|our tether|my tether) ; (last|final) straw; (had|having had) enough; enough is enough; beyond a joke
-1.2 (appalled|dismayed|disheartened|exasperated|fuming|livid|furious|aghast|incensed|irate|outraged|mortified|embarrassed|embarrassing|flabbergasted|speechless|stunned that|at a loss|gobsmacked that|perplexed|baffled|bewildered|uneasy|concerned|worried that you)
-1.2 (disappointed|disappointing|disappointment|dissatisfied|unsatisfactory|unsatisfied|unimpressed|underwhelmed|underwhelming|frustrated|frustrating|frustration|irritated|annoyed|annoying|irksome|galling|vexing|tiresome|wearying|exhausting|infuriating|maddening|aggrieved|displeased|unhappy)
-1.2 (shambles|shambolic|debacle|fiasco|farce|farcical|disaster|disastrous|nightmare|omnishambles|circus|car crash|train wreck|dog's breakfast|dog's dinner|pig's ear|mess of|hash of|write off|waste of)
-1 (not|hardly|far from|isn't|wasn't|not exactly|scarcely|nowhere near|less than) (good enough|acceptable|ideal|impressed|impressive|what we|what i|the standard|up to scratch|up to standard|a great look|reassuring|thrilled|satisfactory|encouraging|professional|delighted|overjoyed)
-1 (expected|hoped for|expecting|deserve|deserved|thought we'd get|paid for|been promised) (better|more|rather more|a bit more|something better|so much more) ; (not|isn't|wasn't|hardly) ~ what (we|i) (agreed|asked|ordered|expected|signed up for|paid for|were promised|was promised|had in mind|hoped)
-1 (can't|cannot|couldn't|don't|doesn't|won't) ~ (go on like this|carry on like this|keep happening|happen again|keep doing this|make this up|do this again) ; (leaves|left|leaving) ~ (a lot|much|something|bad taste|sour taste) ~ (to be desired|desired|mouth)?
-0.8 (again and again|yet again|once again|for the third time|for the fourth time|for the second time|third time|fourth time|second time|umpteenth time|every single time|time and again|same old|here we go again|how many times|how many more)
-0.8 (i'm|we're|i am|we are|i was|we were|i've been|we've been|starting to|begin to|beginning to|start to) (starting to|beginning to)? (wonder|wondering|wonder whether|question|questioning|doubt|lose faith|lose confidence|losing faith|losing confidence|feel ignored|despair|regret)
-0.8 (a bit|a little|rather|slightly|somewhat|frankly|quite|pretty|really) (thin|poor|steep|rich|much|slapdash|hit and miss|careless|sloppy|lacking|patchy|off|cross|miffed|peeved|put out|narked|tetchy|concerning|worrying|awkward|ironic|curious that)
# sarcasm
-1.3 (great|brilliant|fantastic|wonderful|lovely|superb|marvellous|terrific|well done|bravo|congratulations|good job|nice work|top work|slow clap|splendid|excellent) ~ (another|again|yet another|third time|so now|except|only|apparently|as usual|as ever|late again|still broken)
-1.3 (thanks|thank you) (for nothing|a bunch|a lot for ruining|for ruining|for the chaos|for wasting|so much for ignoring|for ignoring|for leaving us) ; (no rush|take your time) ~ (only|it's only|we've only|we only|though|not like) ; (just what|exactly what) (we|i) needed
-1.2 (who|whoever) ~ (checks|checked|proofread|proofreads|tested|thought) ~ (this|these|it|that) ; (did|does|has) (anyone|anybody|nobody|somebody|someone) ~ (actually|even|bother) ~ (read|check|checked|look|test|tested|looked|proofread|listen) ; (nobody|no one) ~ (bothered|thought|bothers|cares|seems to care|is interested)
# relief, thanks and pleasure
1.5 (so|very|really|genuinely|absolutely|over|more than|thoroughly|extremely|incredibly|totally|beyond) (pleased|happy|impressed|grateful|thankful|delighted|satisfied|relieved|thrilled|glad|chuffed|proud of) ~ (with|by|at|to you|for|that|of|about|how)
1.5 (over the moon|chuffed|tickled pink|blown away|knocked out|bowled over|made my day|made our day|made my week|a lifesaver|life saver|lifesaver|lifesavers|a godsend|worth every penny|worth the wait|above and beyond|exceeded|surpassed|couldn't be happier|could not be happier|can't thank you enough|cannot thank you enough)
1.3 (spot on|nailed it|hit the nail|bang on|first class|first rate|top notch|faultless|flawless|impeccable|immaculate|a joy|a pleasure to work|a delight|a dream to|a triumph|a hit|went down a storm|went down well|went without a hitch|like clockwork|smoothly|seamless|seamlessly|painless)
1.3 (love|loved|adore|adored) ~ (it|them|the|what you|how you|this|these|your|every) ; (never|not) (been|looked|run|worked|sounded|felt) (better|so good|so smooth) ; (better|quicker|faster|nicer) than (expected|hoped|i expected|we expected|we hoped|ever|i imagined|i dared)
1.2 (hats off|credit where|kudos|well done|shout out|bravo|full marks|ten out of ten|five stars|a gem|a star|stars|legend|legends|hero|heroes|wizard|magician|genius) ~ (to|for|you|is|all|team|your|on)
1.2 (no|zero|nothing to|not a single|can't find any|never any|without any) (complaints|complain about|fault|hiccup|hiccups|grumbles|trouble since|problems since|hitch|hitches) ; (works|working|runs|running|looks|reads|fits) (perfectly|beautifully|brilliantly|like a dream|like a charm|a treat|great|wonderfully|flawlessly|superbly|really well|so well)
1.5 (never|not once) ~ (looked|felt|been|run|worked|sounded|gone) ~ (so good|so well|so smooth|so smoothly|better|this good|this well|so easy) ; (best|nicest) thing (anyone|anybody|you) ~ (ever|made|done)
-1 (still|again|absolutely) (nothing|not a word|not a thing) ; (seven|five|four|three|two|#) clicks

[payment.sent]
0.85 paid (with|already|up|same day|immediately|promptly)
0.85 (settled|paid) (last night|this morning|earlier|today|yesterday|on friday|on monday)
0.85 (settled|paid) (over the weekend|at the weekend)
# it was made
0.85 @inv ~ (has|have|was|were|is|are|been|got|now|all) ~ @paid
0.85 (has|have|been|was|were|got) ~ @paid (on|in|yesterday|today|this|last|via|by|from|already)
0.85 (has|have|been|was|were|got) ~ @paid (online|full|into)
0.85 @paid ~ (your|the|both|all|that|this|outstanding|last|first|latest|our) ~ @inv
0.85 (have|has|just|already|now) @paid ~ (your|the|it|this|that|them|both|all|you|#|off|up|in)
0.85 (paid|settled|transferred|wired|remitted) ~ (yesterday|already|this morning|this afternoon)
0.85 (paid|settled|transferred|wired|remitted) ~ (last week|last night|last friday|on @day)
0.85 (paid|settled|transferred|wired|remitted) ~ (earlier|just now|today|online|in full|on #)
0.85 (just|already|have|has|i've|we've|ive) (paid|transferred|wired|remitted|settled)
0.85 @inv ~ # #? (is|was|now|all)? (paid|settled)
0.85 @money ~ (has|have|was|were|been|is|got|just|already) ~ (made|sent|released|processed)
0.85 @money ~ (has|have|was|were|been|is|got|just|already) ~ (initiated|authorised|authorized)
0.85 @money ~ (has|have|was|were|been|is|got|just|already) ~ (executed|approved|posted|completed)
0.85 @money ~ (has|have|was|were|been|is|got|just|already) ~ (submitted|issued|dispatched|done)
0.85 @money ~ (has|have|was|were|been|is|got|just|already) ~ (credited|remitted|actioned|effected)
0.85 @money ~ (went|gone|go) ~ (out|through|off|over|across|in|today|yesterday|this morning)
0.85 @money ~ (went|gone|go) ~ on @day
0.85 @inv ~ (went|gone) (through|out|off) ~ (on|today|yesterday|this|last|in)
0.85 @money ~ (left|should|will) ~ (our bank|our account|be with you|reach|hit|land|arrive|appear)
0.85 @money ~ (left|should|will) ~ (show|clear|be in your)
0.85 (made|sent|released|initiated|authorised|authorized|processed|done|completed|pushed|put|set up|arranged|actioned|issued|ordered) ~ (payment|transfer|remittance|wire|deposit|bacs|direct debit|standing order)
0.85 (we've|we have|i've|i have|have|has|just|already) ~ (made|sent|released|initiated|processed|authorised|arranged|completed) ~ (payment|transfer|remittance|wire|money|funds|deposit|cheque|check)
0.85 (i|we|accounts|finance|our accounts team|ap|head office) (paid|transferred|wired|settled|remitted) ~ (the|your|it|this|that|both|all|#|them|you|off)
0.85 (sent|transferred|wired|zelled|venmoed|paypalled) ~ (money|funds|balance|deposit|payment)
0.85 (sent|transferred|wired|zelled|venmoed|paypalled) ~ (amount|# pounds|# euros|# dollars)
0.85 money ~ (is|should be) (on its way|on the way|in your account|with you|there)
0.85 (cheque|check) ~ (in the post|in the mail|posted|mailed|sent|went|gone|is on its way|left)
0.85 (cheque|check) ~ (dropped|on its way); (posted|mailed|dropped|popped|put) ~ (cheque|check)
# papers of it
0.85 remittance (advice|advise|slip|note|attached|details|notification|is|below|enclosed)
0.85 (proof|confirmation|record|advice) of (payment|transfer|remittance)
0.85 payment (confirmation|advice|receipt|slip|proof|reference|run dated)
0.85 (utr|transaction) (no|number|id|ref|reference); bank ~ confirmation ~ attached
0.85 swift (copy|confirmation)
0.85 (paid|settled) (in full|up|up to date|by card|by bacs|via|with thanks|from our side)
0.85 (paid|settled) (at our end|online|electronically)
0.8 (bacs|ach|neft|rtgs|imps|upi|chaps|faster payment|paypal|zelle|venmo|stripe|revolut|wise) ~ (done|sent|made|today|yesterday|went|transfer done|payment made|completed|this morning)
0.8 (all|now|is|are|that's|thats) (paid|settled|paid up|squared away|squared up)
0.8 payment (done|made|sent|released|complete|completed|cleared|processed)
0.8 (payment|amount|fees) ~ (credited|debited)
0.8 (debited|came|gone|went|left|taken) (from|out of) our (account|bank)
0.8 (transfer|payment|bank transfer|wire) ~ (initiated|scheduled this morning|is done|is complete)
0.8 (transfer|payment|bank transfer|wire) ~ (has left|is away|en route)
0.8 should ~ (be with you|reach you|hit your account|be in your account|land|show up|clear) ~ (by|in|within|tomorrow|today|on|shortly|soon)
0.75 sorted (your|the|that|out the|out your) (invoice|bill|payment)
0.75 (did|done) (the|a) (transfer|bank transfer|bacs|payment|wire); your money's (in|on|there)
0.75 paid (today|yesterday|just now|this morning|last night)
0.85 (went|gone|going) (out|through|across) ~ (today|yesterday|this morning|last night|by bank|by transfer|on monday|on friday) ; (should|will) ~ (see|have|be) ~ (it|them|in your account|on your account) ~ (by|on|tomorrow|monday|today)

[payment.promised]
0.85 (you|you'll) ~ (receive|get|have|see) ~ (money|payment|funds|transfer|remittance|cheque) ~ (on|by|within|in|before|tomorrow|next|this|today)
0.85 @inv ~ (have been|has been|are|is|both) (approved|passed|released|authorised|authorized|signed off) ~ (receive|paid|payment|will|for|and)
# we will pay
0.85 (will|we'll|i'll|ill|going to|gonna|shall|he'll|she'll|they'll|it'll) ~ (pay|settle|remit|wire|clear|transfer) ~ (it|you|this|that|the|your|them|in|on|by|today|tomorrow|next|as|straight|both|all|off|half|full|within|end|tonight)
0.85 (will|shall|should|going to|it'll|they'll|that'll) ~ be ~ (paid|settled|transferred|cleared)
0.85 (will|shall|should|going to|it'll|they'll|that'll) ~ be ~ (remitted|wired)
0.85 @money ~ (will|shall|going to) ~ (made|sent|released|processed|go|follow|issued|leave|reach)
0.85 @money ~ (will|shall|going to) ~ (initiated|with you|done|come|actioned|in your|land)
0.85 @money ~ (will|shall|going to) ~ (executed|arrive|be|hit|out)
0.85 (will|we'll|i'll|ill|going to|shall|let me|can|to) ~ (make|send|release|process|arrange|do|initiate|issue|sort|organise|organize|get|authorise|authorize|push|schedule|action|complete|chase|put) ~ (payment|transfer|remittance|wire|bank transfer|deposit|bacs|money|funds|cheque|check|balance)
0.85 (will|we'll|i'll|ill|going to|shall|let me) ~ (sort|get|have|square|do|put|process|clear|see to|take care of|deal with) ~ (your|the|that|this|it|both) ~ (invoice|invoices|bill|fee|balance|payment|account|paid|settled)
0.85 (get|have|getting) (it|this|that|them|you|your invoice|the invoice|these|both|your bill) (paid|settled|cleared)
0.85 you'll (have|get|receive|see) ~ (money|payment|it all|funds|balance|rest|cheque|check)
0.85 you'll (have|get|receive|see) ~ transfer
0.85 (have|get) your money ~ (by|on|before|tomorrow|next|this|within)
0.85 (i|we) (promise|undertake|commit|guarantee|pledge|intend|plan|aim|hope|expect|propose) ~ (pay|settle|clear|transfer|make ~ payment|have it paid|get it paid)
0.85 (paying|settling|transferring|wiring) ~~ (tonight|tomorrow|this afternoon|this evening)
0.85 (paying|settling|transferring|wiring) ~~ (on @day|next week|later today|this week|by|today)
0.85 (paying|settling|transferring|wiring) ~~ (friday|monday|at the end)
# it is in the run
0.85 @inv ~ (is|are|was|been|it's|both) ~ (scheduled|approved|lined up|queued|booked|set up|set|down|included|cleared|passed|on the list|in the system|signed off) ~ (for|to|in|on) ~ (payment|pay|friday|monday|tuesday|wednesday|thursday|run|be paid|go|#|next|tomorrow|the)
0.85 (scheduled|approved|queued|lined up|passed|released|booked|down|set up|put through|submitted) for ~ (payment|bacs|the next run|the payment run|friday's run|next run|settlement)
0.85 @money ~ (scheduled|planned|lined up|set up|booked|queued) (for|on)
0.85 (in|into|on|with|for|via) ~ (next|this|friday's|monday's|thursday's|tuesday's|wednesday's|the|tomorrow's|month end|weekly|our|today's) ~ (payment run|pay run|bacs run|run|payment cycle|cheque run|check run|batch|pay cycle|payment batch|payables run)
0.85 (it|it'll|that|they|this|yours|invoice) ~ (go|goes|going|be) ~ (out|off|across|over|through) ~ (with the wages|with payroll|in the run|run|with the next|on @day|tomorrow|tonight|with the rest|by|at the end)
0.8 expect ~ (payment|money|funds|transfer|it) ~ (by|on|within|tomorrow|before|next|in your)
0.8 payment ~ (by|on|before|no later than|will follow|to follow|follows) ~ (@day|#|end of|month end|@month)
0.8 (money|payment|funds|cheque|check|balance|rest|transfer) ~ (with you|in your account|to you|across to you|over to you) ~ (by|on|before|tomorrow|next|within|this|tonight|first)
0.8 (i'll|we'll|will|ill) ~ (pay you|settle up|square up|pay up|cough up|see you right)
0.8 (i'll|we'll|will|ill) ~ (pay in full|pay half|pay the)
0.8 (i'll|we'll|ill) ~ (do|send|wire|transfer|post|bring|drop) ~ (it|that|the money|the rest|a cheque|a check|half|the balance|#) ~ (tonight|tomorrow|on @day|by|today|this afternoon|next week|end of|this week|when i get)
0.75 (is|are|it's) due to (be paid|go out|be released|leave our account)
0.75 asked (accounts|finance|our accounts|our bookkeeper) to (pay|release|process|settle)
0.75 (good|fine) to pay; approved ~ (gets|get|be) paid
0.85 (you'll|you will|you shall) (have|get|see|receive) ~ (the|your) (money|payment|funds|transfer) ~ (by|on|before|at|tomorrow|in|no later|this|next) ; (cleared|approved|released|scheduled) for ~ (payment|friday|monday|the next run|the payment run|tomorrow) ; (payment|next) run ~ (friday|monday|week|on|includes|tomorrow)

[payment.delayed]
0.85 (not|won't|aren't|isn't|wont) be? able to (pay|settle|clear|meet|make|transfer|release)
0.85 (give|allow|grant|have|need|want|get|given|ask for|asking for) ~ (until|till) ~ (to pay|end of|@month|next month|month end|payday)
0.85 funding ~ (late|delayed|delay|delays|not come|held up|slow)
# will be late
0.85 @money ~ (will|going to|may|might|is|are|be|being|has been|gets) ~ (late|delayed|held up|slow|slower|stuck|delay|postponed|deferred|behind|slip|slipping|overdue)
0.85 (late|delayed|delay|slow|behind) ~ (payment|payments|paying|settling|invoice|invoices)
0.85 (late|delayed|delay|slow|behind) ~ (transfer|remittance|settlement|instalment|rent)
0.85 (we|we'll|i'll|i|we're|i'm) ~ (be|running|are|am) ~ (late|behind|short) (with|on|paying|for) ~ (this|your|the|payment|payments|invoice|one|bill|that)
0.85 (can't|cannot|couldn't|won't|unable|not|cant|wont|struggling|struggle|difficult|hard|impossible) ~ (pay|paid|settle|make|meet|clear|cover|afford|release|send) ~ (until|till|before|this month|yet|right now|just now|at the moment|in full|all of|on time|straight away|today|this week|payment|currently|for another|in one go)
0.85 (nothing|not|won't|no payments|can't|isn't|no invoices|wont) ~ (paid|pay|go out|released|processed|clear|be paid) ~ (before|until|till|for another|for a few|for # weeks)
0.85 (more|extra|some|little|bit|additional|another|further|few) ~ (time|days|weeks|month|fortnight|grace) ~ (to|for|before|on) ~ (pay|settle|payment|clear|the invoice|your invoice|this invoice|the bill|sort the|the balance|find the)
0.85 (pay|paid|settle) ~ (later|late|next month|next quarter|in the new year|after|in @month)
0.85 (pay|paid|settle) ~ (a week late|towards the end|beyond)
0.85 (push|move|put|hold|postpone|defer|delay|stretch) ~ (payment|payments|due date|invoice|bill)
0.85 (push|move|put|hold|postpone|defer|delay|stretch) ~ (instalment|direct debit)
0.85 (extension|extend|extended|extending|leeway|flexibility|longer|holiday|breathing) ~~ (payment|due date|credit terms|the invoice|invoice|payment terms|terms|paying|bill)
# in parts
0.85 (pay|paid|paying|settle|clear|split|spread|divide|break|do|pay it|payment) ~ (in|into|over|across|by) ~ (instalments|installments|stages|parts|thirds|halves|three|two|four|six|chunks|tranches|months|monthly|weeks|bits|portions|half)
0.85 payment (plan|plans|arrangement|holiday|schedule)
0.85 (split|spread|stagger) ~ (the|this|your|yours|it|payment|payments|cost|invoice|bill|balance)
0.85 (split|spread|stagger) ~ that; by instalments; in (instalments|installments)
0.85 (pay|half|part) ~ (half|part|some|#) now ~ (rest|half|balance|remainder); part payment
0.85 (rest|remainder|balance|other half) ~ (later|next month|next week|in @month|when|once)
0.85 (rest|remainder|balance|other half) ~ (to follow|at the end|after|as soon as)
# no money
0.85 (cash flow|cashflow|liquidity|overdraft) ~ (problem|problems|issue|issues|tight|trouble)
0.85 (cash flow|cashflow|liquidity|overdraft) ~ (squeeze|is|difficult*|crunch|poor|gap|challenge)
0.85 (cash flow|cashflow|liquidity|overdraft) ~ (challenges|crisis|low|dire|against|position)
0.85 (cash flow|cashflow|liquidity|overdraft) ~ (situation|limit|pinch)
0.85 (tight|temporary|short|short term|current|our) (cash flow|cashflow|liquidity)
0.85 (because of|due to|owing to|some|with) cash flow
0.85 (short|strapped|low|tight) (of|on|for) (cash|funds|money)
0.85 (money|cash|things|funds|finances|budget) ~ (is|are|tight|short|bit|very) (very|bit|a bit|extremely|pretty|really)? (tight|short|stretched|frozen|low)
0.85 (running|living) on (fumes|empty); skint
0.85 (bank|facility|account|funds|loan|grant|credit) ~ (frozen|withdrawn|pulled|held up|blocked)
0.85 (bank|facility|account|funds|loan|grant|credit) ~ (delayed|suspended|not come|hasn't come)
0.85 (hard|difficult|rough|slow|quiet|lean) (month|quarter|season|year|period|few months|patch) ~ (cash|pay|payment|financially|for us|invoice|money)
0.85 (waiting|wait|await|awaiting) ~~ (client|customer|customers|grant|funding|funds|loan|insurance|insurer|investor|council|refund|rebate) ~ (to pay|to come|money|payment|to clear|to land|payout|to settle|before|pays|tranche|come through)
0.85 (once|when|until|till|after|as soon as) ~ (client|customer|customers|they|grant|funding|loan|money|funds|bank|investor|investment|vat refund|insurance|we get|we've been) ~ (pays|paid|pay|lands|clears|comes through|arrives|come in|comes in|releases|is released|drawn|in our account|paid us|settles)
0.85 behind (on|with) ~ (payments|payment|bills|invoices|paying|everything financially)
0.85 (catch|catching) up ~ (payments|bills|invoices)
0.85 bear with ~ (payment|invoice|cash|us on|money)
0.85 (missed|miss|misses) ~ (payment run|pay run|the run|cut off|payment date|last run|run)
0.8 (not|haven't|hasn't|isn't|havent) ~ (been able to|yet|managed to) ~ (pay|paid|settle|settled|clear)
0.8 (payment|invoice|it|yours) ~ (slip|slipping|slipped|rolls|roll|carried) (to|into|over) ~ (next|@month|the new)
0.8 (hold|holding) off (cashing|banking|presenting|on cashing|the direct debit|collecting)
0.8 (patience|patient|bear|understanding|forbearance) ~ (payment|invoice|pay|money|cash|balance)
0.8 (outstanding|payment|invoice) ~ (finance|payment|erp|accounts|accounting) (system|software|team) ~ (migrat*|down|changed|locked)
0.8 (someone|anyone|who) ~ (sign|signs|authorise|approve) ~ (payment|invoice|cheque|it) ~ (away|off|leave|back|holiday)

[payment.disputed]
0.95 (i|we|my) (make|count|made|counted|reckon|calculate|get) ~ (hours|days|pounds|euros|units|visits|only|#|@many) ~ not
0.95 (own|your) (timesheet|timesheets|records|quote|estimate|price list|contract) ~ (say|says|show|shows|state|states|before you)
0.95 (charged|billed|invoiced|charge|bill|charging) ~ for ~ (only|instead|rather than|not)
0.95 (only|actually) (have|had|used|ordered|booked|needed|got|received|agreed) ~ (not|instead|rather)
0.95 (not|don't|cannot|can't|do not) ~ (regard|consider|treat|see|accept|recognise) ~ @charge ~ (due|owed|payable|correct|justified|as|fair)
0.95 (charged|billed|invoiced|charge|charging) (us|me) for (#|@many|an extra|extra|two|more|six)
0.95 (charged|billed|invoiced|charge|charging) (us|me) for (a full|things|something|work)
0.95 (estimate|quote|quotation|price) (you gave|you sent|we got|we had|we signed|we agreed|was|from) ~ #
0.95 (surprised|shocked|startled|taken aback|astonished|puzzled|confused) ~ (see|by|at|receive) ~ (figure|total|amount|invoice|bill|fee|balance)
0.95 (nobody|no one|never|not) ~ (mentioned|told|said|warned|informed|discussed) ~~ (would be|would cost|might|charge|charged|extra|more|become|go up|increase)
# not right
0.95 @inv ~ (is|are|seems|looks|appears|was|be|being) ~ (wrong|incorrect|inaccurate|too high)
0.95 @inv ~ (is|are|seems|looks|appears|was|be|being) ~ (higher|overstated|inflated|out by)
0.95 @inv ~ (is|are|seems|looks|appears|was|be|being) ~ (not right|not correct|mistaken|in error)
0.95 @inv ~ (is|are|seems|looks|appears|was|be|being) ~ (more than|double|not what|way over)
0.95 @inv ~ (is|are|seems|looks|appears|was|be|being) ~ (excessive|an error|off by|a mistake)
0.95 @inv ~ (is|are|seems|looks|appears|was|be|being) ~ (too much|not as)
0.95 (incorrect|wrong|erroneous|inflated|mistaken|overstated|incorrectly|wrongly) ~ (invoice|bill|amount|invoiced|billed|charged|charge|total|rate|hourly rate|vat amount|balance|quantity)
0.95 (error|mistake|discrepancy|discrepancies|mistakes|errors|something wrong|anomaly) (on|in|with|between) ~ (invoice|bill|invoices|statement|fee|fee note)
0.95 (overcharg*|overbill*|over charged|over charging|double charged|double billed)
0.95 (double charging|charged twice|billed twice|invoiced twice|paying twice|paid twice|pay twice)
0.95 (billed double|charged double|duplicate invoice|invoiced again|billed again)
0.95 (charged|billed|invoiced|charging|billing|invoicing|charge|bill|invoice) ~~ (for|against) ~ (never|not|didn't|nobody|no one|wasn't|weren't|hadn't|cancelled|didnt|twice|free|included)
0.95 (dispute|disputing|disputed|contest|contesting|challenge|challenging|query|querying|question|reject|rejecting|object|objecting) ~ (invoice|bill|charge|charges|amount|fee|fees|the hours|line|item|items|balance|extra|uplift|surcharge|figure|this invoice|part of)
0.95 @inv ~ (in|under) (dispute|query)
0.95 (invoice|bill|amount|charge|total|fee|number|figures|hours) ~ (doesn't|don't|does not|do not|didn't|not|fails to|dont) (match|add up|tally|agree|correspond|reconcile|reflect|look right|make sense|square|tie)
# not agreed
0.95 (never|not|didn't|did not|nobody|no one|wasn't|weren't|haven't|don't|without|isn't|aren't|won't) ~ (agree|agreed|accept|approve|approved|authorise|authorised|authorize|authorized|order|ordered|sanctioned|signed off|ask for|asked for|requested|discussed|mentioned|commissioned|consented|recognise|recognize|budgeted) ~ @charge
0.95 @charge ~ (never|not|didn't|did not|nobody|no one|wasn't|weren't|without|isn't|aren't|nowhere|we hadn't|don't) ~ (agree|agreed|approved|authorised|authorized|order|ordered|discussed|mentioned|requested|asked|in the quote|in the contract|in your quote|in the estimate|part of|in the original|warranted|justified|due|accept|recognise|recognize|on the quote|consented|signed)
0.95 (that|which|it|this|they|those) (wasn't|was not|weren't|isn't|is not|never was|was never|were never|is nowhere|were not|aren't) (in|part of|on|covered by|included in|mentioned in) ~ (quote|quotation|estimate|contract|agreement|engagement letter|proposal|scope|offer|sow|order|budget|original)
0.95 (more|higher|exceeds|double|twice|dearer) ~~ (quote|quoted|quotation|estimate|estimated)
0.95 (more|higher|exceeds|double|twice|dearer) ~~ (agreed|agreement|the proposal|contracted)
0.95 (more|higher|exceeds|double|twice|dearer) ~~ (fixed price|fixed fee|your offer)
0.95 (more|higher|exceeds|double|twice|dearer) ~~ (engagement letter|was agreed|purchase order)
0.95 (quote|quoted|agreed|estimate|estimated|said|engagement letter|contract|proposal|offer|fixed fee|fixed price|capped) ~~ # ~~ (invoice|bill|invoiced|billed|charged|but|yet|now|instead|not)
0.95 (invoice|bill|invoiced|billed|charged|charging|come in at|comes to) ~~ (quote|quoted|agreed|estimate|engagement letter|contract|proposal|fixed fee|fixed price|order)
0.95 (why|how) ~~ (invoice|bill|charged|billed|invoiced|fee|total|amount) ~~ (so high|higher|more|different|double|doubled|gone up|jumped|increased|up by|not what|an extra|extra|for)
0.95 (i|we) (don't|do not|cannot|can't|won't|will not|didn't|did not|dont) ~ (accept|agree|recognise|recognize|understand|see why|owe) ~ (the|this|that|your|these|with|to|it|any|why) ~ @charge
0.95 (shouldn't|should not|don't expect|not expecting|not going|why should|why are|unfair|don't think|not liable|not willing|not prepared) ~ (be charged|pay|paying|billed|charged|invoiced|pay for|to be charged|foot the bill)
0.95 credit (note|notes|memo|memos|us|back)
0.95 (remove|removed|delete|drop|strike|waive|deduct|knock|take|write) ~ (the|this|that|those|these|both|it) ~ (charge|charges|fee|line|item|hours|surcharge|uplift|extra|extras|invoice|bill|expenses|off the invoice|off the bill|late fee)
0.95 (corrected|revised|amended|adjusted|reduced|accurate|proper|right|new) (invoice|bill|invoices|fee note|statement)
0.7 (correct|revise|amend|adjust|reduce|review|recheck|reconsider) ~ (the|this|your|that) (invoice|bill|amount|charge|charges|fee|total|figure)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ (inflated|excessive)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ (unreasonable|exaggerated)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ (padded|implausible)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ (unjustified|can't be right)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ cannot be right
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ (makes no sense|isn't right)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ (is not right|seems high)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ (seem high|doesn't make sense)
0.95 (hours|amount|rate|time|charge|number of hours|figure|total) ~ way too
0.95 (fixed|flat|agreed|all in|set) (price|fee|rate) ~~ (invoice|extra|more|charged|billed|higher)
0.95 (fixed|flat|agreed|all in|set) (price|fee|rate) ~~ (but|now|#)
0.95 (hidden|extra|unexpected|surprise|additional|unagreed|unexplained|mystery|phantom|bogus) (charge|charges|fee|fees|costs|hours|extras|invoice|items)
0.7 (you|invoice|bill|statement|it) ~ (already paid|paid already|been paid already|shows unpaid)
0.7 (you|invoice|bill|statement|it) ~ still shows
0.7 (already|long since) (paid|settled) ~~ (chasing|reminder|again|why|twice|chase)
0.7 (no|not) vat ~ (should|charge|charged)
0.7 (charged|added) vat ~ (wrongly|incorrectly|when|although|but)
0.85 (didn't|did not|never|not) (order|ordered|agree|agreed|approve|approved|authorise|authorised|sign off|ask for|asked for|request|requested|happen|happened|took place|take place|received|receive|authorize) ~ (this|that|these|it|to this|extra|the|line|item|hours|charge|additional|any)
0.85 (charged|billed|invoiced|bill|charging|invoice) ~ (twice|double|for something|for work|for hours|for a meeting|wrong|too much|more than|incorrectly|in error|never|again for|full|which)  ; (invoice|bill|figure|amount|total|line|hours) ~ (wrong|incorrect|doesn't match|does not match|doesn't tally|don't tally|not agree|doesn't agree|not what|can't be right|looks off|seems off|differs|overstated|inflated|not correct|not right)

[payment.refused]
0.9 (reverse|reversed|reversing|claw|clawing|charge|recall) ~ (payment|charge|card payment|back|transaction) ~ (bank|card|paypal|via|through)
0.9 (card|payment|charge) ~ (reversed|clawed back|charged back|recalled)
0.9 (as many|all the|another|more|further) reminders (as|you)
0.9 (reminders|reminder|demands) ~ (as you|won't|will not|makes no|make no|straight in|in the bin)
0.9 (no more|stop|stop the|stop these|enough) (reminders|reminder|demands) ~ please; (reminders|demands) ~ won't change
0.9 (not|isn't|aren't|nothing|never) ~ (fall due|falls due|yet due|due until|due yet)
0.9 (not|isn't|aren't|nothing|never) ~ (payable until|be due|payable)
0.9 (falls|fall|becomes|due|payable) ~ (on|upon|after) completion ~~ (not|haven't|hasn't|nothing)
0.9 (falls|fall|becomes|due|payable) ~ (on|upon|after) completion ~~ isn't
0.9 (refuse|refusing|refused|decline|declining|refuses) to (pay|settle|honour|release)
0.9 (not|won't|wont|never|shan't|ain't|wouldn't|isn't|aren't) (be|just|simply|now|then|ever|going to|about to|gonna|willing to|prepared to|be asked to)? (pay|paying|settle|settling|honouring|honour|be paid|be settling|be paying) (for|this|that|it|the|your|you|a|any|another|until|till|unless|before|one|anything|them|these|#|@month|more|full|in|extra|twice)
0.9 (not|won't|wont|never|isn't|aren't) (be|going to|about to|then|just)? (paying|settling)
0.9 (won't|wont|will not|shan't|shall not|never) be? (pay|settle|paid|be paid|get paid)
0.9 (no intention|not prepared|not willing|unwilling|not going|not about|do not intend|don't intend|don't plan|have no plans|not planning|see no reason|no obligation|under no obligation) ~ (pay|paying|settle|settling|part with|release|hand over|transfer|honour)
0.9 (withhold|withholding|withheld|with holding|hold back|holding back|held back|keeping back|retaining|retain|retention of) ~ (payment|payments|balance|the final|instalment|amount|invoice|money|the rest|part|fee|fees|#|the remaining|half|funds|all)
0.9 (payment|payments|invoice|invoices|balance|bill|instalment|final payment|money|your fee|fees) ~ (on hold|withheld|stopped|suspended|frozen|blocked|parked|being held|be held|held until|held back|held pending|put on ice|pending resolution)
0.9 (hold|holding|putting|put|suspend|suspending|stop|stopped|stopping|freeze|freezing|halt|block|blocked|ceasing|cease|pause|pausing|cancelled|cancelling|canceled) ~ (payment|payments|direct debit|standing order|invoice|cheque|check|card payment|the payments|all payments|subscription payment|the dd)
0.9 (not|won't|never|don't|no|wont|isn't|n't|ain't) ~ (see|get|getting|seeing|receive|receiving|have|given) ~ (a|another|one|any|single|more) ~ (penny|cent|dime|pound|euro|dollar|money|payment|cheque|red cent|rupee|more from)
0.9 (not|never|without) (a|another|one|one more|a single) (penny|cent|dime|pound|euro|dollar|bean)
0.9 (not|never|without) (a|another|one|one more|a single) (rupee|red cent)
0.9 (no|zero) (further|more) (payment|payments|money|funds|invoices)
0.9 (don't|do not|dont|needn't|no point) ~ (expect|bother|hold your breath|count on|hoping) ~ (payment|paid|pay|invoice|invoicing|money|sending|for it|a penny|bill|billing|to be paid)
0.9 (payment|paid|pay|money|invoice|release|settle|balance|final instalment|cheque) ~ (once|when|until|till|unless|only|after|as soon as) ~~ @fixed
0.9 (until|unless|once|when|as soon as|before) ~~ @fixed ~~ (pay|paid|payment|payments|invoice)
0.9 (until|unless|once|when|as soon as|before) ~~ @fixed ~~ (settle|release|penny|transfer|cheque)
0.9 (until|unless|once|when|as soon as|before) ~~ @fixed ~~ money
0.85 (until|unless|till) ~~ (not|won't|no|nothing|wont|will not) ~ (pay|paid|paying|payment)
0.85 (until|unless|till) ~~ (not|won't|no|nothing|wont|will not) ~ (payments|settle|release|penny)
0.85 (until|unless|till) ~~ (not|won't|no|nothing|wont|will not) ~ (be paid|money)
0.85 (void|tear up|bin|shred|forget|scrap|withdraw|rip up|whistle|whistle for|stuff|keep|shove|frame) ~ (your|that|the|this) (invoice|bill|fee|invoices|money|reminder|final bill|demand)
0.85 whistle for (it|your|the); can whistle; for the birds
0.85 (invoice|bill|fee|balance|account|it|that|invoices) ~ (stay|stays|remain|remains|staying|will remain|going to stay|left) unpaid
0.85 (chargeback|charge back|charge it back|reversed the charge|reverse the payment)
0.85 (recall the payment|clawback|stopped the cheque|stopped the check)
0.85 (refuse|refusal|reluctant|decline) ~ (payment|pay|settlement|the invoice)
0.85 (deduct|deducting|deducted|set off|offset|offsetting|net off|subtract|knock|knocking) ~~ (from|against|off) ~ (payment|invoice|your fee|balance|bill|your invoice|final|what we owe|amount due)
0.85 (why should|why would|no way|why on earth should|not a chance|over my dead body) ~ (pay|paying|i'm paying|we're paying|i pay|we pay|am i paying)
0.85 (full|partial)? (stop|hold) on (payment|payments|the invoice)
0.9 (invoice|bill|payment|balance|money|fee|cheque) ~ (stays where|won't be paid|will not be paid|not be paid|remain unpaid|remains unpaid|stay unpaid|stays unpaid|on hold until|held until|withheld|not be settled|not be approved|not be released|not going anywhere|isn't going to be paid|is on hold|goes unpaid)
0.9 (not|won't|don't|never|no intention of|refuse|refusing|not prepared|not willing|not going|unwilling|wouldn't|no way) ~ (intend|going|prepared|willing)? ~ (to pay|pay|paying|settle|settling|release payment|approve payment|part with) ~ (for|this|it|until|a penny|the|that|any|another|such|your|work|anything|invoice|unless)
0.9 (not|won't|don't) ~ (see|get|getting|receive|have|paying|pay) (a|another|one more|a single|any more) (penny|cent|pound|euro|dollar|dime|money) ; (withhold|withholding|withheld|hold back|holding back|holding|suspend|suspending|suspended|stopped|stopping|cancelled|pulled|blocked) ~ (payment|payments|direct debit|standing order|the balance|final payment|the retainer|cheque|transfer|the fee)
0.85 (hold|holding|held) off ~ (paying|payment|settling|the payment|the transfer) ~~ (until|till)
0.85 (keep|keeping|kept|hold|holding) ~~ (balance|remainder|retention|rest of the money|rest of the fee|rest of the amount) ~ back
0.85 (get|see|have) your money ~ when
0.85 not (send|transfer|release|pay) (you|another|a single) ~~ (until|before|unless)

[payment.query]
0.8 balance (on|of) our account; (unpaid|open|outstanding) (items|invoices|item)
0.8 (account|statement|balance) ~ (confirm|confirmation|as at|as of)
0.8 (need|provide|share|send|require|confirm) ~ (pan|tan|gstin|gst number|tax id|vat number|ein)
0.8 (need|provide|share|send|require|confirm) ~ w9; (deduct|deducted|deduction) ~ (tds|tax)
0.8 (should|shouldn't|is|isn't|was|does|do) ~~ vat ~ (on|be|apply|included|charged|added|due|or)
0.8 vat on (#|the|your|this|it|invoice)
# papers
0.8 (copy|copies|duplicate|pdf|scan|soft copy|hard copy|original) ~ @inv
0.8 @inv ~ (as|in|in a) (pdf|word|excel|english|xml|usd|euros|dollars|gbp|csv|french|duplicate)
0.8 @inv ~ (as|in|in a) triplicate
0.8 (pdf|vat|proforma|pro forma|tax|gst|proper|formal|e|electronic|commercial|sample) invoice
0.8 (resend|re send|send|email|forward|mail|issue|reissue|re issue|get|post|share|provide|raise|upload|address|readdress|re address|make out|split|consolidate) ~~ (invoice|invoices|statement of account|account statement|receipt|receipts|bill|proforma|vat receipt)
0.8 (haven't|never|not|didn't|don't|no|can't|cannot|nor) ~ (received|get|got|had|seen|have|find|located|locate|see|open|come through|sent) ~ (the|your|an|any|that|this|a|our|last|november|@month) ~ (invoice|invoices|bill|receipt|statement)
0.8 (invoice|bill|receipt|statement) ~ (lost|missing|mislaid|misplaced|gone astray|went astray)
0.8 (invoice|bill|receipt|statement) ~ (never arrived|hasn't arrived|not arrived|in spam)
0.8 (invoice|bill|receipt|statement) ~ (never received|not received|can't find|deleted)
0.8 (invoice|bill|receipt|statement) ~ (went to spam|hasn't come|not come)
# numbers and names
0.8 (po|p o|purchase order|order|cost centre|cost center|reference|ref|job|project|vendor|supplier|requisition|grn|budget|client) (number|no|numbers|code|reference|#|nr|ref)
0.8 purchase order
0.8 (quoting|quote|include|add|state|show|mention|with|without|missing|need|needs|put) ~ (po|our po|reference|order number|vat number|our reference|cost code|registered address|registration number|gstin|tax id)
0.8 (vat|gst|tax|hst|sales tax|abn|company|registration|eori|ein|pan|gstin|tin|tds|hsn|sac|iban|bic|swift|utr|sort|account|bank|routing|companies house) (number|no|code|id|details|rate|breakdown|amount|registration|certificate|line|form|treatment|reg|exempt)
0.8 (reverse charge|w 9|w9|w 8|w8|sort code|remittance address|remit to|withholding tax)
0.8 (vat exempt|zero rated|statement of account|aged statement|account statement|bank details)
0.8 (banking details|payment details|payment link|payment portal|payment terms)
0.8 (payment instructions|vendor form|supplier form|new supplier|vendor registration|e invoice)
0.8 (e invoicing|einvoice|peppol|invoice number|invoice date|invoice address|billing address)
0.8 (billing details|billing contact|invoicing address|billing entity|credit terms)
0.8 (which|what|right|correct|new|changed|current|updated|different|same|your) ~ (bank|account|bank account|iban|account number|currency) ~ (to|should|do|pay|use|for|is|details|the|are)
0.8 (invoice|invoices|bill|it|them) ~ (made out|addressed|issued|sent|billed|directed|invoiced) (to|in the name|under)
0.8 (company|legal|entity|trading|correct) (name|entity|address) ~ (on|in) ~ (invoice|invoices|bill)
0.8 (name|address|date|reference|number|vat|po|details|entity) (on|in) ~ (invoice|invoices|bill|proforma)
# asking
0.8 (when|what date|which date|by when|how long) ~~ (invoice|payment|bill|balance|pay|it|this|instalment) ~ (due|payable|be paid|have to pay|need to pay|need paying|expected)
0.8 (due|payable) (date|when|by when|on which)
0.75 (did|have|has) (you|our|the|my) ~ (receive|received|got|get|reach|reached|arrive|arrived|land|landed|gone through|go through|clear|cleared) ~ (payment|transfer|money|cheque|check|remittance)
0.75 (has|have|did|can you see|can you confirm) ~ (our|my|the) (payment|transfer|money|cheque) ~ (arrive|arrived|gone|reached|come|received|cleared|landed|through)
0.75 (question|questions|query|queries|quick one|enquiry|clarification|clarify|help) (about|on|re|regarding|with|concerning) ~ (invoice|invoices|bill|statement|payment|fee|account balance|the balance)
0.75 (what|which|how|who) ~ (invoice|invoices|line|item|amount|balance|fee|total) ~ (for|relate|relates|refer|refers|cover|covers|outstanding|owe|we owe|i owe|is that|include|includes|correspond|stand|to pay)
0.75 (how much|what) (do|does|did|is|are) (we|i|the total|outstanding|still|our) ~ (owe|outstanding|left|to pay|due|balance)
0.75 (breakdown|itemised|itemized|itemisation|timesheet|timesheets|backup|supporting documents) ~ (of|for|on|bill|invoice|the hours|costs|the charges|charges|fee|to support)
0.75 (can|could|may|do|should|how) (we|i|you) ~ (pay|settle) (by|via|with|online|into|in|to) ~ (card|bank transfer|paypal|cheque|credit card|direct debit|euros|dollars|bacs|which|usd|account|stripe|amex|the new)
0.75 (accept|take) ~ (card|cards|paypal|cheque|cheques|amex|credit card|bank transfer|crypto)
0.75 (does|is|was|do|are) ~ (invoice|price|fee|total|amount|quote|figure) ~ (include|including|inclusive|exclusive|plus|net|gross|with|before) ~ vat
0.75 (invoice|bill) (us|me|them|our) ~ (instead|separately|directly|quarterly|monthly|annually)
0.75 (invoice|bill) (us|me|them|our) ~ (for|in|through|via|under|the)
0.75 (accounts|finance|accounting|ap|auditor|auditors|bookkeeper|accountant|payables) ~ (need|needs|ask|asks|asking|asked|want|wants|require|requires|would like|cannot process|can't process|won't accept|rejected|bounced|is asking|are asking) ~ (invoice|copy|receipt|po|statement|vat|w 9|reference|breakdown|number|pdf|address|it)
0.75 (system|portal|erp|software|sap|ariba|coupa) ~ (accept|accepts|reject|rejects|rejected|kicked|process|bounced|requires|refuses|needs|blocks) ~ (invoice|it|without|po|them|unless|pdf)

[leaving]
0.85 last (one|time|job|order|return|project|year|season|event|thing|campaign|translation|invoice) ~ you (do|did|will|do for|get|handle|will do|send|be)
0.85 (see|seeing|serve|serving|run|running) out (the|our|this) ~ (contract|year|agreement|notice)
0.85 (see|seeing|serve|serving|run|running) out (the|our|this) ~ (term|subscription|season)
0.85 (see|seeing|serve|serving|run|running) out (the|our|this) ~ retainer
0.85 (then|and then|after that) ~ (stop|leave|done with|we're done|end it|call it)
0.85 (gone|going|go|went) with (somebody|someone|another|a different|others|one of your|a local)
0.85 (gone|going|go|went) with (an in house|your competitor|a firm|an agency)
0.85 (different|another|new) direction; other arrangements
0.85 (let|letting) ~ @deal ~ (lapse|expire|run out|run its course|go|end)
0.85 (won't|will not|no longer|don't) be? (need|needing|require|requiring|want|wanting) (your services|your help|your support|any further|further services|the service|you any more|you anymore|you any longer)
0.85 back? out to tender; (taking|take|takes|took) over from you
0.85 (have|has|we've) (appointed|engaged|hired|signed with|chosen|retained|selected|picked|instructed) (another|a new|a different|someone|somebody|other|new)
0.8 unless (things|this|something|it|the service|matters|you) (improve|improves|change|changes)
0.8 unless (things|this|something|it|the service|matters|you) (get|gets|sort)
0.8 something has to (change|give); (think|thinking|thought) twice (before|about)
0.8 (not sure|unlikely|doubt|don't think|can't imagine|can't see) ~ (use you|using you)
0.8 (not sure|unlikely|doubt|don't think|can't imagine|can't see) ~ (work with you|come back|stay)
0.8 (not sure|unlikely|doubt|don't think|can't imagine|can't see) ~ (book you|renew|hire you)
0.8 (not sure|unlikely|doubt|don't think|can't imagine|can't see) ~ continue with
0.8 (not sure|unlikely|doubt|don't think|can't imagine|can't see) ~ (working together|be back)
0.8 (not sure|unlikely|doubt|don't think|can't imagine|can't see) ~ (be staying|instruct you)
0.8 last time (we|i|you|i'll|we'll) (use|work|hire|order|book|deal|ever|trust|get|see)
0.8 once bitten
0.8 (discontinue|discontinuing|discontinuation|terminate|termination|cease) of? (the|our|your|all|this)? (amc|services|service|work|contract|support|engagement|association|agreement|arrangement)
0.8 (with|of) immediate effect; lost (us|me) as; count (us|me) out
0.8 (cheaper|better|lower|second|keener|competing|more attractive) (quote|offer|price|proposal) ~ from
0.8 (that's|that is|there's) where ~ (we'll|we will|i'll|i will|our business|my business) ~ (go|be going|be|goes)
0.8 looking at (other|alternative|different|new) @firm
0.45 notice period; period of notice
# notice
0.85 (cancel|cancelling|canceling|terminate|terminating|exit|exiting|discontinue|discontinuing|cease|ceasing|rescind|scrap) ~ (our|the|this|my|your|of|all|from) ~ @deal
0.85 (end|ending|leave|leaving|stop|stopping|close|closing|wind|sever|withdraw|quit|conclude|pull) ~ (our|the|this|my|your|of|from) ~ @deal
0.85 @deal ~ (will|to|is|be|shall|being|has been|should|hereby) ~ (cancelled|canceled|terminated)
0.85 @deal ~ (will|to|is|be|shall|being|has been|should|hereby) ~ (ended|discontinued|end|lapse)
0.85 @deal ~ (will|to|is|be|shall|being|has been|should|hereby) ~ (expire|stop|closed|wound)
0.85 @deal ~ (will|to|is|be|shall|being|has been|should|hereby) ~ (run out|ends|cease|over)
0.85 (notice of|hereby|formal|formally|immediate|written) ~ (termination|terminate|terminating)
0.85 (notice of|hereby|formal|formally|immediate|written) ~ (cancellation|cancel|cancelling)
0.85 (notice of|hereby|formal|formally|immediate|written) ~ notice
0.85 (give|giving|serve|serving|handing|hand|gave|given|served|accept|take) ~ notice
0.85 notice (to terminate|to cancel|to quit|to end)
0.85 termination of ~ (contract|agreement|services|retainer|engagement|subscription|account)
0.85 (terminate|cancel) (us|everything|immediately|all services|with effect|effective|from)
0.85 (terminate|cancel) at the end; close (my|our) account
0.85 (this|it) ~ (is|will be) ~ (our|my|the) last (month|order|job|project|invoice|year|season)
0.85 (this|it) ~ (is|will be) ~ (our|my|the) last (campaign|event|time)
0.85 (we|i|board|company|they|and|decided|decision) ~ (won't|will not|not|never|wont|no longer|don't|nor) ~ (renew|renewing|renewed|continue with|continue the|continue our|continue working|continuing with|continue) 
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (continuing|extend|extending|proceed)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (proceeding|carry on|be renewed)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (be using|use you|using you|using your)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (work with you|working with you)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (be needing|need your services)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (require your services|be back)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (be coming back|return|come back)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (instruct you|order from|book you)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ (be requiring|rehire|hire you|stay)
0.85 (won't|will not|not|never|wont|no longer|don't|nor) ~ go on
0.85 (won't|not|wont|never|no) ~ (using|use|working with|work with|hiring|hire|booking|coming back to|dealing with|deal with|renewing) ~ (you|your)
0.85 (decided|decision|agreed|voted|chosen|elected|resolved|opted) ~ (to|on) ~ (leave|terminate|cancel|end|move on|part|part ways|go elsewhere|change|switch|go in a different|look elsewhere|take our|bring it in house|in house|stop|discontinue|move away)
0.85 (decided|decision|agreed|voted|opted|chosen) ~~ (go with|not renew|not to renew) ~ (another|a different|someone|somebody|them|a competitor|other|a local|@firm)
0.85 (part|parting|parted) (ways|company); (go|going|went|gone) our? separate ways
0.85 (call|calling) it (a day|quits); (pull|pulling|pulled) the plug; end of the (road|line)
0.85 (say|saying) goodbye; (walk|walking) away; we're (off|done|out|finished)
0.85 (we are|we're|i'm|i am) (done|finished|through|out|leaving) (with|here|of here|you|this firm|your firm|as a client|as clients); we are out; i'm out; we are moving on
0.85 (be|are|am) done with you; jump ship
0.85 (time|ready) (to|for) ~ (move on|part|say goodbye|a change of|change agency|change)
0.85 (cut|cutting) (our losses|ties|the cord)
0.85 bring ~ (to an end|to a close|in house|inhouse|back in house); taking ~ in house
0.85 count us out; lose (us|our|me|my|a) (as|business|custom|client|account|a)
0.85 (lost|losing|lose) (a|our|my|us|this) (client|customer|business|account|custom|as a)
# elsewhere
0.85 (move|moving|moved|switch|switching|transfer|transferring|change|changing|go|going|take|taking|took|shift|shifting|migrate|defect) ~ (another|different|new|other|second) @firm
0.85 (move|moving|moved|switch|switching|transfer|transferring|change|changing|go|going|take|taking|took|shift|migrate|defect) ~ (to|with|over) ~ (someone else|somebody else|your competitor|a competitor|your competitors|one of your competitors|the competition)
0.85 (change|changing|switch|switching|changed|switched) @firm
0.85 (take|taking|took|place|placing|put|move|moving|moved|transfer|shift) ~ (business|custom|account|accounts|work|money|project|books|portfolio|orders|hosting|it all|everything|files|bookkeeping|payroll) ~ (elsewhere|away|somewhere|to another|with someone|with somebody|to your|to someone|to somebody|across the road|down the road|to people who)
0.85 (go|going|look|looking|looked|shop|shopping|source|turn|try|move|moving|shopped|take our business|taking our business) (elsewhere|somewhere else)
0.85 (looking|looked|shopping|shop|shopped|asking) around ~ (for|other|@firm|prices|quotes|suppliers|market|too|already|before we|again); (we|i|we're|i'm|we've|i've|us|me) (are|am|have|will|started|begun|starting|might|may|been|be|to)? (also|now|already|been|be|started|start)? (looking|looked|shopping|shop|look|asking) around
0.85 (look|looking|looked|search|searching) for (alternatives|someone else|somebody else|a replacement); (look|looking|looked|search|searching) for (another|a new|a different) ~ @firm
0.85 (go|going|find|try) ~ (someone|somebody) else (to|who|for|that)? ; (find|finding|need|get) (another|a new|a different) @firm
0.85 elsewhere ~ (from|next|for|if|unless|in future)
0.85 (find|found|finding|look for|looking for|get|getting|hire|hiring|appoint|appointed|engage|engaging|signed|choose|chosen|selected|search for|searching for|shortlisted|seek|seeking) ~ (another|new|different|other|alternative) @firm
0.85 (find|found|finding|look for|looking for|hire|hiring|get|getting|use) ~ (someone|somebody) (else|who|that)
0.85 (find|found|finding|looking for|look for|hired|hire) ~ (replacement|replacements)
0.8 (another|different|new|other|second|rival|cheaper|competing|local) @firm ~ (quoted|take|takes|taking|took|will|has|have|from|offer|offered|offers|is|are|can|could|did|does|would|came|for|who|to|approached|instead|pitched|lined|starting|starts)
0.8 (somebody|someone) else ~ (instead|do|from|who|can|will|take|doing|for|next|quote)
0.8 (with|to|by|from|using) (somebody|someone) else
0.8 (quote|quotes|quoted|offer|offers|proposals|pricing|bids|tenders|pitches) ~ from (other|another|two|three|competitors|elsewhere|others|someone|a competitor|a few|several|different|your)
0.8 (firm|agency|company|freelancer|studio|competitor|supplier|guy|outfit|provider|practice) ~~ (has|have|had|who|did|just) ~ quoted
0.8 (other|two other|three other|several|competing|alternative) (quotes|bids|offers|proposals)
0.8 (other|two other|three other|several|competing|alternative) (providers|suppliers|agencies)
0.8 (exploring|considering|weighing|look at|looking at|review|reviewing|explore|consider|assess|assessing|weigh) ~ (other|alternative|competing|our) (options|firms|providers|suppliers|agencies)
0.8 (two other|three other|several other|other|competing) (firms|agencies|suppliers|providers) ~ (quote|quotes|quoted|price|prices|pitch|pitching|pitched|offer|offered|cheaper|half)
0.8 (get|getting|got|obtaining|obtained|seeking|received|collecting|comparing) ~ (other|more|alternative|competing|comparative|two|three|some|a few|second|another) ~ (quotes|quote|bids|offers|proposals|prices|opinion)
0.8 (talking|spoken|speaking|met|meeting|talk|spoke|chatting|in touch|in talks|conversations|discussions|coffee) ~ (to|with) ~ (other|another|your competitors|a competitor|competitors|a rival|alternative|different)
0.8 (reconsider|reconsidering|rethink|rethinking|review|reviewing|reassess|reassessing|reevaluate|re evaluate|question|questioning|re think) ~~ (relationship|contract|future|working|options|agreement|position|partnership|supplier|suppliers|arrangement|we stay|to continue|retainer|whole arrangement|cooperation|involvement|collaboration|agency)
0.8 (put|putting|out|go|going|goes) ~ to (tender|pitch|market)
0.8 (re tender|retender|tendering|beauty parade|rfp)
0.8 (keep|keeping|weighing|considering|consider|exploring|explore|exhausted|evaluating|assessing|checking) ~ (options|alternatives)
0.8 options open
0.8 (alternative supplier|alternative provider|looking at alternatives|consider alternatives)
0.8 other arrangements
0.8 (competitor|competitors|competition|rival) ~ (offered|offers|quoted|quote|cheaper|approached)
0.8 (your competitor|your competitors|a competitor|your competition|your rival|your rivals) ~ (pitched|rang|called|knocking|can do|is offering|offered|offers|quoted)
0.75 (transfer|handover|hand over|release|send|export|return|give) ~ (files|domain|all files|passwords|records|books|source files|login|logins|credentials|auth code|documents|data|working papers|keys) ~ (to|over to|for) ~ (new|our new|another|successor|incoming|their|next)
0.45 (last|final) (chance|warning|straw|opportunity)
0.75 (no|don't see|can't see|cannot see|not sure|hard to see) ~ (future|point|reason) ~ (with you|in continuing|working together|together|to continue|to stay|to renew|in carrying on)
0.75 (think|thinking|thought|considering|tempted|inclined|ready|minded) (of|about|to)? (leaving|cancelling|moving|switching|changing|leave|cancel|move|switch|ending|stopping|going elsewhere|terminating|canceling)
0.75 (this conversation|having this conversation|next year) ~ with (somebody|someone) else
0.75 (won't|not) be (a|our|on) ~ (client|customer|list|retainer) ~ (much longer|for long|any more)
0.75 (won't|not) be (a|our|on) ~ (client|customer|list|retainer) ~ (again|next)
0.75 (we|we've|i've|i|we have|i have) ~ (switched|moved|changed|gone|signed) ~ (to|with) (another|a different|a new|a competitor)
0.85 (giving|give|given|hereby give|serving|served|serve|hand in|take this as|this is|accept this as|consider this|formal|written|our|my|month's|days) notice ~ (to terminate|to end|of termination|on our|on the|of our|that we|to cancel|under clause|contract|agreement|period)
0.85 (won't|will not|no longer|never) ~ (use|using|needing|working with|work with|renewing|continuing|placing|sending|instructing|coming back|come back|book) ~ (you|your|again|any more|further work|the contract|the retainer|services)
0.85 (part|parting|separate|going our separate|go our separate) ways ; (call|calling|called) it (a day|quits) ; (time|best|better) ~ (for a change|to move on|to part|we parted|to call it|to look elsewhere|for us to move|to end this|for both of us) ; (end|close) of the road ; (moving|moved|move) on ~ (from|without you|to another|with someone)
0.85 (thinking|think|considering|consider|tempted|contemplating|weighing up|debating|wondering) ~ (about|of|whether|to) ~ (moving|leaving|switching|changing|ending|cancelling|going elsewhere|taking ~ elsewhere|looking elsewhere|stay|continue|other options|alternatives|our options|pulling|future of)
0.85 (review|reviewing|reconsider|reconsidering|rethink|rethinking|reassess|reassessing|re evaluating|look at|looking at|consider|considering|weigh|weighing) ~ (our options|our relationship|the relationship|our arrangement|the arrangement|who we|whether to continue|whether we continue|alternatives|our supplier|our position with|working with you|our suppliers|our partnership)
0.85 (another|other|different|new|rival|alternative|cheaper|local) (agency|firm|supplier|provider|accountant|company|developer|designer|translator|printer|architect|bookkeeper|studio|practice|contractor) ~ (will|has|have|is|who|to take|taking|take|lined up|signed|quoted|quote|appointed|instructed|take over|taken over|instead|ready|starts)
0.85 (last|final) ~ (invoice|job|order|project|piece of work|month|time) ~ (we|i|you'll|you) ~ (do|place|get|work|have|send|with|give|use|see|order|from) ; (one more|once more|again) ~ and ~ (we're done|i'm out|we're out|we're off|i'm off|we walk|i walk|we leave|that's it|it's over|i'm gone|we're gone)
0.85 (prepare|arrange|start|organise|organize|need|want|request|plan) ~~ (handover|hand over) ~~ (accounts|passwords|access|everything|credentials|logins)
0.85 (consider|take|treat|regard|accept) (this|it|that) ~ (as|to be)? ~ (our|my|formal|a) ~ (notice|termination|resignation)
0.85 (months|month|weeks|days) notice ~ (starts|begins|as of today|from today|from now|runs from)
0.85 (would|could|can|offers to|offered to) ~ do (it|this|the same|the job|the work|our books) for ~ (half|less|a third|a fraction)
0.85 (another|a different|a new) (office|firm|agency|studio|accountant|company|provider|practice) ~ (will|is going to|is) ~ (look|looking|take|taking|handle|handling|run|running|do|doing|manage|managing) ~ (after|over|on)? ~ (our|us|for us)
0.8 (what|how long|remind) ~~ (notice period|period of notice|cancellation period|minimum term) ~~ (agreement|contract|retainer|with you|with us)

[legal]
0.85 (rather not|not|don't|prefer not|hate) ~ (have to|want to|need to|resort to|to) ~~ (solicitor|solicitors|lawyer|lawyers|court|courts|legal|attorney)
0.85 (don't|not|without) (make|making|force|forcing) (me|us) ~ (solicitor|lawyer|court|legal)
0.85 (solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|counsel|legal team|legal department) ~ (will|letter|letters|has advised|have advised|advises|advised|says|said|be in touch|contact you|on to you|involved|hear|about this|in touch|write|writing|drafting|draft|confirms|confirmed|instructed|shortly|next|next week|next step|take it|take this|take over)
0.85 (hear|hearing|letter|letters|word|writing) from ~ (solicitor|solicitors|lawyer|lawyers)
0.85 (hear|hearing|letter|letters|word|writing) from ~ (attorney|attorneys|legal|barrister)
0.85 (pay|paying|speak|spoken|talk|speaking|gone|going|off|ask|asking|show|showing|send|sending|running) ~ (to|by|with) ~ (solicitor|solicitors|lawyer|lawyers|attorney|legal team|legal department)
0.45 (solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|court|courts|judge)
0.45 (litigation|formal notice)
0.85 (instruct|instructing|instructed|consult|consulting|consulted|involve|involving|seek|seeking|sought|taken|taking|hand|handing|handed|pass|passing|passed|call|speak|spoken|contact|engage) ~ (legal|our solicitors|a solicitor|lawyers|a lawyer|my solicitor|my lawyer|our lawyers|our lawyer|an attorney|attorney|solicitor|solicitors|counsel|our legal)
0.85 legal (steps|claim|route|remedies|redress|recourse|grounds|consequences)
0.85 legal (matter|means|channels|options|dispute|responsibility) ~ (against you|with you|between us|if|unless)?; (take|taking|taken|seek|seeking|sought|get|getting|got) legal advice; (our|my) legal (rights|position|options|advisers|advisors)
0.85 (take|taking|go) ~ (you|this|it|the matter|legal) ~ (to court|legal|to tribunal)
0.85 (take|taking|go) ~ (you|this|it|the matter|legal) ~ (to the ombudsman|to small claims)
0.85 (small claims|county court|tribunal|ombudsman|arbitration|litigate|adjudication) ~ ; high court ~ (claim|writ|against you)
0.85 (judgment against|statutory demand|injunction against|lawsuit against you|a writ); (file|filing|filed|bring|bringing|facing|prepare|preparing|start|starting|expect) ~ (lawsuit|law suit|injunction|writ|subpoena)
0.05 (adjudicator|injunction|subpoena|lawsuit|law suit|writ)
0.85 money claim; see you in court; (in|to|before|through) the? (court|courts); take ~ to court
0.85 court (order|claim|action|proceedings) ~ ; legal (claim|case against you|proceedings)
0.85 legal action ~ (against you|if|unless|without|further notice|will|to recover|may); (take|taking|begin|beginning|start|starting|commence|commencing|threaten|threatening|consider|considering|considered|initiate|initiating|instigate|bring|bringing|pursue|pursuing) ~ legal (action|proceedings|steps)
0.85 (breach|breaches|breached|breaching|violation|violated|violates) ~~ (contract|agreement|warranty|duty|terms|sla|nda|confidentiality|gdpr|contractual|obligations|data protection|statutory|copyright|service level|the law|clause)
0.85 in breach; material breach; (breach|breached|breaching) (of|our|the|your)
0.85 (sue|suing|sued) (you|your|them|for); letter before (claim|action); letter of claim
0.85 pre action; cease and desist; demand letter
0.85 (issue|start|commence|begin|bring|initiate|file|institute|launch|issuing|commencing) ~ (proceedings|a claim|suit|legal|court)
0.85 without further notice; strictly? without prejudice; on the record
0.85 (we|i|client|and|must|will|hereby|fully|to) ~ (reserve|reserving) ~~ (rights|right|position)
0.85 (enforce|exercise|assert|invoke|pursue|protect) ~~ (rights|remedies|claim|claims)
0.85 (enforce|exercise|assert|invoke|pursue|protect) ~~ (penalty clause|clause|warranty)
0.85 (claim|claiming|seek|seeking|pursue|pursuing|recover|recovering|demand|demanding|entitled to|sue for) ~ (damages|compensation|losses|our losses|the losses|redress|costs|loss of|restitution|consequential|indemnity|liquidated|the cost from)
0.85 (compensation|damages|compensate) ~ (for|from|from you|due|owed|payable|claim)
0.85 formal (claim|complaint|demand|dispute|grievance)
0.85 (hold|holding|held) ~ (you|your|company|firm) ~ (liable|responsible|accountable)
0.85 (hold|holding|held) ~ (you|your|company|firm) ~ (to the contract|fully)
0.85 (hold|holding|held|you|you'll|are|be) ~ (liable|responsible) for ~ (loss|losses|damage|damages|all|costs|this|our); your liability for
0.85 you are liable; professional negligence; (your|notify your|claim on your) (indemnity|liability) insur*
0.85 your insurers
0.85 (contractual|statutory|legal|liquidated|consumer) (penalty|penalties|right|rights|obligation)
0.85 (contractual|statutory|legal|liquidated|consumer) (obligations|remedy|remedies|damages|duty)
0.85 (contractual|statutory|legal|liquidated|consumer) breach; (contact|report|go|complain|complaint) ~ trading standards; consumer protection (act|law|agency)
0.85 (data protection|privacy) (authority|breach|commissioner|regulator|complaint)
0.85 (ico|law society|rics|regulator|professional body|better business bureau|bbb|attorney general|hmrc complaint|consumer court|consumer forum|financial ombudsman|licensing board|riai) ~ (complaint|complain|report|reporting|complaining|know|informed|hear|contact|involved|file|will)
0.85 (report|reporting|complain|complaint|refer|referring|filed|filing) ~~ (the ico|ico|law society|rics|regulator|your regulator|professional body|trading standards|the ombudsman|ombudsman|your institute|consumer court|the authorities|data protection|better business|licensing)
0.85 (your|you|professional|gross|been|firm's) ~ (negligen*|malpractice|misrepresent*)
0.25 negligen*; malpractice; misrepresent*
0.85 (gdpr|data protection|privacy) (breach|violation|complaint|request under)
0.85 subject access request; (debt collector|debt collection|bailiff|bailiffs|collections agency)
0.85 (fraud|police) ~ (report|reported|reporting|complaint|matter|file|involved); cause of action
0.85 due legal; take (further|appropriate) action; legal notice
0.8 fit for purpose ~ (act|consumer|law|under); consumer rights act; sale of goods act
0.8 supply of goods; under clause #
0.8 clause # ~ (of|contract|agreement|breach|entitles|entitled|states|allows|says)
0.8 terms of (our|the) (contract|agreement) ~ (entitle|breach|terminate|remedy|you are|allow)
0.85 (forwarded|handed|passed|given|sent|forwarding|handing|passing) (everything|it all|the file|this|the matter|the correspondence|all of it) ~ (to|on to|over to) (our|my|the|a) (solicitor|solicitors|lawyer|lawyers|attorney|barrister|legal team)
0.85 (brother|sister|wife|husband|friend|cousin|uncle|father|neighbour|daughter|son) ~~ (lawyer|solicitor|attorney|barrister|law firm) ~~ (case|chance|chances|strong|breach|claim)
0.85 (hereby|formally) ~~ (set|give|grant|serve|put|place|demand) ~~ (deadline|notice|final|days|default)
0.85 final (warning|demand|notice) ~ (before|until|or)
0.85 (taking|take|took|seeking|seek|getting|sought) ~ (legal)? advice ~ on ~ (our|my) ~ (position|rights|options|legal position)
0.85 (insurer|insurers|insurance company) ~~ (your|professional|about|regarding)? ~ liability

[reputation]
0.85 (if|when|whenever) (anyone|anybody|someone|somebody|people|they|friends) (asks|ask|asked|wants to know) ~ (tell|say|know|answer|honest|name|warn|hear)
0.85 (group|forum|circle|network|club|community|chat) ~ (with|of|has|where) ~ (thousand|thousands|hundred|hundreds|members|people|landlords|owners|businesses|mums|parents)
0.85 (which|who|whom) ~ to avoid; guess (what|who) ~ (answer|say|tell|name|mention|recommend)
0.85 (ask|asks|asked|asking) ~ (who|which|whom) ~ (recommend|avoid|use|hire|did) ~ (answer|tell|say|honest|won't|not|name)
0.85 (every|each|all) ~~ (forum|group|association|town|industry|trade|city|county|village|circle) ~ (will|going to|be) ~ (hear|hearing|know|read|told|warned)
0.85 will be (hearing|told|reading|warned) about (it|this|you)
0.85 (leave|write|writing|post|posting|posted|put|putting|leaving|publish|publishing|share|sharing|submit) ~~ (review|reviews|google|trustpilot|facebook|linkedin|twitter|instagram|tiktok|stars|yelp|reddit|glassdoor|clutch|checkatrade|socials|social|whatsapp|houzz|capterra|mumsnet|nextdoor)
0.85 (will|i'll|we'll|going to|shall|might|may|would|could|happy to|be) (leave|write|writing|post|posting|put|putting|publish|publishing|share|sharing) ~~ (online|forum|forums)
0.85 (one|1|zero|0|single|two) star
0.85 (bad|honest|negative|scathing|damning|truthful|public|detailed|stinking|poor|frank|very honest|blunt) (review|reviews|feedback on|write up)
0.85 (google|trustpilot|online|yelp|linkedin|facebook|clutch|checkatrade) (review|reviews|post|rating) ~ (about|will|is|ready|drafted|from|of|if|reflect|coming|saying|next|unless)
0.85 (go|going|went|take|taking|make|making|made) ~ public
0.85 (make|making|go|going|gone) ~ public ~ (know|knowledge|with|about)?; public ~ (know|knows) ~ (about|how|what)
0.85 (go|going|went|contact|contacting|call|calling|speak|speaking|talk|talking|write|writing|tell|telling|tip|tipping|sell|ring|ringing|approach|approaching) ~ (press|newspaper|newspapers|papers|journalist|journalists|media|reporter|bbc|rte|watchdog|gazette|consumer show|consumer affairs programme)
0.85 (take|taking|email|emailing) ~ (this|it|story|whole thing) ~ (to the|to)? (press|newspaper|newspapers|papers|journalist|journalists|media|bbc|watchdog|gazette)
0.85 (press|newspaper|paper|papers|journalist|media|reporter|gazette|herald) ~ (will|would) ~ (love|like|interested|hear|be happy|know)
0.85 (my|our|the) (review|feedback|story|post|experience) ~ (will|is|goes|going) ~ (up|online|live|out|published|posted|honest|ready|follow|reflect)
0.85 (i'll|we'll|will|shall|going to|have to|must|happy to|can only|to|and|been|be|am|i'm|we're) (tell|telling|warn|warning|inform|informing|advise|advising|let|letting) ~ (everyone|everybody|others|people|anyone|anybody|members|colleagues|friends|contacts|network|peers)
0.85 (tell|telling|warn|warning|told|advise) ~ (everyone|everybody|people|anyone|all our|network|friends|contacts|members|fellow|other clients|other companies|industry|community|trade|village) ~ (about|how|what|exactly|avoid|steer|stay|who)
0.85 (everyone|everybody|each|every|whole|entire|all) ~ (will|shall|is going to|are going to|deserves to|should|needs to|gonna|going to) ~ (know|hear|learn|be told|find out|see|read|be hearing|be warned)
0.85 (will|going to|gonna) (know|hear) ~ (name|about you|about this|what you|how you|of this)
0.8 (share|sharing|posting|post|publish|publishing) ~ (our|my|this|the whole|these|your) ~ (experience|experiences|screenshots|emails|correspondence|what happened|exchange|with others|saga)
0.8 (share|sharing|post|posting|publish) (what happened|the lot|the whole thing|screenshots)
0.8 (hear|read|see|appear|end up|be|put|post|share|name|said|say|tell|telling|all) ~~ (on|over|across|all over) (social media|socials|the internet|linkedin|twitter|google|facebook|instagram)
0.8 (on|over|across|all over) (instagram|tiktok|trustpilot|reddit); name and shame
0.8 naming and shaming; named and shamed; (go|going|went) viral
0.8 (won't|wouldn't|can't|cannot|couldn't|never|not|don't|unable to|will not|no longer|hardly|wont|nobody|hard to) ~ (recommend|recommending|recommended|refer|referring|endorse|vouch|speak well|send anyone)
0.8 (i'll|we'll|will|shall|have to|happy to|going to|be|can only|would|and) (advise|tell|advising|telling|urge|warn|warning|steer|steering|discourage) ~ (against you|away from you|anyone not|people not|everyone not|others not|them off|others against|everyone against|people away|clear)
0.8 (word|news|bad news) ~ (gets|spreads|travels|get|spread|will get|of mouth|getting)
0.8 (spread|spreading) the word
0.8 (small|tight knit|close knit) ~ (world|town|village|industry|community|circle|sector|place)
0.4 (small|tight knit|close knit) (country|island) ~ (people|word|everyone|everybody|you know|and)?; people talk (here|in this|around|you know|and)?
0.8 (newsletter|group|forum|association|members of|chamber|guild|rotary|bni|networking|conference|members|breakfast club|trade body|wedding group|whatsapp group) ~ (about it|about this|about you|will hear|hear about|asked us about|to mention|happy to tell|know about|asked for|how you|hear how)
0.8 (asked|ask|asks|asking|wants to know) ~ (me|us|about you|if|whether) ~ (recommend|who did|who we use|what we think|how we found|reference|who built|who does) ~ (honest|truth|tell|answer|will|say|i'll|we'll)
0.8 (reference|testimonial|case study) ~ (not|withdraw|remove|won't|take down|different|wouldn't)
0.8 (reference|testimonial|case study) ~ (honest|very different)
0.8 (your|the) (reputation|good name|brand) ~ (suffer|damage|harm|will|is|on the line|at stake)
0.8 (your|the) (reputation|good name|brand) ~ (reflect|take|risk|won't|hit|deserves|survive)
0.8 (steer|stay|keep) well? clear of (you|your); never recommend; (drag|dragging) ~ name
0.8 (warn|warned) ~ (off|others|people|everyone|other)
0.8 (whole|entire) (thread|exchange|story|sorry story|saga) ~ (on|online|to|up)
0.8 everyone (i|we) (know|meet)
0.85 (review|reviews|star|stars|google review|trustpilot|rating) ~ (drafted|written|ready|will follow|will be|saved|i'll|we'll|going to|to say so|about this|left|coming|typed|honest|deserves|reflect)
0.85 (leave|leaving|write|writing|post|posting|give|giving) ~ (honest|truthful|one star|1 star|bad|negative|scathing|frank|candid|full|detailed|public) (review|account|feedback|rating|post)
0.85 (everyone|everybody|people|word|others|business owners|town|village|community|industry|network|group) ~ (will hear|hear about|will know|gets round|gets around|get round|ask|asks|asking|will be told|spreads|travels fast|travels|to know|knows everyone|knows everybody|should know) ~ (this|about|me|how|what|who|fast|soon|us|you)?
0.85 (name|naming) and (shame|shaming) ; (go|going|gone) (public|to the press|to the papers|viral|to the local paper|on local radio) ~ ; (press|local paper|newspaper|journalist|trade press|watchdog|bbc|radio) ~ (would be interested|will be interested|interested|love this|love to hear|called|calling|asked|asking|story)
0.85 (can't|cannot|won't|will not|could not|couldn't|wouldn't|unable to) ~ (recommend|endorse|refer) ~ (you|your|anyone|them to you|this) ; (stop|stopped|won't be|not be) (recommending|referring|sending people|singing your praises) ; (so|being|been|stay|staying|stop being|not be) (discreet|quiet about|polite about|diplomatic) ~
0.85 (other|fellow|all) ~ (owners|clients|customers|businesses|people|traders|parents|members) ~ (should|ought to|need to|deserve to|must|will|have a right to) ~ (know|hear|learn|be told|be warned) ~ (how|what) ~ (you|your firm|your company|your agency|this company|this agency|this firm) ~ (treat|treats|work|works|deal|deals|behave|behaves|handle|handles|do|does)
0.85 (make sure|see to it|ensure) ~ (that)? ~ (nobody|no one|none) ~~ (hires|hire|recommends|books|trusts) you

[complaint.delay]
0.8 (it|it's|there) (has|have)? been (@many|over|nearly|almost|more than) (weeks|months|days|a month|@many weeks|@many months|@many days) ~ (since|and|without|now|already)
0.8 (been|waiting|be) @many (weeks|months) (since|now|already|and)
0.85 (asked|emailed|wrote|rang|requested|ordered|chased|reminded|sent) ~~ in @month ~~ (asked|again|in @month|still|nothing|and now|it is now|now)
0.85 where (are they|is it|are you|is he|is she|is everybody|is everyone|are my|are our|is my)
0.85 where is our; in default
0.85 (default|failure) (of|in|to) (delivery|deliver|delivering|perform|supply)
0.85 (asked|asking) for ~ (since|in|for) (@month|weeks|months)
0.8 (not|nothing|no) ~ (worked on|touched|looked at|opened|started on|even begun|even started|even looked) ~ (it|yet|since|my|our|in|the)
0.8 (lost|losing) (a|another|the|our|my) (day|week|month|season|slot|whole|year|summer) ~ (because|waiting|due|while|thanks)
0.8 too late (now|anyway|for|to be|to use|already)
0.85 (have|has|had|are|is|am|still|we've|i've) yet to (see|receive|set eyes|hear|get|arrive|be)
0.85 (have|has|had|are|is|am|still|we've|i've) yet to (appear|materialise|have|start|deliver)
0.85 (no|none the) wiser; nothing to show for (it|that|this|the|all); (long|still|been) pending
0.85 pending (since|from|with you since); inordinate delay
0.85 (till|until) now (no|nothing|not|we have not|there is no)
0.8 (colleague|assistant|partner|office|secretary|boss|receptionist|team|engineer|you|man|salesman|rep) ~ (assured|promised|swore|guaranteed) ~ (me|us|it|that|this|the) ~~ (would|by|in|within|be|next|on|for|before)
0.8 (you've|you|they|they've|office|firm|he|she) ~ (had|has|been sitting on|sitting on|sat on) ~ (documents|files|papers|paperwork|everything|deposit|details|brief|signed|information|content|plans|comments|it|them|our data) ~ (since|for) ~ (@month|@day|@many|weeks|months|over|a|last|the)
0.8 (gathering dust|on your desk|on someone's desk|in your in tray|at the bottom of a pile)
0.8 (dragging your heels|dragging their heels|dragged your heels|moved an inch)
0.8 (kicked down the road|stuck in your|lying with you)
0.8 (should|would|could|was supposed to|were supposed to|ought to|hoped to|had hoped to|expected to) ~~ by now
0.8 another (week|month|day|fortnight) (goes|has gone|gone|passes|passed|slips|lost|wasted|and)
0.8 (always|forever|never) tomorrow; tomorrow never comes
0.8 (postpone|delay|push back|put off|open|opened|launch|launched|cancel|moved) ~ (opening|launch|event|without|start|wedding|campaign|the move|tender) ~ (because|without|due to|since|as) ~ (you|your|site|not ready|menus|drawings|delay|signage|it|nothing|late|unfinished)
0.8 (there's|there is|with) no (interpreter|engineer|technician|driver|caterer|photographer|band|translator|courier|surveyor|electrician|speaker) (here|yet|in sight|on site|to be seen)
0.8 (interpreter|engineer|technician|driver|caterer|photographer|band|courier|surveyor|electrician|fitter|team|nobody|no one|crew|van|your man|your guy|your people) ~ (not here|hasn't arrived|not arrived|didn't arrive|never arrived|hasn't shown|hasn't turned up|isn't here|not turned up|has shown up|late again|were late|was late|an hour late|hours late|arrived late|nowhere to be)
0.8 (not|nothing|never|hardly) ~ (completed|finished|done) (anything|a thing|a single)
0.8 (half|nowhere near|far from|not even) (finished|done|ready|complete)
0.8 (took|taken) (you|your|them) ~ (@period|weeks|months|#|@many)
0.8 nothing (has|had)? (ever|yet|actually)? (happened|changed|moved|been done)
0.8 nothing ~ happened ~ (yet|since|so far|despite)
0.8 (was|were|been|am|are) (assured|told|promised|informed|guaranteed|led to believe) ~~ (by|would|within|be|on|@day|@month|weeks|days)
0.75 according to (your|the) ~~ (by|on|due|would|should|in|have)
0.75 (you|your|which|that) ~~ would be (lodged|delivered|ready|finished|sent|live|filed|submitted|here|done|with us|complete|completed) ~ (by|in|on|within|before|last)
0.45 (it's|it is|its|we're|we are) (now|nearly|almost|already|practically|into) ~ (@month|@day|weeks|months|#)
0.45 (@many|#) (weeks|months|days) on
0.8 (till|to) date ~ (not|no|nothing|haven't)
0.8 (committed|promised|commited) (for|by|on|date|timeline|timelines)
# late
0.8 # (weeks|days|months|hours|minutes|mins|working days) (late|overdue|behind|delayed)
0.8 (@many|a|whole|full) (week|weeks|days|day|months|month|hours|hour|fortnight|year) (late|overdue|behind|past due|delayed)
0.8 (arrived|came|comes|come|turned up|delivered|filed|submitted|sent|started|showed up|got here|appeared|landed|lodged|received|finished|starting|starts) ~ (late|too late|after the deadline|after the event|days late|weeks late|hours late|far too late|long after)
0.8 (always|again|constantly|consistently|forever|repeatedly|habitually|already|so|very|far too|too|still|weeks|months|often|once more) late
0.8 late (again|as usual|as always|as ever|once more|yet again|filing|delivery|submission|filed)
0.8 late (every time|with everything); lateness; chronically late
0.8 @work ~ (late|overdue|behind schedule|delayed|outstanding|weeks behind|not on time|way behind)
0.8 @work ~ (behind|slipped|slipping)
0.8 (long|well|way|seriously|badly|still|weeks|now|month|months) overdue
0.8 (missed|miss|missing|blew|blown|passed|overshot|overran|slipped|breached|slip|slips|failed|ignored) ~~ (deadline|deadlines|delivery date|milestone|launch date|due date|target date|slot|go live|window|handover date|filing date|completion date|dates|tender|opening)
0.8 (deadline|deadlines|date|dates|launch|milestone|delivery|timeline|go live|completion|handover|start) ~ (missed|passed|come and gone|came and went|slipped|slips|slipping|moved again|pushed|been moved|shifted|keeps|lapsed|gone by|went by|whooshed|keep slipping|expired|not met|not kept|no longer)
0.8 (behind|off) (schedule|the schedule|plan|programme|timetable|with everything)
0.8 (well|way|weeks|months|far|badly) behind; pushed (back|it back|out)
0.8 keeps (slipping|getting pushed|being pushed|moving|getting delayed)
0.8 (put|pushed|postponed|delayed) ~ (again|yet again|three times|twice|time after time)
0.8 (put|pushed|postponed|delayed) ~ (repeatedly|once more|another week)
0.75 (further|another|these|constant|endless|repeated|your|such|continued|continuous|unexplained|long|longer|inexplicable|yet more|any more|unacceptable|excessive|ongoing|huge|serious|persistent|the) (delay|delays|hold up|hold ups|holdup|slippage|procrastination)
0.75 delays (on your|at your|from your|in your|by you|caused by you|on the part)
0.75 (delay|delays) ~ (costing|cost|unacceptable|caused|are|is|has|have|means|meant|inexcusable)
0.75 (delay|delays) ~ (at your end|on your)
# still nothing
0.8 (still|been|be|kept|keep|left|are|am|we're|i'm) (waiting|awaiting)
0.8 (waiting|waited|wait) ~~ (@period|ages|long|@many|patiently|forever|weeks|endlessly|so long)
0.8 (waiting|waited|wait) ~~ (far too long|@month|@day)
0.8 still (no|not|nothing|haven't|hasn't|don't|isn't|can't|havent|hasnt|isnt|dont|without|zero) ~ (sign|received|had|seen|got|arrived|delivered|done|ready|finished|here|live|available|filed|started|happened|sent|have|word|working|see|come|appeared|been|date|website|site|draft|drawings|report|fixed|completed|with us|resolved|sorted|submitted|booked|translation|booking|in place|up|begun|launched|materialised|online|sorted out|installed|there)
0.8 (nothing|not|no|haven't|hasn't|never|without|isn't|havent|hasnt|nobody|neither|wasn't|nowt) ~ (arrived|delivered|materialised|been done|been delivered|been sent|been started|been filed|moved|started|come through|progressed|progress|finished|been fixed|come back|been submitted|received|forthcoming|in sight|on time|landed|ready on)
0.8 (not|never|isn't|wasn't|weren't|hardly|rarely|nothing|failed|fail|didn't|wont|fails) ~ (on|in) time
0.8 (no|zero|little|without) (progress|movement|sign of|news of|eta|end in sight|update on when)
0.8 (no|zero|little|without) date for
0.8 not (a|one) single? (line|word|page|thing|drawing|draft) ~ (delivered|yet|done|so far|since)
# promised
0.8 (you|you'd|he|she|they|your) ~ (said|promised|told|assured|swore|guaranteed|committed|agreed|undertook|quoted|estimated|pledged|confirmed) ~~ (by|for|on|last|within|in|before|week|weeks|days|tomorrow|@day|@month|#|end of|ready|done|same day|next|would|hours) ~~ (but|nothing|still|not|now|it's|yet|and|it is|never|no|today|have|we're|since|passed)
0.45 (you|you'd|he|she|they|your) ~ (said|promised|told|assured|swore|guaranteed|committed|agreed|undertook|quoted|estimated|pledged|confirmed) ~~ (by|for|on|last|within|in|before|week|weeks|days|tomorrow|@day|@month|#|end of|ready|done|same day|next|would|hours)
0.75 (promised|promise|promises) ~ (for|by|last|within|us|me|on|to|in|it|delivery|date|faithfully)
0.75 (promised|promise|promises) ~ repeatedly
0.75 (as|was|were|been|had) (promised|agreed|scheduled|planned|arranged) ~ (for|by|on|last|weeks|to be)
0.75 (promise after promise|empty promises|another promise)
0.8 (silence|nothing|ignored|crickets|no reply|no word|no answer|no response|unanswered) ~~ (for|in|since) ~ (weeks|months|days|week|month|@month)
0.8 (was|were|is|are) ~~ (due|promised|supposed|meant|scheduled|expected|to be ready|to have been|planned) ~ (on|by|last|in|at|to|weeks|for|yesterday|three|two|#|a|back|with us|days) ~ (@day|@month|week|weeks|ago|month|months|have|be|been|arrive|done|ready|#|friday|finished|start|go|now|noon|with)
0.8 (should|ought to|were to|was to|supposed to|meant to|due to) (have|be|have been|had) ~ (been|arrived|done|ready|delivered|finished|here|live|had|happened|started|with us|completed|sent|in place|filed|received|gone) ~ (by|last|weeks|already|on|in|long|yesterday|now|ages|months|ago|days|@day|a|before|three|two)
0.8 (weeks|months|days|month|week|year|fortnight|hours) (ago|later|on|gone|passed|have passed|down the line|has passed) ~ (and|nothing|still|no|not|but|we|without|since|i)
0.8 for (weeks|months|ages|days|over a month|over a week|more than a|nearly a|a month|too long|three weeks|two weeks) now
0.8 it's been (weeks|months|ages|days|a month|a week|# days|# weeks|two|three|four|five|six|over)
0.8 it's been (nearly|more than|almost|a fortnight)
0.8 (it|there) (has|have) been (weeks|months|ages|days|a month|a week|# days|# weeks|# months|two)
0.8 (it|there) (has|have) been (three|four|five|six|over|nearly|more than|almost)
0.8 (for|after|over|in|past|last) (@many|almost|nearly|over|more than|the last|the past|a) ~ (weeks|months|days|month) ~ (nothing|no|not|still|without|never|ignored|haven't|hasn't|silence|waiting|and|crickets|now)
# slow
0.75 (taking|takes|took|taken|take) ~ (so long|too long|forever|ages|weeks|months|far too|longer)
0.75 (taking|takes|took|taken|take) ~ (an age|eternity|an eternity|# weeks|@many weeks|@many days)
0.75 (taking|takes|took|taken|take) ~ (# days|this long|ridiculously|your time|twice as|a month)
0.75 (taking|takes|took|taken|take) ~ (all week|donkey's)
0.75 (how much longer|how many more|how long) ~ (must|do|will|are|does|is|can|should|before|till)
0.75 (how much longer|how many more|how long) ~ (until|wait|take|have|this)
0.75 (what's the hold up|what's holding|holding us up|held us up|holding everything up)
0.75 holding up our; what is (keeping|taking) (you|it|so)
0.75 (dragging|drags|dragged) (on|its|your|their|feet|out|his|her)
0.75 (slow|sluggish|glacial|tardy|leisurely|lethargic) (to|in responding|response|responses)
0.75 (slow|sluggish|glacial|tardy|leisurely|lethargic) (progress|reply|turnaround|service)
0.75 (slow|sluggish|glacial|tardy|leisurely|lethargic) (communication|at|off the mark|replies)
0.75 (slow|sluggish|glacial|tardy|leisurely|lethargic) (delivery|pace|in replying); at a snail's
0.75 (painfully|terribly|so|very|too|incredibly|ridiculously|unbelievably|frustratingly) (slow|slowly)
0.75 at this rate
0.75 (more|few more|couple more|another few|couple of|another couple|two more|couple of more) days
0.75 (when|where) (is|are|will|do|does|can) (we|i|the|our|my|it|this|you|that) ~ (finally|ever|actually|realistically|at last|eventually|get to see|supposed)
0.75 (where|wheres|where's) (is|are)? (the|our|my) (@work|site|stuff|drawings)
0.75 hear back ~ christmas; before (christmas|retirement|i retire|hell freezes|the century)
0.7 (missed|lost|cost|penalty|penalties|fine|fined|surcharge|late fee|interest) ~~ (late|delay|delays|not on time|overdue|you filed|waiting|missed deadline|too slow|deadline|late filing)
0.7 (time|times) ~ (keeps|keep|kept) (slipping|moving|changing); (keep|kept|keeps) (us|me) waiting
0.7 overran; over ran
0.35 any (news|progress|update|sign|movement|joy|luck|idea when|eta)
0.35 when (can|will|do|are|is) (we|you|i|it) ~ (expect|get|have|see|be getting|receive|going)
0.35 when (can|will|do|are|is) (we|you|i|it) ~ (ready|start|coming|send|hear)
0.35 (chasing|chase|chased|chaser) ~ (again|up|this|for|you|once)
0.35 (gentle|friendly|polite|another|second|third) (reminder|nudge|chaser)
0.85 (been|be|waited|waiting|wait|it's|its|that's|now|over|nearly|almost) ~ (two|three|four|five|six|seven|eight|several|#) (weeks|months|days) ~~ (and|since|without|still|no|nothing|waiting|late|overdue|old|nobody)
0.85 (two|three|four|five|six|ten|several|#|a) (week|weeks|month|months|day|days|fortnight|hours) (late|overdue|behind|behind schedule|past the deadline|after the deadline|later than|past due|over the deadline|after you promised)
0.85 (was|were|should have|should've|supposed to|meant to|due to|going to) ~ (been|be|have|arrive|land|get) ~ (here|with us|ready|done|finished|live|delivered|with me|in place|sorted|completed|published) ~ (by|on|last|yesterday|before|monday|tuesday|wednesday|thursday|friday|weeks|in|for)
0.85 (promised|assured|told|said|agreed|quoted) ~~ (by|for|on|would be|it'd be|within|last|end of) ~~ (monday|tuesday|wednesday|thursday|friday|yesterday|last week|the end of|days|week|month|january|february|march|april|may|june|july|august|september|october|november|december) ~ (and|but|still|nothing|it's|yet|that was)
0.85 (still) (waiting|no|nothing|not|hasn't|haven't|isn't|no sign|outstanding|hanging|pending|chasing|sitting) ~ (sign|word|draft|report|site|quote|here|done|ready|arrived|fixed|heard|been|for|of|on|live|finished|sorted|resolved)
0.85 (missed|blown|slipped|slipping|sailed past|gone past|went past|moved|pushed back|pushing back|overrun|overran) ~ (deadline|deadlines|date|launch date|milestone|dates|delivery date|filing date|schedule|again|slot) ; (deadline|launch date|date|deadlines) ~ (come and gone|passed|has passed|missed|slipped|slips|moved again|moves again)
0.85 (dragging|dragged|drags) ~ (on|feet|heels|out) ; (taking|taken|takes|took) (far too long|too long|forever|ages|an age|an eternity|weeks|months|an eternity|longer than) ; (long|well) (overdue|past due) ; (running|been) late again ; late (again|as usual|as ever|once more)
0.85 (how much longer|how long ~ take|how long ~ wait|when will ~ finally|when can ~ finally|is it ever) ; (no|little|not much|zero) (progress|movement|sign of life) ~ (since|on|so far|yet|at all|made) ; (nothing) (has|seems to) (happened|happen|moved|changed) ~ (since|for)
0.85 still (nothing|no news|no word|not here|not there|waiting|no sign) ; (third|fourth|fifth|second|umpteenth) (delay|postponement|new date|extension|excuse) ; nothing yet (again|today)?

[complaint.quality]
0.85 (makes|make|made|making) no sense
0.85 (pages|page|list|lists) of (corrections|errors|mistakes|faults|complaints|problems|comments)
0.85 left in (english|german|french|polish|spanish|dutch|the original)
0.85 (untranslated|not translated|never translated)
0.85 (have|get|needs|need|want|must) ~ (redone|redoing|reworked|reworking|rewritten|rewriting)
0.85 (have|get|needs|need|want|must) ~ (re done|reprinted|done again|done properly)
0.85 redo (it|this|the|them|everything|all)
0.85 (missing|lost|losing|disappeared|vanished) ~ (emails|mails|messages|files|data|contacts)
0.85 (missing|lost|losing|disappeared|vanished) ~ (appointments|records|orders|bookings|folders)
0.85 (missing|lost|losing|disappeared|vanished) ~ photos
0.85 (don't|doesn't|didn't|do not|does not|won't|not) (line up|fit|match|close|align|fit together)
0.85 (don't|doesn't|didn't|do not|does not|won't|not) (match up|go together|print properly|render)
0.85 (don't|doesn't|didn't|do not|does not|won't|not) (scan|balance)
0.85 wrong (length|width|height|material|model|street|town|postcode|order|dosage|currency)
0.85 wrong (quantity|amount of|kind|type|style|edition|bank details|people|category|band|wine)
0.85 wrong (cake|speaker|flavour|shade); (burn|drill) (hole|holes|mark|marks)
0.85 (scratch|scratches|stain|stains|dent|dents|cracks|crooked|loose|wobbly|peeling|faded|smudged|streaky|crumpled|creased|stale|mouldy|damp patch) ~ (on|in|and|all|already|everywhere|across|from)
0.85 (gaffer|duct|sticky|gaff) tape
0.85 (spelled|spelt|spell|spelling|written|wrote|printed|misspelled|pronounced) ~ (name|names|company|brand|title|wrong|three|two|wrongly|incorrectly|differently) ~ (wrong|wrongly|three|two|ways|differently|incorrectly|different)
0.85 (failed|failing|disastrous|botched|unsuccessful|bungled|aborted) (campaign|campaigns|launch)
0.85 (failed|failing|disastrous|botched|unsuccessful|bungled|aborted) (delivery|test|tests)
0.85 (failed|failing|disastrous|botched|unsuccessful|bungled|aborted) (migration|attempt|attempts)
0.85 (failed|failing|disastrous|botched|unsuccessful|bungled|aborted) (upgrade|inspection|audit)
0.85 (failed|failing|disastrous|botched|unsuccessful|bungled|aborted) (installation|experiment)
0.85 (failed|failing|disastrous|botched|unsuccessful|bungled|aborted) (update|event|translation)
0.85 (failed|failing|disastrous|botched|unsuccessful|bungled|aborted) (project|rollout)
0.85 (switched|turned) ~ off after ~ (seconds|minutes)
0.85 (fell|falls) (flat|apart|to pieces|short|over|down)
0.85 (bored|confused|embarrassed) ~ (audience|guests|readers|customers|staff|us|me|everyone)
0.85 (bored|confused|embarrassed) ~ in front of
0.85 same (result|problem|issue|fault|error|story|mess|nonsense|mistake|mistakes|errors) (again|every|as|as last|each|as before|all over|once more|occurs|persists|we|i|is back)
0.85 (@nth|another) (visit|attempt|try|go|callout|call out|engineer|fix|repair) ~ (same|still|again|no|and|nothing|without|fails|failed|later)
0.85 (hour|day|week|minutes|days|hours|minute) later ~~ again
0.85 (down|out|off|failed|failing|crashed|broken|leaking|dead) again; and again and again
0.85 snag (list|lists|items); snags; snagging
0.85 (come|came|comes|coming) (out|back) (as|with|wrong|upside|blurred|crooked|in the wrong)
0.85 (come|came|comes|coming) (out|back) (missing|like|all|without)
0.85 (do|does|did) not (conform|comply|meet|match|satisfy|correspond|reflect|follow|work|live up)
0.85 (not|isn't|isnt|never|wasn't|below) (upto|up to) the? (mark|standard|standards|par|scratch)
0.85 (not|isn't|isnt|never|wasn't|below) (upto|up to) the? (expectation|expectations|snuff|spec)
0.85 non conform*; not conform*; deficien*; nonconform*
0.85 (you|your|they) (call|calls|called) (finished|ready|a design|done|complete|a translation)
0.85 (you|your|they) (call|calls|called) (support|service|a report|that|this|it|tested)
0.85 (you|your|they) (call|calls|called) (professional|fixed|proofread|urgent)
0.85 (turns|turned) out ~ (nothing|nobody|no one|never|not|wrong|none|half)
0.85 paid to (check|do|make|look|look after|prevent|get it|get this|know|monitor|take care|watch)
0.85 paid to handle
0.85 (has|have|had|is|are|been) simply? (not|never) (recovered|improved|been the same|been right)
0.85 (has|have|had|is|are|been) simply? (not|never) (been checked|been backed|been tested)
0.85 (has|have|had|is|are|been) simply? (not|never) been updated; (gone|going|went) downhill
0.85 (slipped|dropped|fallen|nosedived|declined|deteriorated|plummeted|suffered) (badly|noticeably|since|sharply|off|lately|recently|a lot|again|over the)
0.8 (makes|make|made|making) (us|me|our|my) ~ (look|seem|feel) ~ (stupid|ridiculous|amateur)
0.8 (makes|make|made|making) (us|me|our|my) ~ (look|seem|feel) ~ (amateurs|amateurish|fools)
0.8 (makes|make|made|making) (us|me|our|my) ~ (look|seem|feel) ~ (foolish|bad|idiots)
0.8 (makes|make|made|making) (us|me|our|my) ~ (look|seem|feel) ~ (unprofessional|cheap)
0.8 (makes|make|made|making) (us|me|our|my) ~ (look|seem|feel) ~ (incompetent|liars|small)
0.8 back to square one; (missed|misses|missing|wide of) the (point|mark|brief|boat|whole point)
0.8 (can't|cannot|couldn't|won't|unable to) (use|publish|print|show|send out|present|release|work with) (this|it|that|them|these|any of)
0.8 (did|has|have|does) (you|anyone|anybody|someone|your team) (even|actually|ever|bother to)? (read|check|checked|look|looked|test|tested|listen|proofread|open|opened|try|tried) ~ (it|this|the|brief|them|before|site|at)
0.8 (worse|slower|buggier|uglier) than (before|it was|the old|when|ever|what we had|our old)
0.8 (worse|slower|buggier|uglier) than (last year|the previous)
0.8 (used to work|worked fine|worked perfectly|was fine|worked before|was working) ~ (before|until|till) ~ (you|your)
0.8 (mix up|mixup|mix ups|cock up|cock ups|screw up|blunder|clanger|gaffe|oversights|botch job)
0.8 (outage|outages|downtime)
0.8 (had to|having to|has to) be (redone|rewritten|reprinted|replaced|corrected|repaired|scrapped)
0.8 (had to|having to|has to) be (pulped|re done|thrown|binned|withdrawn|reshot|resubmitted)
0.8 (had to|having to|has to) be done again
0.8 (keeps|keep|kept) (crashing|failing|dropping|freezing|breaking|happening|going down|bouncing)
0.8 (keeps|keep|kept) (disconnecting|losing|falling|stopping|sending|restarting|making the same)
0.8 (keeps|keep|kept) getting
0.8 (nothing|none of it|none of them|hardly anything|neither) (works|worked|matches|fits|fit)
0.8 (nothing|none of it|none of them|hardly anything|neither) (is right|was right|has been done)
0.8 (nothing|none of it|none of them|hardly anything|neither) (has been backed|has been checked)
0.8 (nothing|none of it|none of them|hardly anything|neither) (has been saved|was checked)
0.8 (nothing|none of it|none of them|hardly anything|neither) (was tested|adds up|makes sense)
0.8 (nothing|none of it|none of them|hardly anything|neither) lines up
0.8 (rejected|refused|sent back|returned|thrown out|turned down|failed) (by|at) the? (planning|council|court|hmrc|irs|authority|authorities|inspector|inspection|embassy|notary|ministry|bank|auditor|auditors|printer|building control|registry|revenue) ~ (because|as|for|due|since|on account)
0.75 (with all|if that's|if this is) (your|what you) (expertise|best|call)
0.75 (nobody|no one|customers|people|visitors|clients) (can|could) (read|find|understand|use|hear)
0.75 (nobody|no one|customers|people|visitors|clients) (can|could) (see|book|order|log|pay)
0.75 (couldn't|can't|could not|cannot) (hear|read|make out|understand) (a word|a thing|anything|half|the speaker|the screen)
0.75 (cold|soggy|burnt|stale|raw) ~ (food|soup|plates|meal|dinner|canapes|buffet|starters|meat)
0.75 ran out of (food|wine|drinks|chairs|time|everything|plates|glasses|power|programmes)
0.75 (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|several|dozens of|dozen|#) (errors|mistakes|typos|bugs|inaccuracies|spelling|mistranslations|glaring|basic|obvious)
0.7 (typo|typos|misprint|howler|misspelling|mistranslation|spelling mistake|printing error)
0.7 (small slip|one slip|a slip)
0.85 failed to (mention|notice|spot|include|identify|flag|detect|tell|warn|account|check|test)
0.85 failed to (allow|provide|follow|meet|capture|do|address|fix|deliver what)
0.85 (dropped|dropping|drops|cut|cutting|cuts) out ~ (again|during|every|all|twice|in the middle)
0.85 (dropped|dropping|drops|cut|cutting|cuts) out ~ (half|four|three|constantly)
0.75 (only|just|exactly|grand total of|total of|precisely|and) (one|two|a single|three|zero) (enquiry|inquiry|lead|order|sale|booking|response|click|visitor|call|signup|reply|application)
0.85 (all|completely|totally|entirely|plain|just|hopelessly|simply|badly|still|are|is all) wrong
0.85 (not|isn't|aren't|far from) (in|at|on|of) the (level|standard|quality)
0.85 (many|lot of|lots of|some|several|there is|there are) ~ (grammar|spelling|translation|language) (mistakes|errors|problems)
# mistakes
0.8 (full of|riddled with|littered with|so many|these|same|basic|spelling|obvious|countless|glaring|numerous|multiple|several|too many|elementary|schoolboy|factual|serious|embarrassing|typing|grammar|grammatical|silly|stupid|repeated|avoidable|critical|major|many|more|still|contains|contained|found|counted|spotted|list of|your|calculation|arithmetic|punctuation|careless|translation|measurement) ~ (errors|error|mistakes|mistake|typos|typo|bugs|bug|inaccuracies|howlers|mistranslations|omissions|glitches|blunders|faults|defects|slip|slips|clanger|inconsistencies|snags|misprint|misprints)
0.7 (a|the|one|small|little|another|tiny|minor|slight|an) (mistake|error|typo|slip|bug|fault|glitch|blunder|howler|misprint|snag|defect|inaccuracy|mistranslation|misspelling) ~ (in|on|with|at|you|has|that|still|which|of|your)
0.7 (errors|mistakes|typos|faults|defects|defect|bugs|inaccuracies|howlers|mistranslations|omissions|flaws|gaps|holes|leak|cracks) (in|on|throughout|everywhere|with|all over|again)
0.7 error (in|on) (your|the|our|page|line|this|that)
0.75 (wrong|incorrect|outdated|mixed up|misspelled|misspelt|incorrectly|wrongly|mistaken|someone else's|old|other client's|competitor's|another client's) (name|names|number|numbers|version|file|files|language|date|dates|place|size|sizes|colour|color|colours|figure|figures|drug|phone|text|room|person|people|data|year|logo|photo|photos|picture|pictures|term|terminology|word|title|code|format|font|way|product|products|building|floor|hotel|venue|menu|tax|period|scale|measurements|dimensions|door|time|link|county|country|email|mailing|day|vat|material|spelling|client's|paper|tone|audience|keywords|spelled|translated|calculated|installed|entered|labelled|measured|configured|printed|filed|booked|position|side)
0.75 (misspelled|misspelt|mistranslated|mis spelt|misquoted|miscalculated|misprinted|misaligned)
0.75 (mislabelled|mislabeled|misconfigured|mismeasured|mixed up|muddled|garbled|botched|bungled)
0.75 (messed up|screwed up|cocked up|mucked up|bodged|butchered|mangled|blurry|pixelated)
0.75 (illegible|crooked|wonky)
# broken
0.8 @site ~ (is|are|was|were|has|have|been|went|gone|goes|keeps|keep|keeps on|still|just|again|all|totally|completely) ~ (down|broken|crash*|throwing|bouncing|offline|failing|fails|dead|slow|empty|gone|unavailable|unreachable|unusable|dropping|freezing|frozen|hanging|blank|lost|missing|corrupt|hacked|wrong|mangled|disappeared|vanished|stuck|inaccessible|glitching|timing out|a mess)
0.8 @site ~ (crashes|crashed|crashing|bounces|bouncing|fails|failed|freezes|went down|fell over)
0.8 @site ~ (falls over|hangs|breaks|broke|times out|timed out|vanished|disappeared|throws)
0.8 @site ~ (shows an error|gives an error|gives errors|showing errors|error 500|error 404)
0.8 @site ~ (returns an error|500|404|redirects to|goes nowhere|go nowhere|leads to|lead to)
0.8 @site ~ points to
0.8 @site ~ (doesn't|don't|does not|do not|didn't|isn't|aren't|not|never|won't|still not|can't|cannot|wont|doesnt|dont|isnt|no longer|hasn't) ~ (work|working|worked|open|load|loading|function|functioning|convert|send|sending|log|print|connect|match|fit|sync|syncing|display|appear|respond|responding|accept|update|arrive|arriving|show|save|submit|rank|ranking)
0.8 (site|website|shop|server|mail|email|everything|system|portal|store|whole thing) (down|broken|offline|dead|crashed)
0.8 (down|broken|offline|dead|crashed) (again|since|all day|all morning|all weekend|for hours)
0.8 (down|broken|offline|dead|crashed) (for the third|for the second|on|for # hours|every)
0.8 (you|your|they|he|she|somebody|someone|engineer|developer|team|technician|update) ~ (broke|broken|ruined|destroyed|deleted|wiped|lost|damaged|botched|messed|wrecked|erased|overwrote|cracked|scratched|smashed|spoiled|leaked|dropped|missed|forgot|left out|mixed|swapped|misread|miscalculated|omitted|invented|misunderstood|neglected|knocked out) ~ (our|the|my|up|everything|all|data|it|half|to|a|an|every|both|two|out|them|files|that|three|one|most|something)
0.8 (since|after|because of|following|ever since|due to|thanks to) (your|the|this|last night's|yesterday's|last week's|that) ~ (update|change|migration|visit|move|upgrade|changes|intervention|release|deployment|redesign|relaunch|engineer|fix|maintenance|work|patch|switch|new version|rollout|installation|cutover)
0.75 (we|i|customers|clients|nobody|users|staff|people|visitors|students|patients|guests|they|team|colleagues|no one|half) ~ (can't|cannot|couldn't|unable to|cant|can) ~ (login|checkout|access|print|register|log in|log on|check out|place orders|use it|get into|get in|pay online) ~ (site|website|system|portal|app|online|email|emails|mail|mails|account|accounts|server|files|page|anything|since|at all|any|their|our|the|it|today)
0.75 (we|i|customers|clients|nobody|users|staff|people|visitors|students|patients|guests|they|team|colleagues|no one|half) ~ (can't|cannot|couldn't|unable to|cant|can) ~ (place an order|complete an order|read our|send mail|send email|receive email|open a|open any) ~ (site|website|system|portal|app|online|email|emails|mail|mails|account|accounts|server|files|page|anything|since|at all|any|their|our|the|it|today)
0.75 (still not|it doesn't|it does not|they don't|it didn't|never|just doesn't|simply doesn't|still doesn't|still don't|nothing) (working|work|works|worked)
0.75 (doesn't|don't|didn't|isn't|aren't|not|still not) (work|working) ~ (properly|again|anymore|any more|since|yet|at all|on mobile|on my|on phones|on any|as promised|as it should|correctly|like it)
0.75 (stopped|quit|ceased) (working|functioning|loading|syncing|sending)
0.75 (not|never|isn't|doesn't|don't|won't|hasn't|didn't|still isn't|wasn't) (function|functioning|fit|fitted|line up|match|meet|live up|reflect|follow|convert|perform|hold up|deliver what|do the job|do what|make sense|read well|what we)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (broken|damaged|cracked|torn)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (scratched|defective|faulty)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (unusable|useless|unreadable)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (worthless|a mess)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (out of order|not usable)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (corrupted|sloppy|shoddy)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (inaccurate|substandard)
0.75 (arrived|came|came back|delivered|still|all|half|everything) ~ (unfinished|incomplete|wrong)
0.75 it's (broken|a mess|unusable|useless|all wrong); (broken|broke|damaged) again
# poor work
0.8 @bad ~ (work|quality|job|result|results|service|translation|translations|design|copy)
0.8 @bad ~ (workmanship|report|performance|advice|organisation|organization|site|website|writing)
0.8 @bad ~ (standard|standards|grammar|drawings|food|sound|experience|finish|execution|outcome)
0.8 @bad ~ (campaign|support|draft|english|german|french|communication|attempt|preparation)
0.8 @bad ~ (planning|event|photos|turnout|handling|installation|attention)
0.8 @work ~ (is|are|was|were|looks|look|feels|reads|read|seems|looked|felt|sounds|came out|came back) ~ (@bad|full of|wrong|incomplete|unfinished|all over the place|generic|riddled|below|nowhere near|far from|not what|machine|amateurish|bland|rushed|unclear|off brief|off brand|not usable|not up|not good|inconsistent|outdated|flat|a mess|clunky|cheap|illegible|contradictory|stilted|wooden|terrible|disappointing|copy pasted|lifeless|dated|missing|disjointed|confusing|inaccurate|incorrect)
0.75 (not|isn't|wasn't|aren't|never|weren't|hardly|nothing like|far from|nowhere near|bears no|isnt|wasnt|less than) ~ (acceptable|usable|resemblance|finished|tested|proofread|checked|publishable|presentable|up to|good enough|fit for|fit to|what we ordered|what we asked|what we agreed|what we wanted|what we were|what we paid|what we expected|what was agreed|what was promised|what i asked|what i ordered|what i expected)
0.75 (not|isn't|wasn't|aren't|never|weren't|hardly|nothing like|far from|nowhere near|bears no|isnt|wasnt|less than) ~ (what i wanted|as agreed|as described|as discussed|as promised|per the brief|to standard|to brief|the standard|the quality|to the standard|to spec|according to|the brief|proof read|the level|good work)
0.75 (quality|standard|standards|accuracy|level of service|service level|service|performance|results|attention to detail|workmanship) ~ (dropped|slipped|fallen|declined|gone down|gone downhill|poor|disappointing|below|suffered|slipping|lacking|low|deteriorated|dropping|not|isn't|wasn't|worse|nosedived|down the|plummeted|drop|decline|bad|left|leaves|questionable|fell)
0.75 (no|little|zero|poor|hardly any|barely any|not a single|not one|disappointing|nil|minimal|few|without|negligible) ~ (results|result|effect|improvement|leads|enquiries|inquiries|lead|enquiry|conversions|sales from|new customers|bookings|impact|clicks|signups|applications|uplift|roi|return on|orders from|increase in|difference)
0.75 (traffic|sales|orders|enquiries|inquiries|leads|rankings|ranking|visitors|conversions|bookings|revenue|footfall|open rate|conversion rate|engagement|turnout|attendance|clicks) ~~ (down|fell|dropped|fallen|gone|where they were|tanked|plummeted|halved|dried up|collapsed|worse|flat|sank|declined|drop|nosedived|lower|zero|stagnant|dire|disappointing|vanished|nowhere|poor)
0.75 (looks|look|reads|read|sounds|feels|like|looked|felt|sound) (like|as though|as if) ~~ (copied|machine|copy|amateur|template|child|intern|google translate|chatgpt|ai|robot|different business|competitor|five year old|student|first draft|toddler|stock|nobody|no one|thrown together|monkey|bot|generated|school project|someone who|ransom note|afterthought|automatic|copy and paste|cut and paste|committee|never)
0.75 (google translate|machine translated|copy and pasted|copy pasted|copied and pasted)
0.75 (cut and pasted|straight from chatgpt|ai slop)
0.75 (had|have|having|has|forced|needed|obliged) to (redo|re do|do it again|fix|rewrite|re write)
0.75 (had|have|having|has|forced|needed|obliged) to (correct|apologise|apologize|start again)
0.75 (had|have|having|has|forced|needed|obliged) to (start over|reprint|repair|retype|clean up)
0.75 (had|have|having|has|forced|needed|obliged) to (rework|do it ourselves|do it myself)
0.75 (had|have|having|has|forced|needed|obliged) to (send it back|explain it|explain everything)
0.75 (had|have|having|has|forced|needed|obliged) to (pay someone else|hire someone|throw|bin)
0.75 (had|have|having|has|forced|needed|obliged) to (scrap|redraw|refile|undo|patch)
0.75 (half|third|quarter|most|some|two|three|several|one|many|parts|part|pages|page|section|sections|slides|chapters|paragraphs|items|images|pictures|files|names|rooms|figures|column|appendix|everything|photos|schedules) ~ (is|are|was|were|went|has gone|have gone) ~ (missing|wrong|broken|blank|upside down|incomplete|left out|out of date|not there|omitted|untranslated|unreadable|illegible|incorrect|cut off|absent)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (page|pages|section)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (sections|half|a whole)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (the whole|entire|paragraph)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (figures|chapter|data)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (the main|image|images)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (floor|attachments|key)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (sentence|sentences|rooms)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (an entire|the most|column)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (entries|to include)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (to attach|to file|to order)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (to book|to check|to test)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ (to tell|the vegetarian)
0.75 (missing|forgot|forgotten|omitted|skipped|left out|overlooked) ~ line
0.75 (not what|isn't what|nothing like what|wasn't what|not how|isn't how) ~ (we|i|you|was|were) ~ (ordered|asked|agreed|wanted|paid|expected|sold|promised|shown|briefed|discussed|approved|need|hoped|said|mind|signed up)
0.75 (gone|went|going|goes|go) (badly|horribly|terribly|very|so|completely|all|seriously|spectacularly|totally)? wrong
0.75 (let|lets|letting) (us|me|everyone|everybody|the side|them) down
0.75 (fell apart|falls apart|fell off|peeling|leaking|stone cold|undercooked|didn't show up)
0.75 (never showed|didn't turn up|never turned up)
0.75 (customers|clients|guests|users|visitors|people|tenants|patients|staff|readers|members|parents|attendees|residents) ~ (complain*|complaining|confused|laughed|laughing|walked out|left early|ringing to ask|asking why|went hungry|were lost|moaning|grumbling|baffled|disappointed|calling to|leaving)
0.75 (losing|lost|lose|loses|costing|cost) ~~ (orders|customers|clients|sales|business|money)
0.75 (losing|lost|lose|loses|costing|cost) ~~ (bookings|revenue|contract|hundreds|thousands)
0.75 (losing|lost|lose|loses|costing|cost) ~~ (a client|a customer|deal|an hour|a day|per hour)
0.75 (losing|lost|lose|loses|costing|cost) ~~ the tender
0.75 (never|nobody|no one|not|didn't|clearly not|obviously not|hadn't|wasn't|don't|doesn't|has anyone|did anyone|did anybody|anyone) ~ (tested|checked|proofread|proof read|read the brief|read it|looked at it|listened to|test|check|bothered to|proofed|quality checked|double check|spell check|spellcheck|reviewed it|read the)
0.75 (ignored|disregarded|not followed|didn't follow|contrary to|nothing to do with|missed|misread|went against|didn't read|not per) ~ (the brief|our brief|my brief|instructions|our instructions|style guide|brand guidelines|guidelines|feedback|our feedback|our comments|glossary|specification|spec|measurements)
0.75 (competitor's|competitors|wrong company's|another company's|other company's|another firm's|rival's) ~ (name|number|logo|phone|address|details)
0.75 (reads|written|meant|intended|designed) ~~ (different|another|wrong) (business|company|industry|client|audience|country|market)
0.75 (never|don't|doesn't|do not) ~ (sold|sell|offered|offer)
0.75 (doesn't|don't|does not|do not|didn't|not|barely|hardly|never|dont|doesnt) (convert|add up|rank|work properly|work as|work on|work at|work any|work anymore|work in|solve|help|meet the|meet our|comply|balance|reconcile|match the|match our|fit the|translate|capture|reflect our)
0.75 (didn't|did not|hasn't|doesn't) (solve|fix|resolve) ~ (the|it|anything|problem|issue|this)
0.75 (problem|issue|fault|bug|error) ~ (still there|came back|is back|back again|persists|again)
0.75 (problem|issue|fault|bug|error) ~ (remains|not solved|not fixed|not resolved|unresolved)
0.75 (problem|issue|fault|bug|error) ~ (keeps|recurring|reappeared|returned|isn't fixed)
0.75 (problem|issue|fault|bug|error) ~ never fixed
0.7 (you|your) ~ (mistake|error|fault|blunder|incompetence|negligence|oversight|mess|mistakes)
0.7 (you|your) ~ (errors|screw up|cock up|carelessness|sloppiness|failure|shortcomings)
0.7 (fell|falls|falling|fall|came|far) short
0.7 (substandard|below standard|sub standard|sub par|subpar|below par|half finished|half baked)
0.7 (slapdash|shoddy|botched|amateurish)
0.7 (penalty|fine|fined|audited|rejected|refused|sent back|returned|bounced|thrown out) ~ (because|due to|as|since|on account|by) ~ (the|your|you|of|wrong|error|planning|council|hmrc|irs|revenue|court|printer|embassy|incorrect|missing) ~ (error|wrong|mistake|incorrect|forgot|missed|missing|drawings|figures|translation|form|miscalculat*|dimensions)
0.85 (wrong|incorrect|outdated|out of date|missing) (number|numbers|name|names|date|dates|address|addresses|colour|logo|version|price|prices|file|files|figures|figure|photo|photos|caption|captions|spelling|size|sizes|language|link|links|title|postcode|phone|page|pages|attachment|totals|vat|person|department|invoice address|phone number)
0.85 (full of|riddled with|littered with|peppered with|so many|too many|several|more|obvious|glaring|basic|silly|embarrassing|schoolboy|repeated|same|careless|numerous|yet more|found) (errors|mistakes|typos|bugs|inaccuracies|faults|omissions|spelling mistakes|gaps|holes|defects|howlers|glitches|inconsistencies)
0.85 (doesn't|does not|don't|do not|didn't|won't|isn't|is not|not|no longer|stopped|never) (work|working|load|loading|open|print|sync|fit|match|add up|start|connect|save|send|function|functioning|display|add|tally|balance|reconcile|close|seal|hold) ~ (properly|on|at all|since|any more|anymore|again|with|in|up|as|any|our|the|right)
0.85 (keeps|kept|keep|started|continues to) (crashing|freezing|breaking|failing|dropping|going down|falling over|cutting out|disconnecting|leaking|timing out|hanging|asking|showing|sending|losing)
0.85 (crashed|crashes|went down|is down|are down|been down|fell over|falls over|broke|bounced|leaks|leaking|froze|blank page|white screen|error message|error 500|error 404|404|throws an error|collapsed|peeled|peeling|snapped|flooded|blurred|pixelated|illegible|unreadable|unusable|unplayable|cut off|upside down|back to front)
0.85 (ignored|disregarded|overlooked|missed|forgot|forgotten|didn't include|left out|skipped|not followed|didn't follow|not incorporated|haven't incorporated) ~ (brief|comments|feedback|corrections|changes|instructions|spec|requirements|notes|amendments|what we|request|style guide)
0.85 (not|nothing like|isn't|wasn't|bears no resemblance to|a far cry from|miles away from|a long way from) ~ (the brief|what we discussed|what we agreed|what i asked|what we asked|what was agreed|the sample|the spec|the proof|the quote|the drawing|the plan|the drawings|as described)
0.85 (reads|looks|sounds|feels|smells|seems) ~ (like it was|like a|as if|as though|like something|like it's) ~ (google translate|translated|machine|template|rushed|child|intern|cut and paste|copied|afterthought|thrown together|rush job|student|robot|chatgpt|ai|amateur|done by|nobody)
0.85 (no|not one|zero|not a single|hardly any|fewer|less|only two|only three|barely any) (enquiries|leads|bookings|orders|sales|clicks|visitors|enquiry|calls|sign ups|signups|customers|conversions|results|improvement|difference|benefit) ~ (from|since|so far|to show|as a result|in|yet|after|whatsoever|all)?
0.85 (had|have|having|left|ended up) ~ (to|having to) (redo|rewrite|fix|correct|rework|repair|explain to our|apologise to our|apologise to|reprint|bin|throw away|start again|do it ourselves|do it myself|pay someone else|get someone else|call in)
0.85 (a fine|a penalty|penalties|late filing penalty|fined|surcharge|hmrc letter|double booked|double booking|overcharged our|data loss|lost data|lost work|lost a day|lost half a day|lost customers|lost sales|lost orders|lost business|cost us) ~ (because|from|due|thanks to|for|as a result|of|since|when|after|a client|sale|order|customer|deal)
0.85 (wouldn't|would not|couldn't) ~ (call it|say it was|go as far as to say) ~ (good|readable|finished|usable|german|english|french|spanish|a success) ; (made|had|left) ~ (colleagues|our customers|our clients|them|everyone|people) ~ (laugh|laughing|in stitches|scratching|confused|puzzled|guess|guessing|guess most)

[complaint.neglect]
0.85 (taking|takes|take|took|taken) ~ (week|weeks|days|month|fortnight|ages|forever) ~ (answer|answered|reply|response|respond|call back|get back)
0.85 (keep|keeps|kept) (closing|ignoring|closes) ~ (ticket|tickets|us|me|my|our|request)
0.85 (questions|emails|mails|letters|messages|requests|tickets|calls|comments|concerns) ~ (lost|disappeared|vanished|evaporated|swallowed|gone missing|sunk|unread|unopened|buried)
0.85 (only|always|do|still) ~ find (my|our) (address|number|email) ~ (when|for|if)
0.85 (shrug|shrugged|brushes|waved|waved away|rolled) ~ (off|us|me|eyes|shoulders|answer)
0.85 treated ~ (like|as) ~ (nuisance|idiot|child|number|stranger|burden|beggar|criminal|fool)
0.85 (miss|missed|missing|like|want|prefer) ~ (talk|talking|speak|speaking|having|dealing|reach) ~ (human|person|real person|someone|somebody|actual|name|real)
0.85 (talk|speak|talking|speaking) to a (human|person|real|living|robot|machine|bot|chatbot|wall)
0.85 (talk|speak|talking|speaking) to a brick
0.85 (nobody|no one|none of them|he never|she never|they never|never) (does|did|do|has|have)
0.85 (told|promised|said|assured) ~ (someone|somebody|you|he|she|they|engineer|manager|will) ~ (call|ring|get|phone|come|be) (me|us)? (back|in touch|out)
0.85 not once (have|did|has|in|was|were)
0.85 (hear|heard|hearing|hears) absolutely? (nothing|nowt|zero|not a)
0.85 only (time|hear|heard|ever hear|get in touch|contact|call|see) ~ (when|is|from you) ~ (invoice|bill|money|payment|renewal|want|sell|due)
0.85 (last to know|kept in the dark|kept informed|kept in the loop|keep us informed)
0.85 (keep me informed|keep us in the loop|keep me in the loop)
0.85 without (telling|asking|consulting|informing|notifying|warning|mentioning|checking with|so much|a word|any notice|any warning|notice|explanation|any explanation|a call|an apology|saying) ~ (us|me|first|anyone|to|from|it|any|a|as)
0.8 not (a|one) (word|peep|sausage|squeak|whisper|dicky bird|single call|single reply|single word)
0.8 too busy (for|to) (us|me|our|talk|answer|reply|call|deal|care)
0.8 (other|real|proper|important) clients
0.8 (seem|seems|appear) to have (forgotten|lost interest|given up|vanished|disappeared)
0.8 (lost|no|little|zero|any) interest in (us|our|me|what|how|my)
0.8 passed (from|around|on from|between) ~ (one|person|department|pillar|another|desk|people|team)
0.8 passed (from|around|on from|between) ~ to
0.8 (never|not) ~ (got|had|given|received|seen) (one|it|any|either|an answer|a straight|a proper)
0.8 (never|not) ~ (got|had|given|received|seen) any of
0.8 (when|back when) we (were|started|first|signed|joined|began) ~~ (you|your) ~ (came|visited|called|knew|answered|were|would|used|rang|had|picked)
0.8 ~ (i|we) (get|have|got|speak to|deal with) (a|an|the)? (login|help centre|help center|chatbot)
0.8 ~ (i|we) (get|have|got|speak to|deal with) (a|an|the)? (call centre|portal|ticket number)
0.8 ~ (i|we) (get|have|got|speak to|deal with) (a|an|the)? (ticket|faq|recorded message|automated)
0.8 ~ (i|we) (get|have|got|speak to|deal with) (a|an|the)? (queue|robot)
0.8 (go|goes|going|went|gone|remain|remained|left) (unanswered|unread|unheeded|ignored)
0.8 (go|goes|going|went|gone|remain|remained|left) unacknowledged; just a number; another number
0.8 (letters|emails|calls|messages|questions|concerns|comments|requests|feedback|complaints) ~ (unanswered|ignored|fallen|brushed|dismissed|unacknowledged|unheard|disregarded)
0.75 (chasing|chased|chase|running) after? (you|your|him|her|them) ~ (again|every|for|weeks)
0.75 (chasing|chased|chase|running) after? (you|your|him|her|them) ~ (months|time|constantly|up)
0.75 (chasing|chased|chase|running) after? (you|your|him|her|them) ~ (down|since)
0.75 (i|we) (had|have had) to (ask|remind|chase|beg|plead|prompt|prod|email|ring|call) ~ (twice|three|several|again|every|repeatedly|times|for)
0.85 not so much as ~ (line|word|reply|acknowledgement|acknowledgment|call|email|message|apology)
0.85 not so much as ~ (card|sorry|thank)
0.85 (phoned|called|rang|emailed|texted|written|messaged) ~ (phoned|emailed|texted|rang|filled|left|written|messaged|called) ~ (nothing|no|not|nobody|form|messages|message|several|twice|and still)
0.85 is (anybody|anyone|somebody|someone) (there|home|alive|awake|reading|listening|out there)
0.85 (anybody|anyone) (there|home|alive)
0.8 (explained|told|described|repeated|explain|repeat|spoken) ~~ (different|five|four|six|three|several|every time a new|yet another) (people|agents|persons|staff|times|new person|different|of your)
0.8 different (junior|person|contact|account manager|people) (each|every|all the) (quarter|time|month|week|call|year)
0.8 (had|have|having|left) to (read|hear|learn|find out) ~ (from|in|on|by|about|via|through)
0.8 (card|call|email|note|word|line|reply|text|message|warning|mention) ~ would have been (nice|good|polite|appreciated|courteous|welcome|something|enough)
0.8 (follow ups|followups|repeated follow|multiple follow)
0.8 (knows|know|remember|remembers) who we are; not (know|knows) who (we|i)
0.85 (no|not a|never|without|haven't|hasn't|nobody|not|no one|zero|didn't|nothing|none|don't|doesn't|wasn't|not one|not a single|isn't|havent|hasnt|nor|failed to|fail to|not even|not had|never had|never got|nowhere) ~ (reply|replied|replies|answer|answered|answers|response|responses|responded|respond|rung|rang|returned|callback|acknowledged|acknowledgement|acknowledgment|acknowledge|contacted|bothered|phoned|communication|explanation|apology|courtesy|informed|heard back|heard anything|heard from|hear back|hear anything|word from|called back|call back|get back)
0.85 (no|not a|never|without|haven't|hasn't|nobody|not|no one|zero|didn't|nothing|none|don't|doesn't|wasn't|not one|not a single|isn't|havent|hasnt|nor|failed to|fail to|not even|not had|never had|never got|nowhere) ~ (got back|gotten back|come back to|came back to|followed up|follow up|picked up|pick up|picks up)
0.85 (no|not a|never|without|haven't|hasn't|nobody|not|no one|zero|didn't|nothing|none|don't|doesn't|wasn't|not one|not a single|isn't|havent|hasnt|nor|failed to|fail to|not even|not had|never had|never got|nowhere) ~ (rung back|rang back|feedback from|reached out|getting back|calling back|updated us|kept us|emailed back)
0.85 (no|not a|never|without|haven't|hasn't|nobody|not|no one|zero|didn't|nothing|none|don't|doesn't|wasn't|not one|not a single|isn't|havent|hasnt|nor|failed to|fail to|not even|not had|never had|never got|nowhere) ~ (wrote back|written back|returns my|returned my|returned our|returns our|call returned|return my|return our)
0.85 (ignored|ignoring|ignores|unanswered|brushed off|fobbed off|neglected|stonewalled|ghosted)
0.85 (ghosting|blanked|fobbing|brushing|sidelined|forgot about us|forgotten about us)
0.85 (forgotten about me|forgot about me|cold shoulder|passed around|passed from pillar)
0.85 (pillar to post|runaround|run around|given the runaround|deprioritised|deprioritized)
0.85 (back burner|bottom of the pile|bottom of your list|low priority|second class)
0.85 (radio|total|complete|deafening|utter|stony|dead|absolute|just|only|met with|nothing but|then|pure) silence
0.85 crickets; tumbleweed
0.85 (gone|went|goes|been|going|all) (quiet|silent|dark|dead|awol|to ground|missing in action)
0.85 (left|leave|leaving|keep|kept|keeping) ~ (hanging|in the dark|in limbo|guessing|in the lurch)
0.85 (left|leave|leaving|keep|kept|keeping) ~ (high and dry|dangling|out of the loop|wondering)
0.85 (left|leave|leaving|keep|kept|keeping) ~ (to our own|to fend); fallen on deaf ears
0.85 (talking|shouting|writing|speaking) (to|into) ~ (wall|void|brick wall|black hole|myself)
0.85 (talking|shouting|writing|speaking) (to|into) ~ the void; into the void; black hole
0.85 drop off the (radar|face)
0.85 (@many|these|all those|so many|all these) (unanswered|emails|messages|mails|voicemails|reminders|attempts|chasers|calls|texts|phone calls) ~ (and|no|without|later|ignored|unanswered|sent|since|now|about this|nobody|not|none|in|over|left|with|but|still|to your|to you)
0.85 (after|despite) ~ (emails|messages|mails|voicemails|reminders|attempts|chasers|requests)
0.85 (after|despite) ~ (phone calls|chasing|chase ups|promises)
0.85 (my|our|many|repeated|several|countless|numerous|previous|last|earlier|all) (emails|messages|calls|voicemails|reminders|attempts|questions|requests|letters) ~ (unanswered|ignored|no reply|no answer|gone|without|not been|haven't|never|go|disappear|vanish)
0.85 (third|fourth|fifth|second|sixth|3rd|4th|5th|2nd|umpteenth|nth|seventh|tenth|yet another) (email|message|mail|chaser|voicemail|attempt)
0.85 (this|that) ~ (my|our|the) (third|fourth|fifth|second|sixth|3rd|4th|5th|2nd|umpteenth) (reminder|letter|request|call|time)
0.85 (third|fourth|fifth|sixth|3rd|4th|5th|umpteenth|nth|seventh|tenth) (time|request|call) ~ (i|we|asking|that i|that we|this week|this month|now)
0.85 second time ~ (i|we) ~ (ask|asked|asking|write|writing|email|have had)
0.85 (emailed|called|rang|written|asked|messaged|phoned|wrote|chased|rung|mailed|tried|texted|requested|raised|reported|flagged|told you|reminded|mentioned|contacted|pinged|explained|left|sent|spoken|complained|pointed) ~ (twice|three times|four times|several|repeatedly|again and again|many times|numerous|multiple|five times|over and over|countless|a dozen|more than once|# times|on three occasions|on several|on two|@many times|thrice|time and again|a number of|every week|every day|all week|messages|voicemails)
0.85 (don't|do not|doesn't|didn't|not|never|nobody|no one|dont|couldn't|cant|can't|wouldn't|won't|isn't|hardly|seem to) ~ (care|listen|listening|matter|matters|seem to care|care about|value us|value our|valued|taken seriously|take us seriously|take seriously|take this seriously|give a damn|give a toss|listened to|being heard|been heard|heard|a priority|priority|important enough|take notice|take any notice|worth a|paid attention|pay attention|get attention)
0.85 (feel|felt|feels|feeling|made to feel|left feeling|treated|treat|treating) ~ (ignored|forgotten|unimportant|invisible|abandoned|number|small|neglected|like a|like an|as if we|as though we|unheard|undervalued|unvalued|unwelcome|second class|taken for granted|low priority|we don't matter|we no longer|less important|nuisance|not important|let down|as a nuisance|a burden|an afterthought|unwanted|bottom)
0.8 (bigger|larger|more important|richer|fancier|higher paying|better paying|big|shinier|glamorous|more lucrative|newer) (clients|accounts|customers|fish|client|names|projects|fish to fry|jobs|budgets)
0.8 (too small for you|too small to matter|not big enough for|small fry|small potatoes)
0.8 (little people|small fish|not important enough)
0.8 no longer (matter|important|a priority|count|interested|interesting)
0.8 (couldn't|can't|cannot|could not|impossible to|unable to|cant|never|struggle to|trying to|tried to|hard to|difficult to|have to chase to|nobody can) ~ (reach|get hold|reach you|reach anyone|reach anybody|reach your)
0.8 (couldn't|can't|cannot|could not|impossible to|unable to|cant|never|struggle to|trying to|tried to|hard to|difficult to|have to chase to|nobody can) ~ (reach him|reach her|get through|get an answer|get anyone|speak to anyone)
0.8 (couldn't|can't|cannot|could not|impossible to|unable to|cant|never|struggle to|trying to|tried to|hard to|difficult to|have to chase to|nobody can) ~ (speak to a human|get a response|get a reply|contact you|contact anyone|get a straight)
0.8 (couldn't|can't|cannot|could not|impossible to|unable to|cant|never|struggle to|trying to|tried to|hard to|difficult to|have to chase to|nobody can) ~ (pin you|pin down|get you on|get a hold|track you|find out)
0.8 (get|getting) hold of (you|anyone|anybody|him|her|someone)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (answers|answer|picks|answered)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (replies|replied|called|calls)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (rings|bothered to|told us|told me)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (rang|returns|returned|knows)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (gets back|seems to know)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (seems to care|got back|informed)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (contacted|warned|called back)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (explained|asked us|asked me)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (listens|in your office|there)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (responds|responded|could tell)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (can tell|thought to)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (had the decency|had the courtesy)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (has the decency|cares|explains)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (has rung|has called|has come)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ (has been|has bothered)
0.8 (nobody|no one|noone|none of you|no body|never|nobody's) ~ has answered
0.8 (has|have|had|did|does|do|is|was) (not|never) (rung|called|replied|answered|phoned|come back)
0.8 (has|have|had|did|does|do|is|was) (not|never) (got back|responded|been in touch|contacted)
0.8 (has|have|had|did|does|do|is|was) (not|never) (acknowledged|returned|apologised|bother)
0.8 (has|have|had|did|does|do|is|was) (not|never) (been returned|been answered|been told)
0.8 (has|have|had|did|does|do|is|was) (not|never) (been informed|been listened|acknowledge)
0.8 (has|have|had|did|does|do|is|was) (not|never) listened
0.8 (unanswered|unreturned|ignored) ~ (emails|calls|messages|email|mails|questions|letters)
0.8 (unanswered|unreturned|ignored) ~ requests
0.8 (straight|goes|going|always|only|get|got|just|through|get your|onto) ~ (voicemail|voice mail|answerphone|answering machine|answer machine|auto reply|autoreply|automated reply|out of office|hold music|holding message)
0.8 (voicemail|mailbox) is? full; on hold for
0.8 (at least|even|so much as|as much as) (a|an|one|the)? (line|word|reply|phone call|call)
0.8 (at least|even|so much as|as much as) (a|an|one|the)? (heads up|acknowledgement|sorry|apology)
0.8 (at least|even|so much as|as much as) (a|an|one|the)? (email|update|explanation|message)
0.8 (simple|single|quick|short|one line|basic|courtesy) (line|word|reply|phone call|call|heads up|acknowledgement|sorry|apology|email|update|explanation|message|courtesy) (would|is all|was all|isn't|wouldn't|could)
0.8 common courtesy; (have|having|keep|had) to chase (you|for|up|every|everything|him|her|them)
0.8 (always|forever|constantly|tired of|keep|sick of|kept|endlessly) (chasing|having to chase)
0.8 (always|forever|constantly|tired of|keep|sick of|kept|endlessly) being the one
0.8 chase (you|up) (every|for|all|again)
0.8 where (we|i) (come|stand|rank|sit|are) ~ (list|pecking order|priorities|priority|with you)
0.8 where (we|i) (come|stand|rank|sit|are) ~ (queue|pile)
0.8 (used|once) ~ (answer|care|call|know|reply|respond|ring|pick up|visit|remember|look after|be) ~ (us|me|you|within|the|our|in|how|now|same day|my|important)
0.8 (in the|at the) (beginning|start|old days|early days) ~ (answered|called|replied|you|were)
0.8 (in the|at the) (beginning|start|old days|early days) ~ (used|got|rang|knew|everything)
0.8 (before|until) (we|i) signed; since (we|i) signed
0.8 when you (want|wanted) ~ (booking|business|contract|money|order|signature|paid)
0.85 (left|sent|written|rung|called|emailed|phoned|wrote|messaged|chased|chasing) ~ (two|three|four|five|several|countless|many|numerous|#|multiple) ~ (messages|times|emails|voicemails|reminders|mails|letters|calls|texts)
0.85 (no|without|not a|without a|not had a|never had a|any) (reply|response|answer|word|acknowledgement|acknowledgment|call back|callback|peep|squeak|feedback) ~ (from|to|at all|so far|yet|since|whatsoever|either|received|back)
0.85 (nobody|no one|noone|not one person|not a soul|none of you) ~ (replied|answered|called|rang|responded|got back|gets back|picks up|picked up|knows|returned|returns|calls|writes|came back|told me|told us|bothered|has the courtesy|seems to know)
0.85 (my|our|these|all) ~ (emails|messages|calls|questions|mails|letters|voicemails|requests|tickets|queries|concerns|comments) ~ (unanswered|ignored|go nowhere|disappear|go unanswered|vanish|fallen on deaf ears|into a void|a black hole|unread|not been answered|went unanswered|brushed aside|dismissed)
0.85 (feel|feels|felt|feeling) ~ (ignored|forgotten|neglected|unheard|unimportant|brushed off|fobbed off|like an afterthought|an afterthought|overlooked|abandoned|invisible|like a nuisance|like a number|bottom of the|second class|low priority|taken for granted|not listened to)
0.85 (bottom of|back of|end of) (the|your) (list|pile|queue|priorities|priority list) ; (talking|talk|speaking) to (myself|a wall|a brick wall|the wall|a void) ; (radio silence|dead silence|deafening silence|ghosted|stonewalled|wall of silence|gone quiet|gone silent|gone dark|went quiet|went silent|gone to ground)
0.85 (have|having|had|always|keep|kept) to (chase|ring|call|remind|ask twice|explain ~ again|repeat|beg|prompt|nag) ~ (you|twice|every|each|again|myself|constantly|for|everything) ; (only) (hear|heard) from you when ; (used to|years ago|in the old days|when we started|under the old) ~~ (ring|call|rang|called|answer|answered|knew|personal|care|cared|visit|same day|human|straight away)
0.85 (different|new|another|yet another) (person|contact|account manager|name|face|adviser|agent) (every|each) (time|month|week|call) ; (explain|explained|explaining|start|starting) ~ (from scratch|all over again|whole story|every time|from the beginning) ; (automated|canned|stock|standard|generic|copy and paste|template) (reply|replies|response|responses|answer|answers|email|message)

[complaint.cost]
0.85 (another|yet another|further|third|second|any more) (increase|rise|hike|price rise)
0.85 (another|yet another|further|third|second|any more) (price increase|surcharge|charge|extra)
0.85 (can't|cannot|won't|not going to) (keep|go on|continue) paying
0.85 (what|how) (do|does|did|could|can) ~ (cost|costs|charge|charging|take|takes) (so much|that much|this much|more than|# hours)
0.85 how (can|could|do|does|is) ~~ (cost|costs|be|charge|worth) (so much|#|that much|this much)
0.85 how (can|could|do|does|is) ~~ (cost|costs|be|charge|worth) that expensive
0.85 (same|identical) ~ (return|job|thing|work|service|list) (for|at) (a|half|less|#|much less)
0.85 (was|were|used to be|cost|paid|from) ~ # ~~ now ~ (#|double|twice|nearly)
0.85 (pay|paying|paid|cost|costs|charge|charging|charged|bill|billed) ~ (two|three|four|five|ten) times (as much|more|what|the|over|that)
0.85 so? for (# thousand|# pounds|# euros|# dollars|# quid|# a month|that money|this money) (i|we) (get|got|received|have|had|expect|expected)
0.85 (thousand|hundred|grand) ~ (i|we) (get|got|received|have|had)
0.85 (more|pay|charge|charged|paying) and more ~ (for less|and get less|every year|each year)
0.85 (less|nothing) (for more|in return)
0.85 (a charity|a bank|not a bank|a money tree|money tree|deep pockets|bottomless)
0.85 (goes|gone|went|going|crept|creeps|creeping|jumped|shot|doubled) up (every|each|again|and up|by a|by nearly|by almost|another|without)
0.85 (price|bill|fee|cost|rate) (goes|keeps going|gone|went|has gone|has jumped|jumped|doubled|has doubled|tripled|has crept|creeps) up
0.85 (is|are|was|that's|it's|seems|feels) (a lot|an awful lot|a heck of a lot|quite a lot|rather a lot|a hell of a lot|too much) (of money|for|to pay|just|given|considering)
0.85 # ~~ (is|was|seems) (a lot|an awful lot|too much|rather a lot|quite a lot|a bit steep)
0.85 # ~~ (is|was|seems) (a bit much|steep|outrageous|ridiculous|crazy|insane)
0.85 where (it|the money|our money|all the money|it all|all that money) (went|goes|has gone|is going|go)
0.87 (do|does|did|done) (it|the same|this|that) for (a|half|less|nothing|free|the price|peanuts|#)
0.87 (another|yet another|more|endless|constant) (extra|extras|add on|add ons|surcharge)
0.87 (another|yet another|more|endless|constant) (price rise|price increase)
0.87 over (budget|what we agreed|what was agreed|the budget|our budget)
0.87 # for (changing|moving|adding|updating|a single|one|five minutes|ten minutes|an hour's)
0.87 # for (a phone call|an email|two)
0.87 # ~ (increase|rise|hike|jump) ~ (in|to|on|is|beyond|well|far|without|from|when|for)
0.87 (sharpen|sharpening) your pencil
0.87 (too|very|so|rather|pretty|quite|awfully|bloody|damn|bit|far too|way too|extremely|insanely|ridiculously|prohibitively|increasingly|stupidly|crazy|terribly|really|more|little) (expensive|dear|pricey|costly|steep|high priced|overpriced)
0.87 too much money
0.87 (overpriced|extortionate|exorbitant|daylight robbery|rip off|ripped off|fleeced|fleecing)
0.87 (money grab|cash cow|cash grab|money pit|price gouging|eye watering|astronomical|bled dry)
0.87 (price|prices|fee|fees|rate|rates|cost|costs|retainer|bill|quote|charges|pricing|amount|hourly rate|invoice|premium) ~ (too high|so high|very high|high|steep|excessive|outrageous|ridiculous|unreasonable|extortionate|unjustified|through the roof|out of proportion|out of line|disproportionate|insane|crazy|mad|spiralling|spiraling|ballooned|creeping up|keep going up|keeps going up|gone up|doubled|tripled|sky high|skyrocketed|over the odds|mounting|way above|above market|well above|a lot|a joke|hefty|hard to swallow|far above|gone through|not sustainable|unsustainable|exceeds our budget|beyond our budget)
0.87 (high|steep|excessive|hefty|ridiculous|exorbitant|inflated|outrageous|crazy|insane|extortionate|premium|silly|unreasonable|stiff|rising|hidden) (price|prices|fee|fees|cost|costs|rates|rate|charges|bill|amount|hourly rate|retainer|price tag)
0.87 (value|worth|return|bang) (for|on|of|from) ~ (money|what|investment|spend|the money|this)
0.87 (value|worth|return|bang) (for|on|of|from) ~ (our money|the fee|paying|buck|that|price)
0.87 (good|poor|bad|questionable|little|no|not|any|see the|where's the|what|low|lack of|terrible|lousy|not getting|not seeing|doubt the|question the|getting) value
0.87 not worth ~ (money|it|fee|price|paying|cost|the|#|that|renewing|what|penny|cent)
0.87 (half the price|a fraction of the|half the cost|half as much|third of the price|half your)
0.87 (cheaper elsewhere|cheaper than you|much cheaper|far cheaper|cheaper quote|cheaper offer)
0.87 (cheaper alternative|quarter of the price)
0.87 (quoted|offered|charges|charge|does|do|quote|quotes|get) ~ (half|less|# less|a third|cheaper)
0.87 (quoted|offered|charges|charge|does|do|quote|quotes|get) ~ (for less|a fraction)
0.87 (quoted|offered|charges|charge|does|do|quote|quotes|get) ~ (considerably less|much less)
0.87 (quoted|offered|charges|charge|does|do|quote|quotes|get) ~ for #
0.87 (what|exactly|what exactly|wonder what|remind me what|not sure what|know what|see what) ~ (paying|pay|paid|getting|we get|get|got|i get|spending) ~ (you|for|money|out of|in return|from|it)
0.87 (understand what|unsure what|ask what|asking what|asked what|question what) ~ (paying|pay|paid|getting|we get|get|got|i get|spending) ~ (you|for|money|out of|in return|from|it)
0.87 (get|got|getting|had|received|have|see|seen|show) ~ (for|from|of) ~ (our|the|my|that|this|all that|so much) (money|fee|fees|investment|retainer|spend|outlay)
0.87 (for|at) (what|that|this) ~ (we pay|we're paying|you charge|price|money|i pay|i'm paying)
0.87 (for|at) (what|that|this) ~ (we paid|amount|you're charging|kind of money|sort of money|fee)
0.87 (for|at) (what|that|this) ~ (i paid|we are paying|cost|it costs|they cost|level of fee|sum)
0.87 (for|spent|spend|spending|paid|pay|paying|charged|charging|forked out|shelled out|cost|costs|after|blew) ~ (thousand|thousands|hundred|hundreds|grand|# pounds|# euros|# dollars|# quid|# a month|# a year|# per month|# an hour|# euro|# k|pounds|dollars|euros|quid|a month|a fortune|good money|a lot of money|small fortune|so much|top dollar|that much|all this money|serious money|that kind of money|this kind of money|premium) ~~ (and|for|expect|nothing|got|get|little|i'd|you'd|we'd|would|what|only|without|yet|but|still|expected)
0.87 (waste|wasting|wasted) ~ (money|budget|cash|spend)
0.87 (money|budget) ~ (down the drain|wasted|for nothing|down the toilet|for old rope|evaporated)
0.87 (money|budget) ~ (thrown away|poured|burned|burnt)
0.87 (money for nothing|money for old rope|a lot of nothing|not made of money|cost a fortune)
0.87 (costs a fortune|costing a fortune|cost a bomb|arm and a leg|costs the earth|price hike)
0.87 (price rise|price increase|price jump|rate increase|fee increase|increase in fees)
0.87 (increase in price|overspend|over budget|blown the budget|exceeded the budget|cost overrun)
0.87 overrun
0.87 (double|triple|twice|three times|four times|several times|multiple of|much more than|far more than|way more than|more than double|well above|well over) (the|what|our|your|as|my)? (price|cost|quote|estimate|market|going rate|usual|others|anyone|amount|budget|everyone|much|competitors|average|competition)
0.87 (hard|difficult|can't|cannot|couldn't|struggle|struggling|struggled|unable|tough|impossible|harder|not easy|cant|no longer|how do i|how can i) ~ (justify|defend|explain|rationalise|stomach|swallow|sell|get|afford|get it past) ~ (cost|costs|price|expense|spend|fee|fees|it|this|to|retainer|amount|money|a month|paying|rate|past|that|bill|invoice|rates|the board|#)
0.87 (can't|cannot|could not|couldn't|no longer|not|unable to|cant) ~ (afford|affordable|justify)
0.87 (can't|cannot|could not|couldn't|no longer|not|unable to|cant) ~ sustain
0.87 (out of|over|beyond|above|outside|exceeds|exceeding|way over|more than) ~ (budget|price range|means|league|limit)
0.87 budget (won't|doesn't|can't|does not|will not) (stretch|allow|cover)
0.87 (every|each) ~ (email|phone call|minute|little thing|call|question|change|tiny|small) ~ (charged|billed|costs|extra|cost|invoice|invoiced|billable|charge|on the clock|chargeable|meter)
0.87 nickel and dim*
0.87 (charge|charged|charging|bill|billed|billing) ~ for (every|breathing|each|a five minute)
0.87 (charge|charged|charging|bill|billed|billing) ~ for (reading|the privilege|answering)
0.87 (charge|charged|charging|bill|billed|billing) ~ for (a phone call|everything|nothing|the air)
0.87 (charge|charged|charging|bill|billed|billing) ~ for (the slightest|a ten minute|two minutes)
0.87 (charge|charged|charging|bill|billed|billing) ~ for talking
0.87 (cost|costs|costing|charge|charges|charged) ~~ (a fortune|too much|more than|an arm|so much)
0.87 (cost|costs|costing|charge|charges|charged) ~~ (a lot|far more|over|the earth|double|a bomb)
0.87 (cost|costs|costing|charge|charges|charged) ~~ (a small fortune|way more|twice)
0.87 (bookkeeper|accountant|finance|board|treasurer|boss|trustees|cfo|wife|husband) ~ (asked|asks|asking|wants|question|questioned|questions|querying|challenged|wondering|raised|demanding|demands|choked|fainted) ~ (what|why|whether|the cost|cost|fee|spend|about|eyebrows|we get|money|for|value)
0.87 (don't|doesn't|not|can't|didn't|hardly|haven't|cannot|never|fail to|struggle to|hard to) ~ (see|justify|warrant|reflect|represent|merit|feel|show) ~ (value|the fee|the price|return|roi|the cost|the money|reflected|worth|the expense|the spend|benefit|good value|the retainer)
0.87 (roi|return on investment) ~ (negative|zero|nil|poor|not|isn't|question|nonexistent|where)
0.87 (roi|return on investment) ~ (low|no|what); people we're paying
0.87 paying (through the nose|over the odds|premium|top whack|good money|a lot|too much)
0.87 paying (more for less|for nothing)
0.87 (could|can|would) have? (got|get|bought|buy|hired|hire) ~ (for that|with that|for less)
0.87 (could|can|would) have? (got|get|bought|buy|hired|hire) ~ (cheaper|for half)
0.87 (could|can|would) have? (got|get|bought|buy|hired|hire) ~ for the same money
0.85 (too|rather|very|pretty|awfully|a bit|quite|getting) (expensive|pricey|dear|steep|costly|rich|much for what) ; (overpriced|extortionate|eye watering|eyewatering|daylight robbery|rip off|ripped off|ripping|over the odds|sticker shock|exorbitant|excessive|hefty|inflated|through the roof)
0.85 (price|cost|fee|fees|bill|invoice|quote|rate|rates|retainer|hourly rate) ~ (gone up|doubled|increased|rise|hike|jumped|higher than|more than we|went up|raised an eyebrow|made me wince|a shock|hard to justify|difficult to justify|can't be justified|hard to swallow|seems high|is high|too high|out of proportion|creeping up|keeps going up)
0.85 (value for money|money's worth|bang for|return on investment|what exactly|what am i|what are we|not sure what|wonder what|wondering what) ~~ (paying for|getting for|poor|not getting|not seeing|questionable|lacking|don't see|get for|buys us|our money|the money|we pay)
0.85 (cheaper|half the price|a third of the price|a fraction of|less elsewhere|elsewhere for less|quoted less|charges half|charge half|undercut|better value|beat your price) ; (pay|paid|paying|charged|spent) ~ (that much|so much|this much|good money|a fortune|an arm and a leg|a small fortune|through the nose|top dollar|premium) ~

[escalation]
0.85 (yourself|you) (as|being) the? (owner|director|partner|boss|founder|principal|manager)
0.85 (somebody|someone|person|people|anyone) (who has|who|with) ~ done it before
0.85 (somebody|someone|person|people|anyone) (who has|who|with) ~ (done this before|experience)
0.85 (somebody|someone|person|people|anyone) (who has|who|with) ~ (experienced|knows what)
0.85 (somebody|someone|person|people|anyone) (who has|who|with) ~ (know what they|understands)
0.85 (somebody|someone|person|people|anyone) (who has|who|with) ~ (actually knows|competent)
0.85 (somebody|someone|person|people|anyone) (who has|who|with) ~ (qualified|the authority|decide)
0.85 (somebody|someone|person|people|anyone) (who has|who|with) ~ decides
0.85 (another|different|new|proper|experienced|someone more experienced) (account manager|project manager|contact person|case handler|engineer|translator|designer) ~ (please|on|instead|assigned|assign|to)
0.85 (in|on) (copy|cc|bcc)
0.85 (who|whom) (do|should|can|could) (i|we) (complain|speak|talk|escalate|write|turn|contact) ~ (to|about)
0.85 your superiors; pay grade
0.85 (chairman|director|ceo|md|owner|boss|board|head office|manager) ~ (in copy|on copy|in cc|copied|is reading|will be reading|has seen)
0.85 (writing|write|written|wrote|appeal|appealing|complaining|complained) to (your|the) (head office|board|director|directors|chairman|ceo|management|managing|owner|owners|partners|senior|boss|manager)
0.85 (board meeting|board) ~ (proposing|propose|raise|raising|recommend|recommending|put this)
0.85 (board meeting|board) ~ discuss this
0.85 (asked|asking|told|instructed|informed|briefed|ask) (my|our|the) (boss|managing director|director|md|ceo|chairman|manager|board|senior partner|owner|line manager) ~ (to|and|about|who|of)
0.85 (take|taking|raise|raising) (this|it|that|the matter) up with ~ (yours|@boss)
0.85 (speak|talk|talking|hear|meet|spoken|speaking|call|conversation|discuss|contact|chat|word|write|writing|number|email|details|name|meeting|phone|complain|address|direct|put|connect|transfer|respond|reply|pass|passed|copy|copying|take|taking|raise|raising|go|going|bring|bringing|refer|referring|referred|escalate|hand|answer|letter|line|gone|raised|involve|involving) ~ (to|with|from|by|up|for|of|in|me|us|it|this|matter) ~ (your|our|my|the|a|somebody|someone|senior|line|whoever|managing|his|her|their|account|general|an) ~ @boss
0.85 (your|the|you) (boss|managing director|md|ceo|superior|superiors|supervisor|line manager|senior partner|managing partner|head office|senior management|founder|team lead|team leader|manager|higher ups|management|head of|account director|general manager|senior colleague|boss's|superintendent|regional manager) ~~ (call|ring|phone|contact|hear|speak|talk|involved|know|email|aware|copied|cc|write|meet|reply|respond|explain|intervene|want|need|please|to|in touch|step in|details|on the phone|answer|today|look)
0.85 (want|need|like|demand|expect|insist|ask|asking|get|request|require|have|please|let|prefer|rather) ~ (your|the|a) ~ (boss|managing director|md|ceo|supervisor|line manager|senior partner|managing partner|manager|director|owner|founder|partner|senior management|head) ~ (to|on|in|involved|call|here|copied|contact|ring|at|phone|instead|not)
0.85 (whoever|whomever|person|somebody|someone|anyone|anybody|one|who|who's|people|individual) ~ (runs|run|in charge|responsible|more senior|senior|with authority|authority|manager|owns|higher|calls the shots|makes decisions|make decisions|decide|can actually|who actually|above you|above him|above her|heads|further up|at the top|with the power|accountable|next level|level up|with clout|management|with seniority|empowered)
0.85 escalat*
0.85 (take|taking|took|taken|raise|raising|raised|pushing|push|go|going|moving|kick|kicking) ~ (higher|further up|upstairs|to management|up the chain|up the ladder|over your head|above your head|to the top|to the next level|a level up|over his head|over her head|up the line)
0.85 (over|above) (your|his|her|their) head; higher authority; chain of command; next level up
0.85 level (above|up)
0.85 (my|our) (boss|director|directors|chairman|chair|ceo|board|md|managing director|owner|partners|manager|senior management|cfo|head|trustees|principal|president|line manager|management|coo|partner) ~ (will|would|wants|want|call|calls|involved|insist|insists|asked|asks|asking|demanding|demands|is now|are now|copied|be in touch|has asked|have asked|taken over|taking over|has been informed|furious|not happy|unhappy|expects|is aware|aware|intends|step in|be calling|be contacting|been told|been made|like to hear|angry|livid|breathing|decided|lost patience|on my back|cc|wishes|requires)
0.85 (copied|copying|cc'd|ccing|ccd|looped|looping|cc|cced|adding|added|bcc|copy|loop|including|have copied|bringing) ~~ (director|boss|manager|ceo|chairman|md|owner|board|head of|managing|your director|our director|partner|senior|cfo|coo|founder|management|line manager)
0.85 (somebody|someone|anyone|person|colleague|contact) more? senior
0.85 more senior (person|colleague|contact|someone|partner|member|manager|level)
0.85 senior (person|someone|partner|management|manager|leadership|figure)
0.85 complaints (procedure|department|team|process|policy|manager|officer|handler|form|desk)
0.85 complaint procedure; formal complaint
0.85 (make|making|lodge|lodging|file|filing|raise|raising|register|registering) ~ (official|formal|a) complaint
0.8 (not|rather than|instead of|no more|don't want|tired of|not another|enough of|bypass|past) ~ (helpdesk|help desk|junior|account manager|assistant|call centre|call center|first line|intern|receptionist|support desk|secretary|ticket|tickets|reception|chatbot|customer service|front desk|trainee|apprentice|sales rep)
0.8 (raise|raising|raised|take|taking|discuss|put|bring|bringing|report) ~ (it|this|matter|issue|performance) ~ (with|to|at|before) ~ (board|partners|trustees|committee|directors|management|leadership)

[request]
0.75 (maybe|perhaps|possibly) (you|someone|you'd|we) (can|could|would|should|might)
0.75 (if|when) you (can|could|get) ~ (a chance|a minute|a moment|a second|look at|check)
0.75 (if|when) you (can|could|get) ~ let me know; (one|two|three) (question|questions)
0.7 if ~~ (isn't|isnt|not|hasn't|hasnt|aren't|haven't) ~ (back|returned|fixed|sorted|resolved|done|refunded|here|delivered|live|received|corrected|paid back) ~~ (by|tomorrow|today|tonight|@day|within|#)
0.75 send (a new|another|it again|a copy|a quote|over|it over|it back|it to|them to|them over)
0.75 send (the missing|a corrected|a revised|the correct|a list)
0.75 put (me|us) (through|in touch|down|on to); (walk|talk) (me|us) through
0.75 looking for (a|an|some|someone|somebody|help|your|quotes)
0.8 please ~ @ask
0.8 (could|can|would|will|cld|can't|couldn't|won't|wouldn't) (you|u|somebody|someone|anyone)
0.8 (could|can|would|will|cld|can't|couldn't|won't|wouldn't) (anybody|your|one of you)
0.8 (could|can|would|will|cld|can't|couldn't|won't|wouldn't) (either of you|ye|y'all|yous)
0.8 please (could|can|find time|also|kindly|issue|treat|resend|correct|do|may|would|will)
0.8 kindly ~ @ask
0.8 (i|we) (want|need|expect|demand|require|insist|request|ask|urge|must insist|would request)
0.8 (i|we) (would ask|would need|would like|would prefer|would appreciate|would be grateful)
0.8 i'd (like|prefer|love|need|appreciate|want|be grateful|ask|request)
0.8 we'd (like|love|need|prefer|appreciate|want|be grateful|ask|request)
0.8 (i'm|we're|i am|we are|am|was) (looking for|asking|requesting|after|hoping you|hoping to get)
0.8 (i'm|we're|i am|we are|am|was) (looking to get|hoping for|chasing|wondering|waiting for you)
0.8 (let|tell|inform|advise) (me|us) (know|what|when|how|whether|why|where|which|asap) ~ (what|when|how|whether|by|which|who|where|asap|your|as|the|once|why|today|tomorrow|on|before|soon|either|about|cost|price|available|availability|please|urgently|is|ok|and|so|at)
0.8 (let|tell) (me|us) know if ~ (you can|you could|that works|that is|that's|this is|this works)
0.8 (let|tell) (me|us) know if ~ (it is|it's|possible|we|i|there|they|ok|okay|available)
0.8 (let|tell) (me|us) know if ~ (anything needs|works)
0.8 tell me (what|when|how|whether|why|where|who); tell us (what|when|how|whether|why|where|who)
0.8 let me know (when|what|how|whether|by|which|who|where|asap|your|why)
0.8 let us know (when|what|how|whether|by|which|who|where|asap|your|why)
0.8 (would|is|will) it be (possible|ok|okay|feasible|alright|too much)
0.8 is (it|that|there) ~ (possible|any way|any chance|a way|feasible|ok if|okay if)
0.8 is (it|that|there) ~ any possibility
0.8 (any|is there any) (chance|way|possibility) (you|of|to|that|we|i|for)
0.8 (grateful|appreciate it|great|good|helpful|obliged|appreciated|kind|appreciate) if (you|someone|we|your|this|it)
0.8 do you (have|know|think|need|offer|mind|do|want|also|still|happen|provide|cover|recommend|see)
0.8 do you (charge|prefer|by any); (would|do) you mind
0.8 (are|is) (you|your|anyone) ~ (able|available|free|around|in a position|happy to|open|willing)
0.75 (can|could|may|might|should|shall|cld) (i|we) (have|get|ask|meet|see|pay|move|speak|use)
0.75 (can|could|may|might|should|shall|cld) (i|we) (change|book|schedule|arrange|please|also|do)
0.75 (can|could|may|might|should|shall|cld) (i|we) (add|discuss|request|set up|set|talk|order)
0.75 (can|could|may|might|should|shall|cld) (i|we) (trouble|bother|borrow|just|possibly|maybe)
0.75 (can|could|may|might|should|shall|cld) (i|we) (push|swap|make|put|reschedule|have a|catch up)
0.75 (can|could|may|might|should|shall|cld) (i|we) (start|include|be|not|send|extend|split|agree)
0.75 (can|could|may|might|should|shall|cld) (i|we) bring
0.75 (send|call|ring|give|email|mail|phone|text|show|tell|get|forward|let me have|let us have|provide|refund|return|bring|drop|quote|keep|help|explain to) (me|us)
0.75 (fix|sort|change|correct|remove|delete|replace|revise|amend|resend|undo|roll|restore|redo|adjust|swap|proofread|reinstate|reprint) (it|this|that|them|these|those|everything)
0.75 (fix|correct|resend|delete|remove|replace|reinstate|restore) (the|our|my|all|both)
0.75 (ball|get|put|start|come|turn|take|bring|make|do|answer|call|get back|come back|revert|respond|reply|write back|phone|ring) (back to me|back to us|on this|asap|at the earliest|with a|with an|with your|by return|it right|it off|this off|to me|to us|now|today|immediately|on to it|on it|sorted|fixed|done|moving|me back|us back|back with)
0.75 do the needful
0.75 revert back? (at the earliest|asap|with|on|soon|by|urgently|to me|to us|today); pls; plz
0.75 please (advise|confirm|revert|respond|reply|help|assist|call|clarify|explain|acknowledge)
0.75 please (note that|do the needful|see to|sort|quote|send|share|arrange|check|ensure|proceed)
0.75 please (update|cancel|fix)
0.75 (awaiting|await|look forward to|looking forward to|waiting for|expect|expecting|anticipate|hope to get|hope to receive|looking for) ~ (your|a|an|some|proposal) ~ (reply|answer|hearing|proposal|response|quote|explanation|confirmation|comments|feedback|advice|offer|thoughts|plan|urgent|decision|suggestions|instructions|estimate|view|views|revised|solution)
0.75 want (it|this|them|that|everything) (fixed|done|sorted|back|resolved|gone|corrected|removed)
0.75 want (it|this|them|that|everything) (changed|delivered|finished|off|out)
0.75 (unless|until) (we|i) (receive|hear|get|have)
0.75 (need|needs|needed|want) (to be|fixing|changing|sorting|you to|your help|your advice|a quote)
0.75 (need|needs|needed|want) (an answer|some help|updating|replacing|correcting|help with)
0.75 (need|needs|needed|want) (an explanation|it by|it back|this by|them by)
0.75 (we|i) (need|want) (a|an|the|your|some|to|it|this|that|you|them|two|three|all|more|another)
0.75 (we|i) (need|want) (one|new|someone)
0.75 (we|i) ~ (will|would|shall|also|do|really|just|now|still|urgently) (need|require)
0.75 (should|must|has to|needs to|ought to) (be|go|have|say|read) ~ (instead|not|grey|under)
0.75 (should|must|has to|needs to|ought to) (be|go|have|say|read) ~ (rather|changed|corrected)
0.75 (should|must|has to|needs to|ought to) (be|go|have|say|read) ~ (removed|moved|replaced|added)
0.75 (should|must|has to|needs to|ought to) (be|go|have|say|read) ~ (updated|bigger|smaller)
0.75 (should|must|has to|needs to|ought to) (be|go|have|say|read) ~ (sorted|fixed|deleted|on)
0.75 (a|one|two|few|couple|quick|another|small|some|brief|short|simple|further|my) (question|questions|query|queries|favour|favor|request|changes|corrections|amends|tweak|tweaks|small changes|things) ~ (about|for|on|re|regarding|from|of|please|to|below|attached|if|before|in|with|that|i|we)
0.75 (the|my|our) (changes|corrections|texts|questions|comments|amends|edits) ~ (below|attached)
0.75 (your|any) (advice|thoughts|help|input|suggestions|guidance|view|views|opinion|recommendation) ~ (on|please|would|welcome|appreciated|about|is|needed|with|as to|how)
0.75 (we|i) (wondered|wonder|was wondering|were wondering|am wondering|would be interested|am curious|are interested|am interested|would be keen) ~ (if|whether|how|what|in|to|about)
0.75 (how|what) about
0.75 (quote|price|estimate|proposal|rough idea|ballpark|price list|offer) (for|on) (the|a|new|our|translating|two|three|extra|another|this|these|an)
0.75 (interested|keen) (in|to) ~ (quote|hear|discuss|know|price|offer|receiving|seeing|meeting)
0.75 when can (you|we|i|someone)
0.75 (deadline|reply|response|answer|feedback|comments) (by|before|required|needed|requested)
0.75 (rsvp|asap please|urgent please|help please)
0.75 (make sure|ensure|see to it) (you|that|to|it|the|this|all|they|everything|someone|nobody|we)
0.75 (don't|do not|never|pls don't) (send|call|contact|charge|use|forget|touch|publish|go|change|start|proceed|renew|email|print|share|make|let|put|release|upload) (it|me|us|this|the|to|any|ahead|live|anything|them|these|until|that|my|our|a)
0.75 (take|get) (it|that|this|them|him|her) (off|down|out|back|sorted|fixed|done|away|removed)
0.75 (take|get) (it|that|this|them|him|her) (working|online)
0.75 (get back|come back|report back) to (me|us); remember to; (over to you|your call|you tell me)
0.75 my (questions|question) (is|are|would be); hold off on

[urgent]
0.85 (call|ring|phone|reply|respond|answer|fix|fixed|need|needs|needed|send|sort|sorted|help|contact|stop|roll|act|come|rectify|back|email|action|attention|resolved|looked at|done|corrected) ~ (straight away|straightaway|right away|at once|without delay|without further delay|instantly)
0.85 (printer|printers|client|customer|driver|courier|everyone|they|he|she|journalist|bank) (is|are) waiting
0.85 (urgent|urgently|urgency|asap|a s a p|immediately|emergency|this instant|time critical)
0.85 (time sensitive|critical issue|top priority|high priority|highest priority|mission critical)
0.85 (sos|mayday|pronto|forthwith|right this minute|this very minute|on fire|chop chop|sev1)
0.85 (showstopper|immediate attention|immediate action|immediate response|immediate reply)
0.85 (immediate help|at your earliest|yesterday please)
0.85 immediate ~ (attention|action|response|reply|help|solution|explanation|call|answer|refund)
0.85 immediate ~ (confirmation|fix)
0.85 as (soon|quickly|fast|early|promptly|swiftly) as (possible|you can|you possibly)
0.85 as (soon|quickly|fast|early|promptly|swiftly) as (humanly possible|poss|you get); soonest
0.85 (NOW|right now) please
0.85 (fix|roll|back|call|ring|do|answer|help|need|needed|respond|sort|act|someone) ~ (now|right now|immediately|tonight|this minute|today|within the hour|tonight please|before close)
0.85 (need|want|have|needs) ~ (it|this|them|that|an answer|someone|you|everything|these|fixed|sorted|back|working|done|live) ~ (today|tonight|now|this afternoon|tomorrow|by tomorrow|within the hour|this morning|by noon|by lunchtime|by close|by tonight|this evening|by end of day|by eod|in an hour|first thing)
0.8 (before|by|until|no later than|latest) (tonight|tomorrow|noon|lunch|lunchtime|midday|close)
0.8 (before|by|until|no later than|latest) (end of play|end of today|we open|close of business)
0.8 (before|by|until|no later than|latest) (close of play|cob|eod|this afternoon|this evening)
0.8 (before|by|until|no later than|latest) (midnight|end of the day|end of day|first thing|today)
0.8 (before|by|until|no later than|latest) (# am|# pm|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8am|9am|10am)
0.8 (before|by|until|no later than|latest) (11am|12pm|# today|# tomorrow|the morning|doors)
0.8 (before|by|until|no later than|latest) the doors
0.8 (today|tonight|tomorrow|this afternoon) (please|at the latest|latest|or|if at all|if possible)
0.8 (today|tonight|tomorrow|this afternoon) (without fail|ideally|and not)
0.8 losing ~ (every|an hour|per hour|by the hour|by the minute|right now)
0.8 within (the|an|one|#|two|a couple of|a few|the next|the next few|24|2|next two) (hour|hours|minutes)
0.8 (every|each) (minute|hour|second|day) (counts|costs|matters|that passes|we wait|we lose)
0.8 (every|each) (minute|hour|second|day) (it is down|it's down)
0.8 (launch|event|wedding|show|conference|deadline|hearing|opening|exhibition|fair|flight|shoot|print run|printer|meeting|tender|submission|presentation|campaign|premiere|ceremony|filing|gala|party|audit|pitch|board|closing|completion|auction|guests|doors|delivery|election|press conference|webinar|trade fair) ~ (is|are|open|opens|goes|go|starts|due|on|closes|begins|happening|arrive|ends|leaves|kicks off) ~ (tomorrow|today|tonight|this evening|this afternoon|in an hour|in two hours|in # hours|in the morning|in two days|in three days|day after tomorrow)
0.8 (we|it|it's|shop|doors|store|site|campaign|offer|they|this|i) ~ (open|opens|go live|goes live|launch|launches|starts|start|fly|leave|closes|close|present|presenting|going live|expires|board|going to print|goes to print|go to print|deadline is|due) ~ (tomorrow|today|tonight|in an hour|in two hours|in # hours|at noon|this evening|this afternoon|at midnight|in the morning)
0.8 (time is|time's|clock is|clock) (short|running|ticking|tight|of the essence|pressing)
0.8 (time is|time's|clock is|clock) nearly up; (running|run) out of time
0.8 (can't|cannot|can not|won't|mustn't) wait ~ (any longer|another|until monday|until tomorrow)
0.8 (can't|cannot|can not|won't|mustn't) wait ~ (till|that long|longer|for|much)
0.8 (only|just) (hours|two days|a day|a few hours|# hours|one day|minutes|24 hours|# days) ~ (left|to go|until|before|away|remaining)
0.8 (deadline|due date|cut off|closing date|submission) ~ (tomorrow|today|tonight|looming|hours)
0.8 (deadline|due date|cut off|closing date|submission) ~ (approaching|this afternoon|this friday)
0.8 (deadline|due date|cut off|closing date|submission) ~ (midnight|in two days|upon us)
0.8 (deadline|due date|cut off|closing date|submission) ~ (very tight|fast approaching)
0.8 (deadline|due date|cut off|closing date|submission) ~ (really tight|imminent)
0.8 (everything|everyone|whole office|nobody|production|business|entire|no one|whole company|staff|shop floor|team|whole team|warehouse|office) ~ (at a standstill|standstill|can work|can't work|cannot work|stuck|sitting idle|can do anything|can get in|twiddling|dead in the water|grinding|stopped|is down|unable to work|sitting around|can print|can access|idle|on hold until)
0.8 (pressing|critical|crucial|vital|imperative) ~ (that|matter|deadline|we|need|to|this|issue)
0.8 (pressing|critical|crucial|vital|imperative) ~ you
0.8 (quick|fast|speedy|prompt|swift) (answer|reply|response|turnaround|help|decision) ~ (needed|please|would|appreciated|is|required|essential|on this|if)
0.8 need ~ (fast|quickly|in a hurry|in a rush|rush)
0.8 (rush|express) (job|order|translation|service|request|delivery|fee)
0.8 in a (real|bit of a|mad|terrible)? (hurry|rush|panic|pickle); last minute; short notice
0.8 black friday; (within|next) (24|48|twenty four|forty eight) hours; same day

[praise]
0.85 pleasantly surprised; surprised (how|by how) (good|well|quickly|easy|smooth|smoothly)
0.85 (ticks|ticked) (all|every) ~ (box|boxes); no notes
0.85 (don't|wouldn't) change a (thing|word|single); (job|work) well done
0.85 earned every (cent|penny|euro|pound|dollar|bit)
0.85 (all|entirely|mostly|largely) down to (you|your)
0.85 (treasure|cherish) (it|them|this|these|forever|always); moved to tears
0.85 (with|a) pleasure to pay; paid with pleasure; dead right; just right
0.85 found (her|his|our|their|the right|my) voice
0.85 (rarely|seldom|hardly ever|never) ~ (see|seen|sees|saw|come across|had|met|experienced|worked with) ~ (this|so|such|as) (tidy|good|clear|well|clean|thorough|professional|easy|quick|careful|smooth|patient|helpful|complete|a team|service|care)
0.85 (laughed|laugh|cried|wept|weep) ~ (tears|laughter|reading|joy|family|both|and)
0.85 (we|i) ~ trust you (completely|implicitly|totally)
0.85 thanks to (you|your team|your help|your work|the team)
0.85 (turned|turns|came) out (so|really|very|even|beautifully|wonderfully|great|perfect|just) ~ (well|good|nice|lovely|better|beautiful|right)
0.85 (inspector|inspection|auditor|auditors|audit|planners|council|board|committee|notary|bank|jury|examiner|headmaster|bishop) ~~ (passed|impressed|praised|delighted|complimented|approved|without a single|no comments|happy with|tidy|never seen|best)
0.85 best ~ (party|event|conference|dinner|brochure|website|campaign|audit|meal|wedding|show|summer|newsletter|year|service|team|launch|report|translation|film|season|day|weekend|evening) ~ (had|ever|seen|years|far|yet|done)
0.85 (refreshing|such a relief|a relief|so nice|so good|lovely|rare|great|wonderful|comforting) to (deal|work|have|find|see|hear from|talk|know|get|be able) ~ (someone|somebody|people|you|with|a firm|an agency|anyone|that|actually)
0.85 owe you (a|one|big|several|all|my|many|more)
0.85 (drinks|drink|pint|pints|beer|beers|lunch|dinner|cake) (is|are)? (on me|on us|owed)
0.85 (drinks|drink|pint|pints|beer|beers|lunch|dinner|cake) (is|are)? coming your way
0.85 (drinks|drink|pint|pints|beer|beers|lunch|dinner|cake) (is|are)? for the team
0.85 least (stressful|painful|boring) ~ (ever|had|been|year|years|seen|known)
0.85 thought ~ (gone for good|was impossible|couldn't be done|would never|was hopeless|was lost)
0.85 thought ~ was done for
0.85 (can't|cannot|couldn't|hard to) believe how (good|quick|quickly|fast|easy|easily|well)
0.85 (can't|cannot|couldn't|hard to) believe how (much better|smooth|smoothly|beautiful|lovely)
0.85 made (a|all the|such a|a real|a huge) difference
0.85 (sales|orders|traffic|enquiries|bookings|leads|inquiries|sign ups|footfall|conversions|donations|applications|revenue|turnover|calls|rankings|subscribers) ~ (up|doubled|tripled|soared|rocketed|jumped|through the roof|flooding in|pouring in|flying in|rolling in|record|climbing|rising|increased|best) ~ (since|thanks|after|from|by|because|#|already|in|with|every|this)
0.85 (phone|phones|inbox) ~ (hasn't stopped|not stopped|ringing off|never stops|stopped ringing)
0.85 (phone|phones|inbox) ~ red hot; sold out (in|within|thanks|already|on)
0.85 (fighting|queueing|queuing|clamouring) (over|for|to)
0.85 (won|landed|clinched|got) the (tender|award|bid|contract|pitch|grant|permit|planning permission|account|deal) ~ (thanks|because|with|on|and|you)
0.85 (appreciate|appreciated|appreciates|grateful|thankful|thanks|thank) ~ (everything|all that|all|the way|how|what) (you've|you have|you did|you|you're|your team|they) ~ (done|did|do|doing|for|handled|dealt|went|looked|put|helped|have)
0.85 (grateful|thankful) (for|to) (your|the|all|you|everyone|everything|how|such)
0.85 (wouldn't|couldn't|could not|would not|never) have (managed|done|made|got|coped|survived|finished|won|pulled|been possible) ~ without (you|your)
0.85 (brought|bring|brings) ~ to life
0.85 (first time|for once) ~ (in years|ever|actually|understand|understood|enjoyed|slept)
0.85 (first time|for once) ~ (looked forward|on time)
0.85 (took|taken|take|taking) (the|such|all the|so much|real)? (time|trouble|care|effort|pressure|stress|headache) (to|over|with|off|out of|in|away)
0.85 (no|not one|not a single|never a|never once|without a) (mistake|mistakes|error|errors|typo)
0.85 (no|not one|not a single|never a|never once|without a) (complaint|hiccup|wrong note)
0.85 (every|everything|each) ~ (perfect|worked|rang|on time|went smoothly|in place|came together)
0.85 (every|everything|each) ~ (to plan|just right|ran smoothly|in its place|spot on)
0.85 (no one|nobody|not one|not a soul) ~ (complained|could tell|noticed a thing|had a bad word)
0.85 (no one|nobody|not one|not a soul) ~ wanted to leave
0.85 (so|very|extremely|really|endlessly|incredibly|unfailingly) (patient|kind|thorough|attentive)
0.85 (so|very|extremely|really|endlessly|incredibly|unfailingly) (helpful|friendly|quick|careful)
0.85 (so|very|extremely|really|endlessly|incredibly|unfailingly) (clear|generous|calm|gracious)
0.85 (so|very|extremely|really|endlessly|incredibly|unfailingly) (courteous|thoughtful|responsive)
0.85 (so|very|extremely|really|endlessly|incredibly|unfailingly) (prompt|polite|accommodating)
0.85 (so|very|extremely|really|endlessly|incredibly|unfailingly) (understanding|efficient)
0.85 (warmest|heartfelt|sincere|sincerest|warm|special|our|my) (thanks|gratitude|congratulations|appreciation) (to|for)
0.85 pass ~ (thanks|gratitude|compliments|praise) ~ (to|on)
0.85 (very|really|so|totally|completely|fully|extremely|most|quite|well) satisfied
0.85 (satisfied|happy|pleased|delighted) (with|from|by|about) (your|the|how|our new|everything)
0.85 (satisfied|happy|pleased|delighted) (with|from|by|about) (result|results|all)
0.85 (was|were|is|are) (very|so|really) (good|clear|nice|beautiful|useful|interesting|tasty)
0.85 (was|were|is|are) (very|so|really) (smooth|quick|fast|fun)
0.85 (works|working|worked|runs|running|looks|looking) (great|perfect|perfectly|beautifully)
0.85 (works|working|worked|runs|running|looks|looking) (beautiful|brilliantly|fantastic|like new)
0.85 (works|working|worked|runs|running|looks|looking) (a treat|lovely|amazing|wonderful)
0.85 (works|working|worked|runs|running|looks|looking) (really well|very well|so well|better than)
0.85 (run|runs|ran|running|gone|went|go|goes|works|worked) like (clockwork|a dream|a charm)
0.85 (run|runs|ran|running|gone|went|go|goes|works|worked) like a swiss watch
0.85 (worth|worth their) (his|her|your|their|its|my)? weight in gold
0.85 deserves a (medal|raise|pay rise|bonus|drink|round of applause|pat on the back|shout out)
0.85 deserves a statue
0.85 (hasn't|haven't|not|never|couldn't) stopped (talking|smiling|raving|grinning)
0.85 fair play (to|lads|ye|you); out of this world
0.85 not a single (complaint|hitch|mistake|error|problem|objection|criticism|typo|thing)
0.85 (tidiest|cleanest|clearest|neatest|sharpest|friendliest|fastest) ~ (seen|ever|year|had|years)
0.85 (looked|looks|was|were|is|are) (only|pure|fierce|right|well|dead|proper) (massive|brilliant|class|lovely|gorgeous|good|deadly|grand)
0.85 (good|nice|great|lovely|fine|brilliant|cracking|excellent) (one|show|going|stuff|job) (lads|guys|all|everyone|team|ladies|folks|everybody)
0.85 @good ~ @work; @good ~ @svc
0.85 (great|good|fantastic|excellent|superb|brilliant|lovely|amazing|top|nice|stellar|beautiful|sterling|smashing|cracking|outstanding|wonderful|awesome|phenomenal|incredible|solid) (job|work|stuff|effort|result|results|turnaround|touch|touches|idea|ideas|find|catch|spot|eye|attention|explanation|workshop|session|solution|choice|thinking|response)
0.85 (thank|thanks|thankyou|thx|cheers|ta|kudos|gratitude|bless|hats off) ~ (for|to) ~ (all|making|getting|being|going|helping|help|sorting|such|staying|taking|fixing|patience|kindness|support|hard|work|working|great|fantastic|wonderful|lovely|excellent|amazing|brilliant|saving|rescuing|turning|everything|looking after|effort|efforts|fast|quick turnaround|speedy|swift|superb|beautiful|perfect|super|incredible|rescue|pulling|advice|guidance|care|dedication|professionalism|flexibility|bearing|explaining|solving|outstanding|finding|organising|organizing|handling|keeping|spotting|catching|jumping|dealing|bending|squeezing|coming out|arranging|accommodating|managing|smooth|thoroughness|attention|creativity|good|prompt|persistence|calm|doing|creating|building|designing|delivering|holding|generosity|warm|terrific|marvellous|memorable|unforgettable|magic|top)
0.85 (thank|thanks) ~ (so much|enough|a million|a lot|very much|millions|from the bottom|wholeheartedly|sincerely|again|heaps|a bunch|tons|a ton) ~ (for|to you|to the|everyone|all|guys|again|to everyone|to all|from) ~ (making|getting|everything|all|the|your|sorting|being|help|work|this|such|team|saving|fixing|that|yesterday|us|last|saturday|doing|it)
0.85 (really|so|very|absolutely|much|greatly|genuinely|extremely|truly|incredibly|more than|super|well|most|totally|completely|immensely|thoroughly|hugely|honestly|just|both|all|quite|over|particularly|especially|rather|entirely|dead|right|deeply|delightfully) (pleased|happy|impressed|grateful|delighted|appreciate|appreciated|helpful|professional|glad|thankful|satisfied|enjoyed|chuffed|moved by|proud|patient|kind|thorough|efficient|friendly|reassuring|responsive|thrilled|well done|well organised|well organized|well written|well made|smooth|relieved|good work|impressive|reliable|knowledgeable|accommodating|attentive)
0.85 (delighted|thrilled|chuffed|over the moon|blown away|ecstatic|gobsmacked|in awe|mightily impressed|wowed|elated|tickled pink|stoked|overjoyed|buzzing|made up|in love|impressed) (with|by|at|to see|about|that|how|here|and|when|the|we|i|so)
0.85 (i'm|we're|i am|we are|was|were|all|everyone|everybody) ~ (delighted|thrilled|chuffed)
0.85 (i'm|we're|i am|we are|was|were|all|everyone|everybody) ~ (over the moon|blown away|ecstatic)
0.85 (i'm|we're|i am|we are|was|were|all|everyone|everybody) ~ (impressed|stoked|elated|buzzing)
0.85 (i'm|we're|i am|we are|was|were|all|everyone|everybody) ~ smitten
0.85 (love|loved|loves|adore|adored|loving|liked) (it|the|your|this|them|how|what|every|working)
0.85 (love|loved|loves|adore|adored|loving|liked) (everything|that|all|our new|these|both|dealing)
0.85 (we|i|they|she|he|everyone|team|mum|wife|husband|boss|clients|customers) (absolutely|really|all|just|both|totally|simply) (love|loved|loves|adore|adored|loving|enjoyed|liked)
0.8 hats off; hat off; spot on; bang on; nailed it; smashed it; knocked it out; bravo; kudos
0.8 props to; chapeau; well done ~ (to|all|you|team|everyone|on|again|guys|and|indeed|lads|folks)
0.8 top notch; first class; world class; top class; second to none; five star; five stars; 5 stars
0.8 ten out of ten; 10 out of 10; 10 10; full marks; top marks; a1; a plus; gold star; thumbs up
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (fault|praise|recommend|complain)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (ask for|have asked|have been happier)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (be happier|be more pleased)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (have been better|have gone better)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (thank|speak highly|say enough)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (have wished|be better|have hoped)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (have done it|have done this)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (have managed|have pulled)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (imagine a better|have had a better)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (be more grateful|be more impressed)
0.8 (can't|cannot|couldn't|could not|can not|cant|wouldn't) (find anything|sing your)
0.8 (nothing|no|never|not|zero|without|none) ~ (to complain|to grumble|complaints|complaint)
0.8 (nothing|no|never|not|zero|without|none) ~ (but praise|but good|but compliments|let us down)
0.8 (nothing|no|never|not|zero|without|none) ~ (let me down|fault|to criticise|disappointed us)
0.8 (nothing|no|never|not|zero|without|none) ~ (disappoints|disappointed|to fault|a hitch|hitch)
0.8 (nothing|no|never|not|zero|without|none) ~ (bad word|gripes|niggles|criticisms|regrets)
0.8 (nothing|no|never|not|zero|without|none) ~ (regretted|looked back|hiccup|better|made me feel)
0.8 (nothing|no|never|not|zero|without|none) ~ (missed a beat|objection|quibbles|fuss); not bad
0.8 not too shabby; not half bad
0.8 (can't|cannot|couldn't) (say|find) ~ (bad word|fault|anything wrong|anything to|a thing to)
0.8 (can't|cannot|couldn't) (say|find) ~ single
0.8 exactly (what|how|as|the way) (we|i) ~ (wanted|needed|hoped|imagined|mind|pictured|asked)
0.8 exactly (what|how|as|the way) (we|i) ~ (envisaged|looking for|after|dreamed)
0.8 just (what|how|as) (we|i) ~ (wanted|needed|hoped|imagined|mind|asked|pictured)
0.8 everything (we|i) ~ (wanted|needed|hoped|wished|dreamed|asked for)
0.8 (exceeded|beyond|surpassed|exceeds|above|surpasses|over and above|exceeding|outdid|more than met) ~ (expectations|hopes|our wildest|all expectations|what we expected|wildest)
0.8 (better|more|quicker|easier|faster|smoother|nicer|prettier) than (i|we|anyone|anything|expected|promised|hoped|any) ~ (expected|hoped|imagined|thought|dared|could|had|dreamt|dreamed|ever|possible|before|asked)
0.8 (best|nicest|finest|smartest|easiest|smoothest|loveliest|most beautiful|kindest|quickest|wisest|cleverest|most professional|most helpful) ~ (ever|year|seen|decision|had|thing|in years|yet|worked|used|money|we've|i've|far|event|move|choice|so far|investment|in a long|received|experience|people|team|accountant|agency|in the business|hands|on the market|architect|translator|around|dealt|spent)
0.8 (is|was|are|were|looks|look|looked|all|it's|that's|came out|turned out|been|you're|you are|went|reads|sounds|feels|sounded|worked|works|you've been|runs|running|looking|they're|he's|she's|you were|have been|tasted|went off) ~ (perfect|fantastic|brilliant|wonderful|beautiful|beautifully|stunning|superb|excellent|amazing|lovely|great|flawless|flawlessly|outstanding|perfectly|awesome|gorgeous|fabulous|incredible|terrific|exceptional|magnificent|marvellous|faultless|phenomenal|impeccable|seamless|seamlessly|brilliantly|wonderfully|spectacular|immaculate|splendid|superbly|smoothly|fab|class|delicious|mint|magic|magical|unreal|invaluable|priceless|stars|legends|deadly|spot on|like a dream|like clockwork|like a charm|a treat|really well|very well|so well|a triumph)
0.8 (is|was|are|were|looks|look|looked|all|it's|that's|came out|turned out|been|you're|you are|went|reads|sounds|feels|sounded|worked|works|you've been|runs|running|looking|they're|he's|she's|you were|have been|tasted|went off) ~ (a huge success|a great success|a success|a joy|a pleasure|a delight|a massive hit|a hit|a big hit|a godsend)
0.8 (is|was|are|were|looks|look|looked|all|it's|that's|came out|turned out|been|you're|you are|went|reads|sounds|feels|sounded|worked|works|you've been|runs|running|looking|they're|he's|she's|you were|have been|tasted|went off) ~ (a blessing|a revelation|a breeze|first rate|tip top|top drawer|on point|so much better|much better|far better)
0.8 (is|was|are|were|looks|look|looked|all|it's|that's|came out|turned out|been|you're|you are|went|reads|sounds|feels|sounded|worked|works|you've been|runs|running|looking|they're|he's|she's|you were|have been|tasted|went off) ~ (worth every|a lifesaver|in a different league|a credit|a star|a legend|the best|absolute gold|gold dust|a dream)
0.8 (a|you're a|absolute|real|total|complete|proper|true|our|an|my|such) (star|legend|lifesaver|gem|hero|genius|treasure|godsend|superstar|angel|diamond|wizard|marvel|wonder|rockstar|rock star|saviour|joy|pleasure|delight|life saver|life savers|class act|stars|legends|heroes|lifesavers|magician|saint|miracle|trooper)
0.8 (pleasure|joy|delight|dream|honour|privilege) ~ (to work|working|to deal|dealing|doing business|from start|as always|as ever|to have) ~ (with|you|to|finish)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (sorted|saved|rescued|nailed)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (smashed|outdone|excelled)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (delivered on|pulled it off)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (pulled off|worked wonders)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (worked miracles|worked magic)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (came through|done us proud)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (did us proud|made it easy)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (made it so|gone above)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (went above|went the extra)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (captured|transformed)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ turned it around
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ pulled out all
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ knows their stuff
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (know your stuff|went out of)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (delivered exactly|blew us)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (blown us|were brilliant)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (were amazing|were great)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ were fantastic
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ thought of everything
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ think of everything
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (hit the nail|got us out)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ made all the difference
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (always deliver|surpassed)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (outdid|did wonders|never fail)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (took such|helped us out)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (looked after us|got it spot)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ really listened
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (actually listen|hit it out)
0.8 (you|you've|they|she|he|team|your|guys|lads|girls|lot|folks) ~ (bailed us out|went beyond)
0.8 (everyone|everybody|guests|team|board|staff|wife|husband|mum|mom|dad|customers|clients|people|boss|client|colleagues|kids|children|parents|chairman|trustees|visitors|directors|attendees|delegates|audience|mother|father|bride|daughter|partners|director|family|friends|crowd|ceo|son|investors|neighbours|members|auditor|auditors|importer|students|bank|users|planner|inspector|owner|committee|reviewers|patients|sales team|lads|partner) ~ (loved|love|loves|impressed|delighted|raving|talking about|thrilled|happy with|full of praise|over the moon|complimented|compliments|commented on|raved|blown away|praised|gushing|cried|enjoyed|chuffed|speechless|adored|buzzing|wowed|beaming|applauded|amazed|pleased|asking who|asking who did|singing|smiling|ecstatic|stunned|remarked|bowled over|grinning|hugely|very taken|so proud|couldn't stop|can't stop|hasn't stopped|had a ball|had a great|sends their thanks|had a wonderful|sold)
0.8 teared up; goosebumps; goose bumps; happy tears; tears of joy
0.8 (looks|feels|sounds|reads) like (us|me|home|a million); top work; ace work
0.8 as (ever|always|usual) ~ (excellent|great|brilliant|fast|perfect|spot on|superb|fantastic)
0.8 as (ever|always|usual) ~ (on time|so fast|top|quick|helpful|impeccable|faultless|thorough)
0.8 (made|making) (our|my|her|his) (day|week|year|month|evening|christmas|night|morning|weekend)
0.8 (made|making) (our|my|her|his) life; (dream|a joy|a pleasure|easy) to (work|deal) with
0.8 worth every (penny|cent|euro|dollar|pound|minute|bit)
0.8 (made|makes|making) (it|life|this|everything|the process) (so|look|all|all so|a lot|really|much)? (easy|painless|simple|easier|fun|effortless|enjoyable)
0.8 keep up the; keep it up; (oh|just)? wow; money well spent; good value
0.8 (saved|saving|save|saves) (us|our|my|me) ~ (day|bacon|skin|life|fortune|time|lives|thousands)
0.8 (saved|saving|save|saves) (us|our|my|me) ~ (hours|money|launch|event|deal|a lot|wedding)
0.8 (saved|saving|save|saves) (us|our|my|me) ~ (weekend|evening|days|headache|season|contract)
0.8 (saved|saving|save|saves) (us|our|my|me) ~ neck
0.8 (sleep|slept|breathe|rest) (at night|easy|better|well|soundly|properly|again)
0.8 (weight|load) off ~ (mind|shoulders|chest|plate); peace of mind
0.8 (in|such|very|into) (good|safe|capable|great|excellent) hands; above and beyond
0.8 (extra|the) mile; extra mile
0.8 (speed|quality|care|attention to detail|patience|professionalism|creativity|expertise|service|efficiency|knowledge|work|dedication|craftsmanship|accuracy|responsiveness) ~ (impressed|impressive|outstanding|second to none|exceptional|superb|excellent|amazing|incredible|appreciated|unbelievable|unmatched|remarkable|extraordinary|first class|brilliant|is a credit|speaks for itself|top notch|blew)
0.8 (first time|first try|first go|in one go|straight away) ~ (approved|right|perfect|passed)
0.8 (first time|first try|first go|in one go|straight away) ~ (no changes|no comments)
0.8 (first time|first try|first go|in one go|straight away) ~ without changes
0.8 (approved|passed|accepted|right|granted|perfect|signed off) ~ (first time|first go|first try)
0.8 (approved|passed|accepted|right|granted|perfect|signed off) ~ (first attempt|without changes)
0.8 (approved|passed|accepted|right|granted|perfect|signed off) ~ (in one go|without a single)
0.8 (approved|passed|accepted|right|granted|perfect|signed off) ~ (with no changes|unanimously)
0.8 (approved|passed|accepted|right|granted|perfect|signed off) ~ with flying colours
0.8 (approved|passed|accepted|right|granted|perfect|signed off) ~ (no conditions|with no comments)
0.8 (flying|with) colours
0.8 (pleased|glad|happy|relieved|thankful|lucky|delighted|fortunate|proud) ~ (we|i) ~ (found you|chose you|hired|went with|picked|have you|got you|asked you|came to you|you talked|work with you|switched to you|have you on|met you|signed with you|stuck with|called you|listened to)
0.8 (lucky|fortunate|blessed|privileged|happy|glad) to have (you|your|such|found|a)
0.8 (would|be|couldn't be|don't know what we'd|what would we|where would we) ~ (lost without|without you)
0.8 (big|huge|massive|enormous|heartfelt|special|sincere|warm|giant|deepest|public) (thank you|thanks|hug|shout out|shoutout|high five|well done|round of applause|bravo|congratulations|kudos)
0.75 (please|do)? (pass|passing|send|give|convey|relay|extend) ~ (thanks|compliments|congratulations|praise|gratitude|appreciation|regards and thanks) ~ (to|on to|from|along)
0.75 (fixed|sorted|solved|resolved|done|back up|working again|turned round|turned around|delivered|answered) ~ (within|in) (minutes|an hour|no time|record time|a day|a flash|# minutes|under|hours|a fortnight|two hours|ten minutes|less than|half an|the blink|a jiffy|one day)
0.75 (back|up) and running ~ (thanks|in no|within|already|so quickly)
0.75 (quick|fast|speedy|swift|super fast|lightning|rapid) (and friendly|and efficient)
0.75 (quick|fast|speedy|swift|super fast|lightning|rapid) (and accurate|and painless)
0.75 (quick|fast|speedy|swift|super fast|lightning|rapid) (and professional|as ever|work|fix)
0.75 (quick|fast|speedy|swift|super fast|lightning|rapid) (turnaround|thanks|as always|service)
0.75 (compliments|congratulations|congrats) (to|on|from|for|all) ~ (chef|team|you|the|designer)
0.75 (compliments|congratulations|congrats) (to|on|from|for|all) ~ (result|everyone|work|a|your)
0.75 (compliments|congratulations|congrats) (to|on|from|for|all) ~ all
0.75 (real|big|huge|massive|vast|marked|noticeable|such an|such a|definite|great) (improvement|difference|help|relief)
0.75 (without|thanks to) (you|your) ~ (help|would|wouldn't|couldn't|we|work|team|advice|we'd|i'd)
0.75 (without|thanks to) (you|your) ~ (never|effort|quick|patience|never have)
0.85 (thank|thanks|thankyou|grateful|gratitude) ~ (for|to) ~ (quick|swift|speedy|fast|great|brilliant|excellent|wonderful|fantastic|prompt|patient|thorough|kind|superb|amazing|hard|sterling|clear|careful|tireless|outstanding|good|lovely|beautiful) ~ (work|help|service|turnaround|response|support|job|effort|efforts|fix|advice|explanation|care|attention|handling|rescue|design|translation|drawings)
0.85 (thank|thanks|grateful|gratitude|hats off|kudos|credit|compliments) ~ (to|for) ~ (patience|going the extra mile|going above|your team|whole team|effort|efforts|hard work|persistence|staying late|working late|weekend|sorting|fixing|rescuing|saving|making|turning it around|help with|the work|dedication|flexibility|coming out|squeezing us in)
0.85 (you|team|your|they|he|she|staff) ~ (did|did us|done|made|did a|done a|were|was|have been|has been|are) ~ (great job|proud|brilliant|fantastic|superb|wonderful|excellent|amazing|incredible|marvellous|a star|stars|terrific|outstanding|so helpful|very helpful|really helpful|a delight|patient|a joy|first class|faultless|quick|exceptional)
0.85 (clients|customers|guests|boss|board|team|everyone|everybody|staff|visitors|tenants|residents|patients|trustees|colleagues|husband|wife) ~ (love|loved|loves|delighted|impressed|thrilled|raving|rave|over the moon|very happy|so pleased|complimented|commented on how|raved|blown away|pleased)
0.85 (pleased|happy|delighted|impressed|thrilled|satisfied|chuffed) ~ (with|by|at) ~ (result|results|work|how|outcome|new|site|design|way|service|drawings|report|what you|it all|everything|campaign|event|translation|the lot|accounts)
0.85 (couldn't|could not|can't|wouldn't|would not) ~ (have done|have managed|have asked for|fault|ask for|have got) ~ (it without|without you|this without|better|it|more|you|here without) ; (highly|happily|gladly|warmly|wholeheartedly) recommend ~ ; (saved|rescued) (us|me|our|the day|my) ~ (bacon|day|hours|fortune|life|skin|a lot|launch|from|weekend|again)?
0.85 (exactly|just|precisely) (what|how) (we|i) (wanted|needed|hoped|asked for|imagined|pictured|had in mind|were after|was after) ; (best|nicest|smoothest|easiest) ~ (we've ever|i've ever|we have ever|yet|we've had|i've had|in years|anyone has|so far|decision) ; (hasn't|haven't|not) given (me|us) ~ (trouble|problem|issue)

[growth]
0.9 (book|reserve|secure|want|hire|have) you (now|already|early|again|back)
0.9 same (date|time|again|place|team) next (year|month|summer|season|spring)
0.9 (let's|lets|let us|we'd like to|we want to) (do|start|go for|order|book|get going on|move on to|kick off|tackle|plan) ~ (next|second|another|edition|phase|rest|other|same for|too|also|as well|again|remaining)
0.9 (mad|crazy|daft|silly) to (go|use|hire|look) ~ (anyone|anybody|elsewhere|else)
0.9 give you a (bell|shout|ring|call|buzz|tinkle|tingle)
0.9 (he'll|she'll|they'll) (be|give|call|ring|mail|email|contact) ~ (you|touch)
0.9 (want|wants|like|need|ask) (to hire|to use|to book|to engage|to work with|for) you (again|too|also|as well|for|next|on)
0.95 (renew|renewing|renewal|extend|extending|prolong|continue|continuing|roll over|re sign|carry on|keep going|go again) ~~ (contract|agreement|retainer|subscription|2027|2028|collaboration|partnership|engagement|years|another year|another twelve|another 12|another six|another term|further year|further twelve|next year|maintenance contract)
0.95 (renew|renewing|renewal|extend|extending|prolong|continue|continuing|roll over|re sign|carry on|keep going|go again) ~~ (for # years|three years|two years|two more|another two|another three|one more year|support contract|next season)
0.9 (another|further|one more|additional) (twelve|12|six|two|three|#|24|twenty four|eighteen|few) (months|years|seasons)
0.9 (another|one more|a further) (year|term|season|twelvemonth)
0.9 yes please? to (another|the|a|renewing|extending|all|phase|both)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to (renew|extend|continue)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to (carry on|keep working)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to (sign up|sign on|expand)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to (stay with|re sign|go again)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to do it again
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to work with you again
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to book you again
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to use you again
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to have you back
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to go ahead with the next
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to (move all|bring|hand you)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to (give you more|give you the)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to (commission|retain you)
0.9 (happy|glad|delighted|keen|love|like|pleased|want|ready|going) to take you on
0.95 (recommended|recommend|referred|recommending|referring|suggested|mentioned|passed|gave|given|giving|sent|passing|forwarded|put|pass|handed|shared|sharing) ~ (you|your|you're) ~ (to|name|number|details|card|contact|contacts|email|forward|services|firm|agency|company|website|info|link|team)
0.95 (recommended|recommending|recommend|referred|suggested) (you|your) ~ (to|for|as|highly|already|team|services|firm|agency|company)
0.95 told (him|her|them|everyone|our|my|a|dave|friends|people|two|all) ~ (about you|to ring you|to call you|to contact you|you were|how good|to give you|you|to get in touch with you)
0.95 sing (your|you) praises; singing your praises; word of mouth ~ (you|your)
0.95 @friend ~ (will|would|wants|want|needs|need|looking|interested|asked|asking|might|may|could|also|has|is|should|who|about to) ~ (call you|contact you|ring you|email you|be in touch|get in touch|your number|your details|someone like you|who does|who did|an accountant|a designer|a translator|an architect|a website|a new website|something similar|the same|your help|your services|talk to you|speak to you|similar|hire you|work with you|you too|meet you|use you|for someone|a good)
0.95 expect (a|his|her|their|an) (call|email|message|ring|phone call)
0.95 (he'll|she'll|they'll|he|she|they) ~ (call|ring|contact|be in touch with|email|get in touch with|give you a|drop you a|reach out to|give you) (you|with you|a call|a ring|a line|a shout|to you|bell)
0.95 put (you|him|her|them|the two of you) in touch
0.95 (introduce|introducing|intro|connect|connecting) ~ (you|to you)
0.95 (new|another|potential|possible) (client|customer|lead|business|referral) for you
0.95 sending (him|her|them|someone|another|more|people|a friend|business) ~ (your way|you|to you)
0.9 (like|want|love|need|keen|hoping|going|looking|planning|ready|wish|intend|decided|interested|wanting|able|plan|would) ~ (order|add|extend|expand|book|commission|include|roll|upgrade|increase|double|do|have|take|buy|start|use|hire|engage|bring|scale|go) ~ (more|another|second|next phase|phase two|phase 2|also|too|same extra|again|additional|further|extra|two more|three more|new site|other office|other offices|other branches|new branch|new clinic|rest of|as well|third|bigger|larger|package|for our other|for the other|for next year|to all|across all|out to|next year|ten more|five more)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (as an extra|to the package|to the order)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (to our plan|to our contract)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (to the retainer|to our package)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (to the scope|as an add on)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (to our subscription|to the contract)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (to our order|another|extra|two more)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (three more|more users|more seats)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ (licences|licenses|more hours|a second)
0.9 (add|include|adding|throw in|tack on|bolt on|put) ~ a third
0.9 (another|second|next|new|follow up|third|further|bigger|follow on|additional|larger|repeat|more) (order|project|job|site|campaign|event|contract|shop|language|film|phase|clinic|branch|store|brochure|book|commission|assignment|translation|building|house|website|brand|batch|company|entity|office|round|location|edition|workshop|series|module|restaurant|subsidiary|market|work|season|extension|business|page|refurbishment|logo|video) ~ (for you|with you|like you|in mind|coming up|coming your|you might|that you|and we'd|and i'd|would like you|we'd like you|i'd like you|we want you|we need you|we would|to you|your way|if you|as well|too|please|from you|on the|same|quote|by you|and want|needs you|we'd love)
0.9 (want|like|need|love|hoping|hope|wants|keen|prefer) (you|your team|you guys|your lot|you lot|you all|ye) (for|back|on|again|involved|there|also|to do|to take|to handle|to work|to design|to run|to build|to translate|to organise|to organize)
0.9 (want|like|need|love|hoping|hope|wants|keen|prefer) (you|your team|you guys|your lot|you lot|you all|ye) (to look after|to manage|to be|as our|to come on|on board|to start|to quote|to lead|to help)
0.9 (can|could|would|will) you (take on|do another|do the same|look after|do it again|do our)
0.9 (can|could|would|will) you take over
0.9 (expand|expanding|increase|increasing|upgrade|upgrading|double|doubling|broaden|scale up|step up|raise|raising|widen|extend|bigger|larger|move up|move to|go up) ~ (package|scope|budget|contract|service|retainer|plan|order|services|subscription|hours|support|spend|tier|campaign|collaboration|mandate|licences)
0.9 (quote|price|offer|proposal|estimate|start plan|costs|pricing) for ~ (another|second|next|two more|more|phase two|phase 2|next phase|next year|next year's|additional|extra|the other|new clinic|new branch|third|follow up|the rest|also|same again|further)
0.9 same (again|as last|as before|as last year|deal as|arrangement as|format as|team as)
0.9 same (again next year|again please)
0.9 more (work|jobs|business|projects|of the same|orders|coming|to come|assignments) ~ (for you|your way|coming|with you|to follow|from us|in the pipeline|to you|in the new year)
0.9 (book|booking|hire|hiring|use|using|have|reserve|reserving|instruct|ask|engage|working with|work with|be back|back with) (you|your|with you|to you|for) ~ (again|too|date|soon|for next|next year|next time|for our next)
0.9 (book|booking|hire|hiring|use|using|have|reserve|reserving|instruct|ask|engage|working with|work with|be back|back with) (you|your|with you|to you|for) ~ (for the next|as well|for another|for all)
0.9 (coming back|come back|order from|ordering from|calling on) (you|your|with you|to you|for) ~ (again|too|date|soon|for next|next year|next time|for our next)
0.9 (coming back|come back|order from|ordering from|calling on) (you|your|with you|to you|for) ~ (for the next|as well|for another|for all)
0.9 (book|booking|hire|hiring|use|using|have|reserve|reserving|instruct|ask|engage|working with|work with|be back|back with) (you|your|with you|to you|for) ~ (for more|in future|next season|for our other)
0.9 (book|booking|hire|hiring|use|using|have|reserve|reserving|instruct|ask|engage|working with|work with|be back|back with) (you|your|with you|to you|for) ~ (for my|for the summer|for 2027|every year)
0.9 (coming back|come back|order from|ordering from|calling on) (you|your|with you|to you|for) ~ (for more|in future|next season|for our other)
0.9 (coming back|come back|order from|ordering from|calling on) (you|your|with you|to you|for) ~ (for my|for the summer|for 2027|every year)
0.9 (next|new|our next|following) (year|season|edition|event|conference|summer|christmas|project|phase|party|book) ~ (too|again|please|as well|same|already|pencil|pencilled|book|booked|diary|with you|yours|is yours|reserve|reserved|you again|you're doing|you back)
0.9 (pencil|save|reserve|hold|keep|block|book) ~ (date|us in|the date|a slot|slot|us down|me in|you) ~ (for|next|again|in|on) ~ (next|year|2027|2028|again|december|june|summer|march|christmas|edition)
0.9 (sign|count|put) (me|us) (up|in|down) ~ (for|another|again|please) ~ (another|year|next|again|more|gold|pro|two|premium|annual|it|the|all)
0.9 (moving|move|bringing|bring|transfer|transferring|switch|switching|consolidate|consolidating|handing|giving|awarding) ~ (all|our other|the rest|rest of|everything|whole|remaining|more of|other two|both) ~ (to you|over to you|with you|across to you|under you|your way)
0.9 (go ahead|proceed|press ahead|green light|go|start|crack on|let's do) ~ (with|for|on) ~ (phase two|phase 2|phase|phase three|next phase|second phase|the extension|both|option b|the bigger|the larger|larger package|full package|stage two|stage 2|next stage|upgrade|second|the extra|all three|the additional|gold|premium)
0.85 (same again|another|second|further|additional|more|new) ~ (site|sites|branch|branches|office|offices|phase|project|year|location|locations|shop|shops|event|season|term|property|licences|licenses|seats|language|languages|hours|days) ~ (too|as well|for you|please|with you|next|could you|we'd like|you|from|same)
0.85 (renew|renewing|extend|extending|carry on|carrying on|stay on|sign up for|sign for|sign again|go again|roll over|continue) ~ (another|for|with you|the contract|the agreement|the retainer|next year|contract|agreement|a further|same terms)
0.85 (recommended|referred|passed|given|gave|mentioned|suggested|told|sent) ~ (you|your name|your number|your details|your card|your email) ~ (to|on) ; (is going to call you|wants to talk to you|would like a quote|wants a quote|wants the same|interested in the same|looking for someone like you) ; (price|quote|proposal) ~ (for the|for another|for a second|for phase|for all|for both|for two more) ~ (pair|site|phase|sites|one|more|year|event|branch|office)
0.85 (another|one more) year ~ (same|please|on the|at the|for us|with you|then|of it) ; (send|email) ~ (the|a|me the|me a) (renewal|contract|papers|paperwork|agreement) ~ (to sign|for signature|over|across)

[meeting.off]
0.85 no point in? (you|us|me|in|meeting|driving|coming) ~ (driving|coming|meeting|going)
0.85 no point in? (you|us|me|in|meeting|driving|coming) ~ (travelling|calling|visiting|up|ahead)
0.85 no point in? (you|us|me|in|meeting|driving|coming) ~ (over|then|before)
0.85 shall we say ~ (@day|week|instead|after|same)
0.85 the week after (instead|then|would|if|work|suit)
0.85 (won't|not|can't) be (free|available|around|here|able to come|in the office|in town) ~ (@day|for our|for the|after all|then|until|that|meeting|next|on the|this)
0.85 (have|need) to (pass|skip|give it a miss|sit this|take a raincheck|take a rain)
0.85 (let's|lets) (skip|postpone|move|push|do it another|leave it|reschedule|rearrange)
0.85 (let's|lets) find another
0.85 (must|have to|need to|going to|want to|better) ~ (cancel|postpone|reschedule|move|push) ~ (today's|tomorrow's|our|the|this|@day|meeting|call|appointment) ~ (meeting|call|appointment|session|slot|visit|lunch|catch up|workshop)
0.85 (cancel|cancelling|canceling|postpone|postponing|reschedule|rescheduling|rearrange|re arrange|rearranging|rejig|call off|put off|push back|push out|defer|scrap|shift|bump|skip|delay|abandon|prepone|move|pushing|moving|push|skipping|shifting) ~~ (meeting|call|appointment|session|visit|catch up|workshop|review|demo|chat|zoom|teams|kick off|kickoff|interview|lunch|presentation|site visit|consultation|catchup|tomorrow's|today's|monday|tuesday|wednesday|thursday|friday|tomorrow|today|conference call|walkthrough|walk through|training|briefing|viewing|tasting|fitting|get together|brainstorm|coffee|rehearsal|monday's|tuesday's|wednesday's|thursday's|friday's|slot|stand up|standup|meet|survey|skype|webinar|recording|shoot|photoshoot|induction|onboarding)
0.85 (can't|cannot|won't|not|unable|couldn't|can not|wont|cant|never|struggle|struggling|aren't|isn't|didn't|wouldn't|no longer|shan't) ~ (make|attend|join|manage|available|come|do|be there|be able|going to make) ~ (meeting|call|today|tomorrow|monday|tuesday|wednesday|thursday|friday|appointment|session|workshop|lunch|visit|review|zoom|presentation|demo|training|interview|consultation|catch up|this afternoon|this morning|in time for|# am)
0.85 (can't|cannot|won't|not|unable|couldn't|can not|wont|cant|never|struggle|struggling|aren't|isn't|didn't|wouldn't|no longer|shan't) ~ (get there|come along|make it) ~ (meeting|call|today|tomorrow|monday|tuesday|wednesday|thursday|friday|appointment|session|workshop|lunch|visit|review|zoom|presentation|demo|training|interview|consultation|catch up|this afternoon|this morning|in time for|# am)
0.85 (can't|cannot|won't|not|unable|couldn't|can not|wont|cant|never|struggle|struggling|aren't|isn't|didn't|wouldn't|no longer|shan't) ~ (make|attend|join|manage|available|come|do|be there|be able|going to make) ~ (# pm|this one|our slot|that day|kick off|after all)
0.85 (can't|cannot|won't|not|unable|couldn't|can not|wont|cant|never|struggle|struggling|aren't|isn't|didn't|wouldn't|no longer|shan't) ~ (get there|come along|make it) ~ (# pm|this one|our slot|that day|kick off|after all)
0.85 (can't|cannot|won't|not|unable|couldn't|can not|wont|cant|never|struggle|struggling|aren't|isn't|didn't|wouldn't|no longer|shan't) ~ (dial in|be joining|be attending|be coming|come in|get away) ~ (meeting|call|today|tomorrow|monday|tuesday|wednesday|thursday|friday|appointment|session|workshop|lunch|visit|review|zoom|presentation|demo|training|interview|consultation|catch up|this afternoon|this morning|in time for|# am)
0.85 (can't|cannot|won't|not|unable|couldn't|can not|wont|cant|never|struggle|struggling|aren't|isn't|didn't|wouldn't|no longer|shan't) ~ (dial in|be joining|be attending|be coming|come in|get away) ~ (# pm|this one|our slot|that day|kick off|after all)
0.85 (can't|cannot|won't|not going to|unable to|couldn't|not gonna|wont|cant|not be able to|don't think|not be) ~ (make it|be there|attend|join you|join the|join us|be joining|be attending|get to you|dial in)
0.85 (declining|decline|declined|regret|regrets|apologies|pass on) ~ (one|meeting|invitation)
0.85 (declining|decline|declined|regret|regrets|apologies|pass on) ~ (invite|call|session)
0.85 (declining|decline|declined|regret|regrets|apologies|pass on) ~ (workshop|review|absence)
0.85 (declining|decline|declined|regret|regrets|apologies|pass on) ~ (thursday|tuesday|monday)
0.85 (declining|decline|declined|regret|regrets|apologies|pass on) ~ (wednesday|friday|tomorrow)
0.85 (declining|decline|declined|regret|regrets|apologies|pass on) ~ (lunch|event)
0.85 (sorry|apologies|apologise|apologize|embarrassed|forgive|my bad|so sorry|terribly sorry) ~ (missed|miss|missing|forgot|forgotten|overslept|slept through|not making|wasn't there|couldn't make|stood you up|standing you up) ~ (call|meeting|appointment|yesterday|this morning|today|you|session|our|catch up|workshop|visit)
0.85 (sorry|apologies|apologise|apologize|embarrassed|forgive|my bad|so sorry|terribly sorry) ~ (wasn't on|not turning up|no show|not showing|not being there|didn't make|not joining) ~ (call|meeting|appointment|yesterday|this morning|today|you|session|our|catch up|workshop|visit)
0.85 (i|we|i've|we've|completely|totally|just) (missed|forgot) (our|the|today's|yesterday's|this morning's|about our|about the|your) (call|meeting|appointment|session|catch up|zoom|visit|slot|workshop)
0.8 (clash|clashes|clashing|conflict|conflicts) (with|in|on|at) ~ (meeting|call|appointment|diary)
0.8 (clash|clashes|clashing|conflict|conflicts) (with|in|on|at) ~ (calendar|schedule|that|another)
0.8 (clash|clashes|clashing|conflict|conflicts) (with|in|on|at) ~ (school|day|time|trip|else)
0.8 (clash|clashes|clashing|conflict|conflicts) (with|in|on|at) ~ (board|my|our|training|@day)
0.8 (a|have|diary|calendar|scheduling) (clash|conflict); double (booked|booking)
0.8 (have|need|has|had|forced|obliged|sorry) to cancel ~ (today|tomorrow|our|the|this|at|@day)
0.8 (have|need|has|had|forced|obliged|sorry) to cancel ~ (meeting|last minute|on you)
0.8 (meeting|call|appointment|workshop|session|catch up|visit|demo|lunch|review|kick off|thursday|tuesday|monday|wednesday|friday|tomorrow|today|zoom|interview|training|presentation|tasting|viewing) ~ (off|cancelled|canceled|postponed|rescheduled|pushed back|moved|won't work|no longer works|doesn't work|not going to work|won't be possible|not going ahead|no good|out of the question|is out|impossible|called off|won't happen|not happening|will have to wait|need to move|needs to move|has to move|isn't going to happen|isn't possible|isn't necessary|not necessary|no longer necessary|not needed|no longer needed|no longer suits|doesn't suit|does not suit)
0.8 (another|different|new|alternative|later|other|fresh|better) (day|time|date|slot|week|dates|times) ~ (for|to|instead|please|work|suit|meet|next|be|that|possible|would|in|later|this|perhaps|or)
0.8 rain check; raincheck
0.8 (have|need|has|going|got|had|forced|obliged|sorry) to (reschedule|postpone|rearrange|cry off)
0.8 (have|need|has|going|got|had|forced|obliged|sorry) to (bail|bow out|call off|rain check)
0.8 (have|need|has|going|got|had|forced|obliged|sorry) to (put off|duck out|skip)
0.8 not going to make it
0.8 (something|a thing|an emergency|emergency|work thing|family thing|family matter|funeral|urgent matter) ~ (come up|came up|cropped up|has come up|arisen|popped up|crept up|happened)
0.8 (give|send|sending|with) ~ apologies ~ (for|from|meeting)
0.8 (stuck|delayed|held up|ill|sick|flu|covid|unwell|poorly|in bed|food poisoning|train|flight cancelled|bug|migraine|hospital) ~~ (reschedule|cancel|another day|postpone|rearrange|can't make|won't make|won't be able|move our|move the|push|miss our|miss the|next week instead|can we move|can't do)
0.8 (could|can|would|shall|may|might) (we|i|you) ~ (move|push|shift|reschedule|rearrange|postpone|do|swap|change|bump|delay|meet|make) ~ (meeting|call|appointment|it|our|slot|session|tomorrow|thursday|tuesday|monday|wednesday|friday|this) ~ (to|by|back|until|till|instead|later|an hour|a week|next|another|for|forward) ~ (week|day|friday|monday|tuesday|wednesday|thursday|instead|next|hour|later|#|afternoon|morning|time|month|january|after)

[auto]
0.45 automated (reply|response|message|acknowledgement|confirmation|email)
# what only a machine says
0.95 (automatic|auto) (reply|response|responder|acknowledgement|acknowledgment)
0.95 automatically generated
0.95 (automatic|automated) (message|notification|email) (from|please|do not); autoreply
0.95 autoresponder; this is an (automated|automatic|auto|autogenerated|unmonitored)
0.95 generated automatically; (system|automatically|computer|auto) generated
0.95 (could|was|can|has|been) not be? been? delivered; (couldn't|wasn't|can't) be delivered
0.95 undeliver*; delivery has? (failed|failure|incomplete|status notification)
0.95 delivery to the following
0.95 (message|delivery) ~ (failed permanently|permanently failed|returned to sender|bounced back)
0.95 mailer daemon; postmaster; please do not (reply|respond) to this; do not reply to this
0.95 (no reply|noreply|do not reply) (email|address|message|mailbox)
0.95 (ticket|case|incident|enquiry|inquiry|support request) # ~ (created|opened|logged|received)
0.95 (ticket|case|incident|enquiry|inquiry|support request) # ~ (registered|assigned to)
0.95 (ticket|case|incident|support request) (has been|was|is) (created|opened|logged|registered)
0.95 (ticket|case|incident|support request) (has been|was|is) raised
0.95 (reference|case|ticket) (number|id) is
0.95 (quote|keep|include|leave) ~ (number|reference|id) ~ (subject line|in the subject|in any)
0.95 (quote|keep|include|leave) ~ (number|reference|id) ~ (in all|in future correspondence)
0.95 your (message|email|enquiry|inquiry|request|query|mail|application|submission|ticket|form) ~ (has been received|was received|has been logged|has been registered|has been forwarded|has been assigned|is being processed|is important to us|is in the queue|has been submitted|has been opened|could not be delivered)
0.95 (we|i) (have|ve)? received your (request|message|enquiry|ticket|application|email|inquiry|query|submission|form) and ~ (will|shall|aim|one|is|are)
0.95 we've received your (request|message|enquiry|ticket|inquiry|query)
0.95 (one of our|our) (team|agents|advisors|advisers|representatives|support team|experts|specialists) ~ (will|shall|aims to) ~ (be in touch|get back to you|respond|contact you|reply)
0.95 (aim|aims|endeavour|strive|try) to (respond|reply|answer|get back) ~ (within|to all)
0.95 thank (you|u) for (contacting|submitting|registering)
0.95 thank you for (your submission|reaching out to our|getting in touch with our)
0.95 (address|mailbox|recipient|user|domain|email account|account) ~ does not exist
0.95 (address|mailbox|recipient|user|domain|email account|account) ~ (doesn't exist|unknown)
0.95 (address|mailbox|recipient|user|domain|email account|account) ~ was not found
0.95 (address|mailbox|recipient|user|domain|email account|account) ~ couldn't be found
0.95 (address|mailbox|recipient|user|domain|email account|account) ~ could not be found
0.95 (address|mailbox|recipient|user|domain|email account|account) ~ (unrouteable|over quota)
0.95 (address|mailbox|recipient|user|domain|email account|account) ~ over its quota
0.95 quota exceeded; (read|delivery) receipt for; your message was read on
0.95 (this|my) (mailbox|inbox|email address|email account) is (not|no longer|not being) (monitored|active|in use|read|checked|attended)
0.95 this (mailbox|inbox|email address) ~ (unattended|unmonitored|not monitored)
0.95 no longer (with the company|with the firm|employed by|employed at|at the company|works here)
0.95 no longer (works for|working for|working at|works at|work at|part of the company)
0.95 (has|have) left the? (company|firm|organisation|organization|business)
0.95 (am|is|be|i'm|currently) ~ out of the? office ~ (until|from|and will|with|till|through)
0.95 (am|is|be|i'm|currently) ~ out of the? office ~ (returning|back|for the week|between)
0.95 (am|is|be|i'm|currently) ~ on (annual|maternity|paternity|parental|sick|study|medical|extended|sabbatical) leave ~ (until|from|and|with|till|through|returning|for|between|without)
0.95 maternity leave; paternity leave; parental leave
# what people say too: two of these are needed
0.45 out of the? office
0.45 on (leave|vacation|holiday|holidays|annual leave|pto|a business trip|jury duty|honeymoon)
0.45 on sabbatical
0.45 (am|be|i'm|currently|we are|we're) (away|abroad|travelling|traveling|offline|unavailable)
0.45 (annual|sick|study|compassionate) leave
0.45 (limited|no|intermittent|restricted|little|infrequent|without|sporadic|irregular|patchy) access to ~ (email|mail|emails|my|messages|inbox)
0.45 (for|in) (urgent|immediate|anything urgent|emergencies|urgent matters|urgent enquiries|an emergency|urgent queries|urgent requests|urgent issues|case of emergency|immediate assistance) ~ (please|contact|call|email|ring|you can|my colleague|reach|phone)
0.45 in my absence; during (my|this) (absence|leave|time away)
0.45 (checking|check) (email|emails|my email|messages|my emails) ~ (sporadically|infrequently)
0.45 (checking|check) (email|emails|my email|messages|my emails) ~ (periodically|occasionally)
0.45 (checking|check) (email|emails|my email|messages|my emails) ~ (intermittently|rarely)
0.4 (will be|be|am|i'll be|returning|return|returns|back|we're back) ~ (back|returning|in the office|to the office|to work|reopen) (on|in|from|at) ~ (@day|@month|#|office|work|new year)
0.4 (office|offices|we|studio|practice|business|shop) (is|are|will be|will remain) closed ~ (from|until|for|between|on|over|and|due|christmas)
0.4 will (respond|reply|answer|get back) ~ (when i return|on my return|upon my return)
0.4 will (respond|reply|answer|get back) ~ (as soon as i|when i am back|when we reopen)

# The client itself is going under.
[insolvency]
0.85 (we|we're|we've|i've|company|firm|business) ~ (gone|going|went|go|filed for|filing for|file for|facing) (bankrupt|bust|under|bankruptcy|insolvency|into administration|into liquidation|into receivership)
0.85 (we|company|firm|business|i) ~ (entered|entering|enter|placed|put|placed itself) (in|into) (administration|liquidation|receivership|insolvency|chapter 11|chapter 7|voluntary administration)
0.85 (our|the company|the firm|the business) ~ (is|are|has become|became|was declared|been declared) (insolvent|bankrupt)
0.85 (we|i) (are|am|were|have been|became|have become) (declared|now)? (insolvent|bankrupt); (winding|wound) up (order|petition|resolution|the company|our company|the business)
0.85 (administrator|administrators|liquidator|liquidators|receiver|receivers|insolvency practitioner|trustee in bankruptcy) ~ (has|have) been? (appointed|called in|instructed)
0.85 (appointed|called in|calling in) ~ (administrator|administrators|liquidator|liquidators|receivers|an insolvency practitioner)
0.85 creditors voluntary liquidation; company voluntary arrangement; (proof|proofs) of debt; notice to creditors; cease trading
0.8 (ceased|ceasing|cease|stopped|stop|stopping) trading; (we|i) ~ (closing|close|shutting|shut|folding|winding) (down|up)? (the business|our doors|the company|for good|permanently)
0.8 (can't|cannot|can not|unable to|not able to) (pay|meet) (any of)? our (creditors|debts|suppliers|obligations)
0.75 (register|submit|lodge) ~ claim ~ (administrator|administrators|liquidator|liquidators|receiver)

# Do not write to us.
[stop]
0.85 (stop|quit|cease) (emailing|contacting|writing|messaging|mailing|texting|calling|spamming|pestering|harassing|bothering) (me|us|to me|to us)
0.85 (stop|quit|cease) sending (me|us) (emails|mails|messages|newsletters|these emails|these mails|your newsletter|anything)
0.85 (do not|don't|dont|please never|never) ~ (email|contact|write to|write|message|text|mail|call|chase) (me|us|to me|to us)? (again|any more|anymore|any longer|ever again)
0.85 (don't|do not|no longer) (want|wish) ~ (receive|be contacted|hear from you|get|have) ~ (emails|messages|mails|newsletter|newsletters|anything|again|any more|anymore|further|you)
0.85 (take|remove|delete|strike) (me|us|my address|our address|my email|my details|our details|this address) ~ (off|from) ~ (list|lists|mailing|database|system|records|newsletter)
0.85 (unsubscribe|opt) (me|us) (out|from|of)? ; (please|kindly) unsubscribe (me|us|this address|this email) ; (want|wish|like|asked|asking) ~ (to be|be)? (unsubscribe|unsubscribed)
0.85 (no|not) (more|further|another|any more) (emails|email|messages|contact|mails|mail) (please|from you|to this|thank you|ever)
0.85 (leave|leaving) (me|us) alone; lose (my|our) (number|email|address); (withdraw|withdrawing|revoke) (my|our) consent
0.8 (right|request) (to|of|for) (erasure|be forgotten); (erase|delete) ~ (my|our) (personal)? data

# Write to somebody else from now on.
[redirect]
0.85 (from now on|going forward|in future|in the future|from today|with immediate effect|henceforth) ~~ (contact|email|write to|send|address|liaise|speak to|cc|copy in)
0.85 (contact|email|write to|send|address|direct|liaise with|speak to) ~~ (from now on|going forward|in future|from today|instead of me|henceforth)
0.85 (new|your new|our new) (point of contact|contact|contact person|email address|address|billing contact|accounts contact) ~ (is|will be|from|for)
0.85 (my|our) (email|email address|address|contact details|inbox) (has|have|is|will|is about to) (changed|changing|change|moved|be)
0.85 (i|i'm|i've|am) ~ (left|leaving|leave) (the company|the firm|the business|the team|the organisation|the organization|my role|my position|this role)
0.85 (no longer) (work|works|working|employed|with|at|responsible|handle|handles|deal|deals|look|looks|the right|your contact|in charge) ~ (here|company|there|firm|for|at|with|this|these|invoices|account|that|after|of)?; (i|she|he) (don't|doesn't) work (here|there|at|for) ~ (any more|anymore|any longer)
0.85 (my colleague|my successor|my replacement) ~~ (taking over|takes over|took over|will be your|is your|handle|handles|look after|looks after|be in touch|your contact)
0.85 (not|no longer|wasn't|isn't) the (right|correct|best) (person|contact|address); (wrong person|wrong address|wrong contact)
0.85 (please|kindly|can you|could you) ~ (send|direct|address|forward|redirect) ~~ (to my colleague|to our accounts|to accounts|to our accountant|to our bookkeeper|instead)
0.8 (is|will be) your (new|main|only|first)? (point of contact|contact|contact person) (from|now|going|in)

# Only a part is paid.
[payment.partial]
0.85 (paid|pay|paying|transferred|sent|settled|transfer|settle|wired) ~ (half|a part|part of|part|some of|a portion|a third|two thirds|only half|the first half|the first part|# percent) ~ (of|now|today|already|invoice|amount|balance|yesterday|this)?
0.85 (part|partial) payment; (partially|partly) (paid|settled|pay); payment on account; (paid|pay|paying|sent) ~ (something|a bit|an amount) on account
0.4 (the rest|the remainder|the remaining balance|the balance|remaining balance|the other half|outstanding half|second half) ~~ (next|later|follow|follows|to follow|month|when|once|week|end of|by|in)
0.85 (first|second|third) (instalment|installment|half|part|tranche) ~ (paid|sent|transferred|has gone|gone|is on its way|went|made|today)
0.8 (down payment|deposit) ~ (today|sent|paid|made) ~~ (rest|remainder|balance)

[about complaint.quality]
work; report*; website; site; page; pages; design*; drawing*; plan; plans; draft*; text; texts; translation*; logo; image*; photo*; picture*
service*; result*; quality; document*; file; files; app; system*; software; installation; presentation*; campaign*; event; organisation; organization
accounts; bookkeeping; filing*; print*; brochure*; video*; server*; backup*; network; job; workmanship; layout; proof; proofs; setup; migration; copy
newsletter; venue; catering; advice; output; finish; deliverable*

[about complaint.delay]
delay*; wait; waiting; waited; deadline*; delivery; schedule*; timeline*; timing; turnaround; slow*; weeks; months; progress; pace; lateness; punctual*

[about complaint.neglect]
reply; replies; replied; response*; responsive*; answer*; callback*; attention; communication*; follow up; update; updates; contact; messages; calls; treated; treatment
support; listened; listen; listening; heard

[about complaint.cost]
price*; pricing; rate; rates; fee; fees; cost; costs; charge*; bill; bills; quote; quoted; budget; value; money; surcharge*; markup

# What we write ourselves.
[our.promise]
(i'll|we'll|i will|we will|i shall|we shall|i can|we can) (send|get|have|deliver|call|ring|email|fix|sort|update|confirm|reply|revert|check|forward|finish|complete|do|make|come back|look into|look at|let you know|provide|prepare|correct|amend|upload|publish|share|follow up|be in touch|take care|handle|respond|draft|chase|arrange|book|resend|file|submit)
(you'll|you will|you shall|you can expect) (have|get|receive|hear|see|be) ; (will|shall) be (ready|done|finished|fixed|live|sent|delivered|completed|with you|online|sorted|in your inbox)
(i'm|i am|we're|we are) (going to|about to|planning to) (send|deliver|fix|call|finish|sort|update|get|have|do) ; expect (it|them|the|our|my) ~ (by|on|tomorrow|this|next|before)
(i|we) promise; you have my word; (count|rely) on (me|us|it); leave it with (me|us); consider it done; (i'm|i am|we're|we are) (on it|onto it)

[our.overpromise]
(guarantee|guaranteed|guarantees|we guarantee) ; no matter what; (absolutely|definitely|certainly) no (problem|problems|risk|doubt) ; (without|without any) (fail|doubt|exception)
(never|never ever) (happen|break|fail|go down|be late|see) ~ (again|any)? ; (one hundred|100) (percent|per cent) (sure|certain|guaranteed|safe|secure) ; whatever it takes
(anything|whatever) you (want|need|ask|like) ; (immediately|instantly) and free; will be perfect; zero (risk|downtime|errors|problems) ; rest assured (nothing|it will never)

[our.blame]
as (i|we) (have)? (already|previously|clearly) (said|told|explained|wrote|written|stated|mentioned) ; as per my (last|previous) (email|mail|message) ; (i|we) (already)? told you
you (should have|should've|could have|could've|ought to have|were supposed to|never|failed to) (told|read|sent|checked|replied|said|given|provided|answered|let|send|read|reply|tell|give|provide)?
(that|this|it) (was|is) your (fault|mistake|error|own fault|responsibility|doing) ; (it's|its|that's) your (own)? (fault|mistake|error)
(our|the|my) (intern|junior|trainee|temp|colleague|designer|developer|freelancer|supplier|printer) ~ (forgot|messed up|made a mistake|screwed up|got it wrong|didn't)
(not|isn't|wasn't) (our|my) (fault|mistake|problem|responsibility|error) ; if you had (read|told|sent|replied|given|let|listened|answered|only) ; because (of you|you didn't|you did not|you never)

[our.heat]
(this is|that's|that is|it's|you're|you are) (being)? (ridiculous|absurd|nonsense|insane|laughable|outrageous|pathetic|rubbish|a joke) ; are you (kidding|joking|serious|blind) ; you must be joking
(stop|quit) (whining|moaning|complaining|wasting|harassing|pestering|nagging) ; learn to read; read (the|my) (damn|bloody) ; (sick|tired|fed up) (of|with) (you|your|this|being) ; enough is enough
(find|go find|get) (yourself)? (someone|somebody|another|a new) (else|agency|supplier|accountant|designer) ; if you don't like it; not my problem; with all due respect; (your|sheer) (incompetence|nerve|cheek|stupidity) ; how dare you
what (on earth|the hell) ; (shut up|get lost|go to hell) ; utter (rubbish|nonsense)
(am|are|is|getting|we're|i'm) ~ (frankly|really|quite|rather)? ~ (fed up|sick and tired|at the end of my patience|losing patience|out of patience)
(have|has|had) the (manners|decency|courtesy|nerve|cheek) to
(is|are|was) not how ~ (grown|adult*|professional*|serious|decent|normal); (grown up|adult) people
(do not|don't) know how you (treat|deal|behave|work); how you treat your
(you|your office|your people|nobody there) ~ (never|cannot|can't|could not|couldn't) (even)? be bothered; can't be bothered
(complete|total|utter|absolute) (waste of|disgrace|lack of respect|disrespect)

[our.apology]
(sorry|apologies|apologise|apologize|apology) (for|that|about|again|to|it)? ; (my|our|sincere|deepest|please accept our) (sincere)? apologies; (i|we) (do|really|sincerely|deeply)? (apologise|apologize|regret) ; (forgive|excuse) (me|us) ; please excuse
(i|we) owe you an apology; (my|our) (mistake|fault|bad|error)

[our.invoice]
(please find|find|attached|enclosed|attaching|here is|here's|i've attached|sending you|sending|attach|enclose) ~ (invoice|invoices|our bill|fee note|credit note) ; (invoice|bill) (attached|enclosed|is attached|herewith)
(we've|we have|i've|i have) (invoiced|billed|raised|issued) ; (we'll|we will|i'll|i will) (invoice|bill) ; our invoice (no|number|for|dated|of|is) ; invoice (no|number)? # ~ (attached|for|is|of|dated)

[invoice-number]
(invoice|inv|bill|fee note|credit note) (no|number|num|nr|ref|reference)? ; (invoice|inv)

[invoice-amount]
(total|amount|sum|balance) (due|payable|to pay|outstanding|incl|including|of|is|for)? ; (grand|invoice) total; (in the|for the) (sum|amount) of; to (pay|be paid)

[invoice-due]
(due|payable|pay|paid) (by|on|date|no later than|before|until|within)? ; (payment|due) (date|due|terms|deadline) ; payment (by|within|is due) ; please (pay|settle) (by|before|within)

[deadline-behind]
at the latest; latest; at the very latest; or sooner; without fail; eod; cob; at the outside

# ---- More ways to say it, by families ----

# Going: what people ask for, and what they let drop, before they go.
[leaving]
0.55 (send|give|forward|provide|share|need|require|want|release|return) ~~ (all|every) ~ (passwords|logins|credentials|access codes|admin rights|source files|working files|raw files|native files|original files)
0.75 (hand|handing|hands|turn|turning) over ~ (our|my|all|the|everything) ~ (files|records|books|passwords|credentials|domain|working papers|documents|paperwork|documentation) to (them|her|him|our new|our incoming|whoever|my new|the new|another)
0.75 (hand|handing|turn|pass|passing) ~ (files|records|books|passwords|credentials|working papers|documentation) (over|across|on) to (them|her|him|our new|our incoming|my new|the new|another)
0.85 (professional|accountant's|clearance|disengagement) (clearance|disengagement) (letter|request); professional clearance; letter of disengagement; disengagement letter
0.75 (auth|authorisation|authorization|epp|transfer) (code|key) ~ (domain|domains|transfer); (unlock|release) (the|our|my) domain
0.85 (domain|hosting|website|site|books|payroll|account|server|servers) ~ (transferred|moved|migrated|moving|migrating|transferring|pointed) (away|elsewhere|to another|to a new provider|to a new host|to our new|to a different|off your)
0.45 (login details|logins|passwords|credentials|admin access|ftp access) ~~ (source files|all files|everything else|domain|raw files|working files|original files)
0.4 (be taking|take|taking) (things|it|matters|this|everything) from (here|there|now on)
0.7 (do|doing|handle|handling|manage|managing|run|running|look after|looking after) (it|this|that|things|everything|our own|these|all of it|all that) ~ (ourselves|myself|in house|internally) ~ (from|in future|from now on|as of|instead|going forward)
0.8 (take|taking|took|taken|move|moving|pull|pulling|switch) ~~ (in house|inhouse) ~ (from|as of|next|after|going|starting|instead)
0.75 (hired|hiring|employed|employing|recruited|recruiting|taken on|taking on|appointed) ~ (in house|full time|our own|internal) (designer|developer|bookkeeper|accountant|marketer|translator|photographer|technician|copywriter|architect|person|marketing)
0.85 (not|won't|never|no longer|unlikely|decided against|don't|rather not|prefer not) ~ (renew|renewing|renewed|renewal|extend|extending|extended|prolong|prolonging|roll over|rolling over) ~ (contract|agreement|retainer|subscription|arrangement|maintenance|support|package|membership|hosting|sla|engagement|services)
0.85 (not|never|no longer) ~ (renewing|extending) ~ (with you|this year|next year|in @month|when it|after this|once it)
0.85 (when|once|after) ~ (contract|agreement|retainer|subscription|term|licence) ~ (expires|ends|runs out|is up|finishes|lapses) ~~ (that's it|leave|leaving|elsewhere|move on|moving on|not be back|say goodbye|part)
0.75 (whether|if|unsure|undecided|doubt|debating|deciding) (we|we'll|i|i'll|to) ~ (renew|stay with you|continue with you|carry on with you|keep you on|go on with you|extend the contract|keep using you)
0.45 (when|what date|remind|tell) ~~ (contract|agreement|retainer|subscription|commitment|minimum term) ~ (end|ends|expires|runs out|comes to an end|finishes|is up)
0.7 (what|how much|how long|which|remind me) ~~ (notice do|notice we|notice i|notice is|notice would|notice have|cancellation terms|exit terms|exit clause|termination clause|break clause|tied in for)
0.7 (how|what) ~~ (happens|involved|need to do|do i|do we|would we) ~~ (to cancel|to leave|cancel|terminate|move away|transfer out|close our|close my|get out of) (our|the|my|this|your) ~ (contract|agreement|account|subscription|plan|retainer|package)
0.75 (process|procedure|steps|fee|penalty|penalties|costs|cost) (for|of|if we|to) (cancelling|leaving|terminating|ending|early termination|transferring away|closing our|closing my|leave early|terminate early|cancel early)
0.85 (be|being) (our|the|my) (last|final) ~ (newsletter|issue|campaign|job|shoot|order|season|return|year end|audit|event|translation|assignment|set of accounts|project|collaboration|booking|conference) (together|with you|with your|from you|for us|you do|you'll do|you did|i give you|we give you)
0.85 (see|finish|complete|get through|wrap up) (this|the|out this|off this) ~ (project|job|order|event|year|season|phase|together) ~~ (that's it|that will be it|that'll be it|that's us|part|move on|say goodbye|call it|go elsewhere|look elsewhere)
0.85 (already|have|we've|i've|now) (found|lined up|booked|approached|picked|chosen|got) (somebody|someone|people|another firm|another company|a firm|an agency) (else|local|cheaper|closer|nearer|to take over)
0.85 (use|using|book|booking|hire|hiring|try|trying|go to|going to|instruct|engage|commission) (someone|somebody|anyone) (else|local|closer|cheaper)
0.85 (we|we're|i'm|i|we've|i've|we'll|i'll) ~ (giving|give|awarding|handing) ~ (job|work|project|contract|order|account|campaign|phase|rest) to (another|someone|somebody|your|a different|a competitor|the firm that|the agency that|the company that|the firm which)
0.85 (pull|pulling|pulled|withdrawing) (the|our|this|my) (job|work|project|account|order|business|case|portfolio) (and|from you|away|off you|out of your) ; (take|taking|moving|move) (the|our|this|my|all our) (job|work|project|account|order|business|books|case|portfolio|files) (away|off you|out of your|elsewhere|from you)
0.85 (another|different|rival|competing|second) (agency|firm|studio|accountant|developer|designer|provider|translator) ~~ (suggested|suggests|proposed|shown|showed|pitched|reckons|advised|would do|could do|had a look|looked over|looked at|recommends|came up|spotted|pointed out)
0.45 (shown|showed|pitched|presented) (us|me) (what|how) they (would|could|can|might|do)
0.6 (quoted|offered|quoting|offering|quotes) (us|me) ~ (less|half|cheaper|lower|a third|a better|a quarter|a fraction)
0.85 before (we|i) (sign|commit|go|look) ~ (elsewhere|someone else|somebody else|with another)
0.75 (knows|has|uses|recommended|recommends|introduced|suggested) ~ (bookkeeper|accountant|agency|developer|designer|firm|guy|studio|company) who ~ (does|charges|could|can|would) ~ (half|less|cheaper|quicker|faster|better|same)
0.75 (time|ready) ~ (fresh start|fresh pair of eyes|fresh blood|new partner|new agency|clean break|new accountant|new supplier)
0.8 (don't|can't|cannot|do not|hard to|difficult to|struggle to) (see|imagine|picture) ~ (carry on|carrying on|go on|continue|continuing|staying|working with you|working together|keep going)
0.8 (no|little|not much|what's the|see any) (point|sense|use) (in|of)? (continuing|carrying on|going on|staying|renewing|prolonging)
0.85 (you've|you have|you) (just|now|officially|finally)? lost (us as|a client|a customer|our business|my business|our custom|our account|my custom) ; (seen|see|heard) the last of (us|me|our|my)
0.85 (one|1) more ~ (mistake|error|slip|delay|week|outage|incident|excuse|like this|cock up|time|day|missed) ~~ (we're|i'm|we are|i am|we|i|we'll|i'll) ~ (gone|leave|leaving|walk|off|elsewhere|goodbye|cancel|cancelling)
0.85 (heading|eyeing) (for)? the (exit|exits) ; exit strategy ~ (contract|with you|your)
0.85 (release|releasing|let) (us|me) (from|out of|go from) (the|our|this|my|your) (contract|agreement|retainer|commitment|subscription|minimum term)
0.85 (get|getting|be|want|way|wriggle|like) (out|released|freed) (of|from) (the|our|this|my) (contract|agreement|retainer|deal|arrangement|subscription)
0.85 (wind|winding|wound) (down|up) (the|our|this) (account|contract|retainer|engagement|relationship|collaboration|arrangement)
0.85 (end|ending|ended|stop|stopping|terminate|terminating|cease|conclude|finish) (our|the|this) ~ (collaboration|cooperation|relationship|partnership|association|engagement)
0.6 (pause|pausing|suspend|suspending|freeze|freezing) (our|the|this) (retainer|subscription|contract|engagement|agreement)
0.6 (invite|inviting|invited|asked|asking|approached|approaching) ~ (other|several|competing|rival|three other|two other) (agencies|firms|suppliers|providers|studios|companies|accountants|contractors) ~ (quote|pitch|tender|quotes|prices|bid)
0.8 (test|testing|sounding|sound) (the|out the|out other|out some other) (market|agencies|firms|suppliers|competition)
0.6 (review|reviewing|reviewed|consolidate|consolidating|reducing|cutting) ~ (our|all|the number of) (suppliers|agencies|providers|supplier list|supplier base|vendors|agency roster)
0.75 (approached|contacted|courted|wooed) by (another|one of your|several|your|two|other|a rival|a competing|a) (agency|firm|competitor|competitors|agencies|firms|supplier|accountant|provider)
0.85 (quote|offer|proposal) ~ on (my|the|our) (desk|table) ~ (cheaper|half|another|competitor)
0.85 (everything|all|all our work|all services|it all) with (one|a single) (supplier|agency|provider|firm|partner) ~ (not|won't|end|stop|no longer|instead)
0.75 (own|parent|new|sister|group's) (owners|company|group|management|in house) ~ (have|has|use|uses|bring|brings|prefer|prefers) (their|its) own (agency|accountant|accountants|supplier|it team|designers|people|architect)
0.8 (this|it) (is|was) (goodbye|farewell|adieu) ~ (from us|from me|then|i'm afraid)

[not leaving]
(lease|tenancy|van|car|vehicle|insurance|passport|visa|broadband|phone|mobile|gym|magazine|energy|electricity|rental) ~~ (renew|renewing|renewed|extend|extending|cancel|cancelling|lapse|expire) ; (renew|renewing|extend|extending|cancel|cancelled|cancelling|end|ending|terminate|terminating) ~ (lease|tenancy|insurance|passport|visa|broadband|gym|hotel|flight|flights|room|rooms|booking|reservation|magazine|mobile|electricity|energy|car)
(renew|renewing|renewed|extend|extending) (it|them) ~ (asset register|van|lease|fleet)
(login|logins|password|passwords|access|credentials) ~ (for|to) ~ (new|training|intern|colleague|starter|girl|laptop|temp|trainee|assistant|staff|employee)
(we're|we are) (off|out|done|finished) (on|to|until|from|today|tomorrow|sick|work|for|next|this|over|now|between|at|by|here|testing|reviewing|reading|painting)
(we're|we are|i'm|i am) (done|finished) with (the|our|my|this|these|that|it|them|testing|reviewing)
(no|not|never|without|nobody|isn't|aren't) ~ (thinking|intention|plans|question|reason|wish|need|talk) ~ (leaving|leave|cancel|cancelling|change|changing|switch|switching|elsewhere|moving)
(customers|clients|users|members|subscribers|visitors|guests|tenants|readers) ~ (can|may|should|must|want|who|could|able|wish) ~ (cancel|terminate|leave|unsubscribe|end|switch|cancelling)
(handed|handing|hand|gave|given|giving|served|serving) ~ notice ~ (landlord|tenant|tenants|staff|her|his|employer|employee|job)
(bookkeeper|assistant|receptionist|colleague|secretary|caretaker|office manager|site manager|chef|intern|she|he) ~ (handed|given|gave|handing|giving) ~ notice
(switching|switch|switched|changing|changed|moving|moved|move) ~ (banks|bank|energy|tariff|offices|premises|broadband|electricity|desks|pension|insurer)
(another|other|different|new|local) (company|firm|supplier|contractor|provider) ~ (will|has|is|does|do) ~~ (catering|cleaning|delivery|transport|flowers|music|printing|lighting|electrics|plumbing|roof|groundwork|furniture|removal|security|laundry|waste)

# Money kept back.
[payment.refused]
0.9 (told|asked|instructed|ordered) (our|my|the) (bank|accounts|finance|bookkeeper|card company|accounts team|accounts department|payables|treasurer) ~ (to stop|to block|to recall|to reverse|not to pay|not to release|not to process|to hold|to freeze|to cancel) ~ (payment|payments|transfer|direct debit|standing order|cheque|invoice|invoices|it|anything|your|this|any)
0.9 (bank|accounts|finance|bookkeeper|payables) ~ (told|instructed|asked|ordered|orders|instructions) (to stop|to block|to recall|to reverse|not to pay|not to release|to hold|to freeze|to cancel) ~ (payment|payments|transfer|direct debit|standing order|cheque|invoice|invoices|it|anything)
0.9 (disputed|disputing|dispute|contested|challenged|reversed|reversing) ~ (charge|payment|transaction|debit) with ~ (card|bank|paypal|amex|visa|mastercard|issuer)
0.9 (asked|applied|requested|filed|filing|apply|asking|initiated|initiate|raised|started|put in) ~ chargeback
0.9 (blocked|block|blocking|parked|parking|rejected|rejecting|frozen|binned|suspended) ~ (your|the|this|these|all|both) (invoice|invoices|bill|bills|fee note|final invoice|latest invoice)
0.9 (return|returning|returned|send|sending|sent) ~ (invoice|bill|it|them|invoices) ~ unpaid
0.9 (consider|treat|regard) ~ (direct debit|standing order|monthly payment|payment|payments) ~ (cancelled|canceled|stopped|suspended|withdrawn)
0.9 (cancelled|cancelling|canceled|stopped|stopping|pulled|pulling|revoked|revoking) (the|our|my|your|all|any) ~ (direct debit|standing order|card authority|autopay|recurring payment|monthly payment|mandate)
0.9 no (drawings|documents|files|report|results|keys|delivery|fix|plans|certificate|reply|website|handover|service|work|proofs|goods|answer|answers|papers|explanation|repair) no (money|payment|cash|pay|fee|cheque)
0.9 (documents|work|report|drawings|files|delivery|fix|repairs|keys|corrections|results|answers|certificate|papers|plans) first ~ (money|payment|pay|cash|invoice|cheque) (second|later|afterwards|then|after)
0.9 (don't|do not|dont|doesn't) owe (you)? (anything|a thing|a penny|any money|a cent|a dime|a single|one penny)
0.9 (nothing|no money|not a penny) (is|was)? (due|owed|owing) (to you|from us|by us)
0.9 (keeping|keep|retain|retaining|holding|withholding) (back|on to)? (#|ten|twenty|part|half|a third|a quarter) ~ (of the contract|of the price|of the fee|of your|of the invoice|of the bill|contract price|of the total|of the final)
0.9 (money|wallet|purse|chequebook|checkbook|cheque|payment|funds) ~ (stays|stay|remains|remain|staying) (where|in our|in my|here|closed|shut|put|with us|with me|firmly)
0.9 (will|we'll|i'll|going to|might|shall|if we|if i|have to|and|simply|just) (just|simply)? (stop|withhold|suspend|cease|freeze|halt) (paying|all payments|further payments|payments|any payment|the payments)
0.9 (stopped|stopping|ceased|suspended|suspending|frozen|halted) (paying|all payments|further payments|payments to|our payments)
0.9 (won't|will not|not going to|refuse to|refusing to|not prepared to|not willing to|am not|are not) ~ (authorise|authorize|authorising|approve|approving|release|releasing|sign off|signing off|pass|passing|clear) ~ (payment|payments|invoice|invoices|bill|bills|funds|money|final) 
0.9 (as long as|so long as|for as long as) ~~ (we won't|i won't|we will not|i will not|not going to|nothing will|no money will|no payment will) (be)? (pay|paying|paid|settle|leave|made|released)
0.9 (refuse|refusing|refused|decline|declining|reject|rejecting) (to)? (accept|pay|honour|honor|settle|entertain|foot) ~ (surcharge|invoice|bill|charge|charges|fee|increase|extra|extras|amount|demand)
0.9 (deducting|deduct|deducted|taking|knocking|subtracting|knock) (it|that|this|them|the|#|these|those|all) ~~ (off|from) (what we|what i|the final|your|the amount|the balance|the next|our next|what's owed)
0.9 (final|last|remaining|next|third|second) (instalment|installment|payment|tranche|invoice) ~ (stays with|will stay|can wait|will be withheld|is withheld|won't be paid|will not be paid|won't be released|not be released|not be paid|not be made)
0.85 (you|they) can ~ (whistle|sing|forget about|dream|keep dreaming) ~ (money|payment|fee|invoice|rest|bill|balance)
0.85 (feel free|go ahead|by all means) ~ (send|sending|set|call) ~ (debt collectors|bailiffs|collections|reminders|debt collection)
0.9 (will|we'll|i'll|shall|are|am) only (pay|be paying|settle|paying) (for|what)
0.9 (not|never|no way|won't|refuse) ~ (pay|paying|paid) ~ (website|work|job|service|report|system|translation|something|anything|mess|goods|design|campaign) ~ (doesn't|does not|isn't|never|didn't|that's|is not|was never|i never|we never|don't|can't|nobody)
0.85 (see|get|have|receive|want|need) ~~ (before|first|until) ~ (we|i|anyone|anybody|a penny) ~ (pay|part with|transfer|hand over|release) (a penny|a cent|another penny|another euro|another cent|another pound|a single)
0.85 not (a|one|another) (penny|cent|euro|pound|dime|dollar) (until|before|more|from|for|leaves|unless|till|will)

[not payment.refused]
(withhold|withholding|withheld|deduct|deducted|deducting) ~ (tax|tds|salary|pension|wages|paye|national insurance|gst|percent tax)
(bank|card|machine|terminal|atm) ~ (refused|rejected|declined|blocked)
(able|unable) to (pay|settle|transfer|release)
on hold ~ (purchase order|po number|approval|new budget|until the po|migration)

# The law, against us.
[legal]
0.85 (make|made|making) good (the|our|my|this|that|any) (loss|losses|damage|shortfall|cost); (look|looking) to you (to|for) (make good|recover|reimburse|compensation|compensate|cover|pay for|the loss|damages)
0.85 (will|shall|intend to|going to|ready to|happy to|prepared to|vigorously) (defend|contest|fight|resist) (any|your|such) (claim|action|proceedings|demand|case)
0.85 (no alternative|no choice|no option|nothing else|obliged|forced|compelled|minded) (but)? (to)? ~ (commence|issue|begin|bring|take|start) ~ (proceedings|action|legal|claim|court)
0.85 (commence|commencing|issue|issuing|begin|start|starting|bring|bringing) (court|legal|formal|small claims)? proceedings (against you|without further|if you|unless)
0.85 (we|i) (have|had|will|are|am|shall)? (now|just|also)? (instructed|instructing|instruct|retained|engaged|appointed|consulted) ~ (solicitors|solicitor|lawyer|lawyers|attorney|attorneys) ~~ (you|your)
0.85 (our|my) (solicitor|solicitors|lawyer|lawyers|attorney|attorneys|barrister|legal team|legal department) ~ (will respond|will deal with you|will be writing to you|believes we|believe we|thinks we have|takes the view|is of the view|reckons we|drawing up a claim|taken up the matter|has your letter)
0.85 (hand|handing|handed) (it|this|that|the matter|the file|the case|everything|the whole thing) (over)? to (our|my|a) (solicitor|solicitors|lawyer|lawyers|attorney|attorneys)
0.85 (further|future) (correspondence|communication|contact|emails|dealings) ~ (through|via|to) ~ (solicitor|solicitors|lawyer|lawyers|attorney|legal)
0.85 (formal|final|last) (notice|warning|demand) (of|that|under|before) (breach|default|you are in|you have failed|the contract|legal|proceedings|court|clause|our agreement)
0.85 (put|putting|place|placing|serve|serving) (you|your company|your firm) (on|in) (formal notice|notice|default)
0.85 (we|i) (shall|will|do|may|must|would|intend to|plan to)? (hold|be holding|holding) (you|your firm|your company|your insurers) (fully|entirely|personally|jointly)? (liable|responsible|accountable|to account)
0.85 (solid|strong|good|clear|watertight|cast iron) (case|claim) (against you|for negligence|for malpractice|for damages|for breach|for compensation|for professional)
0.85 (claim|claiming|recover|recovering|seek|seeking) (it|this|that|the|our|these|all|every|any) ~ (back|loss|losses|damage|fine|penalty|costs|cost|expenses|deposit|outlay) (from you|from your|off you|against you)
0.85 (recover|recovering|reclaim|claw back) (the|our|my|this) (deposit|money|loss|losses|damage|fine|penalty|costs|outlay) (from you|by legal|in court)
0.85 (guilty of|amounts to|constitutes|constitute|nothing short of|clear case of|is a case of|borders on|bordering on|verges on) ~ (breach|negligence|malpractice|misrepresentation|fraud|default|repudiation)
0.85 (county|small claims|high|district|magistrates) court ~ (you|papers|form|claim form|next step|on monday|if you|unless)
0.85 (claim|claim form|writ|proceedings|summons|papers) ~ (on you|on your desk|against you|on your company|in your post)
0.85 (find|meet|face) (ourselves|you|yourself) in court; (settle this|settle it|end up|meet|see you|finish this) in court
0.85 (we|i|we're|i'm) ~ entitled (to|under) (rescind|reject|terminate for|damages|compensation|a full refund under|a refund under|set off|contract law|consumer law|the act)
0.85 (in|under) (repudiatory|fundamental|serious|clear|flagrant|persistent|continuing|material) breach; (repudiatory|fundamental) breach
0.85 (notify|inform|alert|contact|involve|call in) your (professional)? (indemnity|insurer|insurers|liability insurer)
0.8 (take|taken|taking|took|sought|seeking|getting|obtained) (some|independent|proper|formal|our own|my own)? legal (advice|opinion|counsel)
0.8 (legal|court|formal) (route|channels|avenue|proceedings|recourse) (if|unless|is|are|will|remain|open|left|next)

[not legal]
(debtor|debtors|defendant|tenant|tenants|claimant|witness|witnesses|exhibit|exhibits|trial|appeal|appellant|probate|inquest|conveyance|conveyancing) ~~ (tribunal|court|courts|judge|claim|proceedings|lawyer|solicitor|counsel|adjudicator|action) ; (the|a|court|next|first|final|oral|that|last) hearing ~~ (tribunal|court|courts|judge|claim|proceedings|lawyer|solicitor|counsel|adjudicator|action)
(tribunal|court|courts|judge|counsel|solicitor|solicitors) ~~ (hearing|trial|witness|witnesses|exhibits|exhibit|transcript|bundle|bundles|appeal|adjourned|listed|moved)
(tennis|squash|basketball|badminton|food|courtyard) court ; court (shoes|house|yard|road|street|lane)
(letter before action|letters before action|formal demand|letter of claim) ~ (template|templates|to debtors|to our debtors|for our|to our customer|against our)
(draft|drafted|issued|draw up|prepare|sent) # (letters|claims|writs) 
(translate|translation|transcribe|transcript|interpret|proofread|typeset|print|layout|redesign) ~~ (writ|claim|judgment|summons|proceedings|lawsuit|pleadings|injunction|court|contract)
(found for|ruled for|won|win|complimented|praised|thanked) ~ (us|you|your|the case|our case|the appeal)
(our|the|my) (solicitor|solicitors|lawyer|lawyers|legal team|attorney|counsel) ~ (needs a logo|new website|office move|loved|loves|likes|happy|pleased|approved|delighted)
counterclaim against

# Telling others.
[reputation]
0.85 (report you|report this|report it|reporting|reported|complain|complaining|refer|referring) ~~ (trading standards|ombudsman|better business bureau|bbb|trade body|trade association|professional body|governing body|consumer council|citizens advice|chartered institute|licensing board|watchdog|consumer protection)
0.85 (contact|contacting|contacted|take|taking|write|writing|go|going|speak|speaking|ring|call|file|filing|lodge|lodging) ~~ (trading standards|better business bureau|bbb|consumer council|citizens advice|your trade body|trade association|consumer protection|ombudsman|consumer affairs|consumer forum|consumer rights programme)
0.85 (journalist|reporter|columnist) ~~ (fascinating|our saga|this saga|all ears|wants to hear my|wants to hear our|love this story)
0.85 (writes|write|runs|run|edits|host|hosts) (a|the|our|for) ~ (column|blog|consumer page|consumer affairs|podcast|local paper|newsletter|magazine|channel) ~~ (saga|fascinating|our little)
0.85 (honest|truthful|candid|scathing|blunt) (google|trustpilot|online|facebook|public|yelp)? (review|reviews)
0.85 (leave|leaving|write|writing|post|posting|give|giving|get|deserve|deserves) ~ (one|1|zero|no) (star|stars)
0.85 (star|stars) (is|are|was) (what|all|too|more than|only|the most|generous)
0.85 (whole|entire|full|complete) (email chain|email trail|thread|correspondence|exchange|story|saga|sorry tale|history) ~ (goes online|goes up|will go up|goes public|on facebook|on linkedin|to the press|online|will be published|be public)
0.85 (wonder|imagine|curious) what ~ (other|your|prospective|future|potential) (customers|clients|followers|patients|guests) ~ (make|think|say|would)
0.85 (your other|your future|your prospective|other prospective) (customers|clients) (should|ought to|deserve to|need to|might like to|have a right to|would like to|will|may want to) (know|hear|see|read|be warned|be told)
0.85 (steer|stay|keep|staying|keeping|steering) (well)? (clear|away) (of|from) you; (give|gives|giving) you a wide berth
0.85 (tell|telling|told|warn|warning|warned) ~ (everyone|everybody|anyone|colleagues|peers|contacts|members|friends|people|neighbours|others|customers) ~ (in the trade|in the business|in the industry|in our network|to steer|to avoid|to stay|not to use|what happened)
0.85 (they|members|committee|chamber|association|network|group|club|community|everyone) (will|shall|are going to|is going to|ought to|deserve to) (hear|know|be told|learn|read|find out) (how you|what you|how customers|how clients|exactly what|exactly how|from me how|from us how|about how)
0.85 (up to now|until now|so far) ~ (kept quiet|said nothing|held my tongue|held our tongue|been discreet|stayed silent|kept it to)
0.85 (when|if|should|whenever) ~ (asks|ask|asked|asking) ~ (recommendation|recommend|reference|opinion|who we|who did|who built|how we|experience) ~~ (tell|say|honest|exactly|truth|not|never|answer|won't)
0.85 (my|our) (followers|readers|subscribers|listeners|network|members|linkedin contacts) ~ (will hear about|will read about|will be hearing|will be told|would love to hear about)
0.85 # ~ (followers|members|readers|subscribers|landlords|connections) ~ (will hear|will read|would love|should know|going to hear|will know|might like to know|on facebook|on linkedin)
0.85 (go|going|went|turn|turning|speak|speaking|talk|talking) to (the|our|my)? (local|national|trade|regional)? (press|papers|paper|newspaper|media|radio|television|tv) (with|about|over|if|unless)
0.8 (screenshots|screenshot) ~ (online|on facebook|on linkedin|on social media|on instagram|on the internet|in our group|public|on twitter|on reddit|to the press)
0.8 (think|thought) twice before (recommending|referring|sending|mentioning); (no|not|never|hardly) (a)? (recommendation|referral|reference|referrals|recommendations|testimonial) (from|out of|any more)
0.8 (take|taking|pull|pulling|remove|withdraw|withdrawing) ~ (our|my) (testimonial|case study|recommendation) (off|down|from)
0.8 (rate|rating|rated) (you|your firm|your service) ~ (one|1|zero|accordingly|two) 

[not reputation]
(reply|respond|replying|answer) to ~ (reviews|comments|review)
(reviews|ratings|rating|stars) (have|has|are|were|is) (been)? (mostly|all|mainly|great|good|five|excellent|up|positive)
(post|publish|share|put) (the|our|these|those|this|your) (flyer|flyers|photos|pictures|article|video|menu|event|job|news|post|invitation|poster|announcement|link|offer) ~ (on|to) (our|the|my)? (facebook|linkedin|instagram|twitter|page|google|socials|website)
(press|media) (will|pack|kit|release|list|day|conference|launch|invitation|be there|is coming)
(book|books|novel|film|play|album|restaurant|product|performance|peer|code|annual|salary|rent) review
(leave|left|leaving|write|post|posted|given|give) (you|your team)? (a|an)? ~ (five|5|glowing|great|lovely|nice|good|positive|raving|wonderful) (star|stars)? (review|reviews|stars)
(client|customer|guest|tenant|patient) of ours ~~ (review|reviews)
(tell|telling|told|recommend) ~ (everyone|everybody|people|friends) ~ (how good|how great|how well|how helpful|how happy|how lovely|how pleased)
(linkedin|facebook|instagram|blog) (post|article|posts) ~ (is|are) ~ (written|ready|drafted|finished) ~~ (publish|post it|schedule|approve|approval|you|design)
(guest|guests|customer|customers|patient|patients|tenant|reviewer|somebody|someone|visitor) ~~ (left|gave|gives) ~ (us|me)? ~ (one|1|two|single) star
(left|gave|given) (us|me) ~ (one|1|two|a single) star

# Bad work, said plainly or let be understood.
[complaint.quality]
0.85 (not|isn't|wasn't|aren't|hardly|scarcely|nowhere near|nothing like) (quite|exactly|really|entirely|at all|remotely)? (what|how|as) (we|i) (had|have|was|were|asked|briefed|discussed|agreed|wanted|pictured|envisaged|imagined|signed|ordered|expected)
0.85 (no|little|any|bears no|passing|only a passing) (resemblance|relation|relationship|connection) to (what|the|our|my|anything)
0.85 (expected|hoped for|anticipated) (rather|somewhat|a bit|a lot)? (more|better|something else|something different) (than this|for this|for what|for the money|than that)
0.85 (wrong|incorrect) (tiles|paint|carpet|fabric|doors|windows|flooring|fittings|cable|part|parts|model|sizes|figures|totals|client|branch|year|form|template|folder|recipients|invoice address|tax code|rate|salary|amount|statement|minutes|name badge|badge|badges|menu|seating|slides|clip|music|language|dialect|translation|meaning|term|page|paper|finish|cut)
0.85 (got|get|given|sent|received|ended up with) (the|a|somebody else's|someone else's|another client's|another company's) wrong? (wrong|someone else's|another client's|another company's) ~ (one|file|version|report|logo|name|order|statement|draft|data|item|items|badge)
0.85 (should|would|might|could) have (been)? (spotted|noticed|picked up|caught|checked|seen|flagged|tested|proofread|avoided) ~ (before|by|this|that|it|somebody|someone|you|when|beforehand)
0.85 (thought|assumed) (somebody|someone|anybody|anyone|one of you) (would|might|will)? (check|checks|checked|have checked|have noticed|have spotted|proofread|proofreads|read|tests|tested|have tested|have seen)
0.85 (couldn't|can't|could not) help (noticing|but notice) ~~ (slips|errors|mistakes|typos|gaps|missing|differences|inconsistencies|omissions|careless|poor)
0.85 (number|list|string|series|catalogue|litany|handful|raft|host|crop) of (slips|errors|mistakes|typos|faults|defects|problems|blunders|omissions|inaccuracies|glitches|oversights|failures|inconsistencies|gaffes|snags)
0.85 (@nth|another|yet another|one more|latest) (failed|botched|aborted) (deployment|attempt|update|release|visit|repair|migration|test|delivery|backup|fix|upgrade)
0.85 (failed|botched|bungled|aborted) (deployment|release|webshop|website|site|visit|rebrand|move|backup|backups|fix|repair|payroll|filing|handover)
0.85 (faulty|defective|shoddy|sloppy|poor|bad|incorrect|improper|substandard|dangerous|unsafe) (installation|wiring|rewiring|work|plumbing|repair|fitting|finish|joinery|paintwork|plastering|advice|calculation|drawing|translation|code|migration|configuration|setup|cabling|design|bookkeeping|craftsmanship)
0.85 (damage|damages|mess|chaos|havoc|harm|trouble) (caused|left|done|created|wrought) (by|behind) (your|you|the faulty|your people|the update|the installation|the migration)
0.85 (system|machine|printer|microphone|mic|projector|boiler|server|heating|sound|lift|pump|display|screen|laptop|lights|generator|oven|till|unit|equipment) ~ (packed up|gave up the ghost|conked out|gave out|cut out|died|broke down|failed|went dead|blew up|stopped working)
0.85 (won't|doesn't|refuses to|no longer) (print|boot|turn on|switch on|scan|connect|log in|log on|ring|ring out|sync|load|pair|update)
0.85 (mail|email|internet|network|system|everything|computer|server|site|software) (crawls|crawling|is crawling|is a crawl|grinds|is painfully slow|runs like treacle|keeps freezing|is all over the place)
0.85 (folder|folders|files|emails|contacts|photos|records|entries|bookings|data|pages|orders) (have|has|had) (vanished|disappeared|gone missing|been lost|been deleted|been wiped|evaporated|been overwritten)
0.85 (backup|backups|sync|export|feed|job|scheduler|report|tracking) (hasn't|haven't|has not|have not|didn't|never|isn't) (run|been running|ran|running|happened|worked|fired|updated)
0.85 (can't|cannot|couldn't|could not|daren't) (possibly)? (show|present|send|give|hand|print|publish|use|submit|circulate) (that|this|it|them|these) ~ (boss|board|client|clients|customers|like this|like that|as it is|in this state|in that state|in this form)
0.85 (looks|look|reads|read|sounds|feels) (like|as if|as though) (a|it had been|it was|someone|somebody|something|nobody|it had gone|you) ~ (broken|umbrella|clip art|child|kid|toddler|intern|school|google|translate|template|hurry|rush|drunk|dark|eyes shut|blindfold|committee|cat|dog|word|nineties|1995)
0.85 (almost|practically|virtually|next to|hardly|barely|precious) (nothing|anything|little) (on|in|of|about) (them|it|the|this|these) (was|is|were|are|that) (true|right|correct|accurate|usable|useful|ours|new|works)
0.85 (turned|changed|twisted|translated|reversed) ~ into (its|the|their|the exact|the very) opposite; (opposite|reverse) of what (we|i|it) (asked|said|wanted|meant|agreed|should|is meant)
0.85 (spent|spend|lost|wasted|took|taken) (my|our|the|a|half a|half the|all|hours|a whole|another|two|three) ~ (day|sunday|saturday|weekend|evening|night|morning|afternoon|week|days|hours|correcting|fixing) ~ (correcting|fixing|redoing|cleaning|undoing|rewriting|repairing|apologising|putting|retyping|patching|reworking)
0.85 (ended|end|wound) up (doing|fixing|redoing|correcting|rewriting|writing|translating|sorting|finishing|repairing) (it|this|that|them|most|half|everything|the|half of) (ourselves|myself|ourself|of it|whole|rest|lot|again|all)
0.85 (did|done|fixed|corrected|redid|redone|rewrote|finished|sorted) (it|that|this|everything|the lot|most of it|half of it|them|the rest) (ourselves|myself) (in the end|again|after all|because|since|at the weekend|overnight|as)
0.85 (my|our|the) (intern|trainee|secretary|daughter|son|nephew|mother|gran|grandmother|kid|kids|dog|cat|ten year old|12 year old) (could|would) have (done|drawn|written|made|designed|managed|spotted|seen|built|translated) (that|this|it|better|a better|the same)
0.85 (ought not|shouldn't|should not|isn't|not) (to)? be? (my|our) (job|task|work|place) ~ (to|not|but|surely|correct|check|find|proofread) 
0.85 (struggling|struggle|hard pressed|hard|difficult|at pains|failing|fail|unable|trying) to (find|see|recognise|recognize|spot|detect|discern|identify) (anything|any|a single|one|much|a trace|where|our|the) ~~ (brief|briefing|like|reflects|right|usable|feedback|comments|resemblance|works|correct|asked|improvement|difference|merit)
0.85 (paid|pay|paying|asked|asking) for (a|an|the|professional|proper) ~ and (got|get|received|ended|was given|were given) (a|an|blurry|some|half|this|nothing|what|two|three|one)
0.85 (late|overpriced|expensive|slow) and (full of|riddled|wrong|faulty|broken|incomplete|unusable|poor|shoddy|sloppy|inaccurate|half|still)
0.85 not (your|his|her|their|our|the team's) (finest|best|greatest|proudest|strongest) (hour|work|moment|effort|piece|day|week|performance)
0.85 (out|off) by ~ (centimetres|centimeters|cm|mm|millimetres|inches|metres|percent|metre|inch|factor|miles|mile)
0.85 (make|made|do|done|doing|making|print|printed|cut|order|build|built|start) (the whole thing|it all|everything|them all|the lot|all of it|it|them) (again|twice|over again|a second time|from scratch) (because|since|as|due|after|thanks|so|at our)
0.85 same (bug|fault|problem|error|issue|mistake|mistakes|errors|defect|leak|complaint|glitch) (you|that|which|as|we|i|was|is|has|crops|pops|keeps)
0.85 (closed|marked|ticked off|signed off|reported) (it|as|the ticket|them)? (as)? (resolved|fixed|solved|complete|done|sorted) (but|yet|although|in|when|while|and|last|on)
0.85 (told|assured|said|promised|informed|claimed) ~~ (was|is|had been|been|it's) (sorted|fixed|resolved|working|solved|tested|checked|ready|corrected|working now) ~ (but|yet|it isn't|it is not|still|not|again)
0.85 (paid|pay|got|were paid|was paid|been paid) the wrong (salary|amount|rate|wage|wages|person|bonus|hours)
0.85 (half|most|several|none|many) ~ (guests|customers|visitors|employees|staff|users|tables|orders|rooms|delegates|attendees|patients) ~ (got none|got no|got nothing|got the wrong|never got|never saw|never received|had no|went hungry|went home|were turned away|ended up|had nothing|got cold)
0.85 (little|no|not much|hardly any) (point|sense|use) (in)? (looking|reviewing|discussing|presenting|showing|testing|reading|meeting) ~~ (crashes|broken|doesn't|isn't|wrong|incomplete|unfinished|falls|errors|not)
0.85 (crashes|crash|crashed|freezes|hangs|falls over|blows up|errors) (on|when|whenever|every|as soon|each|if|at|upon|after) (opening|you|i|we|time|as|it|startup|launch|saving|login|the|anyone|someone|a)
0.85 (putting|put|setting|set) (right|straight) (your|the|their|these|somebody else's) (own)? (mistakes|mistake|errors|error|mess|faults|blunders|work)
0.85 (putting|put|clearing|clear|cleaning|clean|tidying|picking|pick) ~ (up|right) (after you|after your|your mess|behind you|the pieces|the mess)
0.85 (because of|due to|thanks to|owing to|through|down to) your (mistake|error|oversight|blunder|slip|mix up|negligence|carelessness|incompetence|misunderstanding|miscalculation)
0.85 (in view of|given|considering|look at|look at the|because of) the state (of|in which|you|your|they|that) ~ (left|work|office|site|room|finish|kitchen|files|books|accounts|it)
0.85 (standards|standard|quality|service|work|attention to detail) ~ (slipping|slipped|gone down|went down|suffered|nosedived|isn't what it was|not what it was|used to be better|used to be higher)
0.85 (haven't|hasn't|have not|has not|nobody has|no one has) (a clue|the faintest idea|the foggiest|a notion) ~ (what|how|about|our|your) 
0.8 (leaves|leave|left|leaving) (a lot|much|something|quite a bit|a great deal|rather a lot|everything) to be desired
0.8 (half|semi|barely|only half|badly|poorly|hastily|carelessly) (finished|baked|done|cooked|translated|thought through|tested|written|edited|executed|installed|fitted|planned|organised|prepared|researched|designed|built|checked)
0.8 (sent|send|went|emailed|mailed) ~ to the wrong (person|people|client|customer|address|list|printer|branch|department|company|recipients|email)
0.8 (missed|forgot|overlooked|dropped|lost|ignored) (the|our|a|half|one|two|an|half of) ~ (entire|whole|attachment|appendix|signature|comments|corrections|chapter|branch|entry|entries|entry form|deduction|allowance|exemption|invoice from|order for|vegetarians|speaker|microphone|slide|logo)

[not complaint.quality]
(no|not a|without|never|nobody|free of|zero|few|hardly any|not one|none) ~ (mistake|mistakes|error|errors|problem|problems|fault|faults|bugs|complaints|issue|issues|typo|typos)
(don't|doesn't|do not|does not|no longer|didn't) work (at|for|here|there|in|on) (the|a|that|this|any|mondays|fridays|weekends|council|company|here|fridays) ~ (more|anymore|longer|days)?
@wd (doesn't|does not|won't|no longer|isn't going to) work ; (doesn't|does not|don't|won't|no longer) work (for me|for us|for her|for him|for them|any longer let)
(do not|don't|not|never|please don't|no need to) (send|send me|send us|send any|sending) ~ (more|any|further|again)
(down|out|off) (with|sick with) (flu|covid|a cold|a bug|something|a fever|a stomach|food) ; (costs|cost|bill|bills|rate|rates|rent|churn|debt|price|prices|premium) (is|are|was|were|has come|came|went) down
(my|our|my own|our own) (fault|mistake|error|bad|end|doing|slip) ~~ (wrong|mistake|error|version|file|mixed) ; (wrong|mistake|error) ~ (on|at) (our|my) (end|side|part) ; (mistake|error|fault|slip|mix up) (was|is) (ours|mine|entirely ours|on our)
(old|previous|last|former) (website|site|system|shop|server|accountant|agency|developer|supplier|software|bookkeeper|designer|provider) ~~ (slow|broken|mess|wrong|hopeless|never|down|errors|mistakes|useless|outdated|unusable|terrible|bad)
had to (call in|call off|postpone|cancel|move|reschedule|leave|rush|dash|pick up|collect) 
(error|404) (page|pages|message|messages|handling|text) (needs|should|could|text|copy|must|design|wording)
(wrong) (address|person|number|department) ~ (there is|nobody|no one|i'm not|try|you want|for)
(if|should|in case|were) (anything|something|it|the delivery|there) ~ (breaks|break|go wrong|goes wrong|fails|be late|be wrong)

# Not heard, not seen, not valued.
[complaint.neglect]
0.85 (aren't|are not|isn't|not|never|weren't|haven't been|hardly|no longer|without) (being|been|feel|feeling|really)? (listened to|heard|taken seriously|consulted|kept informed|kept up to date|kept posted|looked after|treated as|valued|acknowledged|considered|involved|included)
0.85 (how|very|so) (nice|kind|good|generous|gracious|big) of you to (find time|find the time|remember|get in touch|reply|respond|join us|drop by|call back|make time|answer|notice|write back|bother)
0.85 (thought|thinking|starting to think|wondering whether|wondered whether|began to think|assume|assumed) (you'd|you had|you|your office|everyone had|everybody had) ~ (moved away|emigrated|closed|shut down|retired|gone out of business|died|forgotten us|forgotten me|gone on holiday|left the country|vanished|disappeared)
0.85 (somebody|someone|a person|a voice|a name|an agent) (new|different) (each|every|every single|and every) (time|call|week|month|day)? ; (get|got|speak to|talk to|reach|deal with|meet) (somebody|someone) (new|different|else) (every|each|and|again|all the)
0.85 (tell|telling|told|explain|explaining|explained|repeat|repeating|repeated|start|starting|go through) (the|my|our|it|everything|all|this) ~ (from scratch|from the start|from the beginning|all over again|all over|over again|again and again|over and over|for the @nth time)
0.85 (slipped|dropped|slid|moved|pushed|fallen|sunk|relegated|gone|sitting|stuck|are|put) ~ (to|down|at|near) the bottom of (the|your|somebody's|someone's|a|everyone's) (pile|list|stack|queue|inbox|in tray|priorities|agenda|to do list)
0.85 (only|the only) ones (keeping|pushing|driving|chasing|interested|who care|who seem|who remember|who want|moving|trying|holding|doing|putting)
0.85 (no|not a|never a|without a) (call|phone call|email|visit|card|word|note|warning|thank you|goodbye|heads up|apology|hello|message|line) (no|not a|nor|nothing|or|never|not even|just) (call|nothing|email|visit|note|warning|an apology|a|apology|word|message|explanation|silence|reply|a call)
0.85 (learned|learnt|heard|hear|found out|discovered|read|read about|told) (from|through|via|in|by|about it|on|of|it from) (your|the|a|our|somebody|linkedin|facebook|someone) ~~ (has left|had left|left|is leaving|was leaving|merged|been sold|closing|replaced|gone|retired|new number|new office)
0.85 (would|might|could) have (told|called|rung|informed|warned|let|asked|consulted|phoned|emailed|mentioned) (us|me) (about|in person|personally|before|first|beforehand|of|know|that|in advance|directly|ourselves)
0.85 (since|after|from the moment|as soon as|once|ever since) (we|i) (signed|paid|joined|committed|ordered|agreed|said yes) ~~ (haven't|nothing|nobody|silence|quiet|no one|vanished|disappeared|different|invisible|never|not|hard to reach|lost interest|gone)
0.85 (so keen|so eager|couldn't do enough|fell over yourselves|all over us|very attentive|always there|bent over backwards) ~~ (to get us|to sign|to win|before|until|when we|at the start|now|to get our|back then)
0.85 (clearly|obviously|evidently|plainly|apparently|still|again|really) (haven't|hasn't|didn't|not|never|nobody|has not|have not|don't) (even|actually|bothered to)? (read|opened|looked at|listened|understood|seen|noticed|remember|answered|taken in|registered) (my|our|the|a|what|it|any|to|that)
0.85 (nothing|little|not much|not a lot|zero) to do with what (i|we) (asked|wrote|wanted|said|needed|raised|reported); (answers|answered|answering|answer) a (different|completely different|totally different|another) question
0.85 (explained|said|told|described|reported|raised|mentioned|asked|pointed out|flagged|repeated) (this|it|that|you|the problem|the same|the issue) (three|two|four|five|several|many|so many|countless|umpteen|at least|more than|ten) (times|twice)
0.85 (a|one) (simple|short|quick|two minute|five minute|brief|one line|single|friendly) ~ (would have|would've|could have) (done|sufficed|been enough|been nice|been plenty|been appreciated|saved|helped)
0.85 (phone|line|lines|mailbox|chat|inbox|it|everything|conversation) (then|just|simply|always|suddenly)? (goes|went|gone|has gone|have gone|falls|fell) (dead|quiet|silent|cold|dark|to voicemail)
0.85 (nobody|no one) (remembers|remembered|knew|seems to know|seems to remember|has a record|had any record|could find) (us|we|who we|our|what we|the|my|about|anything|that we)
0.85 (rang|called|visited|popped in|dropped by|checked in) (us|me)? ~~ (these days|nowadays|not any more|now we|now i|those days|no more|now it's|long gone)
0.85 (feel|feels|felt|feeling|treated|become|became|little more than|no more than|nothing but) ~ (a number|just a number|an afterthought|a nuisance|an inconvenience|a cash machine|a second thought|second best|part of the furniture)
0.85 (small|smaller|little|minor) (client|clients|customer|customers|account|fish|fry) ~~ (time for|count|matter|care|attention|get that|priority|bottom|second|worth|not worth|last|look after)
0.85 (has|have) time for (small|smaller|us|people like|clients like|little) (clients|customers|us|ones)?  (like|who|of|instead)
0.85 (nobody|no one|none of you|not one of you|not a soul) (came back|got back|has come back|comes back|gets back|rings back|calls back|phoned|bothered|turned up|told|showed|introduced|thought|has time|took the trouble|took the time|seems bothered|noticed)
0.85 (keep|keeps|kept|being|been|am|are|get|gets|got|getting) (being|getting)? (passed|pushed|sent|shunted|bounced|handed|transferred|batted|referred) (around|from pillar|back and forth|from one|from person|from desk|between departments|to and fro|from department)
0.85 (can't|cannot|couldn't|never|impossible|difficult|unable|tried|trying|wish i could) ~ (straight answer|sensible answer|clear answer|proper answer|human being|anybody who knows|anyone who knows|somebody who knows|someone who knows)
0.85 (copied|cut|pasted|canned|standard|boilerplate|stock|scripted|auto) (in)? (answer|answers|reply|replies|response|responses|text|paragraph|phrases) (again|instead|that|which|without|from|and|is all|won't|is not)
0.8 (personal touch|personal contact|personal attention|human touch|old service) ~ (gone|missing|lost|disappeared|vanished|has gone|no more|faded)
0.8 (six|ten|five|seven|eight|twelve|fifteen|twenty|#|many|all these|so many) years (as a|of being|of loyalty|of custom|with you|as your|of working) ~~ (deserve|not even|expected|thought|hoped|this|nothing|treated|would|and|least)

[not complaint.neglect]
(nobody|no one) (called|named|here|by that name|of that name|in the office|at home)
(third|fourth|second|fifth) time (this|in|that) (week|month|year|season|day) ~ (down|crashed|broken|site|late)
(no|not) (rush|hurry|need) ~ (reply|answer|respond|call back|get back)
sorry for not (answering|replying|calling|getting back|responding|writing)
(our|my) (customers|clients|tenants|guests|staff|employees|members) ~ (feel|felt|feeling) ~ (ignored|forgotten|neglected|unheard)

# Too dear.
[complaint.cost]
0.85 (bit|little|touch|tad) (rich|steep|stiff|much|on the high side|salty|cheeky) (for|to|even|isn't it|given|don't you|considering|if you)
0.85 (are you|is this|you're|you must be) (having a laugh|pulling my leg|serious about the price|taking the mickey) ; (having|have) a laugh
0.85 (hundred|thousand|#|grand|pounds|dollars|euros|quid) (pounds|dollars|euros|quid|an hour)? for (swapping|typing|filling|pressing|clicking|forwarding|reading|answering|resizing|restarting|plugging|a plug|a phone call|one email|ten minutes|five minutes|half an hour|two minutes)
0.85 (rates|rate|prices|price|fees|fee|charges|bill|retainer|costs|tariff|subscription|invoice|invoices|hourly rate|premium) (are|is|have|has|went|gone|keep|keeps|kept|were|was|crept) (up|gone up|risen|increased|going up|rising|climbing|creeping up|jumped|doubled|trebled|rocketed|shot up|soared|crept up) (#|by|again|every|in|since|each|twice|yet|for the|almost|nearly|another|from|without|and|a)
0.85 (getting|got|gets|running|spiralling|spiraling|run) out of (hand|control|proportion|all proportion)
0.85 (more|further|yet more|again more|always|even more|still more) (extras|add ons|surcharges|extra charges|extra costs|additional costs|supplements|extra hours|expenses) (again|another|every|and|on top|each|this month|appear|keep)
0.85 (no longer|not|out of all|out of any|hardly|wholly out of|totally out of|completely out of) (in)? proportion (to|with|any more|and)
0.85 (money's|moneys|monies) worth ; (our|my) money's worth
0.85 (swallow|swallowed|gulp|gulped|wince|winced|gasp|gasped|choke|choked|blink|blinked|jaw dropped|jaws dropped|nearly fell|fell off|eyes water|eyebrows) ~ (hard|at|when|over|off|chair|price|quote|bill|total|twice|estimate|figure)
0.85 (quote|estimate|price|bill|invoice|figure|total|fee|proposal|amount) ~ (shock|a shock|a surprise|quite a shock|some shock|surprised us|shocked us|made us swallow|made us gulp|made us wince|floored us|took our breath|scared us|put us off|frightened)
0.85 (for|with) (that|this|such|the same|that kind of|this kind of|this sort of|half that) (money|price|amount|sum|fee|budget) (i|we|you|one|i'd|we'd|anyone) (could|can|would|might|expect|should|will|get|had)
0.85 (for|at) (these|those|your|such|that sort of|this sort of) (prices|rates|fees|money|price|charges) (one|we|i|you|i'd|we'd|surely|that|it|there)
0.85 (every|each) ~ (email|call|question|message|phone call|query|conversation|minute|text) ~ (billed|charged|invoiced|costs|ends up|appears|shows up|turns up|seems to be) (as|to|at|on|us|me|for|billed|charged|separately)
0.85 (bring|bringing|get|getting|negotiate|knock) (the|your|that)? (price|prices|fee|fees|quote|rate|rates|cost|costs) (down|lower|reduced|lowered)
0.85 (lot|awful lot|heck of a lot|whole lot|fair bit|ridiculous amount|considerable sum|serious amount) of (money|cash|dough|budget) (for|just for|considering)
0.8 (six|ten|five|seven|eight|twelve|fifteen|twenty|many|#) years (as a|of being|of loyalty|of custom|with you) ~~ (deserve|not even|expected|hoped|nothing|treated|least)
0.85 (spent|spend|spending|paid|invested|ploughed|sunk|sank|poured|put) ~ (#|grand|thousand|thousands|fortune|a lot|hundreds|k) ~ (on|in|into) ~~ (and|for) ~ (had|got|have|seen|nothing|two|three|only|one|little|precious|received|not)
0.85 (what|where) (exactly|precisely|on earth|actually)? (is|are|does|did|am|do) (it|our|the|my|this|that|we|i) ~ (money|fee|retainer|paying|# a month|subscription) ~ (go|going|buy|buying|for|get us|gets us|spent|cover)
0.85 (other|most|rival|local) (firms|agencies|companies|accountants|suppliers|providers|people|places|builders) (charge|charges|do it for|ask|are asking|would charge|want|quote) (half|less|a lot less|much less|far less|a third|a fraction|considerably less|under|nothing|a quarter)
0.85 (half|a third|third|quarter|fraction) of (what you charge|what you're charging|your price|your rate|your fee|what we pay you|your quote)
0.85 (can't|cannot|could not|couldn't|hard|harder|difficult|struggling|struggle|unable|no longer|how can i|how do i) (to)? (justify|defend|explain|sell|argue for|get approval for) ~ (fee|fees|price|cost|costs|rate|rates|bill|retainer|spend|expense|increase|invoice|invoices|this|that|it) (to|at|with|any|in front|internally|before|when|for|given)
0.85 (price|fee|rate|cost|tariff|premium) (rise|increase|hike|rises|increases|adjustment) (this year|again|and|without|after|in two|in one|with no|i can't|we can't|nobody|the second|yet)
0.85 (second|third|another|yet another|fourth) (price|fee|rate) (rise|increase|hike|adjustment)

[not complaint.cost]
a charity ; (not|isn't|aren't|wasn't|never|by no means|nobody said) ~ (expensive|overpriced|dear|pricey|steep)
(cheaper|better value|less expensive) than (the|our|my|your|i|we|expected|last|others|everyone|any) ~ (lot|expected|thought|feared|quote|agency|firm)? ; (less|lower|cheaper|under) than (i'd|we'd|i|we) (feared|expected|thought|budgeted)
(energy|electricity|heating|phone|water|gas|insurance) (bill|bills|costs|tariff) ~ (up|down|high|gone)
haven't got the budget

# Late.
[complaint.delay]
0.85 (keep|keeps|kept|always|constantly|forever) (pushing|moving|putting|shifting|postponing|changing|delaying|setting) (the|our|it|that|this|everything) ~ (back|off|date|dates|deadline|deadlines|out|again)
0.85 (another|yet another|a further|one more) (week's|month's|day's|fortnight's|week of|month of) (delay|delays|postponement|wait|waiting)
0.85 (each|every) (week|time|month|day|monday|friday) (we|i|you|it) (hear|are told|am told|get told|say|tell|promise|ring|call|is|ask) ~~ (next week|next month|tomorrow|soon|nearly there|almost there|one more|another|few more)
0.85 (dragged|dragging|drags|dragged out|rumbled|rumbling|gone|going|been going) on (far|way|much|for|and|since|too|forever|long|endlessly|weeks|months) (too|longer|long|weeks|months|ages|far|for|and|enough)
0.85 (said|promised|planned|agreed|schedule was|deadline was|plan was|date was|told) ~ @month ~~ (it's|it is|now|today|we're|we are|and it) ~ @month
0.85 (due|promised|expected|deadline was|scheduled|supposed to be) ~ (on|by|for|here|for the|with us)? (the)? # ~~ (today is|it's now|it is now|now it's|and it's|and today|it's the) 
0.85 (was|were) (supposed|meant|due|expected|going) to be (submitted|filed|here|delivered|finished|ready|sent|live|installed|published|fitted|online|lodged|done|completed|with us|printed) (a|two|three|weeks|last|on|by|at|months|days|in|yesterday|ages|before|this morning|long)
0.85 (filing|filed|went in|submitted|sent|lodged|handed in|delivered|registered) ~ late ~~ (penalty|fine|fined|interest|surcharge|charge|notice|cost|lost|missed)
0.85 late (is|was) (one thing|bad enough|better than never); (charge|charges|charged|billed|paid|pay|paying) ~ (rush|express|urgent|priority) (fee|rate|surcharge) ~~ late
0.85 (three|two|four|five|six|ten|several|many|#) (days|weeks|months|hours) late
0.85 (printer|builders|builder|client|board|customers|contractor|council|bank|auditors|guests|tenants|landlord|everyone|investors) (is|are) (getting|growing|becoming)? (nervous|impatient|restless|twitchy|breathing down)
0.85 (lose|losing|lost|cost|costs|costing) (us|me)? ~ (trade|takings|weekend|season|window|slot|money|day|week|rent|sales) (every|each|for every|because|when|whenever|while|as) (time|week|day|month|of|it|you|we)
0.85 (was|were|is) (meant|supposed|due|booked|scheduled|expected) to (be here|arrive|come|turn up|show up|start|call|ring|be there|be on site|deliver|collect|visit) (at|on|by|before|yesterday|this morning|between|an hour|two|from|last|today)
0.85 (holding|held|holds|hold) (us|me|everything|everybody|everyone|the whole thing|the project|the job|the launch|the build|our|things) up
0.85 (not|nothing|no|hasn't|haven't|isn't|never) ~ (materialised|materialized|seen the light of day|left your desk|left your office|seen daylight|been touched|got off the ground|moved an inch|moved forward)
0.85 (wait|waiting|waited) (since|for|on|until) ~~ (nothing|in vain|long enough|any longer|patience|and counting|still|enough is|and waiting|already|too long)
0.8 (weeks|months|days|hours) and counting ; (deadline|date|day|launch) (has|have) (long)? (gone|passed|been and gone|come and gone|slipped|sailed)
0.8 (if|whether) (it|this|the) ~ (ever|still) ~ (finished|happen|happens|arrive|arrives|ready|see it) ~ (lifetime|this year|century|christmas|retire)

[not complaint.delay]
(late|later) (payment|payments|fees|interest|filing penalties) ~ (clause|article|interest|terms|act|legislation|and collection) ; (article|clause|paragraph|section|chapter|headline|text) (on|about|for) ~ (late|delay|delays|payment)
(waiting|wait|waited) (for|on) (a|the|our|my|some) (grant|customer|client|bank|funding|loan|refund|council|board|approval|signature|boss|director|insurer|money|insurance|landlord|payment)
(train|flight|plane|bus|ferry|traffic|courier|post|tube) ~ (late|delayed|delay|delays|hours|stuck)
(if|should|were|in case) ~~ (be late|is late|were late|gets delayed|late)
(our|my) (end|side|fault|delay|part) ; (sorry|apologies) ~ (late|delay|slow|not answering|longer)

# The bill is wrong.
[payment.disputed]
0.9 (line|lines|item|items|entry|entries|charge|charges|position|positions|hours|row|rows|that one|those) ~ (crept in|slipped in|sneaked in|snuck in|has crept|must have crept|added by mistake|there by mistake|in there twice|twice over|appears twice|appear twice|is on there twice|shouldn't be there|should not be there|doesn't belong|do not belong|don't belong|out of place)
0.9 (two|three|double|duplicate) (lines|items|entries|charges|positions|invoices) for (the|one|a|that|this) (same|single|one)
0.9 (needs|need|has|have|ought|should|must) (to)? (come|go|be taken|be knocked|be struck|be removed) (off|out) ~ (please|invoice|bill|statement|total)
0.9 (that|this|the|those|these) (item|charge|position|surcharge|charges|hours|fee) (has|have|needs|need|must|should|ought|will have) to? (go|be removed|come off|be taken off|be struck|disappear|be credited|be dropped|be waived)
0.9 (already|since|long since) (been)? credited ~~ (why|again|still|yet|statement|on|so)
0.9 (why|how come|how is it) ~~ (still|again|back) on (the|my|our|your) (statement|invoice|bill|reminder|account)
0.9 (already|was|were|been) (paid for|paid|covered|included|invoiced|billed|settled) ~ (in|by|with|as part of) ~ (january|february|march|april|may|june|july|august|september|october|november|december|spring|deposit|retainer|package|contract|first invoice|last invoice|previous invoice|quote|fixed fee) ~~ (mistake|error|again|twice|line|shouldn't|so|why)
0.9 (my|our|by my|by our) (reckoning|calculation|calculations|maths|count|arithmetic|sums|records|notes|figures|timesheet|log|estimate|books) ~ (should|ought|it's|it is|comes to|make it|makes it|come to|give|gives|only)
0.4 (should|ought to|it's|must) (be|have been|read|say|come to) # (rather than|not|instead of|and not|as opposed to|instead)
0.9 (you|invoice|bill|it|statement) (wrote|quoted|said|agreed|offered|estimated|promised|told us) # ~ (and|but|yet|then) (billed|charged|invoiced|then billed|now billed|it says|it's|the bill|the invoice|charging|invoicing)
0.9 (nobody|no one|none of us|no|never|not one of us|i never|we never) ~ (asked|approved|ordered|requested|authorised|agreed|signed off|commissioned|wanted|booked|sanctioned) (for|to|on)? ~ (shift|weekend|overtime|extra|extras|visit|call out|upgrade|module|rush|express|workshop|second|additional|work|addition|revision|session|trip|hours|line)
0.9 (don't|do not|can't|cannot|didn't|fail to) (recognise|recognize|recall|remember|identify|see where|understand where) ~ (item|line|charge|ordering|order|asking|booking|agreeing|hours|position|entry|this amount|figure|transaction|amount|surcharge)
0.9 (where|how) ~ (extra|additional|nine|ten|#) (hours|pounds|euros|dollars|days|charges|costs|amount|units|visits) (come|comes|came|come from|coming)
0.9 (tells|tell|explains|explain|explained|shows|show|told) (me|us) (where|why|what|how) ~ (extra|additional|hours|line|charge|charges|amount|figure|surcharge|difference|#) ~ (come|comes|from|for|are|is|about|relates|was|were)
0.9 (hardly|can't|cannot|don't|surely not|surely you don't|how can you) (possibly|really|seriously)? expect (us|me) to (pay|be charged|foot|cover|be billed|settle) 
0.9 (higher|more|dearer|larger|bigger|greater) than (agreed|the agreed|we agreed|was agreed|quoted|you quoted|the quote|your estimate|the estimate|in the quote|in the contract|the contract)
0.9 (bill|billed|charge|charged|invoice|invoiced|billing|charging) (us|me) ~ (wrong rate|higher rate|old rate|different rate|weekend rate|last year's|wrong vat|at the wrong|for somebody|for someone)
0.9 (vat|tax|gst) (at|is|was|has been|shouldn't|should not|has) (the|charged|added|applied)? ~ (wrong|incorrect|incorrectly|exempt|zero rated|not apply|wrongly)
0.9 (which|that) (we|i) (dispute|contest|do not accept|don't accept|question) ; (we|i) dispute (the|this|your|that|it|these|those) ; (take|taking) issue with ~ (invoice|bill|charge|amount|item|fee|line|figure|hours)
0.9 (persist|insist|continue|keep) (in|on)? (demanding|charging|claiming|billing|invoicing) ~ (sum|amount|fee|charge|money|invoice|bill)
0.9 (agreed|quoted|fixed|capped|confirmed|signed) ~ (fixed|flat|set|lump) (fee|price|sum|rate) ~~ (why|see why|extra|hours|on top|additional|yet|but|bill|more|now)
0.9 (apart|aside) from (the|#) ~~ (dispute|disputed|contest|query|disagree|not agreed|question)
0.85 (please|kindly|could you|can you) ~ (credit|waive|remove|delete|strike|refund|reverse|correct) ~ (charge|charges|surcharge|overcharge|difference|hours|duplicate|late fee)

[not payment.disputed]
(invoice|bill|copy|it|them|one) ~ (with|quoting|showing|including|mentioning|bearing) ~ (our|the|a)? (purchase order|order number|po number|po|vat number|reference|order)
(corrected|revised|new|right|proper) (invoice|bill) ~ (address|name|po|vat number|purchase order|company name)
(not going|no way|refuse|why should) ~ (pay|paying) ~ (website|work|mess|job)
(our|the) (client|customer|debtor|tenant|insurer) ~ (disputes|disputed|contests|queries)
(good|great|lower|less|cheaper|happy) ~ than (agreed|quoted|expected|budgeted)

# Over your head.
[escalation]
0.85 (have|ask|get|let|want|need|tell|like) (the|your|a) (head|director|owner|founder|partner|managing|senior|operations|account|service|regional|general) (of|director|partner|manager|operations|support|service|sales)? ~ (call|ring|phone|contact|email|write to|speak to|get in touch with|explain) (me|us|it)
0.85 (call|meeting|word|conversation|chat|sit down|talk) with your (partner|director|head|owner|md|ceo|cfo|boss|managing|senior|founder|manager|principal|general) ~ (in charge|responsible|of|partner|director|about|rather|this week|instead|please|today)
0.85 (in charge|responsible|overall responsibility) (of|for) ~ (your|department|complaints|customer|whole|the team|the account|audit|project) ~ (call|contact|ring|speak|please|email|name|number|address)
0.85 (person|someone|somebody|anyone|level|rung|grade|one) (above|over) (you|him|her|them|the project|the team|your|this)
0.85 (our|my) (cfo|ceo|md|managing director|finance director|director|chairman|chairwoman|chair|owner|board|boss|headquarters|head office|general manager|group) ~ (has now|is now|have now|taken an interest|getting involved|wants answers|wants a call|wants an explanation|wants to know|asked for an explanation|has got involved|will be taking|will take this up|taken this up|asked me to escalate|isn't amused|not amused)
0.85 (take|taking|took|taken|bring|bringing|put|putting|raise|raising) (this|it|that|the matter|the whole thing|my complaint|our complaint) (to|before|up with|with) your (board|partners|management|directors|director|owner|md|ceo|head office|headquarters|senior|managing|parent company|founder)
0.4 (take|taking|raise|raising) (this|it|that|the matter) (to|with|before) the (board|partners|management|directors)
0.85 (copied|copying|cc|cc'd|put|included|including|looped|adding|added|forwarding|forwarded|sending) ~ your (managing|senior|director|partner|boss|head|ceo|md|owner|manager|board|chairman|founder|principal|line) ~ (in|on|copy|cc|this|mail|email|thread|partner|director)
0.85 (rather than|not|instead of|and not|tired of) (from)? (the|a|your|another|yet another) (trainee|intern|junior|assistant|apprentice|temp|call centre|chatbot|receptionist|sales rep|bot)
0.85 (hear|want|need) (this|that|it|an answer|an explanation|an apology) (directly|personally|straight)? from the (owner|boss|top|horse's mouth)
0.85 (hear|have|want|need|expect|get) (this|that|it|an answer|an explanation|an apology|a decision|something) (directly|personally|straight)? from (your|your own) (owner|boss|director|partner|head|top|management|md|ceo|manager|managing|senior|person in charge|founder)
0.85 (no further|nowhere|not getting anywhere|no joy|no luck|got nowhere|getting nowhere|go round in circles) (with|from|through) (you|the|your|him|her|them|support|first) ~~ (manager|someone else|somebody|senior|supervisor|boss|director|who|put me|above|higher|department)
0.85 (pass|passing|refer|hand|handing|send|forward|move) (this|it|me|the matter|my complaint|the case|my email) (on|up|along)? (to)? your (manager|line manager|superior|supervisor|boss|director|complaints|head|management|next level|owner|senior)
0.85 (want|wish|like|going|have|intend|need) to (make|lodge|file|raise|submit|register|put in) (a|an|my) (formal|official|written)? (complaint|grievance)
0.85 (whoever|who) (runs|heads|leads|manages|owns|is in charge of|is responsible for|is above|looks after) (the|your|this|that|our) (department|team|company|firm|place|office|show|account|support|service|complaints)
0.85 (rather|prefer) ~ not ~ (discuss|deal|talk|speak) ~ (you|him|her) (any further|further|any more|again|about this)

[not escalation]
(escalation|escalate) (matrix|path|process|procedure|clause|plan|policy|table|chart|chapter|contact|contacts) ; price escalation
(my|our) (boss|chairman|chair|director|manager|board|ceo|owner|partner|partners|md|principal|president|head) ~ (would like to thank|thanks|thank|is fine|likes|liked|loves|loved|happy|pleased|approved|approves|agrees|agreed|signs|signed|is away|on holiday|next week|prefers|delighted|impressed|sends)
(wished|wish|asked|ask|hoped|hope) for a (better|nicer|more) (partner|team|manager|firm)
(raise|discuss|check|clear|run|take) (it|this|that) (with|by|past|up with) (my|our) (manager|boss|board|director|partner|partners|team|committee|colleagues|husband|wife)
(our|the) complaints (procedure|policy|process) (gives|page|chapter|text|says|needs|is in|on|allows|for customers)

# Feeling, mostly let be understood.
[mood]
-1.5 (i'd|we'd|i would) be lying if ; (let's|let me|let us) just say ; (shall we|let's|let me) (say|put it like this|put it that way|leave it at that|not go there)
-1.5 (nobody|no one|not|isn't|hardly|none) ~~ (jumping for joy|over the moon|doing cartwheels|popping champagne|cheering|thrilled|dancing|amused|overjoyed|singing your praises|beating a path|clicking their heels)
-1.5 (had|have|has) (imagined|pictured|envisaged|hoped|thought|expected|seen) (it|this|that|working|things|the|our|us|a) ~~ (differently|different|otherwise|smoother|better|another way|more of)
-1.5 (leads nowhere|lead nowhere|leading nowhere|going nowhere|getting nowhere|getting us nowhere|round in circles|around in circles|going in circles|wild goose chase|banging my head|hitting my head)
-1.2 (for the last time|for the hundredth time|how many more times|not again|here we are again|deja vu|groundhog day|and again and again|over and over)
-1.2 (this must stop|it has to stop|this has to stop|no more of this|leave me alone|leave us alone)
-1.2 (is not the|isn't the|not for the|wasn't the|not even the) (first time|first occasion|only time|last word|only problem|only mistake|only one) ; (second|third|fourth|fifth|2nd|3rd|4th) (month|week|year|time) (running|in a row|in succession)
-1.2 (for what it's worth|as a rule|normally|usually|as a general rule|i'll give you that|i grant you|credit where) ~~ but 
-1.5 (lost|losing|has lost|have lost|shaken|dented|run out of|running out of|short of) (my|our|all|any|the|their)? (trust|confidence|faith|patience|goodwill|sympathy|good will|respect|belief|sense of humour)
-1.5 (bitter|sour|bad|nasty|unpleasant|stale) (taste|aftertaste|pill|feeling|note) ; (not|nothing|hardly|scarcely) (to write home about|much to be proud of|to be proud of|a ringing endorsement|confidence inspiring|a good advert|a good look)
-1.5 (came|come|comes|fall|falls|fell|fallen) (up|well|far|some way|rather|a long way)? short (of|on|again|once)
-1.2 (pity|shame|sad|regrettable|unfortunate|disheartening|discouraging|dispiriting|demoralising|depressing) (that|to see|to have|how|it|you|the|for|when|really|such) ; such a (pity|shame|letdown|disappointment|waste|mess|let down)
-1.2 (difficult|hard|tough|impossible|struggle|struggling|unable) to (believe|understand|comprehend|fathom|accept|stomach|swallow|square|reconcile|credit) (why|how|that|this|it|what|any|the)
-1.2 (frankly|honestly|really|quite|rather|deeply|very|somewhat|more than a little|not a little|to say the least) (taken aback|put out|fed up|concerned|cross|bemused|perplexed|troubled|worried|surprised|let down|disillusioned|unimpressed|astonished|dismayed|irked|miffed|narked|peeved|exasperated)
-1.2 (one|you|we|i) (would have|would've|might have|could have) (thought|expected|hoped|imagined|assumed|liked to think) (that|you|for|somebody|someone|at|it|a|after|the|better|an|this)
-1.2 (i|we) (had)? (rather|sort of|honestly|really|naively|foolishly) (hoped|expected|thought|assumed|imagined|believed)
-1.2 (the|a) (least|minimum) (you|one|they) (can|could|would|might|should|may) (expect|ask|do|have|hope|offer|demand)
-1.2 (is|was|am|are) (it|that|this|i|we) (really|honestly|seriously)? (too much|asking too much|unreasonable|so hard|that hard|so difficult|that difficult|rocket science) (to|for|of|that)? (ask|expect)
-1.2 (isn't|not|hardly|it's not|it isn't|this isn't) (rocket science|brain surgery|too much to ask|asking much|a lot to ask|asking the earth|that difficult|that complicated|exactly rocket)
-1.2 (not|isn't|wasn't|hardly|scarcely|never|far from) (my|our) (idea|definition|notion|understanding) of (good|a|service|fun|professional|professionalism|quality|partnership|support|an)
-1.2 (do|did) you (really|honestly|seriously) (think|believe|expect) ; who (do|does) (you|he|she) think
-1.2 (nice|good|bold|brave|valiant|cute) (try|attempt|effort) but ; (nice|good|great|lovely|interesting) (idea|theory|plan|thought) (but|shame|except|pity)
-1.2 (made|make|makes|making|left|leaves) (me|us|our|my|her|him) (look|feel|feeling|looking|seem) ~ (fool|fools|silly|stupid|ridiculous|unprofessional|uneasy|uncomfortable|cheated|used|small|bad|awkward|cold|incompetent|amateurish)
-1.2 (act|acting|behave|behaving|pretend|pretending|carry on|carrying on) (as if|as though|like) (it|nothing|we|you|that|this|i|it's) 
-1.2 (what|how) a (shambles|carry on|performance|saga|farce|disappointment|circus|pantomime|week|palaver|way to treat|way to run|way to do) ; (oh come on|oh dear|good grief|for pity's sake|dear oh dear|honestly people|words fail me|beggars belief)
-1.2 (tempted|inclined|minded|ready|about|starting) to (scream|cry|give up|throw in|tear my|pull my|lose my|despair|throw the)
-1.2 (our little|this little|this whole|this sorry|sorry) (saga|episode|affair|drama|performance|fiasco|mess)
-1 (it|that|this) (is|was) (that simple|as simple as that|not that hard|a simple question|a matter of principle|the principle|about principle)
-1 (please|kindly)? (spare|save) (me|us|yourself) (the|your|another|any) (excuses|excuse|lecture|trouble|speech|sales talk|platitudes|standard)
-1 (treated|treating|treat) (us|me|people|customers|clients|your customers|your clients|loyal|long standing) (like|this way|so|as|with|in this way|badly|poorly|shabbily)
-1 (really|quite|pretty|rather|frankly|so|very|a bit|somewhat) (tiring|wearing|tedious|trying|awkward|embarrassing|irritating|annoying|unprofessional|unfortunate|unhelpful|careless|shabby|cavalier|offhand|underwhelming|sobering)
-1 (cannot|can't|couldn't|don't) (quite|really|honestly|for the life of me)? (get my head round|get my head around|make head or tail|make sense of|work out why|see the funny side|shake the feeling|help feeling|help thinking|help wondering)
-1 (back|straight back|right back) to (square one|where we started|the drawing board) 
-0.4 (you|they) (said|told us|told me|assured us|assured me|promised us|promised me|swore|claimed) (it|that|this|everything|you|we|there) ~~ (but|yet|and it isn't|and now|apparently|clearly|obviously)
-0.8 (i|we) (do wonder|can't help wondering|keep wondering|ask myself|ask ourselves) (what|why|how|whether|if|who) (exactly|on earth|you|we|anyone|anybody|it|i|your|the point)
0.7 no hard feelings ; (nothing|not) (against|to do with) (you|your work|the quality) ; (nothing|not anything) personal
0.9 (nothing but|only) (good things|kind words|praise) ; (sorry|sad) to (leave|go|say goodbye|stop) ; (loved|enjoyed) working with you
0.1 (lost|losing) (faith|confidence|trust) in (the|our) (bank|tenant|market|government|landlord|insurer|builder)
0.1 (worried|concerned|nervous|upset|angry|disappointed|stressed) (about|by|with|that|at) (my|our|the) (health|mother|father|daughter|son|exam|weather|move|election|landlord|neighbour|neighbours|bank|council|tenant|economy)
0.1 no (problem|problems|worries|trouble|issue|issues|need to worry|harm done|need to apologise|reason to worry|complaints from our side yet) ; (nothing|not a thing) (is|was|has gone|went|to worry) (wrong|about)
0.1 (neighbours|neighbour|residents|tenants|guests|members|parents|customers) (have|has|had)? (complained|complaining|complain|grumbled|moaned) about (the|our|a|their|his|her)
0.1 (complaints|complaint) (chapter|section|procedure|page|form|policy|process|log|register|handling|statistics|box|department at)
0.1 (dispute|quarrel|argument|row|fight|trouble|problem|problems) (with|at|between) (our|the|my|two|his|her) (bank|landlord|tenant|neighbour|neighbours|supplier|council|insurer|union|builder|printer at|members|heirs)
1.2 (couldn't|could not|can't|cannot|wouldn't|hardly) (have)? (wish|wished|ask|asked|hope|hoped|want|wanted|imagine|imagined|dream|dreamed) (for)? (a|an|any|anything|more|better|it) (better|nicer|more|finer|smoother|kinder|quicker)
1.2 (i've|i have|we've|we have|have) got to hand it to (you|them|the team|your) ; (hand it|take my hat off|takes some beating|in a class of|second to none|streets ahead|head and shoulders|miles better|miles ahead|light years|cut above)
1.2 (can't|cannot|couldn't|no one could|nobody could|who could) argue with (that|results|the result|those)
1.2 (i|we) (had|did have)? (my|our)? doubts about ~~ (don't|not|no longer|gone|wrong|proved|any more|convinced)
1.2 (was|were|i'd been|had been) (sceptical|skeptical|doubtful|unsure|nervous|hesitant|worried|dubious|apprehensive|wary) ~~ (at first|to begin with|initially|until|no longer|proved|needn't)
1.2 (came|come|comes|was|is) (to|in|out|at)? (less|cheaper|lower|under) (than|what) (i'd|we'd|i|we|budget) (feared|expected|budgeted|thought|had feared|had expected)
0.7 (week|weeks|day|days|month|months|hour|hours) (early|earlier than|sooner than|before the deadline|before time|quicker than)
1.2 (that's|this is|now that's) how (it's|it is|things are|it should be|this should be) (done|supposed to be|meant to be) ; (you|your team|your people|the lads|they) (really|certainly|truly|fully|all)? (deserve|deserves|earned) (it|this|that|a|every|some|the|all)
1.2 (drinks|lunch|dinner|coffee|cake|champagne|beers|pints|first round|next round) (is|are|will be)? on (us|me) ; (owe|owes) you (one|a drink|a beer|a pint|lunch|dinner|a big|big time|a coffee|cake)
1.2 (much|most|ever so|greatly|very) obliged ; (saved|saves|spared) (us|me) (a|an|from|the|another|so much|no end) 
1.2 (jumping|stepping|leaping|pitching|chipping) in (yesterday|at short notice|so quickly|last week|today|like that|when|and saving|at the last|last minute)
1.2 (if it weren't for you|if it hadn't been for you|had it not been for you|thanks entirely to you) 
1.2 (everybody|everyone|people|guests|customers|whole office|staff|visitors|whole team) ~ (still talking|keeps talking|can't stop|keep asking who|asked who|asking who|raving|over the moon|full of praise|singing your praises|loves it|love it|loved it|adores|adore)
1.2 (judge|client|customer|board|boss|mother|mum|wife|husband|inspector|auditor|chairman|ceo|minister|mayor|committee|investors|tutor|head) ~ (complimented|praised|cried|loved|impressed|delighted|commented how|remarked how|said how|couldn't believe how|blown away|over the moon|asked for your number)
1.2 (first time|never before) (in|since|for|have|has) ~~ (understood|felt|seen|enjoyed|looked forward|slept|made sense|works|worked|on time|properly)
1.2 (finally|at last) (a|an|somebody|someone|an it|a company|a firm|people) ~ (who|that|which) ~ (answers|answer|listens|listen|understands|understand|delivers|deliver|knows|know|cares|care|calls back|does what|gets it)
1.2 (a|such a|real|pure|absolute|it's a|always a|was a) (joy|pleasure|delight|treat) (to|working|as|from|dealing|reading|having) ; (it's|it is|what|always|been|was|such) a joy
1.2 (nothing|no job|no request|no question) (was|is|seems|ever seems) too (much|small|big|silly) (trouble|bother|effort|for you|for them|to ask)?  (for|for you|at all|trouble|and|or)
1 (best|busiest|strongest|record) (month|week|saturday|day|year|season|quarter|result|sales|weekend|opening) (ever|yet|so far|since|in)
0.6 (good|great|wonderful|fantastic|brilliant|happy|excellent) news (the|we|our|from|it|judge|planning|permission|i) 
1 (really|so|very much|already|greatly) looking forward to (carrying on|working|the next|continuing|next year|phase|doing more|seeing more|another year)
1 (love|loved|happy|keen|glad|delighted|thrilled) to have you (back|with us|on board|again|there)
1 (well deserved|richly deserved|you've earned it|keep it up|more of the same please|same again please|long may it continue|hard to beat|tough to beat|can't be beaten)

# Innocent readings of words of alarm.
[not leaving]
(the|that) last (job|project|return|event|campaign|translation|invoice|thing) you (did|sent|made|wrote)
(review|reviewing|revise|check|checking) ~ (contract|agreement) (comes|for|text|with our|is|and send|draft|next|template|clause)
(hired|hire|hiring|have|got|appointed) ~ new (bookkeeper|accountant|designer|developer|photographer|translator) (for|in|at|who joins|starts|called|on our team)
(other|most|rival) (firms|agencies|companies|accountants|suppliers) charge
formal notice (that|of breach|of default|under)
(old|previous|outgoing|former) (supplier|agency|accountant|landlord|tenant|provider) ~ (hand over|handover|hands over|handed over|send)
(moved|moving|move|change|changed|changing) ~ (accountants|suppliers|agencies) (years ago|in the past|before we met|when we came to you)

[not legal]
(recover|recovering|claim|claiming) ~ (costs|vat|tax|expenses|losses|damage) ~ (insurance|insurer|hmrc|tax office|revenue|council|grant|carrier|airline)
(formal|written) complaint (to|about) (the|our) (council|airline|bank|landlord|neighbour|carrier)

[not reputation]
(journalist|press|reporter|media|newspaper|radio) ~~ (interested|interview|article|feature|piece|quote|photo|release|story) ~~ (release worked|next week|in the launch|in our|about our new|on the opening|so the press)
whole story (on page|in the|from|of the) ; (members|everyone|everybody|people|staff|colleagues|residents) will (hear|learn|know|read|see|find out) (about|of) (it|this|that|the) (at|in|on|from the|when|by|new|move|change|changes|next)
interested in the story

[not escalation]
(adding|added|copying|copied|cc|looping|looped|including) ~ our (director|manager|boss|chair|chairman|ceo|treasurer|partner) ~~ (so that|so she|so he|follow|for information|fyi|in the loop|knows|to keep)
(taking|take|present|presenting|show|showing) ~ (drawings|plans|designs|proposal|quote|budget|draft|offer|concept|report) to (our|the) (board|partners|trustees|directors|committee|management)
my partners and

[not payment.disputed]
(delete|remove|move|change|drop) (the|this|that|those) (line|item) (under|above|below|in the text|in the list|on the page|about|with|between|from the list|from the menu|next to)
(don't|can't|do not) (remember|recall) booking (the|a) (room|table|hotel|flight|taxi)

[not complaint.delay]
(you|they|he|she) (said|told|wrote) ~~ (tuesday|monday|wednesday|thursday|friday) but (i have|we have|my calendar|the invitation|it's in my)
losing money every hour

[not complaint.cost]
(bill|invoice|charge|charges|total) ~ (higher|more) than (agreed|quoted|the quote)
what (you'll|you will|they'll) get from ; (do|pay|paid|paying) ~ third (now|today|this month|up front|upfront) ; good money after bad

[not complaint.quality]
(shop|store|office|branch|site) (won't|doesn't|will not) open (until|before|on|till|at)

[not complaint.neglect]
(nobody|no one) (asked for|ordered|approved|authorised|requested)

[not praise]
(sales|bookings|orders|visitors|numbers|figures|revenue) are up (#|by #) ; (nice|good|brave) try ; (good|great|nice|lovely) (work|job) as a rule ; (reviews|ratings) ~ (five|5) stars
(used to|normally|usually|generally) (do|be|deliver|were) ~ (good|great|excellent|brilliant) (work|job|service|results)

[not growth]
(new|our new) (office|premises|building|flat|warehouse) (on|in|at|by|near|is) ; same again (for the|in the) (bathroom|kitchen|hall|bedroom|other)

[not request]
please treat (this|it) as ; (does|did|has) (anyone|anybody|somebody|someone) ~ (read|check|proofread|care|take notes|look at|listen) ; (are you|you're) (having a laugh|serious|kidding|joking)
how many times (do|must|should) (i|we) ; how much longer ; please (note|be aware|be advised) ; (kindly|please) note
(so keen|so eager) to get us

[not meeting.off]
(we'd|we would|i'd|would) have (had to|to) (postpone|cancel|call off|move)

[not auto]
(please note|just so you know|fyi|by the way|to let you know) ~~ has left (the|our) (company|firm)

[not urgent]
(client|customer|guest|driver|he|she) is waiting (in|at|outside|downstairs)

# Thanks and praise as people say it.
[praise]
0.85 (got|have|must|i've got|we've got) to hand it to (you|them|your|the team|lisa) ; (take|takes|taking) (my|our) hat off to (you|your|the)
0.85 (judge|client|customer|board|auditor|auditors|inspector|committee|boss|mother|husband|wife|chairman|ceo|investors|printer|contractor|minister|guests) (actually|even|really|personally)? (complimented|praised|commended|congratulated|admired|remarked on|raved about|fell in love with) (the|your|it|us on|how|this|on)
0.85 (can't|cannot|couldn't|nobody can|hard to) argue with (that|the result|results|those) 
0.85 (week|weeks|day|days|month|hour|hours|fortnight) (early|sooner than|quicker than|faster than) 
0.85 (cheaper|quicker|faster|nicer|kinder|better) than (the|our) (last|previous|old|former) (lot|one|agency|firm|people|accountant|crowd) ; (miles|streets|light years|leagues) (better|ahead|above)
0.85 (had|have) my doubts ~~ (don't|not|no longer|gone|any more|wrong) ; (proved|prove|proven) (me|us) wrong ; (converted|won me over|won us over|made a believer)
0.85 (was|were|been) (sceptical|skeptical|doubtful|unsure|dubious|apprehensive|nervous) ~~ (at first|to begin with|initially|but now|but you|but it works|until)
0.85 (you|your team|your people|the lads|they) (really|certainly|truly|fully|all)? (deserve|deserves|earned) (it|this|that|a medal|every|some praise|the credit|all the credit|a pay rise|a raise|a big|a bonus)
0.85 (drinks|lunch|dinner|coffee|cake|champagne|beers|pints|next round) (is|are|will be)? on (us|me) ; (owe|owes) (you|your team) (one|a drink|a beer|a pint|lunch|dinner|big time|a coffee|cake)
0.85 (much|most|ever so|greatly) obliged for ; (saved|spared) (us|me) (a fine|a fortune|a penalty|a lot of|an awful lot|hours|days|from|so much|no end|the embarrassment|a headache)
0.85 (thank|thanks|cheers|grateful) ~~ (jumping in|stepping in|pitching in|chipping in|dropping everything|coming out|turning this round|turning it around|working late|working through|staying on|bearing with|squeezing us in|fitting us in|moving heaven|pulling|rescuing|saving|sorting|explaining|holding our hand)
0.85 (nothing|no request|no question) (was|is|seems|ever seems) too (much|small|silly) (trouble|bother|effort|for you|for them|to ask)
0.85 (finally|at last) (a|an|somebody|someone) ~ (who|that) ~ (answers|listens|understands|delivers|knows|cares|calls back|does what|picks up|speaks)
0.85 (first time|never) ~~ (i've|we've|i have|we have|anyone) ~ (understood|enjoyed|looked forward to|felt looked after|felt in such|slept)
0.85 (couldn't|could not|can't) have (wished|asked|hoped) for (a|an|anything|more|any) (better|nicer|more|smoother|kinder|warmer)
0.85 (not|didn't|never|haven't) (a|one|single|had a|have a|had one|find a|found a)? (single)? (comment|correction|change|complaint|hiccup|glitch|problem|error) (on|to|with|at|from|all day|the whole|since|so far) 
0.85 (no|zero|not a single) (comments|corrections|changes|remarks|edits|amends) (on|to|from|whatsoever|at all|needed|this time)
0.85 (that's|this is|now that's) how (it's|it is|it should be|things should be) done ; (keep|keeping) up the (good|great|excellent|fantastic) ; (more of the same|same again) please
0.85 (never|not once) ~ missed ~ (deadline|beat|trick|delivery|call) ; never a dull moment and never
0.85 (made|makes|making) (sense of|short work of|light work of|a huge difference|a big difference|a real difference|all the difference|my job easier|our lives easier|my life easier|it look easy)
0.85 (read|reads|flows|sounds) (beautifully|like a dream|as if it had been written|like an original|naturally|wonderfully|so well|like a native)
0.85 (your|the) (patience|calm|kindness|eye for detail|care|speed|thoroughness|advice|tip|reminder|warning|foresight|quick thinking) ~ (saved|was a|made|paid off|meant|helped|kept us|got us|is a|was much|was greatly)
0.85 (thanks to|because of) (you|your|lisa|the team) ~~ (got|won|passed|saved|managed|met|made it|on time|landed|secured|sleep|avoided|opened)

# More work, and a good word for us.
[growth]
0.8 (let's|let us|we'd like to|we want to|happy to|please|going to) (extend|prolong|renew|continue|roll over) (the|our|it|this) ~ (by|for|until|another|contract|licence|license|agreement|retainer|year|support|hosting|term)
0.8 (could|can|would|will) you (also|as well|in addition)? (also)? (quote|price|pitch|estimate|propose) (for|us for) ~ (printed|print|second|other|next|branch|video|app|campaign|refit|extension|phase|translation|redesign|maintenance|additional|new)
0.8 (mentioned|recommended|suggested|passed on|given|gave) (you|your name|your number|your details|your card) (to|at|in) (a|an|our|my|some|two|three|several|the|friends|everyone)
0.8 (asked|asking|ask) (me|us)? (for|who) (your number|your details|your name|did our|made our|does our|built our|designed our)
0.8 (increase|raise|up|double|extend|add to|bump up) (the|our|my) (order|quantity|print run|number of copies|hours|retainer|licences|licenses|seats|subscription|budget|plan) (to|by|from|for)
0.8 (would|we'd|i'd|will|definitely|certainly) (love|like|want|be happy|be delighted) to (have you back|book you again|work with you again|use you again|hire you again|come back|do another|carry on with you)

# We will not hear from them, or somebody else will.
[stop]
0.85 (do not|don't|not|please stop|stop|no longer|cease|refrain from) (to)? (send|sending) (me|us) (any|further|more|these|those|your|this|such|any more|any further) ~ (emails|email|mails|messages|newsletters|newsletter|marketing|offers|updates|mailings|material|communications|promotions|adverts)
0.85 (don't|do not|stop|please stop) (send|sending) (any|any more|more|further|these) ~ (to me|to us|to this address|to this email)
0.85 (no need|no point|no reason|don't bother|not necessary) (to|in)? (write|writing|email|emailing|contact|contacting|send|sending|call|calling|follow up|following up) (again|me again|us again|any more|any further|further|anything else)
0.85 (not one|not a single|no more|not another|no further) (more)? (mail|email|message|newsletter|letter|mailing|update) (please|from you|or|ever|to) 
0.85 (times|time|often) (do i|must i|do we|should i|i have|have i) (have to)? ~ (unsubscribe|unsubscribed|opt out) ; (already|twice|repeatedly|three times) (unsubscribed|opted out)
0.85 (opt|take|leave) me out (please|of|from)? (of|from|please) ; not interested ~~ (again|contact|write|further|remove)

[redirect]
0.85 (has|have) left (the|our) (company|firm|business|organisation|team|school|practice) ~~ (please|contact|write|send|from now|sent|email|instead|replaced|successor)
0.85 (should|can|must|may|is to|are to|need to|please) (now|be)? (be)? (sent|addressed|directed|emailed|forwarded) to (my colleague|our new|the new|the following|accounts|events|info|hr|office|billing|finance|reception)
0.85 (correct|right|best|proper|new|current|relevant) (contact|person|address|email|department) (for|is|in|at) ~ (is|branch|office|invoices|orders|matters|accounts|from|now)
0.85 not (my|our) (department|area|remit|responsibility|patch|job any more|desk) ; (try|ask|contact|write to|speak to) ~ (in|at|from) (facilities|accounts|procurement|purchasing|finance|hr|marketing|our office|head office)
0.85 update your (records|contacts|address book|database|files|contact list|mailing list)

# Going under.
[insolvency]
0.85 (we|we've|we have|have) (entered|gone into|been placed in|been put into|filed for|called in) (administration|liquidation|receivership|bankruptcy|insolvency|chapter 11|examinership|the receivers|the administrators)
0.85 (has|have|had to|to|we've|i've) (file|filed|filing) for (chapter 11|chapter 7|bankruptcy|insolvency|bankruptcy protection|administration|creditor protection|examinership)
0.85 (i've|i have|we've|we have|been|was|were) (been)? (declared|made|adjudged) (bankrupt|insolvent) ; (company|firm|business) is (now)? in (liquidation|administration|receivership|insolvency|examinership)
0.85 (call|calling|called) in (the|an) (receivers|receiver|administrators|liquidators|insolvency practitioners|insolvency practitioner|official receiver)
0.85 (we're|we are|i'm|i am|frankly we're) (insolvent|bankrupt|going under|going bust|going into administration|going into liquidation)

# A part of it.
[payment.partial]
0.85 (paid|sent|transferred|pay|send|transfer|put) ~ # ~ (on account|towards|toward|off the|of the #)
0.85 (pay|paying|paid|do|manage|settle|clear|send|sent) ~ (part|half|a third|a quarter|a portion|some|the deposit|percent deposit|first half) ~ (now|today|this month|of the bill|of it|upfront|up front)
0.85 (everything|all|it all|the invoice|the lot|in full) (apart from|except|except for|less|minus|but for) ~ (#|item|visit|charge|line|surcharge|disputed)
0.85 (part|partial) (payment|settlement|settling) ; (remaining|other|rest) (#|half|two thirds) ~~ (in|on|next|once|when|later|follow|end|month)
0.85 (what|all) (we|i) had in (the|our|my) account

[payment.delayed]
0.85 (can't|cannot|could|can|may) (see how|we have|i have|see where)? ~ (another|extra|a further) (fortnight|week|month|few weeks|two weeks|ten days) (for|on|to pay|with) ~ (invoice|bill|it|payment)
0.85 (payment|transfer|money|it) (won't|will not|can't|isn't going to|didn't) go (through|out|off) (this|until|before|yet|today|on time|till)
0.85 (slipped|fallen|got lost|disappeared|hiding|sat|gone) ~ (behind|down|under|between|through) ~ (printer|desk|pile|papers|cracks|sofa|net|stack)
0.85 payment ~ (later than|after the|beyond the|past the) (usual|due date|agreed|planned|normal|terms|end of)
0.85 (can't|cannot|don't) see how (we'll|we|i'll|i|we can) ~ (pay|settle|meet|cover|manage)
0.85 (can|could) only (manage|pay|do|afford) (part|half|some|a bit|#|a third) ~ (this|now|of|until|before)

[payment.promised]
0.85 (it'll|it will|money will|funds will|payment will|that will) (be with you|be released|reach you|be in your account|be there|hit your account|land) (by|on|before|tomorrow|next|this|within|in)
0.85 (i'll|we'll|i will|we will) (sort|sort it|settle|square|fix|arrange) (it|this|that)? (out)? (next week|tomorrow|this week|on monday|by friday|today|tonight|first thing)
0.85 (arranging|setting up|organising|preparing) (the|a|your) (transfer|payment) (for|tomorrow|today|now|on|next|this)

[payment.query]
0.8 (has|have) ~ invoice ~ (gone out|been sent|been issued|been raised|been posted) (yet|already|to)

# Said sideways: who draws conclusions, compares, sees no reason to pay.
[leaving]
0.85 (draw|drawing|drawn) (our|my) (own)? (conclusions|conclusion)
0.8 (not|aren't|isn't|don't|no longer) ~~ (right|good|great|natural|best) (fit|match) (for each other|for one another|any more|anymore|for us|for me|together)
0.6 (pays|paying|gets|charged|charges) ~~ (another|a different|the other|some other) (bookkeeper|accountant|agency|studio|designer|developer|architect|provider|freelancer|translator|it firm|it company|firm)
0.85 (might|may) as well ~~ (myself|ourselves|in house|elsewhere|somewhere else|someone else|somebody else)
0.85 (or|then|otherwise) (somebody|someone|anybody) else (does|will do|gets|finishes|will finish|takes|can do|can have|will take|can take|can finish) (it|on|over|the|this|that|our)
0.85 (with|go with|go to|hand it to|give it to|hire|find|get) (somebody|someone) who (answers|picks up|returns|listens|delivers|turns up|cares|wants|can actually|actually)
0.85 (whether|if) (we|i) (want|wish|need|ought|should) (to)? (carry on|continue|go on|keep going|keep working|stay) with (you|this arrangement|your)
0.85 (reconsider|reconsidering|rethink|rethinking|review|reviewing|reassess|re think) (our|the|this|my) (relationship|arrangement|options|collaboration|partnership|working relationship|position as)
0.8 (won't|will not|wouldn't|not) be (calling on|coming to|turning to|relying on|bothering) you (again|next|in future|any more|for the)
[not leaving]
(draw|drawing) ~ conclusions ~ (data|report|survey|study|analysis|figures)
[legal]
0.6 (barrister|solicitor|solicitors|lawyer|lawyers|attorney) ~~ (looked|had a look|has read|have read|read|reading|been through|gone through|going through|been over) ~ (contract|agreement|terms|correspondence|emails|whole thing)
0.45 (haven't|have not|hasn't|didn't|failed to|not) ~ (kept|keep|honoured|honour|fulfilled|met|stuck) ~ (side|end|part) of (it|the bargain|the deal|the contract|the agreement|our)
0.85 insurers ~~ (who is|who's|who was) (responsible|liable|to blame|at fault)
0.85 expect (a|our|my|their) (claim|writ|summons|letter from)
0.85 (go|going|sort|settle|settled|fight|see you|end up|meet|continue) ~~ (in|before|in front of) (a judge|court|a magistrate|a tribunal|somebody in a wig|the small claims)
0.85 (bill|charge|claim|invoice|pursue|chase) you for (the|our|my|any|every|all) (damage|damages|loss|losses|penalty|fine|lost)
[not legal]
(solicitor|solicitors|lawyer|lawyers|attorney) ~~ (read|looked|look|through) ~~ (happy|fine with|no comments|no changes|signed|approved|approves|good to go|ok with|no objections)
[payment.refused]
0.85 (don't|do not|dont|can't|cannot|fail to|struggle to|not) see ~ why (we|i|anyone) should (have to|be)? (pay|paying|cover|foot|charged|billed|settle|bear)
0.85 (not sure|no idea|wondering|unclear|beyond me|not clear|tell me) why (we|i) should (have to|be)? (pay|paying|cover|foot|settle)
0.9 (returned|returning|sent back|coming back) (to you)? unpaid
0.9 (not|hardly|scarcely) in a position to (approve|release|sign off|authorise|pass) ~ (payment|invoice|bill|instalment)
0.85 (hardly|not|don't|doesn't) ~ (worth|deserve|deserves|earned|merit|merits) ~ (paying for|payment|your fee|the fee|being paid|paying)
0.85 pay for (that|this|it|what) you must be joking ; (expect|expects|want|wants) (us|me) to pay for (that|this|it|what)
0.85 (eat|absorb|swallow|write off|bear) (that|the|this|those|these) (cost|costs|hours|bill|invoice|extra) yourselves
[not payment.refused]
(customers|tenants|clients|debtors|those|people|anyone|anybody|members|patients|buyers|users) who ~ (refuse|don't|won't|fail|do not|will not|can't) ~ (pay|settle) ~~
[reputation]
0.85 (people|everyone|everybody) (in this town|around here|round here|locally|in this industry|in this trade|in our trade|in the trade|in this business) ~ (talk|talks|know|knows|hear)
0.85 word ~ (gets|travels|spreads|will get|will travel|will spread) (around|round|fast|quickly|about) ; small (town|world|industry|trade|place) ~~ (talk|talks|word)
0.85 (asking|ask|asks) (me|us) how it went ; (asking|ask|asks) (me|us) what you ~ like
0.85 (not|isn't|aren't|wouldn't be|won't be) (afraid|shy|scared|above|ashamed) (to|about|of) (put|putting|post|posting|share|sharing|publish|publishing|say so) ~~ (linkedin|facebook|google|instagram|twitter|online|trustpilot|publicly|in public|forum|press)
0.85 (trade press|local paper|local papers|press|newspaper|newspapers|magazine|journalist|journalists|watchdog|radio) ~ (like|love|interested|keen|pleased|fascinated|happy) (to|in) (hear|know|this|our|see|read|run)
0.85 (photos|pictures|screenshots|emails|video|videos|correspondence|story) ~~ (appear|appearing|end up|ending up|turn up|be seen|land|go up|find its way) (on|onto|in) (your|my|our)? (instagram|facebook|linkedin|google|twitter|trustpilot|the press|the papers|public)
0.85 (before|until|unless|so) (we|i) (have to|need to|must|go|am forced to|are forced to) (go)? (public|to the press|online) ; (take|taking|took) (this|it|that) (public|online)
0.85 (review|reviews|google|trustpilot|facebook) (is|are|will be|would be) (the|my|our|your) next (step|stop|move|port of call)
[not reputation]
(kind|lovely|nice|great|good|glowing|five star|wonderful|brilliant|sweet|generous) review ~ (you|your) (left|wrote|posted|gave) ; review ~ you left (us|for us|me)
[complaint.neglect]
0.85 (this|that) is how ~ (customers|clients) (are|get) (treated|looked after) ; (how|way) ~ (existing|old|loyal|long standing|small) (customers|clients) are treated
0.85 (hoped|thought|imagined|expected) ~~ (pick up|answer|lift|come to) (the|a|your) phone
0.85 (maybe|perhaps) ~ (answer|reply|respond|write back|ring back|call back|get a reply) (when|once|if)
[complaint.delay]
0.85 (ask|asked|asking|say|said|specify|specified|mention|mentioned) (of)? which (year|month|century|decade|week)
[not growth]
they'll be in touch for (professional clearance|the handover|handover|the files) ; (given|gave|give) them your (name|details) ~ (claim|insurers|lawyer|solicitor)
[mood]
-1.2 (draw|drawing|drawn) (our|my) (own)? (conclusions|conclusion)
-1.2 (might|may) as well ~~ (myself|ourselves|elsewhere|somewhere else|somebody else|someone else)
-1.2 which (year|century|decade) ; not (the|a) right fit ; (this|that) is how ~ (customers|clients) are treated ; existing customers are treated
-1 (people|everyone) (in this town|around here|round here) ~ talk ; if that's your final word
-1.2 (isn't|is not|not) what (any of us|we|i|anybody|anyone) had in mind
-1 (would have|i'd have|we'd have|had) hoped ~~ (somebody|someone|anybody|anyone) might ; not (quite|exactly) the (triumph|success|masterpiece|miracle)

# "A question about the invoice" asks, where "we question the invoice" disputes.
[not payment.disputed]
(a|one|two|few|quick|another|small|any|no) (question|questions) (about|on|re|regarding|concerning)
