#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What heedd tells the service manager: that it is alive, by a real turn of its
loop and by nothing else, and how it is, in one line."""

import os
import pathlib
import signal
import socket

from rig import BUILD, Skip, World, run_all, sanitized, wait_for
from running import Running

LIAR = BUILD / "tests" / "crash" / "liar.so"
# feeds its watchdog ten times a second
WATCHED = {"WATCHDOG_USEC": "200000"}


def office():
    return World()


def children(pid, name):
    """The processes of that name that `pid` has started."""
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            head, _, tail = stat.read_text().rpartition(")")
        except OSError:
            continue
        if int(tail.split()[1]) == pid and head.endswith("(" + name):
            found.append(int(stat.parent.name))
    return found


def fed(d):
    """How often it has fed the watchdog, by all that it has sent until now."""
    mark = f"mark {len(d.told)}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ours:
        ours.sendto(mark.encode(), d.path)
    wait_for(lambda: mark in d.told)
    return sum("WATCHDOG=1" in told for told in list(d.told))


def status(d):
    lines = [told for told in list(d.told) if told.startswith("STATUS=")]
    return lines[-1] if lines else ""


def a_stopped_role_does_not_starve_the_watchdog():
    with office() as w, Running(w, **WATCHED) as d:
        reader = wait_for(lambda: children(d.process.pid, "heedd-reader"))[0]
        os.kill(reader, signal.SIGSTOP)
        d.wait_told("WATCHDOG=1", fed(d) + 5)
        os.kill(reader, signal.SIGCONT)
        assert d.end() == 0, d.log()


def a_keeper_that_is_stuck_in_a_turn_feeds_nothing():
    """Another heedd is the clock by which it is seen that nothing comes."""
    if sanitized():
        raise Skip("preloaded libraries come after AddressSanitizer's")
    with office() as w, office() as other, Running(other, **WATCHED) as clock:
        stuck = w.dir / "stuck"
        with Running(w, LD_PRELOAD=str(LIAR), HEED_LIAR_STUCK=str(stuck),
                     **WATCHED) as d:
            d.wait_told("WATCHDOG=1")
            stuck.touch()
            wait_for((w.dir / "stuck.in").exists)
            before = fed(d)
            clock.wait_told("WATCHDOG=1", fed(clock) + 10)
            assert fed(d) == before, d.told
            stuck.unlink()
            d.wait_told("WATCHDOG=1", before + 3)
            assert d.end() == 0, d.log()
        assert clock.end() == 0, clock.log()


def a_watchdog_of_another_process_is_not_fed_in_a_hurry():
    """Only the turns that are due anyway, one in a minute, are told."""
    with office() as w, office() as other, Running(other, **WATCHED) as clock:
        w.accounts[0]["poll_seconds"] = 3600
        w.write_config()
        with Running(w, WATCHDOG_PID="1", **WATCHED) as d:
            wait_for(lambda: "1 of 1 mailbox read" in status(d))
            before = fed(d)
            clock.wait_told("WATCHDOG=1", fed(clock) + 20)
            assert fed(d) < before + 5, d.told
            assert d.end() == 0, d.log()


def the_status_line_says_how_it_is():
    with office() as w:
        w.accounts.append({**w.accounts[0], "name": "gone",
                           "path": w.dir / "nowhere"})
        w.write_config()
        with Running(w, TZ="UTC", **WATCHED) as d:
            wait_for(lambda: "STATUS=1 of 2 mailboxes read, the last at "
                     in status(d))
            assert "; mode observe" in status(d), status(d)
            w.heed("arm", "--yes", check=0)
            wait_for(lambda: "; mode send" in status(d))
            (w.dir / "STOP").touch()
            wait_for(lambda: status(d).endswith(
                "; nothing is sent: somebody has stopped it"))
            (w.dir / "STOP").unlink()
            wait_for(lambda: status(d).endswith("; mode send"))
            # the same line is not said again
            lines = [t for t in d.told if t.startswith("STATUS=")]
            assert all(a != b for a, b in zip(lines, lines[1:])), lines
            assert d.end() == 0, d.log()


def the_end_and_a_reload_are_told():
    with office() as w, Running(w) as d:
        wait_for(lambda: status(d))
        d.signal(signal.SIGHUP)
        d.wait_told("RELOADING=1")
        d.wait_told("READY=1", 2)
        assert d.end() == 0, d.log()
        assert d.told[0] == "READY=1" and d.told[-1] == "STOPPING=1", d.told


if __name__ == "__main__":
    run_all([
        a_stopped_role_does_not_starve_the_watchdog,
        a_keeper_that_is_stuck_in_a_turn_feeds_nothing,
        a_watchdog_of_another_process_is_not_fed_in_a_hurry,
        the_status_line_says_how_it_is,
        the_end_and_a_reload_are_told,
    ])
