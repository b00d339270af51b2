#!/usr/bin/env bash
# Builds the release preset and runs the benchmarks. Each value stands beside a baseline of the
# same run and the bound it is to keep; nothing fails for being slow. Needs a quiet machine, two
# gigabytes on the disk of the build and some seven minutes.
#   tests/bench/run.sh [NAME...]     all, or some: validator post push feed node start bulk keystroke
#                                    large receiver traffic
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

names=(validator post push feed node start bulk keystroke large receiver traffic)
[ $# -gt 0 ] && names=("$@")
benches=("${names[@]/#/bench_}")
install_packages build run
build release "${benches[@]}" carillon-cli

table=$(mktemp)
trap 'rm -f "$table"' EXIT
for bench in "${benches[@]}"; do
    say "Running $bench"
    QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 timeout 300 "build/release/bin/$bench" \
        | tee -a "$table" || echo "$bench did not finish" >>"$table"
done

say "Medians; the ratio is the median of the rounds' ratios. Load of the machine: $(cut -d' ' -f1-3 /proc/loadavg)"
printf '%-60s %10s %10s %-7s %8s  %-14s %s\n' \
    "name : baseline" value baseline unit ratio bound "ok/not"
cat "$table"
