# SPDX-License-Identifier: ISC
"""What the integration tests stand on: a small world around heedd (a folder
with configuration, state and mailboxes), and the Test Anything Protocol."""

import contextlib
import email.utils
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback

SOURCE = pathlib.Path(os.environ["HEED_SOURCE"])
BUILD = pathlib.Path(os.environ["HEED_BUILD"])
os.environ.setdefault("HEED_SERVERS", str(SOURCE / "build" / "servers"))
HEED = BUILD / "heed"
HEEDD = BUILD / "heedd"
LIMIT = 120  # seconds for one run of a program, whatever it does

sys.path.insert(0, str(SOURCE / "tests" / "servers"))


class Skip(Exception):
    """The test cannot be made here; the words say why."""


def run_all(tests):
    """Runs each function as one test; the name is what it shows."""
    only = os.environ.get("HEED_ONLY")
    failed = 0
    tests = [t for t in tests if not only or only in t.__name__]
    print(f"1..{len(tests)}", flush=True)
    for number, test in enumerate(tests, 1):
        name = test.__name__.replace("_", " ")
        try:
            test()
            print(f"ok {number} - {name}", flush=True)
        except Skip as why:
            print(f"ok {number} - {name} # SKIP {why}", flush=True)
        except BaseException:
            failed += 1
            print(f"not ok {number} - {name}")
            for line in traceback.format_exc().splitlines()[-30:]:
                print(f"# {line[:400]}")
            sys.stdout.flush()
    sys.exit(1 if failed else 0)


def sanitized():
    """heedd was built with AddressSanitizer."""
    return b"__asan_init" in HEEDD.read_bytes()


def wait_for(what, seconds=60):
    """The first true value of what(); an error when none comes in time."""
    end = time.monotonic() + seconds
    while True:
        value = what()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"nothing came of {what} in {seconds} s")
        time.sleep(0.02)


def part_of(what, codes, names):
    """A folder with these files of etc/, made when it is missing."""
    folder = BUILD / "tests" / "languages" / what / "-".join(codes)
    folder.mkdir(parents=True, exist_ok=True)
    for path in (SOURCE / "etc" / what).iterdir():
        if names(path.name) and not (folder / path.name).exists():
            new = folder / f".{path.name}.{os.getpid()}"
            shutil.copy(path, new)
            new.rename(folder / path.name)
    return folder


def languages(*codes):
    """A folder with these languages only: a start that reads few words is
    quick."""
    return part_of("lang", codes, lambda name: name in
                   [f"{code}.lex" for code in codes])


def letters(*codes):
    """The same of letters, which are eight hundred files; with all phrases,
    which must all be there."""
    return part_of("letters", codes, lambda name: name.endswith(".phrases") or
                   name.split(".")[1] in codes)


ALL_LETTERS = [str(SOURCE / "etc/letters")]

# Where not the understanding is tested: the words of COMPLAINT and LEAVING.
FEW_WORDS = SOURCE / "tests/crash/lang"


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def group(options):
    """A libconfig group of name = value; None leaves the option out."""
    lines = []
    for name, value in options.items():
        if value is None:
            continue
        if isinstance(value, bool):
            text = "true" if value else "false"
        elif isinstance(value, int):
            text = str(value)
        elif isinstance(value, (list, tuple)):
            text = "[ " + ", ".join(quoted(v) for v in value) + " ]"
        else:
            text = quoted(str(value))
        lines.append(f"  {name} = {text};")
    return "{\n" + "\n".join(lines) + "\n}"


def rows(groups):
    return "( " + ",\n".join(group(g) for g in groups) + " )"


ANNA = {"id": "anna", "name": "Anna Berg", "address": "anna@office.example",
        "language": "en"}
ERIK = {"id": "erik", "name": "Erik Holm", "address": "erik@office.example",
        "language": "sv"}
BYGG = {"id": "bygg", "name": "Bygg AB",
        "addresses": ["per@bygg.example"], "domains": ["bygg.example"],
        "owner": "anna", "senior": "erik", "language": "en"}

COMPLAINT = ("I am very disappointed. We have been waiting for the drawings "
             "for three weeks now and nobody has answered my messages.")
LEAVING = ("We have decided to end our contract with you and will move to "
           "another agency at the end of the month.")


class World:
    """One office: its mailbox as a Maildir, its people and clients."""

    def __init__(self, smtp_port=None, **top):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="heed-"))
        self.start = int(time.time()) - 3600
        self.state = self.dir / "state"
        self.top = {"instance": "test", "state_dir": self.state,
                    "stop_file": self.dir / "STOP", "mode": "send",
                    # tests run at any hour of any day
                    "quiet_from": 0, "quiet_to": 0, "quiet_weekends": False,
                    "lang_dirs": [str(languages("en"))],
                    "letter_dirs": [str(letters("en", "sv"))],
                    "clients_glob": self.dir / "clients.d/*.conf",
                    "rules_glob": SOURCE / "etc/rules.d/*.conf"}
        self.top.update(top)
        self.firm = {"name": "Office Architects",
                     "sender_name": "Anna Berg",
                     "sender_address": "office@office.example",
                     "domains": ["office.example"],
                     "timezone": "Europe/Stockholm", "language": "en"}
        # port 9 discards: nobody listens there, letters wait
        self.smtp = {"host": "127.0.0.1", "port": smtp_port or 9,
                     "tls": "none", "connect_seconds": 5,
                     "reply_seconds": 5}
        self.caps = {}
        # nor may an hour let an alarm go on
        self.ladder = {"enabled": False}
        self.people = [dict(ANNA), dict(ERIK)]
        self.accounts = [{"name": "office", "kind": "maildir",
                          "path": self.dir / "mail",
                          "sent_folder": "Sent", "drafts_folder": "Drafts",
                          "authserv_id": "mx.office.example"}]
        self.clients = [dict(BYGG)]
        self.extra = ""
        for folder in ("INBOX", "Sent", "Drafts"):
            for part in ("cur", "new", "tmp"):
                os.makedirs(self.dir / "mail" / folder / part)
        self.count = 0
        self.write_config()

    def speaks(self, *codes):
        """Most tests write English; this one writes these languages."""
        self.top["lang_dirs"] = [str(languages(*codes))]
        self.top["letter_dirs"] = ALL_LETTERS
        self.write_config()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if not os.environ.get("HEED_KEEP"):
            shutil.rmtree(self.dir, ignore_errors=True)

    @property
    def config(self):
        return self.dir / "heed.conf"

    def write_config(self):
        text = group(self.top)[2:-2] + "\n"
        text += f"firm = {group(self.firm)};\n"
        if self.smtp:
            text += f"smtp = {group(self.smtp)};\n"
        if self.caps:
            text += f"caps = {group(self.caps)};\n"
        if self.ladder:
            text += f"ladder = {group(self.ladder)};\n"
        text += f"people = {rows(self.people)};\n"
        text += f"accounts = {rows(self.accounts)};\n"
        if self.clients:
            text += f"clients = {rows(self.clients)};\n"
        self.config.write_text(text + self.extra)

    def run(self, program, *args, now=None, env=None, check=None, text=True,
            stdin=None, limit=LIMIT):
        """Runs heed or heedd with the configuration of this world."""
        command = [str(program), "--config", str(self.config)]
        if now is not None:
            command += ["--now", str(now)]
        result = subprocess.run(command + [str(a) for a in args],
                                capture_output=True, text=text, input=stdin,
                                timeout=limit, env={**os.environ,
                                                    **(env or {})})
        if check is not None and result.returncode != check:
            raise AssertionError(f"{program} {args} ended with "
                                 f"{result.returncode}, not {check}:\n"
                                 f"{result.stdout}\n{result.stderr}")
        return result

    def heedd(self, *args, **options):
        return self.run(HEEDD, "--once", *args, **options)

    def settle(self, now, most=3):
        """heedd runs then until a run changes nothing: a turn of --once sends
        one letter, and the copy in Sent is read by the next."""
        for _ in range(most):
            before = self.stored()
            self.heedd(now=now, check=0)
            if self.stored() == before:
                break

    def stored(self):
        """All rows, but those that say when heedd ran and looked."""
        with contextlib.closing(sqlite3.connect(
                f"file:{self.state / 'heed.db'}?mode=ro", uri=True)) as db:
            tables = [name for name, in db.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table'")]
            rows = {t: db.execute(f'SELECT * FROM "{t}"').fetchall()
                    for t in tables if t != "folder"}
        rows["meta"] = [r for r in rows["meta"] if r[0] not in (
            "boot", "booted_at", "clock", "cages", "last_turn", "swept_at")]
        return rows

    def heed(self, *args, **options):
        return self.run(HEED, *args, **options)

    def why_all(self, most=20):
        """What "heed why" says of all mails, one after the other."""
        said = ""
        for n in range(1, most):
            result = self.heed("why", f"M{n}")
            if result.returncode != 0:
                break
            said += result.stdout
        return said

    def json(self, *args, now=None):
        result = self.heed("--json", *args, now=now)
        # a status with warnings ends with 1, and still says all
        if not result.stdout:
            raise AssertionError(f"heed {args}: {result.stderr}")
        return json.loads(result.stdout)

    def arm(self):
        """The first start, an hour ago: what is dated later may be acted on,
        as far as the mode says."""
        result = self.heedd(now=self.start, check=0)
        if self.top["mode"] != "observe":
            self.heed("arm", "--yes", now=self.start, check=0)
        return result

    def state_bytes(self):
        """What stands in the files of the state, one after the other."""
        found = []
        for path in self.state.iterdir():
            try:
                found.append(path.read_bytes())
            except FileNotFoundError:
                # a daemon that runs writes its epoch under a name that goes
                continue
        return b"".join(found)

    def outbox(self):
        """The letters, oldest first."""
        return list(reversed(self.json("outbox")))

    def put(self, raw, folder="INBOX", name=None):
        """Delivers the bytes into the Maildir, as a mail server would."""
        self.count += 1
        name = name or f"{int(time.time())}.M{self.count:06}.test"
        place = self.dir / "mail" / folder
        (place / "tmp" / name).write_bytes(raw)
        os.rename(place / "tmp" / name, place / "new" / name)
        return place / "new" / name

    def files(self, folder):
        place = self.dir / "mail" / folder
        return sorted(p for part in ("new", "cur")
                      for p in (place / part).iterdir())


def mail(text=COMPLAINT, sender="Per Lind <per@bygg.example>",
         subject="The drawings", to="office@office.example", date=None,
         message_id=None, headers=(), verdict="dmarc=pass", charset="utf-8"):
    """The raw bytes of a client's mail, with our server's verdict on top."""
    domain = email.utils.parseaddr(sender)[1].partition("@")[2]
    date = time.time() - 60 if date is None else date
    message_id = message_id or email.utils.make_msgid(domain=domain or "x")
    head = [f"Return-Path: <{email.utils.parseaddr(sender)[1]}>"]
    if verdict:
        head.append(f"Authentication-Results: mx.office.example; {verdict}"
                    f" header.from={domain}")
    head += [f"From: {sender}", f"To: {to}", f"Subject: {subject}",
             f"Date: {email.utils.formatdate(date)}",
             f"Message-ID: {message_id}", "MIME-Version: 1.0",
             f"Content-Type: text/plain; charset={charset}",
             "Content-Transfer-Encoding: 8bit", *headers]
    return ("\n".join(head) + "\n\n" + text + "\n").encode(charset)
