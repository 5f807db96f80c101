// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/live/sqlite_cli.hpp"
#include "tests/live/x_display.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/pulse_server.hpp"

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace stridetick::testing {

/// The real program with a display, a sound server, settings and a log of its own. Everything it
/// leaves behind is in `folder`. Thread: the one that made it. Fails by: std::runtime_error.
class LiveProgram {
 public:
    enum class Sound { Server, None };
    /// From a key to what it changes in the log: far more than it takes.
    static constexpr std::chrono::seconds kPatience{10};

    /// The log's folder is `folder` too, unless it is to be another.
    LiveProgram(std::filesystem::path folder, Sound sound,
                const std::filesystem::path& logFolder = {});
    /// Leaves a last picture of the screen: last.ppm.
    ~LiveProgram();
    LiveProgram(const LiveProgram&) = delete;
    LiveProgram& operator=(const LiveProgram&) = delete;

    /// Returns when its window has the keyboard and its log is open.
    void start();
    /// From the next start on; until then it has no session bus.
    void useBus(const std::string& address) { bus_ = address; }
    /// More of its environment, from the next start on.
    void add(const std::map<std::string, std::string>& variables) {
        more_.insert(variables.begin(), variables.end());
    }
    /// To the first run by the keyboard alone: types a target of 162, says that the notice was
    /// read. Space then starts the click.
    void prepareFirstRun();
    /// The same and Space; the moment of it.
    std::chrono::steady_clock::time_point startFirstRun();
    /// SIGKILL; returns the moment.
    std::chrono::steady_clock::time_point kill();
    /// Ctrl+Q; the exit code, nothing if it doesn't end.
    std::optional<int> quit();

    pid_t pid() const { return process_->pid(); }
    XDisplay& display() { return display_; }
    PulseServer& sound() { return *sound_; }
    const SqliteCli& log() const { return log_; }
    const std::filesystem::path& folder() const { return folder_; }
    /// What it has said on standard output and standard error, over all its starts.
    std::string said() const;
    std::chrono::duration<double> cpuTime() const;

 private:
    std::map<std::string, std::string> environment() const;

    std::filesystem::path folder_;
    std::filesystem::path logFile_;
    std::map<std::string, std::string> more_;
    std::string bus_ = "disabled:";  ///< nobody's screen is kept awake by a test
    std::unique_ptr<PulseServer> sound_;
    TempFolder runtime_;  ///< short, for the sockets in it
    XDisplay display_;
    SqliteCli log_;
    std::unique_ptr<ChildProcess> process_;
};

}  // namespace stridetick::testing
