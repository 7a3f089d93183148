/* SPDX-License-Identifier: ISC */
/*
 * outbox/: letters: templates in the reader's language, rendering to frozen
 * bytes, guards, states and backoff.
 *
 * May include: base/, config/types.h, store/, message/, signals/, client/,
 * rules/.
 */
#ifndef HEED_OUTBOX_LETTER_H
#define HEED_OUTBOX_LETTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/outcome.h"
#include "base/strv.h"
#include "config/types.h"

struct template; /* one letter in one language */

/*
 * A template is the file NAME.LANG.txt, or NAME.LANG.informal.txt for clients
 * who are addressed informally, UTF-8:
 *
 *	Subject: Your message of {message_date}
 *	For: client
 *	Note: for whoever edits the file; never sent
 *
 *	{?writer_first_name}Dear {writer_first_name},{:}Good morning,{/}
 *
 * Subject: comes first.  `For:` is "client" or "people".  {name} is a
 * placeholder and must have a value; {?name}...{:}...{/} chooses by whether it
 * has one, within one line and not nested; {:} may be missing.  A line of which
 * nothing is left is left out.  A brace is nothing else: there is no literal
 * one.  One paragraph is one line, however long.
 *
 * The placeholders that a template may name, with what they stand for; any
 * other is an error when the template is read.
 */
struct placeholder_row {
	const char *name; /* "writer_name" */
	bool for_clients; /* may stand in a letter to a client */
	const char *text; /* one sentence for the manual */
	size_t offset;	  /* of its value in struct letter_values */
	size_t limit;	  /* bytes; a longer value is cut, with "..." */
	bool lines;	  /* it may have several; the limit is of each */
};
const struct placeholder_row *placeholder_table(size_t *n);

/*
 * The values, by name; NULL or "": this letter has none.  They come out of
 * hostile mail: each is made one line (or each line of it) without controls and
 * bidi marks, is cut to its limit, and its braces become round brackets.
 */
struct letter_values {
	const char *client_name;
	const char *writer_name;   /* display name, else the address */
	const char *writer_address; /* people only */
	const char *writer_first_name; /* "" when it cannot be told */
	const char *reader_name;   /* whom it goes to, where that is known */
	const char *reader_first_name; /* "" when it cannot be told */
	const char *our_name;	   /* of the sender */
	const char *firm_name;
	const char *subject;	   /* of their message, without Re: */
	const char *words;	   /* evidence, quoted; people only */
	const char *matters;	   /* why it matters; people only */
	const char *signals;	   /* names; people only */
	const char *rule;	   /* people only */
	const char *message_date;  /* in the reader's language and zone */
	const char *draft;	   /* "yes" or ""; people only */
	const char *answer_by;	   /* the same; the time promised */
	const char *invoices;	   /* a line each: number, amount, due day */
	const char *amount_open;   /* of all of them */
	const char *invoice_number; /* these three where it is one only */
	const char *invoice_amount;
	const char *invoice_due;
	const char *contact_name;  /* whom to call; people only, as these */
	const char *contact_address;
	const char *our_promises;  /* a line each */
	const char *their_promises;
	const char *told_name;	   /* of an alarm; people only, as these */
	const char *next_name;
	const char *next_at;	   /* when that is */
	const char *ack;	   /* `heed ack E12` */
	const char *change;	   /* these three of what is announced */
	const char *change_day;
	const char *change_until;  /* NULL: it stays so */
	const char *letter_to;	   /* that waits for a yes; people only */
	const char *letter_subject;
	const char *letter_text;   /* lines */
	const char *approve;	   /* `heed outbox approve L12` */
	const char *approve_by;	   /* until when it waits */
	const char *why;	   /* `heed why N`; people only */
};

/* Of a value with several lines: how many, and how long one may be. */
#define LIMIT_VALUE_LINES 100
#define LIMIT_VALUE_LINE  4000 /* bytes; most are cut far below that */

/* Takes over from `more` (still its own) what `values` has none of. */
void letter_values_fill(struct letter_values *values,
	const struct letter_values *more);

struct template_set; /* all letters in all languages */

/*
 * Reads every template of the folders, with a line in `errors` ("file:line:
 * ...") for each fault; a set with faults lacks what is wrong.  Never NULL.
 * The caller frees with template_set_free(), which takes NULL and clears the
 * pointer.
 */
struct template_set *template_set_load(const struct strv *dirs,
	struct strv *errors);
void template_set_free(struct template_set **set);

/* The same of single files, which are named as in a folder. */
struct template_set *template_set_files(const char *const *files, size_t n,
	struct strv *errors);

/*
 * Each of them, folder by folder; NULL behind the last.  The second is the one
 * that is used for that name, language and manner: the first in the order of
 * the folders; NULL when there is none.  Owned by the set.
 */
const struct template *template_at(const struct template_set *set, size_t i);
const struct template *template_exact(const struct template_set *set,
	const char *name, const char *language, enum manner manner);

/*
 * Letter `name` in the first of `languages` (NULL entries are passed over) that
 * any of the folders has, from the first that has it; the last resort is
 * English; "no" and "nn" get "nb" before what comes next.  With
 * MANNER_INFORMAL, in that language NAME.LANG.informal.txt where any folder has
 * it: languages come before manners, and manners before folders.  `*choice`
 * says why it is not in the first language wished, one line: "in en: there is
 * no NAME in sv, fi"; NULL when it is; the caller frees.  NULL with a line in
 * `problem` when there is none.  Owned by the set.
 */
const struct template *template_find(const struct template_set *set,
	const char *name, const char *const *languages, size_t n,
	enum manner manner, char **choice, struct problem *problem);
void template_free(struct template **template);
const char *template_name(const struct template *template);
const char *template_language(const struct template *template);
const char *template_file(const struct template *template);
enum manner template_manner(const struct template *template);

/* True for "For: client". */
bool template_for_clients(const struct template *template);

struct letter_frame {
	const char *from_name, *from_address;
	const char *to_name, *to_address;
	const char *message_id; /* without <> */
	const char *token;
	const char *in_reply_to; /* NULL: starts a thread */
	const struct strv *references; /* NULL: none */
	bool reply_subject; /* "Re: " and theirs, where they had one */
	const char *their_subject;
	bool important;
	bool replied; /* Auto-Submitted: auto-replied, else auto-generated */
	int64_t date;
	int zone; /* minutes east of UTC */
};

struct letter_text {
	char *subject; /* owned */
	char *raw;     /* owned; CRLF, dot-free of our doing, ends in CRLF */
	size_t len;
};

/*
 * Fills in and freezes.  False with a line in `problem` when a placeholder has
 * no value, the result is above LIMIT_LETTER, not valid UTF-8, or a header
 * would hold a line end.  The caller frees both fields of `out`.
 */
bool letter_render(const struct template *template,
	const struct letter_values *values, const struct letter_frame *frame,
	struct letter_text *out, struct problem *problem);

/* Was it rendered as important?  By the frozen bytes. */
bool letter_important(const char *raw, size_t len);

/*
 * What the reader of the finished bytes sees, LF lines: the words of a letter
 * to a client.  NULL when it is not plain text as heed writes it; free() it.
 */
char *letter_words(const char *raw, size_t len);

/*
 * The check of the finished bytes, independent of the rendering: exactly one
 * From, To, Subject, Date, Message-ID, X-Heed-Id, Auto-Submitted; no Cc or
 * Bcc; To is `recipient`; no open placeholder; ASCII headers; CRLF only; no
 * address of another client (`foreign`: addresses that must not appear; NULL:
 * none).  Any header that heed does not write is refused too.  The body is
 * plain text or, of what answers nobody, text and harmless HTML
 * (outbox/sheet.h).
 */
bool letter_check(const char *raw, size_t len, const char *recipient,
	const struct strv *foreign, struct problem *problem);

#endif
