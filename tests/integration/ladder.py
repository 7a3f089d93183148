#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""An alarm that nobody takes up goes from one person to the next, in working
hours; and stops for whoever takes it up, and for nobody else."""

import email
import email.policy
import os
import time

from rig import FEW_WORDS, LEAVING, World, mail, run_all
from smtp_script import ScriptedSmtp

CARL = {"id": "carl", "name": "Carl Ek", "address": "carl@office.example",
        "language": "en"}
RULE = """rules = ( { name = "leaving";
  when = "from_client AND NOT automatic AND leaving";
  then = ( { do = "escalate"; to = "%s"; letter = "client-may-leave"; } ); } );
"""
HOUR = 3600
DAY = 24 * HOUR


def at(day, hour=10, minute=0):
    """That time of the firm, which is an hour before UTC in winter."""
    return int(time.mktime(time.strptime(day, "%Y-%m-%d"))) + \
        (hour - 1) * HOUR + minute * 60


MONDAY, TUESDAY = "2026-12-07", "2026-12-08"
THURSDAY, FRIDAY, NEXT = "2026-12-10", "2026-12-11", "2026-12-14"


class Firm(World):
    """Anna owns the client, Erik is the senior, Carl the partner."""

    def __init__(self, smtp, to="owner", partner="carl", **top):
        super().__init__(smtp_port=smtp.port, rules_glob="",
                         lang_dirs=[str(FEW_WORDS)], **top)
        self.smtp_server = smtp
        self.people.append(dict(CARL))
        if partner:
            self.clients[0]["partner"] = partner
        self.ladder = {}
        self.extra = RULE % to
        self.write_config()
        self.arm()

    def go(self, day, hour=10, minute=0):
        """heedd runs then; whom the letters went to that left in it."""
        before = len(self.smtp_server.accepted)
        self.settle(at(day, hour, minute))
        return [to.split("@")[0] for _, to, _ in
                self.smtp_server.accepted[before:]]

    def alarm(self, day=MONDAY, hour=10):
        """The client threatens to leave, and the first one is told."""
        self.put(mail(LEAVING, date=at(day, hour) - 60))
        return self.go(day, hour)

    def last(self):
        return email.message_from_bytes(self.smtp_server.accepted[-1][2],
                                        policy=email.policy.default)

    def answer(self, notice, sender=None, when=0, text="I call them now.",
               verdict="dmarc=pass", headers=(), folder="INBOX", **rest):
        """Somebody answers the notice, as their mail program does it."""
        self.put(mail(text, sender=sender or notice["To"], date=when - 60,
                      subject="Re: " + notice["Subject"], verdict=verdict,
                      headers=(f"In-Reply-To: {notice['Message-ID']}",
                               f"References: {notice['Message-ID']}",
                               *headers), **rest), folder)

    def why(self):
        """What was decided about all mails."""
        return self.why_all()

    def ended(self):
        return [(e["ended_by"], e["reason"]) for e in
                self.json("export", "bygg")["ladders"] if e["ended"]]


def firm(**rest):
    smtp = ScriptedSmtp()
    return smtp, Firm(smtp, **rest)


def it_goes_up_in_working_hours_and_warns_before():
    smtp, w = firm()
    with smtp, w:
        assert w.alarm() == ["anna"]
        text = w.last().get_content()
        assert "heed ack E1" in text and "Erik Holm will be told" in text, text
        assert w.go(MONDAY, 12, 30) == []
        assert w.go(MONDAY, 13, 5) == ["anna"]  # an hour before
        assert "next it goes to Erik Holm" in w.last()["Subject"]
        assert "at 14:00" in w.last().get_content(), w.last().get_content()
        assert w.go(MONDAY, 13, 30) == []
        nobody = "1 alarm is in nobody's hands"
        assert nobody not in w.heed("status").stdout
        assert w.go(MONDAY, 14, 5) == ["erik"]
        assert nobody in w.heed("status").stdout
        assert "Anna Berg" in w.last().get_content()
        assert w.last()["Importance"] == "high", w.last()
        # 14:05 + 3 hours is over on Monday
        assert w.go(MONDAY, 17, 10) == w.go(MONDAY, 23) == []
        assert w.go(TUESDAY, 9, 4) == []
        assert w.go(TUESDAY, 9, 6) == ["erik"]
        assert w.go(TUESDAY, 10, 10) == ["carl"]
        # nobody stands above: twice more, and no more
        assert w.go(TUESDAY, 13, 30) == []
        assert w.go(TUESDAY, 14, 15) == ["carl"]
        assert "You were told" in w.last().get_content()
        assert w.go("2026-12-09", 10, 30) == ["carl"]
        assert w.go("2026-12-09", 16) == w.go(THURSDAY, 16) == []
        assert w.go("2027-01-25", 16) == []
        assert w.ended() == [("heedd", "nobody has taken it up")], w.ended()


def nobody_is_told_in_the_night_or_on_a_day_off():
    smtp, w = firm()
    with smtp, w:
        assert w.alarm(FRIDAY, 22) == ["anna"]  # at once, as ever
        for day, hour in (("2026-12-12", 11), ("2026-12-13", 11), (NEXT, 8),
                          (NEXT, 11)):
            assert w.go(day, hour) == [], (day, hour)
        assert w.go(NEXT, 12, 5) == ["anna"]
        assert w.go(NEXT, 13, 5) == ["erik"]


def the_shipped_alarms_begin_with_the_senior():
    smtp, w = firm(to="senior")
    with smtp, w:
        assert w.alarm() == ["erik"]
        # Erik reads Swedish
        assert "Carl Ek" in w.last().get_content()
        assert w.go(MONDAY, 13, 5) == ["erik"]
        assert w.go(MONDAY, 14, 5) == ["carl"]


def after_a_standstill_only_the_latest_step():
    smtp, w = firm()
    with smtp, w:
        assert w.alarm() == ["anna"]
        # warned, Erik, warned, Carl: all missed
        assert w.go(TUESDAY, 11) == ["carl"]
        assert w.go(TUESDAY, 11, 30) == []
        assert w.go(TUESDAY, 15, 5) == ["carl"]


def a_restart_repeats_nothing():
    smtp, w = firm()
    with smtp, w:
        w.alarm()
        assert w.go(MONDAY, 14, 5) == ["erik"]
        for minute in range(6, 16):  # each is a start of its own
            assert w.go(MONDAY, 14, minute) == []
        assert len(smtp.ids()) == len(set(smtp.ids())) == 2


def who_takes_it_up_at_a_terminal_stops_it():
    for word in ("E1", "L1", "1"):
        smtp, w = firm()
        with smtp, w:
            w.alarm()
            said = w.heed("ack", word, "we talk on Friday",
                          now=at(MONDAY, 11), check=0).stdout
            assert "E1 is taken up" in said, said
            assert w.go(MONDAY, 15) == w.go(TUESDAY, 15) == []
            assert w.ended()[0][1] == "we talk on Friday", w.ended()
            assert "taken up already" in w.heed("ack", "E1",
                                                check=1).stderr
    for wrong in (["ack"], ["ack", "x"], ["ack", "E1", "a", "b"]):
        assert w.heed(*wrong).returncode == 2, wrong


def what_is_no_alarm_cannot_be_taken_up():
    smtp, w = firm()
    with smtp, w:
        assert "no alarm E1 goes on" in w.heed("ack", "E1", check=1).stderr
        assert "no letter L9" in w.heed("ack", "L9", check=1).stderr


def who_answers_the_notice_stops_it():
    smtp, w = firm()
    with smtp, w:
        w.alarm()
        assert w.go(MONDAY, 14, 5) == ["erik"]
        w.answer(w.last(), when=at(MONDAY, 15))
        assert w.go(MONDAY, 15) == w.go(TUESDAY, 15) == []
        assert w.ended() == [("erik", "answered the notice L2")], w.ended()
        assert "taken up" in w.why() and "L2: E1, by erik" in w.why()
        assert w.json("episodes") == []


def who_only_seems_to_answer_does_not():
    """A forged sender, somebody else, a machine, another token, a copy."""
    smtp, w = firm()
    with smtp, w:
        w.alarm()
        first = w.last()
        later = at(MONDAY, 11)
        w.answer(first, verdict="dmarc=fail", when=later)
        w.answer(first, verdict=None, when=later)
        w.answer(first, sender="Erik <erik@office.example>", when=later)
        w.answer(first, sender="Per <per@bygg.example>", when=later)
        w.answer(first, headers=("Auto-Submitted: auto-replied",), when=later)
        w.answer(first, text="I am out of office until Monday and will read "
                 "your mail when I am back.",
                 headers=("X-Autoreply: yes",), when=later)
        w.answer(first, verdict=None, folder="Sent", when=later,
                 to="office@office.example")
        w.put(mail("I take it.", sender="anna@office.example", date=later,
                   headers=("In-Reply-To: <heed." + "0" * 32 +
                            "@office.example>",)))
        assert w.go(MONDAY, 11) == [] and w.ended() == []
        assert w.go(MONDAY, 14, 5) == ["erik"]
        # the copy and the unknown token are passed over
        why = w.why()
        assert why.count("not heeded") == 6, why
        for words, n in (("does not vouch", 2), ("no person wrote it", 2),
                         ("not from whom the notice went to", 2)):
            assert why.count(words) == n, (words, why)


def an_answer_to_the_client_stops_it_and_a_forged_one_does_not():
    for verdict, folder, stops in (("dmarc=pass", "INBOX", True),
                                   (None, "Sent", True),
                                   ("dmarc=fail", "INBOX", False),
                                   (None, "INBOX", False)):
        smtp, w = firm()
        with smtp, w:
            w.alarm()
            w.put(mail("May I call you at three?",
                       sender="anna@office.example", to="per@bygg.example",
                       date=at(MONDAY, 11), verdict=verdict), folder)
            told = w.go(MONDAY, 14, 5)
            assert told == ([] if stops else ["erik"]), (verdict, told)
            if stops:
                assert "was answered (M" in w.ended()[0][1], w.ended()


def a_call_stops_it():
    smtp, w = firm()
    with smtp, w:
        w.alarm()
        w.heed("log", "bygg", "out", "we meet on Friday",
               now=at(MONDAY, 11), check=0)
        assert w.go(MONDAY, 14, 5) == []
        assert "call" in w.ended()[0][1], w.ended()


def what_was_written_before_is_no_answer():
    """The client's clock is a day behind; what we wrote yesterday is older."""
    smtp, w = firm()
    with smtp, w:
        path = w.put(mail("The drawings are ready.", date=at(MONDAY, 9),
                          sender="anna@office.example",
                          to="per@bygg.example", verdict=None), "Sent")
        os.utime(path, (at(MONDAY, 9),) * 2)
        path = w.put(mail(LEAVING, date=at(MONDAY, 10) - DAY))
        os.utime(path, (at(MONDAY, 10) - 60,) * 2)
        assert w.go(MONDAY, 10) == ["anna"]
        assert w.go(MONDAY, 14, 5) == ["erik"]


def while_the_mailbox_is_not_read_nobody_else_is_told():
    smtp, w = firm()
    with smtp, w:
        w.alarm()
        away = w.dir / "mail"
        away.rename(w.dir / "gone")
        w.heedd(now=at(MONDAY, 14, 5))
        w.heedd(now=at(MONDAY, 15))
        # heed itself says that it is blind; nobody climbs
        assert [x["letter"] for x in w.json("outbox")
                if x["template"].startswith("ladder")] == []
        (w.dir / "gone").rename(away)
        assert "erik" in w.go(MONDAY, 15, 30)


def while_nothing_goes_out_nobody_else_is_told():
    smtp, w = firm()
    with smtp, w:
        port, w.smtp["port"] = w.smtp["port"], 9  # nobody listens there
        w.write_config()
        assert w.alarm() == []
        assert w.go(MONDAY, 16) == [] and len(w.outbox()) == 1
        w.smtp["port"] = port
        w.write_config()
        assert w.go(MONDAY, 16, 40) == ["anna"]
        assert w.go(TUESDAY, 9, 10) == []  # four hours from when it left
        assert w.go(TUESDAY, 12, 50) == ["erik"]
        w.heed("stop", "wait", now=at(TUESDAY, 13), check=0)
        assert w.go(TUESDAY, 16, 55) == []
        w.heed("go", now=at(TUESDAY, 16, 56), check=0)
        assert w.go(TUESDAY, 16, 57) == ["carl"]


def one_alarm_about_a_mail_climbs_once():
    """Two rules ask the same people about the same mail."""
    smtp, w = firm()
    with smtp, w:
        w.extra = RULE.replace(" );\n", ', { name = "also"; when = "leaving AND'
                               ' from_client"; then = ( { do = "escalate"; to = "owner";'
                               ' letter = "legal-threat"; } ); } );\n') \
            % "owner"
        w.write_config()
        assert w.alarm() == ["anna"]
        assert len(w.json("episodes")) == 1
        assert w.go(MONDAY, 14, 5) == ["erik"]


def who_had_another_notice_of_the_mail_has_the_alarm():
    """One notice of a mail to one person: the alarm goes on from it."""
    smtp, w = firm()
    with smtp, w:
        w.extra = RULE.replace("rules = (", 'rules = ( { name = "first";'
                               ' when = "from_client AND leaving"; then = ( {'
                               ' do = "notify"; to = "owner"; letter ='
                               ' "complaint-notice"; } ); },') % "owner"
        w.write_config()
        assert w.alarm() == ["anna"] and len(w.outbox()) == 1
        assert w.json("episodes")[0]["with"] == "anna"
        w.answer(w.last(), when=at(MONDAY, 11))
        assert w.go(MONDAY, 14, 5) == [] and w.ended()[0][0] == "anna"


def a_second_threat_is_told_at_once_and_begins_nothing_anew():
    smtp, w = firm()
    with smtp, w:
        head = "<thread@bygg.example>"
        w.put(mail(LEAVING, date=at(MONDAY, 10) - 60, message_id=head))
        assert w.go(MONDAY, 10) == ["anna"]
        w.put(mail(LEAVING + " Again.", date=at(MONDAY, 12) - 60,
                   headers=(f"References: {head}",)))
        assert w.go(MONDAY, 12) == ["anna"]
        assert w.go(MONDAY, 14, 5) == ["erik"]
        assert len(w.json("episodes")) == 1
        # once it is taken up, the next threat is another alarm
        w.heed("ack", "E1", now=at(MONDAY, 15), check=0)
        w.put(mail(LEAVING + " Now.", date=at(TUESDAY, 10) - 60,
                   headers=(f"References: {head}",)))
        assert w.go(TUESDAY, 10) == ["anna"]
        assert w.go(TUESDAY, 14, 5) == ["erik"]


def the_clock_can_raise_one_too():
    smtp, w = firm()
    with smtp, w:
        w.extra = """rules = ( { name = "owed"; on = "clock";
          each = "invoice"; when = "invoice_days_overdue >= 1";
          repeat = "2 workdays"; then = ( { do = "escalate"; to = "owner";
          letter = "money-at-risk"; repeat_after = "2 hours"; } ); } );
          """
        w.write_config()
        (w.dir / "invoices.csv").write_text(
            "number,client,amount,currency,issued,due,paid\n"
            "7,bygg,100,EUR,2026-11-01,2026-12-07,\n")
        w.heed("invoice", "import", w.dir / "invoices.csv", check=0)
        assert w.go(MONDAY, 10) == []  # the rule is known from now on
        assert w.go(TUESDAY, 10) == ["anna"]
        (one,) = w.json("episodes")
        assert (one["subject"], one["with"], one["step"]["whom"]) == \
            ("invoice:7", "anna", "anna"), one
        assert w.go(TUESDAY, 12, 5) == ["erik"]
        assert "invoice_days_overdue" in w.last().get_content()
        w.heed("invoice", "paid", "7", "--on", "2026-12-08",
               now=at(TUESDAY, 13), check=0)
        assert w.go(TUESDAY, 13) == []
        # over with the next look of the clock at it
        assert w.go("2026-12-09", 10) == w.go("2026-12-09", 16) == []
        assert w.ended() == [("heedd", "what it told of is over")], w.ended()


def episodes_tell_who_has_it_and_who_is_next():
    smtp, w = firm()
    with smtp, w:
        w.alarm()
        (one,) = w.json("episodes")
        assert (one["episode"], one["rule"], one["subject"], one["with"]) == \
            ("E1", "leaving", "mail:M1", "anna"), one
        assert one["step"]["do"] == "warn", one
        assert one["step"]["at"].startswith("2026-12-07T12:0"), one
        shown = w.heed("episodes", check=0).stdout
        assert "WITH" in shown and "2026-12-07 12:0" in shown, shown
        w.heed("close", "E1", "they stay", now=at(MONDAY, 11), check=0)
        assert w.json("episodes") == [] and w.go(MONDAY, 16) == []


def without_senior_or_partner_it_falls_back_and_is_told():
    smtp, w = firm(partner=None)
    with smtp, w:
        said = w.heed("check-config", check=0).stdout
        assert "clients.bygg: no partner" in said and "erik" in said, said
        w.clients[0]["senior"] = None
        w.write_config()
        said = w.heed("check-config", check=0).stdout
        assert "clients.bygg: no senior" in said and "anna" in said, said
        assert w.alarm() == ["anna"]
        assert w.go(MONDAY, 13, 5) == []  # nobody to warn of
        assert w.go(MONDAY, 14, 5) == ["anna"]


def it_can_be_slower_faster_or_off():
    smtp, w = firm()
    with smtp, w:
        w.extra = RULE.replace('letter =', 'repeat_after = "1 hour";'
                               ' warn_before = "10 minutes"; letter =') \
            % "owner"
        w.write_config()
        w.alarm()
        assert w.go(MONDAY, 10, 51) == ["anna"]
        assert w.go(MONDAY, 11, 1) == ["erik"]
        w.ladder = {"enabled": False}
        w.write_config()
        assert w.go(MONDAY, 16) == []
    smtp, w = firm()
    with smtp, w:
        w.ladder = {"enabled": False}
        w.write_config()
        assert w.alarm() == ["anna"] and w.go(TUESDAY, 16) == []
        assert "heed ack" not in w.last().get_content()
        assert w.json("episodes") == []


def where_heed_only_observes_there_is_no_ladder():
    smtp = ScriptedSmtp()
    with smtp, Firm(smtp, mode="observe") as w:
        assert w.alarm() == [] and w.go(TUESDAY, 16) == []
        assert [x["state"] for x in w.outbox()] == ["observed"]
        assert "heed ack" not in w.heed("outbox", "show", "L1",
                                        check=0).stdout
        assert w.json("episodes") == []


run_all([it_goes_up_in_working_hours_and_warns_before,
         nobody_is_told_in_the_night_or_on_a_day_off,
         the_shipped_alarms_begin_with_the_senior,
         after_a_standstill_only_the_latest_step,
         a_restart_repeats_nothing,
         who_takes_it_up_at_a_terminal_stops_it,
         what_is_no_alarm_cannot_be_taken_up,
         who_answers_the_notice_stops_it,
         who_only_seems_to_answer_does_not,
         an_answer_to_the_client_stops_it_and_a_forged_one_does_not,
         a_call_stops_it,
         what_was_written_before_is_no_answer,
         while_the_mailbox_is_not_read_nobody_else_is_told,
         while_nothing_goes_out_nobody_else_is_told,
         one_alarm_about_a_mail_climbs_once,
         who_had_another_notice_of_the_mail_has_the_alarm,
         a_second_threat_is_told_at_once_and_begins_nothing_anew,
         the_clock_can_raise_one_too,
         episodes_tell_who_has_it_and_who_is_next,
         without_senior_or_partner_it_falls_back_and_is_told,
         it_can_be_slower_faster_or_off,
         where_heed_only_observes_there_is_no_ladder])
