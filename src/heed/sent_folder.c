/* SPDX-License-Identifier: ISC */
/*
 * Which folders hold what we sent, by their names.  A whole name and no part
 * of one: what lies there is taken for our word.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/base.h"
#include "base/mem.h"
#include "heed/past.h"
#include "mailbox/utf7.h"

static const char *const names[] = { "Sent", "Sent Items", "Sent Mail",
	"Sent Messages", "sent-mail", "Gesendet", "Gesendete Elemente",
	"Gesendete Objekte", "Skickat", "Skickade", "Skickade objekt",
	"Wysłane", "Elementy wysłane", "Odeslané", "Odeslaná pošta",
	"Odoslané", "Odoslaná pošta", "Verzonden", "Verzonden items",
	"Envoyés", "Messages envoyés", "Éléments envoyés", "Enviados",
	"Elementos enviados", "Inviati", "Inviata", "Posta inviata",
	"Sendt", "Sendt post", "Sendte elementer", "Lähetetyt" };

/* "/mail/.INBOX.Sent", "/old/Sent.mbox" -> "Sent".  The caller frees. */
static char *
last_name(const char *folder)
{
	const char *slash = strrchr(folder, '/');
	char *name = mem_str(slash == NULL ? folder : slash + 1);
	size_t len = strlen(name);
	char *dot, *decoded;

	if (len > 5 && strcasecmp(name + len - 5, ".mbox") == 0)
		name[len - 5] = '\0';
	dot = strrchr(name, '.');
	if (dot != NULL)
		memmove(name, dot + 1, strlen(dot));
	decoded = utf7_decode(name);
	if (decoded == NULL)
		return name;
	free(name);
	return decoded;
}

bool
folder_holds_sent(const struct config *config, const char *folder)
{
	char *name = last_name(folder);
	bool holds = false;

	for (size_t i = 0; i < HEED_COUNT(names) && !holds; i++)
		holds = strcasecmp(name, names[i]) == 0;
	for (size_t i = 0; i < config->n_accounts && !holds; i++) {
		const char *set = config->accounts[i].sent_folder;
		char *sent = set == NULL ? NULL : last_name(set);

		holds = sent != NULL && strcmp(name, sent) == 0;
		free(sent);
	}
	free(name);
	return holds;
}
