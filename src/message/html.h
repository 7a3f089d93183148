/* SPDX-License-Identifier: ISC */
/* Inside message/: HTML -> the lines that a reader would see. */
#ifndef HEED_MESSAGE_HTML_H
#define HEED_MESSAGE_HTML_H

#include <stdbool.h>

/* Alone on a line: what follows is history that the program put there. */
#define HTML_HISTORY "\x1d"

/* At the start of a line: small and grey, as signatures and notices are. */
#define HTML_SMALL "\x1c"

/*
 * The text of the HTML (UTF-8): a paragraph on a line, lists with "- ",
 * quotes with "> ", HTML_HISTORY where a client's quoted message starts.
 * Hidden elements, styles and scripts are left out.  `*cut` becomes true when
 * it was larger or deeper than the limits.  The caller frees.
 */
char *html_text(const char *html, bool *cut);

#endif
