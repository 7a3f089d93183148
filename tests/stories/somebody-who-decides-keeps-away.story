# Practice 19.  Eva decides and wrote each week; since January it is only Per, and
# nobody would miss her among his mails.
decides eva
2025-11-03 eva: {30}
2025-11-10 eva: {30}
2025-11-17 eva: {30}
2025-11-24 eva: {30}
2025-12-01 eva: {30}
2025-12-08 per: {30}
2025-12-15 per: {30}
2025-12-22 per: {30}
2026-01-05 per: {30}
2026-01-05 tell silent-stakeholder
2026-01-05 fact stakeholder_silence >= 5 AND days_silent = 0
2026-01-12 per: {30}
2026-01-12 shows client: stakeholder_silence
