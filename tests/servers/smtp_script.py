# SPDX-License-Identifier: ISC
"""An SMTP server on the loopback that does as its script says.

A plan is a dict from a point of the dialogue to what happens there:
"greeting", "ehlo", "mail", "rcpt", "data", "body" (after 354), "dot".
What happens: a reply line, DROP, or HANG (until the server is closed).
The server counts what it has accepted by the letter's X-Heed-Id, at the
moment at which it takes the letter: "accept, then drop" counts."""

import email
import re
import socket
import threading

DROP = object()
HANG = object()
ACCEPT_AND_DROP = object()

USUAL = {"greeting": "220 mail.test ESMTP", "ehlo": "250 mail.test",
         "mail": "250 2.1.0 ok", "rcpt": "250 2.1.5 ok", "data": "354 go on",
         "dot": "250 2.0.0 taken"}


class ScriptedSmtp:
    def __init__(self, *plans, usual=True):
        """One plan for each connection, in order; then all goes well, or
        the last plan again without `usual`."""
        self.plans = list(plans)
        self.usual = usual
        self.accepted = []  # (heed id, recipient, raw bytes)
        self.connections = 0
        self.lock = threading.Lock()
        self.closing = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.closing.set()
        try:
            self.listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.listener.close()

    def ids(self):
        with self.lock:
            return [letter[0] for letter in self.accepted]

    def serve(self):
        while True:
            try:
                wire, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections += 1
                plan = {}
                if self.plans:
                    plan = self.plans[0]
                    if self.usual or len(self.plans) > 1:
                        self.plans.pop(0)
            threading.Thread(target=self.talk, args=(wire, plan),
                             daemon=True).start()

    def talk(self, wire, plan):
        try:
            with wire, wire.makefile("rwb") as stream:
                self.dialogue(stream, {**USUAL, **plan})
        except (OSError, StopIteration):
            pass

    def say(self, stream, what):
        if what is HANG:
            self.closing.wait()
        if what is HANG or what is DROP:
            raise StopIteration
        stream.write(what.encode() + b"\r\n")
        stream.flush()

    def dialogue(self, stream, plan):
        recipient = ""
        self.say(stream, plan["greeting"])
        for line in iter(stream.readline, b""):
            word = line[:4].upper()
            if word in (b"EHLO", b"HELO"):
                self.say(stream, plan["ehlo"])
            elif word == b"MAIL":
                self.say(stream, plan["mail"])
            elif word == b"RCPT":
                recipient = re.search(rb"<(.*?)>", line).group(1).decode()
                self.say(stream, plan["rcpt"])
            elif word == b"DATA":
                self.say(stream, plan["data"])
                if str(plan["data"]).startswith("354"):
                    self.letter(stream, plan, recipient)
            elif word == b"QUIT":
                self.say(stream, "221 bye")
                return
            else:
                self.say(stream, "250 ok")

    def letter(self, stream, plan, recipient):
        if "body" in plan:
            stream.readline()
            self.say(stream, plan["body"])
        raw = b""
        for line in iter(stream.readline, b""):
            if line == b".\r\n":
                break
            raw += line[1:] if line.startswith(b".") else line
        else:
            return
        answer = plan["dot"]
        if answer is ACCEPT_AND_DROP or (
                isinstance(answer, str) and answer.startswith("2")):
            heed_id = email.message_from_bytes(raw)["X-Heed-Id"]
            with self.lock:
                self.accepted.append((heed_id, recipient, raw))
        self.say(stream, DROP if answer is ACCEPT_AND_DROP else answer)
