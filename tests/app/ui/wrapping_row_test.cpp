// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/wrapping_row.hpp"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

/// Three parts of 100 x 20, the second one taller.
class WrappingRow : public testing::Test {
 protected:
    WrappingRow() {
        row_->setSpacing(10);
        for (auto* part : parts_) {
            part->setFixedSize(100, part == parts_[1] ? 40 : 20);
            row_->addWidget(part);
        }
    }
    void show(int width) {
        window_.resize(width, 200);
        window_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window_));
    }
    QList<QPoint> places() const { return {parts_[0]->pos(), parts_[1]->pos(), parts_[2]->pos()}; }

    QWidget window_;
    app::WrappingRow* row_ = new app::WrappingRow(&window_);
    QList<QWidget*> parts_{new QWidget(&window_), new QWidget(&window_), new QWidget(&window_)};
};

TEST_F(WrappingRow, IsOneRowWhereThereIsRoomForIt) {
    EXPECT_EQ(row_->sizeHint(), QSize(320, 40));
    EXPECT_EQ(row_->heightForWidth(320), 40);
    show(320);
    EXPECT_EQ(places(), (QList<QPoint>{{0, 10}, {110, 0}, {220, 10}}));
}

TEST_F(WrappingRow, GoesOnInAnotherRowWhereThereIsNone) {
    EXPECT_EQ(row_->heightForWidth(319), 40 + 10 + 20);
    EXPECT_EQ(row_->heightForWidth(100), 20 + 10 + 40 + 10 + 20);
    EXPECT_EQ(row_->minimumSize(), QSize(100, 40));
    show(319);
    EXPECT_EQ(places(), (QList<QPoint>{{0, 10}, {110, 0}, {0, 50}}));
}

TEST_F(WrappingRow, KeepsNoRoomForWhatIsHidden) {
    parts_[1]->hide();
    EXPECT_EQ(row_->sizeHint(), QSize(210, 20));
    show(210);
    EXPECT_EQ(parts_[2]->pos(), QPoint(110, 0));
}

TEST_F(WrappingRow, BeginsOnTheRightWhereOneReadsFromThere) {
    window_.setLayoutDirection(Qt::RightToLeft);
    show(400);
    EXPECT_EQ(places(), (QList<QPoint>{{300, 10}, {190, 0}, {80, 10}}));
}

}  // namespace
}  // namespace stridetick::app
