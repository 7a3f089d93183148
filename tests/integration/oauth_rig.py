# SPDX-License-Identifier: ISC
"""Mail servers that take access tokens of a scripted provider, and an office
that logs in with them."""

import base64
import re
import select

from rig import World
from imap_script import ScriptedImap
from smtp_script import ScriptedSmtp

CLIENT_SECRET = "Geheimfach-77"


def token_in(proof):
    plain = base64.b64decode(proof).decode()
    return re.search("auth=Bearer ([^\1]*)\1", plain).group(1)


REFUSED = base64.b64encode(b'{"status":"401","schemes":"bearer"}')


class TokenImap(ScriptedImap):
    """Takes the tokens that the provider calls good, and no password."""

    def __init__(self, provider):
        self.provider = provider
        self.tokens = []
        self.ends = []  # what followed the server's second "+"
        super().__init__()

    def do_login(self, _session, _line, tag):
        return f"{tag} NO [AUTHENTICATIONFAILED] no passwords\r\n".encode()

    def do_authenticate(self, session, line, tag):
        assert re.fullmatch(rb"\w+ AUTHENTICATE (XOAUTH2|OAUTHBEARER)\r\n",
                            line), line
        session.write(b"+ \r\n")
        proof = session.stream.readline(20000)
        self.tokens.append(token_in(proof))
        if self.provider.good(self.tokens[-1]):
            return f"{tag} OK in\r\n".encode()
        session.write(b"+ " + REFUSED + b"\r\n")
        self.ends.append(session.stream.readline(100))
        return f"{tag} NO [AUTHENTICATIONFAILED] bad token\r\n".encode()


    def do_idle(self, session, _line, tag):
        """Tells at once what comes, so that no test waits for a poll."""
        session.write(b"+ idling\r\n")
        known = len(session.folder.messages)
        while not select.select([session.wire], [], [], 0.05)[0]:
            if len(session.folder.messages) > known:
                known = len(session.folder.messages)
                session.write(b"* %d EXISTS\r\n" % known)
        session.stream.readline(100)
        return f"{tag} OK woke\r\n".encode()


class TokenSmtp(ScriptedSmtp):
    """The same for letters."""

    def __init__(self, provider, offers="XOAUTH2 OAUTHBEARER"):
        self.provider, self.offers = provider, offers
        self.tokens = []
        super().__init__()

    def dialogue(self, stream, plan):
        plan = {**plan, "ehlo": f"250-mail.test\r\n250 AUTH {self.offers}"}
        self.logged_in = False

        def login(stream):
            self.tokens.append(token_in(stream.readline()))
            if self.provider.good(self.tokens[-1]):
                return "235 2.7.0 in"
            self.say(stream, "334 " + REFUSED.decode())
            stream.readline()
            return "535 5.7.8 bad token"

        self.say(stream, plan["greeting"])
        recipient = ""
        for line in iter(stream.readline, b""):
            word = line[:4].upper()
            if word == b"EHLO":
                self.say(stream, plan["ehlo"])
            elif word == b"AUTH":
                self.say(stream, "334 ")
                self.say(stream, login(stream))
            elif word == b"RCPT":
                recipient = re.search(rb"<(.*?)>", line).group(1).decode()
                self.say(stream, plan["rcpt"])
            elif word == b"DATA":
                self.say(stream, plan["data"])
                self.letter(stream, plan, recipient)
            elif word == b"QUIT":
                self.say(stream, plan["quit"])
                return
            else:
                self.say(stream, "250 ok")


def put_token(w, text, name="refresh"):
    """As a person would: by another file of that name."""
    folder = w.dir / "tokens"
    folder.mkdir(exist_ok=True)
    (folder / "coming").write_text(text + "\n")
    (folder / "coming").chmod(0o600)
    (folder / "coming").rename(folder / name)
    return folder / name


def login(w, provider, auth="xoauth2"):
    """The options of one login; the same for accounts and smtp."""
    (w.dir / "client").write_text(CLIENT_SECRET + "\n")
    (w.dir / "client").chmod(0o600)
    return {"auth": auth, "user": "office@office.example",
            "token_url": provider.url,
            "token_plain": provider.url.startswith("http:") or None,
            "client_id": "heed test", "client_secret_file": w.dir / "client",
            "refresh_token_file": w.dir / "tokens/refresh"}


def office(provider, imap, smtp=None, auth="xoauth2", refresh="refresh-0",
           **top):
    """One account at the scripted server, and letters by the other one."""
    w = World(**top)
    put_token(w, refresh)
    options = login(w, provider, auth)
    w.accounts = [{"name": "office", "host": "127.0.0.1", "tls": "none",
                   "port": imap.port, "poll_seconds": 10,
                   "authserv_id": "mx.office.example", **options}]
    if smtp:
        w.smtp.update(options, port=smtp.port)
    w.write_config()
    return w


def token_file(w):
    return (w.dir / "tokens/refresh").read_text().strip()
