# SPDX-License-Identifier: ISC
"""Bygg has paid three invoices on the day; and times of the firm."""

import calendar
import time

HEAD = "number,client,amount,currency,issued,due,paid\n"
PAID = "".join(f"{n},bygg,100,EUR,2026-0{n}-01,2026-0{n}-20,2026-0{n}-20\n"
               for n in (1, 2, 3))


def at(day, hour, minute=0):
    """That time in Stockholm, in winter."""
    return calendar.timegm(time.strptime(day, "%Y-%m-%d")) + \
        (hour - 1) * 3600 + minute * 60
