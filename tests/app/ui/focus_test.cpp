// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What has the focus is seen to have it, in every look.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include "app/ui/tap_pad.hpp"
#include "app/ui/theme.hpp"
#include "tests/app/ui/colour_sight.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

constexpr double kSeen = 3;        // WCAG 2.1, 1.4.11, between what a point was and what it is
constexpr int kLeastChanged = 40;  // points: the edge of a small button, one wide

class FocusTest : public ::testing::Test {
 protected:
    FocusTest() {
        auto* column = new QVBoxLayout(&window_);
        const auto add = [&](QWidget* control, const char* name) {
            control->setObjectName(name);
            control->setFocusPolicy(Qt::StrongFocus);
            column->addWidget(control);
            controls_.append(control);
            return control;
        };
        const auto button = [&](const char* name, const char* kind, bool checked) {
            auto* made = new QPushButton("Words");
            made->setCheckable(checked);
            made->setChecked(checked);
            if (kind != nullptr) {
                made->setProperty(kind, true);
            }
            add(made, name);
        };
        button("button", nullptr, false);
        button("checked button", nullptr, true);
        button("primary", "primary", false);
        button("tab", "tab", false);
        button("checked tab", "tab", true);
        button("answer", "answer", false);
        button("checked answer", "answer", true);
        button("reset", "small", false);
        add(new QLineEdit("words"), "field");
        add(new QSpinBox, "number");
        add(new QDateEdit, "day");
        auto* choice = new QComboBox;
        choice->addItem("words");
        add(choice, "choice");
        add(new QCheckBox("words"), "check");
        add(new QRadioButton("words"), "radio");
        add(new QSlider(Qt::Horizontal), "slider");
        add(new QListWidget, "list");
        add(new QTableWidget(2, 2), "table");
        add(new TapPad, "tapPad");
        window_.show();
    }
    ~FocusTest() override { theme::apply(*qApp, Appearance::Light); }

    /// Points that are clearly another colour with the focus than without.
    int changedBy(QWidget* control) {
        controls_.at(controls_.first() == control ? 1 : 0)->setFocus();
        QCoreApplication::processEvents();
        const QImage without = window_.grab(control->geometry()).toImage();
        control->setFocus();
        QCoreApplication::processEvents();
        const QImage with = window_.grab(control->geometry()).toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                changed += tests::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= kSeen
                               ? 1
                               : 0;
            }
        }
        return changed;
    }

    QWidget window_;
    QList<QWidget*> controls_;
};

TEST_F(FocusTest, IsSeenOnEveryKindOfControlInEveryLook) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
    for (const auto appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        for (const bool dark : {false, true}) {
            theme::heed({.dark = dark});
            theme::apply(*qApp, appearance);
            for (auto* control : controls_) {
                EXPECT_GE(changedBy(control), kLeastChanged)
                    << control->objectName().toStdString() << " in " << static_cast<int>(appearance)
                    << (dark ? " of a dark desktop" : "");
            }
        }
    }
    theme::heed({});
}

}  // namespace
}  // namespace stridetick::app
