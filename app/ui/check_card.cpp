// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/check_card.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/controllers/check_controller.hpp"
#include "app/key_map.hpp"
#include "app/tap_input.hpp"
#include "app/ui/announce.hpp"
#include "app/ui/check_words.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/tap_pad.hpp"
#include "app/ui/theme.hpp"
#include "core/programme/programme_rules.hpp"

#include <utility>

namespace stridetick::app {

CheckCard::CheckCard(CheckController& controller, const TapInput& taps, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      check_(theme::button("check", {}, tr("Check your cadence by taps"), this)),
      cancel_(theme::button("checkCancel", {}, tr("Cancel the check"), this)),
      words_(theme::namedLabel("checkWords", theme::Type::Body, this)),
      pad_(new TapPad(this)) {
    theme::name(this, "checkCard", tr("Check"));
    theme::name(pad_, "checkPad", tr("Tap pad"));
    words_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(check_);
    row->addWidget(cancel_);
    row->addWidget(words_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pad_, 1);
    column->addLayout(row);
    connect(check_, &QPushButton::clicked, &controller_, &CheckController::arm);
    connect(cancel_, &QPushButton::clicked, &controller_, &CheckController::cancel);
    connect(pad_, &TapPad::pressed, this,
            [this, &taps](const QInputEvent& event) { controller_.tap(taps.tapOf(event)); });
    connect(&controller_, &CheckController::changed, this, &CheckCard::refresh);
    connect(&controller_, &CheckController::ticked, this, &CheckCard::refreshPad);
    connect(&KeyMap::current(), &KeyMap::changed, this, &CheckCard::refresh);
    refresh();
}

void CheckCard::refresh() {
    check_->setText(withKey(tr("Check"), KeyAction::Check));
    cancel_->setText(withKey(tr("Cancel"), KeyAction::StartOver));
    const bool busy = controller_.busy();
    check_->setEnabled(controller_.canArm());
    check_->setVisible(!busy);
    cancel_->setVisible(busy);
    pad_->setVisible(busy);
    // Read from a treadmill, but for how it goes: the pad has the room then.
    words_->setFont(theme::font(busy ? theme::Type::Body : theme::Type::Heading));
    refreshPad();
    using State = CheckController::State;
    const auto state = controller_.state();
    const bool told = state == State::Judged || state == State::NotJudged;
    if (told && !std::exchange(told_, told)) {
        bringIntoSight(words_);
        announce(words_, words_->text());
    }
    told_ = told;
}

void CheckCard::refreshPad() {
    const auto said = checkwords::now(controller_);
    words_->setText(said.text);
    theme::setTone(words_, said.tone);
    if (!controller_.busy()) {
        return;
    }
    using Seconds = std::chrono::duration<double>;
    const Seconds left = controller_.left();
    const auto value = controller_.provisional();
    pad_->show({.running = controller_.state() == CheckController::State::Tapping,
                .done = 1 - left / Seconds{core::rules::kCheckLength},
                .centre = QString::number(std::chrono::ceil<std::chrono::seconds>(left).count()),
                .unit = tr("s left"),
                .below = value ? tr("about %1").arg(value->rounded())
                               : checkwords::taps(controller_.taps()),
                .invitation = tr("Tap"),
                .hint = {}});
}

}  // namespace stridetick::app
