#!/usr/bin/env bash
# Makes the Debian packages: installs what is missing, builds, packs, checks. Safe to run again.
#   packaging/package.sh [--revision N]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

revision=1
while [ $# -gt 0 ]; do
    case $1 in
        --revision) revision=$2; shift 2 ;;
        *) sed -n '2,3s/^# \?//p' "$0"; exit 2 ;;
    esac
done

install_packages build package

# The same sources make the same packages, to the byte.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
export SOURCE_DATE_EPOCH

cmake --preset package -DCARILLON_DEBIAN_REVISION="$revision" >/dev/null
build package carillon_installed

say "Packing"
rm -rf build/packages
cpack --config build/package/CPackConfig.cmake -G DEB
rm -rf build/packages/_CPack_Packages

say "Checking the packages (lintian)"
as_user=()
[ "$(id -u)" -eq 0 ] && as_user=(--allow-root)
# Where it takes machine code for words, it finds misspelt ones.
lintian "${as_user[@]}" --display-info --suppress-tags spelling-error-in-binary \
    --fail-on error,warning build/packages/*.deb

echo "    lintian has nothing to say"

say "Checking the metadata (appstreamcli, desktop-file-validate)"
appstreamcli validate --no-net --pedantic build/package/packaging/*.metainfo.xml
desktop-file-validate packaging/linux/carillon.desktop

for package in build/packages/*.deb; do
    echo "    $(basename "$package"), $(du -k "$package" | cut -f1) KiB"
done
say "The packages are made and clean. Install them with: apt install ./build/packages/*.deb"
