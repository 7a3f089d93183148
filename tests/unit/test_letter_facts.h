/* SPDX-License-Identifier: ISC */
/* For the tests of letters: facts to fill them with, all invented. */
#ifndef HEED_TEST_LETTER_FACTS_H
#define HEED_TEST_LETTER_FACTS_H

#include "test_letter_reader.h"

#include "outbox/template.h"

#define TO "anna@client.example"

static inline struct letter_values
full(void)
{
	return (struct letter_values){
		.client_name = "Brunnsh\xc3\xb6g Bygg AB",
		.writer_name = "Anna Berg",
		.writer_address = "anna@client.example",
		.writer_first_name = "Anna",
		.reader_name = "Anna Berg",
		.reader_first_name = "Anna",
		.our_name = "Maja Lind",
		.firm_name = "Kvarnby Studio",
		.subject = "Sidan \xc3\xa4r nere igen",
		.words = "Det h\xc3\xa4r \xc3\xa4r tredje g\xc3\xa5ngen",
		.matters = "14 dagar senare \xc3\xa4n de brukar betala. "
			"St\xc3\xa5r p\xc3\xa5 spel: 900,00 kr i "
			"m\xc3\xa5naden",
		.signals = "complaint.quality, leaving",
		.rule = "complaint",
		.message_date = "tisdag 24 november kl. 09:12",
		.answer_by = "onsdag 25 november kl. 09:12",
		.invoices = "2026-0047 \u2013 12 500,00 kr \u2013 3 november "
			"2026",
		.amount_open = "12 500,00 kr",
		.invoice_number = "2026-0047",
		.invoice_amount = "12 500,00 kr",
		.invoice_due = "3 november 2026",
		.contact_name = "Anna Berg",
		.contact_address = "anna@client.example",
		.our_promises = "2026-11-20: \"ritningarna kommer p\u00e5 "
			"fredag\"",
		.their_promises = "2026-11-21: \"vi betalar\"",
		.change = "Vi har st\xc3\xa4ngt i juli.",
		.change_day = "6 juli 2026",
		.change_until = "31 juli 2026",
		.why = "heed why M12",
	};
}

/* What every letter can count on. */
static inline struct letter_values
minimal(void)
{
	return (struct letter_values){
		.writer_name = "anna@client.example",
		.our_name = "Maja Lind",
		.firm_name = "Kvarnby Studio",
	};
}

static inline struct letter_frame
frame_to(const char *to)
{
	return (struct letter_frame){
		.from_name = "Maja Lind",
		.from_address = "maja@kvarnby.example",
		.to_name = "Anna Berg",
		.to_address = to,
		.message_id = "heed.0123abcd@kvarnby.example",
		.token = "0123abcd",
		.in_reply_to = "cause@client.example",
		.date = 1795527000,
		.zone = 60,
	};
}

static inline struct template *
find(const struct strv *dirs, const char *name, const char *language)
{
	struct problem problem = { "" };
	char *file = mem_printf("%s/%s.%s.txt", dirs->v[0], name, language);
	struct template *template = template_read(file, language, &problem);

	free(file);
	if (template == NULL)
		fail_msg("%s", problem.text);
	return template;
}

static inline struct letter_text
render(const struct template *template, const struct letter_values *values,
	const struct letter_frame *frame)
{
	struct problem problem = { "" };
	struct letter_text text;

	if (!letter_render(template, values, frame, &text, &problem))
		fail_msg("%s", problem.text);
	assert_int_equal(strlen(text.raw), text.len);
	if (!letter_check(text.raw, text.len, frame->to_address, NULL,
		&problem))
		fail_msg("%s\n%s", problem.text, text.raw);
	return text;
}

static inline void
text_free(struct letter_text *text)
{
	free(text->subject);
	free(text->raw);
}

#endif
