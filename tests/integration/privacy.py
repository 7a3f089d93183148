#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What heed keeps, for how long, and that what is gone is gone: the files of
the state are searched byte for byte."""

import email
import time

from rig import BYGG, COMPLAINT, World, mail, run_all, wait_for
from running import Running
from smtp_script import DROP, ScriptedSmtp

DAY = 86400
CANARY = "Zwetschgendatschi-4711"
PADDING = " Filling goes on and on." * 60


def in_files(w, *words):
    """Which of the words stand in a file of the state."""
    bytes_ = w.state_bytes()
    return {word for word in words if word.encode() in bytes_}


def words_of(n):
    return f"{CANARY}-{n:03}"


def put_many(w, n):
    for i in range(n):
        w.put(mail(f"{COMPLAINT} {words_of(i)} {PADDING * (i % 4)}",
                   subject=f"Drawing {i}",
                   sender=f"Per <per{i}@bygg.example>"))



def days_pass(w, now, first, last):
    """A turn every six days: no gap that could be a wrong clock."""
    for day in (*range(first, last, 6), last):
        w.heedd(now=now + day * DAY, check=0)


def the_text_of_a_mail_is_gone_when_it_has_been_decided():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        put_many(w, 40)
        w.accounts[0]["poll_seconds"] = 10
        w.write_config()
        with Running(w) as d:
            wait_for(lambda: w.json("status")["mails"]["stored"] == 40)
            wait_for(lambda: w.json("why", "M40")["decisions"])
            wait_for(lambda: not in_files(w, CANARY))
            # and while it runs on, in its log too
            assert (w.state / "heed.db-wal").exists()
            w.put(mail(f"{COMPLAINT} {CANARY}"))
            wait_for(lambda: w.json("status")["mails"]["stored"] > 40)
            wait_for(lambda: not in_files(w, CANARY))
            assert d.end() == 0, d.log()
        assert not in_files(w, CANARY)
        told = w.json("why", "M1")
        assert any("disappointed" in f["words"] for f in told["findings"])


def why_and_facts_say_the_same_without_the_text():
    values = {}
    for days in (0, 30):
        with World(keep_text=days) as w:
            w.arm()
            path = w.put(mail(f"{COMPLAINT} Why? {CANARY}", date=1800000000))
            w.heedd(check=0)
            assert in_files(w, CANARY) == ({CANARY} if days else set())
            values[days] = w.json("facts", "M1")
            of_file = w.json("facts", path)
            for name in ("words", "questions"):
                assert values[days][name] == of_file[name] > 0
    assert values[0] == values[30]


def a_copy_of_a_mail_is_known_without_its_text():
    with World() as w:
        w.arm()
        raw = mail(COMPLAINT, message_id="<one@bygg.example>", date=w.start)
        w.put(raw)
        w.heedd(check=0)
        w.put(b"Received: from elsewhere.example\n" + raw)
        w.put(mail(COMPLAINT + " More.", message_id="<one@bygg.example>",
                   date=w.start))
        w.heedd(check=0)
        mails = w.json("status")["mails"]
        assert (mails["stored"], mails["duplicate"]) == (2, 1), mails


def text_that_is_kept_goes_after_its_days():
    with World(keep_text=3) as w:
        w.arm()
        w.put(mail(f"{COMPLAINT} {CANARY}"))
        w.heedd(check=0)
        now = int(time.time())
        w.heedd(now=now + 2 * DAY, check=0)
        assert in_files(w, CANARY)
        w.heedd(now=now + 4 * DAY, check=0)
        assert not in_files(w, CANARY)
        assert w.json("why", "M1")["findings"]


def bytes_that_could_not_be_read_go_after_their_days():
    parts = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n"
                     % (i, i + 1) for i in range(5000))
    raw = mail("x").replace(
        b"text/plain; charset=utf-8",
        b'multipart/mixed; boundary="b0"') + parts + CANARY.encode()
    with World(quarantine_days=5) as w:
        w.arm()
        w.put(raw)
        w.heedd(check=0)
        assert w.json("status")["mails"]["quarantined"] == 1
        now = int(time.time())
        w.heedd(now=now + 4 * DAY, check=0)
        assert in_files(w, CANARY)
        w.heedd(now=now + 6 * DAY, check=0)
        assert not in_files(w, CANARY)
        assert w.json("why", "M1")["quarantined"]


def what_is_old_goes_and_is_still_known():
    """Deleted, then delivered again: nothing is stored, made or sent twice."""
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port,
                                       keep_days=30) as w:
        w.accounts[0]["history_days"] = 3650
        w.write_config()
        w.arm()
        raw = mail(COMPLAINT, subject=CANARY, sender="Per Lind"
                   " <per@bygg.example>", message_id="<one@bygg.example>")
        w.put(raw)
        w.heedd(check=0)
        sent = len(smtp.accepted)
        assert sent == 2
        now = int(time.time())
        days_pass(w, now, 6, 29)
        assert len(w.outbox()) == 2 and in_files(w, CANARY)
        w.heedd(now=now + 31 * DAY, check=0)
        assert w.outbox() == []
        assert w.heed("why", "M1").returncode == 1
        # the copies in Sent were taken in a turn later
        days_pass(w, now, 36, 42)
        left = in_files(w, CANARY, "per@bygg.example", "disappointed")
        assert not left, left
        w.put(raw)
        w.put(b"Received: from elsewhere.example\n" + raw)
        before = w.json("status")["mails"]
        w.heedd(now=now + 42 * DAY + 600, check=0)
        mails = w.json("status")["mails"]
        assert mails["stored"] == before["stored"], mails
        assert mails["duplicate"] == before["duplicate"] + 2, mails
        assert w.outbox() == [] and len(smtp.accepted) == sent


def a_letter_that_waits_for_a_person_stays_with_its_mail():
    lost = {"dot": DROP}
    with ScriptedSmtp(lost, lost) as smtp, World(smtp_port=smtp.port,
                                                 keep_days=30) as w:
        w.arm()
        w.put(mail(COMPLAINT, subject=CANARY))
        w.heedd(check=0)
        assert {l["state"] for l in w.outbox()} == {"uncertain"}
        now = int(time.time())
        for hours in (1, 2, 8, 25, 26):
            w.heedd(now=now + hours * 3600, check=0)
        days_pass(w, now, 2, 40)
        held = [l["letter"] for l in w.outbox() if l["state"] == "held"]
        assert len(held) == 2 and in_files(w, CANARY), w.outbox()
        assert w.heed("why", "M1").returncode == 0
        for letter in held:
            w.heed("outbox", "cancel", f"L{letter}", now=now + 40 * DAY,
                   check=0)
        days_pass(w, now, 45, 72)
        assert w.outbox() == [] and not in_files(w, CANARY)
        assert w.heed("why", "M1").returncode == 1


def a_clock_that_jumps_deletes_nothing_for_a_day():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        far = int(time.time()) + 4000 * DAY
        w.heedd(now=far, check=0)
        assert w.heed("why", "M1").returncode == 0
        # set right again: as if it had never been
        w.heedd()
        w.heedd(now=int(time.time()) + 2 * DAY)
        assert w.heed("why", "M1").returncode == 0


run_all([value for name, value in list(globals().items())
         if callable(value) and value.__module__ == "__main__"
         and name not in ("in_files", "words_of", "put_many", "days_pass")])
