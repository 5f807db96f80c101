// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTimeEdit>
#include <QWidget>

namespace stridetick::app {

/// A card of captions with their controls, and of each setting the way back to its default. The
/// wheel moves the page, not the value of a control that it passes over. Thread: window's.
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
    /// Puts a button beside the control that brings back `value` (of a choice the place, of a check
    /// 0 or 1, of a time the minutes since midnight), as if the runner had; enabled while another
    /// one is shown, once showResets() was called.
    void addReset(QWidget* control, int value);
    void showResets();
    /// Together with its caption and reset.
    void setShown(QWidget* control, bool shown);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    struct Reset {
        QPushButton* button;
        int value;
    };
    static int shownBy(const QWidget* control);
    static void put(QWidget* control, int value);

    QGridLayout* grid_;
    int rows_ = 0;
    QHash<QWidget*, Reset> resets_;
    QHash<const QWidget*, QLabel*> captions_;
    QHash<const QSlider*, QLabel*> values_;
};

}  // namespace stridetick::app
