# They have named a day: until it is past nobody reminds them.
enable 70-reminders
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-02-06
2026-02-08 per: We will pay the invoice on 20 February.
2026-02-23 write reminder-second
2026-02-23 tell promise-theirs-broken
2026-02-28 per: {30}
