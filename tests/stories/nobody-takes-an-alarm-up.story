# On Friday afternoon a client threatens to leave, and nobody reacts.  After three
# hours of work the owner is warned, after four the senior has it, then the
# partner, who is told twice more; nobody is told at night or over the weekend.
ladder
alarm leaving owner
2026-03-06 13:30 per: We have decided to end our contract with you and will move to another agency at the end of the month.
2026-03-06 tell leaving
2026-03-09 08:30 warn leaving anna
2026-03-09 09:30 climb leaving erik
2026-03-09 12:30 warn leaving erik
2026-03-09 13:30 climb leaving carl
2026-03-10 09:30 repeat leaving carl
2026-03-10 13:30 repeat leaving carl
2026-03-20 silence
2026-03-12 shows episodes: carl
