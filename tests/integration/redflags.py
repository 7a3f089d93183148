#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""The red flags: with whom something goes wrong, why, and the first step; on a
terminal, for scripts, and as a mail of one day of the week."""

import email
import email.policy

from punctual_rig import HEAD, PAID, at
from rig import World, mail, run_all
from smtp_script import ScriptedSmtp

DAY = 86400
WEDNESDAY = "2026-12-09"
THURSDAY = "2026-12-10"
FRIDAY = "2026-12-11"


def owing(smtp, **person):
    """Bygg pays much later than usual, and we have not sent what we said;
    Vik is well."""
    w = World(smtp_port=smtp.port)
    w.people[0].update(person)
    w.caps = {"first_hour": 100}
    w.clients.append({"id": "vik", "name": "Vik", "owner": "anna",
                      "addresses": ["v@vik.example"]})
    w.accounts[0]["history_days"] = 3650
    w.write_config()
    path = w.dir / "invoices.csv"
    path.write_text(HEAD + PAID +
                    "4,bygg,1200.50,EUR,2026-10-20,2026-11-20,\n")
    w.put(mail("I will send you the plans by 2026-12-01.",
               sender="Anna Berg <anna@office.example>",
               to="per@bygg.example", date=at("2026-11-25", 10),
               verdict=None), "Sent")
    w.heedd(now=at("2026-12-04", 12), check=0)
    w.heed("arm", "--yes", now=at("2026-12-04", 12), check=0)
    w.heed("invoice", "import", path, check=0)
    return w


def mails(w):
    return [x for x in w.json("outbox") if x["template"] == "red-flags"]


def it_is_shown_with_its_reasons():
    with ScriptedSmtp() as smtp, owing(smtp, language="de") as w:
        now = at(WEDNESDAY, 12)
        text = w.heed("red-flags", now=now, check=0).stdout
        assert "Red flags, December 9, 2026" in text, text
        assert "!! Bygg AB" in text and "Vik" not in text, text
        assert "Money at risk: €1,200.50 overdue; 19 days later than" \
            " this client normally pays" in text, text
        assert "Broken promises: We promised for December 1, 2026: " in \
            text, text
        assert "First step: Agree with whoever decides" in text, text
        german = w.heed("red-flags", "anna", now=now, check=0).stdout
        assert "Gefährdetes Geld: 1.200,50\u00a0€ überfällig; 19 Tage später als" \
            in german, german
        page = w.heed("red-flags", "anna", "--html", now=now, check=0).stdout
        assert '<html lang="de">' in page and "Gefährdetes Geld" in page
        assert "<img" not in page and "<svg" not in page, page
        (row,) = w.json("red-flags", now=now)
        assert (row["client"], row["red"]) == ("bygg", True), row
        assert [f["flag"] for f in row["flags"]] == \
            ["money-at-risk", "broken-promises", "health-fell"], row
        assert all(f["reason"] for f in row["flags"]) and row["step"], row
        # nobody else's clients, and nothing at all
        assert w.json("red-flags", "erik", now=at("2026-11-10", 12)) == []
        assert "Inga varningstecken." in w.heed(
            "red-flags", "erik", now=at("2026-11-10", 12), check=0).stdout
        assert 'did you mean "anna"' in w.heed("red-flags", "ana",
                                               check=1).stderr
        assert "red-flags [PERSON]" in w.heed("red-flags", "a", "b",
                                              check=2).stderr


def it_comes_once_a_week_on_its_day():
    with ScriptedSmtp() as smtp, owing(smtp, red_flags=True) as w:
        for now in (at(WEDNESDAY, 12), at(THURSDAY, 7, 59)):
            w.heedd(now=now, check=0)
        assert mails(w) == []
        for now in (at(THURSDAY, 8, 1), at(THURSDAY, 15), at(FRIDAY, 9)):
            w.heedd(now=now, check=0)
        (row,) = mails(w)
        assert (row["state"], row["recipient"]) == \
            ("sent", "anna@office.example"), row
        (raw,) = [raw for *_, raw in smtp.accepted if b"Red flags" in raw]
        whole = email.message_from_bytes(raw, policy=email.policy.default)
        assert whole.get_content_type() == "multipart/alternative", whole
        plain, html = whole.iter_parts()
        for part in (plain, html):
            assert "Bygg AB" in part.get_content(), part.get_content()
        # heedd was down on the next Thursday
        w.heedd(now=at("2026-12-19", 12), check=0)
        assert len(mails(w)) == 2, mails(w)
        w.heedd(now=at("2026-12-20", 12), check=0)
        assert len(mails(w)) == 2, mails(w)


def its_day_and_hour_are_settings():
    with ScriptedSmtp() as smtp, owing(smtp, red_flags=True) as w:
        w.top.update(red_flags_day="fri", red_flags_hour=13)
        w.write_config()
        # last Friday at one was not dealt with yet
        for now in (at(WEDNESDAY, 12), at(THURSDAY, 12), at(FRIDAY, 12)):
            w.heedd(now=now, check=0)
        assert len(mails(w)) == 1
        w.heedd(now=at(FRIDAY, 13), check=0)
        assert len(mails(w)) == 2
        w.top["red_flags_day"] = "someday"
        w.write_config()
        wrong = w.heed("check-config", check=2).stderr
        assert "red_flags_day: is not one of: mon, tue" in wrong, wrong


def without_a_flag_or_the_wish_there_is_no_mail():
    with ScriptedSmtp() as smtp, owing(smtp) as w:
        for day in (WEDNESDAY, THURSDAY):
            w.heedd(now=at(day, 12), check=0)
        assert mails(w) == []
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.people[0]["red_flags"] = True
        w.write_config()
        w.heedd(now=at(WEDNESDAY, 12), check=0)
        w.heed("arm", "--yes", now=at(WEDNESDAY, 12), check=0)
        w.heedd(now=at(THURSDAY, 12), check=0)
        assert mails(w) == []


run_all([
    it_is_shown_with_its_reasons,
    it_comes_once_a_week_on_its_day,
    its_day_and_hour_are_settings,
    without_a_flag_or_the_wish_there_is_no_mail,
])
