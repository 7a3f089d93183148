#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heedd in the foreground, and IMAP servers that lie while it waits for their
word (IDLE).  Each plays its script from the first time that heedd waits; then
all are honest and have mail, and each message comes in once.

HEED_ALL and HEED_SCRIPT are as in hostile_imap.py."""

import os

from rig import LEAVING, run_all, wait_for
from running import Running
from hostile_imap import ALL, AT_ONCE, COURT, Office, Script, deaths
from imap_faults import FAULTS
from imap_script import IDLE_POINTS
from smtp_script import ScriptedSmtp

PART = 11  # one script of so many, by default


def play(rows):
    scripts = [Script(i, name, points) for i, (name, points)
               in enumerate(rows)]
    with ScriptedSmtp() as smtp, Office(smtp, scripts) as w:
        w.first_turn()
        w.arm_servers()
        with Running(w) as d:
            def all_have_lied():
                assert d.process.poll() is None, d.log()
                return all(s.server.faults for s in scripts)

            wait_for(all_have_lied, 100)
            for script in scripts:
                script.send(LEAVING, COURT)
                script.server.heal()
            wait_for(lambda: len(smtp.ids()) >= 2 * len(scripts), 100)
            assert d.end() == 0, d.log()
            w.log += d.log()
        for line in w.log.splitlines():
            assert "signal" not in line or "the reader" in line, line
        return w.judge(), len(deaths(w.log))


def a_server_that_lies_while_it_is_listened_to_costs_nothing():
    only = os.environ.get("HEED_SCRIPT", "")
    rows = [(f"{fault} at {point}", {point: FAULTS[fault]})
            for fault in FAULTS for point in IDLE_POINTS
            if only in f"{fault} at {point}"]
    rows = rows if ALL or only else rows[::PART]
    wrong, killed = [], 0
    for start in range(0, len(rows), AT_ONCE):
        lines, n = play(rows[start:start + AT_ONCE])
        wrong += lines
        killed += n
    print(f"# {len(rows)} scripts, {killed} readers ended by a signal")
    assert not wrong, "\n".join(wrong)
    assert not killed, f"{killed} readers died"


run_all([a_server_that_lies_while_it_is_listened_to_costs_nothing])
