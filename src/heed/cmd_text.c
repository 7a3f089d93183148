/* SPDX-License-Identifier: ISC */
/*
 * heed text, heed classify: what one message says, in the shortest form.
 * The files come from anywhere; they are only read.
 */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "heed/command.h"
#include "heedd/understand.h"

int
command_text(const struct invocation *in)
{
	struct message_options options = { 0 };
	struct problem problem = { 0 };
	struct message *message;
	struct file_bytes file;

	if (in->argc != 1) {
		complain("text takes one FILE (- is standard input)");
		return EXIT_WRONG;
	}
	if (!invocation_file(in->argv[0], &file))
		return EXIT_FAILED;
	options.truncated = file.truncated;
	message = message_parse(file.data, file.len, &options, &problem);
	free(file.data);
	if (message == NULL) {
		complain("%s: %s", in->argv[0], problem.text);
		return EXIT_FAILED;
	}
	fputs(message->text, stdout);
	if (message->text[0] != '\0' &&
	    message->text[strlen(message->text) - 1] != '\n')
		putchar('\n');
	message_free(&message);
	return fflush(stdout) == 0 ? EXIT_WELL : EXIT_FAILED;
}

static char *
signal_list(const struct reading *reading)
{
	struct buf list = buf_new(4096);

	for (size_t i = 0; i < reading->n_signals; i++) {
		if (i > 0)
			buf_char(&list, ',');
		buf_str(&list, signal_name(reading->signals[i].kind));
	}
	if (list.len == 0)
		buf_char(&list, '-');
	return buf_take(&list);
}

/* The name of the file alone: the column that labels are joined on. */
static const char *
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

static bool
classify_file(const struct invocation *in, const struct mind *mind,
	const char *path)
{
	struct problem problem = { 0 };
	struct understanding *u;
	char *signals, *name, day[16];
	struct file_bytes file;

	if (!invocation_file(path, &file))
		return false;
	u = understand(mind, NULL, file.data, file.len, file.truncated,
		in->now, NULL, &problem);
	free(file.data);
	if (u == NULL) {
		complain("%s: %s", path, problem.text);
		return false;
	}
	signals = signal_list(u->reading);
	name = utf8_line(base_name(path), 1000);
	printf("%s\t%s\t%s\t%s\t%s\n", name, u->reading->language,
		feeling_name(u->reading->feeling), signals,
		day_iso(u->reading->day, day));
	free(name);
	free(signals);
	understanding_free(&u);
	return true;
}

int
command_classify(const struct invocation *in)
{
	struct mind *mind;
	int status = EXIT_WELL;

	if (!in->tsv || in->argc == 0) {
		complain("classify --tsv FILE...: one line for each file");
		return EXIT_WRONG;
	}
	mind = invocation_words(in);
	if (mind == NULL)
		return EXIT_WRONG;
	for (int i = 0; i < in->argc; i++)
		if (!classify_file(in, mind, in->argv[i]))
			status = EXIT_FAILED;
	mind_free(&mind);
	return fflush(stdout) == 0 ? status : EXIT_FAILED;
}
