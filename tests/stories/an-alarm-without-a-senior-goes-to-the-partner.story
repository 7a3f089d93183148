# Nobody is named as senior: from the owner an alarm goes to the partner, and
# nobody waits for a person who is not there.
ladder
alarm leaving owner
senior nobody
2026-03-02 09:00 per: We have decided to end our contract with you and will move to another agency at the end of the month.
2026-03-02 tell leaving
2026-03-02 12:00 warn leaving anna
2026-03-02 13:00 climb leaving carl
2026-03-03 09:00 repeat leaving carl
2026-03-03 10:00 carl close E1: they stay until the summer
2026-03-20 silence
