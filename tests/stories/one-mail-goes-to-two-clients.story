# Of each client its owner hears; of a draft only whoever writes it.
2026-03-02 per: {30}
2026-03-03 anna draft all: The prices of your houses are below.
2026-03-03 tell wrong-audience-draft
2026-03-03 tell wrong-audience-draft
2026-03-04 anna all: The prices of your houses are below.
2026-03-04 tell wrong-audience
2026-03-04 tell wrong-audience
2026-03-05 per: {30}
