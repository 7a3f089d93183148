/* SPDX-License-Identifier: ISC */
/* A folder with files of a configuration, for the tests of config/. */
#ifndef HEED_TEST_CONFIG_RIG_H
#define HEED_TEST_CONFIG_RIG_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "config/config.h"

/* The least that is right: three lines, so that line 4 is the first free. */
#define RIG_FIRM \
	"firm = { name = \"F\"; sender_name = \"S\";" \
	" sender_address = \"o@firm.example\"; timezone = \"UTC\"; };\n"
#define RIG_PEOPLE \
	"people = ( { id = \"anna\"; name = \"A\";" \
	" address = \"anna@firm.example\"; } );\n"
#define RIG_ACCOUNTS \
	"accounts = ( { name = \"office\"; kind = \"mbox\";" \
	" path = \"mail\"; } );\n"
#define RIG_LEAST RIG_FIRM RIG_PEOPLE RIG_ACCOUNTS

struct config_rig {
	char dir[64];
	struct config *config;
	struct config_errors errors;
	char *told; /* the lines of errors */
};

static inline int
rig_up(void **state)
{
	struct config_rig *rig = mem_new(sizeof(*rig));

	snprintf(rig->dir, sizeof(rig->dir), "/tmp/heed-config-XXXXXX");
	if (mkdtemp(rig->dir) == NULL)
		return -1;
	*state = rig;
	return 0;
}

static inline void
rig_forget(struct config_rig *rig)
{
	config_free(&rig->config);
	config_errors_free(&rig->errors);
	mem_free(&rig->told);
}

static inline int
rig_remove(const char *path, const struct stat *info, int flag,
	struct FTW *walk)
{
	(void)info;
	(void)flag;
	(void)walk;
	return remove(path);
}

static inline int
rig_down(void **state)
{
	struct config_rig *rig = *state;

	rig_forget(rig);
	nftw(rig->dir, rig_remove, 8, FTW_DEPTH | FTW_PHYS);
	free(rig);
	return 0;
}

/* The path of a file in the folder.  The caller frees. */
static inline char *
rig_path(const struct config_rig *rig, const char *name)
{
	return mem_printf("%s/%s", rig->dir, name);
}

static inline void
rig_folder(const struct config_rig *rig, const char *name)
{
	char *path = rig_path(rig, name);

	assert_int_equal(mkdir(path, 0700), 0);
	free(path);
}

static inline void
rig_bytes(const struct config_rig *rig, const char *name, const void *bytes,
	size_t len)
{
	char *path = rig_path(rig, name);
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, len, file), len);
	assert_int_equal(fclose(file), 0);
	free(path);
}

static inline void
rig_write(const struct config_rig *rig, const char *name, const char *text)
{
	rig_bytes(rig, name, text, strlen(text));
}

/*
 * Loads the file of that name.  What is told of comes back, with a line end
 * behind each line, and without the folder wherever it stands; "" when all is
 * right.  Owned by the rig.
 */
static inline const char *
rig_load(struct config_rig *rig, const char *name)
{
	char *path = rig_path(rig, name);
	size_t len = strlen(rig->dir);
	char *at;

	rig_forget(rig);
	rig->config = config_load(path, &rig->errors);
	free(path);
	rig->told = mem_str("");
	for (size_t i = 0; i < rig->errors.lines.n; i++) {
		char *more = mem_printf("%s%s\n", rig->told,
			rig->errors.lines.v[i]);

		free(rig->told);
		rig->told = more;
	}
	while ((at = strstr(rig->told, rig->dir)) != NULL)
		memmove(at, at + len + 1, strlen(at + len + 1) + 1);
	/* all or nothing */
	assert_true((rig->config == NULL) == (rig->errors.lines.n > 0));
	return rig->told;
}

/* Loads a main file of that text. */
static inline const char *
rig_told(struct config_rig *rig, const char *text)
{
	rig_write(rig, "heed.conf", text);
	return rig_load(rig, "heed.conf");
}

/* The same, behind the least that is right. */
static inline const char *
rig_more(struct config_rig *rig, const char *text)
{
	char *all = mem_printf("%s%s", RIG_LEAST, text);
	const char *told = rig_told(rig, all);

	free(all);
	return told;
}

#endif
