#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""How well heed tells what was written now from quotes, signatures and
footers, in the mails of tests/cleaning.  Fails on a drop, and on any word of
a writer that is lost."""

import os
import subprocess
import sys

from rig import HEED, SOURCE, run_all

MAILS = SOURCE / "tests/cleaning"
LEAST_EXACT = 97  # percent: a little below what was reached
LEAST_MAILS = 60
MOST_LOST = 0


def measured():
    """The row of the table: messages, exact, share, lost, kept."""
    result = subprocess.run(
        [sys.executable, SOURCE / "tools/cleaning", "--whole", HEED, MAILS],
        capture_output=True, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert result.returncode == 0, result.stderr
    print(f"# {result.stdout.splitlines()[-1]}")
    row = result.stdout.splitlines()[-1].split()
    return [float(cell.rstrip("%")) for cell in row[1:]]


def what_was_written_is_told_apart_as_well_as_it_was():
    messages, _, share, _, _ = measured()
    assert messages >= LEAST_MAILS, messages
    assert share >= LEAST_EXACT, share


def no_word_of_the_writer_is_lost():
    _, _, _, lost, _ = measured()
    assert lost <= MOST_LOST, lost


run_all([what_was_written_is_told_apart_as_well_as_it_was,
         no_word_of_the_writer_is_lost])
