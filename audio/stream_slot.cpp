// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/stream_slot.hpp"

#include <thread>
#include <utility>

namespace stridetick::audio {

struct StreamSlot::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    std::unique_ptr<OutputDevice> device;  // made and destroyed by the stream's thread
    std::optional<Opened> opened;
    bool closeOrdered = false;
    bool closed = false;
};

StreamSlot::StreamSlot(const Factory& factory, std::shared_ptr<StreamFeed> feed,
                       const std::function<void()>& changed)
    : feed_(std::move(feed)),
      since_(std::chrono::steady_clock::now()),
      shared_(std::make_shared<Shared>()) {
    std::thread{[factory, source = feed_, shared = shared_, changed] {
        auto device = factory();
        auto opened = device->tryOpen(source);
        const bool plays = opened.has_value();
        std::unique_lock lock{shared->mutex};
        shared->device = std::move(device);
        shared->opened = std::move(opened);
        lock.unlock();
        changed();
        lock.lock();
        if (plays) {
            shared->changed.wait(lock, [&] { return shared->closeOrdered; });
        }
        device = std::move(shared->device);
        lock.unlock();
        device->close();
        device.reset();
        lock.lock();
        shared->closed = true;
        shared->changed.notify_all();
    }}.detach();
}

StreamSlot::~StreamSlot() { orderClose(); }

std::optional<StreamSlot::Opened> StreamSlot::opened() const {
    const std::scoped_lock lock{shared_->mutex};
    return shared_->opened;
}

bool StreamSlot::isOpen() const {
    const std::scoped_lock lock{shared_->mutex};
    return shared_->device && shared_->device->isOpen();
}

std::string StreamSlot::device() const {
    const std::scoped_lock lock{shared_->mutex};
    return shared_->device ? shared_->device->device() : std::string{};
}

void StreamSlot::orderClose() {
    feed_->detach();
    const std::scoped_lock lock{shared_->mutex};
    shared_->closeOrdered = true;
    shared_->changed.notify_all();
}

bool StreamSlot::closed() const {
    const std::scoped_lock lock{shared_->mutex};
    return shared_->closed;
}

bool StreamSlot::waitUntilClosed(std::chrono::steady_clock::time_point deadline) const {
    std::unique_lock lock{shared_->mutex};
    return shared_->changed.wait_until(lock, deadline, [this] { return shared_->closed; });
}

}  // namespace stridetick::audio
