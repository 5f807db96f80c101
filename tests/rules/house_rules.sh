#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks one rule of the house over a source tree; prints every violation and exits 1 if any.
# Usage: house_rules.sh RULE ROOT, RULE being the name of a function below.
set -euo pipefail

rooms=(core audio app)

sources() { # the C++ files of the rooms and of their tests
    local places=() place
    for place in "${rooms[@]}" tests; do
        [[ ! -d $place ]] || places+=("$place")
    done
    find "${places[@]}" \( -name '*.cpp' -o -name '*.hpp' \) | sort
}

# Who may include whom: the first line whose file pattern matches decides. Words stand for groups.
includeTable='
^core/log/.*\.cpp$           core log std thread files posix sqlite
^core/log/                   core log std thread files
^core/exchange/.*\.cpp$      core exchange log std files posix sqlite pugixml json archive
^core/exchange/              core exchange log std files
^core/                       core std
^audio/rtaudio_[a-z]+\.cpp$  audio units std thread posix rtaudio
^audio/pulse_watch\.cpp$     audio units std thread posix pulse
^audio/suspend_watch\.cpp$   audio units std posix
^audio/sample_sound\.cpp$    audio units std files sndfile samplerate
^audio/sound_file\.cpp$      audio units std files sndfile
^audio/(sample_sound|sound_file|partial_file|render_file)\. audio units std files
^audio/rt/                   audio units std thread lockfree
^audio/                      audio units std thread lockfree
^app/ui/(cadence_(chart|plot)|trace_chart)\. core app std files qt plot
^app/ui/                     core app std files qt
^app/                        core exchange log audio units app std thread files posix qt
^tests/support/sound_files\. support std files sndfile
^tests/support/              support core log audio units std thread files posix test sqlite pulse
^tests/core/log/             support core log std thread files posix test sqlite
^tests/core/exchange/        support core exchange log std thread files posix test sqlite pugixml json archive
^tests/fuzz/                  support core exchange log std files posix
^tests/core/                 support core std files test
^tests/audio/(sample_sound|sound_file|partial_file|render_file)_test\. support audio units std files posix test
^tests/audio/                support audio units std thread files posix test lockfree
^tests/app/                  support core log audio units app std thread files posix test qt plot
^tests/(live|bench)/         support core exchange log audio units app std thread files posix test lockfree qt x11 sqlite rtaudio pulse
'
declare -A group=(
    [core]='"core/(cadence|history|programme|records|session|settings|target|time|units|util)/[^"]*"'
    [units]='"core/(units|util)/[^"]*"'
    [log]='"core/log/[^"]*"'
    [exchange]='"core/exchange/[^"]*"'
    [audio]='"audio/[^"]*"'
    [app]='"app/[^"]*"'
    [support]='"tests/[^"]*"'
    [std]='<(tl/expected\.hpp|algorithm|any|array|bit|bitset|charconv|chrono|cassert|cfloat|climits|cmath|compare|complex|concepts|cstddef|cstdint|cstdlib|cstring|deque|exception|functional|initializer_list|iterator|limits|list|map|memory|new|numbers|numeric|optional|ostream|queue|random|ranges|ratio|set|span|sstream|stack|stdexcept|string|string_view|system_error|tuple|type_traits|typeinfo|unordered_map|unordered_set|utility|variant|vector|version)>'
    [thread]='<(atomic|barrier|condition_variable|future|latch|mutex|semaphore|shared_mutex|stop_token|thread)>'
    [files]='<(cstdio|cctype|ctime|filesystem|fstream|iomanip|iostream|istream|locale|csignal|cerrno)>'
    [posix]='<((sys|linux)/[a-z]+|[a-z]+)\.h>'
    [sqlite]='<(SQLiteCpp/[A-Za-z]+\.h|sqlite3\.h)>'
    [pugixml]='<pugixml\.hpp>'
    [json]='<nlohmann/json(_fwd)?\.hpp>'
    [archive]='<archive(_entry)?\.h>'
    [lockfree]='<boost/lockfree/[a-z_]+\.hpp>'
    [sndfile]='<sndfile\.h>'
    [samplerate]='<samplerate\.h>'
    [rtaudio]='<(rtaudio/)?RtAudio\.h>'
    [qt]='(<Q[A-Za-z0-9]+>|<Qt[A-Za-z]*/[A-Za-z0-9_/]+(\.h)?>|"[a-z_]+\.moc")'
    [plot]='<qcustomplot\.h>'
    [test]='<(gtest/gtest|gmock/gmock|gtest/gtest-spi|benchmark/benchmark)\.h>'
    [x11]='<(X11|xcb)/[A-Za-z0-9/]+\.h>'
    [pulse]='<pulse/[a-z-]+\.h>'
)

include_rules() {
    local file pattern words word allowed line status=0
    while read -r file; do
        allowed=
        while read -r pattern words; do
            if [[ -n $pattern && $file =~ $pattern ]]; then
                for word in $words; do allowed+="|${group[$word]}"; done
                break
            fi
        done <<<"$includeTable"
        if [[ -z $allowed ]]; then
            echo "$file: no line of the include table speaks of it"
            status=1
            continue
        fi
        while read -r line; do
            echo "$file:$line is not for this room"
            status=1
        done < <(grep -nE '^[[:space:]]*#[[:space:]]*include' "$file" |
            grep -vE "include[[:space:]]*(${allowed#|})[[:space:]]*(//.*)?\$")
    done < <(sources)
    return $status
}

# core gets its time from a Clock: nobody there asks the system.
clock_rules() {
    ! grep -rnE '(_clock::now|[^_a-z]time\(nullptr|clock_gettime|gettimeofday)' core --include='*.[ch]pp' \
        --exclude-dir=log
}

# Every .cpp of a room has its test file at the mirrored place.
mirror_rules() {
    local file base status=0
    local exceptions=(
        app/main.cpp # composition only; started for real by tests/live
    )
    while read -r file; do
        base=${file%.cpp}
        [[ " ${exceptions[*]} " != *" $file "* ]] || continue
        if [[ ! -f tests/${base}_test.cpp ]]; then
            echo "$file: tests/${base}_test.cpp is missing"
            status=1
        fi
    done < <(find "${rooms[@]}" -name '*.cpp' | sort)
    return $status
}

# Steps or strides a minute, never "bpm": only the synthesis of the click may speak of beats.
name_rules() {
    local found
    found=$(sources | xargs grep -niE 'bpm' | grep -vE '^(tests/)?audio/click_sound') || return 0
    echo "$found"
    return 1
}

licence_rules() {
    local file status=0
    while read -r file; do
        if ! head -n 3 "$file" | grep -q 'SPDX-FileCopyrightText: The Stridetick developers' ||
            ! head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later'; then
            echo "$file: no SPDX header in its first three lines"
            status=1
        fi
    done < <(
        sources
        find . -path ./build -prune -o -path ./.git -prune -o \
            \( -name CMakeLists.txt -o -name '*.cmake' -o -name '*.sh' \) -print
    )
    return $status
}

# A file above 300 lines is split by idea.
length_rules() {
    local found
    found=$(sources | xargs wc -l | awk '$2 != "total" && $1 > 300')
    [[ -z $found ]] && return
    echo "$found"
    return 1
}

whitespace_rules() {
    local found
    found=$(grep -rnIE '[[:space:]]+$' . --exclude-dir=build --exclude-dir=.git --exclude=LICENSE) ||
        return 0
    echo "$found"
    return 1
}

preset_rules() { cmake --list-presets=all; }

# Each package that is asked for has its reason in CONTRIBUTING.md, by its name.
package_rules() {
    local failures=0 package
    while read -r package; do
        grep -qP "(?<![\w.+-])\Q$package\E(?![\w+-])" CONTRIBUTING.md ||
            { echo "CONTRIBUTING.md has no reason for $package" && failures=1; }
    done < <(awk '/^[a-z]/ { print $2 }' packaging/dependencies)
    return "$failures"
}

[[ $# -eq 2 ]] || { echo "usage: house_rules.sh RULE ROOT" >&2 && exit 2; }
cd "$2"
"$1"
