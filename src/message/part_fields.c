/* SPDX-License-Identifier: ISC */
/*
 * Content-Type, Content-Disposition and Content-Transfer-Encoding (RFC 2045,
 * 2183) of one part.  Programs forget quotes, add semicolons and cut names
 * into pieces (RFC 2231): only what is asked for is looked up, and what
 * cannot be read is as if it was not there.  Linear, no recursion.
 */
#include "message/parts.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/mem.h"

#define LIMIT_PARAMETER 200
#define LIMIT_TYPE	100

static void
lower(char *text)
{
	for (; *text != '\0'; text++)
		if (*text >= 'A' && *text <= 'Z')
			*text = (char)(*text - 'A' + 'a');
}

/* The first word of a value, in lower case, without comments. */
static char *
first_word(const char *value)
{
	char *word;
	size_t len;

	value += strspn(value, " \t");
	len = strcspn(value, " \t;(,");
	word = mem_strn(value, len < LIMIT_TYPE ? len : LIMIT_TYPE);
	lower(word);
	return word;
}

/* Reads the value of a parameter into `out`; gives what is behind it. */
static const char *
parameter_value(struct buf *out, const char *p)
{
	p += strspn(p, " \t");
	if (*p != '"') {
		size_t len = strcspn(p, ";");
		const char *rest = p + len;

		while (len > 0 && (p[len - 1] == ' ' || p[len - 1] == '\t'))
			len--;
		buf_add(out, p, len);
		return rest;
	}
	for (p++; *p != '\0' && *p != '"'; p++) {
		if (*p == '\\' && p[1] != '\0')
			p++;
		buf_char(out, *p);
	}
	return p + strcspn(p, ";");
}

/*
 * The parameter `name`, also as name*, name*0, name*0*: those of one piece
 * are enough for what we ask.  "" when it is missing.  The caller frees.
 */
static char *
parameter(const char *value, const char *name)
{
	size_t name_len = strlen(name);
	struct buf out = buf_new(LIMIT_PARAMETER);

	for (const char *p = value + strcspn(value, ";"); *p == ';';) {
		size_t len;
		const char *key;

		p += 1 + strspn(p + 1, " \t");
		key = p;
		len = strcspn(key, "=;");
		p = key + len;
		if (*p != '=')
			continue;
		while (len > 0 && (key[len - 1] == ' ' ||
				   key[len - 1] == '\t'))
			len--;
		p = parameter_value(&out, p + 1);
		if (len >= name_len && strncasecmp(key, name, name_len) == 0 &&
		    (len == name_len || key[name_len] == '*')) {
			const char *text = buf_text(&out);
			/* charset'language'value */
			const char *mark = len > name_len && key[len - 1] ==
				'*' ? strrchr(text, '\'') : NULL;
			char *found = mem_str(mark == NULL ? text : mark + 1);

			buf_free(&out);
			return found;
		}
		buf_clear(&out);
	}
	buf_free(&out);
	return mem_str("");
}

static bool
says(const char *value, const char *name, const char *wanted)
{
	char *found = parameter(value, name);
	bool same = strcasecmp(found, wanted) == 0;

	free(found);
	return same;
}

void
part_fields(struct part *part, const struct header *header,
	const char *default_type)
{
	const char *type = header_get(header, "Content-Type");
	const char *encoding = header_get(header, "Content-Transfer-Encoding");
	const char *disposition = header_get(header, "Content-Disposition");
	char *name;

	if (type == NULL)
		type = default_type;
	part->type = first_word(type);
	if (strchr(part->type, '/') == NULL)
		mem_replace(&part->type, strcmp(part->type, "html") == 0 ?
			"text/html" : "text/plain");
	part->charset = parameter(type, "charset");
	part->boundary = parameter(type, "boundary");
	part->method = parameter(type, "method");
	lower(part->method);
	part->report = parameter(type, "report-type");
	lower(part->report);
	part->flowed = says(type, "format", "flowed");
	part->delsp = says(type, "delsp", "yes");
	part->encoding = first_word(encoding == NULL ? "" : encoding);
	name = parameter(type, "name");
	part->attachment = name[0] != '\0';
	free(name);
	if (disposition != NULL) {
		char *word = first_word(disposition);

		name = parameter(disposition, "filename");
		part->attachment = part->attachment || name[0] != '\0' ||
			strcmp(word, "attachment") == 0;
		free(name);
		free(word);
	}
}

void
part_free(struct part *part)
{
	free(part->type);
	free(part->charset);
	free(part->boundary);
	free(part->method);
	free(part->report);
	free(part->encoding);
}

bool
part_is(const struct part *part, const char *prefix)
{
	size_t len = strlen(prefix);

	if (len > 0 && prefix[len - 1] == '/')
		return strncmp(part->type, prefix, len) == 0;
	return strcmp(part->type, prefix) == 0;
}
