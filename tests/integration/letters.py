#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""heed letter: which letters there are, how one reads, what is wrong."""

import subprocess
import time

from rig import ALL_LETTERS, HEED, SOURCE, World, languages, mail, run_all

DAY = 86400
HAUS = {"id": "haus", "name": "Haus GmbH", "addresses": ["eva@haus.example"],
        "owner": "erik", "language": "de", "country": "DE",
        "register": "informal"}


def own_folder(w):
    """A folder of letters of our own before the installed ones."""
    mine = w.dir / "letters"
    mine.mkdir()
    w.top["letter_dirs"] = [str(mine)] + ALL_LETTERS
    w.write_config()
    return mine


def the_list_tells_languages_and_what_is_overridden():
    with World(letter_dirs=ALL_LETTERS) as w:
        mine = own_folder(w)
        (mine / "check-in.sv.txt").write_text(
            "Subject: Hej\nFor: client\n\nHej!\n")
        (mine / "welcome.en.txt").write_text(
            "Subject: Hello\nFor: people\n\nHello!\n")
        rows = {r["letter"]: r for r in w.json("letter", "list")}
        assert rows["call-sheet"]["for"] == "people"
        assert len(rows["call-sheet"]["files"]) == 13
        assert [f["language"] for f in rows["welcome"]["files"]] == ["en"]
        assert rows["welcome"]["files"][0]["instead_of"] is None
        files = {(f["language"], f["register"]): f
                 for f in rows["check-in"]["files"]}
        assert files["sv", "formal"]["file"] == str(mine / "check-in.sv.txt")
        assert files["sv", "formal"]["instead_of"].endswith(
            "etc/letters/check-in.sv.txt")
        assert files["en", "formal"]["instead_of"] is None
        informal = {f["language"] for f in
                    rows["complaint-received"]["files"]
                    if f["register"] == "informal"}
        assert "de" in informal and "sv" not in informal
        shown = w.heed("letter", check=0).stdout
        (line,) = [x for x in shown.splitlines() if x.startswith("check-in ")]
        assert line.split()[:3] == ["check-in", "clients", "sv"], line


def a_letter_is_shown_as_the_client_would_get_it():
    with World(letter_dirs=ALL_LETTERS) as w:
        w.clients.append(dict(HAUS))
        w.write_config()
        # nothing is stored yet: what stands there is marked
        shown = w.heed("letter", "show", "invoice-reminder", "--client",
                       "haus", check=0).stdout
        assert "SAMPLE-1" in shown and "1.250,00\u00a0€" in shown, shown
        assert "nothing is stored for" in shown
        assert not w.state.exists()
        w.heedd(check=0)
        (w.dir / "i.csv").write_text(
            "number,client,amount,currency,issued,due,paid\n"
            "R-77,haus,99.50,EUR,2026-01-02,2026-02-02,\n"
            "R-78,bygg,12.00,EUR,2026-01-02,2026-02-02,\n")
        w.heed("invoice", "import", w.dir / "i.csv", check=0)
        now = w.json("letter", "show", "invoice-reminder", "--client", "haus")
        assert not now["sample"] and now["to"] == "eva@haus.example"
        assert "R-77 – 99,50\u00a0€ – 2. Februar 2026" in now["text"], now
        assert "R-78" not in now["text"] and "R-77" in now["subject"]
        # a notice goes to whom the rule names, in that language
        note = w.json("letter", "show", "late-for-them", "--client", "haus")
        assert note["to"] == "erik@office.example" and note["language"] == "sv"
        assert w.outbox() == [], "it is never sent"


def every_letter_can_be_shown():
    names = sorted({path.name.split(".")[0]
                    for path in (SOURCE / "etc/letters").glob("*.en.txt")})
    assert len(names) > 40, names
    with World(letter_dirs=ALL_LETTERS) as w:
        w.clients.append(dict(HAUS))
        w.write_config()
        for name in names:
            shown = w.heed("letter", "show", name, "--client", "haus",
                           check=0).stdout
            assert "{" not in shown, (name, shown)


def register_and_language_are_those_of_the_client_or_as_asked():
    with World(letter_dirs=ALL_LETTERS) as w:
        w.clients.append(dict(HAUS))
        w.write_config()
        show = ("letter", "show", "complaint-received", "--client")
        assert "deine Nachricht" in w.heed(*show, "haus", check=0).stdout
        assert "Your message" in w.heed(*show, "bygg", check=0).stdout
        french = w.json(*show, "bygg", "--lang", "fr")
        assert french["language"] == "fr"
        assert "Votre" in french["text"] or "votre" in french["text"]
        french = w.json(*show, "bygg", "--lang", "fr", "--informal")
        assert "Ton message" in french["text"], french["text"]
        none = w.heed(*show, "bygg", "--lang", "tlh", check=1)
        assert "there is no complaint-received in tlh" in none.stderr


def an_acknowledgement_answers_their_newest_mail():
    with World(letter_dirs=ALL_LETTERS) as w:
        w.arm()
        w.put(mail("The old one.", subject="Old", date=time.time() - 900))
        w.put(mail("The new one.", subject="New stairs"))
        w.heedd(check=0)
        got = w.json("letter", "show", "complaint-received", "--client",
                     "bygg")
        assert got["subject"] == "Re: New stairs", got
        assert "Dear Per," in got["text"] and not got["sample"], got


def what_is_misspelt_is_told():
    with World(letter_dirs=ALL_LETTERS) as w:
        wrong = w.heed("letter", "show", "invoice-remindr", "--client",
                       "bygg", check=2)
        assert 'did you mean "invoice-reminder"?' in wrong.stderr
        wrong = w.heed("letter", "show", "check-in", "--client", "bigg",
                       check=2)
        assert 'did you mean "bygg"?' in wrong.stderr
        for words in (["show"], ["show", "check-in"], ["lst"],
                      ["list", "x"]):
            assert "lint [FILE...]" in w.heed("letter", *words,
                                              check=2).stderr


def the_letters_that_heed_has_are_right_and_so_is_their_tone():
    with World(letter_dirs=ALL_LETTERS) as w:
        w.speaks("cs", "da", "de", "en", "es", "fi", "fr", "it", "nb", "nl",
                 "pl", "sk", "sv")
        assert w.heed("letter", "lint", check=0).stdout == ""


def a_letter_of_ones_own_is_judged_with_the_others():
    with World(letter_dirs=ALL_LETTERS) as w:
        w.clients.append(dict(HAUS, register="formal"))
        mine = own_folder(w)
        (mine / "reach-out.de.txt").write_text(
            "Subject: Hallo\nFor: client\n\nHallo {reader_nam}!\n"
            "{?wy}x{/}\n")
        (mine / "welcome.en.txt").write_text(
            "Subject: Hello\nFor: client\n\nAs I already told you,"
            " this is ridiculous.\n")
        got = w.heed("letter", "lint", check=1).stdout
        assert ("reach-out.de.txt:4: unknown placeholder {reader_nam} (did"
                " you mean {reader_name}?)") in got, got
        assert "reach-out.de.txt:5: unknown placeholder {wy}" in got
        assert "there is no welcome.de.txt for haus" in got
        assert "welcome.en.txt: a client would take it for anger" in got
        assert "welcome.en.txt: it puts the blame on its reader" in got, got
        # a letter that cannot be read keeps heedd from starting
        bad = w.heed("check-config", check=2)
        assert "reach-out.de.txt:5:" in bad.stderr
        (mine / "reach-out.de.txt").unlink()
        told = w.heed("check-config", check=0).stdout
        assert "there is no welcome.de.txt for haus" in told, told


def single_files_need_no_configuration():
    with World(letter_dirs=ALL_LETTERS) as w:
        good = w.dir / "x.en.txt"
        good.write_text("Subject: s\nFor: client\n\nAll is well, {our_name}\n")
        bad = w.dir / "x.sv.txt"
        bad.write_bytes(b"Subject: s\nFor: client\n\nHall\xe5!\n")
        w.config.unlink()
        alone = ("--lang-dir", languages("en"), "letter", "lint")
        run = [HEED, *alone, good]
        assert subprocess.run(run, check=True,
                              capture_output=True).stdout == b""
        got = subprocess.run(run + [bad], capture_output=True, text=True)
        assert got.returncode == 1
        assert f"{bad}:4: not valid UTF-8" in got.stdout, got.stdout


run_all([the_list_tells_languages_and_what_is_overridden,
         a_letter_is_shown_as_the_client_would_get_it,
         every_letter_can_be_shown,
         register_and_language_are_those_of_the_client_or_as_asked,
         an_acknowledgement_answers_their_newest_mail,
         what_is_misspelt_is_told,
         the_letters_that_heed_has_are_right_and_so_is_their_tone,
         a_letter_of_ones_own_is_judged_with_the_others,
         single_files_need_no_configuration])
