2026-03-02 per: {30}
2026-03-03 per: We will take you to court over this and have told our lawyer so.
2026-03-03 tell legal
