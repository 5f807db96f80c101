// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/measure_page.hpp"

#include <QHBoxLayout>
#include <QInputEvent>
#include <QLocale>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/count_form.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/measure_question.hpp"
#include "app/ui/minute_news.hpp"
#include "app/ui/result_card.hpp"
#include "app/ui/speed_field.hpp"
#include "app/ui/tap_pad.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kLiveFrom = 10s;  // a live value is fine from here if its ± is shown (3.5)

}  // namespace

MeasurePage::MeasurePage(MeasureController& controller, TargetController& target, TapInput& taps,
                         SettingsStore& settings, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      question_(new MeasureQuestion(controller, this)),
      result_(new ResultCard(controller, target, this)) {
    theme::name(this, "measurePage", tr("Measure"));
    auto* stage = new QWidget(this);
    auto* column = new CompactColumn(stage);
    column->setContentsMargins(0, 0, 0, 0);
    padPart_ = buildPad(taps);
    parts_ = {padPart_, question_, result_};
    for (auto* part : parts_) {
        column->addWidget(part);
    }
    auto* columns = new Columns(this);
    columns->add(stage, 5);
    columns->add(buildSide(settings), 3);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                             theme::kSpaceWide);
    page->addWidget(columns);
    connect(result_, &ResultCard::targetWanted, this, &MeasurePage::targetWanted);
    connect(result_, &ResultCard::todayWanted, this, &MeasurePage::todayWanted);
    connect(&controller_, &MeasureController::changed, this, &MeasurePage::refresh);
    connect(&controller_, &MeasureController::ticked, this, &MeasurePage::refreshLive);
    connect(&controller_, &MeasureController::escapeArmed, this, [this] {
        const QString key = keyNames(KeyAction::StartOver);
        say(key.isEmpty() ? tr("Press Start over once more to start over.")
                          : tr("Press %1, or Start over, once more to start over.").arg(key));
    });
    connect(&controller_, &MeasureController::escapeOver, this, [this] { say({}); });
    connect(&controller_, &MeasureController::fewTapsForgotten, this, [this] {
        say(tr("Too few taps to go on: the minute starts again with your next tap."));
    });
    refresh();
    new MinuteNews(controller_, this);
}

void MeasurePage::focusNext() {
    if (!padPart_->isHidden()) {
        pad_->setFocus(Qt::OtherFocusReason);
    } else if (!question_->isHidden()) {
        question_->focusNext();
    } else {
        result_->focusNext();
    }
}

// Not a stack: that would keep room for the tallest of them.
void MeasurePage::showPart(const QWidget* part) {
    for (auto* each : parts_) {
        each->setVisible(each == part);
    }
}

QWidget* MeasurePage::buildPad(TapInput& taps) {
    auto* page = new QWidget(this);
    pad_ = new TapPad(page);
    live_ = theme::namedLabel("liveCadence", theme::Type::Display, page);
    live_->setAlignment(Qt::AlignHCenter);
    quality_ = theme::namedLabel("liveQuality", theme::Type::Heading, page);
    quality_->setAlignment(Qt::AlignHCenter);
    hint_ = theme::namedLabel("measureHint", theme::Type::Body, page);
    hint_->setAlignment(Qt::AlignHCenter);
    theme::setTone(hint_, theme::Tone::Quiet);
    hint_->hide();
    takeBack_ =
        theme::button("takeBack", tr("Take &back last tap"), tr("Take back the last tap"), page);
    tipKeys(takeBack_, KeyAction::TakeBackTap);
    startOver_ = theme::button("startOver", tr("Start &over"), tr("Start over"), page);
    tipKeys(startOver_, KeyAction::StartOver, tr("%1; after ten taps, twice"));
    stopHere_ = theme::button("stopHere", tr("Good enough: sto&p here"),
                              tr("Good enough: stop here"), page);
    for (auto* button : {takeBack_, startOver_, stopHere_}) {
        button->setFocusPolicy(Qt::NoFocus);  // keys are taps here; Alt reaches the buttons
    }
    auto* row = new QHBoxLayout;
    row->addStretch();
    for (auto* button : {takeBack_, startOver_, stopHere_}) {
        row->addWidget(button);
    }
    row->addStretch();
    auto* column = new CompactColumn(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(live_);
    column->addWidget(quality_);
    column->addWidget(pad_, 1);
    column->addWidget(hint_);
    column->addLayout(row);
    connect(pad_, &TapPad::pressed, this,
            [this, &taps](const QInputEvent& event) { controller_.tap(taps.tapOf(event)); });
    connect(takeBack_, &QPushButton::clicked, &controller_, &MeasureController::takeBack);
    connect(startOver_, &QPushButton::clicked, &controller_, &MeasureController::escape);
    connect(stopHere_, &QPushButton::clicked, &controller_, &MeasureController::keep);
    return page;
}

QWidget* MeasurePage::buildAdvice() {
    advice_ = new QWidget(this);
    auto* heading = theme::label(tr("Who taps, and where"), theme::Type::Strong, advice_);
    auto* text = theme::label(
        tr("Best: a helper taps while you run easily, after at least 5 minutes. Alone: use a key "
           "or a presenter remote in reach on the treadmill's rail. Tap each time the same foot "
           "lands."),
        theme::Type::Body, advice_);
    auto* safely = theme::label(tr("Never reach for a mouse or a screen at speed."),
                                theme::Type::Strong, advice_);
    auto* ok = theme::button("adviceSeen", tr("Got &it"), tr("Got it: hide this advice"), advice_);
    connect(ok, &QPushButton::clicked, this, [this] {
        controller_.markAdviceSeen();
        focusNext();  // not into a field, which would take the taps
    });
    auto* column = new QVBoxLayout(advice_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(text);
    column->addWidget(safely);
    column->addWidget(ok, 0, Qt::AlignLeft);
    return advice_;
}

QWidget* MeasurePage::buildSide(SettingsStore& settings) {
    side_ = theme::card("measureSide", this);
    speed_ = new SpeedField(settings, side_);
    connect(speed_, &SpeedField::done, this, &MeasurePage::focusNext);
    connect(speed_, &SpeedField::entered, &controller_, &MeasureController::setTreadmillSpeed);
    auto* why =
        theme::quietLabel(tr("Cadence changes with speed: use the same speed next time."), side_);
    auto* column = new QVBoxLayout(side_);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(buildAdvice());
    column->addWidget(speed_);
    column->addWidget(why);
    column->addSpacing(theme::kSpace);
    column->addWidget(new CountForm(controller_, side_));
    column->addStretch();
    return side_;
}

void MeasurePage::refresh() {
    using State = MeasureController::State;
    const auto state = controller_.state();
    const bool entered = state != shown_;
    speed_->setCaption(state == State::Result ? tr("Treadmill &speed of this measurement")
                                              : tr("Treadmill &speed (optional)"));
    if (speed_->speed() != controller_.treadmillSpeed()) {
        speed_->setSpeed(controller_.treadmillSpeed());
    }
    shown_ = state;
    side_->setVisible(state != State::Tapping);  // nothing but the minute matters then
    advice_->setVisible(!controller_.adviceSeen());
    switch (state) {
        case State::Waiting:
        case State::Tapping:
            showPart(padPart_);
            if (entered) {
                say({});
            }
            break;
        case State::Paused:
        case State::AskBothFeet:
        case State::Refused:
            question_->refresh();
            showPart(question_);
            break;
        case State::Result:
            result_->refresh();
            showPart(result_);
            break;
    }
    if (entered) {
        focusNext();
    }
    refreshLive();
}

void MeasurePage::say(const QString& hint) {
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
}

QString MeasurePage::quality(const core::CadenceEstimate& estimate) const {
    if (estimate.kept < core::kFewestGoodTaps) {
        return tr("keep tapping");
    }
    return estimate.uneven ? tr("uneven taps") : tr("steady");
}

void MeasurePage::refreshLive() {
    const bool tapping = controller_.state() == MeasureController::State::Tapping;
    const auto& minute = controller_.minute();
    const auto elapsed = controller_.elapsed();
    TapPad::View view;
    view.running = tapping;
    if (tapping) {
        const auto left = core::TapMinute::kLength - elapsed;
        view.done = static_cast<double>(elapsed.count()) /
                    static_cast<double>(core::TapMinute::kLength.count());
        const int seconds = static_cast<int>(std::max<qint64>(0, (left.count() + 999) / 1000));
        view.centre = QLocale().toString(seconds);
        view.unit = tr("seconds left", nullptr, seconds);
        view.below = tr("Taps: %1").arg(minute.count());
    } else {
        view.invitation = tr("Tap each time one foot lands");
        view.hint =
            controller_.clickAudible()
                ? tr("The click is on: what you tap now is not your own cadence, and makes no "
                     "target. Stop the run first, or tap to compare.")
                : tr("Space, Enter, any letter, Page Up or Down, a media key, a click or a "
                     "touch here. The minute starts with the first tap; a sound marks its start, "
                     "its last five seconds and its end.");
    }
    pad_->show(view);
    takeBack_->setVisible(tapping);
    startOver_->setVisible(tapping);
    stopHere_->setVisible(controller_.mayStopHere());
    const auto estimate = tapping && elapsed >= kLiveFrom ? minute.estimate()
                                                          : std::optional<core::CadenceEstimate>{};
    live_->setVisible(tapping);
    quality_->setVisible(tapping);
    live_->setText(
        estimate ? tr("%1 %2 spm")
                       .arg(format::spm(estimate->cadence), format::plusMinus(estimate->halfWidth))
                 : tr("– spm"));
    quality_->setText(estimate ? quality(*estimate) : tr("keep tapping"));
}

}  // namespace stridetick::app
