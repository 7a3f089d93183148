/* SPDX-License-Identifier: ISC */
/*
 * Our own samples of mail of machines, and of people that looks like it
 * (tests/data/automatic; en.txt tells how they are written).
 */
#ifndef HEED_TEST_SAMPLES_H
#define HEED_TEST_SAMPLES_H

#include "test_message_rig.h"

#include "base/file.h"

#define HEAD                                                         \
	"Date: Mon, 3 Aug 2026 09:30:00 +0200\n"                     \
	"Message-ID: <1@x.example>\n"                                \
	"Content-Type: text/plain; charset=utf-8\n"
#define WRITER "From: Jo Berg <jo@kund.example>\n"

static const char *const languages[] = { "cs", "da", "de", "en", "es", "fi",
	"fr", "it", "nl", "no", "pl", "sk", "sv" };

static inline const char *
source_dir(void)
{
	const char *dir = getenv("srcdir");

	return dir == NULL ? "." : dir;
}

/* One sample: its line behind "== ", then fields and text up to `end`. */
struct sample {
	char kind[16], day[16];
	bool aside;
	char *raw;
	size_t len;
};

static inline struct sample
sample_read(const char *at, const char *end)
{
	struct sample s = { .day = "" };
	const char *line = memchr(at, '\n', (size_t)(end - at));
	bool has_from = memmem(line, (size_t)(end - line), "\nFrom:", 6) !=
		NULL;

	assert_true(sscanf(at, "%15s %15s", s.kind, s.day) >= 1);
	s.aside = memmem(at, (size_t)(line - at), " aside", 6) != NULL;
	s.raw = mem_printf("%s%s%.*s", has_from ? "" : WRITER, HEAD,
		(int)(end - line - 1), line + 1);
	s.len = strlen(s.raw);
	return s;
}

static inline void
each_sample(void (*see)(const char *language, const struct sample *s))
{
	for (size_t i = 0; i < HEED_COUNT(languages); i++) {
		char *path = mem_printf("%s/tests/data/automatic/%s.txt",
			source_dir(), languages[i]);
		struct buf file = buf_new(MIB(1));
		struct problem problem = { 0 };
		const char *at;

		if (!file_read(path, &file, &problem))
			fail_msg("%s: %s", path, problem.text);
		for (at = strstr(file.data, "\n== "); at != NULL;) {
			const char *next = strstr(at + 1, "\n== ");
			const char *end = next == NULL ?
				file.data + file.len : next + 1;
			struct sample s = sample_read(at + 4, end);

			see(languages[i], &s);
			free(s.raw);
			at = next;
		}
		buf_free(&file);
		free(path);
	}
}

#endif
