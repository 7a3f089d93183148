/* SPDX-License-Identifier: ISC */
/*
 * The whole engine with the words that are shipped: hint, subject and text, a
 * line each.  All findings lie in what was read, and cross the wire.
 */
#include "roles/insight.h"
#include "words.h"

static void
must_cross_the_wire(const struct reading *r, const struct message *m)
{
	struct buf out = buf_new(MIB(8));
	struct reading *back;
	struct unpacker in;

	pack_reading(&out, r);
	in = unpack_new(out.data, out.len);
	back = unpack_reading(&in, m);
	MUST(unpack_done(&in) && back->n_signals == r->n_signals);
	reading_free(&back);
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	char *hint = input_until(&in, '\n'), *line = input_until(&in, '\n');
	struct message m = { .has_date = true, .date = 1795527000,
		.subject = utf8_line(line, LIMIT_SUBJECT),
		.text = input_clean(&in) };
	struct reading *r = signals_read(shipped_words(), &m, hint);
	unsigned seen = 0;

	MUST(r->sentiment >= -1 && r->sentiment <= 1);
	MUST(r->language_sure >= 0 && r->language_sure <= 1);
	MUST(r->day.year == 0 || day_valid(r->day));
	for (size_t i = 0; i < r->n_mood; i++)
		must_be_evidence(&r->mood[i], &m);
	for (size_t i = 0; i < r->n_signals; i++) {
		MUST((seen & 1u << r->signals[i].kind) == 0);
		seen |= 1u << r->signals[i].kind;
		MUST(r->signals[i].weight >= 0 && r->signals[i].weight <= 1);
		must_be_evidence(&r->signals[i].evidence, &m);
	}
	must_cross_the_wire(r, &m);
	reading_free(&r);
	free(m.subject);
	free(m.text);
	free(line);
	free(hint);
	return 0;
}
