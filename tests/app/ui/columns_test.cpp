// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/columns.hpp"

#include <QLabel>
#include <QScrollBar>

#include "app/ui/theme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

TEST(Columns, StandSideBySideWhereThereIsRoomAndBelowEachOtherWhereNot) {
    Columns columns;
    auto* left = new QLabel("left", &columns);
    auto* right = new QLabel("right", &columns);
    columns.add(left, 1);
    columns.add(right, 1);
    columns.resize(theme::em() * 60, 400);
    columns.show();
    EXPECT_TRUE(tests::waitFor([&] { return right->x() > left->geometry().right(); }));
    EXPECT_EQ(left->y(), right->y());
    columns.resize(theme::em() * 30, 400);
    EXPECT_TRUE(tests::waitFor([&] { return right->y() > left->geometry().bottom(); }));
    EXPECT_EQ(left->x(), right->x());
    columns.resize(theme::em() * 60, 400);
    EXPECT_TRUE(tests::waitFor([&] { return right->y() == left->y(); })) << "and back";
}

class PageScrollTest : public ::testing::Test {
 protected:
    PageScrollTest() {
        text_->setWordWrap(true);
        column_->addWidget(text_);
        scroll_.resize(theme::em() * 20, theme::em() * 10);
        scroll_.show();
    }
    bool scrolls() const { return scroll_.verticalScrollBar()->maximum() > 0; }

    QWidget* page_ = new QWidget;
    QVBoxLayout* column_ = new QVBoxLayout(page_);
    QLabel* text_ = new QLabel("Short.", page_);
    PageScroll scroll_{page_};
};

TEST_F(PageScrollTest, GivesAPageTheHeightThatItsWrappedTextNeeds) {
    EXPECT_FALSE(scrolls());
    text_->setText(QString("A sentence that is long enough to wrap. ").repeated(20));
    EXPECT_TRUE(tests::waitFor([this] { return scrolls(); }));
    EXPECT_TRUE(tests::waitFor(
        [this] { return text_->height() >= text_->heightForWidth(text_->width()); }));
}

TEST_F(PageScrollTest, FitsThePageAgainWhenTheWindowGrows) {
    text_->setText(QString("A sentence that is long enough to wrap. ").repeated(20));
    EXPECT_TRUE(tests::waitFor([this] { return scrolls(); }));
    scroll_.resize(theme::em() * 80, theme::em() * 40);
    EXPECT_TRUE(tests::waitFor([this] { return !scrolls(); }));
}

}  // namespace
}  // namespace stridetick::app
