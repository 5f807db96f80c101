// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/click_settings.hpp"
#include "app/controllers/calibration_controller.hpp"
#include "app/controllers/check_controller.hpp"
#include "app/controllers/click_controller.hpp"
#include "app/controllers/export_controller.hpp"
#include "app/controllers/history_controller.hpp"
#include "app/controllers/import_controller.hpp"
#include "app/controllers/log_controller.hpp"
#include "app/controllers/log_export_controller.hpp"
#include "app/controllers/measure_controller.hpp"
#include "app/controllers/merge_controller.hpp"
#include "app/controllers/output_controller.hpp"
#include "app/controllers/programme_controller.hpp"
#include "app/controllers/restore_controller.hpp"
#include "app/controllers/review_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/controllers/run_export_controller.hpp"
#include "app/controllers/target_controller.hpp"
#include "app/key_map.hpp"
#include "app/log_service.hpp"
#include "app/login_item.hpp"
#include "app/platform/wake_lock.hpp"
#include "app/reminders.hpp"
#include "app/settings_store.hpp"
#include "app/sound.hpp"
#include "app/tap_input.hpp"
#include "app/ui/main_window.hpp"
#include "audio/click_engine.hpp"
#include "core/util/clock.hpp"

#include <filesystem>
#include <memory>

namespace stridetick::app {

/// Builds the program in order of dependence and takes it down in reverse: window, controllers
/// (a run is finished), sound (the callback is joined), log (what waits is written).
/// Thread: window's. Borrows the clock.
class Composition {
 public:
    /// `settings` is the runner's file; see settingsFile().
    Composition(std::filesystem::path log, const core::Clock& clock,
                std::unique_ptr<audio::ClickEngine> engine, const QString& settings = {});

    SettingsStore& settings() { return settings_; }
    KeyMap& keys() { return keys_; }
    LogService& log() { return log_; }
    Sound& sound() { return sound_; }
    MeasureController& measure() { return measure_; }
    TargetController& target() { return target_; }
    RunController& run() { return run_; }
    CheckController& check() { return check_; }
    ReviewController& review() { return review_; }
    HistoryController& history() { return history_; }
    Reminders& reminders() { return reminders_; }
    ClickSettings& clickSettings() { return clickSettings_; }
    ClickController& click() { return click_; }
    OutputController& output() { return output_; }
    CalibrationController& calibration() { return calibration_; }
    ExportController& exporter() { return exporter_; }
    LogController& logControl() { return logControl_; }
    ProgrammeController& programme() { return programme_; }
    RestoreController& restore() { return restore_; }
    ImportController& importer() { return importer_; }
    LogExportController& logExporter() { return logExporter_; }
    MergeController& merger() { return merger_; }
    RunExportController& runExporter() { return runExporter_; }
    MainWindow& window() { return window_; }

 private:
    LogReplacement replacement(const core::Clock& clock);
    void wireLog(const core::Clock& clock);
    void wireLogPage();
    void wireSound();
    void wirePages();
    void wireProgramme();
    void wireImport();
    void showPage(MainWindow::Page page);
    /// To what Today asks after a run; not while keys may be taps of its last check.
    void leaveRun();
    /// The run that the Run page would start: the programme's, where that was asked for.
    void prepareAgain();
    /// The log is another than it was.
    void showEverythingAnew();

    SettingsStore settings_;
    KeyMap keys_{settings_};
    ClickSettings clickSettings_;
    LogService log_;
    Sound sound_;
    WakeLock wakeLock_;
    TapInput taps_;
    TapInput tapsAlong_;  ///< to the click; the first are a minute's
    TapInput tapsInRun_;  ///< of a check
    ClickController click_;
    OutputController output_;
    CalibrationController calibration_;
    RunController run_;
    CheckController check_;
    ExportController exporter_;
    MeasureController measure_;
    TargetController target_;
    ReviewController review_;
    HistoryController history_;
    Reminders reminders_;
    ProgrammeController programme_;
    LogController logControl_;
    ImportController importer_;
    RestoreController restore_;
    LogExportController logExporter_;
    MergeController merger_;
    RunExportController runExporter_;
    LoginItem reminder_;
    MainWindow window_;
    bool resultShown_ = false;  ///< of a minute
    bool runOver_ = false;      ///< and its page is still shown
};

}  // namespace stridetick::app
