# The owner does not react; the senior takes the alarm up, and the partner never
# hears of it.  What it is about is not over: a second threat is told at once.
ladder
alarm leaving owner
2026-03-02 09:00 per: We have decided to end our contract with you and will move to another agency at the end of the month.
2026-03-02 tell leaving
2026-03-02 12:00 warn leaving anna
2026-03-02 13:00 climb leaving erik
2026-03-02 14:00 erik ack E1: I visit them on Wednesday
2026-03-10 10:00 per: We have made up our minds: we cancel the contract with you.
2026-03-10 tell leaving
2026-03-10 11:00 anna ack E2
2026-03-20 silence
2026-03-20 shows episodes: Nothing that was told goes on.
2026-03-20 shows record: I visit them on Wednesday
