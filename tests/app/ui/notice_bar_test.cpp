// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/notice_bar.hpp"

#include <QPushButton>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class NoticeBarTest : public ::testing::Test {
 protected:
    NoticeBarTest() { bar_.show(); }
    bool has(const char* id) const {
        return bar_.findChild<QLabel*>(QStringLiteral("notice-") + id) != nullptr;
    }
    bool loses(const char* id) {
        return tests::waitFor([this, id] { return !has(id); });
    }
    NoticeBar bar_;
};

TEST_F(NoticeBarTest, ShowsANoticeUntilItIsTakenAway) {
    EXPECT_FALSE(has("log"));
    bar_.set("log", "The log cannot be written.");
    ASSERT_TRUE(has("log"));
    EXPECT_EQ(tests::child<QLabel>(bar_, "notice-log")->text(), "The log cannot be written.");
    bar_.set("log", {});
    EXPECT_TRUE(loses("log"));
}

TEST_F(NoticeBarTest, GivesItsRoomBackAtOnce) {
    bar_.show();
    bar_.set("log", "The log cannot be written.");
    ASSERT_TRUE(tests::waitFor([this] { return bar_.sizeHint().height() > 0; }));
    bar_.set("log", {});
    EXPECT_EQ(bar_.sizeHint().height(), 0);
}

TEST_F(NoticeBarTest, ReplacesANoticeOfTheSameName) {
    bar_.set("log", "One");
    bar_.set("log", "Two");
    const auto labels = bar_.findChildren<QLabel*>("notice-log");
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels[0]->text(), "Two");
}

TEST_F(NoticeBarTest, TheRunnerHidesOneAndKeepsTheOther) {
    bar_.set("log", "One");
    bar_.set("awake", "Two");
    tests::child<QPushButton>(bar_, "hide-log")->click();
    EXPECT_TRUE(loses("log"));
    EXPECT_TRUE(has("awake"));
    bar_.set("log", "It happened again");
    EXPECT_TRUE(has("log"));
}

TEST_F(NoticeBarTest, TakingAwayWhatIsNotThereIsNothing) {
    bar_.set("log", {});
    EXPECT_FALSE(has("log"));
}

}  // namespace
}  // namespace stridetick::app
