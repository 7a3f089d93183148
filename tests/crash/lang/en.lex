# The few English words of tests/crash/scenes.py: what is tortured there is not
# the understanding, and heedd starts thousands of times.
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

[mood]
-1.5 disappointed; nobody has answered

[leaving]
1 decided to end our contract; move to another agency

[complaint.delay]
1 waiting for the drawings for three weeks

[complaint.neglect]
1 nobody has answered my messages
