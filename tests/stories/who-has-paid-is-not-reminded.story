# Two are late and one is paid: the letters go on about the other.
enable 70-reminders
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-02-06 paid 2026-02-12
2026-01-05 invoice 2 due 2026-02-06 paid 2026-03-27
2026-02-09 write reminder-first
2026-02-16 write reminder-second
2026-02-26 write reminder-firm
2026-03-05 tell reminders-in-vain
2026-04-30 per: {30}
