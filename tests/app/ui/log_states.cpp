// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTableWidget>

#include "tests/app/backups.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/records.hpp"
#include "tests/app/ui/page_states.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace stridetick::tests {

namespace {

using namespace std::chrono_literals;
using Page = app::MainWindow::Page;

void logPage(Program& program) {
    program->window().goTo(Page::Log);
    EXPECT_TRUE(waitFor(
        [&] { return program->logControl().listed() && !program->logControl().reading(); }));
}

void backups(Program& program) {
    program.save({tapped(1538, daysAgo(30)), run(30min, daysAgo(20))});
    backUp(program->log());
    program.clock.advance(24h);
    backUp(program->log());
    program.save({run(45min), target(162), counted(79)});
    logPage(program);
}

}  // namespace

const std::vector<PageState>& logStates() {
    static const std::vector<PageState> states{
        {"log, no backups", [](Program& p) { logPage(p); }},
        {"log, backups", backups},
        {"log, damaged backup",
         [](Program& p) {
             p.save({tapped(1538)});
             damage(backUp(p->log()));
             logPage(p);
             child<QTableWidget>(p->window(), "backupList")
                 ->selectRow(static_cast<int>(askedRow(p->logControl()).value()));
         }},
        {"log, restoring?",
         [](Program& p) {
             backups(p);
             p->restore().look(p->logControl().backup(askedRow(p->logControl()).value()));
             EXPECT_TRUE(waitFor([&] { return p->restore().preview().has_value(); }));
         }},
        {"log, backed up",
         [](Program& p) {
             logPage(p);
             child<QPushButton>(p->window(), "backUpNow")->click();
             EXPECT_TRUE(waitFor([&] { return !p->logControl().backingUp(); }));
         }},
        {"log, unsaved run",
         [](Program& p) {
             p.restart([&] { std::ofstream(p.home.logFile()) << "of another program"; });
             logPage(p);
         }},
    };
    return states;
}

}  // namespace stridetick::tests
