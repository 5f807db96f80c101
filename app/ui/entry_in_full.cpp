// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/entry_in_full.hpp"

#include <QVBoxLayout>

#include "app/controllers/review_controller.hpp"
#include "app/settings_store.hpp"
#include "app/ui/entry_details.hpp"
#include "app/ui/session_words.hpp"
#include "app/ui/trace_view.hpp"
#include "app/ui/trace_words.hpp"

namespace stridetick::app {

EntryInFull::EntryInFull(ReviewController& controller, SettingsStore& settings, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      settings_(settings),
      details_(new EntryDetails(this)),
      trace_(new TraceView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(details_, 1);
    column->addWidget(trace_);
    connect(trace_, &TraceView::oneFootChosen, this, [this](bool oneFoot) {
        if (session_) {
            controller_.countOneFoot(core::Session(*session_), oneFoot);
        }
    });
}

void EntryInFull::show(const WeekEntry* entry) {
    const auto unit = settings_.speedUnit();
    const auto* session = entry == nullptr ? nullptr : std::get_if<core::Session>(entry);
    session_.reset();
    std::optional<core::CadenceTrace> trace;
    std::optional<core::StepsPerMinute> target;
    QStringList lines;
    if (session != nullptr) {
        session_ = *session;
        trace = controller_.traceOf(session->id);
        target = controller_.targetOf(*session);
        if (trace) {
            lines = words::details(*trace, target, unit);
        }
        lines += words::details(*session, controller_.checksOf(session->id),
                                controller_.reportOf(session->id), unit);
    } else if (entry != nullptr) {
        if (const auto* measurement = std::get_if<core::Measurement>(entry)) {
            lines = words::details(*measurement);
        }
    }
    details_->setLines(lines);
    trace_->show(trace, target, unit, controller_.whyNotNow());
    setHidden(details_->isHidden() && trace_->isHidden());  // nothing takes no room
}

}  // namespace stridetick::app
