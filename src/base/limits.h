/* SPDX-License-Identifier: ISC */
/*
 * Every limit on what comes from outside, by name.  A thing above its limit
 * is cut and marked, or refused with one line: never skipped in silence.
 */
#ifndef HEED_BASE_LIMITS_H
#define HEED_BASE_LIMITS_H

#define KIB(n) ((size_t)(n)*1024)
#define MIB(n) ((size_t)(n)*1024 * 1024)

/* mail */
#define LIMIT_MESSAGE	    MIB(8)   /* larger: header and first part only */
#define LIMIT_MESSAGE_HEAD  KIB(256) /* what is read of a larger one */
#define LIMIT_HEADER_BLOCK  KIB(256)
#define LIMIT_HEADER_COUNT  1000
#define LIMIT_MIME_DEPTH    30
#define LIMIT_MIME_PARTS    500
#define LIMIT_TEXT	    KIB(256) /* of text that its writer wrote */
#define LIMIT_HTML	    MIB(2)
#define LIMIT_HTML_TAGS	    50000 /* one takes up to 1 KB of memory */
#define LIMIT_SUBJECT	    998
#define LIMIT_PAPER	    MIB(2) /* an attached invoice; larger: not read */
#define LIMIT_ROBOT_TEXT    KIB(4)   /* in which a machine is looked for */
#define LIMIT_ADDRESSES	    200
#define LIMIT_REFERENCES    100

/* IMAP */
#define LIMIT_IMAP_LINE	   KIB(64)
#define LIMIT_IMAP_REPLY   MIB(64) /* bytes in answer to one command */
#define LIMIT_IMAP_PARENS  100
#define LIMIT_IMAP_COMMAND 120 /* seconds for one command, whole */
#define LIMIT_UIDS	   1000000
#define LIMIT_FOLDER_NAME  1000 /* bytes; longer ones are not seen */
#define LIMIT_FOLDERS	   10000 /* of one account; more are not seen */

/* who asks for metrics */
#define LIMIT_SCRAPE_REQUEST KIB(4)

/* signals */
#define LIMIT_EVIDENCE	  200 /* bytes of the words shown */
#define LIMIT_SIGNALS	  64 /* in one message */
#define LIMIT_LEX_LINE	  KIB(4)
#define LIMIT_LEX_ENTRIES 200000

/* what is imported */
#define LIMIT_BOARD MIB(64) /* of a board; a thousand cards take 3 MB */

/* configuration */
#define LIMIT_CONFIG_FILE KIB(1024)
#define LIMIT_CONFIG_DEPTH 10 /* of files that include files */
#define LIMIT_CONFIG_INCLUDES 1000 /* from one file, all in all */
#define LIMIT_SECRET	  4096
#define LIMIT_CONFIG_ROWS 20000 /* clients, rules, people, accounts */

#define LIMIT_HOLIDAY_FILE   MIB(1)
#define LIMIT_HOLIDAY_FILES  100 /* different ones */
#define LIMIT_HOLIDAY_EVENTS 2000
#define LIMIT_HOLIDAY_LINE   KIB(4) /* folded lines put together */
#define LIMIT_HOLIDAYS	     20000 /* days off in one file */

/* tokens of a provider */
#define LIMIT_TOKEN_ANSWER  KIB(64)
#define LIMIT_TOKEN_REQUEST KIB(64)
#define LIMIT_TOKEN_LIFE    86400 /* seconds; a longer one is not believed */

/* letters */
#define LIMIT_LETTER KIB(50)

#endif
