/* SPDX-License-Identifier: ISC */
/* Talking to systemd (sd_notify(3)): a datagram, so no library is needed. */
#ifndef HEED_HEEDD_NOTIFY_H
#define HEED_HEEDD_NOTIFY_H

#include <stdbool.h>
#include <stdint.h>

/* Is there a systemd to be told? */
bool notify_wanted(void);

/*
 * Sends "READY=1", "WATCHDOG=1" ... to $NOTIFY_SOCKET; does nothing when heedd
 * was not started by systemd.
 */
void notify_systemd(const char *state);

/*
 * Milliseconds within which WATCHDOG=1 is expected of this process; 0: it is
 * not.
 */
int64_t notify_watchdog_ms(void);

#endif
