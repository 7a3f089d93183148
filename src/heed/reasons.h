/* SPDX-License-Identifier: ISC */
/*
 * Why heed understands a message as it does, for `heed explain`: the text with
 * its evidence marked, and a reason for each mark.
 */
#ifndef HEED_HEED_REASONS_H
#define HEED_HEED_REASONS_H

#include "heed/show.h"

struct reasons; /* the trace, in the order of the text, one row a mark */

/* Keeps pointers into the trace.  Free with reasons_free(). */
struct reasons *reasons_new(const struct trace *trace);
void reasons_free(struct reasons **reasons);

/* Subject and text, with each mark in its colour and its number behind it. */
void reasons_show_text(const struct reasons *reasons,
	const struct message *message, const struct look *look);

/* A row for each mark: what it says, how much, why, and which line says so. */
void reasons_show_table(const struct reasons *reasons,
	const struct lexicon *lexicon, const struct look *look);

/* Every row of the trace. */
json_t *reasons_json(const struct trace *trace, const struct lexicon *lexicon);

/* What rules can ask for and is not null, false, zero or empty. */
void facts_show(const struct fact_value *facts, const struct look *look);

#endif
