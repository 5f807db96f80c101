// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays 171 beats a minute until it is killed; for tests that stop a whole program.
#include "audio/click_engine.hpp"

#include <unistd.h>

int main() {
    using namespace stridetick::core::literals;
    stridetick::audio::ClickEngine engine;
    engine.keepOpen(true);
    engine.start(171_spm);
    for (;;) {
        pause();
    }
}
