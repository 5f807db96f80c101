// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child_process.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace stridetick::testing {

/// A PulseAudio server of the test's own with one null sink, in its own runtime folder: nothing of
/// the machine's sound is touched. Thread: the one that made it. Fails by: std::runtime_error when
/// pulseaudio is not installed or doesn't answer.
class PulseServer {
 public:
    static constexpr int kRate = 48000;

    PulseServer();

    /// Variables that lead a client to this server; the second form sets them in this process.
    std::map<std::string, std::string> environment() const;
    void useInThisProcess() const;

    /// Starts it again, in the same place, after kill(). Returns once it answers.
    void start();
    /// As a crash would: SIGKILL.
    void kill();
    void freeze();
    void thaw();
    /// Runs pactl with these words and returns what it says.
    /// Fails by: std::runtime_error when the server does not do it.
    std::string tell(const std::vector<std::string>& words) const;
    /// Another null sink; returns the number by which removeSink() knows it.
    std::string addSink(const std::string& name, const std::string& description) const;
    void removeSink(const std::string& number) const { tell({"unload-module", number}); }
    pid_t pid() const { return process_->pid(); }
    const std::filesystem::path& folder() const { return folder_.path(); }

 private:
    TempFolder folder_;
    std::unique_ptr<ChildProcess> process_;
};

/// Records the sink's monitor, one channel, from construction until stop().
/// Fails by: std::runtime_error when parec is not installed or nothing comes.
class PulseRecorder {
 public:
    explicit PulseRecorder(const PulseServer& server);

    /// Seconds recorded so far.
    std::chrono::duration<double> length() const;
    /// Ends the recording and returns its samples, at PulseServer::kRate.
    std::vector<float> stop();

 private:
    TempFolder folder_;
    std::unique_ptr<ChildProcess> process_;
};

}  // namespace stridetick::testing
