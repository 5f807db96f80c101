// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/import_page.hpp"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/controllers/import_controller.hpp"
#include "app/format.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

/// More would hold up the window, and nobody reads them; copying has all.
constexpr qsizetype kMostLines = 1'000;
constexpr int kLinesAtAGlance = 6;

QString number(std::size_t count) { return format::count(static_cast<std::int64_t>(count)); }

}  // namespace

ImportPage::ImportPage(ImportController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
    theme::name(this, "importPage", tr("Imported runs"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpaceWide, theme::kSpaceTight, theme::kSpaceWide,
                               theme::kSpaceWide);
    column->setSpacing(theme::kSpace);
    column->addWidget(buildHead());
    column->addWidget(buildCounts());
    column->addWidget(buildLines(), 1);
    column->addStretch();
    auto* leave = new QShortcut(this);
    bindKeys(leave, KeyAction::Back);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ImportPage::backWanted);
    connect(&controller_, &ImportController::changed, this, &ImportPage::refresh);
    refresh();
}

QWidget* ImportPage::buildHead() {
    auto* head = new QWidget(this);
    back_ = theme::button("importBack", tr("&Back"), tr("Back to the page before"), head);
    tipKeys(back_, KeyAction::Back);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(theme::label(tr("Imported runs"), theme::Type::Heading, head), 1);
    row->addWidget(back_);
    connect(back_, &QPushButton::clicked, this, &ImportPage::backWanted);
    return head;
}

QWidget* ImportPage::buildCounts() {
    auto* card = theme::card("importCounts", this);
    auto* column = theme::columnOf(card);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kSpaceWide);
    const std::array captions{tr("New runs"),      tr("Added to runs with the click"),
                              tr("There already"), tr("Deleted here before"),
                              tr("Not runs"),      tr("Unreadable")};
    const std::array names{"importedNew",     "importedAdded",   "importedBefore",
                           "importedDeleted", "importedNotRuns", "importedUnreadable"};
    for (std::size_t i = 0; i < captions.size(); ++i) {
        auto* caption = theme::quietLabel(captions[i], card);
        caption->setWordWrap(false);
        numbers_[i] = theme::namedLabel(names[i], theme::Type::Strong, card);
        grid->addWidget(caption, static_cast<int>(i), 0);
        grid->addWidget(numbers_[i], static_cast<int>(i), 1);
    }
    grid->setColumnStretch(1, 1);
    words_ = theme::namedLabel("importSentences", theme::Type::Body, card);
    show_ = theme::button("importShow", tr("&Show the newest in Review"),
                          tr("Show the newest of these runs in Review"), card);
    theme::makePrimary(show_);
    column->addLayout(grid);
    column->addWidget(words_);
    column->addWidget(show_, 0, Qt::AlignLeft);
    connect(show_, &QPushButton::clicked, this, &ImportPage::runWanted);
    return card;
}

QWidget* ImportPage::buildLines() {
    told_ = theme::card("importTold", this);
    auto* column = theme::columnOf(told_);
    lines_ = new QPlainTextEdit(told_);
    theme::name(lines_, "importLines", tr("Files to look at, and why"));
    lines_->setReadOnly(true);
    lines_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines_->setTabChangesFocus(true);
    lines_->setMinimumHeight(kLinesAtAGlance * lines_->fontMetrics().lineSpacing());
    left_ = theme::namedLabel("importLeft", theme::Type::Body, told_);
    copy_ = theme::button("importCopy", tr("&Copy the list"), tr("Copy the list"), told_);
    column->addWidget(theme::label(tr("Files to look at"), theme::Type::Heading, told_));
    column->addWidget(lines_, 1);
    column->addWidget(left_);
    column->addWidget(copy_, 0, Qt::AlignLeft);
    connect(copy_, &QPushButton::clicked, this, &ImportPage::copy);
    return told_;
}

void ImportPage::focusNext() {
    auto* next = show_->isVisibleTo(this) ? show_ : back_;
    next->setFocus(Qt::OtherFocusReason);
}

void ImportPage::copy() const {
    if (const auto& summary = controller_.summary()) {
        QGuiApplication::clipboard()->setText(summary->lines.join(QLatin1Char('\n')));
    }
}

void ImportPage::refresh() {
    if (!controller_.summary()) {
        if (show_->hasFocus() || copy_->hasFocus() || lines_->hasFocus()) {
            back_->setFocus(Qt::OtherFocusReason);
        }
        for (auto* label : numbers_) {
            label->setText(QStringLiteral("…"));
        }
        words_->setVisible(false);
        show_->setVisible(false);
        told_->setVisible(false);
        return;
    }
    const auto& summary = *controller_.summary();
    const std::array counts{summary.imported,      summary.attached, summary.alreadyThere,
                            summary.deletedBefore, summary.notRuns,  summary.unreadable};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        numbers_[i]->setText(number(counts[i]));
    }
    words_->setText(summary.sentences().join(QLatin1Char('\n')));
    words_->setVisible(!words_->text().isEmpty());
    show_->setVisible(summary.newest().has_value());
    const auto shown = std::min(summary.lines.size(), kMostLines);
    const auto text = summary.lines.mid(0, shown).join(QLatin1Char('\n'));
    if (text != lines_->toPlainText()) {
        lines_->setPlainText(text);
    }
    left_->setText(tr("%Ln more are in the copied list.", nullptr,
                      static_cast<int>(summary.lines.size() - shown)));
    left_->setVisible(summary.lines.size() > shown);
    told_->setVisible(!summary.lines.isEmpty());
}

}  // namespace stridetick::app
