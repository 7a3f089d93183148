#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Exports of invoices: each example of heed.conf(5), and files that are not
what was said of them."""

import re

from rig import SOURCE, World, run_all

DATA = SOURCE / "tests/data/invoices"
NAME = "Bygg och Bo AB"

# product: what its fixture holds, as number, minor units, issued, due, paid
FIXTURES = {
    "freshbooks": [("0000012", 125050, "2026-01-05", "2026-02-04", None)],
    "fakturoid": [("2026-0012", 1210000, "2026-01-05", "2026-01-19",
                   "2026-01-20")],
    "fortnox": [("312", 1250050, "2026-01-05", "2026-02-04", None)],
    "idoklad": [("20260012", 1210000, "2026-01-05", "2026-01-19", None)],
    "infakt": [("12/01/2026", 123000, "2026-01-05", "2026-01-19",
                "2026-01-19")],
    "moneybird": [("2026-0012m", 121000, "2026-01-05", "2026-02-04", None)],
    "lexoffice": [("RE0012", 119000, "2026-01-05", "2026-01-19", None)],
}


def examples():
    page = (SOURCE / "doc/heed.conf.5.in").read_text()
    return re.search(r"^invoice_tables = \(.*?^\);", page, re.M | re.S)[0]


def world(extra=None):
    w = World()
    w.clients[0]["name"] = NAME
    w.extra += extra or examples()
    w.write_config()
    w.heedd(check=0)
    return w


def each_example_of_the_manual_reads_its_export():
    with world() as w:
        w.heed("check-config", check=0)
        for product, expected in FIXTURES.items():
            w.heed("invoice", "import", DATA / f"{product}.csv", product,
                   check=0)
            rows = {r["number"]: r for r in w.json("invoice", "list")}
            for number, units, *days in expected:
                row = rows[number]
                assert (row["client"], row["minor_units"]) == \
                    ("bygg", units), (product, row)
                assert [row[k] for k in ("issued", "due", "paid")] == days, \
                    (product, row)


TABLE = """invoice_tables = ( { name = "t"; number = "n"; client = "c";
  amount = "a"; only_currency = "EUR"; issued = "i"; due = "d";
  charset = "windows-1250"; days = "dd.mm.yyyy"; decimal = "comma"; } );
"""
HEAD = "n;c;a;i;d\n"


def what_is_not_what_was_said_is_told():
    with world(TABLE) as w:
        path = w.dir / "x.csv"

        def fails(data, says, table="t"):
            path.write_bytes(data if isinstance(data, bytes)
                             else data.encode("cp1250"))
            result = w.heed("invoice", "import", path, table, check=1)
            assert says in result.stderr, (data, result.stderr)
            assert w.json("invoice", "list") == []

        good = HEAD + "1;bygg;1.250,50;5.1.2026;19.01.2026\n"
        fails(good, "no invoice_tables \"u\"", "u")
        fails((good + "2;Škoda;1;1.1.2026;1.1.2026\n").encode(),
              "it is UTF-8, not windows-1250")
        fails(good.encode() + b"\x81\n", "line 3 holds a control")
        fails(good.encode() + b"\0half", "line 3 holds a control")
        fails(good + "2;bygg;1,00;5.1.2026\n", ":3: the row ends too early")
        fails(good + '2;bygg;1,00;5.1.2026;"19.01', ":3: the file ends within")
        fails(good + "1;bygg;7;5.1.2026;6.1.2026\n", "stands there twice")
        fails(good.replace("n;", "n;a;"), "two columns")
        fails(HEAD + "1;" + ";" * 300 + "\n", "more than 200 cells")
        for amount in ("1.25,50", "1.2500,50", "12.50", "1,250.50", "1,,5",
                       ".500", "1.", "1 25", "EUR 5", "9" * 60, "", "-"):
            fails(good.replace("1.250,50", amount), ":2: this is no amount")
        for day in ("31.2.2026", "5/1/2026", "5.1.26", "5.1.2026x", "5.1"):
            fails(good.replace("5.1.2026", day), ":2: issued is a day")
        fails(good.replace("bygg", "Byg"), ":2: there is no client")
        fails(good.replace("19.01.2026", "4.1.2026"),
              ':2: it is due before it was issued: invoice "1"')
        fails(b"", "the file is empty")
        for amount, units in (("1.250,50", 125050), ("1 250,5", 125050),
                              ("-3", -300), ("1'250'000", 125000000)):
            path.write_bytes(good.replace("1.250,50", amount).encode())
            w.heed("invoice", "import", path, "t", check=0)
            assert w.json("invoice", "list")[0]["minor_units"] == units


def a_table_has_a_currency():
    for said, says in (('', "needs currency or only_currency"),
                       ('only_currency = "EUX";', 'not "EUX"')):
        with World() as w:
            w.extra += TABLE.replace('only_currency = "EUR";', said)
            w.write_config()
            result = w.heed("check-config", check=2)
            assert "invoice_tables.t" in result.stderr + result.stdout
            assert says in result.stderr + result.stdout, result


def a_client_is_found_by_name_or_address_unless_two_have_it():
    with world(TABLE) as w:
        path = w.dir / "x.csv"
        for who in (NAME, NAME.upper(), w.clients[0]["addresses"][0]):
            path.write_text(HEAD + f"1;{who};5,00;5.1.2026;6.1.2026\n")
            w.heed("invoice", "import", path, "t", check=0)
        w.clients.append({"id": "bo", "name": NAME, "owner": "anna",
                          "addresses": ["bo@bo.example"]})
        w.write_config()
        path.write_text(HEAD + f"2;{NAME};5,00;5.1.2026;6.1.2026\n")
        assert "more than one client has the name" in w.heed(
            "invoice", "import", path, "t", check=1).stderr


def a_past_is_lived_with_an_export_too():
    late = """rules = ( { name = "late"; on = "clock"; each = "invoice";
        when = "invoice_days_overdue >= 3"; then = ( { do = "notify";
        to = "owner"; letter = "late-for-them"; } ); } );\n"""
    with world(late + examples()) as w:
        w.top["rules_glob"] = ""
        w.write_config()
        (w.dir / "past").mkdir()
        export = DATA / "fortnox.csv"
        args = ("--invoices-table", "fortnox", "--invoices", export)
        told = w.heed(*args, "--until", "2026-04-01", "--json", "replay",
                      w.dir / "past", check=0).stdout
        assert '"time":"2026-02-0' in told and "fortnox" not in told, told
        for options, status, says in (
                (args[2:], 1, "is not UTF-8"),
                (args[:2], 2, "there is none"),
                (("--invoices-table", "fortnx", *args[2:]), 1,
                 'no invoice_tables "fortnx"')):
            result = w.heed(*options, "replay", w.dir / "past", check=status)
            assert says in result.stderr and not result.stdout, result


run_all([
    each_example_of_the_manual_reads_its_export,
    what_is_not_what_was_said_is_told,
    a_table_has_a_currency,
    a_client_is_found_by_name_or_address_unless_two_have_it,
    a_past_is_lived_with_an_export_too,
])
