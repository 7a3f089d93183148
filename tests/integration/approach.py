#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What heed writes to clients without being asked: reminders of invoices, and
questions how things are.  One letter, to the right person, and none at all
where a tactful person would keep silent."""

import email
import email.policy
import json
import os
import sqlite3
import time

from rig import BYGG, World, mail, run_all
from statement_rig import document, entry

DAY = 86400
HEAD = "number,client,amount,currency,issued,due,paid\n"
PER = {"address": "per@bygg.example", "name": "Per Lind"}
EVA = {"address": "eva@bygg.example", "name": "Eva Ek", "roles": ["pays"]}
OLA = {"address": "ola@bygg.example", "name": "Ola By", "roles": ["daily"]}


def at(day, hour=10):
    return int(time.mktime(time.strptime(f"{day} {hour}", "%Y-%m-%d %H")))


MONDAY = at("2026-12-07")
REMIND = """{ name = "remind"; on = "clock"; each = "invoice";
  when = "invoice_days_overdue BETWEEN 3 AND 9";
  then = ( { do = "remind"; letter = "invoice-reminder"; } ); }"""
SECOND = """{ name = "second"; on = "clock"; each = "invoice";
  when = "invoice_days_overdue BETWEEN 10 AND 19";
  then = ( { do = "remind"; letter = "invoice-reminder-second"; } ); }"""
ASK = """{ name = "ask"; on = "clock";
  when = "overdue_invoices >= 1";
  then = ( { do = "reach-out"; letter = "reach-out"; } ); }"""


def people(*persons):
    """The option of a client; group() of the rig knows no lists of groups."""
    return ", ".join(
        '{ address = "%s"; name = "%s"; roles = [ %s ]; }' % (
            p["address"], p["name"],
            ", ".join(f'"{r}"' for r in p.get("roles", [])))
        for p in persons)


class Firm(World):
    """A world whose rules are those given, armed since the Friday before."""

    def __init__(self, *rules, persons=(PER, EVA, OLA), rows="", **client):
        # nobody takes letters here: they wait
        super().__init__(rules_glob="", expire_hours=720)
        self.persons = persons
        self.clients[0].update(addresses=["first@bygg.example"], **client)
        self.rules = list(rules)
        self.write_config()
        self.heedd(now=MONDAY - 3 * DAY, check=0)
        if self.top["mode"] != "observe":
            self.heed("arm", "--yes", now=MONDAY - 3 * DAY, check=0)
        # the rules are known from the round of that day on
        if rows:
            self.invoices(rows)

    def write_config(self):
        self.extra = "rules = (%s);\n" % ", ".join(getattr(self, "rules", []))
        super().write_config()
        if getattr(self, "persons", None):
            text = self.config.read_text()
            mark = '  owner = "anna"'
            assert mark in text
            self.config.write_text(text.replace(
                mark, f"  people = ( {people(*self.persons)} );\n{mark}", 1))

    def invoices(self, rows):
        path = self.dir / "invoices.csv"
        path.write_text(HEAD + rows)
        self.heed("invoice", "import", path, check=0)

    def day(self, n, check=0):
        """heedd runs on that day, counted from the Monday."""
        self.heedd(now=MONDAY + int(n * DAY), check=check)
        return self.outbox()

    def letter(self, n):
        with sqlite3.connect(self.state / "heed.db") as db:
            raw, = db.execute("SELECT raw FROM letter WHERE id = ?",
                              (n,)).fetchone()
        return email.message_from_bytes(raw, policy=email.policy.default)


def due(number, day, amount="1200.50", client="bygg", currency="EUR"):
    return f"{number},{client},{amount},{currency},2026-11-01,{day},\n"


def all_that_is_overdue_is_one_letter_to_who_pays():
    with Firm(REMIND, rows=due(7, "2026-12-05") + due(8, "2026-12-06", "99")
              + due(9, "2026-12-20")) as w:
        assert w.day(0) == []
        assert len(w.day(1)) == 1  # three days after the 5th
        assert len(w.day(2)) == 1  # of the 6th they have been told
        assert w.outbox()[0]["recipient"] == "eva@bygg.example"
        m = w.letter(1)
        text = m.get_content()
        assert m["To"].addresses[0].addr_spec == "eva@bygg.example"
        assert "Dear Eva," in text, text
        assert "7 – €1,200.50 – December 5, 2026" in text, text
        assert "8 – €99.00 – December 6, 2026" in text, text
        assert "Outstanding in all: €1,299.50" in text, text
        assert "\n9 " not in text, text
        assert m["Subject"] == "A friendly reminder", m["Subject"]
        assert m["In-Reply-To"] is None


def the_client_reads_its_own_language_and_country():
    with Firm(REMIND, rows=due(7, "2026-12-05", "12500", currency="SEK"),
              language="sv", country="SE", persons=(PER,)) as w:
        w.day(0), w.day(1)
        m = w.letter(1)
        # nobody is said to pay: the first address, whose name is not known
        assert m["To"].addresses[0].addr_spec == "first@bygg.example"
        text = m.get_content().replace("\xa0", " ").replace("\r", "")
        assert "7 – 12 500,00 kr – 5 december 2026" in text, text
        assert text.startswith("Hej!\n"), text
        assert m["Subject"] == "En vänlig påminnelse: faktura 7"


def nobody_else_is_written_to():
    with Firm(REMIND, rows=due(7, "2026-12-05"), persons=(),
              domains=["bygg.example"]) as w:
        w.clients[0]["addresses"] = []
        w.write_config()
        assert w.day(0) == [] and w.day(1) == []


def what_was_late_before_the_rule_is_not_reminded_of():
    with Firm(rows=due(7, "2026-12-03") + due(8, "2026-12-07")) as w:
        w.rules = [REMIND]
        w.write_config()
        # on the Monday on which the rule is new it holds already
        assert [w.day(n) for n in range(3)] == [[]] * 3
        # of another invoice it is news, and then all is told
        assert len(w.day(3)) == 1
        assert "7 – " in w.letter(1).get_content()


def who_pays_between_is_not_reminded():
    with Firm(REMIND, rows=due(7, "2026-12-05") + due(8, "2026-12-05")) as w:
        w.day(0), w.day(1)
        assert w.outbox()[0]["state"] == "queued"
        w.heed("invoice", "paid", "7", "--on", "2026-12-08",
               now=MONDAY + DAY + 60, check=0)
        # it is asked when it is claimed, and of the other one anew
        states = [x["state"] for x in w.day(2)]
        assert states[0] == "cancelled", states
        shown = w.heed("why", "L1", check=0).stdout
        assert "paid, dropped or changed" in shown, shown
        assert len(w.day(3)) == 2
        text = w.letter(2).get_content()
        assert "8 – " in text and "7 – " not in text, text


def a_person_who_wrote_today_is_enough():
    for folder, sender, to in (
            ("Sent", "anna@office.example", "per@bygg.example"),
            ("INBOX", "per@bygg.example", "office@office.example")):
        with Firm(REMIND, rows=due(7, "2026-12-05")) as w:
            w.day(0)
            w.put(mail("I will be in the office on the usual days.",
                       sender=sender, to=to, date=MONDAY + DAY - 3600),
                  folder)
            assert w.day(1) == []
            assert len(w.day(2)) == 1


def a_call_is_as_good():
    with Firm(REMIND, rows=due(7, "2026-12-05")) as w:
        w.day(0)
        w.heed("log", "bygg", "out", "they will pay", now=MONDAY + DAY - 60,
               check=0)
        assert w.day(1) == [] and len(w.day(2)) == 1


def a_promised_payment_is_waited_for():
    with Firm(REMIND, rows=due(7, "2026-12-05")) as w:
        w.day(0)
        w.put(mail("We will pay the invoice by Friday.",
                   date=MONDAY + 3600))
        w.day(0.1)
        assert w.json("promise", "list", now=MONDAY + 9000)[0]["by"] == "them"
        assert [len(w.day(n)) for n in (1, 2, 3, 4)] == [0] * 4
        assert len(w.day(7)) == 1


def a_dispute_stops_reminders():
    with Firm(REMIND, SECOND, rows=due(7, "2026-12-05")) as w:
        w.day(0)
        w.put(mail("The amount on the invoice is wrong, we dispute it.",
                   date=MONDAY + 3600))
        w.day(0.1)
        assert [len(w.day(n)) for n in (1, 2, 3, 4, 7, 8)] == [0] * 6


def the_first_rule_writes_and_the_gap_is_kept():
    with Firm(SECOND, REMIND, ASK, rows=due(7, "2026-12-04")) as w:
        rules = [[x["rule"] for x in w.day(n)] for n in (0, 1, 2, 3)]
        # on Monday both hold; the other is still due when the gap is over
        assert rules == [["remind"]] * 3 + [["remind", "ask"]], rules


def in_mode_draft_it_lies_in_drafts():
    with Firm(REMIND, ASK, rows=due(7, "2026-12-05")) as w:
        w.top["mode"] = "draft"
        w.rules = [REMIND]
        w.write_config()
        w.day(0), w.day(1)
        assert [(x["rule"], x["state"]) for x in w.outbox()] == \
            [("remind", "drafted")]
        assert len(w.files("Drafts")) == 1
        assert "DRAFT" not in w.files("Drafts")[0].read_text()


def never_contact_is_obeyed():
    with Firm(REMIND, rows=due(7, "2026-12-05"), never_contact=True) as w:
        assert [len(w.day(n)) for n in (0, 1, 2)] == [0] * 3


def who_is_away_is_not_reminded():
    with Firm(REMIND, SECOND, rows=due(7, "2026-12-05")) as w:
        w.day(0)
        w.put(mail("I am out of the office until December 9.",
                   sender="Eva Ek <eva@bygg.example>",
                   subject="Out of office", date=MONDAY + 3600,
                   headers=["Auto-Submitted: auto-replied"]))
        w.day(0.1)
        assert [len(w.day(n)) for n in (1, 2, 3)] == [0] * 3
        assert len(w.day(4)) == 1


def a_person_can_put_a_client_on_hold():
    with Firm(REMIND, SECOND, rows=due(7, "2026-12-05")) as w:
        w.day(0)
        said = w.heed("hold", "bygg", "--until", "2026-12-10",
                      "they asked for a week", now=MONDAY + 60, check=0)
        assert said.stdout == "H1: no letters to bygg until 2026-12-10\n"
        assert w.day(1) == [] and w.day(2) == []
        row, = w.json("hold", "list", now=MONDAY + 2 * DAY)
        item = w.json("client", "bygg", now=MONDAY + 2 * DAY)["open"][0]
        assert (item["kind"], item["id"], item["text"]) == (
            "hold", "H1",
            "no letters until 2026-12-10: they asked for a week"), item
        told = w.heed("brief", now=MONDAY + 2 * DAY, check=0).stdout
        assert "No letters until December 10, 2026" in told, told
        assert row["reason"] == "they asked for a week" and row["by"], row
        assert len(w.day(3)) == 1
        assert w.json("hold", now=MONDAY + 3 * DAY) == []
        # who complains is told nothing either, and why says so
        w.heed("hold", "bygg", "--until", "2027-01-10", "a lawyer has it",
               now=MONDAY + 3 * DAY, check=0)
        assert "H2" in w.heed("hold", now=MONDAY + 4 * DAY, check=0).stdout
        held = json.loads(w.heed("export", "bygg", check=0).stdout)["holds"]
        assert [h["hold"] for h in held] == [1, 2], held
        w.heed("erase", "bygg", "--yes", now=MONDAY + 4 * DAY, check=0)
        assert w.json("hold", now=MONDAY + 4 * DAY) == []


def an_answer_is_held_too_and_why_names_it():
    complaint = """{ name = "complaint"; when = "complaint AND from_client";
      then = ( { do = "acknowledge"; letter = "complaint-received"; } ); }"""
    with Firm(complaint) as w:
        w.heed("hold", "bygg", "--until", "2026-12-10", "talks go on",
               now=MONDAY, check=0)
        path = w.put(mail(date=MONDAY + 3600))
        os.utime(path, (MONDAY + 3600, MONDAY + 3600))
        assert w.day(0.1) == []
        shown = w.heed("why", "M1", check=0).stdout
        assert "guard hold" in shown and "is on hold" in shown, shown


def one_invoice_can_be_on_hold():
    with Firm(REMIND, rows=due(7, "2026-12-05") + due(8, "2026-12-06")) as w:
        w.day(0)
        w.heed("hold", "7", "--until", "2026-12-20", "it is being corrected",
               now=MONDAY + 60, check=0)
        assert w.day(1) == []
        assert len(w.day(2)) == 1  # the other one has its day, and goes alone
        assert "\n8 – " in w.letter(1).get_content().replace("\r", "")
        assert "7 – " not in w.letter(1).get_content()
        # put on hold while the letter waits: it does not go
        w.heed("hold", "8", "--until", "2026-12-20", "so is this one",
               now=MONDAY + 2 * DAY + 60, check=0)
        assert [x["state"] for x in w.day(3)] == ["cancelled"]
        for hold in ("H1", "H2"):
            w.heed("hold", "end", hold, now=MONDAY + 3 * DAY + 60, check=0)
        assert len(w.day(4)) == 2
        assert "7 – " in w.letter(2).get_content()


def what_is_perhaps_paid_is_not_asked_for():
    with Firm(REMIND, rows=due(7001, "2026-12-05")
              + due(7002, "2026-12-06", "99")) as w:
        def statement(name, text, amount):
            path = w.dir / "s.xml"
            path.write_text(document(entry(amount, text, day="2026-12-07"),
                                     name=name))
            w.heed("invoice", "statement", path, now=MONDAY + 60, check=0)

        w.day(0)
        statement("S1", "7001, the first half", "600.25")
        assert w.day(1) == []
        # the other one has its day, and goes alone
        assert len(w.day(2)) == 1
        assert "7001" not in w.letter(1).get_content()
        # one comes while the letter waits, and names nothing: it does not go
        statement("S2", "thank you", "99")
        assert [x["state"] for x in w.day(3)] == ["cancelled"]
        assert "nobody has looked at" in w.heed("why", "L1", check=0).stdout
        for payment in ("B1", "B2"):
            w.heed("invoice", "uncertain", payment, check=0)
        assert len(w.day(4)) == 2
        assert "7001 – " in w.letter(2).get_content()


def a_hold_is_refused_in_one_line():
    with Firm(rows=due(7, "2026-12-05")) as w:
        for status, words, args in (
                (2, "hold CLIENT|INVOICE", ["bygg", "reason"]),
                (2, "hold CLIENT|INVOICE", ["bygg", "--until", "2026-12-10"]),
                (2, "takes a day", ["bygg", "--until", "soon", "x"]),
                (2, "one line", ["bygg", "--until", "2026-12-10", ""]),
                (2, "one line", ["bygg", "--until", "2026-12-10", "a\nb"]),
                (1, "neither a client nor", ["x", "--until", "2026-12-10",
                                             "y"]),
                (1, "a day to come", ["bygg", "--until", "2026-12-07", "y"]),
                (1, "at most 366", ["bygg", "--until", "2028-12-07", "y"]),
                (1, "H9 holds nothing", ["end", "H9"]),
                (2, "is no hold", ["end", "x"])):
            result = w.heed("hold", *args, now=MONDAY, check=status)
            assert result.stderr.count("\n") == 1, result.stderr
            assert words in result.stderr, (words, result.stderr)
        assert w.json("hold", now=MONDAY) == []


def a_rule_can_hold():
    stop = """{ name = "disputed"; when = "from_client AND payment_disputed";
      then = ( { do = "hold"; within = "14 days"; } ); }"""
    late = """{ name = "late"; on = "clock"; each = "invoice";
      when = "invoice_days_overdue >= 3";
      then = ( { do = "hold"; within = "2 days"; } ); }"""
    with Firm(stop, late, rows=due(7, "2026-12-05")) as w:
        w.put(mail("The amount on the invoice is wrong, we dispute it.",
                   date=MONDAY + 3600))
        w.day(0.1)
        row, = w.json("hold", now=MONDAY + 7200)
        assert (row["client"], row["invoice"], row["until"], row["by"]) == \
            ("bygg", None, "2026-12-22", "heedd"), row
        assert row["reason"].startswith("rule disputed"), row
        shown = w.heed("why", "M1", check=0).stdout
        assert "hold: on hold" in shown, shown
        w.day(1), w.day(2)
        rows = w.json("hold", now=MONDAY + DAY + 60)
        assert [(r["invoice"], r["until"]) for r in rows] == \
            [("7", "2026-12-11"), (None, "2026-12-22")], rows


def questions_go_to_who_is_there_daily():
    silent = """{ name = "check"; on = "clock";
      when = "days_silent >= 3"; then = (
        { do = "check-in"; letter = "check-in"; } ); }"""
    with Firm(silent) as w:
        w.put(mail("All is well here.", date=MONDAY - 2 * DAY))
        assert w.day(0) == []
        assert [x["recipient"] for x in w.day(1)] == ["ola@bygg.example"]
        m = w.letter(1)
        assert m["Subject"] == "How are things going?"
        assert "Dear Ola," in m.get_content()
        assert m["Auto-Submitted"] == "auto-generated"
        assert len(w.day(2)) == 1


def who_calls_has_a_sheet():
    call = """{ name = "call"; on = "clock"; each = "invoice";
      when = "invoice_days_overdue >= 3";
      then = ( { do = "call"; to = "owner"; letter = "call-sheet"; } ); }"""
    with Firm(call, rows=due(7, "2026-12-05") + due(8, "2026-12-20")) as w:
        w.put(mail("You will have the drawings by Friday.",
                   sender="anna@office.example", to="per@bygg.example",
                   date=MONDAY + 60), "Sent")
        w.day(0), w.day(1)
        assert [x["recipient"] for x in w.outbox()] == ["anna@office.example"]
        text = w.letter(1).get_content().replace("\r", "")
        for words in ("Whom: Ola By (ola@bygg.example).",
                      "7 – €1,200.50 – December 5, 2026",
                      "In all: €1,200.50", "2026-12-11: ",
                      "Why: 7: 3 days overdue", "If a machine answers:",
                      "If nobody does, by mail:"):
            assert words in text, (words, text)
        assert "8 – " not in text and "They have promised" not in text, text
        assert len(w.day(2)) == 1


run_all([all_that_is_overdue_is_one_letter_to_who_pays,
         the_client_reads_its_own_language_and_country,
         nobody_else_is_written_to,
         what_was_late_before_the_rule_is_not_reminded_of,
         who_pays_between_is_not_reminded,
         a_person_who_wrote_today_is_enough, a_call_is_as_good,
         a_promised_payment_is_waited_for, a_dispute_stops_reminders,
         the_first_rule_writes_and_the_gap_is_kept,
         in_mode_draft_it_lies_in_drafts, never_contact_is_obeyed,
         who_is_away_is_not_reminded, a_person_can_put_a_client_on_hold,
         an_answer_is_held_too_and_why_names_it, one_invoice_can_be_on_hold,
         what_is_perhaps_paid_is_not_asked_for,
         a_hold_is_refused_in_one_line, a_rule_can_hold,
         questions_go_to_who_is_there_daily, who_calls_has_a_sheet])
