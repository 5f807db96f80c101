#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# installed_files_test.sh BUILD: what cmake --install puts where, judged by the desktop's own tools:
# the menu's entry, the software centre's, the man page, and which files are said to be of which type.
set -euo pipefail
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
resources=$(cd "$(dirname "$0")/../../resources" && pwd)
id=io.github.stridetick.Stridetick
share=$root/share
failures=0
complain() { echo "$1" && failures=$((failures + 1)); }

cmake --install "$1" --prefix "$root" >/dev/null
expected="bin/stridetick
share/applications/$id.desktop
share/doc/stridetick/changelog
share/doc/stridetick/copyright
share/doc/stridetick/guide/guide.md
share/doc/stridetick/log_json.md
share/doc/stridetick/rules.md
$(cd "$resources" && find screenshots -name '*.png' -printf 'share/doc/stridetick/%p\n')
share/icons/hicolor/scalable/apps/$id.svg
share/man/man1/stridetick.1
share/metainfo/$id.metainfo.xml
share/mime/packages/$id.xml"
diff <(sort <<<"$expected") <(cd "$root" && find . -type f -printf '%P\n' | sort) ||
    complain "other files than these (<) are installed"

while IFS=: read -r page link; do
    [[ -e ${page%/*}/${link%%#*} ]] || complain "${page#"$root/"} has a link to $link, which is not installed"
done < <(grep -roP --include='*.md' '\]\((?!https?:|#)\K[^)\s]+(?=\))' "$share/doc")

desktop-file-validate "$share/applications/$id.desktop" || complain "the menu's entry"
appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml" || complain "the metainfo"
mandoc -T lint -W warning "$share/man/man1/stridetick.1" || complain "the man page"

version=$("$root/bin/stridetick" --version) && version=${version#stridetick }
grep -m 1 '<release ' "$share/metainfo/$id.metainfo.xml" | grep -qF "version=\"$version\"" ||
    complain "the newest release of the metainfo is not $version"
head -n 1 "$share/doc/stridetick/changelog" | grep -qF "($version)" ||
    complain "the newest of the changelog is not $version"
grep -q "^Icon=$id\$" "$share/applications/$id.desktop" || complain "the icon has another name"

# What a desktop shows is there in each language of the window.
texts() { grep -cE "$1" "$2" || true; }
for catalogue in "$resources"/translations/stridetick_*.ts; do
    language=${catalogue##*_} && language=${language%.ts}
    [[ $language != en ]] || continue
    for key in GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=." "$share/applications/$id.desktop" ||
            complain "the menu's entry has no $key in $language"
    done
    for file in "$share/metainfo/$id.metainfo.xml" "$share/mime/packages/$id.xml"; do
        [[ $(texts '<(summary|p|li|keyword|comment)>' "$file") -eq \
            $(texts "<(summary|p|li|keyword|comment) xml:lang=\"$language\">" "$file") ]] ||
            complain "${file##*/} has not each of its texts in $language"
    done
done

cp "$(dirname "$(command -v update-mime-database)")/../share/mime/packages/freedesktop.org.xml" \
    "$share/mime/packages"
XDG_DATA_HOME=$share update-mime-database "$share/mime"
# isOf TYPE NAME TEXT: a file of this name with this text is of this type.
isOf() {
    local file=$root/$2 type
    mkdir -p "${file%/*}"
    printf '%b' "$3" >"$file"
    type=$(XDG_DATA_HOME=$share XDG_DATA_DIRS=$share gio info -a standard::content-type "$file" |
        sed -n 's/^ *standard::content-type: //p')
    [[ $type == "$1" ]] || complain "$2 with ${3:0:40} is said to be $type, not $1"
}
ours='{"format":"stridetick-log","version":4,\n"runner":[\n]}\n'
isOf application/vnd.stridetick.log+json stridetick.json "$ours"
isOf application/vnd.stridetick.log+json anna.stridetick.json "$ours"
isOf application/vnd.stridetick.log+json exported "$ours"
isOf application/json other.json '{"format":"other"}\n'
isOf application/vnd.ant.fit run.fit '\x0e\x10\x43\x08\x78\x06\x00\x00.FIT\x00\x00'
isOf application/fits stars.fit 'SIMPLE  =                    T'
isOf application/vnd.garmin.tcx+xml run.tcx '<TrainingCenterDatabase/>\n'
for type in application/vnd.ant.fit application/vnd.garmin.tcx+xml application/gpx+xml; do
    grep -q "^MimeType=.*$type;" "$share/applications/$id.desktop" ||
        complain "the menu's entry does not open $type"
done

[[ $failures -eq 0 ]]
