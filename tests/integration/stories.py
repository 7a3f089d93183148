#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""tests/stories/*.story: days, mails, invoices and silence, lived by "heed
replay" with the shipped rules, and what must come of them.

A line is "DAY [TIME] WHAT"; "#" begins a comment:

  DAY NAME: TEXT            a mail; NAME is per or eva of the client, anna of us
  DAY NAME re: TEXT         the same, in the thread of the last mail
  DAY anna draft: TEXT      ours, written and not sent
  DAY anna all: TEXT        ours, to this client and to another one; draft all:
  DAY call in|out|both      a call, they with us or we with them
  DAY NAME DEED: TEXT       one of us does something: "ack E1", "answer L2",
                            "answer bygg" (the last notice of it), "close E1",
                            "hold bygg DAY", "approve L3", "cancel L3"
  DAY invoice N due DAY [paid DAY]
  DAY tell RULE             a colleague is told so on that day
  DAY write RULE            the client gets a letter that it did not ask for
  DAY TIME warn|climb|repeat RULE NAME
                            nobody has taken the alarm up: NAME hears then that
                            it will go on, has it next, or has it once more
  DAY plan RULE             a plan is opened for the client
  DAY silence               at the end: it is lived up to that day
  DAY hours N CLIENT: NOTE  work, from the timesheet that is imported at the end
  DAY fact CONDITION        holds on that day, as a rule would ask
  DAY shows COMMAND: TEXT   what that command says of the client on that day

All that is told or written must stand there, in order; of answers to the client
and questions for a yes nothing is looked at.  A story may begin with "since DAY"
and "until DAY" (of the client), "tag WORD", "language CODE", "mode WORD",
"cadence DAYS", "change DAY [LAST]" (of ours, planned), "decides NAME", "holidays
DAY..." (ours), "their holidays DAY..." (of the client alone), "repeat RULE TIME"
and "enable NAME" for rules that ship switched off, with the name of their file.
With "ladder", or "ladder OPTION = VALUE", an alarm that nobody takes up goes from
the senior to the partner, who is Carl; with "alarm RULE owner" that of this rule
begins with the owner, and "senior nobody" takes the senior away.  All times are
in UTC.  Every rule that is shipped is told in one story at least.
Words of a mail such as {50} stand for so many plain words.
"""

import json
import re

from rig import SOURCE, World, run_all
from story_after import PRACTICES, After, practices_of

PLAIN = ("the plan of the house stands on the table and the drawings lie "
         "beside it while we look at the garden from the window").split()
PEOPLE = {"per": "Per Ek <per@bygg.example>",
          "eva": "Eva Lund <eva@bygg.example>",
          "anna": "Anna Berg <anna@office.example>"}
CARL = {"id": "carl", "name": "Carl Ek", "address": "carl@office.example",
        "language": "en"}
OTHER = {"id": "vik", "name": "Vik", "owner": "erik",
         "addresses": ["vera@vik.example"]}


# what one of us does, and how alarms go on when nobody does
DEEDS = ("ack", "answer", "close", "hold", "approve", "cancel")
STEPS = ("warn", "climb", "repeat")

# what an action is in a story; all others tell a colleague
WORDS = {"remind": "write", "reach-out": "write", "check-in": "write",
         "announce": "write", "open-plan": "plan"}


class Story:
    def __init__(self, path):
        self.mails, self.calls, self.invoices = [], [], []
        self.drafts, self.to_all = [], []
        self.expected, self.options, self.language = [], {}, "en"
        self.holidays = {}
        self.until = None
        self.enabled, self.changes, self.repeats = [], [], []
        self.deeds, self.ladder, self.begins = [], None, []
        self.mode = "send"
        self.after = After()
        for number, line in enumerate(path.read_text().splitlines(), 1):
            line = line.split("#")[0].strip()
            if line:
                try:
                    self.read(line)
                except (ValueError, AttributeError) as e:
                    raise AssertionError(f"{path}:{number}: {e}") from e

    def read(self, line):
        head, _, rest = line.partition(" ")
        if head in ("since", "until"):
            self.options[head] = rest
        elif head == "cadence":
            self.options["cadence"] = rest
        elif head == "tag":
            self.options["tags"] = [rest]
        elif head == "enable":
            self.enabled.append(rest)
        elif head == "repeat":
            self.repeats.append(rest.split(" ", 1))
        elif head == "decides":
            self.options["deciders"] = [
                re.search("<(.*)>", PEOPLE[rest]).group(1)]
        elif head == "mode":
            self.mode = rest
        elif head == "ladder":
            self.ladder = rest
        elif head == "alarm":
            self.begins.append(rest.split())
        elif head == "senior":
            self.options["senior"] = None if rest == "nobody" else rest
        elif head == "change":
            self.changes.append(rest.split())
        elif head == "language":
            self.language = rest
        elif head == "holidays":
            self.holidays["our"] = rest.split()
        elif head == "their":
            self.holidays["their"] = rest.split()[1:]
        else:
            time = re.match(r"(\d\d:\d\d) (.*)", rest)
            when, rest = (time.group(1), time.group(2)) if time \
                else ("09:30", rest)
            self.read_day(head, when, rest)

    def read_day(self, day, when, rest):
        if rest == "silence":
            self.until = day
            return
        if self.after.read(day, when, rest):
            return
        word, _, more = rest.partition(" ")
        deed = re.fullmatch(r"(\w+) (\w+) ([^\s:]+)(?: ([^\s:]+))?(?:: (.*))?",
                             rest)
        if word in ("tell", "write", "plan"):
            self.expected.append((day, word, more))
        elif word in STEPS:
            self.expected.append((day, word, *more.split(), when))
        elif deed and deed[2] in DEEDS:
            self.deeds.append("\t".join((f"{day}T{when}+00:00", deed[1],
                                         deed[2], deed[3], deed[4] or "",
                                         deed[5] or "")))
        elif word == "call":
            self.calls.append(f"{day}T{when}+00:00\tbygg\t\t{more}\t")
        elif word == "invoice":
            m = re.fullmatch(r"(\S+) due (\S+)(?: paid (\S+))?", more)
            self.invoices.append(f"{m.group(1)},bygg,1000.00,EUR,{day},"
                                 f"{m.group(2)},{m.group(3) or ''}")
        else:
            m = re.fullmatch(r"(\w+)( re)?( draft)?( all)?: (.*)", rest)
            self.mails.append((day, when, PEOPLE[m.group(1)],
                               bool(m.group(2)), m.group(5)))
            self.drafts.append(bool(m.group(3)))
            self.to_all.append(bool(m.group(4)))

    def raw(self, n):
        day, when, sender, answers, text = self.mails[n]
        text = re.sub(r"\{(\d+)\}", lambda m: " ".join(
            PLAIN[i % len(PLAIN)] for i in range(int(m.group(1)))), text)
        to = PEOPLE["per"] if "office" in sender else PEOPLE["anna"]
        if self.to_all[n]:
            to += ", vera@vik.example"
        root = n
        while answers and self.mails[root][3]:
            root -= 1
        lines = [f"From: {sender}", f"To: {to}", "Subject: The house",
                 f"Date: {day_of_mail(day)} {when}:00 +0000",
                 f"Message-ID: <{n}@story.example>"]
        if answers:
            lines += [f"In-Reply-To: <{n - 1}@story.example>",
                      f"References: <{root}@story.example>"]
        return ("\n".join(lines) + "\nContent-Type: text/plain; "
                f"charset=utf-8\n\n{text}\n").encode()


def day_of_mail(iso):
    year, month, day = iso.split("-")
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    return f"{int(day)} {names[int(month) - 1]} {year}"


def calendar(days):
    events = "".join(f"BEGIN:VEVENT\r\nUID:{day}@x\r\nDTSTART;VALUE=DATE:"
                     f"{day.replace('-', '')}\r\nEND:VEVENT\r\n"
                     for day in days)
    return f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n"


def enable(w, enabled, repeats=(), begins=()):
    """The shipped rules, those of the files that are enabled without
    "enabled = false"; `repeats` and `begins` are of rules that are told again,
    or to somebody else first."""
    if not enabled and not repeats and not begins:
        return
    (w.dir / "rules.d").mkdir()
    for path in sorted((SOURCE / "etc/rules.d").glob("*.conf")):
        text = path.read_text()
        if path.stem in enabled:
            assert "enabled = false;" in text, f"{path.stem} is on already"
            text = text.replace("enabled = false;", "")
        for rule, span in repeats:
            text = text.replace(f'name = "{rule}";',
                                f'name = "{rule}"; repeat = "{span}";')
        for rule, first in begins:
            text = re.sub(rf'(name = "{rule}";.*?do = "escalate"; to = )"\w+"',
                          rf'\1"{first}"', text, count=1, flags=re.S)
        (w.dir / "rules.d" / path.name).write_text(text)
    w.top["rules_glob"] = w.dir / "rules.d/*.conf"


def act(w, story):
    """The table of what we do; without one nobody does anything, and no alarm
    goes on.  What to say of it to "heed replay"."""
    if story.ladder is None and not story.deeds:
        return []
    if story.ladder is not None:
        w.people.append(dict(CARL))
        w.clients[0].update({"partner": "carl", **story.options})
        w.ladder = {}
        if story.ladder:
            w.extra += f"ladder = {{ {story.ladder}; }};\n"
    (w.dir / "deeds").write_text("\n".join(
        ["time\tperson\tdeed\tabout\tuntil\tnote"] + story.deeds) + "\n")
    return ["--deeds", w.dir / "deeds"]


def came(event):
    """An event as a story has it."""
    word = event["action"]
    if word in STEPS:
        return (event["time"][:10], word, event["rule"],
                event["recipient"].split("@")[0], event["time"][11:16])
    return event["time"][:10], WORDS.get(word, "tell"), event["rule"]


def changes(rows):
    """The section of planned changes, each with a text in English."""
    groups = []
    for day, *until in rows:
        end = f'until = "{until[0]}"; ' if until else ""
        groups.append(f'{{ name = "c{day}"; day = "{day}"; {end}texts = ( {{'
                      ' language = "en"; text = "We are away."; } ); }')
    return "changes = ( " + ", ".join(groups) + " );\n" if groups else ""


def live(path):
    story = Story(path)
    with World() as w:
        w.top["mode"] = story.mode
        w.extra = changes(story.changes)
        w.clients[0].update(addresses=["per@bygg.example",
                                       "eva@bygg.example"], **story.options)
        for whose, days in story.holidays.items():
            (w.dir / f"{whose}.ics").write_text(calendar(days))
            (w.firm if whose == "our" else w.clients[0])["holidays"] = \
                w.dir / f"{whose}.ics"
        enable(w, story.enabled, story.repeats, story.begins)
        deeds = act(w, story)
        if any(story.to_all):
            w.clients.append(dict(OTHER))
        w.speaks(*{"en", story.language})
        (w.dir / "past/Drafts").mkdir(parents=True)
        for n in range(len(story.mails)):
            folder = w.dir / ("past/Drafts" if story.drafts[n] else "past")
            (folder / f"{n:04}.eml").write_bytes(story.raw(n))
        (w.dir / "calls").write_text("\n".join(
            ["time\tclient\tperson\tdirection\tnote"] + story.calls) + "\n")
        (w.dir / "invoices").write_text("\n".join(
            ["number,client,amount,currency,issued,due,paid"]
            + story.invoices) + "\n")
        until = ["--until", story.until] if story.until else []
        result = w.heed("--json", "--calls", w.dir / "calls", "--invoices",
                        w.dir / "invoices", *until, *deeds, "--keep", w.state,
                        "replay", w.dir / "past", check=0)
        told = [came(e) for e in map(json.loads, result.stdout.splitlines())
                if "person" not in e and e["outcome"] != "refused" and
                e["action"] not in ("acknowledge", "approve")]
        assert told == story.expected, \
            f"{path.name}: {told}, not {story.expected}"
        story.after.check(w, path.name)


def each_practice_has_a_story():
    """As their comments say: "# Practice 1." """
    shown = {n for path in (SOURCE / "tests/stories").glob("*.story")
             for n in practices_of(path)}
    assert PRACTICES <= shown, f"no story of {sorted(PRACTICES - shown)}"


def shipped():
    """The names of all rules that are shipped."""
    names = set()
    for path in (SOURCE / "etc/rules.d").glob("*.conf"):
        # plans and changes stand before the rules, and have names too
        rules = path.read_text().partition("\nrules = (")[2]
        names |= set(re.findall(r'^\s+name = "([^"]+)";', rules, re.M))
    return names


def every_shipped_rule_has_a_story():
    told = {}
    for path in sorted((SOURCE / "tests/stories").glob("*.story")):
        for rule in {told[2] for told in Story(path).expected}:
            told.setdefault(rule, []).append(path.stem)
    for rule, names in sorted(told.items()):
        print(f"# {rule}: {', '.join(names)}")
    told = set(told)
    assert len(shipped()) > 40
    assert not shipped() - told, sorted(shipped() - told)
    assert not told - shipped(), sorted(told - shipped())


def stories():
    for path in sorted((SOURCE / "tests/stories").glob("*.story")):
        def test(path=path):
            live(path)
        test.__name__ = path.stem.replace("-", "_")
        yield test


if __name__ == "__main__":
    TESTS = list(stories())
    assert TESTS, "there is no story in tests/stories"
    run_all([every_shipped_rule_has_a_story, each_practice_has_a_story] +
            TESTS)
