# Signed on the second, and a week later nobody has been in touch.
since 2026-03-02
2026-03-02 anna: Welcome to us.
2026-03-09 tell onboarding-gap
2026-03-10 per: Is there something that we should prepare?
2026-03-10 anna re: Yes, here is the list.
