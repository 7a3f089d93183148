/* SPDX-License-Identifier: ISC */
/*
 * Landlock (landlock(7)): which files this process can still reach.  What the
 * kernel's ABI does not know is not asked for.  glibc has no wrappers, so the
 * three system calls are made by number.
 */
#include "sandbox/layers.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define READING (LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR)
#define WRITING (READING | LANDLOCK_ACCESS_FS_WRITE_FILE | \
	LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | \
	LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG)
#define RENAMING (LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG)
#define OF_A_FILE (LANDLOCK_ACCESS_FS_READ_FILE | \
	LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE)

/* All accesses that ABI 1 knows; later ones added by number. */
#define ABI_1 ((LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1)
#define REFER (UINT64_C(1) << 13)    /* ABI 2 */
#define TRUNCATE (UINT64_C(1) << 14) /* ABI 3 */

static int
abi_of_kernel(void)
{
	long abi = syscall(SYS_landlock_create_ruleset, NULL, 0,
		LANDLOCK_CREATE_RULESET_VERSION);

	return abi < 0 ? 0 : (int)abi;
}

static void
allow(int rules, const char *path, uint64_t access)
{
	struct landlock_path_beneath_attr rule = { .allowed_access = access };
	struct stat status;

	rule.parent_fd = open(path, O_PATH | O_CLOEXEC);
	if (rule.parent_fd < 0)
		return;
	if (fstat(rule.parent_fd, &status) == 0 && !S_ISDIR(status.st_mode))
		rule.allowed_access &= OF_A_FILE;
	syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH,
		&rule, 0);
	close(rule.parent_fd);
}

int
landlock_enter(const struct cage_options *options)
{
	int abi = abi_of_kernel(), rules;
	struct landlock_ruleset_attr all = { .handled_access_fs = ABI_1 };
	uint64_t writing = WRITING;

	if (abi == 0)
		return 0;
	if (abi >= 2) {
		all.handled_access_fs |= REFER;
		writing |= REFER;
	}
	if (abi >= 3) {
		all.handled_access_fs |= TRUNCATE;
		writing |= TRUNCATE;
	}
	rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof(all),
		0);
	if (rules < 0)
		return 0;
	for (size_t i = 0; i < options->read.n; i++)
		allow(rules, options->read.v[i], READING);
	for (size_t i = 0; i < options->write.n; i++)
		allow(rules, options->write.v[i], writing);
	for (size_t i = 0; i < options->rename.n; i++)
		allow(rules, options->rename.v[i], RENAMING);
	if (syscall(SYS_landlock_restrict_self, rules, 0) != 0)
		abi = 0;
	close(rules);
	return abi;
}
