/* SPDX-License-Identifier: ISC */
/*
 * base/: what every other folder stands on, and nothing that knows of mail,
 * clients or letters: memory, bounded buffers, numbers, UTF-8, days, the
 * clock, the log, secrets, outcomes and the named limits.
 *
 * May include: nothing above it.  Owns: time(), getenv(), the log.
 * There is no header that includes them all; include the one you use.
 */
#ifndef HEED_BASE_BASE_H
#define HEED_BASE_BASE_H

#define HEED_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define HEED_NORETURN	       __attribute__((noreturn))
#define HEED_SENTINEL	       __attribute__((sentinel))

#define HEED_COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
