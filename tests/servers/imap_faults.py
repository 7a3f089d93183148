# SPDX-License-Identifier: ISC
"""What a scripted IMAP server does instead of answering (imap_script.py).

FAULTS can happen at any point of the dialogue; SPECIAL is about one point
each, and says how.  A fault is a function of the session, the honest answer
and the tag."""

import random
import re
import time

MEGABYTE = 1 << 20
RUDE = b"\x1b[2J\x07%s%n%n%x\x08\xff\xfe <>&\x7f"


def says(data, then=None):
    """The bytes, with TAG and NEXT for the tags and HONEST for the answer."""
    def fault(session, honest, tag):
        after = str(int(tag) + 1 if tag.isdigit() else 1).encode()
        session.write(data.replace(b"TAG", tag.encode()).replace(
            b"NEXT", after).replace(b"HONEST", honest))
        if then:
            then(session, honest, tag)
    return fault


def drop(session, _honest, _tag):
    session.drop()


def hang(session, _honest, _tag):
    session.hang()


def half(session, honest, _tag):
    session.write(honest[:len(honest) // 2])
    session.drop()


def drip(session, _honest, _tag):
    session.write(b"* OK [ALERT] ")
    while True:
        session.write(b"x")
        time.sleep(0.05)


def byte_by_byte(session, honest, _tag):
    for byte in honest:
        session.write(bytes([byte]))


def endless_line(session, _honest, _tag):
    session.flood(b"* OK " + b"x" * 65536, 1000)
    session.drop()


def noise(session, _honest, tag):
    session.write(random.Random(tag).randbytes(65536))
    session.drop()


def flood(line, megabytes):
    """So much of the line, and then the honest answer."""
    def fault(session, honest, _tag):
        session.flood(line * (MEGABYTE // len(line)), megabytes)
        session.write(honest)
    return fault


def deep(session, honest, _tag):
    session.write(b"* 1 FETCH (UID 5 BODYSTRUCTURE " + b"(" * 200000)
    session.write(b")" * 200000 + b")\r\n" + honest)


FAULTS = {
    "drop": drop,
    "half of it": half,
    "hang": hang,
    "drip": drip,
    "byte by byte": byte_by_byte,
    "BYE": says(b"* BYE go\r\n", drop),
    "BYE and stay": says(b"* BYE " + RUDE + b"\r\n", hang),
    "NO": says(b"TAG NO [ALERT " + RUDE + b"] " + RUDE + b"\r\n"),
    "BAD": says(b"TAG BAD " + RUDE + b"\r\n"),
    "a wrong tag": says(b"zz9 OK done\r\n", hang),
    "twice": says(b"HONESTHONEST"),
    "answers ahead": says(b"HONESTNEXT OK done\r\n"),
    "a refusal ahead": says(b"HONESTNEXT NO done\r\n"),
    "endless line": endless_line,
    "noise": noise,
    "NUL": says(b"* OK \0\r\nHONEST"),
    "a web page": says(b"HTTP/1.1 400 Bad Request\r\n\r\n<html>", drop),
    "broken PERMANENTFLAGS": says(
        b"* OK [PERMANENTFLAGS (\\\\Seen)] x\r\nHONEST"),
    "NO with a code and no text": says(b"TAG NO [ALERT] \r\n"),
    "OK with a code and no text": says(b"TAG OK [ALERT] \r\n"),
    "OK without text": says(b"TAG OK\r\n"),
    "a code without end": says(b"TAG OK [ALERT x\r\n"),
    "deep": deep,
    "a huge literal": says(b"* LIST () \"/\" {4294967290}\r\nxxxx", hang),
    "an absurd literal": says(
        b"* LIST () \"/\" {99999999999999999999}\r\nxxxx", drop),
    "a negative literal": says(b"* LIST () \"/\" {-1}\r\nxx\r\nHONEST"),
    "EOF inside a literal": says(
        b"* 1 FETCH (UID 5 BODY[]<0> {500}\r\nhalf", drop),
    "a million EXISTS": flood(b"* 1000000 EXISTS\r\n", 2),
    "EXPUNGE again and again": flood(b"* 1 EXPUNGE\r\n", 2),
    "FETCH that nobody asked for": flood(
        b"* 1 FETCH (UID 5 FLAGS (\\Seen))\r\n", 1),
    "go on": says(b"+ go on\r\n" * 1000 + b"HONEST"),
    "only go on": says(b"+ go on\r\n", hang),
}


def row(data):
    """A row of data ahead of the honest answer."""
    return says(data + b"\r\nHONEST")


def instead(data):
    """Rows of data instead of the honest ones."""
    return says(data + b"\r\nTAG OK done\r\n")


def changed(pattern, by):
    """The honest answer with something in it replaced."""
    def fault(session, honest, _tag):
        new, n = re.subn(pattern, by, honest, flags=re.S)
        assert n > 0, (pattern, honest)
        session.write(new)
    return fault


def named(name, flags=b"\\Sent"):
    """One more folder, which says that it is the Sent folder."""
    return row(b"* LIST (" + flags + b") \"/\" " + name)


def literal(data):
    return b"{%d}\r\n%s" % (len(data), data)


def other_validity(session, honest, _tag):
    """A new UIDVALIDITY each time that somebody looks."""
    number = 100 + len(session.server.said)
    session.write(re.sub(rb"UIDVALIDITY \d+", b"UIDVALIDITY %d" % number,
                         honest))


def whole_message(session, _honest, tag):
    """All of it, and far more than was asked for."""
    size = 40 * MEGABYTE
    session.write(b"* 1 FETCH (UID 5 BODY[] {%d}\r\n" % size)
    session.flood(b"x" * MEGABYTE, 40)
    session.write(b")\r\n" + tag.encode() + b" OK done\r\n")


def many(prefix, rows, end):
    """Many rows, each with its number in it."""
    def fault(session, honest, tag):
        for start in range(0, rows, 10000):
            session.write(b"".join(prefix % (start + i)
                                   for i in range(10000)))
        session.write(end.replace(b"HONEST", honest).replace(
            b"TAG", tag.encode()))
    return fault


BODY = rb"BODY\[\]<0> \{\d+\}\r\n.*?\)\r\n(?=\*|\d+ OK)"

SPECIAL = {
    "greeting": {
        "PREAUTH": says(b"* PREAUTH welcome\r\n"),
        "a tagged greeting": says(b"1 OK ready\r\n"),
        "a banner without end": flood(b"* OK one more\r\n", 2),
        "capabilities that lie": says(b"* OK [CAPABILITY IMAP4rev1 LITERAL+"
                                      b" AUTH=XNO COMPRESS=DEFLATE] x\r\n"),
    },
    "login": {
        "capabilities that lie": says(
            b"* CAPABILITY LITERAL+ UTF8=ACCEPT ENABLE\r\n"
            b"TAG OK [CAPABILITY LITERAL+ QRESYNC] in\r\n"),
        "not now": says(b"TAG NO [UNAVAILABLE] later\r\n"),
        "no such user": says(b"TAG NO [AUTHENTICATIONFAILED] \r\n"),
        "a challenge": says(b"+ PDEyMzQ+\r\nTAG OK in\r\n"),
    },
    "list": {
        "a way up": named(b"\"../../../etc/passwd\""),
        "dots": named(b"\"..\""),
        "an empty name": named(b"\"\""),
        "NIL": named(b"NIL"),
        "a NUL": named(literal(b"Se\0nt")),
        "a newline": named(literal(b"Sent\r\nTAG OK done")),
        "a command": named(literal(b"x\r\n9 DELETE INBOX\r\n")),
        "quotes": named(literal(b'Se"nt\\')),
        "64 KB": named(b"\"" + b"x" * 65500 + b"\""),
        "a literal of 5 KB": named(literal(b"x" * 5000)),
        "escapes": named(literal(RUDE)),
        "formats": named(b"\"%s%n%s%n\""),
        "broken UTF-7": named(b"\"&&&AAAA&-&AA\""),
        "a surrogate": named(b"\"&2AA-\""),
        "no delimiter": row(b"* LIST (\\Sent) NIL \"x/y\""),
        "a long delimiter": row(b"* LIST () \"//\" x"),
        "no flags": row(b"* LIST NIL \"/\" x"),
        "unknown flags": named(b"x", b"\\Foo \\Bar \\*"),
        "Sent is INBOX": named(b"INBOX"),
        "two of them": row(b"* LIST (\\Sent) \"/\" A\r\n"
                           b"* LIST (\\Sent \\Drafts) \"/\" B"),
        "nothing": instead(b"* OK nothing"),
        "INBOX cannot be opened": row(b"* LIST (\\Noselect) \"/\" INBOX"),
        "20000 folders": many(b"* LIST () \"/\" f%d\r\n", 20000, b"HONEST"),
    },
    "examine": {
        "no UIDVALIDITY": changed(rb"\[UIDVALIDITY \d+\]", b""),
        "UIDVALIDITY 0": changed(rb"VALIDITY \d+", b"VALIDITY 0"),
        "UIDVALIDITY of 33 bits": changed(rb"VALIDITY \d+",
                                          b"VALIDITY 4294967303"),
        "UIDVALIDITY -1": changed(rb"VALIDITY \d+", b"VALIDITY -1"),
        "two UIDVALIDITYs": changed(
            rb"(\* OK \[UIDV[^\n]*\n)", b"* OK [UIDVALIDITY 99] x\r\n\\1"),
        "another UIDVALIDITY each time": other_validity,
        "no EXISTS": changed(rb"\* \d+ EXISTS\r\n", b""),
        "EXISTS 0": changed(rb"\* \d+ EXISTS", b"* 0 EXISTS"),
        "EXISTS of 32 bits": changed(rb"\d+ EXISTS", b"4294967295 EXISTS"),
        "EXISTS of 33 bits": changed(rb"\d+ EXISTS", b"4294967297 EXISTS"),
        "a million messages": changed(rb"\d+ EXISTS", b"1000000 EXISTS"),
        "flags without end": changed(rb"\\Seen", b"\\\\Seen " * 7000),
        "READ-WRITE": changed(rb"READ-ONLY", b"READ-WRITE"),
    },
    "search": {
        "repeated": changed(rb"SEARCH 5 6", b"SEARCH 5 5 6 5 6 6"),
        "out of order": changed(rb"SEARCH 5 6", b"SEARCH 6 5"),
        "UID 0": changed(rb"SEARCH", b"SEARCH 0"),
        "UID of 32 bits": changed(rb"SEARCH", b"SEARCH 4294967295"),
        "UID of 33 bits": changed(rb"SEARCH", b"SEARCH 4294967301"),
        "a negative UID": changed(rb"SEARCH", b"SEARCH -5"),
        "a word": changed(rb"SEARCH", b"SEARCH all"),
        "UIDs that nobody has": changed(rb"SEARCH", b"SEARCH 70 80 90"),
        "nothing": instead(b"* SEARCH"),
        "no row": instead(b"* OK nothing"),
        "twice, in two rows": changed(rb"(\* SEARCH [^\r]*\r\n)", b"\\1\\1"),
        "the other kind of answer": instead(b"* ESEARCH (TAG \"1\") UID"),
        "EXPUNGE before": row(b"* 1 EXPUNGE\r\n* 2 EXPUNGE"),
        "a line of 12 MB": says(b"* SEARCH " + b"4294967295 " * 1100000
                                + b"\r\nHONEST"),
    },
    "facts": {
        "no date": changed(rb' INTERNALDATE "[^"]*"', b""),
        "no size": changed(rb" RFC822.SIZE \d+", b""),
        "no UID": changed(rb"UID \d+ ", b""),
        "the date NIL": changed(rb'INTERNALDATE "[^"]*"', b"INTERNALDATE NIL"),
        "an absurd date": changed(
            rb'"[^"]*"', b'"99-Foo-0000 99:99:99 +9999"'),
        "a date far away": changed(
            rb'"[^"]*"', b'"31-Dec-9999 23:59:59 -1200"'),
        "the size 0": changed(rb"SIZE \d+", b"SIZE 0"),
        "a size of 32 bits": changed(rb"SIZE \d+", b"SIZE 4294967295"),
        "a size of 65 bits": changed(rb"SIZE \d+",
                                     b"SIZE 99999999999999999999"),
        "rows repeated": changed(rb"(\* \d+ FETCH[^\r]*\r\n)", b"\\1" * 50),
        "all have one UID": changed(rb"UID \d+", b"UID 5"),
        "UIDs exchanged": changed(rb"UID 5 (.*)UID 6", b"UID 6 \\1UID 5"),
        "a UID above": row(b"* 9 FETCH (UID 900 RFC822.SIZE 5 INTERNALDATE"
                           b" \"01-Jan-2030 00:00:00 +0000\")"),
        "row number 0": changed(rb"\* \d+ F", b"* 0 F"),
        "an unknown item": changed(rb"\(UID", b"(X-FOO bar UID"),
        "nothing in a row": changed(rb"\(UID[^\r]*\)", b"()"),
        "ENVELOPE": row(b"* 1 FETCH (ENVELOPE NIL)"),
        "a broken ENVELOPE": row(b"* 1 FETCH (ENVELOPE (NIL NIL ((NIL)"
                                 b" \"\\\\\") NIL NIL))"),
        "no rows": instead(b"* OK none"),
        "EXPUNGE in between": changed(rb"(\* 2 F)", b"* 1 EXPUNGE\r\n\\1"),
        "a body that nobody asked for": row(
            b"* 1 FETCH (UID 5 BODY[] {4}\r\nabcd)"),
        "VANISHED": row(b"* VANISHED (EARLIER) 1:4294967295"),
        "300000 rows": many(b"* %d FETCH (UID 7)\r\n", 300000, b"HONEST"),
    },
    "body": {
        "NIL": changed(BODY, b"BODY[]<0> NIL)\r\n"),
        "no body": changed(rb" " + BODY, b")\r\n"),
        "an empty body": changed(BODY, b"BODY[]<0> {0}\r\n)\r\n"),
        "an empty string": changed(BODY, b"BODY[]<0> \"\")\r\n"),
        "no row": instead(b"* OK nothing"),
        "gone": says(b"* 1 EXPUNGE\r\nTAG NO [EXPUNGEISSUED] gone\r\n"),
        "another section": changed(rb"BODY\[\]<0>", b"BODY[TEXT]<0>"),
        "another UID": changed(rb"UID \d+", b"UID 77"),
        "no UID": changed(rb"UID \d+ ", b""),
        "NIL and then the body": row(b"* 1 FETCH (UID 5 BODY[]<0> NIL)"),
        "twice": changed(rb"(\* \d+ FETCH.*\)\r\n)", b"\\1\\1"),
        "the flags first": changed(rb"\(UID", b"(FLAGS (\\\\Seen) UID"),
        "EXPUNGE before": row(b"* 4 EXPUNGE\r\n* 3 EXISTS\r\n* 0 RECENT"),
        "all of 40 MB": whole_message,
        "a literal of 4 GB": says(
            b"* 1 FETCH (UID 5 BODY[]<0> {4294967295}\r\nx", hang),
        "a literal that is too long": changed(rb"\{(\d+)\}", b"{1\\1}"),
        "a literal that is too short": changed(rb"\{\d+\}", b"{9}"),
        "a literal that is negative": changed(rb"\{\d+\}", b"{-9}"),
        "a literal of minus nothing": changed(rb"\{\d+\}", b"{}"),
        "the body as deep parentheses": row(
            b"* 1 FETCH (UID 5 BODYSTRUCTURE " + b"(" * 90 + b"NIL"
            + b")" * 91),
        "an offset": changed(rb"<0>", b"<4294967295>"),
        "an offset without end": changed(rb"<0>", b"<0"),
    },
}
