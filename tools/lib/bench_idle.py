# SPDX-License-Identifier: ISC
"""tools/bench idle: one heedd, many mailboxes, nothing to do.  Every account is
read once and then listened to; what that costs is read from /proc."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(os.environ["HEED_SOURCE"])
BUILD = pathlib.Path(os.environ["HEED_BUILD"])
sys.path[:0] = [str(TOP / "tests" / "servers")]

from mail import Servers  # noqa: E402

ACCOUNT = """  {{ name = "a{n}"; host = "localhost"; port = {port};
    user = "u{n}@office.example"; password_file = "{dir}/password";
    ca_file = "{ca}"; poll_seconds = {poll}; }}"""


def write_config(servers, folder, accounts, poll):
    rows = ",\n".join(ACCOUNT.format(
        n=n, port=servers.imaps_port, dir=servers.dir, ca=servers.ca_file,
        poll=poll) for n in range(accounts))
    path = folder / "heed.conf"
    path.write_text(f"""mode = "observe"; instance = "bench";
state_dir = "{folder}/state"; stop_file = "{folder}/STOP";
lang_dirs = [ "{TOP}/etc/lang" ]; letter_dirs = [ "{TOP}/etc/letters" ];
clients_glob = "{folder}/none/*.conf"; rules_glob = "{TOP}/etc/rules.d/*.conf";
firm = {{ name = "Bench"; sender_name = "Bench";
  sender_address = "u0@office.example"; domains = [ "office.example" ];
  timezone = "UTC"; }};
people = ( {{ id = "p"; name = "P"; address = "u0@office.example"; }} );
accounts = (
{rows}
);
""")
    (folder / "none").mkdir()
    return path


def children(pid):
    """role -> pids of the processes that heedd has started."""
    found = {}
    for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
            words = (path.parent / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if int(fields[1]) == pid and b"--role" in words:
            role = words[words.index(b"--role") + 1].decode()
            found.setdefault(role, []).append(int(path.parent.name))
    return found


def private_kib(pid):
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return sum(int(n) for n in re.findall(r"Private_\w+: +(\d+)", text))


def switches(pid):
    text = pathlib.Path(f"/proc/{pid}/status").read_text()
    return sum(int(n) for n in re.findall(r"ctxt_switches:\s+(\d+)", text))


def cpu_ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(
        ")")[2].split()
    return int(fields[11]) + int(fields[12])


def wait_until_read(daemon, config, accounts, log, limit=1200):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        if daemon.poll() is not None:
            sys.exit(f"heedd has ended:\n{log.read_text()[-2000:]}")
        result = subprocess.run([BUILD / "heed", "--config", config, "--json",
                                 "status"], capture_output=True, text=True,
                                check=False)
        if result.stdout.count('"last_read": "') == accounts:
            return
        time.sleep(0.5)
    sys.exit(f"not every account was read in {limit} seconds:\n"
             f"{log.read_text()[-2000:]}")


def measure(pid, seconds, accounts):
    roles = children(pid)
    readers = roles.get("reader", [])
    memory = sorted(private_kib(p) for p in readers)
    before = {p: (switches(p), cpu_ticks(p)) for p in [pid, *readers]}
    time.sleep(seconds)
    woken = [switches(p) - before[p][0] for p in readers]
    ticks = sum(cpu_ticks(p) - before[p][1] for p in [pid, *readers])
    print(f"{'readers':<34}{len(readers)}")
    print(f"{'private memory of a reader':<34}"
          f"{memory[len(memory) // 2] / 1024:.2f} MB median, "
          f"{memory[-1] / 1024:.2f} MB most")
    print(f"{'private memory of the keeper':<34}"
          f"{private_kib(pid) / 1024:.1f} MB")
    print(f"{'wake-ups of a reader':<34}"
          f"{sum(woken) / len(woken) / seconds * 60:.1f} a minute")
    print(f"{'wake-ups of the keeper':<34}"
          f"{(switches(pid) - before[pid][0]) / seconds * 60:.0f} a minute")
    print(f"{'processor, all of it':<34}"
          f"{ticks / os.sysconf('SC_CLK_TCK') / seconds * 100:.2f} %"
          " of one core")


def main():
    accounts = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    poll = 600
    folder = pathlib.Path(tempfile.mkdtemp(prefix="heed-bench-"))
    folder.chmod(0o755)
    daemon = None
    try:
        with Servers(folder / "servers",
                     [f"u{n}@office.example" for n in range(accounts)]) as s:
            config = write_config(s, folder, accounts, poll)
            begun = time.monotonic()
            with open(folder / "log", "w") as log:
                daemon = subprocess.Popen(
                    [BUILD / "heedd", "--config", config], stderr=log)
            wait_until_read(daemon, config, accounts, folder / "log")
            print(f"{'accounts, poll':<34}{accounts}, every {poll} s")
            print(f"{'until each was read once':<34}"
                  f"{time.monotonic() - begun:.1f} s")
            measure(daemon.pid, seconds, accounts)
            daemon.terminate()
            daemon.wait(60)
    finally:
        if daemon is not None and daemon.poll() is None:
            daemon.kill()
            daemon.wait()
        shutil.rmtree(folder, ignore_errors=True)


main()
