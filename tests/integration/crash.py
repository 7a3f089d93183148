#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heedd is killed before and after every fifth step that must last, through
one whole cycle: read, decide, send, copy (HEED_CRASH_EVERY=1: each step).  Then it is started again until nothing
moves.  The mail server counts: no letter may have been taken twice, and each
that was due was taken, or waits for a person who was told."""

import email
import os
import shutil
import time

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


def killed_everywhere(cycle, n):
    """`n` letters are due in it."""
    every = int(os.environ.get("HEED_CRASH_EVERY", "5"))
    try:
        steps, due = count_steps(cycle)
        assert steps > 20 and len(due) == n, (steps, due)
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


def killed_before_and_after_every_step():
    if sanitized():
        raise Skip("the kills are done on the build without sanitizers")
    with ScriptedSmtp() as smtp, World(
            smtp_port=smtp.port,
            lang_dirs=[str(SOURCE / "tests/crash/lang")]) as w:
        killed_everywhere(Cycle(w, smtp), 3)


RULES = """rules = (
  { name = "leaving"; when = "from_client AND NOT automatic AND leaving";
    then = ( { do = "escalate"; to = "owner";
               letter = "client-may-leave"; } ); },
  { name = "complaint"; when = "from_client AND NOT automatic AND complaint";
    then = ( { do = "acknowledge"; letter = "complaint-received"; } ); } );
"""


class Afternoon(Cycle):
    """On a Monday at ten a client has threatened and another one complained;
    at five past two the alarm goes on, and the answer is a yes."""

    def __init__(self, w, smtp):
        ten = int(time.mktime(time.strptime("2026-12-07 09", "%Y-%m-%d %H")))
        w.arm()
        w.put(mail(LEAVING, date=ten - 60))
        w.put(mail(COMPLAINT, date=ten - 60, sender="ola@vik.example"))
        for _ in range(3):
            w.heedd(now=ten, check=0)
        asked = next(email.message_from_bytes(raw) for _, _, raw in
                     smtp.accepted if b"outbox approve" in raw)
        self.now = ten + 4 * HOUR + 300
        w.put(mail("yes", sender=asked["To"], date=self.now - 60, headers=(
            f"In-Reply-To: {asked['Message-ID']}",)))
        self.w, self.smtp, self.preload = w, smtp, KILLER
        self.before = list(smtp.accepted)
        self.saved = w.dir.with_name(w.dir.name + "-saved")
        shutil.copytree(w.dir, self.saved)

    def restore(self):
        super().restore()
        with self.smtp.lock:
            self.smtp.accepted.extend(self.before)


def killed_while_an_alarm_goes_on_and_a_yes_is_obeyed():
    if sanitized():
        raise Skip("the kills are done on the build without sanitizers")
    with ScriptedSmtp() as smtp, World(
            smtp_port=smtp.port, mode="approve", rules_glob="",
            lang_dirs=[str(SOURCE / "tests/crash/lang")]) as w:
        w.ladder = {}
        w.clients.append({"id": "vik", "name": "Vik", "owner": "anna",
                          "addresses": ["ola@vik.example"],
                          "language": "en"})
        w.extra = RULES
        w.write_config()
        # an alarm and the question went out before; two more are due
        killed_everywhere(Afternoon(w, smtp), 4)


if __name__ == "__main__":
    run_all([killed_before_and_after_every_step,
             killed_while_an_alarm_goes_on_and_a_yes_is_obeyed])
