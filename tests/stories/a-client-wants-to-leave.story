# The senior hears of it at once; a friendly goodbye for today is none.
2026-03-02 per: Thank you, goodbye and see you on Monday.
2026-03-03 per: We have decided to end our contract with you and will move to another agency at the end of the month.
2026-03-03 tell leaving
