/* SPDX-License-Identifier: ISC */
/*
 * Rows that several sections have.  They use AT(field), which each section
 * defines for its own struct.
 */
#ifndef HEED_CONFIG_OPTIONS_COMMON_H
#define HEED_CONFIG_OPTIONS_COMMON_H

/* The words of enum tls_mode, in its order. */
extern const char *const option_tls[];

/* Those of enum auth_kind. */
extern const char *const option_auth[];

/* Of exports: their character sets, and how days are written in them. */
extern const char *const option_charsets[];
extern const char *const option_days[];

#define COLUMN(field, must, words)                                      \
	{ #field, OPTION_TEXT, FORM_LINE, .required = must,              \
	  .offset = AT(field), .text = "The head of the column with " words }

#define EXPORT_OPTIONS                                                  \
	{ "charset", OPTION_WORD_TEXT, .words = option_charsets,         \
	  .fallback = "UTF-8", .offset = AT(charset),                    \
	  .text = "The character set; a file of another is refused." },  \
	{ "days", OPTION_WORD_TEXT, .words = option_days,                \
	  .fallback = "yyyy-mm-dd", .offset = AT(days),                  \
	  .text = "How days are written; a time of day behind it is"     \
		  " passed over." }

#define CA_TEXT                                                         \
	"A file of certificates (PEM) to trust instead of the system's."

#define TLS_OPTION(field)                                               \
	{ "tls", OPTION_WORD, .words = option_tls,                       \
	  .fallback = "implicit", .offset = AT(field),                   \
	  .text = "implicit: from the first byte (RFC 8314).  starttls:" \
		  " begun in plain text, and required.  none: plain"     \
		  " text, for servers on this machine only." }

#define NO_PASSWORD                                                     \
	"passwords never stand in this file; use password_file,"         \
	" password_credential or password_command"

#define SECRET_OPTIONS(field)                                           \
	{ "password_file", OPTION_TEXT, FORM_PATH,                       \
	  .offset = AT(field.file),                                      \
	  .text = "The first line of this file is the password.  Others" \
		  " than its owner and group must not be able to read"   \
		  " it." },                                              \
	{ "password_credential", OPTION_TEXT, FORM_CREDENTIAL,           \
	  .offset = AT(field.credential),                                \
	  .text = "The password is the systemd credential of this name"  \
		  " (LoadCredential= in the unit)." },                   \
	{ "password_command", OPTION_TEXT, FORM_LINE,                    \
	  .offset = AT(field.command),                                   \
	  .text = "The password is the first line that this shell"       \
		  " command prints.  It must end within 10 seconds." },  \
	{ "password", OPTION_NEVER, .text = NO_PASSWORD }

#define AUTH_OPTION(field)                                              \
	{ "auth", OPTION_WORD, .words = option_auth,                     \
	  .fallback = "password", .offset = AT(field),                   \
	  .text = "How to log in.  xoauth2: with an access token, as"    \
		  " Gmail and Microsoft 365 want it.  oauthbearer: the"  \
		  " same by RFC 7628.  For both a token_command, or"     \
		  " token_url, client_id and refresh_token_file." }

#define NO_CLIENT_SECRET                                                \
	"secrets never stand in this file; use client_secret_file,"      \
	" client_secret_credential or client_secret_command"

#define NO_REFRESH_TOKEN                                                \
	"secrets never stand in this file; use refresh_token_file"

#define TOKEN_OPTIONS(field)                                            \
	{ "token_command", OPTION_TEXT, FORM_LINE,                       \
	  .offset = AT(field.command),                                   \
	  .text = "The access token is the first line that this shell"   \
		  " command prints.  It must end within 10 seconds.  It" \
		  " is run again when the server refuses the token." },  \
	{ "token_url", OPTION_TEXT, FORM_LINE, .offset = AT(field.url),  \
	  .text = "Where the provider gives access tokens for a refresh" \
		  " token (RFC 6749, section 6); https://." },           \
	{ "token_plain", OPTION_BOOL, .fallback = "false",               \
	  .offset = AT(field.plain),                                     \
	  .text = "token_url may be http://, plain text, on this"        \
		  " machine only." },                                    \
	{ "token_ca_file", OPTION_TEXT, FORM_PATH,                       \
	  .offset = AT(field.ca_file),                                   \
	  .text = "A file of certificates (PEM) to trust at token_url"   \
		  " instead of the system's." },                         \
	{ "token_scope", OPTION_TEXT, FORM_LINE,                         \
	  .offset = AT(field.scope),                                     \
	  .text = "The scopes to ask for, with spaces between them."     \
		  "  Without it, those that were granted at the login." }, \
	{ "client_id", OPTION_TEXT, FORM_LINE,                           \
	  .offset = AT(field.client_id),                                 \
	  .text = "The name under which heed is known to the provider:"  \
		  " that of the application that you have registered"    \
		  " there." },                                           \
	{ "client_secret_file", OPTION_TEXT, FORM_PATH,                  \
	  .offset = AT(field.client_secret.file),                        \
	  .text = "The first line of this file is the secret of that"    \
		  " application, where it has one." },                   \
	{ "client_secret_credential", OPTION_TEXT, FORM_CREDENTIAL,      \
	  .offset = AT(field.client_secret.credential),                  \
	  .text = "The secret is the systemd credential of this name." }, \
	{ "client_secret_command", OPTION_TEXT, FORM_LINE,               \
	  .offset = AT(field.client_secret.command),                     \
	  .text = "The secret is the first line that this shell command" \
		  " prints." },                                          \
	{ "client_secret", OPTION_NEVER, .text = NO_CLIENT_SECRET },      \
	{ "refresh_token_file", OPTION_TEXT, FORM_PATH,                  \
	  .offset = AT(field.refresh_file),                              \
	  .text = "The first line of this file is the refresh token."    \
		  "  heed writes a new one into it whenever the provider" \
		  " gives one, so that it must be able to write into the" \
		  " folder: one of its own below state_dir is best."     \
		  "  Accounts, and smtp, that name the same file share"  \
		  " one access token." },                                \
	{ "refresh_token", OPTION_NEVER, .text = NO_REFRESH_TOKEN },      \
	{ "refresh_token_days", OPTION_INT, .min = 0, .max = 3650,       \
	  .fallback = "150", .unit = "days",                             \
	  .offset = AT(field.refresh_days),                              \
	  .text = "A refresh token that was not renewed for so long is"  \
		  " told to a person, before the provider lets it"       \
		  " expire.  0: never, for providers that keep one for"  \
		  " as long as it is used." }

/* `in`: "calendar.", or nothing where the row is the calendar. */
#define CALENDAR_OPTIONS(in, hours_text, weekend_text, holidays_text)   \
	{ "hours", OPTION_TEXT, FORM_HOURS,                                    \
	  .offset = AT(in hours), .text = hours_text },                        \
	{ "weekend", OPTION_TEXTS, FORM_WEEKDAY, .max = 6,                     \
	  .offset = AT(in weekend),                                            \
	  .set = AT(in weekend_set), .text = weekend_text },                   \
	{ "holidays", OPTION_TEXT, FORM_PATH,                                  \
	  .offset = AT(in holidays),                                           \
	  .place = AT(in holidays_origin), .text = holidays_text }

#define MODE_OPTION(words_text)                                         \
	{ "mode", OPTION_WORD, .words = option_modes, .offset = AT(mode), \
	  .set = AT(mode_set), .text = words_text }

#endif
