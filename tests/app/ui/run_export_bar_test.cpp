// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_export_bar.hpp"

#include "tests/app/ui/file_dialog.hpp"
#include "tests/app/ui/review_fixture.hpp"
#include "tests/support/temp_log.hpp"

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using tests::waitFor;

class RunExportBarTest : public tests::ReviewFixture {
 protected:
    bool said() {
        return waitFor([this] {
            return !program_->runExporter().busy() && !the("exportRunMessage").text().isEmpty();
        });
    }

    testing::TempFolder out_;
};

TEST_F(RunExportBarTest, ExportsTheSelectedRunByKey) {
    review({tests::tapped(1538, tests::daysAgo(0)), tests::run(30min)});
    goToEntry(0);
    EXPECT_FALSE(visible("exportRun")) << "a measurement is no run";
    goToEntry(1);
    ASSERT_TRUE(visible("exportRun"));
    press(Qt::Key_X, Qt::AltModifier);
    ASSERT_NO_FATAL_FAILURE(
        tests::answerDialog(program_->window(), "exportRunDialog", out_.path() / "one"));
    ASSERT_TRUE(said());
    EXPECT_EQ(the("exportRunMessage").text(), "one.fit is written.");
    EXPECT_EQ(tests::contentsOf(out_.path() / "one.fit").substr(8, 4), ".FIT");
    EXPECT_TRUE(inSight("exportRunMessage"));
    goToEntry(0);
    EXPECT_EQ(program_->runExporter().message(), "") << "it was of another entry";
}

TEST_F(RunExportBarTest, TheFilterOrTheEndingSaysTheFormat) {
    review({tests::run(30min)});
    goToEntry(0);
    press(Qt::Key_X, Qt::AltModifier);
    const auto find = [this] {
        return program_->window().findChild<QFileDialog*>("exportRunDialog");
    };
    ASSERT_TRUE(waitFor([&] { return find() != nullptr; }));
    EXPECT_TRUE(find()->selectedFiles().value(0).endsWith("2026-03-04_110000.fit"))
        << qPrintable(find()->selectedFiles().value(0));
    find()->selectNameFilter("TCX (*.tcx)");
    emit find()->filterSelected("TCX (*.tcx)");
    ASSERT_NO_FATAL_FAILURE(
        tests::answerDialog(program_->window(), "exportRunDialog", out_.path() / "one"));
    ASSERT_TRUE(said());
    EXPECT_TRUE(fs::exists(out_.path() / "one.tcx"));
}

TEST_F(RunExportBarTest, TakesNoSecondOrderWhileOneIsWrittenAndSaysWhy) {
    const auto run = tests::run(30min);
    review({run});
    goToEntry(0);
    auto& button = the<QPushButton>("exportRun");
    button.setFocus();
    program_->runExporter().save(run, QString::fromStdString((out_.path() / "one.fit").string()));
    EXPECT_FALSE(button.isEnabled());
    EXPECT_TRUE(button.accessibleDescription().contains("being written"));
    EXPECT_TRUE(the("exportRunMessage").hasFocus());
    ASSERT_TRUE(said());
    EXPECT_TRUE(button.isEnabled());
    EXPECT_EQ(button.accessibleDescription(), "");
    EXPECT_TRUE(button.hasFocus()) << "it comes back";
}

TEST_F(RunExportBarTest, ARunThatIsOnHasToEndFirst) {
    auto on = tests::run(5min);
    on.state = core::SessionState::Running;
    review({on});
    goToEntry(0);
    EXPECT_FALSE(the<QPushButton>("exportRun").isEnabled());
    EXPECT_TRUE(the<QPushButton>("exportRun").accessibleDescription().contains("stop it first"));
}

}  // namespace
}  // namespace stridetick::app
