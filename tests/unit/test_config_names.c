/* SPDX-License-Identifier: ISC */
/*
 * Each thing has a name of its own, and whoever is named exists.  An address
 * or domain belongs to one client, and never to ourselves.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_config_clients.h"
#include "test_config_rig.h"

#define BARE(rest) "{ " rest " }"
#define LETTER "letter = \"l\";"
#define ACTION(rest) "{ letter = \"l\"; " rest " }"

static const struct row rules[] = {
	{ ACTION("do = \"notify\"; to = \"owner\";"), "" },
	{ ACTION("do = \"escalate\"; to = \"senior\";"), "" },
	{ ACTION("do = \"escalate\"; to = \"erik\";"), "" },
	{ ACTION("do = \"notify\"; to = \"billing\";"), "" },
	{ ACTION("do = \"acknowledge\"; within = \"2 days\";"), "" },
	{ ACTION("do = \"acknowledge\"; to = \"owner\";"), "4: rules.r: an"
		" acknowledgement goes to the client who wrote: leave out"
		" \"to\"\n" },
	{ ACTION("do = \"notify\";"), "4: rules.r: to is missing: \"owner\","
		" \"senior\", \"partner\", \"billing\", \"writer\" or the id of"
		" one of people\n" },
	{ ACTION("do = \"notify\"; to = \"ownr\";"), "4: rules.r: to ="
		" \"ownr\" is neither \"owner\", \"senior\", \"partner\","
		" \"billing\", \"writer\" nor the id of one of people (did you"
		" mean \"owner\"?)\n" },
	{ ACTION("do = \"notify\"; to = \"erek\";"), "4: rules.r: to ="
		" \"erek\" is neither \"owner\", \"senior\", \"partner\","
		" \"billing\", \"writer\" nor the id of one of people (did you"
		" mean \"erik\"?)\n" },
	{ ACTION("do = \"notify\"; to = \"nobody-at-all\";"), "4: rules.r: to"
		" = \"nobody-at-all\" is neither \"owner\", \"senior\","
		" \"partner\", \"billing\", \"writer\" nor the id of one of"
		" people\n" },
	{ ACTION("do = \"escalate\"; to = \"erik\"; repeat_after = \"2 hours\";"
		" warn_before = \"30 minutes\";"), "" },
	{ ACTION("do = \"escalate\"; to = \"erik\"; repeat_after = \"2 hours\";"
		" warn_before = \"2 hours\";"), "4: rules.r: warn_before is"
		" not shorter than repeat_after: nobody would be warned\n" },
	{ ACTION("do = \"notify\"; to = \"erik\"; repeat_after = \"2 hours\";"),
		"4: rules.r: warn_before and repeat_after are for do ="
		" \"escalate\"\n" },
	/* one line each */
	{ ACTION("do = \"acknowlege\";"), "4: rules.r.then[1].do: is not one"
		" of: notify, escalate, acknowledge, remind, reach-out,"
		" check-in, announce, call, hold, flag, open-plan, digest (did"
		" you mean \"acknowledge\"?)\n" },
	{ ACTION("do = \"notify\"; to = \"\";"), "4: rules.r.then[1].to: must"
		" be 1 to 64 letters, digits, dots, hyphens or underscores"
		"\n" },
	{ ACTION("do = \"notify\"; to = \"owner\"; within = \"2 dayz\";"),
		"4: rules.r.then[1].within: is not a time such as \"24 hours\""
		" (minutes, hours, days)\n" },
	{ "\"notify\",\n" ACTION("do = \"notify\"; to = \"x y\";"),
		"4: rules.r.then[1]: a group { ... } is needed, this is a"
		" text\n5: rules.r.then[2].to: must be 1 to 64 letters,"
		" digits, dots, hyphens or underscores\n" },
};

static const char ours[] = "firm = { name = \"F\"; sender_name = \"S\";"
	" sender_address = \"office@out.example\"; timezone = \"UTC\";"
	" domains = [ \"firm.example\" ];"
	" addresses = [ \"old@freemail.example\" ]; };\n"
	"people = ( { id = \"anna\"; name = \"A\"; address ="
	" \"anna@home.example\"; }, { id = \"erik\"; name = \"E\"; address ="
	" \"erik@firm.example\"; } );\n" RIG_ACCOUNTS;

static void
check(struct config_rig *rig, const char *before, const struct row *row,
	const char *after)
{
	char *text = mem_printf("%s%s%s%s", ours, before, row->text, after);
	char *told = mem_str("");
	size_t len = strlen("heed.conf:");

	rig_told(rig, text);
	for (size_t i = 0; i < rig->errors.lines.n; i++) {
		char *line = strstr(rig->errors.lines.v[i], "heed.conf:");
		char *more;

		assert_non_null(line);
		more = mem_printf("%s%s\n", told, line + len);
		free(told);
		told = more;
	}
	assert_string_equal(told, row->told);
	free(told);
	free(text);
}

static void
an_address_belongs_to_one_client_and_never_to_us(void **state)
{
	for (size_t i = 0; i < HEED_COUNT(clients); i++)
		check(*state, "clients = ( ", &clients[i], " );\n");
}

static void
people_of_a_client_count_as_its_addresses(void **state)
{
	struct config_rig *rig = *state;
	const struct client *client;

	assert_string_equal(rig_more(rig, "clients = ( " CLIENT("a",
		"addresses = [ \"x@a.example\" ]; deciders ="
		" [ \"x@a.example\" ]; people = ( { address ="
		" \"Y@a.example\"; roles = [ \"pays\", \"decides\" ]; },"
		" { address = \"x@a.example\"; roles = [ \"decides\" ]; },"
		" { address = \"z@a.example\"; name = \"Z\"; } );")
		" );\n"), "");
	client = &rig->config->clients[0];
	assert_int_equal(client->addresses.n, 3);
	assert_string_equal(client->addresses.v[1], "y@a.example");
	assert_string_equal(client->addresses.v[2], "z@a.example");
	assert_int_equal(client->deciders.n, 2);
	assert_string_equal(client->deciders.v[1], "y@a.example");
	assert_string_equal(client->people[2].name, "Z");
}

static void
an_action_goes_to_somebody_who_exists(void **state)
{
	for (size_t i = 0; i < HEED_COUNT(rules); i++)
		check(*state, "rules = ( { name = \"r\"; when = \"legal\";"
			" then = ( ", &rules[i], " ); } );\n");
}

/* What the clock asks for, and what goes to nobody: each needs other things. */
static const struct {
	const char *each; /* NULL: a message asks */
	const char *deed, *told;
} deeds[] = {
	{ "invoice", BARE("do = \"remind\";" LETTER), "" },
	{ "client", BARE("do = \"remind\";" LETTER), "" },
	{ "client", BARE("do = \"reach-out\";" LETTER), "" },
	{ "client", BARE("do = \"check-in\";" LETTER), "" },
	{ "client", BARE("do = \"call\"; to = \"owner\";" LETTER), "" },
	{ NULL, BARE("do = \"call\"; to = \"owner\";" LETTER), "" },
	{ "invoice", BARE("do = \"hold\"; within = \"2 days\";"), "" },
	{ NULL, BARE("do = \"hold\"; within = \"2 days\";"), "" },
	{ "promise", BARE("do = \"remind\";" LETTER), "remind is for rules with"
		" each = \"invoice\" or \"client\"" },
	{ NULL, BARE("do = \"remind\";" LETTER), "no message asks for it: it"
		" is for rules on = \"clock\"" },
	{ "client", BARE("do = \"acknowledge\";" LETTER), "the clock cannot be"
		" answered: acknowledge is for rules on = \"message\"" },
	{ "client", BARE("do = \"check-in\"; to = \"owner\";" LETTER),
		"it goes to the client: leave out \"to\"" },
	{ "client", BARE("do = \"remind\"; within = \"2 days\";" LETTER),
		"it promises no time: leave out \"within\"" },
	{ "client", BARE("do = \"remind\";"), "letter is missing" },
	{ NULL, BARE("do = \"notify\"; to = \"owner\";"),
		"letter is missing" },
	{ "client", BARE("do = \"call\";" LETTER), "to is missing: \"owner\","
		" \"senior\", \"partner\", \"billing\", \"writer\" or the id"
		" of one of people" },
	{ "client", BARE("do = \"hold\";"), "within is missing: for how long,"
		" such as \"14 days\"" },
	{ "client", BARE("do = \"hold\"; within = \"2 days\";" LETTER),
		"it writes nothing: leave out \"letter\"" },
	{ "client", BARE("do = \"hold\"; within = \"2 days\"; to ="
		" \"owner\";"), "it tells nobody: leave out \"to\"" },
	{ NULL, BARE("do = \"flag\";"), "" },
	{ NULL, BARE("do = \"flag\"; flag = \"urgent\";"), "" },
	{ "client", BARE("do = \"flag\";"), "the clock has no message to"
		" mark: flag is for rules on = \"message\"" },
	{ NULL, BARE("do = \"flag\";" LETTER), "it writes nothing: leave out"
		" \"letter\"" },
	{ "client", BARE("do = \"hold\"; within = \"2 days\"; flag ="
		" \"x\";"), "only flag sets one: leave out \"flag\"" },
	{ "client", BARE("do = \"announce\";" LETTER), "announce is for rules"
		" with each = \"change\"" },
	{ "change", BARE("do = \"announce\";" LETTER), "" },
	{ "client", BARE("do = \"open-plan\";"), "plan is missing: the name of"
		" one of plans" },
	{ NULL, BARE("do = \"open-plan\"; plan = \"p\";"), "there is no plan"
		" \"p\"" },
	{ "client", BARE("do = \"hold\"; within = \"2 days\"; plan ="
		" \"p\";"), "only open-plan opens one: leave out \"plan\"" },
};

static void
each_deed_has_what_it_needs(void **state)
{
	char before[160], told[160];

	for (size_t i = 0; i < HEED_COUNT(deeds); i++) {
		const char *each = deeds[i].each;

		snprintf(before, sizeof(before), "rules = ( { name = \"r\";"
			" when = \"legal\";%s%s%s then = ( ",
			each == NULL ? "" : " on = \"clock\"; each = \"",
			each == NULL ? "" : each, each == NULL ? "" : "\";");
		snprintf(told, sizeof(told), "4: rules.r: %s\n",
			deeds[i].told);
		check(*state, before, &(struct row) { deeds[i].deed,
			deeds[i].told[0] == '\0' ? "" : told }, " ); } );\n");
	}
}

#define ORDERED(name, rest) "{ name = \"" name "\"; when = \"legal\"; " \
	"then = ( " ACTION("do = \"notify\"; to = \"anna\";") " ); " rest " }"

static void
a_higher_priority_is_asked_first(void **state)
{
	struct config_rig *rig = *state;
	static const char *const names[] = { "e", "b", "c", "a", "d" };

	assert_string_equal(rig_more(rig, "rules = ( " ORDERED("a", "") ", "
		ORDERED("b", "priority = 5;") ", " ORDERED("c",
		"priority = 5;") ", " ORDERED("d", "priority = 0;") ", "
		ORDERED("e", "priority = 9;") " );\n"), "");
	assert_int_equal(rig->config->n_rules, HEED_COUNT(names));
	for (size_t i = 0; i < HEED_COUNT(names); i++)
		assert_string_equal(rig->config->rules[i].name, names[i]);
}

static void
a_repeat_is_a_time_of_some_length(void **state)
{
	static const struct {
		const char *text;
		int minutes, workdays; /* both 0: refused */
	} spans[] = { { "3 workdays", 0, 3 }, { "1 workday", 0, 1 },
		{ "1000workdays", 0, 1000 }, { "2 days", 2880, 0 },
		{ "36 hours", 2160, 0 }, { "1000 days", 1440000, 0 },
		{ "1001 workdays", 0, 0 }, { "1001 days", 0, 0 },
		{ "0 workdays", 0, 0 }, { "0 days", 0, 0 },
		{ "-1 days", 0, 0 }, { "workdays", 0, 0 }, { "3", 0, 0 },
		{ "3 weeks", 0, 0 }, { "", 0, 0 },
		{ "99999999999999999999 workdays", 0, 0 } };
	struct config_rig *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(spans); i++) {
		char *text = mem_printf("rules = ( " ORDERED("a",
			"repeat = \"%s\";") " );\n", spans[i].text);

		rig_more(rig, text);
		free(text);
		if (spans[i].minutes + spans[i].workdays == 0) {
			assert_non_null(strstr(rig->told, "rules.a.repeat: is"
				" not a time such as \"3 workdays\""));
			continue;
		}
		assert_string_equal(rig->told, "");
		assert_int_equal(rig->config->rules[0].repeat.minutes,
			spans[i].minutes);
		assert_int_equal(rig->config->rules[0].repeat.workdays,
			spans[i].workdays);
	}
}

static void
people_and_accounts_have_names_of_their_own(void **state)
{
	assert_string_equal(rig_told(*state, RIG_FIRM "people = (\n{ id ="
		" \"anna\"; name = \"A\"; address = \"a@x.example\"; },\n{ id ="
		" \"bo\"; name = \"B\"; address = \"A@X.example\"; },\n{ id ="
		" \"anna\"; name = \"C\"; address = \"c@x.example\"; } );\n"
		"accounts = ( { name = \"m\"; kind = \"mbox\"; path = \"a\"; }"
		",\n{ name = \"m\"; kind = \"mbox\"; path = \"b\"; } );\n"),
		"heed.conf:4: people.bo: the address \"a@x.example\" is taken"
		" already (by anna, line 3)\n"
		"heed.conf:5: people.anna: the id \"anna\" is taken already"
		" (by anna, line 3)\n"
		"heed.conf:7: accounts.m: the name \"m\" is taken already (by"
		" m, line 6)\n");
}

static void
without_people_nobody_is_missed(void **state)
{
	assert_string_equal(rig_told(*state, RIG_FIRM RIG_ACCOUNTS
		"clients = ( " CLIENT("a", "domains = [ \"a.example\" ];")
		" );\n"), "heed.conf: people is missing\n");
}

static void
people_and_accounts_are_found_by_their_names(void **state)
{
	struct config_rig *rig = *state;
	const struct config *config;

	assert_string_equal(rig_told(rig, ours), "");
	config = rig->config;
	assert_ptr_equal(config_person(config, "erik"), &config->people[1]);
	assert_null(config_person(config, "Erik"));
	assert_null(config_person(config, ""));
	assert_null(config_person(config, NULL));
	assert_ptr_equal(config_account(config, "office"),
		&config->accounts[0]);
	assert_null(config_account(config, "offic"));
	assert_null(config_account(config, NULL));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			an_address_belongs_to_one_client_and_never_to_us,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			people_of_a_client_count_as_its_addresses, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			a_higher_priority_is_asked_first, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			a_repeat_is_a_time_of_some_length, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			an_action_goes_to_somebody_who_exists, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			each_deed_has_what_it_needs, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			people_and_accounts_have_names_of_their_own, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			without_people_nobody_is_missed, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			people_and_accounts_are_found_by_their_names, rig_up,
			rig_down),
	};

	return cmocka_run_group_tests_name("config/names", tests, NULL, NULL);
}
