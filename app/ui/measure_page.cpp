// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/measure_page.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputEvent>
#include <QVBoxLayout>

#include "app/format.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/count_form.hpp"
#include "app/ui/result_card.hpp"
#include "app/ui/speed_field.hpp"
#include "app/ui/tap_pad.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kLiveFrom = 10s;  // a live value is fine from here if its ± is shown (3.5)

}  // namespace

MeasurePage::MeasurePage(MeasureController& controller, TapInput& taps, SettingsStore& settings,
                         QWidget* parent)
    : QWidget(parent), controller_(controller), result_(new ResultCard(controller, this)) {
    theme::name(this, "measurePage", tr("Measure"));
    auto* parts = new QWidget(this);
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    padPart_ = buildPad(taps);
    for (auto* part : {padPart_, buildQuestion(), static_cast<QWidget*>(result_)}) {
        column->addWidget(part);
    }
    auto* columns = new Columns(this);
    columns->add(parts, 5);
    columns->add(buildSide(settings), 3);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                             theme::kSpaceWide);
    page->addWidget(columns);
    connect(result_, &ResultCard::targetWanted, this, &MeasurePage::targetWanted);
    connect(&controller_, &MeasureController::changed, this, &MeasurePage::refresh);
    connect(&controller_, &MeasureController::ticked, this, &MeasurePage::refreshLive);
    connect(&controller_, &MeasureController::escapeArmed, this,
            [this] { hint_->setText(tr("Press Escape once more to start over.")); });
    connect(&controller_, &MeasureController::fewTapsForgotten, this, [this] {
        hint_->setText(tr("Too few taps to go on: the minute starts again with your next tap."));
    });
    refresh();
}

void MeasurePage::focusNext() {
    if (!padPart_->isHidden()) {
        pad_->setFocus(Qt::OtherFocusReason);
    } else if (controller_.state() == MeasureController::State::Paused) {
        question_->setFocus(Qt::OtherFocusReason);  // a tap that comes after all answers nothing
    } else if (!questionPage_->isHidden()) {
        yes_->setFocus(Qt::OtherFocusReason);
    } else {
        result_->focusNext();
    }
}

// Not a stack: that would keep room for the tallest of them.
void MeasurePage::showPart(const QWidget* part) {
    for (auto* each : {padPart_, questionPage_, static_cast<QWidget*>(result_)}) {
        each->setVisible(each == part);
    }
}

QWidget* MeasurePage::buildPad(TapInput& taps) {
    auto* page = new QWidget(this);
    pad_ = new TapPad(page);
    live_ = theme::namedLabel("liveCadence", theme::Type::Large, page);
    live_->setAlignment(Qt::AlignHCenter);
    quality_ = theme::namedLabel("liveQuality", theme::Type::Heading, page);
    quality_->setAlignment(Qt::AlignHCenter);
    hint_ = theme::namedLabel("measureHint", theme::Type::Body, page);
    hint_->setAlignment(Qt::AlignHCenter);
    theme::setTone(hint_, theme::Tone::Quiet);
    takeBack_ =
        theme::button("takeBack", tr("Take &back last tap"), tr("Take back the last tap"), page);
    takeBack_->setToolTip(tr("Backspace"));
    startOver_ = theme::button("startOver", tr("Start &over"), tr("Start over"), page);
    startOver_->setToolTip(tr("Escape; after ten taps, twice"));
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
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(live_);
    column->addWidget(quality_);
    column->addWidget(pad_, 1);
    column->addWidget(hint_);
    column->addLayout(row);
    connect(pad_, &TapPad::pressed, this,
            [this, &taps](const QInputEvent& event) { controller_.tap(taps.tapOf(event)); });
    connect(takeBack_, &QPushButton::clicked, &controller_, &MeasureController::takeBack);
    connect(startOver_, &QPushButton::clicked, &controller_, &MeasureController::startOver);
    connect(stopHere_, &QPushButton::clicked, &controller_, &MeasureController::stopHere);
    return page;
}

QWidget* MeasurePage::buildQuestion() {
    questionPage_ = theme::card("measureQuestion", this);
    question_ = theme::namedLabel("measureQuestionText", theme::Type::Heading, questionPage_);
    yes_ = theme::button("measureYes", {}, {}, questionPage_);
    theme::makePrimary(yes_);
    no_ = theme::button("measureNo", {}, {}, questionPage_);
    auto* row = new QHBoxLayout;
    row->addWidget(yes_);
    row->addWidget(no_);
    row->addStretch();
    auto* column = new QVBoxLayout(questionPage_);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->addStretch();
    column->addWidget(question_);
    column->addSpacing(theme::kSpace);
    column->addLayout(row);
    column->addStretch();
    connect(yes_, &QPushButton::clicked, this, [this] {
        switch (controller_.state()) {
            case MeasureController::State::Paused:
                return controller_.keep();
            case MeasureController::State::AskBothFeet:
                return controller_.answerBothFeet(true);
            default:
                return controller_.startOver();
        }
    });
    connect(no_, &QPushButton::clicked, this, [this] {
        if (controller_.state() == MeasureController::State::AskBothFeet) {
            controller_.answerBothFeet(false);
        } else {
            controller_.startOver();
        }
    });
    return questionPage_;
}

QWidget* MeasurePage::buildAdvice() {
    advice_ = new QWidget(this);
    auto* heading = theme::label(tr("Who taps, and where"), theme::Type::Strong, advice_);
    auto* text = theme::label(
        tr("Best: a helper taps while you run easily, after at least 5 minutes. Alone: use a key "
           "or a presenter remote in reach on the treadmill's rail. Tap each time the same foot "
           "lands. Never reach for a mouse or a screen at speed."),
        theme::Type::Body, advice_);
    auto* ok = theme::button("adviceSeen", tr("Got &it"), tr("Got it: hide this advice"), advice_);
    connect(ok, &QPushButton::clicked, this, [this] {
        controller_.markAdviceSeen();
        focusNext();  // not into a field, which would take the taps
    });
    auto* column = new QVBoxLayout(advice_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(text);
    column->addWidget(ok, 0, Qt::AlignLeft);
    return advice_;
}

QWidget* MeasurePage::buildSide(SettingsStore& settings) {
    side_ = theme::card("measureSide", this);
    auto* speed = new SpeedField(settings, side_);
    connect(speed, &SpeedField::done, this, &MeasurePage::focusNext);
    connect(speed, &SpeedField::entered, &controller_, &MeasureController::setTreadmillSpeed);
    auto* why =
        theme::quietLabel(tr("Cadence changes with speed: use the same speed next time."), side_);
    auto* column = new QVBoxLayout(side_);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(buildAdvice());
    column->addWidget(speed);
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
    shown_ = state;
    side_->setVisible(state != State::Tapping);  // nothing but the minute matters then
    advice_->setVisible(!controller_.adviceSeen());
    switch (state) {
        case State::Waiting:
        case State::Tapping:
            showPart(padPart_);
            if (entered) {
                hint_->clear();
            }
            break;
        case State::Paused:
        case State::AskBothFeet:
        case State::Refused:
            refreshQuestion();
            showPart(questionPage_);
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

void MeasurePage::refreshQuestion() {
    using State = MeasureController::State;
    const auto say = [this](const QString& question, const QString& yes, const QString& no) {
        question_->setText(question);
        yes_->setText(yes);
        yes_->setAccessibleName(QString(yes).remove('&'));
        no_->setText(no);
        no_->setAccessibleName(QString(no).remove('&'));
        no_->setVisible(!no.isEmpty());
    };
    if (controller_.state() == State::Paused) {
        const auto seconds = static_cast<int>(controller_.minute().measuredLength() / 1s);
        say(tr("The taps stopped after %1 seconds. Keep what there is, or tap again?").arg(seconds),
            tr("&Keep it"), tr("Tap &again"));
    } else if (controller_.state() == State::AskBothFeet) {
        say(tr("That is more than 220 steps a minute. Did you tap both feet?"),
            tr("&Yes, both feet"), tr("&No, one foot"));
    } else if (controller_.refusal() == MeasureController::Refusal::TooHigh) {
        say(tr("No runner takes so many steps a minute. Tap once for each landing of one foot. "
               "Nothing was stored."),
            tr("Tap &again"), {});
    } else {
        say(tr("Too few taps for a value. Tap each time one foot lands. Nothing was stored."),
            tr("Tap &again"), {});
    }
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
        view.centre = QString::number(std::max<qint64>(0, (left.count() + 999) / 1000));
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
