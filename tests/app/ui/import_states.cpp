// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPlainTextEdit>

#include "tests/app/ui/page_states.hpp"
#include "tests/app/watch_files.hpp"
#include "tests/support/child_process.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::tests {

namespace {

using Page = app::MainWindow::Page;

void import(Program& program) {
    const testing::TempFolder folder;
    writeContents(folder.path() / "1.tcx", watchRun(0, 20));
    writeContents(folder.path() / "2.gpx", gpxRun(1, 20));
    writeContents(folder.path() / "3.tcx", aRide(2));
    writeContents(folder.path() / "4.tcx", watchRun(3, 20).substr(0, 900));
    writeContents(folder.path() / "old log.json", "{}");
    program->window().importFiles({QString::fromStdString(folder.path().string())});
    EXPECT_TRUE(waitFor([&] { return !program->importer().reading(); }));
}

}  // namespace

const std::vector<PageState>& importStates() {
    static const std::vector<PageState> states{
        {"import, over",
         [](Program& p) {
             p->window().goTo(Page::Review);
             import(p);
         }},
        {"import, summary",
         [](Program& p) {
             import(p);
             p->window().goTo(Page::Import);
         }},
        {"import, nothing yet", [](Program& p) { p->window().goTo(Page::Import); }},
    };
    return states;
}

}  // namespace stridetick::tests
