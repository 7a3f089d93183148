#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""The brief: whom to call first, on a terminal and as a mail of Monday
morning, once, to those who want it."""

import email
import email.policy
import time

from rig import World, mail, run_all
from smtp_script import ScriptedSmtp

DAY = 86400
# a Monday to come, 8:30 UTC, that is half past nine or ten where the firm is:
# nothing older than the arming, which is now, is acted on
NOW = int(time.time())
MONDAY = (NOW // DAY + 4) * DAY + 8 * 3600 + 1800
MONDAY += (7 - time.gmtime(MONDAY).tm_wday) % 7 * DAY
TITLE = time.strftime("clients, %B %-d, %Y", time.gmtime(MONDAY))
LEAVE = "We have decided to end our contract with you."
ODD = "<script>Bygg</script> & {client_name} \"Bo\""


def prepared(smtp, name=ODD, **person):
    w = World(smtp_port=smtp.port)
    w.people[0].update(person)
    w.clients[0]["name"] = name
    w.accounts[0]["history_days"] = 3650
    w.write_config()
    w.put(mail("Could you send the plan?", date=MONDAY - 20 * DAY,
               message_id="<a@bygg.example>"))
    w.put(mail(LEAVE, date=MONDAY - 3 * DAY, message_id="<b@bygg.example>"))
    w.heedd(now=MONDAY - DAY, check=0)
    return w


def briefs(w):
    return [x for x in w.json("outbox") if x["template"] == "brief"]


def it_is_printed_for_a_person_or_for_all():
    with ScriptedSmtp() as smtp, prepared(smtp) as w:
        for words in ([], ["anna"]):
            text = w.heed("brief", *words, now=MONDAY, check=0).stdout
            assert TITLE in text, text
            assert "Call first: <script>Bygg</script> & (client_name)" in \
                text, text
            assert "  A threat, 3 days ago" in text, text
            assert "has waited" in text, text
        page = w.heed("brief", "--html", now=MONDAY, check=0).stdout
        assert "<script>" not in page and "&lt;script&gt;" in page, page
        assert "{" not in page, page
        assert 'did you mean "anna"' in w.heed("brief", "ana",
                                               check=1).stderr
        assert "brief [PERSON]" in w.heed("brief", "a", "b", check=2).stderr


def it_comes_on_monday_morning_and_once():
    with ScriptedSmtp() as smtp, prepared(smtp, brief=True) as w:
        w.arm()
        early = MONDAY - 3 * 3600
        w.heedd(now=early, check=0)
        assert briefs(w) == [], "before eight"
        for now in (MONDAY, MONDAY + 600, MONDAY + DAY):
            w.heedd(now=now, check=0)
        (row,) = briefs(w)
        assert row["state"] == "sent", row
        raws = [raw for *_, raw in smtp.accepted if TITLE.encode() in raw]
        assert len(raws) == 1, len(raws)
        whole = email.message_from_bytes(raws[0],
                                         policy=email.policy.default)
        assert whole.get_content_type() == "multipart/alternative", whole
        plain, html = whole.iter_parts()
        assert "Call first: <script>" in plain.get_content()
        assert "&lt;script&gt;Bygg" in html.get_content()
        assert whole["Auto-Submitted"] == "auto-generated"
        w.heedd(now=MONDAY + 7 * DAY, check=0)
        assert len(briefs(w)) == 2, briefs(w)


def it_speaks_the_language_of_who_gets_it():
    with ScriptedSmtp() as smtp, prepared(smtp, brief=True) as w:
        w.people[0]["language"] = "sv"
        w.top["letter_dirs"] = [str(w.dir / "own")] + w.top["letter_dirs"]
        (w.dir / "own").mkdir()
        (w.dir / "own" / "sv.phrases").write_text(
            "call-first = Först av alla: {client}!\n", encoding="utf-8")
        w.write_config()
        for person, words in (("anna", "Dina kunder, "), (None, "All ")):
            text = w.heed("brief", *filter(None, [person]), now=MONDAY,
                          check=0).stdout
            assert text.startswith(words), text
            assert ("  Ett hot, för 3 dagar sedan" in text) == \
                (person == "anna"), text
            assert ("Först av alla: <script>" in text) == \
                (person == "anna"), text
        page = w.heed("brief", "anna", "--html", now=MONDAY, check=0).stdout
        assert '<html lang="sv">' in page and "Ett hot" in page, page
        w.arm()
        w.heedd(now=MONDAY, check=0)
        (row,) = briefs(w)
        assert row["language"] == "sv", row
        (w.dir / "own" / "sv.phrases").write_text(
            "call-frist = x\ncall-first = {clint}\ndays = {n}\n")
        wrong = w.heed("check-config", check=2).stderr
        for line in ("sv.phrases:1: there is no phrase call-frist (did you mean"
                     " call-first?)",
                     "sv.phrases:2: this phrase has no placeholder {clint}",
                     "sv.phrases:3: it has a number"):
            assert line in wrong, wrong


def it_is_off_obeys_the_mode_and_a_stop():
    with ScriptedSmtp() as smtp, prepared(smtp) as w:
        w.arm()
        w.heedd(now=MONDAY, check=0)
        assert briefs(w) == []
    with ScriptedSmtp() as smtp, prepared(smtp, brief=True) as w:
        w.heedd(now=MONDAY, check=0)  # never armed
        assert smtp.accepted == [] and all(
            x["state"] != "sent" for x in briefs(w)), briefs(w)
    with ScriptedSmtp() as smtp, prepared(smtp, brief=True) as w:
        w.arm()
        w.heed("stop", "a test", now=MONDAY, check=0)
        w.heedd(now=MONDAY, check=0)
        assert smtp.accepted == []
        assert [x["state"] for x in briefs(w)] == ["queued"], briefs(w)


run_all([
    it_is_printed_for_a_person_or_for_all,
    it_comes_on_monday_morning_and_once,
    it_speaks_the_language_of_who_gets_it,
    it_is_off_obeys_the_mode_and_a_stop,
])
