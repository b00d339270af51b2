#!/usr/bin/env bash
# Builds the fuzzers with clang and runs each for a while, with the address and undefined behaviour
# sanitizers. What they find is kept in build/fuzz/findings; nothing found is exit code 0.
#   tests/fuzz/run.sh [seconds, 180 by default]
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

seconds=${1:-180}
names=(http notification configuration)
install_packages build fuzz
build fuzz "${names[@]/#/fuzz_}"

export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 UBSAN_OPTIONS=print_stacktrace=1
findings=build/fuzz/findings
mkdir -p "$findings"
failed=0
table=$(printf '%-16s %12s %12s  %s' fuzzer executions features findings)
for name in "${names[@]}"; do
    say "Fuzzing $name for $seconds s"
    grown=build/fuzz/corpus/$name log=build/fuzz/$name.log
    mkdir -p "$grown"
    before=$(find "$findings" -type f | wc -l)
    "build/fuzz/bin/fuzz_$name" "$grown" "tests/fuzz/corpus/$name" -dict="tests/fuzz/$name.dict" \
        -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$findings/$name-" >"$log" 2>&1 || failed=1
    found=$(($(find "$findings" -type f | wc -l) - before))
    [ "$found" -eq 0 ] || tail -n 40 "$log"
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    features=$(sed -n 's/.* ft: \([0-9]*\).*/\1/p' "$log" | tail -n 1)
    table+=$(printf '\n%-16s %12s %12s  %s' "$name" "${executions:-0}" "${features:-0}" "$found")
done
say "Fuzzers, $seconds s each"
echo "$table"
exit "$failed"
