#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own, whose address is in GARDEFOU_TEST_DATABASE_URL; the server and its
# data go when the command ends. Where there is no PostgreSQL, root installs it by apt-get; where that is not possible, the
# command runs without a server, and the tests run on the embedded store alone.
#   scripts/with-postgres.sh npm test
set -euo pipefail

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
install() { apt-get install -y postgresql || { apt-get update && apt-get install -y postgresql; }; }

if [ -z "$(programs)" ] && [ "$(id -u)" = 0 ]; then
  DEBIAN_FRONTEND=noninteractive install >/dev/null 2>&1 || true
fi
bin="$(programs)"
if [ -z "$bin" ]; then
  echo 'PostgreSQL is not here and could not be installed: the tests run on the embedded store alone.' >&2
  exec "$@"
fi

# PostgreSQL refuses to run as root.
as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && setpriv --reuid=postgres --regid=postgres --clear-groups "$@"); else "$@"; fi; }
folder="$(mktemp -d)"
port="$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")"
[ "$(id -u)" = 0 ] && chown postgres "$folder"
stop() {
  as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
as_owner "$bin/initdb" -D "$folder/data" -U gardefou -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=200" start >/dev/null
export GARDEFOU_TEST_DATABASE_URL="postgres://gardefou@127.0.0.1:$port/postgres"
echo "The tests of the bot run on the embedded store and on $("$bin/postgres" --version)." >&2
"$@"
