# SPDX-License-Identifier: ISC
"""The whole torture: its parts, the order of their points, and the counts.

    run.py [MINUTES|all]   see tools/torture
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

SHOWN = 5     # of what was wrong, in each part
RANDOM = 1000  # kills at a random moment
SEEDS = 8     # disks of each kind that is made by chance, for each cut

# of the time, when there is an end to it
SHARES = {"kills": 50, "moments": 8, "faults": 22, "power": 15,
          "backups": 5}


def kill_points(scene):
    return kills.points(scene), kills.kill_at


def moment_points(scene):
    scene.seconds = 1.2 * kills.duration(scene)
    n = -(-RANDOM // len(scenes.SCENES))
    return list(range(n)), kills.kill_anywhere


def fault_points(scene):
    return faults.points(scene), faults.fail_at


def power_points(scene, seeds=SEEDS):
    recording = powercut.Recording(scene)
    return powercut.points(recording, seeds), \
        lambda s, point: powercut.cut_at(s, recording, point)


def backup_points(scene):
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


def torture_scene(part, kind, choose, ended):
    """(tally, how many points there are) of one scene of one part."""
    find, tally = PARTS[part][1], Tally()
    with kind() as scene:
        scene.reference()
        points, do = find(scene)
        random.Random(f"{part} {kind.__name__}").shuffle(points)
        if part == "faults":
            points = faults.in_turn(points)
        for point in choose(points):
            if ended():
                break
            tally.add(do(scene, point))
        return tally, len(points)


def torture_part(part, choose, seconds=None, show=print, only=None):
    """All scenes of it, or the first few, one after the other, each with its
    share of time."""
    words, _, kinds = PARTS[part]
    kinds = kinds[:only]
    total, all_points = Tally(), 0
    left = seconds
    for i, kind in enumerate(kinds):
        begun = time.monotonic()
        share = None if left is None else left / (len(kinds) - i)
        tally, n = torture_scene(
            part, kind, choose,
            lambda: share is not None and time.monotonic() - begun > share)
        if left is not None:
            left -= time.monotonic() - begun
        total.add(tally)
        all_points += n
        show(line(f"  {kind.__name__}", tally, n))
    show(line(words, total, all_points))
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
        text += f" ({tally['library']} ended in libconfig, at the start)"
    return text


class Bench:
    """Parts side by side, as many as there are processors."""

    def __init__(self, seconds):
        self.seconds = seconds
        self.lock = threading.Lock()
        self.waiting = list(PARTS)
        self.bad = 0

    def show(self, words):
        with self.lock:
            print(words, flush=True)

    def work(self, parts):
        whole = sum(SHARES[part] for part in parts)
        for part in parts:
            seconds = self.seconds and self.seconds * SHARES[part] / whole
            try:
                bad = torture_part(part, lambda points: points, seconds,
                                   self.show).bad()
            except Exception:
                bad = 1
                self.show(f"{part}: {traceback.format_exc()}")
            with self.lock:
                self.bad += bad

    def run(self):
        groups = [["kills"], ["moments", "faults", "power", "backups"]]
        threads = [threading.Thread(target=self.work, args=(group,))
                   for group in groups]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return self.bad


def main(argument):
    if argument != "all" and not argument.isdigit():
        print("usage: torture [MINUTES|all]", file=sys.stderr)
        return 2
    os.nice(10)
    bad = Bench(None if argument == "all" else int(argument) * 60).run()
    print("nothing lost, doubled, stuck or crashed" if bad == 0 else
          f"{bad} faults: see above")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "15"))
