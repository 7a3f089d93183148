/* SPDX-License-Identifier: ISC */
/*
 * The only clock.  Everything above heedd/ and heed/ takes `now` as an
 * argument; only their loops ask here.
 */
#ifndef HEED_BASE_CLOCK_H
#define HEED_BASE_CLOCK_H

#include <stdint.h>

/* Seconds since 1970-01-01 UTC; the simulated time while one is set. */
int64_t clock_now(void);

/* Milliseconds of a clock that never jumps; for deadlines only. */
int64_t clock_monotonic_ms(void);

/* A moment by two clocks: the one that people set, and one that none sets. */
struct clock_mark {
	int64_t wall;	/* Unix seconds; 0: no mark yet */
	int64_t steady; /* milliseconds since the machine was started */
};
struct clock_mark clock_mark(void);

/*
 * By how many seconds the first clock has moved further than the second since
 * the mark; below 0: less far.  0 without a mark and in simulated time.  Sleep
 * of the machine is no jump.
 */
int64_t clock_jump(const struct clock_mark *since);

/* From now on clock_now() answers `now`; for tests and replay. */
void clock_simulate(int64_t now);

/*
 * "2026-11-23T09:30:00Z" of `t`; `out` needs 32 bytes.  Returns `out`.
 */
char *clock_utc(int64_t t, char out[32]);

#endif
