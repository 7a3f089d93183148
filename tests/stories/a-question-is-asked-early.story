# Practice 3. Late and curt together, from somebody who was neither: a senior person hears of
# it, the owner has a sheet for a call, and the client is asked, once.
enable 75-questions
2025-11-05 invoice 1 due 2025-11-20 paid 2025-11-20
2025-12-05 invoice 2 due 2025-12-20 paid 2025-12-20
2026-01-05 per: {40}
2026-01-05 invoice 3 due 2026-01-20 paid 2026-01-20
2026-01-12 per: {45}
2026-01-19 per: {50}
2026-01-26 per: {40}
2026-02-02 per: {45}
2026-02-03 invoice 4 due 2026-02-18
2026-02-09 per: {40}
2026-02-16 per: It came.
2026-02-23 tell late-for-them
2026-02-23 per: It came.
2026-02-24 tell late-and-curt
2026-02-24 write anything-we-should-know
2026-02-24 tell call-late-and-curt
2026-02-24 tell curt
2026-03-02 per: It came.
2026-03-09 per: It came.
