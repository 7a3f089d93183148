/* SPDX-License-Identifier: ISC */
/* Inside message/: "On Tue, 3 Nov 2026 at 08:58, X <x@y> wrote:". */
#ifndef HEED_MESSAGE_ATTRIBUTION_H
#define HEED_MESSAGE_ATTRIBUTION_H

#include <stdbool.h>
#include <stddef.h>

enum attribution {
	ATTRIBUTION_NO,
	ATTRIBUTION_WEAK, /* a person may write so: only with quotes below */
	ATTRIBUTION_SURE,
};

/*
 * Whether the text, its lines put together, is an attribution.  `*begin`
 * becomes where it starts: behind words of the writer's own that his program
 * left on the same line, else 0.
 */
enum attribution attribution_read(const char *text, size_t *begin);

/* True when an attribution can start in the line and go on in the next. */
bool attribution_opens(const char *line);

#endif
