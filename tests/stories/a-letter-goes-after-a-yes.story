# Each letter waits for the owner, who is shown it: a yes as an answer to that
# notice lets the first one go, and the second is cancelled at a terminal.  What
# was agreed on then is written down, and keeps a third from being made.
mode approve
enable 70-reminders
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-02-06
2026-02-09 write reminder-first
2026-02-10 11:00 anna answer bygg: Yes
2026-02-17 write reminder-second
2026-02-17 11:00 anna cancel L3
2026-02-18 10:00 anna hold 1 2026-03-20: they pay on the 15th
2026-03-05 tell reminders-in-vain
2026-03-10 silence
2026-03-10 shows outbox: sent bygg invoice-reminder per@bygg.example
2026-03-10 shows outbox: cancelled bygg invoice-reminder-second
2026-03-10 shows holds: they pay on the 15th
