// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts real programs on the display of $DISPLAY, in turn, and measures from fork to the MapNotify
// of the first window of a useful size; then memory after a settling time, and CPU while idle.
// Usage: stridetick_window_bench STARTS IDLE-SECONDS PROGRAM [PROGRAM...]
// Each PROGRAM is one argument, split at spaces. Prints lines of `name value unit program`.
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
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace {

using std::chrono::steady_clock;

constexpr int kUsefulSide = 100;  ///< pixels; smaller windows are helpers of the toolkit
constexpr std::chrono::seconds kPatience{20};
constexpr std::chrono::seconds kSettling{2};

class Child {
 public:
    explicit Child(const std::string& commandLine) {
        std::istringstream words(commandLine);
        std::vector<std::string> arguments;
        for (std::string word; words >> word;) {
            arguments.push_back(word);
        }
        std::vector<char*> pointers;
        pointers.reserve(arguments.size() + 1);
        for (std::string& argument : arguments) {
            pointers.push_back(argument.data());
        }
        pointers.push_back(nullptr);
        pid_ = fork();
        if (pid_ == 0) {
            execvp(pointers.front(), pointers.data());
            _exit(127);
        }
    }
    ~Child() {
        kill(pid_, SIGTERM);
        waitpid(pid_, nullptr, 0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    double residentMegabytes() const {
        std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
        for (std::string line; std::getline(status, line);) {
            if (line.starts_with("VmRSS:")) {
                return std::stod(line.substr(6)) / 1024;
            }
        }
        throw std::runtime_error("the program ended early");
    }

    double cpuSeconds() const {
        clockid_t clock{};
        timespec used{};
        if (clock_getcpuclockid(pid_, &clock) != 0 || clock_gettime(clock, &used) != 0) {
            throw std::runtime_error("the program ended early");
        }
        return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
    }

 private:
    pid_t pid_ = -1;
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

    std::optional<steady_clock::time_point> waitForUsefulWindow() {
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
                return arrived;
            }
        }
        return std::nullopt;
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
    const Child child(program);
    const auto shown = root.waitForUsefulWindow();
    if (!shown) {
        throw std::runtime_error(program + " showed no window");
    }
    figures.milliseconds.push_back(
        std::chrono::duration<double, std::milli>(*shown - before).count());
    std::this_thread::sleep_for(idle.count() > 0 ? kSettling : std::chrono::seconds{0});
    figures.megabytes = child.residentMegabytes();
    const double cpuBefore = child.cpuSeconds();
    std::this_thread::sleep_for(idle);
    figures.idleCpuSeconds = child.cpuSeconds() - cpuBefore;
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

int main(int argc, char** argv) {
    try {
        if (argc < 4) {
            throw std::invalid_argument("STARTS IDLE-SECONDS PROGRAM...");
        }
        return measure(std::stoi(argv[1]), std::chrono::seconds{std::stoi(argv[2])},
                       {argv + 3, argv + argc});
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "stridetick_window_bench: %s\n", failure.what());
        return EXIT_FAILURE;
    }
}
