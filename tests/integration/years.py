#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""tests/years: half years of firms, written by people who had not seen the
rules, with the truth about what happened.  tools/year judges what the shipped
rules notice of them; fails on a drop."""

import re
import subprocess
import sys
import tempfile

from rig import HEED, SOURCE, run_all

# percent of the true events, a little below what was reached
LEAST = {"itshop": 75, "office": 72}


def judged(firm):
    with tempfile.TemporaryDirectory(prefix="heed-year-") as place:
        for command in (
                [SOURCE / "tests/years/build.py", SOURCE / "tests/years" /
                 firm, place],
                [SOURCE / "tools/year", "--heed", HEED, place]):
            result = subprocess.run([sys.executable, "-B", *command],
                                    capture_output=True, text=True)
            assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def each_firm():
    for firm, least in LEAST.items():
        def test(firm=firm, least=least):
            told = judged(firm)
            for line in told.splitlines():
                if re.match(r"all |\S+ +\d+ +\d+ +[\d.]+", line):
                    print(f"# {line}")
            share = int(re.search(r"^all .* (\d+) %$", told, re.M).group(1))
            assert share >= least, told
        test.__name__ = f"of_the_year_of_{firm}_as_much_is_noticed_as_was"
        yield test


run_all(list(each_firm()))
