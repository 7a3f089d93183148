/* SPDX-License-Identifier: ISC */
/*
 * heed facts: the table of facts that rules can ask for, or their values for
 * one message: a stored one (M12) or a file.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "heed/show.h"
#include "heedd/recall.h"
#include "heedd/understand.h"

static char *
value_text(const struct fact_row *row, const struct fact_value *value)
{
	if (value->null)
		return mem_str("NULL");
	switch (row->type) {
	case FACT_BOOL:
	case FACT_INTEGER:
		return mem_printf("%" PRId64, value->integer);
	case FACT_REAL:
		return mem_printf("%.3g", value->real);
	case FACT_TEXT:
		return mem_printf("'%s'", value->text);
	}
	return mem_str("");
}

static json_t *
value_json(const struct fact_row *row, const struct fact_value *value)
{
	if (value->null)
		return json_null();
	switch (row->type) {
	case FACT_BOOL:
		return json_boolean(value->integer != 0);
	case FACT_INTEGER:
		return json_integer(value->integer);
	case FACT_REAL:
		return json_real(value->real);
	case FACT_TEXT:
		return json_text(value->text);
	}
	return json_null();
}

/* Without values: name, type and meaning of each. */
static int
show_table(const struct invocation *in)
{
	static const char *const heads[] = { "FACT", "UNIT", "MEANING" };
	struct look look = look_at_stdout();
	struct table *table = table_new(heads, HEED_COUNT(heads));
	json_t *list = json_array();
	size_t n;
	const struct fact_row *rows = fact_table(&n);

	for (size_t i = 0; i < n; i++) {
		table_cell(table, BOLD, rows[i].name);
		table_cell(table, PLAIN, rows[i].unit);
		table_cell(table, PLAIN, rows[i].text);
		json_array_append_new(list, json_pack("{s:s, s:s, s:s}",
			"fact", rows[i].name, "unit", rows[i].unit,
			"meaning", rows[i].text));
	}
	if (!in->json)
		table_print(table, stdout, look.width, look.colour);
	table_free(&table);
	if (in->json)
		return json_show(list);
	json_decref(list);
	return EXIT_WELL;
}

static int
show_values(const struct invocation *in, const struct fact_value *values)
{
	static const char *const heads[] = { "FACT", "VALUE", "MEANING" };
	struct look look = look_at_stdout();
	struct table *table = table_new(heads, HEED_COUNT(heads));
	json_t *object = json_object();
	size_t n;
	const struct fact_row *rows = fact_table(&n);

	for (size_t i = 0; i < n; i++) {
		char *text = value_text(&rows[i], &values[i]);
		bool said = !values[i].null && strcmp(text, "0") != 0;

		table_cell(table, said ? BOLD : DIM, rows[i].name);
		table_cell(table, said ? PLAIN : DIM, text);
		table_cell(table, DIM, rows[i].text);
		json_object_set_new(object, rows[i].name,
			value_json(&rows[i], &values[i]));
		free(text);
	}
	if (!in->json)
		table_print(table, stdout, look.width, look.colour);
	table_free(&table);
	if (in->json)
		return json_show(object);
	json_decref(object);
	return EXIT_WELL;
}

static int
facts_of_stored(const struct invocation *in, int64_t mail)
{
	struct mind *mind = invocation_mind(in);
	struct recollection *r;
	struct store *store;
	int status = EXIT_FAILED;

	if (mind == NULL)
		return EXIT_WRONG;
	store = invocation_store(in, mind, STORE_READ);
	r = store == NULL ? NULL : recall(mind, store, mail, in->now);
	if (store != NULL && r == NULL)
		complain("there is no mail M%" PRId64, mail);
	else if (r != NULL && r->facts == NULL)
		complain("M%" PRId64 " could not be read: it has no facts",
			mail);
	else if (r != NULL)
		status = show_values(in, r->facts);
	recollection_free(&r);
	store_close(&store);
	mind_free(&mind);
	return status;
}

static int
facts_of_file(const struct invocation *in, const char *path)
{
	struct mind *mind = invocation_words(in);
	struct problem problem = { 0 };
	struct understanding *u;
	struct file_bytes file;
	int status = EXIT_FAILED;

	if (mind == NULL)
		return EXIT_WRONG;
	if (invocation_file(path, &file)) {
		u = understand(mind, mind->config->n_accounts > 0 ?
			&mind->config->accounts[0] : NULL, file.data, file.len,
			file.truncated, in->now, NULL, &problem);
		if (u == NULL)
			complain("%s: %s", path, problem.text);
		else
			status = show_values(in, u->facts);
		understanding_free(&u);
		free(file.data);
	}
	mind_free(&mind);
	return status;
}

/* "M12" and nothing more: a message in the store, not a file. */
static bool
is_mail_id(const char *word)
{
	return word[0] == 'M' && word[1] != '\0' &&
		strspn(word + 1, "0123456789") == strlen(word + 1);
}

int
command_facts(const struct invocation *in)
{
	int64_t mail;

	if (in->argc == 0)
		return show_table(in);
	if (in->argc > 1) {
		complain("facts takes one MESSAGE: a file, or M12");
		return EXIT_WRONG;
	}
	if (!is_mail_id(in->argv[0]))
		return facts_of_file(in, in->argv[0]);
	if (!parse_id(in->argv[0], 'M', &mail))
		return EXIT_WRONG;
	return facts_of_stored(in, mail);
}
