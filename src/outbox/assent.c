/* SPDX-License-Identifier: ISC */
/*
 * The first word decides, in each of the languages of heed.  A no is a no
 * whatever follows; a yes must be short, and nothing in it may take it back,
 * since what a mail says that is sent by mistake cannot be taken back.  Trusts
 * nothing: the text is a mail's.  Pure.
 */
#include "outbox/assent.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/base.h"

#define WORD	 40 /* bytes of one; a longer one is none of these */
#define YES_MOST 12 /* words of a yes, with thanks and a name */

/* In the order of etc/lang, small letters. */
static const char *const yes[] = {
	"yes", "ok", "okay", "yep", "sure", "approved", "send", /* en */
	"ja", "jo", "okej", "godkänt", "skicka", /* sv, de, nl, da, nb */
	"jawohl", "genehmigt", "senden", "akkoord", "verstuur", "godkendt",
	"godkjent", "send",
	"oui", "envoyez", "si", "sí", "sì", "envíe", "invia", /* fr, es, it */
	"tak", "wyślij", "ano", "áno", "odeslat", "pošli", "odoslať",
	"kyllä", "joo", "lähetä",
};

static const char *const no[] = {
	"no", "nope", "not", "stop", "cancel", "wait", "don", "dont",
	"nej", "nei", "nein", "nee", "nie", "ne", "non", "ei",
	"nicht", "niet", "inte", "ikke", "pas", "nunca", "älä",
	"avbryt", "abbrechen", "annuleer", "annuler", "annulez", "annuller",
	"cancelar", "cancele", "annulla", "anuluj", "zrušit", "zrušiť",
	"peru", "peruuta", "vänta", "warten", "wacht", "vent", "attendez",
	"espere", "aspetti", "aspetta", "czekaj", "počkat", "počkej",
	"počkajte", "odota",
};

/* What makes a yes none: a condition, a change, another time. */
static const char *const unless[] = {
	"but", "if", "when", "after", "first", "instead", "change", "only",
	"except", "later", "tomorrow", "men", "om", "först", "sedan",
	"imorgon", "morgon", "aber", "wenn", "falls", "erst", "später",
	"morgen", "nur", "maar", "als", "eerst", "later", "hvis", "først",
	"senere", "mais", "quand", "après", "demain", "pero", "cuando",
	"después", "mañana", "ma", "però", "se", "quando", "dopo", "domani",
	"ale", "jeśli", "gdy", "najpierw", "później", "jutro", "pokud",
	"až", "nejdřív", "později", "zítra", "ak", "najprv", "neskôr",
	"zajtra", "mutta", "jos", "ensin", "myöhemmin", "huomenna",
};

static bool
among(const char *word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i], word) == 0)
			return true;
	return false;
}

/*
 * The next word at or behind `at`, in small letters; false: there is none.
 * `*line` is true where a line begins.
 */
static bool
next_word(const char *text, int32_t *at, bool *line, char word[WORD])
{
	int32_t len = 0, size = (int32_t)strlen(text);
	bool too_long = false, in_word = false;

	while (*at < size) {
		int32_t before = *at;
		UBool failed = 0;
		UChar32 c;

		if (*line && text[*at] == '>') {
			*at += (int32_t)strcspn(text + *at, "\n");
			continue;
		}
		U8_NEXT((const uint8_t *)text, *at, size, c);
		if (c >= 0 && u_isalnum(c)) {
			char more[U8_MAX_LENGTH];
			int32_t n = 0;

			U8_APPEND((uint8_t *)more, n, U8_MAX_LENGTH,
				u_tolower(c), failed);
			too_long |= failed || len + n >= WORD;
			if (!too_long) {
				memcpy(word + len, more, (size_t)n);
				len += n;
			}
			in_word = true;
			*line = false;
		} else if (in_word) {
			*at = before;
			break;
		} else if (c == '\n')
			*line = true;
		else if (c != ' ' && c != '\t' && c != '\r')
			*line = false;
	}
	word[too_long ? 0 : len] = '\0';
	return in_word;
}

enum assent
assent_of(const char *text)
{
	char word[WORD];
	bool line = true;
	int32_t at = 0;
	int words = 1;

	if (text == NULL || strlen(text) > INT32_MAX || !next_word(text, &at,
		&line, word))
		return ASSENT_UNCLEAR;
	if (among(word, no, HEED_COUNT(no)))
		return ASSENT_NO;
	if (!among(word, yes, HEED_COUNT(yes)))
		return ASSENT_UNCLEAR;
	while (next_word(text, &at, &line, word))
		if (++words > YES_MOST || among(word, no, HEED_COUNT(no)) ||
		    among(word, unless, HEED_COUNT(unless)))
			return ASSENT_UNCLEAR;
	return ASSENT_YES;
}
