// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote_control.hpp"

#include "app/composition.hpp"

namespace stridetick::app {

RemoteControl::RemoteControl(Composition& program, const QDBusConnection& bus)
    : mpris_({.run = program.run(),
              .click = program.click(),
              .tapping =
                  [&program] {
                      using State = MeasureController::State;
                      const auto state = program.measure().state();
                      return program.window().page() == MainWindow::Page::Measure ||
                             program.check().takesKeys() || state == State::Tapping ||
                             state == State::Paused;
                  },
              .showRun =
                  [&window = program.window()] {
                      if (window.page() != MainWindow::Page::Run) {
                          window.goTo(MainWindow::Page::Run);
                      }
                  },
              .raise = [&window = program.window()] { window.bringToFront(); },
              .quit = [&window = program.window()] { window.close(); }},
             bus) {
    QObject::connect(&program.window(), &MainWindow::firstPainted, &mpris_, &Mpris::open);
    QObject::connect(&program.window(), &MainWindow::pageShown, &mpris_, &Mpris::refresh);
    QObject::connect(&program.measure(), &MeasureController::changed, &mpris_, &Mpris::refresh);
    QObject::connect(&program.check(), &CheckController::changed, &mpris_, &Mpris::refresh);
    QObject::connect(&program.log(), &LogService::opened, &mpris_, &Mpris::refresh);
}

}  // namespace stridetick::app
