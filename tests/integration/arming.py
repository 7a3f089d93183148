#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Arming: what the configuration asks for holds once a person has looked at
what would go out, and has said so."""

import getpass
import os
import signal

from rig import COMPLAINT, LEAVING, World, mail, run_all, wait_for
from running import Running
from smtp_script import ScriptedSmtp

ANNA, ERIK, PER = ("anna@office.example", "erik@office.example",
                   "per@bygg.example")


def states(w):
    return [letter["state"] for letter in w.outbox()]


def a_mode_in_the_file_alone_sends_nothing_and_is_told():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        log = w.heedd(now=w.start, check=0).stderr
        assert "mode=observe configured=send" in log, log
        assert "heed arm" in log, log
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert states(w) == ["observed", "observed"], w.outbox()
        assert smtp.connections == 0
        told = w.heed("status")
        assert told.returncode == 3 and '"heed arm"' in told.stdout
        told = w.json("status")
        assert (told["mode"], told["configured"]) == ("observe", "send")


def arm_shows_what_would_have_gone_out_and_wants_the_name_typed():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.heedd(now=w.start, check=0)
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        for typed in ("", "\n", "yes\n", "tes\n", "test heed\n"):
            shown = w.heed("arm", stdin=typed, check=1)
            assert ANNA in shown.stdout and PER in shown.stdout
            assert "1 letter to clients, 1 notice" in shown.stdout
            assert w.json("status")["mode"] == "observe"
        w.heed("arm", stdin="test\n", check=0)
        told = w.json("status")
        assert told["mode"] == "send"
        assert told["armed_by"] == (os.environ.get("SUDO_USER")
                                    or getpass.getuser())
        assert w.heed("status").returncode == 0
        # what was listed stays where it is; what comes now goes out
        w.put(mail(LEAVING, date=float(w.start + 3700)))
        w.heedd(now=w.start + 3720, check=0)
        assert states(w) == ["observed", "observed", "sent"], w.outbox()
        assert [to for _, to, *_ in smtp.accepted] == [ERIK]


def armed_twice_is_armed_since_the_first_time():
    with World() as w:
        w.arm()
        before = w.json("status", now=w.start)
        again = w.heed("arm", "--yes", check=0)
        assert "is armed for mode send since" in again.stdout
        assert w.json("arm", "--yes")["armed"] is True
        assert w.json("status", now=w.start) == before


def a_script_sees_what_would_go_out_without_arming():
    with World() as w:
        w.heedd(now=w.start, check=0)
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        told = w.json("arm")
        assert told["armed"] is False
        assert (told["to_clients"], told["to_people"]) == (1, 1)
        assert [l["recipient"] for l in told["letters"]] == [PER, ANNA]
        assert w.json("status")["mode"] == "observe"
        # not longer back than a week
        later = w.heed("--json", "arm", now=w.start + 9 * 86400, check=0)
        assert '"letters": []' in later.stdout, later.stdout


def there_is_nothing_to_arm_in_mode_observe():
    with World(mode="observe") as w:
        assert w.heed("arm", "--yes").returncode == 1  # no state yet
        w.heedd(now=w.start, check=0)
        told = w.heed("arm", "--yes", check=2)
        assert "set it to draft, approve or send first" in told.stderr
        assert w.heed("status", now=w.start).returncode == 0


def mail_from_before_the_arming_never_causes_a_letter():
    with World() as w:
        w.heedd(now=w.start - 7200, check=0)
        w.heed("arm", "--yes", now=w.start, check=0)
        w.put(mail(COMPLAINT, date=w.start - 60))
        w.heedd(check=0)
        assert w.outbox() == []
        assert "guard old-mail" in w.heed("why", "M1", check=0).stdout


def disarmed_heed_sends_nothing_more():
    with World() as w:  # nobody listens at its mail server: letters wait
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert states(w) == ["queued", "queued"], w.outbox()
        w.heed("disarm", check=0)
        w.put(mail(LEAVING))
        w.heedd(now=w.start + 7200, check=0)
        assert sorted(states(w)) == ["cancelled", "cancelled", "observed"]
        assert w.json("status")["mode"] == "observe"


def a_mode_that_falls_in_the_file_must_be_armed_again():
    with World() as w:
        w.arm()
        w.top["mode"] = "draft"
        w.write_config()
        w.heedd(check=0)
        assert w.json("status")["mode"] == "draft"
        w.top["mode"] = "send"
        w.write_config()
        w.heedd(check=0)
        assert w.json("status")["mode"] == "draft"
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert {l["recipient"]: l["state"] for l in w.outbox()} == {
            ANNA: "queued", PER: "drafted"}, w.outbox()
        # what draft mode has kept back is listed too
        assert PER in w.heed("arm", "--yes", check=0).stdout
        assert w.json("status")["mode"] == "send"


def arming_reaches_a_heedd_that_runs_before_and_after_the_reload():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port,
                                       mode="observe") as w:
        w.accounts[0]["poll_seconds"] = 10
        w.write_config()
        w.heedd(now=w.start, check=0)
        with Running(w) as d:
            d.wait_told("WATCHDOG=1")
            w.top["mode"] = "send"
            w.write_config()
            w.heed("arm", "--yes", now=w.start, check=0)
            d.signal(signal.SIGHUP)
            d.wait_told("READY=1", 2)
            w.put(mail(LEAVING))
            wait_for(lambda: smtp.accepted)
            assert d.end() == 0, d.log()
        assert states(w) == ["sent"], w.outbox()


if __name__ == "__main__":
    run_all([value for name, value in list(globals().items())
             if callable(value) and getattr(value, "__module__", "") ==
             "__main__" and name != "states"])
