/* SPDX-License-Identifier: ISC */
/*
 * A server, step by step: how far the opening came is heedd's own word; what a
 * person can do about it is said here.
 */
#include "heed/doctor.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"

#define SOON_DAYS 14 /* time enough to have a certificate renewed */
#define DAY	  86400

static char *
joined(const struct strv *list)
{
	struct buf out = buf_new(16384);

	for (size_t i = 0; i < list->n; i++)
		buf_printf(&out, "%s%s", i == 0 ? "" : ", ", list->v[i]);
	return buf_take(&out);
}

/* With TLS from the first byte the greeting comes behind it. */
static int
rank(const struct server *s, enum opening_step step)
{
	if (s->tls == TLS_IMPLICIT && step == OPENING_TLS)
		return OPENING_GREETING;
	if (s->tls == TLS_IMPLICIT && step == OPENING_GREETING)
		return OPENING_TLS;
	return (int)step;
}

static bool
is_past(const struct server *s, enum opening_step step)
{
	return rank(s, s->opening->step) > rank(s, step);
}

static void
say_name(struct doctor *d, const struct server *s)
{
	const struct opening *opening = s->opening;
	char *addresses = joined(&opening->addresses);

	if (opening->step == OPENING_NAME)
		doctor_say(d, GRADE_FAULT, s->about, "name", "look for a slip"
			" in host; \"getent hosts NAME\" asks the same name"
			" service", "%s", s->problem->text);
	else
		doctor_say(d, GRADE_OK, s->about, "name", NULL, "%s is %s",
			s->host, addresses[0] != '\0' ? addresses :
			opening->peer[0] != '\0' ? opening->peer : "known");
	free(addresses);
}

/* Which other port or mode the figures speak for; the caller frees. */
static char *
port_advice(const struct server *s)
{
	int usual = s->usual[s->tls == TLS_IMPLICIT ? 0 : 1];
	int other = s->usual[s->tls == TLS_IMPLICIT ? 1 : 0];

	if (s->port == other)
		return mem_printf("port %d is usually used with tls = \"%s\";"
			" with tls = \"%s\" it is %d", s->port, s->tls ==
			TLS_IMPLICIT ? "starttls" : "implicit", s->tls ==
			TLS_IMPLICIT ? "implicit" : "starttls", usual);
	if (s->port != usual)
		return mem_printf("the usual port with tls = \"%s\" is %d; is"
			" %d meant for the other?", s->tls ==
			TLS_IMPLICIT ? "implicit" : "starttls", usual,
			s->port);
	return mem_printf("is %s the right host?", s->host);
}

static void
say_port(struct doctor *d, const struct server *s)
{
	const struct opening *opening = s->opening;
	char *advice = port_advice(s), *todo = NULL;

	if (is_past(s, OPENING_PORT)) {
		doctor_say(d, GRADE_OK, s->about, "port", NULL,
			"%d is open at %s", s->port, opening->peer);
		free(advice);
		return;
	}
	switch (opening->error) {
	case ECONNREFUSED:
		todo = mem_printf("the host is there, but nothing listens:"
			" %s", advice);
		break;
	case ETIMEDOUT:
		todo = mem_printf("a firewall drops it, or the host is down:"
			" %s", advice);
		break;
	case ENETUNREACH:
	case EHOSTUNREACH:
		todo = mem_str("there is no way to it: is this machine"
			" online?  \"ip route get ADDRESS\" tells");
		break;
	case EPERM:
	case EACCES:
		todo = mem_str("this machine forbids it: look at its firewall"
			" and at IPAddressAllow in the unit");
		break;
	default:
		todo = mem_str(advice);
		break;
	}
	doctor_say(d, GRADE_FAULT, s->about, "port", todo, "%s",
		s->problem->text);
	free(advice);
	free(todo);
}

static void
say_greeting(struct doctor *d, const struct server *s)
{
	const struct opening *opening = s->opening;
	char *advice;

	if (is_past(s, OPENING_GREETING)) {
		doctor_say(d, GRADE_OK, s->about, "greeting", NULL, "%s",
			opening->greeting[0] == '\0' ? "it has come" :
			opening->greeting);
		return;
	}
	advice = port_advice(s);
	doctor_say(d, GRADE_FAULT, s->about, "greeting", advice, "%s",
		s->problem->text);
	free(advice);
}

static void
say_bad_certificate(struct doctor *d, const struct server *s)
{
	const struct opening *opening = s->opening;
	char *names = joined(&opening->names), *todo = NULL;
	char when[32];

	if (opening->seen)
		todo = mem_printf("the certificate that came is for %s, until"
			" %s", names[0] == '\0' ? "no name" : names,
			local_time(opening->valid_until, when));
	else
		todo = port_advice(s);
	doctor_say(d, GRADE_FAULT, s->about, "tls", todo, "%s",
		s->problem->text);
	free(names);
	free(todo);
}

static void
say_tls(struct doctor *d, const struct server *s)
{
	const struct opening *opening = s->opening;
	int64_t left = opening->valid_until - d->in->now;
	char when[32];

	if (s->tls == TLS_NONE)
		doctor_say(d, GRADE_OK, s->about, "tls", NULL,
			"none, within this machine");
	else if (!is_past(s, OPENING_TLS))
		say_bad_certificate(d, s);
	else if (opening->seen && opening->valid_until != 0 &&
		left < SOON_DAYS * DAY)
		doctor_say(d, GRADE_WARNING, s->about, "tls", "the server's"
			" owner must renew it by then, or no mail is read or"
			" sent", "the certificate ends in %" PRId64 " days,"
			" on %s", left / DAY, local_time(
			opening->valid_until, when));
	else
		doctor_say(d, GRADE_OK, s->about, "tls", NULL, "%s%sthe"
			" certificate is good, until %s", opening->protocol,
			opening->protocol[0] == '\0' ? "" : ", ",
			opening->seen ? local_time(opening->valid_until,
			when) : "?");
}

bool
doctor_server(struct doctor *d, const struct server *s)
{
	static const struct {
		enum opening_step step;
		void (*say)(struct doctor *d, const struct server *s);
	} steps[2][4] = {
		{ { OPENING_NAME, say_name }, { OPENING_PORT, say_port },
		  { OPENING_GREETING, say_greeting },
		  { OPENING_TLS, say_tls } },
		{ { OPENING_NAME, say_name }, { OPENING_PORT, say_port },
		  { OPENING_TLS, say_tls },
		  { OPENING_GREETING, say_greeting } },
	};

	for (size_t i = 0; i < HEED_COUNT(steps[0]); i++) {
		size_t way = s->tls == TLS_IMPLICIT;

		steps[way][i].say(d, s);
		if (!is_past(s, steps[way][i].step))
			return false;
	}
	return true;
}

static struct secret *
load(struct doctor *d, const char *about, const struct secret_source *source,
	bool *wanted)
{
	struct problem problem = { 0 };
	struct secret *password;

	*wanted = source->file != NULL || source->credential != NULL ||
		source->command != NULL;
	if (!*wanted)
		return NULL;
	password = secret_load(source, &problem);
	if (password == NULL)
		doctor_say(d, source->credential != NULL ? GRADE_WARNING :
			GRADE_FAULT, about, "password",
			source->credential != NULL ? "systemd gives it to the"
			" service alone; while heedd runs: sudo -u heed env"
			" CREDENTIALS_DIRECTORY=/run/credentials/heedd.service"
			" heed doctor" : NULL, "%s: the login is not tried",
			problem.text);
	return password;
}

/* The provider is not asked: with its answer it may forget the old token. */
static void
say_refresh(struct doctor *d, const char *about, const char *path)
{
	char *folder = mem_str(path), *slash = strrchr(folder, '/');

	if (slash != NULL)
		slash[slash == folder ? 1 : 0] = '\0';
	if (access(slash == NULL ? "." : folder, W_OK | X_OK) != 0)
		doctor_say(d, GRADE_FAULT, about, "token", "heed writes the"
			" next refresh token into that folder: make it one of"
			" the user heed, below state_dir", "%s: cannot be"
			" written", folder);
	else
		doctor_say(d, GRADE_OK, about, "token", NULL, "heedd gets it"
			" from the provider: the login is not tried; \"heed"
			" status\" says when it cannot");
	free(folder);
}

struct secret *
doctor_secret(struct doctor *d, const char *about, enum auth_kind auth,
	const struct secret_source *password,
	const struct token_source *token, bool *wanted)
{
	struct secret_source command = { .command = token->command };

	if (auth == AUTH_PASSWORD)
		return load(d, about, password, wanted);
	*wanted = true;
	if (token->command != NULL)
		return load(d, about, &command, wanted);
	say_refresh(d, about, token->refresh_file);
	return NULL;
}

void
doctor_login_failed(struct doctor *d, const struct server *s)
{
	doctor_say(d, GRADE_FAULT, s->about, "login", "this was one try and"
		" the only one: too many lock an account; heedd tries such"
		" a login every 5 minutes, later once an hour", "%s",
		s->problem->text);
}
