# SPDX-License-Identifier: ISC
"""One call of one process of heedd fails, once (fault.c): memory, files, the
network.  The keeper must end in order or go on, say why when it ends, and
lose and double nothing; a role may end as it likes."""

import signal
import struct
import subprocess

from stage import CRASH

FAULT = CRASH / "fault.so"
KINDS = ("malloc", "EIO", "ENOSPC", "EINTR", "ECONNRESET", "short")
ROLES = ("keeper", "reader", "analyst", "sender")
LINES = 60  # of log at most: a fault is told, not repeated


def failing(scene, role, kind, n):
    """Runs the cycle; (calls that could fail so, did one, result)."""
    count = scene.w.dir / "count"
    count.write_bytes(bytes(16))
    result = scene.run(LD_PRELOAD=FAULT, HEED_FAULT=kind, HEED_FAULT_AT=n,
                       HEED_FAULT_ROLE=role, HEED_FAULT_COUNT=count)
    calls, done = struct.unpack("=qq", count.read_bytes())
    return calls, done != 0, result


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


def points(scene):
    """Every (process, kind, call) that could fail in the cycle."""
    found = []
    for role in ROLES:
        for kind in KINDS:
            scene.begin()
            calls, _, result = failing(scene, role, kind, 0)
            if result.returncode != 0:
                raise RuntimeError(result.stderr)
            found += [(role, kind, n) for n in range(1, calls + 1)]
    return found


def ended_in_library(role, kind, status, said):
    """libconfig does not look at what malloc(3) answers.  It is called when
    the configuration is read, before anything else is begun."""
    return (role, kind) == ("keeper", "malloc") and status in (
        -signal.SIGSEGV, -signal.SIGABRT) and "status=started" not in said


def fail_at(scene, point):
    role, kind, n = point
    where = f"{kind} at call {n} of the {role}"
    scene.begin()
    try:
        _, done, result = failing(scene, role, kind, n)
        status, said = result.returncode, result.stderr
    except subprocess.TimeoutExpired:
        done, status, said = True, "no end", ""
    tally = scene.recover(where)
    if ended_in_library(role, kind, status, said):
        tally["library"] = 1
    elif status not in (0, 1, 2) or (status != 0 and not said.strip()) or \
            len(said.splitlines()) > LINES:
        tally.blame("crashed", 1, f"{where}: it ends with {status}, and "
                    f"says {said[-400:]!r}")
    if not done:
        tally["points"] = 0
        tally["missed"] = 1
    return tally
