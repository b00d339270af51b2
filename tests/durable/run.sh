#!/usr/bin/env bash
# Kills the service and cuts its power under load, many times over, and counts what is lost.
#   tests/durable/run.sh [--rounds 50] [--seed N] [--preset release]
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

rounds=50 seed='' preset=release
while [ $# -gt 0 ]; do
    case $1 in
        --rounds) rounds=$2; shift 2 ;;
        --seed) seed=$2; shift 2 ;;
        --preset) preset=$2; shift 2 ;;
        *) sed -n '2,3s/^# \?//p' "$0"; exit 2 ;;
    esac
done

install_packages build run
build "$preset" test_durable
say "$rounds rounds of each way to end"
# QtTest stops a function after five minutes; many rounds take longer.
QTEST_FUNCTION_TIMEOUT=7200000 CARILLON_DURABLE_ROUNDS=$rounds CARILLON_DURABLE_SEED=$seed \
    TZ=UTC LC_ALL=C.UTF-8 "build/$preset/bin/test_durable"
