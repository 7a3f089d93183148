# SPDX-License-Identifier: ISC
"""One call of one process of heedd fails, once (fault.c): memory, files, the
network.  The keeper must end in order or go on, say why when it ends, and
lose and double nothing; a role may end as it likes.

Most calls of a cycle come from the same few hundred places (a loop reads 5,000
words and asks for memory at each).  "all" takes the first and the last call
from each place, by the last functions on the way to it; "every" takes each
call."""

import signal
import struct
import subprocess

from stage import CRASH

FAULT = CRASH / "fault.so"
KINDS = ("malloc", "EIO", "ENOSPC", "EINTR", "ECONNRESET", "short")
ROLES = ("keeper", "reader", "analyst", "sender")
LINES = 60  # of log at most: a fault is told, not repeated
HEAD = 16   # bytes of the count
ROOM = 1 << 18  # places


def failing(scene, role, kind, n, room=0):
    """Runs the cycle; (places of the calls that could fail so, or as many
    zeros when there is no room for them; did one fail, 2: in such a library;
    result)."""
    count = scene.w.dir / "count"
    with open(count, "wb") as new:
        new.truncate(HEAD + 8 * room)
    result = scene.run(LD_PRELOAD=FAULT, HEED_FAULT=kind, HEED_FAULT_AT=n,
                       HEED_FAULT_ROLE=role, HEED_FAULT_COUNT=count)
    with open(count, "rb") as told:
        calls, done = struct.unpack("=qq", told.read(HEAD))
        found = struct.unpack(f"={min(calls, room)}Q",
                              told.read(8 * min(calls, room)))
    return found + (0,) * (calls - len(found)), done, result


def in_turn(points):
    """One of each process and kind after the other: most of all calls ask
    for memory, and the others shall have their turn when time is short."""
    groups = {}
    for point in points:
        groups.setdefault(point[:2], []).append(point)
    rank = {}
    for group in groups.values():
        rank.update((point, i) for i, point in enumerate(group))
    return sorted(points, key=rank.get)


def different(places):
    """The first and the last call from each place; calls count from 1."""
    first, last = {}, {}
    for n, place in enumerate(places, 1):
        first.setdefault(place, n)
        last[place] = n
    return sorted({*first.values(), *last.values()})


def points(scene, every=False):
    """The (process, kind, call) that could fail in the cycle."""
    found = []
    for role in ROLES:
        for kind in KINDS:
            scene.begin()
            places, _, result = failing(scene, role, kind, 0, ROOM)
            if result.returncode != 0:
                raise RuntimeError(result.stderr)
            found += [(role, kind, n) for n in (range(1, len(places) + 1)
                                                if every
                                                else different(places))]
    return found


def ended_in_library(done, status):
    """Two libraries crash when malloc(3) fails (fault.c).  They are called
    when the configuration is read, before anything else is begun."""
    return done == 2 and status in (-signal.SIGSEGV, -signal.SIGABRT)


def fail_at(scene, point):
    role, kind, n = point
    where = f"{kind} at call {n} of the {role}"
    scene.begin()
    try:
        _, done, result = failing(scene, role, kind, n)
        status, said = result.returncode, result.stderr
    except subprocess.TimeoutExpired:
        done, status, said = 1, "no end", ""
    tally = scene.recover(where)
    if ended_in_library(done, status):
        tally["library"] = 1
    elif status not in (0, 1, 2) or (status != 0 and not said.strip()) or \
            len(said.splitlines()) > LINES:
        tally.blame("crashed", 1, f"{where}: it ends with {status}, and "
                    f"says {said[-400:]!r}")
    if not done:
        tally["points"] = 0
        tally["missed"] = 1
    return tally
