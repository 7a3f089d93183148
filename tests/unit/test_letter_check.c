/* SPDX-License-Identifier: ISC */
/*
 * The last look at the finished bytes: one good letter, and every way in which
 * it could be wrong were rendering fooled.  None of these bytes comes from the
 * code that writes letters.
 */
#include "test_letter_reader.h"

#include "base/limits.h"

#define TO "anna@client.example"

#define REST "Date: Tue, 24 Nov 2026 14:30:00 +0100\r\n" \
	"Message-ID: <heed.01@kvarnby.example>\r\n" \
	"Auto-Submitted: auto-replied\r\n" \
	"Precedence: bulk\r\n" \
	"X-Auto-Response-Suppress: All\r\n" \
	"X-Heed-Id: 01\r\n" \
	"MIME-Version: 1.0\r\n" \
	"Content-Type: text/plain; charset=utf-8\r\n" \
	"Content-Transfer-Encoding: quoted-printable\r\n"

#define HEAD "From: \"Maja\" <maja@kvarnby.example>\r\n" \
	"To: \"Anna\" <" TO ">\r\n" \
	"Subject: Thank you\r\n" REST

static const char good[] = HEAD "\r\nHello =C3=A5,\r\nthanks=\r\n.\r\n";

static bool
check(const char *raw, size_t len, const struct strv *foreign,
	struct problem *problem)
{
	problem->text[0] = '\0';
	return letter_check(raw, len, TO, foreign, problem);
}

/* `good` with `old` replaced by `new`, refused with `want`; NULL: passes. */
static void
try(const char *old, const char *new, const char *want)
{
	const char *at = strstr(good, old);
	struct buf raw = buf_new(200000);
	struct problem problem;
	bool ok;

	assert_non_null(at);
	buf_add(&raw, good, (size_t)(at - good));
	buf_str(&raw, new);
	buf_str(&raw, at + strlen(old));
	ok = check(raw.data, raw.len, NULL, &problem);
	if (ok != (want == NULL))
		fail_msg("\"%s\" for \"%s\": %s %s", new, old,
			ok ? "passes" : "refused", problem.text);
	if (want != NULL && strstr(problem.text, want) == NULL)
		fail_msg("\"%s\": \"%s\" lacks \"%s\"", new, problem.text,
			want);
	buf_free(&raw);
}

static void
test_good(void **state)
{
	struct problem problem;

	(void)state;
	assert_true(check(good, strlen(good), NULL, &problem));
	assert_string_equal(problem.text, "");
	try("\"Anna\" <", "<", NULL);
	try("\"Anna\" <", "=?utf-8?B?QW5uYSDDhQ==?= <", NULL);
	try("\"Anna\" <", "=?utf-8?B?QW5u?=\r\n =?utf-8?B?YQ==?= <", NULL);
	try(TO, "Anna@Client.example", NULL);
	try("\"Anna\"", "\"<evil@x.example>, \\\"Anna\\\\\"", NULL);
	try("X-Heed-Id", "x-heed-id", NULL);
	try("Precedence: bulk", "Importance: high\r\nPrecedence: bulk", NULL);
	try("Hello", "", NULL);
}

static void
test_fields(void **state)
{
	static const char *const needed[] = { "From", "To", "Subject", "Date",
		"Message-ID", "Auto-Submitted", "Precedence",
		"X-Auto-Response-Suppress", "X-Heed-Id", "MIME-Version",
		"Content-Type", "Content-Transfer-Encoding" };
	static const char *const strange[] = { "Cc: a@b.example",
		"Bcc: a@b.example", "bcc: a@b.example", "Bcc : a@b.example",
		"Reply-To: a@b.example", "Sender: a@b.example",
		"Resent-To: a@b.example", "Return-Path: <>",
		"Disposition-Notification-To: a@b.example",
		"Apparently-To: a@b.example", "X-Other: 1", ": x", " : x" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(needed); i++) {
		char *line = mem_printf("%s:", needed[i]);
		const char *at = strstr(good, line);
		char *whole, *twice;

		if (strcmp(needed[i], "To") == 0)
			at = strstr(good, "\nTo:") + 1;
		assert_non_null(at);
		whole = mem_strn(at, (size_t)(strstr(at, "\r\n") + 2 - at));
		twice = mem_printf("%s%s", whole, whole);
		try(whole, "", "no header");
		try(whole, twice, "twice the header");
		free(twice);
		free(line);
		line = mem_printf("%s:\r\n", needed[i]);
		try(whole, line, "an empty header");
		free(whole);
		free(line);
	}
	for (size_t i = 0; i < HEED_COUNT(strange); i++) {
		char *line = mem_printf("%s\r\nX-Heed-Id", strange[i]);

		if (strange[i][0] == ' ') /* it continues the line before */
			try("X-Heed-Id", line, NULL);
		else
			try("X-Heed-Id", line, "heed does not write");
		free(line);
	}
	try("X-Heed-Id: 01", "X-Heed-Id 01", "without a colon");
}

static void
test_addresses(void **state)
{
	static const char *const wrong[] = {
		"\"Anna\" <other@client.example>",
		"\"Anna\" <" TO ">, <evil@x.example>",
		"<evil@x.example>, <" TO ">",
		"evil@x.example, <" TO ">",
		"\"Anna\" <evil@x.example> <" TO ">",
		"Anna <" TO ">", /* heed quotes */
		"(evil@x.example) <" TO ">",
		"group: <" TO ">;",
		"<" TO ">;",
		"<" TO, TO, TO ">", "<>", "<" TO "x>", "<x" TO ">",
		"<@relay.example:" TO ">",
		"\"Anna <" TO ">", /* the quote is open */
		"\"a\\\" <" TO ">",
		"=?utf-8?B?QQ==?= evil@x.example <" TO ">",
	};

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(wrong); i++)
		try("\"Anna\" <" TO ">", wrong[i], "To is not the recipient");
	try("\"Maja\" <maja@kvarnby.example>", "maja@kvarnby.example",
		"From is not one");
	try("<maja@kvarnby.example>", "<maja@kvarnby.example>, <a@b.example>",
		"From is not one");
	try("<heed.01@kvarnby.example>", "heed.01", "Message-ID is not one");
	try("<heed.01@kvarnby.example>", "<a@b> <c@d>", "Message-ID is not");
}

static void
test_values(void **state)
{
	(void)state;
	try("auto-replied", "no", "Auto-Submitted says");
	try("auto-replied", "auto-generated", NULL);
	try("text/plain", "text/html", "not plain text");
	try("charset=utf-8", "charset=utf-8; format=flowed", "not plain text");
	try("text/plain; charset=utf-8", "multipart/mixed; boundary=x",
		"not plain text");
	try("quoted-printable", "8bit", "not plain text");
}

static void
test_lines(void **state)
{
	struct problem problem;
	char *copy = mem_str(good);
	struct buf text = buf_new(2000);

	(void)state;
	try("Thank you\r\n", "Thank you\n", "line end");
	try("Thank you\r\n", "Thank you\r", "line end");
	try("Thank you", "Thank\ryou", "line end");
	try("Thank you", "Thank\nyou", "line end");
	try("Hello", "Hel\rlo", "line end");
	try("Hello", "Hel\nlo", "line end");
	try("thanks=\r\n.\r\n", "thanks", "has no end");
	try("thanks=\r\n.\r\n", "thanks\r", "has no end");
	try("\r\n\r\n", "\r\n", "no body");
	copy[10] = '\0';
	assert_false(check(copy, strlen(good), NULL, &problem));
	free(copy);
	assert_false(check("", 0, NULL, &problem));
	assert_false(check("\n", 1, NULL, &problem));
	assert_false(check("\r\n\r\n", 4, NULL, &problem));

	for (int i = 0; i < 77; i++)
		buf_char(&text, 'x');
	buf_str(&text, "\r\nHello");
	try("Hello", text.data, "line is too long");
	try("Hello", text.data + 1, NULL);
	buf_clear(&text);
	for (int i = 0; i < 999 - 9; i++)
		buf_char(&text, 'x');
	try("Thank you", text.data, "line is too long");
	try("Thank you", text.data + 1, NULL);
	buf_free(&text);
}

static void
test_encodings(void **state)
{
	(void)state;
	try("Thank you", "Tack sj\xc3\xa4lv", "not ASCII");
	try("Thank you", "a\tb", "not ASCII");
	try("Thank you", "a\x7f", "not ASCII");
	try("Hello", "H\xc3\xa5", "badly encoded");
	try("Hello", "a=3", "badly encoded");
	try("Hello", "a=3d", "badly encoded"); /* heed writes =3D */
	try("Hello", "a= b", "badly encoded");
	try("Hello", "=\t\r\n", "badly encoded");
	try("Hello", "=C3", "UTF-8");
	try("Hello", "=ED=A0=80", "UTF-8");
	try("Hello", "=00", "control");
	try("Hello", "=1B[31m", "control");
	try("Hello", "=0D", "control");
	try("Hello", "=C2=85", "control");
	try("Hello", "=E2=80=AE", "control");
	try("Hello", "=E2=80=A8", "control");
	try("Hello", "=EF=BB=BF", "control");
	try("Hello", "=F0=9F=98=80 =D7=A9", NULL);
	try("Thank you", "=?utf-8?Q?abc?=", "badly encoded: Subject");
	try("Thank you", "=?iso-8859-1?B?YQ==?=", "badly encoded: Subject");
	try("Thank you", "=?utf-8?B?YQ==", "badly encoded: Subject");
	try("Thank you", "=?utf-8?B?Y Q?=", "badly encoded: Subject");
	try("Thank you", "=?utf-8?B?w6U=?=", NULL);
	try("Thank you", "=?utf-8?B?/w==?=", "UTF-8");
	try("Thank you", "=?utf-8?B?AA==?=", "control");
	try("Thank you", "=?utf-8?B?YQpC?=", "control"); /* a line end */
	try("Thank you", "=?utf-8?B?DQpCY2M6?=", "control");
	try("\"Anna\"", "=?utf-8?B?DQpCY2M6?=", "control");
}

static void
test_placeholders(void **state)
{
	(void)state;
	try("Hello", "Hello {name}", "open placeholder");
	try("Hello", "{", "open placeholder");
	try("Hello", "=7Bname=7D", "open placeholder");
	try("Thank you", "For {client_name}", "open placeholder");
	try("Thank you", "=?utf-8?B?e3g=?=", "open placeholder");
	try("maja@", "{maja}@", NULL); /* an address may */
}

static void
look_for(const char *old, const char *new, bool found)
{
	const char *at = strstr(good, old);
	char *raw = mem_printf("%.*s%s%s", (int)(at - good), good, new,
		at + strlen(old));
	struct problem problem;
	struct strv foreign = { 0 };
	bool ok;

	strv_add(&foreign, "eva@rival.example");
	strv_add(&foreign, "o'neil+x@rival.example");
	strv_add(&foreign, TO); /* listed twice: still the recipient */
	ok = check(raw, strlen(raw), &foreign, &problem);
	if (ok == found)
		fail_msg("%s: %s", new, ok ? "passes" : problem.text);
	if (found)
		assert_non_null(strstr(problem.text, "another client"));
	strv_free(&foreign);
	free(raw);
}

static void
test_foreign(void **state)
{
	(void)state;
	look_for("Hello", "Hello " TO, false);
	look_for("Hello", "eva@rival.example", true);
	look_for("Hello", "EVA@Rival.Example", true);
	look_for("Hello", "<eva@rival.example>.", true);
	look_for("Hello", "mailto:eva@rival.example?x", true);
	look_for("Hello", "(eva@rival.example)", true);
	look_for("Hello", "'eva@rival.example'", true);
	look_for("Hello", "x=3Deva@rival.example", true);
	look_for("Hello", "/eva@rival.example/", true);
	look_for("Hello", "eva=\r\n@rival=\r\n.example", true);
	look_for("Hello", "=65va@rival.example", true);
	look_for("Hello", "o'neil+x@rival.example", true);
	look_for("Hello", "eva@rival.example.", true);
	look_for("Hello", "a@@eva@rival.example", true);
	look_for("Hello", "=C3=A5eva@rival.example", true);
	/* somebody else's, that only ends or begins the same */
	look_for("Hello", "geneva@rival.example", false);
	look_for("Hello", "x.eva@rival.example", false);
	look_for("Hello", "eva@rival.example.org", false);
	look_for("Hello", "eva@arrival.example", false);
	look_for("Hello", "eva@", false);
	look_for("Hello", "@rival.example", false);
	look_for("Hello", "@", false);
	/* in a header, encoded or not */
	look_for("Thank you", "For eva@rival.example", true);
	look_for("Thank you", "=?utf-8?B?ZXZhQHJpdmFsLmV4YW1wbGU=?=", true);
	look_for("\"Anna\"", "\"eva@rival.example\"", true);
}

/* A text full of '@' must not take long. */
static void
test_many_at(void **state)
{
	struct buf raw = buf_new(LIMIT_LETTER);
	struct strv foreign = { 0 };
	struct problem problem;

	(void)state;
	strv_add(&foreign, "eva@rival.example");
	buf_str(&raw, HEAD "\r\n");
	while (raw.len < LIMIT_LETTER - 80)
		buf_str(&raw, "''''''''''''''''''''''''''''''''''''''@a.b"
			"''''''''''''@@@@@@@@@\r\n");
	assert_true(check(raw.data, raw.len, &foreign, &problem));
	buf_free(&raw);
	strv_free(&foreign);
}

static void
test_too_large(void **state)
{
	struct buf raw = buf_new(MIB(1));
	struct problem problem;

	(void)state;
	buf_str(&raw, HEAD "\r\n");
	while (raw.len <= LIMIT_LETTER)
		buf_str(&raw, "more\r\n");
	assert_false(check(raw.data, raw.len, NULL, &problem));
	assert_non_null(strstr(problem.text, "too large"));
	buf_free(&raw);
}

/* Cut or damaged anywhere: refused or passed, never outside the bytes. */
static void
test_damage(void **state)
{
	static const char bytes[] = { 0, '\r', '\n', '=', '<', '"', '?', ' ',
		'\\', '@', '{', -1 };
	struct problem problem;
	size_t passed = 0;

	(void)state;
	for (size_t i = 0; i < strlen(good); i++) {
		char *raw = mem_strn(good, i);

		/* no prefix of the header, nor one without its line end */
		if (check(raw, i, NULL, &problem))
			passed++;
		free(raw);
		for (size_t k = 0; k < HEED_COUNT(bytes); k++) {
			raw = mem_str(good);
			raw[i] = bytes[k];
			check(raw, strlen(good), NULL, &problem);
			free(raw);
		}
	}
	/* with no text, with "Hello", and with "thanks=" */
	assert_int_equal(passed, 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_good),
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_addresses),
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_encodings),
		cmocka_unit_test(test_placeholders),
		cmocka_unit_test(test_foreign),
		cmocka_unit_test(test_many_at),
		cmocka_unit_test(test_too_large),
		cmocka_unit_test(test_damage),
	};

	return cmocka_run_group_tests_name("letter_check", tests, NULL, NULL);
}
