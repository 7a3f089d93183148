# A mail a week, and then nothing, though we wrote and called.
2026-01-05 per: {30}
2026-01-12 per: {30}
2026-01-19 per: {30}
2026-01-26 per: {30}
2026-02-02 per: {30}
2026-02-09 per: {30}
2026-02-16 anna: {20}
2026-02-25 14:00 call out
2026-02-26 tell silent-client
2026-03-20 per: {30}
