# From a hint before the day to a person who calls, for somebody who is usually
# late; a week lies between two letters, three in 30 days at most, and none once
# the money is there.
enable 70-reminders
tag remind-early
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-02-06 paid 2026-04-01
2026-02-03 write reminder-early
2026-02-10 write reminder-first
2026-02-17 write reminder-second
2026-03-05 tell reminders-in-vain
2026-03-05 write reminder-firm
2026-04-30 per: {30}
