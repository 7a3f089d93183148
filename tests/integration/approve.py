#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Mode approve: a letter to a client waits for a person's yes.  A clear yes of
the right person sends it, once, if the guards still let it; nothing else does."""

import email
import email.policy
import json
import sqlite3
import time

from rig import COMPLAINT, FEW_WORDS, World, mail, run_all
from smtp_script import ScriptedSmtp

HOUR = 3600
DAY = 24 * HOUR
RULES = """rules = (
  { name = "complaint"; when = "from_client AND NOT automatic AND complaint";%s
    then = ( { do = "acknowledge"; letter = "complaint-received"; } ); },
  { name = "remind"; on = "clock"; each = "invoice";%s
    when = "invoice_days_overdue BETWEEN 1 AND 9";
    then = ( { do = "remind"; letter = "invoice-reminder"; } ); } );
"""


def at(day, hour=10, minute=0):
    """That time of the firm, which is an hour before UTC in winter."""
    return int(time.mktime(time.strptime(day, "%Y-%m-%d"))) + \
        (hour - 1) * HOUR + minute * 60


MONDAY, TUESDAY = "2026-12-07", "2026-12-08"
WEDNESDAY, THURSDAY = "2026-12-09", "2026-12-10"


class Firm(World):
    """Whoever complains on Monday at ten is to have an answer."""

    def __init__(self, mode="approve", rule="", **top):
        self.server = ScriptedSmtp()
        super().__init__(smtp_port=self.server.port, rules_glob="", mode=mode,
                         lang_dirs=[str(FEW_WORDS)], **top)
        self.extra = RULES % (rule, rule)
        self.write_config()
        self.arm()

    def __exit__(self, *what):
        self.server.__exit__()
        super().__exit__(*what)

    def go(self, day, hour=10, minute=0):
        """heedd runs then; whom the letters went to that left in it."""
        before = len(self.server.accepted)
        self.settle(at(day, hour, minute))
        return [to.split("@")[0] for _, to, _ in
                self.server.accepted[before:]]

    def complain(self, day=MONDAY, hour=10, who="per"):
        self.put(mail(COMPLAINT, date=at(day, hour) - 60,
                      sender=f"{who}@bygg.example"))
        return self.go(day, hour)

    def notice(self, n=-1):
        """The n-th mail that went to a colleague."""
        raw = [r for _, to, r in self.server.accepted if "office" in to][n]
        return email.message_from_bytes(raw, policy=email.policy.default)

    def answer(self, text, when, notice=None, sender=None,
               verdict="dmarc=pass", headers=(), folder="INBOX"):
        """Somebody answers the notice, as their mail program does it."""
        notice = notice or self.notice()
        self.put(mail(text, sender=sender or notice["To"], date=when - 60,
                      subject="Re: " + notice["Subject"], verdict=verdict,
                      headers=(f"In-Reply-To: {notice['Message-ID']}",
                               f"References: {notice['Message-ID']}",
                               *headers)), folder)

    def states(self):
        """Of the letters to clients."""
        return [x["state"] for x in self.outbox()
                if "bygg" in x["recipient"]]

    def why(self):
        return self.why_all()

    def invoice(self, due="2026-12-07"):
        (self.dir / "invoices.csv").write_text(
            "number,client,amount,currency,issued,due,paid\n"
            f"7,bygg,100,EUR,2026-11-01,{due},\n")
        self.heed("invoice", "import", self.dir / "invoices.csv", check=0)


def a_letter_goes_out_after_a_yes_and_once():
    for word in ("yes", "Ja!", "Yes, please send it.\n\nThanks\nAnna"):
        with Firm() as w:
            assert w.complain() == ["anna"]
            assert w.states() == ["approval"]
            m = w.notice()
            assert "may this letter go out?" in m["Subject"]
            text = m.get_content()
            would = w.heed("outbox", "show", "L1", check=0).stdout
            body = would.split("\n\n", 1)[1].strip().splitlines()
            assert "To: per@bygg.example" in text, text
            assert body[0] and f"| {body[0]}" in text, (body, text)
            assert "heed outbox approve L1" in text, text
            assert "Wednesday, December 9 at 10:00" in text, text
            assert w.go(MONDAY, 10, 30) == []
            asked = w.heed("why", "L1", check=0).stdout
            assert "anna was asked, until 2026-12-09 09:00" in asked, asked
            w.answer(word, at(MONDAY, 11))
            assert w.go(MONDAY, 11) == ["per"], (word, w.why())
            assert w.go(MONDAY, 11, 5) == w.go(TUESDAY) == []
            assert w.states() == ["sent"]
            shown = w.heed("why", "L1", check=0).stdout
            assert "anna@office.example said yes" in shown, shown
            assert w.json("why", "L1")["approval"]["answer"] == "yes"


def a_no_cancels_it():
    with Firm() as w:
        w.complain()
        w.answer("Nein, ich rufe an.", at(MONDAY, 11))
        assert w.go(MONDAY, 11) == w.go(TUESDAY) == []
        assert w.states() == ["cancelled"]
        # a yes that comes behind it does not wake it
        w.answer("yes", at(MONDAY, 12))
        assert "per" not in w.go(MONDAY, 12)
        assert "answered before" in w.why() and w.states() == ["cancelled"]


def at_a_terminal_too():
    with Firm() as w:
        w.complain()
        assert "held letters" in w.heed("outbox", "again", "L1",
                                        check=1).stderr
        said = w.heed("outbox", "approve", "L1", now=at(MONDAY, 11),
                      check=0).stdout
        assert "goes out" in said
        assert "wait for a yes" in w.heed("outbox", "approve", "L1",
                                          check=1).stderr
        assert w.go(MONDAY, 11) == ["per"] and w.go(MONDAY, 12) == []
    with Firm() as w:
        w.complain()
        w.heed("outbox", "cancel", "L1", now=at(MONDAY, 11), check=0)
        w.answer("yes", at(MONDAY, 12))
        assert w.go(MONDAY, 12) == [] and w.states() == ["cancelled"]
        # a notice is no letter that waits
        assert w.heed("outbox", "approve", "L2").returncode == 1


def what_only_looks_like_a_yes_sends_nothing():
    """A forged sender, somebody else, the client, a machine, a copy, another
    token: the letter waits, and is not cancelled either."""
    with Firm() as w:
        w.complain()
        when = at(MONDAY, 11)
        for words in ("yes", "no"):
            w.answer(words, when, verdict="dmarc=fail")
            w.answer(words, when, verdict=None)
            w.answer(words, when, sender="Erik <erik@office.example>")
            w.answer(words, when, sender="Per <per@bygg.example>")
            w.answer(words, when, headers=("Auto-Submitted: auto-replied",))
            w.answer(words, when, verdict=None, folder="Sent")
            w.put(mail(words, sender="anna@office.example", date=when,
                       headers=("In-Reply-To: <heed." + "0" * 32 +
                                "@office.example>",)))
            w.put(mail(words, sender="anna@office.example", date=when))
        # the token of the letter itself is none that approves it
        w.put(mail("yes", sender="anna@office.example", date=when, headers=(
            f"In-Reply-To: <{w.outbox()[0]['message_id']}>",)))
        assert "per" not in w.go(MONDAY, 11)
        assert w.states() == ["approval"], w.why()
        assert "answer" not in {d["outcome"] for d in decisions(w)}
        assert w.why().count("not heeded") >= 8, w.why()


def decisions(w):
    found = []
    for n in range(1, 30):
        result = w.heed("--json", "why", f"M{n}")
        if result.returncode == 0:
            found += json.loads(result.stdout)["decisions"]
    return found


def a_yes_is_good_for_one_letter_and_once():
    """The answer to the first letter's notice does nothing for the second."""
    with Firm() as w:
        w.caps = {"client_gap": 0, "client_day": 9, "client_week": 9}
        w.clients[0]["addresses"] = ["per@bygg.example", "eva@bygg.example"]
        w.write_config()
        w.complain()
        first = w.notice()
        w.answer("yes", at(MONDAY, 11), first)
        assert w.go(MONDAY, 11) == ["per"]
        assert w.complain(TUESDAY, 11, who="eva") == ["anna"]
        for n in range(3):
            w.answer("yes" + " please" * n, at(TUESDAY, 12), first)
        assert w.go(TUESDAY, 12) == []
        assert w.states() == ["sent", "approval"]
        assert w.why().count("answered before") == 3, w.why()
        w.answer("yes", at(TUESDAY, 13))
        assert w.go(TUESDAY, 13) == ["eva"]


def what_stands_in_the_quote_is_not_an_answer():
    quote = ("\n\nOn Mon, 7 Dec 2026 at 10:00, Anna Berg "
             "<office@office.example> wrote:\n> no\n> nein\n> yes\n")
    for text, state in (("Yes" + quote, "sent"), ("No" + quote, "cancelled"),
                        (quote.lstrip(), "approval")):
        with Firm() as w:
            w.complain()
            whole = "".join(f"> {line}\n" for line in
                            w.notice().get_content().splitlines())
            w.answer(text + whole, at(MONDAY, 11))
            w.go(MONDAY, 11)
            assert w.states() == [state], (text, w.states(), w.why())


def an_unclear_answer_sends_nothing_and_is_asked_about_once():
    with Firm() as w:
        w.complain()
        first = w.notice()
        w.answer("Yes, but change Friday to Monday.", at(MONDAY, 11))
        assert w.go(MONDAY, 11) == ["anna"] and w.states() == ["approval"]
        again = w.notice()
        assert "please answer yes or no" in again["Subject"]
        assert "| " in again.get_content()
        # the first token is void
        w.answer("yes", at(MONDAY, 12), first)
        assert w.go(MONDAY, 12) == [] and w.states() == ["approval"]
        w.answer("hm", at(MONDAY, 13), again)
        assert w.go(MONDAY, 13) == [] and w.states() == ["approval"]
        w.answer("yes", at(MONDAY, 14), again)
        assert w.go(MONDAY, 14) == ["per"]


def without_an_answer_it_ends_and_that_is_told():
    with Firm() as w:
        w.complain()
        asked = w.notice()
        assert w.go(WEDNESDAY, 9, 59) == []
        assert w.go(WEDNESDAY, 10, 1) == ["anna"]
        assert "was not sent" in w.notice()["Subject"]
        assert w.states() == ["expired"]
        w.answer("yes", at(WEDNESDAY, 11), asked)
        # it was told already
        assert w.go(WEDNESDAY, 11) == [] and w.states() == ["expired"]
        assert "waits no more" in w.why()


def after_a_standstill_it_is_too_late():
    with Firm() as w:
        w.complain()
        w.answer("yes", at(MONDAY, 11))
        assert "per" not in w.go("2026-12-14")
        assert w.states() == ["expired"]


def overtaken(then, state="cancelled"):
    """A reminder waits for a yes since Tuesday; then something happens."""
    with Firm() as w:
        w.invoice()
        assert w.go(MONDAY) == []  # the rule is known from now on
        assert w.go(TUESDAY) == ["anna"] and w.states() == ["approval"]
        then(w)
        assert w.go(TUESDAY, 12) == []
        assert w.states() == [state], w.states()
        w.answer("yes", at(TUESDAY, 13))
        told = w.go(TUESDAY, 13)
        assert "per" not in told and w.states() == [state]
        assert told == ["anna"], told  # that it was not sent
        assert w.go(TUESDAY, 14) == []


def who_has_paid_is_not_reminded_after_a_yes():
    overtaken(lambda w: w.heed("invoice", "paid", "7", "--on", TUESDAY,
                               now=at(TUESDAY, 11), check=0))


def who_was_called_is_not_written_to():
    overtaken(lambda w: w.heed("log", "bygg", "out", "they pay on Friday",
                               now=at(TUESDAY, 11), check=0))


def a_hold_is_a_hold():
    overtaken(lambda w: w.heed("hold", "bygg", "--until", "2027-01-15",
                               "wait", now=at(TUESDAY, 11), check=0))


def who_writes_meanwhile_is_not_written_to():
    overtaken(lambda w: w.put(mail("The parcel has arrived.",
                                   date=at(TUESDAY, 11))))


def nor_whom_we_have_written_to():
    overtaken(lambda w: w.put(mail(
        "May I call you?", sender="anna@office.example",
        to="per@bygg.example", date=at(TUESDAY, 11), verdict=None), "Sent"))


def a_day_later_it_still_counts():
    """They wrote yesterday, after the letter was made: it is overtaken."""
    with Firm() as w:
        w.invoice()
        w.go(MONDAY), w.go(TUESDAY)
        w.answer("yes", at(TUESDAY, 16))
        (w.dir / "STOP").touch()
        w.go(TUESDAY, 16)
        assert w.states() == ["queued"]
        w.put(mail("The parcel has arrived.", date=at(TUESDAY, 17)))
        (w.dir / "STOP").unlink()
        told = w.go(WEDNESDAY, 9)
        assert "per" not in told and "anna" in told, told
        assert w.states() == ["cancelled"]
        assert "was not sent" in w.notice()["Subject"]


def a_call_overtakes_an_acknowledgement_too():
    with Firm() as w:
        w.complain()
        w.heed("log", "bygg", "out", "talked", now=at(MONDAY, 11), check=0)
        assert w.go(MONDAY, 12) == [] and w.states() == ["cancelled"]


def a_yes_in_the_night_waits_for_the_morning():
    with Firm(quiet_from=20, quiet_to=8, quiet_weekends=True) as w:
        w.complain()
        w.answer("yes", at(MONDAY, 22))
        assert w.go(MONDAY, 22) == [] and w.states() == ["queued"]
        assert w.go(TUESDAY, 8, 5) == ["per"]


def a_rule_or_a_client_may_ask_for_it():
    with Firm(mode="send", rule=' mode = "approve";') as w:
        assert w.complain() == ["anna"] and w.states() == ["approval"]
    with Firm(mode="send") as w:
        w.clients[0]["mode"] = "approve"
        w.write_config()
        assert w.complain() == ["anna"] and w.states() == ["approval"]
    with Firm(mode="send") as w:
        assert w.complain() == ["per"]
    # the most careful one counts
    with Firm(mode="draft", rule=' mode = "approve";') as w:
        assert w.complain() == []
        assert w.states() == ["drafted"], w.states()
    with Firm(mode="observe", rule=' mode = "approve";') as w:
        assert w.complain() == [] and w.states() == ["observed"]


def a_letter_that_waits_when_the_mode_is_lowered_asks_too():
    with Firm(mode="send") as w:
        (w.dir / "STOP").touch()
        assert w.complain() == [] and w.states() == ["queued"]
        (w.dir / "STOP").unlink()
        w.top["mode"] = "approve"
        w.write_config()
        assert w.go(MONDAY, 11) == ["anna"] and w.states() == ["approval"]
        w.answer("yes", at(MONDAY, 12))
        assert w.go(MONDAY, 12) == ["per"]


def a_held_one_needs_no_second_yes():
    with Firm() as w:
        w.complain()
        w.answer("yes", at(MONDAY, 11))
        (w.dir / "STOP").touch()
        w.go(MONDAY, 11)
        with sqlite3.connect(w.state / "heed.db") as db:
            db.execute("UPDATE letter SET state = 'held' WHERE id = 1")
        (w.dir / "STOP").unlink()
        w.heed("outbox", "again", "L1", now=at(TUESDAY, 12), check=0)
        told = w.go(TUESDAY, 12)
        assert "per" in told and w.states() == ["sent"], told


def an_older_database_keeps_its_mode():
    for before, word in (("2", "send"), ("1", "draft"), ("0", "observe")):
        with Firm(mode="send") as w:
            with sqlite3.connect(w.state / "heed.db") as db:
                db.execute("UPDATE meta SET value = ? WHERE key IN"
                           " ('mode', 'configured')", (before,))
                db.execute("DROP TABLE approval")
                db.execute("DROP TABLE digest")
                db.execute("PRAGMA user_version = 15")
            w.heedd(now=at(MONDAY, 9), check=0)
            assert w.json("status")["mode"] == word, (before, w.json("status"))


def status_tells_what_waits_for_a_yes():
    with Firm() as w:
        w.complain()
        said = w.heed("status", now=at(MONDAY, 10)).stdout
        assert "1 letter waits for your yes" in said, said


run_all([a_letter_goes_out_after_a_yes_and_once,
         a_no_cancels_it,
         at_a_terminal_too,
         what_only_looks_like_a_yes_sends_nothing,
         a_yes_is_good_for_one_letter_and_once,
         what_stands_in_the_quote_is_not_an_answer,
         an_unclear_answer_sends_nothing_and_is_asked_about_once,
         without_an_answer_it_ends_and_that_is_told,
         after_a_standstill_it_is_too_late,
         who_has_paid_is_not_reminded_after_a_yes,
         who_was_called_is_not_written_to,
         a_hold_is_a_hold,
         who_writes_meanwhile_is_not_written_to,
         nor_whom_we_have_written_to,
         a_day_later_it_still_counts,
         a_call_overtakes_an_acknowledgement_too,
         a_yes_in_the_night_waits_for_the_morning,
         a_rule_or_a_client_may_ask_for_it,
         a_letter_that_waits_when_the_mode_is_lowered_asks_too,
         a_held_one_needs_no_second_yes,
         an_older_database_keeps_its_mode,
         status_tells_what_waits_for_a_yes])
