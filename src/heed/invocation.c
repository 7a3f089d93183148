/* SPDX-License-Identifier: ISC */
/* What the commands share: configuration, store, files, complaints. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/env.h"
#include "base/limits.h"
#include "base/mem.h"
#include "base/paths.h"
#include "heed/command.h"

void
complain(const char *fmt, ...)
{
	va_list args;

	fputs("heed: ", stderr);
	va_start(args, fmt);
	vfprintf(stderr, fmt, args);
	va_end(args);
	fputc('\n', stderr);
}

static void
complain_all(const struct strv *errors)
{
	for (size_t i = 0; i < errors->n; i++)
		fprintf(stderr, "%s\n", errors->v[i]);
}

static struct mind *
load(const struct invocation *in,
	struct mind *(*how)(const char *path, struct strv *errors))
{
	struct strv errors = { 0 };
	struct mind *mind = how(in->config, &errors);

	complain_all(&errors);
	if (mind == NULL)
		complain("%s: %zu fault%s", in->config, errors.n,
			errors.n == 1 ? "" : "s");
	strv_free(&errors);
	return mind;
}

struct mind *
invocation_mind(const struct invocation *in)
{
	return load(in, mind_load_wordless);
}

struct mind *
invocation_whole_mind(const struct invocation *in)
{
	return load(in, mind_load);
}

/* The folder given, else that of an installed heed. */
static struct mind *
words_only(const char *dir)
{
	struct mind *mind = mem_new(sizeof(*mind));
	struct strv dirs = { 0 }, errors = { 0 };

	strv_add(&dirs, dir);
	mind->config = mem_new(sizeof(*mind->config));
	mind->lexicon = lexicon_load(&dirs, &errors);
	mind->rules = ruleset_new(NULL, 0, &errors);
	mind->book = client_book_new(NULL, 0, &mind->config->firm);
	complain_all(&errors);
	if (mind->lexicon == NULL)
		mind_free(&mind);
	strv_free(&dirs);
	strv_free(&errors);
	return mind;
}

struct mind *
invocation_words(const struct invocation *in)
{
	if (in->lang_dir != NULL)
		return words_only(in->lang_dir);
	if (!in->config_given && access(in->config, F_OK) != 0)
		return words_only(HEED_DATADIR "/lang");
	return invocation_whole_mind(in);
}

struct store *
invocation_store(const struct invocation *in, const struct mind *mind,
	enum store_access access_wanted)
{
	const char *dir = mind->config->state_dir;
	struct problem problem = { 0 };
	struct store *store;

	if (access_wanted != STORE_WRITE && !store_exists(dir)) {
		complain("%s: nothing is stored yet: start heedd once", dir);
		return NULL;
	}
	store = store_open(dir, mind->config->instance, access_wanted,
		in->now, &problem);
	if (store == NULL)
		complain("%s", problem.text);
	return store;
}

char *
invocation_scratch(const char *what)
{
	const char *base = env_get("TMPDIR");
	char *dir = mem_printf("%s/heed-%s.XXXXXX",
		base == NULL ? "/tmp" : base, what);

	if (mkdtemp(dir) != NULL)
		return dir;
	complain("%s: no folder for the copy of the state can be made", dir);
	free(dir);
	return NULL;
}

struct store *
invocation_edit(const struct invocation *in, struct mind **mind, int *status)
{
	struct store *store;

	*status = EXIT_WRONG;
	*mind = invocation_mind(in);
	if (*mind == NULL)
		return NULL;
	*status = EXIT_FAILED;
	store = invocation_store(in, *mind, STORE_EDIT);
	if (store == NULL)
		mind_free(mind);
	return store;
}

bool
invocation_file(const char *path, struct file_bytes *out)
{
	bool input = strcmp(path, "-") == 0;
	FILE *file = input ? stdin : fopen(path, "rb");
	struct buf buf = buf_new(LIMIT_MESSAGE);
	char block[65536];
	bool failed = file == NULL;
	size_t n;

	while (file != NULL && !buf.overflow &&
	       (n = fread(block, 1, sizeof(block), file)) > 0)
		buf_add(&buf, block, n);
	if (failed || ferror(file)) {
		complain("%s: %s", path, strerror(errno));
		failed = true;
	}
	if (file != NULL && !input)
		fclose(file);
	out->truncated = buf.overflow;
	out->len = buf.overflow && buf.len > LIMIT_MESSAGE_HEAD ?
		LIMIT_MESSAGE_HEAD : buf.len;
	out->data = buf_take(&buf);
	out->data[out->len] = '\0';
	if (failed)
		free(out->data);
	return !failed;
}

char *
local_time(int64_t t, char out[32])
{
	time_t seconds = (time_t)t;
	struct tm tm;

	if (t == 0 || localtime_r(&seconds, &tm) == NULL ||
	    strftime(out, 32, "%Y-%m-%d %H:%M", &tm) == 0)
		snprintf(out, 32, "-");
	return out;
}
