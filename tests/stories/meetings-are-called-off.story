2026-03-02 per: Sorry, I have to cancel our meeting on Thursday.
2026-03-03 anna re: No problem.
2026-03-16 per: I am afraid I have to cancel our meeting tomorrow.
2026-03-17 tell meeting-off
2026-03-18 per: {30}
