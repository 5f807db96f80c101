// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/export_card.hpp"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "app/ui/theme.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using namespace std::chrono_literals;
using tests::waitFor;

class ExportCardTest : public tests::WindowFixture {
 protected:
    void show(const core::SessionChoice& session) {
        ASSERT_TRUE(program_.save({tests::target(168)}));
        program_->clickSettings().setSession(session);
        program_->window().goTo(MainWindow::Page::Run);
        program_->window().goTo(MainWindow::Page::Settings);
        the<QPushButton>("tabSession").click();
    }
    void saveAs(const QString& file) {
        the<QPushButton>("exportSave").setFocus();
        press(Qt::Key_Space);
        auto* dialog = program_->window().findChild<QFileDialog*>("exportDialog");
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
        auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
        EXPECT_EQ(name->text(), "session-168.flac");
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
    }
    QString file(const char* name) { return program_.home.path() + '/' + QLatin1String(name); }
};

TEST_F(ExportCardTest, WithoutATargetSaysWhatIsMissing) {
    program_->window().goTo(MainWindow::Page::Settings);
    the<QPushButton>("tabSession").click();
    EXPECT_FALSE(the<QPushButton>("exportSave").isEnabled());
    EXPECT_TRUE(the("exportWords").text().contains("Set a target first"));
}

TEST_F(ExportCardTest, SaysWhyThereIsNoSoundToSave) {
    show({.whenBelow = true});
    EXPECT_FALSE(the<QPushButton>("exportSave").isEnabled());
    EXPECT_TRUE(the("exportWords").text().contains("a file cannot hear you"));
    program_->run().setNoClickToday(core::StepsPerMinute::ofWhole(150));
    EXPECT_FALSE(the<QPushButton>("exportSave").isEnabled());
    EXPECT_TRUE(the("exportWords").text().contains("goes without the click"));
}

TEST_F(ExportCardTest, SavesTheSessionWhereTheRunnerWantsIt) {
    show({.length = 30s});
    EXPECT_TRUE(the("exportWords").text().contains("0:30"));
    saveAs(file("mine.flac"));
    ASSERT_TRUE(waitFor([this] { return the("exportMessage").text().contains("is written"); }));
    EXPECT_TRUE(QFile::exists(file("mine.flac")));
    EXPECT_TRUE(the<QPushButton>("exportSave").isVisible());
    EXPECT_FALSE(the<QWidget>("exportProgress").isVisible());
}

TEST_F(ExportCardTest, ShowsItsProgressAndIsCancelledByKey) {
    show({.length = 6h});
    saveAs(file("long.flac"));
    ASSERT_TRUE(waitFor([this] { return the<QProgressBar>("exportProgress").value() > 0; }));
    EXPECT_TRUE(the<QWidget>("exportProgress").isVisible());
    the<QPushButton>("exportCancel").setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return the("exportMessage").text().startsWith("Cancelled"); }));
    EXPECT_EQ(the("exportMessage").property("tone").toInt(), static_cast<int>(theme::Tone::Plain))
        << "no failure";
    EXPECT_TRUE(
        QDir(program_.home.path()).entryList({"*long*"}, QDir::Files | QDir::Hidden).isEmpty());
    EXPECT_TRUE(the<QPushButton>("exportSave").isVisible());
}

}  // namespace
}  // namespace stridetick::app
