# SPDX-License-Identifier: ISC
"""Runs heedd --once and tells the most memory that any of its processes had.

The kernel counts it (ru_maxrss of all descendants that were waited for), so
that nothing depends on looking at the right moment.  A small program stands in
between, since that count begins with the memory of the one that forks."""

import os
import pathlib
import resource
import subprocess
import sys

from rig import HEEDD, LIMIT


class Measured:
    def __init__(self, w, now):
        out = w.dir / "most"
        result = subprocess.run(
            [sys.executable, "-B", __file__, str(out), str(HEEDD),
             "--config", str(w.config), "--now", str(int(now)), "--once"],
            capture_output=True, timeout=2 * LIMIT)
        self.status = result.returncode
        self.log = result.stderr.decode("utf-8", "surrogateescape")
        assert out.exists(), self.log
        self.most = int(out.read_text()) * 1024


if __name__ == "__main__":
    pid = os.fork()
    if pid == 0:
        os.execv(sys.argv[2], sys.argv[2:])
    _, status = os.waitpid(pid, 0)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    pathlib.Path(sys.argv[1]).write_text(str(most))
    sys.exit(os.waitstatus_to_exitcode(status) & 0xff)
