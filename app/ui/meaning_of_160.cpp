// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/meaning_of_160.hpp"

#include <QLabel>
#include <QVBoxLayout>

#include "app/ui/columns.hpp"
#include "app/ui/theme.hpp"

#include <array>

namespace stridetick::app {

namespace {

// Authors, year, journal, doi: no words to translate.
constexpr std::array kSources{
    "Heiderscheit 2011, Med Sci Sports Exerc 43(2):296–302, doi 10.1249/MSS.0b013e3181ebedf4",
    "Lenhart 2014, Med Sci Sports Exerc 46(3):557–564, doi 10.1249/MSS.0b013e3182a78c3a",
    "Luedke 2016, Med Sci Sports Exerc 48(7):1244–1250, doi 10.1249/MSS.0000000000000890",
    "Thakkar 2019, Med Sci Sports Exerc 51(7):1444–1450, doi 10.1249/MSS.0000000000001915",
    "Burns 2019, J Appl Physiol, doi 10.1152/japplphysiol.00374.2018",
    "Anderson 2022, Sports Med Open 8, doi 10.1186/s40798-022-00504-0"};

}  // namespace

MeaningOf160::MeaningOf160(const char* where, QWidget* parent)
    : QWidget(parent),
      button_(theme::button("", tr("&What does 160 mean?"), tr("What does 160 mean?"), this)),
      text_(new QWidget(this)) {
    const QString place = QString::fromLatin1(where);
    setObjectName(place + QStringLiteral("Meaning"));
    button_->setObjectName(place + QStringLiteral("Meaning160"));
    button_->setCheckable(true);
    button_->setAccessibleDescription(tr("Shows or hides what it means, with the sources"));
    auto* words = new CompactColumn(text_);
    words->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& text, theme::Tone tone) {
        auto* line = theme::label(text, theme::Type::Body, text_);
        line->setObjectName(place + QLatin1String(name));
        theme::setTone(line, tone);
        words->addWidget(line);
        last_ = line;
    };
    add("RuleOfThumb",
        tr("160 steps a minute is a rule of thumb from advice to runners. Nobody has measured it "
           "as a limit."),
        theme::Tone::Plain);
    add("Means",
        tr("What it means: below it, 5 to 10 % more steps at the same speed are worth a try. In "
           "the lab they lowered the load on the knee, and at 10 % on the hip (Heiderscheit 2011, "
           "Lenhart 2014)."),
        theme::Tone::Plain);
    add("MeansNot",
        tr("What it does not mean: that you get hurt below it, or that you do not above it. Of 37 "
           "studies two looked at injuries at all (Anderson 2022). Two studies called 164 or 166 "
           "and less low, for the runners that they looked at (Luedke 2016, Thakkar 2019); elite "
           "runners ran a world championship at 155 to 203 (Burns 2019). It changes with your "
           "speed and your height. No faster times, no cure and no prevention are promised, and "
           "this is not medical advice."),
        theme::Tone::Plain);
    QString sources = tr("Sources:");
    for (const char* source : kSources) {
        sources += QLatin1Char('\n') + QString::fromUtf8(source);
    }
    add("Sources", sources, theme::Tone::Quiet);
    auto* column = new CompactColumn(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(button_, 0, Qt::AlignLeft);
    column->addWidget(text_);
    text_->hide();
    connect(button_, &QPushButton::toggled, this, &MeaningOf160::show);
}

void MeaningOf160::show(bool shown) {
    text_->setVisible(shown);
    if (shown) {
        bringIntoSight(button_, last_);
    }
}

}  // namespace stridetick::app
