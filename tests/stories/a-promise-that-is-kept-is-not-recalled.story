# Practice 4. An answer in the thread, two days before or later, is what was promised.
2026-02-27 anna: I will send you the drawings by Friday 6 March.
2026-03-04 anna re: Here are the drawings.
2026-03-04 per re: They are here, thank you.
2026-03-20 per: The windows came today.
