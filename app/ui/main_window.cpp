// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/main_window.hpp"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controllers/import_controller.hpp"
#include "app/controllers/log_controller.hpp"
#include "app/controllers/measure_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/settings_store.hpp"
#include "app/ui/click_page.hpp"
#include "app/ui/close_question.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/file_drop.hpp"
#include "app/ui/import_bar.hpp"
#include "app/ui/import_page.hpp"
#include "app/ui/import_question.hpp"
#include "app/ui/log_page.hpp"
#include "app/ui/measure_page.hpp"
#include "app/ui/minute_question.hpp"
#include "app/ui/notice_bar.hpp"
#include "app/ui/reminder_menu.hpp"
#include "app/ui/review_page.hpp"
#include "app/ui/run_page.hpp"
#include "app/ui/target_page.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/today_page.hpp"
#include "app/ui/view_menus.hpp"

#include <array>
#include <utility>

namespace stridetick::app {

namespace {

constexpr QSize kFirstSize{1024, 700};

/// Pages that go back to the one before, whose tab stays.
bool isAside(MainWindow::Page page) {
    return page == MainWindow::Page::Log || page == MainWindow::Page::Import;
}

}  // namespace

MainWindow::MainWindow(const Parts& parts)
    : settings_(parts.settings),
      log_(parts.log),
      measure_(parts.measure),
      run_(parts.run),
      import_(parts.importer),
      tabs_(new QButtonGroup(this)),
      pages_(new QStackedWidget(this)),
      notices_(new NoticeBar(this)),
      importBar_(new ImportBar(parts.importer, this)) {
    setObjectName("mainWindow");
    setWindowTitle(tr("Stridetick"));
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildTabs());
    column->addWidget(notices_);
    column->addWidget(importBar_);
    column->addWidget(pages_, 1);
    setCentralWidget(centre);
    buildPages(parts);
    buildMenus();
    connect(&settings_, &SettingsStore::appearanceChanged, this, [this] {
        theme::apply(*qApp, settings_.appearance());
        theme::refreshTones(this);
    });
    resize(kFirstSize);
    restoreGeometry(settings_.windowGeometry());
    winId();  // the window's key events are watched from its first moment
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::importFiles);
    goTo(Page::Measure);
}

QWidget* MainWindow::buildTabs() {
    struct Tab {
        QString text;
        const char* name;
    };
    const std::array tabs{Tab{tr("Today"), "tabToday"}, Tab{tr("Measure"), "tabMeasure"},
                          Tab{tr("Target"), "tabTarget"}, Tab{tr("Run"), "tabRun"},
                          Tab{tr("Review"), "tabReview"}};
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide, 0);
    row->setSpacing(theme::kSpaceTight);
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        auto* button = theme::button(tabs[i].name, tabs[i].text, tabs[i].text, bar);
        button->setCheckable(true);
        button->setProperty("tab", true);
        button->setFont(theme::font(theme::Type::Heading));
        button->setToolTip(tr("Ctrl+%1").arg(i + 1));
        tabs_->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch();
    connect(tabs_, &QButtonGroup::idClicked, this, [this](int id) { goTo(static_cast<Page>(id)); });
    return bar;
}

void MainWindow::buildPages(const Parts& parts) {
    todayPage_ = new TodayPage(parts.programme, parts.run, parts.settings, this);
    measurePage_ = new MeasurePage(parts.measure, parts.taps, parts.settings, this);
    targetPage_ = new TargetPage(parts.target, this);
    runPage_ = new RunPage(parts.run, parts.click, parts.check, parts.tapsInRun, this);
    reviewPage_ = new ReviewPage({.weeks = parts.review,
                                  .history = parts.history,
                                  .reminders = parts.reminders,
                                  .settings = parts.settings,
                                  .runExporter = parts.runExporter},
                                 this);
    for (QWidget* page : std::initializer_list<QWidget*>{todayPage_, measurePage_, targetPage_,
                                                         runPage_, reviewPage_}) {
        pages_->addWidget(new PageScroll(page, pages_));
    }
    clickPage_ = new ClickPage({.settings = parts.clickSettings,
                                .click = parts.click,
                                .output = parts.output,
                                .calibration = parts.calibration,
                                .exporter = parts.exporter},
                               this);
    pages_->addWidget(clickPage_);
    logPage_ = new LogPage({.log = parts.log,
                            .restore = parts.restore,
                            .exporter = parts.logExporter,
                            .merge = parts.merger},
                           this);
    pages_->addWidget(new PageScroll(logPage_, pages_));
    importPage_ = new ImportPage(parts.importer, this);
    pages_->addWidget(new PageScroll(importPage_, pages_));
    connect(importPage_, &ImportPage::backWanted, this, [this] {
        goTo(before_);
        import_.dismiss();
    });
    connect(importPage_, &ImportPage::runWanted, this, &MainWindow::importedRunWanted);
    connect(importBar_, &ImportBar::detailsWanted, this, [this] { goTo(Page::Import); });
    connect(importBar_, &ImportBar::filesChosen, this, &MainWindow::importFiles);
    connect(importBar_, &ImportBar::left, this, [this] { focusPage(page()); });
    connect(reviewPage_, &ReviewPage::importWanted, importBar_, &ImportBar::chooseFiles);
    connect(logPage_, &LogPage::backWanted, this, [this] { goTo(before_); });
    connect(todayPage_, &TodayPage::runWanted, this, &MainWindow::programmeRunWanted);
    connect(todayPage_, &TodayPage::runPageWanted, this, [this] { goTo(Page::Run); });
    connect(todayPage_, &TodayPage::measureWanted, this, [this] { goTo(Page::Measure); });
    connect(todayPage_, &TodayPage::targetWanted, this, [this] { goTo(Page::Target); });
    connect(runPage_, &RunPage::clickSettingsWanted, this, [this] { goTo(Page::Click); });
    connect(clickPage_, &ClickPage::backWanted, this, [this] { goTo(Page::Run); });
    connect(measurePage_, &MeasurePage::targetWanted, this, [this] { goTo(Page::Target); });
    connect(targetPage_, &TargetPage::measureWanted, this, [this] { goTo(Page::Measure); });
    connect(targetPage_, &TargetPage::runWanted, this, [this] { goTo(Page::Run); });
    connect(runPage_, &RunPage::targetWanted, this, [this] { goTo(Page::Target); });
    connect(reviewPage_, &ReviewPage::measureWanted, this, [this] { goTo(Page::Measure); });
}

void MainWindow::buildMenus() {
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Import runs…"), QKeySequence(tr("Ctrl+I")), importBar_,
                    &ImportBar::chooseFiles);
    auto* quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setObjectName("quit");
    auto* go = menuBar()->addMenu(tr("&Go"));
    const std::array pages{tr("T&oday"), tr("&Measure"), tr("&Target"), tr("&Run"), tr("Re&view")};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        go->addAction(pages[i], QKeySequence(tr("Ctrl+%1").arg(i + 1)), this,
                      [this, i] { goTo(static_cast<Page>(i)); });
    }
    go->addSeparator();
    go->addAction(tr("Click &settings"), QKeySequence(tr("Ctrl+,")), this,
                  [this] { goTo(Page::Click); });
    go->addAction(tr("&Log and backups…"), QKeySequence(tr("Ctrl+L")), this,
                  [this] { goTo(Page::Log); });
    auto* view = menuBar()->addMenu(tr("&View"));
    buildAppearanceMenu(view->addMenu(tr("&Appearance")), settings_);
    buildSpeedMenu(view->addMenu(tr("Treadmill &speed in")), settings_);
    buildReminderMenu(view->addMenu(tr("&Reminders")), settings_, this);
    buildHelpMenu(menuBar()->addMenu(tr("&Help")), this);
}

MainWindow::Page MainWindow::page() const { return static_cast<Page>(pages_->currentIndex()); }

void MainWindow::goTo(Page page) {
    const int index = static_cast<int>(page);
    if (!isAside(page)) {
        tabs_->button(static_cast<int>(page == Page::Click ? Page::Run : page))->setChecked(true);
    } else if (!isAside(this->page())) {
        before_ = this->page();
    }
    pages_->setCurrentIndex(index);
    importBar_->setPageShown(page == Page::Import);
    emit pageShown(page);
    focusPage(page);
    if (auto* scroll = qobject_cast<PageScroll*>(pages_->currentWidget())) {
        scroll->toTop();
    }
}

void MainWindow::focusPage(Page page) {
    switch (page) {
        case Page::Today:
            return todayPage_->focusNext();
        case Page::Measure:
            return measurePage_->focusNext();
        case Page::Target:
            return targetPage_->focusNext();
        case Page::Run:
            return runPage_->focusNext();
        case Page::Review:
            return reviewPage_->focusNext();
        case Page::Click:
            return clickPage_->focusNext();
        case Page::Log:
            return logPage_->focusNext();
        case Page::Import:
            return importPage_->focusNext();
    }
}

void MainWindow::importFiles(const QStringList& files) {
    import_.take(files);
    if (!run_.running() && page() != Page::Measure) {  // where keys are taps
        activateWindow();
        importBar_->focusCancel();
    }
}

void MainWindow::setNotice(const QString& id, const QString& text) { notices_->set(id, text); }

void MainWindow::bringToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) {
        emit activated();
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (measure_.state() == MeasureController::State::AskBothFeet && !minuteGivenUp_) {
        event->ignore();
        return ask<MinuteQuestion>(&minuteGivenUp_);
    }
    if (import_.reading()) {
        event->ignore();
        return ask<ImportQuestion>(nullptr, import_);
    }
    if (log_.wouldBeLost() > 0 && !closeAnyway_) {
        event->ignore();
        return ask<CloseQuestion>(&closeAnyway_, log_);
    }
    settings_.setWindowGeometry(saveGeometry());
    event->accept();
}

template <class Question, class... Of>
void MainWindow::ask(bool* anyway, Of&... of) {
    if (findChild<Question*>() != nullptr) {
        return;
    }
    auto* question = new Question(of..., this);
    if constexpr (requires { &Question::answerWanted; }) {
        connect(question, &Question::answerWanted, this, [this] { goTo(Page::Measure); });
    }
    connect(question, &Question::closeWanted, this, [this, anyway] {
        if (anyway != nullptr) {
            *anyway = true;
        }
        close();
    });
    question->open();
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (!std::exchange(painted_, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
}

}  // namespace stridetick::app
