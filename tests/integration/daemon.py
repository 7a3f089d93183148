#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heedd as it runs for months: in the foreground, polling, with the signals
and the notifications of a service."""

import re
import shutil
import signal
import subprocess
import threading

from rig import BUILD, COMPLAINT, HEEDD, LEAVING, Skip, World, mail, run_all, \
    sanitized, wait_for
from running import Running
from smtp_script import HANG, ScriptedSmtp


def polls(w):
    """The shortest interval that may be configured."""
    w.accounts[0]["poll_seconds"] = 10
    w.write_config()


def it_tells_systemd_when_it_is_ready_alive_and_stopping():
    with World() as w, Running(w) as d:
        d.wait_told("READY=1")
        d.wait_told("WATCHDOG=1")
        assert d.end() == 0, d.log()
        assert d.told[0] == "READY=1" and d.told[-1] == "STOPPING=1", d.told


def it_reads_what_comes_while_it_runs():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        polls(w)
        w.arm()
        with Running(w) as d:
            d.wait_told("WATCHDOG=1")
            w.put(mail(LEAVING))
            wait_for(lambda: smtp.accepted)
            assert d.end() == 0, d.log()
        assert [l["state"] for l in w.outbox()] == ["sent"]


def sigterm_finishes_the_letter_in_hand_and_begins_no_other():
    """The server keeps the first letter waiting until the signal is sent."""
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(COMPLAINT))
        held, go = threading.Event(), threading.Event()
        say = smtp.say

        def slow(stream, what):
            if what == "250 2.0.0 taken" and not held.is_set():
                held.set()
                go.wait(60)
            say(stream, what)

        smtp.say = slow
        with Running(w) as d:
            assert held.wait(60)
            d.signal(signal.SIGTERM)
            go.set()
            assert d.process.wait(60) == 0, d.log()
        states = sorted(l["state"] for l in w.outbox())
        assert states == ["queued", "sent"], states
        assert len(smtp.accepted) == 1
        w.heedd(check=0)
        assert len(smtp.accepted) == 2 == len(set(smtp.ids()))


def sigterm_ends_one_turn_too():
    """One account cannot be read, and the signal comes before the end."""
    with ScriptedSmtp({"greeting": HANG}) as smtp, \
            World(smtp_port=smtp.port) as w:
        w.accounts.append({**w.accounts[0], "name": "gone",
                           "path": w.dir / "nowhere"})
        w.write_config()
        w.heedd(now=w.start)
        w.heed("arm", "--yes", now=w.start, check=0)
        w.put(mail(LEAVING))
        with Running(w, "--once") as d:
            wait_for(lambda: smtp.connections)
            d.signal(signal.SIGTERM)
            assert d.process.wait(100) in (0, 1), d.log()


def sigterm_ends_one_turn_wherever_it_is():
    """The signal comes at one call of the keeper in twenty-four of a turn."""
    if sanitized():
        raise Skip("the calls are counted on the build without sanitizers")
    with World() as w:
        w.arm()
        saved = w.dir / "saved"
        shutil.copytree(w.state, saved)
        w.put(mail(LEAVING))

        def turn(n):
            shutil.rmtree(w.state)
            shutil.copytree(saved, w.state)
            result = subprocess.run(
                [BUILD / "tests/crash/syscalls", w.dir / "calls", "keeper",
                 str(n), "ask", HEEDD, "--config", w.config, "--once"],
                stderr=subprocess.PIPE, text=True, timeout=60)
            told = (w.dir / "calls").read_text().split()
            return result, int(told[told.index("keeper") + 1])

        calls = turn(0)[1]
        for n in range(calls // 24, calls, calls // 24):
            result, _ = turn(n)
            if "started" in result.stderr:
                assert result.returncode in (0, 1), (n, result)


def sighup_takes_a_new_configuration_when_it_is_right():
    with World() as w, Running(w) as d:
        d.wait_told("WATCHDOG=1")
        w.clients.append({"id": "second", "name": "Second", "owner": "anna",
                          "addresses": ["s@second.example"]})
        w.write_config()
        d.signal(signal.SIGHUP)
        d.wait_told("RELOADING=1")
        d.wait_told("READY=1", 2)
        # what is logged comes through another pipe than what systemd is told
        wait_for(lambda: "the configuration was read again" in d.log())
        assert d.end() == 0


def sighup_keeps_the_old_configuration_when_the_new_one_is_wrong():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        polls(w)
        w.arm()
        good = w.config.read_text()
        with Running(w) as d:
            d.wait_told("WATCHDOG=1")
            w.config.write_text(good + "pol_seconds = 3;\n")
            d.signal(signal.SIGHUP)
            d.wait_told("READY=1", 2)
            assert re.search(r"heed\.conf:\d+: pol_seconds: ", d.log()), \
                d.log()
            assert "the old one stays" in d.log(), d.log()
            w.put(mail(LEAVING))
            wait_for(lambda: smtp.accepted)
            assert d.end() == 0
        w.config.write_text(good)


def two_heedds_never_share_a_state():
    with World() as w, Running(w) as d:
        d.wait_told("READY=1")
        result = w.heedd(check=1)
        assert "another heedd runs here" in result.stderr, result.stderr
        assert d.end() == 0


def a_server_that_hangs_does_not_keep_it_from_ending():
    with ScriptedSmtp({"greeting": HANG}) as smtp, \
            World(smtp_port=smtp.port) as w:
        w.smtp["connect_seconds"] = w.smtp["reply_seconds"] = 5
        w.write_config()
        w.arm()
        w.put(mail(LEAVING))
        with Running(w) as d:
            wait_for(lambda: smtp.connections)
            d.signal(signal.SIGTERM)
            assert d.process.wait(100) == 0, d.log()
        assert [l["state"] for l in w.outbox()] == ["queued"]


run_all([value for name, value in list(globals().items())
         if callable(value) and getattr(value, "__module__", "") ==
         "__main__" and name != "polls"])
