/* SPDX-License-Identifier: ISC */
/* How heed is, in the line that "systemctl status heedd" shows. */
#ifndef HEED_HEEDD_STANDING_H
#define HEED_HEEDD_STANDING_H

#include "heedd/daemon.h"

/* Why nothing is sent at all, in a few words; NULL: letters may go out. */
const char *standing_stop(struct daemon *daemon);

/* Tells systemd (STATUS=), when there is one and the line has changed. */
void standing_tell(struct daemon *daemon, int64_t now);

#endif
