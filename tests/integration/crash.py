#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heedd is killed before and after every fifth step that must last, through
one whole cycle: read, decide, send, copy (HEED_CRASH_EVERY=1: each step).  Then it is started again until nothing
moves.  The mail server counts: no letter may have been taken twice, and each
that was due was taken, or waits for a person who was told."""

import os
import shutil

from rig import BUILD, COMPLAINT, LEAVING, SOURCE, Skip, World, mail, \
    run_all, sanitized
from smtp_script import ScriptedSmtp

KILLER = BUILD / "tests" / "crash" / "killer.so"
ROUNDS = 8
HOUR = 3600


def token(letter):
    return letter["message_id"].split("@")[0].split(".")[1]


class Cycle:
    """A world that can be put back to its beginning."""

    def __init__(self, w, smtp, preload=KILLER):
        self.w, self.smtp, self.preload = w, smtp, preload
        self.saved = w.dir.with_name(w.dir.name + "-saved")
        self.now = w.start + HOUR
        w.arm()
        w.put(mail(COMPLAINT, date=self.now - 60))
        w.put(mail(LEAVING, subject="Our contract", date=self.now - 50))
        shutil.copytree(w.dir, self.saved)

    def restore(self):
        for name in ("state", "mail"):
            shutil.rmtree(self.w.dir / name, ignore_errors=True)
            shutil.copytree(self.saved / name, self.w.dir / name)
        with self.smtp.lock:
            self.smtp.accepted.clear()

    def run(self, now, **kill):
        env = {"LD_PRELOAD": str(self.preload)}
        env.update({k: str(v) for k, v in kill.items()})
        return self.w.heedd(now=now, env=env if kill else None)

    def heal(self):
        """Starts it again, later and later, until all is settled."""
        for round_ in range(1, ROUNDS):
            result = self.run(self.now + round_ * HOUR)
            assert result.returncode == 0, result.stderr
        return self.w.outbox()


def count_steps(cycle):
    path = cycle.w.dir / "steps"
    cycle.restore()
    result = cycle.run(cycle.now, HEED_KILL_COUNT=path)
    assert result.returncode == 0, result.stderr
    return int(path.read_text()), sorted(
        (letter["template"], letter["recipient"])
        for letter in cycle.w.outbox())


def judge(cycle, due, where):
    """(lost, doubled, held) after one kill."""
    letters = cycle.heal()
    ids = cycle.smtp.ids()
    doubled = sum(ids.count(i) - 1 for i in set(ids))
    # the same words to the same person under another name are doubled too
    taken = [(l["template"], l["recipient"]) for l in letters
             if token(l) in ids]
    doubled += sum(taken.count(t) - 1 for t in set(taken))
    waits = [(l["template"], l["recipient"]) for l in letters
             if l["state"] in ("held", "uncertain")]
    lost = [d for d in due if d not in taken and d not in waits]
    stuck = [l for l in letters if l["state"] in ("claimed", "body",
                                                  "queued", "drafting")]
    assert not lost and not doubled and not stuck, (
        f"{where}: lost {lost}, doubled {doubled}, stuck {stuck}, "
        f"{[(l['template'], l['state'], l['why']) for l in letters]}")
    return len(lost), doubled, len([w for w in waits if w in due])


def killed_before_and_after_every_step():
    if sanitized():
        raise Skip("the kills are done on the build without sanitizers")
    every = int(os.environ.get("HEED_CRASH_EVERY", "5"))
    with ScriptedSmtp() as smtp, World(
            smtp_port=smtp.port,
            lang_dirs=[str(SOURCE / "tests/crash/lang")]) as w:
        cycle = Cycle(w, smtp)
        try:
            steps, due = count_steps(cycle)
            assert steps > 20 and len(due) == 3, (steps, due)
            kills = lost = doubled = held = 0
            for step in range(1, steps + 1, every):
                for after in (0, 1):
                    cycle.restore()
                    kill = {"HEED_KILL_AT": step}
                    if after:
                        kill["HEED_KILL_AFTER"] = 1
                    result = cycle.run(cycle.now, **kill)
                    assert result.returncode == -9, (step, result)
                    kills += 1
                    a, b, c = judge(cycle, due, f"step {step}/{steps}, "
                                    f"{'after' if after else 'before'}")
                    lost, doubled, held = lost + a, doubled + b, held + c
            print(f"# {steps} steps, {kills} kills: {lost} lost, "
                  f"{doubled} doubled, {held} held for a person")
        finally:
            shutil.rmtree(cycle.saved, ignore_errors=True)


if __name__ == "__main__":
    run_all([killed_before_and_after_every_step])
