# The senior answers the notice, as one answers a mail; the partner never hears
# of it.  An answer of somebody to whom it did not go would do nothing.
ladder
alarm leaving owner
2026-03-02 09:00 per: We have decided to end our contract with you and will move to another agency at the end of the month.
2026-03-02 tell leaving
2026-03-02 12:00 warn leaving anna
2026-03-02 13:00 climb leaving erik
2026-03-02 13:20 erik answer bygg: I call them in half an hour.
2026-03-20 silence
2026-03-20 shows record: answered the notice L3
