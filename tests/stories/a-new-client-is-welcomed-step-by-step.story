# A plan is opened once, on the first morning of a new client; its steps are
# recalled on the working day before each, and when nobody says that one is done.
enable 80-plans
since 2026-03-02
2026-02-26 per: {30}
2026-02-27 anna re: {30}
2026-03-02 plan onboarding
2026-03-03 tell promise-ours-due
2026-03-04 anna: {30}
2026-03-04 tell promise-ours-broken
2026-03-04 tell promise-ours-due
2026-03-06 tell promise-ours-broken
2026-03-08 anna: {30}
2026-03-11 tell promise-ours-due
2026-03-12 anna: {30}
2026-03-13 tell promise-ours-broken
2026-03-16 anna: {30}
2026-03-20 per: {30}
