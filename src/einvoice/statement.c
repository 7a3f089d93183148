/* SPDX-License-Identifier: ISC */
/*
 * Only booked entries count.  A document type is refused before it is parsed,
 * and the parser may not fetch anything.
 */
#include "einvoice/statement.h"

#include <inttypes.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/currency.h"
#include "base/mem.h"

#define SPACE "urn:iso:std:iso:20022:tech:xsd:camt.053.001."

/* The next element of that name from `node` on among its siblings, or NULL. */
static xmlNode *
next_named(xmlNode *node, const char *name)
{
	while (node != NULL && (node->type != XML_ELEMENT_NODE ||
		strcmp((const char *)node->name, name) != 0))
		node = node->next;
	return node;
}

/* The first element along a path such as "BookgDt/Dt"; NULL. */
static xmlNode *
at(xmlNode *node, const char *path)
{
	while (node != NULL && *path != '\0') {
		size_t len = strcspn(path, "/");
		char *name = mem_strn(path, len);

		node = next_named(node->children, name);
		free(name);
		path += len + (path[len] == '/');
	}
	return node;
}

/* Its text; "" without it.  The caller frees. */
static char *
text_at(xmlNode *node, const char *path)
{
	xmlNode *found = at(node, path);
	xmlChar *content = found == NULL ? NULL : xmlNodeGetContent(found);
	char *text = mem_str(content == NULL ? "" : (char *)content);
	char *begin = text + strspn(text, " \t\r\n");
	size_t len = strlen(begin);

	while (len > 0 && strchr(" \t\r\n", begin[len - 1]) != NULL)
		len--;
	begin = mem_strn(begin, len);
	free(text);
	xmlFree(content);
	return begin;
}

static bool
is_at(xmlNode *node, const char *path, const char *value)
{
	char *text = text_at(node, path);
	bool is = strcmp(text, value) == 0;

	free(text);
	return is;
}

static bool
read_amount(xmlNode *node, struct bank_payment *out)
{
	char *text = text_at(node, "");
	xmlChar *currency = xmlGetNoNsProp(node, (const xmlChar *)"Ccy");
	char *point = strchr(text, '.');
	bool ok;

	/* "12.5000" is an amount in cents too */
	for (size_t n = strlen(text); point != NULL && n > 0 &&
	     text[n - 1] == '0' && text + n - 1 > point; n--)
		text[n - 1] = '\0';
	ok = currency_known((char *)currency) && strchr(text, ',') == NULL &&
		currency_amount(text, (char *)currency, &out->amount) &&
		out->amount > 0;
	if (ok)
		memcpy(out->currency, currency, sizeof(out->currency));
	xmlFree(currency);
	free(text);
	return ok;
}

/* A long one is cut, not left out. */
static void
gather_line(const char *text, struct buf *out)
{
	size_t room = LIMIT_STATEMENT_TEXT - out->len, len = strlen(text);

	if (room <= 1)
		return;
	while (len > 0 && (len > room - 1 || (text[len] & 0xc0) == 0x80))
		len--;
	if (out->len > 0)
		buf_str(out, "\n");
	buf_add(out, text, len);
}

/* All elements below of these names, a line each. */
static void
gather(xmlNode *node, struct buf *out)
{
	static const char *const wanted[] = { "EndToEndId", "Ustrd", "Ref",
		"Nb", "AddtlTxInf", "AddtlRmtInf" };

	for (xmlNode *child = node->children; child != NULL;
	     child = child->next) {
		bool is = false;

		if (child->type != XML_ELEMENT_NODE)
			continue;
		for (size_t i = 0; i < HEED_COUNT(wanted); i++)
			is |= strcmp((const char *)child->name, wanted[i]) == 0;
		if (is) {
			char *text = text_at(child, "");

			gather_line(text, out);
			free(text);
		} else {
			gather(child, out); /* libxml2 stops at 256 levels */
		}
	}
}

static char *
payer_of(xmlNode *details)
{
	char *name = text_at(details, "RltdPties/Dbtr/Nm");

	if (name[0] != '\0')
		return name;
	free(name);
	return text_at(details, "RltdPties/Dbtr/Pty/Nm");
}

/*
 * What stays the same in another statement that holds the entry too.  Its
 * amount and day are a part of it: there are banks that give a reference
 * twice, or a word that stands for none.
 */
static char *
key_of(xmlNode *statement, xmlNode *entry, size_t n_entry, size_t n_details,
	const struct bank_payment *one)
{
	char *account = text_at(statement, "Acct/Id/IBAN");
	char *other = text_at(statement, "Acct/Id/Othr/Id");
	char *reference = text_at(entry, "AcctSvcrRef");
	char *id = text_at(statement, "Id");
	bool known = reference[0] != '\0' &&
		strcmp(reference, "NOTPROVIDED") != 0 &&
		strcmp(reference, "NONREF") != 0;
	char nth[32] = "", iso[16], *key;

	if (!known)
		snprintf(nth, sizeof(nth), "|%zu", n_entry);
	key = mem_printf("%s%s|%s%s|%zu|%s|%" PRId64 " %s", account, other,
		known ? reference : id, nth, n_details,
		day_iso(one->booked, iso), one->amount, one->currency);

	free(account);
	free(other);
	free(reference);
	free(id);
	return key;
}

static void
add(struct statement *out, const struct bank_payment *payment)
{
	out->v = mem_grow(out->v, out->n + 1, sizeof(*out->v));
	out->v[out->n++] = *payment;
}

static void
take(struct statement *out, struct bank_payment payment, xmlNode *texts,
	xmlNode *details, char *key)
{
	struct buf text = buf_new(LIMIT_STATEMENT_TEXT);

	gather(texts, &text);
	payment.text = buf_take(&text);
	payment.payer = payer_of(details);
	payment.key = key;
	add(out, &payment);
}

static bool
read_day(xmlNode *entry, struct day *out)
{
	char *day = text_at(entry, at(entry, "BookgDt/Dt") != NULL ?
		"BookgDt/Dt" : "BookgDt/DtTm");
	bool ok;

	if (strlen(day) > 10)
		day[10] = '\0';
	ok = day_parse_iso(day, out);
	free(day);
	return ok;
}

/* The amount of one of several; false: it tells none that came in. */
static bool
read_part(xmlNode *node, const struct bank_payment *whole,
	struct bank_payment *out)
{
	xmlNode *amount = at(node, "Amt");

	if (amount == NULL)
		amount = at(node, "AmtDtls/TxAmt/Amt");
	*out = *whole;
	return amount != NULL && read_amount(amount, out) &&
		strcmp(out->currency, whole->currency) == 0 &&
		(at(node, "CdtDbtInd") == NULL ||
		 is_at(node, "CdtDbtInd", whole->back ? "DBIT" : "CRDT"));
}

/* One amount each where all details tell it; else the entry is a bundle. */
static void
read_details(xmlNode *statement, xmlNode *entry, size_t n_entry,
	const struct bank_payment *whole, struct statement *out)
{
	xmlNode *details = at(entry, "NtryDtls/TxDtls"), *node;
	struct bank_payment one;
	int64_t left = whole->amount;
	size_t n = 0;
	bool all = true;

	for (node = details; node != NULL;
	     node = next_named(node->next, "TxDtls"), n++) {
		all = all && read_part(node, whole, &one) &&
			one.amount <= left;
		left -= all ? one.amount : 0;
	}
	if (n <= 1 || !all || left != 0) {
		one = *whole;
		one.bundle = n > 1;
		take(out, one, entry, details,
			key_of(statement, entry, n_entry, 0, &one));
		return;
	}
	n = 0;
	for (node = details; node != NULL;
	     node = next_named(node->next, "TxDtls"), n++)
		if (read_part(node, whole, &one))
			take(out, one, node, node,
				key_of(statement, entry, n_entry, n, &one));
}

/* What is not booked, or goes out, is passed over. */
static bool
read_entry(xmlNode *statement, xmlNode *entry, size_t n,
	struct statement *out, struct problem *problem)
{
	struct bank_payment whole = { 0 };
	bool in = is_at(entry, "CdtDbtInd", "CRDT");
	bool reversal = is_at(entry, "RvslInd", "true") ||
		is_at(entry, "RvslInd", "1");
	xmlNode *amount = at(entry, "Amt");

	if (!is_at(entry, "Sts", "BOOK") && !is_at(entry, "Sts/Cd", "BOOK"))
		return true;
	whole.back = !in && reversal;
	if (in == reversal)
		return true;
	if (amount == NULL || !read_amount(amount, &whole)) {
		problem_set(problem, "line %ld: an entry without an amount in"
			" a currency", xmlGetLineNo(entry));
		return false;
	}
	if (!read_day(entry, &whole.booked)) {
		problem_set(problem, "line %ld: an entry without the day on"
			" which it was booked", xmlGetLineNo(entry));
		return false;
	}
	read_details(statement, entry, n, &whole, out);
	return true;
}

static bool
read_root(xmlNode *root, struct statement *out, struct problem *problem)
{
	const char *space = root->ns == NULL ? "" :
		(const char *)root->ns->href;
	xmlNode *statement = at(root, "BkToCstmrStmt/Stmt");
	const char *version = strncmp(space, SPACE, strlen(SPACE)) == 0 ?
		space + strlen(SPACE) : "";

	if (version[0] != '0' || version[1] < '2' || version[1] > '8' ||
	    version[2] != '\0' || statement == NULL) {
		problem_set(problem, "it is no camt.053, version 02 to 08");
		return false;
	}
	for (; statement != NULL;
	     statement = next_named(statement->next, "Stmt")) {
		size_t n = 0;

		for (xmlNode *entry = at(statement, "Ntry"); entry != NULL;
		     entry = next_named(entry->next, "Ntry"))
			if (!read_entry(statement, entry, n++, out, problem))
				return false;
	}
	return true;
}

/* Where the parser gave up, and why as far as that helps. */
static void
explain(xmlParserCtxt *parser, struct problem *problem)
{
	const xmlError *error = xmlCtxtGetLastError(parser);

	if (error == NULL || error->line <= 0)
		problem_set(problem, "it is no XML without a document type,"
			" or not whole");
	else if (error->code == XML_ERR_INVALID_CHAR ||
		error->code == XML_ERR_INVALID_ENCODING)
		problem_set(problem, "line %d: it is not in the encoding that"
			" it names", error->line);
	else
		problem_set(problem, "line %d: it is no XML from here on, or"
			" not whole", error->line);
}

bool
statement_read(const char *bytes, size_t len, struct statement *out,
	struct problem *problem)
{
	static const char word[] = "<!DOCTYPE";
	xmlParserCtxt *parser = xmlNewParserCtxt();
	xmlDoc *doc = NULL;
	xmlNode *root = NULL;
	bool ok = false;

	*out = (struct statement) { 0 };
	if (parser != NULL && len > 0 && len <= LIMIT_STATEMENT &&
	    memmem(bytes, len, word, strlen(word)) == NULL)
		doc = xmlCtxtReadMemory(parser, bytes, (int)len, NULL, NULL,
			XML_PARSE_NONET | XML_PARSE_NOERROR |
			XML_PARSE_NOWARNING | XML_PARSE_NOBLANKS);
	if (doc != NULL && doc->intSubset == NULL)
		root = xmlDocGetRootElement(doc);
	if (root == NULL)
		explain(parser, problem);
	else
		ok = read_root(root, out, problem);
	xmlFreeDoc(doc);
	xmlFreeParserCtxt(parser);
	return ok;
}

void
statement_free(struct statement *statement)
{
	for (size_t i = 0; i < statement->n; i++) {
		free(statement->v[i].key);
		free(statement->v[i].text);
		free(statement->v[i].payer);
	}
	free(statement->v);
	*statement = (struct statement) { 0 };
}
