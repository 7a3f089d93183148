# Practice 5.  Facts against feelings: months later each mail, call, invoice,
# promise and word of heed stands in order, with what was said.
2026-03-02 per: Could you send us the drawings of the roof?
2026-03-02 11:00 anna re: I will send you the drawings by Friday 6 March.
2026-03-03 invoice 2026-47 due 2026-03-17 paid 2026-03-16
2026-03-05 tell promise-ours-due
2026-03-05 14:00 anna re: Here are the drawings.
2026-03-10 call in
2026-03-20 per: I am very disappointed, the drawings of the stairs are wrong again.
2026-03-20 tell complaint
2026-03-20 15:00 anna re: I am sorry for that, it was our mistake.
2026-04-20 silence
2026-04-20 shows client: they mail M1 Per Ek: The house (request
2026-04-20 shows client: we invoice 2026-47 (due 2026-03-17)
2026-04-20 shows client: they paid 2026-47
2026-04-20 shows client: they call
2026-04-20 shows client: heed notice L2 complaint to anna@office.example
2026-04-20 shows record: complaint.quality
2026-04-20 shows page: complaint
