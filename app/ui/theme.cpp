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
#include <QStyleFactory>
#include <QVariant>

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

QString sheet(const Colours& c) {
    return QStringLiteral(
               "QFrame[card=true] { background: %1; border: 1px solid %2; border-radius: %3px; }"
               "QPushButton { padding: 6px 14px; border: 1px solid %2; border-radius: 6px;"
               "  background: %1; color: %4; }"
               "QPushButton:hover { border-color: %5; }"
               "QPushButton:focus { border: 2px solid %5; padding: 5px 13px; }"
               "QPushButton:disabled { color: %6; background: %8; }"
               "QPushButton:checked { background: %9; border-color: %5; }"
               "QPushButton[primary=true] { background: %5; color: %7; border-color: %5;"
               "  font-weight: 600; }"
               "QPushButton[primary=true]:focus { border: 2px solid %4; }"
               "QPushButton[primary=true]:disabled { background: %2; color: %6; }"
               "QPushButton[tab=true] { border: none; border-bottom: 3px solid transparent;"
               "  border-radius: 0; background: transparent; padding: 8px 16px; }"
               "QPushButton[tab=true]:checked { border-bottom: 3px solid %5; font-weight: 600; }"
               "QPushButton[tab=true]:focus { background: %9; }"
               "QLineEdit, QComboBox { padding: 5px 8px; border: 1px solid %6; border-radius: 6px;"
               "  background: %1; color: %4; }"
               "QLineEdit:focus, QComboBox:focus { border: 2px solid %5; padding: 4px 7px; }"
               "QScrollArea { border: none; background: transparent; }")
        .arg(c.card.name(), c.line.name())
        .arg(kCorner)
        .arg(c.text.name(), c.accent.name(), c.quiet.name(), c.onAccent.name(), c.window.name(),
             c.accentSoft.name());
}

double factor(Type type) {
    switch (type) {
        case Type::Small:
            return 0.9;
        case Type::Body:
        case Type::Strong:
            return 1.0;
        case Type::Heading:
            return 1.35;
        case Type::Large:
            return 2.0;
        case Type::Display:
            return 4.5;
        case Type::Huge:
            return 8.0;
    }
    return 1.0;
}

}  // namespace

void apply(QApplication& application, Appearance appearance) {
    if (application.style()->name() != QStringLiteral("fusion")) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    const bool dark = appearance == Appearance::Dark ||
                      (appearance == Appearance::System && desktopIsDark(application));
    current = dark ? &kDark : &kLight;
    QApplication::setPalette(palette(*current));
    application.setStyleSheet(sheet(*current));
}

const Colours& colours() { return *current; }

QFont font(Type type) {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor(type));
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
