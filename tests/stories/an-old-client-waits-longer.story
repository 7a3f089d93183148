# Requests were answered on the same day; the last ones waited for days.
2026-01-05 per: Could you send us the plan of room 0?
2026-01-05 15:00 anna re: Here it is.
2026-01-12 per: Could you send us the plan of room 1?
2026-01-12 15:00 anna re: Here it is.
2026-01-19 per: Could you send us the plan of room 2?
2026-01-19 15:00 anna re: Here it is.
2026-01-26 per: Could you send us the plan of room 3?
2026-01-26 15:00 anna re: Here it is.
2026-02-02 per: Could you send us the plan of room 4?
2026-02-02 15:00 anna re: Here it is.
2026-02-09 per: Could you send us the plan of room 5?
2026-02-09 15:00 anna re: Here it is.
2026-02-16 per: Could you send us the plan of room 6?
2026-02-16 15:00 anna re: Here it is.
2026-02-23 per: Could you send us the plan of room 0?
2026-02-25 tell request-unanswered
2026-02-27 15:00 anna re: Here it is.
2026-03-02 per: Could you send us the plan of room 1?
2026-03-04 tell request-unanswered
2026-03-06 15:00 anna re: Here it is.
2026-03-09 tell neglected
2026-03-09 per: Could you send us the plan of room 2?
2026-03-11 tell request-unanswered
2026-03-13 15:00 anna re: Here it is.
2026-03-18 per: Thank you.
