/* SPDX-License-Identifier: ISC */
/*
 * For tools/malformed: gives each FILE to an analyst, the program that heedd
 * starts, in its cage, and prints a line about it: the file, how it ended,
 * processor milliseconds, milliseconds by the clock, KiB, and why.  What the
 * analyst answers is taken as the keeper takes it.  An analyst reads one
 * message after the other, as in heedd, so its memory is the most that it held
 * so far; one that grew gets a successor, so that nothing is told of a wrong
 * message.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/env.h"
#include "base/file.h"
#include "base/mem.h"
#include "roles/insight.h"
#include "roles/process.h"

#define START_MS  60000
#define ANSWER_MS 20000 /* as in heedd/analyse.c */
#define GREW_KIB  4096

struct answer {
	const char *word;
	struct problem why;
};

static double
milliseconds(clockid_t clock)
{
	struct timespec t = { 0 };

	clock_gettime(clock, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* The most memory that it has held, as /proc says; 0: it is gone. */
static long
most_held(pid_t pid)
{
	char *path = mem_printf("/proc/%d/status", (int)pid);
	struct buf text = buf_new(KIB(64));
	const char *line;
	long kib = 0;

	if (file_read(path, &text, NULL)) {
		line = strstr(buf_text(&text), "VmHWM:");
		if (line != NULL)
			kib = strtol(line + 6, NULL, 10);
	}
	buf_free(&text);
	free(path);
	return kib;
}

static struct process *
start(struct problem *problem)
{
	const char *top = env_get("HEED_SOURCE");
	struct config config = { 0 };
	struct buf settings = buf_new(LIMIT_FRAME_TO_ROLE);
	struct process *process;
	struct frame frame;

	strv_own(&config.lang_dirs, mem_printf("%s/etc/lang",
		top == NULL ? "." : top));
	config.firm.sender_address = mem_str("office@office.example");
	pack_knowledge(&settings, &config);
	process = process_start(ROLE_OF_ANALYST, &settings, problem);
	buf_free(&settings);
	strv_free(&config.lang_dirs);
	free(config.firm.sender_address);
	if (process != NULL && (wire_wait(process->wire, START_MS, &frame) !=
		WIRE_FRAME || process_hear_ready(process, &frame, problem) !=
		DONE))
		process_end(&process, NULL);
	return process;
}

/* A larger one comes as a mailbox would give it: its beginning alone. */
static bool
read_mail(const char *path, struct buf *out, bool *truncated)
{
	FILE *file = fopen(path, "rb");
	char block[65536];
	size_t n;

	if (file == NULL)
		return false;
	while (!out->overflow && (n = fread(block, 1, sizeof(block), file)) > 0)
		buf_add(out, block, n);
	fclose(file);
	*truncated = out->overflow;
	if (out->overflow)
		out->len = LIMIT_MESSAGE_HEAD;
	return true;
}

static void
hear(const struct frame *frame, struct answer *answer)
{
	struct unpacker in = unpack_new(frame->data, frame->len);
	struct message *message;
	struct reading *reading;

	answer->word = "nonsense";
	if (frame->type != FRAME_UNDERSTOOD)
		return;
	if (!unpack_bool(&in)) {
		unpack_problem(&in, &answer->why);
		if (unpack_done(&in))
			answer->word = "quarantined";
		return;
	}
	message = unpack_message(&in);
	reading = unpack_reading(&in, message);
	if (unpack_done(&in))
		answer->word = "parsed";
	message_free(&message);
	reading_free(&reading);
}

/* Ends the analyst, unless it has answered. */
static void
ask(struct process **analyst, const struct buf *request,
	struct answer *answer)
{
	struct frame frame;

	process_ask(*analyst, FRAME_READ, request, ANSWER_MS);
	switch (wire_wait((*analyst)->wire, ANSWER_MS, &frame)) {
	case WIRE_FRAME:
		hear(&frame, answer);
		return;
	case WIRE_NONE:
		answer->word = "hung";
		process_end(analyst, NULL);
		return;
	case WIRE_CLOSED:
	case WIRE_BROKEN:
		answer->word = "crashed";
		process_end(analyst, &answer->why);
		return;
	}
}

static void
measure(struct process **analyst, long idle, const char *path,
	const struct buf *request)
{
	double wall = milliseconds(CLOCK_MONOTONIC), processor = 0;
	struct answer answer = { 0 };
	clockid_t clock;
	long kib = 0;

	if (clock_getcpuclockid((*analyst)->pid, &clock) == 0)
		processor = milliseconds(clock);
	ask(analyst, request, &answer);
	wall = milliseconds(CLOCK_MONOTONIC) - wall;
	if (*analyst != NULL) {
		processor = milliseconds(clock) - processor;
		kib = most_held((*analyst)->pid);
	} else {
		processor = wall; /* it took its clock with it */
	}
	printf("%s\t%s\t%.1f\t%.1f\t%ld\t%s\n", path, answer.word, processor,
		wall, kib, answer.why.text);
	fflush(stdout);
	if (kib > idle + GREW_KIB)
		process_end(analyst, NULL);
}

int
main(int argc, char **argv)
{
	struct process *analyst = NULL;
	long idle = 0;

	for (int i = 1; i < argc; i++) {
		struct buf mail = buf_new(LIMIT_MESSAGE);
		struct buf request = buf_new(LIMIT_FRAME_TO_ROLE);
		struct problem problem = { "it cannot be read" };
		bool truncated = false, read;

		read = read_mail(argv[i], &mail, &truncated);
		if (read && analyst == NULL) {
			analyst = start(&problem);
			idle = analyst == NULL ? 0 : most_held(analyst->pid);
		}
		if (!read || analyst == NULL) {
			fprintf(stderr, "%s: it was not tried: %s\n", argv[i],
				problem.text);
			return 2;
		}
		pack_text(&request, "mx.office.example");
		pack_bool(&request, truncated);
		pack_bytes(&request, buf_text(&mail), mail.len);
		measure(&analyst, idle, argv[i], &request);
		buf_free(&request);
		buf_free(&mail);
	}
	process_end(&analyst, NULL);
	return 0;
}
