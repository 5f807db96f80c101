// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/file_dialog.hpp"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

/// Of the process, for the length of a test.
class Variable {
 public:
    Variable(const char* name, const QString& value) : name_(name), before_(qgetenv(name)) {
        qputenv(name, value.toLocal8Bit());
    }
    ~Variable() { before_.isNull() ? qunsetenv(name_) : qputenv(name_, before_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

 private:
    const char* name_;
    QByteArray before_;
};

TEST(FileDialog, BeginsAmongTheDocuments) {
    const QTemporaryDir folder;
    const Variable home("HOME", folder.path());
    const Variable config("XDG_CONFIG_HOME", folder.path());
    QWidget window;
    const QString elsewhere = fileDialog("before", "Export", &window)->directory().path();
    ASSERT_TRUE(QDir(folder.path()).mkdir("Documents"));
    auto* dialog = fileDialog("exportDialog", "Export", &window);
    EXPECT_EQ(dialog->directory().path(), folder.filePath("Documents"));
    EXPECT_NE(elsewhere, folder.filePath("Documents"));
    EXPECT_EQ(window.findChild<QFileDialog*>("exportDialog"), dialog);
    EXPECT_EQ(dialog->windowTitle(), "Export");
}

TEST(FileDialog, KnowsNothingOfTheOneBefore) {
    QWidget window;
    const QTemporaryDir folder;
    auto* before = fileDialog("before", "Export", &window);
    before->setDirectory(folder.path());
    before->setHistory({folder.path()});
    delete before;
    auto* dialog = fileDialog("after", "Export", &window);
    EXPECT_NE(dialog->directory().path(), folder.path());
    EXPECT_FALSE(dialog->history().contains(folder.path()));
}

}  // namespace
}  // namespace stridetick::app
