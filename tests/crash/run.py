# SPDX-License-Identifier: ISC
"""The whole torture: its parts, the order of their points, and the counts.

    run.py [MINUTES|all|every] [PART...]   see tools/torture
"""

import os
import pathlib
import random
import sys
import threading
import time
import traceback

sys.path.insert(0, str(pathlib.Path(os.environ["HEED_SOURCE"]) / "tests" /
                       "integration"))

import faults
import kills
import powercut
import scenes
from stage import BAD, Tally

SHOWN = 40    # of what was wrong, in each part
RANDOM = 1000  # kills at a random moment
SEEDS = 8     # disks of each kind that is made by chance, for each cut

# of the time, when there is an end to it
SHARES = {"kills": 50, "moments": 8, "faults": 22, "power": 15,
          "backups": 5}


def kill_points(scene, every):
    return kills.points(scene, every), kills.kill_at


def moment_points(scene, _):
    scene.seconds = 1.2 * kills.duration(scene)
    n = -(-RANDOM // len(scenes.SCENES))
    return list(range(n)), kills.kill_anywhere


def fault_points(scene, every):
    return faults.points(scene, every), faults.fail_at


def power_points(scene, _):
    recording = powercut.Recording(scene)
    return powercut.points(recording, SEEDS), \
        lambda s, point: powercut.cut_at(s, recording, point)


def backup_points(scene, _):
    recording = powercut.Recording(scene)
    return powercut.backups(recording), \
        lambda s, point: powercut.restore_at(s, recording, point)


PARTS = {
    "kills": ("killed at each system call", kill_points, scenes.SCENES),
    "moments": ("killed at random moments", moment_points, scenes.SCENES),
    "faults": ("one call fails", fault_points,
               (scenes.Complaint, scenes.Draft, scenes.Dropped)),
    "power": ("the power is cut", power_points,
              (scenes.Complaint, scenes.Draft, scenes.TwoAccounts,
               scenes.FirstStart, scenes.Refused)),
    "backups": ("an older database is put back", backup_points,
                (scenes.Complaint, scenes.TwoAccounts)),
}


def torture_scene(part, kind, choose=lambda points: points, seconds=None,
                  every=False):
    """(tally, how many points there are) of one scene of one part."""
    find, tally = PARTS[part][1], Tally()
    begun = time.monotonic()
    with kind() as scene:
        scene.reference()
        points, do = find(scene, every)
        random.Random(f"{part} {kind.__name__}").shuffle(points)
        if part == "faults":
            points = faults.in_turn(points)
        for point in choose(points):
            if seconds is not None and time.monotonic() - begun > seconds:
                break
            tally.add(do(scene, point))
        return tally, len(points)


def torture_part(part, choose, show, only=None):
    """Some points of all scenes of it, or of the first few."""
    total, all_points = Tally(), 0
    for kind in PARTS[part][2][:only]:
        tally, n = torture_scene(part, kind, choose)
        total.add(tally)
        all_points += n
        show(line(f"  {kind.__name__}", tally, n))
    show(line(PARTS[part][0], total, all_points))
    for words in total.wrong[:SHOWN]:
        show(f"    {words}")
    return total


def line(words, tally, n):
    text = f"{words}: {tally['points']} of {n} points"
    for kind in BAD + ("held",):
        text += f", {tally[kind]} {kind}"
    if tally["missed"]:
        text += f" ({tally['missed']} not reached)"
    if tally["library"]:
        text += f" ({tally['library']} ended in a library, at the start)"
    return text


class Bench:
    """Scenes side by side, as many as there are processors."""

    def __init__(self, seconds, every, parts):
        self.every = every
        self.lock = threading.Lock()
        self.workers = os.cpu_count() or 1
        self.jobs = [(part, kind, seconds and seconds * self.workers *
                      SHARES[part] / 100 / len(PARTS[part][2]))
                     for part in parts for kind in PARTS[part][2]]
        self.totals = {part: Tally() for part in parts}
        self.points = dict.fromkeys(parts, 0)
        self.failed = 0

    def work(self):
        while True:
            with self.lock:
                if not self.jobs:
                    return
                part, kind, seconds = self.jobs.pop(0)
            try:
                tally, n = torture_scene(part, kind, seconds=seconds,
                                         every=self.every)
                words = line(f"  {part} {kind.__name__}", tally, n)
            except Exception:
                tally, n, words = None, 0, traceback.format_exc()
            with self.lock:
                print(words, *(tally.wrong[:SHOWN] if tally else ()),
                      sep="\n    ", flush=True)
                self.failed += tally is None
                self.points[part] += n
                self.totals[part].add(tally or Tally())

    def run(self):
        threads = [threading.Thread(target=self.work)
                   for _ in range(self.workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for part, total in self.totals.items():
            print(line(PARTS[part][0], total, self.points[part]))
        return self.failed + sum(t.bad() for t in self.totals.values())


def main(argument="15", *parts):
    unknown = [part for part in parts if part not in PARTS]
    if unknown or (argument not in ("all", "every") and
                   not argument.isdigit()):
        print("usage: torture [MINUTES|all|every] [PART...]\nparts: " +
              " ".join(PARTS), file=sys.stderr)
        return 2
    os.nice(10)
    seconds = int(argument) * 60 if argument.isdigit() else None
    bad = Bench(seconds, argument == "every", parts or tuple(PARTS)).run()
    print("nothing lost, doubled, stuck or crashed" if bad == 0 else
          f"{bad} faults: see above")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
