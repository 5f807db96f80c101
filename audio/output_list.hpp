// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_choice.hpp"

#include <functional>
#include <memory>
#include <vector>

namespace stridetick::audio {

/// Looks for sound systems and devices on a thread of its own: a frozen sound server holds that
/// one up, for ever if it never wakes, and nobody else. Thread: any; nothing blocks.
class OutputList {
 public:
    using Look = std::function<std::vector<OutputApi>()>;
    using Listener = std::function<void(const std::vector<OutputApi>&)>;

    /// Without a look, nothing is found.
    explicit OutputList(Look look);
    /// No listener is called any more once this has returned. Waits a moment for a look that is
    /// under way, since what it uses may go with the program; one that is stuck is left behind.
    ~OutputList();
    OutputList(const OutputList&) = delete;
    OutputList& operator=(const OutputList&) = delete;

    /// Calls `listener` on the other thread, once. While a look is under way it waits for that one.
    void ask(Listener listener);

 private:
    struct Shared;
    std::shared_ptr<Shared> shared_;
};

}  // namespace stridetick::audio
