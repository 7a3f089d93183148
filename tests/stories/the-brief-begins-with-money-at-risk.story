# Practice 23.  The hard talk first: three invoices late with somebody who always
# paid on the day, and the brief of Monday says how much that is.
2025-10-01 invoice 1 due 2025-10-15 paid 2025-10-15
2025-11-01 invoice 2 due 2025-11-15 paid 2025-11-15
2025-12-01 invoice 3 due 2025-12-15 paid 2025-12-15
2026-01-02 per: {30}
2026-01-05 invoice 4 due 2026-01-19
2026-01-12 invoice 5 due 2026-01-26
2026-01-19 invoice 6 due 2026-02-02
2026-01-22 tell late-for-them
2026-01-26 per: {30}
2026-01-27 tell money-at-risk
2026-01-29 tell late-for-them
2026-02-05 tell late-for-them
2026-02-06 per: {30}
2026-02-09 silence
2026-02-09 fact overdue_ratio = 3 AND days_later_than_usual = 21
2026-02-09 shows brief: Call first: Bygg AB
2026-02-09 shows brief: At risk: €3,000.00 overdue
