# With two of them open, "the invoice" is neither; what is named is.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-18
2026-02-05 invoice 2 due 2026-02-20 paid 2026-02-18
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-18
2026-04-05 invoice RE-4711 due 2026-04-20 paid 2026-04-24
2026-04-06 invoice RE-4712 due 2026-04-20
2026-04-16 per: Invoice RE 4712 will be paid on Thursday 30 April.
2026-04-22 tell late-for-them
2026-05-01 tell late-for-them
2026-05-15 per: {30}
