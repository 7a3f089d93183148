# SPDX-License-Identifier: ISC
"""What the torture is made on: a small world just before one cycle of heedd,
that can be put back; and the count of what became of its letters."""

import collections
import email
import email.policy
import os
import shutil
import sqlite3
import subprocess
import threading
import time

from rig import BUILD, COMPLAINT, HEEDD, SOURCE, World, mail, wait_for
from smtp_script import ScriptedSmtp

CRASH = BUILD / "tests" / "crash"
HOUR = 3600
# hours after the cycle at which heedd is started again, until all is settled
LATER = (1, 2, 3, 10, 36, 37, 38)
ENDS = ("sent", "drafted", "failed", "cancelled", "expired", "held",
        "observed")
BAD = ("lost", "doubled", "stuck", "crashed")
LIMIT = 120  # seconds for one cycle


class Smtp(ScriptedSmtp):
    """Knows when nobody talks with it, when each letter was taken, and files
    a copy in Sent as some providers do."""

    def __init__(self):
        self.talks = 0
        self.times = []
        self.sent = None  # a Maildir: where a copy of each letter goes
        super().__init__()

    def talk(self, wire, plan):
        with self.lock:
            self.talks += 1
        try:
            super().talk(wire, plan)
        finally:
            with self.lock:
                self.talks -= 1

    def say(self, stream, what):
        with self.lock:
            new = self.accepted[len(self.times):]
            self.times += [time.time_ns()] * len(new)
        for heed_id, _, raw in new:
            if self.sent is not None:
                (self.sent / "cur" / f"1.{heed_id}.provider:2,S").write_bytes(
                    raw.replace(b"\r\n", b"\n"))
        super().say(stream, what)

    def begin(self, plans, accepted, sent):
        with self.lock:
            self.plans = [dict(plan) for plan in plans]
            self.accepted = list(accepted)
            self.times = [0] * len(accepted)
            self.sent = sent

    def quiet(self):
        """All that was sent has been read; what counts is settled."""
        wait_for(lambda: self.talks == 0)

    def letters(self):
        with self.lock:
            return list(self.accepted)


def key_of(raw):
    """To whom, which, and about what: two alike are one letter twice."""
    m = email.message_from_bytes(raw, policy=email.policy.compat32)
    return (str(m["To"]), str(m["Subject"]), str(m["In-Reply-To"]),
            str(m["X-Heed-Id"]) if m["In-Reply-To"] is None else "")


def repeats(things):
    return sum(n - 1 for n in collections.Counter(things).values())


def read_db(path, sql):
    db = sqlite3.connect(path)
    try:
        return db.execute(sql).fetchall()
    finally:
        db.close()


class Tally(collections.Counter):
    """points, lost, doubled, stuck, crashed, held; and what was wrong."""

    def __init__(self, **counts):
        super().__init__(**counts)
        self.wrong = []

    def add(self, other):
        self.update(other)
        self.wrong += other.wrong

    def bad(self):
        return sum(self[kind] for kind in BAD)

    def blame(self, kind, n, words):
        self[kind] += n
        self.wrong.append(f"{kind}: {words}")


class Scene:
    """A world just before the cycle in which something is done to heedd."""

    mode = "send"
    plans = ()          # of the mail server, in that cycle
    preload = None      # in every run
    saves_copies = False  # the provider files what it took in Sent
    early = False       # what is due is what is due after between()
    seconds = 1         # that a cycle takes, for kills at random

    def __init__(self):
        self.smtp = Smtp()
        self.w = World(smtp_port=self.smtp.port, mode=self.mode,
                       lang_dirs=[str(SOURCE / "tests/crash/lang")])
        self.saved = self.w.dir.with_name(self.w.dir.name + "-saved")
        self.now = self.w.start + HOUR
        self.accepted = []
        self.folders = ["state", "mail"]
        self.configure()
        self.w.write_config()
        self.prepare()
        self.accepted = self.smtp.letters()
        shutil.copytree(self.w.dir, self.saved)
        self.due = None

    def close(self):
        self.smtp.__exit__()
        shutil.rmtree(self.saved, ignore_errors=True)
        self.w.__exit__()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # what a scene is made of

    def configure(self):
        pass

    def prepare(self):
        self.w.arm()
        self.w.put(mail(COMPLAINT, date=self.now - 60))

    def between(self):
        """After the cycle and before heedd is started again."""

    # what is done with it

    def sent_folder(self):
        return self.w.dir / "mail" / "Sent" if self.saves_copies else None

    def begin(self, state=None, accepted=None):
        """Back to the beginning, or to that state folder."""
        self.smtp.quiet()
        for name in self.folders:
            shutil.rmtree(self.w.dir / name, ignore_errors=True)
            source = state if state and name == "state" else self.saved / name
            shutil.copytree(source, self.w.dir / name)
        self.smtp.begin(self.plans, self.accepted if accepted is None
                        else accepted, self.sent_folder())

    def command(self, now):
        return [str(HEEDD), "--config", str(self.w.config), "--now",
                str(now), "--once"]

    def environment(self, **env):
        env = {name: str(value) for name, value in env.items()}
        loaded = [str(p) for p in (self.preload, env.pop("LD_PRELOAD", None))
                  if p]
        if loaded:
            env["LD_PRELOAD"] = ":".join(loaded)
        return {**os.environ, **env}

    def run(self, now=None, before=(), **env):
        """heedd --once, under the command `before`."""
        return subprocess.run([str(b) for b in before] +
                              self.command(now or self.now),
                              capture_output=True, text=True,
                              errors="replace", timeout=LIMIT,
                              env=self.environment(**env))

    def database(self):
        return self.w.dir / "state" / "heed.db"

    def rows(self):
        return read_db(self.database(), "SELECT letter, recipient, state,"
                       " token, to_client, id, why FROM letter ORDER BY id")

    def settled(self):
        """Nothing is left to do."""
        moving = [r for r in self.rows() if r[2] not in ENDS]
        open_ = read_db(self.database(), "SELECT (SELECT count(*) FROM ledger"
                        " WHERE state IN ('pending', 'fetching')) + (SELECT"
                        " count(*) FROM mail WHERE decided = 0)")[0][0]
        held = sum(r[2] == "held" and r[0] != "letter-held"
                   for r in self.rows())
        told = sum(r[0] == "letter-held" for r in self.rows())
        return not moving and not open_ and told >= held

    def heal(self):
        """Started again, later and later, until all is settled."""
        for hours in LATER:
            result = self.run(self.now + hours * HOUR)
            if result.returncode != 0:
                raise AssertionError(f"started again, it ends with "
                                     f"{result.returncode}: {result.stderr}")
            if self.settled():
                break

    def in_folder(self, folder):
        """The letters of heed that lie there, by key."""
        found = []
        for account in self.folders[1:]:
            for part in ("new", "cur"):
                for path in (self.w.dir / account / folder / part).iterdir():
                    raw = path.read_bytes()
                    if b"X-Heed-Id:" in raw:
                        found.append(key_of(raw))
        return found

    def reference(self):
        """What is due: what becomes of it when nothing is done to heedd."""
        self.begin()
        if self.early:
            self.between()
        result = self.run()
        if result.returncode != 0:
            raise AssertionError(result.stderr)
        if not self.early:
            self.between()
        self.heal()
        self.smtp.quiet()
        self.due = collections.Counter(
            (r[0], r[1]) for r in self.rows() if r[2] in ("sent", "drafted"))
        if not self.due or not self.settled():
            raise AssertionError(f"nothing is due here: {self.rows()}")
        tally = self.judge("nothing was done to it")
        if tally.bad() or tally["held"]:
            raise AssertionError(tally.wrong)

    def unread(self):
        """Mails that neither lie in the database nor are known there."""
        files = sum(1 for account in self.folders[1:]
                    for part in ("new", "cur") for _ in
                    (self.w.dir / account / "INBOX" / part).iterdir())
        ended = read_db(self.database(), "SELECT count(*) FROM ledger JOIN"
                        " folder ON folder.id = ledger.folder WHERE"
                        " folder.name = 'INBOX' AND state IN ('stored',"
                        " 'duplicate', 'quarantined')")[0][0]
        return files - ended

    def judge(self, where):
        """Counts, once all is settled."""
        tally = Tally(points=1)
        self.smtp.quiet()
        letters = self.smtp.letters()
        rows = self.rows()
        taken_ids = {heed_id for heed_id, _, _ in letters}
        drafts = self.in_folder("Drafts")
        taken = collections.Counter(
            (r[0], r[1]) for r in rows if r[3] in taken_ids
            or r[2] == "drafted")
        waits = collections.Counter((r[0], r[1]) for r in rows
                                    if r[2] == "held")
        twice = repeats(i for i, _, _ in letters) + repeats(
            key_of(raw) for _, _, raw in letters) + repeats(
            drafts) + repeats(self.in_folder("Sent"))
        story = f"{where}: " + ", ".join(f"{r[0]} {r[2]} ({r[6]})"
                                         for r in rows)
        if twice:
            tally.blame("doubled", twice, story)
        lost = sum((self.due - taken - waits).values()) + max(
            0, self.unread())
        if lost:
            tally.blame("lost", lost, story)
        stuck = [r for r in rows if r[2] not in ENDS]
        # held without having been given out: nobody needed to be asked
        ever = {r[0] for r in read_db(
            self.database(), "SELECT letter FROM letter_log WHERE to_state IN"
            " ('body', 'drafting')")}
        stuck += [r for r in rows if r[2] == "held" and r[5] not in ever]
        if stuck or not self.settled():
            tally.blame("stuck", max(1, len(stuck)), story)
        tally["held"] = sum((self.due & waits).values())
        self.check_database(tally, where)
        return tally

    def check_database(self, tally, where):
        answer = read_db(self.database(), "PRAGMA integrity_check")
        if answer != [("ok",)]:
            tally.blame("lost", 1, f"{where}: integrity: {answer}")

    def recover(self, where):
        """All that comes after what was done: the end of every point."""
        try:
            self.smtp.quiet()
            self.between()
            self.heal()
            return self.judge(where)
        except AssertionError as why:
            tally = Tally(points=1)
            tally.blame("stuck", 1, f"{where}: {why}")
            return tally
