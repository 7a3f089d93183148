# Practice 16.  They talk with each other: one who is disappointed may have a bad
# day, two of a client are a circle, and its health says so.
2026-03-02 per: {30}
2026-03-03 eva: {30}
2026-03-16 per: I am very disappointed, the drawings are wrong again.
2026-03-16 tell complaint
2026-03-16 15:00 anna re: I am sorry for that, it was our mistake.
2026-03-17 fact unhappy_people = 1
2026-03-18 eva: I am very unhappy too, nobody has answered my questions for three weeks.
2026-03-18 tell complaint
2026-03-18 15:00 anna re: I am sorry, it was my mistake.
2026-03-19 fact unhappy_people = 2
2026-03-19 shows client: unhappy_people 2
2026-03-24 per: Thank you, the drawings are very good now, we are happy.
2026-03-25 fact unhappy_people = 1
2026-03-30 silence
