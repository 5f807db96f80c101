// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace stridetick::testing {

/// What the program leaves behind is kept where a test fails, in the folder of the build.
class EndToEnd : public ::testing::Test {
 protected:
    EndToEnd()
        : folder_(std::filesystem::path{STRIDETICK_LIVE_FOLDER} / "left-behind" /
                  ::testing::UnitTest::GetInstance()->current_test_info()->name()) {
        std::filesystem::remove_all(folder_);
    }
    void TearDown() override {
        if (!HasFailure()) {
            std::filesystem::remove_all(folder_);
        }
    }
    std::filesystem::path folder(int number) const { return folder_ / std::to_string(number); }
    /// Stays, to be looked at: a PPM file of the test's name.
    std::filesystem::path picture(int number) const {
        const auto pictures = std::filesystem::path{STRIDETICK_LIVE_FOLDER} / "pictures";
        std::filesystem::create_directories(pictures);
        return pictures / (folder_.filename().string() + std::to_string(number) + ".ppm");
    }

 private:
    std::filesystem::path folder_;
};

/// For the tests that packaging/test runs only when asked for all.
class EndToEndSlow : public EndToEnd {};

}  // namespace stridetick::testing
