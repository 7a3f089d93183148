/* SPDX-License-Identifier: ISC */
/*
 * Reading templates: every fault is told with its file and line before any
 * client could see it; the language that a reader gets, and why; and that the
 * letters heed comes with are right and say the same in every language.
 */
#include "test_letter_names.h"
#include "test_letter_reader.h"

#include <dirent.h>

#include "outbox/template.h"

#define FILE_NAME "test.en.txt"

/* Reads `text` as a template; the problem must hold `want`, NULL: is right. */
static void
try(const char *text, size_t len, const char *want)
{
	char *dir = reader_template(FILE_NAME, text, len);
	char *file = mem_printf("%s/%s", dir, FILE_NAME);
	struct problem problem = { "" };
	struct template *template = template_read(file, "en", &problem);

	if (want == NULL) {
		if (template == NULL)
			fail_msg("%s: %s", text, problem.text);
	} else {
		if (template != NULL)
			fail_msg("accepted: %s", text);
		if (strstr(problem.text, want) == NULL)
			fail_msg("%s: \"%s\" lacks \"%s\"", text,
				problem.text, want);
		if (strncmp(problem.text, file, strlen(file)) != 0)
			fail_msg("no file: %s", problem.text);
	}
	template_free(&template);
	free(file);
	reader_remove(dir, FILE_NAME);
}

#define HEAD "Subject: s\nFor: people\n\n"

static void
test_faults(void **state)
{
	static const struct {
		const char *text, *want;
	} faults[] = {
		{ "", ":1: Subject: is missing" },
		{ "\n\n\n", ":1: Subject: is missing" },
		{ "For: client\nSubject: s\n\nx\n", ":1: the first line must" },
		{ "Note: n\nSubject: s\n", ":1: the first line must" },
		{ "Subject: s\n\nx\n", ":1: For: is missing" },
		{ "Subject:\nFor: client\n\nx\n", ":1: an empty Subject:" },
		{ "Subject: s\nSubject: t\n", ":2: a second Subject:" },
		{ "Subject: s\nFor: all\n\nx\n", ":2: For: must be" },
		{ "Subject: s\nFor: client\nFor: client\n", ":3: a second" },
		{ "Subject: s\nCc: a@b.example\n\nx\n", ":2: expected" },
		{ "Subject: s\nwhat is this\n\nx\n", ":2: expected" },
		{ HEAD, ":1: the letter says nothing" },
		{ HEAD "\n\n{why}\n", ":1: the letter says nothing" },
		{ HEAD "{writer_nam}\n", "{writer_nam} (did you mean {writer" },
		{ HEAD "a\nb {zzzzzzzzzz}\n", ":5: unknown placeholder" },
		{ HEAD "{}\n", ":4: unknown placeholder" },
		{ HEAD "{?}x{/}\n", ":4: unknown placeholder" },
		{ HEAD "{WHY}\n", ":4: unknown placeholder" },
		{ HEAD "{ why }\n", ":4: unknown placeholder" },
		{ HEAD "{why\n", ":4: a brace without" },
		{ HEAD "why}\n", ":4: a brace without" },
		{ HEAD "{{why}}\n", ":4: a brace without" },
		{ HEAD "{\nwhy}\n", ":4: a brace without" },
		{ HEAD "{?why}x\n{/}\n", ":4: {?...} without {/}" },
		{ HEAD "{?why}x{:}y\n", ":4: {?...} without {/}" },
		{ HEAD "x{:}y{/}\n", ":4: {:} without" },
		{ HEAD "x{/}\n", ":4: {/} without" },
		{ HEAD "{?why}a{:}b{:}c{/}\n", ":4: {:} without" },
		{ HEAD "{?why}{?rule}x{/}{/}\n", ":4: {?...} inside" },
		{ "Subject: {?why}x\nFor: people\n\nx\n",
		  ":1: {?...} without" },
		{ "Subject: {nope}\nFor: people\n\nx\n", ":1: unknown" },
		{ "Subject: s\nFor: client\n\nx {words}\n",
		  ":4: not for the eyes of a client: words" },
		{ "Subject: {why}\nFor: client\n\nx\n",
		  ":1: not for the eyes" },
		{ "Subject: s\nFor: client\n\nx{?signals}y{/}\n",
		  ":4: not for the eyes" },
		{ HEAD "a\tb\n", ":4: a control character" },
		{ HEAD "a\rb\n", ":4: a control character" },
		{ HEAD "a\033[1m\n", ":4: a control character" },
		{ HEAD "a\xc2\x85\n", ":4: a control character" },
		{ HEAD "\xe2\x80\xae" "a\n", ":4: a mark that nobody sees" },
		{ "\xef\xbb\xbf" HEAD "a\n", ":1: a mark that nobody sees" },
		{ HEAD "a\xff\n", ":4: not valid UTF-8" },
		{ HEAD "\xc3\n", ":4: not valid UTF-8" },
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(faults); i++)
		try(faults[i].text, strlen(faults[i].text), faults[i].want);
	try(HEAD "a\0b\n", strlen(HEAD) + 4, "a NUL byte");
}

static void
test_right(void **state)
{
	static const char *const right[] = {
		HEAD "x\n",
		HEAD "x", /* no end of the last line */
		"Subject: s\r\nFor: client\r\n\r\nx\r\n",
		"Subject: s\nNote: {any} old thing\nFor: client\n\nx\n",
		HEAD "{?why}x{/}{?rule}y{:}z{/} {why}\n",
		HEAD "{?why}{:}{/}x\n",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(right); i++)
		try(right[i], strlen(right[i]), NULL);
}

static void
test_limits(void **state)
{
	struct buf text = buf_new(LIMIT_TEMPLATE * 4);

	(void)state;
	buf_str(&text, HEAD "x\n");
	while (text.len <= LIMIT_TEMPLATE)
		buf_str(&text, "a line of words that says nothing at all\n");
	try(text.data, text.len, "");
	buf_clear(&text);
	buf_str(&text, HEAD "x\n");
	for (int i = 0; i < LIMIT_TEMPLATE_PIECES; i++)
		buf_str(&text, "{why}");
	try(text.data, text.len, ":5: too many");
	buf_free(&text);
}

/* Gives the language that was found, with `choice` checked. */
static void
expect_language(const struct template_set *set, const char *const *wished,
	size_t n, const char *language, const char *choice)
{
	struct problem problem = { "" };
	char *why;
	const struct template *template = template_find(set,
		"complaint-received", wished, n, MANNER_FORMAL, &why,
		&problem);

	assert_non_null(template);
	assert_string_equal(template_language(template), language);
	if (choice == NULL)
		assert_null(why);
	else
		assert_string_equal(why, choice);
	free(why);
}

/* The letters that heed comes with; none may be wrong. */
static struct template_set *
ours(void)
{
	struct strv dirs = reader_letters(), errors = { 0 };
	struct template_set *set = template_set_load(&dirs, &errors);

	for (size_t i = 0; i < errors.n; i++)
		print_error("%s\n", errors.v[i]);
	assert_int_equal(errors.n, 0);
	strv_free(&dirs);
	return set;
}

static void
test_languages(void **state)
{
	struct template_set *set = ours();

	(void)state;
	expect_language(set, (const char *[]){ "sv", "de" }, 2, "sv", NULL);
	expect_language(set, (const char *[]){ "ro", "de" }, 2, "de",
		"in de: there is no complaint-received in ro");
	expect_language(set, (const char *[]){ "ro", "pt" }, 2, "en",
		"in en: there is no complaint-received in ro, pt");
	expect_language(set, (const char *[]){ NULL, "pl" }, 2, "pl", NULL);
	expect_language(set, (const char *[]){ NULL, NULL }, 2, "en", NULL);
	expect_language(set, NULL, 0, "en", NULL);
	expect_language(set, (const char *[]){ "../sv", "SV", "x", "" }, 4,
		"en",
		"in en: there is no complaint-received in ../sv, SV, x, ");
	template_set_free(&set);
	assert_null(set);
	template_set_free(&set);
}

static void
test_not_found(void **state)
{
	static const char *const names[] = { "no-such-letter", "", "../passwd",
		"a/b", "complaint-received.en", "Complaint-Received", "a b" };
	struct template_set *set = ours();
	struct problem problem;
	char *choice;

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		problem.text[0] = '\0';
		assert_null(template_find(set, names[i], NULL, 0,
			MANNER_FORMAL, &choice, &problem));
		assert_null(choice);
		assert_true(problem.text[0] != '\0');
	}
	template_set_free(&set);
}

/* One's own folder wins; what is wrong in it is told. */
static void
test_folders(void **state)
{
	static const char name[] = "complaint-received.sv.txt";
	static const char mine[] = "Subject: mine\nFor: client\n\nx\n";
	static const char bad[] = "Subject: mine\nFor: client\n\n{x\n";
	struct strv dirs = { 0 }, letters_dir = reader_letters();
	struct strv errors = { 0 };
	struct template_set *set;
	struct problem problem = { "" };
	const struct template *template;
	char *dir = reader_template(name, mine, strlen(mine)), *file, *choice;

	(void)state;
	strv_add(&dirs, dir);
	strv_add(&dirs, letters_dir.v[0]);
	set = template_set_load(&dirs, &errors);
	assert_int_equal(errors.n, 0);
	file = mem_printf("%s/%s", dir, name);
	assert_true(file_replace(file, bad, strlen(bad), NULL));
	/* what has been read stays as it was */
	template = template_find(set, "complaint-received",
		(const char *[]){ "sv" }, 1, MANNER_FORMAL, &choice,
		&problem);
	assert_non_null(template);
	assert_string_equal(template->subject.v[0].text, "mine");
	template_set_free(&set);

	set = template_set_load(&dirs, &errors);
	assert_int_equal(errors.n, 1);
	assert_non_null(strstr(errors.v[0], "sv.txt:4: a brace"));
	template_set_free(&set);
	free(file);
	reader_remove(dir, name);
	strv_free(&errors);
	strv_free(&dirs);
	strv_free(&letters_dir);
}

/* One line, for the folder with that file, or without any. */
static void
expect_fault(const char *name, const char *text, const char *want)
{
	struct strv dirs = { 0 }, errors = { 0 };
	struct template_set *set;
	char *dir = reader_template(name, text, strlen(text));

	strv_add(&dirs, dir);
	set = template_set_load(&dirs, &errors);
	assert_int_equal(errors.n, 1);
	assert_non_null(strstr(errors.v[0], want));
	template_set_free(&set);
	strv_free(&errors);
	reader_remove(dir, name);
	set = template_set_load(&dirs, &errors); /* the folder is gone */
	assert_int_equal(errors.n, 1);
	template_set_free(&set);
	strv_free(&errors);
	strv_free(&dirs);
}

static void
test_folder_faults(void **state)
{
	(void)state;
	expect_fault("a.en.txt", HEAD "{no}", "a.en.txt:4: unknown");
	expect_fault("letter.english.txt", "x", "expected NAME.LANGUAGE.txt");
}

static void
note(const struct pieces *list, uint64_t *seen)
{
	for (size_t i = 0; i < list->n; i++)
		if (list->v[i].kind == PIECE_VALUE ||
		    list->v[i].kind == PIECE_IF)
			*seen |= UINT64_C(1) << list->v[i].row;
}

/*
 * Each letter names the same things in every language.  A salutation is a
 * matter of grammar: a Polish or Slovak one would need the name in another
 * case, so the writer's name may be missing in letters to clients.
 */
static void
test_same_placeholders(void **state)
{
	static const char *const names[] = { "writer_name",
		"writer_first_name", "reader_name", "reader_first_name" };
	struct strv dirs = reader_letters();
	struct template_set *set = ours();
	uint64_t salutation = 0;
	size_t row, files = 0;
	DIR *folder = opendir(dirs.v[0]);

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		assert_true(placeholder_find(names[i], &row));
		salutation |= UINT64_C(1) << row;
	}
	for (size_t i = 0; i < HEED_COUNT(letters); i++) {
		uint64_t first = 0;
		bool clients = false;

		for (size_t k = 0; k < HEED_COUNT(languages); k++) {
			struct problem problem = { "" };
			char *choice;
			const struct template *template = template_find(set,
				letters[i], &languages[k], 1,
				MANNER_FORMAL, &choice, &problem);
			uint64_t seen = 0;

			if (template == NULL)
				fail_msg("%s", problem.text);
			if (choice != NULL)
				fail_msg("%s", choice);
			note(&template->subject, &seen);
			note(&template->body, &seen);
			if (template->for_clients)
				seen &= ~salutation;
			if (k == 0) {
				first = seen;
				clients = template->for_clients;
			}
			if (seen != first || clients != template->for_clients)
				fail_msg("%s differs from %s",
					template->file, languages[0]);
		}
	}
	/* and there is no letter that this test does not know */
	assert_non_null(folder);
	for (struct dirent *e; (e = readdir(folder)) != NULL;)
		files += e->d_name[0] != '.' &&
			strstr(e->d_name, ".txt") != NULL &&
			strstr(e->d_name, ".informal.") == NULL;
	closedir(folder);
	assert_int_equal(files, HEED_COUNT(letters) * HEED_COUNT(languages));
	template_set_free(&set);
	strv_free(&dirs);
}

static void
test_table(void **state)
{
	size_t n, row;
	const struct placeholder_row *rows = placeholder_table(&n);

	(void)state;
	assert_true(n < 64);
	for (size_t i = 0; i < n; i++) {
		assert_true(placeholder_find(rows[i].name, &row));
		assert_int_equal(row, i);
		assert_true(rows[i].limit >= 3 && rows[i].limit <= (size_t)
			(rows[i].lines ? LIMIT_VALUE_LINE : 400));
		assert_int_equal(rows[i].text[strlen(rows[i].text) - 1], '.');
	}
	assert_false(placeholder_find("", &row));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_faults),
		cmocka_unit_test(test_right),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_languages),
		cmocka_unit_test(test_not_found),
		cmocka_unit_test(test_folders),
		cmocka_unit_test(test_folder_faults),
		cmocka_unit_test(test_same_placeholders),
		cmocka_unit_test(test_table),
	};

	return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
