// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace stridetick::testing {

/// While one lives, whatever its thread asks of malloc and its family and of the locks of pthreads
/// is counted. Its source file replaces those functions in the program that it is linked into.
class RtStretch {
 public:
    RtStretch() noexcept;
    ~RtStretch();
    RtStretch(const RtStretch&) = delete;
    RtStretch& operator=(const RtStretch&) = delete;
};

/// Counts one more offence of this thread, if it is in a stretch. Never waits.
void noteRt(const char* offence) noexcept;
/// Of all threads, since the program began.
std::uint64_t offencesNoted() noexcept;
/// The name of the first one; nullptr if there was none.
const char* firstOffence() noexcept;

}  // namespace stridetick::testing
