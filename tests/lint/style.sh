#!/bin/sh
# SPDX-License-Identifier: ISC
# The looks of the source, and functions that nobody may call.
. "$HEED_SOURCE/tests/lint/tap.sh"
cd "$HEED_SOURCE" || exit 1
check "the check of the style can fail" tools/style --self-test
check "the source keeps to the style" tools/style
finish
