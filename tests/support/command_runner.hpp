// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child_process.hpp"
#include "tests/support/text_of.hpp"

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stridetick::testing {

/// The real program with a command, without a display, in a folder of its own. For targets that
/// define STRIDETICK_PROGRAM.
class CommandRunner {
 public:
    static constexpr std::chrono::seconds kPatience{60};

    void start(const std::vector<std::string>& arguments,
               std::map<std::string, std::string> environment = {}) {
        environment.insert(
            {{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}, {"QT_QPA_PLATFORM", ""}, {"LC_ALL", "C"}});
        std::filesystem::remove(said_.path() / "out");
        std::filesystem::remove(said_.path() / "err");
        std::vector<std::string> all{STRIDETICK_PROGRAM};
        all.insert(all.end(), arguments.begin(), arguments.end());
        process_ = std::make_unique<ChildProcess>(
            ChildProcess::Options{.arguments = all,
                                  .environment = std::move(environment),
                                  .standardOutput = said_.path() / "out",
                                  .standardError = said_.path() / "err"});
    }
    int run(const std::vector<std::string>& arguments) {
        start(arguments);
        return process_->waitFor(kPatience).value_or(-1);
    }
    ChildProcess& process() { return *process_; }

    std::string out() const { return textOf(said_.path() / "out"); }
    std::string err() const { return textOf(said_.path() / "err"); }
    const std::filesystem::path& folder() const { return folder_.path(); }
    std::string file(const std::string& name) const { return (folder_.path() / name).string(); }

 private:
    TempFolder said_;
    TempFolder folder_;
    std::unique_ptr<ChildProcess> process_;
};

}  // namespace stridetick::testing
