/* SPDX-License-Identifier: ISC */
/*
 * What stands in a frame; the first byte says what it is taken for.  What is
 * accepted and packed again is accepted again, and packs to the same bytes:
 * with the first time it has come to be as heed itself would have said it.
 */
#include "fuzz.h"
#include "roles/insight.h"
#include "roles/protocol.h"

/* Unpacks it as `what` and, when it is good, packs it into `out`. */
static bool
again(unsigned what, const char *data, size_t size, struct buf *out)
{
	struct unpacker in = unpack_new(data, size);
	struct problem problem = { "" };

	if (what == 0) {
		struct message *m = unpack_message(&in);
		struct reading *r = unpack_reading(&in, m);

		pack_message(out, m);
		pack_reading(out, r);
		message_free(&m);
		reading_free(&r);
	} else if (what == 1) {
		struct config *config = unpack_knowledge(&in);

		pack_knowledge(out, config);
		knowledge_free(&config);
	} else if (what == 2) {
		struct account account;

		unpack_account(&in, &account);
		pack_account(out, &account);
		account_unpacked_free(&account);
	} else if (what == 3) {
		struct smtp smtp;

		unpack_smtp(&in, &smtp);
		pack_smtp(out, &smtp);
		smtp_unpacked_free(&smtp);
	} else if (what == 4) {
		struct listing listing;

		unpack_listing(&in, &listing);
		pack_listing(out, &listing);
		listing_free(&listing);
	} else if (what == 5) {
		struct raw raw;

		unpack_raw(&in, &raw);
		pack_raw(out, &raw);
		raw_free(&raw);
	} else if (what == 6) {
		struct delivery_result result;

		unpack_result(&in, &result);
		pack_result(out, &result);
	} else {
		enum outcome outcome = unpack_outcome(&in, &problem);

		pack_outcome(out, outcome, &problem);
	}
	return unpack_done(&in);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { (const char *)data, size };
	struct buf once = buf_new(MIB(64)), twice = buf_new(MIB(64));
	unsigned what = input_byte(&in) % 8;

	if (again(what, in.data, in.size, &once)) {
		MUST(again(what, buf_text(&once), once.len, &twice));
		MUST(once.len == twice.len);
		MUST(memcmp(buf_text(&once), buf_text(&twice), once.len) == 0);
	}
	buf_free(&once);
	buf_free(&twice);
	return 0;
}
