/* SPDX-License-Identifier: ISC */
/* What the build knows: version and places. */
#ifndef HEED_BASE_PATHS_H
#define HEED_BASE_PATHS_H

#ifndef HEED_VERSION
#define HEED_VERSION "unknown"
#endif

#ifndef HEED_SYSCONFDIR
#define HEED_SYSCONFDIR "/etc"
#endif

#ifndef HEED_DATADIR
#define HEED_DATADIR "/usr/share/heed"
#endif

#define HEED_CONFIG_FILE HEED_SYSCONFDIR "/heed/heed.conf"

#endif
