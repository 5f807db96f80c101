// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/live_program.hpp"

#include "tests/support/text_of.hpp"

#include <cstdio>
#include <stdexcept>

#include <time.h>

namespace stridetick::testing {

namespace {

using namespace std::chrono_literals;

// A window shows in a tenth of a second; a machine that compiles beside the test takes longer.
constexpr auto kStartDeadline = 20s;
// Qt shows a button pressed for 100 ms before a mnemonic takes effect.
constexpr auto kMnemonic = 250ms;

}  // namespace

LiveProgram::LiveProgram(std::filesystem::path folder, Sound sound,
                         const std::filesystem::path& logFolder)
    : folder_((std::filesystem::create_directories(folder), std::move(folder))),
      logFile_((logFolder.empty() ? folder_ : logFolder) / "log.db"),
      sound_(sound == Sound::Server ? std::make_unique<PulseServer>() : nullptr),
      display_(folder_),
      log_(logFile_) {}

LiveProgram::~LiveProgram() {
    try {
        display_.savePicture(folder_ / "last.ppm");
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "no last picture: %s\n", failure.what());
    }
}

std::map<std::string, std::string> LiveProgram::environment() const {
    std::map<std::string, std::string> variables{
        {"XDG_RUNTIME_DIR", runtime_.path().string()},
        {"PULSE_SERVER", "unix:" + (runtime_.path() / "no-server").string()},
        {"PIPEWIRE_RUNTIME_DIR", runtime_.path().string()},
        {"JACK_NO_START_SERVER", "1"},
        {"JACK_DEFAULT_SERVER", "stridetick-no-server"}};
    if (sound_) {
        for (const auto& [name, value] : sound_->environment()) {
            variables[name] = value;
        }
    }
    for (const char* name : {"CONFIG", "DATA", "CACHE", "STATE"}) {
        variables[std::string{"XDG_"} + name + "_HOME"] = (folder_ / name).string();
    }
    variables["DISPLAY"] = display_.name();
    variables["QT_QPA_PLATFORM"] = "xcb";
    variables["WAYLAND_DISPLAY"] = "";
    variables["LC_ALL"] = "C.UTF-8";
    variables["DBUS_SESSION_BUS_ADDRESS"] = bus_;
    for (const auto& [name, value] : more_) {
        variables[name] = value;
    }
    return variables;
}

void LiveProgram::start() {
    process_ = std::make_unique<ChildProcess>(
        ChildProcess::Options{.arguments = {STRIDETICK_PROGRAM, "--log", logFile_.string()},
                              .environment = environment(),
                              .standardOutput = folder_ / "said",
                              .standardError = folder_ / "said"});
    display_.focusWindow(kStartDeadline);
    log_.waitForRow("SELECT id FROM runner", kStartDeadline);
}

void LiveProgram::prepareFirstRun() {
    display_.strike({"Control_L", "3"});
    display_.strike({"Alt_L", "y"});
    display_.waitUntilStill(kMnemonic, kPatience);
    for (const char* digit : {"1", "6", "2"}) {
        display_.strike({digit});
    }
    display_.strike({"Return"});
    log_.waitForRow("SELECT id FROM target WHERE cadence_tenths = 1620", kPatience);
    display_.strike({"space"});
    log_.waitForRow("SELECT id FROM notice_seen", kPatience);
}

std::chrono::steady_clock::time_point LiveProgram::startFirstRun() {
    prepareFirstRun();
    const auto at = std::chrono::steady_clock::now();
    display_.strike({"space"});
    return at;
}

std::chrono::steady_clock::time_point LiveProgram::kill() {
    const auto at = std::chrono::steady_clock::now();
    process_->kill();
    return at;
}

std::optional<int> LiveProgram::quit() {
    display_.strike({"Control_L", "q"});
    return process_->waitFor(kPatience);
}

std::string LiveProgram::said() const { return textOf(folder_ / "said"); }

std::chrono::duration<double> LiveProgram::cpuTime() const {
    clockid_t clock{};
    timespec used{};
    if (::clock_getcpuclockid(process_->pid(), &clock) != 0 || ::clock_gettime(clock, &used) != 0) {
        throw std::runtime_error("the program has ended");
    }
    return std::chrono::seconds{used.tv_sec} + std::chrono::nanoseconds{used.tv_nsec};
}

}  // namespace stridetick::testing
