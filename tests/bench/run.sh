#!/usr/bin/env bash
# Builds the release preset and runs the benchmarks. Each value stands beside a baseline of the
# same run; nothing fails for being slow.
#   tests/bench/run.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

benches=(bench_validator bench_post bench_start bench_keystroke)
install_packages build run
build release "${benches[@]}" carillon-cli

table=$(mktemp)
trap 'rm -f "$table"' EXIT
for bench in "${benches[@]}"; do
    say "Running $bench"
    QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 timeout 300 "build/release/bin/$bench" \
        | tee -a "$table" || echo "$bench did not finish" >>"$table"
done

say "Medians; the ratio is the median of the rounds' ratios"
printf '%-46s %10s %10s %-6s %8s  %s\n' \
    "what : baseline" value baseline unit ratio target
cat "$table"
