/* SPDX-License-Identifier: ISC */
/* What is wrong in the files, collected so that all of it is told at once. */
#ifndef HEED_CONFIG_FAULTS_H
#define HEED_CONFIG_FAULTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/base.h"
#include "base/strv.h"

/* More than these are not told; a person mends the first ones first. */
#define FAULTS_MAX 200

struct place {
	const char *file; /* not owned */
	int line;	  /* 0: the file as a whole */
};

struct fault {
	size_t file; /* its place among faults.files */
	int line;
	size_t order; /* in which it was found */
	char *option; /* owned; NULL: none */
	char *text;   /* owned; the whole line */
};

struct faults {
	struct strv files; /* in the order read; see faults_file() */
	struct fault *v;
	size_t n;
	bool more; /* there were more than FAULTS_MAX */
};

/* Tells that `file` is read now: faults are sorted by the order of this. */
void faults_file(struct faults *faults, const char *file);

/*
 * True while another one would be kept; asked before costly advice is made.
 */
bool faults_wanted(const struct faults *faults);

/*
 * True when "section.option" was told of: then what it would have said is not
 * known, and nobody is told that it is missing.
 */
bool faults_name(const struct faults *faults, const char *section,
	const char *option);

/*
 * Adds one line.  `option` ("accounts.main.port") may be NULL; `hint`, when
 * not NULL, is what was probably meant.
 */
void fault_add(struct faults *faults, struct place place, const char *option,
	const char *hint, const char *fmt, ...) HEED_PRINTF(5, 6);

/* Gives the lines in the order of the files, and empties `faults`. */
void faults_take(struct faults *faults, struct strv *lines);

#endif
