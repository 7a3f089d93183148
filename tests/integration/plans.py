#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Plans: what is done for a client step by step, as promises of ours."""

import datetime as dt
import time

from rig import ALL_LETTERS, SOURCE, World, mail, run_all

DAY = 86400
START = int(time.mktime((2026, 3, 2, 9, 0, 0, 0, 0, 0)))  # a Monday
SINCE = dt.date(2026, 3, 4)
PLAN = """plans = ( { name = "hello"; steps = (
  { after = "1 workday"; what = "welcome them"; },
  { after = "3 days"; what = "ask for the keys"; },
  { after = "10 days"; what = "show something"; } ); } );
rules = ( { name = "new"; on = "clock"; when = "client_days BETWEEN 0 AND 14";
  then = ( { do = "open-plan"; plan = "hello"; } ); },
  { name = "later"; on = "clock"; when = "client_days BETWEEN 5 AND 14";
  then = ( { do = "open-plan"; plan = "hello"; } ); } );
"""


def at(day, hour=9):
    return START + day * DAY + (hour - 9) * 3600


class Plans(World):
    """A client from 4 March on, and the plan above."""

    def __init__(self):
        super().__init__(letter_dirs=ALL_LETTERS)
        self.start = START - 3600
        self.clients[0]["since"] = SINCE.isoformat()
        (self.dir / "rules.d").mkdir()
        (self.dir / "rules.d/mine.conf").write_text(PLAN)
        self.top["rules_glob"] = self.dir / "rules.d/*.conf"
        self.write_config()

    def live(self, first, last):
        for day in range(first, last + 1):
            self.heedd(now=at(day), check=0)


def steps_become_promises_with_days_of_the_calendar():
    with Plans() as w:
        (w.dir / "off.ics").write_text(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\n"
            "DTSTART;VALUE=DATE:20260305\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        w.firm["holidays"] = w.dir / "off.ics"
        w.write_config()
        w.arm()
        w.live(0, 1)
        assert w.json("promise", "list", now=at(1)) == []
        w.live(2, 2)
        got = w.json("promise", "list", "bygg", now=at(2, 12))
        # the 5th is a holiday, the 7th a Saturday
        assert [(p["promise"], p["day"], p["words"], p["by"], p["state"])
                for p in got] == [
            ("S1", "2026-03-06", "welcome them", "us", "open"),
            ("S2", "2026-03-09", "ask for the keys", "us", "open"),
            ("S3", "2026-03-16", "show something", "us", "open")], got
        shown = w.heed("client", "bygg", now=at(2, 12), check=0).stdout
        assert "welcome them" in shown and "S1" in shown, shown
        rule = w.heed("rules", "show", "new", now=at(2, 12), check=0).stdout
        assert "open-plan hello" in rule, rule
        # a second rule, later mornings and a new start open nothing more
        w.live(3, 9)
        assert len(w.json("promise", "list", "--all", now=at(9))) == 3


def a_person_says_what_became_of_a_step():
    with Plans() as w:
        w.arm()
        w.live(0, 2)
        now = at(2, 12)
        w.heed("promise", "done", "S1", now=now, check=0)
        w.heed("promise", "move", "S2", "2026-03-20", now=now, check=0)
        w.heed("promise", "drop", "s3", "they have seen it", now=now,
               check=0)
        assert [(p["promise"], p["day"], p["moved"])
                for p in w.json("promise", "list", now=now)] == [
            ("S2", "2026-03-20", True)]
        every = w.json("promise", "list", "--all", now=now)
        assert [(p["state"], p["note"]) for p in every] == [
            ("kept", None), ("open", None), ("dropped", "they have seen it")]
        for word in ("S4", "S0", "Sx", "P1"):
            wrong = w.heed("promise", "done", word, now=now, check=1)
            assert "no promise" in wrong.stderr or "is no step" in \
                wrong.stderr, wrong.stderr


def a_step_is_not_done_because_somebody_writes():
    with Plans() as w:
        for path in ("60-course.conf",):
            (w.dir / "rules.d" / path).write_text(
                (SOURCE / "etc/rules.d" / path).read_text())
        w.arm()
        w.live(0, 2)
        w.put(mail("Here is the list.", date=at(3, 10),
                   sender="Anna Berg <anna@office.example>",
                   to="per@bygg.example"), "Sent")
        w.live(3, 4)
        told = [x["rule"] for x in w.outbox()] + \
            [x["rule"] for x in w.json("export", "bygg")["digest"]]
        assert "promise-ours-due" in told, told
        assert "promise-ours-broken" in told, told


def all_of_it_is_exported_and_erased():
    with Plans() as w:
        w.arm()
        w.live(0, 2)
        got = w.json("export", "bygg", now=at(3))
        assert [p["plan"] for p in got["plans"]] == ["hello"]
        assert [s["what"] for s in got["steps"]][0] == "welcome them"
        w.heed("erase", "bygg", "--yes", now=at(3), check=0)
        assert b"welcome them" not in w.state_bytes()
        assert w.json("export", "bygg", now=at(3))["plans"] == []


def a_plan_that_is_not_there_is_told_with_the_nearest_one():
    with Plans() as w:
        def told(change, words):
            old, new = change
            (w.dir / "rules.d/mine.conf").write_text(PLAN.replace(old, new))
            bad = w.heed("check-config", check=2).stderr
            assert words in bad, bad
        told(('plan = "hello"', 'plan = "helo"'), 'did you mean "hello"?')
        told(('plan = "hello"; }', "}"), "plan is missing")
        told(('plan = "hello"; }', 'plan = "hello"; to = "owner"; }'),
             "it tells nobody")
        told(('do = "open-plan"', 'do = "hold"; within = "2 days"'),
             "only open-plan opens one")
        told(('"1 workday"', '"soon"'), "is not a time such as")
        told(("plans = (", 'clients = ( ); plans = ('),
             "this file may hold rules, plans and changes only")


CHANGES = """changes = ( { name = "summer"; day = "%s"; until = "%s";
  not_tags = [ "far" ]; texts = (
  { language = "en"; text = "We are away in July."; },
  { language = "de"; text = "Im Juli sind wir nicht da."; } ); } );
rules = ( { name = "tell"; on = "clock"; each = "change";
  when = "change_days_left BETWEEN 1 AND 14"; mode = "draft";
  then = ( { do = "announce"; letter = "planned-change"; } ); } );
"""


def a_change_is_told_in_the_language_of_the_client():
    with Plans() as w:
        del w.clients[0]["since"]
        other = {"owner": "anna", "country": "DE"}
        w.clients += [
            dict(other, id="haus", name="Haus", language="de",
                 addresses=["eva@haus.example"], register="informal"),
            dict(other, id="far", name="Far", language="en",
                 addresses=["f@far.example"], tags=["far"]),
            dict(other, id="dom", name="Dom", language="pl",
                 addresses=["ola@dom.example"])]
        (w.dir / "rules.d/mine.conf").write_text(
            CHANGES % ("2026-03-20", "2026-03-27"))
        w.write_config()
        remark = w.heed("check-config", check=0).stdout
        assert "changes.summer: no text in pl, so that client dom hears" \
            in remark, remark
        w.arm()
        w.live(0, 7)
        letters = {x["recipient"]: x for x in w.outbox()}
        assert sorted(letters) == ["eva@haus.example", "per@bygg.example"], \
            letters
        shown = w.json("letter", "show", "planned-change", "--client", "haus",
                       now=at(4))
        for words in ("Im Juli sind wir nicht da.", "Ab: 20. März 2026",
                      "Bis einschließlich: 27. März 2026", "antworte"):
            assert words.lower() in shown["text"].lower(), shown["text"]
        raw = w.heed("outbox", "show", f"L{letters['per@bygg.example']['letter']}",
                     now=at(7)).stdout
        assert "We are away in July." in raw and "Subject: For your" in raw


def what_is_wrong_with_a_change_is_told():
    with Plans() as w:
        def told(old, new, words):
            text = CHANGES % ("2026-03-20", "2026-03-27")
            assert old in text
            (w.dir / "rules.d/mine.conf").write_text(text.replace(old, new))
            bad = w.heed("check-config", check=2).stderr
            assert words in bad, bad
        told('"2026-03-20"', '"20 March"', "changes.summer.day")
        told('until = "2026-03-27"', 'until = "2026-03-02"', "before its day")
        told('language = "de"', 'language = "en"', "two texts in en")
        told('each = "change"', 'each = "client"',
             'announce is for rules with each = "change"')


run_all([steps_become_promises_with_days_of_the_calendar,
         a_person_says_what_became_of_a_step,
         a_step_is_not_done_because_somebody_writes,
         all_of_it_is_exported_and_erased,
         a_plan_that_is_not_there_is_told_with_the_nearest_one,
         a_change_is_told_in_the_language_of_the_client,
         what_is_wrong_with_a_change_is_told])
