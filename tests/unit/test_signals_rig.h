/* SPDX-License-Identifier: ISC */
/*
 * Small lexicons in a folder of their own, and messages to read with them, for
 * the tests of signals/.
 */
#ifndef HEED_TEST_SIGNALS_RIG_H
#define HEED_TEST_SIGNALS_RIG_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "signals/lexicon.h"
#include "signals/match.h"
#include "signals/signals.h"

struct rig_file {
	const char *name; /* "en.lex" */
	const char *text;
	size_t len; /* 0: all of the text */
};

/*
 * Loads the files from a new folder, which is gone afterwards; what is told
 * stands in `errors` without the folder.  The caller frees both.
 */
static inline struct lexicon *
rig_load(const struct rig_file *files, size_t n, struct strv *errors)
{
	char dir[] = "/tmp/heed-lex-XXXXXX";
	struct strv dirs = { 0 };
	struct lexicon *lexicon;

	assert_non_null(mkdtemp(dir));
	for (size_t i = 0; i < n; i++) {
		char *path = mem_printf("%s/%s", dir, files[i].name);

		assert_true(file_replace(path, files[i].text,
			files[i].len > 0 ? files[i].len :
			strlen(files[i].text), NULL));
		free(path);
	}
	strv_add(&dirs, dir);
	lexicon = lexicon_load(&dirs, errors);
	for (size_t i = 0; i < n; i++) {
		char *path = mem_printf("%s/%s", dir, files[i].name);

		remove(path);
		free(path);
	}
	assert_int_equal(rmdir(dir), 0);
	for (size_t i = 0; i < errors->n; i++) {
		char *one = errors->v[i];

		if (strncmp(one, dir, strlen(dir)) == 0 &&
		    one[strlen(dir)] == '/')
			memmove(one, one + strlen(dir) + 1,
				strlen(one + strlen(dir)));
	}
	strv_free(&dirs);
	return lexicon;
}

/* A lexicon of one file without a fault. */
static inline struct lexicon *
rig_lexicon(const char *text)
{
	struct rig_file file = { .name = "t.lex", .text = text };
	struct strv errors = { 0 };
	struct lexicon *lexicon = rig_load(&file, 1, &errors);

	if (lexicon == NULL)
		fail_msg("%s", errors.n == 0 ? "?" : errors.v[0]);
	strv_free(&errors);
	return lexicon;
}

/* What a lexicon of that file says, and why; `trace` may be NULL. */
static inline struct reading *
rig_traced(const char *lexicon_text, const char *language, const char *subject,
	const char *text, struct trace *trace)
{
	struct lexicon *lexicon = rig_lexicon(lexicon_text);
	struct message message = { .text = mem_str(text),
		.subject = mem_str(subject) };
	struct reading *reading = signals_trace(lexicon, &message, language,
		trace);

	free(message.text);
	free(message.subject);
	lexicon_free(&lexicon);
	return reading;
}

/* Exactly one fault is told of the file: this one. */
static inline void
rig_fault(const char *text, const char *want)
{
	struct rig_file file = { .name = "t.lex", .text = text };
	struct strv errors = { 0 };
	struct lexicon *lexicon = rig_load(&file, 1, &errors);

	if (lexicon != NULL)
		fail_msg("accepted: %.200s", text);
	if (errors.n != 1 || strcmp(errors.v[0], want) != 0)
		fail_msg("%zu faults, the first \"%s\", not \"%s\"", errors.n,
			errors.n == 0 ? "" : errors.v[0], want);
	strv_free(&errors);
}

/* How often a rule of that role matches in the text. */
static inline size_t
rig_hits(const struct lexicon *lexicon, const char *text, enum role role)
{
	const struct tongue *tongue = &lexicon->v[0];
	struct tokens *tokens = tokens_new(text, strlen(text));
	struct hits hits = match_run(tongue, tokens, NULL);
	size_t n = 0;

	for (size_t i = 0; i < hits.n; i++)
		n += tongue->rules[hits.v[i].rule].role == role;
	hits_free(&hits);
	tokens_free(&tokens);
	return n;
}

/* The day of the message, "" for a message without Date; its noon in UTC. */
static inline struct reading *
rig_read_dated(const struct lexicon *lexicon, const char *text,
	const char *subject, const char *today, const char *hint)
{
	struct message message = { 0 };
	struct reading *reading;
	struct day day;

	message.text = mem_str(text);
	message.subject = mem_str(subject);
	if (day_parse_iso(today, &day)) {
		message.has_date = true;
		message.date = day_number(day) * 86400 + 43200;
	}
	reading = signals_read(lexicon, &message, hint);
	assert_non_null(reading);
	free(message.text);
	free(message.subject);
	return reading;
}

static inline struct reading *
rig_read(const struct lexicon *lexicon, const char *text)
{
	return rig_read_dated(lexicon, text, "", "2026-11-23", NULL);
}

/* The names of all signals, "a b"; "-" for none.  Frees the reading. */
static inline void
rig_signals(struct reading *reading, const char *text, const char *want)
{
	char got[512] = "";
	size_t len = 0;

	for (size_t i = 0; i < reading->n_signals; i++)
		len += (size_t)snprintf(got + len, sizeof(got) - len, "%s%s",
			i == 0 ? "" : " ",
			signal_name(reading->signals[i].kind));
	if (strcmp(len == 0 ? "-" : got, want) != 0)
		fail_msg("\"%.200s\": %s, not %s", text, len == 0 ? "-" : got,
			want);
	reading_free(&reading);
}

/* A language of few words, and one word or more for every kind of rule. */
#define RIG_ENGLISH \
	"language en\n" \
	"[function]\n" \
	"the a we you i it to of and is was will has have been in on at " \
	"your our my that this with for be they he she said do did so as " \
	"what when how who all here there today now\n" \
	"[negators]\nnot; never; no; isn't; no longer\n" \
	"[intensifiers]\n2 very; really\n0.5 slightly; a bit\n" \
	"[contrast]\nbut; however\n" \
	"[conditional]\nif; unless\n" \
	"[polite]\ngood day; thanks in advance\n" \
	"[third]\nour debtor; my neighbour\n" \
	"[story]\nmy brother\n[we]\nwe; i\n[you]\nyou; your\n" \
	"[negators-behind]\nnicht\n" \
	"[past]\nyears ago\n" \
	"[topic]\nplease translate\n" \
	"[deadline]\nby; until; within\n" \
	"[date-lead]\nthe; on\n" \
	"[months]\n1 january\n2 february; feb\n5 may\n10 october\n" \
	"11 november; nov\n12 december\n" \
	"[weekdays]\n1 monday\n2 tuesday\n3 wednesday\n4 thursday\n" \
	"5 friday\n6 saturday\n7 sunday\n" \
	"[days]\ntoday: today\ntomorrow: tomorrow\n" \
	"after-tomorrow: day after tomorrow\nthis-week: end of the? week\n" \
	"next-week: end of next week\nthis-month: end of the? month\n" \
	"next-month: end of next month\nthis-year: end of the? year\n" \
	"one-week: within a week\ntwo-weeks: within a fortnight\n" \
	"n-days: in # days\nn-weeks: in # weeks\nmonth-end: end of; loppuun\n" \
	"no-day: until tomorrow then\n" \
	"[mood]\n1 good; great\n0.5 fine\n-1 bad; sad; poor\n" \
	"1.2 not bad\n" \
	"[payment.sent]\n0.8 paid\n" \
	"[payment.promised]\n0.8 pay\n" \
	"[payment.delayed]\n0.8 pay ~ later\n" \
	"[payment.disputed]\n0.8 overcharged\n" \
	"[payment.refused]\n0.9 will not pay; refuse ~ pay\n" \
	"[payment.query]\n0.8 invoice number\n" \
	"[leaving]\n0.8 leave; leaving; we quit\n" \
	"[legal]\n0.8 lawyer; court\n" \
	"[reputation]\n0.8 newspaper\n" \
	"[complaint.delay]\n0.8 late\n" \
	"[complaint.quality]\n0.8 broken\n" \
	"[complaint.neglect]\n0.8 ignored\n" \
	"[complaint.cost]\n0.8 expensive\n" \
	"[escalation]\n0.8 boss\n" \
	"[request]\n0.8 please\n" \
	"[urgent]\n0.8 urgent\n" \
	"[praise]\n0.8 thanks\n" \
	"[growth]\n0.8 renew\n" \
	"[meeting.off]\n0.8 cancel\n" \
	"[auto]\n0.9 out of office\n"

#endif
