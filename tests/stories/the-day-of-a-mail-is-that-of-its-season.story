# Half an hour before midnight of Thursday in Stockholm, in winter time; the
# clocks are changed on Sunday.  By summer time it would have been Friday.
2026-03-24 per: Thank you for the visit.
2026-03-26 22:30 per: Could you send us the drawings of the roof?
2026-03-30 tell request-unanswered
2026-03-30 14:00 anna re: Here they are.
2026-04-10 per re: Thank you.
