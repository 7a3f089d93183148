#!/bin/sh
# SPDX-License-Identifier: ISC
# The manual: well-formed, and true where that can be compared.
. "$HEED_SOURCE/tests/lint/tap.sh"

lint() {
	mandoc -Tlint -W warning "$1"
}

# Every command, exit status and option of heed --help stands in heed(1).
commands_told() {
	"$HEED_BUILD/heed" --help | sed -n 's/^  \([a-z-]*\) .*/\1/p' |
		while read -r word; do
			grep -q "$word" "$HEED_SOURCE/doc/heed.1" ||
				{ echo "heed(1) lacks $word"; exit 1; }
		done
}

options_told() {
	for program in heed heedd; do
		page=$2
		[ "$program" = "$1" ] || continue
		"$HEED_BUILD/$program" --help |
			sed -n 's/^ .* --\([a-z-]*\).*/\1/p' |
			while read -r word; do
				grep -qe "-$word" "$page" || {
					echo "$page lacks --$word"
					exit 1
				}
			done || return 1
	done
}

# Every section and figure of a language file stands in heed-lexicon(5).
sections_told() {
	{
		sed -n 's/^	\(MARKS\|OTHER\|FIGURE\|{\)[ (]*"\([a-z.-]*\)".*/\2/p' \
			"$HEED_SOURCE/src/signals/section.c"
		sed -n 's/.*\[\(SIGNAL\|OWN\)_.*= "\([a-z.]*\)".*/\2/p' \
			"$HEED_SOURCE/src/signals/kinds.c" \
			"$HEED_SOURCE/src/signals/own.c"
	} | while read -r word; do
		grep -q "$word" "$HEED_SOURCE/doc/heed-lexicon.5" ||
			{ echo "heed-lexicon(5) lacks $word"; exit 1; }
	done
}

no_part_left() {
	! grep -n '@[A-Z]*@' "$HEED_BUILD/doc/heed.conf.5" \
		"$HEED_BUILD/doc/heed-rules.7" "$HEED_BUILD/doc/heedd.8"
}

for page in "$HEED_SOURCE/doc/heed.1" "$HEED_SOURCE/doc/heed-lexicon.5" \
	"$HEED_BUILD/doc/heedd.8" \
	"$HEED_BUILD/doc/heed.conf.5" "$HEED_BUILD/doc/heed-rules.7"; do
	if command -v mandoc >/dev/null; then
		check "mandoc has nothing to say of ${page##*/}" lint "$page"
	else
		skip "mandoc has nothing to say of ${page##*/}" "no mandoc"
	fi
done
check "heed(1) names every command" commands_told
check "heed-lexicon(5) names every section" sections_told
check "heed(1) names every option" options_told heed \
	"$HEED_SOURCE/doc/heed.1"
check "heedd(8) names every option" options_told heedd \
	"$HEED_BUILD/doc/heedd.8"
check "every table has come into the manual" no_part_left
finish
