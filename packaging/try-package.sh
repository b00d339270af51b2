#!/usr/bin/env bash
# Tries the packages of packaging/package.sh on a bare Debian: installs them, runs them as an ordinary
# user, upgrades, removes and purges them. Needs root and an empty folder for the Debian.
#   packaging/try-package.sh ROOT
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

if [ $# -ne 1 ] || [ "$(id -u)" -ne 0 ]; then
    sed -n '2,4s/^# \?//p' "$0"
    exit 2
fi
root=$(realpath -m "$1")
packages=(build/packages/*.deb)
[ -e "${packages[0]}" ] || { echo "There are no packages; packaging/package.sh makes them." >&2; exit 2; }
[ ! -e "$root/etc/debian_version" ] || { echo "$root is in use; name an empty folder." >&2; exit 2; }

install_packages package try

in_root() { chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"; }
# A prefix, no function: what is started with it in the background can be ended by its number.
as_user=(chroot "$root" setpriv --reuid 1000 --regid 1000 --clear-groups
    env -i HOME=/home/user LANG=C.UTF-8 PATH=/usr/bin:/bin)
apt() {
    in_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >>"$root.log" 2>&1 \
        || { tail -5 "$root.log" >&2; return 1; }
}
# install PACKAGE...: packages of a folder in the root, by FOLDER/NAME
install() {
    local found=() package
    for package in "$@"; do found+=("$(cd "$root" && echo "$package"_[0-9]*.deb)"); done
    apt install --no-install-recommends "${found[@]/#//}"
}
expect() { # expect WORDS COMMAND...: the command prints them
    local words=$1 said
    shift
    said=$("$@" 2>&1) || { printf '%s\nFailed: %s\n' "$said" "$*" >&2; return 1; }
    grep -qF -- "$words" <<<"$said" || { printf '%s\nNot said: %s\n' "$said" "$words" >&2; return 1; }
    echo "    $words"
}
left_behind() { find "$root" -xdev -iname '*carillon*' -not -path "$root/home/*" -not -path "$root/tmp/*" -not -path "$root/packages*"; }

display='' window=''
clean_up() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    umount -l "$root/proc" "$root/dev" 2>/dev/null || true
}
trap clean_up EXIT

say "Making a bare Debian in $root"
# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
# shellcheck disable=SC2016 # apt's own variables
mirror=$(apt-get indextargets --format '$(CREATED_BY) $(CODENAME) $(REPO_URI)' \
    | awk -v suite="$suite" '$1 == "Packages" && $2 == suite { print $3; exit }')
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >"$root.log"
# This machine's way to the network.
cp /etc/apt/apt.conf.d/99* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
in_root useradd --create-home --uid 1000 user
mkdir "$root/packages" "$root/packages-next"
cp "${packages[@]}" "$root/packages/"
cpack --config build/package/CPackConfig.cmake -G DEB -D CPACK_PACKAGE_VERSION=999.0.0 \
    -D CPACK_PACKAGE_DIRECTORY="$root/packages-next" >>"$root.log" 2>&1
rm -rf "$root/packages-next/_CPack_Packages"
apt update

say "Installing carillon-cli alone"
install packages/carillon-cli
if in_root dpkg-query -W libqt6widgets6 >/dev/null 2>&1; then
    echo "carillon-cli brought Qt Widgets with it" >&2
    exit 1
fi
expect '201 Created' "${as_user[@]}" carillon-cli demo --out /home/user/demo
[ "$(find "$root/home/user/demo" -name '*.png' | wc -l)" -ge 4 ]

say "Installing carillon beside it, and opening the window"
install packages/carillon
Xvfb :97 -screen 0 1440x900x24 -nolisten unix -listen local >/dev/null 2>&1 &
display=$!
sleep 2
"${as_user[@]}" DISPLAY=:97 carillon --port 0 >>"$root.log" 2>&1 &
window=$!
for _ in $(seq 50); do
    DISPLAY=:97 xdotool search --onlyvisible --class carillon >/dev/null 2>&1 && break
    sleep 0.2
done
sleep 3
kill -0 "$window"
DISPLAY=:97 import -window root build/packages/window.png
kill "$window"
wait "$window" || true
window=''
echo "    build/packages/window.png shows it"

say "Upgrading"
before=$(find "$root/home/user" -type f | wc -l)
install packages-next/carillon-cli packages-next/carillon
expect '999.0.0' in_root dpkg-query -W carillon carillon-cli
[ "$(find "$root/home/user" -type f | wc -l)" -eq "$before" ]

say "Removing and purging"
apt remove carillon carillon-cli
in_root dpkg --purge carillon carillon-cli >>"$root.log" 2>&1
[ "$(find "$root/home/user" -type f | wc -l)" -eq "$before" ]
if [ -n "$(left_behind)" ]; then
    left_behind
    exit 1
fi
say "The packages install, run, upgrade and leave nothing but the user's own files."
