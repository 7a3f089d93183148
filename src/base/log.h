/* SPDX-License-Identifier: ISC */
/*
 * Five words with exact meaning: info, warn (worth a look), error (something
 * named did not work), fatal (the world is wrong: the process ends) and panic
 * (we are wrong: abort).  One line per transaction, key=value, id first,
 * status last.  Never the text of a mail, never a secret.
 *
 * Library folders log nothing below error-worthy surprises and never end the
 * process; they return an outcome and a problem.
 */
#ifndef HEED_BASE_LOG_H
#define HEED_BASE_LOG_H

#include <stdbool.h>

#include "base/base.h"

enum log_level { LOG_DEBUG_, LOG_INFO_, LOG_WARN_, LOG_ERROR_ };

/*
 * Lines go to standard error, each with its time.  Where that is the stream of
 * the journal that `stream` ($JOURNAL_STREAM, may be NULL) names, they go as
 * entries with fields (systemd.journal-fields(7)) to the journal's `socket`,
 * and otherwise, or when it does not take one, to standard error with a
 * syslog priority in angle brackets (sd-daemon(3)) and no time.
 * Lines below `lowest` are dropped.
 */
void log_open(enum log_level lowest, const char *stream, const char *socket);

/* Free words, one line.  For what is not a transaction. */
void log_info(const char *fmt, ...) HEED_PRINTF(1, 2);
void log_warn(const char *fmt, ...) HEED_PRINTF(1, 2);
void log_error(const char *fmt, ...) HEED_PRINTF(1, 2);

/*
 * One transaction: `what` ("mail", "letter", "poll"), then pairs of key and
 * value, both const char *, ended by NULL.  A NULL value leaves the pair out.
 * Values with spaces are quoted, control characters escaped, each cut to 300
 * bytes.
 */
void log_event(enum log_level level, const char *what, ...) HEED_SENTINEL;

/* Says it and ends the process with status 1. */
void log_fatal(const char *fmt, ...) HEED_PRINTF(1, 2) HEED_NORETURN;

/* Says it and aborts: a bug of ours. */
void log_panic(const char *fmt, ...) HEED_PRINTF(1, 2) HEED_NORETURN;

#endif
