// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/session_bus.hpp"

#include "tests/support/text_of.hpp"

#include <chrono>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace stridetick::testing {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 10s;

}  // namespace

SessionBus::SessionBus(std::filesystem::path folder)
    : folder_(std::move(folder)),
      address_("unix:path=" + (socket_.path() / "bus").string()),
      daemon_({.arguments = {"dbus-daemon", "--session", "--nofork", "--nopidfile",
                             "--address=" + address_},
               .environment = {}}) {
    if (!waitUntil([this] { return hasName("org.freedesktop.DBus"); }, kPatience)) {
        throw std::runtime_error("the message bus does not answer");
    }
}

ChildProcess::Options SessionBus::with(const std::vector<std::string>& arguments) const {
    return {.arguments = arguments, .environment = {{"DBUS_SESSION_BUS_ADDRESS", address_}}};
}

std::string SessionBus::ask(const std::vector<std::string>& arguments) {
    const auto answer = folder_ / "answer";
    std::filesystem::remove(answer);
    auto options = with(arguments);
    options.standardOutput = answer;
    ChildProcess process{options};
    if (!process.waitFor(kPatience)) {
        throw std::runtime_error(arguments.front() + " does not end");
    }
    auto text = textOf(answer);
    while (!text.empty() && text.back() == '\n') {
        text.pop_back();
    }
    return text;
}

bool SessionBus::hasName(const std::string& name) {
    return ask({"dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", "string:" + name})
               .find("true") != std::string::npos;
}

ScreenSaverService::ScreenSaverService(SessionBus& bus)
    : process_(bus.with({STRIDETICK_SCREEN_SAVER})) {
    if (!waitUntil([&bus] { return bus.hasName("org.freedesktop.ScreenSaver"); }, kPatience)) {
        throw std::runtime_error("the screen saver does not come");
    }
}

BusMonitor::BusMonitor(SessionBus& bus, const std::filesystem::path& folder,
                       const std::string& rule)
    : seen_(folder / "monitor"), process_([&] {
          auto options = bus.with({"dbus-monitor", "--session", rule});
          options.standardOutput = seen_;
          return options;
      }()) {
    // Before it watches, the bus tells it its name and takes it away again.
    if (!waitUntil([this] { return textOf(seen_).find("NameLost") != std::string::npos; },
                   kPatience)) {
        throw std::runtime_error("dbus-monitor does not watch");
    }
}

int BusMonitor::calls(const std::string& method) const {
    const auto text = textOf(seen_);
    const std::string call = "member=" + method + "\n";
    int count = 0;
    for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at + 1)) {
        ++count;
    }
    return count;
}

std::vector<int> BusMonitor::numbers(const std::string& method) const {
    const auto text = textOf(seen_);
    const std::string call = "member=" + method + "\n   uint32 ";
    std::vector<int> found;
    for (auto at = text.find(call); at != std::string::npos; at = text.find(call, at + 1)) {
        found.push_back(std::stoi(text.substr(at + call.size())));
    }
    return found;
}

}  // namespace stridetick::testing
