/* SPDX-License-Identifier: ISC */
/*
 * Rows that several sections have.  They use AT(field), which each section
 * defines for its own struct.
 */
#ifndef HEED_CONFIG_OPTIONS_COMMON_H
#define HEED_CONFIG_OPTIONS_COMMON_H

/* The words of enum tls_mode, in its order. */
extern const char *const option_tls[];

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

#define MODE_OPTION(words_text)                                         \
	{ "mode", OPTION_WORD, .words = option_modes, .offset = AT(mode), \
	  .set = AT(mode_set), .text = words_text }

#endif
