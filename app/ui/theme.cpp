// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme.hpp"

#include <QApplication>
#include <QFontMetrics>
#include <QFrame>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

#include "app/ui/theme_sheet.hpp"
#include "app/ui/tick_style.hpp"

namespace stridetick::app::theme {

namespace {

// Lightness of the ground and the text of desktops with a high contrast.
constexpr double kBlack = 0.02;
constexpr double kWhite = 0.98;

Look current = Look::Light;
Desktop desktop;

/// The desktop's palette, before ours.
Desktop guess() {
    const QPalette palette = QApplication::palette();
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = ground.lightness() < text.lightness();
    const double lower = (dark ? ground : text).lightnessF();
    const double upper = (dark ? text : ground).lightnessF();
    const bool extreme =
        lower <= kBlack && upper >= kWhite && palette.color(QPalette::Button) == ground;
    return {.dark = dark, .contrast = extreme};
}

Look lookFor(Appearance appearance) {
    static const Desktop palette = guess();
    const bool dark = desktop.dark.value_or(*palette.dark);
    const bool contrast = desktop.contrast.value_or(*palette.contrast);
    switch (appearance) {
        case Appearance::Light:
            return Look::Light;
        case Appearance::Dark:
            return Look::Dark;
        case Appearance::HighContrast:
            return dark ? Look::DarkContrast : Look::LightContrast;
        case Appearance::System:
            break;
    }
    return contrast ? (dark ? Look::DarkContrast : Look::LightContrast)
                    : (dark ? Look::Dark : Look::Light);
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
    p.setColor(QPalette::Highlight, c.primary);
    p.setColor(QPalette::HighlightedText, c.onPrimary);
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

}  // namespace

void heed(const Desktop& wish) { desktop = wish; }

void apply(QApplication& application, Appearance appearance) {
    current = lookFor(appearance);
    QApplication::setStyle(new TickStyle);
    QApplication::setPalette(palette(colours()));
    application.setStyleSheet(sheetOf(colours()));
}

const Colours& colours() { return coloursOf(current); }

const Colours& paper() { return coloursOf(Look::Light); }

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
    const QString sheet = QStringLiteral("color: %1").arg(colour.name());
    if (sheet != label->styleSheet()) {  // the same one again would lay the page out again
        label->setStyleSheet(sheet);
    }
}

void refreshTones(QWidget* root) {
    for (auto* label : root->findChildren<QLabel*>()) {
        if (const auto tone = label->property("tone"); tone.isValid()) {
            setTone(label, static_cast<Tone>(tone.toInt()));
        }
    }
}

}  // namespace stridetick::app::theme
