// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace stridetick::app {

/// Sentences above the pages: what happened, what still works, what to do. Nothing modal.
/// Thread: window's.
class NoticeBar : public QWidget {
    Q_OBJECT

 public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows or replaces the notice `id`; an empty text takes it away.
    void set(const QString& id, const QString& text);
    /// To be read from two metres: as large as leaves room for the run below.
    void setFar(bool far);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    struct Notice {
        QWidget* frame = nullptr;
        QLabel* text = nullptr;
    };
    void refreshFonts();

    bool far_ = false;
    QHash<QString, Notice> notices_;
    QVBoxLayout* column_;
};

}  // namespace stridetick::app
