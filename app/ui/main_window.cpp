// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/main_window.hpp"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QVBoxLayout>

#include "app/controllers/import_controller.hpp"
#include "app/controllers/log_controller.hpp"
#include "app/controllers/measure_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/pulse_style.hpp"
#include "app/settings_store.hpp"
#include "app/ui/close_question.hpp"
#include "app/ui/columns.hpp"
#include "app/ui/dresser.hpp"
#include "app/ui/file_drop.hpp"
#include "app/ui/first_steps.hpp"
#include "app/ui/full_screen.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/import_bar.hpp"
#include "app/ui/import_page.hpp"
#include "app/ui/import_question.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/log_page.hpp"
#include "app/ui/main_menu.hpp"
#include "app/ui/measure_page.hpp"
#include "app/ui/minute_question.hpp"
#include "app/ui/notice_bar.hpp"
#include "app/ui/page_tabs.hpp"
#include "app/ui/review_page.hpp"
#include "app/ui/run_page.hpp"
#include "app/ui/settings_page.hpp"
#include "app/ui/target_page.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/today_page.hpp"
#include "app/ui/window_place.hpp"

#include <utility>

namespace stridetick::app {

namespace {

constexpr QSize kFirstSize{1024, 700};

/// Pages without a tab, that go back to the one before.
bool isAside(MainWindow::Page page) { return page > MainWindow::Page::Review; }

}  // namespace

MainWindow::MainWindow(const Parts& parts)
    : settings_(parts.settings),
      log_(parts.log),
      measure_(parts.measure),
      run_(parts.run),
      import_(parts.importer),
      pulse_(new PulseStyle(parts.settings, this)),
      tabs_(new PageTabs(parts.run, this)),
      pages_(new QStackedWidget(this)),
      notices_(new NoticeBar(this)),
      importBar_(new ImportBar(parts.importer, this)),
      firstSteps_(new FirstSteps(parts.target, parts.run, *this)) {
    setObjectName("mainWindow");
    setWindowTitle(tr("Stridetick"));
    setWindowIcon(theme::windowIcon());
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    column->addWidget(notices_);
    column->addWidget(importBar_);
    column->addWidget(firstSteps_);
    column->addWidget(pages_, 1);
    setCentralWidget(centre);
    resize(kFirstSize);
    restoreGeometry(settings_.windowGeometry());
    // Closed in full screen, it begins as a window.
    setWindowState(windowState() & ~Qt::WindowFullScreen);
    fitToScreen(*this);
    buildPages(parts);
    buildMainMenu(*this, *importBar_);
    new Dresser(settings_, this);
    leaveKeysToLists(this);
    winId();  // the window's key events are watched from its first moment
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::importFiles);
    connect(tabs_, &PageTabs::wanted, this, &MainWindow::goTo);
    goTo(Page::Measure);
}

template <class Shown>
Shown* MainWindow::add(Shown* page) {
    pages_->addWidget(new PageScroll(page, pages_));
    focus_.emplace_back([page] { page->focusNext(); });
    return page;
}

void MainWindow::buildPages(const Parts& parts) {
    today_ = add(new TodayPage(parts.programme, parts.run, parts.settings, this));
    auto* measure =
        add(new MeasurePage(parts.measure, parts.target, parts.taps, parts.settings, this));
    auto* target = add(new TargetPage(parts.target, this));
    auto* run =
        add(new RunPage(parts.run, parts.click, parts.check, parts.tapsInRun, *pulse_, this));
    auto* review = add(new ReviewPage({.weeks = parts.review,
                                       .history = parts.history,
                                       .reminders = parts.reminders,
                                       .settings = parts.settings,
                                       .runExporter = parts.runExporter},
                                      this));
    auto* settings = new SettingsPage({.settings = parts.settings,
                                       .pulse = *pulse_,
                                       .reminder = parts.reminder,
                                       .clickSettings = parts.clickSettings,
                                       .click = parts.click,
                                       .output = parts.output,
                                       .calibration = parts.calibration,
                                       .exporter = parts.exporter},
                                      this);
    pages_->addWidget(settings);  // scrolls below its tabs
    focus_.emplace_back([settings] { settings->focusNext(); });
    auto* log = add(new LogPage({.log = parts.log,
                                 .restore = parts.restore,
                                 .exporter = parts.logExporter,
                                 .merge = parts.merger},
                                this));
    auto* import = add(new ImportPage(parts.importer, this));
    const auto leadsTo = [this](Page page) { return [this, page] { goTo(page); }; };
    connect(import, &ImportPage::backWanted, this, [this] {
        goBack();
        import_.dismiss();
    });
    connect(import, &ImportPage::runWanted, this, &MainWindow::importedRunWanted);
    connect(importBar_, &ImportBar::detailsWanted, this, leadsTo(Page::Import));
    connect(importBar_, &ImportBar::filesChosen, this, &MainWindow::importFiles);
    connect(importBar_, &ImportBar::left, this, [this] { focusPage(page()); });
    connect(review, &ReviewPage::importWanted, importBar_, &ImportBar::chooseFiles);
    connect(log, &LogPage::backWanted, this, &MainWindow::goBack);
    connect(settings, &SettingsPage::backWanted, this, &MainWindow::goBack);
    connect(today_, &TodayPage::runWanted, this, &MainWindow::programmeRunWanted);
    connect(today_, &TodayPage::runPageWanted, this, leadsTo(Page::Run));
    connect(today_, &TodayPage::measureWanted, this, leadsTo(Page::Measure));
    connect(today_, &TodayPage::targetWanted, this, leadsTo(Page::Target));
    connect(run, &RunPage::clickSettingsWanted, this, [this, settings] {
        settings->openTab("tabClick");
        goTo(Page::Settings);
    });
    connect(measure, &MeasurePage::targetWanted, this, leadsTo(Page::Target));
    connect(measure, &MeasurePage::todayWanted, this, leadsTo(Page::Today));
    connect(target, &TargetPage::measureWanted, this, leadsTo(Page::Measure));
    connect(target, &TargetPage::runWanted, this, leadsTo(Page::Run));
    connect(run, &RunPage::targetWanted, this, leadsTo(Page::Target));
    connect(review, &ReviewPage::measureWanted, this, leadsTo(Page::Measure));
    new FullScreen(
        {*this, *run, *notices_, parts.check, *pulse_, *tabs_, {importBar_, firstSteps_}});
}

MainWindow::Page MainWindow::page() const { return static_cast<Page>(pages_->currentIndex()); }

void MainWindow::goTo(Page page) {
    if (!isAside(page)) {
        trail_.clear();
    } else if (const auto at = trail_.indexOf(page); at >= 0) {
        trail_.resize(at);
    } else if (page != this->page()) {
        trail_.append(this->page());
    }
    tabs_->mark(page);
    pages_->setCurrentIndex(static_cast<int>(page));
    importBar_->setPageShown(page == Page::Import);
    emit pageShown(page);
    focusPage(page);
    if (auto* scroll = qobject_cast<PageScroll*>(pages_->currentWidget())) {
        scroll->toTop();
    }
}

void MainWindow::goBack() {
    if (!trail_.isEmpty()) {
        goTo(trail_.last());
    }
}

void MainWindow::focusPage(Page page) { focus_[static_cast<std::size_t>(page)](); }

void MainWindow::importFiles(const QStringList& files) {
    import_.take(files);
    if (!run_.running() && page() != Page::Measure) {  // where keys are taps
        activateWindow();
        importBar_->focusCancel();
    }
}

void MainWindow::setNotice(const QString& id, const QString& text) { notices_->set(id, text); }

void MainWindow::showRunner(const QString& name) {
    setWindowTitle(name.isEmpty() ? tr("Stridetick") : tr("%1 – Stridetick").arg(name));
    today_->showRunner(name);
}

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
    emit closed();
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
    connect(question, &QDialog::rejected, this, &MainWindow::keptOpen);
    question->open();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::NoModifier &&
        menuBar()->isVisible()) {
        return menuBar()->setActiveAction(menuBar()->actions().first());
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (!std::exchange(painted_, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
}

}  // namespace stridetick::app
