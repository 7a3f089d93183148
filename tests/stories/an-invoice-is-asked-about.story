2026-03-02 per: When is invoice 47 due, and to which account should we pay it?
2026-03-02 tell invoice-question
2026-03-02 16:00 anna re: By the end of the month, to the account that stands on it.
