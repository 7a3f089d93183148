/* SPDX-License-Identifier: ISC */
/* Inside store/ only: the tables, their guards, and how they grow. */
#ifndef HEED_STORE_SCHEMA_H
#define HEED_STORE_SCHEMA_H

#include <stdbool.h>

#include "store/sql.h"

#define SCHEMA_APPLICATION 0x68656564 /* "heed" in the file's header */

/* The tables of later versions, for schema.c. */
extern const char schema_deletion_tables[];
extern const char schema_deletion_triggers[];
extern const char schema_course_tables[];
extern const char schema_promise_tables[];
extern const char schema_money_tables[];
extern const char schema_payment_tables[];
extern const char schema_work_tables[];
extern const char schema_bill_tables[];
extern const char schema_hold_tables[];
extern const char schema_said_tables[];
extern const char schema_episode_tables[];
extern const char schema_plan_tables[];
extern const char schema_mark_tables[];
extern const char schema_ladder_tables[];
extern const char schema_approval_tables[];
extern const char schema_digest_tables[];

/* The version that this program makes and knows. */
int schema_version(void);

/*
 * Brings the database to this program's version, one transaction for each
 * step.  False with a line: it is not heed's, or of a newer heed.
 */
bool schema_migrate(struct store *store, struct problem *problem);

/* Is it of exactly this version?  False with a line. */
bool schema_check(struct store *store, struct problem *problem);

#endif
