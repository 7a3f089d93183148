# Three times what they usually owe, and late for them: a senior person hears.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-20
2026-02-05 invoice 2 due 2026-02-20 paid 2026-02-20
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-20
2026-04-01 invoice 4 due 2026-04-15
2026-04-01 invoice 5 due 2026-04-15
2026-04-01 invoice 6 due 2026-04-15
2026-04-20 tell late-for-them
2026-04-22 tell money-at-risk
2026-04-30 per: {30}
