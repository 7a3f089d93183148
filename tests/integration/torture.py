#!/usr/bin/python3
# SPDX-License-Identifier: ISC
"""A small piece of tools/torture: the same points of each part every time, so
that a mistake is found here and not at night.  HEED_TORTURE=N takes N times as
many of them."""

import os
import sys

from rig import SOURCE, Skip, run_all, sanitized

sys.path.insert(0, str(SOURCE / "tests" / "crash"))

import run

MORE = int(os.environ.get("HEED_TORTURE", "1"))


def some(part, n, least, only=None):
    """The first n points of each scene; `least` of all must be reached."""
    if sanitized():
        raise Skip("the torture is done on the build without sanitizers")
    total = run.torture_part(part, lambda points: points[:n * MORE],
                             lambda line: print(f"# {line}"), only)
    assert total.bad() == 0, total.wrong
    assert total["points"] >= least, total


def heedd_is_killed_at_any_system_call():
    some("kills", 2, 18)


def heedd_is_killed_at_any_moment():
    some("moments", 2, 2, only=3)


def any_one_call_of_heedd_fails():
    some("faults", 16, 12, only=1)


def a_read_that_fails_once_is_not_told_as_damage():
    """Whoever puts a backup in its place for that has all letters held."""
    if sanitized():
        raise Skip("the torture is done on the build without sanitizers")
    with run.scenes.Complaint() as scene:
        scene.begin()
        calls, _, _ = run.faults.failing(scene, "keeper", "EIO", 0)
        for n in range(1, len(calls), 12 // MORE or 1):
            scene.begin()
            _, _, result = run.faults.failing(scene, "keeper", "EIO", n)
            assert "backup" not in result.stderr, (n, result.stderr)


def the_power_is_cut():
    some("power", 4, 8, only=2)


def an_older_database_is_put_back():
    some("backups", 4, 4, only=1)


run_all([heedd_is_killed_at_any_system_call, heedd_is_killed_at_any_moment,
         any_one_call_of_heedd_fails,
         a_read_that_fails_once_is_not_told_as_damage, the_power_is_cut,
         an_older_database_is_put_back])
