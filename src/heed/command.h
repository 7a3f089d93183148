/* SPDX-License-Identifier: ISC */
/*
 * heed/: what a person types.  One table of commands (main.c); each command is
 * one function that looks at the store or calls the stages directly.
 *
 * May include: everything.
 */
#ifndef HEED_HEED_COMMAND_H
#define HEED_HEED_COMMAND_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "heedd/mind.h"
#include "report/table.h"
#include "store/store.h"

/* Exit statuses, stable for scripts; heed(1) lists them. */
enum exit_status {
	EXIT_WELL = 0,
	EXIT_FAILED = 1,    /* something could not be done; doctor: warnings */
	EXIT_WRONG = 2,	    /* arguments or configuration */
	EXIT_ATTENTION = 3, /* status, doctor: a person must look */
};

/* The options that all commands share. */
struct invocation {
	const char *config;
	const char *lang_dir; /* NULL: as configured or installed */
	bool config_given;
	const char *fail_under; /* eval; NULL: none */
	const char *remarks;	/* eval: their language; NULL: of files */
	bool evidence;		/* eval */
	bool json;
	bool tsv;
	bool once;
	bool dry_run;
	bool after_restore;
	bool text; /* export: for people */
	bool yes;
	bool html; /* client */
	const char *client; /* letter show: whose; NULL */
	const char *language; /* letter show; NULL: that of its reader */
	bool informal;	      /* letter show */
	bool all; /* promise list, episodes: the others too */
	int64_t now;
	const char *invoices, *calls; /* replay: files; NULL */
	const char *deeds; /* replay: likewise */
	const char *at; /* log: when it was; NULL: now */
	const char *keep; /* replay: a folder for its state; NULL */
	const char *invoices_table;   /* replay: whose export; NULL: ours */
	struct day issued, due, paid, on; /* invoice; year 0: not said */
	int64_t since, until; /* replay, clients: Unix seconds; 0: all */
	int64_t min;	      /* clients discover: mails; 0: not said */
	const char *write;    /* clients discover: a folder; NULL */
	int argc; /* what follows the options */
	char **argv;
};

/* Each returns an exit status. */
int command_ack(const struct invocation *in);
int command_arm(const struct invocation *in);
int command_brief(const struct invocation *in);
int command_check_config(const struct invocation *in);
int command_close(const struct invocation *in);
int command_client(const struct invocation *in);
int command_clients(const struct invocation *in);
int command_classify(const struct invocation *in);
int command_disarm(const struct invocation *in);
int command_doctor(const struct invocation *in);
int command_episodes(const struct invocation *in);
int command_erase(const struct invocation *in);
int command_explain(const struct invocation *in);
int command_eval(const struct invocation *in);
int command_export(const struct invocation *in);
int command_facts(const struct invocation *in);
int command_go(const struct invocation *in);
int command_manual(const struct invocation *in);
int command_hold(const struct invocation *in);
int command_invoice(const struct invocation *in);
int command_letter(const struct invocation *in);
int command_log(const struct invocation *in);
int command_outbox(const struct invocation *in);
int command_promise(const struct invocation *in);
int command_red_flags(const struct invocation *in);
int command_replay(const struct invocation *in);
int command_review(const struct invocation *in);
int command_reset(const struct invocation *in);
int command_allow(const struct invocation *in);
int command_resume(const struct invocation *in);
int command_rules(const struct invocation *in);
int command_run(const struct invocation *in);
int command_status(const struct invocation *in);
int command_stop(const struct invocation *in);
int command_text(const struct invocation *in);
int command_why(const struct invocation *in);
int command_work(const struct invocation *in);

/* "heed clients discover" and "learned"; with what stands behind it. */
int clients_discover(const struct invocation *in, int argc, char **argv);
int clients_learned(const struct invocation *in, int argc, char **argv);

/* Says "heed: ..." on standard error. */
void complain(const char *fmt, ...) HEED_PRINTF(1, 2);

/*
 * Loads the configuration with all that belongs to it but the words; tells
 * every fault.  NULL: the caller returns EXIT_WRONG.
 */
struct mind *invocation_mind(const struct invocation *in);

/*
 * With the words, for a command that reads mail or tells whether heedd could
 * start.
 */
struct mind *invocation_whole_mind(const struct invocation *in);

/*
 * The same, but where no configuration was named and none is installed, a mind
 * of the installed languages only, with no clients and no rules: enough to
 * read a message.
 */
struct mind *invocation_words(const struct invocation *in);

/* Opens the store of the configuration; tells what is wrong.  NULL: failed. */
struct store *invocation_store(const struct invocation *in,
	const struct mind *mind, enum store_access access);

/*
 * The configuration and its store, for a command that changes something.  NULL:
 * it was told why, and `*status` says what to return.
 */
struct store *invocation_edit(const struct invocation *in, struct mind **mind,
	int *status);

/*
 * Makes a folder of one's own for a state that is thrown away, below TMPDIR.
 * The caller ends it with store_remove_copy() and frees the path; NULL: told.
 */
char *invocation_scratch(const char *what);

/* A message from a file, as the daemon would fetch it. */
struct file_bytes {
	char *data; /* owned; free() it */
	size_t len;
	bool truncated; /* above LIMIT_MESSAGE: only its first part */
};

/* Reads the file, "-" is standard input; false: told what is wrong. */
bool invocation_file(const char *path, struct file_bytes *out);

/* "2026-11-23 09:30" in local time of the machine; `out` needs 32 bytes. */
char *local_time(int64_t t, char out[32]);

#endif
