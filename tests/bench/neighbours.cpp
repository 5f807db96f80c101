// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The click beside other metronomes', where they are installed: same server, same recorder, same
// analyser, 171 a minute. Prints lines of `name value unit program`; drift without its sign, which
// is in a remark. Needs an X display for those with a window.
// Usage: stridetick_neighbours [SECONDS]: of each recording (60).
#include "tests/bench/metronome_measure.hpp"
#include "tests/support/known_bursts.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <thread>

#include <unistd.h>

namespace stridetick {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;
using testing::ChildProcess;
using testing::cpuBesideThisThread;
using testing::cpuOf;
using testing::measure;
using testing::print;
using testing::printLine;
using testing::PulseServer;
using testing::waitUntil;

bool installed(const std::string& program) {
    std::istringstream folders{std::getenv("PATH") == nullptr ? "" : std::getenv("PATH")};
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (::access((folder + "/" + program).c_str(), X_OK) == 0) {
            return true;
        }
    }
    return false;
}

void measureOurs(const PulseServer& server, double seconds) {
    audio::ClickEngine engine;
    engine.keepOpen(true);
    if (!waitUntil([&] { return engine.status().state == audio::OutputStatus::State::Sounding; },
                   10s)) {
        throw std::runtime_error("no sound: " + engine.status().detail);
    }
    measure({.name = "stridetick",
             .cpu = cpuBesideThisThread,
             .start = [&] { engine.start(core::StepsPerMinute::ofTenths(1710)); },
             .stop = [&] { engine.stop(); },
             .underRuns = [&] { return engine.status().xruns; }},
            server, seconds);
}

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};

/// Where gtick's one large button is: in the middle, above the status line.
std::pair<int, int> buttonOf(Display* display) {
    Window root = 0;
    Window parent = 0;
    Window* children = nullptr;
    unsigned int count = 0;
    std::pair<int, int> place{0, 0};
    if (XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count) != 0) {
        for (unsigned int i = 0; i < count; ++i) {
            XWindowAttributes facts{};
            if (XGetWindowAttributes(display, children[i], &facts) != 0 &&
                facts.map_state == IsViewable && facts.width > 300) {
                place = {facts.x + facts.width / 2, facts.y + facts.height - 41};
            }
        }
        XFree(children);
    }
    return place;
}

void measureGtick(const PulseServer& server, double seconds) {
    const std::unique_ptr<Display, CloseDisplay> display{XOpenDisplay(nullptr)};
    if (!display) {
        throw std::runtime_error("there is no display for its window");
    }
    const testing::TempFolder home;
    std::ofstream{home.path() / ".gtickrc"}
        << "SoundDevice = <pulseaudio>\nSpeed = 171\nVolume = 100\nMeter = 1\nVisualTick = 0\n";
    auto environment = server.environment();
    environment["HOME"] = home.path();
    const ChildProcess gtick{{.arguments = {"gtick"}, .environment = environment}};
    std::pair<int, int> button;
    if (!waitUntil([&] { return (button = buttonOf(display.get())).first > 0; }, 10s)) {
        throw std::runtime_error("its window does not come");
    }
    std::this_thread::sleep_for(1s);  // the window is there before it listens
    const auto press = [&] {
        XTestFakeMotionEvent(display.get(), -1, button.first, button.second, CurrentTime);
        XTestFakeButtonEvent(display.get(), 1, True, CurrentTime);
        XTestFakeButtonEvent(display.get(), 1, False, CurrentTime);
        XSync(display.get(), False);
    };
    measure({.name = "gtick",
             .cpu = [&] { return cpuOf(gtick.pid()); },
             .start = press,
             .stop = press,
             .underRuns = [] { return std::uint64_t{0}; }},
            server, seconds);
}

/// A file of one channel of 16 bits, as klick writes it.
std::vector<float> samplesOfWav(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    const std::size_t data = bytes.find("data");
    if (data == std::string::npos) {
        throw std::runtime_error("it wrote no WAV file");
    }
    std::vector<float> samples((bytes.size() - data - 8) / 2);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        std::int16_t value = 0;
        std::memcpy(&value, bytes.data() + data + 8 + 2 * i, sizeof value);
        samples[i] = value / 32768.0F;
    }
    return samples;
}

/// Played it needs a Jack server; what it exports can be measured without.
void measureKlick() {
    constexpr double kRate = 48'000;
    const testing::TempFolder folder;
    const auto file = folder.path() / "klick.wav";
    const auto begin = steady_clock::now();
    // 1710 beats at 171 a minute: 600 s.
    ChildProcess klick{
        {.arguments = {"klick", "-e", "-r", "48000", "-W", file.string(), "1710", "1/4", "171"},
         .environment = {}}};
    if (klick.waitFor(60s) != 0) {
        throw std::runtime_error("it exports nothing");
    }
    const std::chrono::duration<double> took = steady_clock::now() - begin;
    std::printf("# klick: exported 600 s in %.3f s\n", took.count());
    print("neighbourExport600s", took.count(), "s", "klick");
    const auto samples = samplesOfWav(file);
    printLine(testing::fitLine(
                  testing::correlatedOnsets(samples, kRate, testing::roughOnsets(samples, kRate))),
              kRate, "klick");
}

template <class Measure>
void beside(const char* program, Measure how) {
    if (!installed(program)) {
        std::printf("# %s: not installed, skipped\n", program);
        return;
    }
    try {
        how();
    } catch (const std::exception& problem) {
        std::printf("# %s: not measured, %s\n", program, problem.what());
    }
}

void measureAll(double seconds) {
    if (!testing::tryAnalyser(audio::kTimingRate).passed()) {
        throw std::runtime_error("the analyser misses an error that is there");
    }
    const PulseServer server;
    server.useInThisProcess();
    measureOurs(server, seconds);
    beside("gtick", [&] { measureGtick(server, seconds); });
    beside("klick", measureKlick);
    beside("gmetronome", [] { throw std::runtime_error("it has no Debian 12 package to drive"); });
}

}  // namespace
}  // namespace stridetick

int main(int argc, char** argv) {
    try {
        stridetick::measureAll(argc > 1 ? std::max(5.0, std::atof(argv[1])) : 60);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
