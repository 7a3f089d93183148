#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""A person stops all sending: at a terminal, by a file, by mail."""

import os
import threading

from rig import LEAVING, World, mail, run_all, wait_for
from running import Running
from smtp_script import ScriptedSmtp

ERIK = "erik@office.example"
WORD = "w1nter-kestrel"


def states(w):
    return [letter["state"] for letter in w.outbox()]


def attention(w):
    return "\n".join(w.json("status")["attention"])


def with_word(w, word=WORD):
    """The configuration with the word in a file, as an owner would have it."""
    path = w.dir / "word"
    path.write_text(word + "\n")
    path.chmod(0o600)
    w.top["stop_word_file"] = path
    w.write_config()
    w.arm()


def from_anna(text, **options):
    return mail(text, sender="Anna Berg <anna@office.example>",
                subject="Please", **options)


def nothing_goes_out_between_stop_and_go():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        told = w.heed("stop", "the", "server", "is\nmad", check=0)
        assert '"heed go"' in told.stdout
        w.put(mail(LEAVING))
        w.heedd(check=0)
        assert states(w) == ["queued"] and smtp.connections == 0
        assert "heed go" in w.outbox()[0]["why"]
        assert w.heed("status").returncode == 3
        assert "the server is mad: nothing is sent" in attention(w)
        # what a cap has stopped is another matter
        w.heed("reset", check=0)
        assert "the server is mad" in attention(w)
        told = w.heed("go", check=0)
        assert "the server is mad" in told.stdout
        w.heedd(now=w.start + 3800, check=0)
        assert states(w) == ["sent"], w.outbox()
        assert "Nobody had said" in w.heed("go", check=0).stdout


def go_tells_what_else_keeps_mail_back():
    with World() as w:
        w.arm()
        w.heed("stop", check=0)
        (w.dir / "STOP").touch()
        assert "STOP exists" in w.heed("go", check=0).stdout


def a_stop_that_cannot_be_written_down_says_so():
    with World() as w:  # heedd has never run here
        told = w.heed("stop", check=1)
        assert "heed is not stopped" in told.stderr
        w.extra = "nonsense = 1;\n"
        w.write_config()
        assert "heed is not stopped" in w.heed("stop", check=2).stderr


def a_stop_reaches_the_letter_whose_first_byte_is_not_out_yet():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(LEAVING))
        say, stopped = smtp.say, threading.Event()

        def stop_first(stream, what):
            if what == "354 go on" and not stopped.is_set():
                w.heed("stop", check=0)
                stopped.set()
            say(stream, what)

        smtp.say = stop_first
        log = w.heedd(check=0).stderr
        assert stopped.is_set() and "all sending was stopped" in log, log
        assert smtp.accepted == [] and states(w) == ["queued"], w.outbox()
        w.heed("go", check=0)
        w.heedd(now=w.start + 3600 + 1200, check=0)
        assert len(smtp.accepted) == 1 and states(w) == ["sent"]


def a_colleagues_mail_with_the_word_stops_a_heedd_that_runs():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.accounts[0]["poll_seconds"] = 10
        with_word(w)
        with Running(w) as d:
            d.wait_told("WATCHDOG=1")
            w.put(from_anna(f"\n  Heed  STOP {WORD}\nsomething is wrong"))
            wait_for(lambda: "anna@office.example" in attention(w))
            w.put(mail(LEAVING))
            wait_for(lambda: "queued" in states(w))
            assert d.end() == 0, d.log()
        assert smtp.connections == 0
        assert "all sending stops" in d.log() and WORD not in d.log()
        # nobody finds the word where mail is kept
        for path in w.state.iterdir():
            assert WORD.encode() not in path.read_bytes(), path
        w.heed("go", check=0)
        w.heedd(now=w.start + 3800, check=0)
        assert [to for _, to, _ in smtp.accepted] == [ERIK]


def not_heeded(raw, told=True, before=None, folder="INBOX"):
    """Sending goes on, and heed status tells of the one that asked."""
    with World() as w:
        with_word(w)
        w.put(raw, folder)
        result = w.heedd(check=0)
        assert "stopped by" not in attention(w)
        assert ("asks for a stop is not heeded" in attention(w)) == told
        assert WORD not in result.stderr
        if told:
            for path in w.state.iterdir():
                assert WORD.encode() not in path.read_bytes(), path
            w.heed("go", check=0)
            assert attention(w) == ""


def a_wrong_word_stops_nothing_and_is_told():
    not_heeded(from_anna("heed stop winter"))
    not_heeded(from_anna(f"heed stop {WORD}x"))
    not_heeded(from_anna(f"heed stop {WORD.upper()}"))
    not_heeded(from_anna(f"heed stop {WORD} {WORD}"))


def a_sender_for_whom_nobody_vouches_stops_nothing_and_is_told():
    not_heeded(from_anna(f"heed stop {WORD}", verdict="dmarc=fail"))
    not_heeded(from_anna(f"heed stop {WORD}", verdict=None))


def an_automatic_mail_stops_nothing():
    not_heeded(from_anna(f"heed stop {WORD}",
                         headers=["Auto-Submitted: auto-replied"]))


def the_copy_that_its_writer_keeps_in_sent_stops_nothing_and_is_not_told():
    """What was put there by a mail program has no verdict of our server."""
    not_heeded(from_anna(f"heed stop {WORD}", verdict=None), told=False,
               folder="Sent")


def a_stop_is_obeyed_when_its_copy_in_sent_was_read_before():
    with World() as w:
        with_word(w)
        options = {"message_id": "<s@office.example>",
                   "date": w.start + 3000}
        w.put(from_anna(f"heed stop {WORD}", verdict=None, **options), "Sent")
        w.heedd(check=0)
        assert attention(w) == ""
        w.put(from_anna(f"heed stop {WORD}", **options))
        w.heedd(check=0)
        assert "stopped by" in attention(w)


def a_stranger_stops_nothing():
    not_heeded(mail(f"heed stop {WORD}"), told=False)


def only_the_first_line_stops():
    for text in (f"Hello\nheed stop {WORD}", f"please heed stop {WORD}",
                 f"heed stop\n{WORD}", "heed stop", f"heedstop {WORD}",
                 f"heed stopped {WORD}"):
        not_heeded(from_anna(text), told=False)


def an_old_mail_stops_nothing():
    """Found by the first look: it was meant for long ago."""
    with World() as w:
        w.put(from_anna(f"heed stop {WORD}", date=w.start - 60))
        with_word(w)
        assert "stopped by" not in attention(w)


def a_copy_of_the_mail_does_not_stop_again():
    with World() as w:
        with_word(w)
        raw = from_anna(f"heed stop {WORD}", message_id="<s@office.example>",
                        date=w.start + 3000)
        w.put(raw)
        w.heedd(check=0)
        assert "stopped by" in attention(w)
        w.heed("go", check=0)
        w.put(b"Received: by another way\n" + raw)
        w.put(raw)
        w.heedd(check=0)
        assert attention(w) == ""


def a_word_that_cannot_be_had_stops_for_a_colleague_and_for_nobody_else():
    with World() as w:
        ran = w.dir / "ran"
        w.top["stop_word_command"] = f"touch {ran}; exit 1"
        w.write_config()
        w.arm()
        for raw in (mail(f"heed stop {WORD}"),
                    from_anna(f"heed stop {WORD}", verdict="dmarc=fail")):
            w.put(raw)
            w.heedd(check=0)
            assert "stopped by" not in attention(w)
        assert not ran.exists()
        w.put(from_anna("heed stop anything"))
        w.heedd(check=0)
        assert "stopped by" in attention(w) and ran.exists()


def the_word_never_stands_in_the_configuration():
    with World() as w:
        w.top["stop_word"] = WORD
        w.write_config()
        told = w.heed("check-config", check=2)
        assert "stop_word_file" in told.stderr and WORD not in told.stderr
        del w.top["stop_word"]
        w.top["stop_word_file"] = w.dir / "word"
        (w.dir / "word").write_text(WORD)
        os.chmod(w.dir / "word", 0o644)
        w.write_config()
        assert "word" in w.heed("check-config", check=2).stderr
        w.top["stop_word_command"] = "true"
        w.write_config()
        assert "only one of" in w.heed("check-config", check=2).stderr


if __name__ == "__main__":
    run_all([value for name, value in list(globals().items())
             if callable(value) and getattr(value, "__module__", "") ==
             "__main__" and name not in ("states", "attention", "with_word",
                                         "from_anna", "not_heeded")])
