/* SPDX-License-Identifier: ISC */
/*
 * Folders of this machine: which names lead to one, what is written into a
 * Maildir, and how a message is found by its header.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "test_mail_folder.h"

static void
make_folder(struct mail_folder *rig, const char *name, bool tmp)
{
	static const char *const parts[] = { "cur", "new", "tmp" };

	for (size_t i = 0; i < HEED_COUNT(parts) - !tmp; i++) {
		char *path = mem_printf("%s/%s/%s", rig->dir, name, parts[i]);

		assert_true(file_mkdirs(path, 0700, NULL));
		free(path);
	}
}

static int
maildir(void **state)
{
	return rig_up(state, ACCOUNT_MAILDIR);
}

static int
mbox(void **state)
{
	return rig_up(state, ACCOUNT_MBOX);
}

static void
test_names_that_lead_out(void **state)
{
	static const char *const names[] = { "", "/", "/etc", "..", ".",
		"../INBOX", "INBOX/..", "INBOX/../../etc", "INBOX/.hidden",
		".Sent", "INBOX/./x", "nothing" };
	struct mail_folder *rig = *state;

	make_folder(rig, "INBOX", true);
	make_folder(rig, "INBOX/.hidden", true);
	make_folder(rig, ".Sent", true);
	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		struct problem problem = { "" };
		struct listing listing;
		bool found = true;

		if (mailbox_list(rig->mailbox, names[i], 0, &listing,
			&problem) != REFUSED || problem.text[0] == '\0' ||
			listing.v != NULL)
			fail_msg("\"%s\" was listed", names[i]);
		assert_int_equal(mailbox_append(rig->mailbox, names[i], "x",
			1, APPEND_DRAFT, NULL), REFUSED);
		assert_int_equal(mailbox_search_header(rig->mailbox, names[i],
			"X", "y", &found, NULL), REFUSED);
		assert_false(found);
	}
}

static void
test_names_that_lead_to_a_folder(void **state)
{
	static const char *const names[] = { "INBOX", "a b", "Wysłane",
		"deep/below", "a..b", "%n", "x\ny" };
	struct mail_folder *rig = *state;

	for (size_t i = 0; i < HEED_COUNT(names); i++) {
		struct listing listing;

		make_folder(rig, names[i], true);
		rig_list(rig, names[i], &listing);
		listing_free(&listing);
	}
}

static void
test_sent_and_drafts_by_name(void **state)
{
	struct mail_folder *rig = *state;
	static char mine[] = "Mine";
	bool is_mbox = rig->account.kind == ACCOUNT_MBOX;

	assert_null(mailbox_special(rig->mailbox, SPECIAL_SENT));
	assert_null(mailbox_special(rig->mailbox, SPECIAL_DRAFTS));
	if (is_mbox) {
		rig_write(rig, "Sent", "");
		rig_write(rig, "Drafts", "");
	} else {
		make_folder(rig, "Sent", true);
		make_folder(rig, "Drafts", true);
	}
	rig_reopen(rig);
	assert_string_equal(mailbox_special(rig->mailbox, SPECIAL_SENT),
		"Sent");
	if (is_mbox) /* nothing can be written there */
		assert_null(mailbox_special(rig->mailbox, SPECIAL_DRAFTS));
	else
		assert_string_equal(mailbox_special(rig->mailbox,
			SPECIAL_DRAFTS), "Drafts");
	rig->account.sent_folder = mine;
	assert_string_equal(mailbox_special(rig->mailbox, SPECIAL_SENT),
		"Mine");
}

/* The name of the only file in the folder; the caller frees. */
static char *
only_file(struct mail_folder *rig, const char *folder)
{
	char *path = rig_path(rig, folder), *name = NULL;
	DIR *dir = opendir(path);
	struct dirent *entry;

	assert_non_null(dir);
	while ((entry = readdir(dir)) != NULL)
		if (entry->d_name[0] != '.') {
			assert_null(name);
			name = mem_str(entry->d_name);
		}
	closedir(dir);
	free(path);
	return name;
}

static void
test_what_is_written_into_a_maildir(void **state)
{
	static const char bytes[] = "Subject: x\r\n\r\na\0b\xff\r\n";
	struct mail_folder *rig = *state;

	for (int i = 0; i < 2; i++) {
		const char *folder = i == 0 ? "Drafts" : "Sent";
		char *cur = mem_printf("%s/cur", folder);
		char *tmp = mem_printf("%s/tmp", folder), *name;
		struct raw raw;

		make_folder(rig, folder, true);
		assert_int_equal(mailbox_append(rig->mailbox, folder, bytes,
			sizeof(bytes) - 1, i == 0 ? APPEND_DRAFT : APPEND_SENT,
			NULL), DONE);
		name = only_file(rig, cur);
		assert_non_null(name);
		assert_string_equal(strchr(name, ':'), i == 0 ? ":2,DS" :
			":2,S");
		free(name);
		assert_null(only_file(rig, tmp));
		rig_fetch(rig, rig_only(rig, folder), LIMIT_MESSAGE, &raw);
		assert_int_equal(raw.len, sizeof(bytes) - 1);
		assert_memory_equal(raw.data, bytes, raw.len);
		raw_free(&raw);
		free(cur);
		free(tmp);
	}
}

static void
test_two_appended_are_two(void **state)
{
	struct mail_folder *rig = *state;
	struct listing listing;

	make_folder(rig, "Sent", true);
	for (int i = 0; i < 2; i++)
		assert_int_equal(mailbox_append(rig->mailbox, "Sent", "X: y\n",
			5, APPEND_SENT, NULL), DONE);
	rig_list(rig, "Sent", &listing);
	assert_int_equal(listing.n, 2);
	listing_free(&listing);
}

static void
test_where_nothing_can_be_written(void **state)
{
	struct mail_folder *rig = *state;
	struct problem problem = { "" };

	make_folder(rig, "Sent", false);
	assert_int_equal(mailbox_append(rig->mailbox, "Sent", "x", 1,
		APPEND_SENT, &problem), RETRY);
	assert_non_null(strstr(problem.text, "cannot be written: No such"));
	assert_null(only_file(rig, "Sent/cur"));
	assert_null(only_file(rig, "Sent/new"));
}

/* Something written or looked for elsewhere changes no later fetch. */
static void
test_fetching_after_work_elsewhere(void **state)
{
	struct mail_folder *rig = *state;
	uint64_t uid;

	if (rig->account.kind == ACCOUNT_MBOX) {
		rig_write(rig, "INBOX", "From a\nSubject: one\n\n");
		rig_write(rig, "Sent", "From a\nSubject: two\n\n");
	} else {
		make_folder(rig, "INBOX", true);
		make_folder(rig, "Sent", true);
		rig_write(rig, "INBOX/new/1.a", "Subject: one\n\n");
		rig_write(rig, "Sent/new/2.a", "Subject: two\n\n");
	}
	uid = rig_only(rig, "INBOX");
	assert_true(rig_found(rig, "Sent", "Subject", "two"));
	assert_false(rig_missing(rig, uid));
	mailbox_append(rig->mailbox, "Sent", "X: y\n", 5, APPEND_SENT, NULL);
	assert_false(rig_missing(rig, uid));
}

static const struct {
	const char *mail, *header, *value;
	bool found;
} searches[] = {
	{ "X-Heed-Id: abc\n\nx\n", "X-Heed-Id", "abc", true },
	{ "Subject: x\r\nx-heed-ID:abc\r\n\r\nx\r\n", "X-Heed-Id", "abc",
	  true },
	{ "X-Heed-Id: abc", "X-Heed-Id", "abc", true },
	{ "X-Heed-Id: <abc>\n", "X-Heed-Id", "abc", true },
	{ "X-Heed-Id: abd\n\n", "X-Heed-Id", "abc", false },
	{ "X-Heed-Id: ab\n\n", "X-Heed-Id", "abc", false },
	{ "X-Heed-Idx: abc\n\n", "X-Heed-Id", "abc", false },
	{ "Y-X-Heed-Id: abc\n\n", "X-Heed-Id", "abc", false },
	{ "Subject: X-Heed-Id: abc\n\n", "X-Heed-Id", "abc", false },
	{ "Subject: x\n\nX-Heed-Id: abc\n", "X-Heed-Id", "abc", false },
	{ "Subject: x\r\n\r\nX-Heed-Id: abc\r\n", "X-Heed-Id", "abc", false },
	{ "X-Heed-Id:\nSubject: abc\n\n", "X-Heed-Id", "abc", false },
	{ "", "X-Heed-Id", "abc", false },
	{ "X-Heed-Id", "X-Heed-Id", "abc", false },
	{ "X-Heed-Id:", "X-Heed-Id", "abc", false },
	/* RFC 5322 section 2.2.3: a field may go on in the next line */
	{ "Message-ID:\n <abc@x>\n\n", "Message-ID", "<abc@x>", true },
	{ "Message-ID:\r\n\t<abc@x>\r\nTo: x\r\n\r\n", "Message-ID",
	  "<abc@x>", true },
	{ "Message-ID:\n \n <abc@x>", "Message-ID", "<abc@x>", true },
	{ "Subject: a\n Message-ID: <abc@x>\n\n", "Message-ID", "<abc@x>",
	  false },
	{ "Message-ID: x\n\n <abc@x>\n", "Message-ID", "<abc@x>", false },
};

static void
test_searching_by_header(void **state)
{
	struct mail_folder *rig = *state;
	bool is_mbox = rig->account.kind == ACCOUNT_MBOX;

	if (!is_mbox)
		make_folder(rig, "Sent", true);
	for (size_t i = 0; i < HEED_COUNT(searches); i++) {
		char *mail = mem_printf("%s%s", is_mbox ? "From a\n" : "",
			searches[i].mail);

		rig_write(rig, is_mbox ? "Sent" : "Sent/cur/1:2,S", mail);
		if (rig_found(rig, "Sent", searches[i].header,
			searches[i].value) != searches[i].found)
			fail_msg("%s: %s", searches[i].mail,
				searches[i].value);
		free(mail);
	}
}

#define MAILDIR(name) cmocka_unit_test_setup_teardown(name, maildir, rig_down)
#define MBOX(name) { #name " in mbox", name, mbox, rig_down, NULL }

int
main(void)
{
	const struct CMUnitTest tests[] = {
		MAILDIR(test_names_that_lead_out),
		MBOX(test_names_that_lead_out),
		MAILDIR(test_names_that_lead_to_a_folder),
		MAILDIR(test_sent_and_drafts_by_name),
		MBOX(test_sent_and_drafts_by_name),
		MAILDIR(test_what_is_written_into_a_maildir),
		MAILDIR(test_two_appended_are_two),
		MAILDIR(test_where_nothing_can_be_written),
		MAILDIR(test_fetching_after_work_elsewhere),
		MBOX(test_fetching_after_work_elsewhere),
		MAILDIR(test_searching_by_header),
		MBOX(test_searching_by_header),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
