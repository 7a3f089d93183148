#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heed replay: a past in folders of every kind, lived again; and what tools/
year says of it."""

import json
import subprocess
import sys

from rig import COMPLAINT, HEED, LEAVING, SOURCE, World, run_all


def letter(day, text, sender="Per Ek <per@bygg.example>", subject="The house",
           to="office@office.example", number=[0], **headers):
    number[0] += 1
    lines = [f"From: {sender}", f"To: {to}", f"Subject: {subject}",
             f"Date: {day} 09:00:00 +0000",
             f"Message-ID: <{number[0]}@replay.example>",
             "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"]
    lines += [f"{k.replace('_', '-')}: {v}" for k, v in headers.items()]
    return ("\n".join(lines) + f"\n\n{text}\n").encode()


def write(folder, *mails):
    folder.mkdir(parents=True, exist_ok=True)
    for n, raw in enumerate(mails, 1):
        (folder / f"{n:04}.eml").write_bytes(raw)


def replayed(world, *args):
    result = world.heed("--json", "replay", *args, check=0)
    return [json.loads(line) for line in result.stdout.splitlines()]


def told(events):
    return [(e["time"][:10], e["rule"], e["recipient"]) for e in events
            if e["outcome"] != "refused"]


A_YEAR = [("2026-03-02", "complaint", "anna@office.example"),
          ("2026-05-04", "leaving", "erik@office.example")]


def folders_of_eml_files_are_lived_in_the_order_of_their_dates():
    with World() as w:
        write(w.dir / "past/INBOX", letter("4 May 2026", LEAVING),
              letter("2 Mar 2026", COMPLAINT))
        write(w.dir / "past/Sent", letter("1 Mar 2026", "Here it is.",
              sender="anna@office.example", to="per@bygg.example"))
        write(w.dir / "past/Drafts", letter("2 Mar 2026", "I am so sorry!",
              sender="anna@office.example", to="per@bygg.example"))
        result = w.heed("replay", w.dir / "past", check=0)
        assert "leaving" in result.stdout and "erik" in result.stdout
        events = replayed(w, w.dir / "past")
        assert told(events) == A_YEAR, events
        assert "decided to end" in events[-1]["reason"], events[-1]
        # nothing of it has touched the state, nor left anything behind
        assert not w.state.exists()


def maildir_and_mbox_are_read_and_what_came_twice_counts_once():
    mails = [letter("2 Mar 2026", COMPLAINT), letter("4 May 2026", LEAVING)]
    with World() as w:
        for raw in mails:
            w.put(raw)
        (w.dir / "old.mbox").write_bytes(b"".join(
            b"From per@bygg.example Mon Mar  2 09:00:00 2026\n" + raw + b"\n"
            for raw in mails))
        assert told(replayed(w, w.dir / "mail")) == A_YEAR
        assert told(replayed(w, w.dir / "old.mbox")) == A_YEAR
        assert told(replayed(w, w.dir / "mail", w.dir / "old.mbox")) == A_YEAR
        assert told(replayed(w, "--since", "2026-04-01",
                             w.dir / "mail")) == A_YEAR[1:]
        assert told(replayed(w, "--until", "2026-04-01",
                             w.dir / "mail")) == A_YEAR[:1]


def subfolders_of_a_maildir_are_read_and_drafts_are_not_sent():
    with World() as w:
        for folder, raw in (("", letter("2 Mar 2026", COMPLAINT)),
                            ("/.Sent", letter("3 Mar 2026", "Sorry for it.",
                             sender="anna@office.example",
                             to="per@bygg.example")),
                            ("/.Clients", letter("4 May 2026", LEAVING)),
                            ("/.Drafts", letter("2 Mar 2026", "Sorry!",
                             sender="anna@office.example",
                             to="per@bygg.example"))):
            for part in ("cur", "new", "tmp"):
                (w.dir / f"md{folder}" / part).mkdir(parents=True)
            (w.dir / f"md{folder}/cur/1:2,S").write_bytes(raw)
            (w.dir / f"md{folder}/tmp/2").write_bytes(raw + b"half")
        result = w.heed("--json", "replay", w.dir / "md", check=0)
        events = [json.loads(x) for x in result.stdout.splitlines()]
        assert told(events) == A_YEAR, events
        # named once more, it is still once
        assert told(replayed(w, w.dir / "md", w.dir / "md/.Sent")) == A_YEAR


def the_state_stays_where_it_is_wanted_and_is_not_armed():
    with World() as w:
        write(w.dir / "past", letter("2 Mar 2026", COMPLAINT),
              letter("4 May 2026", LEAVING))
        kept = replayed(w, "--keep", w.state, w.dir / "past")
        assert kept == replayed(w, w.dir / "past")
        assert w.json("export", "bygg")["mails"][1]["mail"] == 2
        assert w.json("status")["mode"] == "observe"
        again = w.heed("replay", "--keep", w.state, w.dir / "past", check=1)
        assert "a state already" in again.stderr and not again.stdout, again
        w.heed("replay", "--keep", w.config / "x", w.dir / "past", check=1)


HEAD = "time,person,deed,about,until,note\n"


def what_people_do_in_a_past_counts_there():
    """An answer to the client ends an alarm too, wherever it lies."""
    with World(mode="send") as w:
        w.ladder = {}
        w.people.append({"id": "carl", "name": "Carl Ek",
                         "address": "carl@office.example"})
        w.clients[0]["partner"] = "carl"
        w.write_config()
        write(w.dir / "past", letter("4 May 2026", LEAVING),
              letter("1 Jun 2026", LEAVING + " Really."),
              letter("2 Jun 2026", "May I call you?", to="per@bygg.example",
                     sender="anna@office.example"))
        table = w.dir / "deeds.csv"

        def steps(rows, *args, check=0):
            table.write_text(HEAD + rows)
            w.heed("replay", "--deeds", table, *args, w.dir / "past",
                   check=check)
            events = w.heed("--json", "replay", "--deeds", table, *args,
                            w.dir / "past").stdout.splitlines()
            return [(e["time"][5:10], e["action"], (e.get("person") or
                     e["recipient"]).split("@")[0], e["outcome"])
                    for e in map(json.loads, events)]

        first = [("05-04", "escalate", "erik", "queued"),
                 ("05-04", "warn", "erik", "queued"),
                 ("05-04", "climb", "carl", "queued")]
        up = [action for _, action, *_ in first]
        # nobody is told twice of the second: it was answered the day after
        told = steps("")
        assert told[:3] == first, told
        assert [action for _, action, *_ in told] == \
            up + ["repeat"] * 2 + up, told
        told = steps("2026-05-04T12:00Z,erik,ack,E1,,mine\n", "--until",
                     "2026-06-01")
        assert told == first[:1] + [("05-04", "ack", "erik", "done")], told
        told = steps("2026-05-04T14:00Z,carl,answer,L3,,I call\n", "--until",
                     "2026-06-01")
        assert told == first + [("05-04", "answer", "carl", "done")], told
        # without a word of people nothing goes on, as ever
        assert [e["action"] for e in replayed(w, w.dir / "past")] == \
            ["escalate"] * 2


def a_deed_in_vain_is_told_and_the_past_goes_on():
    with World(mode="send") as w:
        w.ladder = {}
        w.write_config()
        write(w.dir / "past", letter("4 May 2026", LEAVING))
        table = w.dir / "deeds.csv"
        table.write_text(HEAD + "".join(
            f"2026-05-04T1{hour}:00Z,{deed}\n" for hour, deed in enumerate(
                ("erik,ack,E7,,", "anna,answer,L1,,I do it",
                 "anna,answer,bygg,,I do it", "erik,ack,L1,,mine",
                 "erik,answer,L1,,mine", "anna,approve,L1,,",
                 "anna,close,E1,,over", "anna,hold,bygg,2026-05-04,x"))))
        result = w.heed("replay", "--deeds", table, "--until", "2026-05-20",
                        w.dir / "past", check=1)
        for line, words in ((2, "no alarm E7 goes on"),
                            (3, "not from whom the notice went to"),
                            (4, "no notice to anna, of bygg, has gone out"),
                            (6, "nothing waited for an answer to L1"),
                            (7, 'L1 is sent: "approve" is for'),
                            (8, "no episode E1 is open"),
                            (9, "a day to come")):
            (said,) = [x for x in result.stderr.splitlines()
                       if f"deeds.csv:{line}: in vain: " in x]
            assert words in said, said
        assert result.stderr.count("in vain") == 7, result.stderr
        assert "ack" in result.stdout and "(in vain): I do it" in \
            result.stdout, result.stdout


def a_table_of_deeds_is_taken_whole_or_not_at_all():
    with World() as w:
        write(w.dir / "past", letter("4 May 2026", LEAVING))
        table = w.dir / "deeds.csv"
        for row, words in (
                ("2026-05-04,erik,ack,E1,,", "time is such as"),
                ("2026-05-04T10:00Z,eve,ack,E1,,", "nobody of the id"),
                ("2026-05-04T10:00Z,erik,take,E1,,", "deed is ack, answer"),
                ("2026-05-04T10:00Z,erik,ack,M1,,", "ack is about an epis"),
                ("2026-05-04T10:00Z,erik,ack,E0,,", "ack is about an epis"),
                ("2026-05-04T10:00Z,erik,answer,L1,,", "no note says"),
                ("2026-05-04T10:00Z,erik,answer,hus,,x", "or a client, not"),
                ("2026-05-04T10:00Z,erik,hold,bygg,,x", "until of a hold"),
                ("2026-05-04T10:00Z,erik,ack,E1,2026-06-01,x", "only a hold"),
                ('2026-05-04T10:00Z,erik,ack,E1,,"a\nb"', "one line"),
                ("2026-05-04T10:00Z,erik", "ends too early")):
            table.write_text(HEAD + row + "\n")
            result = w.heed("replay", "--deeds", table, w.dir / "past",
                            check=1)
            assert words in result.stderr and "deeds.csv:2: " in \
                result.stderr and not result.stdout, (row, result)
        result = w.heed("replay", "--deeds", w.dir / "none", w.dir / "past",
                        check=1)
        assert "none" in result.stderr and not result.stdout, result


def what_was_wrong_is_told_and_nothing_is_lived():
    with World() as w:
        for args, word in ((["replay"], "SOURCE"),
                           (["replay", w.dir / "nowhere"], "nowhere"),
                           (["--since", "yesterday", "replay", w.dir], "day")):
            result = w.heed(*args)
            assert result.returncode in (1, 2), result
            assert word in result.stderr and not result.stdout, result
        write(w.dir / "empty")
        assert "Nothing would" in w.heed("replay", w.dir / "empty",
                                         check=0).stdout


def what_we_wrote_ourselves_is_known_to_rules():
    with World(rules_glob="none/*.conf") as w:
        w.extra = """rules = ( { name = "ours"; on = "message";
            when = "from_us AND our_promise AND promised_day = '2026-03-06'";
            then = ( { do = "notify"; to = "owner";
                       letter = "complaint-notice"; } ); } );\n"""
        w.write_config()
        write(w.dir / "past", letter("2 Mar 2026", "I will send you the "
              "drawings by Friday.", sender="anna@office.example",
              to="per@bygg.example"))
        events = replayed(w, w.dir / "past")
        assert [e["rule"] for e in events] == ["ours"], events


def billing_is_the_owner_where_the_client_has_none():
    with World(rules_glob="none/*.conf") as w:
        w.extra = """rules = ( { name = "bill"; on = "message";
            when = "leaving"; then = ( { do = "notify"; to = "billing";
            letter = "complaint-notice"; } ); } );\n"""
        write(w.dir / "past", letter("4 May 2026", LEAVING))
        for billing, recipient in ((None, "anna"), ("erik", "erik")):
            w.clients[0]["billing"] = billing
            w.write_config()
            (event,) = replayed(w, w.dir / "past")
            assert event["recipient"] == f"{recipient}@office.example", event


def a_year_is_judged_against_its_truth():
    with World() as w:
        year = w.dir / "year"
        write(year / "mail/INBOX", letter("2 Mar 2026", COMPLAINT),
              letter("4 May 2026", LEAVING),
              letter("5 May 2026", LEAVING, sender="Eva <eva@calm.example>"))
        (year / "firm.json").write_text(json.dumps({
            "name": "Office", "country": "SE",
            "timezone": "Europe/Stockholm", "domains": ["office.example"],
            "people": [{"name": "Anna Berg", "role": "owner",
                        "address": "anna@office.example"}]}))
        (year / "clients.json").write_text(json.dumps([
            {"id": name, "name": name, "domains": [f"{name}.example"],
             "people": [], "responsible": "anna@office.example"}
            for name in ("bygg", "calm")]))
        (year / "truth.tsv").write_text(
            "bygg\tcomplaint\t2026-03-02\t2026-03-09\tthree weeks\n"
            "bygg\tleaving\t2026-05-04\t2026-05-20\tthe end\n"
            "bygg\treputation\t2026-06-01\t2026-06-02\tnot said\n"
            "calm\tcalm\t2026-01-01\t2026-12-31\t\n")
        result = subprocess.run(
            [sys.executable, SOURCE / "tools/year", "--heed", HEED, "--out",
             w.dir / "out", "--missed", year], capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        lines = [line.split() for line in result.stdout.splitlines()]
        assert ["complaint", "1", "1", "100", "%"] in lines, result.stdout
        assert ["reputation", "1", "0", "0", "%"] in lines, result.stdout
        assert ["all", "3", "2", "66", "%"] in lines, result.stdout
        assert ["leaving", "2", "1"] in lines, result.stdout
        events = (w.dir / "out/replay.jsonl").read_text()
        assert events.count("\n") == 3, events
        assert (w.dir / "out/heed.conf").exists()


run_all([
    folders_of_eml_files_are_lived_in_the_order_of_their_dates,
    maildir_and_mbox_are_read_and_what_came_twice_counts_once,
    subfolders_of_a_maildir_are_read_and_drafts_are_not_sent,
    the_state_stays_where_it_is_wanted_and_is_not_armed,
    what_people_do_in_a_past_counts_there,
    a_deed_in_vain_is_told_and_the_past_goes_on,
    a_table_of_deeds_is_taken_whole_or_not_at_all,
    what_was_wrong_is_told_and_nothing_is_lived,
    what_we_wrote_ourselves_is_known_to_rules,
    billing_is_the_owner_where_the_client_has_none,
    a_year_is_judged_against_its_truth,
])
