# SPDX-License-Identifier: ISC
"""The second half of tools/try, when all is built: servers, mails, heedd, and
the show."""

import email
import email.utils
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

TOP = pathlib.Path(os.environ["HEED_SOURCE"])
BUILD = pathlib.Path(os.environ["HEED_BUILD"])
SERVERS = TOP / "tests" / "servers"
sys.path[:0] = [str(SERVERS), str(TOP / "tools" / "lib")]

from cards import Screen, show_card, show_table  # noqa: E402
from mail import Servers  # noqa: E402

ROUNDS = 5


class Heed:
    def __init__(self, config):
        self.config = config

    def run(self, program, *args):
        return subprocess.run([BUILD / program, "--config", self.config,
                               *args], capture_output=True, text=True,
                              timeout=120, check=False)

    def json(self, *args):
        result = self.run("heed", "--json", *args)
        if result.returncode not in (0, 3):
            sys.exit(f"heed {' '.join(args)}: {result.stderr}")
        return json.loads(result.stdout)

    def arm(self):
        result = self.run("heed", "arm", "--yes")
        if result.returncode != 0:
            sys.exit(f"heed arm: {result.stderr}")

    def daemon(self):
        result = self.run("heedd", "--once")
        if result.returncode != 0:
            sys.exit(f"heedd ended with {result.returncode}:\n"
                     f"{result.stderr}")


def write_config(servers):
    text = (SERVERS / "try.conf.in").read_text()
    for name, value in (("DIR", servers.dir), ("TOP", TOP),
                        ("IMAPS_PORT", servers.imaps_port),
                        ("SMTPS_PORT", servers.smtps_port),
                        ("CA_FILE", servers.ca_file)):
        text = text.replace(f"@{name}@", str(value))
    path = servers.dir / "heed.conf"
    path.write_text(text)
    return path


def deliver_all(servers):
    """Each with our server's verdict on top, as a real one would write."""
    paths = sorted((SERVERS / "mails").glob("*.eml"))
    for path in paths:
        raw = path.read_text().replace(
            "@DATE@", email.utils.formatdate(localtime=True))
        domain = email.utils.parseaddr(
            email.message_from_string(raw)["From"])[1].partition("@")[2]
        servers.deliver((f"Authentication-Results: mx.office.example; "
                         f"dmarc=pass header.from={domain}\n{raw}").encode())
    return len(paths)


def run_until_quiet(heed):
    for _ in range(ROUNDS):
        heed.daemon()
        waiting = [l for l in heed.json("outbox")
                   if l["state"] in ("queued", "claimed", "body")]
        if not waiting:
            return


def arrived_letters(servers, letters):
    """Message-ID -> (mailbox, raw), from the readers' mailboxes by IMAP."""
    found = {}
    for user in sorted({l["recipient"] for l in letters}):
        wanted = sum(l["recipient"] == user and l["state"] == "sent"
                     for l in letters)
        for raw in servers.wait_for_mail(user, wanted):
            ident = str(email.message_from_bytes(raw)["Message-ID"] or "")
            found[ident.strip().strip("<>")] = (user, raw)
    return found


def all_mails(heed, n):
    mails = [heed.json("why", f"M{i}") for i in range(1, n + 1)]
    return sorted(mails, key=lambda mail: (mail["from"], mail["subject"]))


def how_to_go_on(screen, servers, heed):
    program = f"{BUILD}/heed --config {heed.config}"
    screen.line()
    screen.line(screen.paint("The servers are running.  Look at it with a "
                             "mail program:", "bold"))
    for label, text in (
            ("IMAP", f"localhost:{servers.imaps_port}, TLS, users "
             "office@, anna@, erik@office.example"),
            ("SMTP", f"localhost:{servers.smtps_port}, TLS, the same users"),
            ("Password", servers.password),
            ("CA", servers.ca_file)):
        screen.line(f"  {label:<10}{text}")
    screen.line(screen.paint("and with heed:", "bold"))
    for words in ("outbox", "why M1", "why L1", "status", "facts",
                  "outbox show L1", "check-config"):
        screen.line(f"  {program} {words}")
    screen.line(f"  {BUILD}/heedd --config {heed.config}")
    screen.line("End them with:  tools/try --stop")


def show(screen, heed, servers, n):
    letters = list(reversed(heed.json("outbox")))
    arrived = arrived_letters(servers, letters)
    mails = all_mails(heed, n)

    def letters_of(mail):
        return [l for l in letters if l["mail"] == mail["mail"]]

    screen.line()
    show_table(screen, mails, letters_of)
    for number, mail in enumerate(mails, 1):
        show_card(screen, number, len(mails), mail, letters_of(mail),
                  arrived)
    missing = [l for l in letters if l["message_id"] not in arrived]
    screen.line()
    screen.line(f"{n} mails in {len({m['language'] for m in mails})} "
                f"languages, {len(letters)} letters, "
                f"{len(letters) - len(missing)} of them read back from "
                "their readers' mailboxes.")
    return not missing and letters


def main():
    folder = pathlib.Path(sys.argv[1])
    keep = "--keep" in sys.argv
    screen = Screen()
    begun = time.monotonic()
    subprocess.run([SERVERS / "servers.sh", "stop", folder], check=False)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    clients = {email.utils.parseaddr(email.message_from_string(
        path.read_text())["From"])[1]
        for path in (SERVERS / "mails").glob("*.eml")}
    servers = Servers(folder, ["office@office.example",
                               "anna@office.example", "erik@office.example",
                               *sorted(clients)])
    well = False
    try:
        servers.start()
        heed = Heed(write_config(servers))
        heed.daemon()
        heed.arm()  # what comes from now on may be acted on
        n = deliver_all(servers)
        run_until_quiet(heed)
        well = show(screen, heed, servers, n)
        screen.line(f"It took {time.monotonic() - begun:.0f} seconds.")
        if keep:
            how_to_go_on(screen, servers, heed)
    finally:
        if not keep:
            servers.stop()
    sys.exit(0 if well else 1)


main()
