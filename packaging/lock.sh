#!/bin/sh
# Writes the three lock files anew from pyproject.toml: the newest versions it allows, with the hashes of every
# platform's files, for each Python it allows. Needs uv. Arguments go to uv: `packaging/lock.sh -P segno` to
# renew one package only.
#   requirements.lock       what `kiosk` runs with, and what the editable install is built with
#   requirements-test.lock  the same, and what the tests and checks need
#   requirements-fuzz.lock  what `make fuzz` needs beside that
set -eu
cd "$(dirname "$0")/.."

compile() {
    lock=packaging/$1
    shift
    # The file names no index: pip takes the files from whichever it is set up for, and the hashes hold.
    # --no-config: so that no uv settings of this machine have a say.
    uv pip compile --no-config --universal --generate-hashes --no-annotate --no-emit-index-url \
        --no-emit-find-links --custom-compile-command packaging/lock.sh --quiet --output-file "$lock" "$@" >/dev/null
}

# Without arguments everything is renewed; with `-P name` the rest stays as the old lock has it.
[ $# -gt 0 ] || set -- --upgrade
compile requirements.lock pyproject.toml --group build "$@"
compile requirements-fuzz.lock --group fuzz "$@"
compile requirements-test.lock pyproject.toml --group build --group test --constraint packaging/requirements.lock "$@"
