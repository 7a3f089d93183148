#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heed export and heed erase: all about one client, and nothing of another."""

import json
import sqlite3

from rig import COMPLAINT, World, mail, run_all
from running import Running
from smtp_script import DROP, ScriptedSmtp

OTHER = {"id": "andere", "name": "Andere AB", "owner": "anna",
         "addresses": ["eva@andere.example"], "domains": ["andere.example"]}
KIRI = {"id": "kiribati", "name": "Kolibri Werkstatt", "owner": "anna",
        "addresses": ["quetzal@kolibri.example"],
        "domains": ["kolibri.example"]}
TRACES = ["kiribati", "quetzal", "kolibri.example", "Kolibri", "Papagena",
          "Nachtigall", "Zaunkoenig", "Rotkehlchen"]
PARTS = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n"
                 % (i, i + 1) for i in range(5000))
REFUSED = {"rcpt": "550 5.1.1 <quetzal@kolibri.example> Zaunkoenig unknown"}


def in_files(w):
    bytes_ = w.state_bytes().lower()
    return [word for word in TRACES if word.lower().encode() in bytes_]


def unreadable(sender, subject):
    return mail("x", sender=sender, subject=subject).replace(
        b"text/plain; charset=utf-8",
        b'multipart/mixed; boundary="b0"') + PARTS + b"Rotkehlchen\n"


def fill(w):
    """A client with everything that can be stored about one, and another."""
    w.clients += [dict(KIRI), dict(OTHER)]
    w.write_config()
    w.arm()
    kiri = "Papagena <quetzal@kolibri.example>"
    w.put(mail(COMPLAINT + " Nachtigall!", sender=kiri, subject="Nachtigall",
               date=w.start + 60))
    w.put(mail(COMPLAINT, sender="Eva <eva@andere.example>", subject="Andres"))
    w.heedd(check=0)
    # from somebody of theirs who is not listed, and one that has no reading
    w.put(mail(COMPLAINT, sender="Papagena <neu@kolibri.example>",
               subject="Nachtigall again"))
    w.put(unreadable(kiri, "Nachtigall broken"))
    w.heedd(check=0)
    letter = next(l for l in w.outbox()
                  if l["recipient"] == "quetzal@kolibri.example")
    token = letter["message_id"].partition("@")[0].removeprefix("heed.")
    w.put(mail(f"Zaunkoenig could not be reached.\nX-Heed-Id: {token}\n",
               sender="MAILER-DAEMON <mailer-daemon@mx.office.example>",
               subject="Undelivered: Nachtigall",
               headers=("Auto-Submitted: auto-replied",
                        f"References: <heed.{token}@office.example>")))
    w.heedd(check=0)


def rows(w, client):
    told = json.loads(w.heed("export", client, check=0).stdout)
    return len(told["mails"]), len(told["letters"])


def export_gives_all_that_is_stored_and_nothing_of_another():
    with ScriptedSmtp(REFUSED) as smtp, World(
            smtp_port=smtp.port, keep_text=30) as w:
        fill(w)
        shown = w.heed("export", "kiribati", check=0).stdout
        missing = [word for word in TRACES if word not in shown]
        # the client's full name stands in the configuration only
        assert missing in ([], ["Kolibri"]), missing
        assert "eva@andere.example" not in shown and "Andres" not in shown
        told = json.loads(shown)
        assert told["client"] == "kiribati"
        first = told["mails"][0]
        assert "Nachtigall!" in first["text"] and first["findings"]
        assert first["decisions"] and first["from_name"] == "Papagena"
        assert any(m["raw"] and "Rotkehlchen" in m["raw"]
                   for m in told["mails"])
        # the copy in Sent, and what came back, name the letter
        tokens = {m["letter_it_carries"] or m["letter_it_names"]
                  for m in told["mails"]}
        assert len(tokens) > 1, tokens
        assert all("Subject: " in l["raw"] for l in told["letters"])
        assert told["suppressed"][0]["address"] == "quetzal@kolibri.example"
        text = w.heed("export", "kiribati", "--text", check=0).stdout
        assert "Nachtigall!" in text and "\nmails 1\n" in text
        same = w.heed("--json", "export", "kiribati", check=0).stdout
        assert same == shown
        assert w.heed("export", "kiribati", "--json",
                      "--text").returncode == 2


def erase_leaves_no_byte_of_one_client_and_all_of_the_other():
    with ScriptedSmtp(REFUSED) as smtp, World(
            smtp_port=smtp.port, keep_text=30) as w:
        fill(w)
        assert in_files(w) == TRACES, in_files(w)
        other = rows(w, "andere")
        assert min(other) > 0
        accepted = len(smtp.accepted)
        done = w.heed("erase", "kiribati", "--yes", check=0)
        assert in_files(w) == [], in_files(w)
        assert "cannot reach" in done.stdout
        assert "backups" in done.stdout and "mailboxes" in done.stdout
        assert f"{w.config}:" in done.stdout and "still" in done.stdout
        assert rows(w, "kiribati") == (0, 0) and rows(w, "andere") == other
        # the mail lies in the mailbox still: it is not read again
        w.accounts[0]["folders"] = ["INBOX", "Moved"]
        for part in ("cur", "new", "tmp"):
            (w.dir / "mail/Moved" / part).mkdir(parents=True)
        for path in w.files("INBOX"):
            w.put(path.read_bytes(), folder="Moved")
        w.write_config()
        w.heedd(check=0)
        assert rows(w, "kiribati") == (0, 0)
        assert in_files(w) == [], in_files(w)
        new = [to for _, to, _ in smtp.accepted[accepted:]]
        assert "quetzal@kolibri.example" not in new, new


def a_letter_that_waits_is_cancelled_by_erasing():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert {l["state"] for l in w.outbox()} == {"queued"}
        done = w.heed("erase", "bygg", "--yes", check=0)
        assert "2 were waiting" in done.stdout, done.stdout
        assert {l["state"] for l in w.outbox()} == {"cancelled"}
        assert {l["recipient"] for l in w.outbox()} == {
            "erased", "anna@office.example"}
        assert w.heed("outbox", "show", "L1", check=0).stdout.strip() == ""
        assert "erased" in w.heed("why", "L1", check=0).stdout


def a_letter_of_which_nobody_knows_is_cancelled_too():
    lost = {"dot": DROP}
    with ScriptedSmtp(lost, lost) as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert {l["state"] for l in w.outbox()} == {"uncertain"}
        w.heed("erase", "bygg", "--yes", check=0)
        assert {l["state"] for l in w.outbox()} == {"cancelled"}
        w.heedd(check=0)
        assert smtp.accepted == []


def erase_asks_for_the_id_and_takes_no_other_answer():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        for answer in ("y\n", "", "byg\n", "bygg x\n"):
            result = w.heed("erase", "bygg", stdin=answer, check=1)
            assert "nothing was deleted" in result.stderr
            assert w.heed("why", "M1").returncode == 0
        w.heed("erase", "bygg", stdin="bygg\n", check=0)
        assert w.heed("why", "M1").returncode == 1


def erase_says_that_heedd_must_be_stopped():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        with Running(w) as d:
            d.wait_told("WATCHDOG=1")
            result = w.heed("erase", "bygg", "--yes", check=1)
            assert "systemctl stop heedd" in result.stderr
            assert "nothing was deleted" in result.stderr
            # looking is allowed
            assert rows(w, "bygg")[0] == 1
            assert d.end() == 0, d.log()


def an_unknown_client_is_told_with_the_nearest_name():
    with World() as w:
        w.heedd(check=0)
        for command in (("export",), ("erase", "--yes")):
            result = w.heed(command[0], "bygh", *command[1:], check=1)
            assert 'did you mean "bygg"?' in result.stderr, result.stderr
        assert w.heed("erase").returncode == 2
        assert w.heed("export").returncode == 2


def one_who_left_the_configuration_can_be_told_and_erased():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        w.clients = [dict(OTHER)]
        w.write_config()
        assert rows(w, "bygg") == (1, 2)
        result = w.heed("export", "byg", check=1)
        assert 'did you mean "bygg"?' in result.stderr
        done = w.heed("erase", "bygg", "--yes", check=0)
        assert "still" not in done.stdout
        assert w.heed("export", "bygg").returncode == 1


def the_one_who_reads_the_file_while_it_is_erased_is_told_of():
    """A reader holds the old pages: erase says so, and the next one ends it."""
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT, sender="Papagena <per@bygg.example>"))
        w.heedd(check=0)
        reader = sqlite3.connect(w.state / "heed.db")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM mail").fetchone()
        result = w.heed("erase", "bygg", "--yes", check=1)
        assert "bytes of them are left" in result.stderr, result.stderr
        reader.close()
        w.heedd(check=0)
        assert in_files(w) == [], in_files(w)


run_all([value for name, value in list(globals().items())
         if callable(value) and value.__module__ == "__main__"
         and name not in ("in_files", "unreadable", "fill", "rows")])
