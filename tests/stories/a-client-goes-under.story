2026-03-02 per: {30}
2026-03-03 per: We are insolvent and have filed for bankruptcy.
2026-03-03 tell insolvency
