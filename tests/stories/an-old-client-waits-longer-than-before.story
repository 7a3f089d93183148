# Practice 20.  Growth costs attention, and old clients feel it first: whom we
# answered within hours now waits for days.
2025-11-03 per: Could you send us the list of the doors?
2025-11-03 14:00 anna re: Here it is.
2025-11-10 per: Could you send us the list of the windows?
2025-11-10 14:00 anna re: Here it is.
2025-11-17 per: Could you send us the list of the lamps?
2025-11-17 14:00 anna re: Here it is.
2025-11-24 per: Could you send us the list of the tiles?
2025-11-24 14:00 anna re: Here it is.
2025-12-01 per: Could you send us the list of the taps?
2025-12-01 14:00 anna re: Here it is.
2026-01-12 per: Could you send us the plan of the roof?
2026-01-14 tell request-unanswered
2026-01-16 anna re: Here it is.
2026-01-19 per: Could you send us the plan of the cellar?
2026-01-21 tell request-unanswered
2026-01-23 anna re: Here it is.
2026-01-26 per: Could you send us the plan of the garden?
2026-01-28 tell request-unanswered
2026-01-30 anna re: Here it is.
2026-02-02 tell neglected
2026-02-02 fact answer_days >= 3 AND answer_ratio >= 3 AND our_latency_ratio > 3
2026-02-06 silence
