#!/usr/bin/env bash
# Brings catalogues up to date with what the sources say; new strings wait as "unfinished".
#   update.sh LUPDATE [DIR]     DIR: the catalogues' folder; this one where it is left out
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
lupdate=$1
folder=${2:-$here}
cd "$here/../.."
sources=(core ui app/*.cpp app/*.h)
for catalogue in "$folder"/carillon_*.ts; do
    language=${catalogue##*carillon_}
    language=${language%.ts}
    only=()
    [ "$language" = en ] && only=(-pluralonly)
    "$lupdate" -silent -locations none "${only[@]}" "${sources[@]}" \
        -source-language en_GB -target-language "$language" -ts "$catalogue"
done
