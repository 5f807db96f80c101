// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/types.h>

namespace stridetick::testing {

/// A program that a test started: killed and reaped with this object, or by the kernel with the
/// test. Thread: the one that made it, which must outlive it (the kernel ties the child to it).
/// Fails by: std::runtime_error when the program is not there.
class ChildProcess {
 public:
    struct Options {
        std::vector<std::string> arguments;              ///< the first is looked up in PATH
        std::map<std::string, std::string> environment;  ///< on top of the test's own
        std::filesystem::path standardOutput = "/dev/null";
        std::filesystem::path standardError = "/dev/null";
    };

    explicit ChildProcess(const Options& options);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    pid_t pid() const { return pid_; }
    /// Nothing happens once it has been reaped.
    void signal(int number) const;
    /// The exit code, 128 + signal if it was killed; nothing if it still runs at the deadline.
    std::optional<int> waitFor(std::chrono::milliseconds deadline);
    /// SIGKILL, and waits for the end.
    void kill();
    /// Of one that waitFor() has seen to its end; its most memory is no less than the test had.
    const rusage& usage() const { return usage_; }

 private:
    pid_t pid_ = -1;
    std::optional<int> exitCode_;
    rusage usage_{};
};

/// A new folder under the system's temporary one, removed with this object.
class TempFolder {
 public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

/// Asks again every few milliseconds until `condition` holds; false at the deadline.
template <class Condition>
bool waitUntil(Condition condition, std::chrono::milliseconds deadline);

void pollPause();

template <class Condition>
bool waitUntil(Condition condition, std::chrono::milliseconds deadline) {
    const auto end = std::chrono::steady_clock::now() + deadline;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        pollPause();
    }
    return true;
}

}  // namespace stridetick::testing
