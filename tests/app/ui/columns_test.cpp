// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/columns.hpp"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "app/ui/theme.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

#include <vector>

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

TEST(Columns, AreNoWiderThanTheirWidestPartWhereBothHaveNoRoom) {
    QWidget page;
    auto* columns = new Columns(&page, 1);
    for (const int width : {300, 200}) {
        auto* part = new QWidget(columns);
        part->setMinimumSize(width, 20);
        columns->add(part, 1);
    }
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(columns);
    EXPECT_EQ(page.minimumSizeHint().width(), 300);
    page.resize(400, 100);
    page.show();
    const auto parts = columns->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    EXPECT_TRUE(tests::waitFor([&] { return parts[1]->y() > parts[0]->geometry().bottom(); }));
    page.resize(600, 100);
    EXPECT_TRUE(tests::waitFor([&] { return parts[1]->y() == parts[0]->y(); }));
}

TEST(CompactColumn, AsksForTheLeastHeightThatItsPartsCanDoWith) {
    class Elastic : public QWidget {
     public:
        QSize sizeHint() const override { return {100, 300}; }
        QSize minimumSizeHint() const override { return {50, 40}; }
    };
    QWidget page;
    auto* column = new CompactColumn(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* words = new QLabel("Words that wrap where there is little room for them.", &page);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(new Elastic);
    ASSERT_TRUE(column->hasHeightForWidth());
    EXPECT_EQ(column->heightForWidth(100), words->heightForWidth(100) + 40);
    EXPECT_GT(column->heightForWidth(60), column->heightForWidth(400)) << "words are never cut";
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

TEST_F(PageScrollTest, BringsAPartIntoSightThatHasNoPlaceYet) {
    text_->setText(QString("A sentence that is long enough to wrap. ").repeated(20));
    auto* last = new QLabel("Last.", page_);
    column_->addWidget(last);
    bringIntoSight(last);
    EXPECT_TRUE(
        tests::waitFor([&] { return last->visibleRegion().boundingRect() == last->rect(); }));
}

TEST_F(PageScrollTest, KeepsInSightWhatItScrolledToUntilItIsScrolled) {
    const auto lines = [this](int count) {
        text_->setText(QString("A sentence that is long enough to wrap. ").repeated(count));
        return tests::waitFor(
            [this] { return text_->height() >= text_->heightForWidth(text_->width()); });
    };
    auto* last = new QLabel("Last.", page_);
    column_->addWidget(last);
    const auto inSight = [&] { return last->visibleRegion().boundingRect() == last->rect(); };
    ASSERT_TRUE(lines(20));
    bringIntoSight(last);
    ASSERT_TRUE(tests::waitFor(inSight));
    ASSERT_TRUE(lines(30));
    EXPECT_TRUE(tests::waitFor(inSight)) << "what stands above it has grown";
    scroll_.verticalScrollBar()->setValue(0);
    ASSERT_TRUE(lines(40));
    QTest::qWait(50);
    EXPECT_EQ(scroll_.verticalScrollBar()->value(), 0);
}

TEST_F(PageScrollTest, GoesBackToTheTop) {
    text_->setText(QString("A sentence that is long enough to wrap. ").repeated(20));
    ASSERT_TRUE(tests::waitFor([this] { return scrolls(); }));
    scroll_.verticalScrollBar()->setValue(scroll_.verticalScrollBar()->maximum());
    scroll_.toTop();
    EXPECT_EQ(scroll_.verticalScrollBar()->value(), 0);
}

TEST_F(PageScrollTest, FitsThePageAgainWhenTheWindowGrows) {
    text_->setText(QString("A sentence that is long enough to wrap. ").repeated(20));
    EXPECT_TRUE(tests::waitFor([this] { return scrolls(); }));
    scroll_.resize(theme::em() * 80, theme::em() * 40);
    EXPECT_TRUE(tests::waitFor([this] { return !scrolls(); }));
}

class PageWithFields : public ::testing::Test {
 protected:
    PageWithFields() {
        for (int i = 0; i < kFields; ++i) {
            auto* field = new QPushButton(QString::number(i), page_);
            field->setFocusPolicy(Qt::StrongFocus);
            column_->addWidget(field);
            fields_.push_back(field);
        }
        scroll_.resize(theme::em() * 20, theme::em() * 12);
        scroll_.show();
        scroll_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&scroll_));
        EXPECT_TRUE(tests::waitFor([this] { return bar().maximum() > 0; }));
    }
    QScrollBar& bar() { return *scroll_.verticalScrollBar(); }
    static bool wholly(const QWidget* part) {
        return part->visibleRegion().boundingRect() == part->rect();
    }

    static constexpr int kFields = 20;
    QWidget* page_ = new QWidget;
    QVBoxLayout* column_ = new QVBoxLayout(page_);
    std::vector<QPushButton*> fields_;
    PageScroll scroll_{page_};
};

TEST_F(PageWithFields, ShowsWhatHasTheFocusAndWhatComesNext) {
    fields_[10]->setFocus();
    EXPECT_TRUE(tests::waitFor([this] { return wholly(fields_[10]); }));
    EXPECT_TRUE(wholly(fields_[11]));
    fields_[0]->setFocus();
    EXPECT_TRUE(tests::waitFor([this] { return bar().value() == 0; }));
}

TEST_F(PageWithFields, StaysWhereTheFocusIsInSight) {
    fields_[10]->setFocus();
    ASSERT_TRUE(tests::waitFor([this] { return wholly(fields_[10]); }));
    const int before = bar().value();
    fields_[9]->setFocus();
    QTest::qWait(0);
    EXPECT_EQ(bar().value(), before);
}

TEST_F(PageWithFields, DoesNotMoveUnderThePointerThatPresses) {
    auto& half = *fields_[10];
    bar().setValue(half.geometry().center().y() - scroll_.viewport()->height());
    ASSERT_FALSE(wholly(&half));
    const int before = bar().value();
    QTest::mousePress(scroll_.windowHandle(), Qt::LeftButton, Qt::NoModifier,
                      half.mapTo(&scroll_, QPoint(half.width() / 2, 2)));
    ASSERT_TRUE(half.hasFocus());
    QTest::qWait(0);
    EXPECT_EQ(bar().value(), before);
    QTest::mouseRelease(scroll_.windowHandle(), Qt::LeftButton, Qt::NoModifier,
                        half.mapTo(&scroll_, QPoint(half.width() / 2, 2)));
}

TEST_F(PageWithFields, BeginsAtItsTopThoughTheFocusIsBelow) {
    fields_[19]->setFocus();
    scroll_.toTop();
    QTest::qWait(0);
    EXPECT_EQ(bar().value(), 0);
}

TEST_F(PageWithFields, BringsAWholeStretchIntoSightOrItsBeginning) {
    bringIntoSight(fields_[8], fields_[10]);
    EXPECT_TRUE(tests::waitFor([this] { return wholly(fields_[10]); }));
    EXPECT_TRUE(wholly(fields_[8]));
    bar().setValue(0);
    bringIntoSight(fields_[3], fields_[19]);
    EXPECT_TRUE(tests::waitFor([this] { return bar().value() > 0; }));
    EXPECT_TRUE(wholly(fields_[3]));
}

}  // namespace
}  // namespace stridetick::app
