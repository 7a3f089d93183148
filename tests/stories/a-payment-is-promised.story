enable 20-money
2026-03-02 per: We will pay the invoice next week.
2026-03-02 tell payment-promised
