/* SPDX-License-Identifier: ISC */
/*
 * A board of Trello, as "Print, export, and share" gives it as JSON -> tasks.
 * Trusts no value: what is not of the kind that it must be is a fault, told
 * with the card, since the whole file is one line.  What a board says of the
 * past is in its actions, of which Trello exports the last thousand; without
 * one the last time that anybody touched the card stands for it.
 */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/codepage.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "heed/table_file.h"
#include "heed/work.h"
#include "outbox/when.h"

#define WORDS 300 /* of a name */

struct board {
	const char *path;
	const struct mind *mind;
	json_t *root; /* borrowed */
	const char *name;
	struct work *out;
	int faults;
};

static void
fault(struct board *b, const char *what, const char *name)
{
	char *line = utf8_line(name == NULL ? "?" : name, 60);

	if (b->faults++ < 20)
		complain("%s: %s \"%s\"", b->path, what, line);
	free(line);
}

static const char *
text_of(json_t *object, const char *key)
{
	return json_string_value(json_object_get(object, key));
}

/* The name of what stands in `list` under that id; NULL: it does not. */
static json_t *
entry(json_t *list, const char *id)
{
	size_t i;
	json_t *one;

	json_array_foreach(list, i, one) {
		const char *its = text_of(one, "id");

		if (id != NULL && its != NULL && strcmp(its, id) == 0)
			return one;
	}
	return NULL;
}

/* A time of the file; 0 where there is none. */
static int64_t
time_of(struct board *b, json_t *object, const char *key, const char *card)
{
	const char *text = text_of(object, key);
	int64_t t = 0;

	if (text != NULL && !cell_time(text, &t))
		fault(b, "a time is not such as 2026-03-24T09:30:00.000Z in"
			" the card", card);
	return t;
}

/* The id of what was made tells when: its first eight digits, in seconds. */
static int64_t
made_at(const char *id)
{
	char head[9];

	snprintf(head, sizeof(head), "%s", id);
	return strlen(head) == 8 && strspn(head, "0123456789abcdef") == 8 ?
		strtoll(head, NULL, 16) : 0;
}

/* When an action last moved the card, or said that it is done. */
static void
ask_actions(struct board *b, const char *card, struct task_row *row)
{
	size_t i;
	json_t *action;

	json_array_foreach(json_object_get(b->root, "actions"), i, action) {
		json_t *data = json_object_get(action, "data");
		json_t *its = json_object_get(data, "card");
		const char *id = text_of(its, "id");
		int64_t at;

		if (id == NULL || strcmp(id, card) != 0)
			continue;
		at = time_of(b, action, "date", row->name);
		if (json_object_get(data, "listAfter") != NULL &&
		    at > row->moved)
			row->moved = at;
		if (row->state == TASK_DONE && at > row->ended &&
		    json_is_true(json_object_get(its, "dueComplete")))
			row->ended = at;
		if (row->state == TASK_PUT_AWAY && at > row->ended &&
		    json_is_true(json_object_get(its, "closed")))
			row->ended = at;
	}
}

static void
fill(struct board *b, json_t *card, json_t *list, struct task_row *row)
{
	const char *id = text_of(card, "id");
	bool closed = json_is_true(json_object_get(card, "closed")) ||
		json_is_true(json_object_get(list, "closed"));
	int64_t touched, due;

	row->state = json_is_true(json_object_get(card, "dueComplete")) ?
		TASK_DONE : closed ? TASK_PUT_AWAY : TASK_OPEN;
	touched = time_of(b, card, "dateLastActivity", row->name);
	due = time_of(b, card, "due", row->name);
	if (due != 0)
		row->due = day_at(due, when_offset(due,
			b->mind->config->firm.timezone));
	row->made = made_at(id);
	ask_actions(b, id, row);
	if (row->state != TASK_OPEN && row->ended == 0)
		row->ended = touched;
	if (row->moved == 0)
		row->moved = row->state != TASK_OPEN && row->made != 0 ?
			row->made : touched;
	if (row->made == 0)
		row->made = row->moved;
}

static void
add(struct board *b, const struct task_row *row, const char *card,
	const char *list, const struct client *client)
{
	struct work *out = b->out;

	for (size_t i = out->n_tasks; i-- > 0 && strcmp(out->tasks[i].card,
		card) == 0;)
		if (strcmp(out->tasks[i].client, client->id) == 0)
			return;
	if (out->n_tasks == out->tasks_room) {
		out->tasks_room = out->tasks_room * 2 + 64;
		out->tasks = mem_grow(out->tasks, out->tasks_room,
			sizeof(*out->tasks));
	}
	out->tasks[out->n_tasks] = *row;
	out->tasks[out->n_tasks].card = mem_str(card);
	out->tasks[out->n_tasks].client = mem_str(client->id);
	out->tasks[out->n_tasks].board = utf8_line(b->name, WORDS);
	out->tasks[out->n_tasks].name = mem_str(row->name);
	out->tasks[out->n_tasks++].list = utf8_line(list, WORDS);
}

/* The client whose name that is; a name that two have is a fault. */
static const struct client *
named(struct board *b, const char *name)
{
	bool two = false;
	const struct client *client = name == NULL || name[0] == '\0' ? NULL :
		client_called(b->mind, name, &two);

	if (two)
		fault(b, "more than one client has the name", name);
	return client;
}

static size_t
add_for_labels(struct board *b, const struct task_row *row, json_t *card,
	const char *list)
{
	json_t *labels = json_object_get(card, "labels"), *one;
	size_t i, found = 0;

	json_array_foreach(labels, i, one) {
		const struct client *client = named(b, text_of(one, "name"));

		if (client != NULL) {
			add(b, row, text_of(card, "id"), list, client);
			found++;
		}
	}
	return found;
}

static void
read_card(struct board *b, json_t *card)
{
	const char *id = text_of(card, "id"), *name = text_of(card, "name");
	json_t *list = entry(json_object_get(b->root, "lists"), text_of(card,
		"idList"));
	struct task_row row = { 0 };
	const struct client *client;

	if (id == NULL || id[0] == '\0' || strlen(id) > 100 || name == NULL ||
	    text_of(list, "name") == NULL) {
		fault(b, "a card has no id, no name or no list:", name);
		return;
	}
	strv_add(&b->out->cards, id);
	row.name = utf8_line(name, WORDS);
	fill(b, card, list, &row);
	if (add_for_labels(b, &row, card, text_of(list, "name")) == 0) {
		client = named(b, text_of(list, "name"));
		if (client == NULL)
			client = named(b, b->name);
		if (client != NULL)
			add(b, &row, id, text_of(list, "name"), client);
		else
			b->out->passed++;
	}
	free(row.name);
}

/* NULL: told. */
static json_t *
load(const char *path)
{
	struct problem problem = { 0 };
	struct buf bytes = buf_new(LIMIT_BOARD);
	json_error_t error;
	json_t *root = NULL;
	char *text = NULL;

	if (!file_read(path, &bytes, &problem))
		complain("%s", problem.text);
	else {
		text = codepage_utf8(bytes.data == NULL ? "" : bytes.data,
			bytes.len, "UTF-8", &problem);
		if (text == NULL)
			complain("%s: %s", path, problem.text);
	}
	if (text != NULL) {
		root = json_loads(text, JSON_REJECT_DUPLICATES, &error);
		if (root == NULL)
			complain("%s:%d: %s", path, error.line, error.text);
	}
	free(text);
	buf_free(&bytes);
	return root;
}

bool
work_board(struct work *out, const struct mind *mind, const char *path)
{
	struct board b = { .path = path, .mind = mind, .out = out };
	json_t *cards, *card;
	size_t i;

	b.root = load(path);
	if (b.root == NULL)
		return false;
	b.name = text_of(b.root, "name");
	cards = json_object_get(b.root, "cards");
	if (b.name == NULL || !json_is_array(cards) ||
	    !json_is_array(json_object_get(b.root, "lists"))) {
		complain("%s: this is no board: it has no name, lists or"
			" cards", path);
		b.faults++;
	} else {
		json_array_foreach(cards, i, card)
			read_card(&b, card);
	}
	if (b.faults == 0 && out->n_tasks == 0) {
		complain("%s: of its %zu cards none names a client, in a label,"
			" its list or the board's name; known_as gives a"
			" client more names", path, out->passed);
		b.faults++;
	}
	json_decref(b.root);
	return b.faults == 0;
}
