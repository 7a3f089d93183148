/* SPDX-License-Identifier: ISC */
/*
 * Sure is only what names one invoice and has its amount; a payer writes the
 * text, and may write anything.
 */
#include "heed/bank_match.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/mem.h"

#define NUMBER_ROOM 101 /* LIMIT_INVOICE_NUMBER and its end */
#define NUMBERS_MAX 4000 /* bytes of a list of them */

/* Letters beyond ASCII are bytes of a word too. */
static bool
in_word(char c)
{
	return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

static void
squeeze(const char *number, bool digits_only, char out[NUMBER_ROOM])
{
	size_t n = 0;

	for (; *number != '\0' && n < NUMBER_ROOM - 1; number++)
		if (digits_only ? isdigit((unsigned char)*number) != 0 :
			in_word(*number))
			out[n++] = *number;
	out[n] = '\0';
}

/* The check digit of Luhn over all of the digits. */
static bool
luhn(const char *digits, size_t n)
{
	int sum = 0;

	for (size_t i = 0; i < n; i++) {
		int digit = digits[n - 1 - i] - '0';

		digit *= i % 2 == 1 ? 2 : 1;
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 == 0;
}

/* `word` has its number, and then at most the length and the check digit. */
static bool
is_ocr(const char *word, size_t n, const char *want, size_t len)
{
	if (n <= len || n > len + 2 || strncmp(word, want, len) != 0 ||
	    strspn(word, "0123456789") < n || !luhn(word, n))
		return false;
	return n == len + 1 || word[len] - '0' == (int)(n % 10);
}

/* Does the wanted number begin here and end with a word?  Marks between. */
static bool
begins_here(const char *text, const char *want)
{
	const char *from = text;

	for (; *want != '\0'; want++, text++) {
		while (text > from && *text != '\0' &&
			strchr("-/._ ", *text) != NULL)
			text++;
		if (tolower((unsigned char)*text) !=
			tolower((unsigned char)*want))
			return false;
	}
	return !in_word(*text);
}

static bool
names(const char *text, const char *want)
{
	size_t len = strlen(want);
	bool digits = strspn(want, "0123456789") == len;

	for (const char *p = text; *p != '\0'; p++) {
		size_t word = 0;

		if (!in_word(*p) || (p > text && in_word(p[-1])))
			continue;
		while (in_word(p[word]))
			word++;
		if (begins_here(p, want) ||
		    (digits && is_ocr(p, word, want, len)))
			return true;
		if (strncasecmp(p, "VS", 2) == 0 && begins_here(p + 2, want))
			return true;
		if (strncasecmp(p, "RF", 2) == 0 && word >= 4) {
			const char *behind = p + 4;

			behind += strspn(behind, " ");
			if (want[0] != '0')
				behind += strspn(behind, "0");
			if (begins_here(behind, want))
				return true;
		}
	}
	return false;
}

bool
bank_names(const char *text, const char *number)
{
	char want[NUMBER_ROOM];

	squeeze(number, false, want);
	if (strlen(want) < BANK_NUMBER_MIN)
		return false;
	if (names(text, want))
		return true;
	squeeze(number, true, want);
	return strlen(want) > BANK_NUMBER_MIN && names(text, want);
}

static bool
same_money(const struct invoice_row *row, const struct bank_payment *payment)
{
	return row->amount == payment->amount &&
		strcmp(row->currency, payment->currency) == 0;
}

const char *
bank_client(const struct mind *mind, const char *payer)
{
	for (size_t i = 0; i < mind->config->n_clients; i++)
		if (strcasecmp(mind->config->clients[i].name, payer) == 0)
			return mind->config->clients[i].id;
	return NULL;
}

static void
note(struct buf *list, const struct invoice_row *row)
{
	buf_printf(list, "%s%s", list->len == 0 ? "" : "\n", row->number);
}

/* Why one that is named is not paid by it, or NULL: it is. */
static const char *
doubt(const struct invoice_row *row, const struct bank_payment *payment)
{
	if (payment->back)
		return "a payment was taken back";
	if (payment->bundle)
		return "several payments in one";
	if (row->paid.year != 0)
		return "the invoice was paid already";
	if (row->dropped.year != 0)
		return "the invoice was dropped";
	if (strcmp(row->currency, payment->currency) != 0)
		return "another currency than the invoice's";
	if (row->amount > payment->amount)
		return "less than the invoice";
	return row->amount < payment->amount ? "more than the invoice" : NULL;
}

struct invoice_row *
bank_match(const struct mind *mind, struct invoice_row *rows, size_t n,
	const struct bank_payment *payment, char **why, char **numbers)
{
	struct buf named = buf_new(NUMBERS_MAX), alike = buf_new(NUMBERS_MAX);
	struct invoice_row *one = NULL;
	const char *reason = NULL;
	size_t n_named = 0, n_alike = 0;

	*why = *numbers = NULL;
	for (size_t i = 0; i < n; i++) {
		if (bank_names(payment->text, rows[i].number)) {
			note(&named, &rows[i]);
			n_named++;
			one = &rows[i];
		} else if (invoice_open(&rows[i]) &&
			same_money(&rows[i], payment)) {
			note(&alike, &rows[i]);
			n_alike++;
		}
	}
	if (n_named == 1)
		reason = doubt(one, payment);
	else if (n_named > 1)
		reason = "it names several invoices";
	else if (n_alike > 0)
		reason = "it names no invoice, and has the amount of one";
	else if (bank_client(mind, payment->payer) != NULL)
		reason = "of a client, and for no invoice that is known";
	if (n_named != 1 || reason != NULL)
		one = NULL;
	if (reason != NULL) {
		*why = mem_str(reason);
		*numbers = mem_str(buf_text(n_named > 0 ? &named : &alike));
	}
	buf_free(&named);
	buf_free(&alike);
	return one;
}
