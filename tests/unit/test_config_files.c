/* SPDX-License-Identifier: ISC */
/*
 * Which files are read, and in which order: the main one, what it includes,
 * then those of clients and of rules.  Whatever cannot be read is told of, with
 * the file and the line that name it, and nothing of it ends or stops us.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"
#include "test_config_rig.h"

static void
a_file_is_read_where_it_is_included(void **state)
{
	struct config_rig *rig = *state;
	const struct config *config;

	rig_folder(rig, "sub");
	rig_write(rig, "sub/people", "\n" RIG_PEOPLE "@include \"rest\"\n");
	rig_write(rig, "rest", RIG_ACCOUNTS);
	rig_write(rig, "name", "name = \"From a file\";");
	assert_string_equal(rig_told(rig, " \t@include\t \"sub/people\"\n"
		"firm = {\n@include \"name\"\n sender_name = \"S\";\n"
		"sender_address = \"o@firm.example\"; timezone = \"UTC\";\n"
		"};\nexpire_hours = 7;"), "");
	config = rig->config;
	assert_string_equal(config->firm.name, "From a file");
	assert_int_equal(config->expire_hours, 7);
	assert_true(strstr(config->people[0].origin.file, "/sub/people"));
	assert_int_equal(config->people[0].origin.line, 2);
	/* a name begins at the main file, also in a file below it */
	assert_true(strstr(config->accounts[0].origin.file, "/rest"));
	assert_int_equal(config->accounts[0].origin.line, 1);
}

static void
include_is_a_word_like_any_other_in_texts_and_comments(void **state)
{
	assert_string_equal(rig_more(*state, "# @include \"a\"\n"
		"// @include \"b\"\n/*\n@include \"c\"\n*/\n"
		"rules = ( { name = \"r\"; when ="
		" \"\n@include \\\"d\\\" \\\\\";\n"
		"then = ( { do = \"notify\"; to = \"owner\";"
		" letter = \"l\"; } ); } );\n"), "");
	assert_string_equal(((struct config_rig *)*state)->config->
		rules[0].when, "\n@include \"d\" \\");
}

/* What `broken` is: bytes of the included file, or a thing that is no file. */
static const struct {
	const char *main, *broken, *told;
} includes[] = {
	{ RIG_LEAST "@include \"no\"\n", NULL, "heed.conf:4: @include: no"
		" cannot be read: No such file or directory\n" },
	{ RIG_LEAST "\n@include \"folder\"\n", NULL,
		"heed.conf:5: @include: folder is not a file\n" },
	{ RIG_LEAST "@include \"fifo\"\n", NULL,
		"heed.conf:4: @include: fifo is not a file\n" },
	{ RIG_LEAST "@include \"loop\"\n", NULL, "heed.conf:4: @include: loop"
		" cannot be read: Too many levels of symbolic links\n" },
	{ RIG_LEAST "@include \"/dev/zero\"\n", NULL, "heed.conf:4: @include:"
		" the name must be relative to the folder of the main file\n" },
	{ RIG_LEAST "@include \"no\"\n@include \"fifo\"\n", NULL,
		"heed.conf:4: @include: no cannot be read: No such file or"
		" directory\nheed.conf:5: @include: fifo is not a file\n" },
	{ RIG_LEAST "@include \"broken\"\n", "\n\nmode = ;\n",
		"broken:3: syntax error\n" },
	{ RIG_LEAST "@include \"broken\"\n", "\nmode = \"send\n",
		"broken:2: the text that begins here has no end\n" },
	{ RIG_LEAST "@include \"broken\"\n", "\n\n/* send\n",
		"broken:3: the comment that begins here has no end\n" },
	{ RIG_LEAST "mode = \"send\";\n@include \"broken\"\n",
		"\nmode = \"send\";\n", "broken:2: duplicate setting name\n" },
	{ RIG_LEAST "@include \"broken\"\nx = 1;\n",
		"\nexpire_hours = 0;\n@include \"fifo\"", "broken:3:"
		" @include: fifo is not a file\n" },
	{ RIG_LEAST "@include \"broken\"\nx = 1;\n",
		"\nexpire_hours = 0;\ny = 2;\n",
		"heed.conf:5: x: there is no such option here\n"
		"broken:2: expire_hours: must be 1 to 720 hours, this is 0\n"
		"broken:3: y: there is no such option here\n" },
	{ RIG_LEAST "@include \"broken\n", NULL,
		"heed.conf:4: the text that begins here has no end\n" },
	{ RIG_LEAST "mode = \"send\"; @include \"no\"\n", NULL,
		"heed.conf:4: syntax error\n" },
	{ RIG_LEAST "@include\n", NULL, "heed.conf:4: syntax error\n" },
	{ RIG_LEAST "@include\"no\"\n", NULL, "heed.conf:4: syntax error\n" },
};

static void
what_cannot_be_included_is_told_with_its_file_and_line(void **state)
{
	struct config_rig *rig = *state;
	char *fifo = rig_path(rig, "fifo"), *loop = rig_path(rig, "loop");

	rig_folder(rig, "folder");
	assert_int_equal(mkfifo(fifo, 0600), 0);
	assert_int_equal(symlink("loop", loop), 0);
	for (size_t i = 0; i < HEED_COUNT(includes); i++) {
		if (includes[i].broken != NULL)
			rig_write(rig, "broken", includes[i].broken);
		assert_string_equal(rig_told(rig, includes[i].main),
			includes[i].told);
	}
	free(fifo);
	free(loop);
}

static void
files_that_include_each_other_are_told_once(void **state)
{
	static const char circle[] = ": @include: files include each other in"
		" a circle, or too deep\n";
	struct config_rig *rig = *state;

	assert_non_null(strstr(rig_told(rig, RIG_LEAST
		"@include \"heed.conf\"\n@include \"heed.conf\"\n"), circle));
	assert_int_equal(rig->errors.lines.n, 1);
	rig_write(rig, "one", "@include \"two\"\n@include \"two\"\n");
	rig_write(rig, "two", "\n@include \"one\"\n@include \"one\"\n");
	assert_string_equal(rig_more(rig, "@include \"one\"\n"),
		"two:2: @include: files include each other in a circle, or"
		" too deep\n");
}

static void
includes_go_as_deep_as_the_limit(void **state)
{
	struct config_rig *rig = *state;
	char name[16], text[64];

	for (int i = 1; i < LIMIT_CONFIG_DEPTH; i++) {
		snprintf(name, sizeof(name), "%d", i);
		snprintf(text, sizeof(text), "@include \"%d\"\n", i + 1);
		rig_write(rig, name, text);
	}
	snprintf(name, sizeof(name), "%d", LIMIT_CONFIG_DEPTH);
	rig_write(rig, name, "expire_hours = 5;");
	assert_string_equal(rig_more(rig, "@include \"1\"\n"), "");
	assert_int_equal(rig->config->expire_hours, 5);
	rig_write(rig, name, "@include \"last\"");
	rig_write(rig, "last", "expire_hours = 5;");
	assert_string_equal(rig_more(rig, "@include \"1\"\n"), "10:1:"
		" @include: files include each other in a circle, or too deep"
		"\n");
}

/* The least, and that many lines that include an empty file. */
static const char *
included(struct config_rig *rig, int n)
{
	struct buf text = buf_new(MIB(1));
	const char *told;

	buf_str(&text, RIG_LEAST);
	for (int i = 0; i < n; i++)
		buf_str(&text, "@include \"empty\"\n");
	told = rig_told(rig, buf_text(&text));
	buf_free(&text);
	return told;
}

static void
includes_are_as_many_as_the_limit(void **state)
{
	struct config_rig *rig = *state;

	rig_write(rig, "empty", "");
	assert_string_equal(included(rig, LIMIT_CONFIG_INCLUDES), "");
	assert_string_equal(included(rig, LIMIT_CONFIG_INCLUDES + 5),
		"heed.conf:1004: @include: too many files are included\n");
}

static void
a_file_is_as_large_as_the_limit(void **state)
{
	struct config_rig *rig = *state;
	char *bytes = mem_new(LIMIT_CONFIG_FILE + 1);

	memset(bytes, '\n', LIMIT_CONFIG_FILE + 1);
	rig_bytes(rig, "large", bytes, LIMIT_CONFIG_FILE);
	assert_string_equal(rig_more(rig, "@include \"large\"\n"), "");
	rig_bytes(rig, "large", bytes, LIMIT_CONFIG_FILE + 1);
	assert_string_equal(rig_more(rig, "@include \"large\"\n"),
		"heed.conf:4: @include: large is larger than 1024 KiB\n");
	memcpy(bytes, RIG_LEAST, strlen(RIG_LEAST));
	rig_bytes(rig, "heed.conf", bytes, LIMIT_CONFIG_FILE);
	assert_string_equal(rig_load(rig, "heed.conf"), "");
	rig_bytes(rig, "heed.conf", bytes, LIMIT_CONFIG_FILE + 1);
	assert_string_equal(rig_load(rig, "heed.conf"),
		"heed.conf: is larger than 1024 KiB\n");
	free(bytes);
}

static void
a_main_file_that_is_none_is_one_line(void **state)
{
	struct config_rig *rig = *state;

	assert_string_equal(rig_load(rig, "nowhere"),
		"nowhere: cannot be read: No such file or directory\n");
	rig_folder(rig, "folder");
	assert_string_equal(rig_load(rig, "folder"),
		"folder: is not a file\n");
	assert_string_equal(rig_told(rig, ""), "heed.conf: firm is missing\n"
		"heed.conf: people is missing\n"
		"heed.conf: accounts is missing\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			a_file_is_read_where_it_is_included, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			include_is_a_word_like_any_other_in_texts_and_comments,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			what_cannot_be_included_is_told_with_its_file_and_line,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			files_that_include_each_other_are_told_once, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			includes_go_as_deep_as_the_limit, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			includes_are_as_many_as_the_limit, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			a_file_is_as_large_as_the_limit, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			a_main_file_that_is_none_is_one_line, rig_up,
			rig_down),
	};

	return cmocka_run_group_tests_name("config/files", tests, NULL, NULL);
}
