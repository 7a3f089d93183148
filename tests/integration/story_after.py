# SPDX-License-Identifier: ISC
"""What a story says of the end: facts, and what people are shown, on the state
to which "heed replay --keep" has led."""

import datetime
import re

# what people do who know their clients, as far as it is knowing and not acting
PRACTICES = {1, 2, 4, 5, 6, 7, 8, 13, 14, 16, 18, 19, 20, 23}

COMMANDS = {"client": ("client", "bygg"), "page": ("client", "bygg", "--html"),
            "brief": ("brief",), "promises": ("promise", "list", "bygg"),
            "episodes": ("episodes", "bygg", "--all"),
            "outbox": ("outbox",), "holds": ("hold", "list"),
            "review": ("review", "bygg"),
            "record": ("export", "bygg", "--text")}


def practices_of(path):
    """The numbers behind "Practice" in the comments of a story."""
    said = re.findall(r"^#.*?\bPractices? ([0-9, and]+)", path.read_text(), re.M)
    return {int(n) for words in said for n in re.findall(r"[0-9]+", words)}


def seconds(day, when):
    moment = datetime.datetime.fromisoformat(f"{day}T{when}+00:00")
    return int(moment.timestamp())


class After:
    def __init__(self):
        self.hours, self.facts, self.shown = [], [], []

    def read(self, day, when, rest):
        """Takes the line; False: it is none of these."""
        word, _, more = rest.partition(" ")
        if word == "fact":
            self.facts.append((day, when, more))
        elif word == "shows":
            command, text = more.split(": ", 1)
            self.shown.append((day, when, COMMANDS[command], text))
        elif word == "hours":
            m = re.fullmatch(r"(\S+) (\w+): (.*)", more)
            self.hours.append(f'{day},{m[2]},{m[1]},Anna,"{m[3]}"')
        else:
            return False
        return True

    def rules(self):
        """One for each fact: "heed rules test" says what it finds."""
        return "rules = (%s);\n" % ", ".join(
            f"""{{ name = "fact-{n}"; on = "clock"; when = "{condition}";
            then = ( {{ do = "notify"; to = "owner"; letter = "curt"; }} ); }}"""
            for n, (_, _, condition) in enumerate(self.facts))

    def check(self, w, name):
        if self.hours:
            path = w.dir / "hours.csv"
            path.write_text("\n".join(["day,client,hours,person,note"]
                                      + self.hours) + "\n")
            w.heed("work", "import", path, check=0)
        if self.facts:
            w.extra += self.rules()
            w.top["rules_glob"] = ""
            w.write_config()
        for n, (day, when, condition) in enumerate(self.facts):
            said = w.heed("rules", "test", f"fact-{n}", "bygg",
                          now=seconds(day, when), check=0).stdout
            assert f"fact-{n}: fires" in said, f"{name}: {day}: {said}"
        for day, when, command, text in self.shown:
            said = w.heed(*command, now=seconds(day, when), check=0).stdout
            assert text in re.sub(r"\s+", " ", said), \
                f"{name}: {day}: not {text}: {said}"
