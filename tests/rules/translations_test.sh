#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues hold the texts of app/ and no others, each in the context that it has at run time;
# and a text that is not in them, or has no context, is found.
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

sed -i 's/tr("Show the version\.")/tr("A planted text.")/' "$copy/app/options.cpp"
"$copy/packaging/translations"
! upToDate >"$copy/difference" || fail "a planted text was not found"
grep -q 'A planted text' "$copy/difference" || fail "what was found is another text"

sed -i '/^STRIDETICK_TR_FUNCTIONS/d' "$copy/app/options.cpp"
! "$copy/packaging/translations" >"$copy/warnings" || fail "a text without a context was not found"
