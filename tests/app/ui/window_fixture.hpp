// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTest>

#include "tests/app/keys.hpp"
#include "tests/app/program.hpp"
#include "tests/app/records.hpp"

#include <gtest/gtest.h>

namespace stridetick::tests {

/// A test of one part of the whole program's window.
class WindowFixture : public ::testing::Test {
 protected:
    template <class Widget = QLabel>
    Widget& the(const char* name) {
        return *child<Widget>(program_->window(), name);
    }
    /// Wholly, without scrolling; soon.
    bool inSight(const char* name) {
        const auto& widget = the<QWidget>(name);
        return waitFor([&widget] {
            return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
        });
    }
    /// The page Run of one who has a target and has read the safety notice.
    void toRun(int spm = 162) {
        ASSERT_TRUE(program_.save({target(spm), log::NoticeSeen{"safety_r29", daysAgo(0)}}));
        program_->window().goTo(app::MainWindow::Page::Run);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(program_.window(), key, modifiers);
    }

    Program program_;
};

}  // namespace stridetick::tests
