#!/bin/sh
# tools/venv.sh PYTHON DIRECTORY: make a virtual environment, also where Debian's Python comes without the means.
set -eu
python=$1 directory=$2

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Python 3.11 or newer is needed. To use another one, type: make PYTHON=python3.12 ..." >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    "$(dirname "$0")/debian.sh" "$("$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')"
fi
"$python" -m venv "$directory"
