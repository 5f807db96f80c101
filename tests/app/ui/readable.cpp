// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/readable.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTableWidget>
#include <QTextBoundaryFinder>
#include <QTextBrowser>

#include "app/ui/beat_indicator.hpp"
#include "app/ui/cadence_chart.hpp"
#include "app/ui/figure.hpp"
#include "app/ui/tap_pad.hpp"
#include "app/ui/trace_chart.hpp"
#include "app/ui/year_map.hpp"
#include "tests/app/ui/colour_sight.hpp"

#include <algorithm>

namespace stridetick::tests {

namespace {

constexpr double kReadable = 4.5;  // WCAG 2.1, 1.4.3
constexpr int kSharp = 2;          // at one, thin strokes are all blended with their ground
constexpr int kEdge = 4;           // of a button: its border and its corners

template <class... Kinds>
bool isOneOf(const QWidget* widget) {
    return (... || (qobject_cast<const Kinds*>(widget) != nullptr));
}

/// Of a word, which is broken where its language breaks it: Japanese between any two letters.
int longestPart(const QString& word, const QFontMetrics& metrics) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    int longest = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary()) {
        longest = std::max(longest, metrics.horizontalAdvance(word.sliced(from, to - from)));
    }
    return longest;
}

/// The room that the label wants for its text, wrapped as it wraps it; a word is never broken.
QSize neededBy(const QLabel& label) {
    if (!label.wordWrap()) {
        return label.sizeHint();
    }
    const QFontMetrics metrics(label.font());
    int longestWord = 0;
    for (const QString& word : label.text().remove('&').split(QRegularExpression("\\s"))) {
        // Japanese is broken between any two letters.
        longestWord = std::max(longestWord, longestPart(word, metrics));
    }
    return {longestWord, label.heightForWidth(label.width())};
}

/// What a label or a button says; nothing of a widget of another kind.
QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr ? QString() : button->text();
}

QSize roomWanted(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label != nullptr ? neededBy(*label) : widget.minimumSizeHint();
}

/// Inside the page as far as it is seen (it scrolls up and down, not sideways), or the window.
bool isReachable(const QWidget& widget) {
    const QWidget* page = pageOf(widget);
    const int seen =
        page->isWindow() ? page->width() : std::min(page->width(), page->parentWidget()->width());
    const QRect place(widget.mapTo(page, QPoint(0, 0)), widget.size());
    return QRect(0, 0, seen, page->height()).contains(place);
}

QString said(const QSize& size) {
    return QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
}

/// The words of a control that shows them in a field of its own, and the width that they have.
struct Line {
    QString words;
    int room = 0;
};

QList<Line> linesOf(const QWidget& widget) {
    QList<Line> lines;
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        option.editable = choice->isEditable();
        lines.append(
            {choice->currentText(), choice->style()
                                        ->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, choice)
                                        .width()});
    } else if (isOneOf<QAbstractSpinBox>(&widget)) {
        const auto* field = widget.findChild<const QLineEdit*>();
        lines.append({field->text(), field->width()});
    } else if (const auto* table = qobject_cast<const QTableWidget*>(&widget)) {
        const auto* header = table->horizontalHeader();
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            const auto* item = table->horizontalHeaderItem(i);
            if (item != nullptr && !header->isSectionHidden(i)) {
                lines.append({item->text(), header->sectionSize(i)});
            }
        }
    }
    return lines;
}

QString problemOf(const QWidget& widget) {
    if (const QString text = textOf(widget); !text.isEmpty()) {
        const QSize needed = roomWanted(widget);
        if (needed.width() > widget.width() || needed.height() > widget.height()) {
            return QStringLiteral("%1 is cut off: needs %2, has %3")
                .arg(text, said(needed), said(widget.size()));
        }
        return isReachable(widget) ? QString() : text + QStringLiteral(" lies outside of its page");
    }
    for (const auto& [words, room] : linesOf(widget)) {
        int needed = 0;
        for (const QString& line : words.split('\n')) {
            needed = std::max(needed, widget.fontMetrics().horizontalAdvance(line));
        }
        if (needed > room) {
            return QStringLiteral("%1 is cut off: needs %2, has %3")
                .arg(words)
                .arg(needed)
                .arg(room);
        }
    }
    return {};
}

/// Where the widget's words are, without its edge or its tick box.
QRect placeOfWords(const QWidget& widget) {
    if (isOneOf<QCheckBox, QRadioButton>(&widget)) {
        QStyleOptionButton option;
        option.initFrom(&widget);
        const auto part = isOneOf<QCheckBox>(&widget) ? QStyle::SE_CheckBoxContents
                                                      : QStyle::SE_RadioButtonContents;
        return widget.style()->subElementRect(part, &option, &widget);
    }
    return isOneOf<QLabel>(&widget) ? widget.rect()
                                    : widget.rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
}

/// Of the colour that is most of it with the one that stands out most from that.
double contrastIn(const QImage& picture) {
    QHash<QRgb, int> often;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));  // NOLINT
        for (int x = 0; x < picture.width(); ++x) {
            ++often[line[x]];
        }
    }
    const auto ground = std::max_element(often.cbegin(), often.cend());
    double most = 1;
    for (auto colour = often.cbegin(); colour != often.cend(); ++colour) {
        most = std::max(most, contrast(QColor(colour.key()), QColor(ground.key())));
    }
    return most;
}

QImage pictureOf(QWidget& page) {
    QImage picture(page.size() * kSharp, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kSharp);
    page.render(&picture);
    return picture;
}

}  // namespace

QList<QWidget*> controlsOf(const QWidget& root) {
    QList<QWidget*> controls;
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (isOneOf<QPushButton, QRadioButton, QCheckBox, QLineEdit, QSlider, QComboBox, QSpinBox,
                    QProgressBar, QTableWidget, QListWidget, QDateEdit, QTextBrowser,
                    QPlainTextEdit, app::TapPad, app::BeatIndicator, app::CadenceChart,
                    app::TraceChart, app::YearMap, app::Figure>(widget)) {
            controls.append(widget);
        }
    }
    return controls;
}

const QWidget* pageOf(const QWidget& widget) {
    const QWidget* page = &widget;
    while (page->parentWidget() != nullptr &&
           qobject_cast<const QScrollArea*>(page->parentWidget()->parentWidget()) == nullptr) {
        page = page->parentWidget();
    }
    return page;
}

QStringList unnamed(const QWidget& window) {
    QStringList found;
    auto controls = controlsOf(window);
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && !controls.contains(widget)) {
            controls.append(widget);
        }
    }
    for (const auto* control : controls) {
        // A label that can be marked is spoken as it is written.
        const bool spoken = isOneOf<QLabel>(control) && !textOf(*control).isEmpty();
        if (control->isVisible() && !spoken && control->accessibleName().isEmpty()) {
            found.append(
                QStringLiteral("%1 \"%2\" has no spoken name")
                    .arg(QLatin1String(control->metaObject()->className()), control->objectName()));
        }
    }
    return found;
}

QStringList cutOff(const QWidget& window) {
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            if (const QString problem = problemOf(*widget); !problem.isEmpty()) {
                found.append(problem);
            }
        }
    }
    return found;
}

QStringList faint(QWidget& window) {
    QStringList found;
    QHash<const QWidget*, QImage> pictures;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || textOf(*widget).trimmed().isEmpty()) {
            continue;
        }
        const auto* page = pageOf(*widget);
        if (!pictures.contains(page)) {
            pictures[page] = pictureOf(const_cast<QWidget&>(*page));  // NOLINT: only painted
        }
        const QRect words = placeOfWords(*widget);
        const QRect place(widget->mapTo(page, words.topLeft()) * kSharp, words.size() * kSharp);
        const double seen = contrastIn(pictures[page].copy(place));
        if (seen < kReadable) {
            found.append(QStringLiteral("%1 is faint: %2 to 1").arg(textOf(*widget)).arg(seen));
        }
    }
    return found;
}

}  // namespace stridetick::tests
