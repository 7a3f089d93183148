/* SPDX-License-Identifier: ISC */
/*
 * The notification protocol of systemd, which its manual offers for being
 * written by hand.  A message that cannot be sent is not worth failing for.
 */
#include "heedd/notify.h"

#include <inttypes.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/env.h"
#include "base/num.h"

bool
notify_wanted(void)
{
	return env_get("NOTIFY_SOCKET") != NULL;
}

void
notify_systemd(const char *state)
{
	const char *path = env_get("NOTIFY_SOCKET");
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	socklen_t size;
	size_t len;
	int fd;

	if (path == NULL || (path[0] != '/' && path[0] != '@'))
		return;
	len = strlen(path);
	if (len >= sizeof(address.sun_path))
		return;
	memcpy(address.sun_path, path, len);
	if (path[0] == '@')
		address.sun_path[0] = '\0';
	size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len);
	fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return;
	(void)sendto(fd, state, strlen(state), MSG_NOSIGNAL,
		(const struct sockaddr *)&address, size);
	close(fd);
}

int64_t
notify_watchdog_ms(void)
{
	const char *text = env_get("WATCHDOG_USEC");
	const char *whose = env_get("WATCHDOG_PID");
	int64_t usec, pid;

	/* a process that only inherited it is not watched */
	if (whose != NULL && (!num_parse(whose, 1, INT32_MAX, &pid) ||
		pid != getpid()))
		return 0;
	if (text == NULL || !num_parse(text, 1, INT64_MAX, &usec))
		return 0;
	return usec / 1000;
}
