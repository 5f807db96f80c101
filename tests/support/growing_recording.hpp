// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child_process.hpp"
#include "tests/support/pulse_server.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace stridetick::testing {

/// A growing file of recorded samples, read as it grows.
class GrowingRecording {
 public:
    explicit GrowingRecording(const PulseServer& server)
        : recorder_({.arguments = {"parec", "--raw", "--latency-msec=1", "-d", "null.monitor",
                                   "--format=float32le", "--rate=48000", "--channels=1"},
                     .environment = server.environment(),
                     .standardOutput = folder_.path() / "samples"}),
          file_(folder_.path() / "samples", std::ios::binary) {}

    /// True once a sample is not silent; reads everything up to now.
    bool sounds() {
        bool loud = false;
        float block[256];
        file_.clear();
        while (file_.read(reinterpret_cast<char*>(block), sizeof block), file_.gcount() > 0) {
            const auto count = static_cast<std::size_t>(file_.gcount()) / sizeof(float);
            loud = loud || std::any_of(block, block + count,
                                       [](float sample) { return std::abs(sample) > 1e-3F; });
            file_.clear();
        }
        return loud;
    }

 private:
    TempFolder folder_;
    ChildProcess recorder_;
    std::ifstream file_;
};

}  // namespace stridetick::testing
