// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/week_entries.hpp"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/controllers/review_controller.hpp"
#include "app/format.hpp"
#include "app/settings_store.hpp"
#include "app/ui/entry_editor.hpp"
#include "app/ui/entry_words.hpp"
#include "app/ui/key_binding.hpp"
#include "app/ui/run_export_bar.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/week_words.hpp"
#include "app/ui/wrapped_list.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stridetick::app {

namespace {

std::string idOf(const core::ProgrammeStep& step) {
    return step.programme.text() + '/' + std::to_string(step.ordinal);
}

template <class Record>
std::string idOf(const Record& record) {
    return record.id.text();
}

template <class... Records>
std::string idOf(const std::variant<Records...>& record) {
    return std::visit([](const auto& one) { return idOf(one); }, record);
}

}  // namespace

WeekEntries::WeekEntries(ReviewController& controller, SettingsStore& settings,
                         RunExportController& runExporter, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      settings_(settings),
      exportRun_(new RunExportBar(runExporter, this)),
      card_(buildList()),
      editor_(new EntryEditor(controller, settings, this)) {
    editor_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_, 1);
    column->addWidget(editor_, 1);
    column->addWidget(buildUndo());
    connect(editor_, &EntryEditor::finished, this, [this] { showEditor(false); });
    connect(&controller_, &ReviewController::replaced, editor_, &EntryEditor::cancel);
    connect(&settings_, &SettingsStore::speedUnitChanged, this, [this] { showWeek(week_); });
    refreshButtons();
}

QWidget* WeekEntries::buildList() {
    auto* card = theme::card("weekDetails", this);
    title_ = theme::namedLabel("weekTitle", theme::Type::Heading, card);
    list_ = new WrappedList(card);
    theme::name(list_, "weekEntries", tr("Measurements, targets, runs and programme of the week"));
    list_->setSpacing(theme::kSpaceTight / 2);
    list_->setMinimumHeight(theme::em() * 8);
    inFull_ = new EntryInFull(controller_, settings_, card);
    edit_ = theme::button("editEntry", tr("Ed&it"), tr("Edit the selected entry"), card);
    remove_ = theme::button("deleteEntry", tr("&Delete"), tr("Delete the selected entry"), card);
    auto* row = new QHBoxLayout;
    row->addWidget(edit_);
    row->addWidget(remove_);
    row->addStretch();
    auto* column = new QVBoxLayout(card);
    column->addWidget(title_);
    column->addWidget(list_, 3);
    column->addWidget(inFull_, 2);
    column->addLayout(row);
    column->addWidget(exportRun_);
    connect(list_, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            item->setSelected(true);  // reached by Tab it would be current alone
        }
        refreshButtons();
    });
    connect(list_, &QListWidget::itemActivated, this, &WeekEntries::edit);
    connect(edit_, &QPushButton::clicked, this, &WeekEntries::edit);
    connect(remove_, &QPushButton::clicked, this, &WeekEntries::remove);
    const auto onKeys = [this](KeyAction action, auto act) {
        auto* shortcut = new QShortcut(list_);
        bindKeys(shortcut, action);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKeys(KeyAction::EditEntry, &WeekEntries::edit);
    onKeys(KeyAction::DeleteEntry, &WeekEntries::remove);
    return card;
}

QWidget* WeekEntries::buildUndo() {
    auto* buttons = new QWidget(this);
    undo_ = theme::button("undoChange", {}, {}, buttons);
    tipKeys(undo_, KeyAction::Undo);
    redo_ = theme::button("redoChange", tr("Red&o"), tr("Do again what was undone last"), buttons);
    tipKeys(redo_, KeyAction::Redo);
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(undo_, 0, Qt::AlignLeft);
    column->addWidget(redo_, 0, Qt::AlignLeft);
    connect(undo_, &QPushButton::clicked, this, &WeekEntries::undo);
    connect(redo_, &QPushButton::clicked, this, &WeekEntries::redo);
    return buttons;
}

std::vector<WeekEntries::Line> WeekEntries::linesOf(std::chrono::local_days week) const {
    const auto unit = settings_.speedUnit();
    const auto entries = controller_.entries(week);
    std::vector<std::pair<core::WallTime, Line>> timed;
    for (const auto& m : entries.measurements) {
        timed.push_back({m.at, {m, words::line(m, unit), words::whyFixed(m)}});
    }
    for (const auto& t : entries.targets) {
        timed.push_back({t.at, {t, words::line(t), words::whyFixed(t)}});
    }
    for (const auto& s : entries.sessions) {
        timed.push_back({s.startedAt,
                         {s, words::line(s, controller_.traceOf(s.id), unit), words::whyFixed(s)}});
    }
    for (const auto& [step, told] : entries.steps) {
        const QString text = format::dayAndTime(step.at) + QStringLiteral(" – ") + told;
        timed.push_back(
            {step.at, {step, text, tr("A step of the programme stays as it was taken.")}});
    }
    std::ranges::stable_sort(timed, {}, [](const auto& line) { return line.first.utc; });
    std::vector<Line> lines;
    lines.reserve(timed.size());
    for (auto& [at, line] : timed) {
        lines.push_back(std::move(line));
    }
    return lines;
}

void WeekEntries::showWeek(std::optional<std::chrono::local_days> week) {
    const bool sameWeek = week_ == week;
    const int row = sameWeek ? list_->currentRow() : -1;
    const auto* line = sameWeek ? selected() : nullptr;
    const std::string id = line != nullptr ? idOf(line->record) : std::string();
    week_ = week;
    lines_ = week ? linesOf(*week) : std::vector<Line>();
    const auto& weeks = controller_.weeks();
    const auto shown =
        week ? std::ranges::find(weeks, *week, &core::WeekSummary::start) : weeks.end();
    title_->setText(shown == weeks.end() ? QString()
                                         : words::weekTitle(*shown, settings_.speedUnit()));
    fillList();
    if (row >= 0 && !lines_.empty()) {
        const QSignalBlocker quiet(list_);
        list_->setCurrentRow(std::min(row, static_cast<int>(lines_.size()) - 1));
        select(id);
    }
    refreshButtons();
}

/// Leaves a list alone that says it all already: it is being read.
void WeekEntries::fillList() {
    QStringList texts;
    std::ranges::transform(lines_, std::back_inserter(texts), &Line::text);
    if (texts.isEmpty() && week_) {
        texts.append(tr("Nothing was measured or run in this week."));
    }
    QStringList shown;
    for (int row = 0; row < list_->count(); ++row) {
        shown.append(list_->item(row)->text());
    }
    const QSignalBlocker quiet(list_);
    if (shown != texts) {
        list_->clear();
        list_->addItems(texts);
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        auto* item = list_->item(static_cast<int>(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(lines_[i].whyFixed);
        item->setData(Qt::AccessibleDescriptionRole, lines_[i].whyFixed);
    }
    if (lines_.empty() && list_->count() > 0) {
        list_->item(0)->setFlags(Qt::NoItemFlags);
    }
}

void WeekEntries::select(const std::string& id) {
    const auto found =
        std::ranges::find(lines_, id, [](const Line& line) { return idOf(line.record); });
    if (found != lines_.end()) {
        list_->setCurrentRow(static_cast<int>(found - lines_.begin()));
    }
}

const WeekEntries::Line* WeekEntries::selected() const {
    const int row = list_->currentRow();
    return row >= 0 && row < static_cast<int>(lines_.size())
               ? &lines_[static_cast<std::size_t>(row)]
               : nullptr;
}

QString WeekEntries::whyNot() const {
    const auto* line = selected();
    if (line == nullptr) {
        return tr("Select a measurement or a run first.");
    }
    return line->whyFixed.isEmpty() ? controller_.whyNotNow() : line->whyFixed;
}

bool WeekEntries::editing() const { return editor_->editing(); }

void WeekEntries::focusNext() {
    if (editing()) {
        editor_->focusNext();
    } else {
        list_->setFocus(Qt::OtherFocusReason);
    }
}

void WeekEntries::edit() {
    const auto* line = selected();
    if (line == nullptr || !whyNot().isEmpty()) {
        return;
    }
    if (const auto* measurement = std::get_if<core::Measurement>(&line->record)) {
        editor_->edit(*measurement);
    } else if (const auto* session = std::get_if<core::Session>(&line->record)) {
        editor_->edit(*session);
    }
    showEditor(true);
}

void WeekEntries::remove() {
    const auto* line = selected();
    if (line == nullptr || !whyNot().isEmpty()) {
        return;
    }
    const auto record = line->record;  // the list is another afterwards
    if (const auto* measurement = std::get_if<core::Measurement>(&record)) {
        controller_.remove(*measurement);
    } else if (const auto* session = std::get_if<core::Session>(&record)) {
        controller_.remove(*session);
    }
    focusNext();
}

void WeekEntries::undo() {
    if (!editing() && controller_.canUndo() && controller_.whyNotNow().isEmpty()) {
        controller_.undo();
        focusNext();
    }
}

void WeekEntries::redo() {
    if (!editing() && controller_.canRedo() && controller_.whyNotNow().isEmpty()) {
        controller_.redo();
        focusNext();
    }
}

void WeekEntries::showEditor(bool shown) {
    card_->setVisible(!shown);
    editor_->setVisible(shown);
    refreshButtons();
    if (isVisible()) {
        focusNext();
    }
}

void WeekEntries::refreshButtons() {
    const auto* line = selected();
    inFull_->show(line == nullptr ? nullptr : &line->record);
    exportRun_->setRun(line == nullptr ? nullptr : std::get_if<core::Session>(&line->record));
    const QString why = whyNot();
    edit_->setToolTip(why.isEmpty() ? tr("F2") : why);
    remove_->setToolTip(why.isEmpty() ? tr("Del") : why);
    for (auto* button : {edit_, remove_}) {
        button->setEnabled(why.isEmpty());
        button->setAccessibleDescription(why);
    }
    const QString words = controller_.undoWords();
    undo_->setText(words);
    undo_->setAccessibleName(words);
    undo_->setVisible(controller_.canUndo());
    const bool free = !editing() && controller_.whyNotNow().isEmpty();
    undo_->setEnabled(free);
    redo_->setVisible(controller_.canRedo());
    redo_->setEnabled(free);
}

}  // namespace stridetick::app
