// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/answer_row.hpp"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/ui/theme.hpp"

#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr int kMost = 10;
constexpr auto kOneMayBecomeTen = 1500ms;

}  // namespace

AnswerRow::AnswerRow(const char* objectName, const QString& question, const QStringList& answers,
                     int columns, QWidget* parent)
    : QWidget(parent), buttons_(new QButtonGroup(this)) {
    theme::name(this, objectName, question);
    auto* grid = new QGridLayout;
    grid->setSpacing(theme::kSpaceTight);
    for (int i = 0; i < answers.size(); ++i) {
        auto* button = theme::button("", answers[i], tr("%1: %2").arg(question, answers[i]), this);
        button->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(objectName)).arg(i));
        button->setCheckable(true);
        button->setProperty("answer", true);
        button->installEventFilter(this);
        button->setAutoDefault(false);  // Enter is the card's
        button->setMinimumHeight(theme::em() * 5 / 2);
        buttons_->addButton(button, i);
        grid->addWidget(button, i / columns, i % columns);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpaceTight);
    column->addWidget(theme::label(question, theme::Type::Strong, this));
    column->addLayout(grid);
    one_.setSingleShot(true);
    one_.setInterval(kOneMayBecomeTen);
    connect(&one_, &QTimer::timeout, this, [this] {
        if (holdsFocus()) {
            emit done();
        }
    });
    connect(buttons_, &QButtonGroup::idClicked, this, [this](int id) {
        one_.stop();
        emit answered(id);
        if (std::exchange(byHand_, false)) {
            emit done();
        }
    });
}

AnswerRow* AnswerRow::scale(const char* objectName, const QString& question, QWidget* parent) {
    QStringList numbers;
    for (int i = 0; i <= kMost; ++i) {
        numbers.append(QString::number(i));
    }
    auto* row = new AnswerRow(objectName, question, numbers, kMost + 1, parent);
    row->fromZero_ = true;
    for (auto* button : row->buttons_->buttons()) {
        button->setMinimumWidth(theme::em() * 2);
        button->setStyleSheet(QStringLiteral("padding-left: 2px; padding-right: 2px"));
    }
    row->buttons_->button(kMost)->setToolTip(tr("X"));
    return row;
}

std::optional<int> AnswerRow::answer() const {
    const int id = buttons_->checkedId();
    return id < 0 ? std::nullopt : std::optional{id};
}

void AnswerRow::setAnswer(std::optional<int> answer) {
    if (answer) {
        return buttons_->button(*answer)->setChecked(true);
    }
    buttons_->setExclusive(false);
    for (auto* button : buttons_->buttons()) {
        button->setChecked(false);
    }
    buttons_->setExclusive(true);
}

void AnswerRow::focusNext() {
    auto* checked = buttons_->checkedButton();
    (checked != nullptr ? checked : buttons_->button(0))->setFocus(Qt::OtherFocusReason);
}

std::optional<int> AnswerRow::answerOf(const QKeyEvent& event) const {
    if (fromZero_ && event.key() == Qt::Key_X) {
        return kMost;
    }
    const int number = event.key() - (fromZero_ ? Qt::Key_0 : Qt::Key_1);
    const int answers = static_cast<int>(buttons_->buttons().size());
    const bool among = number >= 0 && number < answers && event.key() <= Qt::Key_9;
    return among ? std::optional{number} : std::nullopt;
}

bool AnswerRow::take(const QKeyEvent& event) {
    const bool ten = one_.isActive() && event.key() == Qt::Key_0;
    const auto answer = ten ? std::optional{kMost} : answerOf(event);
    if (!answer || event.isAutoRepeat()) {
        return false;
    }
    byHand_ = false;
    buttons_->button(*answer)->setFocus(Qt::ShortcutFocusReason);
    buttons_->button(*answer)->click();
    if (fromZero_ && *answer == 1) {
        one_.start();
    } else {
        emit done();
    }
    return true;
}

bool AnswerRow::holdsFocus() const { return isAncestorOf(window()->focusWidget()); }

void AnswerRow::keyPressEvent(QKeyEvent* event) {
    if (one_.isActive() && answerOf(*event).value_or(0) > 0 && !event->isAutoRepeat()) {
        return settle(event);
    }
    if (!take(*event)) {
        QWidget::keyPressEvent(event);
    }
}

// The 1 is a 1: the key is for the question that comes next, if there is one.
void AnswerRow::settle(QKeyEvent* event) {
    one_.stop();
    emit done();
    auto* next = window()->focusWidget();
    if (next == nullptr || holdsFocus()) {
        take(*event);
    } else {
        QCoreApplication::sendEvent(next, event);
    }
}

bool AnswerRow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::KeyPress:
            byHand_ = false;
            break;
        case QEvent::MouseButtonRelease:
            byHand_ = true;
            break;
        case QEvent::KeyRelease:
            byHand_ = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void showMeaning(QLabel* label, const QString& meaning, core::PainVerdict verdict) {
    label->setText(meaning);
    theme::setTone(label, verdict == core::PainVerdict::GoOn   ? theme::Tone::Good
                          : verdict == core::PainVerdict::Hold ? theme::Tone::Warn
                                                               : theme::Tone::Danger);
}

}  // namespace stridetick::app
