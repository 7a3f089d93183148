# Practice 1. Two days early, always: then four days late are news, once.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-18
2026-02-05 invoice 2 due 2026-02-20 paid 2026-02-18
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-18
2026-04-05 invoice 4 due 2026-04-20
2026-04-22 tell late-for-them
2026-04-22 fact usual_days_late = -2 AND late_seen = 3 AND days_later_than_usual >= 2
2026-04-30 per: {30}
