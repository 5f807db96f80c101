// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_list.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace stridetick::audio {

namespace {

constexpr std::chrono::milliseconds kExitPatience{400};

}  // namespace

struct OutputList::Shared {
    explicit Shared(Look lookAround) : look(std::move(lookAround)) {}

    void run() {
        const auto found = look ? look() : std::vector<OutputApi>{};
        // Held while they are told, so that the destructor waits for the last word. Recursive: a
        // listener may ask again.
        const std::scoped_lock lock{mutex};
        looking = false;
        looked.notify_all();
        for (const Listener& listener : std::exchange(waiting, {})) {
            listener(found);
        }
    }

    const Look look;
    std::recursive_mutex mutex;
    std::condition_variable_any looked;
    bool looking = false;
    std::vector<Listener> waiting;
};

OutputList::OutputList(Look look) : shared_(std::make_shared<Shared>(std::move(look))) {}

OutputList::~OutputList() {
    std::unique_lock lock{shared_->mutex};
    shared_->waiting.clear();
    shared_->looked.wait_for(lock, kExitPatience, [this] { return !shared_->looking; });
}

void OutputList::ask(Listener listener) {
    const std::scoped_lock lock{shared_->mutex};
    shared_->waiting.push_back(std::move(listener));
    if (!std::exchange(shared_->looking, true)) {
        std::thread{[shared = shared_] { shared->run(); }}.detach();
    }
}

}  // namespace stridetick::audio
