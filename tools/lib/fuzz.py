# SPDX-License-Identifier: ISC
"""tools/fuzz: every target for its share of the time, as many at once as there
are processors; a table of what they reached, and what was found."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(os.environ["HEED_SOURCE"])
BUILD = pathlib.Path(os.environ["HEED_BUILD"])
FINDS = BUILD / "finds"

# Bytes of one input: where a stage has a limit, some above what fits a line.
LONGEST = {"mime": 16384, "html": 16384, "clean": 16384, "imap": 16384,
           "files": 16384, "check": 8192, "config": 8192, "letter": 8192}
MEMORY = 1024  # MB, with the shadow of AddressSanitizer
SECONDS = 10   # for one input


class Run:
    """One target while it runs."""

    def __init__(self, name, seconds, scratch):
        self.name, self.began = name, time.monotonic()
        corpus = BUILD / "corpus" / name
        corpus.mkdir(parents=True, exist_ok=True)
        self.log = BUILD / f"fuzz_{name}.log"
        words = TOP / "tests/fuzz/dict" / f"{name}.dict"
        self.before = set(self.files())
        folder = scratch / name
        folder.mkdir()
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [BUILD / f"fuzz_{name}", f"-max_total_time={seconds}",
                 f"-max_len={LONGEST.get(name, 4096)}",
                 f"-rss_limit_mb={MEMORY}", f"-timeout={SECONDS}",
                 f"-artifact_prefix={FINDS}/{name}-", "-print_final_stats=1",
                 *([f"-dict={words}"] if words.exists() else []),
                 corpus, TOP / "tests/fuzz/seeds" / name],
                stdout=log, stderr=log, env={**os.environ, **{
                    "TMPDIR": str(folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                    "LSAN_OPTIONS":
                    f"suppressions={TOP}/tests/lsan.supp:"
                    "print_suppressions=0"}})

    def files(self):
        return FINDS.glob(f"{self.name}-*")

    def result(self):
        """Seconds, executions, edges, finds."""
        text = self.log.read_text(errors="replace")
        executed = re.findall(r"number_of_executed_units: (\d+)", text)
        edges = re.findall(r"cov: (\d+)", text)
        found = sorted(set(self.files()) - self.before)
        return (time.monotonic() - self.began,
                int(executed[-1]) if executed else 0,
                int(edges[-1]) if edges else 0, found,
                self.process.returncode)


def why(log):
    """The line that says what was wrong."""
    for line in log.read_text(errors="replace").splitlines():
        if re.search(r"does not hold|runtime error|ERROR: |SUMMARY", line):
            return line.strip()
    return "it ended; see the log"


def tell_find(run, found):
    print(f"\n{run.name}: {why(run.log)}\n  log: {run.log}")
    for path in found:
        print(f"  again: HEED_SOURCE={TOP} {BUILD}/fuzz_{run.name} {path}\n"
              f"  small: the same with -minimize_crash=1 -max_total_time=60\n"
              f"  keep:  cp {path} {TOP}/tests/fuzz/seeds/{run.name}/"
              f"WHAT-IT-IS")


def progress(done, of, running, left):
    if sys.stderr.isatty():
        names = " ".join(run.name for run in running)
        print(f"\r\033[K{done} of {of} done, {left // 60} min {left % 60} s"
              f" left: {names}", end="", file=sys.stderr, flush=True)


def run_all(names, seconds, scratch):
    """Yields each target with its result, in the order of their ends."""
    waiting, running, at_once = list(names), [], os.cpu_count() or 1
    ends = time.monotonic() + seconds * -(-len(names) // at_once)
    done = 0
    try:
        while waiting or running:
            while waiting and len(running) < at_once:
                running.append(Run(waiting.pop(0), seconds, scratch))
            for run in [r for r in running if r.process.poll() is not None]:
                running.remove(run)
                done += 1
                yield run, run.result()
            progress(done, len(names), running,
                     max(0, int(ends - time.monotonic())))
            time.sleep(0.2)
    finally:
        for run in running:
            run.process.kill()
            run.process.wait()
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr)


def main(minutes=10.0, *names):
    known = sorted(path.stem.removeprefix("fuzz_") for path in
                   (TOP / "tests/fuzz").glob("fuzz_*.c"))
    for name in names:
        if name not in known:
            sys.exit(f"fuzz: there is no target {name}: {' '.join(known)}")
    names = names or known
    at_once = min(os.cpu_count() or 1, len(names))
    seconds = max(1, int(minutes * 60 * at_once / len(names)))
    FINDS.mkdir(parents=True, exist_ok=True)
    scratch = pathlib.Path(tempfile.mkdtemp(
        prefix="heed-fuzz-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK)
        else None))
    bad, total = [], 0
    row = "{:<12}{:>9}{:>13}{:>10}{:>8}{:>7}"
    print(row.format("target", "seconds", "executions", "exec/s", "edges",
                     "finds"), flush=True)
    try:
        for run, (took, executed, edges, found, status) in run_all(
                names, seconds, scratch):
            print(row.format(run.name, f"{took:.0f}", executed,
                             int(executed / max(took, 1)), edges,
                             len(found) or (1 if status else 0)), flush=True)
            total += executed
            if found or status:
                bad.append((run, found))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    print(row.format("all", "", total, "", "", sum(
        len(found) or 1 for _, found in bad)))
    for run, found in bad:
        tell_find(run, found)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*[float(sys.argv[1])] if len(sys.argv) > 1 else [],
                  *sys.argv[2:]))
