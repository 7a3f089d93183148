#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Rules as whoever writes them meets them: for some clients only, told again
while something goes on, closed by a person, and what contradicts itself."""

import time

from rig import LEAVING, World, mail, run_all

DAY = 86400
HEAD = "number,client,amount,currency,issued,due,paid\n"


def at(day, hour=10):
    return int(time.mktime(time.strptime(f"{day} {hour}", "%Y-%m-%d %H")))


MONDAY = at("2026-12-07")


def with_rules(w, text):
    (w.dir / "rules.conf").write_text(f"rules = (\n{text}\n);\n")
    w.top["rules_glob"] = w.dir / "rules.conf"
    w.write_config()


def rule(name, when, more="", then='do = "notify"; to = "owner";'
         ' letter = "money-at-risk";'):
    return (f'{{ name = "{name}"; when = "{when}"; {more}\n'
            f'  then = ( {{ {then} }} ); }}')


OWED = rule("owed", "invoice_days_overdue >= 1",
            'on = "clock"; each = "invoice"; repeat = "2 workdays";'
            ' max = 3;')


def owing(w, rules=OWED, **rest):
    """Armed before an invoice of Bygg is a day late, on the Monday."""
    w.clients[0].update(rest)
    with_rules(w, rules)
    w.heedd(now=MONDAY - 3 * DAY, check=0)
    w.heed("arm", "--yes", now=MONDAY - 3 * DAY, check=0)
    (w.dir / "invoices.csv").write_text(
        HEAD + "7,bygg,100,EUR,2026-11-01,2026-12-07,\n")
    w.heed("invoice", "import", w.dir / "invoices.csv", check=0)
    w.heedd(now=MONDAY, check=0)  # the rule is known from now on
    assert w.outbox() == []


def told(w, day):
    """How many notices there are after a turn on that day after the Monday."""
    w.heedd(now=MONDAY + day * DAY, check=0)
    return len(w.outbox())


def what_goes_on_is_told_again_and_at_most_max_times():
    with World() as w:
        owing(w)
        # Tuesday, Thursday, Monday; then no more
        assert [told(w, day) for day in (1, 2, 3, 4, 7, 8, 9, 10, 11, 14)] \
            == [1, 1, 2, 2, 3, 3, 3, 3, 3, 3]
        second = w.heed("outbox", "show", "L2", check=0).stdout
        assert "Told 2 times, since December 8, 2026: 7: 3 days overdue" \
            in second, second


def after_a_standstill_it_is_told_once():
    with World() as w:
        owing(w)
        assert told(w, 1) == 1
        # three repeats would have been due
        assert told(w, 15) == 2
        assert told(w, 16) == 2
        assert told(w, 17) == 3


def a_repeat_ends_with_what_it_tells_of():
    with World() as w:
        owing(w)
        assert told(w, 1) == 1
        assert len(w.json("episodes")) == 1
        w.heed("invoice", "paid", "7", "--on", "2026-12-08",
               now=MONDAY + 2 * DAY, check=0)
        assert told(w, 3) == 1
        assert w.json("episodes") == []


def episodes_are_listed_and_closed_by_a_person():
    with World() as w:
        owing(w)
        assert "Nothing that was told" in w.heed("episodes", check=0).stdout
        assert told(w, 1) == 1
        (one,) = w.json("episodes", "bygg")
        assert (one["rule"], one["subject"], one["told"], one["next"]) == \
            ("owed", "invoice:7", 1, "2026-12-10"), one
        assert one["episode"] in w.heed("episodes", check=0).stdout
        assert w.heed("episodes", "byg").returncode == 1
        for wrong in (["close"], ["close", "E1"], ["close", "x", "y"]):
            assert w.heed(*wrong).returncode == 2, wrong
        assert "is open" in w.heed("close", "E99", "x", check=1).stderr
        assert "say why" in w.heed("close", one["episode"], " ",
                                   check=1).stderr
        w.heed("close", one["episode"], "they pay in January", check=0)
        assert w.json("episodes") == [] and told(w, 3) == told(w, 7) == 1
        # kept with who and why
        (kept,) = w.json("export", "bygg")["episodes"]
        assert kept["reason"] == "they pay in January" and kept["closed_by"]
        # and so in the review, where nobody of ours has done anything
        (lesson,) = w.json("review")
        assert (lesson["rule"], lesson["first_sign"], lesson["acted"],
                lesson["reason"]) == ("owed", "owed", None,
                                      "they pay in January"), lesson
        assert w.json("review", "bygg", "--since", "2100-01-01") == []
        assert "nobody" not in w.heed("review", check=0).stdout
        assert "Nothing" in w.heed("review", "--since", "2100-01-01",
                                   check=0).stdout
        assert "no client" in w.heed("review", "byg", check=1).stderr
        assert "is open" in w.heed("close", one["episode"], "x",
                                   check=1).stderr


def a_rule_that_is_switched_on_for_a_client_does_not_reach_back():
    with World() as w:
        owing(w, rules_off=["owed"])
        assert told(w, 1) == 0
        del w.clients[0]["rules_off"]
        w.write_config()
        assert told(w, 2) == told(w, 3) == 0
        # and a changed one neither
        with_rules(w, OWED.replace("max = 3;", 'unless = "false";'))
        assert told(w, 4) == told(w, 7) == 0


def tags_and_unless_choose_the_clients():
    rules = ",\n".join((
        rule("off", "leaving", "stop = true;"),
        rule("law", "leaving", 'only_tags = [ "law" ];'),
        rule("not-vip", "leaving", 'not_tags = [ "vip" ];'),
        rule("quiet", "leaving", 'unless = "from_client";'),
        rule("last", "leaving AND true", "priority = 0;"),
        rule("first", "leaving", "priority = 3;",
             'do = "notify"; to = "senior"; letter = "client-may-leave";')))
    with World() as w:
        w.clients[0].update(tags=["VIP"], rules_off=["off"])
        with_rules(w, rules)
        w.arm()
        w.put(mail(LEAVING))
        w.heedd(check=0)
        assert [(x["rule"], x["recipient"]) for x in w.outbox()] == \
            [("first", "erik@office.example"),
             ("last", "anna@office.example")], w.outbox()
        names = [r["rule"] for r in w.json("rules")]
        assert names[0] == "first", names
        why = w.heed("why", "M1", check=0).stdout
        assert "off: off: it fires, but is not for this client" in why, why
        said = w.heed("rules", "test", "law", "M1", check=0).stdout
        assert "is not for this client" in said, said


def what_contradicts_itself_is_told_with_its_place():
    with World() as w:
        w.clients[0]["rules_off"] = ["owd"]
        with_rules(w, ",\n".join((
            OWED, rule("a", "leaving", "stop = true;"),
            rule("b", "leaving"), rule("c", "legal", "max = 2;"),
            rule("d", "legl", 'unless = "x y";'))))
        result = w.heed("check-config", check=2)
        for words in (":3: rules.b: is never asked: \"a\" (",
                      "rules.c: max says how often repeat tells",
                      "rules.d.when: unknown fact",
                      "rules.d.unless: unknown fact",
                      'rules_off: there is no rule "owd" (did you mean '
                      '"owed"?)'):
            if words.startswith(":3"):
                words = words[2:]
            assert words in result.stderr, (words, result.stderr)
            line = next(x for x in result.stderr.splitlines() if words in x)
            assert line.split(":")[1].isdigit(), line
        # a tag that nobody has yet is no fault
        del w.clients[0]["rules_off"]
        with_rules(w, rule("a", "leaving", 'only_tags = [ "vip" ];'))
        result = w.heed("check-config", check=0)
        assert 'no client has the tag "vip"' in result.stdout, result.stdout
        assert 'no client has the tag "vip"' in w.heedd(check=0).stderr


def a_ladder_without_its_top_ends_at_the_step_below():
    for client, reader in (({}, "erik@office.example"),
                           ({"senior": None}, "anna@office.example"),
                           ({"partner": "anna"}, "anna@office.example")):
        with World() as w:
            w.clients[0].update(client)
            with_rules(w, rule("up", "leaving", then='do = "escalate";'
                               ' to = "partner"; letter ='
                               ' "client-may-leave";'))
            w.arm()
            w.put(mail(LEAVING))
            w.heedd(check=0)
            assert [x["recipient"] for x in w.outbox()] == [reader], client


run_all([what_goes_on_is_told_again_and_at_most_max_times,
         after_a_standstill_it_is_told_once,
         a_repeat_ends_with_what_it_tells_of,
         episodes_are_listed_and_closed_by_a_person,
         a_rule_that_is_switched_on_for_a_client_does_not_reach_back,
         a_ladder_without_its_top_ends_at_the_step_below,
         tags_and_unless_choose_the_clients,
         what_contradicts_itself_is_told_with_its_place])
