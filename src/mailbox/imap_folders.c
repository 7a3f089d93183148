/* SPDX-License-Identifier: ISC */
/*
 * The folders of an account and which of them is Sent and Drafts: by what the
 * server says (RFC 6154), else by a name that mail programs give them.
 */
#include "mailbox/imap.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/mem.h"
#include "mailbox/utf7.h"

static void
note_flags(const struct mailimap_mbx_list_flags *flags,
	struct imap_folder *folder)
{
	if (flags == NULL)
		return;
	folder->selectable = flags->mbf_sflag !=
		MAILIMAP_MBX_LIST_SFLAG_NOSELECT;
	if (flags->mbf_oflags == NULL)
		return;
	for (clistiter *i = clist_begin(flags->mbf_oflags); i != NULL;
	     i = clist_next(i)) {
		const struct mailimap_mbx_list_oflag *flag = clist_content(i);
		const char *word = flag->of_flag_ext;

		if (word == NULL)
			continue;
		word += *word == '\\';
		folder->sent |= strcasecmp(word, "Sent") == 0;
		folder->drafts |= strcasecmp(word, "Drafts") == 0;
		if (strcasecmp(word, "NonExistent") == 0)
			folder->selectable = false;
	}
}

/*
 * A name with the end of a line in it would be a command of its own; one of
 * many kilobytes is none that a person has given, and the keeper takes none.
 */
static bool
is_name(const char *name)
{
	size_t len = name == NULL ? 0 : strlen(name);

	for (size_t i = 0; i < len; i++)
		if ((unsigned char)name[i] < 0x20 || name[i] == 0x7f)
			return false;
	return len > 0 && len <= LIMIT_FOLDER_NAME;
}

enum outcome
imap_folders(struct imap *imap, struct problem *problem)
{
	enum outcome outcome = RETRY;
	clist *rows = NULL;
	size_t n = 0;

	if (imap->folders_known)
		return DONE;
	if (imap_begin(imap, LIMIT_IMAP_LINE, 0, problem))
		outcome = imap_outcome(imap, mailimap_list(imap->imap, "", "*",
			&rows), "listing folders", problem);
	if (outcome != DONE && rows != NULL)
		mailimap_list_result_free(rows);
	if (outcome != DONE || rows == NULL)
		return outcome;
	imap->folders = mem_array((size_t)clist_count(rows) + 1,
		sizeof(*imap->folders));
	for (clistiter *i = clist_begin(rows); i != NULL && n < LIMIT_FOLDERS;
	     i = clist_next(i)) {
		const struct mailimap_mailbox_list *row = clist_content(i);
		struct imap_folder *folder;

		if (!is_name(row->mb_name))
			continue;
		folder = &imap->folders[n++];
		folder->raw = mem_str(row->mb_name);
		folder->name = utf7_decode(row->mb_name);
		if (folder->name == NULL)
			folder->name = mem_str(row->mb_name);
		folder->delimiter = row->mb_delimiter;
		folder->selectable = true;
		note_flags(row->mb_flag, folder);
	}
	mailimap_list_result_free(rows);
	imap->n_folders = n;
	imap->folders_known = true;
	return DONE;
}

enum outcome
imap_folder_names(void *state, struct strv *names, struct problem *problem)
{
	struct imap *imap = state;
	enum outcome outcome = imap_folders(imap, problem);

	for (size_t i = 0; outcome == DONE && i < imap->n_folders; i++)
		if (imap->folders[i].selectable)
			strv_add(names, imap->folders[i].name);
	return outcome;
}

char *
imap_raw_name(struct imap *imap, const char *folder)
{
	for (size_t i = 0; i < imap->n_folders; i++)
		if (strcmp(imap->folders[i].name, folder) == 0)
			return mem_str(imap->folders[i].raw);
	return utf7_encode(folder);
}

/* The part of the name behind the last delimiter. */
static const char *
last_part(const struct imap_folder *folder)
{
	const char *cut = folder->delimiter == '\0' ? NULL :
		strrchr(folder->name, folder->delimiter);

	return cut == NULL ? folder->name : cut + 1;
}

static bool
is_named(const struct imap_folder *folder, const char *const *names)
{
	for (size_t i = 0; names[i] != NULL; i++)
		if (strcasecmp(last_part(folder), names[i]) == 0)
			return true;
	return false;
}

enum outcome
imap_special(void *state, enum special special, char **name)
{
	static const char *const sent[] = { "Sent", "Sent Items",
		"Sent Messages", "Sent Mail", "Skickat", "Skickade objekt",
		"Wysłane", "Elementy wysłane", "Odoslané", "Odoslaná pošta",
		"Verzonden", "Verzonden items", "Gesendet",
		"Gesendete Elemente", "Gesendete Objekte", NULL };
	static const char *const drafts[] = { "Drafts", "Utkast",
		"Wersje robocze", "Kopie robocze", "Koncepty", "Rozpísané",
		"Concepten", "Entwürfe", NULL };
	struct imap *imap = state;
	enum outcome outcome = imap_folders(imap, NULL);

	*name = NULL;
	for (size_t i = 0; outcome == DONE && i < imap->n_folders; i++) {
		const struct imap_folder *folder = &imap->folders[i];

		if (folder->selectable && (special == SPECIAL_SENT ?
			folder->sent : folder->drafts)) {
			*name = mem_str(folder->name);
			return DONE;
		}
	}
	for (size_t i = 0; outcome == DONE && i < imap->n_folders; i++)
		if (imap->folders[i].selectable && is_named(&imap->folders[i],
			special == SPECIAL_SENT ? sent : drafts)) {
			*name = mem_str(imap->folders[i].name);
			return DONE;
		}
	return outcome;
}
