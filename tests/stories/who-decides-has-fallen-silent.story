# Eva decides and wrote every week; Per goes on as before.
decides eva
2026-01-05 eva: {30}
2026-01-06 per: {30}
2026-01-12 eva: {30}
2026-01-13 per: {30}
2026-01-19 eva: {30}
2026-01-20 per: {30}
2026-01-26 eva: {30}
2026-01-27 per: {30}
2026-02-02 eva: {30}
2026-02-03 per: {30}
2026-02-09 eva: {30}
2026-02-10 per: {30}
2026-02-17 per: {30}
2026-02-24 per: {30}
2026-03-03 per: {30}
2026-03-10 per: {30}
2026-03-17 per: {30}
2026-03-16 tell silent-stakeholder
2026-03-24 per: {30}
