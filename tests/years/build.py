#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Make a year of mail from the readable texts of one firm.

FIRMDIR holds firm.json, clients.json, invoices.csv, calls.tsv, truth.tsv,
firm.signatures and any number of CLIENT.mails.  A mail in such a file is

    == YYYY-MM-DD HH:MM +ZZZZ FOLDER LABEL
    from: Name <address>
    to: Name <address>
    (cc, re, subject, quote, lang, signature, header, attach: optional)
    (an empty line, then the text)

"re" names the label of the mail answered; "quote" is gmail, outlook, apple,
thunderbird or none.  firm.signatures holds "[NAME]" lines, each followed
by the text of that signature.
"""

import datetime
import email.message
import email.policy
import email.utils
import hashlib
import html
import json
import mimetypes
import pathlib
import random
import re
import shutil
import sys

FOLDERS = ("INBOX", "Sent", "Drafts")
STYLES = ("gmail", "apple", "thunderbird", "outlook", "none")
KEYS = "from to cc re subject quote lang signature header attach".split()
COPIED = "firm.json clients.json invoices.csv calls.tsv truth.tsv".split()
PROGRAMS = {"outlook": ["X-Mailer: Microsoft Outlook 16.0"],
            "thunderbird": ["User-Agent: Mozilla Thunderbird"],
            "apple": ["X-Mailer: Apple Mail (2.3826.600)"]}
HEAD = re.compile(r"== (\d{4}-\d\d-\d\d \d\d:\d\d [+-]\d{4}) (\S+) (\S+)$")
ANSWER = re.compile(r"(re|sv|aw|vs|antw|odp|tr|wg|fwd?) ?:", re.I)


class Mail(dict):
    """The fields of one mail, and what else is known of it."""

    def __init__(self, where, date, folder, label):
        super().__init__(quote="none", lang="en", header=[], attach=[])
        self.where, self.date = where, date
        self.folder, self.label, self.body = folder, label, []
        self.answers, self.text, self.ident, self.refs = None, "", "", []


def fail(where, what):
    """Stop with an error that names a file and a line."""
    sys.exit("%s: %s" % (where, what))


def languages(path):
    """The table of attributions, by language."""
    lines = [s for s in path.read_text("utf-8").splitlines() if s[0] != "#"]
    table = {}
    for i in range(0, len(lines), 5):
        lang, *names = lines[i].split("|")
        table[lang] = *map(str.split, names), dict(zip(STYLES, lines[i + 1:]))
    return table


def read_mails(path):
    """The mails of one file, in its order."""
    mails, inhead = [], False
    for n, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        where = "%s:%d" % (path, n)
        if line.startswith("== "):
            m = HEAD.match(line.rstrip())
            if not m or m[2] not in FOLDERS:
                fail(where, "bad first line of a mail")
            try:
                date = datetime.datetime.strptime(m[1], "%Y-%m-%d %H:%M %z")
            except ValueError as e:
                fail(where, str(e))
            mails.append(Mail(where, date, m[2], m[3]))
            mail, inhead = mails[-1], True
        elif inhead and line.startswith("#"):
            continue
        elif inhead and line.strip():
            key, colon, value = line.partition(":")
            if not colon or key not in KEYS:
                fail(where, "unknown field")
            many = isinstance(mail.get(key), list)
            mail[key] = mail[key] + [value.strip()] if many else value.strip()
        elif inhead:
            inhead = False
        elif mails:
            mail.body.append(line.rstrip())
        elif line and line[0] != "#":
            fail(where, "text before the first mail")
    for mail in mails:
        while mail.body and re.match(r"(# .*)?$", mail.body[-1]):
            mail.body.pop()
        if not {"from", "to"} <= set(mail) or mail["quote"] not in STYLES:
            fail(mail.where, "from, to or quote is absent or wrong")
    return mails


def read_signatures(path):
    """The signatures by name; none when the file is absent."""
    text = path.read_text("utf-8") if path.exists() else ""
    parts = re.split(r"^\[(.+)\]$", text, flags=re.M)
    return {k: v.strip() for k, v in zip([""] + parts[1::2], parts[::2])}


def link(mails):
    """Resolve "re", fill in subjects, and check labels and order."""
    known = {}
    for mail in mails:
        if known.setdefault(mail.label, mail) is not mail:
            fail(mail.where, "label %s is used twice" % mail.label)
    for mail in sorted(mails, key=lambda m: m.date):
        if "re" in mail:
            old = mail.answers = known.get(mail["re"])
            if not old or old.date >= mail.date:
                fail(mail.where, "no earlier mail %s" % mail["re"])
            subject = old["subject"]
            mail.setdefault("subject", subject if ANSWER.match(subject)
                            else "Re: " + subject)
        if not mail.get("subject"):
            fail(mail.where, "no subject")


def quoted(mail, words):
    """The answered mail as a mail program quotes it, with attribution."""
    old, style = mail.answers, mail["quote"]
    if mail["lang"] not in words:
        fail(mail.where, "unknown language " + mail["lang"])
    days, months, forms = words[mail["lang"]]
    name, address = email.utils.parseaddr(old["from"])
    date = old.date.astimezone(mail.date.tzinfo)
    hour = "%H.%M" if mail["lang"] in ("da", "fi") else "%H:%M"
    intro = forms[style].format(
        w=days[date.weekday()], m=months[date.month - 1], d=date.day,
        N=date.month, y=date.year, n=name, a=address, t=date.strftime(hour))
    if style == "outlook":
        labels, when = intro.split("|")
        rows = zip(labels.split(), (old["from"], when, old["to"],
                                    old.get("cc"), old["subject"]))
        return "\n".join(["_" * 32] + ["%s: %s" % r for r in rows if r[1]] +
                         ["", old.text])
    lines = [">" + s if s.startswith(">") else ("> " + s).rstrip()
             for s in old.text.split("\n")]
    return "\n".join([intro] + [""] * (style == "apple") + lines)


def compose(mail, style, signatures, words):
    """Set the whole text, the Message-ID and the references of a mail."""
    text = "\n".join(mail.body)
    if mail.get("signature", "") not in signatures:
        fail(mail.where, "no signature " + mail["signature"])
    if "signature" in mail:
        text += "\n\n" + ("" if style in ("outlook", "apple") else "-- \n")
        text += signatures[mail["signature"]]
    if mail.answers and mail["quote"] != "none":
        text += "\n\n" + quoted(mail, words)
    mail.text = text
    key = hashlib.sha256((mail.label + mail["from"]).encode()).hexdigest()
    domain = email.utils.parseaddr(mail["from"])[1].rpartition("@")[2]
    mail.ident = {
        "gmail": "<CA+%s@mail.gmail.com>" % key[:28],
        "outlook": "<%s@exchange.%s>" % (key[:24].upper(), domain),
    }.get(style, "<%s-%s@%s>" % (key[:8], key[8:30], domain))
    if mail.answers:
        mail.refs = mail.answers.refs + [mail.answers.ident]


def page(text):
    """The text as an HTML page, its quotes as block quotes."""
    out, depth = [], 0
    for line in text.split("\n"):
        marks = len(line) - len(line.lstrip(">"))
        out += ["<blockquote type=\"cite\">"] * (marks - depth)
        out += ["</blockquote>"] * (depth - marks)
        out.append(html.escape(line[marks:].strip(), False) + "<br>")
        depth = marks
    out += ["</blockquote>"] * depth
    return "<html><body>\n%s\n</body></html>\n" % "\n".join(out)


def message(mail, style, ours):
    """The mail as an RFC 5322 message in bytes."""
    msg = email.message.EmailMessage()
    address = email.utils.parseaddr(mail["from"])[1]
    domain = address.rpartition("@")[2]
    date = email.utils.format_datetime(
        mail.date + datetime.timedelta(seconds=len(mail.text) % 50))
    if mail.folder == "INBOX":
        msg["Return-Path"] = "<%s>" % address
        msg["Received"] = "from mx.%s by mail.%s with ESMTPS; %s" % (
            domain, ours, date)
        msg["Authentication-Results"] = (
            "mail.%s; spf=pass smtp.mailfrom=%s; dkim=pass header.d=%s; "
            "dmarc=pass header.from=%s" % (ours, domain, domain, domain))
    for key in ("from", "to", "cc", "subject"):
        if key in mail:
            msg[key.capitalize()] = mail[key]
    msg["Date"] = date
    msg["Message-ID"] = mail.ident
    if mail.answers:
        msg["In-Reply-To"] = mail.answers.ident
        msg["References"] = " ".join(mail.refs)
    for line in mail["header"] + PROGRAMS.get(style, []):
        name, _, value = line.partition(":")
        msg[name] = value.strip()
    msg.set_content(mail.text + "\n", cte="quoted-printable")
    if style in ("gmail", "outlook"):
        msg.add_alternative(page(mail.text), "html", cte="quoted-printable")
    for name in mail["attach"]:
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        msg.add_attachment(b"%PDF-1.4\n%%EOF\n", *kind.split("/"),
                           filename=name)
    random.seed(mail.label)  # the boundaries
    return msg.as_bytes(policy=email.policy.default.clone(max_line_length=990))


def main():
    """Build OUTDIR from FIRMDIR."""
    if len(sys.argv) != 3:
        sys.exit("usage: build.py FIRMDIR OUTDIR")
    src, out = map(pathlib.Path, sys.argv[1:])
    mails = [m for p in sorted(src.glob("*.mails")) for m in read_mails(p)]
    link(mails)
    mails.sort(key=lambda m: m.date)
    words = languages(pathlib.Path(__file__).with_name("words.txt"))
    signatures = read_signatures(src / "firm.signatures")
    domain = json.loads((src / "firm.json").read_text("utf-8"))["domains"][0]
    styles = {m["from"]: m["quote"] for m in mails if m["quote"] != "none"}
    count = dict.fromkeys(FOLDERS, 0)
    for mail in mails:
        style = styles.get(mail["from"], "thunderbird")
        compose(mail, style, signatures, words)
        count[mail.folder] += 1
        path = out / "mail" / mail.folder / ("%04d.eml" % count[mail.folder])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(message(mail, style, domain))
    for name in COPIED:
        shutil.copyfile(src / name, out / name)


if __name__ == "__main__":
    main()
