# Practice 2. Two of the last three mails are short, from somebody who used to tell everything.  Another
# person of the client, who always writes so, is no news.
2026-01-05 per: {40}
2026-01-06 eva: Fine by me.
2026-01-12 per: {45}
2026-01-19 per: {50}
2026-01-26 per: {40}
2026-02-02 per: {45}
2026-02-03 eva: Fine by me.
2026-02-09 per: {40}
2026-02-16 per: It came.
2026-02-23 per: It came.
2026-02-24 tell curt
2026-02-24 fact length_ratio < 0.2 AND length_recent < 0.5
2026-03-02 per: It came.
2026-03-09 eva: Fine by me.
