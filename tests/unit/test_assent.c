/* SPDX-License-Identifier: ISC */
/* Which answers let a letter go. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

#include "base/base.h"
#include "base/mem.h"
#include "outbox/assent.h"

static const struct {
	const char *text;
	enum assent answer;
} rows[] = {
	{ "yes", ASSENT_YES }, { "Yes.", ASSENT_YES }, { "YES!", ASSENT_YES },
	{ "ok", ASSENT_YES }, { "Ja", ASSENT_YES }, { "jo", ASSENT_YES },
	{ "Oui", ASSENT_YES }, { "s\u00ed", ASSENT_YES },
	{ "S\u00cd", ASSENT_YES }, { "s\u00ec", ASSENT_YES },
	{ "tak", ASSENT_YES }, { "ano", ASSENT_YES },
	{ "\u00c1no", ASSENT_YES }, { "kyll\u00e4", ASSENT_YES },
	{ "Wy\u015blij", ASSENT_YES },
	{ "\n\n  Yes, please send it.\n\nThanks\nAnna Berg\n", ASSENT_YES },
	{ "> may it go?\n>no\nyes\n", ASSENT_YES },
	{ "yes\n> no, not this one\n", ASSENT_YES },
	{ "no", ASSENT_NO }, { "No!", ASSENT_NO }, { "nej", ASSENT_NO },
	{ "Nein, das geht so nicht.", ASSENT_NO }, { "nie", ASSENT_NO },
	{ "nee", ASSENT_NO }, { "non", ASSENT_NO }, { "ne", ASSENT_NO },
	{ "ei", ASSENT_NO }, { "nei", ASSENT_NO }, { "stop", ASSENT_NO },
	{ "Don't send it", ASSENT_NO }, { "wait", ASSENT_NO },
	{ "> yes\nno", ASSENT_NO },
	{ "No, yes, I mean yes", ASSENT_NO },
	{ "", ASSENT_UNCLEAR }, { NULL, ASSENT_UNCLEAR },
	{ "...", ASSENT_UNCLEAR }, { "> yes", ASSENT_UNCLEAR },
	{ "I think yes", ASSENT_UNCLEAR }, { "yesterday", ASSENT_UNCLEAR },
	{ "Yes, but change Friday to Monday", ASSENT_UNCLEAR },
	{ "Yes - no, wait", ASSENT_UNCLEAR }, { "yes, tomorrow",
	  ASSENT_UNCLEAR }, { "Ja, aber erst morgen", ASSENT_UNCLEAR },
	{ "ok if he has not paid", ASSENT_UNCLEAR },
	{ "yes one two three four five six seven eight nine ten eleven",
	  ASSENT_YES },
	{ "yes one two three four five six seven eight nine ten eleven 12",
	  ASSENT_UNCLEAR },
	{ "yes\xff\xfe", ASSENT_YES }, { "\xff", ASSENT_UNCLEAR },
	{ "yesyesyesyesyesyesyesyesyesyesyesyesyesyesyesyes",
	  ASSENT_UNCLEAR },
	/* no > in the middle of a line makes a quote */
	{ "well > yes", ASSENT_UNCLEAR }, { " > yes", ASSENT_UNCLEAR },
};

static void
answers(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(rows); i++)
		if (assent_of(rows[i].text) != rows[i].answer)
			fail_msg("\"%s\" is %d", rows[i].text,
				(int)assent_of(rows[i].text));
}

/* Whatever stands behind it, what begins with no yes is none, and it ends. */
static void
any_bytes(void **state)
{
	unsigned seed = 1;

	(void)state;
	for (int i = 0; i < 20000; i++) {
		char text[40];
		size_t n = sizeof(text) - 1;

		for (size_t k = 0; k < n; k++) {
			seed = seed * 1103515245u + 12345u;
			text[k] = (char)(seed >> 16);
		}
		text[0] = 'x';
		text[n] = '\0';
		assert_int_not_equal(assent_of(text), ASSENT_YES);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(answers),
		cmocka_unit_test(any_bytes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
