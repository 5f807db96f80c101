// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every decision that random histories come to is a sentence in every language, with its numbers.
#include <QRegularExpression>

#include "app/language.hpp"
#include "app/programme_words.hpp"
#include "tests/app/deciding_numbers.hpp"
#include "tests/app/program.hpp"
#include "tests/core/programme/random_history.hpp"
#include "tests/core/programme/step_words.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string>

namespace stridetick::app {
namespace {

class DecisionSentences : public ::testing::TestWithParam<const char*> {
 protected:
    DecisionSentences() { language::speak(QLatin1String(GetParam())); }
    ~DecisionSentences() override { language::speak(QStringLiteral("en")); }
    DecisionSentences(const DecisionSentences&) = delete;
    DecisionSentences& operator=(const DecisionSentences&) = delete;

    void expectASentence(const core::Programme& programme,
                         std::span<const core::ProgrammeStep> steps) {
        static const QRegularExpression placeholder(QStringLiteral("%L?[0-9n]"));
        static const QRegularExpression end(QStringLiteral("[^.\u3002 ][.\u3002]$"));
        const QString sentence = words::explain(programme, steps);
        EXPECT_TRUE(sentence.size() > 5 && sentence.contains(end)) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(placeholder)) << sentence.toStdString();
        const auto missing = tests::missingIn(sentence, tests::decidingNumbers(programme, steps));
        EXPECT_TRUE(missing.isEmpty()) << qPrintable(missing.join(QStringLiteral(" and ")))
                                       << " not in: " << sentence.toStdString();
    }

 private:
    tests::LocaleScope before_{"en_GB"};  // speaking changes it
};

TEST_P(DecisionSentences, HoldEveryNumberThatDecided) {
    std::array<int, tests::kKindWords.size()> seen{};
    for (unsigned seed = 1; seed <= tests::kRandomHistories; ++seed) {
        const auto history = tests::live(seed).history;
        const std::span steps(history.steps);
        for (std::size_t count = 1; count <= steps.size(); ++count) {
            ++seen.at(static_cast<std::size_t>(steps[count - 1].kind));
            expectASentence(history.programme, steps.first(count));
        }
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
    for (std::size_t kind = 0; kind < seen.size(); ++kind) {
        EXPECT_GT(seen.at(kind), 10) << tests::kKindWords.at(kind);
    }
}

INSTANTIATE_TEST_SUITE_P(In, DecisionSentences, ::testing::Values("en", "de", "fr", "es", "ja"),
                         [](const auto& tested) { return std::string{tested.param}; });

TEST(DecidingNumbers, AreWrittenAsTheLocaleDoes) {
    const tests::LocaleScope german("de_DE");
    using namespace std::chrono_literals;
    const core::StepReasons reasons{.practice = 48min,
                                    .planned = 2872s,
                                    .deviationTenths = 30,
                                    .usualEffortHalves = 11,
                                    .keptPercent = -4,
                                    .quiet = core::StepsPerMinute::ofTenths(1584),
                                    .expected = core::StepsPerMinute::ofWhole(150)};
    const auto baseline = core::StepsPerMinute::ofWhole(150);
    EXPECT_EQ(tests::numbersOf(reasons, baseline),
              (QStringList{"4", "48:00", "47:52", "3,0", "5,5", "158,4"}));
    EXPECT_EQ(tests::missingIn("4 von 3,4 und 4 von 48", {"4", "4", "4", "3"}),
              (QStringList{"4", "3"}));
}

}  // namespace
}  // namespace stridetick::app
