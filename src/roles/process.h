/* SPDX-License-Identifier: ISC */
/*
 * One role as the keeper sees it: a child process, the wire to it, and the
 * time by which it must have answered.
 */
#ifndef HEED_ROLES_PROCESS_H
#define HEED_ROLES_PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/outcome.h"
#include "roles/protocol.h"
#include "roles/roles.h"

struct process {
	enum role role;
	pid_t pid;
	struct wire *wire;
	bool ready;	  /* its cage is shut and it takes requests */
	bool busy;	  /* a request waits for its answer */
	int64_t deadline; /* of that answer, clock_monotonic_ms(); 0: none */
	bool seccomp;	  /* what its cage has */
	int landlock;
};

/*
 * Starts this program again as the role and gives it its settings.  NULL with
 * a line in `problem` when no process can be made.  Free with process_end().
 */
struct process *process_start(enum role role, const struct buf *settings,
	struct problem *problem);

/*
 * Ends it at once and waits for that; takes NULL; clears the pointer.  With
 * `how` (may be NULL) it tells how it had ended: "it was killed by signal 11".
 */
void process_end(struct process **process, struct problem *how);

/*
 * Asks it something; the answer must come within `milliseconds`.  False when
 * the process is gone.
 */
bool process_ask(struct process *process, enum frame_type type,
	const struct buf *contents, int milliseconds);

/* The same for words that have no answer of their own. */
bool process_tell(struct process *process, enum frame_type type,
	const struct buf *contents);

/*
 * Hears FRAME_READY: DONE, and the process takes requests; else why not, and
 * it must be ended.
 */
enum outcome process_hear_ready(struct process *process,
	const struct frame *frame, struct problem *problem);

/* Is it past its deadline? */
bool process_late(const struct process *process);

#endif
