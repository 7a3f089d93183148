# Practice 14.  Learn from what is over: the invoice was late, but a complaint ten
# days before was the first sign, and it took us two weeks to call.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-18
2026-02-05 invoice 2 due 2026-02-20 paid 2026-02-18
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-18
2026-04-05 invoice 4 due 2026-04-20 paid 2026-05-05
2026-04-10 per: I am very disappointed, the drawings of the stairs are wrong again.
2026-04-10 tell complaint
2026-04-22 tell late-for-them
2026-04-24 09:30 call out
2026-05-08 per: {30}
2026-05-12 silence
2026-05-12 shows review: 2026-05 E1 bygg late-for-them complaint M2 2026-04-10 09:30 14.0 2026-05-05
