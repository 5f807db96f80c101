// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/far_view.hpp"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "app/controllers/check_controller.hpp"
#include "app/controllers/click_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "app/key_map.hpp"
#include "app/pulse_style.hpp"
#include "app/tap_input.hpp"
#include "app/ui/far_words.hpp"
#include "app/ui/theme.hpp"

#include <algorithm>

namespace stridetick::app {

namespace {

/// Thousandths of the height. A 13-inch laptop's screen is 165 to 180 mm high, and at 2 m a minute
/// of arc is 0.58 mm: 78 are the 22 minutes that ISO 9241-303 prefers for reading, 57 the 16 that
/// it asks for at least.
struct Rows {
    int line;      ///< of phase, time and next, with the room of its accents and descenders
    int lineCaps;  ///< height of its capitals
    int number;
    int numberCaps;
    int caption;
    int captionCaps;
    int words;
    int wordsCaps;
    int stop;
    int stopCaps;
};
constexpr Rows kWide{.line = 152,
                     .lineCaps = 92,
                     .number = 300,
                     .numberCaps = 280,
                     .caption = 80,
                     .captionCaps = 45,
                     .words = 130,
                     .wordsCaps = 60,
                     .stop = 110,
                     .stopCaps = 42};
/// Phase and time one below the other.
constexpr Rows kNarrow{.line = 138,
                       .lineCaps = 82,
                       .number = 244,
                       .numberCaps = 230,
                       .caption = 68,
                       .captionCaps = 38,
                       .words = 110,
                       .wordsCaps = 62,
                       .stop = 94,
                       .stopCaps = 36};
constexpr int kEdge = 35;      // flashes, above and below; the rest of the width at the sides too
constexpr int kSideEdge = 60;  // at least
constexpr int kTextWidth = 1450;
constexpr int kWideFrom = 1450;  // of the width
constexpr int kGap = 20;
/// With a quarter of the field that WCAG 2.3.1 calls large left over: each step may light it.
constexpr int kDisc = 130;

/// As the ground with a good part of the accent: felt beside what is looked at, and no glare.
QColor flash() {
    constexpr double kShare = 0.6;
    const auto& ground = theme::colours().window;
    const auto& accent = theme::colours().accent;
    const auto mixed = [](int a, int b) { return static_cast<int>(a + (b - a) * kShare); };
    return {mixed(ground.red(), accent.red()), mixed(ground.green(), accent.green()),
            mixed(ground.blue(), accent.blue())};
}

}  // namespace

FarView::FarView(const Parts& parts, QWidget* parent)
    : QWidget(parent),
      run_(parts.run),
      check_(parts.check),
      click_(parts.click),
      taps_(parts.taps),
      pulse_(parts.pulse),
      phase_(new FarText("farPhase", tr("Phase"), FarText::Wrap::No, this)),
      time_(new FarText("farTime", tr("Time"), FarText::Wrap::No, this)),
      number_(new FarText("farNumber", tr("Cadence"), FarText::Wrap::No, this)),
      caption_(new FarText("farCaption", tr("What the cadence is"), FarText::Wrap::No, this)),
      next_(new FarText("farNext", tr("What comes next"), FarText::Wrap::No, this)),
      words_(new FarText("farWords", tr("Session"), FarText::Wrap::Yes, this)),
      stop_(new FarText("farStop", tr("When to stop"), FarText::Wrap::Yes, this)),
      leave_(theme::button("farLeave", {}, tr("Leave full screen"), this)) {
    theme::name(this, "farView", tr("The run in full screen"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    stop_->show(tr("Chest pain, faintness or unusual breathlessness: stop. Get help now."));
    connect(leave_, &QPushButton::clicked, this, &FarView::leaveWanted);
    connect(&run_, &RunController::changed, this, &FarView::refresh);
    connect(&run_, &RunController::ticked, this, &FarView::refresh);
    connect(&run_, &RunController::soundChanged, this, &FarView::refresh);
    connect(&check_, &CheckController::changed, this, &FarView::refresh);
    connect(&check_, &CheckController::ticked, this, &FarView::refresh);
    connect(&click_, &ClickController::changed, this, &FarView::refresh);
    connect(&KeyMap::current(), &KeyMap::changed, this, &FarView::refresh);
    connect(&pulse_, &PulseStyle::changed, this, &FarView::refreshPulse);
    connect(&run_, &RunController::pulse, this, [this](PulseTimer::Instant due) {
        if (isVisible() && run_.running() && pulse_.pulse() != Pulse::None) {
            light_.pulseAt(due, *run_.tempo());
        }
    });
    connect(&light_, &PulseTimer::changed, this, [this] {
        if (pulse_.pulse() == Pulse::Large) {
            update(QRegion(rect()) - inner_);
        } else {
            update(disc_);
        }
    });
    refreshPulse();
}

QSize FarView::sizeHint() const { return {640, 480}; }

void FarView::refreshPulse() {
    light_.clear();
    light_.setLarge(pulse_.pulse() == Pulse::Large);
    update();
}

void FarView::refresh() {
    if (!isVisible()) {
        return;
    }
    const auto said = farwords::now(run_, check_, click_);
    phase_->show(said.phase, said.phaseTone);
    time_->show(said.time);
    number_->show(said.number);
    caption_->show(said.caption, theme::Tone::Quiet);
    next_->show(said.next);
    words_->show(said.words, said.wordsTone);
    if (const QString leave = withKey(tr("&Leave"), KeyAction::Back); leave != leave_->text()) {
        leave_->setText(leave);
        placeTexts();
    }
    if (!run_.running() || run_.paused()) {
        light_.clear();
    }
}

void FarView::placeTexts() {
    // No higher than its width lets the texts be read.
    const int unit = std::min(height(), width() * 3 / 4);
    const auto share = [unit](int thousandths) { return unit * thousandths / 1000; };
    const bool wide = width() >= share(kWideFrom);
    const auto& rows = wide ? kWide : kNarrow;
    const int textWidth = std::min(width() - 2 * share(kSideEdge), share(kTextWidth));
    const int left = (width() - textWidth) / 2;
    inner_ = rect().adjusted(left - share(kGap), share(kEdge), share(kGap) - left, -share(kEdge));
    const int used =
        share((wide ? 2 : 3) * rows.line + rows.number + rows.caption + rows.words + rows.stop);
    int top = std::max(inner_.top(), (height() - used) / 2);
    const auto rowOf = [&](int thousandths) {
        const QRect row(left, top, textWidth, share(thousandths));
        top += row.height();
        return row;
    };
    const auto place = [&](FarText* text, const QRect& room, int capitals,
                           Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter) {
        text->place(QStyle::visualRect(layoutDirection(), rect(), room), share(capitals),
                    alignment);
    };
    const auto begin = rowOf(rows.line);
    const int phase = wide ? (textWidth - share(kGap)) * 45 / 100 : textWidth;
    place(phase_, {begin.topLeft(), QSize(phase, begin.height())}, rows.lineCaps);
    if (wide) {
        place(time_, begin.adjusted(phase + share(kGap), 0, 0, 0), rows.lineCaps,
              Qt::AlignTrailing | Qt::AlignVCenter);
    }
    const auto number = rowOf(rows.number);
    place(number_, number.adjusted(0, 0, -share(kDisc + kGap), 0), rows.numberCaps);
    disc_ = QRect(0, 0, share(kDisc), share(kDisc));
    disc_.moveCenter({number.right() - share(kDisc) / 2, number.center().y()});
    disc_ = QStyle::visualRect(layoutDirection(), rect(), disc_);
    place(caption_, rowOf(rows.caption), rows.captionCaps);
    place(next_, rowOf(rows.line), rows.lineCaps);
    if (!wide) {
        place(time_, rowOf(rows.line), rows.lineCaps);
    }
    place(words_, rowOf(rows.words), rows.wordsCaps);
    const auto end = rowOf(rows.stop);
    const QSize button = leave_->sizeHint();
    place(stop_, end.adjusted(0, 0, -button.width() - share(kGap), 0), rows.stopCaps);
    leave_->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(),
        QRect({end.right() - button.width(), end.center().y() - button.height() / 2}, button)));
}

void FarView::paintEvent(QPaintEvent* /*event*/) {
    const auto& c = theme::colours();
    const auto pulse = pulse_.pulse();
    QPainter painter(this);
    painter.fillRect(rect(), lit() && pulse == Pulse::Large ? flash() : c.window);
    painter.fillRect(inner_, c.window);
    if (pulse == Pulse::Subtle) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 3));
        painter.setBrush(lit() ? QBrush(c.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc_.adjusted(2, 2, -2, -2));
    }
}

void FarView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeTexts();
}

void FarView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FarView::mousePressEvent(QMouseEvent* event) {
    if (check_.busy()) {
        check_.tap(taps_.tapOf(*event));
    }
}

void FarView::mouseDoubleClickEvent(QMouseEvent* event) { mousePressEvent(event); }

}  // namespace stridetick::app
