#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What a client's mail says of an invoice, in the daemon: who may say it, where
it is shown, and that a person can take it back."""

import time

from rig import World, mail, run_all

DAY = 86400
NOW = int(time.mktime((2026, 3, 10, 12, 0, 0, 0, 0, 0)))  # a Tuesday
PROMISE = "We will pay the invoice on Friday 20 March."
SENT = "We paid the invoice yesterday."
DISPUTE = "We do not agree with this invoice."


def office(*numbers):
    w = World()
    w.heedd(now=NOW - DAY, check=0)
    for number in numbers:
        w.heed("invoice", "add", "bygg", number, "100", "EUR", "--issued",
               "2026-02-01", "--due", "2026-03-01", now=NOW - DAY, check=0)
    return w


def read(w, text, now=NOW, **more):
    w.put(mail(text, date=now - 60, **more))
    return w.heedd(now=now, check=0)


def row(w, number):
    return next(r for r in w.json("invoice", "list") if r["number"] == number)


def shown(w, now=NOW):
    return w.heed("invoice", "list", now=now, check=0).stdout


def each_word_is_shown_and_a_person_takes_it_back():
    with office("1") as w:
        assert row(w, "1")["state"] == "open" and row(w, "1")["said"] is None
        for i, (text, state, words) in enumerate((
                (PROMISE, "promised", "promised until 2026-03-20"),
                (DISPUTE, "disputed", "disputed"),
                (SENT, "said-to-be-paid", "said to be paid"),
                (PROMISE + " Really.", "promised", "promised until")), 1):
            read(w, text, NOW + i * 3600)
            got = row(w, "1")
            assert got["state"] == state, got
            assert got["said"]["mail"] == f"M{i}", got
            assert words in shown(w), (words, shown(w))
            assert words in w.heed("client", "bygg", now=NOW + 2 * DAY,
                                   check=0).stdout
        assert row(w, "1")["said"]["day"] == "2026-03-20"
        # nothing was paid by a mail
        assert row(w, "1")["paid"] is None
        w.heed("invoice", "open", "1", now=NOW + DAY, check=0)
        assert row(w, "1")["state"] == "open", row(w, "1")
        assert "is open" in w.heed("invoice", "open", "1", now=NOW + DAY,
                                   check=1).stderr
        # it does not come back with the same mail, but with a new one
        w.heedd(now=NOW + DAY, check=0)
        assert row(w, "1")["state"] == "open"
        read(w, "We disagree: " + DISPUTE, NOW + 2 * DAY)
        assert row(w, "1")["state"] == "disputed"
        # paid, and opened again, it is as if nothing had been said
        w.heed("invoice", "paid", "1", now=NOW + 3 * DAY, check=0)
        assert row(w, "1")["state"] == "paid" and row(w, "1")["said"] is None
        w.heed("invoice", "open", "1", now=NOW + 3 * DAY, check=0)
        assert row(w, "1")["state"] == "open", row(w, "1")


def a_person_who_moves_the_promise_moves_the_day():
    with office("1") as w:
        read(w, PROMISE)
        w.heed("promise", "move", "P1.1", "2026-03-25", now=NOW, check=0)
        assert "promised until 2026-03-25" in shown(w), shown(w)
        w.heed("promise", "drop", "P1.1", "no promise", now=NOW, check=0)
        assert row(w, "1")["state"] == "open", row(w, "1")


def who_cannot_say_it_says_nothing():
    with office("1") as w:
        for more in ({"verdict": "dmarc=fail"},
                     {"sender": "Eve <eve@elsewhere.example>"},
                     {"headers": ["Auto-Submitted: auto-replied"]},
                     # we ourselves
                     {"sender": "Anna <anna@office.example>",
                      "to": "per@bygg.example"}):
            read(w, DISPUTE, **more)
            assert row(w, "1")["state"] == "open", (more, row(w, "1"))
        # a Date of the future is not waited for
        w.put(mail(DISPUTE, date=NOW + 400 * DAY))
        w.heedd(now=NOW, check=0)
        assert row(w, "1")["state"] == "disputed"


def in_doubt_a_person_decides():
    with office("A-100", "A-101") as w:
        read(w, PROMISE)
        assert {r["state"] for r in w.json("invoice", "list")} == {"open"}
        read(w, PROMISE, NOW + 3600, subject="Your invoice a-100")
        assert row(w, "A-100")["state"] == "promised"
        assert row(w, "A-101")["state"] == "open"
        read(w, "We refuse to pay A-101, you will get nothing.", NOW + 7200)
        assert row(w, "A-101")["state"] == "open"


def it_is_exported_and_erased_with_the_client():
    with office("1") as w:
        read(w, PROMISE)
        w.heed("invoice", "open", "1", now=NOW + 60, check=0)
        said = w.json("export", "bygg")["said_of_invoices"]
        assert [s["what"] for s in said] == ["promised", "nothing"], said
        assert said[0]["who"] == "client" and said[0]["mail"] == "M1", said
        w.heed("erase", "bygg", "--yes", now=NOW + 60, check=0)
        assert w.json("export", "bygg")["said_of_invoices"] == []


run_all([
    each_word_is_shown_and_a_person_takes_it_back,
    a_person_who_moves_the_promise_moves_the_day,
    who_cannot_say_it_says_nothing,
    in_doubt_a_person_decides,
    it_is_exported_and_erased_with_the_client,
])
