// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace stridetick::app {

/// Parts beside one another, from where reading begins; in as many rows as the width takes: words
/// are longer in other languages and with larger text. Thread: window's.
class WrappingRow : public QLayout {
    Q_OBJECT

 public:
    explicit WrappingRow(QWidget* parent = nullptr);
    ~WrappingRow() override;
    WrappingRow(const WrappingRow&) = delete;
    WrappingRow& operator=(const WrappingRow&) = delete;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All in one row.
    QSize sizeHint() const override;
    /// One below the other.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

 private:
    struct Row {
        QList<QLayoutItem*> items;
        int height = 0;
    };
    std::vector<Row> rowsFor(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

}  // namespace stridetick::app
