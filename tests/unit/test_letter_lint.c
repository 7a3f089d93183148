/* SPDX-License-Identifier: ISC */
/*
 * What is told of letters that can be read: one that a language lacks, a value
 * that may be missing, a promise without its day; and nothing of those that
 * heed comes with.
 */
#include "test_letter_facts.h"

#include "base/base.h"
#include "outbox/letter_lint.h"

struct rig {
	struct strv dirs, files;
	struct config config;
	struct client client;
	struct person person;
	struct rule rule;
	struct action action;
};

/* One client who reads German, one colleague who reads Swedish, one rule. */
static void
rig_new(struct rig *rig)
{
	char *dir = mem_str("/tmp/heed-letter-XXXXXX");

	*rig = (struct rig) {
		.client = { .id = (char *)"haus", .language = (char *)"de" },
		.person = { .id = (char *)"anna", .language = (char *)"sv" },
		.action = { .kind = ACTION_CHECK_IN, .letter = (char *)"a" },
		.rule = { .name = (char *)"mine", .on = (char *)"clock" },
	};
	rig->rule.actions = &rig->action;
	rig->rule.n_actions = 1;
	rig->config = (struct config) { .clients = &rig->client,
		.n_clients = 1, .people = &rig->person, .n_people = 1,
		.rules = &rig->rule, .n_rules = 1 };
	assert_non_null(mkdtemp(dir));
	strv_own(&rig->dirs, dir);
}

static void
put(struct rig *rig, const char *name, const char *text)
{
	char *file = mem_printf("%s/%s", rig->dirs.v[0], name);

	assert_true(file_replace(file, text, strlen(text), NULL));
	strv_own(&rig->files, file);
}

/* Exactly that many lines, and one holds `want`; NULL: any. */
static void
says(const struct rig *rig, size_t n, const char *want)
{
	struct strv errors = { 0 }, faults = { 0 };
	struct template_set *set = template_set_load(&rig->dirs, &errors);
	bool found = want == NULL;

	if (errors.n > 0)
		fail_msg("%s", errors.v[0]);
	letter_lint(set, &rig->config, &faults);
	for (size_t i = 0; i < faults.n; i++)
		found |= want != NULL && strstr(faults.v[i], want) != NULL;
	if (faults.n != n || !found)
		fail_msg("%zu lines, not %zu with \"%s\"; the first: %s",
			faults.n, n, want == NULL ? "" : want,
			faults.n == 0 ? "" : faults.v[0]);
	template_set_free(&set);
	strv_free(&faults);
	strv_free(&errors);
}

static void
rig_free(struct rig *rig)
{
	for (size_t i = 0; i < rig->files.n; i++)
		remove(rig->files.v[i]);
	remove(rig->dirs.v[0]);
	strv_free(&rig->files);
	strv_free(&rig->dirs);
}

#define CLIENT(body) "Subject: s\nFor: client\n\n" body "\n"
#define PEOPLE(body) "Subject: s\nFor: people\n\n" body "\n"

static void
test_languages(void **state)
{
	struct rig rig;

	(void)state;
	rig_new(&rig);
	put(&rig, "a.de.txt", CLIENT("x"));
	says(&rig, 1, "/a.de.txt: there is no a.en.txt for readers");
	put(&rig, "a.en.txt", CLIENT("x"));
	says(&rig, 0, NULL);
	put(&rig, "b.en.txt", PEOPLE("x"));
	says(&rig, 1, "/b.en.txt: there is no b.sv.txt for anna");
	put(&rig, "b.sv.txt", PEOPLE("x"));
	/* nothing is ever written to that client */
	remove(rig.files.v[0]);
	says(&rig, 1, "there is no a.de.txt for haus");
	rig.client.never_contact = true;
	says(&rig, 0, NULL);
	/* Norwegian, whatever it is called */
	rig.client.never_contact = false;
	rig.client.language = (char *)"no";
	put(&rig, "a.nb.txt", CLIENT("x"));
	says(&rig, 0, NULL);
	rig_free(&rig);
}

static void
test_registers(void **state)
{
	struct rig rig;

	(void)state;
	rig_new(&rig);
	put(&rig, "a.de.txt", CLIENT("x"));
	put(&rig, "a.en.txt", CLIENT("x"));
	rig.client.manner = MANNER_INFORMAL;
	/* no letter has it: the language knows no difference */
	says(&rig, 0, NULL);
	put(&rig, "b.en.txt", CLIENT("x"));
	put(&rig, "b.de.informal.txt", CLIENT("x"));
	says(&rig, 3, "/a.de.txt: there is no a.de.informal.txt for haus");
	says(&rig, 3, "/b.de.informal.txt: there is no b.de.txt for clients");
	put(&rig, "a.de.informal.txt", CLIENT("x"));
	put(&rig, "b.de.txt", CLIENT("x"));
	says(&rig, 0, NULL);
	rig_free(&rig);
}

static void
test_placeholders(void **state)
{
	struct rig rig;

	(void)state;
	rig_new(&rig);
	put(&rig, "a.de.txt", CLIENT("{?amount_open}{amount_open}{/}x"));
	put(&rig, "a.en.txt", CLIENT("{?reader_name}{reader_name}{/}x"));
	says(&rig, 1, "/a.en.txt: {amount_open} is missing: ");
	/* what one of three says alone is its own affair */
	put(&rig, "a.sv.txt", CLIENT("x"));
	says(&rig, 0, NULL);
	put(&rig, "a.fi.txt", CLIENT("{amount_open}x"));
	says(&rig, 3, "/a.fi.txt:4: {amount_open} may have no value for rule"
		" mine");
	rig.action.kind = ACTION_REMIND; /* which has one always */
	says(&rig, 2, "/a.sv.txt: {amount_open} is missing");
	rig_free(&rig);
}

static void
test_promise_has_a_day(void **state)
{
	struct rig rig;

	(void)state;
	rig_new(&rig);
	rig.rule.on = (char *)"message";
	rig.action.kind = ACTION_ACKNOWLEDGE;
	put(&rig, "a.de.txt", CLIENT("x {writer_name}"));
	put(&rig, "a.en.txt", CLIENT("x {writer_name}"));
	says(&rig, 0, NULL);
	rig.action.within_minutes = 60;
	says(&rig, 2, "a.en.txt: rule mine promises an answer by a time");
	put(&rig, "a.de.txt", CLIENT("x {answer_by}"));
	put(&rig, "a.en.txt", CLIENT("x {?answer_by}{answer_by}{/}"));
	says(&rig, 0, NULL);
	rig.action.within_minutes = 0;
	says(&rig, 1, "/a.de.txt:4: {answer_by} may have no value");
	rig_free(&rig);
}

static void
test_length(void **state)
{
	char text[800], subject[200];
	struct rig rig;

	(void)state;
	rig_new(&rig);
	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	memcpy(text, "Subject: s\nFor: client\n\n", 24);
	text[24 + 500] = '\n';
	text[24 + 501] = '\0';
	put(&rig, "a.de.txt", CLIENT("x"));
	put(&rig, "a.en.txt", text);
	says(&rig, 0, NULL);
	memcpy(text + 24 + 500, "x\n", 3);
	put(&rig, "a.en.txt", text);
	says(&rig, 1, "/a.en.txt:4: a paragraph of 501 characters");
	snprintf(subject, sizeof(subject), "Subject: %.*s\nFor: client\n\nx\n",
		111, text + 24);
	put(&rig, "a.en.txt", subject);
	says(&rig, 1, "/a.en.txt:1: a subject of 111 characters");
	rig_free(&rig);
}

/* All faults of a file at once, each with its line. */
static void
test_every_fault(void **state)
{
	static const char *const want[] = { ":1: unknown placeholder {subjct}"
		" (did you mean {subject}?)", ":4: unknown placeholder"
		" {clint_name} (did you mean {client_name}?)",
		":4: unknown placeholder {zzzzzzzzzz}", ":5: not valid UTF-8",
		":6: a brace without", ":4: not for the eyes of a client" };
	struct strv errors = { 0 };
	struct template_set *set;
	struct rig rig;

	(void)state;
	rig_new(&rig);
	put(&rig, "a.en.txt", "Subject: {subjct}\nFor: client\n\n"
		"{clint_name} {?zzzzzzzzzz}a{:}b{/} {why}\nd\xe9j\xe0\n{why\n"
		"x\n");
	set = template_set_load(&rig.dirs, &errors);
	assert_null(template_at(set, 0));
	assert_int_equal(errors.n, HEED_COUNT(want));
	for (size_t i = 0; i < errors.n; i++)
		if (strstr(errors.v[i], want[i]) == NULL)
			fail_msg("%s", errors.v[i]);
	template_set_free(&set);
	strv_free(&errors);
	rig_free(&rig);
}

/* Read by clients and colleagues of every language and register. */
static void
test_shipped(void **state)
{
	static const char *const languages[] = { "en", "sv", "pl", "sk", "nl",
		"de", "fr", "es", "it", "cs", "da", "nb", "fi" };
	struct client clients[2 * HEED_COUNT(languages)] = { 0 };
	struct person people[HEED_COUNT(languages)] = { 0 };
	struct rig rig;

	(void)state;
	rig_new(&rig);
	remove(rig.dirs.v[0]);
	strv_free(&rig.dirs);
	rig.dirs = reader_letters();
	for (size_t i = 0; i < HEED_COUNT(clients); i++) {
		clients[i].id = clients[i].language =
			(char *)languages[i / 2];
		clients[i].manner = i % 2 == 0 ? MANNER_FORMAL :
			MANNER_INFORMAL;
		people[i / 2].id = people[i / 2].language =
			(char *)languages[i / 2];
	}
	rig.config.clients = clients;
	rig.config.n_clients = HEED_COUNT(clients);
	rig.config.people = people;
	rig.config.n_people = HEED_COUNT(people);
	says(&rig, 0, NULL);
	strv_free(&rig.dirs);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_languages),
		cmocka_unit_test(test_registers),
		cmocka_unit_test(test_placeholders),
		cmocka_unit_test(test_promise_has_a_day),
		cmocka_unit_test(test_length),
		cmocka_unit_test(test_every_fault),
		cmocka_unit_test(test_shipped),
	};

	return cmocka_run_group_tests_name("letter_lint", tests, NULL, NULL);
}
