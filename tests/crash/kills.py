# SPDX-License-Identifier: ISC
"""heedd is killed: one of its processes before or after each of its system
calls (syscalls.c), and any of them at any moment.

A point is (process, n, when, every).  Most calls change nothing outside their
process (a file is mapped, a page protected, the time asked for), and a death
before the one is a death before the next.  So "all" takes the calls that can
be told apart from outside, and "every" does not trust this."""

import pathlib
import random
import signal
import subprocess
import time

from stage import CRASH, LIMIT

PROCESSES = ("keeper", "reader", "analyst", "sender", "start")


def traced(scene, who, n, when, every):
    """Runs the cycle; (was it killed, calls of each process, result)."""
    told = scene.w.dir / "calls"
    result = scene.run(before=[CRASH / "syscalls"] + ["-o"] * (not every) +
                       [told, who, n, when])
    if not told.exists():
        raise RuntimeError(f"syscalls: {result.stderr}")
    words = told.read_text().split()
    told.unlink()
    calls = dict(zip(words[2::2], map(int, words[3::2])))
    return words[1] == "1", calls, result


def count(scene, every):
    """How many calls each process makes in the cycle."""
    scene.begin()
    _, calls, result = traced(scene, "none", 0, "before", every)
    if result.returncode != 0 or calls["keeper"] == 0 or \
            calls["reader"] == 0:
        raise RuntimeError(f"{calls}: {result.stderr}")
    return calls


def points(scene, every=False):
    """The (process, call, before or after it) of the cycle; and the keeper is
    asked to end at each of its own.  After one call that can be told apart is
    before the next of them."""
    calls = count(scene, every)
    return [(who, n, when, every) for who in PROCESSES
            for n in range(1, calls[who] + 1)
            for when in ("before", "after", "ask")
            if (when != "ask" or who == "keeper") and
            (when != "before" or n == 1 or every)]


def expected(who, when, killed, said):
    """How the keeper may end, after what was done to one of them."""
    if killed and who == "keeper" and when != "ask":
        return (128 + signal.SIGKILL,)
    # before it listens to signals there is nothing to put in order
    deaf = who == "keeper" and when == "ask" and "started" not in said
    return (0, 1, 128 + signal.SIGTERM) if deaf else (0, 1)


def kill_at(scene, point):
    who, n, when, every = point
    where = f"{when} call {n} of the {who}"
    scene.begin()
    try:
        killed, _, result = traced(scene, who, n, when, every)
        status, said = result.returncode, result.stderr
    except subprocess.TimeoutExpired:
        killed, status, said = True, "no end", ""
    tally = scene.recover(where)
    if status not in expected(who, when, killed, said):
        tally.blame("crashed", 1, f"{where}: it ends with {status}: "
                    f"{said[-400:]}")
    # a cycle that had fewer calls this time was not disturbed
    if not killed:
        tally["points"] = 0
        tally["missed"] = 1
    return tally


def children(pid):
    try:
        text = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text()
        return [int(word) for word in text.split()]
    except OSError:
        return []


def duration(scene):
    scene.begin()
    begun = time.monotonic()
    scene.run()
    return time.monotonic() - begun


def kill_anywhere(scene, seed):
    """Any process, at any moment of twice the time that a cycle takes now."""
    dice = random.Random(seed)
    scene.begin()
    process = subprocess.Popen(scene.command(scene.now),
                               stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL,
                               env=scene.environment())
    try:
        try:
            process.wait(dice.uniform(0, scene.seconds))
        except subprocess.TimeoutExpired:
            pass
        role = dice.choice([process.pid] + children(process.pid))
        missed = process.poll() is not None
        if role == process.pid:
            process.kill()
        elif not missed:
            kill_child(role)
        process.wait(LIMIT)
    finally:
        process.kill()
        process.wait()
    tally = scene.recover(f"a random moment (seed {seed})")
    if missed:
        tally["points"] = 0
        tally["missed"] = 1
    return tally


def kill_child(pid):
    """It is heedd's child until heedd has waited for it."""
    subprocess.run(["/bin/kill", "-KILL", str(pid)],
                   stderr=subprocess.DEVNULL)
