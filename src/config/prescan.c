/* SPDX-License-Identifier: ISC */
/*
 * What libconfig does not tell, or does not survive: it ends the process when
 * a folder is included and waits for ever at a FIFO; it cuts a text at a NUL,
 * takes 4294967297 for 1, and reads on to the end in a comment that is never
 * closed.  So the bytes are looked at first, with its own idea of where texts,
 * comments and includes begin.  Trusts nothing; judges no grammar.
 */
#include "config/prescan.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/outcome.h"

#define INCLUDE	   "@include"
#define NAME_CHARS "-_*abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" \
	"0123456789"

/* One main file with all that it includes. */
struct walk {
	struct faults *faults;
	const char *dir;
	size_t includes; /* so far */
	bool right;
	bool stop; /* going on would go round in circles */
};

/* Where we are in one file. */
struct scan {
	struct walk *walk;
	const char *path;
	const char *p; /* a NUL ends the text */
	int line;
	int depth;
	bool fresh; /* nothing but blanks stood on this line yet */
};

static void scan_file(struct walk *walk, const char *path, struct place where,
	const char *option, int depth);

static void
tell(struct scan *scan, int line, const char *option, const char *what)
{
	struct place place = { scan->path, line };

	fault_add(scan->walk->faults, place, option, NULL, "%s", what);
	scan->walk->right = false;
}

/* Steps over `n` bytes, and counts the lines. */
static void
step(struct scan *scan, size_t n)
{
	for (; n > 0; n--)
		if (*scan->p++ == '\n')
			scan->line++;
}

/* At the quote that begins a text: to behind its end.  `text` may be NULL. */
static bool
step_text(struct scan *scan, struct buf *text)
{
	int line = scan->line;

	for (step(scan, 1); *scan->p != '\0' && *scan->p != '"';
		step(scan, 1)) {
		if (*scan->p == '\\' && strncasecmp(scan->p, "\\x00", 4) == 0)
			tell(scan, scan->line, NULL, "a text holds a NUL");
		if (*scan->p == '\\' && scan->p[1] != '\0')
			step(scan, 1);
		if (text != NULL)
			buf_char(text, *scan->p);
	}
	if (*scan->p != '\0') {
		step(scan, 1);
		return true;
	}
	tell(scan, line, NULL, "the text that begins here has no end");
	scan->walk->stop = true;
	return false;
}

static void
step_comment(struct scan *scan)
{
	const char *end = strstr(scan->p + 2, "*/");

	if (end == NULL) {
		tell(scan, scan->line, NULL,
			"the comment that begins here has no end");
		scan->walk->stop = true;
		return;
	}
	step(scan, (size_t)(end - scan->p) + 2);
}

/* A whole number must fit into what libconfig keeps it in. */
static void
step_number(struct scan *scan)
{
	size_t len = strspn(scan->p, NAME_CHARS "+.");
	const char *digits = scan->p + (isdigit((unsigned char)*scan->p) == 0);
	bool hex = digits[0] == '0' && (digits[1] == 'x' || digits[1] == 'X');
	unsigned long long number;
	size_t ells;
	char *end;

	digits += hex ? 2 : 0;
	errno = 0;
	number = strtoull(digits, &end, hex ? 16 : 10);
	ells = strspn(end, "L");
	if (isxdigit((unsigned char)digits[0]) && end + ells == scan->p + len &&
		(errno == ERANGE || number > (ells > 0 ? INT64_MAX : INT_MAX)))
		tell(scan, scan->line, NULL, "the number is too large");
	step(scan, len);
}

static void
include(struct scan *scan, const char *name, int line)
{
	struct walk *walk = scan->walk;
	struct place where = { scan->path, line };
	char *path = mem_printf("%s/%s", walk->dir, name);

	if (name[0] == '/') {
		tell(scan, line, INCLUDE, "the name must be relative to the"
			" folder of the main file");
	} else if (scan->depth == LIMIT_CONFIG_DEPTH) {
		tell(scan, line, INCLUDE, "files include each other in a"
			" circle, or too deep");
		walk->stop = true;
	} else if (walk->includes == LIMIT_CONFIG_INCLUDES) {
		tell(scan, line, INCLUDE, "too many files are included");
		walk->stop = true;
	} else {
		walk->includes++;
		scan_file(walk, path, where, INCLUDE, scan->depth + 1);
	}
	free(path);
}

/* At an '@' that begins a line. */
static void
step_include(struct scan *scan)
{
	size_t len = strlen(INCLUDE);
	size_t blanks = strspn(scan->p + len, " \t");
	struct buf name = buf_new(PATH_MAX);
	int line = scan->line;

	if (blanks == 0 || scan->p[len + blanks] != '"') {
		step(scan, 1);
		return;
	}
	step(scan, len + blanks);
	if (step_text(scan, &name))
		include(scan, buf_text(&name), line);
	buf_free(&name);
}

static void
step_one(struct scan *scan)
{
	const char *p = scan->p;
	bool fresh = scan->fresh;

	scan->fresh = *p == '\n' || (fresh && (*p == ' ' || *p == '\t'));
	if (*p == '"')
		step_text(scan, NULL);
	else if (*p == '#' || (*p == '/' && p[1] == '/'))
		step(scan, strcspn(p, "\n"));
	else if (*p == '/' && p[1] == '*')
		step_comment(scan);
	else if (fresh && strncmp(p, INCLUDE, strlen(INCLUDE)) == 0)
		step_include(scan);
	else if (isdigit((unsigned char)*p) || ((*p == '-' || *p == '+') &&
		isdigit((unsigned char)p[1])))
		step_number(scan);
	else if (isalpha((unsigned char)*p))
		step(scan, strspn(p, NAME_CHARS));
	else
		step(scan, 1);
}

/* Nothing but a regular file is opened; the line completes "file: ...". */
static bool
can_be_read(const char *path, struct problem *problem)
{
	struct stat info;

	if (stat(path, &info) != 0 || access(path, R_OK) != 0)
		problem_set(problem, "cannot be read: %s", strerror(errno));
	else if (!S_ISREG(info.st_mode))
		problem_set(problem, "is not a file");
	else if ((size_t)info.st_size > LIMIT_CONFIG_FILE)
		problem_set(problem, "is larger than %zu KiB",
			LIMIT_CONFIG_FILE / 1024);
	else
		return true;
	return false;
}

/*
 * `where` is told of when the file cannot be read: the file itself, or the
 * line that includes it.
 */
static void
scan_file(struct walk *walk, const char *path, struct place where,
	const char *option, int depth)
{
	struct scan scan = { walk, path, "", 1, depth, true };
	struct buf bytes = buf_new(LIMIT_CONFIG_FILE);
	struct problem problem = { "" };

	faults_file(walk->faults, path);
	if (!can_be_read(path, &problem)) {
		fault_add(walk->faults, where, option, NULL, "%s%s%s",
			option == NULL ? "" : path, option == NULL ? "" : " ",
			problem.text);
		walk->right = false;
	} else if (!file_read(path, &bytes, &problem)) {
		fault_add(walk->faults, where, option, NULL, "%s",
			problem.text);
		walk->right = false;
	} else {
		scan.p = buf_text(&bytes);
		if (strlen(scan.p) < bytes.len) {
			step(&scan, strlen(scan.p));
			tell(&scan, scan.line, NULL, "a NUL byte stands here");
		}
		while (*scan.p != '\0' && !walk->stop)
			step_one(&scan);
	}
	buf_free(&bytes);
}

bool
prescan(struct faults *faults, const char *path, const char *dir)
{
	struct walk walk = { faults, dir, 0, true, false };
	struct place where = { path, 0 };

	scan_file(&walk, path, where, NULL, 0);
	return walk.right;
}
