/* SPDX-License-Identifier: ISC */
/*
 * Files of clients and of rules: found by their patterns, read by their names,
 * each a list of its own kind and nothing else; and faults that come in the
 * order in which the files are read.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_config_rig.h"

#define CLIENT(id) \
	"{ id = \"" id "\"; name = \"C\"; owner = \"anna\";" \
	" domains = [ \"" id ".example\" ]; }"
#define RULE(name) \
	"{ name = \"" name "\"; when = \"legal\"; then = ( { do = \"notify\";" \
	" to = \"owner\"; letter = \"l\"; } ); }"

static int
with_folders(void **state)
{
	if (rig_up(state) != 0)
		return -1;
	rig_folder(*state, "clients.d");
	rig_folder(*state, "rules.d");
	return 0;
}

static void
files_are_read_by_their_names_after_the_main_file(void **state)
{
	static const char *const order[] = { "main", "one", "two", "three" };
	struct config_rig *rig = *state;

	rig_write(rig, "rules.d/20.conf", "rules = ( " RULE("three") " );");
	rig_write(rig, "rules.d/10.conf", "rules = (\n" RULE("one") ",\n"
		RULE("two") " );");
	rig_write(rig, "rules.d/15.conf", "# no rule at all\n");
	rig_write(rig, "rules.d/30.conf.off", "rubbish {");
	rig_write(rig, "rules.d/.40.conf", "rubbish {");
	rig_write(rig, "clients.d/a.conf", "clients = ( " CLIENT("a") " );");
	rig_write(rig, "clients.d/b.conf", "clients = ( );");
	assert_string_equal(rig_more(rig, "rules = ( " RULE("main") " );"
		"clients = ( " CLIENT("m") " );"), "");
	assert_int_equal(rig->config->n_rules, HEED_COUNT(order));
	for (size_t i = 0; i < HEED_COUNT(order); i++)
		assert_string_equal(rig->config->rules[i].name, order[i]);
	assert_int_equal(rig->config->n_clients, 2);
	assert_string_equal(rig->config->clients[0].id, "m");
	assert_string_equal(rig->config->clients[1].id, "a");
	assert_true(strstr(rig->config->rules[2].origin.file,
		"/rules.d/10.conf"));
	assert_int_equal(rig->config->rules[2].origin.line, 3);
}

static void
a_pattern_names_the_files_and_an_empty_one_none(void **state)
{
	struct config_rig *rig = *state;
	char *text;

	rig_write(rig, "rules.d/10.conf", "rules = ( " RULE("ten") " );");
	rig_write(rig, "clients.d/a.conf", "rubbish {");
	assert_string_equal(rig_more(rig, "clients_glob = \"\";"
		"rules_glob = \"r*.d/1?.conf\";"), "");
	assert_int_equal(rig->config->n_rules, 1);
	assert_int_equal(rig->config->n_clients, 0);
	assert_string_equal(rig_more(rig, "clients_glob = \"\";"
		"rules_glob = \"\";"), "");
	assert_int_equal(rig->config->n_rules, 0);
	/* no match is nothing wrong, nor is a folder that is not there */
	assert_string_equal(rig_more(rig, "clients_glob = \"no/*.conf\";"
		"rules_glob = \"rules.d/x*\";"), "");
	text = mem_printf("clients_glob = \"\"; rules_glob = \"%s/rules.d/*\";",
		rig->dir);
	assert_string_equal(rig_more(rig, text), "");
	assert_int_equal(rig->config->n_rules, 1);
	free(text);
}

static void
the_folder_of_the_main_file_is_no_pattern(void **state)
{
	static const char *const names[] = { "a[b]", "a*", "a?", "a\\b" };
	struct config_rig *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		char *sub = mem_printf("%s/rules.d", names[i]);
		char *main_file = mem_printf("%s/heed.conf", names[i]);
		char *rules = mem_printf("%s/rules.d/1.conf", names[i]);

		rig_folder(rig, names[i]);
		rig_folder(rig, sub);
		rig_write(rig, main_file, RIG_LEAST);
		rig_write(rig, rules, "rules = ( " RULE("one") " );");
		assert_string_equal(rig_load(rig, main_file), "");
		assert_int_equal(rig->config->n_rules, 1);
		free(sub);
		free(main_file);
		free(rules);
	}
}

static void
a_folder_that_cannot_be_read_is_no_empty_one(void **state)
{
	struct config_rig *rig = *state;
	char *path = rig_path(rig, "closed");

	assert_int_equal(symlink("closed", path), 0);
	assert_string_equal(rig_more(rig, "rules_glob = \"closed/*.conf\";"),
		"heed.conf: a folder of the files of rules cannot be read"
		" (closed/*.conf)\n");
	assert_string_equal(rig_more(rig, "clients_glob = \"closed/*\";"),
		"heed.conf: a folder of the files of clients cannot be read"
		" (closed/*)\n");
	free(path);
}

static void
what_is_found_and_is_no_file_is_told(void **state)
{
	struct config_rig *rig = *state;
	char *fifo = rig_path(rig, "rules.d/2.conf");
	char *gone = rig_path(rig, "rules.d/3.conf");

	rig_folder(rig, "rules.d/1.conf");
	assert_int_equal(mkfifo(fifo, 0600), 0);
	assert_int_equal(symlink("nowhere", gone), 0);
	assert_string_equal(rig_more(rig, ""),
		"rules.d/1.conf: is not a file\n"
		"rules.d/2.conf: is not a file\n"
		"rules.d/3.conf: cannot be read: No such file or directory\n");
	free(fifo);
	free(gone);
}

static void
each_file_holds_its_own_list_only(void **state)
{
	struct config_rig *rig = *state;

	rig_write(rig, "clients.d/a.conf", "\nrules = ( " RULE("r") " );\n"
		"clientz = ( );\n");
	rig_write(rig, "clients.d/b.conf", "clients = { };\n");
	rig_write(rig, "extra", "\n\nmode = \"send\";\n");
	rig_write(rig, "rules.d/a.conf", "rules = ( " RULE("s") " );\n"
		"@include \"extra\"\n");
	assert_string_equal(rig_more(rig, ""),
		"clients.d/a.conf:2: rules: this file may hold clients only\n"
		"clients.d/a.conf:3: clientz: this file may hold clients only"
		"\n"
		"clients.d/b.conf:1: clients: a list ( { ... }, { ... } ) is"
		" needed, this is a group\n"
		"extra:3: mode: this file may hold rules, plans and changes"
		" only\n");
}

static void
faults_come_in_the_order_of_the_files(void **state)
{
	struct config_rig *rig = *state;

	/* its fault is found last, when all names are known */
	rig_write(rig, "people", "people = (\n { id = \"anna\"; name = \"A\";"
		" address = \"a@firm.example\"; },\n { id = \"anna\"; name ="
		" \"B\"; address = \"b@firm.example\"; } );\n");
	rig_write(rig, "clients.d/a.conf", "clients = ( " CLIENT("a") ",\n{ id"
		" = \"b\"; name = \"B\"; owner = \"ana\"; domains = [ \"b\" ];"
		" } );");
	rig_write(rig, "clients.d/b.conf", "clients = (\n" CLIENT("a") " );");
	rig_write(rig, "clients.d/c.conf", "clients = (");
	rig_write(rig, "rules.d/a.conf", "rules = ( " RULE("r") ",\n"
		RULE("r") ");");
	assert_string_equal(rig_told(rig, RIG_FIRM "smtp = { };\n"
		"@include \"people\"\nmode = \"send\";\n" RIG_ACCOUNTS
		"x = 1;\n"),
		"heed.conf:2: smtp: host is missing: nothing can be sent"
		" without it, so mode must be \"observe\"\n"
		"heed.conf:6: x: there is no such option here\n"
		"people:3: people.anna: the id \"anna\" is taken already (by"
		" anna, line 2)\n"
		"clients.d/a.conf:2: clients.b.domains: is not a mail domain\n"
		"clients.d/a.conf:2: clients.b: owner \"ana\" is not the id of"
		" one of people (did you mean \"anna\"?)\n"
		"clients.d/b.conf:2: clients.a: the id \"a\" is taken already"
		" (by a, clients.d/a.conf:1)\n"
		"clients.d/b.conf:2: clients.a: the domain \"a.example\" is"
		" taken already (by a, clients.d/a.conf:1)\n"
		"clients.d/c.conf:1: syntax error\n"
		"rules.d/a.conf:2: rules.r: the name \"r\" is taken already"
		" (by r, line 1)\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			files_are_read_by_their_names_after_the_main_file,
			with_folders, rig_down),
		cmocka_unit_test_setup_teardown(
			a_pattern_names_the_files_and_an_empty_one_none,
			with_folders, rig_down),
		cmocka_unit_test_setup_teardown(
			the_folder_of_the_main_file_is_no_pattern,
			with_folders, rig_down),
		cmocka_unit_test_setup_teardown(
			a_folder_that_cannot_be_read_is_no_empty_one,
			with_folders, rig_down),
		cmocka_unit_test_setup_teardown(
			what_is_found_and_is_no_file_is_told, with_folders,
			rig_down),
		cmocka_unit_test_setup_teardown(
			each_file_holds_its_own_list_only, with_folders,
			rig_down),
		cmocka_unit_test_setup_teardown(
			faults_come_in_the_order_of_the_files, with_folders,
			rig_down),
	};

	return cmocka_run_group_tests_name("config/globs", tests, NULL, NULL);
}
