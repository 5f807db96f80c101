// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QMainWindow>
#include <QStackedWidget>

namespace stridetick::app {

class CalibrationController;
class ClickController;
class ClickPage;
class ClickSettings;
class ExportController;
class LogController;
class LogPage;
class MeasureController;
class MeasurePage;
class NoticeBar;
class OutputController;
class RestoreController;
class ReviewController;
class ReviewPage;
class RunController;
class RunPage;
class SettingsStore;
class TapInput;
class TargetController;
class TargetPage;

/// Pages, menu and notices; wiring only. Thread: window's. Borrows everything that it is given.
class MainWindow : public QMainWindow {
    Q_OBJECT

 public:
    /// Click is reached from Run and by menu, and goes back there; Log by menu, and goes back to
    /// the page before.
    enum class Page { Measure, Target, Run, Review, Click, Log };

    struct Parts {
        MeasureController& measure;
        TargetController& target;
        RunController& run;
        ReviewController& review;
        ClickSettings& clickSettings;
        ClickController& click;
        OutputController& output;
        CalibrationController& calibration;
        ExportController& exporter;
        LogController& log;
        RestoreController& restore;
        TapInput& taps;
        SettingsStore& settings;
    };
    explicit MainWindow(const Parts& parts);

    Page page() const;
    void goTo(Page page);
    /// Shows or replaces the notice `id`; an empty text takes it away.
    void setNotice(const QString& id, const QString& text);
    void bringToFront();

 signals:
    void pageShown(MainWindow::Page page);
    /// Once: what takes time may begin, the runner sees something.
    void firstPainted();

 protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    QWidget* buildTabs();
    void buildPages(const Parts& parts);
    void buildMenus();
    void buildAppearanceMenu(QMenu* menu);
    void buildSpeedMenu(QMenu* menu);
    void focusPage(Page page);
    void showAbout();
    void askBeforeClosing();

    SettingsStore& settings_;
    LogController& log_;
    bool painted_ = false;
    bool closeAnyway_ = false;
    Page before_ = Page::Measure;  ///< the one that Log goes back to
    QButtonGroup* tabs_;
    QStackedWidget* pages_;
    NoticeBar* notices_;
    MeasurePage* measurePage_ = nullptr;
    TargetPage* targetPage_ = nullptr;
    RunPage* runPage_ = nullptr;
    ReviewPage* reviewPage_ = nullptr;
    ClickPage* clickPage_ = nullptr;
    LogPage* logPage_ = nullptr;
};

}  // namespace stridetick::app
