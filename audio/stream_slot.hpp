// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/output_device.hpp"
#include "audio/stream_feed.hpp"

#include <tl/expected.hpp>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace stridetick::audio {

/// One stream on a thread of its own that opens, closes and destroys its device: a frozen sound
/// server blocks each of these for as long as it sleeps, and then only that thread waits.
/// Thread: one control thread calls; nothing here blocks but waitUntilClosed(), to its deadline.
class StreamSlot {
 public:
    using Factory = std::function<std::unique_ptr<OutputDevice>()>;
    using Opened = tl::expected<OutputFacts, OutputError>;

    /// `changed` is called from the stream's thread when it has opened or failed.
    StreamSlot(const Factory& factory, std::shared_ptr<StreamFeed> feed,
               const std::function<void()>& changed);
    /// Orders the close; a thread that is stuck is left behind with all that it needs.
    ~StreamSlot();
    StreamSlot(const StreamSlot&) = delete;
    StreamSlot& operator=(const StreamSlot&) = delete;

    StreamFeed& feed() { return *feed_; }
    /// Nothing while it is still being opened.
    std::optional<Opened> opened() const;
    /// False once the sound system has closed it.
    bool isOpen() const;
    /// OutputDevice::device(), while it is open.
    std::string device() const;
    std::chrono::steady_clock::time_point since() const { return since_; }

    void orderClose();
    bool closed() const;
    bool waitUntilClosed(std::chrono::steady_clock::time_point deadline) const;

 private:
    struct Shared;

    std::shared_ptr<StreamFeed> feed_;
    std::chrono::steady_clock::time_point since_;
    std::shared_ptr<Shared> shared_;
};

}  // namespace stridetick::audio
