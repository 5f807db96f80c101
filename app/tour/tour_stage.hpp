// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTemporaryDir>

#include "app/composition.hpp"
#include "core/util/clock.hpp"

#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace stridetick::app {

/// Stands still until it is told to go on, so that every tour shows the same moment.
class TourClock : public core::Clock {
 public:
    std::chrono::steady_clock::time_point steadyNow() const override { return now_; }
    core::WallTime wallNow() const override {
        using namespace std::chrono_literals;
        // Thursday 5 March 2026, 18:30 at an offset of one hour.
        return {std::chrono::sys_days{std::chrono::year{2026} / 3 / 5} + 17h + 30min, 60min};
    }
    void advance(std::chrono::milliseconds by) { now_ += by; }

 private:
    std::chrono::steady_clock::time_point now_{std::chrono::hours{1}};
};

/// One way of looking at the same pages.
struct Look {
    const char* suffix;
    Appearance appearance;
    double textScale = 1;
};
inline constexpr std::array kLooks{Look{"light", Appearance::Light}, Look{"dark", Appearance::Dark},
                                   Look{"contrast", Appearance::HighContrast},
                                   Look{"large-text", Appearance::Light, 2}};

/// Where the pictures of one look are taken: real programs, each on a log that is thrown away.
/// Thread: window's.
class TourStage {
 public:
    TourStage(const QDir& folder, Look look) : folder_(folder), look_(look) {}

    TourClock& clock() { return clock_; }
    /// Its window open, with the settings of the look; the log of that name is read. Nothing where
    /// that takes too long.
    std::unique_ptr<Composition> open(const char* log);
    /// Until it is on disk.
    bool save(Composition& program, std::vector<log::LogRequest> changes);
    /// Of the whole window with that page; named on standard output.
    bool shoot(Composition& program, const char* name, MainWindow::Page page);
    /// Of a window beside that.
    bool shoot(QWidget& window, const char* name);

    /// What the engine would tell of the run that is on: so many beats, from the first.
    static void tellBeats(Composition& program, int count,
                          const std::function<void(audio::ClickEvent&)>& change = {});
    static bool waitFor(const std::function<bool()>& condition);
    static bool sounding(Composition& program);
    /// The run that is prepared, on the page Run: the engine has told its first beat.
    static bool start(Composition& program);

 private:
    QTemporaryDir scratch_;
    QDir folder_;
    Look look_;
    TourClock clock_;
};

}  // namespace stridetick::app
