/* SPDX-License-Identifier: ISC */
/*
 * The main() of a fuzz target without a fuzzer: runs it over the files that are
 * named, else over its seeds, tests/fuzz/seeds/NAME, and says so as TAP.  What
 * was found once is a seed, and so is tried in every "make check".
 */
#include <dirent.h>
#include <errno.h>

#include "fuzz.h"

#define SEED_SECONDS 120 /* it hangs */

static int
is_seed(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

/* The paths of the seeds of the program of that name. */
static struct strv
seeds_of(const char *program)
{
	struct strv seeds = { 0 };
	struct dirent **entries = NULL;
	const char *name = strstr(program, "fuzz_");
	const char *top = source_path("tests/fuzz/seeds");
	char *dir = mem_printf("%s/%s", top, name == NULL ? program :
		name + 5);
	int n = scandir(dir, &entries, is_seed, alphasort);

	for (int i = 0; i < n; i++) {
		strv_own(&seeds, mem_printf("%s/%s", dir,
			entries[i]->d_name));
		free(entries[i]);
	}
	free(entries);
	free(dir);
	free((char *)top);
	return seeds;
}

/* In memory of exactly its size, so that a step behind it is seen. */
static bool
run(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buf bytes = buf_new(MIB(64));
	char block[65536];
	uint8_t *exact;
	size_t n;

	if (file == NULL)
		return false;
	while ((n = fread(block, 1, sizeof(block), file)) > 0)
		buf_add(&bytes, block, n);
	fclose(file);
	exact = malloc(bytes.len + (bytes.len == 0));
	if (exact == NULL)
		return false;
	memcpy(exact, buf_text(&bytes), bytes.len);
	alarm(SEED_SECONDS);
	LLVMFuzzerTestOneInput(exact, bytes.len);
	alarm(0);
	free(exact);
	buf_free(&bytes);
	return true;
}

int
main(int argc, char **argv)
{
	struct strv files = { 0 };
	bool well;

	if (argc < 2)
		files = seeds_of(program_invocation_short_name);
	for (int i = 1; i < argc; i++)
		strv_add(&files, argv[i]);
	well = files.n > 0;
	printf("1..%zu\n", files.n > 0 ? files.n : 1);
	if (files.n == 0)
		printf("not ok 1 - it has no seeds\n");
	for (size_t i = 0; i < files.n; i++) {
		const char *slash = strrchr(files.v[i], '/');
		bool ok;

		/* stands there last when it ends the process */
		printf("# %s\n", files.v[i]);
		fflush(stdout);
		ok = run(files.v[i]);
		well = well && ok;
		printf("%s %zu - %s\n", ok ? "ok" : "not ok", i + 1,
			slash == NULL ? files.v[i] : slash + 1);
	}
	strv_free(&files);
	return well ? 0 : 1;
}
