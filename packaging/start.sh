#!/usr/bin/env bash
# From a fresh Debian machine to a running Carillon: installs what is missing, builds, starts.
# Without a display it plays `carillon-cli demo` instead. Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

install_packages build run
build release carillon carillon-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Starting Carillon (build/release/bin/carillon)"
    exec build/release/bin/carillon "$@"
fi
say "No display here, so the demo runs instead (build/release/bin/carillon-cli demo)"
build/release/bin/carillon-cli demo --out build/demo
say "Carillon works. The pictures are in build/demo; with a display this command opens the window."
