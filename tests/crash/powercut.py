# SPDX-License-Identifier: ISC
"""The power is cut.  What the keeper wrote to its state folder is recorded
(record.c); the disk is put together as it may be found at each moment at which
something was made durable, with what was not yet durable dropped, kept, torn
or mixed; and heedd is started on each such disk.  And: the database alone is
put back as it once was, as from a backup."""

import collections
import pathlib
import random
import shutil
import sqlite3
import struct
import tempfile

from stage import CRASH, Tally, read_db

HEAD = struct.Struct("=6q")  # struct record
SECTOR = 512  # written whole or not at all
TICK = 20_000_000  # ns by which the time of a file may be too early
HOWS = ("dropped", "kept", "torn", "mixed")

Record = collections.namedtuple("Record", "what file at time name data")


def parse(raw):
    records, at = [], 0
    while at < len(raw):
        what, file, where, when, name_len, size = HEAD.unpack_from(raw, at)
        at += HEAD.size
        name = raw[at:at + name_len].decode()
        at += name_len
        records.append(Record(chr(what), file, where, when, name,
                              raw[at:at + size]))
        at += size
    return records


class Recording:
    """One cycle of a scene: the folder before it, the records, what the mail
    server took and when, and the mailboxes after it."""

    def __init__(self, scene):
        w = scene.w
        path = w.dir / "record"
        scene.begin()
        before = {p.name: p.read_bytes()
                  for p in (w.dir / "state").iterdir()}
        inodes = {(w.dir / "state" / name).stat().st_ino: name
                  for name in before}
        result = scene.run(LD_PRELOAD=CRASH / "record.so", HEED_RECORD=path,
                           HEED_RECORD_DIR=w.dir / "state")
        if result.returncode != 0:
            raise RuntimeError(result.stderr)
        scene.smtp.quiet()
        self.records = parse(path.read_bytes())
        path.unlink()
        self.before, self.inodes = before, inodes
        self.accepted = list(zip(scene.smtp.times, scene.smtp.letters()))
        self.mailboxes = [(p.stat().st_ctime_ns + TICK, p.relative_to(w.dir),
                           p.read_bytes())
                          for account in scene.folders[1:]
                          for folder in ("Sent", "Drafts")
                          for p in (w.dir / account / folder / "cur")
                          .iterdir()]
        self.epoch = (w.dir / "state" / "epoch").read_bytes()

    def cuts(self):
        """Before and after each moment at which something was durable."""
        return sorted({i + k for i, r in enumerate(self.records)
                       if r.what == "s" for k in (0, 1)} |
                      {len(self.records)})

    def time(self, cut):
        """The last moment at which this is what the disk had."""
        return self.records[cut].time if cut < len(self.records) else \
            2 ** 62


def patch(data, at, new):
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    data[at:at + len(new)] = new


class Disk:
    """What is durable, and what was done since."""

    def __init__(self, recording):
        self.names = {}   # name -> file
        self.data = {}    # file -> bytes
        self.live = {}    # inode -> file
        self.waiting = []  # (record, file)
        for inode, name in recording.inodes.items():
            self.live[inode] = self.names[name] = name
            self.data[name] = bytearray(recording.before[name])

    def apply(self, record, file):
        """To what is durable."""
        if record.what == "o":
            self.names[record.name] = file
            self.data.setdefault(file, bytearray())
        elif record.what == "w":
            patch(self.data.setdefault(file, bytearray()), record.at,
                  record.data)
        elif record.what == "t":
            data = self.data.setdefault(file, bytearray())
            patch(data, record.at, b"")
            del data[record.at:]
        elif record.what == "r" and record.name in self.names:
            self.names[record.data.decode()] = self.names.pop(record.name)
        elif record.what == "u":
            self.names.pop(record.name, None)

    def do(self, n, record):
        if record.what == "o" and record.name == "":
            self.live[record.file] = "folder"
        elif record.what == "o" and record.at:
            self.live[record.file] = f"{record.name} of {n}"
        file = self.live.get(record.file)
        if record.what == "s":
            self.sync(file)
        elif record.what != "o" or record.at:
            self.waiting.append((record, file))

    def sync(self, file):
        """Names by the folder's fsync, bytes by the file's own."""
        rest = []
        for record, its in self.waiting:
            of_folder = record.what in "oru"
            if (file == "folder") if of_folder else its == file:
                self.apply(record, its)
            else:
                rest.append((record, its))
        self.waiting = rest

    def copy(self):
        other = Disk.__new__(Disk)
        other.names = dict(self.names)
        other.data = {f: bytearray(d) for f, d in self.data.items()}
        other.waiting = []
        return other

    def image(self, how, dice):
        """The files as they may be found: {name: bytes}."""
        disk = self.copy()
        if how == "kept":
            chosen = self.waiting
        elif how == "torn":
            n = dice.randint(0, len(self.waiting))
            chosen = self.waiting[:n]
        elif how == "mixed":
            chosen = self.mixed(dice)
        else:
            chosen = []
        for record, file in chosen:
            if how == "torn" and record is chosen[-1][0]:
                record = record._replace(
                    data=record.data[:dice.randint(0, len(record.data))]
                    if record.what == "w" else record.data)
            disk.apply(record, file)
        return {name: bytes(disk.data.get(file, b""))
                for name, file in disk.names.items()}

    def mixed(self, dice):
        """Names in their order, for that is what a journal keeps; bytes
        sector by sector, as the drive likes."""
        names = sum(r.what in "oru" for r, _ in self.waiting)
        names_left = dice.randint(0, names)
        chosen = []
        for record, file in self.waiting:
            if record.what in "oru":
                names_left -= 1
                if names_left >= 0:
                    chosen.append((record, file))
            elif record.what == "t":
                if dice.random() < 0.5:
                    chosen.append((record, file))
            else:
                chosen += [(record._replace(at=record.at + i,
                                            data=record.data[i:i + SECTOR]),
                            file)
                           for i in range(0, len(record.data), SECTOR)
                           if dice.random() < 0.5]
        return chosen


def disk_at(recording, cut):
    disk = Disk(recording)
    for n, record in enumerate(recording.records[:cut]):
        disk.do(n, record)
    return disk


def put_back(scene, recording, files, cut):
    """The world at that moment, with these files as the state folder."""
    moment = recording.time(cut)
    state = scene.w.dir / "image"
    shutil.rmtree(state, ignore_errors=True)
    state.mkdir(mode=0o700)
    for name, data in files.items():
        if not name.endswith("-shm"):
            (state / name).write_bytes(data)
    scene.begin(state, [letter for when, letter in recording.accepted
                        if when <= moment])
    for when, path, data in recording.mailboxes:
        if when <= moment:
            (scene.w.dir / path).write_bytes(data)


def image_at(recording, point):
    cut, how, seed = point
    return disk_at(recording, cut).image(how, random.Random(
        f"{cut} {how} {seed}"))


def world_at(recording, cut):
    """What is outside the disk, as far as it changes."""
    moment = recording.time(cut)
    return (sum(when <= moment for when, _ in recording.accepted),
            sum(when <= moment for when, _, _ in recording.mailboxes))


def points(recording, seeds):
    """The (cut, how, seed) whose disks, or the world around, differ."""
    found = {}
    for cut in recording.cuts():
        for how in HOWS:
            for seed in range(seeds if how in ("torn", "mixed") else 1):
                files = image_at(recording, (cut, how, seed))
                found.setdefault((hash(frozenset(files.items())),
                                  world_at(recording, cut)),
                                 (cut, how, seed))
    return list(found.values())


def cut_at(scene, recording, point):
    cut, how, seed = point
    put_back(scene, recording, image_at(recording, point), cut)
    return scene.recover(f"cut {cut} of {len(recording.records)}, {how} "
                         f"(seed {seed})")


def given_out(files):
    """How many letters had been let out, as that database knows."""
    with tempfile.TemporaryDirectory(prefix="heed-backup-") as folder:
        for name, data in files.items():
            if name in ("heed.db", "heed.db-wal"):
                pathlib.Path(folder, name).write_bytes(data)
        try:
            return read_db(pathlib.Path(folder, "heed.db"),
                           "SELECT count(*) FROM letter_log WHERE"
                           " to_state IN ('body', 'drafting')")[0][0]
        except sqlite3.OperationalError:  # no table yet
            return 0


def backups(recording):
    return [i + 1 for i, r in enumerate(recording.records) if r.what == "s"]


def restore_at(scene, recording, cut):
    """The database as of then beside the number of today.  One that lacks a
    letter which went out is held; nothing that went out goes out again."""
    end = len(recording.records)
    tally = Tally(points=1)
    files = {name: data for name, data in
             disk_at(recording, cut).image("kept", None).items()
             if name.startswith("heed.db")}
    files["epoch"] = recording.epoch
    put_back(scene, recording, files, end)
    told = len(scene.smtp.letters())
    older = given_out(files) < given_out(disk_at(recording, end).image(
        "kept", None))
    for hours in (1, 2):
        result = scene.run(scene.now + hours * 3600)
        is_held = "nothing is sent until" in result.stderr
    where = f"the database of record {cut}"
    scene.smtp.quiet()
    again = len(scene.smtp.letters()) - told
    if older and not is_held:
        tally.blame("doubled", 1, f"{where}: not held: {result.stderr}")
    if older and again:
        tally.blame("doubled", again, f"{where}: sent again")
    if is_held:
        scene.w.heed("resume", "--after-restore", check=0,
                     now=scene.now + 3 * 3600)
        scene.run(scene.now + 4 * 3600)
        scene.smtp.quiet()
    after = scene.judge(where)
    tally["held"] += is_held
    if after["doubled"]:
        tally.blame("doubled", after["doubled"], str(after.wrong))
    return tally
