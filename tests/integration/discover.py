#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heed clients: the list, and who is proposed from past mail, by friends and
by an attacker."""

import json
import os
import re

from rig import World, mail, run_all

ANNA = "Anna Berg <anna@office.example>"


class Past:
    """A folder of mail in both directions."""

    def __init__(self, world):
        self.dir = world.dir / "past"
        self.count = 0

    def put(self, folder, sender, to, day=1, text="Thank you for the plans, "
            "we will look at them with the others next week.", zone="+0100",
            **headers):
        self.count += 1
        sender = sender if isinstance(sender, bytes) else sender.encode()
        lines = [b"From: " + sender, b"To: " + to.encode(),
                 b"Subject: The house",
                 f"Date: {day} Mar 2026 09:00:00 {zone}".encode(),
                 f"Message-ID: <{self.count}@past.example>".encode(),
                 b"MIME-Version: 1.0",
                 b"Content-Type: text/plain; charset=utf-8"]
        lines += [f"{k.replace('_', '-')}: {v}".encode()
                  for k, v in headers.items()]
        (self.dir / folder).mkdir(parents=True, exist_ok=True)
        (self.dir / folder / f"{self.count:06}.eml").write_bytes(
            b"\n".join(lines) + f"\n\n{text}\n".encode())

    def theirs(self, sender, times=1, **more):
        for _ in range(times):
            self.put("INBOX", sender, ANNA, **more)

    def ours(self, to, times=1, sender=ANNA, **more):
        for _ in range(times):
            self.put("Sent", sender, to, **more)


def discovered(world, *args):
    return {p["id"]: p for p in world.json(
        "clients", "discover", world.dir / "past", *args)}


def files(folder):
    return {p.name: p.read_text() for p in sorted(folder.glob("*"))}


def uncommented(text):
    return "".join(line for line in text.splitlines(True)
                   if not re.match(r"\s*#", line))


def clients_are_listed_with_their_people():
    with World() as w:
        text = w.heed("clients", check=0).stdout
        assert "bygg" in text and "Bygg AB" in text, text
        w.extra = """clients = ( { id = "vik"; name = "Vik"; owner = "erik";
            people = ( { address = "v@vik.example"; name = "Vera";
                         roles = [ "decides", "pays" ]; } ); } );\n"""
        w.clients = []
        w.write_config()
        (vik,) = w.json("clients")
        assert vik["addresses"] == vik["deciders"] == ["v@vik.example"], vik
        assert vik["people"] == [{"address": "v@vik.example",
                                  "name": "Vera",
                                  "roles": ["decides", "pays"]}], vik
        w.extra = ""
        w.write_config()
        assert "no client" in w.heed("clients", check=0).stdout
        assert w.json("clients") == []


def who_writes_and_is_answered_is_proposed():
    with World() as w:
        past = Past(w)
        past.theirs("Eva Lind <eva@nya.se>", 3, day=5, Cc="ek@nya.se")
        past.theirs("Bo <bo@nya.se>", day=9)
        past.ours("Eva Lind <eva@nya.se>", 2, day=4)
        past.ours("eva@nya.se", day=6, sender="Erik <erik@office.example>")
        past.theirs("Ola Friman <ola.friman@gmail.com>", 2)
        past.ours("ola.friman@gmail.com")
        past.theirs("Una <una@gmail.com>", 2)        # never answered
        past.theirs("Per <per@bygg.example>", 2)     # a client already
        past.ours("per@bygg.example", 2)
        past.theirs("Erik <erik@office.example>", 2)  # one of ours
        past.theirs("News <news@letter.example>", 5, List_Id="<n.example>")
        past.ours("news@letter.example")
        past.theirs("noreply@shop.example", 5)
        past.ours("noreply@shop.example")
        found = discovered(w)
        assert list(found) == ["nya", "ola-friman"], found
        nya = found["nya"]
        assert (nya["domain"], nya["owner"], nya["country"], nya["timezone"],
                nya["language"], nya["since"]) == (
                    "nya.se", "anna", "SE", "Europe/Stockholm", "en",
                    "2026-03-04"), nya
        people = {p["address"]: (p["wrote"], p["got"], p["copied"],
                                 p["unconfirmed"]) for p in nya["people"]}
        assert people == {
            "eva@nya.se": (3, 3, 0, None),
            "bo@nya.se": (1, 0, 0, "wrote only once"),
            "ek@nya.se": (0, 0, 3, "only in Cc")}, people
        assert found["ola-friman"]["domain"] is None
        assert found["ola-friman"]["name"] == "Ola Friman"
        table = w.heed("clients", "discover", past.dir, check=0).stdout
        assert "eva@nya.se" in table and "wrote only once" in table, table
        assert list(discovered(w, "--min", "6")) == ["nya"]
        assert discovered(w, "--since", "2026-03-07") == {}
        # what lies in two folders is one mail
        w.heed("clients", "discover", past.dir, check=0)
        assert w.json("clients", "discover", past.dir, past.dir)[0][
            "wrote"] == nya["wrote"] == 4


def files_that_are_written_pass_as_they_are():
    with World() as w:
        past = Past(w)
        past.theirs("Eva <eva@nya.se>", 3, Cc="Ek <ek@nya.se>, bo@nya.se")
        past.ours("eva@nya.se", 2)
        past.theirs("One <one@once.de>")
        past.ours("one@once.de")
        past.theirs("Ola <ola@gmail.com>", 2)
        past.ours("ola@gmail.com")
        into = w.dir / "clients.d"
        w.heed("clients", "discover", "--write", into, past.dir, check=0)
        told = files(into)
        assert list(told) == ["nya.conf", "ola.conf", "once.conf"], told
        w.heed("check-config", check=0)
        # heedd is another user than whoever typed this
        umask = os.umask(0o022)
        os.umask(umask)
        assert (into / "nya.conf").stat().st_mode & 0o777 == 0o644 & ~umask
        by_id = {c["id"]: c for c in w.json("clients")}
        # who is not confirmed gets no letter
        assert by_id["nya"]["addresses"] == ["eva@nya.se"], by_id
        assert by_id["once"]["addresses"] == [], by_id
        assert by_id["once"]["domains"] == ["once.de"], by_id
        assert by_id["ola"]["addresses"] == ["ola@gmail.com"], by_id
        # they are clients now
        assert w.json("clients", "discover", past.dir) == []
        # a person confirms by taking the "#" away, from any line
        text = told["nya.conf"].replace("# , { address = \"bo", ", { address "
                                        "= \"bo")
        (into / "nya.conf").write_text(text)
        text = told["once.conf"]
        for line in re.findall(r"^ *# (?:people =|\{ address|\);).*\n", text,
                               re.M):
            text = text.replace(line, line.replace("# ", "", 1))
        (into / "once.conf").write_text(text)
        by_id = {c["id"]: c for c in w.json("clients")}
        assert by_id["nya"]["addresses"] == ["eva@nya.se", "bo@nya.se"]
        assert by_id["once"]["addresses"] == ["one@once.de"], text


def a_file_that_is_there_is_left_as_it_is():
    with World() as w:
        past = Past(w)
        past.theirs("Eva <eva@nya.se>", 2)
        past.ours("eva@nya.se")
        into = w.dir / "proposed"
        into.mkdir()
        (into / "nya.conf").symlink_to(w.dir / "victim")
        result = w.heed("clients", "discover", "--write", into, past.dir,
                        check=1)
        assert "there already" in result.stderr, result.stderr
        assert not (w.dir / "victim").exists()
        (into / "nya.conf").unlink()
        (into / "nya.conf").write_text("mine")
        w.heed("clients", "discover", "--write", into, past.dir, check=1)
        assert files(into) == {"nya.conf": "mine"}


EVIL = [b'"\\"; never = \\"\\\\" <%s>', b"=?utf-8?q?a=0Ab=22=3B_=7D=29=3B?= <%s>",
        b"=?utf-8?q?=00=07=1B[2J=E2=80=AE?= <%s>", b'"@include \\"/etc/x\\"" <%s>',
        b"\xff\xfe\xed\xa0\x80 <%s>", b"=?utf-8?b?" + b"L*8q" * 9 + b"?= <%s>",
        b'"*/ # ( { [ //" <%s>', b'"' + b"x" * 5000 + b'" <%s>',
        b'"trailing \\\\" <%s>', b"=?utf-8?q?=E2=80=A8?= <%s>"]


def forged_names_and_bytes_do_not_break_a_file():
    with World() as w:
        past = Past(w)
        for n, name in enumerate(EVIL):
            address = f"p{n}@evil{n}.example"
            past.theirs(name % address.encode(), 2)
            past.theirs(name % f"x{n}@evil{n}.example".encode())
            past.ours(address)
        into = w.dir / "clients.d"
        w.heed("clients", "discover", "--write", into, past.dir, check=0)
        assert len(files(into)) == len(EVIL)
        w.heed("check-config", check=0)
        for name, text in files(into).items():
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u202e"
                                 "\u2028]", text), (name, text)
            assert max(map(len, text.splitlines())) < 300, name
        for client in w.json("clients"):
            if client["id"] != "bygg":
                n = client["id"].removeprefix("evil")
                assert client["addresses"] == [f"p{n}@evil{n}.example"]
                assert client["owner"] == "anna"
                assert not client["never_contact"]


def nobody_comes_in_without_an_answer_of_ours():
    with World() as w:
        past = Past(w)
        past.ours("eva@nya.se")
        past.theirs("Eva <eva@nya.se>", 2)
        # our address in From, outside of our sent mail
        past.put("INBOX", ANNA, "thief@evil.example")
        past.put("INBOX", ANNA, "thief@evil.example", Authentication_Results=
                 "mx.evil.example; dmarc=pass header.from=office.example")
        past.theirs("Thief <thief@evil.example>", 3)
        past.put("INBOX", "a@evil.example, " + ANNA, "b@evil.example")
        # our own vacation note is no answer
        past.theirs("Cold <cold@call.example>", 3)
        past.ours("cold@call.example", Auto_Submitted="auto-replied")
        # nor is what was begun and not sent
        past.put("Drafts", ANNA, "cold@call.example")
        # many forged colleagues of a real one
        for n in range(1500):
            past.theirs(f"Boss {n} <boss{n}@nya.se>")
        into = w.dir / "clients.d"
        result = w.heed("clients", "discover", "--write", into, past.dir,
                        check=0)
        assert "3 mails in your name" not in result.stderr
        assert "2 mails in your name" in result.stderr, result.stderr
        assert list(files(into)) == ["nya.conf"], files(into)
        text = files(into)["nya.conf"]
        assert "boss" not in uncommented(text), text
        assert "and 449 more" in text and len(text) < 10000, text
        w.heed("check-config", check=0)
        (nya,) = [c for c in w.json("clients") if c["id"] == "nya"]
        assert nya["addresses"] == ["eva@nya.se"]


def our_own_server_vouches_for_what_lies_elsewhere():
    with World() as w:
        past = Past(w)
        past.put("INBOX", ANNA, "eva@nya.se", Authentication_Results=
                 "mx.office.example; dmarc=pass header.from=office.example")
        past.theirs("Eva <eva@nya.se>", 2)
        # and what fails there is nobody's word
        past.theirs("Eva <eva@nya.se>", 2, Authentication_Results=
                    "mx.office.example; dmarc=fail header.from=nya.se")
        assert discovered(w)["nya"]["wrote"] == 2


def two_with_one_name_get_two_ids():
    with World() as w:
        past = Past(w)
        for address in ("eva@bygg.se", "eva@bygg.de", "eva@bygg.at"):
            past.theirs(f"Eva <{address}>", 2)
            past.ours(address)
        assert sorted(discovered(w)) == ["bygg-2", "bygg-3", "bygg-4"]


def who_is_not_listed_is_learned_and_gets_nothing():
    with World() as w:
        w.arm()
        for n in range(2):
            w.put(mail(f"We had a look at it, {n}.",
                       sender="Lisa Ek <lisa@bygg.example>"))
        w.put(mail("And so did I.", verdict=None,
                   sender="Boss <boss@bygg.example>"))
        w.put(mail("I am away.", sender="off@bygg.example",
                   headers=["Auto-Submitted: auto-replied"]))
        w.put(mail("All is well."))
        w.heedd(check=0)
        seen = {x["address"]: (x["client"], x["name"], x["mails"],
                               x["vouched"])
                for x in w.json("clients", "learned")}
        assert seen == {"lisa@bygg.example": ("bygg", "Lisa Ek", 2, 2),
                        "boss@bygg.example": ("bygg", "Boss", 1, 0)}, seen
        assert "lisa" in w.heed("clients", "learned", "bygg", check=0).stdout
        assert [c["addresses"] for c in w.json("clients")] == [
            ["per@bygg.example"]]
        assert all(x["recipient"].endswith("@office.example")
                   or x["recipient"] == "per@bygg.example"
                   for x in w.outbox())
        # a person lists one
        w.clients[0]["addresses"].append("lisa@bygg.example")
        w.write_config()
        assert [x["address"] for x in w.json("clients", "learned")] == [
            "boss@bygg.example"]
        assert "no client" in w.heed("clients", "learned", "byg",
                                        check=1).stderr


def what_was_wrong_is_told():
    with World() as w:
        for args, word in ((["clients", "discover"], "SOURCE"),
                           (["clients", "x"], "discover"),
                           (["clients", "discover", w.dir / "no"], "no"),
                           (["--min", "x", "clients"], "--min")):
            result = w.heed(*args)
            assert result.returncode in (1, 2), result
            assert word in result.stderr and not result.stdout, result
        (w.dir / "past").mkdir()
        assert "Nobody" in w.heed("clients", "discover", w.dir / "past",
                                  check=0).stdout
        assert json.loads(w.heed("--json", "clients", "discover",
                                 w.dir / "past", check=0).stdout) == []


run_all([
    clients_are_listed_with_their_people,
    who_writes_and_is_answered_is_proposed,
    files_that_are_written_pass_as_they_are,
    a_file_that_is_there_is_left_as_it_is,
    forged_names_and_bytes_do_not_break_a_file,
    nobody_comes_in_without_an_answer_of_ours,
    our_own_server_vouches_for_what_lies_elsewhere,
    two_with_one_name_get_two_ids,
    who_is_not_listed_is_learned_and_gets_nothing,
    what_was_wrong_is_told,
])
