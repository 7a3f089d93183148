/* SPDX-License-Identifier: ISC */
/*
 * The table of options: the one place that knows what may stand in the files.
 * Reading, defaults, faults and the manual all come from it.
 */
#ifndef HEED_CONFIG_OPTIONS_H
#define HEED_CONFIG_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

enum option_type {
	OPTION_TEXT,
	OPTION_TEXTS,	 /* list of texts -> struct strv */
	OPTION_WORD,	 /* one of `words` -> its enum (int sized) */
	OPTION_WORD_TEXT, /* one of `words` -> the word itself */
	OPTION_INT,
	OPTION_BOOL,
	OPTION_DURATION, /* "2 days" -> minutes */
	OPTION_SPAN,	 /* "2 workdays" -> struct span */
	OPTION_GROUP,	 /* { } -> the struct of `section` */
	OPTION_ROWS,	 /* ( { }, ... ) -> array of structs of `section` */
	OPTION_NEVER,	 /* known and refused: `text` says why */
};

/* What a text must look like; each form also brings it into one shape. */
enum form {
	FORM_LINE,	 /* any words on one line */
	FORM_LINES,	 /* any words, line ends too */
	FORM_NAME,	 /* an identifier: letters, digits, . _ - */
	FORM_ADDRESS,	 /* lower case */
	FORM_DOMAIN,	 /* lower case */
	FORM_HOST,	 /* host name or IP address */
	FORM_PATH,	 /* made absolute */
	FORM_GLOB,	 /* pattern of file names; left as it is */
	FORM_LANGUAGE,	 /* two small letters */
	FORM_COUNTRY,	 /* two capitals */
	FORM_DAY,	 /* 2026-03-24 */
	FORM_HOURS,	 /* 09:00-17:00 */
	FORM_WEEKDAY,	 /* mon ... sun */
	FORM_ROLE,	 /* of a client's people: decides, pays, daily */
	FORM_ZONE,	 /* IANA time zone */
	FORM_CREDENTIAL, /* a file name without folder */
	FORM_MONEY,	 /* "1250.50 EUR", above 0 */
	FORM_CADENCE,	 /* day_cadence() */
	FORM_LISTEN,	 /* unix:/path, or a loopback address and port */
};

struct section;

struct option {
	const char *name;
	enum option_type type;
	enum form form;	      /* of TEXT and TEXTS */
	bool required;
	long min, max;	      /* of INT; minutes of DURATION; entries of lists,
			       * where max 0 is no limit of its own */
	const char *fallback; /* default; entries of lists split at ", " */
	const char *unit;     /* "seconds"; NULL: none */
	const char *const *words; /* NULL ends */
	size_t offset;	      /* of the field in the section's struct */
	size_t set;	      /* of a bool: was it written?  0: none */
	size_t count;	      /* of the number of ROWS */
	size_t place;	      /* of a struct origin of its own; 0: none */
	const struct section *section;
	const char *text;     /* for the manual; plain sentences */
};

struct section {
	const char *name;	/* "accounts"; "" for the top level */
	const struct option *options;
	size_t n;
	size_t size;		/* of its struct */
	const char *key;	/* the option that names a row; NULL: none */
	size_t place;		/* of its struct origin */
	bool has_place;
	const char *text;
};

extern const struct section section_top;
extern const struct section section_people;
extern const struct section section_accounts;
extern const struct section section_clients;
extern const struct section section_contacts;
extern const struct section section_rules;
extern const struct section section_actions;
extern const struct section section_plans;
extern const struct section section_changes;
extern const struct section section_invoice_tables;
extern const struct section section_hours_tables;
extern const struct section section_calendars;
extern const struct section section_ladder;

/* The words of enum mode, in its order. */
extern const char *const option_modes[];

/* The option of that name, or NULL. */
const struct option *option_find(const struct section *section,
	const char *name);

#endif
