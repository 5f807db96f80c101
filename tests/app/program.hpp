// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTemporaryDir>

#include "app/click_settings.hpp"
#include "app/composition.hpp"
#include "app/controllers/click_controller.hpp"
#include "app/log_service.hpp"
#include "app/platform/wake_lock.hpp"
#include "app/settings_store.hpp"
#include "app/sound.hpp"
#include "app/tap_input.hpp"
#include "audio/click_engine.hpp"
#include "tests/support/fake_clock.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

namespace stridetick::tests {

/// The computer has no sound device: beats are paced, unheard.
std::unique_ptr<audio::ClickEngine> engineWithoutDevice();
/// A device opens and is asked for its sound in real time; nobody hears it.
/// "Headphones", the default, and "Speakers" are listed.
std::unique_ptr<audio::ClickEngine> engineOnPacedDevice();
/// The same, while only the default can be opened.
std::unique_ptr<audio::ClickEngine> engineOnDefaultOnly();

/// A device that a test can hold: what it is asked for goes by in real time, or all but stands
/// still.
struct HeldTime {
    std::atomic<bool> held{false};
    std::atomic<std::int64_t> asked{0};  ///< frames, of 48,000 a second
};
/// A device on that time opens; nobody hears it.
std::unique_ptr<audio::ClickEngine> engineOnHeldDevice(std::shared_ptr<HeldTime> time);

/// Lets the window work until `condition` holds; false after a patience that no test wants to need.
bool waitFor(const std::function<bool()>& condition);

/// The default locale for the length of a test.
class LocaleScope {
 public:
    explicit LocaleScope(const char* name) { QLocale::setDefault(QLocale(QLatin1String(name))); }
    ~LocaleScope() { QLocale::setDefault(before_); }
    LocaleScope(const LocaleScope&) = delete;
    LocaleScope& operator=(const LocaleScope&) = delete;

 private:
    QLocale before_;
};

/// A folder for the log, and settings that nobody has touched.
class Home {
 public:
    Home();
    std::filesystem::path logFile() const;
    QString path() const { return folder_.path(); }

 private:
    QTemporaryDir folder_;
};

/// What the controllers rest on, without a window, the log being open.
/// Thread: window's.
struct Parts {
    explicit Parts(std::unique_ptr<audio::ClickEngine> engine = engineWithoutDevice());

    /// All that was saved is on disk, and the log service knows.
    bool settled();

    Home home;
    FakeClock clock;
    app::ClickSettings settings;
    app::LogService log;
    app::Sound sound;
    app::ClickController click;
    app::WakeLock wakeLock;
    app::TapInput taps;
};

/// The whole program on its real window, shown and active, the log being open.
/// Thread: window's.
class Program {
 public:
    explicit Program(std::unique_ptr<audio::ClickEngine> engine = engineWithoutDevice());

    app::Composition* operator->() { return program_.get(); }
    app::Composition& operator*() { return *program_; }
    QWindow* window() { return program_->window().windowHandle(); }

    /// All that was saved is on disk, and the window knows.
    bool settled();
    /// Saves and waits until it is on disk.
    bool save(std::vector<log::LogRequest> changes);
    /// Closes the program and starts it again on the same log, which is at rest `meanwhile`.
    void restart(
        const std::function<void()>& meanwhile = [] {},
        std::unique_ptr<audio::ClickEngine> engine = engineWithoutDevice());

    Home home;
    FakeClock clock;

 private:
    void start(std::unique_ptr<audio::ClickEngine> engine);

    std::unique_ptr<app::Composition> program_;
};

/// What the log holds, read by a connection of one's own, from the beginning of time.
log::History everythingIn(const std::filesystem::path& logFile);

}  // namespace stridetick::tests
