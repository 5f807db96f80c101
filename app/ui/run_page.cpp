// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/run_page.hpp"

#include <QHBoxLayout>

#include "app/controllers/check_controller.hpp"
#include "app/controllers/click_controller.hpp"
#include "app/format.hpp"
#include "app/ui/beat_indicator.hpp"
#include "app/ui/check_card.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/figure.hpp"
#include "app/ui/run_sound_bar.hpp"
#include "app/ui/run_words.hpp"
#include "app/ui/safety_notice.hpp"
#include "app/ui/tempo_row.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

/// A long one: beside two other buttons it would be too wide for a small window.
QString inTwoLines(QString words) {
    constexpr int kLongest = 26;
    const auto middle = words.lastIndexOf(QLatin1Char(' '), words.size() / 2);
    if (words.size() > kLongest && middle > 0) {
        words[middle] = QLatin1Char('\n');
    }
    return words;
}

}  // namespace

RunPage::RunPage(RunController& controller, ClickController& click, CheckController& check,
                 const TapInput& taps, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      click_(click),
      check_(check),
      safety_(new SafetyNotice(this)),
      sound_(new RunSoundBar(controller, click, this)) {
    theme::name(this, "runPage", tr("Run"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(safety_);
    column->addWidget(buildHeadline());
    column->addWidget(buildStage(taps), 1);
    column->addWidget(sound_);
    auto* stop =
        theme::label(tr("Chest pain, faintness or unusual breathlessness: stop. Get help now."),
                     theme::Type::Strong, this);
    stop->setObjectName("stopWords");
    column->addWidget(stop);
    connect(safety_, &SafetyNotice::seen, this, [this] {
        controller_.markSafetySeen();
        focusNext();
    });
    connect(&controller_, &RunController::changed, this, &RunPage::refresh);
    connect(&controller_, &RunController::ticked, this, &RunPage::refreshLive);
    connect(&check_, &CheckController::changed, this, &RunPage::refresh);
    connect(&controller_, &RunController::pulse, beat_, &BeatIndicator::pulseAt);
    connect(sound_, &RunSoundBar::clickSettingsWanted, this, &RunPage::clickSettingsWanted);
    addKeys();
    refresh();
}

QWidget* RunPage::buildHeadline() {
    headlineRow_ = new QWidget(this);
    headline_ = theme::namedLabel("sessionHeadline", theme::Type::Heading, headlineRow_);
    headline_->setWordWrap(true);
    freeRun_ =
        theme::button("freeRun", tr("&Free run instead"), tr("Free run instead"), headlineRow_);
    connect(freeRun_, &QPushButton::clicked, this, [this] {
        controller_.prepareFreeRun();
        focusNext();
    });
    auto* row = new QHBoxLayout(headlineRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(headline_, 1);
    row->addWidget(freeRun_);
    return headlineRow_;
}

QWidget* RunPage::buildStage(const TapInput& taps) {
    auto* card = theme::card("runStage", this);
    tempoRow_ = new TempoRow(card);
    connect(tempoRow_, &TempoRow::stepped, this, &RunPage::step);
    message_ = theme::namedLabel("runMessage", theme::Type::Heading, card);
    message_->setAlignment(Qt::AlignHCenter);
    message_->setWordWrap(true);
    checkCard_ = new CheckCard(check_, taps, card);
    auto* column = new CompactColumn(card);
    column->addStretch();
    column->addWidget(tempoRow_);
    column->addWidget(message_);
    column->addWidget(buildButtons());  // in sight in a low window
    column->addWidget(buildFigures());
    column->addWidget(checkCard_);
    column->addStretch();
    stage_ = column;
    return card;
}

QWidget* RunPage::buildFigures() {
    figures_ = new QWidget(this);
    beat_ = new BeatIndicator(figures_);
    elapsed_ = new Figure("elapsed", tr("time"), theme::Type::Display, QStringLiteral("0:00:00"),
                          figures_);
    steps_ = new Figure("stepsHeard", tr("steps heard"), theme::Type::Display,
                        QStringLiteral("00,000"), figures_);
    practice_ = theme::namedLabel("practice", theme::Type::Body, figures_);
    practice_->setAlignment(Qt::AlignHCenter);
    auto* figures = new QHBoxLayout;
    figures->addStretch();
    figures->addWidget(elapsed_);
    figures->addSpacing(theme::kSpaceWide);
    figures->addWidget(beat_);
    figures->addSpacing(theme::kSpaceWide);
    figures->addWidget(steps_);
    figures->addStretch();
    auto* column = new QVBoxLayout(figures_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(figures);
    column->addWidget(practice_);
    return figures_;
}

QWidget* RunPage::buildButtons() {
    auto* row = new QWidget(this);
    toggle_ = theme::button("startStop", {}, tr("Start"), row);
    theme::makePrimary(toggle_);
    toggle_->setFont(theme::font(theme::Type::Heading));
    toggle_->setMinimumSize(theme::em() * 12, theme::kRunningTarget);
    pause_ = theme::button("pause", {}, tr("Pause"), row);
    pause_->setMinimumHeight(theme::kRunningTarget);
    skip_ = theme::button("skip", {}, tr("Skip"), row);
    skip_->setMinimumHeight(theme::kRunningTarget);
    target_ = theme::button("runTarget", tr("Set a &target"), tr("Set a target"), row);
    connect(toggle_, &QPushButton::clicked, this, &RunPage::toggle);
    connect(pause_, &QPushButton::clicked, this, &RunPage::pauseOrResume);
    connect(skip_, &QPushButton::clicked, &controller_, &RunController::skip);
    connect(target_, &QPushButton::clicked, this, &RunPage::targetWanted);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    buttons->addWidget(toggle_);
    buttons->addWidget(pause_);
    buttons->addWidget(skip_);
    buttons->addWidget(target_);
    buttons->addStretch();
    return row;
}

void RunPage::focusNext() {
    if (!controller_.safetySeen()) {
        safety_->focusNext();
    } else if (controller_.tempo()) {
        toggle_->setFocus(Qt::OtherFocusReason);
    } else {
        target_->setFocus(Qt::OtherFocusReason);
    }
}

void RunPage::toggle() {
    if (controller_.running()) {
        controller_.stop();
    } else {
        controller_.start();
    }
}

void RunPage::pauseOrResume() {
    if (controller_.paused()) {
        controller_.resume();
    } else {
        controller_.pause();
    }
}

void RunPage::step(int spm) {
    controller_.changeTempo(core::StepsPerMinuteDelta::ofTenths(spm * 10));
}

void RunPage::addKeys() {
    // Of the window while this page is shown, wherever the focus is: a runner who wants to stop
    // presses nothing else by mistake.
    const auto onKeys = [this](const QList<QKeySequence>& keys, auto action) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    toggleKey_ = onKeys({Qt::Key_Space}, [this] { toggle(); });
    toggleKey_->setAutoRepeat(false);
    otherKeys_ = {onKeys({Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Up}, [this] { step(1); }),
                  onKeys({Qt::Key_Minus, Qt::Key_Down}, [this] { step(-1); }),
                  onKeys({Qt::Key_PageUp}, [this] { step(5); }),
                  onKeys({Qt::Key_PageDown}, [this] { step(-5); })};
    for (auto* once : {onKeys({Qt::Key_M}, [this] { sound_->toggleMute(); }),
                       onKeys({Qt::Key_P}, [this] { pauseOrResume(); }),
                       onKeys({Qt::Key_N}, [this] { controller_.skip(); }),
                       onKeys({Qt::Key_C}, [this] { check_.arm(); })}) {
        once->setAutoRepeat(false);
        otherKeys_.append(once);
    }
}

void RunPage::refresh() {
    const auto tempo = controller_.tempo();
    const bool safe = controller_.safetySeen();
    const bool opened = controller_.logOpened();
    safety_->setVisible(opened && !safe);
    tempoRow_->show(tempo, controller_.baseline());
    headlineRow_->setVisible(controller_.prepared() && tempo);
    freeRun_->setVisible(!controller_.running());
    if (controller_.prepared() && tempo) {
        headline_->setText(runwords::headline(*controller_.prepared(), *tempo));
    }
    target_->setVisible(opened && !tempo);
    // Numbers of a run that cannot start yet would only stand between the runner and what to do;
    // the pad of a check needs their room.
    const bool shown = tempo && safe && !check_.busy();
    tempoRow_->setVisible(shown);
    figures_->setVisible(shown);
    stage_->setStretchFactor(checkCard_, check_.busy() ? 1 : 0);
    refreshButtons();
    message_->setText(runwords::now(controller_, click_));
    if (!controller_.running() || controller_.paused()) {
        beat_->clear();
    }
    refreshLive();
}

void RunPage::refreshButtons() {
    const bool running = controller_.running();
    const bool ready = controller_.tempo() && controller_.safetySeen();
    toggle_->setAccessibleName(running ? tr("Stop") : tr("Start"));
    toggle_->setEnabled(running || ready);
    toggle_->setVisible(controller_.tempo().has_value());
    pause_->setAccessibleName(controller_.paused() ? tr("Resume") : tr("Pause"));
    pause_->setVisible(running);
    checkCard_->setVisible(ready);
    checkCard_->refresh();
    // In a check these keys are taps, and just after it they are too late for it: no button names
    // them then, the mouse still works.
    const bool keys = !check_.takesKeys();
    toggle_->setText(withKey(toggle_->accessibleName(), tr("Space")));
    pause_->setText(withKey(pause_->accessibleName(), tr("P")));
    toggleKey_->setEnabled(toggle_->isEnabled() && keys);
    for (auto* key : otherKeys_) {
        key->setEnabled(keys);
    }
}

QString RunPage::withKey(const QString& words, const QString& key) const {
    return check_.takesKeys() ? words : tr("%1 (%2)").arg(words, key);
}

void RunPage::refreshLive() {
    const bool running = controller_.running();
    if (running) {
        if (const QString now = runwords::now(controller_, click_); now != message_->text()) {
            message_->setText(now);
        }
        tempoRow_->show(controller_.tempo(), controller_.baseline());
        const auto phase = controller_.phase();
        skip_->setAccessibleName(runwords::skip(phase));
        skip_->setText(inTwoLines(withKey(skip_->accessibleName(), tr("N"))));
        skip_->setVisible(phase.left.has_value());
    } else {
        skip_->setVisible(false);
    }
    const bool advised = controller_.planStopped() || controller_.noClickToday();
    const bool warns = controller_.paused() || (!running && advised);
    theme::setTone(message_, warns ? theme::Tone::Warn : theme::Tone::Plain);
    const auto& prepared = controller_.prepared();
    practice_->setVisible(running && prepared);
    if (prepared) {
        practice_->setText(tr("Practice so far: %1 of %2")
                               .arg(format::clockTime(controller_.practice()),
                                    format::clockTime(prepared->planned.length)));
    }
    elapsed_->show(format::clockTime(controller_.elapsed()));
    steps_->show(format::count(controller_.stepsHeard()));
}

}  // namespace stridetick::app
