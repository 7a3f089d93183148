/* SPDX-License-Identifier: ISC */
/* A template that a user wrote: told what is wrong with it, or a letter. */
#include "letters.h"
#include "scratch.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct letter_values values = {
		.client_name = "Brunnsh\xc3\xb6g Bygg AB",
		.writer_name = "Anna Berg", .our_name = "Maja Lind",
		.firm_name = "Kvarnby Studio", .subject = "Sidan",
		.answer_by = "onsdag", .message_date = "tisdag" };
	struct letter_frame frame = a_frame();
	struct problem problem = { "" };
	struct letter_text text;
	struct template *template = template_read(scratch_file("t.en.txt",
		data, size), "en", &problem);

	if (template != NULL && letter_render(template, &values, &frame,
		&text, &problem)) {
		MUST(text.len <= LIMIT_LETTER);
		MUST(fields_of(text.raw) == 13);
		must_go_to_one(text.raw, text.len);
		if (!letter_check(text.raw, text.len, TO, NULL, &problem))
			must_be_line(problem.text);
		free(text.subject);
		free(text.raw);
	} else {
		must_be_line(problem.text);
	}
	template_free(&template);
	return 0;
}
