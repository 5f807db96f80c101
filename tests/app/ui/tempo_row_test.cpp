// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tempo_row.hpp"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "app/ui/figure.hpp"
#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace stridetick::app {
namespace {

using namespace core::literals;

TEST(TempoRow, ShowsTheTempoOrThatThereIsNone) {
    TempoRow row;
    row.show(162.5_spm);
    EXPECT_EQ(tests::child<Figure>(row, "tempo")->number(), "162.5");
    row.show(std::nullopt);
    EXPECT_EQ(tests::child<Figure>(row, "tempo")->number(), QStringLiteral("–"));
}

TEST(TempoRow, WarnsAboveTenPercentOfTheBaseline) {
    TempoRow row;
    auto* warning = tests::child<QLabel>(row, "tempoWarning");
    row.setBaseline(152.5_spm);
    row.show(167_spm);
    EXPECT_TRUE(warning->isHidden());
    row.show(168_spm);
    EXPECT_FALSE(warning->isHidden());
    EXPECT_TRUE(warning->text().contains("calves and lungs"));
    row.setBaseline(std::nullopt);
    row.show(168_spm);
    EXPECT_TRUE(warning->isHidden()) << "nothing is known of the runner";
}

TEST(TempoRow, EachButtonSaysByHowMuchItChangesAndDoesSo) {
    TempoRow row;
    QSignalSpy stepped(&row, &TempoRow::stepped);
    for (const auto& [name, spm] : {std::pair{"slower5", -5}, std::pair{"slower1", -1},
                                    std::pair{"faster1", 1}, std::pair{"faster5", 5}}) {
        auto* button = tests::child<QPushButton>(row, name);
        EXPECT_TRUE(button->accessibleName().startsWith(QString::number(std::abs(spm)))) << name;
        button->click();
        EXPECT_EQ(stepped.takeLast().at(0).toInt(), spm) << name;
    }
}

}  // namespace
}  // namespace stridetick::app
