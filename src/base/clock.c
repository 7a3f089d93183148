/* SPDX-License-Identifier: ISC */
/* The only place that asks the machine for the time. */
#include "base/clock.h"

#include <stdbool.h>
#include <stdio.h>
#include <time.h>

static bool simulated;
static int64_t simulated_now;

int64_t
clock_now(void)
{
	return simulated ? simulated_now : (int64_t)time(NULL);
}

int64_t
clock_monotonic_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* CLOCK_MONOTONIC stands still while the machine sleeps; this one does not. */
struct clock_mark
clock_mark(void)
{
	struct timespec ts = { 0 };

	clock_gettime(CLOCK_BOOTTIME, &ts);
	return (struct clock_mark) {
		.wall = clock_now(),
		.steady = (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000,
	};
}

int64_t
clock_jump(const struct clock_mark *since)
{
	struct clock_mark now = clock_mark();

	if (simulated || since->wall == 0)
		return 0;
	return now.wall - since->wall - (now.steady - since->steady) / 1000;
}

void
clock_simulate(int64_t now)
{
	simulated = true;
	simulated_now = now;
}

char *
clock_utc(int64_t t, char out[32])
{
	time_t seconds = (time_t)t;
	struct tm tm;

	if (gmtime_r(&seconds, &tm) == NULL ||
	    strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &tm) == 0)
		snprintf(out, 32, "@%lld", (long long)t);
	return out;
}
