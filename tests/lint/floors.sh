#!/bin/sh
# SPDX-License-Identifier: ISC
# No include upward, no foreign header outside the folder that owns it.
. "$HEED_SOURCE/tests/lint/tap.sh"
cd "$HEED_SOURCE" || exit 1
check "the check of the floors can fail" tools/floors --self-test
check "no folder includes what stands above it" tools/floors
finish
