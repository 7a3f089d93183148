# What is urgent on Saturday is told on Monday morning; the rest can wait a day.
2026-03-04 per: Thank you for the visit.
2026-03-07 per: This is urgent: could you call me today about the roof?
2026-03-09 tell request-unanswered
2026-03-09 14:00 anna re: I am sorry, I call you now.
2026-03-20 per re: Thank you.
