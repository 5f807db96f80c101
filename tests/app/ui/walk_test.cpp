// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every state, in every language, with the desktop's text and twice as large: each
// control has a name, nothing that is said is cut off, all of it stands out from its ground, and
// Alt with a letter means one thing.
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "app/language.hpp"
#include "app/ui/far_text.hpp"
#include "app/ui/theme.hpp"
#include "tests/app/ui/mnemonics.hpp"
#include "tests/app/ui/page_states.hpp"
#include "tests/app/ui/readable.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::Program;
using theme::Type;

/// The language of the program for the length of a test.
class Spoken {
 public:
    explicit Spoken(const char* code) { language::speak(QLatin1String(code)); }
    ~Spoken() {
        language::speak(QStringLiteral("en"));
        QLocale::setDefault(before_);
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

 private:
    QLocale before_;
};

/// Beside the window, over it or in front of it.
QList<QWidget*> dialogsOf(const QWidget& window) {
    QList<QWidget*> shown;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isWindow() && widget->isVisible()) {
            shown.append(widget);
        }
    }
    return shown;
}

/// What is wrong once the layout has come to rest on a screen of that size.
void expectReadable(Program& program, const QSize& size) {
    auto& window = program->window();
    window.resize(size);
    for (auto* dialog : dialogsOf(window)) {
        dialog->resize(dialog->size().boundedTo(size));
    }
    QStringList cut;
    tests::waitFor([&] {
        cut = tests::cutOff(window);
        return cut.isEmpty();
    });
    EXPECT_TRUE(cut.isEmpty()) << size.width() << ": " << cut.join('\n').toStdString();
    EXPECT_EQ(window.size(), size) << "the window grew";
    for (const auto* dialog : dialogsOf(window)) {
        EXPECT_EQ(dialog->size(), dialog->size().boundedTo(size))
            << dialog->objectName().toStdString() << " is larger than the screen";
    }
    const auto found =
        tests::unnamed(window) + tests::faint(window) + tests::sharedMnemonics(window);
    EXPECT_TRUE(found.isEmpty()) << found.join('\n').toStdString();
}

class Walk : public testing::TestWithParam<const char*> {};
class WalkInLargeText : public Walk {};

TEST_P(Walk, ReadsWellInASmallWindow) {
    const Spoken language(GetParam());
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        expectReadable(program, {640, 480});
    });
}

TEST_P(WalkInLargeText, ReadsWell) {
    const Spoken language(GetParam());
    const tests::TextScale twice(2);
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        expectReadable(program, {1024, 700});
    });
}

TEST(WalkInEachLook, ContrastHolds) {
    tests::inEachState([](const std::string& /*state*/, Program& program) {
        program->window().resize(640, 480);  // fewer pixels to count
        for (const auto look : {Appearance::Dark, Appearance::HighContrast}) {
            program->settings().setAppearance(look);
            const auto found = tests::faint(program->window());
            EXPECT_TRUE(found.isEmpty()) << found.join('\n').toStdString();
        }
    });
    theme::apply(*qApp, Appearance::Light);
}

/// A window with one thing planted in it.
class Planted : public testing::Test {
 protected:
    Planted() { window_.resize(400, 400); }
    void show() {
        window_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window_));
    }

    QWidget window_;
};

TEST_F(Planted, ALabelThatIsCutOffIsFound) {
    auto* label =
        theme::label("A sentence of some length that has to be read", Type::Body, &window_);
    label->resize(60, 20);
    show();
    EXPECT_EQ(tests::cutOff(window_).size(), 1) << "its lines are below its edge";
    label->setWordWrap(false);
    EXPECT_EQ(tests::cutOff(window_).size(), 1) << "it ends behind its edge";
    label->resize(300, 300);
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    label->move(200, 0);
    EXPECT_EQ(tests::cutOff(window_).size(), 1) << "it is half out of the window";
}

TEST_F(Planted, AJapaneseLabelIsWrappedBetweenItsLetters) {
    auto* label = theme::label(QString::fromUtf8("ピッチのトレーニング"), Type::Body, &window_);
    label->resize(60, 200);
    show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    label->resize(60, 20);
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
}

TEST_F(Planted, AButtonOfTwoLinesThatIsCutOffIsFound) {
    auto* button = theme::button("planted", "Skip this stretch\nwith the click", "Skip", &window_);
    button->resize(button->sizeHint().width(), button->sizeHint().height() - 1);
    show();
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
    button->resize(button->sizeHint());
    EXPECT_EQ(tests::cutOff(window_), QStringList());
}

TEST_F(Planted, AChoiceThatIsCutOffIsFound) {
    auto* choice = new QComboBox(&window_);
    choice->addItems({"Off", "The long words of the other choice"});
    choice->resize(120, choice->sizeHint().height());
    show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    choice->setCurrentIndex(1);
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
}

TEST_F(Planted, AHeaderThatIsCutOffIsFound) {
    auto* table = new QTableWidget(1, 1, &window_);
    table->setHorizontalHeaderLabels({"What came of it"});
    table->setColumnWidth(0, 300);
    show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    table->setColumnWidth(0, 30);
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
}

TEST_F(Planted, ACellThatIsCutOffIsFound) {
    auto* table = new QTableWidget(1, 2, &window_);
    table->setItem(0, 0, new QTableWidgetItem("What came of it in the end"));
    table->setColumnWidth(0, 300);
    show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    table->setColumnWidth(0, 60);
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
    table->setColumnWidth(1, 240);
    table->setSpan(0, 0, 1, 2);
    EXPECT_EQ(tests::cutOff(window_), QStringList());
}

TEST_F(Planted, ARowOfAListThatIsCutOffIsFound) {
    auto* list = new QListWidget(&window_);
    list->resize(300, 100);
    list->addItem("A line of some length that has to be read");
    show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    list->resize(100, 100);
    EXPECT_EQ(tests::cutOff(window_).size(), 1) << "it is shortened";
    list->setWordWrap(true);
    list->item(0)->setSizeHint({90, 20});
    list->doItemsLayout();
    EXPECT_EQ(tests::cutOff(window_).size(), 1) << "its lines have no room";
    list->item(0)->setSizeHint({90, 90});
    list->doItemsLayout();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
}

TEST_F(Planted, AHintInAFieldThatIsCutOffIsFound) {
    auto* field = new QLineEdit(&window_);
    field->setPlaceholderText("What is to be written here");
    field->resize(300, field->sizeHint().height());
    show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    field->resize(80, field->height());
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
    field->setText("1");
    EXPECT_EQ(tests::cutOff(window_), QStringList());
}

TEST_F(Planted, ATextThatIsTooSmallFromTwoMetresIsFound) {
    auto* text = new FarText("farNext", "What comes next", FarText::Wrap::No, &window_);
    text->show("silent in 4 min");
    text->place({0, 0, 390, 60}, 30, Qt::AlignLeading);
    show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    text->place({0, 0, 90, 60}, 30, Qt::AlignLeading);
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
}

TEST_F(Planted, AWindowBesideItIsLookedAtByItself) {
    QDialog dialog(&window_);
    auto* label =
        theme::label("A sentence of some length that has to be read", Type::Body, &dialog);
    label->move(500, 0);
    label->resize(200, 90);
    dialog.resize(700, 100);
    show();
    dialog.show();
    EXPECT_EQ(tests::cutOff(window_), QStringList());
    dialog.resize(600, 100);
    EXPECT_EQ(tests::cutOff(window_).size(), 1);
}

TEST_F(Planted, AButtonWithoutANameIsFound) {
    auto* button = new QPushButton(&window_);
    show();
    EXPECT_EQ(tests::unnamed(window_).size(), 1);
    theme::name(button, "planted", "Planted");
    EXPECT_EQ(tests::unnamed(window_), QStringList());
}

TEST_F(Planted, AFaintLabelIsFound) {
    auto* label = theme::label("Words that matter", Type::Body, &window_);
    label->resize(300, 30);
    label->setStyleSheet("color: #8a8a8a");
    show();
    EXPECT_EQ(tests::faint(window_).size(), 1);
    for (const auto tone : {theme::Tone::Plain, theme::Tone::Quiet, theme::Tone::Danger}) {
        theme::setTone(label, tone);
        EXPECT_EQ(tests::faint(window_), QStringList());
    }
}

TEST_F(Planted, AFaintTickBoxIsFoundWhateverTheColourOfItsTick) {
    auto* box = new QCheckBox("Words that matter", &window_);
    box->setChecked(true);
    box->resize(300, 40);
    box->setStyleSheet("color: #8a8a8a");
    show();
    EXPECT_EQ(tests::faint(window_).size(), 1);
    box->setStyleSheet({});
    EXPECT_EQ(tests::faint(window_), QStringList());
}

const auto kLanguages = testing::Values("en", "de", "es", "fr", "ja");
const auto kName = [](const auto& language) { return std::string(language.param); };
INSTANTIATE_TEST_SUITE_P(In, Walk, kLanguages, kName);
INSTANTIATE_TEST_SUITE_P(In, WalkInLargeText, kLanguages, kName);

}  // namespace
}  // namespace stridetick::app
