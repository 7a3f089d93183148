/* SPDX-License-Identifier: ISC */
/*
 * A template and its values -> the frozen bytes of one message to one person.
 * Trusts the template (it was read and checked), and no value.  The bytes hold
 * everything that the wire will see, Date and Message-ID too: a second try
 * sends the same.  Never writes Cc or Bcc; there is no code that could.
 */
#include "outbox/template.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/address.h"
#include "base/base.h"
#include "base/buf.h"
#include "base/limits.h"
#include "base/mem.h"
#include "outbox/mime_out.h"

#define IMPORTANT "Importance: high\r\n"

#define LIMIT_LETTER_SUBJECT 250
#define LIMIT_LETTER_NAME    100
#define LIMIT_TOKEN	     64

/* One line of the letter while it is filled in. */
struct filling {
	const struct template *template;
	const struct letter_values *values;
	struct problem *problem;
	struct buf *out;
	size_t line;  /* where it starts in `out` */
	bool choice;  /* it holds a {?...} */
	bool skip;    /* in the branch that is not taken */
	bool blank;   /* the line before was empty */
};

static bool
fill_value(struct filling *f, const struct piece *piece)
{
	size_t n;
	char *value;

	if (f->skip)
		return true;
	value = placeholder_value(f->values, piece->row);
	if (value == NULL) {
		problem_set(f->problem, "%s:%d: {%s} has no value",
			f->template->file, piece->line,
			placeholder_table(&n)[piece->row].name);
		return false;
	}
	buf_str(f->out, value);
	free(value);
	return true;
}

/* A line that came to nothing goes, and a second empty one with it. */
static void
fill_line(struct filling *f)
{
	bool empty = f->out->len == f->line;

	if (!empty || (!f->choice && !f->blank))
		buf_char(f->out, '\n');
	f->blank = empty && (f->blank || !f->choice);
	f->line = f->out->len;
	f->choice = false;
}

static bool
fill(struct filling *f, const struct pieces *pieces)
{
	for (size_t i = 0; i < pieces->n; i++) {
		const struct piece *piece = &pieces->v[i];
		char *value;

		switch (piece->kind) {
		case PIECE_TEXT:
			if (!f->skip)
				buf_str(f->out, piece->text);
			break;
		case PIECE_VALUE:
			if (!fill_value(f, piece))
				return false;
			break;
		case PIECE_IF:
			value = placeholder_value(f->values, piece->row);
			f->skip = value == NULL;
			f->choice = true;
			free(value);
			break;
		case PIECE_ELSE:
			f->skip = !f->skip;
			break;
		case PIECE_FI:
			f->skip = false;
			break;
		case PIECE_LINE:
			fill_line(f);
			break;
		}
	}
	return true;
}

/* Behind every "Re:", "SV:", "Odp:", "Antw:", "AW:" and their repetitions. */
static const char *
bare_subject(const char *subject)
{
	static const char *const marks[] = { "re:", "sv:", "vs:", "odp:",
		"antw:", "aw:", "ad:", "ref:" };
	bool found = true;

	while (found) {
		subject += strspn(subject, " ");
		found = false;
		for (size_t i = 0; i < HEED_COUNT(marks) && !found; i++) {
			size_t len = strlen(marks[i]);

			found = strncasecmp(subject, marks[i], len) == 0;
			if (found)
				subject += len;
		}
	}
	return subject;
}

static char *
make_subject(const struct template *template,
	const struct letter_values *values, const struct letter_frame *frame,
	struct problem *problem)
{
	struct buf text = buf_new(LIMIT_TEMPLATE);
	struct filling f = { .template = template, .values = values,
		.problem = problem, .out = &text };
	char *subject = NULL;

	if (frame->reply_subject && frame->their_subject != NULL) {
		char *theirs = placeholder_clean(frame->their_subject,
			LIMIT_LETTER_SUBJECT - 4);
		const char *bare = bare_subject(theirs);

		if (bare[0] != '\0')
			subject = mem_printf("Re: %s", bare);
		free(theirs);
	}
	if (subject == NULL && fill(&f, &template->subject)) {
		subject = placeholder_clean(buf_text(&text),
			LIMIT_LETTER_SUBJECT);
		if (subject[0] == '\0') {
			problem_set(problem, "%s: the subject is empty",
				template->file);
			mem_free(&subject);
		}
	}
	buf_free(&text);
	return subject;
}

bool
letter_frame_valid(const struct letter_frame *frame, struct problem *problem)
{
	size_t token = 0;

	while (isalnum((unsigned char)frame->token[token]))
		token++;
	if (token == 0 || frame->token[token] != '\0' || token > LIMIT_TOKEN)
		problem_set(problem, "the letter's token is not valid");
	else if (!address_valid(frame->from_address))
		problem_set(problem, "the sender's address is not valid");
	else if (!address_valid(frame->to_address))
		problem_set(problem, "the recipient's address is not valid");
	else if (!mime_id_valid(frame->message_id) ||
		 strchr(frame->message_id, '@') == NULL)
		problem_set(problem, "the letter's Message-ID is not valid");
	else
		return true;
	return false;
}

static void
add_name(struct buf *out, const char *field, const char *name,
	const char *address)
{
	char *clean = name == NULL ? NULL
				   : placeholder_clean(name, LIMIT_LETTER_NAME);

	mime_mailbox(out, field, clean, address);
	free(clean);
}

/*
 * Servers may replace our Message-ID, but they leave References alone: an id
 * made of the token stands there too, before the last one, where it changes
 * nobody's thread.
 */
static void
add_thread(struct buf *out, const struct letter_frame *frame)
{
	struct strv parent = { 0 }, all = { 0 };

	if (frame->in_reply_to == NULL || !mime_id_valid(frame->in_reply_to))
		return;
	strv_add(&parent, frame->in_reply_to);
	mime_ids(out, "In-Reply-To", &parent);
	for (size_t i = 0; frame->references != NULL &&
		i < frame->references->n; i++)
		if (strcmp(frame->references->v[i], frame->in_reply_to) != 0)
			strv_add(&all, frame->references->v[i]);
	strv_own(&all, mem_printf("heed-ref.%s@%s", frame->token,
		address_domain(frame->from_address)));
	strv_add(&all, frame->in_reply_to);
	mime_ids(out, "References", &all);
	strv_free(&all);
	strv_free(&parent);
}

bool
letter_important(const char *raw, size_t len)
{
	const char *end = memmem(raw, len, "\r\n\r\n", 4);
	const char *line = memmem(raw, len, "\r\n" IMPORTANT,
		strlen("\r\n" IMPORTANT));

	return end != NULL && line != NULL && line < end;
}

void
letter_head(struct buf *out, const char *language,
	const struct letter_frame *frame, const char *subject)
{
	add_name(out, "From", frame->from_name, frame->from_address);
	add_name(out, "To", frame->to_name, frame->to_address);
	mime_text(out, "Subject", subject);
	mime_date(out, frame->date, frame->zone);
	buf_printf(out, "Message-ID: <%s>\r\n", frame->message_id);
	add_thread(out, frame);
	buf_printf(out, "Auto-Submitted: %s\r\n",
		frame->replied ? "auto-replied" : "auto-generated");
	buf_str(out, "Precedence: bulk\r\n"
		"X-Auto-Response-Suppress: All\r\n");
	buf_printf(out, "X-Heed-Id: %s\r\n", frame->token);
	if (frame->important)
		buf_str(out, IMPORTANT "X-Priority: 1\r\n");
	buf_printf(out, "Content-Language: %s\r\n", language);
}

bool
letter_render(const struct template *template,
	const struct letter_values *values, const struct letter_frame *frame,
	struct letter_text *out, struct problem *problem)
{
	struct buf body = buf_new(LIMIT_LETTER), raw = buf_new(LIMIT_LETTER);
	struct filling f = { .template = template, .values = values,
		.problem = problem, .out = &body };
	char *subject = NULL;
	bool ok = false;

	*out = (struct letter_text){ 0 };
	if (!letter_frame_valid(frame, problem))
		goto out;
	subject = make_subject(template, values, frame, problem);
	if (subject == NULL || !fill(&f, &template->body))
		goto out;
	if (strspn(buf_text(&body), " \n") == body.len) {
		problem_set(problem, "%s: the letter says nothing",
			template->file);
		goto out;
	}
	letter_head(&raw, template->language, frame, subject);
	buf_str(&raw, "MIME-Version: 1.0\r\n"
		"Content-Type: text/plain; charset=utf-8\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n\r\n");
	mime_body(&raw, buf_text(&body));
	if (body.overflow || raw.overflow) {
		problem_set(problem, "%s: the letter is above %zu bytes",
			template->file, LIMIT_LETTER);
		goto out;
	}
	*out = (struct letter_text){ .subject = subject, .len = raw.len };
	out->raw = buf_take(&raw);
	subject = NULL;
	ok = true;
out:
	free(subject);
	buf_free(&body);
	buf_free(&raw);
	return ok;
}
