2026-03-02 per: {30}
2026-03-03 per: Please stop writing to me. I do not want any more e-mails from you.
2026-03-03 tell stop
