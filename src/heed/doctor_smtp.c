/* SPDX-License-Identifier: ISC */
/*
 * The SMTP server, asked as far as MAIL FROM: whether it would take a letter
 * from our sender.  No recipient is named, so nothing is sent.
 */
#include "heed/doctor.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "delivery/delivery.h"

#define ABOUT		 "smtp"
#define PATIENCE_SECONDS 15

static void
say_offers(struct doctor *d, const struct opening *opening)
{
	struct buf text = buf_new(4096);

	for (size_t i = 0; i < opening->offers.n; i++)
		if (strncasecmp(opening->offers.v[i], "AUTH", 4) == 0 ||
			strncasecmp(opening->offers.v[i], "SIZE", 4) == 0 ||
			strcasecmp(opening->offers.v[i], "STARTTLS") == 0)
			buf_printf(&text, "%s%s", text.len == 0 ? "" : ", ",
				opening->offers.v[i]);
	doctor_say(d, GRADE_OK, ABOUT, "capabilities", NULL, "%s",
		text.len == 0 ? "none worth telling" : buf_text(&text));
	buf_free(&text);
}

static void
say_end(struct doctor *d, const struct server *server, enum outcome outcome,
	const struct smtp *smtp)
{
	const char *sender = d->config->firm.sender_address;
	const struct opening *opening = server->opening;

	if (outcome != DONE && opening->step == OPENING_LOGIN) {
		doctor_login_failed(d, server);
		return;
	}
	if (opening->step == OPENING_LOGIN)
		return;
	if (smtp->user != NULL && !opening_offers(opening, "AUTH"))
		doctor_say(d, GRADE_WARNING, ABOUT, "login", "take user and"
			" password out of smtp, or ask which port is for"
			" logins", "it offers no login: none is made");
	else if (smtp->user != NULL)
		doctor_say(d, GRADE_OK, ABOUT, "login", NULL, "as %s",
			smtp->user);
	if (opening->step == OPENING_DONE)
		doctor_say(d, GRADE_OK, ABOUT, "sender", NULL, "it takes mail"
			" from %s", sender);
	else
		doctor_say(d, GRADE_FAULT, ABOUT, "sender", smtp->user == NULL
			? "must heed log in there?  Set user and a password"
			" in smtp" : "may this user send as sender_address?",
			"it takes no mail from %s: %s", sender,
			server->problem->text);
}

void
doctor_smtp(struct doctor *d)
{
	/* a copy of the settings: their strings stay the configuration's */
	struct smtp patient = d->config->smtp;
	struct opening opening = { 0 };
	struct problem problem = { 0 };
	struct server server = {
		.about = ABOUT, .host = patient.host,
		.port = patient.port != 0 ? patient.port :
			patient.tls == TLS_IMPLICIT ? 465 : 587,
		.tls = patient.tls, .usual = { 465, 587 },
		.opening = &opening, .problem = &problem,
	};
	struct delivery *delivery;
	struct secret *password;
	enum outcome outcome;
	bool wanted;

	if (patient.host == NULL) {
		doctor_say(d, GRADE_OK, ABOUT, "name", NULL,
			"no server is configured: nothing can be sent");
		return;
	}
	if (patient.connect_seconds > PATIENCE_SECONDS)
		patient.connect_seconds = PATIENCE_SECONDS;
	if (patient.reply_seconds > PATIENCE_SECONDS)
		patient.reply_seconds = PATIENCE_SECONDS;
	password = doctor_secret(d, ABOUT, patient.auth, &patient.password,
		&patient.token, &wanted);
	opening.stop_before_login = wanted && password == NULL;
	doctor_wait(d, ABOUT, patient.host);
	delivery = delivery_new(&patient, password);
	outcome = delivery_look(delivery, d->config->firm.sender_address,
		&opening, &problem);
	if (doctor_server(d, &server)) {
		say_offers(d, &opening);
		say_end(d, &server, outcome, &d->config->smtp);
	}
	delivery_free(&delivery);
	secret_free(&password);
	opening_free(&opening);
}
