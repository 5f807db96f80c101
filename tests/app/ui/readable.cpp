// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/readable.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTableWidget>
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

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr ? QString() : button->text();
}

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

bool isShown(const QWidget& widget) {
    const auto* folded = &widget;
    while (folded != nullptr && folded->maximumHeight() > 0) {
        folded = folded->parentWidget();
    }
    return widget.isVisible() && folded == nullptr;
}

const QWidget* pageOf(const QWidget& widget) {
    const QWidget* page = &widget;
    while (!page->isWindow() &&
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

QStringList faint(QWidget& window) {
    QStringList found;
    QHash<const QWidget*, QImage> pictures;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!isShown(*widget) || textOf(*widget).trimmed().isEmpty()) {
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
