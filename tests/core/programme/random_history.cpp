// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/programme/random_history.hpp"

#include "core/time/local_week.hpp"
#include "tests/core/programme/history_script.hpp"
#include "tests/core/programme/step_words.hpp"

#include <cstdint>
#include <random>
#include <sstream>
#include <string>

namespace stridetick::tests {
namespace {

using Phase = core::Course::Phase;

/// Whole numbers that are the same on every system.
class Dice {
 public:
    explicit Dice(unsigned seed) : engine_(seed) {}
    int upTo(int most) { return static_cast<int>(engine_() % (static_cast<unsigned>(most) + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }
    bool once(int in) { return upTo(in - 1) == 0; }

 private:
    std::mt19937 engine_;
};

std::string programmeLine(Dice& dice) {
    const int baseline = dice.between(1300, 1750);
    const int high = 110 * baseline / 1000;
    const int target =
        dice.once(8) ? (baseline + 5) / 10 * 10 : 10 * dice.between(baseline / 10, high);
    std::ostringstream line;
    line << "programme " << (dice.once(3) ? "four" : "six") << ' ' << baseline << ' '
         << (dice.once(4) ? "-" : std::to_string(dice.between(250, 310))) << ' ' << target << ' '
         << dice.upTo(1) << ' ' << dice.between(2, 4) << ' ' << dice.upTo(20'000);
    return line.str();
}

/// Something that a runner may do now: mostly what he should.
std::string nextLine(Dice& dice, const core::ProgrammeHistory& history, std::int64_t today) {
    const auto course = core::courseOf(history.programme, history.steps);
    std::ostringstream line;
    const int what = dice.upTo(19);
    const int target = course.target.tenths();
    if (what < 7) {
        line << "day " << today + (dice.once(12) ? dice.between(5, 40) : dice.between(1, 3));
    } else if (what < 14 && course.phase == Phase::Running) {
        const bool pain = dice.once(15);
        line << "session " << (dice.once(6) ? dice.upTo(1800) : 1800) << ' '
             << (dice.once(3) ? "-" : std::to_string(target + dice.between(-60, 60))) << ' '
             << (dice.once(4) ? "-" : std::to_string(dice.once(6) ? 8 : dice.between(2, 4))) << ' '
             << (pain ? dice.upTo(7) : dice.upTo(2)) << ' '
             << (pain && dice.once(3) ? std::string(1, "gslrb"[dice.upTo(4)]) : "-");
    } else if (what < 16) {
        line << "quiet " << target + dice.between(-120, 30) << ' '
             << (dice.once(3) ? "-" : std::to_string(dice.between(250, 310)));
    } else if (what == 16) {
        static const char* const kPains[] = {"none", "less", "same", "worse"};
        line << "nextday " << kPains[dice.once(8) ? 3 : dice.upTo(2)] << ' '
             << (dice.once(20) ? 1 : 0) << ' ' << (dice.once(6) ? 1 : 0);
    } else if (what == 17 && dice.once(2)) {
        line << "freerun " << (dice.once(6) ? dice.upTo(7) : dice.upTo(2)) << ' '
             << (dice.once(15) ? std::string(1, "gslrb"[dice.upTo(4)]) : "-");
    } else if (what == 17) {
        line << (course.phase == Phase::Paused || course.phase == Phase::Stopped ? "resume"
                 : dice.once(3)                                                  ? "pause"
                                                                                 : "quiet 1550 -");
    } else if (what == 18 || course.phase == Phase::Offered) {
        line << "choose " << kChoiceWords.at(static_cast<std::size_t>(dice.upTo(6)));
    } else {
        line << (dice.once(60) ? "end" : "days " + std::to_string(dice.between(2, 4)));
    }
    return line.str();
}

}  // namespace

Lived live(unsigned seed) {
    Dice dice{seed};
    std::ostringstream out;
    std::string script;
    HistoryScript player{out};
    const auto play = [&](const std::string& line) {
        script += line + "\n";
        player.line(line);
    };
    play(programmeLine(dice));
    const int lines = dice.between(20, 160);
    for (int i = 0; i < lines; ++i) {
        play(nextLine(dice, player.history().value(),
                      core::localDay(player.now()).time_since_epoch().count()));
    }
    return {player.history().value(), out.str(), script, player.now()};
}

}  // namespace stridetick::tests
