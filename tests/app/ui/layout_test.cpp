// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that is said on any page is cut off at 1024 x 700, nor with text twice as large.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include "tests/app/ui/page_states.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace stridetick::app {
namespace {

using tests::Program;

/// The application's text size for the length of a test.
class TextScale {
 public:
    explicit TextScale(double factor) : plain_(QApplication::font()) {
        QFont scaled = plain_;
        scaled.setPointSizeF(plain_.pointSizeF() * factor);
        QApplication::setFont(scaled);
    }
    ~TextScale() { QApplication::setFont(plain_); }
    TextScale(const TextScale&) = delete;
    TextScale& operator=(const TextScale&) = delete;

 private:
    QFont plain_;
};

/// The room that the label wants for its text, wrapped as it wraps it; a word is never broken.
QSize neededBy(const QLabel& label) {
    if (!label.wordWrap()) {
        return label.sizeHint();
    }
    const QFontMetrics metrics(label.font());
    int longestWord = 0;
    for (const QString& word : label.text().remove('&').split(' ')) {
        longestWord = std::max(longestWord, metrics.horizontalAdvance(word));
    }
    return {longestWord, label.heightForWidth(label.width())};
}

const QWidget* pageOf(const QWidget& widget) {
    const QWidget* page = &widget;
    while (page->parentWidget() != nullptr &&
           qobject_cast<const QScrollArea*>(page->parentWidget()->parentWidget()) == nullptr) {
        page = page->parentWidget();
    }
    return page;
}

/// Inside the page (which scrolls up and down, not sideways), or inside the window.
bool isReachable(const QWidget& widget) {
    const QWidget* page = pageOf(widget);
    const QRect place(widget.mapTo(page, QPoint(0, 0)), widget.size());
    return page->rect().contains(place) &&
           (page->isWindow() || page->width() <= page->parentWidget()->width());
}

std::string problemOf(const QLabel& label) {
    const QSize needed = neededBy(label);
    const QSize room = label.size();
    if (needed.width() > room.width() || needed.height() > room.height()) {
        return "is cut off: needs " + std::to_string(needed.width()) + " x " +
               std::to_string(needed.height()) + ", has " + std::to_string(room.width()) + " x " +
               std::to_string(room.height());
    }
    return isReachable(label) ? "" : "lies outside of its page";
}

std::string problemOf(const QAbstractButton& button) {
    const QSize least = button.minimumSizeHint();
    if (least.width() > button.width() || least.height() > button.height()) {
        return "is cut off";
    }
    return isReachable(button) ? "" : "lies outside of its page";
}

template <class Widget>
QStringList problemsOf(const QWidget& window) {
    QStringList problems;
    for (const auto* widget : window.findChildren<Widget*>()) {
        if (widget->isVisible() && !widget->text().isEmpty()) {
            if (const std::string problem = problemOf(*widget); !problem.empty()) {
                problems.append(widget->text() + ' ' + QString::fromStdString(problem));
            }
        }
    }
    return problems;
}

/// What is wrong once the layout has come to rest.
void expectNothingCutOff(const std::string& /*state*/, Program& program) {
    const QWidget& window = program->window();
    QStringList problems;
    tests::waitFor([&] {
        problems = problemsOf<QLabel>(window) + problemsOf<QAbstractButton>(window);
        return problems.isEmpty();
    });
    EXPECT_TRUE(problems.isEmpty()) << problems.join('\n').toStdString();
    EXPECT_EQ(window.size(), QSize(1024, 700)) << "the window grew";
}

TEST(Layout, CutsNothingOffInAnyState) { tests::inEachState(expectNothingCutOff); }

TEST(Layout, CutsNothingOffWithTextTwiceAsLarge) {
    const TextScale twice(2);
    tests::inEachState(expectNothingCutOff);
}

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
            missing.append(name);
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
        {"result, under", {"resultCadence", "resultVerdict", "resultTarget", "resultAgain"}},
        {"target, empty", {"targetMeasure", "typedTarget"}},
        {"target, under", {"raise", "targetValue", "useTarget"}},
        {"run, first time", {"safetySeen"}},
        {"run, ready", {"tempo", "startStop", "slower5", "faster5"}},
        {"run, running", {"tempo", "startStop", "elapsed", "stepsHeard"}},
        {"run, in a session", {"tempo", "startStop", "elapsed", "runMessage"}},
        {"click, sound and pattern", {"clickVolume", "voice", "ownSample", "clickBack"}},
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

TEST(Layout, WouldSeeALabelThatIsCutOff) {
    QWidget window;
    QLabel label("A sentence of some length that has to be read as a whole", &window);
    label.resize(60, 20);
    EXPECT_NE(problemOf(label), "");
    label.setWordWrap(true);
    EXPECT_NE(problemOf(label), "") << "its lines are below its edge";
    window.resize(400, 400);
    label.resize(300, 300);
    EXPECT_EQ(problemOf(label), "");
    label.move(200, 0);
    EXPECT_NE(problemOf(label), "") << "it is half out of the window";
}

}  // namespace
}  // namespace stridetick::app
