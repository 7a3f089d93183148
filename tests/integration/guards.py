#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What keeps mail from going out, as it meets the real heedd: the modes, and
what stops all of it."""

import datetime
import json
import zoneinfo

from rig import BUILD, COMPLAINT, LEAVING, Skip, World, mail, run_all, \
    sanitized, wait_for
from running import Running
from smtp_script import ScriptedSmtp

ANNA, ERIK, PER = ("anna@office.example", "erik@office.example",
                   "per@bygg.example")
LIAR = BUILD / "tests" / "crash" / "liar.so"
MANY = {"turn": 50, "person_day": 50, "client_day": 50, "client_week": 50}


def states(w):
    return {letter["recipient"]: letter["state"] for letter in w.outbox()}


def sent_to(smtp):
    return sorted(letter[1] for letter in smtp.accepted)


def attention(w, now=None):
    result = w.heed("--json", "status", now=now)
    return " ".join(json.loads(result.stdout)["attention"])


def stockholm(weekday, hour, minute=0):
    """The next such moment (Monday is 0) that is a day or more away."""
    zone = zoneinfo.ZoneInfo("Europe/Stockholm")
    day = datetime.datetime.now(zone) + datetime.timedelta(days=1)
    while day.weekday() != weekday:
        day += datetime.timedelta(days=1)
    return int(day.replace(hour=hour, minute=minute, second=0,
                           microsecond=0).timestamp())


class Office(World):
    """With the quiet hours of a fresh installation."""

    def __init__(self, smtp, **caps):
        super().__init__(smtp_port=smtp.port)
        for name in ("quiet_from", "quiet_to", "quiet_weekends"):
            del self.top[name]
        self.caps = dict(caps)
        self.write_config()


def stopped(w):
    """Something for which each letter would have to wait."""
    (w.dir / "STOP").touch()
    w.put(mail(COMPLAINT))
    w.heedd(check=0)


def in_observe_mode_a_letter_that_would_wait_is_noted_all_the_same():
    with World(mode="observe") as w:
        w.arm()
        stopped(w)
        assert states(w) == {ANNA: "observed", PER: "observed"}, w.outbox()


def in_draft_mode_a_draft_need_not_wait_for_the_morning():
    night = stockholm(1, 23)
    with ScriptedSmtp() as smtp, Office(smtp, **MANY) as w:
        w.top["mode"] = "draft"
        w.write_config()
        w.arm()
        w.put(mail(COMPLAINT, date=night - 60))
        w.heedd(now=night, check=0)
        assert states(w) == {ANNA: "queued", PER: "drafted"}, w.outbox()


def at_night_only_what_is_important_goes_out():
    night, morning = stockholm(1, 23), stockholm(1, 8) + 86400
    with ScriptedSmtp() as smtp, Office(smtp, **MANY) as w:
        w.arm()
        w.put(mail(COMPLAINT, date=night - 60))
        w.put(mail(LEAVING, subject="Our contract", date=night - 50))
        w.heedd(now=night, check=0)
        assert sent_to(smtp) == [ERIK], w.outbox()
        assert states(w) == {ANNA: "queued", PER: "queued", ERIK: "sent"}
        w.heedd(now=morning - 60, check=0)
        assert sent_to(smtp) == [ERIK], w.outbox()
        w.heedd(now=morning, check=0)
        assert sent_to(smtp) == [ANNA, ERIK, PER], w.outbox()


def what_is_promised_at_night_is_not_over_in_the_morning():
    """An answer within so many hours: they run from when the letter goes."""
    night, morning = stockholm(4, 21), stockholm(4, 8) + 3 * 86400
    with ScriptedSmtp() as smtp, Office(smtp, **MANY) as w:
        w.arm()
        w.put(mail(COMPLAINT, date=night - 60))
        w.heedd(now=night, check=0)
        # over the whole weekend, and not expired after a day
        for hours in (11, 24, 48, 58):
            w.heedd(now=night + hours * 3600, check=0)
            assert smtp.accepted == []
        w.heedd(now=morning, check=0)
        assert sent_to(smtp) == [ANNA, PER], w.outbox()
        raw = next(raw for _, to, raw in smtp.accepted if to == PER)
        day = datetime.datetime.fromtimestamp(
            morning, zoneinfo.ZoneInfo("Europe/Stockholm"))
        assert day.weekday() == 0
        later = [day + datetime.timedelta(days=n) for n in range(3)]
        assert any(f"{d:%A}".encode() in raw for d in later), raw


def a_letter_waits_for_the_end_of_the_clients_holiday():
    noon = stockholm(1, 12)
    off = datetime.date.fromtimestamp(noon)
    with ScriptedSmtp() as smtp, Office(smtp, **MANY) as w:
        (w.dir / "off.ics").write_text(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
            f"DTSTART;VALUE=DATE:{off:%Y%m%d}\nRRULE:FREQ=YEARLY\n"
            "END:VEVENT\nEND:VCALENDAR\n")
        w.clients[0]["holidays"] = w.dir / "off.ics"
        w.write_config()
        w.arm()
        w.put(mail(COMPLAINT, date=noon - 60))
        w.heedd(now=noon, check=0)
        # it is a day like others for our people
        assert sent_to(smtp) == [ANNA], w.outbox()
        w.heedd(now=noon + 19 * 3600, check=0)
        assert sent_to(smtp) == [ANNA], w.outbox()
        w.heedd(now=noon + 20 * 3600, check=0)
        assert sent_to(smtp) == [ANNA, PER], w.outbox()


def the_clock_on_the_clients_wall_counts():
    evening = stockholm(2, 22)
    with ScriptedSmtp() as smtp, Office(smtp, **MANY) as w:
        w.clients[0]["timezone"] = "America/New_York"
        w.write_config()
        w.arm()
        w.put(mail(COMPLAINT, date=evening - 60))
        w.heedd(now=evening, check=0)
        assert sent_to(smtp) == [PER], w.outbox()


def armed_now(w):
    """No hour ago: the first hour begins."""
    w.heedd(check=0)
    w.heed("arm", "--yes", check=0)


def seven_threats(w):
    for number in range(7):
        w.put(mail(LEAVING, subject=f"Contract {number}",
                   date=datetime.datetime.now().timestamp() + 5))


def the_first_hour_after_the_arming_stops_at_five_and_asks():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.caps = dict(MANY)
        w.write_config()
        armed_now(w)
        seven_threats(w)
        w.heedd(check=0)
        assert len(smtp.accepted) == 5, w.outbox()
        assert "cap-first-hour" in attention(w)
        w.heedd(now=w.start + 3700, check=0)
        assert len(smtp.accepted) == 5, w.outbox()
        w.heed("reset", check=0)
        w.heedd(now=w.start + 3800, check=0)
        assert len(smtp.accepted) == 7, w.outbox()
        assert attention(w) == ""


def a_cap_counts_anew_when_a_person_has_said_go_on():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.caps = dict(MANY, hour=2)
        w.write_config()
        w.arm()
        seven_threats(w)
        for round_ in range(1, 4):
            w.heedd(now=w.start + 3600 + round_ * 120, check=0)
            assert len(smtp.accepted) == 2 * round_, w.outbox()
            assert "cap-hour" in attention(w)
            w.heed("reset", now=w.start + 3601 + round_ * 120, check=0)


def too_many_people_who_never_had_mail_stop_everything():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.caps = dict(MANY, new_people=2)
        w.write_config()
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert sent_to(smtp) == [ANNA, PER]
        # these two are known by now; the third is not
        w.put(mail(COMPLAINT, subject="Again"))
        w.heedd(check=0)
        # and one letter a week is enough for a client
        assert sent_to(smtp) == [ANNA, ANNA, PER], w.outbox()
        assert attention(w) == ""
        w.put(mail(LEAVING, subject="Our contract"))
        w.heedd(check=0)
        assert len(smtp.accepted) == 3
        assert "cap-new-people" in attention(w)


def when_letters_come_back_all_sending_stops():
    plan = {"rcpt": "550 5.1.1 no such user"}
    with ScriptedSmtp(plan, usual=False) as smtp, \
            World(smtp_port=smtp.port) as w:
        w.caps = dict(MANY)
        w.clients.append({"id": "second", "name": "Second", "owner": "anna",
                          "addresses": ["s@second.example"],
                          "language": "en"})
        w.write_config()
        w.arm()
        w.put(mail(COMPLAINT))
        w.put(mail(LEAVING, subject="Our contract"))
        w.heedd(check=0)
        assert states(w) == dict.fromkeys((ANNA, ERIK, PER), "failed"), \
            w.outbox()
        w.put(mail(COMPLAINT, sender="S <s@second.example>"))
        w.heedd(check=0)
        assert states(w)["s@second.example"] == "queued", w.outbox()
        assert "bounces: too many letters come back" in attention(w)
        # a person has looked: what came back before does not count again
        w.heed("reset", check=0)
        smtp.plans, smtp.usual = [], True
        w.heedd(now=w.start + 3800, check=0)
        assert sent_to(smtp) == ["s@second.example"], w.outbox()


def the_same_text_goes_to_a_client_once_in_a_month():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.caps = dict(MANY)
        w.write_config()
        w.arm()
        for number in range(2):
            w.put(mail(COMPLAINT, date=w.start + 3000 + number))
            w.heedd(now=w.start + 3700, check=0)
        assert sent_to(smtp) == [ANNA, ANNA, PER], w.outbox()
        assert "guard repeat" in w.heed("why", "M2", check=0).stdout


def who_asks_not_to_be_written_to_gets_nothing():
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail("Please stop emailing us.", subject="Enough"))
        w.heedd(check=0)
        assert sent_to(smtp) == [ANNA], w.outbox()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert PER not in sent_to(smtp), w.outbox()
        assert "asked not to be written to" in \
            w.heed("why", "M2", check=0).stdout
        # a person has spoken with them
        told = w.heed("allow", "Per@Bygg.example", check=0).stdout
        assert "again (it asked not to be written to)" in told, told
        told = w.heed("allow", PER, check=0).stdout
        assert "nothing was to be done" in told, told
        w.heed("allow", "nobody", check=2)
        w.put(mail("The plan is wrong and nobody answers.",
                   subject="The plan"))
        w.heedd(check=0)
        assert PER in sent_to(smtp), w.outbox()


def with_a_disk_almost_full_letters_wait():
    if sanitized():
        raise Skip("the liar is loaded into the build without sanitizers")
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(LEAVING))
        env = {"LD_PRELOAD": str(LIAR), "HEED_LIAR_ROOM": "99999999"}
        w.heedd(check=0, env=env)
        assert smtp.accepted == [] and states(w) == {ERIK: "queued"}
        assert "100 MB" in w.outbox()[0]["why"]
        env["HEED_LIAR_ROOM"] = "100000000"
        w.heedd(now=w.start + 3800, check=0, env=env)
        assert sent_to(smtp) == [ERIK], w.outbox()


def a_clock_that_jumps_while_heedd_runs_stops_all_sending():
    if sanitized():
        raise Skip("the liar is loaded into the build without sanitizers")
    with ScriptedSmtp() as smtp, World(smtp_port=smtp.port) as w:
        w.accounts[0]["poll_seconds"] = 10
        w.write_config()
        w.arm()
        wrong = w.dir / "clock"
        with Running(w, LD_PRELOAD=str(LIAR),
                     HEED_LIAR_CLOCK=str(wrong)) as d:
            wait_for(lambda: w.json("status")["accounts"][0]["last_read"]
                     > "2000" and "started" in d.log()
                     and d.told.count("WATCHDOG=1") > 1)
            # it may be set by a little
            wrong.write_text("500")
            w.put(mail(LEAVING))
            wait_for(lambda: smtp.accepted)
            wrong.write_text("4700")
            w.put(mail(LEAVING, subject="Once more"))
            wait_for(lambda: len(w.outbox()) == 2
                     and "clock-jump" in attention(w))
            assert d.end() == 0, d.log()
        assert "has jumped" in d.log()
        assert len(smtp.accepted) == 1


if __name__ == "__main__":
    run_all([value for name, value in list(globals().items())
             if callable(value) and getattr(value, "__module__", "") ==
             "__main__" and name not in ("states", "stopped", "sent_to", "attention",
                                       "stockholm", "Office", "armed_now",
                                       "seven_threats")])
