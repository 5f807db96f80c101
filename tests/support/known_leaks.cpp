// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// RtAudio 5.2 leaves some of libpulse's objects behind on each look at its devices, and one of its
/// own on each stream that does not open. The leak checker of the dev build is told so by this
/// name, which is its own.
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions();
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" const char* __lsan_default_suppressions() {
    return "leak:pa_xmalloc\nleak:RtApiPulse::probeDeviceOpen\n";
}
