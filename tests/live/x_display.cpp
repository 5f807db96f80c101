// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/x_display.hpp"

#include "tests/support/child_process.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace stridetick::testing {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr auto kServerDeadline = 15s;
constexpr auto kLookAgain = 100ms;
constexpr int kUsefulSide = 100;  // pixels; smaller windows are helpers of the toolkit
constexpr auto kScreen = "1024x768x24";

/// Windows come and go between two questions about them; Xlib's own handler would end the test.
int forgive(Display*, XErrorEvent*) { return 0; }

struct CloseDisplay {
    void operator()(Display* display) const { XCloseDisplay(display); }
};

struct DestroyImage {
    void operator()(XImage* image) const { XDestroyImage(image); }
};
using Image = std::unique_ptr<XImage, DestroyImage>;

bool hasName(Display* display, Window window) {
    char* name = nullptr;
    const bool named = XFetchName(display, window, &name) != 0;
    XFree(name);
    return named;
}

std::optional<Window> largestIn(Display* display, Window whole, bool named = false) {
    Window root = 0;
    Window parent = 0;
    Window* children = nullptr;
    unsigned int count = 0;
    if (XQueryTree(display, whole, &root, &parent, &children, &count) == 0) {
        return std::nullopt;
    }
    std::optional<Window> largest;
    int area = kUsefulSide * kUsefulSide;
    for (unsigned int i = 0; i < count; ++i) {
        XWindowAttributes facts{};
        if (XGetWindowAttributes(display, children[i], &facts) != 0 &&
            facts.map_state == IsViewable && facts.width * facts.height > area &&
            (!named || hasName(display, children[i]))) {
            area = facts.width * facts.height;
            largest = children[i];
        }
    }
    XFree(children);
    return largest;
}

std::optional<Window> largestWindow(Display* display) {
    return largestIn(display, DefaultRootWindow(display));
}

/// The program's own, within what a window manager puts around it.
std::optional<Window> programWindow(Display* display) {
    const auto window = largestWindow(display);
    return window && !hasName(display, *window) ? largestIn(display, *window, true) : window;
}

}  // namespace

struct XDisplay::Impl {
    std::string name;
    std::unique_ptr<ChildProcess> server;
    std::unique_ptr<Display, CloseDisplay> display;
    int pressesSent = 0;

    unsigned int codeOf(const std::string& key) const {
        const KeySym symbol = XStringToKeysym(key.c_str());
        const KeyCode code = symbol == NoSymbol ? 0 : XKeysymToKeycode(display.get(), symbol);
        if (code == 0) {
            throw std::runtime_error("no key " + key);
        }
        return code;
    }
    void send(const std::string& key, bool down) const {
        XTestFakeKeyEvent(display.get(), codeOf(key), down ? True : False, CurrentTime);
        XFlush(display.get());
    }
    Image picture() const {
        const Window root = DefaultRootWindow(display.get());
        XWindowAttributes facts{};
        XGetWindowAttributes(display.get(), root, &facts);
        Image image(XGetImage(display.get(), root, 0, 0, static_cast<unsigned int>(facts.width),
                              static_cast<unsigned int>(facts.height), AllPlanes, ZPixmap));
        if (!image) {
            throw std::runtime_error("the X server gives no picture");
        }
        return image;
    }
    std::size_t pictureHash() const {
        const Image image = picture();
        const auto size = static_cast<std::size_t>(image->bytes_per_line) *
                          static_cast<std::size_t>(image->height);
        return std::hash<std::string_view>{}(std::string_view{image->data, size});
    }
};

XDisplay::XDisplay(const std::filesystem::path& folder) : impl_(std::make_unique<Impl>()) {
    XSetErrorHandler(forgive);
    const auto number = folder / "xvfb.display";
    std::filesystem::remove(number);
    impl_->server = std::make_unique<ChildProcess>(ChildProcess::Options{
        // -noreset: the server stays as it is while no program is connected.
        .arguments = {"Xvfb", "-displayfd", "1", "-screen", "0", kScreen, "-noreset"},
        .environment = {},
        .standardOutput = number,
        .standardError = folder / "xvfb.log"});
    const bool ready = waitUntil(
        [&] {
            std::string line;
            std::ifstream in{number};
            if (!std::getline(in, line) || in.eof()) {  // a whole line, with its end
                return false;
            }
            impl_->name = ":" + line;
            return true;
        },
        kServerDeadline);
    if (ready) {
        impl_->display.reset(XOpenDisplay(impl_->name.c_str()));
    }
    if (!impl_->display) {
        throw std::runtime_error("Xvfb does not answer: see " + (folder / "xvfb.log").string());
    }
    XAutoRepeatOn(impl_->display.get());
}

XDisplay::~XDisplay() = default;

const std::string& XDisplay::name() const { return impl_->name; }

void XDisplay::focusWindow(std::chrono::milliseconds deadline) {
    Display* display = impl_->display.get();
    std::optional<Window> window;
    if (!waitUntil([&] { return (window = programWindow(display)).has_value(); }, deadline)) {
        throw std::runtime_error("no window on display " + impl_->name);
    }
    XSelectInput(display, *window, KeyPressMask);
    XSetInputFocus(display, *window, RevertToParent, CurrentTime);
    XSync(display, True);
    impl_->pressesSent = 0;
}

XDisplay::Size XDisplay::screenSize() const {
    Display* display = impl_->display.get();
    return {DisplayWidth(display, DefaultScreen(display)),
            DisplayHeight(display, DefaultScreen(display))};
}

XDisplay::Size XDisplay::windowSize() const {
    XWindowAttributes facts{};
    const auto window = largestWindow(impl_->display.get());
    const bool known = window && XGetWindowAttributes(impl_->display.get(), *window, &facts) != 0;
    return known ? Size{facts.width, facts.height} : Size{};
}

void XDisplay::press(const std::string& key) { impl_->send(key, true); }
void XDisplay::release(const std::string& key) { impl_->send(key, false); }

void XDisplay::strike(const std::vector<std::string>& keys) {
    std::for_each(keys.begin(), keys.end(), [this](const auto& key) { press(key); });
    std::for_each(keys.rbegin(), keys.rend(), [this](const auto& key) { release(key); });
}

int XDisplay::pressesSent() {
    XSync(impl_->display.get(), False);
    while (XPending(impl_->display.get()) > 0) {
        XEvent event;
        XNextEvent(impl_->display.get(), &event);
        impl_->pressesSent += event.type == KeyPress ? 1 : 0;
    }
    return impl_->pressesSent;
}

bool XDisplay::waitUntilStill(std::chrono::milliseconds length,
                              std::chrono::milliseconds deadline) {
    const auto end = steady_clock::now() + deadline;
    auto since = steady_clock::now();
    auto last = impl_->pictureHash();
    while (steady_clock::now() - since < length) {
        if (steady_clock::now() > end) {
            return false;
        }
        std::this_thread::sleep_for(kLookAgain);
        if (const auto now = impl_->pictureHash(); now != last) {
            last = now;
            since = steady_clock::now();
        }
    }
    return true;
}

void XDisplay::savePicture(const std::filesystem::path& file) {
    const Image image = impl_->picture();
    std::ofstream out{file, std::ios::binary};
    out << "P6\n" << image->width << ' ' << image->height << "\n255\n";
    for (int y = 0; y < image->height; ++y) {
        for (int x = 0; x < image->width; ++x) {
            const unsigned long pixel = XGetPixel(image.get(), x, y);
            for (const unsigned int shift : {16U, 8U, 0U}) {
                out.put(static_cast<char>((pixel >> shift) & 0xffU));
            }
        }
    }
}

}  // namespace stridetick::testing
