/* SPDX-License-Identifier: ISC */
/* heed log: calls and meetings, which no mail tells of. */
#include <stdlib.h>
#include <string.h>

#include "base/zone.h"
#include "heed/show.h"
#include "heed/table_file.h"
#include "store/course.h"

#define DAY  INT64_C(86400)
#define NOON (12 * INT64_C(3600))
#define NOTE 500 /* bytes */

/* The words that may stand behind the client. */
static const struct word {
	const char *name;
	enum call_way way;
	const char *before; /* what the note begins with */
} words[] = {
	{ "call", CALL_BOTH, "" },
	{ "meeting", CALL_BOTH, "meeting: " },
	{ "in", CALL_IN, "" },
	{ "out", CALL_OUT, "" },
};

static const struct word *
find_word(const char *name)
{
	for (size_t i = 0; i < HEED_COUNT(words); i++)
		if (strcmp(words[i].name, name) == 0)
			return &words[i];
	return NULL;
}

/* "09:30" behind a day, in seconds of it. */
static bool
clock_of(const char *text, int64_t *out)
{
	int hour, minute, used = 0;

	if (sscanf(text, "%2d:%2d%n", &hour, &minute, &used) != 2 ||
	    used != 5 || text[used] != '\0' || hour < 0 || hour > 23 ||
	    minute < 0 || minute > 59)
		return false;
	*out = hour * INT64_C(3600) + minute * INT64_C(60);
	return true;
}

/* A day (its noon), a time on the firm's clocks, or one with its zone. */
static bool
parse_at(const struct mind *mind, const char *text, int64_t *out)
{
	char date[11] = "";
	int64_t second = NOON;
	struct day day;

	if (cell_time(text, out))
		return true;
	snprintf(date, sizeof(date), "%.10s", text);
	if (!day_parse_iso(date, &day))
		return false;
	/* a day that could be read has its ten bytes */
	text += 10;
	if (*text != '\0' && ((*text != 'T' && *text != ' ') ||
		!clock_of(text + 1, &second)))
		return false;
	*out = zone_instant(mind->config->firm.hours.zone, day_number(day) *
		DAY + second);
	return true;
}

/* False: told. */
static bool
find_time(const struct invocation *in, const struct mind *mind, int64_t *out)
{
	*out = in->now;
	if (in->at == NULL)
		return true;
	if (!parse_at(mind, in->at, out)) {
		complain("--at takes a time such as 2026-03-24 or"
			" 2026-03-24T09:30, not \"%s\"", in->at);
		return false;
	}
	/* of a day alone the noon is meant, though it is morning still */
	if (*out > in->now && strlen(in->at) == 10 && *out < in->now + DAY / 2)
		*out = in->now;
	if (*out <= in->now)
		return true;
	complain("%s has not come yet", in->at);
	return false;
}

static bool
put(const struct invocation *in, struct store *store, const struct word *word,
	int64_t at, bool *news)
{
	struct problem problem = { 0 };
	char note[NOTE + 16];

	snprintf(note, sizeof(note), "%s%s", word->before, in->argv[2]);
	if (store_begin(store, &problem)) {
		*news = calls_add(store, in->argv[0], at, word->way, "",
			note);
		if (store_commit(store, &problem))
			return true;
	}
	complain("%s", problem.text);
	return false;
}

int
command_log(const struct invocation *in)
{
	const struct word *word = in->argc != 3 ? NULL :
		find_word(in->argv[1]);
	struct mind *mind;
	struct store *store;
	bool ok, news = false;
	int64_t at;
	int status;

	if (word == NULL) {
		complain("log CLIENT call|meeting|in|out \"NOTE\" [--at TIME]:"
			" with in they came to us and with out we to them,"
			" and no more came of it");
		return EXIT_WRONG;
	}
	if (!is_one_line(in->argv[2], NOTE)) {
		complain("a note is one line of 1 to %d bytes", NOTE);
		return EXIT_WRONG;
	}
	store = invocation_edit(in, &mind, &status);
	if (store == NULL)
		return status;
	ok = client_named(mind, in->argv[0]) != NULL &&
		find_time(in, mind, &at) && put(in, store, word, at, &news);
	if (ok)
		puts(news ? "noted" : "this stands there already");
	store_close(&store);
	mind_free(&mind);
	return ok ? EXIT_WELL : EXIT_FAILED;
}
