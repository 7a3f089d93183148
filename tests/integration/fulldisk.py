#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""The disk fills up: from the Nth time on that heedd makes a file longer there
is no room, for many an N of one whole cycle (HEED_FULL_EVERY=1: for each).  It
must say so in a line, end or go on in order, and lose and double nothing once
there is room again."""

import os
import shutil

from rig import BUILD, SOURCE, Skip, World, run_all, sanitized
from crash import Cycle, judge
from smtp_script import ScriptedSmtp

FULL = BUILD / "tests" / "crash" / "full.so"
WORDS = ("full", "space left", "cannot be written", "cannot be made",
         "cannot be opened")


def count_growth(cycle):
    path = cycle.w.dir / "grown"
    cycle.restore()
    result = cycle.run(cycle.now, HEED_FULL_COUNT=path)
    assert result.returncode == 0, result.stderr
    return int(path.read_text()), sorted(
        (letter["template"], letter["recipient"])
        for letter in cycle.w.outbox())


def full_at(cycle, n):
    """One run with a disk that is full from the Nth growth on.  It has to say
    so, unless all was done: SQLite's tidying at the end may fail unseen, and
    runs differ by a few growths."""
    cycle.restore()
    result = cycle.run(cycle.now, HEED_FULL_AT=n)
    assert result.returncode in (0, 1), (n, result)
    said = [line for line in result.stderr.splitlines()
            if any(word in line for word in WORDS)]
    done = result.returncode == 0 and "status=done" in result.stderr
    assert said or done, f"growth {n}: nothing was said: {result.stderr}"
    assert len(result.stderr.splitlines()) < 100, result.stderr
    return bool(said)


def the_disk_is_full_from_any_point_on():
    if sanitized():
        raise Skip("the disk fills up on the build without sanitizers")
    every = int(os.environ.get("HEED_FULL_EVERY", "7"))
    with ScriptedSmtp() as smtp, World(
            smtp_port=smtp.port,
            lang_dirs=[str(SOURCE / "tests/crash/lang")]) as w:
        cycle = Cycle(w, smtp, preload=FULL)
        try:
            grown, due = count_growth(cycle)
            assert grown > 20 and len(due) == 3, (grown, due)
            runs = lost = doubled = held = 0
            for n in range(1, grown + 1, every):
                runs += full_at(cycle, n)
                a, b, c = judge(cycle, due, f"growth {n}/{grown}")
                lost, doubled, held = lost + a, doubled + b, held + c
            assert runs > 20, runs
            print(f"# full at {runs} of {grown} points: {lost} lost, "
                  f"{doubled} doubled, {held} held for a person")
        finally:
            shutil.rmtree(cycle.saved, ignore_errors=True)


if __name__ == "__main__":
    run_all([the_disk_is_full_from_any_point_on])
