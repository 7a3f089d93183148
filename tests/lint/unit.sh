#!/bin/sh
# SPDX-License-Identifier: ISC
# The systemd unit: well-formed, and as locked up as it claims.
. "$HEED_SOURCE/tests/lint/tap.sh"
unit=$HEED_BUILD/systemd/heedd.service

# 20 of 100 is what systemd-analyze shows as 2.0.
exposure() {
	systemd-analyze security --offline=true --threshold=20 "$unit"
}

if ! command -v systemd-analyze >/dev/null; then
	skip "the unit's exposure is at most 2.0" "no systemd-analyze"
else
	check "the unit's exposure is at most 2.0" exposure
fi
check "no place is left open in the unit" sh -c "! grep -n '@' '$unit'"
check "the service runs as a user of its own" \
	grep -q '^u[ 	]*heed' "$HEED_SOURCE/systemd/heed.sysusers"
finish
