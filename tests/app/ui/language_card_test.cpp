// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/language_card.hpp"

#include <QSettings>
#include <QTest>

#include "app/language.hpp"
#include "app/settings_store.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class LanguageCardTest : public ::testing::Test {
 protected:
    LanguageCardTest() { settings.setLanguage({}); }
    ~LanguageCardTest() override { settings.setLanguage({}); }

    SettingsStore settings;
    LanguageCard card{settings};
    QComboBox* choice = card.findChild<QComboBox*>("language");
};

TEST_F(LanguageCardTest, EachIsNamedInItselfAndSaysThatNoNativeSpeakerReadIt) {
    ASSERT_EQ(choice->count(), 1 + static_cast<int>(language::all().size()));
    for (const auto& language : language::all()) {
        const QString item = choice->itemText(choice->findData(QString::fromLatin1(language.code)));
        EXPECT_TRUE(item.startsWith(QString::fromUtf8(language.name))) << qPrintable(item);
        EXPECT_TRUE(item.contains(QString::fromUtf8(language.caveat))) << qPrintable(item);
        EXPECT_EQ(*language.caveat == '\0', QByteArray(language.code) == "en");
    }
}

TEST_F(LanguageCardTest, FollowsTheDesktopUntilOneIsChosenByKeys) {
    EXPECT_EQ(choice->currentData().toString(), QString());
    QTest::keyClick(choice, Qt::Key_End);
    EXPECT_EQ(settings.language(), QStringLiteral("ja"));
    auto* reset = card.findChild<QPushButton*>("languageReset");
    QTest::keyClick(reset, Qt::Key_Space);
    EXPECT_EQ(settings.language(), QString());
    EXPECT_FALSE(reset->isEnabled());
}

TEST_F(LanguageCardTest, ShowsWhatIsChosenElsewhere) {
    settings.setLanguage(QStringLiteral("fr"));
    EXPECT_EQ(choice->currentData().toString(), QStringLiteral("fr"));
}

}  // namespace
}  // namespace stridetick::app
