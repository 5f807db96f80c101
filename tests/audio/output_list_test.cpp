// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/output_list.hpp"

#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

namespace stridetick::audio {
namespace {

using namespace std::chrono_literals;
using testing::waitUntil;

/// A sound system that answers when the test lets it. Shared with looks that are left behind.
struct Answer {
    std::promise<void> given;
    std::shared_future<void> wait = given.get_future().share();
    std::atomic<int> looks{0};
};

class OutputListThreads : public ::testing::Test {
 protected:
    std::shared_ptr<Answer> answer_ = std::make_shared<Answer>();
    std::unique_ptr<OutputList> list_ = std::make_unique<OutputList>([answer = answer_] {
        ++answer->looks;
        answer->wait.wait();
        return std::vector<OutputApi>{{.name = "pulse", .label = "PulseAudio", .devices = {}}};
    });
    std::atomic<int> told_{0};
};

TEST_F(OutputListThreads, LooksOnceForAllWhoAskMeanwhileAndTellsEachOnce) {
    for (int i = 0; i < 5; ++i) {
        list_->ask([this](const std::vector<OutputApi>& apis) {
            EXPECT_EQ(apis.at(0).name, "pulse");
            ++told_;
        });
    }
    EXPECT_TRUE(waitUntil([this] { return answer_->looks == 1; }, 5s));
    EXPECT_EQ(told_, 0);
    answer_->given.set_value();
    EXPECT_TRUE(waitUntil([this] { return told_ == 5; }, 5s));
    EXPECT_EQ(answer_->looks, 1);
    list_->ask([this](const auto&) { ++told_; });
    EXPECT_TRUE(waitUntil([this] { return told_ == 6; }, 5s));
    EXPECT_EQ(answer_->looks, 2);
}

TEST_F(OutputListThreads, LeavesAStuckLookBehindAndTellsNobodyAnyMore) {
    list_->ask([this](const auto&) { ++told_; });
    EXPECT_TRUE(waitUntil([this] { return answer_->looks == 1; }, 5s));
    list_.reset();  // returns
    const std::weak_ptr<Answer> left = answer_;
    answer_->given.set_value();
    answer_.reset();
    EXPECT_TRUE(waitUntil([&left] { return left.expired(); }, 5s));
    EXPECT_EQ(told_, 0);
}

TEST(OutputListAloneThreads, IsGoneOnlyAfterALookThatTakesAMoment) {
    const auto looked = std::make_shared<std::atomic<bool>>(false);
    {
        OutputList list{[looked] {
            std::this_thread::sleep_for(50ms);  // a sound system that thinks
            *looked = true;
            return std::vector<OutputApi>{};
        }};
        list.ask([](const auto&) {});
    }
    EXPECT_TRUE(*looked);
}

TEST(OutputListAloneThreads, FindsNothingWithoutALook) {
    OutputList list{{}};
    std::promise<std::size_t> found;
    list.ask([&found](const auto& apis) { found.set_value(apis.size()); });
    EXPECT_EQ(found.get_future().get(), 0U);
}

}  // namespace
}  // namespace stridetick::audio
