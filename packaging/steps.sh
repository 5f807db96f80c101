# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the scripts beside it: moves to the root of the project, prints one line a step and
# installs missing packages.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

mkdir -p build/logs
if [[ ! -w ${HOME:-} ]]; then # a container may come without one
    export HOME=$PWD/build/home
    mkdir -p "$HOME"
fi
jobs=$(nproc)

# say NAME TEXT: one aligned line.
say() { printf '%-18s %s\n' "$1" "$2"; }

# step NAME COMMAND...: runs the command with its output in a log file; on failure shows the end of
# it and stops the script.
step() {
    local name=$1 log="build/logs/${1// /-}.log" start=$SECONDS
    shift
    if "$@" >"$log" 2>&1 </dev/null; then
        say "$name" "done in $((SECONDS - start)) s"
    else
        say "$name" "FAILED after $((SECONDS - start)) s, the end of $log:"
        tail -n 60 "$log"
        exit 1
    fi
}

# packagesOf SECTION...: the package names of these sections of packaging/dependencies.
packagesOf() {
    awk -v sections=" $* " '/^[a-z]/ && index(sections, " " $1 " ") { print $2 }' \
        packaging/dependencies
}

isInstalled() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# aptGet ARGUMENTS...: as root, through sudo only where that is needed.
aptGet() {
    local asRoot=()
    [[ $EUID -eq 0 ]] || asRoot=(sudo)
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "$@"
}

updatePackageLists() { aptGet update || { sleep 5 && aptGet update; }; }

# requirePackages SECTION...: installs what is missing; stops with the list where it can't.
requirePackages() {
    local wanted missing=() package
    mapfile -t wanted < <(packagesOf "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say packages "this system has no apt. Install what these Debian packages hold, then build"
        say "" "with cmake --preset app && cmake --build --preset app:"
        printf '  %s\n' "${wanted[@]}"
        exit 1
    fi
    for package in "${wanted[@]}"; do
        isInstalled "$package" || missing+=("$package")
    done
    if [[ ${#missing[@]} -eq 0 ]]; then
        say packages "all ${#wanted[@]} are installed"
        return
    fi
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        say packages "missing, and there is no sudo. As root, run:"
        echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
    say packages "installing ${missing[*]}"
    [[ $EUID -eq 0 ]] || sudo --validate
    step "package lists" updatePackageLists
    step "package install" aptGet install --yes --no-install-recommends "${missing[@]}"
}

# buildPreset PRESET [TARGET...]: configures and builds it.
buildPreset() {
    local preset=$1
    shift
    step "configure $preset" cmake --preset "$preset"
    step "build $preset" cmake --build --preset "$preset" --parallel "$jobs" \
        ${1:+--target "$@"}
}
