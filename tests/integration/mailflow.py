#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""The whole way on a real Dovecot and a real Exim: a client's mail comes into
an IMAP mailbox, and the letters lie in the mailboxes of their readers."""

import atexit
import base64
import email
import pathlib
import random
import re
import shutil
import tempfile
import time

from rig import COMPLAINT, LEAVING, Skip, World, mail, run_all, wait_for
from running import Running
from imap_proxy import ImapProxy
from mail import Servers, unpacked

OFFICE = "office@office.example"
USERS = [OFFICE, "anna@office.example", "erik@office.example",
         "per@bygg.example"]


class Shared:
    """One pair of servers for all tests; each test empties the mailboxes."""

    servers = None

    @classmethod
    def get(cls):
        if not unpacked():
            raise Skip("Dovecot and Exim are not unpacked: use tools/check")
        if cls.servers is None:
            folder = pathlib.Path(tempfile.mkdtemp(prefix="heed-mail-"))
            folder.chmod(0o755)
            cls.servers = Servers(folder, USERS)
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            atexit.register(cls.servers.stop)
            cls.servers.start()
        return cls.servers


def empty(servers):
    for user in USERS:
        session = servers.imap(user)
        for row in session.list()[1]:
            name = re.search(r'("[^"]*"|[^ ]*)$', row.decode()).group()
            if session.select(name)[1] != [b"0"]:
                session.store("1:*", "+FLAGS", r"\Deleted")
            session.close()
            if name not in ("INBOX", "Sent", "Drafts"):
                session.delete(name)
        session.logout()


class Office(World):
    """A world whose mailbox and mail server are real."""

    def __init__(self, **account):
        self.servers = Shared.get()
        empty(self.servers)
        super().__init__()
        s = self.servers
        self.accounts = [{"name": "office", "host": "localhost",
                          "port": s.imaps_port, "user": OFFICE,
                          "password_file": s.dir / "password",
                          "ca_file": s.ca_file,
                          "authserv_id": "mx.office.example", **account}]
        self.smtp = {"host": "localhost", "port": s.smtps_port,
                     "user": OFFICE, "password_file": s.dir / "password",
                     "ca_file": s.ca_file}
        self.speaks("de", "en", "nl", "pl", "sk", "sv")

    def letters(self):
        return [(letter["recipient"], letter["state"])
                for letter in self.outbox()]


def subjects(raw_mails):
    return [str(email.message_from_bytes(raw)["Subject"])
            for raw in raw_mails]


def a_clients_mail_becomes_letters_in_the_mailboxes_of_their_readers():
    with Office() as w:
        w.arm()
        w.servers.deliver(mail(COMPLAINT))
        w.heedd(check=0)
        assert sorted(w.letters()) == [("anna@office.example", "sent"),
                                       ("per@bygg.example", "sent")]
        to_client = w.servers.wait_for_mail("per@bygg.example", 1)
        to_owner = w.servers.wait_for_mail("anna@office.example", 1)
        assert len(to_client) == len(to_owner) == 1
        answer = email.message_from_bytes(to_client[0])
        asked = email.message_from_bytes(w.servers.mailbox(OFFICE)[0])
        assert answer["In-Reply-To"] == asked["Message-ID"]
        assert answer["Auto-Submitted"] == "auto-replied"
        assert answer["To"].endswith("per@bygg.example>")
        # a copy of what the client got lies in Sent, and one only
        sent = [email.message_from_bytes(raw)["Message-ID"]
                for raw in w.servers.mailbox(OFFICE, "Sent")]
        assert sent.count(answer["Message-ID"]) == 1
        # looking again changes nothing, and reading left no mark
        w.heedd(check=0)
        assert len(w.servers.mailbox("per@bygg.example")) == 1
        assert len(w.servers.mailbox("anna@office.example")) == 1
        session = w.servers.imap(OFFICE)
        assert session.select("INBOX", readonly=True)[0] == "OK"
        assert session.search(None, "UNSEEN")[1] == [b"1"]
        session.logout()


def in_draft_mode_the_letter_to_the_client_lies_in_drafts():
    with Office() as w:
        w.top["mode"] = "draft"
        w.write_config()
        w.arm()
        w.servers.deliver(mail(COMPLAINT))
        w.heedd(check=0)
        drafts = w.servers.mailbox(OFFICE, "Drafts")
        assert len(drafts) == 1, w.outbox()
        assert email.message_from_bytes(drafts[0])["To"].endswith(
            "per@bygg.example>")
        assert len(w.servers.wait_for_mail("anna@office.example", 1)) == 1
        w.heedd(check=0)
        assert w.servers.mailbox("per@bygg.example") == []
        assert len(w.servers.mailbox(OFFICE, "Drafts")) == 1
        session = w.servers.imap(OFFICE)
        session.select("Drafts", readonly=True)
        assert session.search(None, "DRAFT")[1] == [b"1"]
        session.logout()


def in_observe_mode_nothing_leaves():
    with Office() as w:
        w.top["mode"] = "observe"
        w.write_config()
        w.arm()
        w.servers.deliver(mail(COMPLAINT))
        w.heedd(check=0)
        for user in USERS[1:]:
            assert w.servers.mailbox(user) == []
        assert w.servers.mailbox(OFFICE, "Drafts") == []
        assert "complaint" in w.heed("why", "M1", check=0).stdout


def starttls_works_for_both_and_is_as_strict():
    with Office() as w:
        w.accounts[0].update(port=w.servers.imap_port, tls="starttls")
        w.smtp.update(port=w.servers.smtp_port, tls="starttls")
        w.write_config()
        w.arm()
        w.servers.deliver(mail(LEAVING))
        w.heedd(check=0)
        assert len(w.servers.wait_for_mail("erik@office.example", 1)) == 1
        w.accounts[0]["ca_file"] = w.servers.other_ca_file
        w.write_config()
        refused_to_read(w, "certificate")


def plain_text_works_to_this_machine_only():
    with Office() as w:
        w.accounts[0].update(port=w.servers.imap_port, tls="none",
                             host="127.0.0.1", ca_file=None)
        w.write_config()
        w.arm()
        w.servers.deliver(mail(LEAVING))
        w.heedd(check=0)
        assert len(w.outbox()) == 1
        w.accounts[0]["host"] = "mail.office.example"
        w.write_config()
        result = w.heedd(check=2)
        assert "tls" in result.stderr, result.stderr


def refused_to_read(w, word):
    """One clear line, no letter, and the exit status tells of it."""
    result = w.heedd()
    assert result.returncode == 1, (result.returncode, result.stderr)
    lines = [line for line in result.stderr.splitlines()
             if "office" in line and word in line]
    assert lines, result.stderr
    assert w.servers.password not in result.stderr


def a_wrong_password_is_told_and_read_again_when_it_is_right():
    with Office() as w:
        w.arm()
        bad = w.dir / "bad"
        bad.write_text("not-it\n")
        bad.chmod(0o600)
        w.servers.deliver(mail(LEAVING))
        w.accounts[0]["password_file"] = bad
        w.write_config()
        refused_to_read(w, "password")
        assert w.outbox() == []
        w.accounts[0]["password_file"] = w.servers.dir / "password"
        w.write_config()
        w.heedd(check=0)
        assert w.letters() == [("erik@office.example", "sent")], w.outbox()


def a_certificate_of_somebody_else_is_refused():
    with Office() as w:
        w.arm()
        w.servers.deliver(mail(LEAVING))
        w.accounts[0]["ca_file"] = w.servers.other_ca_file
        w.write_config()
        refused_to_read(w, "certificate")
        assert w.outbox() == []


def a_certificate_for_another_name_is_refused():
    with Office() as w:
        w.arm()
        # the same machine, by a name that its certificate does not hold
        w.accounts[0]["host"] = "127.0.0.1"
        w.write_config()
        refused_to_read(w, "name")


def the_sending_server_is_verified_as_well():
    for change in ({"ca_file": "other"}, {"host": "127.0.0.1"}):
        with Office() as w:
            w.arm()
            w.servers.deliver(mail(LEAVING))
            w.smtp.update(change)
            if "ca_file" in change:
                w.smtp["ca_file"] = w.servers.other_ca_file
            w.write_config()
            w.heedd()
            assert w.letters() == [("erik@office.example", "queued")], \
                w.outbox()
            assert w.servers.mailbox("erik@office.example") == []


def a_wrong_password_at_the_sending_server_keeps_the_letter():
    with Office() as w:
        w.arm()
        w.servers.deliver(mail(LEAVING))
        bad = w.dir / "bad"
        bad.write_text("not-it\n")
        bad.chmod(0o600)
        w.smtp["password_file"] = bad
        w.write_config()
        w.heedd()
        assert w.letters() == [("erik@office.example", "queued")], \
            w.outbox()
        w.smtp["password_file"] = w.servers.dir / "password"
        w.write_config()
        w.heedd(now=w.start + 3600 + 7200, check=0)
        assert w.letters() == [("erik@office.example", "sent")], w.outbox()
        assert len(w.servers.wait_for_mail("erik@office.example", 1)) == 1


def the_senior_is(address):
    w = Office()
    w.people[1]["address"] = address
    w.write_config()
    w.arm()
    w.servers.deliver(mail(LEAVING))
    w.heedd()
    return w


def a_server_that_says_later_is_asked_later():
    with the_senior_is("tempfail@office.example") as w:
        assert w.letters() == [("tempfail@office.example", "queued")], \
            w.outbox()


def a_server_that_says_no_is_not_asked_again():
    with the_senior_is("nouser@office.example") as w:
        assert w.letters()[0] == ("nouser@office.example", "failed"), \
            w.outbox()


def the_same_message_twice_gives_one_row_of_letters():
    with Office() as w:
        w.arm()
        raw = mail(LEAVING, message_id="<once@bygg.example>")
        w.servers.deliver(raw)
        w.servers.deliver(raw)
        w.heedd(check=0)
        w.servers.deliver(raw)
        w.heedd(check=0)
        assert w.letters() == [("erik@office.example", "sent")], w.outbox()
        assert len(w.servers.wait_for_mail("erik@office.example", 1)) == 1


def a_folder_that_begins_anew_brings_no_letter_twice():
    with Office(folders=["INBOX", "Clients"]) as w:
        session = w.servers.imap(OFFICE)
        session.create("Clients")
        w.arm()
        raw = mail(LEAVING, message_id="<kept@bygg.example>")
        w.servers.append(raw, folder="Clients")
        w.heedd(check=0)
        assert len(w.outbox()) == 1
        before = session.status("Clients", "(UIDVALIDITY)")[1]
        session.delete("Clients")
        session.create("Clients")
        assert session.status("Clients", "(UIDVALIDITY)")[1] != before
        session.logout()
        w.servers.append(raw, folder="Clients")
        w.servers.append(mail("We will take you to court over this.",
                              subject="Court"), folder="Clients",
                         when=time.time() + 5)
        w.heedd(check=0)
        # the old one is known by its content; the new one came later than
        # the last whole reading of the folder, and is acted on
        rules = sorted(letter["rule"] for letter in w.outbox())
        assert rules == ["leaving", "legal"], w.outbox()
        assert len(w.servers.wait_for_mail("erik@office.example", 2)) == 2


def a_folder_with_a_name_in_another_alphabet_is_read():
    with Office(folders=["INBOX", "Klienci żółć"]) as w:
        session = w.servers.imap(OFFICE)
        session.create('"Klienci &AXwA8wFCAQc-"')
        session.logout()
        w.arm()
        w.servers.append(mail(LEAVING), folder='"Klienci &AXwA8wFCAQc-"')
        w.heedd(check=0)
        assert len(w.outbox()) == 1


def a_message_that_vanishes_before_it_is_fetched_costs_nothing():
    def delete():
        session = servers.imap(OFFICE)
        session.select("INBOX")
        _, rows = session.search(None, "SUBJECT", "Gone")
        session.store(rows[0], "+FLAGS", r"\Deleted")
        session.expunge()
        session.logout()

    with Office() as w:
        servers = w.servers
        w.arm()
        servers.deliver(mail(LEAVING, subject="Gone"))
        servers.deliver(mail(COMPLAINT, subject="Here"))
        with ImapProxy(servers.imap_port, b"BODY.PEEK", delete) as proxy:
            w.accounts[0].update(port=proxy.port, tls="none",
                                 host="127.0.0.1", ca_file=None)
            w.write_config()
            w.heedd(check=0)
            assert proxy.happened
            w.heedd(check=0)
            # it only ever looks
            said = b" ".join(proxy.lines).upper()
            for word in (b"SELECT", b"STORE", b"EXPUNGE", b"DELETE"):
                assert word not in said.split(), word
            assert b"EXAMINE" in said.split()
        assert sorted(w.letters()) == [("anna@office.example", "sent"),
                                       ("per@bygg.example", "sent")]
        assert len(servers.mailbox(OFFICE)) == 1


def what_comes_is_read_at_once_because_the_server_tells():
    with Office(poll_seconds=3600) as w:
        w.arm()
        with Running(w) as d:
            # the first look is over once the server has been told to tell
            wait_for(lambda: w.json("status")["accounts"][0]["last_read"])
            for number in (1, 2):
                w.servers.deliver(mail(LEAVING, subject=f"No. {number}"))
                wait_for(lambda: len(w.servers.mailbox(
                    "erik@office.example")) >= number)
            assert d.end() == 0, d.log()


def what_comes_between_the_listing_and_the_waiting_is_read_at_once():
    with Office(poll_seconds=3600) as w:
        w.arm()
        # the Sent folder is listed last, and what has come into the inbox by
        # then is told nowhere but in the next EXAMINE of it
        with ImapProxy(w.servers.imap_port, b"EXAMINE Sent",
                       lambda: w.servers.deliver(mail(LEAVING))) as proxy:
            w.accounts[0].update(port=proxy.port, tls="none",
                                 host="127.0.0.1", ca_file=None)
            w.write_config()
            with Running(w) as d:
                wait_for(lambda: proxy.happened)
                wait_for(lambda: len(w.servers.mailbox(
                    "erik@office.example")) == 1)
                assert d.end() == 0, d.log()


def a_mail_of_60_megabytes_comes_in_by_its_first_part():
    attachment = base64.encodebytes(random.Random(2).randbytes(45 << 20))
    head, _, text = mail(LEAVING).partition(b"\n\n")
    head = head.replace(b"Content-Type: text/plain; charset=utf-8",
                        b'Content-Type: multipart/mixed; boundary="b"')
    raw = (head + b"\n\n--b\nContent-Type: text/plain\n\n" + text
           + b"\n--b\nContent-Type: application/pdf\n"
           b"Content-Transfer-Encoding: base64\n\n" + attachment
           + b"\n--b--\n")
    assert len(raw) > 60 << 20
    with Office() as w:
        w.arm()
        w.servers.append(raw)
        log = w.heedd(check=0).stderr
        assert "truncated" in log, log
        assert w.letters() == [("erik@office.example", "sent")], w.outbox()


def processes_that_name(folder):
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(folder).encode() in path.read_bytes():
                found.append(path.parent.name)
        except OSError:
            pass
    return found


def the_servers_of_the_tests_end_when_they_are_told_to():
    if not unpacked():
        raise Skip("Dovecot and Exim are not unpacked: use tools/check")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="heed-mail-"))
    folder.chmod(0o755)
    try:
        with Servers(folder, [OFFICE]):
            # where nobody may enter the tree they run in another folder
            elsewhere = folder / "elsewhere"
            place = elsewhere.read_text().strip() if elsewhere.exists() \
                else folder
            assert len(processes_that_name(place)) >= 2
        assert processes_that_name(place) == []
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def without_a_sent_folder_the_letter_still_goes_and_it_is_told():
    with Office(sent_folder="Nowhere") as w:
        w.heedd(now=w.start)
        w.heed("arm", "--yes", now=w.start, check=0)
        w.servers.deliver(mail(COMPLAINT))
        result = w.heedd()
        assert sorted(w.letters()) == [("anna@office.example", "sent"),
                                       ("per@bygg.example", "sent")]
        assert len(w.servers.wait_for_mail("per@bygg.example", 1)) == 1
        assert "Nowhere" in result.stderr, result.stderr
        w.heedd()
        assert len(w.servers.mailbox("per@bygg.example")) == 1


if __name__ == "__main__":
    run_all([
        a_clients_mail_becomes_letters_in_the_mailboxes_of_their_readers,
        in_draft_mode_the_letter_to_the_client_lies_in_drafts,
        in_observe_mode_nothing_leaves,
        starttls_works_for_both_and_is_as_strict,
        plain_text_works_to_this_machine_only,
        a_wrong_password_is_told_and_read_again_when_it_is_right,
        a_certificate_of_somebody_else_is_refused,
        a_certificate_for_another_name_is_refused,
        the_sending_server_is_verified_as_well,
        a_wrong_password_at_the_sending_server_keeps_the_letter,
        a_server_that_says_later_is_asked_later,
        a_server_that_says_no_is_not_asked_again,
        the_same_message_twice_gives_one_row_of_letters,
        a_folder_that_begins_anew_brings_no_letter_twice,
        a_folder_with_a_name_in_another_alphabet_is_read,
        a_message_that_vanishes_before_it_is_fetched_costs_nothing,
        what_comes_is_read_at_once_because_the_server_tells,
        what_comes_between_the_listing_and_the_waiting_is_read_at_once,
        a_mail_of_60_megabytes_comes_in_by_its_first_part,
        without_a_sent_folder_the_letter_still_goes_and_it_is_told,
        the_servers_of_the_tests_end_when_they_are_told_to,
    ])
