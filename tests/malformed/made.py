# SPDX-License-Identifier: ISC
"""Mails that nobody would write, made at the edges of what is read of a message:
name -> bytes.  The small ones are seeds of the fuzz target "mime" as well."""

import base64
import random

LARGEST = 8 << 20  # base/limits.h: LIMIT_MESSAGE
HEAD = (b"From: Per Lind <per@bygg.example>\r\nTo: office@office.example\r\n"
        b"Date: Mon, 2 Nov 2026 10:00:00 +0100\r\n"
        b"Message-ID: <1@bygg.example>\r\n")
WORDS = b"We will terminate the contract by 31 December, the site is down. "


def mail(fields=b"", body=b""):
    """With these fields; cut to what is read of a message."""
    return (HEAD + fields + b"\r\n" + body)[:LARGEST]


def filled(piece, fields=b"", first=b"", size=LARGEST):
    """A body of the piece, again and again."""
    return mail(fields, first + piece * (size // len(piece) + 1))[:size]


def typed(kind, *more):
    return b"MIME-Version: 1.0\r\nContent-Type: " + kind + b"\r\n" + b"".join(
        line + b"\r\n" for line in more)


def parts(n, piece, kind=b"mixed"):
    return mail(typed(b"multipart/" + kind + b'; boundary="b"'),
                (b"--b\r\n" + piece) * n + b"--b--\r\n")


def nested(n):
    return mail(typed(b'multipart/mixed; boundary="b0"'), b"".join(
        b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n"
        % (i, i + 1) for i in range(n)))


def of_fields():
    fields = {
        "addresses": b"Cc: " + b"a@b.example, " * 20000,
        "groups": b"Cc: " + b"g:" * 100000,
        "comments": b"Cc: " + b"(" * 200000,
        "quotes": b"Cc: " + b'"' * 200001,
        "brackets": b"Cc: " + b"<" * 200000,
        "at signs": b"Cc: " + b"@" * 200000,
        "date in comments": b"Date: " + b"(" * 200000,
        "encoded words": b"Subject: " + b"=?utf-8?q?=C3=A5?= " * 12000,
        "beginnings of encoded words": b"Subject: " + b"=?utf-8?q?" * 24000,
        "encoded words of every set": b"Subject: " + b" ".join(
            b"=?cp%d?b?gICAgA==?=" % n for n in range(8000)),
        "references": b"References: " + b"<a@b> " * 40000,
        "brackets of references": b"References: " + b"<" * 240000,
        "results": b"Authentication-Results: mx.office.example"
                   + b"; spf=pass smtp.mailfrom=a.b.c" * 8000,
        "results in comments": b"Authentication-Results: mx.office.example "
                               + b"(" * 16000,
        "pieces of a parameter": b"Content-Type: text/plain" + b"".join(
            b"; name*%d*=%%e2%%82%%ac" % n for n in range(12000)),
        "semicolons": b"Content-Type: text/plain" + b";" * 240000,
        "one boundary": b"Content-Type: multipart/mixed; boundary="
                        + b"b" * 240000,
        "folds": b"Subject: x" + b"\r\n x" * 60000,
        "received": b"\r\n".join([b"Received: by x"] * 17000),
        "from": b"\r\n".join([b"From: a@b.example"] * 13000),
        "list of nothing": b"List-Id: " + b" " * 240000,
    }
    for name, field in fields.items():
        yield f"many {name}", mail(field + b"\r\n", WORDS)
    yield "a header without end", mail()[:-2] + b"X: " + b"x" * (
        LARGEST - 300)
    yield "a header of colons", HEAD + b":" * (LARGEST - 300)
    yield "header lines without a colon", HEAD + b"x\r\n" * 2000000


def of_text():
    plain = typed(b"text/plain; charset=utf-8")
    for name, piece in {
            "one line": WORDS, "lines": WORDS + b"\r\n", "blanks": b" ",
            "line ends": b"\r\n", "carriage returns": b"\r", "NULs": b"\0",
            "marks of quotes": b">", "quoted lines": b"> " + WORDS + b"\r\n",
            "quotes and answers": b"> a\r\nb\r\n", "rules": b"____\r\n",
            "marks of signatures": b"-- \r\n", "colons": b"From: x\r\n",
            "attributions": b"On Mon, Jo <j@x.example> wrote:\r\n",
            "beginnings of attributions": b"On Mon, 2 Nov 2026 at\r\n",
            "soft hyphens": b"\xc2\xad", "combining marks": b"a\xcc\x81",
            "marks alone": b"\xcc\x81", "broken UTF-8": b"\xc3\xff\xed\xa0",
            "small words": b"a ", "numbers": b"1 ", "dates": b"31.12.2026 ",
            "months": b"31 december ", "negations": b"not ", "dots": b".",
            "questions": b"when? ", "capitals": b"NOW! ", "a long word": b"x",
            "web addresses": b"https://x.example/ ", "digits": b"0",
            "phone numbers": b"+46 70 123 45 67\r\n",
            "emoji": b"\xf0\x9f\x98\x80", "quotation marks": b'" '}.items():
        yield f"8 MB of {name}", filled(piece, plain)
    for name, charset, piece in (
            ("UTF-7", b"utf-7", b"+AGE-"), ("UTF-16", b"utf-16", b"a\0"),
            ("ISO-2022-JP", b"iso-2022-jp", b"\x1b$B$3\x1b(B"),
            ("GB 18030", b"gb18030", b"\x81\x30\x81\x30"),
            ("no charset at all", b"x-klingon", b"\xe4 "),
            ("Shift JIS", b"shift_jis", b"\x83\x5c")):
        yield f"8 MB in {name}", filled(piece, typed(
            b"text/plain; charset=" + charset))
    for name, piece in {"words": b"we=20pay ", "signs": b"=",
                        "soft line ends": b"=\r\n",
                        "bytes": b"=C3=A5"}.items():
        yield f"8 MB of {name} in quoted-printable", filled(piece, typed(
            b"text/plain; charset=utf-8",
            b"Content-Transfer-Encoding: quoted-printable"))
    yield "8 MB of text in base64", mail(typed(
        b"text/plain; charset=utf-8", b"Content-Transfer-Encoding: base64"),
        base64.encodebytes(WORDS * 100000))
    yield "8 MB of flowed lines", filled(b"words \r\n", typed(
        b"text/plain; format=flowed; delsp=yes"))
    yield "8 MB of rubbish", random.Random(7).randbytes(LARGEST)


def of_html():
    page = typed(b"text/html; charset=utf-8")
    for name, piece in {
            "paragraphs": b"<p>" + WORDS, "elements": b"<div>",
            "ends": b"</div>", "breaks": b"<br>", "quotes": b"<blockquote>x",
            "lists": b"<ul><li>x", "cells": b"<table><tr><td>x",
            "open brackets": b"<", "open brackets and blanks": b"< ",
            "open tags": b"<a ", "attributes": b"a=b ", "entities": b"&amp;",
            "entities that do not end": b"&amp", "ampersands": b"&",
            "comments": b"<!--x-->", "comments that do not end": b"<!--",
            "sections": b"<![CDATA[x]]>", "declarations": b"<!x>",
            "scripts": b"<script>x</script>", "styles": b"<style>x</style>",
            "fonts": b"<font color=#888 size=1>x", "preformatted": b"<pre>x\n",
            "hidden": b"<p style='display:none'>x</p>",
            "styled": b"<p style='font-size:8px;color:#999'>x</p>",
            "names": b"<x1>", "formatted": b"<b><i><u>x</b></i></u>",
            "text": WORDS, "line ends": b"\r\n", "NULs": b"\0",
            "signatures": b"<div class=gmail_signature>x</div>",
            "history": b"<div class=gmail_quote>x</div>"}.items():
        yield f"8 MB of HTML, {name}", filled(piece, page, b"<html><body>")
    yield "a tag with all the attributes", mail(page, b"<p " + b" ".join(
        b"a%d=1" % n for n in range(300000)) + b">x")
    for depth in (250, 260, 5000):
        yield f"HTML {depth} deep", mail(page, b"<div>" * depth + WORDS)


def of_parts():
    yield "500 parts", parts(499, b"\r\nx\r\n")
    yield "100000 parts", parts(100000, b"\r\nx\r\n")
    yield "500 parts of HTML", parts(499, b"Content-Type: text/html\r\n\r\n"
                                     + b"<p>" + WORDS * 100 + b"\r\n")
    yield "500 alternatives", parts(499, b"Content-Type: text/html\r\n\r\n"
                                    b"<p>" + WORDS + b"\r\n", b"alternative")
    yield "500 attachments", parts(499, b"Content-Disposition: attachment; "
                                   b"filename=a.pdf\r\n\r\n%PDF\r\n")
    yield "8 MB of boundaries", filled(
        b"--b\r\n", typed(b'multipart/mixed; boundary="b"'))
    yield "8 MB of boundaries that are none", filled(
        b"--a\r\n", typed(b'multipart/mixed; boundary="b"'))
    yield "8 MB of dashes", filled(
        b"-", typed(b'multipart/mixed; boundary="-"'))
    for depth in (29, 31, 300, 10000):
        yield f"parts {depth} deep", nested(depth)
    yield "mails in mails", mail(typed(b"message/rfc822"), (
        b"Content-Type: message/rfc822\r\n\r\n" * 200000))
    yield "an attachment of 8 MB", mail(
        typed(b'multipart/mixed; boundary="b"'), b"--b\r\n\r\n" + WORDS
        + b"\r\n--b\r\nContent-Type: application/pdf\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(bytes(6 << 20)) + b"\r\n--b--\r\n")
    yield "a bounce of 8 MB", filled(
        b"Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\n\r\n",
        typed(b"multipart/report; report-type=delivery-status; boundary=b"),
        b"--b\r\n\r\nx\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n")
    yield "a bounce that brings 8 MB back", filled(
        b"X-Heed-Id: 0123456789abcdef0123456789abcdef\r\n",
        typed(b"multipart/report; report-type=delivery-status; boundary=b"),
        b"--b\r\nContent-Type: message/rfc822\r\n\r\n")


def of_nothing():
    yield "nothing", b""
    yield "a byte", b"\0"
    yield "a line end", b"\n"
    yield "a field that does not end", b"Subject"
    yield "a header alone", HEAD
    yield "more than is read", filled(WORDS, size=LARGEST + (1 << 20))


def all_mails():
    for family in (of_nothing, of_fields, of_text, of_html, of_parts):
        yield from family()
