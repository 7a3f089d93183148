2026-03-02 per: {30}
2026-03-03 per: Please write to my colleague Karin from now on, I am no longer responsible for this project.
2026-03-03 tell redirect
