// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/file_drop.hpp"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>

#include "tests/app/drops.hpp"
#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::Drag;

class FileDropTest : public ::testing::Test {
 protected:
    FileDropTest() {
        field_ = new QLineEdit(&window_);
        window_.setCentralWidget(field_);
        window_.resize(640, 480);
        window_.winId();
        drop_ = new FileDrop(window_);
        QObject::connect(drop_, &FileDrop::dropped,
                         [this](const QStringList& files) { dropped_ = files; });
        window_.show();
    }
    bool hinted() { return tests::child<QLabel>(window_, "dropHint")->isVisible(); }
    Drag files(const QStringList& files) { return {window_.windowHandle(), Drag::urlsOf(files)}; }

    QMainWindow window_;
    QLineEdit* field_ = nullptr;
    FileDrop* drop_ = nullptr;
    QStringList dropped_;
};

TEST_F(FileDropTest, TakesFilesAsACopyAndSaysSoWhileTheyAreHeld) {
    auto drag = files({"/tmp/a.fit", "/tmp/runs"});
    EXPECT_FALSE(hinted());
    EXPECT_TRUE(drag.enter());
    EXPECT_TRUE(hinted());
    EXPECT_EQ(tests::child<QLabel>(window_, "dropHint")->text(), "Drop to import");
    EXPECT_EQ(drag.drop(), Qt::CopyAction);
    EXPECT_FALSE(hinted());
    EXPECT_EQ(dropped_, (QStringList{"/tmp/a.fit", "/tmp/runs"}));
}

TEST_F(FileDropTest, AFieldUnderThemGetsNoText) {
    auto drag = files({"/tmp/a.fit"});
    ASSERT_TRUE(drag.enter(field_->geometry().center()));
    drag.drop(field_->geometry().center());
    EXPECT_EQ(field_->text(), "");
    EXPECT_EQ(dropped_.size(), 1);
}

TEST_F(FileDropTest, WhatLeavesIsNotTaken) {
    auto drag = files({"/tmp/a.fit"});
    drag.enter();
    drag.leave();
    EXPECT_FALSE(hinted());
    EXPECT_TRUE(dropped_.isEmpty());
    Drag other(window_.windowHandle(), {QUrl("https://example.org/b.fit")});
    other.enter();
    other.drop();
    EXPECT_TRUE(dropped_.isEmpty());
}

TEST_F(FileDropTest, NothingIsTakenBehindAQuestion) {
    QMessageBox question(&window_);
    question.open();
    ASSERT_EQ(QApplication::activeModalWidget(), &question);
    auto drag = files({"/tmp/a.fit"});
    EXPECT_FALSE(drag.enter(field_->geometry().center()));
    EXPECT_FALSE(hinted());
    EXPECT_EQ(drag.drop(field_->geometry().center()), Qt::IgnoreAction);
    EXPECT_TRUE(dropped_.isEmpty());
    EXPECT_EQ(field_->text(), "");
    question.close();
    EXPECT_TRUE(drag.enter());
    EXPECT_EQ(drag.drop(), Qt::CopyAction);
    EXPECT_EQ(dropped_.size(), 1);
}

TEST_F(FileDropTest, NorWhereTheQuestionComesWhileTheyAreHeld) {
    auto drag = files({"/tmp/a.fit"});
    ASSERT_TRUE(drag.enter());
    QMessageBox question(&window_);
    question.open();
    EXPECT_EQ(drag.drop(), Qt::IgnoreAction);
    EXPECT_TRUE(dropped_.isEmpty());
}

TEST_F(FileDropTest, FilesOfOtherComputersAreNotTaken) {
    window_.setCentralWidget(new QLabel(&window_));
    Drag drag(window_.windowHandle(),
              {QUrl::fromLocalFile("/tmp/a.fit"), QUrl("https://example.org/b.fit")});
    EXPECT_FALSE(drag.enter());
    EXPECT_FALSE(hinted());
    EXPECT_EQ(drag.drop(), Qt::IgnoreAction);
    EXPECT_TRUE(dropped_.isEmpty());
}

}  // namespace
}  // namespace stridetick::app
