# With repeat, until it ends: here with the mail that comes at last.
repeat silent-client 5 workdays
2026-01-05 per: {30}
2026-01-12 per: {30}
2026-01-19 per: {30}
2026-01-26 per: {30}
2026-02-02 per: {30}
2026-02-09 per: {30}
2026-02-16 anna: {20}
2026-02-18 14:00 call out
2026-02-23 tell silent-client
2026-03-02 tell silent-client
2026-03-09 tell silent-client
2026-03-13 per: {30}
2026-03-30 per: {30}
