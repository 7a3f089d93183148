/* SPDX-License-Identifier: ISC */
/* Each part of the union has an index on the client and its time. */
#include "store/timeline.h"

#include <stdlib.h>

#include "store/course_sql.h"
#include "store/sql.h"

/* Signals of a mail, the heaviest first: "legal \"our lawyer\"; ...". */
#define EVIDENCE                                                             \
	"(SELECT group_concat(kind || CASE words WHEN '' THEN '' ELSE"       \
	" ' \"' || words || '\"' END, '; ') FROM (SELECT kind, words FROM"   \
	" finding WHERE mail = m.id AND kind NOT IN ('mood', 'day', 'away'," \
	" 'audience') ORDER BY n LIMIT 6))"

#define DAY_OF(column) "CAST(strftime('%s', " column ") AS INTEGER)"

static const char everything[] =
	"SELECT m.date AS at, CASE WHEN m.direction = 'draft' THEN 'draft'"
	" WHEN m.automatic <> 'no' THEN m.automatic ELSE 'mail' END,"
	" CASE WHEN m.direction = 'from-client' THEN 'they' ELSE 'we' END,"
	" 'M' || m.id, CASE m.from_name WHEN '' THEN m.from_address ELSE"
	" m.from_name END || ': ' || m.subject, " EVIDENCE
	" FROM mail AS m WHERE m.client = ?1 AND m.date >= ?2 AND m.date < ?3"
	" UNION ALL SELECT at, 'call', CASE incoming WHEN 1 THEN 'they' WHEN"
	" 2 THEN 'both' ELSE 'we' END, NULL, note, NULL FROM call"
	" WHERE client = ?1 AND at >= ?2 AND at < ?3"
	" UNION ALL SELECT " DAY_OF("issued") ", 'invoice', 'we', NULL,"
	" number, 'due ' || due FROM invoice WHERE client = ?1"
	" AND " DAY_OF("issued") " >= ?2 AND " DAY_OF("issued") " < ?3"
	" UNION ALL SELECT " DAY_OF("paid") ", 'paid', 'they', NULL,"
	" number, 'due ' || due FROM invoice WHERE client = ?1"
	" AND " DAY_OF("paid") " >= ?2 AND " DAY_OF("paid") " < ?3"
	" UNION ALL SELECT made, 'hold', 'we', 'H' || id, CASE WHEN invoice IS"
	" NULL THEN '' ELSE 'invoice ' || invoice || ': ' END || reason,"
	" 'until ' || until FROM hold WHERE client = ?1 AND made >= ?2"
	" AND made < ?3"
	" UNION ALL SELECT closed, 'closed', 'we', 'E' || id, rule || ': ' ||"
	" reason, closed_by FROM condition WHERE client = ?1"
	" AND closed >= ?2 AND closed < ?3 AND closed > 0"
	" UNION ALL SELECT p.at, 'promise', 'we', 'M' || p.mail, p.state,"
	" p.note FROM promise AS p JOIN mail AS m ON m.id = p.mail"
	" WHERE m.client = ?1 AND p.at >= ?2 AND p.at < ?3"
	" UNION ALL SELECT created, CASE to_client WHEN 1 THEN 'letter' ELSE"
	" 'notice' END, 'heed', 'L' || id, rule || ' to ' || recipient,"
	" state FROM letter WHERE client = ?1 AND created >= ?2"
	" AND created < ?3"
	/* a day of each would leave no room for the mails */
	" UNION ALL SELECT " DAY_OF("max(day)") ", 'hours', 'we', NULL,"
	" rtrim(rtrim(printf('%.2f', sum(seconds) / 3600.0), '0'), '.') ||"
	" ' h in a week', substr(group_concat(DISTINCT CASE note WHEN ''"
	" THEN person ELSE note END), 1, 300) FROM hours WHERE client = ?1"
	" AND " DAY_OF("day") " >= ?2 AND " DAY_OF("day") " < ?3"
	" GROUP BY date(day, 'weekday 0')"
	" UNION ALL SELECT moved, 'task', 'we', NULL, name || ': ' || list,"
	" 'due ' || due FROM task WHERE client = ?1 AND moved <> ended"
	" AND moved >= ?2 AND moved < ?3"
	" UNION ALL SELECT ended, 'task', 'we', NULL, name || ': ' || state,"
	" 'due ' || due FROM task WHERE client = ?1 AND ended >= ?2"
	" AND ended < ?3 AND ended > 0"
	" ORDER BY at DESC LIMIT ?4";

struct timeline_row *
timeline_of(struct store *store, const char *client, int64_t since,
	int64_t until, size_t limit, size_t *n)
{
	sqlite3_stmt *rows = sql_open(store, everything, SQL_WITH(
		sql_str(client), sql_num(since), sql_num(until),
		sql_num((int64_t)limit)));
	struct timeline_row *list = NULL;

	for (*n = 0; sql_row(store, rows);) {
		list = sql_more(list, *n, sizeof(*list));
		list[(*n)++] = (struct timeline_row) {
			.at = sql_int(rows, 0),
			.kind = sql_text(rows, 1),
			.who = sql_text(rows, 2),
			.name = sql_text(rows, 3),
			.text = sql_text(rows, 4),
			.evidence = sql_text(rows, 5),
		};
	}
	return list;
}

void
timeline_free(struct timeline_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(rows[i].kind);
		free(rows[i].who);
		free(rows[i].name);
		free(rows[i].text);
		free(rows[i].evidence);
	}
	free(rows);
}

#define THREAT "f.kind IN ('leaving', 'legal', 'payment.refused', 'reputation')"
#define COMPLAINT "f.kind GLOB 'complaint.*' AND m.feeling = 'negative'"

struct timeline_alarm *
timeline_alarms(struct store *store, const char *client, int64_t since,
	int64_t until, size_t *n)
{
	/* a join asks for the findings of each mail once, whatever it is */
	sqlite3_stmt *rows = sql_open(store, "SELECT m.date, max(" THREAT "),"
		" max(" COMPLAINT ") FROM mail AS m JOIN finding AS f"
		" ON f.mail = m.id WHERE m.client = ?1 AND m.direction ="
		" 'from-client' AND m.date >= ?2 AND m.date < ?3 AND" PERSONS
		" AND (" THREAT " OR " COMPLAINT ")"
		" GROUP BY m.date, m.id ORDER BY m.date DESC, m.id DESC",
		SQL_WITH(sql_str(client), sql_num(since), sql_num(until)));
	struct timeline_alarm *list = NULL;

	for (*n = 0; sql_row(store, rows);) {
		list = sql_more(list, *n, sizeof(*list));
		list[(*n)++] = (struct timeline_alarm) {
			.at = sql_int(rows, 0),
			.threat = sql_int(rows, 1) != 0,
			.complaint = sql_int(rows, 2) != 0,
		};
	}
	return list;
}
