// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QMainWindow>
#include <QStackedWidget>

namespace stridetick::app {

class CalibrationController;
class CheckController;
class ClickController;
class ClickPage;
class ClickSettings;
class ExportController;
class HistoryController;
class ImportBar;
class ImportController;
class ImportPage;
class LogController;
class LogExportController;
class LogPage;
class MeasureController;
class MeasurePage;
class MergeController;
class NoticeBar;
class OutputController;
class Reminders;
class ProgrammeController;
class RestoreController;
class ReviewController;
class ReviewPage;
class RunController;
class RunExportController;
class RunPage;
class SettingsStore;
class TapInput;
class TargetController;
class TargetPage;
class TodayPage;

/// Pages, menu and notices; wiring only. Thread: window's. Borrows everything that it is given.
class MainWindow : public QMainWindow {
    Q_OBJECT

 public:
    /// Click is reached from Run and by menu, and goes back there; Log by menu and Import after
    /// an import, and these go back to the page before.
    enum class Page { Today, Measure, Target, Run, Review, Click, Log, Import };

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
    };
    explicit MainWindow(const Parts& parts);

    Page page() const;
    void goTo(Page page);
    /// Shows or replaces the notice `id`; an empty text takes it away.
    void setNotice(const QString& id, const QString& text);
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

 protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    QWidget* buildTabs();
    void buildPages(const Parts& parts);
    void buildMenus();
    void focusPage(Page page);
    /// Once, until it is answered.
    template <class Question, class... Of>
    void ask(bool* anyway, Of&... of);

    SettingsStore& settings_;
    LogController& log_;
    MeasureController& measure_;
    RunController& run_;
    ImportController& import_;
    bool painted_ = false;
    bool closeAnyway_ = false;
    bool minuteGivenUp_ = false;
    Page before_ = Page::Measure;  ///< the one that Log and Import go back to
    QButtonGroup* tabs_;
    QStackedWidget* pages_;
    NoticeBar* notices_;
    ImportBar* importBar_;
    TodayPage* todayPage_ = nullptr;
    MeasurePage* measurePage_ = nullptr;
    TargetPage* targetPage_ = nullptr;
    RunPage* runPage_ = nullptr;
    ReviewPage* reviewPage_ = nullptr;
    ClickPage* clickPage_ = nullptr;
    LogPage* logPage_ = nullptr;
    ImportPage* importPage_ = nullptr;
};

}  // namespace stridetick::app
