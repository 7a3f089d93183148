# The last day is known: a month before it the owner has a list and knows of it, in
# the last week a farewell lies ready, and what is planned for later is not told.
enable 80-plans
until 2026-03-31
change 2026-04-06
2026-02-23 per: {30}
2026-02-24 anna re: {30}
2026-03-02 plan parting
2026-03-02 tell parting
2026-03-03 tell promise-ours-due
2026-03-04 tell promise-ours-broken
2026-03-04 tell promise-ours-due
2026-03-06 tell promise-ours-broken
2026-03-09 anna: {30}
2026-03-11 tell promise-ours-due
2026-03-13 tell promise-ours-broken
2026-03-13 tell promise-ours-due
2026-03-17 tell promise-ours-broken
2026-03-24 write farewell
2026-03-31 per: {30}
