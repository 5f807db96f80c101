// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/output_card.hpp"

#include <QSignalBlocker>

#include "app/controllers/output_controller.hpp"
#include "app/format.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

enum class Lost { UseDefault, Wait };

QString nameOf(std::uint32_t frames) {
    return OutputCard::tr("%1 (%n frames)", nullptr, static_cast<int>(frames))
        .arg(format::wholeMilliseconds(OutputController::usualLength(frames)));
}

QStringList sizes() {
    QStringList names;
    for (const auto frames : OutputController::bufferSizes()) {
        names.append(nameOf(frames));
    }
    return names;
}

}  // namespace

OutputCard::OutputCard(OutputController& controller, QWidget* parent)
    : Form("outputCard", tr("Output"), parent),
      controller_(controller),
      output_(addChoice("output", tr("Play on"), {})),
      look_(theme::button("lookAgain", tr("Look again"), tr("Look for outputs again"), this)),
      lost_(nullptr),
      buffer_(nullptr),
      facts_(nullptr),
      advice_(nullptr),
      larger_(theme::button("largerBuffer", {}, tr("Use the larger buffer"), this)) {
    addRow(tr("Plugged something in?"), look_);
    lost_ = addChoice("whenLost", tr("While it is not there"),
                      {tr("Play on the default"), tr("Wait in silence")});
    buffer_ = addChoice("bufferSize", tr("Buffer"), sizes());
    addWords("bufferWords", tr("Larger where the sound has gaps; smaller where it comes late."));
    facts_ = addWords("outputFacts");
    advice_ = addWords("bufferAdvice");
    theme::setTone(advice_, theme::Tone::Warn);
    addWide(larger_);
    addReset(output_, 0);
    addReset(lost_, static_cast<int>(Lost::UseDefault));
    const auto frames = OutputController::bufferSizes();
    const auto usual = std::ranges::find(frames, OutputController::usualBufferSize());
    addReset(buffer_, static_cast<int>(usual - frames.begin()));
    connect(output_, &QComboBox::activated, this,
            [this](int index) { controller_.choose(static_cast<std::size_t>(index)); });
    connect(look_, &QPushButton::clicked, &controller_, &OutputController::refresh);
    connect(lost_, &QComboBox::activated, this, [this](int index) {
        controller_.setFallBack(static_cast<Lost>(index) == Lost::UseDefault);
    });
    connect(buffer_, &QComboBox::activated, this, [this](int index) {
        controller_.setBufferSize(
            OutputController::bufferSizes().at(static_cast<std::size_t>(index)));
    });
    connect(larger_, &QPushButton::clicked, this,
            [this] { controller_.setBufferSize(controller_.facts().suggestedFrames); });
    connect(&controller_, &OutputController::changed, this, &OutputCard::refresh);
    refresh();
}

void OutputCard::refresh() {
    const QSignalBlocker quietOutput(output_);
    const QSignalBlocker quietLost(lost_);
    const QSignalBlocker quietBuffer(buffer_);
    QStringList labels;
    for (const auto& output : controller_.outputs()) {
        labels.append(output.label);
    }
    QStringList shown;
    for (int i = 0; i < output_->count(); ++i) {
        shown.append(output_->itemText(i));
    }
    if (labels != shown) {  // an open list stays open
        output_->clear();
        output_->addItems(labels);
    }
    output_->setCurrentIndex(static_cast<int>(controller_.chosen()));
    output_->setToolTip(output_->currentText());
    look_->setText(controller_.looking() ? tr("Looking …") : tr("Look again"));
    lost_->setCurrentIndex(
        static_cast<int>(controller_.wish().fallBack ? Lost::UseDefault : Lost::Wait));
    const auto frames = OutputController::bufferSizes();
    const auto size = std::ranges::find(frames, controller_.bufferSize());
    buffer_->setCurrentIndex(size == frames.end() ? -1 : static_cast<int>(size - frames.begin()));
    showResets();
    refreshFacts();
}

void OutputCard::refreshFacts() {
    const auto facts = controller_.facts();
    if (!facts.sounding) {
        facts_->setText(tr("Nothing is open just now."));
    } else if (facts.latency) {
        facts_->setText(tr("Open: %1. Buffer %2, latency %3.")
                            .arg(facts.device, format::milliseconds(facts.buffer),
                                 format::milliseconds(*facts.latency)));
    } else {
        facts_->setText(tr("Open: %1. Buffer %2, latency not reported: tap along.")
                            .arg(facts.device, format::milliseconds(facts.buffer)));
    }
    const bool advised = facts.suggestedFrames != 0;
    advice_->setVisible(advised);
    larger_->setVisible(advised);
    if (advised) {
        advice_->setText(
            tr("The sound has had gaps again and again: this computer does not keep "
               "up with the small buffer."));
        larger_->setText(tr("Use %1").arg(nameOf(facts.suggestedFrames)));
    }
}

}  // namespace stridetick::app
