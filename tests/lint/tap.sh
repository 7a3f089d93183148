# shellcheck shell=sh
# SPDX-License-Identifier: ISC
# Test Anything Protocol for shell: each check is a command and what it shows.

count=0

# check WHAT COMMAND...: "ok" when the command succeeds, else its output.
check() {
	what=$1
	shift
	count=$((count + 1))
	if output=$("$@" 2>&1); then
		echo "ok $count - $what"
	else
		echo "not ok $count - $what"
		printf '%s\n' "$output" | head -n 40 | sed 's/^/# /'
	fi
}

# skip WHAT WHY
skip() {
	count=$((count + 1))
	echo "ok $count - $1 # SKIP $2"
}

finish() {
	echo "1..$count"
}
