#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What no mail says: invoices that are imported, calls that are noted, and the
rules that the clock asks, in the daemon itself."""

import json
import time

from rig import BYGG, World, mail, run_all

HEAD = "number,client,amount,currency,issued,due,paid\n"
GOOD = HEAD + "1,bygg,1200.50,EUR,2026-01-05,2026-01-20,2026-01-18\n"
DAY = 86400


def at(day, hour=10):
    return int(time.mktime(time.strptime(f"{day} {hour}", "%Y-%m-%d %H")))


# three that Bygg has paid on the day
PAID = "".join(f"{n},bygg,100,EUR,2026-0{n}-01,2026-0{n}-20,2026-0{n}-20\n"
               for n in (1, 2, 3))


def at_once():
    """Anna wants each thing as it is found, not in the mail of the day."""
    w = World()
    w.people[0]["digest"] = False
    w.write_config()
    return w


def imported(w, text, status=0):
    path = w.dir / "invoices.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return w.heed("invoice", "import", path, check=status)


def invoices_come_in_whole_or_not_at_all():
    with World() as w:
        w.heedd(check=0)
        assert "1 invoice imported" in imported(w, GOOD).stdout
        for text, words in (
                (GOOD.replace("bygg", "nobody"), ":2: there is no client"),
                (GOOD.replace("1200.50", "12O0"), ":2: this is no amount"),
                (GOOD.replace("1200.50", "1.205"), ":2: this is no amount"),
                (GOOD.replace("EUR", "euro"), ":2: a currency"),
                (GOOD.replace("2026-01-20", "20.1.26"), ":2: due is a day"),
                (GOOD.replace("due", "until"), ":1: the head has no column"),
                ("", "the file is empty"),
                # a clock that jumped, or days in the wrong column
                (GOOD.replace("2026-01-18", "2126-01-18"), "not come yet"),
                (GOOD.replace("2026-01-18", "2016-01-18"),
                 "more than a year before it was issued"),
                (GOOD.encode("utf-16"), "not UTF-8"),
                (GOOD + '2,bygg,5,EUR,"2026-01\n-05",x,\n', ":3: issued")):
            result = imported(w, text, 1)
            assert words in result.stderr, (words, result.stderr)
            assert "nothing was imported" in result.stderr, result.stderr
        # one bad row among good ones: none of them
        imported(w, GOOD + "2,bygg,1,EUR,2026-01-05,2026-01-20,\n"
                 "3,bygg,?,EUR,2026-01-05,2026-01-20,\n", 1)
        rows = w.json("invoice", "list")
        assert [r["number"] for r in rows] == ["1"], rows
        assert rows[0]["minor_units"] == 120050, rows


def an_invoice_that_comes_again_is_brought_up_to_date():
    with World() as w:
        w.clients.append({"id": "vik", "name": "Vik", "owner": "anna",
                          "addresses": ["v@vik.example"]})
        w.write_config()
        w.heedd(check=0)
        imported(w, GOOD.replace("2026-01-18", ""))
        assert w.json("invoice", "list")[0]["paid"] is None
        # with BOM, ";", CRLF, quotes, a decimal comma and other columns
        imported(w, b"\xef\xbb\xbf" + b"note;number;client;amount;currency;"
                 b"issued;due;paid\r\n\"a; \"\"b\"\"\";1;bygg;\"1200,50\";EUR;"
                 b"2026-01-05;2026-01-20;2026-01-18\r\n\r\n")
        rows = w.json("invoice", "list", "bygg")
        assert [(r["minor_units"], r["paid"]) for r in rows] == \
            [(120050, "2026-01-18")], rows
        assert "1 invoice imported" in imported(w, GOOD + GOOD.split(
            "\n")[1] + "\n").stdout
        result = imported(w, GOOD.replace("bygg", "vik"), 1)
        assert "another client's" in result.stderr, result.stderr
        assert len(w.json("invoice", "list")) == 1


def a_call_is_noted_once():
    with World() as w:
        w.heedd(check=0)
        now = int(time.time())
        assert w.heed("log", "bygg", "out", "all is well", now=now,
                      check=0).stdout == "noted\n"
        assert "already" in w.heed("log", "bygg", "out", "again", now=now,
                                   check=0).stdout
        assert "no client" in w.heed("log", "byg", "in", "x", check=1).stderr
        w.heed("log", "bygg", "call", "--at", "2026-01-05", "roof", check=0)
        w.heed("log", "bygg", "meeting", "--at", "2026-01-06T09:30", "plans",
               check=0)
        w.heed("log", "bygg", "in", "--at", "2026-07-06 09:30", "he tried",
               check=0)
        w.heed("log", "bygg", "out", "--at", "2026-01-07T09:30+05:00", "late",
               check=0)
        assert [(c["time"], c["direction"], c["note"]) for c in
                w.json("export", "bygg")["calls"][:4]] == [
            ("2026-01-05T11:00:00Z", "both", "roof"),
            ("2026-01-06T08:30:00Z", "both", "meeting: plans"),
            ("2026-01-07T04:30:00Z", "out", "late"),
            ("2026-07-06T07:30:00Z", "in", "he tried")]
        told = w.json("client", "bygg", now=now)["timeline"]
        assert ("both", "call", "roof") in [
            (t["who"], t["kind"], t["text"]) for t in told], told
        # a clock that was set back, and what is no time
        for wrong, says in (("2031-01-01", "not come"), ("soon", "such as"),
                            ("2026-02-30", "such as"),
                            ("2026-02-03T25:00", "such as"),
                            ("2026-02-03T9:00", "such as")):
            assert says in w.heed("log", "bygg", "call", "x", "--at", wrong,
                                  check=1).stderr, wrong
        for note in ("", " ", "a\nb", "x" * 501):
            assert "one line" in w.heed("log", "bygg", "call", note,
                                        check=2).stderr
        assert w.heed("log", "bygg", "sideways", "x").returncode == 2


def the_daemon_asks_the_clock_once_on_a_morning():
    with at_once() as w:
        first = at("2026-12-07")  # a Monday
        w.heedd(now=first - 3 * DAY, check=0)
        w.heed("arm", "--yes", now=first - 3 * DAY, check=0)
        imported(w, HEAD + PAID + "4,bygg,100,EUR,2026-11-20,2026-12-05,\n")
        w.heedd(now=first, check=0)
        assert w.outbox() == []
        w.heedd(now=first + DAY + 3600, check=0)
        assert [x["rule"] for x in w.outbox()] == ["late-for-them"]
        shown = w.heed("outbox", "show", "L1", check=0).stdout
        assert "4: 3 days overdue, normally paid on time" in shown, shown
        for later in (DAY + 7200, 2 * DAY, 3 * DAY):
            w.heedd(now=first + later, check=0)
        assert len(w.outbox()) == 1
        # shown and erased with the client
        shown = json.loads(w.heed("export", "bygg", check=0).stdout)
        assert len(shown["invoices"]) == 4, shown["invoices"]
        w.heed("erase", "bygg", "--yes", now=first + 4 * DAY, check=0)
        assert w.json("invoice", "list") == []


def what_begins_together_is_one_notice():
    with at_once() as w:
        first = at("2026-12-07")
        w.heedd(now=first - 3 * DAY, check=0)
        w.heed("arm", "--yes", now=first - 3 * DAY, check=0)
        imported(w, HEAD + PAID + "47,bygg,100,EUR,2026-11-20,2026-12-05,\n"
                 "48,bygg,100,EUR,2026-11-20,2026-12-05,\n")
        w.heedd(now=first, check=0)
        w.heedd(now=first + DAY, check=0)
        assert len(w.outbox()) == 1
        shown = w.heed("outbox", "show", "L1", check=0).stdout
        assert "47: 3 days" in shown and "48: " in shown, shown
        w.heedd(now=first + 2 * DAY, check=0)
        assert len(w.outbox()) == 1


def a_morning_on_which_much_begins_reaches_no_cap():
    many = [f"c{n}" for n in range(12)]
    with at_once() as w:
        w.clients = [{"id": c, "name": c, "owner": "anna",
                      "addresses": [f"x@{c}.example"]} for c in many]
        w.clients.append(dict(BYGG))
        w.write_config()
        first = at("2026-12-07")
        w.heedd(now=first - 3 * DAY, check=0)
        w.heed("arm", "--yes", now=first - 3 * DAY, check=0)
        rows = PAID + "".join(f"{10 * k + n},{client},100,EUR,2026-{n:02}-01,"
                        f"2026-{n:02}-20,2026-{n:02}-20\n"
                        for k, client in enumerate(many, 1)
                        for n in (1, 2, 3))
        rows += "".join(f"{900 + k},{client},100,EUR,2026-11-20,2026-12-05,"
                        "\n" for k, client in enumerate(many))
        imported(w, HEAD + rows)
        w.heedd(now=first, check=0)

        def made(seconds):
            w.heedd(now=first + DAY + 3600 + seconds, check=0)
            assert "reset" not in str(w.json("status")["attention"])
            return len(w.outbox())

        assert [made(n * 960) for n in range(4)] == [3, 6, 6, 6]
        assert [made(DAY + n * 960) for n in range(3)] == [9, 12, 12]


def no_round_is_made_while_a_mailbox_cannot_be_read():
    with at_once() as w:
        first = at("2026-12-07")
        other = w.dir / "other"
        for part in ("cur", "new", "tmp"):
            (other / "INBOX" / part).mkdir(parents=True)
        w.accounts.append({"name": "second", "kind": "maildir",
                           "path": other})
        w.write_config()
        w.heedd(now=first - 3 * DAY, check=0)
        w.heed("arm", "--yes", now=first - 3 * DAY, check=0)
        imported(w, HEAD + PAID + "4,bygg,100,EUR,2026-11-20,2026-12-05,\n")
        w.heedd(now=first, check=0)
        w.heedd(now=first + DAY - 4 * 3600, check=0)
        other.rename(w.dir / "gone")
        assert w.heedd(now=first + DAY - 7200).returncode == 1
        assert [x["template"] for x in w.outbox()] == ["mailbox-deaf"]
        (w.dir / "gone").rename(other)
        w.heedd(now=first + DAY, check=0)
        assert [x["template"] for x in w.outbox()] == ["mailbox-deaf",
                                                       "late-for-them"]


def what_held_before_a_rule_was_there_is_no_news():
    with World() as w:
        first = at("2026-12-07")
        w.heedd(now=first - 3 * DAY, check=0)
        w.heed("arm", "--yes", now=first - 3 * DAY, check=0)
        w.top["rules_glob"] = "none/*.conf"
        w.write_config()
        imported(w, HEAD + PAID + "4,bygg,100,EUR,2026-09-20,2026-10-05,\n")
        w.heedd(now=first, check=0)
        w.extra = """rules = ( { name = "new"; on = "clock"; each = "invoice";
            when = "invoice_days_overdue > 3"; then = ( { do = "notify";
            to = "owner"; letter = "late-for-them"; } ); } );\n"""
        w.write_config()
        for day in (1, 2, 3):
            w.heedd(now=first + day * DAY, check=0)
        assert w.outbox() == []
        imported(w, HEAD + "5,bygg,100,EUR,2026-11-20,2026-12-06,\n")
        w.heedd(now=first + 4 * DAY, check=0)
        assert [x["rule"] for x in w.outbox()] == ["new"]


def the_clock_cannot_be_answered():
    with World(rules_glob="none/*.conf") as w:
        w.extra = """rules = ( { name = "bad"; on = "clock";
            when = "overdue_invoices > 0"; then = ( { do = "acknowledge";
            letter = "complaint-received"; } ); } );\n"""
        w.write_config()
        assert "the clock cannot be answered" in w.heed(
            "check-config", check=2).stderr


def a_mail_to_two_clients_is_told_to_both_owners():
    with World() as w:
        w.clients.append({"id": "vik", "name": "Vik AB", "owner": "erik",
                          "addresses": ["v@vik.example"]})
        w.write_config()
        w.arm()
        raw = mail("A discount for you.", sender="anna@office.example",
                   to="per@bygg.example, v@vik.example")
        w.put(raw, folder="Sent")
        w.heedd(check=0)
        told = [(x["rule"], x["client"], x["recipient"]) for x in w.outbox()
                if x["rule"] == "wrong-audience"]
        assert sorted(told) == [
            ("wrong-audience", "bygg", "anna@office.example"),
            ("wrong-audience", "vik", "erik@office.example")], told


def a_person_says_what_became_of_a_promise():
    with World() as w:
        w.arm()
        now = at("2026-03-04")
        text = ("I will send you the plans by 2026-03-12. I will send you the "
                "price list by 2026-03-20.")
        w.put(mail(text, sender="Anna Berg <anna@office.example>",
                   to="per@bygg.example", date=now - 60, verdict=None),
              "Sent")
        w.heedd(now=now, check=0)

        def listed(*args, now=now):
            return [(p["promise"], p["day"], p["state"])
                    for p in w.json("promise", "list", *args, now=now)]

        first, second = ("P1.1", "2026-03-12"), ("P1.2", "2026-03-20")
        assert listed() == [first + ("open",), second + ("open",)], listed()
        later = at("2026-03-13")
        assert listed(now=later)[0] == first + ("late",)
        for args, word in ((["done", "P9.1"], "no promise P9.1"),
                           (["done", "P1"], "makes 2 promises"),
                           (["done", "P1.3"], "no promise P1.3"),
                           (["done", "12x"], "no promise: "),
                           (["move", "P1.1", "soon"], "a day such as"),
                           (["drop", "P1.1"], "REASON"),
                           (["list", "byg"], 'did you mean "bygg"')):
            result = w.heed("promise", *args)
            assert result.returncode in (1, 2), (args, result)
            assert word in result.stderr, (args, result.stderr)
        w.heed("promise", "move", "P1.1", "2026-03-16", check=0)
        w.heed("promise", "drop", "P1.2", "they have it", check=0)
        assert listed(now=later) == [("P1.1", "2026-03-16", "open")]
        assert listed("--all")[1] == second + ("dropped",)
        w.heed("promise", "done", "P1.1", check=0)
        shown = w.heed("promise", "list", "bygg", now=later).stdout
        assert "Nothing is promised" in shown, shown
        assert "they have it" in w.heed("--json", "export", "bygg").stdout
        # what a person has said of it goes with the mail
        w.heed("erase", "bygg", "--yes", check=0)
        assert b"they have it" not in w.state_bytes()


def what_is_done_or_moved_is_not_recalled():
    with at_once() as w:
        w.arm()
        now = at("2026-03-04")
        w.put(mail("I will send you the plans by 2026-03-12.",
                   sender="Anna Berg <anna@office.example>",
                   to="per@bygg.example", date=now - 60, verdict=None),
              "Sent")
        # a round of before: the rules are known
        for day in ("2026-03-03", "2026-03-04"):
            w.heedd(now=at(day), check=0)
        w.heed("promise", "move", "P1.1", "2026-03-19", check=0)
        for day in range(5, 14):
            w.heedd(now=at(f"2026-03-{day:02}"), check=0)
        assert not [x for x in w.outbox() if "promise" in x["rule"]], \
            w.outbox()
        for day in range(16, 19):
            w.heedd(now=at(f"2026-03-{day:02}"), check=0)
        assert [x["rule"] for x in w.outbox()] == ["promise-ours-due"]
        w.heed("promise", "done", "P1", check=0)
        for day in range(20, 27):
            w.heedd(now=at(f"2026-03-{day:02}"), check=0)
        assert [x["rule"] for x in w.outbox()] == ["promise-ours-due"]


run_all([
    invoices_come_in_whole_or_not_at_all,
    an_invoice_that_comes_again_is_brought_up_to_date,
    a_call_is_noted_once,
    the_daemon_asks_the_clock_once_on_a_morning,
    what_begins_together_is_one_notice,
    a_morning_on_which_much_begins_reaches_no_cap,
    no_round_is_made_while_a_mailbox_cannot_be_read,
    what_held_before_a_rule_was_there_is_no_news,
    the_clock_cannot_be_answered,
    a_mail_to_two_clients_is_told_to_both_owners,
    a_person_says_what_became_of_a_promise,
    what_is_done_or_moved_is_not_recalled,
])
