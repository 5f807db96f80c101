// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/full_screen.hpp"

#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>

#include "app/controllers/check_controller.hpp"
#include "app/pulse_style.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/main_window.hpp"
#include "app/ui/notice_bar.hpp"
#include "app/ui/run_page.hpp"

namespace stridetick::app {

namespace {

/// Those of the menus have no keys while the menu bar is hidden, unless the window has them too.
QList<QAction*> menuActions(const MainWindow& window) {
    QList<QAction*> actions;
    for (const auto* menu : window.menuBar()->actions()) {
        for (auto* action : menu->menu() != nullptr ? menu->menu()->actions() : QList<QAction*>()) {
            if (action->menu() == nullptr && !action->isSeparator()) {
                actions.append(action);
            }
        }
    }
    return actions;
}

}  // namespace

FullScreen::FullScreen(const Parts& parts)
    : QObject(&parts.window), parts_(parts), back_(new QShortcut(&parts.page)) {
    auto* key = new QShortcut(&parts_.page);
    bindKeys(key, KeyAction::FullScreen);
    bindKeys(back_, KeyAction::Back);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, [this] { on_ ? leave() : enter(); });
    back_->setEnabled(false);
    connect(back_, &QShortcut::activated, this, [this] {
        parts_.check.busy() ? parts_.check.cancel() : leave();  // one key does one thing
    });
    connect(&parts_.page, &RunPage::fullScreenWanted, this, &FullScreen::enter);
    connect(&parts_.page, &RunPage::windowWanted, this, &FullScreen::leave);
    connect(&parts_.window, &MainWindow::pageShown, this, [this](MainWindow::Page page) {
        if (page != MainWindow::Page::Run) {
            leave();
        }
    });
    connect(&parts_.window, &MainWindow::firstPainted, &parts_.pulse, &PulseStyle::look);
    parts_.window.installEventFilter(this);
}

void FullScreen::enter() {
    if (!on_ && parts_.page.ready()) {
        show(true);
        parts_.window.setWindowState(parts_.window.windowState() | Qt::WindowFullScreen);
    }
}

void FullScreen::leave() {
    if (on_) {
        show(false);
        parts_.window.setWindowState(parts_.window.windowState() & ~Qt::WindowFullScreen);
    }
}

void FullScreen::show(bool on) {
    on_ = on;
    back_->setEnabled(on);
    for (auto* action : menuActions(parts_.window)) {
        if (on) {
            parts_.window.addAction(action);
        } else {
            parts_.window.removeAction(action);
        }
    }
    parts_.window.menuBar()->setVisible(!on);
    parts_.tabs.setVisible(!on);
    parts_.window.centralWidget()->layout()->setSpacing(on ? 0 : -1);  // -1: the style's
    for (auto* other : parts_.others) {
        other->setMaximumHeight(on ? 0 : QWIDGETSIZE_MAX);
        other->setEnabled(!on);
    }
    parts_.notices.setFar(on);
    parts_.page.setFar(on);
}

bool FullScreen::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowStateChange && on_ && !parts_.window.isFullScreen()) {
        show(false);
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace stridetick::app
