/* SPDX-License-Identifier: ISC */
/*
 * Tells machines from people by what they write.  A person who is taken for a
 * machine is not heard, so no single phrase that a person could write is
 * enough, and what only people write counts against; a machine that is taken
 * for a person is held by the caps of the guards.  Looks at the first
 * LIMIT_ROBOT_TEXT bytes of what its writer wrote now: quotes are cut already,
 * so that who answers a machine is no machine.
 */
#include "message/robots.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "message/judge.h"

#define KINDS	  AUTOMATIC_KINDS
#define GAP_WORDS 5   /* that a ~ stands for */
#define LONG_TEXT 250 /* words; machines are brief */
#define QUESTIONS 2   /* counted at most */

struct tally {
	int text[KINDS], subject[KINDS];
	bool address; /* of mail, in the text */
	bool sure[KINDS]; /* one phrase of the subject is enough */
	const struct robot_phrase *best[KINDS];
};

/* U+00C0 to U+017F without their accents; a blank is none of a word. */
static const char plain[] =
	"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
	"llllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
	"uuuuuuuuuuuuwwyyyzzzzzzs";

static_assert(sizeof(plain) - 1 == 0x180 - 0xc0, "one for each letter");

/* The base letter; 0 for an accent of its own, ' ' for what is no letter. */
static char
letter(uint32_t c)
{
	if (c < 0x80 && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
		return (char)c;
	if (c >= 'A' && c <= 'Z')
		return (char)(c | 0x20);
	if (c >= 0xc0 && c < 0x180)
		return plain[c - 0xc0];
	return c >= 0x300 && c < 0x370 ? 0 : ' ';
}

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * " | i will be back on # | " of "I'll ... 12.8.": words between blanks, a bar
 * where a sentence ends, # for a word with a digit.
 */
struct folded {
	struct buf out;
	size_t word;	/* where the last one begins */
	bool in_word, has_digit, address;
	bool any_address;
	bool subject;	/* whose colons are words: "Read: Invoice" */
	size_t words, questions;
};

static void
end_word(struct folded *f)
{
	if (!f->in_word)
		return;
	if (f->address || f->has_digit) {
		f->out.len = f->word;
		buf_char(&f->out, f->address ? '@' : '#');
	}
	buf_char(&f->out, ' ');
	f->in_word = f->has_digit = f->address = false;
	f->words++;
}

static void
end_sentence(struct folded *f)
{
	end_word(f);
	if (f->out.len >= 2 && f->out.data[f->out.len - 2] != '|')
		buf_str(&f->out, "| ");
}

static void
add_letter(struct folded *f, char c, bool twice)
{
	if (!f->in_word)
		f->word = f->out.len;
	f->in_word = true;
	f->has_digit = f->has_digit || digit(c);
	buf_char(&f->out, c);
	if (twice)
		buf_char(&f->out, c);
}

/*
 * Does the full stop in front of `rest` end a sentence?  Not in "t.o.m.",
 * "z. B." and "12. August".
 */
static bool
stops(const struct folded *f, const char *rest)
{
	size_t length = f->in_word ? f->out.len - f->word : 0;

	if (*rest != '\0' && *rest != ' ' && *rest != '\n')
		return false;
	rest += strspn(rest, " ");
	if (f->has_digit)
		return length > 2 && (*rest < 'a' || *rest > 'z');
	return length != 1;
}

static void
fold_sign(struct folded *f, uint32_t c, char before, const char *rest)
{
	bool inside = letter((unsigned char)before) != ' ' &&
		letter((unsigned char)*rest) != ' ';

	/* "12.8.", "14:30", "2026-08-12" are one word */
	if (digit(before) && digit(*rest) && c < 0x80 &&
	    strchr(".:/-", (int)c) != NULL)
		return;
	if (f->in_word && inside && (c == '@' || (f->address && c < 0x80 &&
		strchr(".-_+", (int)c) != NULL))) {
		f->address = f->any_address = true;
		return;
	}
	if (c == '\n' || c == ';' || c == '!' || c == '?' ||
		(c == '.' && stops(f, rest)))
		end_sentence(f);
	else
		end_word(f);
	if (c == ':' && f->subject)
		buf_str(&f->out, ": ");
	f->questions += c == '?';
}

static struct folded
fold(const char *text, size_t limit, bool subject)
{
	size_t len = strnlen(text, limit);
	struct folded f = {
		.out = buf_new(4 * limit + 64),
		.subject = subject,
	};

	buf_str(&f.out, " | ");
	for (size_t i = 0; i < len;) {
		char before = i == 0 ? ' ' : text[i - 1];
		uint32_t c;
		char base;

		i += utf8_next(text + i, len - i, &c);
		base = letter(c);
		if (base == ' ')
			fold_sign(&f, c, before, text + i);
		else if (base != 0)
			add_letter(&f, base, c == 0xdf);
	}
	end_sentence(&f);
	return f;
}

/*
 * The phrase, folded as the text is: "^" becomes "| ", and "~" stays as a word.
 * A blank at its end stays: then its last word is a whole one.
 */
static void
fold_phrase(const char *words, char *out, size_t size)
{
	size_t n = 0;

	out[n++] = ' ';
	while (*words != '\0' && n + 4 < size) {
		uint32_t c;
		char base;

		words += utf8_next(words, strlen(words), &c);
		base = letter(c);
		if (c == '^') {
			out[n++] = '|';
			out[n++] = ' ';
		} else if (c == '~' || c == '#' || c == ':') {
			out[n++] = (char)c;
		} else if (base != 0) {
			out[n++] = base;
			if (c == 0xdf)
				out[n++] = base;
		}
	}
	out[n] = '\0';
}

static bool matches(const char *at, const char *phrase);

/* `phrase`, which begins with a blank, up to GAP_WORDS further on. */
static bool
behind_gap(const char *at, const char *phrase)
{
	for (int i = 0; i <= GAP_WORDS; i++) {
		/* to the end of the word */
		at += strcspn(at, " ");
		if (matches(at, phrase))
			return true;
		if (at[0] == '\0' || at[1] == '|')
			return false;
		at++;
	}
	return false;
}

/* Does the text at `at` begin with the phrase?  Both begin with a blank. */
static bool
matches(const char *at, const char *phrase)
{
	for (; *phrase != '\0'; at++, phrase++) {
		if (phrase[0] == ' ' && phrase[1] == '~')
			return behind_gap(at, phrase + 2);
		if (*at != *phrase)
			return false;
	}
	return true;
}

static bool
holds(const char *text, const char *phrase)
{
	for (; (text = strchr(text, ' ')) != NULL; text++)
		if (matches(text, phrase))
			return true;
	return false;
}

static void
count(struct tally *tally, const struct robot_phrase *table, const char *text,
	const char *subject)
{
	char words[160];

	for (const struct robot_phrase *p = table; p->words != NULL; p++) {
		bool in_subject = p->place == ROBOT_SUBJECT;
		const struct robot_phrase **best = &tally->best[p->kind];

		fold_phrase(p->words, words, sizeof(words));
		if (!holds(in_subject ? subject : text, words))
			continue;
		*(in_subject ? &tally->subject[p->kind] :
			&tally->text[p->kind]) += p->worth;
		if (in_subject && p->worth >= ROBOT_ENOUGH)
			tally->sure[p->kind] = true;
		if (*best == NULL || (*best)->worth < p->worth)
			*best = p;
	}
}

static int
own_sum(const struct tally *tally, enum automatic kind)
{
	return tally->text[kind] + tally->subject[kind];
}

/* With the words of any machine; a kind needs words of its own. */
static int
sum(const struct tally *tally, enum automatic kind)
{
	int own = own_sum(tally, kind);

	if (own == 0 || kind == AUTOMATIC_OTHER || kind == AUTOMATIC_REPLY)
		return own;
	/* what comes back names the address that it was for */
	if (kind == AUTOMATIC_BOUNCE || kind == AUTOMATIC_DELAY)
		own += tally->address;
	return own + own_sum(tally, AUTOMATIC_OTHER) +
		own_sum(tally, AUTOMATIC_REPLY);
}

static enum automatic
best_kind(const struct tally *tally)
{
	/* of two that tell as much, the one of which less comes */
	static const enum automatic order[] = { AUTOMATIC_DELAY,
		AUTOMATIC_CHALLENGE, AUTOMATIC_RECEIPT, AUTOMATIC_LIST,
		AUTOMATIC_AWAY, AUTOMATIC_TICKET, AUTOMATIC_BOUNCE,
		AUTOMATIC_REPLY, AUTOMATIC_OTHER };
	enum automatic best = AUTOMATIC_OTHER;

	/* a letter that is only late has not come back */
	if (sum(tally, AUTOMATIC_DELAY) >= ROBOT_ENOUGH)
		return AUTOMATIC_DELAY;
	for (size_t i = HEED_COUNT(order); i-- > 0;)
		if (sum(tally, order[i]) > 0 &&
		    sum(tally, order[i]) >= sum(tally, best))
			best = order[i];
	return best;
}

static void
name_it(struct message *m, enum automatic kind, const struct tally *tally)
{
	const struct robot_phrase *p = tally->best[kind];

	m->automatic = kind;
	if (p->place == ROBOT_SUBJECT) {
		mem_replace(&m->automatic_why, "Subject");
		return;
	}
	free(m->automatic_why);
	m->automatic_why = mem_printf("text: \"%s\"",
		p->words + (p->words[0] == '^'));
}

/* A subject alone tells nothing: people quote the numbers of tickets. */
static bool
told(const struct tally *tally, enum automatic kind)
{
	return tally->sure[kind] || tally->sure[AUTOMATIC_REPLY] ||
		tally->text[kind] + tally->text[AUTOMATIC_OTHER] > 0;
}

/* The header has said that it is a machine: what machine? */
static void
refine(struct message *m, enum automatic kind, const struct tally *tally)
{
	static const int least[] = {
		[AUTOMATIC_REPLY] = 1,
		[AUTOMATIC_OTHER] = 1,
		[AUTOMATIC_LIST] = ROBOT_ENOUGH, /* vacation(1) says "bulk" */
	};
	bool late = m->automatic == AUTOMATIC_BOUNCE &&
		kind == AUTOMATIC_DELAY;

	if (late || ((size_t)m->automatic < HEED_COUNT(least) &&
		least[m->automatic] > 0 && kind != AUTOMATIC_OTHER &&
		kind != AUTOMATIC_REPLY &&
		own_sum(tally, kind) >= least[m->automatic]))
		m->automatic = kind;
}

void
judge_text(struct message *m)
{
	static const struct robot_phrase *const tables[] = { robots_en,
		robots_west, robots_north, robots_south, robots_east };
	struct folded text = fold(m->text, LIMIT_ROBOT_TEXT, false);
	struct folded subject = fold(m->subject, LIMIT_SUBJECT, true);
	struct tally tally = { 0 };
	enum automatic kind;
	int needed = ROBOT_ENOUGH;

	for (size_t i = 0; i < HEED_COUNT(tables); i++)
		count(&tally, tables[i], buf_text(&text.out),
			buf_text(&subject.out));
	tally.address = text.any_address;
	kind = best_kind(&tally);
	/* "thanks, I am away on Thursday" is what people write */
	needed += kind == AUTOMATIC_AWAY;
	needed += text.words > LONG_TEXT ? 2 : 0;
	needed += text.questions < QUESTIONS ? (int)text.questions :
		QUESTIONS;
	needed += tally.text[AUTOMATIC_NO];
	/* what a program puts in front of a subject no person writes */
	if (tally.sure[kind] || tally.sure[AUTOMATIC_REPLY])
		needed = ROBOT_ENOUGH;
	if (m->automatic != AUTOMATIC_NO)
		refine(m, kind, &tally);
	else if (sum(&tally, kind) >= needed && told(&tally, kind))
		name_it(m, kind, &tally);
	buf_free(&text.out);
	buf_free(&subject.out);
}
