# SPDX-License-Identifier: ISC
"""A provider of access tokens on the loopback (RFC 6749, section 6).

It gives an access token for the refresh token that is valid, and with
`rotate` a new refresh token each time; the old one is good until the new one
is used for the first time, as with providers that allow for a lost answer, or
with `strict` not at all.  `answers` holds what to say instead, one for each
request: a (status, body) or DROP.  The check of a token by a mail server is a
GET of /info, for Dovecot."""

import http.server
import json
import ssl
import threading
import urllib.parse

DROP = object()


class TokenServer:
    def __init__(self, refresh="refresh-0", rotate=False, strict=False,
                 life=3600, tls=None):
        self.valid, self.rotate, self.strict = [refresh], rotate, strict
        self.life = life
        self.access = {}      # token -> its number
        self.requests = []    # the forms that came
        self.refused = self.given = 0
        self.answers = []
        self.withdrawn = False
        self.user = "office@office.example"
        self.lock = threading.Lock()
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_POST(self):
                size = int(self.headers.get("Content-Length", "0"))
                form = dict(urllib.parse.parse_qsl(
                    self.rfile.read(size).decode()))
                answer = server.answer(form)
                if answer is not DROP:
                    self.tell(*answer)

            def do_GET(self):
                given = self.headers.get("Authorization", "")
                self.tell(*server.introspect(given.partition(" ")[2]))

            def tell(self, status, body):
                body = body.encode() if isinstance(body, str) else body
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        # who asks may be killed before the answer, or not trust us
        self.http.handle_error = lambda *_: None
        self.http.daemon_threads = True
        if tls:
            self.http.socket = tls.wrap_socket(self.http.socket,
                                               server_side=True)
        self.port = self.http.server_address[1]
        self.url = f"http{'s' if tls else ''}://localhost:{self.port}/token"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()

    def answer(self, form):
        with self.lock:
            self.requests.append(form)
            if self.answers:
                return self.answers.pop(0)
            given = form.get("refresh_token")
            if self.withdrawn or given not in self.valid:
                self.refused += 1
                return 400, json.dumps({
                    "error": "invalid_grant",
                    "error_description": "Token has been expired or revoked."})
            # the one that is used is the one from now on
            self.valid = self.valid[self.valid.index(given):]
            self.given += 1
            number = self.given
            access = f"Zugang-{number}-" + "x" * 200
            self.access[access] = number
            told = {"access_token": access, "token_type": "Bearer",
                    "expires_in": self.life}
            if self.rotate:
                new = f"refresh-{len(self.requests)}"
                self.valid = [new] if self.strict else [given, new]
                told["refresh_token"] = new
            return 200, json.dumps(told)

    def introspect(self, access):
        with self.lock:
            if access in self.access:
                return 200, json.dumps({"active": True, "email": self.user,
                                        "username": self.user})
        return 401, json.dumps({"active": False})

    def forget(self):
        """All access tokens given so far have ended."""
        with self.lock:
            self.access = {}

    def good(self, access):
        with self.lock:
            return access in self.access


def context(servers):
    """TLS with the certificate of the private mail servers."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(servers.dir / "tls/server.pem",
                        servers.dir / "tls/server.key")
    return tls
