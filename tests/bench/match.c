/* SPDX-License-Identifier: ISC */
/*
 * For tools/bench match: what it costs to look for all patterns at once, by how
 * many there are and by the length of the text, and to load them.  Patterns and
 * texts are made of invented words, the same in every run.
 *
 * A pattern has one to four words; a third of them have a group, a stem or a
 * gap.  Half of the text is of words in which patterns begin.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "signals/match.h"

#define WORDS  60000 /* in all */
#define COMMON 200   /* more, half of the text, as in a language */
#define TIMES  9     /* the middle one is told */

static uint64_t state;

/* xorshift64*: the same on every machine. */
static uint32_t
any(uint32_t below)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (uint32_t)((state * UINT64_C(2685821657736338717)) >> 33) %
		below;
}

static void
add_word(struct buf *out, uint32_t word, bool stem)
{
	static const char *const begin[] = { "b", "d", "f", "g", "k", "l", "m",
		"n", "p", "r", "s", "t", "v", "st", "tr", "kl" };
	static const char *const middle[] = { "a", "e", "i", "o", "u", "au",
		"ei", "\xc3\xa4", "\xc3\xb6", "y" };

	for (int i = 0; i < (stem ? 2 : 3); i++) {
		buf_str(out, begin[word % HEED_COUNT(begin)]);
		word /= (uint32_t)HEED_COUNT(begin);
		buf_str(out, middle[word % HEED_COUNT(middle)]);
		word = word / (uint32_t)HEED_COUNT(middle) + 7;
	}
	if (stem)
		buf_char(out, '*');
}

static void
add_element(struct buf *out)
{
	switch (any(12)) {
	case 0:
		buf_char(out, '(');
		for (uint32_t n = 2 + any(3); n > 0; n--) {
			add_word(out, any(WORDS), false);
			buf_char(out, n > 1 ? '|' : ')');
		}
		return;
	case 1:
		add_word(out, any(WORDS), true);
		return;
	case 2:
		buf_str(out, "~ ");
		break;
	default:
		break;
	}
	add_word(out, any(WORDS), false);
}

/* A language of so many patterns. */
static char *
lexicon_text(size_t entries)
{
	struct buf out = buf_new(MIB(64));

	state = UINT64_C(88172645463325252);
	buf_str(&out, "language xx\n[function]\nund\n[mood]\n");
	for (size_t i = 0; i < entries; i++) {
		add_word(&out, any(WORDS), false);
		for (uint32_t n = any(4); n > 0; n--) {
			buf_char(&out, ' ');
			add_element(&out);
		}
		buf_char(&out, '\n');
	}
	return buf_take(&out);
}

static char *
mail_text(size_t bytes)
{
	struct buf out = buf_new(bytes + 100);

	state = UINT64_C(362436069362436069);
	for (size_t n = 1; out.len < bytes; n++) {
		add_word(&out, any(2) == 0 ? WORDS + any(COMMON) : any(WORDS),
			false);
		buf_str(&out, n % 12 == 0 ? ". " : " ");
	}
	return buf_take(&out);
}

static double
now_ms(void)
{
	struct timespec t = { 0 };

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return x < y ? -1 : x > y;
}

static double
middle(double *times)
{
	qsort(times, TIMES, sizeof(*times), by_size);
	return times[TIMES / 2];
}

static struct lexicon *
load(const char *dir)
{
	struct strv dirs = { 0 }, errors = { 0 };
	struct lexicon *lexicon;

	strv_add(&dirs, dir);
	lexicon = lexicon_load(&dirs, &errors);
	if (lexicon == NULL) {
		fprintf(stderr, "match: %s\n", errors.v[0]);
		exit(1);
	}
	strv_free(&dirs);
	strv_free(&errors);
	return lexicon;
}

/* Milliseconds of one load. */
static double
load_time(const char *dir)
{
	double times[TIMES];

	for (int i = 0; i < TIMES; i++) {
		double began = now_ms();
		struct lexicon *lexicon = load(dir);

		times[i] = now_ms() - began;
		lexicon_free(&lexicon);
	}
	return middle(times);
}

/* Nanoseconds for a byte of such a text, words found with it. */
static double
match_time(const struct lexicon *lexicon, size_t bytes, size_t *hits)
{
	char *text = mail_text(bytes);
	double times[TIMES];

	for (int i = 0; i < TIMES; i++) {
		double began = now_ms();
		struct tokens *tokens = tokens_new(text, strlen(text));
		struct hits found = match_run(&lexicon->v[0], tokens, NULL);

		times[i] = now_ms() - began;
		*hits = found.n;
		hits_free(&found);
		tokens_free(&tokens);
	}
	free(text);
	return middle(times) * 1e6 / (double)bytes;
}

static void
measure(size_t entries)
{
	static const size_t sizes[] = { 2000, 20000, 200000 };
	char dir[] = "/tmp/heed-bench-XXXXXX", *file, *text;
	struct lexicon *lexicon;
	size_t hits;

	if (mkdtemp(dir) == NULL)
		exit(1);
	file = mem_printf("%s/xx.lex", dir);
	text = lexicon_text(entries);
	if (!file_replace(file, text, strlen(text), NULL))
		exit(1);
	printf("%10zu%12.0f", entries, load_time(dir));
	lexicon = load(dir);
	for (size_t i = 0; i < HEED_COUNT(sizes); i++)
		printf("%12.1f", match_time(lexicon, sizes[i], &hits));
	printf("%12zu\n", hits);
	lexicon_free(&lexicon);
	unlink(file);
	rmdir(dir);
	free(file);
	free(text);
}

int
main(void)
{
	static const size_t entries[] = { 500, 5000, 20000, 50000 };

	printf("%10s%12s%36s%12s\n%10s%12s%12s%12s%12s%12s\n", "", "",
		"nanoseconds a byte of a text of", "found in", "patterns",
		"load, ms", "2 KB", "20 KB", "200 KB", "200 KB");
	for (size_t i = 0; i < HEED_COUNT(entries); i++)
		measure(entries[i]);
	return 0;
}
