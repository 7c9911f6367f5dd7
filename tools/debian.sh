#!/bin/sh
# tools/debian.sh PACKAGE...: install Debian packages where we may; where we may not, say what to type.
set -eu
export DEBIAN_FRONTEND=noninteractive

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n --preserve-env=DEBIAN_FRONTEND"
else
    as_root="none"
fi
if [ "$as_root" = none ] || ! command -v apt-get >/dev/null; then
    echo "Missing: $*. On Debian, type: sudo apt-get install --no-install-recommends $*" >&2
    exit 1
fi

echo "Installing Debian's $* ..."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { $as_root apt-get update && $as_root apt-get install -y --no-install-recommends "$@"; } \
    </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
