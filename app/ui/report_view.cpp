// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report_view.hpp"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/controllers/report_controller.hpp"
#include "app/settings_store.hpp"
#include "app/ui/file_dialog.hpp"
#include "app/ui/report_paper.hpp"
#include "app/ui/report_words.hpp"
#include "app/ui/theme.hpp"

#include <memory>

namespace stridetick::app {

ReportView::ReportView(ReportController& controller, SettingsStore& settings, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      settings_(settings),
      nothing_(theme::namedLabel("reportNothing", theme::Type::Heading, this)),
      shown_(new QWidget(this)) {
    nothing_->setText(tr("There is no programme to report on yet. Begin one on the Today page."));
    nothing_->setAlignment(Qt::AlignHCenter);
    auto* controls = buildControls();
    text_ = new QTextBrowser(shown_);
    theme::name(text_, "reportText", tr("The report"));
    text_->setOpenLinks(false);
    text_->setWordWrapMode(QTextOption::WordWrap);  // no heading of a column is broken in a word
    connect(text_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, [this](const QSizeF& size) {
                // A table's columns are rounded up: that is the margin's, and no word's.
                const auto room = text_->viewport()->width() + text_->document()->documentMargin();
                text_->setHorizontalScrollBarPolicy(size.width() > room ? Qt::ScrollBarAsNeeded
                                                                        : Qt::ScrollBarAlwaysOff);
            });
    text_->setMinimumHeight(theme::em() * 12);
    auto* inside = new QVBoxLayout(shown_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(controls);
    inside->addWidget(text_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(nothing_, 1);
    column->addWidget(shown_, 1);
    connect(&controller_, &ReportController::changed, this, &ReportView::refresh);
    connect(&settings_, &SettingsStore::speedUnitChanged, this, &ReportView::showText);
    shown_->hide();
}

QWidget* ReportView::buildControls() {
    auto* card = theme::card("reportCard", shown_);
    programme_ = new QComboBox(card);
    theme::name(programme_, "reportProgramme", tr("Programme"));
    programme_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    programme_->setMinimumContentsLength(20);
    name_ = new QLineEdit(card);
    theme::name(name_, "reportName", tr("Your name, if it is to be there"));
    name_->setPlaceholderText(tr("if it is to be there; it is not kept"));
    name_->setMaxLength(80);
    save_ = theme::button("reportSave", tr("&Save as PDF…"), tr("Save the report as PDF"), card);
    print_ = theme::button("reportPrint", tr("&Print…"), tr("Print the report"), card);
    theme::makePrimary(save_);
    message_ = theme::namedLabel("reportMessage", theme::Type::Body, card);
    message_->hide();
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(theme::label(tr("Programme"), theme::Type::Body, card), programme_);
    form->addRow(theme::label(tr("Your name"), theme::Type::Body, card), name_);
    auto* row = new QHBoxLayout;
    row->addWidget(save_);
    row->addWidget(print_);
    row->addStretch();
    auto* column = new QVBoxLayout(card);
    column->addWidget(theme::label(tr("One page for your physiotherapist or doctor"),
                                   theme::Type::Heading, card));
    column->addLayout(form);
    column->addLayout(row);
    column->addWidget(message_);
    connect(programme_, &QComboBox::activated, this,
            [this](int index) { controller_.choose(static_cast<std::size_t>(index)); });
    connect(name_, &QLineEdit::textChanged, this, &ReportView::showText);
    connect(save_, &QPushButton::clicked, this, &ReportView::chooseFile);
    connect(print_, &QPushButton::clicked, this, &ReportView::choosePrinter);
    return card;
}

void ReportView::focusNext() {
    if (shown_->isVisible()) {
        save_->setFocus(Qt::OtherFocusReason);
    }
}

ReportPage ReportView::page() const {
    return {.report = *controller_.report(),
            .name = name_->text(),
            .unit = settings_.speedUnit(),
            .now = controller_.now()};
}

void ReportView::chooseFile() {
    auto* dialog = fileDialog("reportDialog", tr("Save the report as PDF"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("All files (*)")});
    dialog->setDefaultSuffix("pdf");
    dialog->selectFile(controller_.suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportView::save);
    dialog->open();
}

void ReportView::save(const QString& file) {
    if (!controller_.report()) {
        return;
    }
    const auto saved = saveReport(file, page());
    message_->setText(saved ? tr("Saved as %1.").arg(QDir::toNativeSeparators(file))
                            : saved.error());
    theme::setTone(message_, saved ? theme::Tone::Good : theme::Tone::Danger);
    message_->show();
}

void ReportView::choosePrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(reportPageSize());
    printer->setDocName(controller_.suggestedName());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName("printDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const bool printed = controller_.report() && paintReport(*printer, page());
        message_->setText(printed ? tr("The page was handed to the printer.")
                                  : tr("The printer took nothing. See whether it is on and "
                                       "connected, or save the page as PDF."));
        theme::setTone(message_, printed ? theme::Tone::Good : theme::Tone::Danger);
        message_->show();
    });
    dialog->open();
}

void ReportView::refresh() {
    const QSignalBlocker quiet(programme_);
    programme_->clear();
    programme_->addItems(controller_.programmes());
    programme_->setCurrentIndex(static_cast<int>(controller_.chosen()));
    const bool any = controller_.report().has_value();
    nothing_->setVisible(!any);
    shown_->setVisible(any);
    showText();
}

void ReportView::showText() {
    QString html;
    if (controller_.report()) {
        const auto it = page();
        html = words::reportHead(it.report, it.name, it.unit, it.now) +
               words::reportBody(it.report, it.unit, {}) + words::reportTerms();
    }
    if (html != html_) {  // else it is being read
        html_ = html;
        text_->setHtml(html_);
    }
}

}  // namespace stridetick::app
