#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""What we have written and not sent: whoever wrote it hears of it, once, and
for everything else it has not happened."""

import time

from rig import COMPLAINT, World, mail, run_all

HEAT = ("Frankly, this is ridiculous. I am sick and tired of your excuses: "
        "this is entirely your own fault and we are not going to discuss it.")
CALM = "Thank you for your mail. I will look at it and call you."


def ours(text, sender="Erik Holm <erik@office.example>", **more):
    return mail(text, sender=sender, verdict=None,
                **{"to": "per@bygg.example", **more})


def told(w):
    return [(letter["rule"], letter["recipient"]) for letter in w.outbox()]


def whoever_writes_an_angry_draft_hears_of_it_once():
    with World() as w:
        w.arm()
        for n in range(3):
            # a mail program saves it again and again, each time as a new one
            w.put(ours(HEAT + " And" * n, date=time.time() - 300 + n),
                  "Drafts")
            w.heedd(check=0)
        assert told(w) == [("heated", "erik@office.example")], told(w)
        text = w.heed("outbox", "show", "L1").stdout
        assert "inte skickat" in text and "own fault" in text, text
        # to our own people only
        w.put(ours(HEAT, to="anna@office.example"), "Drafts")
        w.put(ours(CALM), "Drafts")
        w.heedd(check=0)
        assert len(told(w)) == 1, told(w)


def a_draft_that_is_sent_counts_as_sent():
    with World() as w:
        w.arm()
        w.put(mail(COMPLAINT, date=time.time() - 300,
                   message_id="<asked@bygg.example>"))
        raw = ours(HEAT, headers=["In-Reply-To: <asked@bygg.example>"])
        w.put(raw, "Drafts")
        w.heedd(check=0)
        before = told(w)
        assert ("heated", "erik@office.example") in before, before
        assert not any(r == "no-apology" for r, _ in before), before
        # moved with its very bytes, as some mail programs do
        w.put(raw, "Sent")
        w.heedd(check=0)
        after = told(w)[len(before):]
        assert ("heated", "erik@office.example") in after, after
        assert ("no-apology", "anna@office.example") in after, after
        assert w.json("status")["mails"]["duplicate"] == 0


def a_draft_is_no_answer():
    with World() as w:
        w.arm()
        w.put(ours("I am sorry, we will send them today."), "Drafts")
        w.put(mail(COMPLAINT))
        w.heedd(check=0)
        assert any(letter["recipient"] == "per@bygg.example"
                   for letter in w.outbox()), w.outbox()


def several_clients_in_a_draft_are_told_to_its_writer():
    with World() as w:
        w.clients.append({"id": "vik", "name": "Vik", "owner": "anna",
                          "addresses": ["v@vik.example"]})
        w.write_config()
        w.arm()
        w.put(ours("Our prices rise in spring.",
                   to="per@bygg.example, v@vik.example"), "Drafts")
        w.heedd(check=0)
        assert told(w) == [("wrong-audience-draft", "erik@office.example")], \
            told(w)
        text = w.heed("outbox", "show", "L1").stdout
        assert "Ditt utkast har flera kunder" in text, text


def a_draft_is_told_to_nobody_else():
    with World() as w:
        w.extra = ('rules = ( { name = "nosy"; when = "draft"; then = ( { '
                   'do = "notify"; to = "owner"; letter = "our-heat"; } ); } '
                   ');\n')
        w.write_config()
        w.arm()
        # who writes is none of the people heed knows
        w.put(ours(HEAT, sender="Lisa Ek <lisa@office.example>"), "Drafts")
        w.put(ours(HEAT, to="v@bygg.example"), "Drafts")
        w.heedd(check=0)
        assert told(w) == [("heated", "erik@office.example")], told(w)
        why = w.json("why", "M1")["decisions"] + w.json("why",
                                                        "M2")["decisions"]
        refused = [d for d in why if d["rule"] == "nosy"]
        assert len(refused) == 2 and all(
            "nobody but its writer" in d["detail"] for d in refused), why


def drafts_are_left_alone_where_that_is_wished():
    with World() as w:
        w.accounts[0]["read_drafts"] = False
        w.write_config()
        w.arm()
        w.put(ours(HEAT), "Drafts")
        w.heedd(check=0)
        assert told(w) == [] and w.json("status")["mails"]["stored"] == 0


run_all([whoever_writes_an_angry_draft_hears_of_it_once,
         a_draft_that_is_sent_counts_as_sent, a_draft_is_no_answer,
         a_draft_is_told_to_nobody_else,
         several_clients_in_a_draft_are_told_to_its_writer,
         drafts_are_left_alone_where_that_is_wished])
