#!/bin/sh
# SPDX-License-Identifier: ISC
# The letters: each name in every language that ships, each readable.
. "$HEED_SOURCE/tests/lint/tap.sh"
cd "$HEED_SOURCE/etc/letters" || exit 1

complete() {
	for name in $(printf '%s\n' *.txt | sed 's/\..*//' | sort -u); do
		for language in en sv pl sk nl de fr es it cs da nb "fi"; do
			[ -s "$name.$language.txt" ] || {
				echo "$name.$language.txt is missing"
				return 1
			}
		done
	done
}

phrases() {
	for language in en sv pl sk nl de fr es it cs da nb "fi"; do
		[ -s "$language.phrases" ] || {
			echo "$language.phrases is missing"
			return 1
		}
	done
}

utf8() {
	for file in *.txt *.phrases; do
		iconv -f UTF-8 -t UTF-8 "$file" >/dev/null || return 1
	done
}

check "every letter is there in every language" complete
check "every language has its phrases" phrases
check "every letter is UTF-8" utf8
finish
