#!/bin/sh
# SPDX-License-Identifier: ISC
#
# A private Dovecot and a private Exim on free ports of this machine, from
# unpacked packages (HEED_SERVERS), in a folder of their own, without any
# right.  A mail server that the machine has is neither used nor disturbed.
#
#   servers.sh start DIR USER...   mailboxes of USER@office.example and others
#   servers.sh stop DIR
#
# start writes DIR/ports.env and returns when both servers answer.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
command=$1
dir=$2
shift 2
servers=${HEED_SERVERS:?names the folder of the unpacked servers}
root=$servers/root
password=geheim-1

# Dovecot refuses to run as root, so root becomes nobody for it.
if [ "$(id -u)" = 0 ]; then
	user=nobody group=nogroup
	become="setpriv --reuid=nobody --regid=nogroup --clear-groups"
else
	user=$(id -un) group=$(id -gn)
	become=
fi

# In the background only: it becomes the program, so that $! is its process.
become_with_libraries() {
	libraries=$root/usr/lib/dovecot:$root/usr/lib/dovecot/modules
	libraries=$libraries:$root/usr/lib/dovecot/modules/old-stats
	for place in "$root"/usr/lib/*-linux-gnu "$root"/lib/*-linux-gnu; do
		[ -d "$place" ] && libraries=$libraries:$place
	done
	# shellcheck disable=SC2086
	exec $become env HEED_SERVERS_ROOT="$root" LD_LIBRARY_PATH="$libraries" \
		LD_PRELOAD="$servers/relocate.so" "$@"
}

free_ports() {
	/usr/bin/python3 -c '
import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(5)]
print(*[s.getsockname()[1] for s in held])'
}

# certificate NAME CA SUBJECT-ALT-NAMES
certificate() {
	openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" -batch \
		-keyout "$dir/tls/$1.key" -out "$dir/tls/$1.csr" 2>/dev/null
	printf 'subjectAltName=%s\n' "$3" >"$dir/tls/$1.ext"
	openssl x509 -req -in "$dir/tls/$1.csr" -CA "$dir/tls/$2.pem" \
		-CAkey "$dir/tls/$2.key" -CAcreateserial -days 30 \
		-extfile "$dir/tls/$1.ext" -out "$dir/tls/$1.pem" 2>/dev/null
}

authority() {
	openssl req -x509 -newkey rsa:2048 -nodes -days 30 -batch \
		-subj "/CN=heed test $1" -keyout "$dir/tls/$1.key" \
		-out "$dir/tls/$1.pem" 2>/dev/null
}

fill_in() {
	sed -e "s|@DIR@|$dir|g" -e "s|@ROOT@|$root|g" -e "s|@USER@|$user|g" \
		-e "s|@GROUP@|$group|g" -e "s|@UID@|$(id -u "$user")|g" \
		-e "s|@GID@|$(id -g "$user")|g" -e "s|@IMAP_PORT@|$1|g" \
		-e "s|@IMAPS_PORT@|$2|g" -e "s|@LMTP_PORT@|$3|g" \
		-e "s|@SMTP_PORT@|$4|g" -e "s|@SMTPS_PORT@|$5|g" \
		-e "s|@PASSWORD@|$password|g" "$6"
}

# Logins with access tokens too, which HEED_TOKEN_INFO says are good.
take_tokens() {
	cat >"$dir/dovecot/tokens.conf" <<END
introspection_mode = auth
introspection_url = $HEED_TOKEN_INFO
username_attribute = email
END
	cat >>"$dir/dovecot/dovecot.conf" <<END
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = $dir/dovecot/tokens.conf
}
END
}

# wait_for PORT LOG: until the greeting comes.
wait_for() {
	/usr/bin/python3 - "$1" <<'PYTHON' || { tail -n 20 "$2" >&2; exit 1; }
import socket, sys, time
end = time.monotonic() + 30
while True:
    try:
        with socket.create_connection(("127.0.0.1", int(sys.argv[1])), 5) as s:
            if s.recv(1):
                sys.exit(0)
    except OSError:
        pass
    if time.monotonic() > end:
        sys.exit(f"no mail server on port {sys.argv[1]}")
    time.sleep(0.05)
PYTHON
}

# A tree that nobody may enter, such as one under /root, cannot serve: then
# the servers live in a folder of /tmp, and DIR/elsewhere tells which.
settle() {
	mkdir -p "$dir"
	dir=$(cd "$dir" && pwd)
	asked=$dir
	if [ -z "$become" ] || { $become test -r "$servers/complete" &&
		$become test -x "$dir"; }; then
		return 0
	fi
	dir=$(mktemp -d /tmp/heed-servers.XXXXXX)
	chmod 755 "$dir"
	echo "$dir" >"$asked/elsewhere"
	echo "$asked cannot be entered by $user: the servers run in $dir" >&2
	cp -R "$servers" "$dir/unpacked"
	servers=$dir/unpacked root=$dir/unpacked/root
}

start() {
	settle
	mkdir -p "$dir/tls" "$dir/dovecot/run" "$dir/dovecot/state" \
		"$dir/exim/spool" "$dir/exim/log" "$dir/mail"
	authority ca
	authority other-ca
	certificate server ca "DNS:localhost"
	for name; do
		echo "$name:{PLAIN}$password::::::"
	done >"$dir/dovecot/passwd"
	# shellcheck disable=SC2046
	set -- $(free_ports)
	fill_in "$@" "$here/dovecot.conf.in" >"$dir/dovecot/dovecot.conf"
	fill_in "$@" "$here/exim.conf.in" >"$dir/exim/exim.conf"
	if [ -n "${HEED_TOKEN_INFO:-}" ]; then
		take_tokens
	fi
	cat >"$asked/ports.env" <<END
IMAP_PORT=$1
IMAPS_PORT=$2
LMTP_PORT=$3
SMTP_PORT=$4
SMTPS_PORT=$5
CA_FILE=$dir/tls/ca.pem
OTHER_CA_FILE=$dir/tls/other-ca.pem
PASSWORD=$password
END
	printf '%s\n' "$password" >"$asked/password"
	chmod 600 "$asked/password"
	if [ -n "$become" ]; then
		chown -R "$user:$group" "$dir/dovecot" "$dir/exim" \
			"$dir/mail" "$dir/tls"
	fi
	become_with_libraries setsid "$root/usr/sbin/dovecot" -F \
		-c "$dir/dovecot/dovecot.conf" >"$dir/dovecot.out" 2>&1 &
	echo $! >"$dir/dovecot.pid"
	become_with_libraries setsid "$root/exim4" -C "$dir/exim/exim.conf" -bdf \
		>"$dir/exim.out" 2>&1 &
	echo $! >"$dir/exim.pid"
	wait_for "$1" "$dir/dovecot/dovecot.log"
	wait_for "$4" "$dir/exim.out"
}

# The process and all that it has started: each leads a session of its own.
stop() {
	elsewhere=
	if [ -s "$dir/elsewhere" ]; then
		elsewhere=$(cat "$dir/elsewhere")
		rm -f "$dir/elsewhere"
		dir=$elsewhere
	fi
	for name in dovecot exim; do
		if [ -s "$dir/$name.pid" ]; then
			pid=$(cat "$dir/$name.pid")
			kill -KILL -- "-$pid" 2>/dev/null ||
				kill -KILL "$pid" 2>/dev/null || true
			rm -f "$dir/$name.pid"
		fi
	done
	case $elsewhere in
	/tmp/heed-servers.*) rm -rf "$elsewhere" ;;
	esac
}

case $command in
start) start "$@" ;;
stop) stop ;;
*) echo "servers.sh start|stop DIR" >&2; exit 2 ;;
esac
