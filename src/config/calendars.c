/* SPDX-License-Identifier: ISC */
/*
 * From what is written of calendars to struct hours: the client's own words,
 * those for its country, those of the firm, what is usual.  Each file and each
 * time zone is read once, however many clients name it.
 */
#include "config/check.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/mem.h"
#include "config/holidays.h"
#include "config/value.h"

static struct place
place(const struct config *config, const struct origin *origin)
{
	return (struct place) { origin->file == NULL ? config->file :
		origin->file, origin->line };
}

/* --- what is read once --- */

static const struct zone *
zone_of(struct config *config, const char *name, struct place named,
	const char *option, struct faults *faults)
{
	struct zone *zone;

	/* it is missing or wrong: that is told */
	if (name == NULL)
		return NULL;
	for (size_t i = 0; i < config->n_zones; i++)
		if (strcmp(zone_name(config->zones[i]), name) == 0)
			return config->zones[i];
	zone = zone_new(name);
	if (zone == NULL) {
		fault_add(faults, named, option, NULL,
			"ICU does not know this time zone");
		return NULL;
	}
	config->zones = mem_grow(config->zones, config->n_zones + 1,
		sizeof(struct zone *));
	config->zones[config->n_zones++] = zone;
	return zone;
}

static void
read_file(struct holidays *file, struct place named, const char *option,
	struct faults *faults)
{
	struct buf text = buf_new(LIMIT_HOLIDAY_FILE);
	struct problem problem = { "" };
	int line = 0;

	if (!file_read(file->path, &text, &problem))
		fault_add(faults, named, option, NULL, "%s", problem.text);
	else if (strlen(buf_text(&text)) != text.len)
		fault_add(faults, (struct place) { file->path, 0 }, option,
			NULL, "holds a NUL byte");
	else if (!holidays_read(buf_text(&text), file, &line, &problem))
		fault_add(faults, (struct place) { file->path, line }, option,
			NULL, "%s", problem.text);
	buf_free(&text);
}

/* Never NULL; without days after a fault. */
static const struct holidays *
holidays_of(struct config *config, const struct calendar *calendar,
	const char *option, struct faults *faults)
{
	static const struct holidays none = { 0 };
	struct place named = place(config, &calendar->holidays_origin);
	struct holidays *file;

	for (size_t i = 0; i < config->n_holidays; i++)
		if (strcmp(config->holidays[i].path, calendar->holidays) == 0)
			return &config->holidays[i];
	if (config->n_holidays == LIMIT_HOLIDAY_FILES) {
		fault_add(faults, named, option, NULL,
			"more than %d files of holidays", LIMIT_HOLIDAY_FILES);
		return &none;
	}
	config->holidays = mem_grow(config->holidays, config->n_holidays + 1,
		sizeof(*config->holidays));
	file = &config->holidays[config->n_holidays++];
	*file = (struct holidays) { .path = mem_str(calendar->holidays) };
	read_file(file, named, option, faults);
	return file;
}

/* --- what holds --- */

/* Puts what is written over what held so far. */
static void
put(struct config *config, const struct calendar *calendar,
	const char *option, struct faults *faults, struct hours *hours)
{
	const struct holidays *holidays;

	if (calendar->hours != NULL)
		value_hours(calendar->hours, &hours->from, &hours->to);
	if (calendar->weekend_set) {
		hours->weekend = 0;
		for (size_t i = 0; i < calendar->weekend.n; i++)
			hours->weekend |= 1U << value_weekday(
				calendar->weekend.v[i]);
	}
	if (calendar->holidays == NULL)
		return;
	holidays = holidays_of(config, calendar, option, faults);
	hours->off = holidays->days;
	hours->n_off = holidays->n;
}

static const struct calendar *
of_country(const struct config *config, const char *country)
{
	for (size_t i = 0; country != NULL && i < config->n_calendars; i++)
		if (config->calendars[i].country != NULL &&
			strcmp(config->calendars[i].country, country) == 0)
			return &config->calendars[i];
	return NULL;
}

/* Also of those that no client needs today: each file is looked at. */
static void
check_countries(struct config *config, struct faults *faults)
{
	for (size_t i = 0; i < config->n_calendars; i++) {
		const struct calendar *calendar = &config->calendars[i];
		char *option = mem_printf("calendars.%s", calendar->country ==
			NULL ? "?" : calendar->country);
		char *file = mem_printf("%s.holidays", option);

		if (calendar->country != NULL && of_country(config,
			calendar->country) != calendar)
			fault_add(faults, place(config, &calendar->origin),
				option, NULL, "stands there twice");
		if (calendar->holidays != NULL)
			holidays_of(config, calendar, file, faults);
		free(option);
		free(file);
	}
}

static void
settle_client(struct config *config, struct client *client,
	struct faults *faults)
{
	const struct calendar *country = of_country(config, client->country);
	const char *id = client->id == NULL ? "?" : client->id;
	char *option = mem_printf("clients.%s.holidays", id);
	char *zone = mem_printf("clients.%s.timezone", id);

	client->hours = config->firm.hours;
	if (client->timezone != NULL)
		client->hours.zone = zone_of(config, client->timezone,
			place(config, &client->origin), zone, faults);
	if (country != NULL)
		put(config, country, option, faults, &client->hours);
	put(config, &client->calendar, option, faults, &client->hours);
	free(option);
	free(zone);
}

void
settle_calendars(struct config *config, struct faults *faults)
{
	config->firm.hours = hours_usual;
	config->firm.hours.zone = zone_of(config, config->firm.timezone,
		(struct place) { config->file, 0 }, "firm.timezone", faults);
	put(config, &config->firm.calendar, "firm.holidays", faults,
		&config->firm.hours);
	check_countries(config, faults);
	for (size_t i = 0; i < config->n_clients; i++)
		settle_client(config, &config->clients[i], faults);
}

void
free_calendars(struct config *config)
{
	for (size_t i = 0; i < config->n_zones; i++)
		zone_free(&config->zones[i]);
	mem_free(&config->zones);
	config->n_zones = 0;
	for (size_t i = 0; i < config->n_holidays; i++) {
		free(config->holidays[i].path);
		free(config->holidays[i].days);
	}
	mem_free(&config->holidays);
	config->n_holidays = 0;
}
