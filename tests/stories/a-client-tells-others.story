2026-03-02 per: {30}
2026-03-03 per: I will write a bad review about you on Google and tell the press.
2026-03-03 tell reputation
