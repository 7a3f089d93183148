/* SPDX-License-Identifier: ISC */
/* Whatever a label's value is, it stays within its quotes and its line. */
#include "report/exposition.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

const char *
metric_type_name(enum metric_type type)
{
	static const char *const names[] = { "gauge", "counter", "summary" };

	return names[type];
}

/* In help texts a quote stands for itself. */
static void
add_escaped(struct buf *out, const char *text, bool quotes)
{
	char *clean = utf8_clean(text, strlen(text));

	for (const char *p = clean; *p != '\0'; p++)
		if (*p == '\n')
			buf_str(out, "\\n");
		else if (*p == '\\' || (*p == '"' && quotes))
			buf_printf(out, "\\%c", *p);
		else
			buf_add(out, p, 1);
	free(clean);
}

void
exposition_head(struct buf *out, const char *name, enum metric_type type,
	const char *help)
{
	buf_printf(out, "# HELP %s ", name);
	add_escaped(out, help, false);
	buf_printf(out, "\n# TYPE %s %s\n", name, metric_type_name(type));
}

void
exposition_value(struct buf *out, const char *name, const char *suffix,
	const char *label, const char *label_value, double value)
{
	buf_printf(out, "%s%s", name, suffix);
	if (label != NULL) {
		buf_printf(out, "{%s=\"", label);
		add_escaped(out, label_value, true);
		buf_str(out, "\"}");
	}
	if (isnan(value))
		buf_str(out, " NaN\n");
	else if (isinf(value))
		buf_str(out, value < 0 ? " -Inf\n" : " +Inf\n");
	else if (value == floor(value) && fabs(value) < 1e15)
		buf_printf(out, " %.0f\n", value);
	else
		buf_printf(out, " %.6g\n", value);
}
