#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""Metrics: what they say, who can ask for them, and that whoever asks slowly,
often or nonsense holds up nobody's mail."""

import os
import re
import signal
import socket
import stat
import threading

from rig import COMPLAINT, LEAVING, World, mail, run_all, wait_for
from running import Running
from smtp_script import ScriptedSmtp

ROOM = 8  # connections that heedd keeps


def office(**options):
    w = World(**options)
    w.write_config()
    w.socket = w.dir / "metrics.sock"
    w.top["metrics"] = f"unix:{w.socket}"
    w.accounts[0]["poll_seconds"] = 10
    w.write_config()
    return w


def connect(where):
    if isinstance(where, int):
        return socket.create_connection(("127.0.0.1", where), 60)
    wire = socket.socket(socket.AF_UNIX)
    wire.settimeout(60)
    wire.connect(str(where))
    return wire


def ask(where, request=b"GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n"):
    """Head and body of the answer, as bytes."""
    with connect(where) as wire:
        wire.sendall(request)
        answer = b""
        while block := wire.recv(65536):
            answer += block
    head, _, body = answer.partition(b"\r\n\r\n")
    return head, body


def values(where):
    """{'name{label="x"}': number}, each with its HELP and TYPE before it."""
    head, body = ask(where)
    assert head.startswith(b"HTTP/1.0 200 OK\r\n"), head
    assert b"version=0.0.4" in head
    assert f"Content-Length: {len(body)}".encode() in head
    found, told = {}, set()
    for line in body.decode().splitlines():
        if line.startswith("# "):
            told.add(tuple(line.split()[1:3]))
            continue
        match = re.fullmatch(r'([a-z_]+)(\{[a-z]+="[^"\n]*"\})? (\S+)', line)
        assert match, line
        name = re.sub("_(sum|count)$", "", match.group(1))
        assert {("HELP", name), ("TYPE", name)} <= told, line
        found[line.rpartition(" ")[0]] = float(match.group(3))
    return found


def up(d, w):
    wait_for(lambda: d.process.poll() is not None or w.socket.exists())
    assert w.socket.exists(), d.log()


def it_counts_what_heedd_does():
    with ScriptedSmtp() as smtp, office(smtp_port=smtp.port) as w:
        w.arm()
        w.put(mail(LEAVING))
        w.put(mail(COMPLAINT, verdict="dmarc=fail"))
        with Running(w) as d:
            up(d, w)
            wait_for(lambda: smtp.accepted)
            wait_for(lambda: values(w.socket)["heed_letters_sent_total"] >= 1)
            m = values(w.socket)
            assert m['heed_mails_total{state="stored"}'] == 2, m
            assert m['heed_letters{state="sent"}'] >= 1, m
            assert m['heed_guard_refusals_total{guard="authentic"}'] >= 1, m
            assert m['heed_mode{mode="send"}'] == 1, m
            assert m['heed_mode{mode="observe"}'] == 0, m
            assert m["heed_stopped"] == 0 and m["heed_up"] == 1, m
            assert m['heed_role_processes{role="reader"}'] == 1, m
            assert m['heed_account_last_good_poll_timestamp_seconds'
                     '{account="office"}'] > w.start, m
            assert m["heed_turn_seconds_count"] >= 1, m
            (w.dir / "STOP").touch()
            wait_for(lambda: values(w.socket)["heed_stopped"] == 1)
            text = ask(w.socket)[1].decode()
            for word in ("bygg", "per@", "Lind", "drawings", "anna", "Anna"):
                assert word not in text, word
            shown = w.heed("status").stdout
            assert f"Metrics     unix:{w.socket}" in shown, shown
            assert w.json("status")["metrics"] == f"unix:{w.socket}"
            assert d.end() == 0, d.log()
        assert not w.socket.exists()


def a_role_that_ends_is_counted():
    with office() as w, Running(w) as d:
        up(d, w)
        name = 'heed_role_restarts_total{role="reader"}'
        wait_for(lambda: values(w.socket)[
            'heed_role_processes{role="reader"}'] == 1)
        assert values(w.socket)[name] == 0
        for stat_file in os.listdir("/proc"):
            if stat_file.isdigit():
                try:
                    text = open(f"/proc/{stat_file}/stat").read()
                except OSError:
                    continue
                if "(heedd-reader)" in text and \
                        text.rpartition(")")[2].split()[1] == \
                        str(d.process.pid):
                    os.kill(int(stat_file), signal.SIGKILL)
        wait_for(lambda: values(w.socket)[name] == 1)
        assert d.end() == 0, d.log()


def by_default_nobody_can_ask():
    with World() as w, Running(w) as d:
        d.wait_told("WATCHDOG=1")
        inodes = {os.readlink(f"/proc/{d.process.pid}/fd/{fd}")
                  for fd in os.listdir(f"/proc/{d.process.pid}/fd")}
        for table in ("tcp", "tcp6"):
            for row in open(f"/proc/{d.process.pid}/net/{table}"):
                words = row.split()
                assert not (words[3] == "0A" and
                            f"socket:[{words[9]}]" in inodes), row
        assert d.end() == 0, d.log()


def the_socket_is_for_user_and_group():
    with office() as w, Running(w) as d:
        up(d, w)
        wait_for(lambda: "metrics are at" in d.log())
        assert stat.S_IMODE(w.socket.lstat().st_mode) == 0o660
        assert d.end() == 0, d.log()


def a_socket_left_behind_is_replaced_and_nothing_else():
    with office() as w:
        with socket.socket(socket.AF_UNIX) as old:
            old.bind(str(w.socket))
        with Running(w) as d:
            wait_for(lambda: "metrics are at" in d.log())
            assert values(w.socket)["heed_up"] == 1
            # another one is there and alive: it stays
            with office() as other:
                other.top["metrics"] = w.top["metrics"]
                other.write_config()
                with Running(other) as second:
                    wait_for(lambda: "another program listens" in
                             second.log())
                    assert second.end() == 0, second.log()
            assert values(w.socket)["heed_up"] == 1
            d.process.kill()
            d.process.wait()
        w.socket.unlink()
        w.socket.write_text("mine")
        (w.dir / "notify").unlink()
        with Running(w) as d:
            wait_for(lambda: "is no socket" in d.log())
            d.wait_told("WATCHDOG=1", 2)
            assert d.end() == 0, d.log()
        assert w.socket.read_text() == "mine"


def a_port_of_this_machine_can_be_asked_and_is_moved_by_a_reload():
    with socket.create_server(("127.0.0.1", 0)) as one, \
            socket.create_server(("127.0.0.1", 0)) as two:
        ports = [s.getsockname()[1] for s in (one, two)]
    with office() as w:
        w.top["metrics"] = f"127.0.0.1:{ports[0]}"
        w.write_config()
        with Running(w) as d:
            wait_for(lambda: f":{ports[0]}" in d.log())
            assert values(ports[0])["heed_up"] == 1
            w.top["metrics"] = f"127.0.0.1:{ports[1]}"
            w.write_config()
            d.signal(signal.SIGHUP)
            wait_for(lambda: f":{ports[1]}" in d.log())
            assert values(ports[1])["heed_up"] == 1
            try:
                connect(ports[0])
                raise AssertionError("the old port is still open")
            except ConnectionRefusedError:
                pass
            assert d.end() == 0, d.log()


def an_address_of_a_network_is_a_fault():
    for where in ("0.0.0.0:9464", "192.0.2.1:9464", "localhost:9464",
                  "unix:relative"):
        with World() as w:
            w.top["metrics"] = where
            w.write_config()
            result = w.heed("check-config")
            assert result.returncode == 2 and "metrics: must be" in \
                result.stderr, result.stderr


def other_requests_are_answered_in_order_or_dropped():
    with office() as w, Running(w) as d:
        up(d, w)
        for request, start in (
                (b"GET / HTTP/1.0\r\n\r\n", b"HTTP/1.0 404"),
                (b"GET /metricsx HTTP/1.0\r\n\r\n", b"HTTP/1.0 404"),
                (b"GET /metrics?x=1 HTTP/1.0\n\n", b"HTTP/1.0 200"),
                (b"POST /metrics HTTP/1.1\r\n\r\nx", b"HTTP/1.0 405"),
                (b"\xff\xfe\r\n\r\n", b"HTTP/1.0 405"),
                (b"\r\n\r\n", b"HTTP/1.0 405")):
            try:
                head, _ = ask(w.socket, request)
            except ConnectionResetError:
                # it has not read what came behind the request
                assert request.startswith(b"POST"), request
                continue
            assert head.startswith(start), (request, head)
        head, body = ask(w.socket, b"HEAD /metrics HTTP/1.1\r\n\r\n")
        assert head.startswith(b"HTTP/1.0 200") and body == b""
        try:
            assert ask(w.socket, b"GET /metrics HTTP/1.1\r\nX: " +
                       b"a" * 100000)[0] == b""
        except (BrokenPipeError, ConnectionResetError):
            pass
        assert values(w.socket)["heed_up"] == 1
        assert d.end() == 0, d.log()


def descriptors(d):
    return len(os.listdir(f"/proc/{d.process.pid}/fd"))


def who_asks_slowly_holds_up_no_mail_and_not_for_long():
    """More than there is room for say half a request, and nothing more."""
    with ScriptedSmtp() as smtp, office(smtp_port=smtp.port) as w:
        w.arm()
        with Running(w) as d:
            up(d, w)
            w.put(mail(COMPLAINT))
            wait_for(lambda: smtp.accepted)
            # now each role that there is has been started
            before, sent = descriptors(d), len(smtp.accepted)
            slow = [connect(w.socket) for _ in range(ROOM + 4)]
            for wire in slow[::2]:
                wire.sendall(b"GET /metrics HT")
            w.put(mail(LEAVING))
            wait_for(lambda: len(smtp.accepted) > sent)
            # the first ones are dropped in time, and there is room again
            assert values(w.socket)["heed_up"] == 1
            assert all(wire.recv(1) == b"" for wire in slow)
            wait_for(lambda: descriptors(d) <= before + 1)
            assert d.end() == 0, d.log()


def who_does_not_read_the_answer_is_dropped():
    with office() as w, Running(w) as d:
        up(d, w)
        wires = [connect(w.socket) for _ in range(ROOM)]
        for wire in wires:
            wire.sendall(b"GET /metrics HTTP/1.0\r\n\r\n")
        assert values(w.socket)["heed_up"] == 1
        for wire in wires:
            wire.close()
        assert values(w.socket)["heed_up"] == 1
        assert d.end() == 0, d.log()


def who_asks_without_end_does_not_keep_heedd_from_its_work():
    with ScriptedSmtp() as smtp, office(smtp_port=smtp.port) as w:
        w.arm()
        with Running(w, WATCHDOG_USEC="2000000") as d:
            up(d, w)
            over = threading.Event()
            asked = []

            def flood():
                while not over.is_set():
                    try:
                        asked.append(ask(w.socket))
                    except OSError:
                        pass

            threads = [threading.Thread(target=flood) for _ in range(4)]
            for thread in threads:
                thread.start()
            w.put(mail(LEAVING))
            try:
                wait_for(lambda: smtp.accepted)
                told = sum("WATCHDOG=1" in t for t in list(d.told))
                d.wait_told("WATCHDOG=1", told + 3)
                wait_for(lambda: len(asked) > 200)
                assert d.end() == 0, d.log()
            finally:
                over.set()
                for thread in threads:
                    thread.join()
        # an answer that began is whole
        whole = [body for head, body in asked if b" 200 " in head and
                 f"Content-Length: {len(body)}".encode() in head]
        assert len(whole) >= len([a for a in asked if a[1]]) - 8


if __name__ == "__main__":
    run_all([
        it_counts_what_heedd_does,
        a_role_that_ends_is_counted,
        by_default_nobody_can_ask,
        the_socket_is_for_user_and_group,
        a_socket_left_behind_is_replaced_and_nothing_else,
        a_port_of_this_machine_can_be_asked_and_is_moved_by_a_reload,
        an_address_of_a_network_is_a_fault,
        other_requests_are_answered_in_order_or_dropped,
        who_asks_slowly_holds_up_no_mail_and_not_for_long,
        who_does_not_read_the_answer_is_dropped,
        who_asks_without_end_does_not_keep_heedd_from_its_work,
    ])
