# SPDX-License-Identifier: ISC
"""The private Dovecot and Exim, for tests and for tools/try."""

import imaplib
import os
import pathlib
import socket
import ssl
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent
USERS = ["office@office.example", "anna@office.example",
         "erik@office.example"]


class Servers:
    """Started in `folder`, with a mailbox for each user; access tokens are
    taken too when `info`, an address, says that they are good."""

    def __init__(self, folder, users=USERS, info=None):
        self.dir = pathlib.Path(folder)
        self.info = info
        self.users = list(users)

    def start(self):
        subprocess.run([HERE / "servers.sh", "start", self.dir, *self.users],
                       check=True, timeout=120,
                       env={**os.environ, "HEED_TOKEN_INFO": self.info or ""})
        for line in (self.dir / "ports.env").read_text().splitlines():
            name, _, value = line.partition("=")
            setattr(self, name.lower(), int(value) if value.isdigit()
                    else value)
        return self

    def stop(self):
        subprocess.run([HERE / "servers.sh", "stop", self.dir], check=False,
                       timeout=60)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def imap(self, user):
        """A session over verified TLS."""
        context = ssl.create_default_context(cafile=self.ca_file)
        session = imaplib.IMAP4_SSL("localhost", self.imaps_port,
                                    ssl_context=context, timeout=30)
        session.login(user, self.password)
        return session

    def deliver(self, raw, user=USERS[0]):
        """As the machine's mail server would: by LMTP."""
        raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        with socket.create_connection(("127.0.0.1", self.lmtp_port),
                                      30) as wire:
            stream = wire.makefile("rwb")
            for line in (None, b"LHLO test", b"MAIL FROM:<sender@test.example>",
                         b"RCPT TO:<" + user.encode() + b">", b"DATA"):
                talk(stream, line)
            body = raw.replace(b"\r\n.", b"\r\n..")
            talk(stream, body.rstrip(b"\r\n") + b"\r\n.")
            talk(stream, b"QUIT")

    def append(self, raw, user=USERS[0], folder="INBOX", when=None):
        """`when` is what the server takes for the time of arrival."""
        session = self.imap(user)
        answer, words = session.append(
            folder, None, when, raw.replace(b"\r\n", b"\n").replace(
                b"\n", b"\r\n"))
        assert answer == "OK", words
        session.logout()

    def mailbox(self, user, folder="INBOX"):
        """The raw messages in the folder, oldest first."""
        session = self.imap(user)
        answer, count = session.select(folder, readonly=True)
        messages = []
        if answer == "OK" and count[0] != b"0":
            _, rows = session.fetch("1:*", "(BODY.PEEK[])")
            messages = [row[1] for row in rows if isinstance(row, tuple)]
        session.logout()
        return messages

    def wait_for_mail(self, user, n, folder="INBOX", seconds=30):
        """Until at least `n` messages are there; what there is at the end."""
        end = time.monotonic() + seconds
        while True:
            messages = self.mailbox(user, folder)
            if len(messages) >= n or time.monotonic() > end:
                return messages
            time.sleep(0.1)


def talk(stream, line):
    if line is not None:
        stream.write(line + b"\r\n")
        stream.flush()
    answer = stream.readline()
    while answer[3:4] == b"-":
        answer = stream.readline()
    assert answer[:1] in b"23", (line and line[:60], answer)


def unpacked():
    """The servers' packages are there; tools/check unpacks them."""
    folder = os.environ.get("HEED_SERVERS")
    return folder and (pathlib.Path(folder) / "complete").exists()
