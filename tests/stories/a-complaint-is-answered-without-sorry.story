# The owner hears of the complaint, and of an answer that explains it away.
2026-03-02 per: I am very disappointed. We have been waiting for the drawings for three weeks now and nobody has answered my messages.
2026-03-02 tell complaint
2026-03-03 anna re: The drawings are made in a queue, and that is how it works here.
2026-03-03 tell no-apology
2026-03-03 16:00 anna re: I am sorry for that, it was my mistake.
