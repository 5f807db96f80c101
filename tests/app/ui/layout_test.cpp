// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What matters on a page is in sight at 1024 x 700, with text twice as large too.
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/readable.hpp"

#include <gtest/gtest.h>

#include <map>

namespace stridetick::app {
namespace {

using tests::pageOf;
using tests::Program;
using tests::TextScale;

/// In sight without scrolling.
QStringList outOfSight(const QWidget& window, const QStringList& names) {
    QStringList missing;
    for (const QString& name : names) {
        const auto* widget = window.findChild<QWidget*>(name);
        if (widget == nullptr || !widget->isVisible()) {
            missing.append(name + " is not there");
            continue;
        }
        const QWidget* page = pageOf(*widget);
        const QWidget* viewport = page->isWindow() ? page : page->parentWidget();
        const QRect place(widget->mapTo(viewport, QPoint(0, 0)), widget->size());
        if (!viewport->rect().contains(place)) {
            missing.append(QStringLiteral("%1 ends at %2 of %3")
                               .arg(name)
                               .arg(place.bottom())
                               .arg(viewport->height()));
        }
    }
    return missing;
}

TEST(Layout, KeepsWhatMattersInSightWithTextTwiceAsLarge) {
    const TextScale twice(2);
    const std::map<std::string, QStringList> essentials{
        {"measure, first time", {"tapPad"}},
        {"measure, tapping", {"tapPad", "liveCadence", "takeBack", "startOver", "stopHere"}},
        {"measure, both feet?", {"measureQuestionText", "measureYes", "measureNo"}},
        {"result, under", {"resultCadence", "resultVerdict", "resultAccept"}},
        {"target, empty", {"targetMeasure", "typedTarget"}},
        {"target, under", {"raise", "targetValue", "useTarget"}},
        {"run, first time", {"safetySeen"}},
        {"run, ready", {"tempo", "startStop", "slower5", "faster5"}},
        {"run, running", {"tempo", "startStop", "elapsed", "stepsHeard"}},
        {"run, in a session", {"tempo", "startStop", "elapsed", "runMessage"}},
        {"click, sound and pattern", {"clickVolume", "voice", "ownSample", "settingsBack"}},
        {"click, session", {"easyMinutes", "sessionMinutes", "inTurn"}},
        {"click, output", {"output", "lookAgain", "whenLost"}},
        {"review, empty", {"reviewMeasure"}},
        {"log, no backups", {"logFile", "logState", "logBack"}},
        {"log, restoring?", {"restoreTitle", "restoreChange", "restoreNo", "restoreYes"}},
        {"log, merging?", {"mergeTitle", "mergeTaken", "mergeNo", "mergeYes"}},
        {"log, exported", {"exportLogMessage"}},
        {"log, not exported", {"exportLogMessage", "exportReplace"}},
        {"log, merged", {"mergeMessage"}},
        {"review, weeks", {"tabWeeks", "tabReport", "thisWeek"}},
        {"review, chart", {"chartSpan", "cadenceChart"}},
        {"review, year", {"yearTitle", "yearMap"}},
        {"review, report", {"reportSave", "reportPrint"}},
        {"review, editing a measurement", {"editedEntry", "entryNote"}},
        {"review, editing a run", {"editedEntry", "entryNote"}},
    };
    std::size_t seen = 0;
    tests::inEachState([&](const std::string& state, Program& program) {
        const auto names = essentials.find(state);
        if (names != essentials.end()) {
            ++seen;
            QStringList missing;
            tests::waitFor([&] {
                missing = outOfSight(program->window(), names->second);
                return missing.isEmpty();
            });
            EXPECT_TRUE(missing.isEmpty()) << missing.join(' ').toStdString();
        }
    });
    EXPECT_EQ(seen, essentials.size());
}

}  // namespace
}  // namespace stridetick::app
