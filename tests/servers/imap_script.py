# SPDX-License-Identifier: ISC
"""An IMAP server on the loopback that lies as its script says.

A script is a dict from a point of the dialogue to a fault, a function of the
session, the honest answer and the tag of the command.  Every other answer is
honest, and all of them are once heal() was called: then the folders are served
as they are.  The points are those of POINTS and the names in point_of()."""

import re
import socket
import ssl
import threading
import time

POINTS = ("greeting", "login", "list", "examine", "search", "facts", "body",
          "find", "literal", "append")
IDLE_POINTS = ("capability", "idle", "idling", "done")


class Drop(Exception):
    """The session ends here and now."""


class Message:
    def __init__(self, uid, raw, when=None):
        self.uid, self.when = uid, when or time.time() - 60
        self.marks = []  # what a STORE has added
        self.raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")

    def facts(self, number):
        when = time.strftime("%d-%b-%Y %H:%M:%S +0000",
                             time.gmtime(self.when))
        return (f'* {number} FETCH (UID {self.uid} INTERNALDATE "{when}" '
                f"RFC822.SIZE {len(self.raw)})\r\n").encode()

    def body(self, number, start=0, most=1 << 40):
        part = self.raw[start:start + most]
        return (f"* {number} FETCH (UID {self.uid} BODY[]<{start}> "
                f"{{{len(part)}}}\r\n").encode() + part + b")\r\n"


class Folder:
    def __init__(self, uidvalidity=7):
        self.uidvalidity, self.messages = uidvalidity, []

    def add(self, raw, uid=None, when=None):
        last = max([m.uid for m in self.messages], default=4)
        self.messages.append(Message(uid or last + 1, raw, when))


class Session:
    """One connection, and the words that faults are made of."""

    def __init__(self, server, wire):
        self.server, self.wire = server, wire
        self.stream = wire.makefile("rb")
        self.folder = None
        self.encrypted = False

    def write(self, data):
        self.wire.sendall(data)

    def drop(self):
        raise Drop

    def hang(self):
        """Not a word more, until the other side has had enough."""
        while self.wire.recv(65536):
            pass
        raise Drop

    def flood(self, chunk, n):
        """The chunk n times, or until the other side has had enough."""
        for _ in range(n):
            self.wire.sendall(chunk)

    def read_line(self):
        """One command, its literals in it; None at the end."""
        line = self.stream.readline(1 << 20)
        while match := re.search(rb"\{(\d+)(\+?)\}\r\n$", line):
            if not match.group(2):
                self.answer("literal", b"+ go on\r\n", "+")
            data = self.stream.read(int(match.group(1)))
            if len(data) < int(match.group(1)):
                return None
            line += data
            line += self.stream.readline(1 << 20)
        return line or None

    def answer(self, point, honest, tag):
        self.server.answer(self, point, honest, tag)

    def start_tls(self):
        self.stream.close()
        self.wire = self.server.tls.wrap_socket(self.wire, server_side=True)
        self.stream = self.wire.makefile("rb")
        self.encrypted = True


def point_of(command):
    """Where in the dialogue a command stands."""
    words = command.upper().split()
    name = words[1].decode("ascii", "replace").lower()
    if name != "uid":
        return name
    if words[2] == b"SEARCH":
        return "find" if b"HEADER" in words else "search"
    if words[2] == b"STORE":
        return "store"
    return "body" if b"BODY.PEEK" in command.upper() else "facts"


class ScriptedImap:
    def __init__(self, script=None, tls=None, implicit=False):
        self.script, self.tls, self.implicit = script or {}, tls, implicit
        self.folders = {"INBOX": Folder(), "Sent": Folder(),
                        "Drafts": Folder()}
        self.flags = {"Sent": "\\Sent", "Drafts": "\\Drafts"}
        self.capabilities = "IMAP4rev1 IDLE" + (" STARTTLS" if tls else "")
        self.permanent = "\\Seen \\*"  # flags that are kept; None: untold
        self.connections = self.faults = 0
        self.said = []    # what the client said, command by command
        self.secrets = [] # commands with a password before TLS began
        self.armed = self.closed = False
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def arm(self):
        """From now on the script is played; before, all is honest."""
        self.armed = True

    def heal(self):
        self.armed = False

    def close(self):
        self.closed = True
        try:
            self.listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.listener.close()

    def serve(self):
        while not self.closed:
            try:
                wire, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.talk, args=(wire,),
                             daemon=True).start()

    def talk(self, wire):
        # a deadline for this side too, that no thread stays for ever
        wire.settimeout(100)
        session = Session(self, wire)
        try:
            if self.implicit:
                self.fault_or(session, "handshake", session.start_tls)
            self.dialogue(session)
        except (Drop, OSError, ssl.SSLError, ValueError):
            pass
        finally:
            for thing in (session.stream, session.wire, wire):
                try:
                    thing.close()
                except OSError:
                    pass

    def fault_or(self, session, point, otherwise):
        fault = self.script.get(point) if self.armed else None
        if fault is None:
            otherwise()
            return
        with self.lock:
            self.faults += 1
        fault(session, b"", "*")

    def answer(self, session, point, honest, tag):
        fault = self.script.get(point) if self.armed else None
        if fault is None:
            session.write(honest)
            return
        with self.lock:
            self.faults += 1
        fault(session, honest, tag)

    def dialogue(self, session):
        session.encrypted = self.implicit
        self.answer(session, "greeting", b"* OK ready\r\n", "*")
        while line := session.read_line():
            self.said.append(line)
            words = line.split()
            if len(words) < 2:
                session.write(b"* BAD what?\r\n")
                continue
            point = point_of(line)
            if point in ("login", "authenticate") and not session.encrypted:
                self.secrets.append(line)
            tag = words[0].decode("ascii", "replace")
            honest = getattr(self, "do_" + point, self.unknown)(
                session, line, tag)
            if honest is not None:
                self.answer(session, point, honest, tag)
            if point == "logout":
                return

    def unknown(self, _session, _line, tag):
        return f"{tag} BAD unknown\r\n".encode()

    def do_capability(self, _session, _line, tag):
        return (f"* CAPABILITY {self.capabilities}\r\n{tag} OK done\r\n"
                ).encode()

    def do_login(self, _session, _line, tag):
        return f"{tag} OK welcome\r\n".encode()

    def do_noop(self, _session, _line, tag):
        return f"{tag} OK nothing\r\n".encode()

    def do_logout(self, _session, _line, tag):
        return f"* BYE see you\r\n{tag} OK bye\r\n".encode()

    def do_starttls(self, session, _line, tag):
        self.answer(session, "starttls", f"{tag} OK begin\r\n".encode(), tag)
        self.fault_or(session, "handshake", session.start_tls)

    def do_list(self, _session, _line, tag):
        rows = "".join(f'* LIST ({self.flags.get(name, "")}) "/" "{name}"\r\n'
                       for name in self.folders)
        return f"{rows}{tag} OK done\r\n".encode()

    def named(self, line):
        name = line.split(None, 2)[2].split(b"\r\n", 1)[0]
        match = re.match(rb'"((?:[^"\\]|\\.)*)"|(\S+)', name)
        return (match.group(1) if match.group(2) is None
                else match.group(2)).decode("ascii", "replace")

    def do_examine(self, session, line, tag):
        session.folder = self.folders.get(self.named(line))
        if session.folder is None:
            return f"{tag} NO [NONEXISTENT] no such folder\r\n".encode()
        there = session.folder
        uidnext = max([m.uid for m in there.messages], default=4) + 1
        return (f"* FLAGS (\\Seen)\r\n* {len(there.messages)} EXISTS\r\n"
                f"* OK [UIDVALIDITY {there.uidvalidity}] .\r\n"
                f"* OK [UIDNEXT {uidnext}] .\r\n{tag} OK [READ-ONLY] open\r\n"
                ).encode()

    def do_select(self, session, line, tag):
        answer = self.do_examine(session, line, tag)
        if self.permanent is not None:
            answer = b"* OK [PERMANENTFLAGS (%s)] .\r\n" % \
                self.permanent.encode() + answer
        return answer.replace(b"[READ-ONLY]", b"[READ-WRITE]")

    def do_store(self, session, line, tag):
        for _, message in self.wanted(session, line):
            message.marks.append(line.split(None, 4)[4].strip().decode())
        return f"{tag} OK stored\r\n".encode()

    def do_search(self, session, _line, tag):
        uids = " ".join(str(m.uid) for m in session.folder.messages)
        return f"* SEARCH {uids}".rstrip().encode() + \
            f"\r\n{tag} OK done\r\n".encode()

    def do_find(self, session, line, tag):
        value = re.search(rb'([^" ]+)"?\r\n$', line).group(1)
        uids = " ".join(str(m.uid) for m in session.folder.messages
                        if value in m.raw)
        return f"* SEARCH {uids}".rstrip().encode() + \
            f"\r\n{tag} OK done\r\n".encode()

    def wanted(self, session, line):
        uids = line.split()[3].decode()
        for number, message in enumerate(session.folder.messages, 1):
            for run in uids.split(","):
                low, _, high = run.partition(":")
                if int(low) <= message.uid <= int(high or low):
                    yield number, message
                    break

    def do_facts(self, session, line, tag):
        return b"".join(m.facts(n) for n, m in self.wanted(session, line)) + \
            f"{tag} OK done\r\n".encode()

    def do_body(self, session, line, tag):
        start, most = re.search(rb"<(\d+)\.(\d+)>", line).groups()
        return b"".join(m.body(n, int(start), int(most))
                        for n, m in self.wanted(session, line)) + \
            f"{tag} OK done\r\n".encode()

    def do_append(self, _session, line, tag):
        head, _, raw = line.partition(b"}\r\n")
        folder = self.folders.get(self.named(head + b"\r\n"))
        if folder is None:
            return f"{tag} NO [TRYCREATE] no such folder\r\n".encode()
        with self.lock:
            folder.add(raw[:-2])
        return f"{tag} OK appended\r\n".encode()

    def do_idle(self, session, _line, tag):
        self.answer(session, "idle", b"+ idling\r\n", tag)
        session.wire.settimeout(None)
        self.fault_or(session, "idling", lambda: None)
        if session.stream.readline(100).strip().upper() != b"DONE":
            raise Drop
        self.answer(session, "done", f"{tag} OK woke\r\n".encode(), tag)
