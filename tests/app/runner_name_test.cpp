// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner_name.hpp"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(RunnerName, IsOnOneLineAndDoesNotTurnTheWordsAround) {
    EXPECT_EQ(runnername::tidied("  Anna\n\tMaria "), "Anna Maria");
    EXPECT_EQ(runnername::tidied(QString("A\u202Ennb")), "Annb");
    EXPECT_EQ(runnername::tidied(QString("e\u0301")), QString("\u00e9"));
    const QString family = "\U0001F468\u200D\U0001F469";
    EXPECT_EQ(runnername::tidied(family), family) << "one letter of two";
}

TEST(RunnerName, IsTheSameInAnyCaseAndWidth) {
    EXPECT_EQ(runnername::asCompared("ANNA"), runnername::asCompared("anna "));
    EXPECT_EQ(runnername::asCompared("STRASSE"), runnername::asCompared(QString("Straße")));
    EXPECT_EQ(runnername::asCompared(QString("Ａｎｎａ")), runnername::asCompared("anna"));
    EXPECT_NE(runnername::asCompared("anna"), runnername::asCompared("anne"));
}

TEST(RunnerName, IsAnyTextThatIsSeenOfUpToSixtyLetters) {
    for (const char* name : {"..", "/", "~", "<b>", "名", "🏃", "a"}) {
        EXPECT_EQ(runnername::flaw(QString::fromUtf8(name)), "") << name;
    }
    EXPECT_EQ(runnername::flaw(QString("🏃").repeated(60)), "");
    EXPECT_EQ(runnername::flaw(QString("a").repeated(61)), "A name has at most 60 letters.");
    EXPECT_EQ(runnername::flaw(QString()), "A runner needs a name.");
    EXPECT_EQ(runnername::flaw(QString("\u200D")), "A runner needs a name.");
}

TEST(RunnerName, GivesAFolderThatIsSafeAndNeverComesAgain) {
    for (const char* name : {"..", "/etc/passwd", "🏃", "CON", "Anna Maria", "-rf"}) {
        const QString folder = runnername::newFolderFor(QString::fromUtf8(name));
        EXPECT_TRUE(QRegularExpression("^[a-z0-9][a-z0-9-]{12,40}$").match(folder).hasMatch())
            << folder.toStdString();
        EXPECT_NE(folder, runnername::newFolderFor(QString::fromUtf8(name)));
    }
    EXPECT_TRUE(runnername::newFolderFor("Anna Maria").startsWith("anna-maria-"));
}

}  // namespace
}  // namespace stridetick::app
