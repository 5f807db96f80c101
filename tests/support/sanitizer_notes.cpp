// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sanitizers are to know of the sound libraries; each asks by a name of its own.
// RtAudio 5.2 leaves some of libpulse's objects behind on each look at its devices, and one of its
// own on each stream that does not open. libpulse guards its data by atomics that the thread
// sanitizer, which did not compile them, can't see.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
const char* __lsan_default_suppressions();
const char* __tsan_default_suppressions();
const char* __lsan_default_suppressions() {
    return "leak:pa_xmalloc\nleak:RtApiPulse::probeDeviceOpen\n";
}
const char* __tsan_default_suppressions() { return "race:^pa_\n"; }
}
// NOLINTEND(bugprone-reserved-identifier)
