/* SPDX-License-Identifier: ISC */
/*
 * Cuts what programs and firms add below a mail: the signature behind "-- ",
 * "Sent from my ...", disclaimers, and a block of contacts.  Careful: a
 * closing and a name stay, they were written; a paragraph is cut without a
 * mark only when it looks like nothing else.
 */
#include "message/clean.h"

#include <string.h>
#include <strings.h>

#include "message/phrases.h"

#define SIGNATURE_LINES 12 /* behind "--" without its blank */
#define FOOTER_WORDS	10
#define ROUNDS		40
#define TALK_WORDS	8  /* a sentence that is longer is no contact */
#define CLOSING_WORDS	5
#define CLOSING_NEAR	14 /* lines of a signature below its closing */

/*
 * The first line of the paragraph that ends with line `end` - 1; a line that
 * is drawn parts two of them.
 */
static size_t
paragraph(const struct clean_lines *lines, size_t end)
{
	while (end > 0 && lines->v[end - 1].len > 0 &&
	       lines->v[end - 1].depth == 0 && !lines->v[end - 1].dropped &&
	       !clean_ruled(&lines->v[end - 1]))
		end--;
	return end;
}

static size_t
words(const char *text, size_t len)
{
	size_t n = len > 0;

	for (size_t i = 0; i < len; i++)
		n += text[i] == ' ';
	return n;
}

/* A sentence, or the start of one: nobody's name, firm or number. */
static bool
talks(const struct clean_line *line)
{
	char last = line->len > 0 ? line->text[line->len - 1] : ' ';

	return last == ':' || last == '?' || line->len > 90 ||
		phrase_any(line->text, line->len, phrase_postscripts, true) ||
		(strchr(".!,;", last) != NULL &&
			words(line->text, line->len) >= TALK_WORDS);
}

/* "Kind regards," and not "Thanks for the invoice, which is wrong." */
static bool
closes(const struct clean_line *line)
{
	return line->len > 0 && line->depth == 0 && !line->dropped &&
		strchr(".:;?", line->text[line->len - 1]) == NULL &&
		words(line->text, line->len) <= CLOSING_WORDS &&
		phrase_closing(line->text, line->len);
}

/*
 * True when a closing stands a few lines above `at`; `quiet`: and no sentence
 * between.
 */
static bool
below_closing(const struct clean_lines *lines, size_t at, bool quiet)
{
	for (size_t near = 0; at-- > 0 && near < CLOSING_NEAR;) {
		const struct clean_line *line = &lines->v[at];

		if (closes(line))
			return near > 0 || !quiet;
		if (line->depth > 0 || (quiet && talks(line)))
			return false;
		near += line->len > 0;
	}
	return false;
}

static bool
only_dashes(const struct clean_line *line)
{
	if (line->dashes)
		return true;
	return line->len == 2 && memcmp(line->text, "--", 2) == 0;
}

static bool
long_dash(const struct clean_line *line)
{
	return line->len == 3 && (memcmp(line->text, "\xe2\x80\x94", 3) == 0 ||
		memcmp(line->text, "\xe2\x80\x93", 3) == 0);
}

/* Where a marked signature starts, or n. */
static size_t
marked_signature(const struct clean_lines *lines)
{
	size_t below = 0;

	/* the mark with its blank counts wherever it stands */
	for (size_t i = 0; i < lines->n; i++)
		if (lines->v[i].dashes && lines->v[i].depth == 0 &&
		    !lines->v[i].dropped && clean_own_before(lines, i))
			return i;
	for (size_t i = lines->n; i-- > 0 && below <= SIGNATURE_LINES;) {
		const struct clean_line *line = &lines->v[i];

		if (line->depth > 0 || line->dropped || talks(line))
			break;
		if ((only_dashes(line) || long_dash(line)) && below > 0 &&
		    clean_own_before(lines, i))
			return i;
		below += line->len > 0;
	}
	return lines->n;
}

/*
 * Cuts the signature that starts at `at`.  Where a quote stands below it with
 * its attribution, answers may stand between its lines (those at the end are
 * gone already): then only what is above the attribution goes.
 */
static void
cut_signature(struct clean_lines *lines, size_t at)
{
	bool attributed = false;
	size_t end = at;

	for (; end < lines->n && lines->v[end].depth == 0; end++)
		attributed = attributed || lines->v[end].dropped;
	if (end == lines->n || !attributed) {
		lines->n = at;
		return;
	}
	while (at < end)
		lines->v[at++].dropped = true;
}

static bool
footer(const struct clean_line *line)
{
	if (line->depth > 0 || !phrase_footer(line->text, line->len))
		return false;
	/* a sentence may start with these words as well */
	return (memchr(line->text, ',', line->len) == NULL &&
		       words(line->text, line->len) <= FOOTER_WORDS) ||
		phrase_contact(line->text, line->len);
}

static bool
same_line(const struct clean_line *a, const struct clean_line *b)
{
	return a->len == b->len && a->len > 0 &&
		strncasecmp(a->text, b->text, a->len) == 0;
}

/* "Jo Berg" below "Jo": the name once more, now with all of it. */
static bool
longer_name(const struct clean_line *line, const struct clean_line *name)
{
	return name->len > 0 && line->len > name->len &&
		line->text[name->len] == ' ' &&
		strncasecmp(line->text, name->text, name->len) == 0 &&
		!phrase_closing(name->text, name->len);
}

/* Each longer word has a capital: a name, a firm, an address. */
static bool
titled(const struct clean_line *line)
{
	size_t len;

	for (size_t i = 0; i < line->len; i += len + (i + len < line->len)) {
		const char *blank = memchr(line->text + i, ' ', line->len - i);

		len = blank == NULL ? line->len - i :
			(size_t)(blank - line->text) - i;
		if (len > 3 && line->text[i] >= 'a' && line->text[i] <= 'z')
			return false;
	}
	return true;
}

/*
 * The last paragraph, from `start` on, is what a firm adds below the closing
 * and the name: who and where it is, or where it is registered.
 */
static bool
firm_block(const struct clean_lines *lines, size_t start)
{
	size_t contacts = 0, legal = 0;

	if (lines->n - start > SIGNATURE_LINES)
		return false;
	for (size_t i = start; i < lines->n; i++) {
		const struct clean_line *line = &lines->v[i];

		if (talks(line))
			return false;
		contacts += phrase_contact(line->text, line->len);
		legal += phrase_count(line->text, line->len, phrase_legal);
	}
	if (legal < 2 && (contacts == 0 || lines->n - start < 2 ||
				 !titled(&lines->v[start])))
		return false;
	return below_closing(lines, start, true);
}

/*
 * The last paragraph as a block of contacts: short lines of which some hold
 * a phone number or an address, or the name once more with a title.  Gives
 * the line from which on it goes, or n.
 */
static size_t
contact_block(const struct clean_lines *lines)
{
	size_t start = paragraph(lines, lines->n), contacts = 0, first, above;

	first = lines->n;
	for (size_t i = start; i < lines->n; i++) {
		const struct clean_line *line = &lines->v[i];

		if (line->len > 90)
			return lines->n;
		if (phrase_contact(line->text, line->len)) {
			contacts++;
			if (first == lines->n)
				first = i;
		}
	}
	for (above = start; above > 0 && lines->v[above - 1].len == 0;)
		above--;
	if (above == 0 || !clean_own_before(lines, start))
		return lines->n;
	if (lines->n - start > 1 &&
	    (same_line(&lines->v[start], &lines->v[above - 1]) ||
		    (contacts > 0 && longer_name(&lines->v[start],
			    &lines->v[above - 1]))))
		return start;
	if (firm_block(lines, start))
		return start;
	if (phrase_closing(lines->v[start].text, lines->v[start].len) &&
	    contacts > 0 && first > start + 1)
		return start + 2; /* the closing and the name stay */
	if (contacts >= 2 && first > start)
		return phrase_closing(lines->v[above - 1].text,
			       lines->v[above - 1].len) ? start + 1 : start;
	return contacts > 0 && contacts == lines->n - start &&
		lines->n - start > 1 ? start : lines->n;
}

/* The last paragraph, from `start` on, is a disclaimer. */
static bool
disclaimer(const struct clean_lines *lines, size_t start)
{
	const char *text = lines->v[start].text;
	const struct clean_line *last = &lines->v[lines->n - 1];
	size_t len = (size_t)(last->text + last->len - text);
	bool apart = start > 0 && clean_ruled(&lines->v[start - 1]);

	/* a person may ask to keep a message confidential, above his name */
	return !phrase_any(text, len, phrase_postscripts, true) &&
		phrase_disclaimer(text, len,
			apart || below_closing(lines, start, false) ? 2 : 3);
}

/* One thing less at the end; false when nothing is left to cut. */
static bool
cut_one(struct clean_lines *lines)
{
	size_t at, start;

	clean_trim(lines);
	while (lines->n > 0 && lines->v[lines->n - 1].depth > 0) {
		lines->n--;
		clean_trim(lines);
	}
	if (lines->n == 0)
		return false;
	at = marked_signature(lines);
	if (at < lines->n) {
		cut_signature(lines, at);
		return true;
	}
	if (lines->v[lines->n - 1].small ||
	    footer(&lines->v[lines->n - 1])) {
		lines->n--;
		return true;
	}
	start = paragraph(lines, lines->n);
	if (start < lines->n && clean_own_before(lines, start) &&
	    disclaimer(lines, start)) {
		lines->n = start;
		return true;
	}
	at = contact_block(lines);
	if (at < lines->n) {
		lines->n = at;
		return true;
	}
	return false;
}

void
clean_tail(struct clean_lines *lines)
{
	size_t all = lines->n;

	for (size_t i = 0; i < ROUNDS && cut_one(lines); i++)
		continue;
	clean_trim(lines);
	/* all of it was fine print: then that is the message */
	if (lines->n == 0)
		lines->n = all;
}
