// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A programme to which nearly all has happened that can, on paper: each decision with its numbers.
#include <QTemporaryDir>

#include "app/controllers/report_controller.hpp"
#include "app/language.hpp"
#include "app/programme_words.hpp"
#include "app/ui/report_paper.hpp"
#include "tests/app/deciding_numbers.hpp"
#include "tests/app/program.hpp"
#include "tests/app/scripted_records.hpp"
#include "tests/app/ui/paper_text.hpp"

#include <gtest/gtest.h>

#include <set>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace stridetick::app {
namespace {

using Kind = core::ProgrammeStep::Kind;
using Why = core::ProgrammeStep::Why;

constexpr int kFirstDay = 20'420;  // 28 November 2025

/// Days from the first, and what happens on them.
const std::vector<std::pair<int, std::string>>& happenings() {
    static const std::vector<std::pair<int, std::string>> list{{0, "session 9999 1600 3 0 -"},
                                                               {2, "session 9999 1598 3 1 -"},
                                                               {4, "session 872 1603 3 0 -"},
                                                               {7, "session 9999 1546 3 0 -"},
                                                               {9, "session 9999 1541 3 0 -"},
                                                               {11, "session 9999 1543 3 0 -"},
                                                               {11, "choose go_on"},
                                                               {14, "session 9999 1600 3 4 -"},
                                                               {16, "session 9999 1600 3 1 -"},
                                                               {18, "session 9999 1600 3 0 -"},
                                                               {20, "session 1130 1590 3 0 -"},
                                                               {21, "session 9999 1591 3 0 -"},
                                                               {23, "session 9999 1600 3 0 -"},
                                                               {25, "session 9999 1600 3 0 -"},
                                                               {27, "quiet 1579 300"},
                                                               {28, "quiet 1588 300"},
                                                               {28, "choose keep_target"},
                                                               {29, "session 9999 1600 3 6 s"},
                                                               {40, "resume"},
                                                               {54, "session 9999 1600 3 0 -"},
                                                               {56, "session 9999 1600 3 0 -"},
                                                               {58, "session 9999 1600 3 0 -"},
                                                               {60, "quiet 1561 -"},
                                                               {61, "quiet 1574 -"},
                                                               {61, "choose finish"},
                                                               {89, "quiet 1547 280"}};
    return list;
}

std::string script() {
    std::ostringstream lines;
    lines << "programme six 1500 280 1600 0 3 " << kFirstDay << '\n';
    for (const auto& [day, what] : happenings()) {
        lines << "day " << kFirstDay + day << '\n' << what << '\n';
    }
    return lines.str();
}

class ReportDecisions : public ::testing::TestWithParam<const char*> {
 protected:
    ReportDecisions() { language::speak(QLatin1String(GetParam())); }
    ~ReportDecisions() override { language::speak(QStringLiteral("en")); }
    ReportDecisions(const ReportDecisions&) = delete;
    ReportDecisions& operator=(const ReportDecisions&) = delete;

    void SetUp() override {
        std::vector<log::LogRequest> changes{records_.programme};
        changes.insert(changes.end(), records_.steps.begin(), records_.steps.end());
        changes.insert(changes.end(), records_.sessions.begin(), records_.sessions.end());
        changes.insert(changes.end(), records_.reports.begin(), records_.reports.end());
        changes.insert(changes.end(), records_.measurements.begin(), records_.measurements.end());
        parts_.log.save(std::move(changes));
        ASSERT_TRUE(parts_.settled());
        controller_.refresh();
        ASSERT_TRUE(controller_.report());
        const QString file = folder_.filePath("report.pdf");
        ASSERT_TRUE(saveReport(file, {.report = *controller_.report(),
                                      .name = {},
                                      .unit = core::SpeedUnit::KilometresPerHour,
                                      .now = controller_.now()}));
        tests::expectOnePage(file);
        text_ = tests::paperText(file);
    }
    /// Of one heading, up to the next.
    QString part(const char* heading, const char* next) const {
        const auto told = [](const char* english) {
            return language::translated("ReportWords", english, nullptr, -1);
        };
        const auto from = text_.indexOf(told(heading));
        const auto until = text_.indexOf(told(next), from);
        EXPECT_TRUE(from >= 0 && until > from) << text_.toStdString();
        return text_.mid(from, until - from);
    }

    tests::LocaleScope before_{"en_GB"};  // speaking changes it
    QTemporaryDir folder_;
    tests::Parts parts_;
    ReportController controller_{parts_.clock, parts_.log};
    const tests::ScriptedRecords records_ = tests::recordsOf(script());
    QString text_;
};

TEST_P(ReportDecisions, AreAllThereWithEachNumberThatDecided) {
    const QString found = part("Decisions", "Terms");
    const std::span steps(records_.steps);
    std::set<std::pair<Kind, Why>> seen;
    for (std::size_t count = 1; count <= steps.size(); ++count) {
        const auto upTo = steps.first(count);
        const QString sentence = words::explain(records_.programme, upTo);
        EXPECT_EQ(tests::missingIn(sentence, tests::decidingNumbers(records_.programme, upTo)),
                  QStringList());
        EXPECT_TRUE(found.contains(sentence)) << sentence.toStdString() << "\nis not in:\n"
                                              << found.toStdString();
        seen.emplace(upTo.back().kind, upTo.back().why);
    }
    for (const auto& kind :
         {std::pair{Kind::Advanced, Why::None}, std::pair{Kind::Held, Why::Cadence},
          std::pair{Kind::Held, Why::Pain}, std::pair{Kind::Chosen, Why::None},
          std::pair{Kind::Verdict, Why::None}, std::pair{Kind::SteppedBack, Why::None},
          std::pair{Kind::Stopped, Why::Pain}, std::pair{Kind::FollowedUp, Why::None}}) {
        EXPECT_TRUE(seen.contains(kind)) << static_cast<int>(kind.first);
    }
}

TEST_P(ReportDecisions, HoldTheirNumbersAsTheLanguageWritesThem) {
    const QString found = part("Decisions", "Terms");
    // The dose in minutes and seconds, how far off, the pains, quiet and what speed alone gives.
    QStringList expected{"44:32", "45:00", "3.6", "4", "6", "158.4", "151.1", "72", "156.8", "67"};
    if (QLatin1String(GetParam()) == QLatin1String("de")) {
        expected.replaceInStrings(".", ",");
    }
    EXPECT_EQ(tests::missingIn(found, expected), QStringList()) << found.toStdString();
}

TEST_P(ReportDecisions, ComeWithTheOutcomesNumbers) {
    const QString found = part("Outcome without the click", "Pain");
    const auto& outcomes = controller_.report()->outcomes;
    ASSERT_EQ(outcomes.size(), 3U);
    QStringList numbers{"72", "67", "47"};
    for (const auto& outcome : outcomes) {
        EXPECT_EQ(numbers.takeFirst(), QString::number(outcome.percent));
        QStringList own{QString::number(outcome.percent),
                        tests::tenthsAsText(outcome.quiet.tenths())};
        if (outcome.expected) {
            own += tests::tenthsAsText(outcome.expected->tenths());
        }
        if (outcome.weeksAfter) {
            own += QString::number(*outcome.weeksAfter);
        }
        EXPECT_EQ(tests::missingIn(found, own), QStringList()) << found.toStdString();
    }
    EXPECT_TRUE(outcomes.front().expected) << "at another speed than the baseline's";
    EXPECT_EQ(outcomes.back().weeksAfter, 4);
}

INSTANTIATE_TEST_SUITE_P(In, ReportDecisions, ::testing::Values("en", "de"),
                         [](const auto& tested) { return std::string{tested.param}; });

}  // namespace
}  // namespace stridetick::app
