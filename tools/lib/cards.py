# SPDX-License-Identifier: ISC
"""What tools/try shows: one card for each mail, from what heed recorded and
from what lies in the readers' mailboxes.  Nothing here is asked of heed's
database directly: only its commands and IMAP, as a user would."""

import email
import email.policy
import shutil
import sys
import textwrap
import unicodedata

COLOURS = {"bold": "1", "dim": "2", "red": "31", "green": "32",
           "yellow": "33", "blue": "34", "cyan": "36"}
LABEL = 11


class Screen:
    """Prints to a terminal in colour, to anything else as plain text."""

    def __init__(self, out=sys.stdout):
        self.out = out
        self.colour = out.isatty()
        size = shutil.get_terminal_size((100, 24)).columns
        self.width = max(72, min(size, 110))

    def paint(self, text, *paints):
        if not self.colour or not paints:
            return text
        codes = ";".join(COLOURS[paint] for paint in paints)
        return f"\033[{codes}m{text}\033[0m"

    def line(self, text=""):
        print(text, file=self.out)

    def rule(self, left, right):
        """A line across, with words in it at both ends."""
        fill = self.width - columns(left) - columns(right) - 8
        self.line(self.paint("━━ ", "dim") + self.paint(left, "bold") +
                  self.paint(" " + "━" * max(fill, 2) + " ", "dim") +
                  self.paint(right, "dim") + self.paint(" ━━", "dim"))

    def field(self, label, text, *paints):
        """A label and its text, wrapped into the column beside it."""
        first = True
        for piece in wrap(text, self.width - LABEL - 2):
            head = f"{label:<{LABEL}}" if first else " " * LABEL
            self.line(self.paint(head, "dim") + self.paint(piece, *paints))
            first = False

    def letter(self, text):
        """The words of a letter, behind a bar."""
        for paragraph in text.split("\n"):
            for piece in wrap(paragraph, self.width - LABEL - 4):
                self.line(" " * LABEL + self.paint("│ ", "cyan") + piece)


def columns(text):
    return sum(0 if unicodedata.combining(c) else
               2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in text)


def wrap(text, width):
    return textwrap.wrap(text, width, break_long_words=True) or [""]


def plain(text):
    """Mail is a stranger's: nothing in it may command the terminal."""
    return "".join(c if c == "\n" or c.isprintable() else " " for c in text)


def subject_of(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    return plain(str(message["Subject"])), message


def body_of(message):
    part = message.get_body(preferencelist=("plain",))
    return plain(part.get_content() if part else "").strip()


def feeling_paint(feeling):
    return {"negative": ["red"], "positive": ["green"]}.get(feeling, [])


def show_reading(screen, mail):
    found = [f for f in mail["findings"] if f["name"] not in ("mood", "day")]
    screen.field("Feeling", f"{mail['feeling']} ({mail['sentiment']:+.2f})",
                 *feeling_paint(mail["feeling"]))
    if not found:
        screen.field("Means", "no signal: nothing to do")
    for i, finding in enumerate(found):
        words = plain(finding["words"])
        day = f", by {finding['day']}" if finding["day"] else ""
        screen.field("Means" if i == 0 else "",
                     f"{finding['name']:<18} “{words}”{day}")


def show_rules(screen, mail):
    fired = [d for d in mail["decisions"] if d["answer"] == "fires"]
    if not fired:
        screen.field("Rule", "none fired", "dim")
    for i, decision in enumerate(fired):
        letter = f" L{decision['letter']}" if decision["letter"] else ""
        why = decision["detail"] or ""
        guard = f" (guard {decision['guard']})" if decision["guard"] else ""
        screen.field("Rule" if i == 0 else "",
                     f"{decision['rule']}: {decision['action']}, "
                     f"{decision['outcome']}{letter}{guard}"
                     f"{': ' + why if why else ''}",
                     "bold" if decision["letter"] else "dim")


def show_letters(screen, letters, arrived):
    """`arrived`: Message-ID -> (mailbox, raw bytes) of what IMAP gave us."""
    for letter in letters:
        place = arrived.get(letter["message_id"])
        paint = "green" if place else "red"
        screen.field("Letter", f"L{letter['letter']} to "
                     f"{letter['recipient']}, {letter['state']}", paint)
        if not place:
            screen.field("", "it has not arrived", "red")
            continue
        subject, message = subject_of(place[1])
        screen.field("Arrived", f"in {place[0]}: {subject}")
        screen.letter(body_of(message))


def show_card(screen, number, total, mail, letters, arrived):
    who = mail["client"] or "nobody we know"
    screen.line()
    screen.rule(f"{number}/{total} {who}", mail["language"])
    screen.field("Mail", f"{plain(mail['from_name'])} <{mail['from']}>")
    screen.field("", f"“{plain(mail['subject'])}”", "bold")
    if mail["quarantined"]:
        screen.field("Unread", "it could not be read and is kept", "red")
    else:
        show_reading(screen, mail)
    show_rules(screen, mail)
    show_letters(screen, letters, arrived)


def show_table(screen, mails, letters_of):
    """All at a glance, before the cards."""
    heads = ("", "client", "lang", "feeling", "means", "letters")
    rows = [heads]
    for number, mail in enumerate(mails, 1):
        names = [f["name"] for f in mail["findings"]
                 if f["name"] not in ("mood", "day")]
        sent = [f"{l['template']} ({l['language']})"
                for l in letters_of(mail)]
        rows.append((str(number), mail["client"] or "-", mail["language"],
                     mail["feeling"], " ".join(names) or "-",
                     ", ".join(sent) or "-"))
    widths = [max(columns(row[i]) for row in rows) for i in range(5)]
    widths[4] = min(widths[4], 40)
    last = max(20, screen.width - sum(widths) - 10)
    for n, row in enumerate(rows):
        means = wrap(row[4], widths[4])
        letters = wrap(row[5], last)
        for k in range(max(len(means), len(letters))):
            cells = [cell if k == 0 else "" for cell in row[:4]]
            cells.append(means[k] if k < len(means) else "")
            text = "  ".join(cell + " " * (widths[i] - columns(cell))
                             for i, cell in enumerate(cells))
            text += "  " + (letters[k] if k < len(letters) else "")
            screen.line(screen.paint(text.rstrip(), "dim") if n == 0
                        else text.rstrip())
