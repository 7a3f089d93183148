/* SPDX-License-Identifier: ISC */
/*
 * A stop is obeyed when the mail is from a configured person's own address, our
 * own server vouches for that, and the word is the right one.  The word is read
 * from its source when it is needed, so that it is kept nowhere, and only for
 * mail that has passed the rest, so that no stranger can have a command run.
 * Where the word itself cannot be had heed stops: in doubt nothing is sent.
 *
 * The stop has no exception, not even for a confirmation: "heed status" tells.
 */
#include "heedd/stopmail.h"

#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/mem.h"
#include "base/secret.h"
#include "config/config.h"
#include "message/message.h"
#include "store/letters.h"

#define BLANKS " \t\r"
#define MASKED "heed stop ***\n"

/* The word of a first line "heed stop WORD"; NULL: it is none. */
static char *
word_of(const char *text)
{
	static const char *const before[] = { "heed", "stop" };
	size_t len;

	text += strspn(text, BLANKS "\n");
	for (size_t i = 0; i < HEED_COUNT(before); i++) {
		len = strlen(before[i]);
		if (strncasecmp(text, before[i], len) != 0 ||
			strspn(text + len, BLANKS) == 0)
			return NULL;
		text += len + strspn(text + len, BLANKS);
	}
	len = strcspn(text, "\n");
	while (len > 0 && strchr(BLANKS, text[len - 1]) != NULL)
		len--;
	return len == 0 ? NULL : mem_strn(text, len);
}

/* As long for a wrong word as for the right one. */
static bool
same(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	unsigned char differ = n != m;

	for (size_t i = 0; i < n; i++)
		differ |= (unsigned char)(a[i] ^ (m == 0 ? 0 : b[i % m]));
	return differ == 0;
}

static bool
configured(const struct secret_source *source)
{
	return source->file != NULL || source->credential != NULL ||
		source->command != NULL;
}

static bool
is_person(const struct config *config, const char *address)
{
	for (size_t i = 0; i < config->n_people; i++)
		if (strcmp(config->people[i].address, address) == 0)
			return true;
	return false;
}

static bool
right_word(const struct config *config, const char *word)
{
	struct problem problem = { 0 };
	struct secret *secret = secret_load(&config->stop_word, &problem);
	bool right = secret == NULL || same(word, secret_text(secret));

	if (secret == NULL)
		log_error("the stop word cannot be had, so a colleague's mail"
			" stops without it: %s", problem.text);
	secret_free(&secret);
	return right;
}

/* What was written for another day must not stop this one. */
static bool
old(const struct mail_row *row, int64_t armed_at)
{
	return row->rescan || row->arrived < armed_at || row->date < armed_at;
}

/* No server vouches for what its writer's own program put there. */
static bool
copy_in_sent(const struct config *config, const struct mail_row *row)
{
	const struct account *account = config_account(config, row->account);

	return account != NULL && account->sent_folder != NULL &&
		strcmp(account->sent_folder, row->folder) == 0;
}

bool
stopmail_read(const struct config *config, struct mail_row *row,
	int64_t armed_at, struct problem *refused)
{
	char *word = NULL;
	bool stop = false;

	refused->text[0] = '\0';
	if (!configured(&config->stop_word) || row->text == NULL ||
		!is_person(config, row->from_address) ||
		(word = word_of(row->text)) == NULL)
		return false;
	if (old(row, armed_at))
		problem_set(refused, "it is older than the arming");
	else if (strcmp(row->verdict, verdict_name(VERDICT_PASS)) != 0 &&
		copy_in_sent(config, row))
		log_info("a copy of a stop in %s is not looked at",
			row->folder);
	else if (strcmp(row->verdict, verdict_name(VERDICT_PASS)) != 0)
		problem_set(refused,
			"our mail server does not vouch for its sender");
	else if (strcmp(row->automatic, automatic_name(AUTOMATIC_NO)) != 0)
		problem_set(refused, "it is an automatic mail");
	else if (!right_word(config, word))
		problem_set(refused, "its word is wrong");
	else
		stop = true;
	mem_replace(&row->text, MASKED);
	free(word);
	return stop;
}

bool
stopmail_asked(const struct mail_row *row)
{
	return row->text != NULL && strcmp(row->text, MASKED) == 0;
}

bool
stopmail_obey(struct daemon *daemon, const struct mail_row *row, bool stop,
	const struct problem *refused, int64_t now, struct problem *problem)
{
	struct store *store = daemon->store;
	char *text;

	if (!stop && refused->text[0] == '\0')
		return true;
	if (!store_begin(store, problem))
		return false;
	if (stop) {
		text = mem_printf("a mail of %s", row->from_address);
		stop_set(store, text, now);
	} else {
		text = mem_printf("a mail of %s that asks for a stop is not"
			" heeded: %s", row->from_address, refused->text);
		store_set(store, "stop_refused", text);
	}
	if (stop)
		log_error("all sending stops: %s", text);
	else
		log_warn("%s", text);
	free(text);
	return store_commit(store, problem);
}
