#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""The commands of heed, as a person and as a script would use them."""

import json
import subprocess
import time

from rig import (COMPLAINT, HEED, HEEDD, LEAVING, SOURCE, World, languages,
                 mail, run_all)


def bare(*args, stdin=None):
    """heed without any configuration."""
    return subprocess.run([HEED, "--lang-dir", languages("en"), *args],
                          capture_output=True, text=True, input=stdin)


def help_goes_to_standard_output_and_exits_0():
    for program in (HEED, HEEDD):
        result = subprocess.run([program, "--help"], capture_output=True,
                                text=True)
        assert result.returncode == 0 and "Usage:" in result.stdout
        assert result.stderr == ""
        result = subprocess.run([program, "--version"], capture_output=True,
                                text=True)
        assert result.returncode == 0 and " " in result.stdout


def a_misspelt_command_is_told_with_the_nearest_one():
    result = bare("statsu")
    assert result.returncode == 2
    assert 'did you mean "status"?' in result.stderr
    assert bare().returncode == 2
    assert bare("--nonsense").returncode == 2
    assert subprocess.run([HEEDD, "extra"],
                          capture_output=True).returncode == 2


def check_config_tells_every_fault_at_once():
    with World() as w:
        good = w.heed("check-config", check=0)
        assert "1 account, 1 client" in good.stdout
        w.extra = 'pol_seconds = 5;\nmode2 = "x";\n'
        w.people[0]["adress"] = "x"
        w.write_config()
        bad = w.heed("check-config", check=2)
        assert "pol_seconds" in bad.stderr and "mode2" in bad.stderr
        assert 'did you mean "address"?' in bad.stderr
        for line in bad.stderr.splitlines()[:3]:
            assert line.startswith(f"{w.config}:"), line


def a_rule_with_an_unknown_fact_is_told_with_the_nearest_name():
    with World() as w:
        w.extra = ('rules = ( { name = "mine"; when = "leavin AND automatic";'
                   ' then = ( { do = "notify"; to = "owner";'
                   ' letter = "client-may-leave"; } ); } );\n')
        w.write_config()
        result = w.heed("check-config", check=2)
        assert "mine" in result.stderr and '"leaving"' in result.stderr


def text_is_what_the_client_wrote_now():
    raw = mail("New words.\n\nOn 3 Nov 2026, Anna Berg wrote:\n> old words\n"
               "-- \nPer Lind\nBygg AB").decode()
    result = bare("text", "-", stdin=raw)
    assert result.returncode == 0
    assert result.stdout == "New words.\n", result.stdout
    assert bare("text", "/nowhere").returncode == 1
    assert bare("text").returncode == 2


def classify_gives_a_line_for_each_file():
    with World() as w:
        one = w.put(mail(LEAVING))
        two = w.put(mail("See you on Tuesday."))
        result = bare("classify", "--tsv", str(one), str(two))
        assert result.returncode == 0, result.stderr
        lines = [line.split("\t") for line in result.stdout.splitlines()]
        assert [line[0] for line in lines] == [one.name, two.name]
        assert lines[0][1:3] == ["en", "negative"]
        assert "leaving" in lines[0][3].split(",")
        assert lines[1][2:] == ["neutral", "-", "-"]
        assert bare("classify", str(one)).returncode == 2
        assert bare("classify", "--tsv", str(one),
                    "/nowhere").returncode == 1


def eval_tells_how_well_labels_are_met():
    with World() as w:
        folder = w.dir / "set" / "eml"
        folder.mkdir(parents=True)
        table = folder.parent / "labels.tsv"
        for name, text in (("a.eml", LEAVING), ("b.eml", "See you there."),
                           ("c.eml", COMPLAINT)):
            (folder / name).write_bytes(mail(text))
        rows = ["# three mails", "a.eml\ten\tnegative\tleaving\t-\tnote",
                "b.eml\ten\tneutral\t-\t-", "c.eml\tde\tpositive\tlegal\t-"]
        table.write_text("\n".join(rows) + "\n")
        told = w.json("eval", table)
        assert set(told["languages"]) == {"de", "en"}
        assert told["languages"]["en"]["sentiment_macro_f1"] == 1
        assert told["all"]["mails"] == 3
        assert told["all"]["signals"]["leaving"]["recall"] == 1
        assert told["all"]["signals"]["legal"]["missed"] == 1
        shown = w.heed("eval", table, check=0).stdout
        assert "macro-F1" in shown and "66.7" in shown, shown
        good = ("--fail-under", "sentiment=50,days=100")
        w.heed("eval", table, *good, check=0)
        low = w.heed("eval", table, "--fail-under", "language=67", check=1)
        assert "language: 66.7 is less than 67" in low.stderr
        for wrong in ("65", "feeling=3", "days=101", "days="):
            w.heed("eval", table, "--fail-under", wrong, check=2)
        (folder / "b.eml").unlink()
        assert "b.eml" in w.heed("eval", table, check=1).stderr
        table.write_text("a.eml\ten\tangry\t-\t-\nb.eml\ten\n"
                         "c.eml\ten\tneutral\tlawyers\t-\n")
        told = w.heed("eval", table, check=2).stderr
        for line in ("labels.tsv:1: the feeling is", "labels.tsv:2: file,",
                     'labels.tsv:3: there is no signal "lawyers"'):
            assert line in told, told
        w.heed("eval", check=2)
        w.heed("eval", "/nowhere", check=2)


def explain_shows_the_words_behind_each_finding():
    with World() as w:
        path = w.put(mail(LEAVING))
        shown = w.heed("explain", path, check=0).stdout
        assert "leaving" in shown and "leaving fires" in shown
        told = w.json("explain", path)
        assert told["client"] == "bygg" and told["listed"]
        assert told["sender"] == "pass"
        text = w.heed("text", path, check=0).stdout
        for signal in told["reading"]["signals"]:
            evidence = signal["evidence"]
            if evidence["in"] == "text":
                at = text.encode()[evidence["start"]:][:evidence["len"]]
                assert at.decode().split()[0] in evidence["words"]


def facts_are_listed_and_have_values_for_a_message():
    table = bare("facts")
    assert table.returncode == 0 and "leaving" in table.stdout
    with World() as w:
        path = w.put(mail(LEAVING))
        values = w.json("facts", path)
        assert values["leaving"] is True
        assert values["authentic"] is True
        assert values["automatic"] is False
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert w.json("facts", "M1")["client"] == "bygg"
        assert w.heed("facts", "M99").returncode == 1


def status_says_by_its_exit_what_a_person_must_do():
    with World() as w:
        w.arm()
        w.heedd(check=0)
        assert w.heed("status").returncode == 0
        (w.dir / "STOP").touch()
        result = w.heed("status")
        assert result.returncode == 3 and "STOP exists" in result.stdout
        (w.dir / "STOP").unlink()
        late = w.heed("status", now=w.start + 3600 + 7200)
        assert late.returncode == 3 and "does not run" in late.stdout
        assert json.loads(w.heed("--json", "status").stdout)["mode"] == "send"


def a_dry_run_shows_what_would_be_done_and_does_nothing():
    with World(smtp_port=1) as w:
        w.arm()
        before = {p.name for p in w.state.iterdir()}
        w.put(mail(COMPLAINT))
        result = w.heed("run", "--once", "--dry-run", check=0)
        assert "complaint: acknowledge" in result.stdout, result.stdout
        # SQLite's own two come with looking
        assert {p.name for p in w.state.iterdir()} - before <= {
            "heed.db-wal", "heed.db-shm"}
        assert w.outbox() == []
        rows = json.loads(w.heed("--json", "run", "--once", "--dry-run",
                                 check=0).stdout)
        assert rows[0]["client"] == "bygg"


def a_dry_run_works_before_the_first_start():
    with World() as w:
        w.put(mail(COMPLAINT))
        w.heed("run", "--once", "--dry-run", check=0)
        assert not w.state.exists()


def why_tells_the_whole_way_of_mail_and_letter():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        mail_told = w.json("why", "M1")
        assert mail_told["client"] == "bygg"
        fired = [d for d in mail_told["decisions"] if d["answer"] == "fires"]
        assert fired and fired[0]["rule"] == "complaint"
        letter = w.json("why", f"L{fired[0]['letter']}")
        assert letter["recipient"] == "per@bygg.example"
        assert letter["log"][0]["to"] == "queued"
        shown = w.heed("why", "M1", check=0).stdout
        assert "complaint: fires, acknowledge: queued" in shown
        raw = w.heed("outbox", "show", "L1", check=0).stdout
        assert "\nTo: " in raw or raw.startswith("To: ")
        assert w.heed("why", "L99").returncode == 1
        assert w.heed("why", "nonsense").returncode == 2


def a_mistyped_verb_of_the_outbox_changes_nothing():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert w.heed("outbox", "agian", "L1").returncode == 2
        assert w.heed("outbox", "sent", "L1").returncode == 1
        assert w.outbox()[0]["state"] == "queued"
        assert w.heed("outbox", "cancel", "L1").returncode == 0
        assert w.outbox()[0]["state"] == "cancelled"


def the_manual_parts_come_from_the_tables():
    for part in ("options", "facts", "guards", "letters"):
        result = bare("manual", part)
        assert result.returncode == 0 and ".It" in result.stdout
    assert bare("manual", "nothing").returncode == 2


def rules_are_listed_shown_and_asked():
    with World() as w:
        # before the first start nothing has acted
        rows = {r["rule"]: r for r in w.json("rules")}
        assert rows["leaving"]["acted_90_days"] == 0, rows["leaving"]
        assert rows["payment-promised"]["enabled"] is False
        assert rows["promise-ours-due"]["asked"] == "promise"
        result = w.heed("rules", "test", "leaving", "M1")
        assert "start heedd once" in result.stderr, result.stderr
        assert "start heedd once" in w.heed("log", "bygg", "in", "x").stderr
        w.arm()
        w.put(mail(LEAVING))
        w.heedd(check=0)
        rows = {r["rule"]: r for r in w.json("rules", "list")}
        assert rows["leaving"]["acted_90_days"] == 1 and \
            rows["leaving"]["last"], rows["leaving"]
        later = int(time.time()) + 100 * 86400
        assert w.json("rules", "show", "leaving",
                      now=later)["acted_90_days"] == 0
        shown = w.heed("rules", "show", "leaving", check=0).stdout
        for words in ("10-threats.conf:", "escalate senior", "L1"):
            assert words in shown, shown
        for args, words in ((("leaving", "M1"), "leaving: fires (from_cl"),
                            (("heated", "M1"), "heated: does not fire"),
                            (("late-and-curt", "bygg"), "cannot tell")):
            told = w.heed("rules", "test", *args, check=0).stdout
            assert words in told, told
        for args, words, status in (
                (("show", "leavin"), 'did you mean "leaving"?', 1),
                (("test", "leaving", "M9"), "no mail M9", 1),
                (("test", "leaving", "x"), "like M12", 2),
                (("test", "late-and-curt", "byg"), "did you mean", 1),
                (("test", "promise-ours-due", "bygg"), "each promise", 1),
                (("test",), "rules list", 2)):
            result = w.heed("rules", *args)
            assert words in result.stderr and result.returncode == status, \
                (args, result)


run_all([value for name, value in list(globals().items())
         if callable(value) and value.__module__ == "__main__"
         and name not in ("bare",)])
