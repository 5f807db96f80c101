// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>

#include "app/ui/theme.hpp"

namespace stridetick::app {

/// A text whose capitals have a height that is given, or less where its room is too narrow for
/// that. It has the same size and place whatever its digits are. Thread: window's.
class FarText : public QWidget {
    Q_OBJECT

 public:
    enum class Wrap { No, Yes };

    FarText(const char* objectName, const QString& spokenName, Wrap wrap,
            QWidget* parent = nullptr);

    void show(const QString& text, theme::Tone tone = theme::Tone::Plain);
    const QString& text() const noexcept { return text_; }
    /// Where it stands, and how high its capitals are to be, in pixels.
    void place(const QRect& room, int capitals, Qt::Alignment alignment);
    /// As they are drawn.
    double capitals() const;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    void fit();
    bool fits(int pixels) const;
    /// Of a line, from its accents to its descenders; digits have neither.
    /// Where it may be painted.
    QRect line() const;
    QRectF ink(const QFontMetricsF& metrics) const;
    QFont fontOf(int pixels) const;

    Wrap wrap_;
    Qt::Alignment alignment_ = Qt::AlignLeading;
    QString text_;
    QString shape_;  ///< of it, with the widest digit in the place of each
    theme::Tone tone_ = theme::Tone::Plain;
    int capitals_ = 0;  ///< wanted
    int pixels_ = 1;    ///< of the font
    QRectF ink_;        ///< at that size: too slow to be asked for in each paint
};

}  // namespace stridetick::app
