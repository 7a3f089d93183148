/* SPDX-License-Identifier: ISC */
/*
 * A proposal as a file of clients.  Names come from mail: they stand in texts
 * that are quoted here, or behind a "#" on a line of their own, and have been
 * made one line of UTF-8 before.  What is not confirmed is a comment, so that
 * no letter goes there.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/day.h"
#include "base/limits.h"
#include "base/mem.h"
#include "heed/proposal.h"

#define LIMIT_UNCONFIRMED 50 /* that are written; more are only counted */

/* In quotes, as the language of heed.conf has it. */
static void
put_quoted(struct buf *out, const char *text)
{
	buf_char(out, '"');
	for (const char *p = text; *p != '\0'; p++) {
		if (*p == '"' || *p == '\\')
			buf_char(out, '\\');
		buf_char(out, *p);
	}
	buf_char(out, '"');
}

static void
put_text(struct buf *out, const char *option, const char *text,
	const char *remark)
{
	buf_printf(out, "    %s = ", option);
	put_quoted(out, text);
	buf_printf(out, ";%s%s\n", remark[0] == '\0' ? "" : "  # ", remark);
}

static void
put_person(struct buf *out, const struct acquaintance *who)
{
	buf_str(out, "{ address = ");
	put_quoted(out, who->address);
	if (who->name != NULL) {
		buf_str(out, "; name = ");
		put_quoted(out, who->name);
	}
	buf_str(out, "; }");
}

/* The comma stands in front, so that any line can be made one that counts. */
static void
put_people(struct buf *out, const struct circle *circle)
{
	size_t sure = 0, written = 0, left;

	for (size_t i = 0; i < circle->n; i++)
		sure += unconfirmed_why(&circle->v[i]) == NULL;
	if (sure > 0)
		buf_str(out, "    people = (\n");
	for (size_t i = 0, k = 0; i < circle->n; i++) {
		const struct acquaintance *who = &circle->v[i];

		if (unconfirmed_why(who) != NULL)
			continue;
		buf_printf(out, "      %s", k++ == 0 ? "" : ", ");
		put_person(out, who);
		buf_printf(out, "  # %zu of theirs, %zu of ours\n",
			who->wrote, who->got);
	}
	if (sure < circle->n)
		buf_printf(out, "      # Not confirmed, so heed does not write"
			" to them: take the \"#\" away\n      # from %s when"
			" you know who that is.\n%s", sure > 0 ? "a line" :
			"each line that follows", sure > 0 ? "" :
			"    # people = (\n");
	for (size_t i = 0; i < circle->n && written < LIMIT_UNCONFIRMED; i++) {
		const struct acquaintance *who = &circle->v[i];
		const char *why = unconfirmed_why(who);

		if (why == NULL)
			continue;
		buf_printf(out, "      # %s", sure + written++ == 0 ? "" :
			", ");
		put_person(out, who);
		buf_printf(out, "  # %s\n", why);
	}
	left = circle->n - sure - written;
	if (left > 0)
		buf_printf(out, "      # and %zu more\n", left);
	buf_str(out, sure > 0 ? "    );\n" : sure < circle->n ?
		"    # );\n" : "");
}

static void
put_region(struct buf *out, const struct proposal *p)
{
	const struct region *region = p->region;

	if (region != NULL) {
		put_text(out, "country", region->country,
			"a guess by the domain");
		if (p->zone_fits) {
			put_text(out, "timezone", region->timezone,
				"a guess by the domain and their mails");
			return;
		}
		buf_printf(out, "    # timezone = \"%s\";  # of the country;"
			" their mails say another:\n",
			region->timezone);
	}
	for (size_t i = 0; i < LIMIT_OFFSETS; i++) {
		int m = p->circle->offsets[i].minutes;

		if (p->circle->offsets[i].n == 0)
			continue;
		buf_printf(out, "    # %zu of their mails: UTC%c%02d:%02d\n",
			p->circle->offsets[i].n, m < 0 ? '-' : '+',
			abs(m) / 60, abs(m) % 60);
	}
}

static void
put_since(struct buf *out, int64_t begun)
{
	struct day day = day_at(begun, 0);
	char iso[16];

	if (begun != 0 && day_valid(day))
		put_text(out, "since", day_iso(day, iso),
			"our first mail that was found");
}

static void
put_client(struct buf *out, const struct proposal *p)
{
	buf_printf(out, "# Proposed by \"heed clients discover\" from mails:"
		" %zu of theirs, %zu of ours.\n# Look at each line; then it is"
		" yours.\n\nclients = (\n  {\n", p->wrote, p->got);
	put_text(out, "id", p->id, "");
	put_text(out, "name", p->name, p->circle->alone ? "" :
		"from the domain: letters will write it");
	if (!p->circle->alone) {
		buf_str(out, "    domains = [ ");
		put_quoted(out, p->circle->key);
		buf_str(out, " ];  # not one that gives mailboxes to the"
			" public\n");
	}
	put_people(out, p->circle);
	put_text(out, "owner", p->owner->id, p->owner_known ?
		"answers them most" : "a guess: none of people wrote to them");
	if (p->language[0] != '\0')
		put_text(out, "language", p->language,
			"most of what they wrote");
	put_region(out, p);
	put_since(out, p->circle->begun);
	buf_str(out, "  }\n);\n");
}

/* heedd reads it as another user, so its mode is that of what is installed. */
static bool
put_bytes(const char *path, const char *bytes, size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC |
		O_NOFOLLOW, 0644);
	bool ok = fd >= 0;

	while (ok && len > 0) {
		ssize_t n = write(fd, bytes, len);

		ok = n > 0 || (n < 0 && errno == EINTR);
		if (n > 0) {
			bytes += n;
			len -= (size_t)n;
		}
	}
	ok = ok && fsync(fd) == 0;
	if (fd >= 0 && close(fd) != 0)
		ok = false;
	return ok;
}

/*
 * Under another name first, since heedd may be reading the folder; link(2)
 * gives it its own, and fails where there is a file.
 */
static bool
put_file(const char *dir, const char *id, const struct buf *text)
{
	char *path = mem_printf("%s/%s.conf", dir, id);
	char *new = mem_printf("%s/.%s.new.%ld", dir, id, (long)getpid());
	bool ok = !text->overflow && put_bytes(new, text->data, text->len) &&
		link(new, path) == 0;

	if (text->overflow)
		complain("%s: would be larger than %zu bytes", path,
			LIMIT_CONFIG_FILE);
	else if (!ok)
		complain("%s: %s", path, errno == EEXIST ?
			"is there already; left as it is" : strerror(errno));
	unlink(new);
	free(new);
	free(path);
	return ok;
}

bool
proposal_write(const struct proposal *proposal, const char *dir)
{
	struct buf text = buf_new(LIMIT_CONFIG_FILE);
	bool ok;

	put_client(&text, proposal);
	ok = put_file(dir, proposal->id, &text);
	buf_free(&text);
	return ok;
}
