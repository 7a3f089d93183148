/* SPDX-License-Identifier: ISC */
/*
 * The compiled words of all languages.  Everything that is looked for, from a
 * negator to a threat, is a pattern of words with a role; the patterns of one
 * language are one automaton (signals/match.h).
 */
#ifndef HEED_SIGNALS_LEXICON_H
#define HEED_SIGNALS_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "signals/concepts.h"
#include "signals/trained.h"
#include "signals/names.h"
#include "signals/signals.h"
#include "signals/tokens.h"

#define LIMIT_LANGUAGES	  32
#define LIMIT_LEX_FILE	  MIB(4)
#define LIMIT_ELEMENTS	  12 /* words in one pattern */
#define LIMIT_OPTIONAL	  4  /* of them optional */
#define LIMIT_VARIANTS	  256 /* patterns that one stands for */
#define LIMIT_STEM	  30 /* bytes of "stem*" */
#define LIMIT_CLASS_DEPTH 5 /* classes in classes */
#define LIMIT_WORD_ATOMS  192 /* different elements that hold one word */
#define LEX_FAULTS	  50 /* told at most */

enum role {
	ROLE_SIGNAL,	  /* value: enum signal_kind; weight */
	ROLE_MOOD,	  /* weight */
	ROLE_NEGATOR,
	ROLE_NEGATOR_BEHIND, /* of what stands before it: "kündigen nicht" */
	ROLE_INTENSIFIER, /* weight: factor */
	ROLE_CONTRAST,	  /* "but" */
	ROLE_CONDITIONAL, /* "if" */
	ROLE_POLITE,	  /* form without feeling */
	ROLE_THIRD,	  /* the sentence is about somebody else */
	ROLE_STORY,	  /* ... unless it speaks to us: "my neighbour" */
	ROLE_WE,	  /* the first person ends a story */
	ROLE_YOU,	  /* so does the second */
	ROLE_PAST,	  /* ... about long ago */
	ROLE_TOPIC,	  /* the message hands over words of others */
	ROLE_DEADLINE,	  /* "by", "no later than" */
	ROLE_DEADLINE_BEHIND, /* the same behind the day: "perjantaihin asti" */
	ROLE_DATE_LEAD,	  /* before a bare day of the month: "the" */
	ROLE_MONTH,	  /* value 1..12 */
	ROLE_WEEKDAY,	  /* value 1..7 */
	ROLE_DAY,	  /* value: enum day_rule */
	ROLE_ABOUT,	  /* value: the kind that it is with a bad feeling */
	ROLE_NOT,	  /* value: the kind that its words are not */
	ROLE_OWN,	  /* value: enum own_kind */
	ROLE_INVOICE_LEAD, /* value: enum invoice_lead */
	ROLES
};

/* What stands behind such words in an invoice or a mail about one. */
enum invoice_lead { LEAD_NUMBER, LEAD_AMOUNT, LEAD_DUE, INVOICE_LEADS };

/* How words like "end of the month" become a day. */
enum day_rule {
	DAY_TODAY,
	DAY_TOMORROW,
	DAY_AFTER_TOMORROW,
	DAY_THIS_WEEK, /* its Friday */
	DAY_NEXT_WEEK, /* its Friday */
	DAY_THIS_MONTH,
	DAY_NEXT_MONTH,
	DAY_THIS_YEAR,
	DAY_ONE_WEEK, /* "within a week": 7 days ahead */
	DAY_TWO_WEEKS,
	DAY_DAYS, /* as many days ahead as the number in the pattern says */
	DAY_WEEKS,
	DAY_MONTH_END, /* "end of", beside the name of a month */
	DAY_NONE, /* no day, though words in it are one elsewhere */
	DAY_RULES
};

struct rule {
	enum role role;
	int value;
	double weight;
	bool negated;  /* it has its own negation: none outside counts */
	uint8_t words; /* elements */
	uint16_t file; /* index into lexicon.files */
	uint32_t line; /* there, from 1 */
	uint32_t next; /* rule that ends at the same node, or NAME_NONE */
};

/* The atoms that a word or a stem stands for. */
struct atom_list {
	uint32_t *v; /* owned */
	uint32_t n;
};

struct node {
	uint32_t rule;	 /* the first that ends here, or NAME_NONE */
	uint8_t max_gap; /* words that may stand before the next element */
	bool goes_on;	 /* there is a next element */
};

/* The one way into a node, while the automaton is built. */
struct edge {
	uint32_t node, atom; /* from where, by which element */
	uint32_t to;	     /* 0: a free slot; no way leads to the root */
	uint32_t gap;
};

/* One way on from a node. */
struct way {
	uint32_t atom, to;
	uint8_t gap;
};

/* A member of an element: the places of its forms in words or stems. */
struct member {
	uint32_t forms[3];
	uint8_t n;
	bool stem;
};

/* Figures of one language; [figures] in its file sets them. */
struct figures {
	double negative_from, positive_from; /* of the sum of the mood */
	double turned;	     /* factor of a good word that is negated */
	double turned_bad;   /* of a bad one: "not wrong" is little praise */
	double in_question, in_quotes;
	double before_but, behind_but, shouted;
	double sarcasm;	     /* factor of praise beside damage */
	double trained;	     /* trust in what was trained, 0..1 */
	double phrases_feeling; /* factor of the sum of phrases beside it */
	double trained_feeling; /* what it adds to the sum of the mood */
};

struct tongue {
	char code[4];
	bool has_rules; /* else it is known only to be told from the others */
	struct names words; /* -> word_atoms */
	struct names stems; /* -> stem_atoms */
	struct atom_list *word_atoms; /* owned, and each; once it is loaded */
	struct atom_list *stem_atoms; /* they lie in the pools */
	uint32_t *word_pool, *stem_pool; /* owned; NULL while it is loaded */
	size_t longest_stem;
	struct names member_names; /* its text -> members; while it is loaded */
	struct member *members;	   /* owned */
	struct names atoms;   /* text of an element -> atom; while loaded */
	uint32_t n_atoms;     /* once it is loaded */
	struct names classes; /* name -> class_text; while loaded */
	struct strv class_text;
	struct edge *edges; /* open addressing, half full; while loaded */
	size_t edge_slots;  /* a power of two, or 0 */
	struct edge *way_in; /* by node, in the order they came; while loaded */
	struct way *ways;   /* those of node n: from ways_of[n] on, by atom */
	uint32_t *ways_of;  /* n_nodes + 1 */
	uint32_t *root_to;  /* by atom: behind the root, or NAME_NONE */
	struct node *nodes; /* [0] is the root */
	uint32_t n_nodes, node_cap;
	struct rule *rules;
	uint32_t n_rules, rule_cap;
	uint32_t negator_atom; /* all negators of one word */
	struct figures figures;
	struct names function; /* words that tell the language */
	float *trigrams;       /* logarithms, TRIGRAM_BUCKETS; owned */
	double trigram_total;
	struct trained trained;
	struct concepts concepts;
	const struct trained *shared; /* of concepts; of all languages */
};

struct lexicon {
	struct tongue v[LIMIT_LANGUAGES];
	size_t n;
	struct tongue shared; /* "mul": what was trained of concepts */
	size_t entries; /* patterns, against LIMIT_LEX_ENTRIES */
	struct strv files; /* the paths that were read */
};

/* The tongue of that code, or NULL. */
const struct tongue *lexicon_tongue(const struct lexicon *lexicon,
	const char *code);

/*
 * Adds one pattern with its rule.  False with what is wrong in `problem`.
 * pattern.c tells the language of patterns.
 */
bool pattern_add(struct tongue *tongue, const char *text,
	const struct rule *rule, struct problem *problem);

/* All patterns are in: forgets what only loading needs. */
void pattern_settle(struct tongue *tongue);

/* Adds members ("a|b|stem*") to the class; false as above. */
bool class_add(struct tongue *tongue, const char *name, const char *members,
	struct problem *problem);

/* One file's text into the lexicon; faults are told in `errors`. */
void lexfile_read(struct lexicon *lexicon, const char *path, char *text,
	struct strv *errors);

#endif
