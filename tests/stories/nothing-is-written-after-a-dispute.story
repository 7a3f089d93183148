# Whoever disputes an invoice hears of it from a person.
enable 70-reminders
2026-01-02 per: {30}
2026-01-05 invoice 1 due 2026-02-06
2026-02-07 per: The amount on the invoice is wrong, we dispute it and will not pay this.
2026-02-07 tell payment-refused
2026-02-07 tell payment-disputed
2026-02-28 per: {30}
