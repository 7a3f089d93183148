/* SPDX-License-Identifier: ISC */
/*
 * A mail is read as that of whoever wrote it: what is attached to ours is an
 * invoice, what is attached to a client's is not opened.
 */
#include "client/client.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/mem.h"
#include "signals/own.h"

static const char words[] = "language en\n[function]\nthe our is in it and\n"
	"[our.invoice]\nour invoice\n[invoice-number]\ninvoice no\n";

static char *domains[] = { (char *)"office.example" };
static struct firm firm = { .domains = { .v = domains, .n = 1 } };

static struct lexicon *
small_lexicon(void)
{
	char dir[] = "/tmp/heed-read-XXXXXX";
	struct strv dirs = { 0 }, errors = { 0 };
	struct lexicon *lexicon;
	char *path;

	assert_non_null(mkdtemp(dir));
	path = mem_printf("%s/en.lex", dir);
	assert_true(file_replace(path, words, strlen(words), NULL));
	strv_add(&dirs, dir);
	lexicon = lexicon_load(&dirs, &errors);
	assert_non_null(lexicon);
	unlink(path);
	rmdir(dir);
	free(path);
	strv_free(&dirs);
	strv_free(&errors);
	return lexicon;
}

/* A mail from there, to which an UBL invoice of that amount is attached. */
static struct reading *
read_mail(const char *from, const char *root, const char *amount)
{
	static struct lexicon *lexicon;
	struct client_book *book = client_book_new(NULL, 0, &firm);
	struct message_options options = { 0 };
	char *raw = mem_printf("From: %s\nTo: x@y.example\nSubject: invoice\n"
		"Date: Mon, 23 Nov 2026 10:00:00 +0100\nMessage-ID: <1@x>\n"
		"MIME-Version: 1.0\n"
		"Content-Type: multipart/mixed; boundary=b\n\n--b\n"
		"Content-Type: text/plain\n\nOur invoice no 17 is in it.\n"
		"--b\nContent-Type: application/octet-stream; name=x.xml\n"
		"Content-Disposition: attachment\n\n"
		"<?xml version=\"1.0\"?><%s xmlns=\"urn:oasis:names:"
		"specification:ubl:schema:xsd:%s-2\"><ID>C-9</ID>"
		"<DocumentCurrencyCode>EUR</DocumentCurrencyCode>"
		"<LegalMonetaryTotal><PayableAmount>%s</PayableAmount>"
		"</LegalMonetaryTotal></%s>\n--b--\n", from, root, root, amount,
		root);
	struct message *message = message_parse(raw, strlen(raw), &options,
		NULL);
	struct reading *reading;

	if (lexicon == NULL)
		lexicon = small_lexicon();
	assert_non_null(message);
	reading = client_reading(book, lexicon, message, raw, strlen(raw),
		NULL);
	message_free(&message);
	client_book_free(&book);
	free(raw);
	return reading;
}

static void
what_is_attached_goes_before_the_text(void **state)
{
	static const struct {
		const char *root, *amount;
		bool credit;
		int64_t minor;
	} rows[] = {
		{ "Invoice", "12.50", false, 1250 },
		{ "CreditNote", "80.00", true, 8000 },
		/* money goes back either way */
		{ "Invoice", "-12.50", true, 1250 },
		{ "CreditNote", "-80.00", false, 8000 },
		{ "Invoice", "0", false, 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct reading *r = read_mail("a@office.example",
			rows[i].root, rows[i].amount);

		assert_non_null(r->own);
		assert_string_equal(r->own->invoice.number, "C-9");
		assert_int_equal(r->own->invoice.credit, rows[i].credit);
		assert_int_equal(r->own->invoice.amount, rows[i].minor);
		assert_string_equal(r->own->invoice.currency, "EUR");
		reading_free(&r);
	}
}

static void
what_is_no_invoice_leaves_the_text(void **state)
{
	struct reading *r = read_mail("a@office.example", "Order", "1");

	(void)state;
	assert_string_equal(r->own->invoice.number, "17");
	assert_string_equal(r->own->invoice.currency, "");
	reading_free(&r);
}

static void
a_clients_mail_has_nothing_of_ours(void **state)
{
	struct reading *r = read_mail("a@client.example", "Invoice", "1");

	(void)state;
	assert_null(r->own);
	reading_free(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_attached_goes_before_the_text),
		cmocka_unit_test(what_is_no_invoice_leaves_the_text),
		cmocka_unit_test(a_clients_mail_has_nothing_of_ours),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
