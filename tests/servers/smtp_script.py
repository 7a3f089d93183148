# SPDX-License-Identifier: ISC
"""An SMTP server on the loopback that does as its script says.

A plan is a dict from a point of the dialogue to what happens there:
"connect", "greeting", "ehlo", "auth", "secret" (what answers the challenge),
"mail", "rcpt", "data", "body" (after its first line), "middle" (after its
twentieth), "dot", "quit".  What happens: a reply line, bytes, DROP, RESET,
HANG (until the other side or the server has had enough), or a function of the
stream.  With "accept" in the plan the letter is taken before the dot is
answered, whatever the answer.
The server counts what it has accepted by the letter's X-Heed-Id, at the
moment at which it takes the letter: "accept, then drop" counts."""

import email
import re
import socket
import struct
import threading

DROP = object()
HANG = object()
ACCEPT_AND_DROP = object()
RESET = object()

USUAL = {"connect": b"", "auth": "334 ", "secret": "235 2.7.0 in",
         "quit": "221 bye", "greeting": "220 mail.test ESMTP", "ehlo": "250 mail.test",
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
        self.reached = []  # the plan and the recipient of each connection
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
                if plan.get("connect") is RESET:
                    wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                    struct.pack("ii", 1, 0))
                    return
                self.dialogue(stream, {**USUAL, **plan})
        except (OSError, StopIteration):
            pass

    def say(self, stream, what):
        if what is HANG:
            self.hang(stream)
        if what in (HANG, DROP):
            raise StopIteration
        if callable(what):
            what(stream)
            raise StopIteration
        stream.write(what if isinstance(what, bytes)
                     else what.encode() + b"\r\n")
        stream.flush()

    def hang(self, stream):
        """Reads on, so that the other side's end is seen; says nothing."""
        while not self.closing.is_set() and stream.readline(65536):
            pass

    def dialogue(self, stream, plan):
        recipient = ""
        self.say(stream, plan["connect"])
        self.say(stream, plan["greeting"])
        for line in iter(stream.readline, b""):
            word = line[:4].upper()
            if word in (b"EHLO", b"HELO"):
                self.say(stream, plan["ehlo"])
            elif word == b"AUTH":
                self.say(stream, plan["auth"])
                stream.readline()
                self.say(stream, plan["secret"])
            elif word == b"MAIL":
                self.say(stream, plan["mail"])
            elif word == b"RCPT":
                recipient = re.search(rb"<(.*?)>", line).group(1).decode()
                with self.lock:
                    self.reached.append((plan.get("name"), recipient))
                self.say(stream, plan["rcpt"])
            elif word == b"DATA":
                self.say(stream, plan["data"])
                if str(plan["data"]).startswith("354"):
                    self.letter(stream, plan, recipient)
            elif word == b"QUIT":
                self.say(stream, plan["quit"])
                return
            else:
                self.say(stream, "250 ok")

    def letter(self, stream, plan, recipient):
        if "body" in plan:
            stream.readline()
            self.say(stream, plan["body"])
        raw = b""
        for number, line in enumerate(iter(stream.readline, b"")):
            if number == 20 and "middle" in plan:
                self.say(stream, plan["middle"])
            if line == b".\r\n":
                break
            raw += line[1:] if line.startswith(b".") else line
        else:
            return
        answer = plan["dot"]
        if answer is ACCEPT_AND_DROP or plan.get("accept") or (
                isinstance(answer, str) and answer.startswith("2")):
            heed_id = email.message_from_bytes(raw)["X-Heed-Id"]
            with self.lock:
                self.accepted.append((heed_id, recipient, raw))
        self.say(stream, DROP if answer is ACCEPT_AND_DROP else answer)
