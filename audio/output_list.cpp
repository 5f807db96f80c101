// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_list.hpp"

#include <mutex>
#include <thread>
#include <utility>

namespace stridetick::audio {

struct OutputList::Shared {
    explicit Shared(Look lookAround) : look(std::move(lookAround)) {}

    void run() {
        const auto found = look ? look() : std::vector<OutputApi>{};
        // Held while they are told, so that the destructor waits for the last word. Recursive: a
        // listener may ask again.
        const std::scoped_lock lock{mutex};
        looking = false;
        for (const Listener& listener : std::exchange(waiting, {})) {
            listener(found);
        }
    }

    const Look look;
    std::recursive_mutex mutex;
    bool looking = false;
    std::vector<Listener> waiting;
};

OutputList::OutputList(Look look) : shared_(std::make_shared<Shared>(std::move(look))) {}

OutputList::~OutputList() {
    const std::scoped_lock lock{shared_->mutex};
    shared_->waiting.clear();
}

void OutputList::ask(Listener listener) {
    const std::scoped_lock lock{shared_->mutex};
    shared_->waiting.push_back(std::move(listener));
    if (!std::exchange(shared_->looking, true)) {
        std::thread{[shared = shared_] { shared->run(); }}.detach();
    }
}

}  // namespace stridetick::audio
