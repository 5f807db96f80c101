// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QLocale>
#include <QTemporaryDir>

#include "app/language.hpp"
#include "app/ui/theme.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace {

/// One application for the whole process, in folders of its own: the tests neither read nor change
/// the runner's things, and processes can run side by side. Set up when tests run, not when they
/// are listed.
class Desktop : public ::testing::Environment {
 public:
    Desktop(int& argc, char** argv) : argc_(argc), argv_(argv) {}

    void SetUp() override {
        for (const char* place :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"}) {
            qputenv(place, folder_.path().toLocal8Bit());
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS",
                "unix:path=" + folder_.filePath("no-bus").toLocal8Bit());
        qputenv("LC_ALL", "C.UTF-8");
        makeScreen();
        stridetick::app::language::speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::setApplicationName(QStringLiteral("stridetick"));
        application_ = std::make_unique<QApplication>(argc_, argv_);
        QFont font = QApplication::font();
        font.setFamily(QStringLiteral("DejaVu Sans"));  // the widest of those in use
        QApplication::setFont(font);
        ASSERT_EQ(QFontInfo(font).family(), font.family()) << "install fonts-dejavu-core";
        stridetick::app::language::speakIn(*application_);
        stridetick::app::theme::apply(*application_, stridetick::app::Appearance::Light);
    }
    void TearDown() override { application_.reset(); }

 private:
    /// Qt's own without a screen is narrower than the window's first size.
    void makeScreen() {
        if (qgetenv("QT_QPA_PLATFORM") != "offscreen") {
            return;
        }
        QFile file(folder_.filePath("screen.json"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": 3840, "height": 2160,
                       "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    }

    int& argc_;
    char** argv_;
    QTemporaryDir folder_;
    std::unique_ptr<QApplication> application_;
};

}  // namespace

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    ::testing::AddGlobalTestEnvironment(new Desktop(argc, argv));  // GoogleTest's from here on
    return RUN_ALL_TESTS();
}
