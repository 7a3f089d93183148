# shellcheck shell=sh
# SPDX-License-Identifier: ISC
# What heed needs from Debian: to be built, to be tested; and how it is had.

PACKAGES_BUILD="gcc make autoconf automake pkg-config libc6-dev libetpan-dev
	libcurl4-gnutls-dev libsqlite3-dev libconfig-dev libxml2-dev libicu-dev
	libjansson-dev libgnutls28-dev libseccomp-dev libqpdf-dev zlib1g-dev
	libical-dev"
# shellcheck disable=SC2034 # for those who read this file
PACKAGES_TEST="libcmocka-dev clang mandoc shellcheck python3 openssl xz-utils
	liblinear-tools
	systemd tzdata"
# shellcheck disable=SC2034
PACKAGES_FUZZ="clang libclang-rt-14-dev python3"
# shellcheck disable=SC2034
PACKAGES_MALFORMED="python3"
# shellcheck disable=SC2034
PACKAGES_TRY="python3 openssl tzdata"

# What the private servers are unpacked from; they are never installed.
PACKAGES_SERVERS="dovecot-core dovecot-imapd dovecot-lmtpd exim4-daemon-light"

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		echo "$0: this needs root, and there is no sudo: $*" >&2
		return 1
	fi
}

# Debian's lists are empty on a fresh machine or image.
packages_lists() {
	if ! apt-cache show gcc >/dev/null 2>&1; then
		echo "Reading Debian's package lists ..."
		as_root apt-get -qq update
	fi
}

packages_missing() {
	for package; do
		dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null |
			grep -q '^install ok installed' || echo "$package"
	done
}

# packages_need NAMES...: says what is missing, and installs it.
packages_need() {
	# shellcheck disable=SC2046
	set -- $(packages_missing "$@")
	if [ $# -eq 0 ]; then
		return 0
	fi
	echo "These packages of Debian are missing and will be installed now:"
	echo "$*" | fold -s -w 72 | sed 's/^/  /'
	packages_lists
	if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y \
		--no-install-recommends install "$@" >/dev/null; then
		# the lists may be of yesterday
		as_root apt-get -qq update &&
			as_root env DEBIAN_FRONTEND=noninteractive apt-get \
				-qq -y --no-install-recommends install "$@" \
				>/dev/null || {
			echo "apt-get could not install them: see above" >&2
			return 1
		}
	fi
}

# Which packages apt would have to install for the servers, them included.
servers_wanted() {
	# shellcheck disable=SC2086
	{
		printf '%s\n' $PACKAGES_SERVERS exim4-base
		apt-get install -s --no-install-recommends $PACKAGES_SERVERS \
			2>/dev/null | sed -n 's/^Inst \([^ ]*\) .*/\1/p'
	} | sort -u
}

# unpack_servers DIR: Dovecot and Exim under DIR/root, without installing them.
unpack_servers() {
	servers=$1
	if [ -e "$servers/complete" ]; then
		return 0
	fi
	packages_lists
	rm -rf "$servers"
	mkdir -p "$servers/root" "$servers/deb"
	# shellcheck disable=SC2046
	(cd "$servers/deb" && apt-get -qq download $(servers_wanted)) 2>&1 |
		grep -v '^W: Download is performed unsandboxed' || true
	for deb in "$servers"/deb/*.deb; do
		dpkg -x "$deb" "$servers/root" || return 1
	done
	# a copy without the set-uid bit: it shall have no power at all
	cp "$servers/root/usr/sbin/exim4" "$servers/root/exim4"
	chmod 755 "$servers/root/exim4"
	gcc -std=c11 -D_GNU_SOURCE -O1 -fPIC -shared \
		-o "$servers/relocate.so" \
		"${top:?}/tests/servers/relocate.c" -ldl || return 1
	rm -rf "$servers/deb"
	touch "$servers/complete"
}
