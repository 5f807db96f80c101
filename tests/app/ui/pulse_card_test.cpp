// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/pulse_card.hpp"

#include <QTest>

#include "app/pulse_style.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/platform/desktop_settings.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class PulseCardTest : public ::testing::Test {
 protected:
    QComboBox& choice() { return *tests::child<QComboBox>(card_, "pulse"); }
    QString words() { return tests::child<QLabel>(card_, "pulseWords")->text(); }

    tests::Home home_;
    tests::PrivateBus bus_;
    SettingsStore settings_;
    PulseStyle pulse_{settings_, nullptr, bus_.connect()};
    PulseCard card_{settings_, pulse_};
};

TEST_F(PulseCardTest, EachChoiceIsMadeByKeyAndExplained) {
    EXPECT_EQ(choice().currentIndex(), 0);
    EXPECT_TRUE(words().contains("never more than three times a second"));
    for (const auto pulse : {Pulse::Large, Pulse::Subtle, Pulse::None}) {
        const QString before = words();
        QTest::keyClick(&choice(), Qt::Key_Down);
        EXPECT_EQ(settings_.pulse(), pulse);
        EXPECT_NE(words(), before);
    }
    auto& reset = *tests::child<QPushButton>(card_, "pulseReset");
    EXPECT_TRUE(reset.isEnabled());
    QTest::keyClick(&reset, Qt::Key_Space);
    EXPECT_EQ(settings_.pulse(), std::nullopt);
    EXPECT_FALSE(reset.isEnabled());
}

TEST_F(PulseCardTest, SaysWhatTheDesktopAsksForAndThatTheRunnersChoiceStands) {
    tests::DesktopSettings desktop(bus_.connect(),
                                   {{"org.gnome.desktop.interface enable-animations", false}});
    pulse_.look();
    EXPECT_TRUE(
        tests::waitFor([this] { return words().contains("asks for less motion: a small"); }));
    settings_.setPulse(Pulse::Large);
    EXPECT_EQ(choice().currentIndex(), 1);
    EXPECT_TRUE(words().contains("you chose the flash all the same"));
}

}  // namespace
}  // namespace stridetick::app
