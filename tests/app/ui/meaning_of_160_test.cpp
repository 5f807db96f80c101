// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/meaning_of_160.hpp"

#include <QLabel>
#include <QTest>

#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

class MeaningOf160Test : public ::testing::Test {
 protected:
    MeaningOf160Test() { meaning_.QWidget::show(); }
    QLabel& label(const char* name) { return *tests::child<QLabel>(meaning_, name); }
    MeaningOf160 meaning_{"result"};
    QPushButton& button_ = *tests::child<QPushButton>(meaning_, "resultMeaning160");
};

TEST_F(MeaningOf160Test, IsShownAndHiddenByKey) {
    EXPECT_FALSE(label("resultMeans").isVisible());
    QTest::keyClick(&button_, Qt::Key_Return);
    EXPECT_TRUE(label("resultMeans").isVisible());
    QTest::keyClick(&button_, Qt::Key_Space);
    EXPECT_FALSE(label("resultMeans").isVisible());
}

TEST_F(MeaningOf160Test, SaysWhatItMeansAndWhatNotWithTheSources) {
    EXPECT_TRUE(label("resultRuleOfThumb").text().contains("rule of thumb"));
    EXPECT_TRUE(label("resultMeansNot").text().contains("not medical advice"));
    const auto lines = label("resultSources").text().split('\n');
    ASSERT_EQ(lines.size(), 7);
    const QString said = label("resultMeans").text() + label("resultMeansNot").text();
    for (const auto& line : lines.mid(1)) {
        EXPECT_TRUE(line.contains(", doi 10.")) << line.toStdString();
        const QString author = line.section(',', 0, 0);
        EXPECT_TRUE(said.contains(author)) << author.toStdString();
    }
}

}  // namespace
}  // namespace stridetick::app
