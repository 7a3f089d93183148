/* SPDX-License-Identifier: ISC */
/*
 * Address lists as people's programs write them; who is told to have written
 * must not depend on how a list is dressed up.
 */
#include "test_message_rig.h"

#include "message/addresses.h"

/* The list as "name|address, name|address". */
static char *
shown(const char *value)
{
	struct mail_addresses list = { 0 };
	struct buf out = buf_new(MIB(1));

	assert_true(addresses_read(&list, value));
	for (size_t i = 0; i < list.n; i++)
		buf_printf(&out, "%s%s|%s", i == 0 ? "" : ", ",
			list.v[i].name, list.v[i].address);
	addresses_free(&list);
	assert_int_equal(list.n, 0);
	return buf_take(&out);
}

struct row {
	const char *value, *shown;
};

static void
all(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *text = shown(rows[i].value);

		assert_string_equal(text, rows[i].shown);
		free(text);
	}
}

static void
addresses_of_the_standard_are_read(void **state)
{
	static const struct row rows[] = {
		{ "", "" },
		{ "jo@kund.example", "|jo@kund.example" },
		{ "JO@Kund.Example", "|jo@kund.example" },
		{ "<jo@kund.example>", "|jo@kund.example" },
		{ "Jo Berg <jo@kund.example>", "Jo Berg|jo@kund.example" },
		{ "\"Berg, Jo\" <jo@kund.example>",
			"Berg, Jo|jo@kund.example" },
		{ "\"a \\\"b\\\" \\\\ c\" <a@b.example>",
			"a \"b\" \\ c|a@b.example" },
		{ "jo@kund.example (Jo Berg)", "Jo Berg|jo@kund.example" },
		{ "jo@kund.example (Jo (the) \\) Berg)",
			"Jo (the) ) Berg|jo@kund.example" },
		{ "a@b.example, C <c@d.example>,e@f.example",
			"|a@b.example, C|c@d.example, |e@f.example" },
		{ "Us: a@b.example, C <c@d.example>;",
			"|a@b.example, C|c@d.example" },
		{ "undisclosed-recipients:;", "" },
		{ "a@b.example, g:;, c@d.example",
			"|a@b.example, |c@d.example" },
		{ "<@x.example,@y.example:a@b.example>", "|a@b.example" },
		{ "=?utf-8?q?Micha=C5=82?= <m@b.example>",
			"Micha\xc5\x82|m@b.example" },
		{ "=?utf-8?q?Berg=2C_Jo_=3Ceve=40x=2Eexample=3E?= "
			"<a@b.example>",
			"Berg, Jo <eve@x.example>|a@b.example" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
what_programs_get_wrong_is_read(void **state)
{
	static const struct row rows[] = {
		{ "Berg, Jo <jo@kund.example>", "Berg, Jo|jo@kund.example" },
		{ "a@b.example; c@d.example;", "|a@b.example, |c@d.example" },
		{ "a@b.example,, ,c@d.example,", "|a@b.example, |c@d.example" },
		{ "'jo@kund.example' <jo@kund.example>",
			"jo@kund.example|jo@kund.example" },
		{ "'Jo Berg' <jo@kund.example>", "Jo Berg|jo@kund.example" },
		{ "\"=?utf-8?b?TWljaGHFgg==?=\" <m@b.example>",
			"Micha\xc5\x82|m@b.example" },
		{ "Micha\xc5\x82 <m@b.example>", "Micha\xc5\x82|m@b.example" },
		{ "Bj\xf6rn <b@b.example>", "Bj\xc3\xb6rn|b@b.example" },
		{ "< jo@kund.example >", "|jo@kund.example" },
		{ "Jo <jo@kund.example", "Jo|jo@kund.example" },
		{ "\"Jo <jo@kund.example>", "\"Jo|jo@kund.example" },
		{ "\"Jo\" \"B\\\" <jo@kund.example>",
			"Jo \"B\\\"|jo@kund.example" },
		{ "\"jo.berg\"@kund.example", "|jo.berg@kund.example" },
		{ "\"boss@kund.example\"@x.example",
			"|boss@kund.example@x.example" },
		{ "jo@kund.example (Jo", "Jo|jo@kund.example" },
		{ "a:b@c.example", "|b@c.example" },
		{ "Jo Berg", "" },
		{ "root <root>", "root|root" },
		{ "root", "" },
		{ "<>", "" },
		{ "Jo\t<jo@kund.example>", "Jo|jo@kund.example" },
		/* kept as written, and never a place to send to */
		{ "jo@kund", "|jo@kund" },
		{ "Jo Berg@kund.example", "|jo berg@kund.example" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
the_name_never_passes_for_the_address(void **state)
{
	static const struct row rows[] = {
		{ "\"boss@kund.example\" <eve@x.example>",
			"boss@kund.example|eve@x.example" },
		{ "\"boss@kund.example, b\" <eve@x.example>",
			"boss@kund.example, b|eve@x.example" },
		{ "boss@kund.example <eve@x.example>",
			"boss@kund.example|eve@x.example" },
		{ "(boss@kund.example) eve@x.example",
			"boss@kund.example|eve@x.example" },
		{ "eve@x.example (<boss@kund.example>)",
			"<boss@kund.example>|eve@x.example" },
		/* two are two, however little stands between them */
		{ "<boss@kund.example> <eve@x.example>",
			"|boss@kund.example, |eve@x.example" },
		{ "B <boss@kund.example> E <eve@x.example>",
			"B|boss@kund.example, |eve@x.example" },
	};

	(void)state;
	all(rows, HEED_COUNT(rows));
}

static void
groups_and_parentheses_nest_without_a_stack(void **state)
{
	static const char *const starts[] = { "g:", "(", "\"", "<", "\\", ",",
		":", ";", ")", ">", "a@", "<<>>", "()", "(\\", "g:;", "=?" };

	(void)state;
	for (size_t i = 0; i < HEED_COUNT(starts); i++) {
		struct mail_addresses list = { 0 };
		struct buf buf = buf_new(MIB(2));

		rig_add(&buf, starts[i], 200000);
		addresses_read(&list, buf.data);
		assert_true(list.n <= LIMIT_ADDRESSES);
		addresses_free(&list);
		/* and what stands in front of it is there */
		buf_clear(&buf);
		buf_str(&buf, "Jo <jo@kund.example>, ");
		rig_add(&buf, starts[i], 200000);
		addresses_read(&list, buf.data);
		assert_true(list.n >= 1);
		assert_string_equal(list.v[0].address, "jo@kund.example");
		addresses_free(&list);
		buf_free(&buf);
	}
}

static void
two_hundred_addresses_are_kept_and_more_are_told(void **state)
{
	(void)state;
	for (size_t more = 0; more < 2; more++) {
		struct buf buf = buf_new(MIB(1));
		struct message *m;

		buf_str(&buf, RIG_HEAD "To: ");
		rig_add(&buf, "a@b.example, ", LIMIT_ADDRESSES / 2);
		buf_str(&buf, "\r\nTo: ");
		rig_add(&buf, "a@b.example, ", LIMIT_ADDRESSES / 2 + more);
		buf_str(&buf, "\r\n\r\nx");
		m = rig_bytes(buf.data, buf.len);
		assert_int_equal(m->to.n, LIMIT_ADDRESSES);
		assert_int_equal(m->truncated, more > 0);
		assert_int_equal(rig_defect(m, "too many addresses"),
			more > 0);
		message_free(&m);
		buf_free(&buf);
	}
}

static void
each_list_of_a_message_is_its_own(void **state)
{
	struct message *m = rig_message("To: T <t@x.example>\r\n"
		"To: u@x.example\r\nCc: c@x.example\r\n"
		"Reply-To: R <r@x.example>\r\nBcc: b@x.example\r\n", "x");

	(void)state;
	assert_int_equal(m->from.n, 1);
	assert_string_equal(m->from.v[0].name, "Jo Berg");
	assert_int_equal(m->to.n, 2);
	assert_string_equal(m->to.v[1].address, "u@x.example");
	assert_int_equal(m->cc.n, 1);
	assert_string_equal(m->cc.v[0].address, "c@x.example");
	assert_int_equal(m->reply_to.n, 1);
	assert_string_equal(m->reply_to.v[0].name, "R");
	message_free(&m);
	m = rig_read("\r\nx");
	assert_null(message_sender(m));
	message_free(&m);
}

static void
a_name_is_one_line_without_controls(void **state)
{
	char *text = shown("=?utf-8?q?a=0D=0ABcc:=20x=1B[31m=E2=80=AE?= "
		"<a@b.example>");

	(void)state;
	assert_null(strpbrk(text, "\r\n\x1b"));
	assert_null(strstr(text, "\xe2\x80\xae"));
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_of_the_standard_are_read),
		cmocka_unit_test(what_programs_get_wrong_is_read),
		cmocka_unit_test(the_name_never_passes_for_the_address),
		cmocka_unit_test(groups_and_parentheses_nest_without_a_stack),
		cmocka_unit_test(
			two_hundred_addresses_are_kept_and_more_are_told),
		cmocka_unit_test(each_list_of_a_message_is_its_own),
		cmocka_unit_test(a_name_is_one_line_without_controls),
	};

	return cmocka_run_group_tests_name("message/address", tests, NULL,
		NULL);
}
