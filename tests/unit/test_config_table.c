/* SPDX-License-Identifier: ISC */
/*
 * Every row of the table of options, by a loop over the table itself: what it
 * takes is taken, what is outside is refused in one line that names it.  A row
 * that is added is tested from then on.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_config_render.h"

static void
row_is_whole(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	size_t len = strlen(option->text);
	bool ranged = option->type == OPTION_INT ||
		option->type == OPTION_DURATION || option->type == OPTION_ROWS;

	(void)rig;
	assert_int_equal(strspn(option->name, "abcdefghijklmnopqrstuvwxyz_"),
		strlen(option->name));
	assert_ptr_equal(option_find(section, option->name), option);
	assert_true(len > 0);
	if (option->type == OPTION_NEVER)
		return;
	/* sentences of the manual */
	assert_int_equal(option->text[len - 1], '.');
	assert_true(option->offset < section->size);
	assert_true(!ranged || (option->min >= 0 && option->max > option->min));
	assert_true((option->section != NULL) == (option->type == OPTION_GROUP
		|| option->type == OPTION_ROWS));
	assert_true((option->words != NULL) == (option->type == OPTION_WORD ||
		option->type == OPTION_WORD_TEXT));
	/* one or the other */
	assert_false(option->required && option->fallback != NULL);
	for (size_t i = 0; i < section->n; i++)
		if (&section->options[i] != option &&
			section->options[i].type != OPTION_NEVER &&
			section->options[i].offset == option->offset)
			fail_msg("%s and %s share a field", option->name,
				section->options[i].name);
}

/* The default as it would be written.  The caller frees. */
static char *
written_default(const struct option *option)
{
	struct buf text = buf_new(MIB(1));
	const char *p = option->fallback;

	if (option->type == OPTION_INT || option->type == OPTION_BOOL)
		return mem_str(p);
	if (option->type != OPTION_TEXTS)
		return mem_printf("\"%s\"", p);
	buf_str(&text, "[ \"");
	for (; *p != '\0'; p++)
		if (strncmp(p, ", ", 2) == 0) {
			buf_str(&text, "\", \"");
			p++;
		} else {
			buf_char(&text, *p);
		}
	buf_str(&text, "\" ]");
	return buf_take(&text);
}

static void
same_field(const struct option *option, const void *left, const void *right)
{
	const struct strv *one = left, *two = right;

	if (option->type == OPTION_TEXT || option->type == OPTION_WORD_TEXT)
		assert_string_equal(*(char *const *)left,
			*(char *const *)right);
	else if (option->type == OPTION_BOOL)
		assert_int_equal(*(const bool *)left, *(const bool *)right);
	else if (option->type != OPTION_TEXTS)
		assert_int_equal(*(const int *)left, *(const int *)right);
	else
		assert_true(one->n > 0 && one->n == two->n);
	for (size_t i = 0; option->type == OPTION_TEXTS && i < one->n; i++)
		assert_string_equal(one->v[i], two->v[i]);
}

static void
default_is_taken(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	struct config_rig without = *rig;
	char *text;

	if (option->fallback == NULL)
		return;
	without.config = NULL;
	without.errors = (struct config_errors) { { NULL, 0 } };
	without.told = NULL;
	render_told(&without, section, option->name, LEAVE_OUT);
	text = written_default(option);
	render_told(rig, section, option->name, text);
	render_silent(rig, section, option->name);
	if (rig->config != NULL && without.config != NULL)
		same_field(option, render_base_of(rig->config, section) +
			option->offset, render_base_of(without.config,
			section) + option->offset);
	else
		/* the default of kind asks for a server */
		assert_string_equal(option->name, "kind");
	free(text);
	rig_forget(&without);
}

/* Of a number, or a time in minutes. */
static void
try_number(struct config_rig *rig, const struct section *section,
	const struct option *option, long number)
{
	bool time = option->type == OPTION_DURATION;
	bool right = number >= option->min && number <= option->max;
	char *text = mem_printf(time ? "\"%ld minutes\"" : "%ld", number);
	char *range = mem_printf("must be %ld to %ld%s%s, this is %ld\n",
		option->min, option->max, option->unit != NULL || time ? " " :
		"", time ? "minutes" : option->unit != NULL ? option->unit :
		"", number);

	if (!time || number >= 0) {
		render_told(rig, section, option->name, text);
		if (right) {
			assert_string_equal(rig->told, "");
			assert_int_equal(*(int *)(render_base_of(rig->config,
				section) + option->offset), number);
		} else {
			render_one_line(rig, section, option->name, range);
		}
	}
	free(text);
	free(range);
}

static void
number_has_a_range(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	if (option->type != OPTION_INT && option->type != OPTION_DURATION)
		return;
	try_number(rig, section, option, option->min);
	try_number(rig, section, option, option->max);
	try_number(rig, section, option, option->min - 1);
	try_number(rig, section, option, option->max + 1);
}

static void
words_are_these(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	char *text;

	for (size_t i = 0; option->words != NULL && option->words[i] != NULL;
		i++) {
		text = mem_printf("\"%s\"", option->words[i]);
		render_told(rig, section, option->name, text);
		render_silent(rig, section, option->name);
		if (rig->config != NULL && option->type == OPTION_WORD)
			assert_int_equal(*(int *)(render_base_of(rig->config,
				section) + option->offset), i);
		free(text);
		text = mem_printf("\"%sx\"", option->words[i]);
		render_told(rig, section, option->name, text);
		free(text);
		text = mem_printf(" (did you mean \"%s\"?)\n",
			option->words[i]);
		render_one_line(rig, section, option->name, text);
		free(text);
	}
	if (option->words == NULL)
		return;
	render_told(rig, section, option->name, "\"nothing like it\"");
	render_one_line(rig, section, option->name, "is not one of: ");
	assert_null(strstr(rig->told, "did you mean"));
}

static void
wrong_types_are_refused(struct config_rig *rig, const struct section *section,
	const struct option *option)
{
	static const struct {
		const char *value, *told;
		unsigned right; /* bits of enum option_type */
	} values[] = {
		{ "12", ", this is a number\n", 1u << OPTION_INT },
		{ "12L", ", this is a number\n", 1u << OPTION_INT },
		{ "1.5", ", this is a number with a fraction\n", 0 },
		{ "true", ", this is true or false\n", 1u << OPTION_BOOL },
		{ "\"12\"", ", this is a text\n", 1u << OPTION_TEXT |
			1u << OPTION_WORD | 1u << OPTION_WORD_TEXT |
			1u << OPTION_DURATION | 1u << OPTION_SPAN },
		{ "[ \"a\" ]", ", this is a list\n", 1u << OPTION_TEXTS },
		{ "( )", ", this is a list\n", 1u << OPTION_TEXTS |
			1u << OPTION_ROWS },
		{ "{ }", ", this is a group\n", 1u << OPTION_GROUP },
	};

	for (size_t i = 0; i < HEED_COUNT(values); i++) {
		if (option->type == OPTION_NEVER ||
			(values[i].right >> option->type & 1) != 0)
			continue;
		render_told(rig, section, option->name, values[i].value);
		render_one_line(rig, section, option->name, values[i].told);
		render_one_line(rig, section, option->name, " is needed");
	}
}

static void
a_misspelt_name_is_helped(struct config_rig *rig,
	const struct section *section, const struct option *option)
{
	char *name = mem_printf("%sx", option->name);
	char *told = mem_printf("%s: there is no such option here (did you"
		" mean \"%s\"?)\n", name, option->name);

	if (option->type != OPTION_NEVER) {
		render_told(rig, section, name, "1");
		render_one_line(rig, section, name, told);
	}
	free(told);
	free(name);
}

static void
what_is_required_is_missed(struct config_rig *rig,
	const struct section *section, const struct option *option)
{
	char *told = mem_printf("%s is missing\n", option->name);

	render_told(rig, section, option->name, LEAVE_OUT);
	if (option->required && rig->errors.lines.n != 1)
		fail_msg("%s: %s", option->name, rig->told);
	assert_true(option->required == (strstr(rig->told, told) != NULL) ||
		/* needed because of what else is written */
		strcmp(option->name, "path") == 0 ||
		strcmp(option->name, "to") == 0 ||
		strcmp(option->name, "letter") == 0 ||
		strcmp(option->name, "addresses") == 0);
	free(told);
}

#define EACH(idea, test)                                                \
	static void                                                     \
	idea(void **state)                                              \
	{                                                               \
		render_each(*state, &section_top, test);                \
	}

EACH(every_row_is_whole, row_is_whole)
EACH(every_default_is_taken, default_is_taken)
EACH(every_number_has_its_range, number_has_a_range)
EACH(every_word_is_taken_and_no_other, words_are_these)
EACH(every_wrong_type_is_one_line, wrong_types_are_refused)
EACH(every_misspelt_option_is_helped, a_misspelt_name_is_helped)
EACH(every_required_option_is_missed, what_is_required_is_missed)

static void
the_least_that_is_right_is_right(void **state)
{
	assert_string_equal(render_told(*state, &section_top, "instance",
		LEAVE_OUT), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			the_least_that_is_right_is_right, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(every_row_is_whole, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(every_default_is_taken, rig_up,
			rig_down),
		cmocka_unit_test_setup_teardown(every_number_has_its_range,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			every_word_is_taken_and_no_other, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(every_wrong_type_is_one_line,
			rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			every_misspelt_option_is_helped, rig_up, rig_down),
		cmocka_unit_test_setup_teardown(
			every_required_option_is_missed, rig_up, rig_down),
	};

	return cmocka_run_group_tests_name("config/table", tests, NULL, NULL);
}
