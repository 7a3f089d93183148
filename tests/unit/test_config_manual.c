/* SPDX-License-Identifier: ISC */
/*
 * What the table of options promises outside of the program: heed.conf(5) has
 * every option with its type, range and default; the files as they are shipped
 * name every option, load, and say the defaults that are the defaults.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "test_config_render.h"

/* The files of the source, as the Makefile says or as seen from the tree. */
static char *
shipped(const char *name)
{
	const char *source = getenv("HEED_SOURCE");
	char *path = mem_printf("%s/%s", source == NULL ? "." : source, name);
	struct buf bytes = buf_new(MIB(1));
	struct problem problem = { "" };

	if (!file_read(path, &bytes, &problem))
		fail_msg("%s", problem.text);
	free(path);
	return buf_take(&bytes);
}

/* Not inlined: gcc 12 would take what it returns for a pointer to `text`. */
__attribute__((noinline)) static char *
manual(void)
{
	char *text = NULL;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	assert_non_null(out);
	config_manual(out);
	fclose(out);
	return text;
}

/* The part of the section, or NULL; cut out of `text`. */
static char *
part_of(const char *text, const struct section *section)
{
	char *title = mem_printf(".Ss %s\n", section->name[0] == '\0' ?
		"Top level" : section->name);
	const char *begin = strstr(text, title);
	const char *end;

	assert_non_null(begin);
	/* once only */
	assert_null(strstr(begin + 1, title));
	end = strstr(begin, "\n.El\n");
	assert_non_null(end);
	free(title);
	return mem_strn(begin, (size_t)(end - begin));
}

static void
manual_has(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	char *text = manual();
	char *part = part_of(text, section);
	char *entry = mem_printf(".It Ic %s Pq ", option->name);
	char *at = strstr(part, entry);
	char words[32];

	(void)rig;
	assert_true((at != NULL) == (option->type != OPTION_NEVER));
	if (at != NULL) {
		at += strlen(entry);
		*strchr(at, '\n') = '\0';
		snprintf(words, sizeof(words), "%ld to %ld", option->min,
			option->max);
		if (option->type == OPTION_INT ||
			option->type == OPTION_DURATION)
			assert_non_null(strstr(at, words));
		for (size_t i = 0; option->words != NULL &&
			option->words[i] != NULL; i++)
			assert_non_null(strstr(at, option->words[i]));
		if (option->unit != NULL)
			assert_non_null(strstr(at, option->unit));
		assert_true(option->required ==
			(strstr(at, "; required") != NULL));
		assert_true((option->fallback != NULL) ==
			(strstr(at, "; default ") != NULL));
		if (option->fallback != NULL)
			assert_string_equal(strstr(at, "; default ") +
				strlen("; default "), option->fallback);
	}
	free(entry);
	free(part);
	free(text);
}

static void
the_manual_has_every_option(void **state)
{
	render_each(*state, &section_top, manual_has);
}

static void
no_line_of_the_manual_is_taken_for_a_request(void **state)
{
	static const char *const ours[] = { ".It Ic ", ".Ss ", ".El\n",
		".Bl -tag -width Ds\n" };
	char *text = manual();

	(void)state;
	for (char *line = text; *line != '\0'; line = strchr(line, '\n') + 1) {
		bool known = line[0] != '.' && line[0] != '\'';

		for (size_t i = 0; i < HEED_COUNT(ours); i++)
			known = known || strncmp(line, ours[i],
				strlen(ours[i])) == 0;
		if (!known)
			fail_msg("%.60s", line);
		/* nor an empty one, which mdoc(7) forbids */
		assert_int_not_equal(line[0], '\n');
	}
	free(text);
}

/* True when "NAME = " stands in the text, in a comment or not. */
static bool
names(const char *text, const char *name)
{
	size_t len = strlen(name);

	for (const char *p = text; (p = strstr(p, name)) != NULL; p += len)
		if (strncmp(p + len, " = ", 3) == 0 && (p == text ||
			p[-1] == ' ' || p[-1] == '\n'))
			return true;
	return false;
}

static void
assert_named(const char *text, const struct section *section)
{
	for (size_t i = 0; i < section->n; i++)
		if (section->options[i].type != OPTION_NEVER &&
			!names(text, section->options[i].name))
			fail_msg("%s.%s is not named", section->name,
				section->options[i].name);
}

static const struct section *
section_of(const char *name)
{
	return option_find(&section_top, name)->section;
}

static void
the_sample_names_every_option(void **state)
{
	char *text = shipped("etc/heed.conf");
	char *sample = shipped("etc/clients.d/example.conf.sample");

	(void)state;
	assert_named(text, &section_top);
	assert_named(text, section_of("firm"));
	assert_named(text, section_of("people"));
	assert_named(text, section_of("accounts"));
	assert_named(text, section_of("smtp"));
	assert_named(text, section_of("caps"));
	assert_named(text, section_of("calendars"));
	assert_named(sample, &section_clients);
	free(text);
	free(sample);
}

/* A file that only its owner may read. */
static void
secret(const struct config_rig *rig, const char *name)
{
	char *path = rig_path(rig, name);

	rig_write(rig, name, "hunter2\n");
	assert_int_equal(chmod(path, 0600), 0);
	free(path);
}

/* All that is shipped, as it would lie in /etc/heed; secrets are there. */
static void
install(const struct config_rig *rig)
{
	static const struct {
		const char *name, *as;
	} files[] = {
		{ "etc/heed.conf", "heed.conf" },
		{ "etc/rules.d/10-threats.conf", "rules.d/1.conf" },
		{ "etc/rules.d/20-money.conf", "rules.d/2.conf" },
		{ "etc/rules.d/30-complaints.conf", "rules.d/3.conf" },
		{ "etc/clients.d/example.conf.sample", "clients.d/1.conf" },
	};

	static const char *const holidays[] = { "holidays.ics",
		"holidays-pl.ics", "holidays-ae.ics" };

	rig_folder(rig, "rules.d");
	rig_folder(rig, "clients.d");
	for (size_t i = 0; i < HEED_COUNT(files); i++) {
		char *text = shipped(files[i].name);

		rig_write(rig, files[i].as, text);
		free(text);
	}
	for (size_t i = 0; i < HEED_COUNT(holidays); i++)
		rig_write(rig, holidays[i], "BEGIN:VCALENDAR\n"
			"BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501\n"
			"END:VEVENT\nEND:VCALENDAR\n");
	secret(rig, "imap");
	secret(rig, "smtp");
	setenv("CREDENTIALS_DIRECTORY", rig->dir, 1);
}

static void
what_is_shipped_loads(void **state)
{
	struct config_rig *rig = *state;

	install(rig);
	assert_string_equal(rig_load(rig, "heed.conf"), "");
	assert_int_equal(rig->config->mode, MODE_OBSERVE);
	assert_int_equal(rig->config->n_clients, 1);
	assert_true(rig->config->n_rules >= 7);
	assert_null(rig->config->smtp.host);
	unsetenv("CREDENTIALS_DIRECTORY");
}

/*
 * The line with its option in force: "# name = ..." where a person would take
 * the mark away, not the words between.
 */
static void
without_mark(struct buf *out, const char *line, size_t len)
{
	size_t indent = strspn(line, " ");
	const char *p = line + indent;
	size_t word;

	if (p[0] == '#' && p[1] == ' ') {
		p += 2;
		/* the blocks of smtp and caps are marked as a whole */
		if (indent == 0)
			p += strspn(p, " ");
		word = strspn(p, "abcdefghijklmnopqrstuvwxyz_");
		if ((word > 0 && strncmp(p + word, " = ", 3) == 0 &&
			strncmp(p + word, " = ( { ... }", 12) != 0) ||
			strncmp(p, "};", 2) == 0) {
			buf_add(out, p, len - (size_t)(p - line));
			return;
		}
	}
	buf_add(out, line, len);
}

static void
unmark(const struct config_rig *rig, const char *name, const char *shown)
{
	char *text = shipped(name);
	struct buf out = buf_new(MIB(1));

	for (const char *line = text; *line != '\0';) {
		size_t len = strcspn(line, "\n") + 1;

		without_mark(&out, line, len);
		line += len;
	}
	rig_write(rig, shown, buf_text(&out));
	buf_free(&out);
	free(text);
}

/* Each with a default has it in both. */
static void
assert_same(const struct section *section, struct config *left,
	struct config *right)
{
	const char *a = render_base_of(left, section);
	const char *b = render_base_of(right, section);

	for (size_t i = 0; i < section->n; i++) {
		const struct option *option = &section->options[i];
		const char *one = a + option->offset, *two = b + option->offset;

		if (option->fallback == NULL)
			continue;
		if (option->type == OPTION_INT || option->type == OPTION_WORD)
			assert_int_equal(*(const int *)one, *(const int *)two);
		else if (option->type == OPTION_TEXTS)
			assert_int_equal(((const struct strv *)one)->n,
				((const struct strv *)two)->n);
		else if (option->type != OPTION_BOOL && strcmp(*(char *const *)
			one, *(char *const *)two) != 0)
			fail_msg("the default of %s is not %s", option->name,
				*(char *const *)two);
	}
}

static void
what_is_marked_as_default_is_the_default(void **state)
{
	static const char *const parts[] = { "firm", "people", "accounts",
		"smtp", "caps" };
	struct config_rig *rig = *state;
	struct config *as_shipped;

	install(rig);
	assert_string_equal(rig_load(rig, "heed.conf"), "");
	as_shipped = rig->config;
	rig->config = NULL;
	unmark(rig, "etc/heed.conf", "heed.conf");
	unmark(rig, "etc/clients.d/example.conf.sample",
		"clients.d/1.conf");
	assert_string_equal(rig_load(rig, "heed.conf"), "");
	/* the marks were taken away */
	assert_non_null(rig->config->smtp.host);
	assert_non_null(rig->config->accounts[0].authserv_id);
	assert_true(rig->config->clients[0].never_contact);
	assert_same(&section_top, as_shipped, rig->config);
	for (size_t i = 0; i < HEED_COUNT(parts); i++)
		assert_same(section_of(parts[i]), as_shipped, rig->config);
	config_free(&as_shipped);
	unsetenv("CREDENTIALS_DIRECTORY");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_manual_has_every_option,
			rig_up, rig_down),
		cmocka_unit_test(no_line_of_the_manual_is_taken_for_a_request),
		cmocka_unit_test(the_sample_names_every_option),
		cmocka_unit_test_setup_teardown(what_is_shipped_loads, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(
			what_is_marked_as_default_is_the_default, rig_up,
			rig_down),
	};

	return cmocka_run_group_tests_name("config/manual", tests, NULL, NULL);
}
