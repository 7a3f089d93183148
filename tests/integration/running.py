# SPDX-License-Identifier: ISC
"""A heedd that stays in the foreground, as a service manager sees it."""

import os
import signal
import socket
import subprocess
import threading

from rig import HEEDD, wait_for


class Running:
    """A heedd in the foreground; what it logs and what it tells systemd."""

    def __init__(self, w, *args, **env):
        self.w = w
        self.path = str(w.dir / "notify")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.told, self.lines = [], []
        self.process = subprocess.Popen(
            [HEEDD, "--config", w.config, *args], stderr=subprocess.PIPE, text=True,
            env={**os.environ, "NOTIFY_SOCKET": self.path, **env})
        for target in (self.listen, self.read):
            threading.Thread(target=target, daemon=True).start()

    def listen(self):
        while True:
            try:
                self.told.append(self.socket.recv(4096).decode())
            except OSError:
                return

    def read(self):
        for line in self.process.stderr:
            self.lines.append(line)

    def log(self):
        return "".join(self.lines)

    def wait_told(self, word, n=1):
        def enough():
            assert self.process.poll() is None, self.log()
            return sum(word in told for told in list(self.told)) >= n
        wait_for(enough)

    def signal(self, number):
        self.process.send_signal(number)

    def end(self):
        self.signal(signal.SIGTERM)
        return self.process.wait(60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.socket.close()
