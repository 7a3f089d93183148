#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Machines that answer each letter at once: thirty days of them, counted at
the mail server.  The caps that a person can set are set high, so that only
what cannot be set holds."""

import email
import email.utils
import os
import re

from rig import COMPLAINT, SOURCE, World, mail, run_all
from smtp_script import ScriptedSmtp

DAY = 86400
DAYS = 30
MANY = {"turn": 500, "person_day": 500, "client_day": 100,
        "client_week": 500, "hour": 500, "day": 500, "new_people": 500,
        "first_hour": 500}
GRUMBLES = (COMPLAINT,
            "This is not acceptable. We have waited for weeks and nobody "
            "calls back. I am very disappointed.",
            "The work is poor and full of mistakes. I am unhappy and I want "
            "to know what you will do about it.")
AWAY = ("Thank you for your message. I am out of the office until {day} and "
        "will read your mail when I return. For urgent matters please "
        "contact our front desk.")


class Clock:
    def __init__(self, now):
        self.now = now


class Peer:
    """Somebody who complains now and then, and what answers our letters."""

    def __init__(self, name, every=1, sender=None):
        self.name = name
        self.address = sender or f"{name}@{name}.example"
        self.every = every
        self.count = 0
        self.got = []  # when

    def mail(self, text, **options):
        self.count += 1
        options.setdefault("subject", f"Matter {self.count} of {self.name}")
        return mail(text, sender=f"{self.name.title()} <{self.address}>",
                    **options)

    def begins(self, clock):
        """A mail of its own, as a person would write it."""
        return self.mail(GRUMBLES[self.count % len(GRUMBLES)],
                         date=clock.now - 60)

    def answers(self, clock, letter):
        return []


class Complainer(Peer):
    """No header, no phrase, another text each time: as human as can be."""

    def answers(self, clock, letter):
        return [self.begins(clock)]


class Responder(Peer):
    """Tells that its person is away, with headers or without."""

    def __init__(self, *args, headers=(), **options):
        super().__init__(*args, **options)
        self.headers = headers

    def answers(self, clock, letter):
        day = email.utils.formatdate(clock.now + 9 * DAY)[5:11]
        return [self.mail(AWAY.format(day=day), date=clock.now,
                          headers=self.headers)]


class TicketDesk(Peer):
    def answers(self, clock, letter):
        return [self.mail(
            "We have received your request and will answer within two "
            f"working days. Your ticket number is {self.count + 1000}.",
            date=clock.now, subject=f"[#{self.count + 1000}] Your request")]


class Bouncing(Peer):
    """The address is dead, and the report is no report but a text."""

    def answers(self, clock, letter):
        return [mail("I'm sorry to have to inform you that your message could "
                     "not be delivered to one or more recipients.\n\n"
                     f"<{self.address}>: host mx said: 550 5.1.1 no such "
                     "user\n\n" + letter.decode().split("\r\n\r\n")[0],
                     sender="Mail Service <mailer-daemon@relay.example>",
                     subject="Undelivered Mail Returned to Sender",
                     date=clock.now, verdict=None)]


class Office(World):
    """One heedd and the peers that are its clients."""

    def __init__(self, smtp, peers, domain="office.example"):
        super().__init__(smtp_port=smtp.port)
        self.smtp_server, self.seen = smtp, 0
        self.peers = {peer.address: peer for peer in peers}
        self.own = f"office@{domain}"
        self.firm["sender_address"], self.firm["domains"] = self.own, [domain]
        for person in self.people:
            person["address"] = f"{person['id']}@{domain}"
        self.clients = [{"id": peer.name, "name": peer.name.title(),
                         "addresses": [peer.address], "owner": "anna",
                         "language": "en"} for peer in peers]
        self.caps = dict(MANY)
        self.write_config()
        self.arm()

    def take(self, raw, now):
        place = self.put(raw.replace(b"To: office@office.example",
                                     f"To: {self.own}".encode()))
        os.utime(place, (now, now))

    def turn(self, clock):
        """Lets heedd work; gives the letters that went to peers."""
        self.heedd(now=clock.now, check=0)
        new = self.smtp_server.accepted[self.seen:]
        self.seen += len(new)
        letters = []
        for _, recipient, raw in new:
            if recipient in self.peers:
                self.peers[recipient].got.append(clock.now)
                letters.append((self.peers[recipient], raw))
        return letters


def thirty_days(*offices, step):
    """Each peer complains in its rhythm, and answers whatever it gets."""
    clock = Clock(offices[0].start + 3600)
    for day in range(0, DAYS, step // DAY):
        for office in offices:
            for peer in office.peers.values():
                if day % peer.every == 0:
                    office.take(peer.begins(clock), clock.now)
        for _ in range(3):
            answered = False
            for office in offices:
                for peer, letter in office.turn(clock):
                    for raw in peer.answers(clock, letter):
                        # the other heed's letters lie in its own mailbox
                        getattr(peer, "office", office).take(raw, clock.now)
                        answered = True
            clock.now += 30
            if not answered:
                break
        clock.now = offices[0].start + 3600 + day * DAY + step


def held(office):
    """Every peer had a letter, at most three, and seven days between them."""
    for peer in office.peers.values():
        print(f"# {office.own} to {peer.name}: {len(peer.got)} letters in "
              f"{DAYS} days, of {peer.count} mails")
        assert 1 <= len(peer.got) <= 3, (peer.name, peer.got)
        for a, b in zip(peer.got, peer.got[1:]):
            assert b - a >= 7 * DAY, (peer.name, peer.got)
    # nothing was held by a latch: that would hide what the guards do
    assert "latch" not in office.heed("status").stdout
    assert "heed reset" not in office.heed("status").stdout


def of_thirty_days_with_machines_each_gets_three_letters_at_most():
    peers = [Complainer("robot"),
             Responder("oldvac", headers=["Auto-Submitted: auto-replied",
                                          "Precedence: bulk"]),
             Responder("plainvac"), TicketDesk("desk"), Bouncing("dead"),
             # a person who is answered by nobody and writes once a week
             Peer("person", every=7)]
    with ScriptedSmtp() as smtp, Office(smtp, peers) as w:
        thirty_days(w, step=2 * DAY)
        held(w)


class Heed(Peer):
    """The other office: what goes to it is its mail."""

    strip = False

    def answers(self, clock, letter):
        verdict = ("Authentication-Results: mx.office.example; dmarc=pass "
                   f"header.from={self.from_domain}\r\n").encode()
        if self.strip:
            letter = re.sub(rb"(?im)^(auto-submitted|x-heed-id|message-id|"
                            rb"in-reply-to|references|"
                            rb"x-auto-response-suppress): .*\r\n"
                            rb"([ \t].*\r\n)*", b"", letter)
            head, _, _ = letter.partition(b"\r\n\r\n")
            head = re.sub(rb"(?im)^(content-transfer-encoding|content-type): "
                          rb".*\r\n([ \t].*\r\n)*", b"", head + b"\r\n")
            letter = head + b"\r\n" + GRUMBLES[self.count % 3].encode()
        return [verdict + letter]


def heed_against_heed_comes_to_rest():
    """The one's letters go as they are; what the other sends comes through a
    gateway that takes every sign of a machine off and complains."""
    a_in_b, b_in_a = (Heed("a", every=2, sender="office@office.example"),
                      Heed("b", every=2, sender="office@b.example"))
    a_in_b.strip = True
    b_in_a.from_domain, a_in_b.from_domain = "office.example", "b.example"
    with ScriptedSmtp() as one, ScriptedSmtp() as other, \
            Office(one, [b_in_a]) as a, \
            Office(other, [a_in_b], domain="b.example") as b:
        b_in_a.office, a_in_b.office = b, a
        thirty_days(a, b, step=2 * DAY)
        held(a)
        held(b)


def no_sample_of_a_machine_is_answered():
    """All samples of tests/data/automatic, as mail of a client who was
    promised an answer to every word."""
    samples = []
    for path in sorted((SOURCE / "tests/data/automatic").glob("*.txt")):
        for sample in path.read_text().split("\n== ")[1:]:
            line, _, rest = sample.partition("\n")
            if not line.startswith("person"):
                samples.append(rest)
    assert len(samples) >= 200
    peer = Peer("robot")
    with ScriptedSmtp() as smtp, Office(smtp, [peer]) as w:
        w.top["rules_glob"] = w.dir / "rules.conf"
        (w.dir / "rules.conf").write_text(
            'rules = ( { name = "all"; on = "message"; when = "from_client"; '
            'then = ( { do = "acknowledge"; letter = "complaint-received"; '
            'within = "24 hours"; } ); } );\n')
        w.write_config()
        for number, sample in enumerate(samples):
            head, _, text = sample.partition("\n\n")
            subject = re.search("(?m)^Subject: (.*)$", head).group(1)
            extra = [line for line in head.split("\n")
                     if not re.match("(From|Subject):", line)]
            w.take(peer.mail(text, subject=subject, headers=extra,
                             date=w.start + 3000 + number), w.start + 3590)
        now = w.start + 3600
        w.heedd(now=now, check=0)
        sent = [l for l in smtp.accepted if l[1] == peer.address]
        print(f"# {len(samples)} machines, {len(sent)} answered")
        assert sent == []
        # the rule would have: a person is
        w.take(Peer.begins(peer, Clock(now)), now)
        w.heedd(now=now + 60, check=0)
        assert [l[1] for l in smtp.accepted].count(peer.address) == 1


TESTS = [of_thirty_days_with_machines_each_gets_three_letters_at_most,
         heed_against_heed_comes_to_rest,
         no_sample_of_a_machine_is_answered]

if __name__ == "__main__":
    run_all(TESTS)
