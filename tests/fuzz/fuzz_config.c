/* SPDX-License-Identifier: ISC */
/* heed.conf: a configuration, or what is wrong with it, line by line. */
#include "config/config.h"
#include "scratch.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct config_errors errors = { { 0 } };
	struct config *config = config_load(scratch_file("heed.conf", data,
		size), &errors);

	MUST((config == NULL) == (errors.lines.n > 0));
	for (size_t i = 0; i < errors.lines.n; i++)
		must_be_line(errors.lines.v[i]);
	if (config != NULL)
		MUST(config->n_people <= LIMIT_CONFIG_ROWS &&
			config->firm.sender_address != NULL);
	config_free(&config);
	config_errors_free(&errors);
	return 0;
}
