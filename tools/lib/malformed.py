# SPDX-License-Identifier: ISC
"""tools/malformed: finds the messages, has each of them analysed by itself
(tests/malformed/analyse.c), and prints a table of each folder."""

import collections
import concurrent.futures
import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile

TOP = pathlib.Path(os.environ["HEED_SOURCE"])
BUILD = pathlib.Path(os.environ["HEED_BUILD"])
sys.path.insert(0, str(TOP / "tests" / "malformed"))

import made  # noqa: E402

MOST_MS, MOST_MB = 100, 64
AT_ONCE = 50  # messages of one run of the program
SHOWN = 10    # of those that broke a limit
WELL = ("parsed", "quarantined")
COLUMNS = ("messages", "parsed", "quarantined", "crashed", "ms", "MB",
           "too slow", "too big")

Answer = collections.namedtuple(
    "Answer", "name word ms wall mb why size")


def too_slow(answer):
    """The time may grow with the message, above the first MB."""
    return answer.ms > MOST_MS * max(1, answer.size / 2**20)


def too_big(answer):
    """A larger message may be held once more than 64 MB allow for."""
    return answer.mb > MOST_MB + max(0, answer.size / 2**20 - 1)


def opened(name, data):
    """The messages in a file, each with a name to be told by."""
    lower = name.lower()
    if lower.endswith((".tar", ".tgz", ".tar.gz", ".tar.xz", ".tar.bz2")):
        with tarfile.open(fileobj=data) as archive:
            for member in archive:
                if member.isfile():
                    yield from opened(f"{name}:{member.name}",
                                      archive.extractfile(member))
    elif lower.endswith(".gz"):
        yield from opened(name[:-3], gzip.open(data))
    elif lower.endswith(".zip"):
        with zipfile.ZipFile(data) as archive:
            for member in archive.namelist():
                if not member.endswith("/"):
                    yield from opened(f"{name}:{member}",
                                      archive.open(member))
    else:
        raw = data.read()
        if not raw.startswith(b"From "):
            yield name, raw
            return
        begins = [0] + [m.end() for m in re.finditer(
            rb"\n\r?\n(?=From )", raw)] + [len(raw)]
        for n, (at, end) in enumerate(zip(begins, begins[1:]), 1):
            yield (f"{name}:{n}" if len(begins) > 2 else name,
                   raw[at:end].partition(b"\n")[2])


def groups(paths):
    """(folder, its messages); a folder is what holds files."""
    for path in map(pathlib.Path, paths):
        if not path.exists():
            sys.exit(f"malformed: {path}: there is no such folder")
        files = [path] if path.is_file() else sorted(
            p for p in path.rglob("*") if p.is_file())
        folders = collections.defaultdict(list)
        for file in files:
            folders[file.parent].append(file)
        for folder, inside in folders.items():
            def messages(inside=inside):
                for file in inside:
                    with open(file, "rb") as data:
                        yield from opened(file.name, data)
            yield str(folder), messages()


def analyse(batch):
    """[(name, path)] -> answers; in their order."""
    names = {str(path): name for name, path in batch}
    done = subprocess.run([BUILD / "analyse-mail", *names],
                          capture_output=True, text=True, errors="replace",
                          env={**os.environ, "HEED_SOURCE": str(TOP)})
    if done.returncode != 0:
        sys.exit(f"malformed: {done.stderr.strip()}")
    sizes = {path: os.stat(path).st_size for path in names}
    for path in names:
        os.unlink(path)
    answers = []
    for line in done.stdout.splitlines():
        path, word, ms, wall, kib, why = line.split("\t", 5)
        answers.append(Answer(names[path], word, float(ms), float(wall),
                              int(kib) / 1024, why,
                              sizes[path]))
    return answers


def analyse_all(messages, scratch):
    """Batch by batch, so that not all of them lie on the disk at once."""
    def batches():
        batch = []
        for n, (name, raw) in enumerate(messages):
            path = scratch / f"{n}.eml"
            path.write_bytes(raw)
            batch.append((name, path))
            if len(batch) == AT_ONCE:
                yield batch
                batch = []
        if batch:
            yield batch

    at_once = os.cpu_count() or 1
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        running = collections.deque()
        for batch in batches():
            running.append(pool.submit(analyse, batch))
            if len(running) > at_once:
                yield from running.popleft().result()
        for one in running:
            yield from one.result()


def progress(folder, n):
    if sys.stderr.isatty():
        print(f"\r\033[K{folder}: {n}" if folder else "\r\033[K", end="",
              file=sys.stderr, flush=True)


def counted(answers):
    words = collections.Counter(a.word for a in answers)
    return (len(answers), words["parsed"], words["quarantined"],
            sum(words.values()) - sum(words[w] for w in WELL),
            f"{max((a.ms for a in answers), default=0):.1f}",
            f"{max((a.mb for a in answers), default=0):.1f}",
            sum(map(too_slow, answers)),
            sum(map(too_big, answers)))


def print_row(folder, width, values):
    print(folder.ljust(width) + "".join(
        str(v).rjust(max(len(c), 5) + 3) for v, c in zip(values, COLUMNS)),
        flush=True)


def tell(title, answers):
    if answers:
        print(f"\n{title}:")
    for a in answers[:SHOWN]:
        print(f"  {a.ms:8.1f} ms {a.mb:6.1f} MB  {a.name}"
              f"{': ' + a.why if a.why else ''}")
    if len(answers) > SHOWN:
        print(f"  and {len(answers) - SHOWN} more")


def tell_all(answers):
    reasons = collections.Counter(a.why for a in answers
                                  if a.word == "quarantined")
    if reasons:
        print("\nquarantined, kept whole for a person:")
    for why, n in reasons.most_common():
        print(f"  {n:6d}  {why}")
    tell("neither parsed nor quarantined",
         [a for a in answers if a.word not in WELL])
    tell(f"above {MOST_MS} ms, and as much for each MB", sorted(
        filter(too_slow, answers), key=lambda a: -a.ms))
    tell(f"above {MOST_MB} MB, and what it has more than 1", sorted(
        filter(too_big, answers), key=lambda a: -a.mb))


def measure(sources, timed=True):
    """Prints it all; true when no limit was broken."""
    every = []
    scratch = pathlib.Path(tempfile.mkdtemp(
        prefix="heed-malformed-",
        dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None))
    width = max([len(folder) for folder, _ in sources] + [8])
    print_row("folder", width, COLUMNS)
    try:
        for folder, messages in sources:
            answers = []
            for answer in analyse_all(messages, scratch):
                answers.append(answer._replace(
                    name=f"{folder}/{answer.name}"))
                progress(folder, len(answers))
            progress("", 0)
            print_row(folder, width, counted(answers))
            every += answers
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    if len(sources) > 1:
        print_row("all", width, counted(every))
    tell_all(every)
    return all(a.word in WELL and (not timed or (
        not too_slow(a) and not too_big(a))) for a in every)


def main(*args):
    sources = list(groups([a for a in args if a != "--made"]))
    if "--made" in args:
        sources.append(("(made)", made.all_mails()))
    return 0 if measure(sources) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
