/* SPDX-License-Identifier: ISC */
/*
 * Tells the line that a program writes over what it quotes from a sentence.
 * It has a verb and ends with a colon; what makes it sure is a time or an
 * address, which people leave out when they say who wrote what.  A line that
 * is none in any of our languages still is one with its date in front and an
 * address at its end.  Trusts that the text is UTF-8; linear but for the
 * places where one may start, which callers bound by capping the line.
 */
#include "message/attribution.h"

#include <stdint.h>
#include <string.h>

#include "message/phrases.h"

#define TEXT_MAX  600
#define DATE_NEAR 22 /* bytes behind "On ": "Wednesday, November 3" */
#define DATE_FRONT 20
#define NAME_WORDS 5 /* in front of an address */

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A time, a year or a numeric date stands in the text. */
static bool
has_date(const char *text)
{
	for (const char *p = text; *p != '\0'; p++) {
		if (!digit(*p))
			continue;
		if (digit(p[1]) && digit(p[2]) && digit(p[3]) &&
		    !digit(p[4]) && ((p[0] == '1' && p[1] == '9') ||
			    (p[0] == '2' && p[1] == '0')))
			return true;
		if ((p[1] == ':' || p[1] == '.') && digit(p[2]) && digit(p[3]))
			return true;
		while (digit(p[1]))
			p++;
		if ((p[1] == ':' || p[1] == '.') && digit(p[2]) &&
		    digit(p[3]))
			return true;
	}
	return false;
}

/* "8:58" or "08.58", which "3.11.2026" is not. */
static bool
has_time(const char *text)
{
	for (const char *p = text; *p != '\0'; p++) {
		bool start = p == text || (!digit(p[-1]) && p[-1] != '.');

		if (!digit(*p) || !start)
			continue;
		if (digit(p[1]))
			p++;
		if ((p[1] == ':' || p[1] == '.') && digit(p[2]) &&
		    digit(p[3]) && !digit(p[4]) && p[4] != '.')
			return true;
	}
	return false;
}

static bool
starts(const char *line)
{
	size_t len = strlen(line);

	while (len > 0 && (*line == ' ' || *line == '*')) {
		line++;
		len--;
	}
	return len > 0 && (digit(*line) || *line == '<' ||
		phrase_any(line, len, phrase_openers, true));
}

/* "Eva Lind <e@firm.example> wrote": a name, and no sentence before it. */
static bool
named(const char *text)
{
	for (size_t words = 0; *text != '\0'; words++) {
		size_t len = strcspn(text, " ");
		bool ends = len > 0 && strchr(".!?", text[len - 1]) != NULL;

		if (memchr(text, '@', len) != NULL ||
		    memchr(text, '<', len) != NULL)
			return true;
		/* "Dr." and "J." end no sentence */
		if (words == NAME_WORDS || (ends && len > 3))
			return false;
		text += len + strspn(text + len, " ");
	}
	return false;
}

/* A date is the first thing, behind two words at most. */
static bool
date_in_front(const char *text)
{
	size_t at = strcspn(text, "0123456789"), words = 0;

	if (at > DATE_FRONT)
		return false;
	for (size_t i = 0; i < at; i++)
		words += text[i] == ' ';
	return words <= 2 && has_time(text);
}

/* "... wrote", at the very end. */
static bool
ends_with_verb(const char *text, size_t len)
{
	for (size_t i = len; i-- > 0;)
		if (text[i] == ' ')
			return phrase_any(text + i + 1, len - i - 1,
				phrase_verbs, true);
	return false;
}

static enum attribution
kind_of(const char *text)
{
	size_t len = strlen(text);
	bool address = strchr(text, '@') != NULL, dated = has_date(text);

	while (len > 0 && (text[len - 1] == ' ' || text[len - 1] == '*'))
		len--;
	if (len < 3 || len > TEXT_MAX)
		return ATTRIBUTION_NO;
	if (text[len - 1] != ':')
		return ends_with_verb(text, len) && starts(text) && address &&
			strchr(text, '>') != NULL && has_time(text) ?
			ATTRIBUTION_SURE : ATTRIBUTION_NO;
	if (phrase_any(text, len, phrase_quoting, true))
		return address ? ATTRIBUTION_WEAK : ATTRIBUTION_NO;
	if (!phrase_any(text, len, phrase_verbs, false)) {
		/* "2026-11-03 8:58 GMT+01:00 X <x@y>:" has no verb */
		if (!dated || !address || text[len - 2] != '>')
			return ATTRIBUTION_NO;
		return (digit(text[0]) && digit(text[1])) ||
			date_in_front(text) ? ATTRIBUTION_SURE :
			ATTRIBUTION_NO;
	}
	if (dated && starts(text))
		return address || has_time(text) ? ATTRIBUTION_SURE :
			ATTRIBUTION_WEAK;
	return address && (dated || strchr(text, '>') != NULL) &&
		(starts(text) || named(text)) ? ATTRIBUTION_SURE :
		ATTRIBUTION_NO;
}

/*
 * The last place behind the start where an attribution can begin, as programs
 * write it: with a capital, and its date near.  0: there is none.
 */
static size_t
glued(const char *text)
{
	size_t len = strlen(text), found = 0;

	for (size_t i = 1; i < len; i++) {
		size_t near;

		if (text[i - 1] != ' ' && text[i - 1] != '-')
			continue;
		for (const char *const *p = phrase_glued; *p != NULL; p++) {
			if (strncmp(text + i, *p, strlen(*p)) != 0)
				continue;
			near = strcspn(text + i, "0123456789");
			if (i + near < len && near < strlen(*p) + DATE_NEAR)
				found = i;
		}
	}
	return found;
}

enum attribution
attribution_read(const char *text, size_t *begin)
{
	*begin = glued(text);
	if (*begin > 0 && kind_of(text + *begin) == ATTRIBUTION_SURE)
		return ATTRIBUTION_SURE;
	*begin = 0;
	return kind_of(text);
}

bool
attribution_opens(const char *line)
{
	return starts(line) || date_in_front(line) || glued(line) > 0;
}
