// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTableWidget>

#include "core/log/log_file.hpp"
#include "core/log/session_log.hpp"
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

/// Another log that has a run more, and has changed what this one has changed before.
void both(Program& program) {
    auto measured = tapped(1538, daysAgo(9));
    const auto edited = [&](const char* note, int days) {
        measured.note = note;
        return log::Edit<core::Measurement>{measured, daysAgo(days)};
    };
    program.save({measured, edited("here", 2)});
    const auto theirs = program.home.logFile().parent_path() / "theirs.db";
    log::openLogFile(theirs, program.clock);
    auto log = log::SessionLog::tryOpenForWriting(theirs);
    ASSERT_TRUE(log);
    ASSERT_TRUE(log->write({{measured, run(30min, daysAgo(1)), edited("there", 1)}}));
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
        {"log, merging?",
         [](Program& p) {
             both(p);
             logPage(p);
             p->merger().look(p.home.path() + "/theirs.db");
             EXPECT_TRUE(waitFor([&] { return p->merger().preview().has_value(); }));
         }},
        {"log, merged",
         [](Program& p) {
             both(p);
             logPage(p);
             p->merger().look(p.home.path() + "/theirs.db");
             EXPECT_TRUE(waitFor([&] { return p->merger().preview().has_value(); }));
             p->merger().merge();
             EXPECT_TRUE(waitFor([&] { return !p->merger().overruled().isEmpty(); }));
         }},
        {"log, exported",
         [](Program& p) {
             logPage(p);
             p->logExporter().saveJson(p.home.path() + "/mine.json");
             EXPECT_TRUE(waitFor([&] { return !p->logExporter().busy(); }));
         }},
        {"log, not exported",
         [](Program& p) {
             p.save({run(45min)});
             std::ofstream(p.home.path().toStdString() + "/2026-03-04_110000.fit") << "mine";
             logPage(p);
             p->logExporter().save(app::LogExport::Form::Fit, p.home.path());
             EXPECT_TRUE(waitFor([&] { return p->logExporter().mayReplace(); }));
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
