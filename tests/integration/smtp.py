#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Sending against a server that misbehaves: what goes out goes out once."""

import re
import shutil
import time

from rig import COMPLAINT, LEAVING, World, mail, run_all
from smtp_script import ACCEPT_AND_DROP, DROP, HANG, ScriptedSmtp


def states(w):
    return [letter["state"] for letter in w.outbox()]


def token(w):
    """The heed id of the first letter, as it stands in its Message-ID."""
    return w.outbox()[0]["message_id"].split("@")[0].split(".")[1]


def one_letter(w):
    """A threat to leave: one notice to the senior, nothing to the client."""
    w.arm()
    w.put(mail(LEAVING, subject="Our contract"))


def later(seconds):
    return int(time.time()) + seconds


def a_letter_goes_out_once():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        one_letter(w)
        for _ in range(3):
            w.heedd(check=0)
        assert states(w) == ["sent"], states(w)
        assert len(smtp.accepted) == 1
        assert smtp.accepted[0][1] == "erik@office.example"
        assert len(w.files("Sent")) == 1


def a_letter_that_had_to_wait_in_mode_draft_goes_into_drafts():
    """Queued while the stop file lies there, or while the mode was send."""
    for mode in ("draft", "send"):
        with ScriptedSmtp() as smtp, World(smtp_port=smtp.port,
                                           mode=mode) as w:
            w.arm()
            w.put(mail(COMPLAINT))
            (w.dir / "STOP").touch()
            w.heedd(check=0)
            assert states(w) == ["queued", "queued"], w.outbox()
            (w.dir / "STOP").unlink()
            w.top["mode"] = "draft"
            w.write_config()
            w.heedd(now=later(3600), check=0)
            assert sorted(states(w)) == ["drafted", "sent"], w.outbox()
            assert len(smtp.accepted) == len(w.files("Drafts")) == 1


def not_now(plan):
    with ScriptedSmtp(plan) as smtp, World(smtp_port=smtp.port) as w:
        one_letter(w)
        w.heedd(check=0)
        assert states(w) == ["queued"], states(w)
        assert smtp.accepted == []
        # not at once again: the server said "later"
        w.heedd(check=0)
        assert smtp.connections == 1
        w.heedd(now=later(3600), check=0)
        assert states(w) == ["sent"], w.outbox()
        assert len(smtp.accepted) == 1


def a_4xx_at_rcpt_is_tried_again():
    not_now({"rcpt": "451 4.3.0 later"})


def a_4xx_after_the_dot_is_tried_again():
    not_now({"dot": "451 4.7.1 greylisted"})


def a_4xx_at_the_greeting_is_tried_again():
    not_now({"greeting": "421 busy"})


def a_connection_dropped_before_the_dot_is_tried_again():
    not_now({"data": DROP})


def a_wrong_password_is_tried_once_and_not_for_each_letter():
    """Many letters are due, and a server locks who knocks too often."""
    plan = {"ehlo": "250-mail.test\r\n250 AUTH PLAIN",
            "secret": "535 5.7.8 wrong"}
    with ScriptedSmtp(plan, usual=False) as smtp, \
            World(smtp_port=smtp.port) as w:
        (w.dir / "secret").write_text("Kuckuck-1\n")
        (w.dir / "secret").chmod(0o600)
        w.smtp.update(user="office", password_file=w.dir / "secret")
        w.write_config()
        w.arm()
        for subject in ("Our contract", "Once more", "And again"):
            w.put(mail(LEAVING, subject=subject))
        w.heedd(check=0)
        assert states(w) == ["queued"] * 3, states(w)
        assert smtp.connections == 1, smtp.connections
        status = w.heed("status").stdout
        assert "535 5.7.8 wrong" in " ".join(status.split()), status
        with smtp.lock:
            smtp.plans = [{**plan, "secret": "235 in"}]
        w.heedd(now=later(3600), check=0)
        assert states(w) == ["sent"] * 3, w.outbox()
        assert "535" not in w.heed("status").stdout


def a_5xx_at_rcpt_is_final_and_the_address_gets_nothing_more():
    with ScriptedSmtp({"rcpt": "550 5.1.1 nobody"}) as smtp, \
            World(smtp_port=smtp.port) as w:
        one_letter(w)
        w.heedd(check=0)
        assert states(w) == ["failed"], states(w)
        assert "5.1.1" in w.outbox()[0]["why"]
        w.put(mail("We will go to court over this.", subject="Court"))
        w.heedd(check=0)
        assert smtp.accepted == []


def a_5xx_after_the_dot_is_final():
    with ScriptedSmtp({"dot": "554 5.7.1 no"}) as smtp, \
            World(smtp_port=smtp.port) as w:
        one_letter(w)
        for seconds in (0, 3600, 7200):
            w.heedd(now=later(seconds), check=0)
        assert states(w) == ["failed"]
        assert smtp.accepted == []


def accepted_and_then_dropped_is_never_sent_again():
    with ScriptedSmtp({"dot": ACCEPT_AND_DROP}) as smtp, \
            World(smtp_port=smtp.port) as w:
        one_letter(w)
        w.heedd(check=0)
        assert states(w) == ["uncertain"], states(w)
        for hours in (1, 6, 12, 20, 47, 100):
            w.heedd(now=later(hours * 3600), check=0)
        assert states(w)[0] == "held", w.outbox()
        assert smtp.ids().count(token(w)) == 1


def dropped_after_the_dot_without_accepting_is_held_and_can_be_sent_again():
    with ScriptedSmtp({"dot": DROP}) as smtp, World(smtp_port=smtp.port) as w:
        one_letter(w)
        w.heedd(check=0)
        assert states(w) == ["uncertain"]
        for hours in (1, 6, 12, 20, 47, 100):
            w.heedd(now=later(hours * 3600), check=0)
        assert states(w)[0] == "held", w.outbox()
        w.heed("outbox", "again", "L1", now=later(101 * 3600), check=0)
        w.heedd(now=later(101 * 3600), check=0)
        assert states(w)[0] == "sent", w.outbox()
        assert smtp.ids().count(token(w)) == 1


def silence_after_the_dot_ends_at_its_deadline():
    with ScriptedSmtp({"dot": HANG}) as smtp, World(smtp_port=smtp.port) as w:
        one_letter(w)
        w.heedd(check=0)
        assert states(w) == ["uncertain"]


def a_copy_in_sent_proves_that_it_went_out():
    with ScriptedSmtp({"dot": ACCEPT_AND_DROP}) as smtp, \
            World(smtp_port=smtp.port) as w:
        one_letter(w)
        w.heedd(check=0)
        # a provider that saves what goes through it
        w.put(smtp.accepted[0][2], folder="Sent")
        w.heedd(now=later(3600), check=0)
        assert states(w) == ["sent"], w.outbox()
        assert len(w.files("Sent")) == 1


def the_same_message_twice_causes_one_letter():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        raw = mail(LEAVING)
        w.put(raw)
        w.put(raw)
        w.heedd(check=0)
        w.put(raw)
        w.heedd(check=0)
        assert len(smtp.accepted) == 1
        assert w.json("status")["mails"]["duplicate"] == 2, w.json("status")


def the_same_mail_in_two_mailboxes_at_once_is_taken_once():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.accounts.append({**w.accounts[0], "name": "second",
                           "path": w.dir / "second"})
        shutil.copytree(w.dir / "mail", w.dir / "second")
        w.write_config()
        w.arm()
        # nothing but the bytes tells that they are the same
        for number in range(6):
            path = w.put(re.sub(rb"Message-ID: .*\n", b"", mail(
                LEAVING, subject=f"No. {number}")))
            shutil.copy(path, w.dir / "second" / "INBOX" / "new")
        w.heedd(check=0)
        assert w.json("status")["mails"]["stored"] == 6, w.json("status")
        assert w.json("status")["mails"]["duplicate"] == 6


def an_answer_of_a_colleague_stops_the_letter_to_the_client():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.put(mail("I am on it.", sender="Anna Berg <anna@office.example>",
                   to="per@bygg.example", date=time.time() - 5),
              folder="Sent")
        w.heedd(check=0)
        assert not any(to == "per@bygg.example"
                       for _, to, _ in smtp.accepted)


def nothing_old_is_acted_on():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.put(mail(LEAVING, date=time.time() - 10 * 86400))
        w.heedd(check=0)
        w.heedd(check=0)
        assert smtp.accepted == []


def the_stop_file_stops():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        one_letter(w)
        (w.dir / "STOP").touch()
        w.heedd(check=0)
        assert smtp.accepted == []
        (w.dir / "STOP").unlink()
        w.heedd(now=later(3600), check=0)
        assert len(smtp.accepted) == 1


def a_sender_whom_nobody_vouches_for_gets_no_letter_but_people_hear():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(COMPLAINT, verdict="dmarc=fail"))
        w.heedd(check=0)
        to = [recipient for _, recipient, _ in smtp.accepted]
        assert to == ["anna@office.example"], to


def drafts_lie_in_drafts_and_notices_go_out():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port,
                                       mode="draft") as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        w.heedd(check=0)
        assert [to for _, to, _ in smtp.accepted] == ["anna@office.example"]
        assert len(w.files("Drafts")) == 1
        assert ":2,DS" in w.files("Drafts")[0].name


def observing_sends_nothing():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port,
                                       mode="observe") as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert smtp.connections == 0
        assert set(states(w)) == {"observed"}


def a_mailbox_that_is_deaf_for_an_hour_is_told_once():
    """Its folder is gone; what is left is the way by SMTP."""
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        inbox, away = w.dir / "mail" / "INBOX", w.dir / "away"
        inbox.rename(away)
        for minutes in (2, 30, 59):
            w.heedd(now=w.start + minutes * 60, check=1)
        assert smtp.accepted == []
        for minutes in (62, 70, 200):
            w.heedd(now=w.start + minutes * 60, check=1)
        assert [to for _, to, _ in smtp.accepted] == ["anna@office.example"]
        assert b"cannot read the mailbox office" in smtp.accepted[0][2]
        # heard again, and deaf again: that is another time
        away.rename(inbox)
        w.heedd(now=w.start + 300 * 60, check=0)
        inbox.rename(away)
        w.heedd(now=w.start + 400 * 60, check=1)
        assert len(smtp.accepted) == 2, smtp.accepted


if __name__ == "__main__":
    run_all([value for name, value in list(globals().items())
             if callable(value) and getattr(value, "__module__", "") ==
             "__main__" and name not in ("states", "one_letter", "later",
                                         "not_now", "token")])
