#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Login by access token: mail is read and letters go out, tokens are renewed
before they are needed and once for all who use them, a new refresh token is on
the disk before anything else, and a provider that has withdrawn the access is
left in peace until a person has acted."""

import email
import email.header
import json
import os
import tempfile
import time

from rig import (BUILD, LEAVING, Skip, World, mail, run_all, sanitized,
                 wait_for)
from running import Running
from mail import Servers, unpacked
from oauth_rig import (TokenImap, TokenSmtp, login, office, put_token,
                       token_file)
from token_script import DROP, TokenServer, context

HOUR = 3600


def later(seconds):
    return int(time.time()) + seconds


def attention(w, **options):
    result = w.heed("--json", "status", **options)
    return " | ".join(json.loads(result.stdout)["attention"])


def loaded(name):
    """What loads one of the tools of crashes into heedd."""
    if sanitized():
        raise Skip("AddressSanitizer wants to be loaded first")
    return {"LD_PRELOAD": str(BUILD / "tests/crash" / name)}


def subject(raw):
    text = email.message_from_bytes(raw)["Subject"]
    return str(email.header.make_header(email.header.decode_header(text)))


def read(w):
    """How many mails heed has taken in."""
    return w.json("status")["mails"]["stored"]


def sent(w):
    return [l for l in w.outbox() if l["state"] == "sent"]


def mail_is_read_and_a_letter_is_sent_with_one_token():
    for auth in ("xoauth2", "oauthbearer"):
        with TokenServer() as provider, TokenSmtp(provider) as smtp:
            imap = TokenImap(provider)
            with office(provider, imap, smtp, auth) as w:
                w.arm()
                imap.folders["INBOX"].add(mail(LEAVING))
                w.heedd(check=0)
                assert read(w) == 1
                assert len(sent(w)) == len(smtp.accepted) == 1, w.outbox()
                # one for the first start, one for this one
                assert len(provider.requests) == 2, provider.requests
                assert provider.requests[0] == {
                    "grant_type": "refresh_token", "client_id": "heed test",
                    "refresh_token": "refresh-0",
                    "client_secret": "Geheimfach-77"}
                assert imap.tokens[-1] == smtp.tokens[-1]
                assert imap.secrets and not any(b"LOGIN" in s
                                                for s in imap.said)
            imap.close()


def two_accounts_with_one_file_renew_it_once():
    with TokenServer(rotate=True) as provider:
        imap = TokenImap(provider)
        with office(provider, imap) as w:
            w.accounts += [{**w.accounts[0], "name": name}
                           for name in ("two", "three")]
            w.write_config()
            w.heedd(check=0)
            assert len(provider.requests) == 1, provider.requests
            assert len(imap.tokens) == 3 and len(set(imap.tokens)) == 1
            assert token_file(w) == "refresh-1"
        imap.close()


def a_token_is_used_until_just_before_its_end():
    with TokenServer() as provider, TokenSmtp(provider) as smtp:
        imap = TokenImap(provider)
        with office(provider, imap, smtp) as w:
            w.arm()
            with Running(w) as d:
                for n in (1, 2):
                    imap.folders["INBOX"].add(mail(
                        LEAVING, subject=f"Contract {n}"))
                    wait_for(lambda: len(smtp.accepted) == n)
                assert len(set(smtp.tokens)) == 1
                assert d.end() == 0, d.log()
        imap.close()


def a_token_that_a_server_refuses_is_renewed_at_once_and_once():
    """It has ended early, and nobody has said so."""
    with TokenServer() as provider, TokenSmtp(provider) as smtp:
        imap = TokenImap(provider)
        with office(provider, imap, smtp) as w:
            w.arm()
            with Running(w) as d:
                imap.folders["INBOX"].add(mail(LEAVING, subject="One"))
                wait_for(lambda: len(smtp.accepted) == 1)
                asked = len(provider.requests)
                provider.forget()
                imap.folders["INBOX"].add(mail(LEAVING, subject="Two"))
                wait_for(lambda: len(smtp.accepted) == 2)
                assert len(provider.requests) - asked == 1
                assert d.end() == 0, d.log()
                assert "status=broken" not in d.log(), d.log()
            assert {l["state"] for l in w.outbox()} == {"sent"}, w.outbox()
        imap.close()


def a_server_that_refuses_a_new_token_is_asked_seldom():
    """The account lacks a right: every token is refused."""
    with TokenServer() as provider:
        imap = TokenImap(provider)
        provider.good = lambda access: False
        with office(provider, imap) as w:
            with Running(w) as d:
                wait_for(lambda: "refused the login" in d.log())
                wait_for(lambda: "status=broken" in d.log())
                assert d.end() == 0, d.log()
            assert len(provider.requests) == 1
            assert len(imap.tokens) == 1
            assert imap.ends == [b"\r\n"], imap.ends
            assert "what the access token is for" in d.log()
        imap.close()


def a_withdrawn_access_is_told_and_the_provider_left_in_peace():
    """Two days, and a start every two hours."""
    with TokenServer() as provider, TokenSmtp(provider) as smtp:
        imap = TokenImap(provider)
        with office(provider, imap) as w:
            w.smtp["port"] = smtp.port
            w.smtp["user"] = None
            w.write_config()
            w.arm()
            provider.requests.clear()
            provider.withdrawn = True
            smtp.offers = "PLAIN"
            for hours in range(0, 48, 2):
                w.heedd(now=later(hours * HOUR), check=1)
            # after 1, 2, 4, 8, 16 hours and a bit, and then once a day
            assert 5 <= len(provider.requests) <= 7, len(provider.requests)
            told = attention(w)
            assert "account office: the provider has withdrawn" in told, told
            assert f"into {w.dir}/tokens/refresh" in told, told
            assert "refresh-0" not in told and "invalid_grant" in told, told
            about = [subject(raw) for _, _, raw in smtp.accepted
                     if "has lost its access to office" in subject(raw)]
            assert len(about) == 1, w.outbox()
            # a new one is used at once, however long the next try was off
            provider.withdrawn = False
            provider.valid = ["refresh-new"]
            put_token(w, "refresh-new")
            w.heedd(now=later(48 * 3600), check=0)
            assert "withdrawn" not in attention(w, now=later(48 * 3600))
        imap.close()


def a_running_heedd_notices_the_new_refresh_token():
    with TokenServer(refresh="refresh-new") as provider:
        imap = TokenImap(provider)
        with office(provider, imap) as w:
            imap.folders["INBOX"].add(mail())
            with Running(w) as d:
                wait_for(lambda: "status=withdrawn" in d.log())
                put_token(w, "refresh-new")
                wait_for(lambda: read(w) == 1)
                assert len(provider.requests) == 2
                assert d.end() == 0, d.log()
        imap.close()


HOSTILE = [
    ((200, "<html><body>Welcome to the hotel</body></html>"), "retry"),
    ((200, "{" * 30000), "retry"),
    ((200, "x" * (1 << 20)), "retry"),
    ((200, "{}"), "retry"),
    ((200, '{"access_token": 7}'), "retry"),
    ((200, '{"access_token": "a b"}'), "retry"),
    ((200, json.dumps({"access_token": "x" * 5000})), "retry"),
    ((503, "busy"), "retry"), ((429, "{}"), "retry"), (DROP, "retry"),
    ((400, '{"error": "temporarily_unavailable"}'), "retry"),
    ((302, "elsewhere"), "broken"), ((404, "nothing"), "broken"),
    ((401, '{"error": "invalid_client"}'), "broken"),
]


def whatever_a_provider_answers_heedd_goes_on():
    with TokenServer() as provider:
        imap = TokenImap(provider)
        with office(provider, imap) as w:
            imap.folders["INBOX"].add(mail())
            for answer, status in HOSTILE:
                provider.answers.append(answer)
                result = w.heedd(check=1)
                assert f"status={status}" in result.stderr, (
                    answer, result.stderr)
                assert token_file(w) == "refresh-0"
                assert not list((w.dir / "tokens").glob("*.new"))
            w.heedd(check=0)
            assert read(w) == 1
        imap.close()


def lives_that_are_no_times_do_no_harm():
    for life in (-1, 0, 1 << 80, "3600", "soon", None, 1e300):
        with TokenServer(life=life) as provider:
            imap = TokenImap(provider)
            with office(provider, imap) as w:
                w.heedd(check=0)
                assert len(provider.requests) == len(imap.tokens) == 1
            imap.close()


def wherever_it_is_killed_a_rotated_refresh_token_survives():
    """The role that renews it, at each step that lasts, before and after."""
    killer = {**loaded("killer.so"), "HEED_KILL_ROLE": "token"}
    with TokenServer(rotate=True) as provider:
        imap = TokenImap(provider)
        with office(provider, imap) as w:
            died = 0
            for step in range(1, 8):
                for after in ({}, {"HEED_KILL_AFTER": "1"}):
                    kill = w.heedd(env={**killer, **after,
                                        "HEED_KILL_AT": str(step)})
                    died += "signal 9" in kill.stderr
                    assert token_file(w) in provider.valid, (step, after)
                    # and the next start goes on with what is there
                    w.heedd(check=0)
                    assert token_file(w) == provider.valid[-1]
            assert died >= 8, died
            assert provider.refused == 0
        imap.close()


def a_token_that_was_written_and_not_renamed_is_found_again():
    """The provider has forgotten the old one: it is the only one left."""
    killer = {**loaded("killer.so"), "HEED_KILL_ROLE": "token"}
    seen = 0
    for step in range(2, 6):
        with TokenServer(rotate=True, strict=True) as provider:
            imap = TokenImap(provider)
            with office(provider, imap) as w:
                w.heedd(env={**killer, "HEED_KILL_AT": str(step)})
                left = w.dir / "tokens/refresh.new"
                if provider.requests and left.exists() and left.read_text(
                        ).startswith("refresh-1"):
                    seen += 1
                    w.heedd(check=0)
                    assert provider.refused == 0
                    assert token_file(w) == provider.valid[-1]
            imap.close()
    assert seen >= 2, seen


def when_the_next_token_cannot_be_kept_the_provider_is_not_asked():
    with TokenServer(rotate=True) as provider:
        imap = TokenImap(provider)
        with office(provider, imap) as w:
            full = {**loaded("full.so"), "HEED_FULL_ROLE": "token"}
            for at in (1, 2, 2):  # the lock; the next file; its bytes
                result = w.heedd(env={**full, "HEED_FULL_AT": str(at)},
                                 check=1)
                assert "No space left" in result.stderr, result.stderr
                assert provider.requests == []
                assert token_file(w) == "refresh-0"
            assert "no room for the next refresh token" in attention(w)
            # what comes after the answer has its room already
            w.heedd(env={**full, "HEED_FULL_AT": "3"}, check=0)
            assert token_file(w) == "refresh-1"
            assert "no room" not in attention(w)
        imap.close()


def a_command_gives_tokens_and_is_asked_again_when_one_is_refused():
    with TokenServer() as provider, TokenSmtp(provider) as smtp:
        imap = TokenImap(provider)
        with World(smtp_port=smtp.port) as w:
            for number in range(1, 9):
                provider.access[f"Zugang-{number}"] = number
            script = w.dir / "next"
            script.write_text(
                f"n=$(cat {w.dir}/n 2>/dev/null || echo 0)\n"
                f"n=$((n + 1)); echo $n >{w.dir}/n; echo Zugang-$n\n")
            options = {"auth": "xoauth2", "user": "office",
                       "token_command": f"sh {script}"}
            w.accounts = [{"name": "office", "host": "127.0.0.1",
                           "tls": "none", "port": imap.port,
                           "poll_seconds": 10, **options,
                           "authserv_id": "mx.office.example"}]
            w.smtp.update(options)
            w.write_config()
            w.arm()
            with Running(w) as d:
                imap.folders["INBOX"].add(mail(LEAVING, subject="One"))
                wait_for(lambda: len(smtp.accepted) == 1)
                del provider.access[smtp.tokens[-1]]
                imap.folders["INBOX"].add(mail(LEAVING, subject="Two"))
                wait_for(lambda: len(smtp.accepted) == 2)
                assert d.end() == 0, d.log()
            assert (w.dir / "n").read_text() == "3\n"
            assert smtp.tokens == ["Zugang-2", "Zugang-2", "Zugang-3"]
            # a command that fails is a wrong password: seldom, and told
            script.write_text("exit 3\n")
            result = w.heedd(check=1)
            assert "token_command: it failed (status 3)" in result.stderr
            assert "token_command: it failed" in attention(w)
        imap.close()


def the_doctor_spends_no_refresh_token():
    with TokenServer(rotate=True) as provider:
        imap = TokenImap(provider)
        with office(provider, imap) as w:
            rows = w.heed("--json", "doctor").stdout
            assert "heedd gets it from the provider" in rows, rows
            assert provider.requests == imap.tokens == []
            (w.dir / "tokens").chmod(0o500)
            rows = w.heed("--json", "doctor").stdout
            assert os.geteuid() == 0 or "make it one of" in rows, rows
            (w.dir / "tokens").chmod(0o700)
            # a command is run, and its token is tried
            for option in ("token_url", "token_plain", "client_id",
                           "client_secret_file", "refresh_token_file"):
                del w.accounts[0][option]
            provider.access["Zugang-9"] = 9
            w.accounts[0]["token_command"] = "echo Zugang-9"
            w.write_config()
            w.heed("doctor")
            assert imap.tokens == ["Zugang-9"]
        imap.close()


def an_old_refresh_token_is_told_before_it_ends():
    with TokenServer() as provider, TokenSmtp(provider) as smtp:
        imap = TokenImap(provider)
        with office(provider, imap, smtp) as w:
            for options in (w.accounts[0], w.smtp):
                options["refresh_token_days"] = 60
            w.write_config()
            w.arm()
            w.heedd(check=0)
            assert "days old" not in attention(w)
            os.utime(w.dir / "tokens/refresh", (1, later(-61 * 24 * HOUR)))
            for _ in range(3):
                w.heedd(check=0)
            assert "is 61 days old: log in at the provider" in attention(w)
            assert sum("growing old" in subject(raw)
                       for _, _, raw in smtp.accepted) == 1
            # 0: it does not grow old
            for options in (w.accounts[0], w.smtp):
                options["refresh_token_days"] = 0
            w.write_config()
            assert "days old" not in attention(w)
        imap.close()


def the_real_server_takes_the_token_of_a_provider_with_tls():
    """And a provider whose certificate is not trusted gets no token."""
    if not unpacked():
        raise Skip("Dovecot and Exim are not unpacked: use tools/check")
    with TokenServer(rotate=True) as info, \
            tempfile.TemporaryDirectory(prefix="heed-mail-") as folder:
        os.chmod(folder, 0o755)
        with Servers(folder, info=info.url.replace("/token", "/info")
                     ) as s, TokenServer(rotate=True,
                                         tls=context(s)) as provider:
            info.access = provider.access
            s.deliver(mail())
            for auth in ("xoauth2", "oauthbearer"):
                real_server(s, provider, auth)


def real_server(s, provider, auth):
    with World() as w:
        options = {**login(w, provider, auth), "token_ca_file":
                   s.other_ca_file}
        put_token(w, provider.valid[-1])
        w.accounts = [{"name": "office", "host": "localhost",
                       "port": s.imaps_port, "ca_file": s.ca_file,
                       "authserv_id": "mx.office.example", **options}]
        w.write_config()
        asked = len(provider.requests)
        result = w.heedd(check=1)
        assert "its certificate is not trusted" in result.stderr
        assert len(provider.requests) == asked
        w.accounts[0]["token_ca_file"] = s.ca_file
        w.write_config()
        w.heedd(check=0)
        assert read(w) == 1
        assert len(provider.requests) == asked + 1
        # a token that it does not know: the real server's refusal
        provider.access.clear()
        provider.answers.append((200, json.dumps(
            {"access_token": "Zugang-fremd", "token_type": "bearer"})))
        result = w.heedd(check=1)
        assert "refused the login" in result.stderr, result.stderr


run_all([value for name, value in list(globals().items())
         if callable(value) and value.__module__ == "__main__"
         and name not in ("later", "attention", "loaded", "read",
                          "real_server", "sent", "subject")])
