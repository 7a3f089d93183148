# Of a draft nobody else hears; of what was sent the senior does too.
2026-03-02 per: {30}
2026-03-03 anna draft: As I already told you, this is ridiculous. It is entirely your own fault.
2026-03-03 tell heated
2026-03-04 anna re: As I already told you, this is ridiculous. It is entirely your own fault.
2026-03-04 tell heated
2026-03-04 tell heated-sent
2026-03-05 per re: {30}
