// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "app/program.hpp"
#include "app/runners.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"
#include "tests/support/child_process.hpp"
#include "tests/support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>

namespace stridetick::tests {

/// A computer on which several run: the whole program, its window shown and active.
/// Thread: window's.
struct Household {
    app::Runner add(const char* name) {
        const auto runner = runners.tryAdd(QString::fromUtf8(name));
        EXPECT_TRUE(runner.has_value()) << runner.error().toStdString();
        return runner.value_or(app::Runner{});
    }
    void open(const app::Runner& runner) {
        ASSERT_TRUE(program.open(runner.log, runner));
        ASSERT_TRUE(ready());
    }
    app::Composition& at() { return program.composition(); }
    app::MainWindow& window() { return at().window(); }
    bool ready() {
        return QTest::qWaitForWindowActive(&window()) &&
               waitFor([this] { return at().log().opening().has_value(); });
    }
    /// The window is another after that.
    bool becomes(const std::function<void()>& act) {
        bool built = false;
        const auto connection =
            QObject::connect(&program, &app::Program::rebuilt, [&built] { built = true; });
        act();
        const bool done = waitFor([&built] { return built; });
        QObject::disconnect(connection);
        return done && ready();
    }
    bool switchTo(const app::Runner& runner) {
        return becomes([&] { program.runners().switchTo(runner); });
    }
    bool save(std::vector<log::LogRequest> changes) {
        quint64 written = 0;
        const auto connection = QObject::connect(&at().log(), &app::LogService::committed,
                                                 [&written](quint64 to) { written = to; });
        const auto last = at().log().save(std::move(changes));
        const bool done = waitFor([&] { return written == last; });
        QObject::disconnect(connection);
        return done;
    }
    void startRun() {
        ASSERT_TRUE(save({target(162)}));
        window().goTo(app::MainWindow::Page::Run);
        window().findChild<QPushButton*>("safetySeen")->click();
        at().run().start();
        ASSERT_TRUE(at().run().running());
    }
    QString said() {
        const auto* notice = window().findChild<QLabel*>("notice-runner");
        return notice != nullptr ? notice->text() : QString();
    }

    testing::TempFolder folder;
    app::Runners runners{{folder.path() / "data", folder.path() / "config"}};
    FakeClock clock;
    app::Program program{clock, engineWithoutDevice, runners};
};

}  // namespace stridetick::tests
