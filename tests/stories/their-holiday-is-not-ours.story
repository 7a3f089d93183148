# The client's people have two days off before Easter: that is no excuse for us,
# and the request is told as on any other day.
their holidays 2026-04-03 2026-04-06
2026-04-01 per: Thank you for the visit.
2026-04-02 per: Could you send us the drawings of the roof?
2026-04-06 tell request-unanswered
2026-04-08 14:00 anna re: Here they are.
2026-04-20 per re: Thank you.
