#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Electronic invoices in our sent mail become invoices of the client, in heedd
and in heed replay; what only claims to be ours, or is in doubt, does not."""

import email.utils
import json
import time

from rig import World, run_all

NOW = int(time.mktime((2026, 3, 10, 12, 0, 0, 0, 0, 0)))
DAY = 86400


def ubl(number="2026-47", amount="1250.50", currency="EUR",
        issued="2026-03-10", due="2026-03-24", seller="", buyer="",
        root="Invoice"):
    """As little of a UBL invoice as heed reads."""
    cac = "AccountingSupplierParty", "AccountingCustomerParty"
    parties = "".join(
        f"<{tag}><Party><PartyLegalEntity><RegistrationName>{name}"
        f"</RegistrationName></PartyLegalEntity></Party></{tag}>"
        for tag, name in zip(cac, (seller, buyer)) if name)
    due = f"<DueDate>{due}</DueDate>" if due else ""
    return (f'<?xml version="1.0"?><{root} xmlns="urn:oasis:names:'
            f'specification:ubl:schema:xsd:{root}-2"><ID>{number}</ID>'
            f"<IssueDate>{issued}</IssueDate>{due}"
            f"<DocumentCurrencyCode>{currency}</DocumentCurrencyCode>"
            f"{parties}<LegalMonetaryTotal><PayableAmount>{amount}"
            f"</PayableAmount></LegalMonetaryTotal></{root}>")


def sent(*papers, to="per@bygg.example", sender="anna@office.example",
         date=NOW, verdict=None, cc=None, text="Here is our invoice.",
         number=[0]):
    """Our mail with the papers attached."""
    number[0] += 1
    head = [f"From: {sender}", f"To: {to}", "Subject: The invoice",
            f"Date: {email.utils.formatdate(date)}",
            f"Message-ID: <{number[0]}@papers.example>", "MIME-Version: 1.0",
            'Content-Type: multipart/mixed; boundary="b"']
    if cc:
        head.append(f"Cc: {cc}")
    if verdict:
        head.insert(0, "Authentication-Results: mx.office.example; "
                    f"dmarc={verdict} header.from=office.example")
    parts = [f"Content-Type: text/plain; charset=utf-8\n\n{text}\n"]
    parts += [f"Content-Type: application/xml; name=i{n}.xml\n"
              "Content-Disposition: attachment\n\n" + paper + "\n"
              for n, paper in enumerate(papers)]
    return ("\n".join(head) + "\n\n" + "".join(f"--b\n{p}" for p in parts)
            + "--b--\n").encode()


def known(w):
    return {r["number"]: r for r in w.json("invoice", "list")}


def read(w, raw, folder="Sent", now=NOW + 60):
    w.put(raw, folder)
    result = w.heedd(now=now, check=0)
    return known(w), result.stderr + result.stdout


def what_we_sent_with_a_mail_is_owed():
    with World() as w:
        w.arm()
        rows, log = read(w, sent(ubl(), ubl("2026-48", "-80.00",
                                             root="Invoice")))
        row = rows["2026-47"]
        assert (row["client"], row["minor_units"], row["currency"],
                row["issued"], row["due"], row["paid"]) == (
            "bygg", 125050, "EUR", "2026-03-10", "2026-03-24", None), row
        # money that goes back
        assert rows["2026-48"]["minor_units"] == -8000, rows
        assert "2026-47" not in log, log
        # the words of our mail name the day that the paper leaves out
        rows, _ = read(w, sent(ubl("2026-49", due=None),
                               text="Attached is our invoice 2026-49, "
                               "payable by 20 March 2026."))
        assert rows["2026-49"]["due"] == "2026-03-20", rows
        # another of us, and a colleague of theirs, in Cc
        rows, _ = read(w, sent(ubl("2026-50"), to="new@bygg.example",
                               cc="erik@office.example, per@bygg.example"))
        assert "2026-50" in rows, rows


def what_is_in_doubt_is_left_out():
    with World() as w:
        w.clients.append({"id": "vik", "name": "Vik", "owner": "anna",
                          "addresses": ["v@vik.example"]})
        w.write_config()
        w.arm()
        for raw, folder in (
                # anybody can write our address into From
                (sent(ubl()), "INBOX"),
                (sent(ubl(), verdict="fail"), "INBOX"),
                # not sent yet
                (sent(ubl()), "Drafts"),
                # of the client, and of nobody we know
                (sent(ubl(), sender="per@bygg.example", verdict="pass",
                      to="office@office.example"), "INBOX"),
                (sent(ubl(), to="a@elsewhere.example"), "Sent"),
                # two clients, or one and a stranger: whose is it?
                (sent(ubl(), cc="v@vik.example"), "Sent"),
                (sent(ubl(), cc="a@elsewhere.example"), "Sent"),
                # what we owe, or they asked us for
                (sent(ubl(seller="Bygg AB", buyer="Other")), "Sent"),
                (sent(ubl(seller="X", buyer="Office Architects")), "Sent"),
                (sent(ubl(currency="EUX")), "Sent"),
                (sent(ubl(currency="DEM")), "Sent"),
                (sent(ubl(amount="0.00")), "Sent"),
                (sent(ubl(number="4" * 101)), "Sent"),
                (sent(ubl(due=None)), "Sent"),
                (sent(ubl(due="2026-03-09")), "Sent")):
            rows, _ = read(w, raw, folder)
            assert not rows, (raw.decode(), rows)
        # an old mailbox: nobody knows which of these was paid since
        rows, log = read(w, sent(ubl("2025-1", issued="2025-01-01",
                                     due="2025-02-01"), date=NOW - 400 * DAY))
        assert not rows, rows
        assert "left out" in log and "long before" in log, log
        # our own server vouches for it; a copy to ourselves comes first
        rows, _ = read(w, sent(ubl(), verdict="pass"), "INBOX")
        assert list(rows) == ["2026-47"], rows


def a_copy_in_sent_counts_though_the_first_was_not_believed():
    with World() as w:
        w.arm()
        raw = sent(ubl(), cc="anna@office.example")
        w.put(b"Received: from x\n" + raw)
        w.put(raw, "Sent")
        w.heedd(now=NOW + 60, check=0)
        assert "2026-47" in known(w), known(w)


def a_copy_of_the_same_bytes_counts_too():
    """A rule of the provider copies what we send to us into INBOX."""
    with World() as w:
        w.arm()
        raw, plain = sent(ubl()), sent(ubl("2026-48"))
        rows, _ = read(w, raw)
        assert "2026-47" in rows, rows
        for folder in ("INBOX", "Sent"):
            w.put(plain, folder)
        rows, _ = read(w, raw, "INBOX", NOW + 120)
        assert sorted(rows) == ["2026-47", "2026-48"], rows
        # once it is known it is that, however often its bytes come
        w.heed("invoice", "drop", "2026-48", "a mistake", now=NOW, check=0)
        before = known(w)
        rows, _ = read(w, plain, "Sent", NOW + 180)
        assert rows == before, rows
        counts = json.loads(w.heed("--json", "status").stdout)["mails"]
        assert (counts["stored"], counts["duplicate"]) == (2, 3), counts
        # a client that sends us what we sent has not made it ours
        forged = sent(ubl("2026-50"))
        read(w, forged, "INBOX", NOW + 240)
        rows, _ = read(w, forged, "INBOX", NOW + 300)
        assert "2026-50" not in rows, rows


def what_a_person_said_stays():
    with World() as w:
        w.arm()

        def say(*words):
            w.heed("invoice", *words, now=NOW, check=0)

        days = ("--issued", "2026-03-01", "--due", "2026-04-01")
        for number in ("1", "2", "3"):
            say("add", "bygg", number, "5", "SEK", *days)
        say("paid", "2")
        say("drop", "3", "a mistake")
        before = known(w)
        rows, _ = read(w, sent(*map(ubl, "123")))
        assert rows == before, (rows, before)
        # what an import says later counts, as ever
        read(w, sent(ubl("4")))
        path = w.dir / "list.csv"
        path.write_text("number,client,amount,currency,issued,due,paid\n"
                        "4,bygg,7,EUR,2026-03-10,2026-03-30,2026-03-11\n")
        w.heed("invoice", "import", path, now=NOW + DAY, check=0)
        row = known(w)["4"]
        assert (row["minor_units"], row["paid"]) == (700, "2026-03-11"), row


def a_past_is_lived_with_what_was_attached():
    with World(rules_glob="none/*.conf") as w:
        w.extra = """rules = ( { name = "late"; on = "clock";
            each = "invoice"; when = "invoice_days_overdue >= 2";
            then = ( { do = "notify"; to = "owner";
                       letter = "late-for-them"; } ); } );\n"""
        w.write_config()
        for folder, told in (("Sent", ["2026-03-26"]), ("INBOX", [])):
            place = w.dir / "past" / folder
            place.mkdir(parents=True)
            (place / "1.eml").write_bytes(sent(ubl()))
            for n, date in ((0, NOW - DAY), (2, NOW + 30 * DAY)):
                (place / f"{n}.eml").write_bytes(sent(date=date))
            result = w.heed("--json", "replay", w.dir / "past", check=0)
            days = [line.split('"time":"')[1][:10]
                    for line in result.stdout.splitlines()]
            assert days == told, result.stdout
            (w.dir / "past").rename(w.dir / f"past-{folder}")


run_all([
    what_we_sent_with_a_mail_is_owed,
    what_is_in_doubt_is_left_out,
    a_copy_in_sent_counts_though_the_first_was_not_believed,
    a_copy_of_the_same_bytes_counts_too,
    what_a_person_said_stays,
    a_past_is_lived_with_what_was_attached,
])
