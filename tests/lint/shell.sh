#!/bin/sh
# SPDX-License-Identifier: ISC
# Shell and Python: no mistake that a reader of programs can find.
. "$HEED_SOURCE/tests/lint/tap.sh"
cd "$HEED_SOURCE" || exit 1

# Also a file without a name ending, by its first line.
scripts() {
	grep -lrE "^#! ?/(usr/)?bin/(env )?$1" tools tests .ci 2>/dev/null
}

python_compiles() {
	for file in $(scripts python3) tests/integration/*.py; do
		/usr/bin/python3 -B -c 'import ast, sys
ast.parse(open(sys.argv[1]).read(), sys.argv[1])' "$file" || return 1
	done
}

shell_is_clean() {
	# shellcheck disable=SC2046
	shellcheck -x -P SCRIPTDIR $(scripts sh) tests/lint/tap.sh
}

if command -v shellcheck >/dev/null; then
	check "shellcheck has nothing to say" shell_is_clean
else
	skip "shellcheck has nothing to say" "no shellcheck"
fi
check "every Python script is Python" python_compiles
finish
