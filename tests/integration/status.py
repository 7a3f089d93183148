#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heed status: its exit status for each state that heed(1) names, which scripts
and monitors rely on, the same for people and with --json."""

import json

from rig import LEAVING, World, mail, run_all
from imap_script import ScriptedImap


class Office(World):
    """Armed, read and well, two minutes ago."""

    def __init__(self, **top):
        super().__init__(**top)
        self.arm()
        self.now = self.start + 3600
        self.heedd(now=self.now - 120, check=0)


def status(w, wanted, words="", now=None):
    now = now or w.now
    shown = w.heed("status", now=now, check=wanted)
    said = json.loads(w.heed("--json", "status", now=now,
                             check=wanted).stdout) if wanted in (0, 3) else {}
    assert words in shown.stdout + shown.stderr, shown
    assert bool(said.get("attention")) == (wanted == 3), said
    assert any(words in line for line in said.get("attention", [])) or \
        wanted != 3, said


def all_is_well():
    with Office() as w:
        status(w, 0, "Attention   nothing")


def there_is_no_state_yet():
    with World() as w:
        w.now = w.start
        status(w, 1, "start heedd once")


def the_configuration_is_wrong():
    with Office() as w:
        w.top["mode"] = "sned"
        w.write_config()
        status(w, 2, "mode")


def an_argument_is_wrong():
    with Office() as w:
        assert w.heed("status", "--no-such-option").returncode == 2
        assert w.heed("statsu").returncode == 2


def heedd_does_not_run():
    with Office() as w:
        status(w, 0, now=w.now + 12 * 60)
        status(w, 3, "heedd does not run", now=w.now + 14 * 60)


def a_mailbox_is_deaf():
    with Office() as w:
        (w.dir / "mail").rename(w.dir / "elsewhere")
        w.heedd(now=w.now + 50 * 60, check=1)
        status(w, 0, now=w.now + 50 * 60)
        w.heedd(now=w.now + 70 * 60, check=1)
        status(w, 3, "was not read for", now=w.now + 70 * 60)
        (w.dir / "elsewhere").rename(w.dir / "mail")
        w.heedd(now=w.now + 72 * 60, check=0)
        status(w, 0, now=w.now + 72 * 60)


def a_password_is_wrong():
    with Office() as w:
        server = ScriptedImap({"login": lambda s, _h, tag: s.write(
            f"{tag} NO [AUTHENTICATIONFAILED] no\r\n".encode())})
        server.arm()
        secret = w.dir / "secret"
        secret.write_text("wrong\n")
        secret.chmod(0o600)
        w.accounts.append({"name": "second", "host": "127.0.0.1",
                           "port": server.port, "tls": "none", "user": "x",
                           "password_file": secret})
        w.write_config()
        w.heedd(now=w.now, check=1)
        status(w, 3, "mailbox second was never read whole")


def somebody_has_stopped_it():
    with Office() as w:
        (w.dir / "STOP").touch()
        status(w, 3, "STOP exists")
        (w.dir / "STOP").unlink()
        status(w, 0)
        w.heed("stop", "a reason", check=0)
        status(w, 3, "a reason")
        w.heed("go", check=0)
        status(w, 0)


def a_guard_has_latched():
    with Office() as w:
        w.caps = {"hour": 0}
        w.write_config()
        w.put(mail(LEAVING, date=w.now - 60))
        w.heedd(now=w.now, check=0)
        status(w, 3, 'until "heed reset"')
        w.heed("reset", now=w.now, check=0)
        status(w, 0)


def it_is_not_armed_for_what_is_configured():
    with Office() as w:
        w.heed("disarm", now=w.now, check=0)
        status(w, 3, "heed arm")


def a_restored_database_and_a_held_letter():
    with Office() as w:
        w.put(mail(LEAVING, date=w.now - 60))
        w.heedd(now=w.now, check=0)
        states = [row["state"] for row in w.outbox()]
        assert states == ["queued"], states
        # as if letters had gone out that the database knows nothing of
        (w.state / "epoch").write_text("99\n")
        status(w, 3, "heed resume --after-restore")
        w.heed("resume", "--after-restore", now=w.now, check=0)
        status(w, 3, "1 letter is held for you")
        w.heed("outbox", "cancel", "L1", now=w.now, check=0)
        # the mailbox must be read anew
        w.heedd(now=w.now, check=0)
        status(w, 0)


if __name__ == "__main__":
    run_all([
        all_is_well,
        there_is_no_state_yet,
        the_configuration_is_wrong,
        an_argument_is_wrong,
        heedd_does_not_run,
        a_mailbox_is_deaf,
        a_password_is_wrong,
        somebody_has_stopped_it,
        a_guard_has_latched,
        it_is_not_armed_for_what_is_configured,
        a_restored_database_and_a_held_letter,
    ])
