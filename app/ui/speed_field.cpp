// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/speed_field.hpp"

#include <QGridLayout>

#include "app/format.hpp"
#include "app/settings_store.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

SpeedField::SpeedField(SettingsStore& settings, QWidget* parent, const char* objectName)
    : QWidget(parent),
      settings_(settings),
      number_(new QLineEdit(this)),
      unit_(new QLabel(this)),
      caption_(theme::label(tr("Treadmill &speed (optional)"), theme::Type::Body, this)),
      problem_(theme::namedLabel("", theme::Type::Small, this)) {
    problem_->setObjectName(QLatin1String(objectName) + QStringLiteral("Problem"));
    theme::name(number_, objectName, tr("Treadmill speed, optional"));
    number_->setMaximumWidth(theme::em() * 6);
    caption_->setBuddy(number_);
    problem_->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(theme::kSpaceTight);
    grid->addWidget(caption_, 0, 0, 1, 3);
    grid->addWidget(number_, 1, 0);
    grid->addWidget(unit_, 1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(problem_, 2, 0, 1, 3);
    connect(number_, &QLineEdit::editingFinished, this, &SpeedField::read);
    connect(number_, &QLineEdit::returnPressed, this, [this] {
        if (problem_->isHidden()) {
            emit done();
        }
    });
    connect(&settings_, &SettingsStore::speedUnitChanged, this, &SpeedField::showUnit);
    showUnit();
}

// The line loses the focus, and so is finished, while it goes: then there is nobody to read it.
SpeedField::~SpeedField() { number_->disconnect(this); }

void SpeedField::setCaption(const QString& caption) { caption_->setText(caption); }

void SpeedField::setSpeed(std::optional<core::MetresPerSecond> speed) {
    speed_ = speed;
    number_->clear();
    problem_->hide();
    showUnit();
}

bool SpeedField::read() {
    const QString text = number_->text().trimmed();
    const auto unit = settings_.speedUnit();
    const bool same = speed_ && text == format::speedNumber(*speed_, unit);
    const auto speed = same ? speed_ : format::parseSpeed(text, unit);
    const bool wrong = !text.isEmpty() && !speed;
    problem_->setVisible(wrong);
    if (wrong) {
        const bool pace =
            unit == core::SpeedUnit::MinutesPerKilometre || unit == core::SpeedUnit::MinutesPerMile;
        problem_->setText(pace ? tr("Not a pace. Type minutes and seconds such as 6:00, or leave "
                                    "this empty.")
                               : tr("Not a treadmill speed. Type a number such as 9.5, or leave "
                                    "this empty."));
        theme::setTone(problem_, theme::Tone::Danger);
    }
    speed_ = speed;
    if (speed && text.back().isLetter()) {  // the unit, which stands behind the line
        showUnit();
    }
    emit entered(speed);
    return !wrong;
}

void SpeedField::showUnit() {
    const auto unit = settings_.speedUnit();
    unit_->setText(format::unitName(unit));
    if (speed_) {
        number_->setText(format::speedNumber(*speed_, unit));
    }
}

}  // namespace stridetick::app
