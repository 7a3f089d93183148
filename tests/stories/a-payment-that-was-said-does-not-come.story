# "We have paid": three working days later somebody should look at the bank.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-18
2026-02-05 invoice 2 due 2026-02-20 paid 2026-02-18
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-18
2026-04-05 invoice 4 due 2026-04-20
2026-04-21 per: We paid the invoice yesterday.
2026-04-24 tell said-to-be-paid
2026-05-15 per: {30}
