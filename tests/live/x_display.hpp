// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace stridetick::testing {

/// An X server of the test's own and the hands at its keyboard. Keys are named as X names them:
/// "space", "Return", "Control_L", "a". Thread: the one that made it.
/// Fails by: std::runtime_error when Xvfb is not installed or doesn't answer.
class XDisplay {
 public:
    /// `folder` takes the server's output.
    explicit XDisplay(const std::filesystem::path& folder);
    ~XDisplay();
    XDisplay(const XDisplay&) = delete;
    XDisplay& operator=(const XDisplay&) = delete;

    /// For the variable DISPLAY of a program.
    const std::string& name() const;

    /// Waits for a window and gives it the keyboard, as no window manager is there to do it.
    void focusWindow(std::chrono::milliseconds deadline);

    struct Size {
        int width = 0;
        int height = 0;
        friend bool operator==(const Size&, const Size&) = default;
    };
    Size screenSize() const;
    /// Of the largest window, with what a window manager puts around it; nothing without one.
    Size windowSize() const;

    /// Real key events, by the XTEST extension; the keyboard repeats a key that is held.
    void press(const std::string& key);
    void release(const std::string& key);
    /// All pressed in turn, then released.
    void strike(const std::vector<std::string>& keys);
    /// Presses of keys that the server has sent to the focused window since it was focused, those
    /// that the keyboard repeated included.
    int pressesSent();

    /// Returns once the picture has not changed for `length`; false at the deadline.
    bool waitUntilStill(std::chrono::milliseconds length, std::chrono::milliseconds deadline);
    /// As a PPM file.
    void savePicture(const std::filesystem::path& file);

 private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace stridetick::testing
