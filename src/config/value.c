/* SPDX-License-Identifier: ISC */
/*
 * The forms of texts: each is checked, and brought into one shape so that the
 * rest of heed can compare bytes.  Trusts nothing.  Never shows a value: a
 * password that stands in the wrong place must not come into a log.
 */
#include "config/value.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/day.h"
#include "base/address.h"
#include "base/base.h"
#include "base/currency.h"
#include "base/listen.h"
#include "base/mem.h"
#include "base/num.h"
#include "base/utf8.h"

#define TEXT_MAX  1000
#define LINES_MAX 20000
#define NAME_MAX_BYTES 64
#define HOST_MAX  253
#define SPAN_MAX  1000 /* days */
#define ZONES	  "/usr/share/zoneinfo"

#define LOWER	"abcdefghijklmnopqrstuvwxyz"
#define UPPER	"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGITS	"0123456789"

static bool
made_of(const char *text, const char *characters, size_t max)
{
	size_t len = strlen(text);

	return len > 0 && len <= max && strspn(text, characters) == len;
}

static bool
printable(const char *text, bool lines)
{
	for (const char *p = text; *p != '\0'; p++)
		if (((unsigned char)*p < 0x20 || *p == 0x7f) &&
			!(lines && (*p == '\n' || *p == '\t' || *p == '\r')))
			return false;
	return utf8_valid(text, strlen(text)) &&
		strlen(text) <= (lines ? LINES_MAX : TEXT_MAX);
}

static char *
domain_normal(const char *text)
{
	char *address = mem_printf("x@%s", text);
	char *normal = address_normal(address);
	char *domain = normal == NULL ? NULL : mem_str(normal + 2);

	free(address);
	free(normal);
	return domain;
}

static bool
is_ip(const char *text)
{
	unsigned char bytes[sizeof(struct in6_addr)];

	return inet_pton(AF_INET, text, bytes) == 1 ||
		inet_pton(AF_INET6, text, bytes) == 1;
}

static bool
zone_exists(const char *text)
{
	struct stat info;
	char *path;
	bool there;

	if (!made_of(text, LOWER UPPER DIGITS "_+-/", NAME_MAX_BYTES) ||
		text[0] == '/' || stat(ZONES, &info) != 0)
		return made_of(text, LOWER UPPER DIGITS "_+-/",
			NAME_MAX_BYTES) && text[0] != '/';
	path = mem_printf("%s/%s", ZONES, text);
	there = stat(path, &info) == 0 && S_ISREG(info.st_mode);
	free(path);
	return there;
}

static char *
absolute(const char *text, const char *dir)
{
	return text[0] == '/' ? mem_str(text) :
		mem_printf("%s/%s", dir, text);
}

bool
value_hours(const char *text, int *from, int *to)
{
	static const char form[] = "dd:dd-dd:dd";
	int digits[sizeof(form)] = { 0 };

	if (strlen(text) != sizeof(form) - 1)
		return false;
	for (size_t i = 0; form[i] != '\0'; i++) {
		if (form[i] == 'd' ? !isdigit((unsigned char)text[i]) :
			text[i] != form[i])
			return false;
		digits[i] = text[i] - '0';
	}
	if (digits[3] > 5 || digits[9] > 5)
		return false;
	*from = (digits[0] * 10 + digits[1]) * 60 + digits[3] * 10 + digits[4];
	*to = (digits[6] * 10 + digits[7]) * 60 + digits[9] * 10 + digits[10];
	return *from < *to && *to <= 24 * 60;
}

int
value_weekday(const char *text)
{
	static const char *const names[] = { "mon", "tue", "wed", "thu",
		"fri", "sat", "sun" };

	for (size_t i = 0; i < HEED_COUNT(names); i++)
		if (strcmp(names[i], text) == 0)
			return (int)i + 1;
	return 0;
}

char *
value_normal(enum form form, const char *text, const char *dir,
	struct problem *problem)
{
	const char *wrong = NULL;
	char *normal = NULL;

	if (!printable(text, form == FORM_LINES)) {
		problem_set(problem, "is too long, not UTF-8, or holds control "
			"characters");
		return NULL;
	}
	switch (form) {
	case FORM_LINE:
	case FORM_LINES:
		wrong = text[strspn(text, " \t\r\n")] == '\0' ?
			"is empty" : NULL;
		break;
	case FORM_NAME:
		if (!made_of(text, LOWER UPPER DIGITS "._-", NAME_MAX_BYTES))
			wrong = "must be 1 to 64 letters, digits, dots, "
				"hyphens or underscores";
		break;
	case FORM_ADDRESS:
		normal = address_normal(text);
		wrong = "is not a mail address";
		break;
	case FORM_DOMAIN:
		normal = domain_normal(text);
		wrong = "is not a mail domain";
		break;
	case FORM_HOST:
		if (!is_ip(text) && !made_of(text, LOWER UPPER DIGITS ".-_",
			HOST_MAX))
			wrong = "is not a host name or IP address";
		break;
	case FORM_PATH:
		if (text[0] == '\0')
			wrong = "is empty";
		else
			normal = absolute(text, dir);
		break;
	case FORM_GLOB:
		break;
	case FORM_LANGUAGE:
		if (strlen(text) != 2 || !made_of(text, LOWER, 2))
			wrong = "must be two small letters such as \"en\"";
		break;
	case FORM_COUNTRY:
		if (strlen(text) != 2 || !made_of(text, UPPER, 2))
			wrong = "must be two capitals such as \"SE\"";
		break;
	case FORM_ROLE:
		if (strcmp(text, "decides") != 0 &&
			strcmp(text, "pays") != 0 &&
			strcmp(text, "daily") != 0)
			wrong = "must be \"decides\", \"pays\" or \"daily\"";
		break;
	case FORM_HOURS:
		if (!value_hours(text, &(int) { 0 }, &(int) { 0 }))
			wrong = "must be a time such as \"09:00-17:00\"";
		break;
	case FORM_WEEKDAY:
		if (value_weekday(text) == 0)
			wrong = "must be mon, tue, wed, thu, fri, sat or sun";
		break;
	case FORM_DAY:
		if (!day_parse_iso(text, &(struct day) { 0 }))
			wrong = "must be a day such as \"2026-03-24\"";
		break;
	case FORM_ZONE:
		if (!zone_exists(text))
			wrong = "is not a time zone such as "
				"\"Europe/Stockholm\"";
		break;
	case FORM_CREDENTIAL:
		if (!made_of(text, LOWER UPPER DIGITS "._-", NAME_MAX_BYTES) ||
			text[0] == '.')
			wrong = "must be the name of a credential, "
				"without a folder";
		break;
	case FORM_MONEY:
		if (!currency_money(text, &(int64_t) { 0 }, (char[4]) { 0 }))
			wrong = "must be an amount and its currency such as "
				"\"900 EUR\"";
		break;
	case FORM_CADENCE:
		if (day_cadence(text) == 0)
			wrong = "must be such as \"weekly\", \"2 weeks\", "
				"\"monthly\" or \"10 days\"";
		break;
	case FORM_LISTEN:
		if (!listen_parse(text, &(struct sockaddr_storage) { 0 },
			&(socklen_t) { 0 }))
			wrong = "must be \"unix:/path\" or an address of "
				"this machine such as \"127.0.0.1:9464\"";
		break;
	}
	if (normal != NULL)
		return normal;
	if (wrong == NULL)
		return mem_str(text);
	problem_set(problem, "%s", wrong);
	return NULL;
}

/* "3 workdays", and what a time in minutes may be. */
bool
value_span(const char *text, struct span *out)
{
	size_t digits = strspn(text, DIGITS);
	const char *unit = text + digits + strspn(text + digits, " ");
	char *figure;
	int64_t number;
	long minutes;
	bool ok;

	*out = (struct span) { 0 };
	if (strcmp(unit, "workday") != 0 && strcmp(unit, "workdays") != 0) {
		ok = value_minutes(text, &minutes) && minutes > 0 &&
			minutes <= SPAN_MAX * 1440L;
		out->minutes = ok ? (int)minutes : 0;
		return ok;
	}
	figure = mem_strn(text, digits);
	ok = num_parse(figure, 1, SPAN_MAX, &number);
	out->workdays = ok ? (int)number : 0;
	free(figure);
	return ok;
}

bool
value_minutes(const char *text, long *minutes)
{
	static const struct {
		const char *name;
		long minutes;
	} units[] = {
		{ "minute", 1 }, { "minutes", 1 }, { "hour", 60 },
		{ "hours", 60 }, { "day", 1440 }, { "days", 1440 },
	};
	size_t digits = strspn(text, DIGITS);
	const char *unit = text + digits + strspn(text + digits, " ");
	char *figure = mem_strn(text, digits);
	int64_t number;
	bool ok = num_parse(figure, 0, 1000000, &number);

	free(figure);
	for (size_t i = 0; ok && i < HEED_COUNT(units); i++)
		if (strcmp(unit, units[i].name) == 0) {
			*minutes = (long)number * units[i].minutes;
			return true;
		}
	return false;
}

bool
value_is_loopback(const char *host)
{
	struct in_addr four;

	if (strcmp(host, "localhost") == 0 || strcmp(host, "::1") == 0)
		return true;
	return inet_pton(AF_INET, host, &four) == 1 &&
		(ntohl(four.s_addr) >> 24) == 127;
}
