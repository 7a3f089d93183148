/* SPDX-License-Identifier: ISC */
/*
 * Letters as they go out: every template in every language with all facts and
 * with hardly any, read back by an independent reader.
 */
#include "test_letter_facts.h"

#include "base/limits.h"
#include "base/utf8.h"

static const char *const languages[] = { "en", "sv", "pl", "sk", "nl", "de",
	"fr", "es", "it", "cs", "da", "nb", "fi" };
static const char *const letters[] = {
	"call-sheet", "check-in", "farewell", "parting", "planned-change",
	"invoice-due-soon", "invoice-reminder",
	"invoice-reminder-firm", "invoice-reminder-second", "reach-out",
	"client-in-public", "client-insolvent", "client-may-leave",
	"client-redirect", "client-stop", "complaint-notice",
	"complaint-received", "curt", "invoice-question", "late-and-curt",
	"late-for-them", "legal-threat", "letter-held", "meeting-off",
	"money-at-risk", "neglected", "no-apology", "onboarding-gap",
	"our-heat", "payment-promised", "payment-refused",
	"promise-ours-broken", "promise-ours-due", "promise-theirs-broken",
	"quarantine-notice", "request-unanswered", "said-to-be-paid",
	"silent-client", "silent-stakeholder", "work-goes-on",
	"writer-unknown", "wrong-audience" };

static void
look(const char *name, const char *language, const struct letter_text *text)
{
	char *body = reader_body(text->raw);
	char *subject = reader_value(text->raw, "Subject");

	assert_string_equal(subject, text->subject);
	assert_true(utf8_valid(body, strlen(body)));
	if (strpbrk(body, "{}") != NULL || strstr(body, "  ") != NULL ||
	    strstr(body, "\n\n\n") != NULL || strstr(body, " \n") != NULL ||
	    strstr(body, " ,") != NULL || strstr(body, " .") != NULL ||
	    strstr(body, "()") != NULL || body[0] == '\n' || body[0] == ',')
		fail_msg("%s.%s looks wrong:\n%s", name, language, body);
	/* the sheet is read at a desk, the others on a telephone */
	if (strlen(body) > (strcmp(name, "call-sheet") == 0 ? 2400 : 1000) ||
	    utf8_width(subject) > 110)
		fail_msg("%s.%s is too long", name, language);
	free(subject);
	free(body);
}

static void
test_all_letters(void **state)
{
	struct strv dirs = reader_letters();

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(letters); i++)
		for (size_t k = 0; k < HEED_COUNT(languages); k++)
			for (int least = 0; least < 2; least++) {
				struct template *template = find(&dirs,
					letters[i], languages[k]);
				struct letter_values values = least
					? minimal() : full();
				struct letter_frame frame = frame_to(TO);
				struct letter_text text = render(template,
					&values, &frame);

				look(letters[i], languages[k], &text);
				text_free(&text);
				template_free(&template);
			}
	strv_free(&dirs);
}

/* One fact missing at a time: nothing may be left hanging. */
static void
test_each_fact_missing(void **state)
{
	struct strv dirs = reader_letters();
	size_t n;
	const struct placeholder_row *rows = placeholder_table(&n);
	static const char *const always[] = { "writer_name", "our_name",
		"firm_name" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(letters); i++)
		for (size_t k = 0; k < HEED_COUNT(languages); k++)
			for (size_t row = 0; row < n; row++) {
				struct template *template;
				struct letter_values values = full();
				struct letter_frame frame = frame_to(TO);
				struct letter_text text;
				bool needed = false;

				for (size_t a = 0; a < 3; a++)
					needed = needed || strcmp(always[a],
						rows[row].name) == 0;
				if (needed)
					continue;
				*(const char **)((char *)&values +
					rows[row].offset) = "";
				template = find(&dirs, letters[i],
					languages[k]);
				text = render(template, &values, &frame);
				look(letters[i], languages[k], &text);
				text_free(&text);
				template_free(&template);
			}
	strv_free(&dirs);
}

/* The notice says whether the client was answered, and only then by when. */
static void
test_complaint_notice(void **state)
{
	struct strv dirs = reader_letters();

	(void)state;
	for (size_t k = 0; k < HEED_COUNT(languages); k++) {
		struct template *template = find(&dirs, "complaint-notice",
			languages[k]);
		struct letter_values values = full();
		struct letter_frame frame = frame_to(TO);
		struct letter_text text = render(template, &values, &frame);
		char *with = reader_body(text.raw), *without;

		text_free(&text);
		values.answer_by = NULL;
		text = render(template, &values, &frame);
		without = reader_body(text.raw);
		assert_non_null(strstr(with, "onsdag 25 november"));
		assert_null(strstr(without, "onsdag 25 november"));
		assert_non_null(strstr(without, "heed "));
		free(with);
		free(without);
		text_free(&text);
		template_free(&template);
	}
	strv_free(&dirs);
}

static void
has_value(const char *raw, const char *name, const char *want)
{
	char *value = reader_value(raw, name);

	if (want == NULL) {
		assert_null(value);
		return;
	}
	assert_non_null(value);
	assert_string_equal(value, want);
	free(value);
}

static void
test_headers(void **state)
{
	struct strv dirs = reader_letters(), references = { 0 };
	struct template *template = find(&dirs, "complaint-received", "sv");
	struct letter_values values = full();
	struct letter_frame frame = frame_to(TO);
	struct letter_text text;

	(void)state;
	strv_add(&references, "first@client.example");
	strv_add(&references, "cause@client.example");
	frame.references = &references;
	frame.replied = frame.reply_subject = true;
	frame.their_subject = "SV: Re: sv:Sidan \xc3\xa4r nere";
	text = render(template, &values, &frame);
	assert_int_equal(reader_count(text.raw), 15);
	has_value(text.raw, "From", "\"Maja Lind\" <maja@kvarnby.example>");
	has_value(text.raw, "To", "\"Anna Berg\" <" TO ">");
	has_value(text.raw, "Subject", "Re: Sidan \xc3\xa4r nere");
	has_value(text.raw, "Date", "Tue, 24 Nov 2026 14:30:00 +0100");
	has_value(text.raw, "Message-ID",
		"<heed.0123abcd@kvarnby.example>");
	has_value(text.raw, "In-Reply-To", "<cause@client.example>");
	has_value(text.raw, "References", "<first@client.example> "
		"<heed-ref.0123abcd@kvarnby.example> <cause@client.example>");
	has_value(text.raw, "Auto-Submitted", "auto-replied");
	has_value(text.raw, "X-Auto-Response-Suppress", "All");
	has_value(text.raw, "Precedence", "bulk");
	has_value(text.raw, "X-Heed-Id", "0123abcd");
	has_value(text.raw, "Content-Type", "text/plain; charset=utf-8");
	has_value(text.raw, "Content-Transfer-Encoding",
		"quoted-printable");
	has_value(text.raw, "Content-Language", "sv");
	has_value(text.raw, "MIME-Version", "1.0");
	text_free(&text);

	frame.in_reply_to = NULL; /* starts a thread */
	frame.replied = false;
	frame.important = true;
	frame.their_subject = "Re: "; /* they had none */
	text = render(template, &values, &frame);
	has_value(text.raw, "In-Reply-To", NULL);
	has_value(text.raw, "References", NULL);
	has_value(text.raw, "Auto-Submitted", "auto-generated");
	has_value(text.raw, "Importance", "high");
	has_value(text.raw, "X-Priority", "1");
	has_value(text.raw, "Subject", "Tack f\xc3\xb6r att du h\xc3\xb6r "
		"av dig");
	text_free(&text);
	template_free(&template);
	strv_free(&references);
	strv_free(&dirs);
}

/* The same facts make the same bytes: what was frozen can be made again. */
static void
test_same_bytes(void **state)
{
	struct strv dirs = reader_letters();
	struct template *template = find(&dirs, "legal-threat", "de");
	struct letter_values values = full();
	struct letter_frame frame = frame_to(TO);
	struct letter_text a = render(template, &values, &frame);
	struct letter_text b = render(template, &values, &frame);

	(void)state;
	assert_string_equal(a.raw, b.raw);
	text_free(&a);
	text_free(&b);
	template_free(&template);
	strv_free(&dirs);
}

/* What does not fit is not sent in part. */
static void
test_too_large(void **state)
{
	struct buf file = buf_new(KIB(16));
	struct letter_values values = full();
	struct letter_frame frame = frame_to(TO);
	struct problem problem = { "" };
	struct strv dirs = { 0 };
	struct template *template;
	struct letter_text text;
	char *dir, name[401];

	(void)state;
	memset(name, 'x', 400);
	name[400] = '\0';
	buf_str(&file, "Subject: s\nFor: people\n\nx\n");
	for (int i = 0; i < 300; i++)
		buf_str(&file, "{words}\n");
	dir = reader_template("big.en.txt", file.data, file.len);
	strv_add(&dirs, dir);
	template = find(&dirs, "big", "en");
	values.words = name;
	assert_false(letter_render(template, &values, &frame, &text,
		&problem));
	assert_non_null(strstr(problem.text, "is above"));
	assert_null(text.raw);
	assert_null(text.subject);
	template_free(&template);
	reader_remove(dir, "big.en.txt");
	strv_free(&dirs);
	buf_free(&file);
}

static void
test_no_value(void **state)
{
	struct strv dirs = reader_letters();
	struct template *template = find(&dirs, "complaint-received", "en");
	struct letter_values values = full();
	struct letter_frame frame = frame_to(TO);
	struct problem problem = { "" };
	struct letter_text text;

	(void)state;
	values.our_name = " \r\n \xe2\x80\xae"; /* nothing is left of it */
	assert_false(letter_render(template, &values, &frame, &text,
		&problem));
	assert_non_null(strstr(problem.text, "en.txt:8: {our_name} has no"));
	assert_null(text.raw);
	template_free(&template);
	strv_free(&dirs);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_letters),
		cmocka_unit_test(test_each_fact_missing),
		cmocka_unit_test(test_complaint_notice),
		cmocka_unit_test(test_headers),
		cmocka_unit_test(test_same_bytes),
		cmocka_unit_test(test_too_large),
		cmocka_unit_test(test_no_value),
	};

	return cmocka_run_group_tests_name("letter", tests, NULL, NULL);
}
