# Two months without a word and nothing open: the client is asked how things are,
# once.  With an invoice that is late there is something else to talk about.
enable 75-questions
2026-01-02 per: {30}
2026-01-05 per: {30}
2026-01-06 anna re: Gladly.
2026-03-06 write check-in
2026-04-20 per: {30}
