// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/after_details.hpp"

#include <QGridLayout>
#include <QLocale>
#include <QStringList>

#include "app/format.hpp"
#include "app/settings_store.hpp"
#include "app/ui/speed_field.hpp"
#include "app/ui/theme.hpp"

#include <cmath>

namespace stridetick::app {

namespace {

constexpr double kLeastIncline = -10;
constexpr double kMostIncline = 40;
constexpr int kMostMetres = 200'000;  // more than a watch logs of any day on a treadmill
constexpr int kDigits = 7;            // to the metre

/// Without the unit, where that was typed behind the number. Another unit stays: it is refused.
QString numberOf(const QString& typed, const QStringList& units) {
    QString text = typed.trimmed();
    for (const auto& unit : units) {
        if (text.endsWith(unit, Qt::CaseInsensitive)) {
            return text.chopped(unit.size()).trimmed();
        }
    }
    return text;
}

QStringList distanceUnits(core::SpeedUnit unit) {
    const bool miles =
        unit == core::SpeedUnit::MilesPerHour || unit == core::SpeedUnit::MinutesPerMile;
    return QStringList{format::distanceUnit(unit)} +
           (miles ? QStringList{"miles", "mile", "mi"} : QStringList{"km"});
}

}  // namespace

AfterDetails::AfterDetails(SettingsStore& settings, QWidget* parent)
    : QWidget(parent), settings_(settings) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto field = [&](const char* name, const QString& spoken, QLabel* caption) {
        auto* line = new QLineEdit(this);
        theme::name(line, name, spoken);
        caption->setBuddy(line);
        const int row = grid->rowCount();
        grid->addWidget(caption, row, 0);
        grid->addWidget(line, row, 1);
        connect(line, &QLineEdit::returnPressed, this, &AfterDetails::entered);
        return line;
    };
    note_ = field("afterNote", tr("Note"), new QLabel(tr("Note"), this));
    incline_ = field("afterIncline", tr("Incline in percent"), new QLabel(tr("Incline, %"), this));
    distanceCaption_ = new QLabel(this);
    distance_ = field("afterDistance", tr("Distance"), distanceCaption_);
    for (auto* line : {incline_, distance_}) {
        line->setMaximumWidth(theme::em() * 6);
    }
    speed_ = new SpeedField(settings_, this, "afterSpeed");
    speed_->setCaption(tr("Treadmill speed"));
    grid->addWidget(speed_, grid->rowCount(), 0, 1, 2);
}

void AfterDetails::begin(const core::Session& session) {
    note_->setText(QString::fromStdString(session.note));
    speed_->setSpeed(session.treadmillSpeed);
    incline_->clear();
    distance_->clear();
    problem_.clear();
}

void AfterDetails::focusNext() { note_->setFocus(Qt::OtherFocusReason); }

void AfterDetails::fill(const core::SessionReport& said) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (said.inclineTenths) {
        incline_->setText(locale.toString(*said.inclineTenths / 10.0, 'g', kDigits));
    }
    if (said.distanceMetres) {
        distance_->setText(
            format::distanceNumber(*said.distanceMetres, settings_.speedUnit(), kDigits));
    }
}

void AfterDetails::follow(const core::Session& before, const core::Session& now) {
    if (note_->text().trimmed() == QString::fromStdString(before.note)) {
        note_->setText(QString::fromStdString(now.note));
    }
    if (speed_->speed() == before.treadmillSpeed) {
        speed_->setSpeed(now.treadmillSpeed);
    }
}

void AfterDetails::refreshUnit() {
    distanceCaption_->setText(tr("Distance, %1").arg(format::distanceUnit(settings_.speedUnit())));
}

bool AfterDetails::read(core::SessionReport& report, core::SessionDetails& details) {
    problem_.clear();
    if (!speed_->read()) {
        return false;  // it says so itself
    }
    details.note = note_->text().trimmed().toStdString();
    details.treadmillSpeed = speed_->speed();
    if (const QString text = incline_->text().trimmed(); !text.isEmpty()) {
        const auto percent = format::parseNumber(numberOf(text, {"%", QLocale().percent()}));
        if (!percent || *percent < kLeastIncline || *percent > kMostIncline) {
            problem_ =
                tr("Type the incline in percent, such as 1.5, from -10 to 40, or leave it "
                   "empty.");
            return false;
        }
        report.inclineTenths = static_cast<int>(std::lround(*percent * 10));
    }
    if (const QString text = distance_->text().trimmed(); !text.isEmpty()) {
        const auto unit = settings_.speedUnit();
        const auto metres = format::parseDistance(numberOf(text, distanceUnits(unit)), unit);
        if (!metres || *metres < 1 || std::lround(*metres) > kMostMetres) {
            problem_ = tr("Type the distance as a number such as 5.2, up to %1, or leave it empty.")
                           .arg(format::wholeDistance(kMostMetres, unit));
            return false;
        }
        report.distanceMetres = static_cast<int>(std::lround(*metres));
    }
    return true;
}

}  // namespace stridetick::app
