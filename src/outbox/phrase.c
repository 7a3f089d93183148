/* SPDX-License-Identifier: ISC */
/*
 * Says a phrase.  Its text was checked when it was read; its values may be
 * anybody's and go in as they are, so that whoever shows the result has to make
 * it harmless.  Plurals and numbers are those of ICU.
 */
#include "outbox/phrases_part.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unum.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

#include "base/base.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/utf8.h"

#define LIMIT_SAID (LIMIT_PHRASE + 4096)
#define TEXT_MAX   64

static const char *const plurals[] = { "zero", "one", "two", "few", "many",
	"other" };

const char *
plural_name(enum plural plural)
{
	return plurals[plural];
}

enum plural
plural_parse(const char *name)
{
	size_t i = 0;

	while (i < PLURALS && strcmp(plurals[i], name) != 0)
		i++;
	return (enum plural)i;
}

enum plural
plural_of(const char *language, int64_t n)
{
	UErrorCode status = U_ZERO_ERROR;
	UPluralRules *rules = uplrules_open(language, &status);
	UChar word[TEXT_MAX];
	char name[TEXT_MAX] = "";
	enum plural plural = PLURALS;

	if (U_SUCCESS(status))
		uplrules_select(rules, (double)n, word, TEXT_MAX, &status);
	if (U_SUCCESS(status))
		u_strToUTF8(name, sizeof(name), NULL, word, -1, &status);
	if (U_SUCCESS(status))
		plural = plural_parse(name);
	if (rules != NULL)
		uplrules_close(rules);
	return plural == PLURALS ? PLURAL_OTHER : plural;
}

struct tongue
tongue_of(const struct phrase_set *set, const char *const *languages, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *code = languages[i];

		if (code != NULL && (strcmp(code, "no") == 0 ||
			strcmp(code, "nn") == 0) &&
		    phrase_language(set, code) == NULL)
			code = "nb";
		if (phrase_language(set, code) != NULL)
			return (struct tongue) { set, code };
	}
	return (struct tongue) { set, "en" };
}

/* The text, and in `language` whose it is. */
static const struct phrase_text *
text_of(const struct tongue *tongue, enum phrase which, const char **language)
{
	*language = tongue->language;
	if (!phrase_is_there(tongue->set, *language, which))
		*language = "en";
	return &phrase_language(tongue->set, *language)->v[which];
}

/* Which of the names of the list that is, or how many there are. */
static size_t
place_of(const char *list, const char *name, size_t len)
{
	size_t i = 0;

	for (; *list != '\0'; i++) {
		size_t n = strcspn(list, " ");

		if (n == len && strncmp(list, name, len) == 0)
			break;
		list += n + strspn(list + n, " ");
	}
	return i;
}

static char *
fill(const char *text, const char *list, const char *const *values)
{
	struct buf out = buf_new(LIMIT_SAID);

	while (*text != '\0') {
		size_t len = strcspn(text, "{");

		buf_add(&out, text, len);
		text += len;
		if (*text == '\0')
			break;
		len = strcspn(++text, "}");
		buf_str(&out, values[place_of(list, text, len)]);
		text += len + 1;
	}
	buf_str(&out, "");
	return buf_take(&out);
}

char *
phrase(const struct tongue *tongue, enum phrase which,
	const char *const *values)
{
	const char *language;
	const struct phrase_text *text = text_of(tongue, which, &language);

	return fill(text->forms[PLURAL_OTHER], phrase_values(which), values);
}

/* By ICU; where it says no, plain digits, which everybody can read. */
static char *
number(const char *language, UNumberFormatStyle style, double value,
	int digits)
{
	UErrorCode status = U_ZERO_ERROR;
	UNumberFormat *format = unum_open(style, NULL, 0, language, NULL,
		&status);
	UChar out[TEXT_MAX] = { 0 };
	char text[TEXT_MAX * 3];

	if (U_SUCCESS(status)) {
		unum_setAttribute(format, UNUM_MAX_FRACTION_DIGITS, digits);
		unum_formatDouble(format, value, out, TEXT_MAX - 1, NULL,
			&status);
		u_strToUTF8(text, sizeof(text), NULL, out, -1, &status);
	}
	if (format != NULL)
		unum_close(format);
	return U_SUCCESS(status) ? mem_str(text) : mem_printf("%.*f", digits,
		value);
}

char *
phrase_plural(const struct tongue *tongue, enum phrase which, int64_t n)
{
	const char *language;
	const struct phrase_text *text = text_of(tongue, which, &language);
	const char *form = text->forms[plural_of(language, n)];
	char *value = number(language, UNUM_DECIMAL, (double)n, 0), *said;

	said = fill(form != NULL ? form : text->forms[PLURAL_OTHER], "n",
		PHRASE_WITH(value));
	free(value);
	return said;
}

char *
phrase_ago(const struct tongue *tongue, double days)
{
	return days < 1 ? phrase(tongue, PHRASE_TODAY, NULL) :
		phrase_plural(tongue, PHRASE_AGO, (int64_t)days);
}

char *
phrase_number(const struct tongue *tongue, double value)
{
	return number(tongue->language, UNUM_DECIMAL, value,
		fabs(value) < 10 ? 1 : 0);
}

char *
phrase_share(const struct tongue *tongue, double value)
{
	return number(tongue->language, UNUM_PERCENT, value, 0);
}

char *
phrase_begin(char *text)
{
	uint32_t first = 0;
	size_t len = text[0] == '\0' ? 0 : utf8_next(text, strlen(text),
		&first);
	char upper[4], *begun;
	size_t n = len == 0 ? 0 : utf8_put((uint32_t)u_toupper(
		(UChar32)first), upper);

	begun = mem_printf("%.*s%s", (int)n, upper, text + len);
	free(text);
	return begun;
}
