#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heed client: how things stand with a client, and why."""

import html.parser
import json
import time

from rig import BYGG, World, mail, run_all

DAY = 86400
START = int(time.mktime((2026, 1, 5, 9, 0, 0, 0, 0, 0)))  # a Monday
KIND = ("Thank you, the drawings look very good, and the family is happy "
        "with the kitchen. Could you send the list of the doors?")
CURT = "Send the list."
ANGRY = ("We are very unhappy, nobody answers us, and we have decided to end "
         "our contract with you.")
ODD = "<script>alert(1)</script> & \"doors\""


def ours(text, **more):
    return mail(text, sender="Anna Berg <anna@office.example>", verdict=None,
                to="per@bygg.example", **more)


def put_thread(w, day, text, answer=True, subject="The doors"):
    ask = f"<{day}@bygg.example>"
    at = START + day * DAY
    w.put(mail(text, date=at, message_id=ask, subject=subject))
    if answer:
        w.put(ours("Here it is.", date=at + 7200, subject="Re: The doors",
                   headers=[f"In-Reply-To: {ask}"]), "Sent")


def good_weeks(w, weeks=16):
    w.accounts[0]["history_days"] = 3650
    w.write_config()
    for week in range(weeks):
        put_thread(w, 7 * week, KIND)


def at(day):
    return START + day * DAY + 3600 * 8


def a_client_who_goes_is_not_well():
    with World() as w:
        good_weeks(w)
        w.heedd(now=at(106), check=0)
        before = w.json("client", "bygg", now=at(106))
        assert before["health"]["score"] > 90, before["health"]
        assert before["open"] == [] and before["overdue"] == ""
        put_thread(w, 112, ANGRY, answer=False, subject=ODD)
        w.heedd(now=at(112), check=0)
        now = w.json("client", "bygg", now=at(119))
        health = now["health"]
        assert health["score"] < 60, health
        (listed,) = w.json("clients", now=at(119))
        assert listed["health"] == health["score"], listed
        # the past is as it was then
        assert health["days_ago_30"] > 90 and health["weeks"][-3] > 90, health
        assert health["weeks"][-1] == health["score"]
        threats = [p for p in health["parts"] if p["part"] == "threats"][0]
        assert threats["reason"] == "a threat 7 days ago", threats
        row = [x for x in now["timeline"] if x["who"] == "they"][0]
        assert "leaving" in row["evidence"], row
        shown = w.heed("client", "bygg", now=at(119), check=0).stdout
        for words in ("30 days ago", "a threat 7 days ago", "leaving"):
            assert words in shown, (words, shown)


def money_promises_and_requests_are_open():
    with World() as w:
        good_weeks(w, 8)
        w.put(ours("I will send you the plans by 2026-03-12.",
                   date=START + 56 * DAY), "Sent")
        put_thread(w, 57, "Could you send me the plan of the roof?", False)
        w.heedd(now=at(58), check=0)
        (w.dir / "i.csv").write_text(
            "number,client,amount,currency,issued,due,paid\n"
            "7,bygg,1000.00,EUR,2026-02-02,2026-02-16,\n"
            "8,bygg,10.50,EUR,2026-02-02,2026-02-16,\n"
            "9,bygg,5,SEK,2026-02-02,2026-05-16,\n")
        w.heed("invoice", "import", w.dir / "i.csv", check=0)
        w.heed("log", "bygg", "out", "all is well", now=at(58), check=0)
        now = w.json("client", "bygg", now=at(68))
        assert now["overdue"] == "1010.50 EUR", now["overdue"]
        assert [(x["kind"], x["late"]) for x in now["open"]] == [
            ("invoice", True), ("invoice", True), ("invoice", False),
            ("promise", True), ("request", True)], now["open"]
        kinds = [x["kind"] for x in now["timeline"]]
        assert "call" in kinds and "invoice" in kinds, kinds
        parts = {p["part"]: p for p in now["health"]["parts"]}
        assert parts["money"]["reason"].startswith("overdue_days"), parts
        assert parts["promises"]["value"] == 0.5, parts
        # what weighs nothing is not counted
        w.extra = "health = { money = 0; promises = 0; requests = 0; };\n"
        w.write_config()
        better = w.json("client", "bygg", now=at(68))["health"]["score"]
        assert better > now["health"]["score"], (better, now["health"])


def what_was_agreed_is_shown_and_counts():
    with World() as w:
        good_weeks(w)
        w.heedd(now=at(106), check=0)
        before = w.json("client", "bygg", now=at(106))
        assert before["fee"] is None and before["at_risk"] == "", before
        w.clients[0].update(fee="900 EUR", terms_days=14, cadence="2 weeks")
        w.write_config()
        now = w.json("client", "bygg", now=at(106))
        assert now["health"]["score"] == before["health"]["score"], now
        assert (now["fee"], now["terms_days"], now["cadence_days"],
                now["days_since_contact"]) == ("900 EUR", 14, 14, 1), now
        late = w.json("client", "bygg", now=at(150))
        (part,) = [p for p in late["health"]["parts"]
                   if p["part"] == "silence"]
        assert part["value"] == 0, part
        put_thread(w, 150, ANGRY, answer=False)
        w.heedd(now=at(150), check=0)
        w.heed("invoice", "add", "bygg", "7", "50.00", "EUR", "--issued",
               "2026-05-01", now=at(150), check=0)
        (row,) = w.json("invoice", "list")
        assert row["due"] == "2026-05-15", row
        late = w.json("client", "bygg", now=at(151))
        assert late["at_risk"] == "50.00 EUR late, 900 EUR a month", late
        for words in (["client", "bygg"], ["client", "bygg", "--html"]):
            shown = w.heed(*words, now=at(151), check=0).stdout
            for text in ("900 EUR a month, 14 days to pay, contact every 14"
                         " days (the last one 1 day ago)",
                         "50.00 EUR late, 900 EUR a month"):
                assert text in shown, (text, shown)


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        for name, value in attrs:
            assert name not in ("src", "href") and "on" != name[:2], name

    def handle_data(self, data):
        self.words.append(data)


def the_page_is_whole_and_harmless():
    with World() as w:
        good_weeks(w)
        put_thread(w, 112, ANGRY, subject=ODD)
        w.heedd(now=at(113), check=0)
        page = Page(w.heed("client", "bygg", "--html", now=at(113),
                           check=0).stdout)
        assert "script" not in page.tags and "svg" in page.tags, page.tags
        assert any(ODD in words for words in page.words), page.words
        assert 10 <= page.tags.count("circle") <= 13, page.tags


def too_little_is_said_to_be_so():
    with World() as w:
        w.heedd(check=0)
        nobody = w.json("client", "bygg")
        assert nobody["health"]["score"] is None, nobody["health"]
        assert "too little is known" in w.heed("client", "bygg").stdout
        for args, word in ((["client"], "client NAME"),
                           (["client", "byg"], 'did you mean "bygg"')):
            result = w.heed(*args)
            assert result.returncode in (1, 2) and word in result.stderr, \
                result.stderr
        w.clients = [dict(BYGG, id="other")]
        w.write_config()
        assert json.loads(w.heed("--json", "client", "other").stdout)


run_all([a_client_who_goes_is_not_well, money_promises_and_requests_are_open,
         what_was_agreed_is_shown_and_counts,
         the_page_is_whole_and_harmless, too_little_is_said_to_be_so])
