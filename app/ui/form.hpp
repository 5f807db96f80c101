// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QWidget>

namespace stridetick::app {

/// A card of captions with their controls. The wheel moves the page, not the value of a control
/// that it passes over. Thread: window's.
class Form : public QFrame {
    Q_OBJECT

 public:
    Form(const char* objectName, const QString& heading, QWidget* parent = nullptr);

    QComboBox* addChoice(const char* objectName, const QString& caption, const QStringList& items);
    QSpinBox* addNumber(const char* objectName, const QString& caption, int lowest, int highest,
                        const QString& unit);
    /// With a label at its end for what it stands for; see valueOf().
    QSlider* addSlider(const char* objectName, const QString& caption, int lowest, int highest);
    QLabel* valueOf(const QSlider* slider) const;
    QCheckBox* addCheck(const char* objectName, const QString& text);
    QLabel* addWords(const char* objectName, const QString& text = {});
    /// A caption and something of one's own.
    void addRow(const QString& caption, QWidget* control);
    void addWide(QWidget* control);
    /// Together with its caption.
    void setShown(QWidget* control, bool shown);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    QGridLayout* grid_;
    int rows_ = 0;
    QHash<const QWidget*, QLabel*> captions_;
    QHash<const QSlider*, QLabel*> values_;
};

}  // namespace stridetick::app
