#!/usr/bin/env bash
# Installs what is missing, builds and runs every test. Safe to run again.
#   tests/run.sh [--preset dev|asan|release]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

preset=dev
while [ $# -gt 0 ]; do
    case $1 in
        --preset) preset=$2; shift 2 ;;
        *) sed -n '2,3s/^# \?//p' "$0"; exit 2 ;;
    esac
done

install_packages build run test
build "$preset"

# The fuzzers first, so that ctest's own summary is the last thing said.
tests/fuzz/run.sh 8

say "Running the tests of the preset $preset"
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 UBSAN_OPTIONS=print_stacktrace=1
# The window is tried on an X server of its own, with keys and clicks that come from it.
xvfb-run -a -s '-screen 0 1600x1000x24 -noreset' \
    ctest --preset "$preset" --output-on-failure
