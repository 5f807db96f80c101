#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# appimage_test.sh PROGRAM RECIPE: the AppImage brings the packages of those libraries that the
# program is linked to, and of no others. Those of the compiler come with each of them; OpenGL is
# linked with Qt and never called, so that only a build without optimisation has it.
set -euo pipefail
libraries=$(ldd "$1" | awk '$2 == "=>" { print $1, $3 }')
needed=$(
    objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }' |
        grep -vE '^lib(c|m|gcc_s|stdc\+\+|GLX|OpenGL|[a-z]+san)\.so' | while read -r name; do
        file=$(awk -v name="$name" '$1 == name { print $2 }' <<<"$libraries")
        dpkg -S "*${file:?$name is nowhere}" # whether /lib or /usr/lib is the one by which it is known
    done | cut -d : -f 1 | sort -u
)
listed=$(awk '/^    [a-z]+:/ { list = $1 } list == "include:" && $1 == "-" { print $2 }' "$2" |
    grep '^lib' | sort)
diff <(echo "$needed") <(echo "$listed") ||
    { echo "the program needs other packages (<) than the recipe brings (>)" && exit 1; }
