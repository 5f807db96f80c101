// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program makes the tour, in a process of its own and without a display.
#include "app/tour/tour.hpp"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using stridetick::testing::ChildProcess;

class TourTest : public ::testing::Test {
 protected:
    /// The exit code of `stridetick --tour folder`.
    std::optional<int> take(const QString& folder, const std::vector<std::string>& options = {},
                            const std::string& language = "en") {
        std::vector<std::string> words{STRIDETICK_PROGRAM, "--tour", folder.toStdString()};
        words.insert(words.end(), options.begin(), options.end());
        ChildProcess program({.arguments = words,
                              .environment = {{"LANGUAGE", language},
                                              {"XDG_CONFIG_HOME", home("config")},
                                              {"XDG_DATA_HOME", home("data")},
                                              {"XDG_RUNTIME_DIR", home("run")},
                                              {"DISPLAY", ""},
                                              {"WAYLAND_DISPLAY", ""}},
                              .standardOutput = scratch_.filePath("out").toStdString(),
                              .standardError = scratch_.filePath("errors").toStdString()});
        return program.waitFor(180s);
    }
    std::string home(const char* name) {
        QDir(scratch_.path()).mkpath(name);
        return scratch_.filePath(name).toStdString();
    }
    QStringList lines(const char* file) {
        QFile text(scratch_.filePath(file));
        EXPECT_TRUE(text.open(QIODevice::ReadOnly));
        return QString::fromUtf8(text.readAll()).split('\n', Qt::SkipEmptyParts);
    }
    QTemporaryDir scratch_;
};

TEST_F(TourTest, SavesEveryPictureInEveryLookAndNamesIt) {
    const QString folder = scratch_.filePath("pictures/of/the/tour");
    ASSERT_EQ(take(folder), 0) << lines("errors").join('\n').toStdString();
    const QStringList pages{"measure-first",
                            "target-empty",
                            "run-first",
                            "review-empty",
                            "today-start",
                            "today-choose",
                            "today-next-day",
                            "today",
                            "review-week",
                            "review",
                            "review-year",
                            "review-report",
                            "review-watch",
                            "run",
                            "run-programme",
                            "run-check",
                            "far-check",
                            "far-run",
                            "far-paused",
                            "far-silent",
                            "after",
                            "measure",
                            "target",
                            "measure-tapping",
                            "measure-result",
                            "click-sound",
                            "click-session",
                            "click-output",
                            "settings-window",
                            "settings-keys",
                            "settings-reminders",
                            "guide",
                            "run-session",
                            "log",
                            "log-restore",
                            "import",
                            "log-merge",
                            "log-moved",
                            "today-runner",
                            "runner-new",
                            "runner-this",
                            "runner-delete",
                            "first-result",
                            "first-meaning",
                            "first-target",
                            "first-run"};
    QStringList expected;
    for (const QString& page : pages) {
        for (const char* look : {"light", "dark", "contrast", "large-text"}) {
            const QString file = QDir(folder).filePath(page + '-' + look + ".png");
            expected.append(file);
            const QImage picture(file);
            const bool dialog = page.startsWith("runner-") || page == "guide";
            EXPECT_TRUE(dialog ? !picture.isNull() : picture.size() == QSize(1024, 700))
                << file.toStdString();
        }
    }
    auto named = lines("out");
    std::ranges::sort(named);
    std::ranges::sort(expected);
    EXPECT_EQ(named.join('\n').toStdString(), expected.join('\n').toStdString());
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), expected.size());
}

TEST_F(TourTest, SavesThePicturesInAnotherLanguageAndMirroredToo) {
    const QString folder = scratch_.filePath("pictures");
    EXPECT_EQ(take(folder, {"--look", "dark", "--mirrored"}, "ja"), 0)
        << lines("errors").join('\n').toStdString();
    EXPECT_TRUE(QFile::exists(QDir(folder).filePath("review-watch-dark.png")));
}

TEST_F(TourTest, LeavesTheRunnersOwnThingsAlone) {
    ASSERT_EQ(take(scratch_.filePath("pictures")), 0);
    for (const char* place : {"config", "data"}) {
        EXPECT_TRUE(QDir(scratch_.filePath(place)).isEmpty()) << place;
    }
}

TEST_F(TourTest, FailsWhereNoPictureCanBeSaved) {
    QFile file(scratch_.filePath("file"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(take(scratch_.filePath("file/below")), 1);
    EXPECT_FALSE(lines("errors").isEmpty());
}

}  // namespace
}  // namespace stridetick::app
