// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/say.hpp"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "app/ui/columns.hpp"
#include "tests/app/program.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using theme::Tone;

TEST(Say, BringsAnAnswerIntoSightOnceAndNothingElse) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* tall = new QWidget(page);
    tall->setFixedHeight(2'000);
    column->addWidget(tall);
    auto* label = theme::namedLabel("answer", theme::Type::Body, page);
    label->hide();
    column->addWidget(label);
    PageScroll scroll(page);
    scroll.resize(300, 200);
    scroll.show();
    const auto inSight = [label] { return !label->visibleRegion().isEmpty(); };
    say(label, "Wait for that.", Tone::Warn, false);
    EXPECT_TRUE(label->isVisible());
    EXPECT_EQ(label->text(), "Wait for that.");
    QCoreApplication::processEvents();
    EXPECT_FALSE(inSight()) << "it answers nothing";
    say(label, "Done.", Tone::Good);
    EXPECT_TRUE(tests::waitFor(inSight));
    scroll.toTop();
    say(label, "Done.", Tone::Good);
    QCoreApplication::processEvents();
    EXPECT_FALSE(inSight()) << "it has been said";
    say(label, {}, Tone::Good);
    EXPECT_FALSE(label->isVisible());
}

}  // namespace
}  // namespace stridetick::app
