// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icons.hpp"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QtSvg/QSvgRenderer>

#include "app/ui/theme.hpp"
#include "app/ui/theme_tokens.hpp"

// The resources are in a library, whose linker would leave them out.
static void useResources() { Q_INIT_RESOURCE(stridetick); }

namespace stridetick::app::theme {

namespace {

QByteArray drawingOf(const QString& name) {
    useResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paints in the colours of the moment.
class Engine : public QIconEngine {
 public:
    explicit Engine(QByteArray drawing) : drawing_(std::move(drawing)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State /*state*/) override {
        const QColor& colour = mode == QIcon::Disabled ? colours().quiet : colours().text;
        QSvgRenderer(QByteArray(drawing_).replace("currentColor", colour.name().toLatin1()))
            .render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new Engine(*this); }

 private:
    QByteArray drawing_;
};

}  // namespace

QIcon icon(const char* name) { return QIcon(new Engine(drawingOf(QLatin1String(name)))); }

QIcon windowIcon() { return icon("stridetick"); }

}  // namespace stridetick::app::theme
