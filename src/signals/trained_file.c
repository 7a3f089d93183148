/* SPDX-License-Identifier: ISC */
/*
 * The lines of [trained], made by tools/train; a user may have made them too,
 * so each number and name is checked.  No file is opened here.
 */
#include "signals/trained.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

static const double heaviest = 100;

static const char *
asked_name(int asked)
{
	return asked == TRAINED_BAD ? "bad" : asked == TRAINED_GOOD ? "good" :
		signal_name((enum signal_kind)asked);
}

static bool
read_asked(const char *name, int *out)
{
	for (int i = 0; i < TRAINED_ASKED; i++)
		if (strcmp(name, asked_name(i)) == 0) {
			*out = i;
			return true;
		}
	return false;
}

static bool
read_number(const char *text, double *out)
{
	char *end;

	*out = strtod(text, &end);
	return end != text && *end == '\0' && fabs(*out) <= heaviest;
}

static void
add_weight(struct trained *l, uint32_t word, int asked, double weight)
{
	if ((l->n & (l->n - 1)) == 0)
		l->v = mem_grow(l->v, l->n == 0 ? 1 : l->n * 2,
			sizeof(*l->v));
	l->v[l->n++] = (struct trained_weight) { word, asked, (float)weight };
}

/* "a:leaving=1.2" in the line of "*": "a" is short for it in this file. */
static char *
read_short(struct trained *l, char *cell, int **asked)
{
	*asked = NULL;
	if (cell[0] < 'a' || cell[0] > 'z' || cell[1] != ':')
		return cell;
	*asked = &l->shorts[cell[0] - 'a'];
	return cell + 2;
}

/* "a1.2", in few bytes, since there are a hundred thousand of them. */
static bool
is_short(const struct trained *l, const char *cell, int *asked, double *weight)
{
	return cell[0] >= 'a' && cell[0] <= 'z' && cell[1] != '\0' &&
		(*asked = l->shorts[cell[0] - 'a'] - 1) >= 0 &&
		read_number(cell + 1, weight);
}

/* "leaving=1.2"; of no word it is the bias. */
static bool
read_weight(struct trained *l, uint32_t word, char *cell,
	struct problem *problem)
{
	int asked, *shortened = NULL;
	double weight;
	char *name = cell, *equals = strchr(cell, '=');

	if (word == NAME_NONE)
		name = read_short(l, cell, &shortened);
	if (equals != NULL)
		*equals = '\0';
	if (!(equals == NULL && word != NAME_NONE &&
		is_short(l, cell, &asked, &weight)) &&
	    (equals == NULL || !read_asked(name, &asked) ||
		!read_number(equals + 1, &weight))) {
		problem_set(problem, "\"%.40s\": wanted is name=weight, with"
			" the name of a signal, \"bad\" or \"good\"", cell);
		return false;
	}
	if (shortened != NULL)
		*shortened = asked + 1;
	if (word == NAME_NONE) {
		l->bias[asked] = weight;
		l->asked[asked] = true;
	} else if (l->n == (size_t)LIMIT_TRAINED * LIMIT_WEIGHTS) {
		problem_set(problem, "too many weights");
		return false;
	} else {
		add_weight(l, word, asked, weight);
	}
	return true;
}

/* The number of the word, whose rarity comes behind it. */
static bool
read_word(struct trained *l, const char *text, const char *rarity,
	uint32_t *word, struct problem *problem)
{
	double value;

	if (rarity == NULL || !read_number(rarity, &value) || value <= 0) {
		problem_set(problem, "behind \"%.40s\" its rarity is wanted, a"
			" number above 0", text);
		return false;
	}
	if (l->words.n == LIMIT_TRAINED) {
		problem_set(problem, "too many trained words");
		return false;
	}
	*word = names_add(&l->words, text, strlen(text));
	if ((*word & (*word - 1)) == 0)
		l->rarity = mem_grow(l->rarity, *word == 0 ? 2 : *word * 2 + 1,
			sizeof(*l->rarity));
	l->rarity[*word] = (float)value;
	if (l->rarity[*word] > l->rarest)
		l->rarest = l->rarity[*word];
	return true;
}

bool
trained_line(struct trained *l, char *line, struct problem *problem)
{
	static const char blank[] = " \t";
	char *rest, *text = strtok_r(line, blank, &rest);
	uint32_t word = NAME_NONE;

	if (strcmp(text, "*") != 0 && !read_word(l, text,
		strtok_r(NULL, blank, &rest), &word, problem))
		return false;
	for (char *cell; (cell = strtok_r(NULL, blank, &rest)) != NULL;)
		if (!read_weight(l, word, cell, problem))
			return false;
	l->any = true;
	return true;
}

/* Counting sort: the weights lie in the order of their lines else. */
void
trained_settle(struct trained *l)
{
	struct trained_weight *sorted;
	uint32_t *at;

	if (!l->any)
		return;
	sorted = mem_array(l->n, sizeof(*sorted));
	l->from = mem_array((size_t)l->words.n + 2, sizeof(*l->from));
	at = l->from + 1;
	for (size_t i = 0; i < l->n; i++)
		at[l->v[i].word + 1]++;
	for (uint32_t w = 0; w < l->words.n; w++)
		at[w + 1] += at[w];
	for (size_t i = 0; i < l->n; i++)
		sorted[at[l->v[i].word]++] = l->v[i];
	free(l->v);
	l->v = sorted;
}

void
trained_free(struct trained *l)
{
	names_free(&l->words);
	free(l->rarity);
	free(l->v);
	free(l->from);
	*l = (struct trained) { 0 };
}
