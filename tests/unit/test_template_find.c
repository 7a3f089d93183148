/* SPDX-License-Identifier: ISC */
/*
 * Which file a client's letter comes from: by language first, then by manner,
 * then by folder; and that the informal letters heed comes with say what the
 * formal ones say.
 */
#include "test_letter_facts.h"

#include "base/base.h"

#define LETTER "complaint-received"

static const char *const informal[] = { "de", "fr", "es", "it", "pl", "cs",
	"sk", "nl", "fi" };

/* Two folders, those of a person first; files are in `dirs` by their name. */
struct rig {
	struct strv dirs, files;
};

static void
rig_new(struct rig *rig)
{
	*rig = (struct rig) { 0 };
	for (int i = 0; i < 2; i++) {
		char *dir = mem_str("/tmp/heed-letter-XXXXXX");

		assert_non_null(mkdtemp(dir));
		strv_own(&rig->dirs, dir);
	}
}

/* A letter whose subject is its own name, folder in front: "0/x.de.txt". */
static void
put(struct rig *rig, int dir, const char *name, const char *audience)
{
	char *file = mem_printf("%s/%s", rig->dirs.v[dir], name);
	char *text = mem_printf("Subject: %d/%s\nFor: %s\n\nx\n", dir, name,
		audience);

	assert_true(file_replace(file, text, strlen(text), NULL));
	strv_own(&rig->files, file);
	free(text);
}

static void
rig_free(struct rig *rig)
{
	for (size_t i = 0; i < rig->files.n; i++)
		remove(rig->files.v[i]);
	for (size_t i = 0; i < rig->dirs.n; i++)
		remove(rig->dirs.v[i]);
	strv_free(&rig->files);
	strv_free(&rig->dirs);
}

/* Finds `want`, and says `why`; NULL: nothing is said. */
static void
finds(const struct rig *rig, const char *first, const char *second,
	enum manner manner, const char *want, const char *why)
{
	const char *const languages[] = { first, second };
	struct strv errors = { 0 };
	struct problem problem = { "" };
	struct template_set *set = template_set_load(&rig->dirs, &errors);
	char *choice, *file;
	const struct template *template;

	assert_int_equal(errors.n, 0);
	template = template_find(set, LETTER, languages, 2, manner, &choice,
		&problem);
	assert_non_null(template);
	assert_string_equal(template->subject.v[0].text, want);
	file = mem_printf("%s%s", rig->dirs.v[want[0] - '0'], want + 1);
	assert_string_equal(template_file(template), file);
	assert_int_equal(template_manner(template),
		strstr(want, ".informal.") == NULL ? MANNER_FORMAL :
		MANNER_INFORMAL);
	assert_int_equal(choice == NULL, why == NULL);
	if (why != NULL)
		assert_string_equal(choice, why);
	free(file);
	free(choice);
	template_set_free(&set);
}

static void
test_manners(void **state)
{
	struct rig rig;

	(void)state;
	rig_new(&rig);
	put(&rig, 1, LETTER ".en.txt", "client");
	put(&rig, 1, LETTER ".de.txt", "client");
	put(&rig, 1, LETTER ".de.informal.txt", "client");
	put(&rig, 1, LETTER ".sv.txt", "client");
	finds(&rig, "de", NULL, MANNER_FORMAL, "1/" LETTER ".de.txt", NULL);
	finds(&rig, "de", NULL, MANNER_INFORMAL,
		"1/" LETTER ".de.informal.txt", NULL);
	/* what has no informal form is taken as it is, and nothing is said */
	finds(&rig, "sv", "de", MANNER_INFORMAL, "1/" LETTER ".sv.txt", NULL);
	finds(&rig, "et", "de", MANNER_INFORMAL,
		"1/" LETTER ".de.informal.txt",
		"in de: there is no " LETTER " in et");
	finds(&rig, "et", NULL, MANNER_INFORMAL, "1/" LETTER ".en.txt",
		"in en: there is no " LETTER " in et");
	/* one's own folder wins, within the manner */
	put(&rig, 0, LETTER ".de.txt", "client");
	finds(&rig, "de", NULL, MANNER_FORMAL, "0/" LETTER ".de.txt", NULL);
	finds(&rig, "de", NULL, MANNER_INFORMAL,
		"1/" LETTER ".de.informal.txt", NULL);
	put(&rig, 0, LETTER ".de.informal.txt", "client");
	finds(&rig, "de", NULL, MANNER_INFORMAL,
		"0/" LETTER ".de.informal.txt", NULL);
	finds(&rig, "de", NULL, MANNER_FORMAL, "0/" LETTER ".de.txt", NULL);
	rig_free(&rig);
}

/* An informal letter is never written to somebody who is not asked for it. */
static void
test_informal_alone(void **state)
{
	struct rig rig;

	(void)state;
	rig_new(&rig);
	put(&rig, 0, LETTER ".en.txt", "client");
	put(&rig, 0, LETTER ".de.informal.txt", "client");
	finds(&rig, "de", NULL, MANNER_FORMAL, "0/" LETTER ".en.txt",
		"in en: there is no " LETTER " in de");
	finds(&rig, "de", NULL, MANNER_INFORMAL,
		"0/" LETTER ".de.informal.txt", NULL);
	rig_free(&rig);
}

static void
test_norwegian(void **state)
{
	struct rig rig;

	(void)state;
	rig_new(&rig);
	put(&rig, 0, LETTER ".en.txt", "client");
	put(&rig, 0, LETTER ".nb.txt", "client");
	put(&rig, 0, LETTER ".sv.txt", "client");
	finds(&rig, "no", "sv", MANNER_FORMAL, "0/" LETTER ".nb.txt",
		"in nb: there is no " LETTER " in no");
	finds(&rig, "nn", NULL, MANNER_INFORMAL, "0/" LETTER ".nb.txt",
		"in nb: there is no " LETTER " in nn");
	finds(&rig, "nb", NULL, MANNER_FORMAL, "0/" LETTER ".nb.txt", NULL);
	put(&rig, 0, LETTER ".nn.txt", "client");
	finds(&rig, "nn", NULL, MANNER_FORMAL, "0/" LETTER ".nn.txt", NULL);
	rig_free(&rig);
}

/* The one error of a folder with that file. */
static void
fault(const char *name, const char *audience, const char *want)
{
	struct strv errors = { 0 };
	struct template_set *set;
	struct rig rig;

	rig_new(&rig);
	put(&rig, 0, name, audience);
	set = template_set_load(&rig.dirs, &errors);
	assert_int_equal(errors.n, 1);
	if (strstr(errors.v[0], want) == NULL ||
	    strncmp(errors.v[0], rig.files.v[0], strlen(rig.files.v[0])) != 0)
		fail_msg("%s", errors.v[0]);
	template_set_free(&set);
	strv_free(&errors);
	rig_free(&rig);
}

static void
test_names(void **state)
{
	(void)state;
	fault("a.de.informal.txt", "people", "only a letter \"For: client\"");
	fault("a.de.formal.txt", "client", "expected NAME.LANGUAGE.txt");
	fault("a.de.informal.old.txt", "client", "expected NAME.LANGUAGE.txt");
	fault("a.informal.txt", "client", "expected NAME.LANGUAGE.txt");
}

/* Those that heed comes with: whole, and with the same facts in them. */
static void
test_shipped(void **state)
{
	struct strv dirs = reader_letters(), errors = { 0 };
	struct template_set *set = template_set_load(&dirs, &errors);
	struct problem problem = { "" };
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	(void)state;
	assert_int_equal(errors.n, 0);
	for (size_t i = 0; i < HEED_COUNT(informal) * n; i++) {
		const char *language = informal[i / n];
		struct letter_values values = i % 2 == 0 ? full() : minimal();
		struct letter_frame frame = frame_to(TO);
		struct letter_text text;
		char *choice, *body;
		const struct template *template = template_find(set, LETTER,
			&language, 1, MANNER_INFORMAL, &choice, &problem);

		assert_null(choice);
		assert_int_equal(template_manner(template), MANNER_INFORMAL);
		if (rows[i % n].for_clients &&
		    strcmp(rows[i % n].name, "our_name") != 0 &&
		    strcmp(rows[i % n].name, "firm_name") != 0)
			*(const char **)((char *)&values +
				rows[i % n].offset) = "";
		if (values.writer_name[0] == '\0')
			values.writer_name = "anna@client.example";
		text = render(template, &values, &frame);
		body = reader_body(text.raw);
		assert_null(strpbrk(body, "{}"));
		assert_null(strstr(body, "  "));
		assert_null(strstr(body, " ,"));
		assert_null(strstr(body, " ."));
		assert_non_null(strstr(body, "Maja Lind"));
		assert_non_null(strstr(body, "Kvarnby Studio"));
		assert_int_equal(strstr(body, "onsdag 25") != NULL,
			values.answer_by != NULL && values.answer_by[0] != 0);
		free(body);
		text_free(&text);
	}
	template_set_free(&set);
	strv_free(&dirs);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_manners),
		cmocka_unit_test(test_informal_alone),
		cmocka_unit_test(test_norwegian),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_shipped),
	};

	return cmocka_run_group_tests_name("template_find", tests, NULL, NULL);
}
