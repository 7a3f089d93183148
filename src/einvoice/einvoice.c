/* SPDX-License-Identifier: ISC */
/*
 * One walker for all formats: a path of local names, from the root on.  The
 * parser may not fetch anything; a document type is refused before it is read,
 * since no format has one and entities live there.  libxml2 itself stops at
 * 256 levels.  Amounts are read digit by digit: no binary fraction.
 */
#include "einvoice/einvoice.h"

#include <libxml/parser.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/currency.h"
#include "base/mem.h"
#include "einvoice/formats.h"
#include "einvoice/pdf.h"

#define DIGITS_MAX 15 /* more are no amount of money */

/* What a path leads to: calls back for each; stops when it says so. */
struct search {
	bool (*take)(struct search *s, const char *value);
	char *first;	/* owned */
	struct day day; /* the earliest */
	bool too_long;
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Hands over a value without blanks around it; true when that was enough. */
static bool
hand_over(struct search *s, xmlChar *owned)
{
	char *value = (char *)owned, *end;
	bool enough = false;

	if (value == NULL)
		return false;
	while (is_blank(*value))
		value++;
	end = value + strlen(value);
	while (end > value && is_blank(end[-1]))
		*--end = '\0';
	if (end - value > LIMIT_EINVOICE_TEXT)
		s->too_long = true;
	else if (end > value)
		enough = s->take(s, value);
	xmlFree(owned);
	return enough;
}

/* Recursion: as deep as our own paths are long. */
static bool
follow(struct search *s, xmlNode *node, const char *path)
{
	size_t len = strcspn(path, "/");

	if (path[0] == '@')
		return hand_over(s, xmlGetNoNsProp(node,
			(const xmlChar *)path + 1));
	for (xmlNode *child = node->children; child != NULL;
	     child = child->next) {
		const char *name = (const char *)child->name;

		if (child->type != XML_ELEMENT_NODE ||
		    strncmp(name, path, len) != 0 || name[len] != '\0')
			continue;
		if (path[len] == '\0' ? hand_over(s, xmlNodeGetContent(child)) :
		    follow(s, child, path + len + 1))
			return true;
	}
	return false;
}

static bool
take_first(struct search *s, const char *value)
{
	s->first = mem_str(value);
	return true;
}

/* "2026-11-30", with a zone behind it (XML Schema), or "20261130". */
static bool
take_earliest(struct search *s, const char *value)
{
	char iso[11];
	struct day day;

	if (strlen(value) == 8 && strspn(value, "0123456789") == 8)
		snprintf(iso, sizeof(iso), "%.4s-%.2s-%.2s", value, value + 4,
			value + 6);
	else
		snprintf(iso, sizeof(iso), "%.10s", value);
	if (day_parse_iso(iso, &day) && (s->day.year == 0 ||
	    day_number(day) < day_number(s->day)))
		s->day = day;
	return false;
}

static struct search
look(xmlNode *root, const struct format *format, enum field field,
	bool (*take)(struct search *, const char *))
{
	struct search s = { .take = take };

	for (size_t i = 0; i < FIELD_PATHS && s.first == NULL &&
	     s.day.year == 0 && format->paths[field][i] != NULL; i++)
		follow(&s, root, format->paths[field][i]);
	return s;
}

/* The caller frees; "" when it is not there. */
static char *
text_of(xmlNode *root, const struct format *format, enum field field)
{
	struct search s = look(root, format, field, take_first);

	return s.first == NULL ? mem_str("") : s.first;
}

/* xs:decimal: "-12", "+1250.5", "0.00"; no exponent, no separators. */
static bool
decimal(const char *text, int digits, int64_t *out)
{
	bool minus = *text == '-';
	int64_t value = 0;
	int seen = 0, behind = -1;

	for (text += *text == '-' || *text == '+'; *text != '\0'; text++) {
		if (*text == '.' && behind < 0) {
			behind = 0;
			continue;
		}
		if (*text < '0' || *text > '9')
			return false;
		seen++;
		if (behind >= 0 && behind++ >= digits) {
			if (*text != '0')
				return false; /* less than a cent */
			continue;
		}
		if (value > INT64_MAX / 100000)
			return false;
		value = value * 10 + (*text - '0');
	}
	if (seen == 0 || seen > DIGITS_MAX)
		return false;
	for (int i = behind < 0 ? 0 : behind; i < digits; i++)
		value *= 10;
	*out = minus ? -value : value;
	return true;
}

static bool
read_money(xmlNode *root, const struct format *format, struct einvoice *out,
	struct problem *problem)
{
	char *currency = text_of(root, format, FIELD_CURRENCY);
	char *amount = text_of(root, format, FIELD_AMOUNT);
	bool ok = false;

	if (!currency_known(currency)) {
		problem_set(problem, "no currency of ISO 4217");
	} else {
		memcpy(out->currency, currency, sizeof(out->currency));
		ok = decimal(amount, currency_digits(currency), &out->amount);
		if (!ok)
			problem_set(problem, amount[0] == '\0' ? "no amount" :
				"the amount is no decimal number of its "
				"currency");
	}
	free(currency);
	free(amount);
	return ok;
}

static bool
read_root(xmlNode *root, struct einvoice *out, struct problem *problem)
{
	const struct format *format = format_find((const char *)root->name,
		root->ns == NULL ? "" : (const char *)root->ns->href);
	char *kind;

	if (format == NULL) {
		problem_set(problem, "not one of the formats that are known");
		return false;
	}
	out->format = format->name;
	out->number = text_of(root, format, FIELD_NUMBER);
	out->seller = text_of(root, format, FIELD_SELLER);
	out->buyer = text_of(root, format, FIELD_BUYER);
	out->reference = text_of(root, format, FIELD_REFERENCE);
	out->issued = look(root, format, FIELD_ISSUED, take_earliest).day;
	out->due = look(root, format, FIELD_DUE, take_earliest).day;
	kind = text_of(root, format, FIELD_KIND);
	out->credit = format->credit != NULL && strncmp(kind, format->credit,
		strlen(format->credit)) == 0;
	free(kind);
	if (out->number[0] == '\0') {
		problem_set(problem, "no number, or one that is too long");
		return false;
	}
	return read_money(root, format, out, problem);
}

/* Before it is parsed: no entity shall even be declared. */
static bool
has_doctype(const char *xml, size_t len)
{
	static const char word[] = "<!DOCTYPE";

	for (size_t i = 0; i + strlen(word) <= len; i++)
		if (xml[i] == '<' && memcmp(xml + i, word, strlen(word)) == 0)
			return true;
	return false;
}

static bool
read_xml(const char *xml, size_t len, struct einvoice *out,
	struct problem *problem)
{
	xmlDoc *doc = NULL;
	xmlNode *root = NULL;
	bool ok = false;

	*out = (struct einvoice) { 0 };
	if (len == 0 || len > LIMIT_EINVOICE) {
		problem_set(problem, "an invoice has 1 to %zu bytes",
			LIMIT_EINVOICE);
		return false;
	}
	if (!has_doctype(xml, len))
		doc = xmlReadMemory(xml, (int)len, NULL, NULL,
			XML_PARSE_NONET | XML_PARSE_NOERROR |
			XML_PARSE_NOWARNING | XML_PARSE_NOBLANKS);
	if (doc != NULL && doc->intSubset == NULL)
		root = xmlDocGetRootElement(doc);
	if (root == NULL)
		problem_set(problem, "no XML without a document type");
	else
		ok = read_root(root, out, problem);
	xmlFreeDoc(doc);
	if (!ok)
		einvoice_free(out);
	return ok;
}

bool
einvoice_read(const char *bytes, size_t len, struct einvoice *out,
	struct problem *problem)
{
	size_t xml_len;
	char *xml;
	bool ok;

	if (!pdf_begins(bytes, len))
		return read_xml(bytes, len, out, problem);
	*out = (struct einvoice) { 0 };
	xml = pdf_embedded_xml(bytes, len, LIMIT_EINVOICE, &xml_len);
	if (xml == NULL) {
		problem_set(problem, "no XML inside the PDF");
		return false;
	}
	ok = read_xml(xml, xml_len, out, problem);
	free(xml);
	return ok;
}

void
einvoice_free(struct einvoice *invoice)
{
	free(invoice->number);
	free(invoice->seller);
	free(invoice->buyer);
	free(invoice->reference);
	*invoice = (struct einvoice) { 0 };
}
