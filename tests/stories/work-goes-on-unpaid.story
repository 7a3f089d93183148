# Practice 18. New wishes while old bills lie about: the answer should speak of them first.
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-01-20 paid 2026-01-20
2026-02-05 invoice 2 due 2026-02-20 paid 2026-02-20
2026-03-05 invoice 3 due 2026-03-20 paid 2026-03-20
2026-04-05 invoice 4 due 2026-04-20
2026-04-23 tell late-for-them
2026-05-06 per: Could you also draw a second garage for us?
2026-05-06 tell work-goes-on
2026-05-07 anna re: Gladly, let us talk about it.
2026-05-08 per re: Good.
