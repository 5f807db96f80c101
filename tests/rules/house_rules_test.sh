#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that each rule passes a small clean tree and fails on a violation planted in it.
set -euo pipefail
rules=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/house_rules.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0
header='// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later'

plantCleanTree() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree"/{core/units,core/log,audio,app/ui} \
        "$tree"/tests/{core/units,core/log,audio,app/ui}
    local unit
    for unit in core/units/speed core/log/schema audio/beat_clock app/ui/page; do
        printf '%s\n#include "%s.hpp"\n#include <vector>\n' "$header" "$unit" >"$tree/$unit.cpp"
        printf '%s\n#pragma once\n' "$header" >"$tree/$unit.hpp"
        printf '%s\n#include "%s.hpp"\n#include <gtest/gtest.h>\n' "$header" "$unit" \
            >"$tree/tests/${unit}_test.cpp"
    done
    printf '#include <SQLiteCpp/Database.h>\n' >>"$tree/core/log/schema.cpp"
    mkdir "$tree/packaging"
    printf '# a comment\nrun   libunit-dev  units\n' >"$tree/packaging/dependencies"
    printf '| libunit-dev | units |\n' >"$tree/CONTRIBUTING.md"
    printf '{ "version": 6, "configurePresets": [] }\n' >"$tree/CMakePresets.json"
}

check() { # EXPECTED RULE WHAT
    local status=0
    "$rules" "$2" "$tree" >"$tree.out" 2>&1 || status=$?
    if [[ ($1 == passes && $status -ne 0) || ($1 == fails && $status -ne 1) ]]; then
        echo "$2 should $1 on $3, exit status $status:"
        cat "$tree.out"
        failures=$((failures + 1))
    fi
    rm -f "$tree.out"
}

# violation RULE FILE LINE: the line is added to the file of a clean tree and must be caught.
violation() {
    plantCleanTree
    printf '%b\n' "$3" >>"$tree/$2"
    check fails "$1" "$2 with: ${3:0:60}"
}

plantCleanTree
for rule in include_rules clock_rules mirror_rules name_rules licence_rules length_rules \
    whitespace_rules preset_rules package_rules; do
    check passes "$rule" "the clean tree"
done

violation include_rules core/units/speed.cpp '#include <QString>'
violation include_rules core/units/speed.cpp '#include <thread>'
violation include_rules core/units/speed.cpp '#include <fstream>'
violation include_rules core/units/speed.cpp '#include "core/log/schema.hpp"'
violation include_rules core/units/speed.cpp '  #  include "app/ui/page.hpp"'
violation include_rules core/log/schema.hpp '#include <SQLiteCpp/Database.h>'
violation include_rules core/log/schema.cpp '#include "audio/beat_clock.hpp"'
violation include_rules audio/beat_clock.cpp '#include <rtaudio/RtAudio.h>'
violation include_rules audio/beat_clock.cpp '#include "core/session/session_machine.hpp"'
violation include_rules app/ui/page.cpp '#include "core/log/schema.hpp"'
violation include_rules app/ui/page.cpp '#include "audio/beat_clock.hpp"'
violation include_rules app/ui/page.cpp '#include <qcustomplot.h>'
violation include_rules tests/core/units/speed_test.cpp '#include <QTest>'
violation include_rules tests/unknown_room.cpp '#include <vector>'
violation clock_rules core/units/speed.cpp 'auto t = std::chrono::steady_clock::now();'
violation mirror_rules core/units/new_unit.cpp "$header"
violation name_rules audio/beat_clock.cpp 'double beatsBpm = 0;'
violation length_rules core/units/speed.cpp "$(printf '\\n%.0s' {1..300})"
violation whitespace_rules core/units/speed.cpp 'int a; '
violation preset_rules CMakePresets.json 'not json'
violation package_rules packaging/dependencies 'test  libunit  more units'
plantCleanTree
printf 'int a;\n' >"$tree/core/units/speed.hpp"
check fails licence_rules "a file without a header"

[[ $failures -eq 0 ]]
