// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/form.hpp"

#include <QEvent>
#include <QLineEdit>

#include "app/ui/icons.hpp"
#include "app/ui/mnemonic.hpp"
#include "app/ui/theme.hpp"

namespace stridetick::app {

namespace {

constexpr int kCaption = 0;
constexpr int kControl = 1;
constexpr int kValue = 2;
constexpr int kReset = 3;
constexpr int kColumns = 4;
constexpr int kBelowAll = 50;  // rows
constexpr int kMillisecondsInMinute = 60'000;

}  // namespace

Form::Form(const char* objectName, const QString& heading, QWidget* parent) : QFrame(parent) {
    theme::name(this, objectName, heading);
    setProperty("card", true);
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    grid_->setHorizontalSpacing(theme::kSpace);
    grid_->setVerticalSpacing(theme::kSpace);
    grid_->setColumnStretch(kControl, 1);
    grid_->setRowStretch(kBelowAll, 1);
    addWide(theme::label(heading, theme::Type::Heading, this));
}

void Form::addRow(const QString& caption, QWidget* control) {
    auto* words = new QLabel(caption, this);
    words->setBuddy(control);
    words->setWordWrap(true);
    captions_.insert(control, words);
    const int row = rows_++;
    grid_->addWidget(words, row, kCaption);
    grid_->addWidget(control, row, kControl, Qt::AlignVCenter);
}

void Form::addWide(QWidget* control) { grid_->addWidget(control, rows_++, kCaption, 1, kColumns); }

QComboBox* Form::addChoice(const char* objectName, const QString& caption,
                           const QStringList& items) {
    auto* choice = new QComboBox(this);
    theme::name(choice, objectName, caption);
    choice->addItems(items);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    addRow(caption, choice);
    return choice;
}

QSpinBox* Form::addNumber(const char* objectName, const QString& caption, int lowest, int highest,
                          const QString& unit) {
    auto* number = new QSpinBox(this);
    theme::name(number, objectName, caption);
    theme::name(number->findChild<QLineEdit*>(), objectName, caption);
    number->findChild<QLineEdit*>()->setObjectName(QLatin1String(objectName) +
                                                   QStringLiteral("Field"));
    number->setRange(lowest, highest);
    number->setSuffix(unit.isEmpty() ? QString() : QStringLiteral(" ") + unit);
    number->setKeyboardTracking(false);
    number->setFocusPolicy(Qt::StrongFocus);
    number->installEventFilter(this);
    addRow(caption, number);
    return number;
}

QSlider* Form::addSlider(const char* objectName, const QString& caption, int lowest, int highest) {
    auto* slider = new QSlider(Qt::Horizontal, this);
    theme::name(slider, objectName, caption);
    slider->setRange(lowest, highest);
    slider->setPageStep((highest - lowest) / 10);
    slider->setMinimumWidth(theme::em() * 5);
    slider->setFocusPolicy(Qt::StrongFocus);
    slider->installEventFilter(this);
    addRow(caption, slider);
    auto* value = theme::label({}, theme::Type::Body, this);
    value->setObjectName(QLatin1String(objectName) + QStringLiteral("Value"));
    value->setWordWrap(false);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid_->addWidget(value, rows_ - 1, kValue);
    values_.insert(slider, value);
    return slider;
}

QLabel* Form::valueOf(const QSlider* slider) const { return values_.value(slider); }

QCheckBox* Form::addCheck(const char* objectName, const QString& text) {
    auto* check = new QCheckBox(text, this);
    theme::name(check, objectName, withoutMnemonic(text));
    addWide(check);
    return check;
}

QLabel* Form::addWords(const char* objectName, const QString& text) {
    auto* words = theme::namedLabel(objectName, theme::Type::Body, this);
    words->setText(text);
    theme::setTone(words, theme::Tone::Quiet);
    addWide(words);
    return words;
}

void Form::addReset(QWidget* control, int value) {
    const QString words = tr("Reset %1").arg(control->accessibleName());
    auto* button = new QPushButton(this);
    button->setAutoDefault(true);
    button->setObjectName(control->objectName() + QStringLiteral("Reset"));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setProperty("small", true);
    button->setIcon(theme::icon("reset"));
    button->setIconSize(QSize(theme::em(), theme::em()));
    button->setEnabled(false);
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid_->getItemPosition(grid_->indexOf(control), &row, &column, &rows, &columns);
    if (columns == kColumns) {
        grid_->addWidget(control, row, column, 1, kReset);
    }
    grid_->addWidget(button, row, kReset);
    setTabOrder(control, button);
    resets_.insert(control, {button, value});
    connect(button, &QPushButton::clicked, this, [this, control, value] {
        control->setFocus(Qt::OtherFocusReason);  // the button is about to be disabled
        put(control, value);
        showResets();
    });
}

void Form::showResets() {
    for (auto reset = resets_.cbegin(); reset != resets_.cend(); ++reset) {
        const auto* control = reset.key();
        reset->button->setEnabled(control->isEnabled() && shownBy(control) != reset->value);
    }
}

int Form::shownBy(const QWidget* control) {
    if (const auto* choice = qobject_cast<const QComboBox*>(control)) {
        return choice->currentIndex();
    }
    if (const auto* number = qobject_cast<const QSpinBox*>(control)) {
        return number->value();
    }
    if (const auto* slider = qobject_cast<const QSlider*>(control)) {
        return slider->value();
    }
    if (const auto* time = qobject_cast<const QTimeEdit*>(control)) {
        return time->time().msecsSinceStartOfDay() / kMillisecondsInMinute;
    }
    const auto* check = qobject_cast<const QCheckBox*>(control);
    return check != nullptr && check->isChecked() ? 1 : 0;
}

void Form::put(QWidget* control, int value) {
    if (auto* choice = qobject_cast<QComboBox*>(control)) {
        choice->setCurrentIndex(value);
        emit choice->activated(value);
    } else if (auto* number = qobject_cast<QSpinBox*>(control)) {
        number->setValue(value);
    } else if (auto* slider = qobject_cast<QSlider*>(control)) {
        slider->setValue(value);
    } else if (auto* time = qobject_cast<QTimeEdit*>(control)) {
        time->setTime(QTime::fromMSecsSinceStartOfDay(value * kMillisecondsInMinute));
    } else if (auto* check = qobject_cast<QCheckBox*>(control)) {
        check->setChecked(value != 0);
    }
}

void Form::setShown(QWidget* control, bool shown) {
    control->setVisible(shown);
    if (auto* caption = captions_.value(control)) {
        caption->setVisible(shown);
    }
    if (const auto reset = resets_.constFind(control); reset != resets_.cend()) {
        reset->button->setVisible(shown);
    }
}

bool Form::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace stridetick::app
