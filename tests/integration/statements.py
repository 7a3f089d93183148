#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Statements of the bank (camt.053): what is surely paid is marked, what is
not waits for a person, and nothing is taken twice or half."""

import json
import time

from rig import World, run_all
from statement_rig import document, entry

NOW = int(time.mktime((2026, 3, 20, 12, 0, 0, 0, 0, 0)))


def world(*numbers, amount="100.00", currency="EUR"):
    w = World()
    w.clients[0]["name"] = "Bygg"
    w.write_config()
    w.heedd(check=0)
    for number in numbers:
        w.heed("invoice", "add", "bygg", number, amount, currency,
               "--issued", "2026-02-01", "--due", "2026-03-01", check=0)
    return w


def take(w, text, status=0):
    path = w.dir / "s.xml"
    path.write_text(text)
    return w.heed("invoice", "statement", path, now=NOW, check=status)


def paid(w):
    return {r["number"]: r["paid"] for r in w.json("invoice", "list")
            if r["paid"]}


def why(w):
    return [r["why"] for r in w.json("invoice", "uncertain")]


def a_payment_that_names_its_invoice_pays_it():
    for number, text in (
            ("2026-0047", "Invoice 2026-0047, thank you"),
            ("2026-0047", "20260047"), ("2026-0047", "VS20260047"),
            ("2026-0047", "/VS/20260047/SS/1"), ("FV-2026-0047", "20260047"),
            ("FV-2026-0047", "fv2026/0047"), ("1234", "12344"),
            ("1234", "123463"), ("2348231", "RF712348231"),
            ("2348231", "RF71 0000 2348 231")):
        with world(number) as w:
            assert take(w, document(entry("100.00", text))).stdout.startswith(
                "1 paid, 0 uncertain"), text
            assert paid(w) == {number: "2026-03-10"}, text
    # not a part of another number, nor a wrong check digit
    for number, text in (("1234", "91234"), ("1234", "12345"),
                         ("1234", "A1234"), ("12", "12"),
                         ("2026-0047", "2026-00471"), ("47", "47")):
        with world(number) as w:
            take(w, document(entry("100.00", text)))
            assert paid(w) == {}, text
            assert "names no invoice" in why(w)[0]


def each_version_and_each_way_to_tell():
    for version in ("02", "04", "08"):
        with world("A-100", "A-200") as w:
            one = entry("100", "A-100")
            if version == "08":
                one = one.replace("BOOK", "<Cd>BOOK</Cd>").replace(
                    "<Dbtr><Nm>X</Nm></Dbtr>",
                    "<Dbtr><Pty><Nm>X</Nm></Pty></Dbtr>")
            two = entry("200.00", details="".join(
                f"""<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">{a}</Amt></TxAmt>
                </AmtDtls><RmtInf><Strd><CdtrRefInf><Ref>{r}</Ref>
                </CdtrRefInf></Strd></RmtInf></TxDtls>"""
                for a, r in (("100.000", "A-200"), ("100.00", "other"))))
            take(w, document(one, two, version=version))
            assert set(paid(w)) == {"A-100", "A-200"}, (version, why(w))


def what_is_not_sure_waits_for_a_person():
    for says, one in (
            ("less than", entry("40", "A-100")),
            ("more than", entry("140", "A-100")),
            ("another currency", entry("100", "A-100", currency="SEK")),
            ("several invoices", entry("200", "A-100 and A-200")),
            ("names no invoice", entry("100", "thanks")),
            ("of a client", entry("7", "thanks", payer="BYGG")),
            ("taken back", entry("100", "A-100", sign="DBIT",
                                 more="<RvslInd>true</RvslInd>")),
            ("several payments", entry("100", details="""<TxDtls><RmtInf>
              <Ustrd>A-100</Ustrd></RmtInf></TxDtls><TxDtls/>"""))):
        with world("A-100", "A-200") as w:
            take(w, document(one))
            assert paid(w) == {} and len(why(w)) == 1, (says, why(w))
            assert says in why(w)[0], (says, why(w))
            assert says in w.heed("invoice", "uncertain", check=0).stdout
    with world("A-100", "A-200") as w:
        take(w, document(entry("100", "A-100"), entry("100", "A-100")))
        assert paid(w) == {"A-100": "2026-03-10"}
        assert why(w) == ["the invoice was paid already"]
        w.heed("invoice", "uncertain", "B2", check=0)
        assert why(w) == []
        assert "not wait" in w.heed("invoice", "uncertain", "B2",
                                 check=1).stderr
        take(w, document(entry("40", "A-200"), name="S2"))
        assert len(why(w)) == 1
        w.heed("invoice", "paid", "A-200", now=NOW, check=0)
        assert why(w) == []
    # an import that knows the payment settles it too, and a long text is cut
    with world("A-100", "A-200") as w:
        take(w, document(entry("40", "A-100 " * 900)))
        assert why(w) == ["less than the invoice"]
        path = w.dir / "i.csv"
        path.write_text("number,client,amount,currency,issued,due,paid\n"
                        "A-100,bygg,100,EUR,2026-02-01,2026-03-01,2026-03-11")
        w.heed("invoice", "import", path, check=0)
        assert why(w) == []
    # what is no matter of ours
    with world("A-100") as w:
        out = take(w, document(
            entry("5", "tax"), entry("100", "A-100", status="PDNG"),
            entry("100", "A-100", sign="DBIT"))).stdout
        assert out == ("0 paid, 0 uncertain, 0 known already, 1 of no"
                       " invoice\n"), out


def the_same_payment_counts_once():
    with world("A-100", "A-200") as w:
        one = document(entry("100", "A-100"), entry("50", "A-200"))
        assert take(w, one).stdout.startswith("1 paid, 1 uncertain")
        assert take(w, one).stdout.startswith(
            "0 paid, 0 uncertain, 2 known already")
        w.heed("invoice", "open", "A-100", check=0)
        take(w, one)
        assert paid(w) == {} and len(why(w)) == 1
        # by the bank's own reference, in another statement too
        take(w, document(entry("100", "A-100", ref="R1"), name="S2"))
        assert "A-100" in paid(w)
        assert "1 known already" in take(w, document(
            entry("100", "A-100", ref="R1"), name="S3")).stdout
        take(w, document(entry("7", "x", payer="Bygg"), name="S4"))
        assert len(why(w)) == 2
        payments = w.json("export", "bygg")["payments"]
        assert [p["minor_units"] for p in payments].count(700) == 1, payments
        w.heed("erase", "bygg", "--yes", check=0)
        assert why(w) == []


def status_says_that_a_person_must_look():
    with world("A-100", "A-200") as w:
        w.arm()
        now = NOW + 3600
        w.heedd(now=now, check=0)
        assert w.heed("status", now=now, check=0)
        take(w, document(entry("40", "A-100", day="2026-03-12"),
                         entry("7", "A-200")))
        says = "2 payments are uncertain, the oldest of 2026-03-10"
        assert says in w.heed("status", now=now, check=3).stdout
        told = w.heed("--json", "status", now=now, check=3).stdout
        assert any(says in line for line in json.loads(told)["attention"])
        w.heed("invoice", "uncertain", "B2", check=0)
        (invoice, other, payment) = w.json("client", "bygg",
                                           now=now)["open"]
        assert (payment["kind"], payment["id"]) == ("payment", "B1"), payment
        assert payment["text"].startswith("40"), payment
        assert "of 2026-03-12: less than" in payment["text"], payment
        brief = w.heed("brief", now=now, check=0).stdout
        assert "A payment of 40" in brief, brief
        assert "1 payment is uncertain, of 2026-03-12" in \
            w.heed("status", now=now, check=3).stdout
        w.heed("invoice", "uncertain", "B1", check=0)
        assert "nothing" in w.heed("status", now=now, check=0).stdout


def half_a_statement_is_none():
    good = document(entry("100", "A-100"))
    with world("A-100") as w:
        for text, says in (
                (good[:-20], "not whole"), ("", "no XML"),
                (good.replace("<Document", "<!DOCTYPE d [<!ENTITY e 'x'>]>"
                              "<Document"), "document type"),
                (good.replace("053.001.02", "053.001.09"), "no camt.053"),
                (good.replace("camt.053", "camt.052"), "no camt.053"),
                (document(entry("100", "A-100"), entry("1,5", "A-100")),
                 "without an amount"),
                (document(entry("100", "A-100"),
                          entry("1", currency="EUX")), "without an amount"),
                (document(entry("100", "A-100", day="2026-02-30")),
                 "without the day"),
                (document(entry("100", "A-100", day="2026-03-21")),
                 "not come yet")):
            result = take(w, text, 1)
            assert says in result.stderr, (says, result.stderr)
            assert "nothing was taken" in result.stderr, result.stderr
            assert paid(w) == {} and why(w) == []


run_all([
    a_payment_that_names_its_invoice_pays_it,
    each_version_and_each_way_to_tell,
    what_is_not_sure_waits_for_a_person,
    the_same_payment_counts_once,
    status_says_that_a_person_must_look,
    half_a_statement_is_none,
])
