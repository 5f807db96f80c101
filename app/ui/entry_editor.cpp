// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_editor.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "app/controllers/review_controller.hpp"
#include "app/format.hpp"
#include "app/settings_store.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/entry_words.hpp"
#include "app/ui/speed_field.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

EntryEditor::EntryEditor(ReviewController& controller, SettingsStore& settings, QWidget* parent)
    : Form("entryEditor", tr("Change an entry"), parent),
      controller_(controller),
      settings_(settings),
      entry_(addWords("editedEntry")),
      note_(new QLineEdit(this)),
      speed_(new SpeedField(settings, this, "entrySpeed")) {
    theme::name(note_, "entryNote", tr("Note"));
    addRow(tr("&Note"), note_);
    speed_->setCaption(tr("&Treadmill speed (optional)"));
    addWide(speed_);
    bothFeet_ = addCheck("entryBothFeet", tr("&Both feet were tapped or counted"));
    clickAudible_ = addCheck("entryClickAudible", tr("The click was &audible"));
    end_ = new QLineEdit(this);
    theme::name(end_, "entryEnd", tr("From start to end with pauses, minutes and seconds"));
    end_->setMaximumWidth(theme::em() * 6);
    addRow(tr("Sta&rt to end, with pauses"), end_);
    problem_ = addWords("entryProblem");
    auto* buttons = new QWidget(this);
    auto* save = theme::button("saveEntry", tr("&Save"), tr("Save the changes"), buttons);
    theme::makePrimary(save);
    auto* cancel =
        theme::button("cancelEntry", tr("&Cancel"), tr("Leave the entry as it is"), buttons);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
    addWide(buttons);
    connect(save, &QPushButton::clicked, this, &EntryEditor::save);
    connect(cancel, &QPushButton::clicked, this, &EntryEditor::cancel);
    connect(bothFeet_, &QCheckBox::toggled, this, &EntryEditor::showConsequence);
}

void EntryEditor::edit(const core::Measurement& measurement) {
    before_ = measurement;
    begin(words::line(measurement, settings_.speedUnit()), measurement.note,
          measurement.treadmillSpeed);
    bothFeet_->setChecked(measurement.bothFeet);
    clickAudible_->setChecked(measurement.clickAudible);
}

void EntryEditor::edit(const core::Session& session) {
    before_ = session;
    begin(words::line(session, controller_.traceOf(session.id), settings_.speedUnit()),
          session.note, session.treadmillSpeed);
    end_->setText(format::clockTime(session.length));
}

void EntryEditor::begin(const QString& line, const std::string& note,
                        std::optional<core::MetresPerSecond> speed) {
    const bool measurement = std::holds_alternative<core::Measurement>(before_);
    entry_->setText(line);
    note_->setText(QString::fromStdString(note));
    speed_->setSpeed(speed);
    setShown(bothFeet_, measurement);
    setShown(clickAudible_, measurement);
    setShown(end_, !measurement);
    problem_->hide();
    show();
}

void EntryEditor::focusNext() {
    note_->setFocus(Qt::OtherFocusReason);
    bringIntoSight(note_);
}

core::MeasurementDetails EntryEditor::measurementDetails() const {
    return {.note = note_->text().toStdString(),
            .treadmillSpeed = speed_->speed(),
            .bothFeet = bothFeet_->isChecked(),
            .clickAudible = clickAudible_->isChecked()};
}

void EntryEditor::showConsequence() {
    const auto* before = std::get_if<core::Measurement>(&before_);
    if (before == nullptr) {
        return;
    }
    const auto after = core::withDetails(*before, measurementDetails());
    if (!after) {
        return refuse(words::refusal(after.error()), bothFeet_);
    }
    problem_->setText(tr("The cadence becomes %1 %2 spm. A target that was set from it stays as "
                         "it is: set a new one on the Target page.")
                          .arg(format::spm(after->cadence), format::plusMinus(after->halfWidth)));
    theme::setTone(problem_, theme::Tone::Quiet);
    problem_->setVisible(after->cadence != before->cadence);
}

void EntryEditor::refuse(const QString& why, QWidget* at) {
    problem_->setText(why);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->show();
    at->setFocus(Qt::OtherFocusReason);
}

void EntryEditor::save() {
    if (const QString why = controller_.whyNotNow(); !why.isEmpty()) {
        return refuse(why, note_);
    }
    if (!speed_->read()) {
        return speed_->findChild<QLineEdit*>()->setFocus(Qt::OtherFocusReason);
    }
    if (const auto* measurement = std::get_if<core::Measurement>(&before_)) {
        saveMeasurement(*measurement);
    } else if (const auto* session = std::get_if<core::Session>(&before_)) {
        saveSession(*session);
    }
}

void EntryEditor::saveMeasurement(const core::Measurement& before) {
    if (const auto changed = controller_.change(before, measurementDetails()); !changed) {
        return refuse(words::refusal(changed.error()), bothFeet_);
    }
    finish();
}

void EntryEditor::saveSession(const core::Session& before) {
    auto details = core::detailsOf(before);
    details.note = note_->text().toStdString();
    details.treadmillSpeed = speed_->speed();
    // What is shown leaves out the last part of a second: untouched, it stays.
    if (end_->text().trimmed() != format::clockTime(before.length)) {
        const auto end = format::parseClockTime(end_->text());
        if (!end) {
            return refuse(tr("Not a time. Type minutes and seconds such as %1.")
                              .arg(format::clockTime(before.length)),
                          end_);
        }
        details.length = *end;
    }
    if (const auto changed = controller_.change(before, details); !changed) {
        return refuse(words::refusal(changed.error(), before), end_);
    }
    finish();
}

void EntryEditor::cancel() {
    if (editing()) {
        finish();
    }
}

void EntryEditor::finish() {
    before_ = std::monostate{};
    hide();
    emit finished();
}

void EntryEditor::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return save();
        case Qt::Key_Escape:
            return cancel();
        default:
            return Form::keyPressEvent(event);
    }
}

}  // namespace stridetick::app
