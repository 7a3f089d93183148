# SPDX-License-Identifier: ISC
"""The situations in which heedd is tortured."""

import collections
import email
import os
import shutil
import sqlite3

from rig import COMPLAINT, LEAVING, mail
from smtp_script import ACCEPT_AND_DROP
from stage import CRASH, ENDS, HOUR, Scene, Tally, key_of

MARKER = "HEED-TORTURE-ENDS-ITS-READER"


class Complaint(Scene):
    """A letter to the client and a notice to a colleague."""


class Leaving(Scene):
    """A notice to the senior colleague."""

    def prepare(self):
        self.w.arm()
        self.w.put(mail(LEAVING, subject="Our contract",
                        date=self.now - 50))


class Draft(Scene):
    """The letter goes into Drafts, the notice out."""

    mode = "draft"


class Dropped(Scene):
    """The server took a letter and hung up; its copy lies in Sent."""

    saves_copies = True

    def prepare(self):
        super().prepare()
        self.smtp.begin([{"dot": ACCEPT_AND_DROP}], [], self.sent_folder())
        result = self.run()
        assert "uncertain" in [r[2] for r in self.rows()], result.stderr
        self.smtp.quiet()
        self.now += HOUR


class Refused(Scene):
    """Not now, says the server, and takes it later."""

    plans = ({"dot": "451 4.3.0 later"},)


class Renumbered(Scene):
    """All messages have new numbers, and one of them is new."""

    def prepare(self):
        w = self.w
        w.arm()
        for subject in ("Hello", "The door"):
            w.put(mail("Thank you, the door fits.", subject=subject,
                       date=w.start + 60))
        w.heedd(now=self.now - 1800, check=0)
        for path in w.files("INBOX"):
            os.rename(path, path.with_name("again-" + path.name))
        db = sqlite3.connect(self.database())
        with db:
            db.execute("UPDATE folder SET uidvalidity = 7")
        db.close()
        w.put(mail(COMPLAINT, date=self.now - 60))
        self.touch(self.now - 60)

    def touch(self, when):
        for path in self.w.files("INBOX"):
            old = path.name.startswith("again-")
            os.utime(path, (when - 3400 if old else when,) * 2)


class TwoAccounts(Scene):
    """Two mailboxes at the same time."""

    def configure(self):
        w = self.w
        shutil.copytree(w.dir / "mail", w.dir / "mail2")
        self.folders.append("mail2")
        w.accounts.append({**w.accounts[0], "name": "desk",
                           "path": w.dir / "mail2"})
        w.clients.append({"id": "sten", "name": "Sten AB",
                          "addresses": ["eva@sten.example"],
                          "domains": ["sten.example"], "owner": "erik",
                          "language": "en"})

    def prepare(self):
        super().prepare()
        path = self.w.put(mail(COMPLAINT, sender="Eva <eva@sten.example>",
                               date=self.now - 55, subject="The stairs"))
        os.rename(path, self.w.dir / "mail2" / "INBOX" / "new" / path.name)


class Poison(Scene):
    """One message ends whoever analyses it; the one behind it is read."""

    preload = CRASH / "poison.so"

    def configure(self):
        os.environ["HEED_POISON"] = MARKER

    def prepare(self):
        self.w.arm()
        self.w.put(mail(f"Look: {MARKER}", subject="The plan",
                        date=self.now - 70))
        self.w.put(mail(LEAVING, subject="Our contract",
                        date=self.now - 60))


class Answered(Scene):
    """A colleague's answer comes while heedd is down: no letter after it."""

    early = True

    def between(self):
        self.before = len(self.to_client())
        asked = email.message_from_bytes(
            self.w.files("INBOX")[0].read_bytes())["Message-ID"]
        self.w.put(mail("We call you at noon.", to="per@bygg.example",
                        sender="Anna Berg <office@office.example>",
                        subject="Re: The drawings", verdict=None,
                        date=self.now - 10,
                        headers=[f"In-Reply-To: {asked}"]), folder="Sent")

    def to_client(self):
        return [i for i, to, _ in self.smtp.letters()
                if to == "per@bygg.example"]

    def judge(self, where):
        tally = super().judge(where)
        late = len(self.to_client()) - self.before
        if late:
            tally.blame("doubled", late, f"{where}: sent after the answer of"
                        " a colleague")
        return tally


class FirstStart(Scene):
    """heedd has never run here; the mail comes when it is armed."""

    def prepare(self):
        (self.w.dir / "state").mkdir(mode=0o700)

    def between(self):
        result = self.run(self.now + 600)
        if result.returncode != 0:
            raise AssertionError(result.stderr)
        self.w.heed("arm", "--yes", now=self.now + 600, check=0)
        path = self.w.put(mail(COMPLAINT, date=self.now + 1200))
        os.utime(path, (self.now + 1200,) * 2)


class Restored(Scene):
    """The database of before the letters went out has been put back."""

    def prepare(self):
        super().prepare()
        w, stop = self.w, self.w.dir / "STOP"
        stop.touch()
        w.heedd(now=self.now, check=0)
        stop.unlink()
        shutil.copy(self.database(), w.dir / "backup.db")
        w.heedd(now=self.now + HOUR, check=0)
        self.sent = len(self.smtp.letters())
        assert self.sent == 2, self.rows()
        shutil.copy(w.dir / "backup.db", self.database())
        self.now += 2 * HOUR

    def heal(self):
        for hours in (1, 2):
            result = self.run(self.now + hours * HOUR)
            if "nothing is sent until" not in result.stderr:
                raise AssertionError(f"not held: {result.stderr}")
        self.quiet_since("a person said so")
        self.w.heed("resume", "--after-restore", check=0,
                    now=self.now + 3 * HOUR)
        for hours in (4, 5):
            self.run(self.now + hours * HOUR)

    def quiet_since(self, what):
        self.smtp.quiet()
        late = len(self.smtp.letters()) - self.sent
        if late:
            raise AssertionError(f"{late} sent again before {what}")

    def reference(self):
        self.due = collections.Counter()
        self.begin()
        self.run()
        tally = self.recover("nothing was done to it")
        if tally.bad():
            raise AssertionError(tally.wrong)

    def judge(self, where):
        """Held is what all is here; sent is only the word of that."""
        tally = Tally(points=1)
        self.smtp.quiet()
        rows = self.rows()
        late = [to for _, to, raw in self.smtp.letters()[self.sent:]
                if key_of(raw) in [key_of(r) for _, _, r in
                                   self.smtp.letters()[:self.sent]]]
        if late:
            tally.blame("doubled", len(late), f"{where}: {late} sent again")
        moving = [r for r in rows if r[2] not in ENDS]
        if moving:
            tally.blame("stuck", len(moving), f"{where}: {moving}")
        tally["held"] = sum(r[2] == "held" for r in rows)
        self.check_database(tally, where)
        return tally


SCENES = (Complaint, Leaving, Draft, Dropped, Refused, Renumbered,
          TwoAccounts, Poison, Answered, FirstStart, Restored)
