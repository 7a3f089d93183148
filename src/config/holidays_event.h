/* SPDX-License-Identifier: ISC */
/* Inside config/ only: one event of an iCalendar file, by libical. */
#ifndef HEED_CONFIG_HOLIDAYS_EVENT_H
#define HEED_CONFIG_HOLIDAYS_EVENT_H

#include "base/buf.h"
#include "config/holidays.h"

/* An instance of an event that stands in the file once more, moved. */
struct moved {
	char *uid; /* owned */
	int64_t day;
};

struct reader {
	const char *next; /* text that is not read yet */
	int line;
	struct buf event; /* what libical is to see of one */
	int begun;	  /* the line on which it began; 0: in none */
	int depth;	  /* of what stands in it, such as alarms */
	int rules;	  /* lines of RRULE in it */
	size_t events;
	struct moved *moved;
	size_t n_moved;
	int64_t *excluded; /* days that the event does not take */
	size_t n_excluded;
	struct holidays *out;
	size_t room;
	struct problem *problem;
};

/* False, with the fault and its line. */
bool holidays_refuse(struct reader *reader, int line, const char *what);

/*
 * Takes the text of reader->event: the first time round what stands elsewhere
 * once more, the second time days.
 */
bool holidays_event(struct reader *reader, bool first);

#endif
