#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heedd and an SMTP server that fails, in each way at each point of the
dialogue, whether it has taken the letter or not.  Each script is one
connection, and the letter in it has a reader of its own.  The server counts
what it takes: no letter twice; and once it is whole again every letter has
arrived, or was refused, or is held and a person was told.

A part runs by default; HEED_ALL=1 runs every script, and HEED_SCRIPT=words
those whose name holds the words."""

import collections
import concurrent.futures
import os
import time

from rig import LEAVING, World, mail, run_all
from smtp_script import DROP, HANG, RESET, ScriptedSmtp

ALL = bool(os.environ.get("HEED_ALL"))
PART = 8      # one script of so many, by default
IN_WORLD = 8  # letters in one world
WORLDS = 4    # at once
HOUR = 3600
POINTS = ("connect", "greeting", "ehlo", "auth", "secret", "mail", "rcpt",
          "data", "body", "middle", "dot", "quit")
LATER = (1, 6, 20, 25, 26, 27)  # hours after the faults

Row = collections.namedtuple("Row", "name plan expected")


def flood(chunk):
    """The bytes again and again, until the other side has had enough."""
    def write(stream):
        while True:
            stream.write(chunk)
            stream.flush()
    return write


FAULTS = {
    "drop": DROP,
    "hang": HANG,
    "garbage": b"\0\xff%s%n\r\n\r\n hello\r\n",
    "4xx": "451 4.3.0 later \x1b[2J%n",
    "5xx": "554 5.7.1 never \x1b[2J%n",
    "421": "421 4.3.2 going down",
    "a reply without end": flood(b"250-and more\r\n" * 1000),
    "a line without end": flood(b"250 " + b"x" * 65536),
}

# About the answer to the dot alone: neither a yes nor a no.
STRANGE = {
    "a code of four digits": b"2500 taken\r\n",
    "a code and a letter": b"250x taken\r\n",
    "354 once more": b"354 go on\r\n",
    "a code of no kind": b"999 hm\r\n",
    "a code below all": b"100 hm\r\n",
    "an empty line": b"\r\n",
    "half a line": b"25",
    "a line without its end": b"250 2.0.0 taken",
    "a reply that is not finished": b"250-2.0.0 taken\r\n",
}


def then_drop(data):
    def write(stream):
        stream.write(data)
        stream.flush()
    return write


def expected(point, fault, accept):
    """The states in which the letter may be after its one connection."""
    if point == "quit":
        return {"sent"}
    if point in ("body", "middle", "dot"):
        # what has begun is certain only with a word that tells it
        if fault in ("4xx", "5xx"):
            return {"queued"} if fault == "4xx" else {"failed"}
        return {"uncertain"} if accept or point == "dot" else \
            {"uncertain", "queued"}
    if fault == "5xx" and point in ("mail", "rcpt", "data"):
        return {"failed"}
    return {"queued"}


def rows():
    for fault, what in FAULTS.items():
        for point in POINTS:
            if point == "connect":
                if fault not in ("drop", "hang"):
                    continue
                what = RESET if fault == "drop" else HANG
            else:
                what = FAULTS[fault]
            if isinstance(what, (str, bytes)) and point != "quit":
                what = then_drop(what if isinstance(what, bytes)
                                 else what.encode() + b"\r\n")
            yield Row(f"{fault} at {point}", {point: what},
                      expected(point, fault, False))
            # who has said no has not taken it
            if point == "dot" and fault not in ("4xx", "5xx"):
                yield Row(f"{fault} at {point}, taken",
                          {point: what, "accept": True}, {"uncertain"})
    for name, data in STRANGE.items():
        for accept in (False, True):
            yield Row(f"{name}{', taken' if accept else ''}",
                      {"dot": then_drop(data), "accept": accept},
                      {"uncertain"})


class Office(World):
    """As many clients as there are rows, each with a senior of its own."""

    def __init__(self, smtp, n):
        super().__init__(smtp_port=smtp.port)
        (self.dir / "password").write_text("not-for-the-log\n")
        (self.dir / "password").chmod(0o600)
        self.smtp.update(user="office", password_file=self.dir / "password")
        self.people += [{"id": f"p{i}", "name": f"P{i}", "language": "en",
                         "address": f"p{i}@office.example"}
                        for i in range(n)]
        self.clients = [{"id": f"c{i}", "name": f"C{i}", "owner": "anna",
                         "senior": f"p{i}", "language": "en",
                         "addresses": [f"per@c{i}.example"]}
                        for i in range(n)]
        self.caps = {"turn": 1000, "hour": 10000, "day": 100000,
                     "person_day": 1000}
        self.write_config()
        self.arm()
        for i in range(n):
            self.put(mail(LEAVING, sender=f"Per <per@c{i}.example>"))

    def turn(self, now=None):
        log = self.heedd(now=now, check=0).stderr
        assert "not-for-the-log" not in log
        assert not [c for c in log if ord(c) < 32 and c != "\n"], log
        assert "ended by signal" not in log, log

    def states(self):
        """By the reader of each letter: its state and its token."""
        return {l["recipient"]: (l["state"], l["message_id"].split("@")[0]
                                 .split(".")[1], l) for l in self.outbox()
                if l["recipient"].startswith("p")}


EHLO = {"ehlo": "250-mail.test\r\n250 AUTH PLAIN"}


def play(part):
    """What is wrong with what came of each row; and the states met."""
    plans = [{**EHLO, **row.plan, "name": row.name} for row in part]
    wrong, met = [], collections.Counter()
    with ScriptedSmtp(*plans) as smtp, Office(smtp, len(part)) as w:
        w.turn()
        first = w.states()
        begun = smtp.connections
        if begun != len(part) or len(first) != len(part):
            return [f"{begun} connections, {len(first)} letters for "
                    f"{[r.name for r in part]}"], met
        # letters go in the order of their numbers, one to a connection
        order = sorted(first, key=lambda to: first[to][2]["letter"])
        reached = dict(smtp.reached)
        smtp.plans, usual = [], smtp.usual
        assert usual
        now = time.time()
        for hours in LATER:
            w.turn(int(now + hours * HOUR))
        last = w.states()
        told = sum(l["template"] == "letter-held" for l in w.outbox())
        held = 0
        ids = smtp.ids()
        for to, row in zip(order, part):
            state, token, _ = first[to]
            met[state] += 1
            end, taken = last[to][0], ids.count(token)
            held += end == "held"
            if reached.get(row.name, to) != to:
                wrong.append(f"{row.name}: its reader is {to}")
            if state not in row.expected:
                wrong.append(f"{row.name}: {state}, {first[to][2]['why']}")
            if taken > 1:
                wrong.append(f"{row.name}: taken {taken} times")
            good = {"queued": ("sent",), "sent": ("sent",),
                    "failed": ("failed",), "uncertain": ("held",)}[state]
            if end not in good:
                wrong.append(f"{row.name}: {state}, and at last {end}")
            if end == "sent" and taken != 1:
                wrong.append(f"{row.name}: sent, but taken {taken} times")
        if told != held:
            wrong.append(f"{held} held and {told} told: "
                         f"{[r.name for r in part]}")
    return wrong, met


def each_fault_at_each_point_costs_no_letter_and_doubles_none():
    only = os.environ.get("HEED_SCRIPT", "")
    chosen = [row for row in rows() if only in row.name]
    if not ALL and not only:
        chosen = chosen[::PART]
    # those that hang stand side by side: they go into different worlds
    n = -(-len(chosen) // IN_WORLD)
    with concurrent.futures.ThreadPoolExecutor(WORLDS) as pool:
        results = list(pool.map(play, [chosen[i::n] for i in range(n)]))
    met = sum((counts for _, counts in results), collections.Counter())
    wrong = [line for lines, _ in results for line in lines]
    print(f"# {len(chosen)} scripts in {n} worlds: " + ", ".join(
        f"{count} {state}" for state, count in sorted(met.items())))
    for line in wrong:
        print(f"# {line[:400]}")
    assert not wrong, f"{len(wrong)} went wrong"
    assert sum(met.values()) == len(chosen)


if __name__ == "__main__":
    run_all([each_fault_at_each_point_costs_no_letter_and_doubles_none])
