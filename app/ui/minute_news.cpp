// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/minute_news.hpp"

#include "app/format.hpp"
#include "app/ui/announce.hpp"
#include "app/ui/words.hpp"
#include "core/target/verdict.hpp"

#include <utility>

namespace stridetick::app {

namespace {

using State = MeasureController::State;

constexpr int kQuarters = 4;
constexpr auto kQuarter = core::TapMinute::kLength / kQuarters;

}  // namespace

MinuteNews::MinuteNews(const MeasureController& controller, QWidget* page)
    : QObject(page), controller_(controller), page_(page) {
    connect(&controller_, &MeasureController::changed, this, &MinuteNews::onChanged);
    connect(&controller_, &MeasureController::ticked, this, &MinuteNews::onTicked);
}

void MinuteNews::onChanged() {
    const auto state = controller_.state();
    if (std::exchange(told_, state) == state) {
        return;
    }
    if (state == State::Tapping) {
        quarters_ = 0;
        announce(page_, tr("The minute has started."));
    } else if (state == State::Result) {
        announce(page_, result());
    }
}

void MinuteNews::onTicked() {
    const auto past = static_cast<int>(controller_.elapsed() / kQuarter);
    if (controller_.state() != State::Tapping || past <= quarters_ || past >= kQuarters) {
        return;
    }
    quarters_ = past;
    const auto left = core::TapMinute::kLength - past * kQuarter;
    announce(page_,
             tr("%n seconds left", nullptr,
                static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(left).count())));
}

QString MinuteNews::result() const {
    const auto& m = *controller_.result();
    const QString value =
        tr("%1 steps a minute, %2.").arg(format::spm(m.cadence), format::plusMinus(m.halfWidth));
    const QString verdict = words::verdict(core::judge(m.cadence, m.halfWidth)).text;
    return m.uneven ? value : value + QLatin1Char(' ') + verdict;
}

}  // namespace stridetick::app
