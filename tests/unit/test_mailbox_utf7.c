/* SPDX-License-Identifier: ISC */
/* Folder names on the wire, both ways (RFC 3501 section 5.1.3). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

#include "base/base.h"
#include "mailbox/utf7.h"

static const struct {
	const char *name, *wire;
} pairs[] = {
	{ "INBOX", "INBOX" },
	{ "A & B", "A &- B" },
	{ "", "" },
	{ "Wysłane", "Wys&AUI-ane" },
	{ "Entwürfe", "Entw&APw-rfe" },
	{ "Odoslaná pošta", "Odoslan&AOE- po&AWE-ta" },
	{ "台北", "&U,BTFw-" },
	{ "日本語", "&ZeVnLIqe-" },
	{ "a😀b", "a&2D3eAA-b" },
	{ "é&é", "&AOk-&-&AOk-" },
};

static void
test_both_ways(void **state)
{
	(void)state;
	for (size_t i = 0; i < HEED_COUNT(pairs); i++) {
		char *wire = utf7_encode(pairs[i].name);
		char *name = utf7_decode(pairs[i].wire);

		assert_string_equal(wire, pairs[i].wire);
		assert_non_null(name);
		assert_string_equal(name, pairs[i].name);
		free(wire);
		free(name);
	}
}

static void
test_what_is_not_utf7(void **state)
{
	static const char *const wrong[] = { "&", "a&AOk", "&A-", "&AO!-",
		"\x80", "a\nb", "&2D0-", "&3gA-", "&AAA-", "&AOkA-" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(wrong); i++) {
		char *name = utf7_decode(wrong[i]);

		if (name != NULL)
			fail_msg("\"%s\" was read", wrong[i]);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_both_ways),
		cmocka_unit_test(test_what_is_not_utf7),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
