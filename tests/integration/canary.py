#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Words that nobody but the mail server and the reader of a mail may see stand
in passwords and in mail; heedd runs with all that it can log, meets servers
that repeat what they were told, and everything that somebody else can see is
searched for the words."""

import atexit
import base64
import email
import json
import pathlib
import shutil
import signal
import socket
import tempfile
import threading

from rig import COMPLAINT, Skip, World, mail, run_all, wait_for
from running import Running
from mail import Servers, unpacked
from smtp_script import ScriptedSmtp
from oauth_rig import (CLIENT_SECRET, TokenImap, TokenSmtp, office,
                       token_in)
from token_script import TokenServer

PASSWORD = "Kakadu-Passwort-1"
QUOTED = 'Kakadu"Pass\\wort-2'  # what LOGIN has to escape
TEXT = "Mauersegler-4711"
SUBJECT = "Trauerschwan-4712"
WRITER = "seidenschwanz@bygg.example"
NAME = "Wendehals"
MAIL = [TEXT, SUBJECT, WRITER, NAME]
OFFICE = "office@office.example"
PARTS = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n"
                 % (i, i + 1) for i in range(5000))


def in_base64(word):
    """As it looks inside a longer text: at each of the three alignments."""
    for shift in range(3):
        coded = base64.b64encode(b"x" * shift + word.encode()).decode()
        yield coded[4 if shift else 0:len(coded) // 4 * 4 - 4]


def found(text, words):
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    looks = {w: [w, w.replace("\\", "\\\\").replace('"', '\\"'),
                 *in_base64(w)] for w in words}
    return [w for w, forms in looks.items()
            if any(form in text for form in forms)]


def family(pid):
    """The process and all below it."""
    pids, new = [], [pid]
    while new:
        pids += new
        new = [int(child) for parent in new for task in
               pathlib.Path(f"/proc/{parent}/task").glob("*/children")
               for child in task.read_text().split()]
    return pids


def look_into(pid, words):
    """What other processes of the machine can see of this one."""
    place = pathlib.Path(f"/proc/{pid}")
    assert not found((place / "cmdline").read_bytes(), words)
    try:
        assert not found((place / "environ").read_bytes(), words)
    except PermissionError:
        pass  # not dumpable: that is as good
    limits = (place / "limits").read_text()
    core = next(l for l in limits.splitlines() if "core file" in l).split()
    assert core[4:6] == ["0", "0"], core


def look_at_all(w, d, words):
    pids = family(d.process.pid)
    for pid in pids:
        try:
            look_into(pid, words)
        except (ProcessLookupError, FileNotFoundError):
            assert pid != d.process.pid  # a role may end meanwhile
    status = w.heed("--json", "status").stdout
    for name, text in (("log", d.log()), ("notify", "\n".join(d.told)),
                       ("status", status)):
        assert not found(text, words), (name, found(text, words), text)
    cores = [p for p in w.dir.rglob("*") if p.name.startswith("core")]
    assert cores == [], cores
    return pids


def loud(w):
    w.top["log_level"] = "debug"
    w.accounts[0]["poll_seconds"] = 10
    w.clients[0]["addresses"] = [WRITER]
    w.write_config()


def complaint(**options):
    return mail(f"{COMPLAINT}\n\n" + "Nothing else happened. " * 20
                + f"\n\nThe house is called {TEXT}.\n",
                sender=f"{NAME} <{WRITER}>", subject=SUBJECT, **options)


def unreadable():
    return complaint().replace(b"text/plain; charset=utf-8",
                               b'multipart/mixed; boundary="b0"') + PARTS


def said(raw):
    part = email.message_from_bytes(raw)
    return part.get_payload(decode=True).decode()


class EchoImap:
    """Refuses the login and repeats the command, as a bad server may."""

    def __init__(self, words):
        self.words = words
        self.seen = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                wire, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.talk, args=(wire,),
                             daemon=True).start()

    def talk(self, wire):
        with wire, wire.makefile("rwb") as stream:
            stream.write(b"* OK [CAPABILITY IMAP4rev1] ready\r\n")
            stream.flush()
            for line in stream:
                tag, _, command = line.rstrip().partition(b" ")
                if command.upper().startswith(b"LOGIN"):
                    self.seen.append(command)
                    answer = tag + self.words(command)
                elif command.upper().startswith(b"CAPABILITY"):
                    answer = (b"* CAPABILITY IMAP4rev1\r\n" + tag
                              + b" OK done")
                else:
                    answer = tag + b" OK done"
                stream.write(answer + b"\r\n")
                stream.flush()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


class EchoSmtp(ScriptedSmtp):
    """Refuses the login and repeats what it was told, plain and coded."""

    seen = ()

    def dialogue(self, stream, plan):
        self.say(stream, plan["greeting"])
        for line in iter(stream.readline, b""):
            word = line[:4].upper()
            if word == b"EHLO":
                self.say(stream, "250-mail.test\r\n250 AUTH PLAIN LOGIN")
            elif word == b"AUTH":
                told = line.split()[2:]
                if not told:
                    self.say(stream, "334 ")
                    told = [stream.readline().strip()]
                plain = base64.b64decode(told[0]).decode().replace("\0", " ")
                self.seen += (plain,)
                self.say(stream, f"535 5.7.8 {told[0].decode()} {plain} no")
            else:
                self.say(stream, "221 bye" if word == b"QUIT" else "250 ok")


def a_password_that_an_imap_server_repeats_stays_out_of_all_sight():
    answers = [lambda c: b" NO [AUTHENTICATIONFAILED] not so: " + c,
               lambda c: b" BAD what is " + c,
               lambda c: b" NO " + b"x" * 175 + c.split()[-1],
               lambda c: b" OK in\r\n* BYE " + c]
    for answer in answers:
        for password in (PASSWORD, QUOTED):
            with EchoImap(answer) as imap, World() as w:
                (w.dir / "secret").write_text(password + "\n")
                (w.dir / "secret").chmod(0o600)
                w.accounts = [{"name": "office", "host": "127.0.0.1",
                               "tls": "none", "port": imap.port,
                               "user": "office",
                               "password_file": w.dir / "secret"}]
                loud(w)
                with Running(w) as d:
                    wait_for(lambda: imap.seen)
                    wait_for(lambda: "poll account=office" in d.log())
                    look_at_all(w, d, [password, password[:9]])
                    assert d.end() in (0, 1), d.log()
                assert not found(d.log(), [password, password[:9]])


def a_password_that_a_mail_server_repeats_stays_out_of_all_sight():
    with EchoSmtp() as smtp, World(smtp_port=smtp.port) as w:
        (w.dir / "secret").write_text(PASSWORD + "\n")
        w.smtp["user"] = "office"
        w.smtp["password_command"] = f"sed -n 1p {w.dir}/secret"
        loud(w)
        w.arm()
        w.put(complaint())
        with Running(w) as d:
            wait_for(lambda: "letter id=" in d.log() and "535" in d.log())
            assert any(PASSWORD in seen for seen in smtp.seen)
            look_at_all(w, d, [PASSWORD, *MAIL])
            assert d.end() in (0, 1), d.log()
        for letter in w.outbox():
            told = w.heed("--json", "why", f"L{letter['letter']}").stdout
            assert not found(told, [PASSWORD]), told
        state = w.state_bytes()
        assert not found(state, [PASSWORD])


REFRESH = "Nachtigall-Refresh-4713"
RENEWED = "Nachtigall-Refresh-4714"
ACCESS = "Rotkehlchen-Zugang-4715"
TOKENS = [REFRESH, RENEWED, ACCESS, CLIENT_SECRET]


class EchoTokenImap(TokenImap):
    """Refuses the token and repeats it, plain and as it came."""

    def do_authenticate(self, session, _line, tag):
        session.write(b"+ \r\n")
        proof = session.stream.readline(20000).decode().strip()
        self.tokens.append(token_in(proof))
        return f"{tag} NO {self.tokens[-1]} {proof}\r\n".encode()


def echoes(form):
    """A provider that refuses and repeats all that it was told."""
    return 400, json.dumps({"error": "invalid_grant",
                            "error_description": " ".join(form.values())})


def no_token_is_seen_whoever_repeats_it():
    with TokenServer(refresh=REFRESH) as provider, \
            TokenSmtp(provider) as smtp:
        good = 200, json.dumps({"access_token": ACCESS, "expires_in": 3600,
                                "refresh_token": RENEWED})
        slow = threading.Event()

        def answer(form):
            provider.requests.append(form)
            slow.wait(30)
            return good if len(provider.requests) == 1 else echoes(form)
        provider.answer = answer
        imap = EchoTokenImap(provider)
        with office(provider, imap, smtp, refresh=REFRESH) as w:
            w.top["log_level"] = "debug"
            w.write_config()
            with Running(w) as d:
                # while the role of tokens holds them all, and afterwards
                wait_for(lambda: provider.requests)
                pids = look_at_all(w, d, TOKENS)
                assert any(b"heedd-token" in pathlib.Path(
                    f"/proc/{pid}/cmdline").read_bytes() for pid in pids)
                slow.set()
                wait_for(lambda: "status=broken" in d.log())
                look_at_all(w, d, TOKENS)
                assert imap.tokens == [ACCESS]
                assert (w.dir / "tokens/refresh").read_text() == \
                    RENEWED + "\n"
                d.signal(signal.SIGHUP)
                wait_for(lambda: "status=withdrawn" in d.log())
                assert provider.requests[1]["refresh_token"] == RENEWED
                look_at_all(w, d, TOKENS)
                assert d.end() in (0, 1), d.log()
            assert not found(d.log(), TOKENS), d.log()
            state = w.state_bytes()
            assert not found(state, TOKENS)
        imap.close()


def what_mail_says_stays_out_of_all_sight_but_of_letters():
    refused = {"rcpt": f"550 5.1.1 <{WRITER}>: unknown (to={WRITER})"}
    with ScriptedSmtp(refused) as smtp, World(smtp_port=smtp.port) as w:
        loud(w)
        w.arm()
        w.put(complaint())
        with Running(w) as d:
            wait_for(lambda: "status=failed" in d.log())
            letter = next(l for l in w.outbox() if l["state"] == "failed")
            token = letter["message_id"].partition("@")[0].split(".")[1]
            w.put(unreadable())
            w.put(mail(f"{TEXT}\nX-Heed-Id: {token}\n", subject=SUBJECT,
                       sender=f"{NAME} <MAILER-DAEMON@bygg.example>",
                       headers=("Auto-Submitted: auto-replied",
                                f"References: <heed.{token}@office.example>"
                                )))
            d.signal(signal.SIGHUP)  # a new pass over the mailbox
            wait_for(lambda: "status=quarantined" in d.log())
            wait_for(lambda: len(smtp.accepted) >= 2)
            pids = look_at_all(w, d, [*MAIL, token])
            assert len(pids) >= 4, pids
            assert d.end() == 0, d.log()
        assert not found(d.log(), [*MAIL, token]), d.log()
        notices = [said(raw) for _, to, raw in smtp.accepted
                   if to == "anna@office.example"]
        about = next(n for n in notices if "could not read" in n)
        assert not found(about, [TEXT])
        # the words that decided it stand where they belong, and no others
        evidence = next(n for n in notices if "been waiting" in n)
        assert not found(evidence, [TEXT])


class Real:
    servers = None


def real_servers():
    if not unpacked():
        raise Skip("Dovecot and Exim are not unpacked: use tools/check")
    if Real.servers is None:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="heed-mail-"))
        folder.chmod(0o755)
        Real.servers = Servers(folder, [OFFICE, "anna@office.example",
                                        WRITER])
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        atexit.register(Real.servers.stop)
        Real.servers.start()
    return Real.servers


def with_real_servers_neither_login_nor_mail_is_seen():
    s = real_servers()
    with World() as w:
        right = s.password
        w.accounts = [{"name": "office", "host": "localhost",
                       "port": s.imaps_port, "user": OFFICE,
                       "password_file": s.dir / "password",
                       "ca_file": s.ca_file,
                       "authserv_id": "mx.office.example"}]
        w.smtp = {"host": "localhost", "port": s.smtps_port, "user": OFFICE,
                  "password_command": f"sed -n 1p {s.dir}/password",
                  "ca_file": s.ca_file}
        loud(w)
        w.arm()
        s.deliver(complaint())
        with Running(w) as d:
            for n in (2, 3):
                wait_for(lambda: sum(l["state"] == "sent"
                                     for l in w.outbox()) == n)
                s.deliver(unreadable())
            look_at_all(w, d, [right, *MAIL])
            # now with passwords that are wrong, for both
            for name in ("imap", "smtp"):
                (w.dir / name).write_text(f"{PASSWORD}\n")
                (w.dir / name).chmod(0o600)
            w.accounts[0]["password_file"] = w.dir / "imap"
            w.smtp["password_command"] = f"sed -n 1p {w.dir}/smtp"
            w.write_config()
            d.signal(signal.SIGHUP)
            wait_for(lambda: "refused the login" in d.log())
            look_at_all(w, d, [right, PASSWORD, *MAIL])
            assert d.end() in (0, 1), d.log()
        assert not found(d.log(), [right, PASSWORD, *MAIL]), d.log()


run_all([value for name, value in list(globals().items())
         if callable(value) and value.__module__ == "__main__"
         and name not in ("EchoImap", "EchoSmtp", "Real", "family", "found",
                          "in_base64", "look_at_all", "look_into", "loud",
                          "complaint", "unreadable", "said",
                          "EchoTokenImap", "TokenImap", "echoes",
                          "real_servers")])
