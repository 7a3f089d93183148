#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What keeps mail from going out, as it meets the real heedd: the modes, and
what stops all of it."""

from rig import COMPLAINT, World, mail, run_all

ANNA, PER = "anna@office.example", "per@bygg.example"


def states(w):
    return {letter["recipient"]: letter["state"] for letter in w.outbox()}


def stopped(w):
    """Something for which each letter would have to wait."""
    (w.dir / "STOP").touch()
    w.put(mail(COMPLAINT))
    w.heedd(check=0)


def in_observe_mode_a_letter_that_would_wait_is_noted_all_the_same():
    with World(mode="observe") as w:
        w.arm()
        stopped(w)
        assert states(w) == {ANNA: "observed", PER: "observed"}, w.outbox()


if __name__ == "__main__":
    run_all([value for name, value in list(globals().items())
             if callable(value) and getattr(value, "__module__", "") ==
             "__main__" and name not in ("states", "stopped")])
