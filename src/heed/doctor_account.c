/* SPDX-License-Identifier: ISC */
/*
 * An account as its reader opens it.  One login and no more: a password that
 * is wrong must not lock anybody out.
 */
#include "heed/doctor.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/vfs.h>

#include "base/buf.h"
#include "base/mem.h"
#include "mailbox/mailbox.h"

#define PATIENCE_SECONDS 30 /* for a person who waits; heedd waits longer */

const char *
doctor_network_folder(const char *path)
{
	/* linux/magic.h has not all of them in every release */
	static const struct {
		unsigned magic;
		const char *name;
	} kinds[] = {
		{ 0x6969, "NFS" }, { 0x517b, "SMB" }, { 0xfe534d42, "SMB2" },
		{ 0xff534d42, "CIFS" }, { 0x564c, "NCP" },
		{ 0x5346414f, "AFS" }, { 0x73757245, "Coda" },
		{ 0x01021997, "9P" }, { 0x00c36400, "Ceph" },
		{ 0x47504653, "GPFS" }, { 0x0bd00bd0, "Lustre" },
	};
	struct statfs info;

	if (statfs(path, &info) != 0)
		return NULL;
	for (size_t i = 0; i < HEED_COUNT(kinds); i++)
		if ((unsigned)info.f_type == kinds[i].magic)
			return kinds[i].name;
	return NULL;
}

/* What heedd makes use of, and what it does where that is missing. */
static void
say_offers(struct doctor *d, const struct account *account,
	const struct opening *opening)
{
	static const struct {
		const char *word;
		const char *otherwise;
	} wanted[] = {
		{ "IDLE", "looked at by the clock alone" },
		{ "SPECIAL-USE", "Sent and Drafts found by their names" },
		{ "UIDPLUS", NULL },
	};
	struct buf text = buf_new(4096);

	for (size_t i = 0; i < HEED_COUNT(wanted); i++) {
		bool there = opening_offers(opening, wanted[i].word);

		buf_printf(&text, "%s%s%s", i == 0 ? "" : ", ",
			there ? "" : "no ", wanted[i].word);
		if (!there && wanted[i].otherwise != NULL)
			buf_printf(&text, " (%s)", wanted[i].otherwise);
	}
	doctor_say(d, GRADE_OK, account->name, "capabilities", NULL, "%s",
		buf_text(&text));
	buf_free(&text);
}

static void
look_at_server(struct doctor *d, const struct account *account)
{
	/* a copy of the settings: their strings stay the configuration's */
	struct account patient = *account;
	struct opening opening = { 0 };
	struct problem problem = { 0 };
	struct server server = {
		.about = account->name, .host = account->host,
		.port = account->port != 0 ? account->port :
			account->tls == TLS_IMPLICIT ? 993 : 143,
		.tls = account->tls, .usual = { 993, 143 },
		.opening = &opening, .problem = &problem,
	};
	enum outcome outcome = DONE;
	struct mailbox *mailbox;
	struct secret *password;
	bool wanted;

	if (patient.command_seconds > PATIENCE_SECONDS)
		patient.command_seconds = PATIENCE_SECONDS;
	password = doctor_secret(d, account->name, account->auth,
		&account->password, &account->token, &wanted);
	opening.stop_before_login = wanted && password == NULL;
	doctor_wait(d, account->name, account->host);
	mailbox = mailbox_open_told(&patient, password, &opening, &outcome,
		&problem);
	secret_hide(password, problem.text, sizeof(problem.text));
	secret_hide(password, opening.greeting, sizeof(opening.greeting));
	if (doctor_server(d, &server) && outcome != DONE)
		doctor_login_failed(d, &server);
	if (outcome == DONE && opening.step >= OPENING_LOGIN)
		say_offers(d, account, &opening);
	if (mailbox != NULL) {
		doctor_say(d, GRADE_OK, account->name, "login", NULL,
			"as %s", account->user);
		doctor_folders(d, account, mailbox);
	}
	mailbox_close(&mailbox);
	secret_free(&password);
	opening_free(&opening);
}

static void
look_at_files(struct doctor *d, const struct account *account)
{
	struct problem problem = { 0 };
	const char *network;
	enum outcome outcome;
	struct mailbox *mailbox = mailbox_open(account, NULL, &outcome,
		&problem);

	if (mailbox == NULL) {
		doctor_say(d, GRADE_FAULT, account->name, "path", "does it"
			" exist, may heedd's user enter it, and does the unit"
			" let it (ProtectHome=, ReadWritePaths=)?", "%s",
			problem.text);
		return;
	}
	network = doctor_network_folder(account->path);
	if (network != NULL)
		doctor_say(d, GRADE_WARNING, account->name, "path", "let heedd"
			" run where the files are, or read them by IMAP",
			"%s lies on a network file system (%s)",
			account->path, network);
	else
		doctor_say(d, GRADE_OK, account->name, "path", NULL, "%s",
			account->path);
	doctor_folders(d, account, mailbox);
	mailbox_close(&mailbox);
}

void
doctor_account(struct doctor *d, const struct account *account)
{
	if (account->kind == ACCOUNT_IMAP)
		look_at_server(d, account);
	else
		look_at_files(d, account);
}
