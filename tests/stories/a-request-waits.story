# Practice 7. Two working days: what was asked on Friday is told on Tuesday.
2026-03-04 per: Thank you for the visit.
2026-03-06 per: Could you send us the drawings of the roof?
2026-03-10 tell request-unanswered
2026-03-10 fact requests_open = 1 AND oldest_request_workdays = 2
2026-03-13 fact requests_open = 0 AND oldest_request_workdays = 0
2026-03-12 anna re: Here they are.
2026-03-20 per re: Thank you.
