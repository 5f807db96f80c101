// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace stridetick::app {

/// Fusion, with tick boxes in the theme's colours: a style sheet draws no tick without a picture.
/// Thread: window's.
class TickStyle : public QProxyStyle {
    Q_OBJECT

 public:
    TickStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
};

}  // namespace stridetick::app
