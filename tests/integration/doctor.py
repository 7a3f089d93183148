#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heed doctor: what it says of servers, folders, files and this machine, and
that it neither sends mail nor tries a password twice."""

import atexit
import functools
import json
import os
import pwd
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import time

import rig
from rig import SOURCE, Skip, mail, run_all
from imap_script import ScriptedImap
from mail import Servers, unpacked
from running import Running
from smtp_script import HANG, ScriptedSmtp

OFFICE = "office@office.example"


class World(rig.World):
    """heed is started often here: it reads few words."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.write_config()


def doctor(w, *about, check=None, **options):
    """{(about, check): [row, ...]} of the JSON."""
    result = w.heed("--json", "doctor", *about, check=check, **options)
    found = {}
    for row in json.loads(result.stdout)["checks"]:
        found.setdefault((row["about"], row["check"]), []).append(row)
    return found


def the(found, about, check, grade, words="", todo=""):
    rows = found.get((about, check), [])
    assert any(r["grade"] == grade and words in r["text"] and
               todo in (r["todo"] or "") for r in rows), (about, check, found)


def secret(w, text="geheim-1", name="secret"):
    path = w.dir / name
    path.write_text(text + "\n")
    path.chmod(0o600)
    return path


def imap_account(w, port, **options):
    w.accounts = [{"name": "office", "host": "127.0.0.1", "port": port,
                   "tls": "none", "user": OFFICE, "password_file": secret(w),
                   "authserv_id": "mx.office.example", "command_seconds": 5,
                   **options}]
    w.write_config()


@functools.cache
def servers():
    """Started once for all tests."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    os.chmod(folder.name, 0o755)
    started = Servers(folder.name).start()
    atexit.register(started.stop)
    return started


class Office:
    """The real Dovecot and Exim, and a world that uses them."""

    def __enter__(self):
        if not unpacked():
            raise Skip("the servers are not unpacked: see tools/check")
        self.servers = servers()
        self.w = World()
        s, w = self.servers, self.w
        imap_account(w, s.imaps_port, host="localhost", tls="implicit",
                     ca_file=s.ca_file)
        w.smtp = {"host": "localhost", "port": s.smtp_port,
                  "tls": "starttls", "user": OFFICE, "ca_file": s.ca_file,
                  "password_file": secret(w)}
        w.write_config()
        return self

    def __exit__(self, *_):
        self.w.__exit__()

    def set(self, **options):
        """In both the account and smtp."""
        self.w.accounts[0].update(options)
        self.w.smtp.update(options)
        self.w.write_config()


def all_is_well_with_the_real_servers():
    with Office() as o:
        o.servers.deliver(mail())
        result = o.w.heed("doctor", "office", "smtp", check=0)
        assert "all is well" in result.stdout and "\033" not in result.stdout
        found = doctor(o.w, "office", "smtp", check=0)
        the(found, "office", "name", "ok", "127.0.0.1")
        the(found, "office", "port", "ok", str(o.servers.imaps_port))
        the(found, "office", "tls", "ok", "TLS1.")
        the(found, "office", "capabilities", "ok", "IDLE, SPECIAL-USE")
        the(found, "office", "login", "ok", OFFICE)
        the(found, "office", "folder", "ok", "INBOX: 1 message since")
        the(found, "office", "folder", "ok", "Sent: 0 messages")
        the(found, "office", "authserv", "ok", "in 1 of the newest 1")
        the(found, "smtp", "tls", "ok", "until 20")
        the(found, "smtp", "greeting", "ok", "Exim")
        the(found, "smtp", "capabilities", "ok", "AUTH PLAIN")
        the(found, "smtp", "sender", "ok", OFFICE)
        # nothing was sent, and no mail has a mark
        assert len(o.servers.mailbox(OFFICE)) == 1
        log = o.servers.dir / "exim/log"
        assert not any(" <= " in p.read_text() for p in log.glob("*main*"))


def a_certificate_is_judged_as_heedd_would():
    with Office() as o:
        soon = int(time.time()) + 20 * 86400
        found = doctor(o.w, "office", "smtp", now=soon, check=1)
        the(found, "office", "tls", "warning", "days", "renew")
        the(found, "smtp", "tls", "warning", "days", "renew")
        o.set(ca_file=o.servers.other_ca_file)
        found = doctor(o.w, "office", "smtp", check=3)
        for about in ("office", "smtp"):
            the(found, about, "tls", "fault", "unknown authority",
                "localhost")
            assert (about, "login") not in found
        o.set(ca_file=o.servers.ca_file, host="127.0.0.1")
        found = doctor(o.w, "office", "smtp", check=3)
        for about in ("office", "smtp"):
            the(found, about, "tls", "fault", "host", "is for localhost")
        result = o.w.heedd()
        assert "certificate is for another host name" in result.stderr
        o.set(ca_file=o.w.dir / "nowhere.pem", host="localhost")
        found = doctor(o.w, "office", check=3)
        the(found, "office", "tls", "fault", "nowhere.pem")


def a_wrong_password_is_told_with_the_words_of_the_server():
    with Office() as o:
        o.set(password_file=secret(o.w, "wrong-wrong", "bad"))
        result = o.w.heed("doctor", "office", "smtp", check=3)
        assert "Authentication failed" in result.stdout
        assert "535 Incorrect authentication data" in result.stdout
        assert "wrong-wrong" not in result.stdout + result.stderr
        assert "one try" in result.stdout


def a_folder_with_a_slip_in_its_name_is_guessed():
    with Office() as o:
        o.w.accounts[0]["folders"] = ["INBOX", "INBOX.sent", "Drfats"]
        o.w.write_config()
        found = doctor(o.w, "office", check=3)
        the(found, "office", "folder", "fault", "INBOX.sent", '"Sent"')
        the(found, "office", "folder", "fault", "Drfats", '"Drafts"')
        o.w.accounts[0]["folders"] = ["Clients"]
        o.w.write_config()
        found = doctor(o.w, "office", check=3)
        the(found, "office", "folder", "fault", "Clients", "these are there")


def certificate(w, days):
    """Of its own authority; ended long ago with `days` below 0."""
    at = w.dir
    subprocess.run(["openssl", "req", "-newkey", "rsa:2048", "-nodes",
                    "-subj", "/CN=localhost", "-batch", "-keyout",
                    at / "key", "-out", at / "csr"], check=True,
                   capture_output=True)
    (at / "ext").write_text("subjectAltName=DNS:localhost\n")
    subprocess.run(["openssl", "x509", "-req", "-in", at / "csr", "-signkey",
                    at / "key", "-days", str(days), "-extfile", at / "ext",
                    "-out", at / "pem"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(at / "pem", at / "key")
    return context


def a_certificate_that_has_expired_is_called_so():
    with World() as w:
        server = ScriptedImap(tls=certificate(w, -1), implicit=True)
        imap_account(w, server.port, host="localhost", tls="implicit",
                     ca_file=w.dir / "pem")
        found = doctor(w, "office", check=3)
        the(found, "office", "tls", "fault", "has expired", "until 20")
        assert not server.said, server.said


def one_login_is_tried_and_no_second_one():
    with World() as w:
        server = ScriptedImap({"login": lambda s, _h, tag: s.write(
            f"{tag} NO no geheim-1 here\r\n".encode())})
        server.arm()
        imap_account(w, server.port)
        result = w.heed("doctor", "office", check=3)
        assert "geheim-1" not in result.stdout, result.stdout
        assert sum(b" LOGIN " in line for line in server.said) == 1
        assert server.connections == 1


def without_a_password_no_login_is_tried():
    """systemd gives the credential to the service, not to a shell."""
    with World() as w, ScriptedSmtp({"ehlo": "250-a\r\n250 AUTH PLAIN"}) as s:
        server = ScriptedImap()
        imap_account(w, server.port, password_file=None,
                     password_credential="imap")
        w.smtp = {"host": "127.0.0.1", "port": s.port, "tls": "none",
                  "user": OFFICE, "password_credential": "smtp"}
        w.write_config()
        os.environ.pop("CREDENTIALS_DIRECTORY", None)
        found = doctor(w, "office", "smtp", check=1)
        the(found, "office", "password", "warning", "not tried",
            "CREDENTIALS_DIRECTORY=")
        the(found, "smtp", "password", "warning", "not tried")
        the(found, "office", "capabilities", "ok", "IDLE")
        the(found, "smtp", "capabilities", "ok", "AUTH PLAIN")
        assert not any(b" LOGIN " in line for line in server.said)


def refuse(session, _honest, tag):
    session.write(f"{tag} NO not here\r\n".encode())
    session.drop()


def a_closed_port_a_silent_one_and_the_wrong_one_are_told_apart():
    with World() as w, ScriptedSmtp({"greeting": HANG}) as s:
        with socket.create_server(("127.0.0.1", 0)) as held:
            closed = held.getsockname()[1]
        imap_account(w, closed)
        the(doctor(w, "office", check=3), "office", "port", "fault",
            "refused", "nothing listens")
        silent = ScriptedImap({"greeting": lambda s, _h, _t: s.hang()})
        silent.arm()
        imap_account(w, silent.port)
        the(doctor(w, "office", check=3), "office", "greeting", "fault",
            "did not answer in time", "usual port")
        plain = ScriptedImap({"starttls": refuse})
        plain.arm()
        imap_account(w, plain.port, tls="implicit")
        the(doctor(w, "office", check=3), "office", "tls", "fault",
            "does not speak TLS", "993")
        imap_account(w, plain.port, tls="starttls")
        the(doctor(w, "office", check=3), "office", "tls", "fault",
            "offers no STARTTLS")
        imap_account(w, plain.port, host="no..such..host", tls="implicit")
        the(doctor(w, "office", check=3), "office", "name", "fault",
            "no such host")
        w.smtp = {"host": "127.0.0.1", "port": closed, "tls": "none"}
        w.write_config()
        the(doctor(w, "smtp", check=3), "smtp", "port", "fault", "",
            "nothing listens")
        assert s.connections == 0


def no_recipient_is_ever_named():
    with ScriptedSmtp() as s, World(smtp_port=s.port) as w:
        found = doctor(w, "smtp", check=0)
        the(found, "smtp", "sender", "ok", OFFICE)
        assert s.connections == 1 and not s.reached and not s.accepted
    with ScriptedSmtp({"mail": "550 5.7.1 not you"}) as s, \
            World(smtp_port=s.port) as w:
        found = doctor(w, "smtp", check=3)
        the(found, "smtp", "sender", "fault", "550 5.7.1 not you", "log in")
        assert not s.reached


def the_word_of_another_server_is_pointed_out():
    with World() as w:
        w.accounts[0]["authserv_id"] = "mx.elsewhere.example"
        w.write_config()
        w.put(mail())
        found = doctor(w, "office", check=1)
        the(found, "office", "authserv", "warning", "mx.office.example",
            "set authserv_id")
        w.accounts[0]["authserv_id"] = None
        w.write_config()
        the(doctor(w, "office", check=1), "office", "authserv", "warning",
            "get no letters")


def mail_from_the_future_puts_the_clock_in_question():
    with World() as w:
        path = w.put(mail())
        os.utime(path, (time.time() + 7200,) * 2)
        the(doctor(w, "office", check=1), "office", "clock", "warning",
            "minutes from now")


def a_wrong_configuration_is_told_fault_by_fault():
    with World() as w:
        bad = secret(w)
        bad.chmod(0o644)
        imap_account(w, 9)
        bad.chmod(0o644)
        w.top["mode"] = "sned"
        w.write_config()
        found = doctor(w, check=2)
        the(found, "system", "config", "fault", "mode")
        the(found, "system", "config", "fault", str(bad))
        result = w.heed("doctor", "nobody")
        assert result.returncode == 2
    with World() as w:
        result = w.heed("doctor", "offcie")
        assert result.returncode == 2 and '"office"' in result.stderr


def it_looks_while_heedd_runs_and_changes_nothing():
    with World() as w:
        w.top["metrics"] = f"unix:{w.dir}/metrics"
        w.write_config()
        with Running(w) as d:
            look_while_it_runs(w, d)


def look_while_it_runs(w, d):
    d.wait_told("WATCHDOG=1")
    rig.wait_for((w.dir / "metrics").exists)
    before = {p.name: p.stat().st_mtime for p in w.state.iterdir()
              if p.name not in ("heed.db-shm", "heed.db-wal")}
    found = doctor(w)
    the(found, "state", "heedd", "ok", str(d.process.pid))
    the(found, "state", "database", "ok", "whole")
    the(found, "state", "status", "warning", "heed arm")
    the(found, "state", "metrics", "ok", f"unix:{w.dir}/metrics")
    the(found, "system", "zones", "ok")
    assert ("system", "clock") in found and ("system", "sandbox") in found
    after = {p.name: p.stat().st_mtime for p in w.state.iterdir()
             if p.name in before}
    assert before == after
    assert d.end() == 0, d.log()


def a_damaged_state_and_an_open_one_are_told():
    with World() as w:
        the(doctor(w), "state", "folder", "warning", "No such file")
        w.heedd(check=0)
        w.state.chmod(0o755)
        w.config.chmod(0o666)
        found = doctor(w)
        the(found, "state", "folder", "warning", "others", "chmod 700")
        the(found, "system", "file", "warning", "change it")
        the(found, "state", "heedd", "warning", "does not run")
        data = bytearray((w.state / "heed.db").read_bytes())
        size = int.from_bytes(data[16:18], "big")
        for page in range(1, len(data) // size):
            data[page * size:page * size + 64] = b"\xff" * 64
        (w.state / "heed.db").write_bytes(data)
        the(doctor(w, check=3), "state", "database", "fault")


def root_becomes_the_user_of_the_state():
    if os.geteuid() != 0:
        raise Skip("only root can become another")
    nobody = pwd.getpwnam("nobody")
    with World() as w:
        w.top["letter_dirs"] = [str(w.dir / "letters")]
        w.top["rules_glob"] = None
        shutil.copytree(SOURCE / "etc/letters", w.dir / "letters")
        w.write_config()
        w.heedd(check=0)
        w.dir.chmod(0o755)
        for path in [w.state, *w.state.iterdir()]:
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        (w.dir / "mail/INBOX/new").chmod(0o700)
        found = doctor(w, check=3)
        the(found, "system", "user", "ok", "nobody")
        the(found, "office", "folder", "fault", "Permission denied")


def lines_are_aligned_and_words_of_servers_harmless():
    with ScriptedSmtp({"greeting": b"220 a\x1b[2Jb\r\n"}) as s, \
            World(smtp_port=s.port) as w:
        out = w.heed("doctor", "office", "smtp").stdout
        assert "\x1b" not in out and "a?[2Jb" in out, out
        rows = [line for line in out.splitlines()
                if re.match("ok |warning |fault ", line)]
        assert len(rows) > 6
        for row in rows:
            assert row[8] == " " and row[15:17] == "  ", row
            assert row[17] != " " and row[29] == " " and row[30] != " ", row


if __name__ == "__main__":
    run_all([
        all_is_well_with_the_real_servers,
        a_certificate_is_judged_as_heedd_would,
        a_wrong_password_is_told_with_the_words_of_the_server,
        a_folder_with_a_slip_in_its_name_is_guessed,
        a_certificate_that_has_expired_is_called_so,
        one_login_is_tried_and_no_second_one,
        without_a_password_no_login_is_tried,
        a_closed_port_a_silent_one_and_the_wrong_one_are_told_apart,
        no_recipient_is_ever_named,
        the_word_of_another_server_is_pointed_out,
        mail_from_the_future_puts_the_clock_in_question,
        a_wrong_configuration_is_told_fault_by_fault,
        it_looks_while_heedd_runs_and_changes_nothing,
        a_damaged_state_and_an_open_one_are_told,
        root_becomes_the_user_of_the_state,
        lines_are_aligned_and_words_of_servers_harmless,
    ])
