/* SPDX-License-Identifier: ISC */
/*
 * What hostile mail can put into a letter: a text for each placeholder and each
 * header that quotes, NUL between them.  The letter keeps its fields, its one
 * recipient, and is found good by the check that knows nothing of its making.
 */
#include "letters.h"
#include "scratch.h"

static struct template *
everything(void)
{
	struct buf text = buf_new(LIMIT_TEMPLATE);
	struct template *template;
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	buf_str(&text, "Subject: {?subject}{subject}{:}none{/}!\n"
		"For: people\n\nHello,\n");
	for (size_t i = 0; i < n; i++)
		buf_printf(&text, "{?%s}{%s}{:}none{/}.\n", rows[i].name,
			rows[i].name);
	template = template_read(scratch_file("e.en.txt", text.data,
		text.len), "en", NULL);
	MUST(template != NULL);
	buf_free(&text);
	return template;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct template *template;
	struct input in = { (const char *)data, size };
	struct letter_values values = { 0 };
	struct letter_frame frame = a_frame();
	struct problem problem = { "" };
	struct letter_text text;
	struct strv given = { 0 };
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);

	if (template == NULL)
		template = everything();
	for (size_t i = 0; i < n + 5; i++)
		strv_own(&given, input_until(&in, '\0'));
	for (size_t i = 0; i < n; i++)
		memcpy((char *)&values + rows[i].offset, &given.v[i],
			sizeof(char *));
	frame.from_name = given.v[n];
	frame.to_name = given.v[n + 1];
	frame.their_subject = given.v[n + 2];
	frame.in_reply_to = given.v[n + 3];
	frame.references = &given;
	frame.reply_subject = given.v[n + 4][0] == 'r';
	if (letter_render(template, &values, &frame, &text, &problem)) {
		MUST(letter_check(text.raw, text.len, TO, NULL, &problem));
		n = fields_of(text.raw);
		MUST(n == 13 || n == 15);
		must_go_to_one(text.raw, text.len);
		free(text.subject);
		free(text.raw);
	} else {
		must_be_line(problem.text);
	}
	strv_free(&given);
	return 0;
}
