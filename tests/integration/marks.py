#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""do = "flag": a message is marked in its mailbox, where a person allows it and
the server keeps it; otherwise it is said once, and nothing else is lost."""

import os
import time

from rig import COMPLAINT, LEAVING, World, mail, run_all
from imap_faults import FAULTS
from imap_script import ScriptedImap
from mailflow import Office

RULES = """rules = ( { name = "mark"; on = "message"; when = "from_client";
  then = ( { do = "flag"; }, { do = "notify"; to = "owner";
  letter = "complaint-notice"; } ); } );
"""
PART = 1 if os.environ.get("HEED_ALL") else 8  # one fault of so many
CALM = "Thank you, the drawings have come."


def with_rules(w, text=RULES):
    (w.dir / "rules.d").mkdir()
    (w.dir / "rules.d/mine.conf").write_text(text)
    w.top["rules_glob"] = w.dir / "rules.d/*.conf"
    w.write_config()


class Scripted(World):
    """A world whose mailbox is a server that says what it is told to."""

    def __init__(self, script=None, rules=RULES, flags=True, **server):
        super().__init__()
        self.server = ScriptedImap(script)
        for name, value in server.items():
            setattr(self.server, name, value)
        self.accounts = [{
            "name": "office", "host": "127.0.0.1", "port": self.server.port,
            "tls": "none", "user": "office", "password_command": "echo x",
            "command_seconds": 5, "write_flags": flags,
            "authserv_id": "mx.office.example"}]
        with_rules(self, rules)
        self.arm()
        self.server.arm()

    def __exit__(self, *rest):
        self.server.close()
        super().__exit__(*rest)

    def put_mail(self, text=COMPLAINT, **more):
        self.server.folders["INBOX"].add(mail(text, **more))

    def marks(self):
        return [m.marks for m in self.server.folders["INBOX"].messages]

    def commands(self, name):
        return [x for x in self.server.said if name in x.upper()]

    def outcome(self, number=1):
        why = self.json("why", f"M{number}")["decisions"]
        return [(d["outcome"], d["guard"], d["detail"]) for d in why
                if d["action"] == "flag"]

    def doctor(self):
        return self.heed("doctor").stdout


def keywords(servers, user="office@office.example", folder="INBOX"):
    session = servers.imap(user)
    session.select(folder, readonly=True)
    _, rows = session.fetch("1:*", "(FLAGS)")
    session.logout()
    return [row.decode().partition("FLAGS (")[2].rpartition("))")[0].split()
            for row in rows if row]


def dovecot_keeps_the_mark_and_nothing_else_changes():
    with Office(write_flags=True) as w:
        with_rules(w, RULES.replace("from_client", "from_client AND leaving"))
        w.arm()
        w.servers.deliver(mail(CALM))
        w.servers.deliver(mail(LEAVING, date=time.time() - 30))
        result = w.heedd(check=0)
        got = keywords(w.servers)
        assert sorted("heed-attention" in flags for flags in got) == [
            False, True], (got, result.stderr)
        assert not any("\\Seen" in flags for flags in got), got
        (marked,) = [m["marks"] for m in w.json("export", "bygg")["mails"]
                     if m["marks"]]
        assert [(x["keyword"], x["state"]) for x in marked] == [
            ("heed-attention", "done")]
        assert "flag heed-attention" in w.heed("rules", "show", "mark",
                                               check=0).stdout
        # the same once more changes nothing, and a person may take it away
        session = w.servers.imap("office@office.example")
        session.select("INBOX")
        session.store("1:*", "-FLAGS", "heed-attention")
        session.logout()
        w.heedd(check=0)
        assert not any("heed-attention" in f for f in keywords(w.servers))
        assert "court" not in result.stderr


def without_the_option_the_mailbox_stays_as_it_is():
    with Office() as w:
        with_rules(w)
        w.arm()
        w.servers.deliver(mail(LEAVING))
        w.heedd(check=0)
        assert not any("heed-attention" in f for f in keywords(w.servers))
        decisions = w.json("why", "M1")["decisions"]
        (flag,) = [d for d in decisions if d["action"] == "flag"]
        assert flag["outcome"] == "refused", flag
        assert "write_flags is off" in flag["detail"], flag
        # what else the rule asks for is done
        assert ("anna@office.example", "sent") in w.letters()


def a_keyword_of_ones_own_is_set():
    with Scripted(rules=RULES.replace('"flag";', '"flag"; flag = "urgent";'),
                  permanent="\\Seen urgent") as w:
        w.put_mail()
        w.heedd(check=0)
        assert w.marks() == [["+FLAGS.SILENT (urgent)"]], w.marks()


def gmail_gets_a_label():
    with Scripted(capabilities="IMAP4rev1 X-GM-EXT-1") as w:
        w.put_mail()
        w.heedd(check=0)
        (line,) = w.commands(b"STORE")
        assert b"+X-GM-LABELS.SILENT" in line, line
        assert b"heed-attention" in line, line


def a_server_that_keeps_no_keywords_is_told_of_once():
    with Scripted(permanent="\\Seen \\Deleted") as w:
        for text in (COMPLAINT, LEAVING, CALM):
            w.put_mail(text)
        first = w.heedd(check=0)
        assert w.commands(b"STORE") == [] and w.marks() == [[], [], []]
        assert first.stderr.count("keeps no keywords") == 1, first.stderr
        assert len(w.outbox()) == 3, "each has its notice"
        w.put_mail(LEAVING, date=time.time() - 20)
        again = w.heedd(check=0)
        assert "keeps no keywords" not in again.stderr, again.stderr
        assert "keeps no keywords" in w.doctor()
        # a server that has learned it is believed
        w.server.permanent = None
        w.put_mail(CALM, date=time.time() - 10)
        w.heedd(check=0)
        assert w.marks()[-1] and not any(w.marks()[:-1]), w.marks()
        assert "keeps no keywords" not in w.doctor()


def a_refusal_of_the_server_is_the_end_of_that_mark():
    def no(session, _honest, tag):
        session.write(f"{tag} NO you may not\r\n".encode())
    for script in ({"store": no}, {"select": no}):
        with Scripted(script) as w:
            w.put_mail()
            result = w.heedd(check=0)
            assert "you may not" in result.stderr, result.stderr
            assert len(w.outbox()) == 1
            stores = w.commands(b"STORE")
            w.server.heal()
            w.heedd(check=0)
            assert w.commands(b"STORE") == stores, "it is not tried again"
            assert len(w.commands(b"SELECT")) == 1


def a_lost_connection_is_tried_again_and_not_for_ever():
    def drop(session, _honest, _tag):
        session.drop()
    with Scripted({"store": drop}) as w:
        w.put_mail()
        w.heedd(check=0)
        assert len(w.outbox()) == 1 and len(w.commands(b"STORE")) == 1
        w.server.heal()
        w.heedd(check=0)
        # it was set already, for all that we know: twice is once
        assert len(w.commands(b"STORE")) == 2
        w.heedd(check=0)
        assert len(w.commands(b"STORE")) == 2 and len(w.outbox()) == 1
    with Scripted({"store": drop}) as w:
        w.put_mail()
        for _ in range(8):
            w.heedd(check=0)
        assert len(w.commands(b"STORE")) == 5
        assert "the connection is lost each time" in w.doctor()
        w.put_mail(CALM, date=time.time() - 10)
        w.heedd(check=0)
        assert len(w.outbox()) == 2, "reading goes on"


def a_folder_that_is_numbered_anew_gets_no_mark_on_another_message():
    with Scripted() as w:
        def renumber(session, _honest, tag):
            session.folder.uidvalidity += 1
            session.write(w.server.do_select(session, b"x SELECT INBOX\r\n",
                                             tag))
        w.server.script["select"] = renumber
        w.put_mail()
        w.heedd(check=0)
        assert w.commands(b"STORE") == [] and w.marks() == [[]]
        assert len(w.outbox()) == 1


def nothing_is_marked_while_heed_observes_or_is_stopped():
    with Scripted() as w:
        w.heed("disarm", check=0)
        w.put_mail()
        w.heedd(check=0)
        assert w.outcome() == [("observed", "observe", "heed-attention")]
        assert w.commands(b"SELECT") == []
    with Scripted() as w:
        w.put_mail()
        w.heed("stop", "wait", check=0)
        w.heedd(check=0)
        assert w.outcome() == [("wanted", None, "heed-attention")]
        assert w.commands(b"SELECT") == []
        w.heed("go", check=0)
        w.heedd(check=0)
        assert len(w.marks()[0]) == 1


def old_mail_is_not_marked():
    with Scripted() as w:
        w.put_mail(date=w.start - 86400)
        w.server.folders["INBOX"].messages[0].when = w.start - 86400
        w.heedd(check=0)
        assert w.outcome()[0][:2] == ("refused", "old-mail"), w.outcome()
        assert w.commands(b"SELECT") == []


def whatever_the_server_says_a_mark_costs_nothing_else():
    cases = [(point, name) for point in ("select", "capability", "store")
             for name in FAULTS]
    for point, name in cases[::PART]:
        with Scripted({point: FAULTS[name]}) as w:
            w.put_mail()
            first = w.heedd()
            assert first.returncode == 0, (point, name, first.stderr)
            w.server.heal()
            w.put_mail(CALM, date=time.time() - 10)
            w.heedd(check=0)
            # each message has come in once, and its notice has been made once
            assert len(w.outbox()) == 2, (point, name, w.outbox())
            assert len(w.marks()[1]) == 1, (point, name, w.marks())
            assert set(w.marks()[0]) <= set(w.marks()[1]), (point, name)


def what_makes_no_sense_is_told():
    with World() as w:
        with_rules(w)
        w.accounts[0]["write_flags"] = True
        w.write_config()
        bad = w.heed("check-config", check=2).stderr
        assert 'write_flags is for kind = "imap"' in bad, bad
        del w.accounts[0]["write_flags"]
        w.write_config()
        for new, words in ((('"flag"; to = "owner";'), "it tells nobody"),
                           ('"flag"; flag = "a b";', "must be 1 to 64"),
                           ('"flag"; flag = "\\\\\\\\Deleted";', "must be 1")):
            (w.dir / "rules.d/mine.conf").write_text(
                RULES.replace('"flag";', new))
            bad = w.heed("check-config", check=2).stderr
            assert words in bad, bad
        (w.dir / "rules.d/mine.conf").write_text(RULES.replace(
            'on = "message"', 'on = "clock"').replace("from_client", "curt"))
        assert "the clock has no message to mark" in \
            w.heed("check-config", check=2).stderr


if __name__ == "__main__":
    run_all([dovecot_keeps_the_mark_and_nothing_else_changes,
             without_the_option_the_mailbox_stays_as_it_is,
             a_keyword_of_ones_own_is_set, gmail_gets_a_label,
             a_server_that_keeps_no_keywords_is_told_of_once,
             a_refusal_of_the_server_is_the_end_of_that_mark,
             a_lost_connection_is_tried_again_and_not_for_ever,
             a_folder_that_is_numbered_anew_gets_no_mark_on_another_message,
             nothing_is_marked_while_heed_observes_or_is_stopped,
             old_mail_is_not_marked,
             whatever_the_server_says_a_mark_costs_nothing_else, what_makes_no_sense_is_told])
