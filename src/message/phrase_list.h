/* SPDX-License-Identifier: ISC */
/* Inside phrases.c: the words, in lower case; each list ends with NULL. */
#ifndef HEED_MESSAGE_PHRASE_LIST_H
#define HEED_MESSAGE_PHRASE_LIST_H

#include "message/phrases.h"

struct phrase_label_row {
	const char *word;
	enum label label;
};
extern const struct phrase_label_row phrase_labels[];

extern const char *const phrase_dividers[];
extern const char *const phrase_forwards[];
extern const char *const phrase_footers[];
extern const char *const phrase_disclaimers[];
extern const char *const phrase_disclaimer_starts[];
extern const char *const phrase_closings[];

#endif
