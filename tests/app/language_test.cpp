// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.hpp"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "app/format.hpp"
#include "app/log_words.hpp"
#include "app/platform/system_clock.hpp"
#include "app/runners.hpp"
#include "app/settings_store.hpp"
#include "tests/app/program.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/temp_log.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace stridetick::app {
namespace {

/// A log with a measurement, a target and a run of this week, closed.
class FilledLog {
 public:
    FilledLog() {
        auto log = log_.writing();
        const auto now = SystemClock().wallNow();
        tests::TempLog::write(log, {tests::aMeasurement(1, now), tests::aTarget(2, now),
                                    tests::aSession(3, 6, core::SessionState::Finished, now)});
        EXPECT_TRUE(log.truncateWal());
    }
    QString file() const { return QString::fromStdString(log_.file().string()); }

 private:
    tests::TempLog log_;
};

std::map<QString, QByteArray> sheetsIn(const QString& folder) {
    std::map<QString, QByteArray> found;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        found[name] = file.readAll();
    }
    return found;
}

class LanguageTest : public ::testing::Test {
 protected:
    void TearDown() override {
        language::speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    /// What the real program says on a desktop of its own, where that language was chosen.
    static QString said(const QStringList& arguments, const QMap<QString, QString>& desktop,
                        const QString& chosen = {}) {
        const tests::Home home;
        if (!chosen.isEmpty()) {
            SettingsStore().setLanguage(chosen);
        }
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
        const bool english = QByteArray(language.code) == "en";  // as this desktop has it
        EXPECT_EQ(QLocale().language(),
                  english ? QLocale::C : QLocale(QLatin1String(language.code)).language());
    }
    EXPECT_EQ(words.size(), language::all().size());
}

TEST_F(LanguageTest, ChoosingOneKeepsTheCountryOfTheDesktop) {
    const FilledLog log;
    const QStringList order{QStringLiteral("history"), QStringLiteral("--log"), log.file()};
    const auto weeksBegin = [&](const QString& chosen, const char* desktop) {
        const QString json = said(order + QStringList{"--json"}, {{"LC_ALL", desktop}}, chosen);
        return QJsonDocument::fromJson(json.toUtf8())["first_weekday"].toString();
    };
    EXPECT_EQ(weeksBegin("en", "es_US.UTF-8"), "sunday");
    EXPECT_EQ(weeksBegin("en", "de_DE.UTF-8"), "monday");
    EXPECT_EQ(weeksBegin("fr", "en_CA.UTF-8"), "sunday");
    EXPECT_EQ(weeksBegin("fr", "en_CH.UTF-8"), "monday");
    EXPECT_TRUE(said(order, {{"LC_ALL", "fr_CH.UTF-8"}}, "de").contains("153.8 ± 0.2"));
    EXPECT_TRUE(said(order, {{"LC_ALL", "fr_FR.UTF-8"}}, "de").contains("153,8 ± 0,2"))
        << "where nobody writes German: as in Germany";
}

TEST_F(LanguageTest, EnglishKeepsTheHabitsOfADesktopWithoutACountry) {
    ASSERT_EQ(QLocale::system().language(), QLocale::C) << "the one of the tests";
    const QLocale english = language::localeFor(QStringLiteral("en"));
    EXPECT_EQ(english.measurementSystem(), QLocale::MetricSystem);
    EXPECT_EQ(english.firstDayOfWeek(), Qt::Monday);
    EXPECT_FALSE(english.timeFormat(QLocale::ShortFormat).contains("AP", Qt::CaseInsensitive));
    EXPECT_EQ(language::localeFor(QStringLiteral("de")).territory(), QLocale::Germany);
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

TEST_F(LanguageTest, TheProgramSpeaksTheLanguageOfTheRunnerWhoIsNamed) {
    const testing::TempFolder folder;
    const Runners runners(
        {folder.path() / "data" / "stridetick", folder.path() / "config" / "stridetick"});
    const auto anna = runners.tryAdd("Anna");
    ASSERT_TRUE(anna);
    SettingsStore(QString::fromStdString(runners.list()[0].settings.string())).setLanguage("fr");
    SettingsStore(QString::fromStdString(anna->settings.string())).setLanguage("de");
    const auto text = [](const std::filesystem::path& path) {
        return QString::fromStdString(path.string());
    };
    const QMap<QString, QString> here{{"LC_ALL", "C.UTF-8"},
                                      {"XDG_DATA_HOME", text(folder.path() / "data")},
                                      {"XDG_CONFIG_HOME", text(folder.path() / "config")}};
    const QString french = said({"history", "--help"}, {{"LC_ALL", "fr_FR.UTF-8"}});
    const QString german = said({"history", "--help"}, {{"LC_ALL", "de_DE.UTF-8"}});
    ASSERT_NE(french, german);
    EXPECT_EQ(said({"history", "--help"}, here), french);
    EXPECT_EQ(said({"history", "--help", "--runner", "anna"}, here), german);
    EXPECT_EQ(said({"history", "--weeks", "3", "--runner=Anna", "--help"}, here), german);
    EXPECT_EQ(said({"history", "--help", "--log", text(anna->log)}, here), german);
    EXPECT_EQ(said({"history", "--help", "--log", "/of/nobody.db"}, here), french);
}

TEST_F(LanguageTest, WithoutADisplayTheProgramSaysSoInTheLanguageOfTheDesktop) {
    const QString german = said({}, {{"LC_ALL", "de_DE.UTF-8"},
                                     {"DISPLAY", ""},
                                     {"WAYLAND_DISPLAY", ""},
                                     {"QT_QPA_PLATFORM", ""}});
    EXPECT_TRUE(german.startsWith("Es gibt keinen Bildschirm")) << qPrintable(german);
}

TEST_F(LanguageTest, MachinesReadTheSameInEveryLanguage) {
    const FilledLog log;
    const QTemporaryDir sheets;
    const auto byMachine = [&](const QStringList& arguments, const char* desktop) {
        return said(arguments, {{"LC_ALL", desktop}});
    };
    const QStringList history{"history", "--json", "--first-day", "monday", "--log", log.file()};
    const QString english = byMachine(history, "C.UTF-8");
    EXPECT_TRUE(english.contains("153.8")) << qPrintable(english);
    std::map<QString, QByteArray> englishSheets;
    for (const char* desktop : {"C.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "ja_JP.UTF-8"}) {
        SCOPED_TRACE(desktop);
        EXPECT_EQ(byMachine(history, desktop), english);
        const QString folder = sheets.filePath(desktop);
        byMachine({"export", "--csv", folder, "--log", log.file()}, desktop);
        auto found = sheetsIn(folder);
        if (QByteArray(desktop).startsWith("ja")) {  // weeks begin on another day there
            found["weeks.csv"] = englishSheets["weeks.csv"];
        }
        if (englishSheets.empty()) {
            englishSheets = found;
            EXPECT_GE(found.size(), 3U);
        }
        EXPECT_TRUE(found == englishSheets);
    }
}

TEST_F(LanguageTest, AFailureHasTheSameReasonForMachinesAndASentenceForPeople) {
    const QTemporaryDir folder;
    const QString notALog = folder.filePath("notes.txt");
    QFile file(notALog);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    const QStringList orders[]{{"history", "--json", "--log", "/nowhere/stridetick.db"},
                               {"history", "--json", "--log", notALog},
                               {"backup", "--json", "--log", notALog},
                               {"check", "--json", notALog}};
    for (const auto& order : orders) {
        const auto failure = [&order](const char* desktop) {
            return QJsonDocument::fromJson(said(order, {{"LC_ALL", desktop}}).toUtf8()).object();
        };
        const auto english = failure("C.UTF-8");
        const auto german = failure("de_DE.UTF-8");
        EXPECT_NE(english["reason"].toString(), QString()) << qPrintable(order.join(' '));
        EXPECT_EQ(german["reason"], english["reason"]);
        EXPECT_EQ(german.keys(), english.keys());
        EXPECT_NE(german["error"], english["error"]);
        EXPECT_NE(german["error"].toString(), QString());
    }
}

}  // namespace
}  // namespace stridetick::app
