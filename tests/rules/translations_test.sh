#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues hold the texts of app/ and no others, each in the context that it has at run time;
# and a text that is not in them, or has no context, is found. So is one that is not translated, or
# has other numbers put into it than the English one.
set -euo pipefail
root=$(cd "$1" && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
mkdir "$copy/resources" "$copy/packaging"
cp -r "$root/app" "$copy"
cp -r "$root/resources/translations" "$copy/resources"
cp "$root/packaging/translations" "$copy/packaging"

fail() { echo "$1" >&2 && exit 1; }
upToDate() { diff -ru "$root/resources/translations" "$copy/resources/translations"; }

"$copy/packaging/translations" || fail "lupdate cannot tell a context, see above"
upToDate || fail "the catalogues are not up to date: run packaging/translations"

# Nobody looks a text up by hand but where the texts of a macro are: its context could be any.
found=$(grep -rnE 'QCoreApplication::translate\((context|[^"]*$)' "$root/app" --include='*.cpp' |
    grep -vE 'app/(language|composition)\.cpp' || true)
[[ -z $found ]] || fail "a context that lupdate cannot see: $found"

flaws() { python3 "$root/tests/rules/catalogue_flaws.py" "$1"; }
flaws "$root/resources/translations" || fail "texts are not translated, see above"
# plant FILE PATTERN REPLACEMENT: on the first line that is so.
plant() {
    rm -rf "$copy/planted" && cp -r "$root/resources/translations" "$copy/planted"
    sed -i "0,/$2/s//$3/" "$copy/planted/$1"
    ! diff -rq "$root/resources/translations" "$copy/planted" >"$copy/difference" ||
        fail "nothing was planted: $2"
    ! flaws "$copy/planted" >"$copy/difference" || fail "not found: $3"
}
plant stridetick_de.ts '<translation>' '<translation type="unfinished">'
plant stridetick_fr.ts '<translation>[^<]\+<' '<translation><'
plant stridetick_ja.ts '<numerusform>[^<]\+<' '<numerusform><'
plant stridetick_es.ts '<translation>\(.*\)%1' '<translation>\1%2'
plant stridetick_ja.ts '<numerusform>\(.*\)%L\?n' '<numerusform>\1'
plant stridetick_fr.ts '<numerusform>\(.*\)%L\?n' '<numerusform>\1'

sed -i 's/tr("Show the version\.")/tr("A planted text.")/' "$copy/app/options.cpp"
"$copy/packaging/translations"
! upToDate >"$copy/difference" || fail "a planted text was not found"
grep -q 'A planted text' "$copy/difference" || fail "what was found is another text"

sed -i '/^STRIDETICK_TR_FUNCTIONS/d' "$copy/app/options.cpp"
! "$copy/packaging/translations" >"$copy/warnings" || fail "a text without a context was not found"
