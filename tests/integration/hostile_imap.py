#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heedd and IMAP servers that lie.  Each script has an account, a client and
two waiting messages of its own, and many accounts stand in one world: first
all servers are honest and empty, then they play their scripts, then they are
honest again.  Whatever a server did, heedd lives, the memory of each process
is bounded, and after the healing each message has come in once, and its notice
has gone out once.

A part runs by default; HEED_ALL=1 runs every script, and HEED_SCRIPT=words
those whose name holds the words."""

import contextlib
import os
import pathlib
import re
import ssl
import subprocess
import tempfile
import time

from rig import LEAVING, World, mail, run_all, sanitized
from measured import Measured
from imap_faults import FAULTS, SPECIAL, says
from imap_script import POINTS, ScriptedImap
from smtp_script import ScriptedSmtp

ALL = bool(os.environ.get("HEED_ALL"))
PART = 9          # one script of so many, by default
AT_ONCE = 48      # accounts in one world
MOST = 200 << 20  # bytes of the largest process, whatever a server sends
PASSWORD = "Xk29-not-for-the-log"
COURT = "We will take you to court over this and have told our lawyer so."
HOUR = 3600
HOSTILE, HONEST = 5, 100  # seconds for one command


def certificate_in(folder, name):
    """A new certificate for localhost, with its key in the same file."""
    path, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:P-256", "-nodes", "-batch", "-days",
                    "30", "-subj", "/CN=localhost", "-addext",
                    "subjectAltName=DNS:localhost", "-keyout", key, "-out",
                    path], check=True, capture_output=True)
    path.write_text(path.read_text() + key.read_text())
    return path


def context(certificate):
    result = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    result.load_cert_chain(certificate)
    return result


class Script:
    """One hostile server, its account, its client."""

    def __init__(self, number, name, points, tls=None, **server):
        """With `tls` the name of its mode and the server's certificate."""
        self.id, self.name, self.mode = f"s{number}", name, {"tls": "none"}
        if tls:
            mode, certificate = tls
            self.mode = {"tls": mode, "host": "localhost",
                         "ca_file": certificate}
            server = {"tls": context(certificate),
                      "implicit": mode == "implicit"}
        self.server = ScriptedImap(points, **server)
        self.domain = f"{self.id}.example"

    def account(self, w):
        return {"name": self.id, "host": "127.0.0.1", **self.mode,
                "port": self.server.port, "user": self.id,
                "password_file": w.dir / "password",
                "command_seconds": w.patience, "poll_seconds": 10, "authserv_id": "mx.office.example"}

    def client(self):
        return {"id": self.id, "name": self.id, "owner": "anna",
                "senior": "erik", "language": "en",
                "addresses": [f"per@{self.domain}"]}

    def send(self, *texts):
        for text in texts:
            self.server.folders["INBOX"].add(mail(
                text, sender=f"Per <per@{self.domain}>", subject=text[:20]))


class Office(World):
    """A world with an account for each script."""

    def __init__(self, smtp, scripts, **top):
        super().__init__(smtp_port=smtp.port, **top)
        (self.dir / "password").write_text(PASSWORD + "\n")
        (self.dir / "password").chmod(0o600)
        self.smtp_server, self.scripts = smtp, scripts
        self.clients = [s.client() for s in scripts]
        self.caps = {"turn": 1000, "hour": 10000, "day": 100000,
                     "person_day": 1000}
        self.be_patient(HONEST)
        self.write_config()
        self.log, self.most = "", 0

    def be_patient(self, seconds):
        """How long a command may take: a busy machine is no hostile one."""
        self.patience = seconds
        self.accounts = [s.account(self) for s in self.scripts]
        self.write_config()

    def arm_servers(self):
        self.be_patient(HOSTILE)
        for script in self.scripts:
            script.server.arm()

    def heal_servers(self):
        self.be_patient(HONEST)
        for script in self.scripts:
            script.server.heal()

    def __exit__(self, *error):
        for script in self.scripts:
            script.server.close()
        super().__exit__(*error)

    def turn(self, now, statuses=(0,)):
        """One whole turn; what must hold of each, whatever a server does."""
        run = Measured(self, now)
        self.log += run.log
        self.most = max(self.most, run.most)
        assert run.status in statuses, (run.status, [
            line for line in run.log.splitlines() if "why=" in line])
        assert PASSWORD not in run.log and "not for the log" not in run.log
        bad = [c for c in run.log if ord(c) < 32 and c != "\n"
               or 0x7f <= ord(c) < 0xa0 or 0xdc80 <= ord(c) < 0xdd00]
        assert not bad, (bad[:5], "control characters in the log")
        for line in run.log.splitlines():
            if "signal" in line:
                assert "the reader" in line, line
        return run

    def first_turn(self):
        """Honest and empty; and a person lets heed send."""
        self.turn(self.start)
        self.heed("arm", "--yes", now=self.start, check=0)

    def play(self, passes=1):
        """Honest and empty; hostile; honest for good."""
        self.first_turn()
        for script in self.scripts:
            script.send(LEAVING, COURT)
        self.arm_servers()
        now = time.time()
        for number in range(passes):
            self.turn(now + number * HOUR, statuses=(0, 1))
        self.heal_servers()
        for hours in (passes + 7, passes + 8):
            self.turn(now + hours * HOUR)

    def faults_of(self, script):
        """What is wrong with what came of the script; empty: nothing."""
        wrong = []
        if script.server.faults == 0:
            wrong.append("its fault never happened")
        taken = re.findall(rf"^.*\bmail id=M.* account={script.id} .*"
                           rf"direction=(?:from-client|other) .*$", self.log, re.M)
        if len(taken) != 2:
            wrong.append(f"{len(taken)} messages came in")
        if any("quarantined" in line for line in taken):
            wrong.append("a message was put aside")
        letters = [l for l in self.letters if l["client"] == script.id]
        copies = [re.search(rb"X-Heed-Id: (\S+)", m.raw).group(1)
                  for m in script.server.folders["Sent"].messages]
        if len(copies) != len(set(copies)):
            wrong.append("a copy lies in Sent twice")
        if sorted(l["rule"] for l in letters) != ["leaving", "legal"]:
            wrong.append(f"letters: {letters}")
        if {l["state"] for l in letters} != {"sent"}:
            wrong.append(f"states: {letters}")
        for command in script.server.said:
            if not re.match(rb"\d+ (LOGIN|LIST|EXAMINE|UID|LOGOUT|IDLE|"
                            rb"CAPABILITY|APPEND|STARTTLS) ?", command):
                wrong.append(f"a strange command: {command[:80]}")
        return wrong

    def judge(self):
        self.letters = self.outbox()
        wrong = [f"{s.name}: {'; '.join(self.faults_of(s))}"
                 for s in self.scripts if self.faults_of(s)]
        ids = self.smtp_server.ids()
        assert len(ids) == len(set(ids)), "a letter went out twice"
        to_erik = [to for _, to, _ in self.smtp_server.accepted
                   if to.startswith("erik")]
        assert wrong or len(to_erik) == 2 * len(self.scripts), len(to_erik)
        assert self.most < MOST or sanitized(), self.most
        return wrong


def deaths(log):
    """Readers that died of what they read; 9 is the keeper's own end of one
    that is late, as on a busy machine one may be."""
    return re.findall(r'the reader [^"]*it was ended by signal (?!9\b)\d+',
                      log)


def run_scripts(rows, **options):
    """Rows of (name, points): in worlds of AT_ONCE accounts."""
    most = killed = 0
    wrong = []
    only = os.environ.get("HEED_SCRIPT", "")
    rows = [row for row in rows if only in row[0]]
    for start in range(0, len(rows), AT_ONCE):
        scripts = [Script(start + i, name, points) for i, (name, points)
                   in enumerate(rows[start:start + AT_ONCE])]
        with ScriptedSmtp() as smtp, Office(smtp, scripts, **options) as w:
            w.play()
            wrong += w.judge()
            most, killed = max(most, w.most), killed + len(deaths(w.log))
    print(f"# {len(rows)} scripts, {killed} readers ended by a signal, "
          f"{most >> 20} MiB in the largest process", flush=True)
    for line in wrong:
        print(f"# {line[:400]}")
    assert not wrong, f"{len(wrong)} scripts went wrong"
    assert not killed, f"{killed} readers died"


def part_of(rows):
    """By default a part, another one at each point."""
    return rows if ALL else rows[::PART]


def each_fault_at_each_point_of_the_dialogue():
    run_scripts(part_of([(f"{fault} at {point}", {point: FAULTS[fault]})
                         for fault in FAULTS for point in POINTS]))


def what_is_special_to_one_answer():
    run_scripts(part_of([(f"{point}: {name}", {point: fault})
                         for point, faults in SPECIAL.items()
                         for name, fault in faults.items()]))


def plain(data):
    """In the clear, where TLS should begin."""
    def fault(session, _honest, _tag):
        session.write(data)
        session.hang()
    return fault


def with_certificate(path):
    """The handshake, with a certificate that nobody has vouched for."""
    def fault(session, _honest, _tag):
        session.wire = context(path).wrap_socket(session.wire,
                                                 server_side=True)
        session.stream = session.wire.makefile("rb")
        session.encrypted = True
    return fault


def tls_scripts(other):
    """Of each mode: what happens before, at and after the handshake."""
    ok = b"TAG OK begin\r\n"
    handshakes = {
        "drop": FAULTS["drop"], "hang": FAULTS["hang"],
        "noise": FAULTS["noise"], "drip": FAULTS["drip"],
        "a greeting in the clear": plain(b"* OK ready\r\n"),
        "a login without": plain(b"* PREAUTH in\r\n1 OK in\r\n2 OK in\r\n"),
        "half a record": plain(b"\x16\x03\x03\x40\x00\x02"),
        "an alert": plain(b"\x15\x03\x03\x00\x02\x02\x28"),
        "another certificate": with_certificate(other),
    }
    for mode in ("implicit", "starttls"):
        for name, fault in handshakes.items():
            yield mode, f"handshake: {name}", {"handshake": fault}
        for name in ("drop", "half of it", "endless line", "BYE", "hang"):
            yield mode, f"{name} at login", {"login": FAULTS[name]}
    for name in ("drop", "hang", "NO", "BAD", "BYE", "noise", "deep",
                 "only go on", "endless line", "twice"):
        yield "starttls", f"{name} at STARTTLS", {"starttls": FAULTS[name]}
    for name, more in {
            "an answer for the login": b"2 OK in\r\n",
            "a row": b"* CAPABILITY IMAP4rev1\r\n",
            "PREAUTH": b"* PREAUTH in\r\n", "half a line": b"* OK",
            "a literal": b"* LIST () NIL {20}\r\n"}.items():
        yield "starttls", f"{name} before TLS", {"starttls": says(ok + more)}
    yield "starttls", "PREAUTH", {"greeting": says(b"* PREAUTH in\r\n")}


def nothing_is_said_before_tls_and_no_password_to_a_stranger():
    with contextlib.ExitStack() as stack:
        folder = pathlib.Path(stack.enter_context(
            tempfile.TemporaryDirectory(prefix="heed-tls-")))
        mine, other = (certificate_in(folder, n) for n in ("mine", "other"))
        rows = part_of(list(tls_scripts(other)))
        scripts = [Script(i, f"{mode}: {name}", points, tls=(mode, mine))
                   for i, (mode, name, points) in enumerate(rows)]
        smtp = stack.enter_context(ScriptedSmtp())
        w = stack.enter_context(Office(smtp, scripts))
        w.play()
        wrong = w.judge()
        for script in scripts:
            if script.server.secrets:
                wrong.append(f"{script.name}: a password in the clear")
            # one pass that is honest, one that is not, two that are
            logins = sum(b" LOGIN " in line for line in script.server.said)
            if "login" not in script.name and logins != 3:
                wrong.append(f"{script.name}: {logins} logins")
        print(f"# {len(scripts)} scripts of TLS, {len(deaths(w.log))} readers"
              " ended by a signal")
        assert not wrong, "\n".join(wrong)


def a_message_that_is_hidden_for_a_while_is_not_lost():
    """It cannot be fetched; it is not there; it is there again."""
    script = Script(0, "hidden", {"body": FAULTS["NO"]})
    with ScriptedSmtp() as smtp, Office(smtp, [script]) as w:
        w.first_turn()
        script.send(LEAVING, COURT)
        w.arm_servers()
        now = time.time()
        w.turn(now)
        script.server.script = {"search": SPECIAL["search"]["nothing"]}
        w.turn(now + HOUR)
        assert w.json("status")["mails"]["stored"] == 0
        w.heal_servers()
        for hours in (2, 3):
            w.turn(now + hours * HOUR)
        assert w.judge() == []


if __name__ == "__main__":
    run_all([value for value in list(globals().values())
             if callable(value) and getattr(value, "__module__", "") ==
             "__main__"
             and value.__name__.count("_") > 3])
