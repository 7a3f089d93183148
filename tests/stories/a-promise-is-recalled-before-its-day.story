# Practice 4. What we promise for a day is recalled on the morning before it, and when the
# day has passed without a word.  2026-03-06 is a Friday.
2026-02-26 per: Could you send us the drawings of the roof?
2026-02-27 anna re: I will send you the drawings by Friday 6 March.
2026-03-05 tell promise-ours-due
2026-03-09 tell promise-ours-broken
2026-03-09 shows promises: P2.1 bygg we 2026-03-06 late
2026-03-11 anna re: Sorry for the delay, here are the drawings.
2026-03-12 per re: Thank you, all of it is there.
