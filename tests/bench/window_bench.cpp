// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts real programs on the display of $DISPLAY, in turn, and measures from fork to the MapNotify
// of the first window of a useful size; then memory after a settling time, and CPU while idle.
// Usage: stridetick_window_bench STARTS IDLE-SECONDS PROGRAM [PROGRAM...]
// Each PROGRAM is one argument, split at spaces. Prints lines of `name value unit program`.
#include "tests/support/child_process.hpp"

#include <X11/Xlib.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <poll.h>
#include <time.h>

namespace stridetick {
namespace {

using std::chrono::steady_clock;

constexpr int kUsefulSide = 100;  ///< pixels; smaller windows are helpers of the toolkit
constexpr std::chrono::seconds kPatience{20};
constexpr std::chrono::seconds kSettling{2};

testing::ChildProcess started(const std::string& commandLine) {
    testing::ChildProcess::Options options;
    std::istringstream words(commandLine);
    for (std::string word; words >> word;) {
        options.arguments.push_back(word);
    }
    return testing::ChildProcess(options);
}

double residentMegabytes(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    throw std::runtime_error("the program ended early");
}

double cpuSeconds(pid_t pid) {
    clockid_t clock{};
    timespec used{};
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &used) != 0) {
        throw std::runtime_error("the program ended early");
    }
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

struct Shown {
    Window window;
    steady_clock::time_point at;
};

class RootWatcher {
 public:
    RootWatcher() : display_(XOpenDisplay(nullptr)) {
        if (display_ == nullptr) {
            throw std::runtime_error("no display");
        }
        // A window may be gone again before it is asked for its size.
        XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
        XSelectInput(display_, DefaultRootWindow(display_), SubstructureNotifyMask);
        XSync(display_, False);
    }
    ~RootWatcher() { XCloseDisplay(display_); }
    RootWatcher(const RootWatcher&) = delete;
    RootWatcher& operator=(const RootWatcher&) = delete;

    void forgetWhatHappened() { XSync(display_, True); }

    std::optional<Shown> waitForUsefulWindow() {
        const auto deadline = steady_clock::now() + kPatience;
        while (steady_clock::now() < deadline) {
            if (XPending(display_) == 0) {
                pollfd waiting{ConnectionNumber(display_), POLLIN, 0};
                poll(&waiting, 1, 100);
                continue;
            }
            const auto arrived = steady_clock::now();
            XEvent event;
            XNextEvent(display_, &event);
            XWindowAttributes facts{};
            if (event.type == MapNotify &&
                XGetWindowAttributes(display_, event.xmap.window, &facts) != 0 &&
                facts.width >= kUsefulSide && facts.height >= kUsefulSide) {
                return Shown{event.xmap.window, arrived};
            }
        }
        return std::nullopt;
    }

    /// As a window manager's close button does.
    void askToClose(Window window) {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.window = window;
        event.xclient.message_type = XInternAtom(display_, "WM_PROTOCOLS", False);
        event.xclient.format = 32;
        event.xclient.data.l[0] =
            static_cast<long>(XInternAtom(display_, "WM_DELETE_WINDOW", False));
        XSendEvent(display_, window, False, NoEventMask, &event);
        XSync(display_, False);
    }

 private:
    Display* display_;
};

struct Figures {
    std::vector<double> milliseconds;
    double megabytes = 0;
    double idleCpuSeconds = 0;
};

void measureStart(RootWatcher& root, const std::string& program, Figures& figures,
                  std::chrono::seconds idle) {
    root.forgetWhatHappened();
    const auto before = steady_clock::now();
    auto child = started(program);
    const auto shown = root.waitForUsefulWindow();
    if (!shown) {
        throw std::runtime_error(program + " showed no window");
    }
    figures.milliseconds.push_back(
        std::chrono::duration<double, std::milli>(shown->at - before).count());
    std::this_thread::sleep_for(idle.count() > 0 ? kSettling : std::chrono::seconds{0});
    figures.megabytes = residentMegabytes(child.pid());
    const double cpuBefore = cpuSeconds(child.pid());
    std::this_thread::sleep_for(idle);
    figures.idleCpuSeconds = cpuSeconds(child.pid()) - cpuBefore;
    root.askToClose(shown->window);
    child.waitFor(kPatience);
}

int measure(int starts, std::chrono::seconds idle, const std::vector<std::string>& programs) {
    RootWatcher root;
    std::vector<Figures> all(programs.size());
    for (int start = 0; start < starts; ++start) {
        for (std::size_t i = 0; i < programs.size(); ++i) {
            const bool last = start == starts - 1;
            measureStart(root, programs[i], all[i], last ? idle : std::chrono::seconds{0});
        }
    }
    for (std::size_t i = 0; i < programs.size(); ++i) {
        auto& times = all[i].milliseconds;
        std::sort(times.begin(), times.end());
        const char* name = programs[i].c_str();
        std::printf("windowMedian %.1f ms %s\n", times[times.size() / 2], name);
        std::printf("windowWorst %.1f ms %s\n", times.back(), name);
        std::printf("residentMemory %.1f MB %s\n", all[i].megabytes, name);
        std::printf("cpuIdle%llds %.3f s %s\n", static_cast<long long>(idle.count()),
                    all[i].idleCpuSeconds, name);
    }
    return EXIT_SUCCESS;
}

}  // namespace
}  // namespace stridetick

int main(int argc, char** argv) {
    try {
        if (argc < 4) {
            throw std::invalid_argument("STARTS IDLE-SECONDS PROGRAM...");
        }
        return stridetick::measure(std::stoi(argv[1]), std::chrono::seconds{std::stoi(argv[2])},
                                   {argv + 3, argv + argc});
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "stridetick_window_bench: %s\n", failure.what());
        return EXIT_FAILURE;
    }
}
