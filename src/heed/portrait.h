/* SPDX-License-Identifier: ISC */
/* The forms in which "heed client" shows a client. */
#ifndef HEED_HEED_PORTRAIT_H
#define HEED_HEED_PORTRAIT_H

#include "base/buf.h"
#include "heed/show.h"
#include "heedd/portrait.h"

/* A health in words ("-": cannot be told), and its colour on a terminal. */
const char *portrait_score(double score, char out[16]);
enum paint portrait_paint(double score);

/* What was agreed, in words; nothing where nothing is configured. */
void portrait_terms(const struct portrait *portrait, struct buf *out);

/* For people on a terminal, for scripts, and as one HTML page. */
void portrait_show(const struct portrait *portrait);
json_t *portrait_json(const struct portrait *portrait);
void portrait_html(const struct portrait *portrait, FILE *out);

#endif
