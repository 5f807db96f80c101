// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login_item.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/language.hpp"
#include "tests/app/environment.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class LoginItemTest : public ::testing::Test {
 protected:
    static QString content() {
        QFile file(LoginItem::file());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    QTemporaryDir config_;
    tests::Environment home_{"XDG_CONFIG_HOME", config_.path()};
    LoginItem item_{{"--log", "/home/ann/my runs/100% \"$HOME\" `x` \\ log.db"}};
};

TEST_F(LoginItemTest, IsOneFileOfTheDesktopWhereTheRunnersFilesAre) {
    EXPECT_EQ(LoginItem::file(),
              config_.filePath("autostart/io.github.stridetick.Stridetick.Reminder.desktop"));
    EXPECT_FALSE(QFileInfo::exists(LoginItem::file())) << "until it is asked for";
    EXPECT_EQ(item_.at(), std::nullopt);
    EXPECT_FALSE(item_.another());
    ASSERT_TRUE(item_.tryInstall(QTime(17, 30)));
    EXPECT_EQ(item_.at(), QTime(17, 30));
    EXPECT_TRUE(content().contains("\nTryExec=" + QCoreApplication::applicationFilePath() + "\n"));
    ASSERT_TRUE(item_.tryInstall(QTime(7, 0)));
    EXPECT_EQ(item_.at(), QTime(7, 0));
    ASSERT_TRUE(LoginItem::tryRemove());
    EXPECT_EQ(item_.at(), std::nullopt);
    EXPECT_TRUE(QDir(config_.filePath("autostart")).isEmpty());
    EXPECT_TRUE(LoginItem::tryRemove()) << "twice is once";
}

TEST_F(LoginItemTest, IsValidAndQuotesWhatADesktopWouldRead) {
    ASSERT_TRUE(item_.tryInstall(QTime(17, 0)));
    EXPECT_TRUE(content().contains(
        R"(remind --login-item --at 17:00 --log "/home/ann/my runs/100%% \\"\\$HOME\\" \\`x\\` \\\\ log.db")"))
        << content().toStdString();
    if (!QStandardPaths::findExecutable("desktop-file-validate").isEmpty()) {
        QProcess validate;
        validate.setProcessChannelMode(QProcess::MergedChannels);
        validate.start("desktop-file-validate", {LoginItem::file()});
        ASSERT_TRUE(validate.waitForFinished());
        EXPECT_EQ(validate.exitCode(), 0) << validate.readAll().toStdString();
    }
}

TEST_F(LoginItemTest, AnAppImageIsStartedAsTheFileThatItIs) {
    const tests::Environment image("APPIMAGE", "/home/ann/Stridetick.AppImage");
    EXPECT_EQ(item_.command(QTime(17, 0)).first(), "/home/ann/Stridetick.AppImage");
}

TEST_F(LoginItemTest, AnotherLogsOrAChangedOneIsNotThisOne) {
    ASSERT_TRUE(LoginItem({}).tryInstall(QTime(17, 0)));
    EXPECT_EQ(item_.at(), std::nullopt);
    EXPECT_TRUE(item_.another());
    ASSERT_TRUE(item_.tryInstall(QTime(17, 0)));
    EXPECT_FALSE(item_.another());
    QFile file(LoginItem::file());
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();
    EXPECT_EQ(item_.at(), std::nullopt) << "the desktop has switched it off";
    EXPECT_TRUE(item_.another());
}

TEST_F(LoginItemTest, IsTheSameOneInEveryLanguageAndUnderOtherNames) {
    ASSERT_TRUE(item_.tryInstall(QTime(17, 0)));
    const auto english = content();
    language::speak("de");
    EXPECT_EQ(item_.at(), QTime(17, 0));
    ASSERT_TRUE(item_.tryInstall(QTime(18, 0)));
    language::speak("en");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_NE(content().section("Exec=", 0, 0), english.section("Exec=", 0, 0)) << "German names";
    EXPECT_EQ(item_.at(), QTime(18, 0));
    EXPECT_FALSE(item_.another());
}

TEST_F(LoginItemTest, IsSwitchedOffByEachOfTheDesktopsWays) {
    for (const char* line : {"Hidden=true", "X-GNOME-Autostart-enabled=false",
                             "X-MATE-Autostart-enabled=false", "X-KDE-autostart-enabled=false"}) {
        ASSERT_TRUE(item_.tryInstall(QTime(17, 0)));
        auto changed = content().replace("X-GNOME-Autostart-enabled=true", line).toUtf8();
        QFile file(LoginItem::file());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(changed);
        file.close();
        EXPECT_EQ(item_.at(), std::nullopt) << line;
        EXPECT_TRUE(item_.isOfThisLog()) << line;
    }
}

TEST_F(LoginItemTest, KnowsWhoseLogItIsOfWhicheverCopyOfTheProgram) {
    EXPECT_FALSE(item_.isOfThisLog()) << "there is none";
    const tests::Environment image("APPIMAGE", "/home/ann/Stridetick.AppImage");
    ASSERT_TRUE(item_.tryInstall(QTime(17, 0)));
    qunsetenv("APPIMAGE");
    EXPECT_EQ(item_.at(), std::nullopt);
    EXPECT_TRUE(item_.isOfThisLog());
    EXPECT_FALSE(LoginItem({}).isOfThisLog());
    EXPECT_FALSE(LoginItem({"--log", "/home/ann/log.db"}).isOfThisLog());
}

TEST_F(LoginItemTest, SaysWhatIsWrongWhereItCannotBeWritten) {
    QFile inTheWay(config_.filePath("autostart"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto installed = item_.tryInstall(QTime(17, 0));
    ASSERT_FALSE(installed);
    EXPECT_TRUE(installed.error().startsWith(LoginItem::file()));
}

}  // namespace
}  // namespace stridetick::app
