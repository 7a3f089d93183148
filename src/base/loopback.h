/* SPDX-License-Identifier: ISC */
#ifndef HEED_BASE_LOOPBACK_H
#define HEED_BASE_LOOPBACK_H

#include <stdbool.h>
#include <sys/socket.h>

/* True for 127.0.0.0/8 and ::1: the address is of this machine only. */
bool loopback_is(const struct sockaddr *address);

#endif
