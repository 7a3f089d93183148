#!/bin/sh
# SPDX-License-Identifier: ISC
# The tests of the guards take every branch of them.
. "$HEED_SOURCE/tests/lint/tap.sh"
cd "$HEED_SOURCE" || exit 1
check "the measure of coverage can fail" tools/coverage --self-test
check "the tests of the guards take every branch" \
	tools/coverage src/outbox/guard.c
finish
