# SPDX-FileCopyrightText: The Stridetick developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the scripts beside it that want a new Debian 12: makes one with debootstrap, which needs
# root and a mirror, and runs commands in it.

# makeRoom [PACKAGE]: sets `room`, a folder that is gone when the script ends, and so is what has its
# name and an ending.
makeRoom() {
    local mirror
    [[ $EUID -eq 0 ]] || { echo "$0 needs root" >&2 && exit 1; }
    room=$(mktemp -d /var/tmp/stridetick-room.XXXXXX)
    trap 'rm -rf "$room" "$room".*' EXIT
    chmod 755 "$room" # as a root folder is: others than root pass through it, too
    # shellcheck disable=SC2016 # apt-get's own placeholder
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -n 1)
    echo "debootstrap from ${mirror:=http://deb.debian.org/debian}"
    debootstrap --variant=minbase ${1:+--include="$1"} bookworm "$room" "$mirror" \
        >"$room.log" 2>&1 || { tail -n 20 "$room.log" && exit 1; }
    # How this machine reaches the mirror: proxies and the like.
    apt-config dump Acquire >"$room/etc/apt/apt.conf.d/99mirror"
    cp /etc/hosts "$room/etc/hosts"
}

# inRoom COMMAND...: without HOME or anything else of this machine's environment. The namespaces
# take every mount and every process with them when the command ends.
inRoom() { enterRoom --mount -- "$@"; }
# The same without any network.
inRoomAlone() { enterRoom --net -- "$@"; }

enterRoom() { # NAMESPACE -- COMMAND...
    local namespace=$1
    shift 2
    # shellcheck disable=SC2016 # for the inner shells
    unshare --mount --pid --fork --kill-child "$namespace" bash -c '
        mount -t proc proc "$1/proc" && mount --rbind /sys "$1/sys" && mount --rbind /dev "$1/dev"
        room=$1 && shift
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot "$room" "$@"' \
        enterRoom "$room" "$@"
}
