// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of every page comes out of a catalogue, and every page stands in a mirror too.
#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTextBrowser>
#include <qcustomplot.h>

#include "app/ui/mnemonic.hpp"
#include "tests/app/pseudo_catalogue.hpp"
#include "tests/app/ui/page_states.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::Program;

const QString kCatalogue = QStringLiteral(STRIDETICK_CATALOGUES "/stridetick_de.ts");

void addTable(QStringList& texts, const QTableWidget& table) {
    for (int column = 0; column < table.columnCount(); ++column) {
        if (const auto* head = table.horizontalHeaderItem(column)) {
            texts.append(head->text());
        }
        for (int row = 0; row < table.rowCount(); ++row) {
            if (const auto* item = table.item(row, column)) {
                texts.append({item->text(), item->toolTip()});
            }
        }
    }
}

void addChart(QStringList& texts, const QCustomPlot& plot) {
    for (const auto* area : plot.axisRects()) {
        for (const auto* axis : area->axes()) {
            texts.append(axis->label());
            for (const QString& tick : axis->tickVectorLabels()) {
                texts.append(tick);
            }
        }
    }
    for (int i = 0; i < plot.itemCount(); ++i) {
        if (const auto* words = qobject_cast<const QCPItemText*>(plot.item(i))) {
            texts.append(words->text());
        }
    }
}

/// All that is written on it or said of it, but not what a person typed.
QStringList textsOf(const QWidget& widget) {
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(),
                      widget.statusTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts.append(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts.append(button->text());
    } else if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < choice->count(); ++i) {
            texts.append(choice->itemText(i));
        }
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        texts.append(line->placeholderText());
    } else if (const auto* number = qobject_cast<const QSpinBox*>(&widget)) {
        texts.append({number->prefix(), number->suffix(), number->specialValueText()});
    } else if (const auto* list = qobject_cast<const QListWidget*>(&widget)) {
        for (int i = 0; i < list->count(); ++i) {
            texts.append({list->item(i)->text(), list->item(i)->toolTip(),
                          list->item(i)->data(Qt::AccessibleTextRole).toString()});
        }
    } else if (const auto* table = qobject_cast<const QTableWidget*>(&widget)) {
        addTable(texts, *table);
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts.append(tabs->tabText(i));
        }
    } else if (const auto* pages = qobject_cast<const QTextBrowser*>(&widget)) {
        if (pages->objectName() != QLatin1String("guideText")) {  // in English only, as it says
            texts.append(pages->toPlainText());
        }
    } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget)) {
        texts.append({plain->placeholderText(), plain->isReadOnly() ? plain->toPlainText() : ""});
    } else if (const auto* plot = qobject_cast<const QCustomPlot*>(&widget)) {
        addChart(texts, *plot);
    }
    for (const auto* action : widget.actions()) {
        texts.append({action->text(), action->toolTip()});
    }
    return texts;
}

/// Each with what it is on, once.
QStringList untranslated(const QWidget& window) {
    QStringList found;
    auto widgets = window.findChildren<QWidget*>();
    widgets.append(const_cast<QWidget*>(&window));  // NOLINT: only looked at
    for (const auto* widget : widgets) {
        for (const QString& text : textsOf(*widget)) {
            if (const auto words = tests::plainWords(text); !words.isEmpty()) {
                found.append(widget->objectName() + QStringLiteral(": ") + text +
                             QStringLiteral(" <- ") + words.join(QLatin1Char(' ')));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

TEST(Translated, EveryTextOfEveryPageComesOutOfACatalogue) {
    const tests::PseudoCatalogue pseudo(kCatalogue);
    ASSERT_GT(pseudo.size(), 1000);
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        const auto plain = untranslated(program->window());
        EXPECT_TRUE(plain.isEmpty()) << plain.join(QLatin1Char('\n')).toStdString();
    });
}

TEST(Translated, ATextOutsideOfTheCatalogueIsFound) {
    QWidget window;
    QLabel planted(QStringLiteral("Forgotten"), &window);
    planted.setObjectName(QStringLiteral("planted"));
    EXPECT_EQ(untranslated(window).size(), 1);
    planted.setText(tests::pseudo(QStringLiteral("Forgotten by %1 at <b>%n</b> &times")));
    EXPECT_EQ(untranslated(window), QStringList());
}

TEST(Translated, APseudoTextIsAThirdLongerAndKeepsItsPlaces) {
    EXPECT_EQ(tests::pseudo(QStringLiteral("&Save %1 <b>%Ln</b>")),
              QStringLiteral("⟦&Sáṽé %1 <b>%Ln</b>~~~~~~~⟧"));
}

TEST(Translated, AMnemonicIsNotSpoken) {
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Run && &Stop")), QStringLiteral("Run & Stop"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("保存(&S)…")), QStringLiteral("保存…"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Save (now)")), QStringLiteral("Save (now)"));
}

/// What stands in its row on the wrong side of what comes before it.
QStringList wrongInTheirRows(const QWidget& window) {
    QStringList found;
    for (const auto* row : window.findChildren<QBoxLayout*>()) {
        if (row->direction() == QBoxLayout::TopToBottom ||
            row->direction() == QBoxLayout::BottomToTop) {
            continue;
        }
        const QLayoutItem* before = nullptr;
        for (int i = 0; i < row->count(); ++i) {
            const auto* item = row->itemAt(i);
            if (item->isEmpty() || !row->parentWidget()->isVisible()) {
                continue;  // hidden, or only room
            }
            if (before != nullptr &&
                item->geometry().center().x() >= before->geometry().center().x()) {
                found.append(QStringLiteral("part %1 of a row of %2 is not mirrored")
                                 .arg(i + 1)
                                 .arg(row->parentWidget()->objectName()));
            }
            before = item;
        }
    }
    return found;
}

/// What stands outside of its parent, or as where writing runs from the left.
QStringList notMirrored(const QWidget& window) {
    QStringList found = wrongInTheirRows(window);
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const auto* parent = widget->parentWidget();
        if (widget->isVisible() && !widget->isWindow() && !widget->objectName().isEmpty() &&
            !widget->objectName().startsWith(QLatin1String("qt_")) && parent->layout() != nullptr &&
            (widget->x() < 0 || widget->x() + widget->width() > parent->width())) {
            found.append(widget->objectName());
        }
        if (widget->isVisible() && widget->layoutDirection() != Qt::RightToLeft) {
            found.append(widget->objectName() + QStringLiteral(" is read from the left"));
        }
    }
    return found;
}

class Mirrored {
 public:
    Mirrored() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Mirrored(const Mirrored&) = delete;
    Mirrored& operator=(const Mirrored&) = delete;
};

TEST(Translated, EveryPageStandsInAMirror) {
    const tests::PseudoCatalogue pseudo(kCatalogue);
    const Mirrored mirrored;
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        QStringList wrong;
        tests::waitFor([&] {
            wrong = notMirrored(program->window());
            return wrong.isEmpty();
        });
        EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QLatin1Char('\n')).toStdString();
    });
}

TEST(Translated, AWidgetThatIsNotMirroredIsFound) {
    const Mirrored mirrored;
    QWidget window;
    QLabel planted(QStringLiteral("1"), &window);
    planted.setLayoutDirection(Qt::LeftToRight);
    window.show();
    EXPECT_EQ(notMirrored(window).size(), 1);
}

TEST(Translated, ARowThatIsNotMirroredIsFound) {
    const Mirrored mirrored;
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->addWidget(new QLabel(QStringLiteral("1"), &window));
    row->addStretch();
    row->addWidget(new QLabel(QStringLiteral("2"), &window));
    window.show();
    EXPECT_EQ(notMirrored(window), QStringList());
    row->setDirection(QBoxLayout::RightToLeft);  // which a mirror turns to the other
    row->activate();
    EXPECT_EQ(notMirrored(window).size(), 1);
}

}  // namespace
}  // namespace stridetick::app
