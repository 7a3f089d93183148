# SPDX-License-Identifier: ISC
"""Stands between heedd and a real IMAP server, passes everything on, and lets
something happen just before a chosen command arrives."""

import socket
import threading


class ImapProxy:
    """Calls `happen()` once, before the first line that holds `marker`."""

    def __init__(self, port, marker, happen):
        self.port_behind, self.marker, self.happen = port, marker, happen
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.happened = False
        self.lines = []  # what the client said

    def __enter__(self):
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()

    def serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.session, args=(client,),
                             daemon=True).start()

    def session(self, client):
        server = socket.create_connection(("127.0.0.1", self.port_behind))
        back = threading.Thread(target=pour, args=(server, client),
                                daemon=True)
        back.start()
        for line in client.makefile("rb"):
            self.lines.append(line)
            if self.marker in line and not self.happened:
                self.happened = True
                self.happen()
            server.sendall(line)
        server.shutdown(socket.SHUT_WR)
        back.join(10)
        server.close()
        client.close()


def pour(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
