// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/main_menu.hpp"

#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include "app/translated.hpp"
#include "app/ui/guide_window.hpp"
#include "app/ui/import_bar.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/main_window.hpp"

namespace stridetick::app {

namespace {

using Page = MainWindow::Page;

STRIDETICK_TR_FUNCTIONS(MainMenu)

template <class Object, class Act>
QAction* add(QMenu* menu, const QString& text, KeyAction key, Object* object, Act act) {
    auto* entry = menu->addAction(text, object, act);
    bindKeys(entry, key);
    return entry;
}

void buildGoMenu(QMenu* menu, MainWindow& window) {
    const auto goes = [&](const QString& text, KeyAction key, Page page) {
        add(menu, text, key, &window, [&window, page] { window.goTo(page); });
    };
    goes(tr("T&oday"), KeyAction::Today, Page::Today);
    goes(tr("&Measure"), KeyAction::Measure, Page::Measure);
    goes(tr("&Target"), KeyAction::Target, Page::Target);
    goes(tr("&Run"), KeyAction::Run, Page::Run);
    goes(tr("Re&view"), KeyAction::Review, Page::Review);
    menu->addSeparator();
    goes(tr("&Log and backups…"), KeyAction::Log, Page::Log);
    goes(tr("&Settings…"), KeyAction::Settings, Page::Settings);
}

void tellAbout(QWidget* window) {
    QMessageBox::about(
        window, tr("About Stridetick"),
        tr("<p><b>Stridetick %1</b>, a cadence trainer for runners. GPL-3.0-or-later.</p>"
           "<p>A step rate 5 to 10 % higher lowers the load on knee and hip in the lab "
           "(Heiderscheit 2011, Lenhart 2014). Evidence that it changes how often runners get "
           "hurt is very limited (Anderson 2022), and 160 is a rule of thumb, not a law. This is "
           "not medical advice.</p>")
            .arg(QStringLiteral(STRIDETICK_VERSION)));
}

}  // namespace

void buildMainMenu(MainWindow& window, ImportBar& importBar) {
    auto* file = window.menuBar()->addMenu(tr("&File"));
    add(file, tr("&Import runs…"), KeyAction::ImportRuns, &importBar, &ImportBar::chooseFiles);
    add(file, tr("&Quit"), KeyAction::Quit, &window, &QWidget::close)->setObjectName("quit");
    buildGoMenu(window.menuBar()->addMenu(tr("&Go")), window);
    auto* help = window.menuBar()->addMenu(tr("&Help"));
    add(help, tr("User's &guide"), KeyAction::Help, &window,
        [&window] { GuideWindow::showBeside(window); });
    help->addAction(tr("&About Stridetick"), &window, [&window] { tellAbout(&window); });
}

}  // namespace stridetick::app
