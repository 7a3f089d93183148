#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What a person says of an invoice: added, paid, dropped, open again."""

import time

from rig import World, run_all

NOW = int(time.mktime((2026, 3, 10, 12, 0, 0, 0, 0, 0)))
DAYS = ("--issued", "2026-02-01", "--due", "2026-03-01")


def add(w, *words, days=DAYS, status=0):
    return w.heed("invoice", "add", *words, *days, now=NOW, check=status)


def row(w, number):
    return next(r for r in w.json("invoice", "list") if r["number"] == number)


def an_invoice_is_added_exactly():
    with World() as w:
        w.heedd(check=0)
        for number, amount, currency, units in (
                ("a1", "1250.50", "EUR", 125050), ("a2", "12,5", "SEK", 1250),
                ("a3", "900", "JPY", 900), ("a4", "1.005", "KWD", 1005),
                ("a5", "9007199254740.93", "EUR", 900719925474093)):
            add(w, "bygg", number, amount, currency)
            assert row(w, number)["minor_units"] == units, row(w, number)
        assert "1250.50 EUR" in w.heed("invoice", "list", check=0).stdout


def a_credit_note_is_below_nothing():
    with World() as w:
        w.heedd(check=0)
        w.heed("invoice", "add", *DAYS, "--", "bygg", "c1", "-5", "EUR",
               now=NOW, check=0)
        assert row(w, "c1")["minor_units"] == -500


def what_cannot_be_is_said_and_not_added():
    with World() as w:
        w.heedd(check=0)
        add(w, "bygg", "1", "5", "EUR")
        for words, says in (
                (("byg", "2", "5", "EUR"), 'did you mean "bygg"'),
                (("bygg", "2", "5", "EUX"), "not \"EUX\""),
                (("bygg", "2", "5", "eur"), "not \"eur\""),
                (("bygg", "2", "5", "UR "), "not \"UR \""),
                (("bygg", "2", "1.005", "EUR"), "no amount in EUR"),
                (("bygg", "2", "1.5", "JPY"), "no amount in JPY"),
                (("bygg", "2", "1,250.00", "EUR"), "no amount"),
                (("bygg", "2", ".", "EUR"), "no amount"),
                (("bygg", "2", "0", "EUR"), "no amount"),
                (("bygg", "2", "99999999999999999999", "EUR"), "no amount"),
                (("bygg", "", "5", "EUR"), "a number is one line"),
                (("bygg", "2\n3", "5", "EUR"), "a number is one line"),
                (("bygg", "x" * 101, "5", "EUR"), "a number is one line")):
            assert says in add(w, *words, status=2).stderr, words
        for days, says in (
                (DAYS[:2], "--due DAY"),
                (("--issued", "2026-02-30"), "takes a day"),
                (("--issued", "2026-03-01", "--due", "2026-02-01"),
                 "due before"),
                (DAYS + ("--paid", "2026-03-11"), "has not come yet")):
            result = add(w, "bygg", "2", "5", "EUR", days=days, status=2)
            assert says in result.stderr, (days, result.stderr)
        result = add(w, "bygg", "1", "7", "EUR", status=1)
        assert "known already" in result.stderr, result.stderr
        assert [r["minor_units"] for r in w.json("invoice", "list")] == [500]
        assert "no \"invoice pay\"" in w.heed("invoice", "pay", "1",
                                              check=2).stderr


def paid_once_dropped_with_a_reason_and_open_again():
    with World() as w:
        w.heedd(check=0)
        add(w, "bygg", "1", "5", "EUR")

        def say(*words, status=0):
            return w.heed("invoice", *words, now=NOW, check=status)

        assert "no invoice \"9\"" in say("paid", "9", status=1).stderr
        assert "not come yet" in say("paid", "1", "--on", "2026-03-11",
                                     status=1).stderr
        say("paid", "1")
        assert row(w, "1")["paid"] == "2026-03-10"
        assert "paid on 2026-03-10 already" in say("paid", "1",
                                                   status=1).stderr
        assert "nothing is left" in say("drop", "1", "x", status=1).stderr
        say("open", "1")
        assert "is open" in say("open", "1", status=1).stderr
        say("paid", "1", "--on", "2026-03-02")
        assert row(w, "1")["paid"] == "2026-03-02"
        say("open", "1")
        say("drop", "1", "written off")
        assert "dropped already (written off)" in say("drop", "1", "y",
                                                      status=1).stderr
        assert "was dropped" in say("paid", "1", status=1).stderr
        assert row(w, "1")["reason"] == "written off"


def an_import_takes_back_nothing_that_a_person_said():
    head = "number,client,amount,currency,issued,due,paid\n"
    with World() as w:
        w.heedd(check=0)
        for number in ("1", "2"):
            add(w, "bygg", number, "5", "EUR")
        w.heed("invoice", "paid", "1", now=NOW, check=0)
        w.heed("invoice", "drop", "2", "lost", now=NOW, check=0)
        path = w.dir / "again.csv"
        path.write_text(head + "".join(
            f"{n},bygg,6,EUR,2026-02-01,2026-03-01,\n" for n in (1, 2)))
        w.heed("invoice", "import", path, now=NOW, check=0)
        assert row(w, "1")["paid"] == "2026-03-10"
        assert row(w, "2")["dropped"] == "2026-03-10"
        assert row(w, "2")["minor_units"] == 600
        path.write_text(head + "3,bygg,6,DEM,2026-02-01,2026-03-01,\n")
        assert ":2: a currency" in w.heed("invoice", "import", path,
                                          check=1).stderr


run_all([
    an_invoice_is_added_exactly,
    a_credit_note_is_below_nothing,
    what_cannot_be_is_said_and_not_added,
    paid_once_dropped_with_a_reason_and_open_again,
    an_import_takes_back_nothing_that_a_person_said,
])
