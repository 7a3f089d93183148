/* SPDX-License-Identifier: ISC */
/* Inside sandbox/: the two layers that the kernel offers. */
#ifndef HEED_SANDBOX_LAYERS_H
#define HEED_SANDBOX_LAYERS_H

#include "sandbox/sandbox.h"

/* The ABI that is in force now; 0: none. */
int landlock_enter(const struct cage_options *options);

/* False: this kernel or container takes no filter. */
bool seccomp_enter(enum cage cage);

#endif
