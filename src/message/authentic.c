/* SPDX-License-Identifier: ISC */
/*
 * Whether our own server says that the sender is who the From line says.
 * Believes only Authentication-Results that name our server, and of those
 * only the ones at the top: below the first, a Received line ends them, since
 * what is further down may have come with the mail.  A pass must be for the
 * domain of From, or it is none.
 */
#include "message/judge.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/address.h"
#include "base/limits.h"
#include "base/mem.h"

#define LIMIT_RESULTS KIB(16)
#define VALUE_MAX     256

/* What the results said, over all fields that are believed. */
struct results {
	bool any;
	bool pass;   /* one of them, for the domain of From */
	bool denied; /* dmarc=fail */
	bool failed; /* any other that did not pass */
	char why[VALUE_MAX + 32];
};

/* Text in quotes is a whole value, but for "jo berg"@kund.example. */
static bool
glued(const char *out, size_t n, char next, bool opens)
{
	return opens ? n > 0 && strchr(" \t;=", out[n - 1]) == NULL :
		strchr(" \t;(@", next) == NULL;
}

/*
 * A copy without comments and quotes (RFC 5322).  What stood in quotes is the
 * sender's own choice, often: its blanks and signs become '_', so that it
 * stays one value and is no result of its own.  What a comment or a quote
 * parts stays parted: "m(x)x.example" is not "mx.example".
 */
static char *
plain(const char *value)
{
	size_t len = strlen(value), n = 0, depth = 0;
	char *out;
	bool quoted = false;

	if (len > LIMIT_RESULTS)
		len = LIMIT_RESULTS;
	out = mem_new(2 * len + 1);
	for (size_t i = 0; i < len; i++) {
		char c = value[i];

		if (c == '\\' && (quoted || depth > 0)) {
			i++;
			if (quoted)
				out[n++] = '_';
		} else if (c == '"' && depth == 0) {
			if (glued(out, n, i + 1 < len ? value[i + 1] : '\0',
				!quoted))
				out[n++] = '_';
			quoted = !quoted;
		} else if (c == '(' && !quoted) {
			if (depth++ == 0)
				out[n++] = ' ';
		} else if (c == ')' && !quoted && depth > 0) {
			depth--;
		} else if (depth == 0) {
			out[n++] = quoted && (isspace((unsigned char)c) ||
				c == ';') ? '_' : c;
		}
	}
	out[n] = '\0';
	return out;
}

/*
 * The value of "key=" inside one result, lower case; "" when missing.  With
 * `first`, only where the result starts with it: that is its method.
 */
static void
property(const char *result, size_t len, const char *key, bool first,
	char out[VALUE_MAX])
{
	size_t key_len = strlen(key), n = 0, start = 0;

	out[0] = '\0';
	while (start < len && isspace((unsigned char)result[start]))
		start++;
	for (size_t i = start; i + key_len < len && (!first || i == start);
	     i++) {
		if ((i > 0 && !isspace((unsigned char)result[i - 1])) ||
		    strncasecmp(result + i, key, key_len) != 0)
			continue;
		i += key_len;
		while (i < len && isspace((unsigned char)result[i]))
			i++;
		if (i == len || result[i] != '=')
			continue;
		for (i++; i < len && isspace((unsigned char)result[i]); i++)
			continue;
		while (i < len && !isspace((unsigned char)result[i]) &&
		       n < VALUE_MAX - 1)
			out[n++] = (char)tolower((unsigned char)result[i++]);
		break;
	}
	out[n] = '\0';
}

static bool
below(const char *domain, const char *parent)
{
	size_t len = strlen(domain), parent_len = strlen(parent);

	return len > parent_len && strchr(parent, '.') != NULL &&
		domain[len - parent_len - 1] == '.' &&
		strcmp(domain + len - parent_len, parent) == 0;
}

/* Relaxed alignment (RFC 7489 section 3.1), without a list of suffixes. */
static bool
aligned(const char *value, const char *domain)
{
	const char *at = strrchr(value, '@');

	if (at != NULL)
		value = at + 1;
	if (value[0] == '\0' || domain[0] == '\0')
		return false;
	return strcmp(value, domain) == 0 || below(domain, value) ||
		below(value, domain);
}

static void
take_result(struct results *r, const char *p, size_t len, const char *domain)
{
	char dmarc[VALUE_MAX], method[VALUE_MAX], of[VALUE_MAX];

	property(p, len, "dmarc", true, dmarc);
	if (dmarc[0] != '\0') {
		r->any = true;
		property(p, len, "header.from", false, of);
		if (strcmp(dmarc, "pass") == 0 &&
		    (of[0] == '\0' || aligned(of, domain))) {
			r->pass = true;
			snprintf(r->why, sizeof(r->why), "dmarc=pass");
		} else if (strcmp(dmarc, "fail") == 0) {
			r->denied = true;
		}
		return;
	}
	property(p, len, "dkim", true, method);
	if (method[0] != '\0') {
		property(p, len, "header.d", false, of);
		if (of[0] == '\0')
			property(p, len, "header.i", false, of);
		if (of[0] == '\0')
			property(p, len, "header.from", false, of);
	} else {
		property(p, len, "spf", true, method);
		property(p, len, "smtp.mailfrom", false, of);
		if (method[0] == '\0')
			return;
	}
	r->any = true;
	if (strcmp(method, "pass") != 0) {
		r->failed = r->failed || strcmp(method, "fail") == 0 ||
			strcmp(method, "softfail") == 0;
		return;
	}
	if (!aligned(of, domain)) {
		r->failed = true;
	} else if (!r->pass) {
		r->pass = true;
		snprintf(r->why, sizeof(r->why), "pass for %.200s", of);
	}
}

/* True when the field was written by the server `authserv_id`. */
static bool
is_ours(const char *text, const char *authserv_id)
{
	size_t len;

	text += strspn(text, " \t");
	len = strcspn(text, " \t;");
	return len == strlen(authserv_id) &&
		strncasecmp(text, authserv_id, len) == 0;
}

static void
take_field(struct results *r, const char *text, const char *domain)
{
	const char *p = strchr(text, ';');

	while (p != NULL) {
		size_t len;

		p++;
		len = strcspn(p, ";");
		take_result(r, p, len, domain);
		p = p[len] == ';' ? p + len : NULL;
	}
}

static void
collect(struct results *r, const struct header *header,
	const char *authserv_id, const char *domain)
{
	bool begun = false;

	for (size_t i = 0; i < header->n; i++) {
		char *text;

		if (begun && strcasecmp(header->v[i].name, "Received") == 0)
			return;
		if (strcasecmp(header->v[i].name,
			    "Authentication-Results") != 0)
			continue;
		text = plain(header->v[i].value);
		if (is_ours(text, authserv_id)) {
			begun = true;
			take_field(r, text, domain);
		} else if (begun) {
			free(text);
			return;
		}
		free(text);
	}
}

void
judge_authentic(struct message *message, const struct header *header,
	const char *authserv_id)
{
	struct results r = { 0 };
	enum verdict verdict = VERDICT_UNKNOWN;
	const char *why = "", *domain = "";

	if (message->from.n > 0)
		domain = address_domain(message->from.v[0].address);
	if (authserv_id != NULL && authserv_id[0] != '\0')
		collect(&r, header, authserv_id, domain);
	if (authserv_id == NULL || authserv_id[0] == '\0') {
		why = "no authserv-id is configured";
	} else if (message->from.n > 1 || header_count(header, "From") > 1) {
		verdict = VERDICT_FAIL;
		why = "more than one From";
	} else if (header->nul) {
		/* whoever looked before us may have read another name */
		verdict = VERDICT_FAIL;
		why = "a NUL in the header";
	} else if (domain[0] == '\0') {
		/* a pass for nobody is no pass */
		verdict = VERDICT_FAIL;
		why = "no address in From";
	} else if (!r.any) {
		why = "no Authentication-Results of our server";
	} else if (r.denied) {
		verdict = VERDICT_FAIL;
		why = "dmarc=fail";
	} else if (r.pass) {
		verdict = VERDICT_PASS;
		why = r.why;
	} else if (r.failed) {
		verdict = VERDICT_FAIL;
		why = "no pass for the domain of From";
	} else {
		why = "the server could not tell";
	}
	message->verdict = verdict;
	mem_replace(&message->verdict_why, why);
}
