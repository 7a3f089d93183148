/* SPDX-License-Identifier: ISC */
/*
 * The text that Prometheus reads (exposition format 0.0.4).  Pure: no metric
 * stands here.
 */
#ifndef HEED_REPORT_EXPOSITION_H
#define HEED_REPORT_EXPOSITION_H

#include "base/buf.h"

enum metric_type { METRIC_GAUGE, METRIC_COUNTER, METRIC_SUMMARY };

/* "gauge", "counter", "summary". */
const char *metric_type_name(enum metric_type type);

/* The two lines before a metric; backslashes and line ends are escaped. */
void exposition_head(struct buf *out, const char *name, enum metric_type type,
	const char *help);

/*
 * One value.  `suffix` is "" or "_sum" and the like.  With a `label` (may be
 * NULL) its value, in which backslashes, quotes and line ends are escaped and
 * broken UTF-8 is replaced.
 */
void exposition_value(struct buf *out, const char *name, const char *suffix,
	const char *label, const char *label_value, double value);

#endif
