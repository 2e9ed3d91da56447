#!/bin/sh
# Makes .venv and installs what the lock pins, by hash: `venv.sh run` for the kiosk alone, `venv.sh test` for the
# tests and checks as well. PYTHON names the interpreter to use; without it the first fitting one is found.
set -eu
cd "$(dirname "$0")/.."

fits() {
    "$1" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if fits "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    echo "Python 3.11, 3.12 or 3.13 is needed, and not found as ${PYTHON:-python3, python3.13, python3.12 or python3.11}." \
        "On Debian and Ubuntu: apt-get install python3 python3-venv" >&2
    return 1
}

# Debian and Ubuntu keep pip's installer for new environments in a package of its own.
require_ensurepip() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null && return
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    echo "$1 cannot make a virtual environment yet. On Debian and Ubuntu: apt-get install $package" >&2
    return 1
}

make_venv() {
    fits .venv/bin/python && .venv/bin/python -m pip --version >/dev/null 2>&1 && return
    python=$(find_python)
    require_ensurepip "$python"
    "$python" -m venv --clear .venv
}

install() {
    echo "Installing $1 into .venv (the first time this takes a minute or two)"
    if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --only-binary :all: \
        --require-hashes -r "$1"; then
        echo "The packages could not be installed: see above. Without a network, try again with one." \
            "On 64-bit ARM, Qt needs Debian 13, Raspberry Pi OS 13, Ubuntu 24.04 or newer." >&2
        return 1
    fi
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
}

make_venv
case ${1:-run} in
run) install packaging/requirements.lock ;;
test) install packaging/requirements-test.lock && touch .venv/ready-test ;;
esac
touch .venv/ready-run
