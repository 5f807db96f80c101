// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStackedWidget>

#include <functional>
#include <vector>

namespace stridetick::app {

class CalibrationController;
class CheckController;
class ClickController;
class ClickSettings;
class ExportController;
class FirstSteps;
class HistoryController;
class ImportBar;
class ImportController;
class LogController;
class LoginItem;
class LogExportController;
class MeasureController;
class MergeController;
class NoticeBar;
class OutputController;
class PageTabs;
class Reminders;
class ProgrammeController;
class PulseStyle;
class RestoreController;
class ReviewController;
class RunController;
class RunExportController;
class SettingsStore;
class TapInput;
class TargetController;
class TodayPage;

/// Pages, menu and notices; wiring only. Thread: window's. Borrows everything that it is given.
class MainWindow : public QMainWindow {
    Q_OBJECT

 public:
    /// The last three have no tab, and go back to the page before.
    enum class Page { Today, Measure, Target, Run, Review, Settings, Log, Import };

    struct Parts {
        MeasureController& measure;
        TargetController& target;
        RunController& run;
        CheckController& check;
        ReviewController& review;
        HistoryController& history;
        Reminders& reminders;
        ProgrammeController& programme;
        ClickSettings& clickSettings;
        ClickController& click;
        OutputController& output;
        CalibrationController& calibration;
        ExportController& exporter;
        LogController& log;
        RestoreController& restore;
        ImportController& importer;
        LogExportController& logExporter;
        MergeController& merger;
        RunExportController& runExporter;
        TapInput& taps;
        TapInput& tapsInRun;
        SettingsStore& settings;
        const LoginItem& reminder;
    };
    explicit MainWindow(const Parts& parts);

    Page page() const;
    /// From a page without a tab the pages to go back to, the next one last.
    const QList<Page>& trail() const { return trail_; }
    void goTo(Page page);
    /// From a page without a tab.
    void goBack();
    /// Shows or replaces the notice `id`; an empty text takes it away.
    void setNotice(const QString& id, const QString& text);
    /// Whose window it is; empty where that is plain.
    void showRunner(const QString& name);
    void bringToFront();
    /// Files and folders with the runs of watches.
    void importFiles(const QStringList& files);

 signals:
    void pageShown(MainWindow::Page page);
    /// The programme's next session, or refresher.
    void programmeRunWanted();
    /// The newest of the runs that were imported is to be seen.
    void importedRunWanted();
    /// The window is the one that the runner looks at, again.
    void activated();
    /// Once: what takes time may begin, the runner sees something.
    void firstPainted();
    /// Nothing stood against it.
    void closed();
    /// By the answer to what was asked before.
    void keptOpen();

 protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// F10 opens the menu, which Qt does on no desktop but Windows.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    void buildPages(const Parts& parts);
    template <class Shown>
    Shown* add(Shown* page);
    void focusPage(Page page);
    /// Once, until it is answered.
    template <class Question, class... Of>
    void ask(bool* anyway, Of&... of);

    SettingsStore& settings_;
    LogController& log_;
    MeasureController& measure_;
    RunController& run_;
    ImportController& import_;
    PulseStyle* pulse_;
    bool painted_ = false;
    bool closeAnyway_ = false;
    bool minuteGivenUp_ = false;
    QList<Page> trail_;
    std::vector<std::function<void()>> focus_;  ///< of each page its next thing to do
    PageTabs* tabs_;
    QStackedWidget* pages_;
    NoticeBar* notices_;
    ImportBar* importBar_;
    FirstSteps* firstSteps_;
    TodayPage* today_ = nullptr;
};

}  // namespace stridetick::app
