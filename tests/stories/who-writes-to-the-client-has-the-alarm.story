# The owner needs no command: an answer to the client is enough, in time or after
# the warning, and so is a call.
ladder
alarm leaving owner
2026-03-02 09:00 per: We have decided to end our contract with you and will move to another agency at the end of the month.
2026-03-02 tell leaving
2026-03-02 12:00 warn leaving anna
2026-03-02 12:30 anna re: May I call you at three?
2026-03-10 10:00 per: We have made up our minds: we cancel the contract with you.
2026-03-10 tell leaving
2026-03-10 10:30 call both
2026-03-20 silence
