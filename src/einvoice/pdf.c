/* SPDX-License-Identifier: ISC */
/*
 * libqpdf finds the embedded file; its bytes are inflated here, with a limit,
 * since libqpdf has none and a PDF may hold gigabytes in kilobytes.  Nothing
 * is repaired: a program wrote the invoice a moment ago.
 */
#include "einvoice/pdf.h"

#include <qpdf/qpdf-c.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#define ZLIB_CONST /* its input is const */
#include <zlib.h>

#include "base/mem.h"

#define FILES_MAX 20 /* embedded files that are looked at */

bool
pdf_begins(const char *bytes, size_t len)
{
	return len > 5 && memcmp(bytes, "%PDF-", 5) == 0;
}

/* NULL when it is no whole zlib stream of at most `limit` bytes. */
static char *
inflated(const unsigned char *bytes, size_t len, size_t limit, size_t *out_len)
{
	char *out = mem_new(limit + 1);
	z_stream z = { .next_in = bytes, .avail_in = (uInt)len,
		.next_out = (unsigned char *)out, .avail_out = (uInt)limit };
	int end = Z_MEM_ERROR;

	if (inflateInit(&z) == Z_OK) {
		end = inflate(&z, Z_FINISH);
		inflateEnd(&z);
	}
	if (end != Z_STREAM_END) {
		free(out);
		return NULL;
	}
	*out_len = z.total_out;
	out[*out_len] = '\0';
	return out;
}

/* Of the filters (7.4) those that programs use for a file: none and Flate. */
static char *
stream_bytes(qpdf_data pdf, qpdf_oh stream, size_t limit, size_t *out_len)
{
	qpdf_oh dict = qpdf_oh_get_dict(pdf, stream);
	qpdf_oh filter = qpdf_oh_get_key(pdf, dict, "/Filter");
	unsigned char *raw = NULL;
	char *out = NULL;
	size_t len = 0;

	if (qpdf_oh_is_array(pdf, filter))
		filter = qpdf_oh_get_array_n_items(pdf, filter) == 1 ?
			qpdf_oh_get_array_item(pdf, filter, 0) : dict;
	if (qpdf_oh_get_stream_data(pdf, stream, qpdf_dl_none, NULL, &raw,
		&len) != QPDF_SUCCESS || raw == NULL) {
		free(raw);
		return NULL;
	}
	if (qpdf_oh_is_null(pdf, filter) && len <= limit) {
		out = mem_strn((const char *)raw, len);
		*out_len = len;
	} else if (qpdf_oh_is_name(pdf, filter) &&
	    strcmp(qpdf_oh_get_name(pdf, filter), "/FlateDecode") == 0) {
		out = inflated(raw, len, limit, out_len);
	}
	free(raw);
	return out;
}

static bool
named_xml(qpdf_data pdf, qpdf_oh spec, const char *key)
{
	qpdf_oh name = qpdf_oh_get_key(pdf, spec, key);
	const char *text = qpdf_oh_is_string(pdf, name) ?
		qpdf_oh_get_utf8_value(pdf, name) : "";
	size_t len = strlen(text);

	return len > 4 && strcasecmp(text + len - 4, ".xml") == 0;
}

/* What a file specification (7.11.3) embeds, when its name is one of XML. */
static char *
from_spec(qpdf_data pdf, qpdf_oh spec, size_t limit, size_t *out_len)
{
	qpdf_oh files, stream;

	if (!qpdf_oh_is_dictionary(pdf, spec) ||
	    (!named_xml(pdf, spec, "/UF") && !named_xml(pdf, spec, "/F")))
		return NULL;
	files = qpdf_oh_get_key(pdf, spec, "/EF");
	if (!qpdf_oh_is_dictionary(pdf, files))
		return NULL;
	stream = qpdf_oh_get_key(pdf, files, "/F");
	if (!qpdf_oh_is_stream(pdf, stream))
		stream = qpdf_oh_get_key(pdf, files, "/UF");
	return qpdf_oh_is_stream(pdf, stream) ?
		stream_bytes(pdf, stream, limit, out_len) : NULL;
}

/* Specifications in an array, with `step` - 1 other things between. */
static char *
from_array(qpdf_data pdf, qpdf_oh array, int step, size_t limit,
	size_t *out_len)
{
	char *found = NULL;
	int n;

	if (!qpdf_oh_is_array(pdf, array))
		return NULL;
	n = qpdf_oh_get_array_n_items(pdf, array);
	for (int i = step - 1; found == NULL && i < n && i < FILES_MAX;
	     i += step)
		found = from_spec(pdf, qpdf_oh_get_array_item(pdf, array, i),
			limit, out_len);
	return found;
}

/* The associated files of the document, or its tree of names, one level. */
static char *
from_root(qpdf_data pdf, size_t limit, size_t *out_len)
{
	qpdf_oh root = qpdf_get_root(pdf), names;
	char *found;

	if (!qpdf_oh_is_dictionary(pdf, root))
		return NULL;
	found = from_array(pdf, qpdf_oh_get_key(pdf, root, "/AF"), 1, limit,
		out_len);
	names = qpdf_oh_get_key(pdf, root, "/Names");
	if (found != NULL || !qpdf_oh_is_dictionary(pdf, names))
		return found;
	names = qpdf_oh_get_key(pdf, names, "/EmbeddedFiles");
	if (!qpdf_oh_is_dictionary(pdf, names))
		return NULL;
	return from_array(pdf, qpdf_oh_get_key(pdf, names, "/Names"), 2, limit,
		out_len);
}

char *
pdf_embedded_xml(const char *bytes, size_t len, size_t limit, size_t *out_len)
{
	qpdf_data pdf = qpdf_init();
	char *found = NULL;

	*out_len = 0;
	qpdf_silence_errors(pdf);
	qpdf_set_suppress_warnings(pdf, QPDF_TRUE);
	qpdf_set_attempt_recovery(pdf, QPDF_FALSE);
	if ((qpdf_read_memory(pdf, "attachment", bytes, len, NULL) &
	    QPDF_ERRORS) == 0)
		found = from_root(pdf, limit, out_len);
	/* else it tells stderr of errors that nobody asked for */
	while (qpdf_has_error(pdf))
		qpdf_get_error(pdf);
	qpdf_cleanup(&pdf);
	return found;
}
