// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of one runner is in another's window, exports or files.
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QTextBrowser>

#include "app/ui/report_view.hpp"
#include "tests/app/household.hpp"
#include "tests/app/keys.hpp"
#include "tests/app/past_programme.hpp"
#include "tests/app/records.hpp"

#include <algorithm>

namespace stridetick::app {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Page = MainWindow::Page;
using tests::waitFor;

const QString kMark = QStringLiteral("zirbelnuss");  // of the one who must not be found
constexpr int kMarkSpm = 1873;
const QString kMarkFigure = QStringLiteral("187.3");
const QString kMarkField = QStringLiteral("\"cadence_tenths\":1873");
const QString kOwn = QStringLiteral("haselnuss");

/// All that is shown, said to a screen reader, or can be chosen in the window.
QString everythingSaid(const QWidget& window) {
    QString all = window.windowTitle();
    const auto add = [&all](const QString& text) { all += QLatin1Char('\n') + text; };
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (qobject_cast<QMenu*>(widget) != nullptr) {
            continue;  // there the runners are named
        }
        add(widget->toolTip());
        if (auto* spoken = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto part :
                 {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
                add(spoken->text(part));
            }
        }
        if (const auto* text = qobject_cast<QTextBrowser*>(widget)) {
            add(text->toPlainText());
        }
        if (const auto* items = qobject_cast<QAbstractItemView*>(widget);
            items != nullptr && items->model() != nullptr) {
            const auto* model = items->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole}) {
                        add(model->index(row, column).data(role).toString());
                    }
                }
            }
        }
        if (const auto* choice = qobject_cast<QComboBox*>(widget)) {
            for (int i = 0; i < choice->count(); ++i) {
                add(choice->itemText(i));
            }
        }
    }
    return all;
}

/// What is written in a file: of a page to print, what is read there.
QString contentOf(const QString& path) {
    if (path.endsWith(QLatin1String(".pdf"))) {
        QProcess process;
        process.start("pdftotext", {"-enc", "UTF-8", path, "-"});
        EXPECT_TRUE(process.waitForFinished()) << "pdftotext is not installed";
        EXPECT_EQ(process.exitCode(), 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromLatin1(file.readAll());  // every byte is kept
}

/// The files under a folder that hold that text.
QStringList filesWith(const fs::path& folder, const QString& text) {
    QStringList found;
    QDirIterator files(QString::fromStdString(folder.string()), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const QString path = files.next(); contentOf(path).contains(text)) {
            found.append(path);
        }
    }
    return found;
}

class RunnerLeakTest : public ::testing::Test {
 protected:
    void SetUp() override {
        first_ = home_.runners.list()[0];
        anna_ = home_.add("Anna");
        ASSERT_NO_FATAL_FAILURE(home_.open(first_));
        ASSERT_NO_FATAL_FAILURE(fill(kMark, kMarkSpm));
        const auto sample = QString::fromStdString((home_.folder.path() / "x").string()) + kMark;
        home_.at().clickSettings().setSound({.volume = core::Decibels::ofTenths(-175),
                                             .voice = core::ClickVoice::Own,
                                             .ownFile = sample.toStdString()});
        home_.at().settings().setSpeedUnit(core::SpeedUnit::MinutesPerMile);
        home_.at().settings().setShoesSince(QDate(2026, 1, 2));
    }
    /// A programme, and each kind of text that a runner can write.
    void fill(const QString& mark, int tenthsOfSpm) {
        auto records = tests::pastProgramme(6).changes;
        auto measured = tests::tapped(tenthsOfSpm);
        measured.note = mark.toStdString();
        auto ran = tests::run(20min, tests::daysAgo(1));
        ran.note = mark.toStdString();
        records.insert(records.end(), {measured, ran});
        ASSERT_TRUE(home_.save(std::move(records)));
        auto* name = tests::child<QLineEdit>(home_.window(), "reportName");
        ASSERT_NE(name, nullptr);
        name->setText(mark);
    }
    /// Page after page, with what each shows only on demand.
    QString everythingSeen() {
        QString all;
        for (const auto page : {Page::Today, Page::Measure, Page::Target, Page::Run, Page::Settings,
                                Page::Log, Page::Import, Page::Review}) {
            home_.window().goTo(page);
            if (page == Page::Log) {
                EXPECT_TRUE(waitFor([this] {
                    return home_.at().logControl().listed() && !home_.at().logControl().reading();
                }));
            }
            all += everythingSaid(home_.window());
        }
        for (const char* tab : {"tabWeeks", "tabChart", "tabYear", "tabReport"}) {
            if (auto* button = tests::child<QPushButton>(home_.window(), tab)) {
                button->click();
                EXPECT_TRUE(waitFor([this] { return !home_.at().history().chart().reading(); }));
                QCoreApplication::processEvents();
                all += everythingSaid(home_.window());
            }
        }
        return all;
    }
    fs::path exports() const { return home_.folder.path() / "exports"; }
    void exportAll() {
        fs::create_directories(exports());
        auto& exporter = home_.at().logExporter();
        const auto place = [this](const char* name) {
            return QString::fromStdString((exports() / name).string());
        };
        const auto done = [&] { return waitFor([&] { return !exporter.busy(); }); };
        exporter.saveJson(place("log.json"));
        ASSERT_TRUE(done());
        using Form = LogExport::Form;
        for (const auto& [form, name] : {std::pair{Form::Csv, "csv"}, std::pair{Form::Fit, "fit"},
                                         std::pair{Form::Tcx, "tcx"}}) {
            exporter.save(form, place(name));
            ASSERT_TRUE(done());
            EXPECT_FALSE(exporter.failed()) << exporter.message().toStdString();
        }
        auto* report = home_.window().findChild<ReportView*>();
        ASSERT_NE(report, nullptr);
        report->save(place("report.pdf"));
        ASSERT_TRUE(waitFor([&] { return QFile::exists(place("report.pdf")); }));
    }

    tests::Household home_;
    Runner first_;
    Runner anna_;
};

TEST_F(RunnerLeakTest, WhatIsLookedForIsFoundOfTheOneWhoWroteIt) {
    const QString seen = everythingSeen();
    EXPECT_TRUE(seen.contains(kMark));
    EXPECT_TRUE(seen.contains(kMarkFigure));
    exportAll();
    const auto inExport = [this](const char* name, const QString& text) {
        const auto found = filesWith(exports(), text);
        return std::ranges::any_of(
            found, [name](const QString& file) { return file.contains(QLatin1String(name)); });
    };
    EXPECT_TRUE(inExport("log.json", kMark));
    EXPECT_TRUE(inExport("log.json", kMarkField));
    EXPECT_TRUE(inExport(".csv", kMark));
    EXPECT_TRUE(inExport(".csv", kMarkFigure));
    EXPECT_TRUE(inExport("report.pdf", kMark)) << "the name on it";
    home_.program.restart();
    ASSERT_TRUE(
        waitFor([this] { return !filesWith(first_.settings.parent_path(), kMark).empty(); }));
    EXPECT_FALSE(filesWith(first_.log.parent_path(), kMark).empty());
}

TEST_F(RunnerLeakTest, NothingOfOneIsInAnEmptyWindowOfAnother) {
    ASSERT_TRUE(home_.switchTo(anna_));
    const QString seen = everythingSeen();
    EXPECT_FALSE(seen.contains(kMark));
    EXPECT_FALSE(seen.contains(kMarkFigure));
    EXPECT_EQ(home_.at().clickSettings().sound(), core::SoundChoice{});
    EXPECT_NE(home_.at().settings().speedUnit(), core::SpeedUnit::MinutesPerMile);
    EXPECT_EQ(home_.at().settings().shoesSince(), std::nullopt);
    EXPECT_EQ(home_.at().log().firstEntry(), std::nullopt);
}

TEST_F(RunnerLeakTest, NothingOfOneIsInAnothersWindowExportsAndFiles) {
    ASSERT_TRUE(home_.switchTo(anna_));
    ASSERT_NO_FATAL_FAILURE(fill(kOwn, 1500));
    home_.at().clickSettings().setSound({.volume = core::Decibels::ofTenths(-60)});
    const QString seen = everythingSeen();
    EXPECT_TRUE(seen.contains(kOwn)) << "the own one is there";
    EXPECT_FALSE(seen.contains(kMark));
    EXPECT_FALSE(seen.contains(kMarkFigure));
    ASSERT_NO_FATAL_FAILURE(exportAll());
    EXPECT_GE(filesWith(exports(), kOwn).size(), 2);
    for (const auto& mark : {kMark, kMarkFigure, kMarkField}) {
        EXPECT_EQ(filesWith(exports(), mark), QStringList());
    }

    ASSERT_TRUE(home_.switchTo(first_));
    const QString back = everythingSeen();
    EXPECT_TRUE(back.contains(kMark)) << "and all is there again";
    EXPECT_FALSE(back.contains(kOwn));
    EXPECT_EQ(home_.at().settings().speedUnit(), core::SpeedUnit::MinutesPerMile);

    EXPECT_EQ(filesWith(anna_.log.parent_path(), kMark), QStringList());
    EXPECT_EQ(filesWith(anna_.settings.parent_path(), kMark), QStringList());
    for (const auto& file : {first_.log, first_.settings}) {
        EXPECT_FALSE(
            filesWith(file.parent_path(), kOwn).contains(QString::fromStdString(file.string())));
    }
    EXPECT_FALSE(filesWith(anna_.log.parent_path(), kOwn).empty());
}

}  // namespace
}  // namespace stridetick::app
