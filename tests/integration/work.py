#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Hours and tasks of other programs: each example of heed.conf(5), what is not
what was said of it, and where they are shown, exported and erased."""

import json
import re
import time

from rig import SOURCE, World, run_all

DATA = SOURCE / "tests/data/work"
NAME = "Bygg och Bo AB"
NOW = int(time.mktime((2026, 2, 2, 12, 0, 0, 0, 0, 0)))

# product: day, seconds, person, note of the one row for the client
FIXTURES = {
    "harvest": ("2026-01-12", 9900, "Anna", "Doors, second floor"),
    "toggl": ("2026-01-13", 5430, "Anna Berg", "Plan of the roof"),
    "clockify": ("2026-01-14", 900, "Bo Ek", "Call about the kitchen"),
}
OWN = "day,client,hours,person,note\n"


def examples():
    page = (SOURCE / "doc/heed.conf.5.in").read_text()
    return re.search(r"^hours_tables = \(.*?^\);", page, re.M | re.S)[0]


def world(extra=""):
    w = World()
    w.clients[0].update(name=NAME, known_as=["Bygg"])
    w.extra += examples() + extra
    w.write_config()
    w.heedd(now=NOW, check=0)
    return w


def take(w, *words, check=0):
    return w.heed("work", "import", *words, now=NOW, check=check)


def stored(w):
    return w.json("work", "list")


def each_example_of_the_manual_reads_its_export():
    with world() as w:
        w.heed("check-config", check=0)
        for product, row in FIXTURES.items():
            said = take(w, DATA / f"{product}.csv", product).stdout
            assert said.startswith("1 entry of "), said
            assert ("1 for no client" in said) == (product != "clockify"), said
            got = stored(w)["hours"][-1]
            assert (got["day"], got["seconds"], got["person"],
                    got["note"]) == row, (product, got)
        shown = w.heed("work", "list", "bygg", check=0).stdout
        assert "2.75 h" in shown and "Anna Berg" in shown, shown


def the_same_file_twice_doubles_nothing():
    with world() as w:
        path = w.dir / "h.csv"
        rows = ["2026-01-12,bygg,1.5,Anna,mail", "2026-01-12,bygg,1.5,Anna,mail",
                "2026-01-13,bygg,0:45,,"]
        path.write_text(OWN + "\n".join(rows) + "\n")
        assert "3 entries of 3.75 hours; 3 new" in take(w, path).stdout
        assert "; 0 new" in take(w, path).stdout
        # a longer export that holds it, in another order
        path.write_text(OWN + "\n".join(
            ["2026-01-14,bygg,2,Bo,site", *reversed(rows)]) + "\n")
        assert "4 entries of 5.75 hours; 1 new" in take(w, path).stdout
        assert len(stored(w)["hours"]) == 4
        for _ in range(2):
            take(w, DATA / "board.json")
            assert len(stored(w)["tasks"]) == 4, stored(w)["tasks"]


def a_row_with_an_id_is_brought_up_to_date():
    extra = """
hours_tables = ( { name = "t"; day = "d"; client = "c"; hours = "m";
  id = "i"; unit = "minutes"; } );
"""
    with World() as w:
        w.extra += extra
        w.write_config()
        w.heedd(now=NOW, check=0)
        path = w.dir / "h.csv"
        for minutes in (90, 60):
            path.write_text(f"i;d;c;m\n7;2026-01-12;bygg;{minutes}\n")
            assert "; 1 new or changed" in take(w, path, "t").stdout
            (row,) = stored(w)["hours"]
            assert row["seconds"] == minutes * 60, row
        path.write_text("i;d;c;m\n7;2026-01-12;bygg;1\n7;2026-01-13;bygg;1\n")
        assert 'two rows have the id "7"' in take(w, path, "t",
                                                  check=1).stderr


def what_is_not_what_was_said_is_told_and_nothing_taken():
    with world() as w:
        path = w.dir / "x.csv"
        good = OWN + "2026-01-12,bygg,1.5,Anna,mail\n"

        def fails(data, says, *table):
            path.write_bytes(data if isinstance(data, bytes)
                             else data.encode())
            result = take(w, path, *table, check=1)
            assert says in result.stderr, (data, result.stderr)
            assert "nothing was imported" in result.stderr, result.stderr
            assert stored(w) == {"hours": [], "tasks": []}

        fails(good, 'no hours_tables "u"', "u")
        fails(good + "2026-01-12,byg,1,,\n", ':3: there is no client "byg"')
        fails(good + "2026-01-12,bygg,1\n", ":3: the row ends too early")
        fails(good + '2026-01-12,bygg,1,"An', ":3: the file ends within")
        fails(good.encode() + "2026-01-12,bygg,1,Åsa,\n".encode("latin-1"),
              "line 3 is not UTF-8")
        fails(good.encode() + b"\0", "line 3 holds a control")
        fails(good.replace("day,", "date,"), ':1: the head has no column "day"')
        for day in ("2026-02-30", "12.1.2026", ""):
            fails(good + f"{day},bygg,1,,\n", ":3: the day is a day such as")
        fails(good + "2026-02-03,bygg,1,,\n", ":3: this day has not come yet")
        for hours in ("", "-1", "1h", "1:5", "1:60", "1.", ".5", "1,5,0",
                      "1001", "99999999", "1:00:00:00", "1e3"):
            fails(good + f'2026-01-12,bygg,"{hours}",,\n',
                  ":3: hours are such as")
        w.clients.append({"id": "bo", "name": NAME, "owner": "anna",
                          "addresses": ["bo@bo.example"]})
        w.write_config()
        fails(good + f"2026-01-12,{NAME},1,,\n", ":3: more than one client")


def a_board_is_read_card_by_card():
    with world() as w:
        assert "4 tasks imported; 1 for no client" in take(
            w, DATA / "board.json").stdout
        tasks = {t["task"]: t for t in stored(w)["tasks"]}
        done = tasks["Draw the doors"]
        assert (done["state"], done["list"], done["due"]) == \
            ("done", "Done", "2026-01-16"), done
        assert done["made"] == "2026-01-06T08:00:00Z", done
        assert done["moved"] == "2026-01-15T14:00:00Z", done
        assert done["ended"] == "2026-01-15T14:05:00Z", done
        going = tasks["Plan of the roof"]
        assert going["moved"] == "2026-01-12T08:00:00Z", going
        assert (going["state"], going["ended"]) == ("open", None), going
        # by the name of its list
        assert tasks["Ask about the floor"]["list"] == "BYGG OCH BO AB"
        assert tasks["Old idea"]["state"] == "put away", tasks["Old idea"]
        # a card that is another client's now has left the first
        w.clients.append({"id": "vik", "name": "Vik", "owner": "anna",
                          "addresses": ["vik@vik.example"]})
        w.write_config()
        board = json.loads((DATA / "board.json").read_text())
        board["cards"][0]["labels"] = [{"name": "vik"}]
        board["cards"][1]["labels"] = [{"name": "VIK"}, {"name": "Bygg"}]
        (w.dir / "b.json").write_text(json.dumps(board))
        take(w, w.dir / "b.json")
        whose = sorted((t["task"], t["client"]) for t in stored(w)["tasks"])
        assert [c for t, c in whose if t == "Draw the doors"] == ["vik"], whose
        assert [c for t, c in whose if t == "Plan of the roof"] == \
            ["bygg", "vik"], whose


def a_board_that_is_none_is_told():
    with world() as w:
        path = w.dir / "b.json"
        whole = (DATA / "board.json").read_text()

        def fails(data, *says):
            path.write_bytes(data if isinstance(data, bytes)
                             else data.encode())
            result = take(w, path, check=1)
            for words in says:
                assert words in result.stderr, (words, result.stderr)
            assert stored(w) == {"hours": [], "tasks": []}

        fails(whole[:len(whole) // 2], "b.json:", "nothing was imported")
        fails("[]", "this is no board")
        fails('{"name": "x", "lists": [], "cards": {}}', "this is no board")
        fails(whole.encode().replace(b"coffee", b"caf\xe9"), "b.json: line",
              "is not UTF-8")
        fails(whole.replace("2026-01-16T16:00:00.000Z", "soon"),
              "a time is not such as", "Draw the doors")
        fails(whole.replace('"idList": "', '"idList": "x'), "no list")
        fails("[" * 100000, "b.json:1:")
        fails(whole.replace("Bygg", "Byg").replace("BYGG OCH BO AB", "Own"),
              "of its 5 cards none names a client")


def they_are_shown_exported_and_erased():
    with world() as w:
        for product in FIXTURES:
            take(w, DATA / f"{product}.csv", product)
        take(w, DATA / "board.json")
        said = w.json("client", "bygg", now=NOW)
        assert said["work_seconds_30_days"] == 9900 + 5430 + 900, said
        rows = [r for r in said["timeline"] if r["kind"] == "hours"]
        assert [r["text"] for r in rows] == ["4.51 h in a week"], rows
        assert "Plan of the roof" in rows[0]["evidence"], rows
        texts = [r["text"] for r in said["timeline"] if r["kind"] == "task"]
        assert texts == ["Draw the doors: done", "Draw the doors: Done",
                         "Plan of the roof: Doing", "Old idea: put away",
                         "Ask about the floor: BYGG OCH BO AB",
                         "Old idea: To do"], texts
        (late,) = [o for o in said["open"] if o["kind"] == "task"]
        assert late["late"] and "due 2026-01-31" in late["text"], late
        for words in (["client", "bygg"], ["client", "bygg", "--html"]):
            shown = w.heed(*words, now=NOW, check=0).stdout
            for text in ("4.51 hours in 30 days" if len(words) == 2 else
                         "Hours: 4.51 in 30 days", "4.51 h in a week",
                         "Draw the doors: done"):
                assert text in shown, (words, text)
        dossier = json.loads(w.heed("export", "bygg", check=0).stdout)
        assert len(dossier["hours"]) == 3 and len(dossier["tasks"]) == 4
        assert "Plan of the roof" in w.heed("export", "bygg", "--text",
                                            check=0).stdout
        w.heed("erase", "bygg", "--yes", check=0)
        assert stored(w) == {"hours": [], "tasks": []}
        assert b"Plan of the roof" not in \
            (w.dir / "state/heed.db").read_bytes()


def what_is_old_goes():
    with world() as w:
        w.extra += "keep_days = 30;\nkeep_text = 5;\n"
        w.write_config()
        take(w, DATA / "board.json")
        for product in FIXTURES:
            take(w, DATA / f"{product}.csv", product)
        assert len(stored(w)["hours"]) == 3
        for day in (19, 20, 21):  # after a gap heedd waits for a day
            w.heedd(now=NOW + day * 86400, check=0)
        left = stored(w)
        assert left["hours"] == [], left
        # what was touched within the time
        assert {t["task"] for t in left["tasks"]} == set(), left


run_all([
    each_example_of_the_manual_reads_its_export,
    the_same_file_twice_doubles_nothing,
    a_row_with_an_id_is_brought_up_to_date,
    what_is_not_what_was_said_is_told_and_nothing_taken,
    a_board_is_read_card_by_card,
    a_board_that_is_none_is_told,
    they_are_shown_exported_and_erased,
    what_is_old_goes,
])
