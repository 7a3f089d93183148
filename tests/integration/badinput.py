#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Mail that is broken, huge, empty or from nobody we know: heedd goes on, says
in one line what was wrong, loses nothing, and what the mail says stays out of
its log."""

import email
import itertools
import random
import time
from email.header import decode_header, make_header

from rig import ALL_LETTERS, COMPLAINT, LEAVING, World, mail, run_all
from smtp_script import ScriptedSmtp

IDS = itertools.count(1)
SECRET = "Kaffeekanne-7319"  # stands in each mail, and never in a log


def bare(*lines, body=b""):
    """Raw bytes with an id of their own, and nothing else added."""
    lines += (f"Message-ID: <{next(IDS)}@bygg.example>",)
    return b"\n".join(line if isinstance(line, bytes) else line.encode()
                      for line in lines) + b"\n\n" + body


HEAD = ("Return-Path: <per@bygg.example>",
        "Authentication-Results: mx.office.example; dmarc=pass "
        "header.from=bygg.example",
        "To: office@office.example")
FROM = "From: Per Lind <per@bygg.example>"
DATE = "Date: {}"
RUBBISH = bytes(random.Random(7).choices(range(128, 256), k=4000))


def a_date():
    return time.strftime("Date: %a, %d %b %Y %H:%M:%S +0000",
                         time.gmtime(time.time() - 60))


ODD = {
    "no date": lambda: bare(*HEAD, FROM, body=SECRET.encode()),
    "two from": lambda: bare(*HEAD, FROM, "From: Eva <eva@other.example>",
                             a_date(), body=SECRET.encode()),
    "no from": lambda: bare(*HEAD, a_date(), body=SECRET.encode()),
    "rubbish": lambda: bare(*HEAD, FROM, a_date(),
                            b"Subject: " + RUBBISH[:200],
                            body=RUBBISH + SECRET.encode()),
    "a boundary that never comes": lambda: bare(
        *HEAD, FROM, a_date(), "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="b"',
        body=SECRET.encode()),
    "cut in its middle": lambda: bare(
        *HEAD, FROM, a_date(), "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="b"',
        body=b"--b\nContent-Type: text/html\nContent-Transfer-Encoding: "
        b"base64\n\nPGh0bWw+PGJvZHk+" + SECRET.encode()),
    "empty": lambda: bare(*HEAD, FROM, a_date(), "Subject: " + SECRET),
    "only a header line": lambda: b"From: per@bygg.example",
    "nothing": lambda: b"",
    "nul bytes": lambda: bare(*HEAD, FROM, a_date(),
                              body=b"\0\0\0" + SECRET.encode() + b"\0"),
    "an unknown charset": lambda: bare(
        *HEAD, FROM, a_date(), "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=x-klingon",
        "Content-Transfer-Encoding: 8bit", body=b"\xe4\xf6 "
        + SECRET.encode()),
    "comments in comments": lambda: bare(
        *HEAD, FROM, "Date: " + "(" * 200000, body=SECRET.encode()),
    "parts in parts": lambda: bare(
        *HEAD, FROM, a_date(), "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="b0"', body=b"".join(
            b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n"
            % (i, i + 1) for i in range(5000)) + SECRET.encode()),
}


def status_of(w):
    return w.json("status")["mails"]


def every_odd_mail_is_kept_and_told_and_the_next_one_is_read():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        for make in ODD.values():
            w.put(make())
        w.put(mail(LEAVING, subject="Our contract"))
        log = w.heedd(check=0).stderr
        lines = [line for line in log.splitlines() if "uid=" in line]
        assert len(lines) == len(ODD) + 1, log
        assert SECRET not in log
        kept = status_of(w)
        assert sum(kept.values()) - kept.get("duplicate", 0) \
            >= len(ODD) + 1, kept
        # the sound one at the end had its notice
        assert "erik@office.example" in [to for _, to, _ in smtp.accepted]
        # nobody outside the office was written to
        assert {to.partition("@")[2] for _, to, _ in smtp.accepted} == {
            "office.example"}
        again = w.heedd(check=0).stderr
        assert "folder=INBOX" not in again, again


def the_log_names_what_was_wrong_with_a_mail():
    for name, words in (("no date", "no Date"), ("two from", "two From"),
                        ("comments in comments", "Date"),
                        ("an unknown charset", "charset"),
                        ("parts in parts", "nest deeper")):
        with World() as w:
            w.arm()
            w.put(ODD[name]())
            log = w.heedd(check=0).stderr
            line = next(line for line in log.splitlines() if "uid=" in line)
            assert "defects=" in line and words in line, (name, line)
            assert words in w.heed("why", "M1").stdout


def what_cannot_be_parsed_is_kept_whole_and_the_owner_hears():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        raw = ODD["parts in parts"]()
        w.put(raw)
        w.heedd(check=0)
        assert status_of(w)["quarantined"] == 1, status_of(w)
        assert [to for _, to, _ in smtp.accepted] == ["anna@office.example"]


def a_mail_of_60_megabytes_is_read_to_its_limit_and_acted_on():
    import base64
    attachment = base64.encodebytes(random.Random(1).randbytes(45 << 20))
    text = (LEAVING + " " + SECRET).encode()
    raw = bare(*HEAD, FROM, a_date(), "Subject: Our contract",
               "MIME-Version: 1.0",
               'Content-Type: multipart/mixed; boundary="b"',
               body=b"--b\nContent-Type: text/plain; charset=utf-8\n\n"
               + text + b"\n--b\nContent-Type: application/pdf\n"
               b"Content-Transfer-Encoding: base64\n\n" + attachment
               + b"\n--b--\n")
    assert len(raw) > 60 << 20
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(raw)
        log = w.heedd(check=0).stderr
        assert "truncated" in log or "larger" in log, log
        assert SECRET not in log
        assert [to for _, to, _ in smtp.accepted] == ["erik@office.example"]
        assert "leaving" in w.heed("why", "M1").stdout


def a_client_nobody_knows_is_stored_and_nobody_is_written_to():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(COMPLAINT, sender="Who <who@elsewhere.example>"))
        log = w.heedd(check=0).stderr
        assert smtp.connections == 0
        assert "direction=other" in log and "status=stored" in log, log
        assert w.json("why", "M1")["client"] is None


def an_address_that_no_person_confirmed_gets_no_letter_but_its_owner_hears():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(COMPLAINT, sender="New <new@bygg.example>"))
        w.heedd(check=0)
        assert [to for _, to, _ in smtp.accepted] == ["anna@office.example"]


def complains_in(w, smtp, **client):
    w.clients[0].update(client)
    w.write_config()
    w.arm()
    w.put(mail(COMPLAINT))
    log = w.heedd(check=0).stderr
    letter = next(letter for letter in w.outbox()
                  if letter["recipient"] == "per@bygg.example")
    assert letter["state"] == "sent", letter
    return letter, log


def a_letter_in_the_clients_second_language_where_the_first_has_none():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        letter, log = complains_in(w, smtp, language="et",
                                   second_language="sv")
        assert letter["language"] == "sv", letter
        why = "in sv: there is no complaint-received in et"
        assert why in log, log
        assert why in w.heed("why", "M1").stdout


def a_letter_addresses_the_client_as_its_register_says():
    for register, subject in ((None, "Danke für Ihre Nachricht"),
                              ("formal", "Danke für Ihre Nachricht"),
                              ("informal", "Danke für deine Nachricht")):
        with ScriptedSmtp() as smtp, World(smtp_port=smtp.port,
                                           letter_dirs=ALL_LETTERS) as w:
            w.clients[0].update(language="de", register=register)
            w.write_config()
            w.arm()
            w.put(mail(COMPLAINT, subject=""))
            w.heedd(check=0)
            letter = email.message_from_bytes(next(
                raw for _, to, raw in smtp.accepted
                if to == "per@bygg.example"))
            told = str(make_header(decode_header(letter["Subject"])))
            assert told == subject, told
            body = letter.get_payload(decode=True).decode()
            assert ("Deine Nachricht" in body) == (register == "informal")
            listed = w.json("clients")[0]
            assert listed["register"] == (register or "formal"), listed
            w.clients[0]["register"] = "familiar"
            w.write_config()
            told = w.heed("check-config", check=2).stderr
            assert "clients.bygg.register" in told, told


def a_letter_in_english_where_neither_language_has_one():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        letter, log = complains_in(w, smtp, language="et")
        assert letter["language"] == "en", letter
        assert "in en: there is no complaint-received in et" in log, log


run_all([value for name, value in list(globals().items())
         if callable(value) and getattr(value, "__module__", "") ==
         "__main__" and name not in ("bare", "a_date", "status_of",
                                     "complains_in")])
