#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""A mailbox of many years: heed takes all of it in and sends nothing because of
it, as it comes out of the box and freshly armed.  Some thousand messages here,
50,000 with HEED_ALL=1."""

import os
import resource
import shutil
import tempfile

from rig import COMPLAINT, LEAVING, World, mail, run_all
from smtp_script import ScriptedSmtp

MANY = 50000 if os.environ.get("HEED_ALL") else 1500
MEMORY = "/dev/shm"  # here nothing must last, and a disk takes ten times as long
YEARS = 5 * 365 * 86400
TEXTS = (COMPLAINT, LEAVING, "We will take you to court over this.",
         "Thank you, see you on Tuesday.")


def fill(w, many):
    """Tiny messages over five years, with every reason to write; the last one
    a minute older than the first start."""
    place = w.dir / "mail" / "INBOX" / "cur"
    sender = "Per Lind <per@bygg.example>"
    for number in range(many):
        date = w.start - 60 - YEARS * (many - 1 - number) // many
        path = place / f"{date}.M{number:06}.test:2,S"
        path.write_bytes(mail(
            TEXTS[number % len(TEXTS)], sender, f"Matter {number}",
            date=date, message_id=f"<{number}@bygg.example>"))
        os.utime(path, (date, date))


def taken(w):
    """Goes on until nothing is left to take in; (mails, letters by state)."""
    for _ in range(100):
        w.heedd(check=0, limit=3600)
        told = w.json("status")
        if told["mails"]["pending"] == 0:
            return told["mails"], {state: n for state, n in
                                   told["letters"].items() if n}
    raise AssertionError(told)


def all_is_taken_in_and_nothing_sent(w, smtp):
    w.accounts[0]["history_days"] = 3650
    w.write_config()
    fill(w, MANY)
    begun = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    mails, letters = taken(w)
    assert mails["stored"] == MANY, mails
    assert mails["quarantined"] == mails["vanished"] == 0, mails
    assert letters == {}, letters
    assert smtp.connections == 0 and w.files("Drafts") == []
    spent = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begun
    print(f"# {MANY} messages, {spent:.0f} s of work")


def nothing_is_sent_by_a_fresh_installation():
    """All as the table of options has it, but the places."""
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        for name in ("mode", "quiet_from", "quiet_to", "quiet_weekends"):
            del w.top[name]
        all_is_taken_in_and_nothing_sent(w, smtp)
        assert w.json("status")["mode"] == "observe"


def nothing_is_sent_by_one_that_is_armed_before_the_first_look():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        all_is_taken_in_and_nothing_sent(w, smtp)
        # and it does act on what comes now
        w.put(mail(LEAVING, subject="New"))
        w.heedd(check=0)
        assert len(smtp.accepted) == 1, w.outbox()


if __name__ == "__main__":
    if os.access(MEMORY, os.W_OK) and \
            shutil.disk_usage(MEMORY).free > 2 << 30:
        tempfile.tempdir = MEMORY
    run_all([nothing_is_sent_by_a_fresh_installation,
             nothing_is_sent_by_one_that_is_armed_before_the_first_look])
