// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include "app/ui/form.hpp"
#include "core/records/measurement.hpp"
#include "core/records/measurement_details.hpp"
#include "core/records/session.hpp"
#include "core/records/session_details.hpp"

#include <variant>

namespace stridetick::app {

class ReviewController;
class SettingsStore;
class SpeedField;

/// A card to change what the log says about a measurement or a run. What is typed stays until it
/// is saved (Enter) or cancelled (Escape), wherever the runner goes meanwhile.
/// Thread: window's. Fails by: saying why in the card, which then stays.
class EntryEditor : public Form {
    Q_OBJECT

 public:
    EntryEditor(ReviewController& controller, SettingsStore& settings, QWidget* parent = nullptr);

    void edit(const core::Measurement& measurement);
    void edit(const core::Session& session);
    bool editing() const { return !std::holds_alternative<std::monostate>(before_); }
    void focusNext();
    void save();
    void cancel();

 signals:
    /// Saved or cancelled.
    void finished();

 protected:
    void keyPressEvent(QKeyEvent* event) override;

 private:
    void begin(const QString& line, const std::string& note,
               std::optional<core::MetresPerSecond> speed);
    core::MeasurementDetails measurementDetails() const;
    void saveMeasurement(const core::Measurement& before);
    void saveSession(const core::Session& before);
    void showConsequence();
    void refuse(const QString& why, QWidget* at);
    void finish();

    ReviewController& controller_;
    SettingsStore& settings_;
    std::variant<std::monostate, core::Measurement, core::Session> before_;
    QLabel* entry_;
    QLineEdit* note_;
    SpeedField* speed_;
    QCheckBox* bothFeet_;
    QCheckBox* clickAudible_;
    QLineEdit* end_;
    QLabel* problem_;
};

}  // namespace stridetick::app
