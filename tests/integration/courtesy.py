#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""A whole year of a firm with forty clients, made up from a seed and lived by
"heed replay" with reminders and questions on: each letter that would have gone
to a client is looked at, and must be one that a tactful person would have sent.
"""

import collections
import datetime as dt
import email
import email.policy
import email.utils
import random
import re
import zoneinfo

from rig import SOURCE, World, run_all
from stories import enable

SEED = 7
FIRM = zoneinfo.ZoneInfo("Europe/Stockholm")
UTC = dt.timezone.utc
FIRST = dt.date(2026, 1, 1)
DAYS = 365
ZONES = ("Europe/Stockholm", "America/New_York", "Australia/Sydney",
         "Europe/Helsinki", "Europe/Warsaw")
LANGUAGES = (("en", "GB"), ("sv", "SE"), ("pl", "PL"), ("sk", "SK"),
             ("nl", "NL"), ("de", "DE"))
# these pay on the day and write a lot, until the summer
SOURED = (5, 10, 15, 20, 25, 30, 35)
QUIET = {"quiet_from": 20, "quiet_to": 8, "quiet_weekends": True}
PLAIN = ("the plan of the house stands on the table and the drawings lie beside "
         "it while we look at the garden from the window").split()


class Client:
    """One client of the firm, with all that happens in the year."""

    def __init__(self, n, rng):
        self.id = f"c{n:02}"
        self.domain = f"{self.id}.example"
        self.zone = ZONES[n % len(ZONES)]
        self.language, self.country = LANGUAGES[n % len(LANGUAGES)]
        self.never = n == 39
        self.mails = []  # (datetime UTC, ours, text, headers)
        self.invoices = []  # (number, issued, due, paid or None, amount)
        self.trouble, self.promised = [], []  # days, (from, until)
        self.away = []  # (from, until)
        self.late = (0, 0, 8, 14, 40)[n % 5]  # days, usually
        self.live(n, rng)

    @property
    def pays(self):
        return f"pays@{self.domain}"

    @property
    def daily(self):
        return f"daily@{self.domain}"

    def live(self, n, rng):
        for month in range(1, 13):
            issued = dt.date(2026, month, rng.randint(1, 4))
            due = issued + dt.timedelta(20)
            late = 15 if n in SOURED and month >= 7 else self.late
            paid = due + dt.timedelta(max(0, late + rng.randint(-3, 3)))
            self.invoices.append((f"{self.id}-{month}", issued, due, paid,
                                  rng.randint(500, 9000)))
        day = rng.randint(2, 9)
        # two of them fall silent in the middle of the year
        while day < (150 if n in (11, 22) else DAYS):
            self.write(rng, day, False, 3 if n in SOURED and day > 200 else
                       20 + rng.randint(0, 20))
            self.write(rng, day + 1, True, 25)
            day += rng.randint(12, 24)
        if n in (3, 8):
            self.say(rng, 110, "The amount on the invoice is wrong. We "
                     "dispute it and will not pay this invoice.")
            self.trouble.append(FIRST + dt.timedelta(110))
        if n in (4, 9, 13):
            said = FIRST + dt.timedelta(82)
            until = said + dt.timedelta(6)
            self.say(rng, 82, "We will pay the invoice on "
                     f"{until.day} {until:%B}.")
            self.promised.append((said, until))
        if n in (14, 18):
            said = FIRST + dt.timedelta(140)
            until = said + dt.timedelta(12)
            self.say(rng, 140, "I am out of the office until "
                     f"{until:%B} {until.day}.", self.pays,
                     ["Auto-Submitted: auto-replied"])
            self.away.append((said, until))

    def write(self, rng, day, ours, words):
        self.say(rng, day, " ".join(PLAIN[i % len(PLAIN)]
                                    for i in range(words)),
                 "anna@office.example" if ours else self.daily)

    def say(self, rng, day, text, sender=None, headers=()):
        if day >= DAYS:
            return
        when = dt.datetime.combine(
            FIRST + dt.timedelta(day), dt.time(rng.randint(6, 15),
                                               rng.randint(0, 59)), UTC)
        self.mails.append((when, sender or self.daily, text, headers))

    def raw(self, i):
        when, sender, text, headers = self.mails[i]
        to = self.daily if "office" in sender else "office@office.example"
        return ("\n".join([
            f"From: <{sender}>", f"To: {to}", "Subject: The house",
            f"Date: {email.utils.format_datetime(when)}",
            f"Message-ID: <{self.id}.{i}@{sender.split('@')[1]}>", *headers,
            "Content-Type: text/plain; charset=utf-8", "", text])
            + "\n").encode()

    def config(self):
        return (f'{{ id = "{self.id}"; name = "Client {self.id}"; '
                f'owner = "anna"; billing = "erik"; '
                f'language = "{self.language}"; country = "{self.country}"; '
                f'timezone = "{self.zone}"; '
                f'never_contact = {"true" if self.never else "false"}; '
                f'addresses = [ "old@{self.domain}" ]; people = ('
                f'{{ address = "{self.daily}"; name = "Kim Day"; '
                'roles = [ "daily" ]; }, '
                f'{{ address = "{self.pays}"; name = "Sam Pay"; '
                'roles = [ "pays" ]; } ); }')


class Letter:
    def __init__(self, path):
        stamp, self.client, self.rule, _ = re.fullmatch(
            r"(\d{4}-\d\d-\d\dT\d{6})-(c\d\d|nobody)-(.*)-(L\d+)\.eml",
            path.name).groups()
        self.at = dt.datetime.strptime(stamp, "%Y-%m-%dT%H%M%S").replace(
            tzinfo=UTC)
        message = email.message_from_bytes(path.read_bytes(),
                                           policy=email.policy.default)
        self.to = message["To"].addresses[0].addr_spec
        # a report to colleagues has two forms
        plain = message.get_body(("plain",))
        self.text = plain.get_content().replace("\r", "")
        self.subject = message["Subject"]
        self.numbers = re.findall(r"(?m)^(c\d\d-\d+) – ", self.text)

    @property
    def day(self):
        return self.at.astimezone(FIRM).date()

    def __str__(self):
        return f"{self.at:%F %T} {self.rule} to {self.to}"


def make_year():
    rng = random.Random(SEED)
    return [Client(n, rng) for n in range(40)]


def lived(w, clients):
    """What would have gone out, the oldest first."""
    enable(w, ["70-reminders", "75-questions"])
    w.top.update(QUIET)
    w.clients = []
    w.write_config()
    with w.config.open("a") as f:
        f.write("clients = ( %s );\n" % ",\n".join(c.config()
                                                  for c in clients))
    (w.dir / "past").mkdir()
    for c in clients:
        for i in range(len(c.mails)):
            (w.dir / f"past/{c.id}-{i:03}.eml").write_bytes(c.raw(i))
    (w.dir / "invoices").write_text(
        "number,client,amount,currency,issued,due,paid\n" + "".join(
            f"{n},{c.id},{amount}.00,EUR,{issued},{due},{paid}\n"
            for c in clients for n, issued, due, paid, amount in c.invoices))
    w.heed("replay", "--write", w.dir / "sent", "--invoices",
           w.dir / "invoices", w.dir / "past", check=0, limit=600)
    return sorted(map(Letter, (w.dir / "sent").iterdir()),
                  key=lambda x: x.at)


def is_working_time(letter, zone):
    local = letter.at.astimezone(zoneinfo.ZoneInfo(zone))
    assert local.weekday() < 5 and 8 <= local.hour < 20, (str(letter), local)


def is_far_from_the_others(letter, before):
    same = [x for x in before if x.to == letter.to]
    if before:
        assert (letter.day - before[-1].day).days >= 3, \
            f"{letter} after {before[-1]}"
    if same:
        assert letter.day - same[-1].day >= dt.timedelta(7), str(letter)
    month = [x for x in same if (letter.day - x.day).days < 30]
    assert len(month) < 3, str(letter)
    assert all(x.text != letter.text for x in same
               if letter.at - x.at < dt.timedelta(30)), str(letter)
    for x in before:
        assert (x.rule, x.numbers) != (letter.rule, letter.numbers) or \
            not x.numbers, f"{letter} twice"


def is_tactful(letter, c):
    assert not c.never, str(letter)
    for when, *_ in c.mails:
        assert not (when.astimezone(FIRM).date() == letter.day
                    and when <= letter.at), f"{letter}: words today"
    for day in c.trouble:
        assert not 0 < (letter.day - day).days < 30, f"{letter}: a dispute"
    for said, until in c.promised:
        assert not (letter.numbers and said < letter.day <= until), \
            f"{letter}: a promise"
    for said, until in c.away:
        assert letter.to != c.pays or not said < letter.day <= until, \
            f"{letter}: away"


def is_right(letter, c):
    reminds = letter.rule.startswith("reminder-")
    assert letter.to == (c.pays if reminds else c.daily), str(letter)
    assert bool(letter.numbers) == reminds, str(letter)
    bills = {n: (due, paid) for n, _, due, paid, _ in c.invoices}
    for number in letter.numbers:
        # payments are seen at seven in the morning, UTC
        assert bills[number][1] >= letter.day, f"{letter}: {number} is paid"
    if reminds and letter.rule != "reminder-early":
        late = {n for n, (due, paid) in bills.items()
                if due < letter.day < paid}
        assert late <= set(letter.numbers), \
            f"{letter}: {late} in one letter, not {letter.numbers}"


def caps_hold(letters):
    people = set()
    for i, letter in enumerate(letters):
        hour = [x for x in letters[:i] if letter.at - x.at <
                dt.timedelta(hours=1)]
        day = [x for x in letters[:i] if letter.at - x.at < dt.timedelta(1)]
        new = {x.to for x in hour if x.to not in people}
        assert len(hour) < 20 and len(day) < 100 and len(new) < 10, \
            str(letter)
        people |= {x.to for x in letters[:i] if letter.at - x.at >=
                   dt.timedelta(hours=1)}


def nothing_was_forgotten(letters, clients):
    """Whoever is late without an excuse is reminded: not silent by mistake."""
    for c in clients:
        if c.never or c.trouble or c.promised or c.away:
            continue
        told = {n for x in letters if x.client == c.id for n in x.numbers}
        for number, _, due, paid, _ in c.invoices:
            if (paid - due).days >= 12 and due < dt.date(2026, 11, 20):
                assert number in told, f"{number} was never reminded of"


def each_letter_of_a_year_is_one_that_a_tactful_person_would_send():
    clients = make_year()
    with World() as w:
        letters = lived(w, clients)
    by_id = {c.id: c for c in clients}
    ours = [x for x in letters if x.to.endswith("@office.example")]
    theirs = [x for x in letters if not x.to.endswith("@office.example")]
    for x in theirs:
        c = by_id[x.client]
        is_working_time(x, c.zone)
        is_far_from_the_others(x, [y for y in theirs if y.client == x.client
                                   and y.at < x.at])
        is_tactful(x, c)
        is_right(x, c)
    for x in ours:
        local = x.at.astimezone(FIRM)
        assert local.weekday() < 5 and 8 <= local.hour < 20, str(x)
    caps_hold(letters)
    nothing_was_forgotten(theirs, clients)
    rules = collections.Counter(x.rule for x in theirs)
    print("# letters to clients: " + ", ".join(
        f"{n} {rule}" for rule, n in sorted(rules.items())), flush=True)
    assert set(rules) >= {"reminder-early", "reminder-first",
                          "reminder-second", "reminder-firm", "check-in",
                          "anything-we-should-know"}
    # and to the end of the year: no cap has stopped heed on the way
    assert theirs[-1].day > dt.date(2026, 12, 1), str(theirs[-1])


if __name__ == "__main__":
    run_all([each_letter_of_a_year_is_one_that_a_tactful_person_would_send])
