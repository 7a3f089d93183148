/* SPDX-License-Identifier: ISC */
/* Secrets in a folder of their own, and what is expected of reading them. */
#ifndef HEED_TEST_SECRET_RIG_H
#define HEED_TEST_SECRET_RIG_H

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/mem.h"
#include "base/secret.h"

enum where { IN_FILE, IN_CREDENTIAL, FROM_COMMAND };

static inline int
make_folder(void **state)
{
	char *dir = mem_str("/tmp/heed-secret.XXXXXX");

	*state = dir;
	return mkdtemp(dir) == NULL ? -1 : 0;
}

static inline int
remove_one(const char *path, const struct stat *info, int flag,
	struct FTW *walk)
{
	(void)info;
	(void)flag;
	(void)walk;
	return remove(path);
}

static inline int
remove_folder(void **state)
{
	nftw(*state, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	free(*state);
	unsetenv("CREDENTIALS_DIRECTORY");
	return 0;
}

static inline char *
put(const char *dir, const char *name, const void *bytes, size_t len,
	mode_t mode)
{
	char *path = mem_printf("%s/%s", dir, name);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, bytes, len), len);
	assert_int_equal(fchmod(fd, mode), 0);
	close(fd);
	return path;
}

/* The caller frees with forget(). */
static inline struct secret_source
source_of(enum where where, const char *what)
{
	struct secret_source source = { 0 };

	*(where == IN_FILE ? &source.file : where == IN_CREDENTIAL ?
		&source.credential : &source.command) = mem_str(what);
	return source;
}

static inline void
forget(struct secret_source *source)
{
	mem_free(&source->file);
	mem_free(&source->credential);
	mem_free(&source->command);
}

/*
 * What is read from there is that text, or (NULL) it is refused with those
 * words, and without a word of the secret.
 */
static inline void
expect(enum where where, const char *what, int milliseconds, const char *text,
	const char *words)
{
	struct secret_source source = source_of(where, what);
	struct problem problem = { "" };
	struct secret *secret = secret_load_within(&source, milliseconds,
		&problem);

	if (text == NULL && secret != NULL)
		fail_msg("a secret instead of: %s", words);
	if (text != NULL && secret == NULL)
		fail_msg("%s", problem.text);
	if (text != NULL)
		assert_string_equal(secret_text(secret), text);
	else if (strstr(problem.text, words) == NULL)
		fail_msg("\"%s\" instead of \"%s\"", problem.text, words);
	assert_null(strstr(problem.text, "hunter2"));
	assert_null(strchr(problem.text, '\n'));
	secret_free(&secret);
	assert_null(secret);
	forget(&source);
}

/* The same from a file, or from a command that may take its time. */
static inline void
expect_file(const char *path, const char *text, const char *words)
{
	expect(IN_FILE, path, 0, text, words);
}

static inline void
expect_command(const char *command, const char *text, const char *words)
{
	expect(FROM_COMMAND, command, 10000, text, words);
}

/* Is it there and readable? */
static inline bool
checked(enum where where, const char *what)
{
	struct secret_source source = source_of(where, what);
	bool right = secret_check(&source, NULL);

	forget(&source);
	return right;
}

static const struct {
	const char *bytes;
	size_t len;
	const char *text, *words;
} secret_contents[] = {
#define BYTES(text) text, sizeof(text) - 1
	{ BYTES("hunter2"), "hunter2", NULL },
	{ BYTES("hunter2\n"), "hunter2", NULL },
	{ BYTES("hunter2\r\n"), "hunter2", NULL },
	{ BYTES("hunter2\nnotes\0\x01\n"), "hunter2", NULL },
	{ BYTES(" hunter2 \n"), " hunter2 ", NULL },
	{ BYTES("h\xe5\xc3\xa5\n"), "h\xe5\xc3\xa5", NULL },
	{ BYTES(""), NULL, "is empty" },
	{ BYTES("\n"), NULL, "is empty" },
	{ BYTES("\r\n"), NULL, "is empty" },
	{ BYTES("\nhunter2\n"), NULL, "is empty" },
	{ BYTES("hunter2\0x\n"), NULL, "holds a control character" },
	{ BYTES("hunter2\r\r\n"), NULL, "holds a control character" },
	{ BYTES("hunter2\x7f\n"), NULL, "holds a control character" },
	{ BYTES("hunter2\t\n"), NULL, "holds a control character" },
	{ BYTES("\x1bhunter2\n"), NULL, "holds a control character" },
};

#define TEST(name) \
	cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

#endif
