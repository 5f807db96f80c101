// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/today.hpp"
#include "tests/app/played_run.hpp"
#include "tests/app/program.hpp"

#include <chrono>
#include <memory>
#include <optional>

namespace stridetick::tests {

/// After a run.
struct Said {
    int effort = 3;
    int pain = 0;  ///< in a knee
};

/// A runner who does what the page Today says, by keys alone, on the days on which the program is
/// opened: at half past five in the afternoon, UTC+1.
class KeyboardRunner {
 public:
    using Task = core::Today::Task;

    KeyboardRunner();

    Program& program() { return program_; }
    /// Closes the program, and opens it again at half past five on that day of 2026.
    void open(int month, unsigned day);
    /// The window is looked at again.
    void look();
    /// At eight the next morning, the window is looked at again, and the question is answered.
    void sleepAndSay(int answer = 1);

    /// On the page Measure: a whole minute at 10 km/h, and back to Today.
    void measure(std::chrono::milliseconds stride);
    /// What is due, which has to be that, by Enter.
    void obey(Task task);
    /// A button of Today that is not the first, by Tab and Enter.
    void pressOther(const char* button);
    /// The session that is due is on.
    std::unique_ptr<PlayedRun> run();
    /// To its end, and what was said after it.
    void runWhole(Said said);
    /// The same, with a check in its silent minute; with the click too, where there is a stride.
    void runWithCheck(std::chrono::milliseconds silent, Said said = {},
                      std::optional<std::chrono::milliseconds> withClick = std::nullopt);
    void say(Said said);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// From here on, of STRIDETICK_PICTURES, which is empty then.
    void keepPicturesIn(const char* folder);
    /// What the window shows, into the folder where there is one: "02-18-075-test-wait.png".
    void picture(const char* name);

 private:
    void goToTheTimeOf(std::chrono::local_days day, std::chrono::hours hour,
                       std::chrono::minutes minute = {});

    std::shared_ptr<HeldTime> time_ = std::make_shared<HeldTime>();
    Program program_;
    QString folder_;
    int pictures_ = 0;
};

}  // namespace stridetick::tests
