# Sourced by the two commands: installs what is missing on a Debian machine.
# shellcheck shell=bash

say() { printf '\n==> %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This step needs root: $*" >&2
        return 1
    fi
}

is_installed() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

# A release may know a package by name and have none to give.
can_install() { [[ $(LC_ALL=C apt-cache policy "$1" 2>/dev/null) == *"Candidate: "[^\(]* ]]; }

# install_packages USE...: the packages of those uses that are not there yet.
install_packages() {
    local list missing=() use packages package found updated=
    list="$(dirname "${BASH_SOURCE[0]}")/debian-packages.txt"
    if ! command -v dpkg-query >/dev/null; then
        echo "Not a Debian system; $list says what is needed." >&2
        return 0
    fi
    while read -r use packages; do
        case " $* " in *" $use "*) ;; *) continue ;; esac
        found=
        for package in $packages; do
            case $package in
                unless:*) command -v "${package#unless:}" >/dev/null && found=yes ;;
                *) is_installed "$package" && found=yes ;;
            esac
        done
        [ -n "$found" ] && continue
        if [ -z "$updated" ]; then
            say "Reading the package lists"
            as_root apt-get update -qq
            updated=yes
        fi
        for package in $packages; do
            if can_install "$package"; then
                missing+=("$package")
                found=yes
                break
            fi
        done
        [ -n "$found" ] || echo "This release has no package for: $packages" >&2
    done < <(grep -v '^ *\(#\|$\)' "$list")
    if [ ${#missing[@]} -eq 0 ]; then
        say "Every package needed is installed"
        return 0
    fi
    say "Installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    say "Building the preset $preset"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
