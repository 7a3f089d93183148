#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""tools/malformed over mails that nobody would write: each is parsed or
quarantined; what breaks that is told.  Time is not asserted here."""

import contextlib
import io
import os
import pathlib
import sys
import tarfile
import tempfile

from rig import BUILD, SOURCE, Skip, run_all, sanitized

sys.path.insert(0, str(SOURCE / "tools" / "lib"))

import malformed  # noqa: E402

MAIL = b"From: a@b.example\nSubject: x\n\nHello, this is a text.\n"


def table_of(*sources, timed=False):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        well = malformed.measure(list(sources), timed)
    return well, out.getvalue()


def every_seed_is_parsed_or_quarantined():
    well, table = table_of(*malformed.groups(
        [SOURCE / "tests/fuzz/seeds/mime", SOURCE / "tests/servers/mails"]))
    assert well, table


def every_mail_at_the_edge_of_a_limit_is_parsed_or_quarantined():
    # one in six of them: tools/malformed --made takes all
    mails = list(malformed.made.all_mails())[::6]
    if sanitized():
        # the checks make the largest so slow that it looks like a hang
        mails = [mail for mail in malformed.made.all_mails()
                 if len(mail[1]) < 1 << 20]
    well, table = table_of(("made", mails))
    assert well and len(mails) > 20, table


def archives_and_mboxes_are_opened():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "two.mbox").write_bytes(
            b"From a\n" + MAIL + b"\nFrom b\n" + MAIL)
        with tarfile.open(folder / "more.tar.gz", "w:gz") as archive:
            archive.add(folder / "two.mbox", "in/a.mbox")
        (folder / "one.eml").write_bytes(MAIL)
        [(_, messages)] = malformed.groups([folder])
        found = dict(messages)
        assert sorted(found) == ["more.tar.gz:in/a.mbox:1",
                                 "more.tar.gz:in/a.mbox:2", "one.eml",
                                 "two.mbox:1", "two.mbox:2"], found
        assert all(raw.startswith(b"From: a@b") for raw in found.values())


def an_analyst_that_is_ended_by_its_mail_is_told():
    if sanitized():
        raise Skip("a library cannot be loaded before the sanitizers")
    os.environ["HEED_POISON"] = "Kaffeekanne"
    os.environ["LD_PRELOAD"] = str(BUILD / "tests/crash/poison.so")
    try:
        well, table = table_of(("some", [
            ("good", MAIL), ("bad", MAIL + b"Kaffeekanne"), ("next", MAIL)]))
    finally:
        del os.environ["HEED_POISON"], os.environ["LD_PRELOAD"]
    assert not well
    assert "neither parsed nor quarantined" in table, table
    assert "some/bad" in table and "signal" in table, table
    row = next(line.split() for line in table.splitlines() if "some" in line)
    assert row[1:5] == ["3", "2", "0", "1"], table


run_all([every_seed_is_parsed_or_quarantined,
         every_mail_at_the_edge_of_a_limit_is_parsed_or_quarantined,
         archives_and_mboxes_are_opened,
         an_analyst_that_is_ended_by_its_mail_is_told])
