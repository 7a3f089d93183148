# Practice 1. Ten days late with somebody who always is are nothing.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-30
2026-02-05 invoice 2 due 2026-02-20 paid 2026-03-02
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-30
2026-04-05 invoice 4 due 2026-04-20
2026-04-30 fact usual_days_late = 10 AND overdue_days = 10 AND days_later_than_usual = 0
2026-05-01 per: {30}
