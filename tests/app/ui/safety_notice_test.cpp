// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/safety_notice.hpp"

#include <QSignalSpy>

#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(SafetyNotice, SaysWhoAsksADoctorFirstAndIsSeenByItsButton) {
    SafetyNotice notice;
    const QSignalSpy seen(&notice, &SafetyNotice::seen);
    auto* button = tests::child<QPushButton>(notice, "safetySeen");
    EXPECT_TRUE(button->accessibleDescription().contains("doctor or physiotherapist"));
    EXPECT_TRUE(button->accessibleDescription().contains("not medical advice"));
    button->click();
    EXPECT_EQ(seen.count(), 1);
}

}  // namespace
}  // namespace stridetick::app
