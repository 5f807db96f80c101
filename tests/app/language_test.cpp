// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.hpp"

#include <QApplication>
#include <QProcess>

#include "app/format.hpp"
#include "app/log_words.hpp"
#include "app/settings_store.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <set>

namespace stridetick::app {
namespace {

class LanguageTest : public ::testing::Test {
 protected:
    void TearDown() override {
        language::speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    /// What the real program says on a desktop of its own.
    static QString said(const QStringList& arguments, const QMap<QString, QString>& desktop) {
        const tests::Home home;
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_NUMERIC"}) {
            environment.remove(QLatin1String(name));
        }
        for (const auto& [name, value] : desktop.asKeyValueRange()) {
            environment.insert(name, value);
        }
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(STRIDETICK_PROGRAM), arguments);
        EXPECT_TRUE(program.waitForFinished());
        return QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
    }
};

TEST_F(LanguageTest, EnglishSaysOneAndManyByItsPluralForms) {
    EXPECT_EQ(logwords::runs(1), QStringLiteral("1 run"));
    EXPECT_EQ(logwords::runs(0), QStringLiteral("0 runs"));
    EXPECT_EQ(logwords::runs(1234), QStringLiteral("1,234 runs"));
}

TEST_F(LanguageTest, EachSpeaksAtOnceWithItsPluralForms) {
    std::set<QString> words;
    for (const auto& language : language::all()) {
        language::speak(QString::fromLatin1(language.code));
        words.insert(logwords::runs(2));
        EXPECT_EQ(logwords::runs(1) == QString(logwords::runs(2)).replace('2', '1'),
                  QByteArray(language.code) == "ja")
            << language.code;
        EXPECT_EQ(QLocale().language(), QLocale(QLatin1String(language.code)).language());
    }
    EXPECT_EQ(words.size(), language::all().size());
}

TEST_F(LanguageTest, ChoosingOneKeepsTheCountryOfTheDesktop) {
    const auto desktop = QLocale::system().territory();
    if (desktop != QLocale::AnyTerritory) {
        EXPECT_EQ(language::localeFor(QStringLiteral("ja")).territory(), desktop);
    }
    EXPECT_EQ(language::localeFor(QStringLiteral("ja")).language(), QLocale::Japanese);
}

TEST_F(LanguageTest, AnUnknownOneIsTheDesktopsOrEnglish) {
    EXPECT_STREQ(language::spoken(QStringLiteral("tlh")).code, language::spoken({}).code);
}

TEST_F(LanguageTest, TheProgramSpeaksTheDesktopsLanguageWithoutAWindowToo) {
    const QStringList help{QStringLiteral("--help")};
    const QString english = said(help, {{"LC_ALL", "C.UTF-8"}});
    EXPECT_TRUE(english.contains(QStringLiteral("Show the version."))) << qPrintable(english);
    for (const auto* desktop : {"de_DE.UTF-8", "fr_CA.UTF-8", "es_MX.UTF-8", "ja_JP.UTF-8"}) {
        const QString native = said(help, {{"LC_ALL", desktop}});
        EXPECT_FALSE(native.isEmpty());
        EXPECT_FALSE(native.contains(QStringLiteral("Show the version."))) << desktop;
    }
    EXPECT_EQ(said(help, {{"LANG", "it_IT.UTF-8"}}), english);
    EXPECT_EQ(said(help, {{"LANG", "de_DE.UTF-8"}, {"LANGUAGE", "it:fr:de"}}),
              said(help, {{"LC_ALL", "fr_FR.UTF-8"}}));
}

TEST_F(LanguageTest, MachinesReadTheSameInEveryLanguage) {
    const QStringList order{QStringLiteral("history"), QStringLiteral("--json"),
                            QStringLiteral("--log"), QStringLiteral("/nowhere/stridetick.db")};
    const QString german = said(order, {{"LC_ALL", "de_DE.UTF-8"}});
    EXPECT_TRUE(german.contains(QStringLiteral("\"error\""))) << qPrintable(german);
    EXPECT_TRUE(german.contains(QStringLiteral("\"reason\""))) << qPrintable(german);
}

}  // namespace
}  // namespace stridetick::app
