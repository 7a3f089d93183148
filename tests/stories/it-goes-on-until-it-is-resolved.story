# Practice 13.  What was told stays open until it is over: the invoice is late for
# weeks, is told once, and ends with the money; nobody must remember it.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-18
2026-02-05 invoice 2 due 2026-02-20 paid 2026-02-18
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-18
2026-04-05 invoice 4 due 2026-04-20 paid 2026-05-15
2026-04-22 tell late-for-them
2026-05-08 per: {30}
2026-05-14 fact days_later_than_usual = 24
2026-05-20 silence
2026-05-18 fact days_later_than_usual = 0
2026-05-18 shows episodes: Nothing that was told goes on.
