// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child_process.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace stridetick::testing {

/// A message bus of the test's own: the real daemon, reached by nobody else. What is asked over it
/// leaves its answers in `folder`. Thread: the one that made it. Fails by: std::runtime_error.
class SessionBus {
 public:
    explicit SessionBus(std::filesystem::path folder);

    const std::string& address() const { return address_; }
    /// What a program says on standard output that has this bus as its session's.
    std::string ask(const std::vector<std::string>& arguments);
    bool hasName(const std::string& name);
    ChildProcess::Options with(const std::vector<std::string>& arguments) const;

 private:
    std::filesystem::path folder_;
    TempFolder socket_;  ///< short, as sockets ask
    std::string address_;
    ChildProcess daemon_;
};

/// What a desktop offers to keep the computer awake: org.freedesktop.ScreenSaver.
class ScreenSaverService {
 public:
    static constexpr int kFirstCookie = 41;  ///< for the first who asks; the next gets the next
    explicit ScreenSaverService(SessionBus& bus);

 private:
    ChildProcess process_;
};

/// dbus-monitor on what matches `rule`.
class BusMonitor {
 public:
    BusMonitor(SessionBus& bus, const std::filesystem::path& folder, const std::string& rule);
    /// Of the method, so far.
    int calls(const std::string& method) const;
    /// What they begin with, where that is a number.
    std::vector<int> numbers(const std::string& method) const;

 private:
    std::filesystem::path seen_;
    ChildProcess process_;
};

}  // namespace stridetick::testing
