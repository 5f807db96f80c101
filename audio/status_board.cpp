// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/status_board.hpp"

#include <utility>

namespace stridetick::audio {

namespace {

bool showTheSame(OutputStatus before, const OutputStatus& after) {
    before.xruns = after.xruns;
    before.droppedEvents = after.droppedEvents;
    return before == after;
}

}  // namespace

OutputStatus StatusBoard::read() const {
    const std::scoped_lock lock{mutex_};
    return status_;
}

void StatusBoard::onChanged(std::function<void()> listener) {
    const std::scoped_lock lock{mutex_};
    listener_ = std::move(listener);
}

void StatusBoard::change(const std::function<void(OutputStatus&)>& apply) {
    std::function<void()> tell;
    {
        const std::scoped_lock lock{mutex_};
        const OutputStatus before = status_;
        apply(status_);
        if (!showTheSame(before, status_)) {
            tell = listener_;
        }
    }
    if (tell) {
        tell();
    }
}

}  // namespace stridetick::audio
