# Practice 8. Too new for a habit, but a talk each two weeks was agreed.
cadence 2 weeks
2026-01-05 per: {30}
2026-01-12 anna: {20}
2026-01-20 anna: {20}
2026-01-26 tell silent-client
2026-01-26 fact cadence_days = 14 AND days_silent = 21
2026-02-10 per: {30}
