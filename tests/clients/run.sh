#!/usr/bin/env bash
# Runs the published SDK against a built carillon-cli over HTTPS.
#   tests/clients/run.sh CARILLON_CLI WORK_FOLDER
# Exit code 77 and one line where npm, a new enough node or the network is missing.
set -euo pipefail

cli=$(realpath "$1")
work=$2
here=$(cd "$(dirname "$0")" && pwd)

skip() { echo "clients: skipped, $*"; exit 77; }

command -v npm >/dev/null || skip "there is no npm"
command -v node >/dev/null || skip "there is no node"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] || skip "node is older than 18"

mkdir -p "$work"
cd "$work"
cp "$here"/*.js "$here"/package.json .
# What was installed for the same lock file is used again.
if ! cmp -s "$here/package-lock.json" installed-lock.json; then
    cp "$here/package-lock.json" .
    if ! npm ci --no-audit --no-fund --ignore-scripts --fetch-retries 1 --fetch-timeout 30000 \
        >npm.log 2>&1; then
        if grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network' npm.log; then
            skip "npm cannot reach its registry"
        fi
        cat npm.log
        exit 1
    fi
    cp package-lock.json installed-lock.json
fi

export CARILLON_CLI=$cli CARILLON_CERTIFICATE=$PWD/tls NODE_EXTRA_CA_CERTS=$PWD/certificate.pem
"$cli" certificate --directory "$CARILLON_CERTIFICATE" --output "$NODE_EXTRA_CA_CERTS"
node --test
