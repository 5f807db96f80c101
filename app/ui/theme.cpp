// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme.hpp"

#include <QApplication>
#include <QFontMetrics>
#include <QFrame>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

#include "app/ui/tick_style.hpp"

#include <utility>

namespace stridetick::app::theme {

namespace {

const Colours kLight{.window = QColor(0xF4, 0xF6, 0xF3),
                     .card = QColor(0xFF, 0xFF, 0xFF),
                     .line = QColor(0xCF, 0xD6, 0xD0),
                     .text = QColor(0x17, 0x1D, 0x1A),
                     .quiet = QColor(0x53, 0x5F, 0x58),
                     .accent = QColor(0x0B, 0x6B, 0x4D),
                     .onAccent = QColor(0xFF, 0xFF, 0xFF),
                     .accentSoft = QColor(0xDC, 0xEE, 0xE5),
                     .target = QColor(0x8A, 0x55, 0x00),
                     .carryOver = QColor(0x1F, 0x5F, 0xA8),
                     .paced = QColor(0x8A, 0x3A, 0x9C),
                     .bar = QColor(0x7C, 0x8A, 0x83),
                     .clickBar = QColor(0x2F, 0x4A, 0x3F),
                     .good = QColor(0x0B, 0x6B, 0x4D),
                     .warn = QColor(0x8A, 0x55, 0x00),
                     .danger = QColor(0xA8, 0x26, 0x26),
                     .ring = QColor(0xDD, 0xE3, 0xDE)};

const Colours kDark{.window = QColor(0x12, 0x16, 0x14),
                    .card = QColor(0x1C, 0x22, 0x1F),
                    .line = QColor(0x3A, 0x44, 0x3F),
                    .text = QColor(0xEE, 0xF2, 0xEF),
                    .quiet = QColor(0xA8, 0xB4, 0xAD),
                    .accent = QColor(0x53, 0xC9, 0x93),
                    .onAccent = QColor(0x07, 0x14, 0x0D),
                    .accentSoft = QColor(0x1E, 0x3A, 0x2D),
                    .target = QColor(0xF0, 0xB6, 0x55),
                    .carryOver = QColor(0x7F, 0xB6, 0xF5),
                    .paced = QColor(0xD7, 0x9A, 0xE8),
                    .bar = QColor(0x7F, 0x8C, 0x85),
                    .clickBar = QColor(0xD5, 0xE0, 0xD9),
                    .good = QColor(0x53, 0xC9, 0x93),
                    .warn = QColor(0xF0, 0xB6, 0x55),
                    .danger = QColor(0xFF, 0x8F, 0x86),
                    .ring = QColor(0x2E, 0x37, 0x33)};

const Colours* current = &kLight;

bool desktopIsDark(const QApplication& application) {
    const QPalette palette = application.style()->standardPalette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QPalette palette(const Colours& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::BrightText, c.danger);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, c.quiet);
    }
    return p;
}

QString pixels(int length) { return QStringLiteral("%1px").arg(length); }

/// The style sheet, written with the names of the tokens: $card, $line, $em2 (2 tenths of an em) …
QString sheet(const Colours& c) {
    QString sheet = QStringLiteral(R"(
QFrame[card=true] { background: $card; border: 1px solid $line; border-radius: $corner; }
QPushButton { padding: 6px 14px; border: 1px solid $line; border-radius: 6px;
  background: $card; color: $text; }
QPushButton:hover { border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $quiet; background: $window; }
QPushButton:checked { background: $soft; border-color: $accent; }
QPushButton[answer=true]:checked { background: $accent; color: $onAccent; font-weight: 600; }
QPushButton[answer=true]:focus { border: 2px dashed $quiet; }
QPushButton[answer=true]:checked:focus { border: 3px solid $text; }
QPushButton[primary=true] { background: $accent; color: $onAccent; border-color: $accent;
  font-weight: 600; }
QPushButton[primary=true]:focus { border: 3px solid $text; padding: 4px 12px; }
QPushButton[primary=true]:disabled { background: $window; color: $quiet; border-color: $line; }
QPushButton[tab=true] { border: none; border-bottom: 3px solid transparent; border-radius: 0;
  background: transparent; padding: 8px 16px; }
QPushButton[tab=true]:checked { border-bottom: 3px solid $accent; font-weight: 600; }
QPushButton[tab=true]:focus { background: $soft; }
QLineEdit, QComboBox, QDateEdit { padding: 5px 8px; border: 1px solid $quiet; border-radius: 6px;
  background: $card; color: $text; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { width: 0; height: 0; border-left: 5px solid $card;
  border-right: 5px solid $card; border-top: 6px solid $text; }
QLineEdit:read-only { border-color: $line; }
QLineEdit:disabled, QComboBox:disabled { color: $quiet; border-color: $line; }
QSpinBox { padding: 5px 8px; border: 1px solid $quiet; border-radius: 6px;
  background: $card; color: $text; }
QSpinBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { border: none; width: $em10; background: transparent; }
QSpinBox::up-arrow, QSpinBox::down-arrow, QDateEdit::up-arrow, QDateEdit::down-arrow { width: 0; height: 0; border-left: 4px solid $card;
  border-right: 4px solid $card; }
QSpinBox::up-arrow, QDateEdit::up-arrow { border-bottom: 5px solid $text; }
QSpinBox::down-arrow, QDateEdit::down-arrow { border-top: 5px solid $text; }
QCheckBox { spacing: $em4; padding: 3px; }
QCheckBox:focus { background: $soft; border-radius: 4px; }
QProgressBar { border: 1px solid $quiet; border-radius: 6px; background: $card; color: $text;
  text-align: center; }
QProgressBar::chunk { background: $soft; border-radius: 5px; }
QProgressBar[textVisible="false"]::chunk { background: $accent; }
QRadioButton { spacing: $em4; padding: 3px; }
QRadioButton:focus { background: $soft; border-radius: 4px; }
QRadioButton::indicator { width: $em6; height: $em6; border: 2px solid $quiet;
  border-radius: $em3; background: $card; }
QRadioButton::indicator:checked { border-color: $accent;
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
  stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $card, stop: 1 $card); }
QRadioButton::indicator:disabled { border-color: $line; }
QSlider { min-height: $em10; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $quiet; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: $em8; margin: -$em4 0; border-radius: $em3;
  background: $accent; border: 2px solid $card; }
QSlider:focus { background: $soft; border: 2px solid $text; border-radius: 4px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $line; }
QTableView, QTreeView { border: 1px solid $line; border-radius: 6px; }
QTableView::item { border: none; padding: 0 5px; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $soft; color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QHeaderView::section { background: $card; color: $quiet; border: none;
  border-bottom: 1px solid $line; padding: 4px 8px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { width: 14px; background: $window; border: none; margin: 0; }
QScrollBar::handle:vertical { background: $quiet; border: 3px solid $window; border-radius: 6px;
  min-height: $em10; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
)");
    const std::pair<const char*, QString> tokens[]{
        {"$onAccent", c.onAccent.name()}, {"$accent", c.accent.name()},
        {"$card", c.card.name()},         {"$line", c.line.name()},
        {"$text", c.text.name()},         {"$quiet", c.quiet.name()},
        {"$window", c.window.name()},     {"$soft", c.accentSoft.name()},
        {"$corner", pixels(kCorner)},     {"$em10", pixels(em())},
        {"$em8", pixels(em() * 8 / 10)},  {"$em6", pixels(em() * 6 / 10)},
        {"$em4", pixels(em() * 4 / 10)},  {"$em3", pixels(em() * 3 / 10 + 2)}};
    for (const auto& [token, value] : tokens) {
        sheet.replace(QLatin1String(token), value);
    }
    return sheet;
}

/// The larger a size is already, the less it grows with the desktop's text.
double pointSize(Type type, double text) {
    switch (type) {
        case Type::Small:
            return text * 0.9;
        case Type::Body:
        case Type::Strong:
            return text;
        case Type::Heading:
            return text * 1.1 + 2.25;
        case Type::Large:
            return text * 1.2 + 7;
        case Type::Display:
            return text * 0.5 + 43;
        case Type::Huge:
            return text + 86;
    }
    return text;
}

}  // namespace

void apply(QApplication& application, Appearance appearance) {
    QApplication::setStyle(new TickStyle);
    const bool dark = appearance == Appearance::Dark ||
                      (appearance == Appearance::System && desktopIsDark(application));
    current = dark ? &kDark : &kLight;
    QApplication::setPalette(palette(*current));
    application.setStyleSheet(sheet(*current));
}

const Colours& colours() { return *current; }

const Colours& paper() { return kLight; }

QFont font(Type type) {
    QFont font = QApplication::font();
    font.setPointSizeF(pointSize(type, font.pointSizeF()));
    if (type != Type::Small && type != Type::Body) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

int em() { return QFontMetrics(QApplication::font()).height(); }

QLabel* label(const QString& text, Type type, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    made->setFont(font(type));
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    return made;
}

QLabel* namedLabel(const char* objectName, Type type, QWidget* parent) {
    auto* made = label({}, type, parent);
    made->setObjectName(QLatin1String(objectName));
    return made;
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* made = label(text, Type::Body, parent);
    setTone(made, Tone::Quiet);
    return made;
}

void name(QWidget* widget, const char* objectName, const QString& accessibleName) {
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
}

QPushButton* button(const char* objectName, const QString& text, const QString& accessibleName,
                    QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setAutoDefault(true);
    name(made, objectName, accessibleName);
    return made;
}

void makePrimary(QWidget* button) { button->setProperty("primary", true); }

QWidget* card(const char* objectName, QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setObjectName(QLatin1String(objectName));
    frame->setProperty("card", true);
    return frame;
}

QVBoxLayout* columnOf(QWidget* card) {
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kSpaceWide, kSpaceWide, kSpaceWide, kSpaceWide);
    column->setSpacing(kSpace);
    return column;
}

void setTone(QLabel* label, Tone tone) {
    const auto& c = colours();
    const QColor colour = [&] {
        switch (tone) {
            case Tone::Plain:
                return c.text;
            case Tone::Quiet:
                return c.quiet;
            case Tone::Good:
                return c.good;
            case Tone::Warn:
                return c.warn;
            case Tone::Danger:
                return c.danger;
        }
        return c.text;
    }();
    label->setProperty("tone", static_cast<int>(tone));
    label->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
}

void refreshTones(QWidget* root) {
    for (auto* label : root->findChildren<QLabel*>()) {
        if (const auto tone = label->property("tone"); tone.isValid()) {
            setTone(label, static_cast<Tone>(tone.toInt()));
        }
    }
}

}  // namespace stridetick::app::theme
