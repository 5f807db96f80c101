// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mpris_adaptors.hpp"

#include <QMetaProperty>

#include "app/platform/mpris.hpp"
#include "tests/app/platform/mpris_client.hpp"
#include "tests/app/platform/screen_saver.hpp"
#include "tests/app/ui/window_fixture.hpp"

#include <gtest/gtest.h>

namespace stridetick::app {
namespace {

using tests::waitFor;

template <class Adaptor>
QStringList propertiesOf() {
    QStringList names;
    const auto& meta = Adaptor::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        names.append(QLatin1String(meta.property(i).name()));
    }
    return names;
}

class MprisAdaptors : public tests::WindowFixture {
 protected:
    MprisAdaptors() {
        mpris_.open();
        EXPECT_TRUE(waitFor([this] { return client_.names().contains(tests::kPlayerName); }));
    }
    tests::PrivateBus bus_;
    tests::MprisClient client_{bus_.connect()};
    Mpris mpris_{{.run = program_->run(),
                  .click = program_->click(),
                  .tapping = [] { return false; },
                  .showRun = [] {},
                  .raise = [] {},
                  .quit = [] {}},
                 bus_.connect()};
};

TEST_F(MprisAdaptors, SayWhoThePlayerIs) {
    EXPECT_EQ(client_.root("Identity"), "Stridetick");
    EXPECT_EQ(client_.root("DesktopEntry"), "io.github.stridetick.Stridetick");
    EXPECT_EQ(client_.root("CanQuit"), true);
    EXPECT_EQ(client_.root("CanRaise"), true);
    EXPECT_EQ(client_.root("HasTrackList"), false);
    EXPECT_TRUE(client_.root("SupportedMimeTypes").toStringList().isEmpty());
}

TEST_F(MprisAdaptors, ClaimNothingThatARunCannotDo) {
    EXPECT_EQ(client_.player("CanSeek"), false);
    EXPECT_EQ(client_.player("CanControl"), true);
    EXPECT_EQ(client_.player("CanPlay"), false) << "there is no target";
    EXPECT_EQ(client_.player("CanGoNext"), false);
    EXPECT_EQ(client_.player("Rate"), 1.0);
    EXPECT_TRUE(client_.metadata().contains("mpris:trackid"));
    EXPECT_FALSE(client_.metadata().contains("xesam:title"));
}

TEST_F(MprisAdaptors, HaveEveryPropertyThatTheSpecificationAsksFor) {
    for (const char* name : {"CanQuit", "CanRaise", "HasTrackList", "Identity",
                             "SupportedUriSchemes", "SupportedMimeTypes"}) {
        EXPECT_TRUE(propertiesOf<MprisRoot>().contains(QLatin1String(name))) << name;
    }
    for (const char* name :
         {"PlaybackStatus", "Rate", "Metadata", "Volume", "Position", "MinimumRate", "MaximumRate",
          "CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanSeek", "CanControl"}) {
        EXPECT_TRUE(propertiesOf<MprisPlayer>().contains(QLatin1String(name))) << name;
    }
}

}  // namespace
}  // namespace stridetick::app
