// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "tests/app/records.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <vector>

namespace stridetick::tests {

/// A test of the Review page.
class ReviewFixture : public WindowFixture {
 protected:
    void review(std::vector<log::LogRequest> records) {
        ASSERT_TRUE(program_.save(std::move(records)));
        program_->window().goTo(app::MainWindow::Page::Review);
    }
    QListWidget& list() { return the<QListWidget>("weekEntries"); }
    QStringList entries() {
        QStringList lines;
        for (int i = 0; i < list().count(); ++i) {
            lines.append(list().item(i)->text());
        }
        return lines;
    }
    /// As Tab and the arrow keys do.
    void goToEntry(int row) {
        list().setFocus();
        list().setCurrentRow(row);
    }
    /// Where the focus is.
    void type(const char* text) {
        for (const char* key = text; *key != 0; ++key) {
            QTest::keyClick(program_.window(), *key);
        }
    }
    /// In the place of what the field holds.
    void type(const char* field, const char* text) {
        auto& line = the<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        press(Qt::Key_Delete);
        type(text);
    }
    bool visible(const char* name) { return the<QWidget>(name).isVisible(); }
};

}  // namespace stridetick::tests
