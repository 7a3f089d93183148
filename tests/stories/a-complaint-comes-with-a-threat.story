# The senior hears of the threat, the owner of the complaint, and the client gets
# no letter of a machine.
2026-03-02 per: I am very disappointed, the drawings are three weeks late and nobody answers me. We have decided to end our contract with you.
2026-03-02 tell leaving
2026-03-02 tell complaint-with-threat
