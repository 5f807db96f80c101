// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/played_run.hpp"

#include <QTest>

#include "app/controllers/check_controller.hpp"
#include "app/controllers/run_controller.hpp"
#include "core/cadence/tap_minute.hpp"
#include "core/programme/programme_rules.hpp"
#include "core/session/run_phase.hpp"
#include "tests/app/keys.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace stridetick::tests {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr std::uint32_t kRate = 48'000;

}  // namespace

PlayedRun::Engine::Engine(const audio::ClickPlan& plan, std::uint32_t serial) {
    audio::ClickSettings wanted;
    wanted.generation = 1;
    wanted.startSerial = serial;
    wanted.playing = true;
    wanted.plan = plan;
    settings.publish(wanted);
}

const audio::ClickEvent& PlayedRun::Engine::next() {
    while (!event) {
        event = events.pop();
        if (!event) {
            renderer.skipRt(kRate, kRate);
        }
    }
    return *event;
}

milliseconds PlayedRun::Engine::nextAt() { return milliseconds{next().frame * 1000 / kRate}; }

PlayedRun::PlayedRun(Program& program, std::shared_ptr<HeldTime> time)
    : program_(program), time_(std::move(time)) {
    connection_ = QObject::connect(
        &program_->sound(), &app::Sound::beat,
        [this](const app::Sound::Beat& b) { begun_ = b.heard ? b.event.startSerial : begun_; });
}

PlayedRun::~PlayedRun() {
    QObject::disconnect(connection_);
    time_->held = false;
}

void PlayedRun::start() {
    ASSERT_TRUE(waitFor([this] { return program_->sound().sounding(); }));
    const auto sounding = time_->asked.load();  // a stream is told a little ahead to begin
    ASSERT_TRUE(waitFor([&] { return time_->asked - sounding > kRate / 20; }));
    ASSERT_TRUE(program_->run().shape());
    parts_ = core::partsOf(*program_->run().shape());
    time_->held = true;
    QTest::keyClick(program_.window(), Qt::Key_Space);
    ASSERT_TRUE(program_->run().running());
    play(0ms, false);
}

void PlayedRun::play(milliseconds from, bool goesOn) {
    const auto serial = program_->sound().serial();
    ASSERT_TRUE(waitFor([&] { return begun_ == serial; }));
    from_ = from;
    zero_ = program_.clock.steadyNow();
    engine_.emplace(app::clickPlanOf(core::remaining(parts_, from), {.goesOn = goesOn}), serial);
    tellNext();
}

milliseconds PlayedRun::position() const {
    return from_ + std::chrono::duration_cast<milliseconds>(program_.clock.steadyNow() - zero_);
}

void PlayedRun::tellNext() {
    const auto at = zero_ + engine_->nextAt();
    if (at > program_.clock.steadyNow()) {
        program_.clock.advance(
            std::chrono::duration_cast<milliseconds>(at - program_.clock.steadyNow()));
    }
    const auto event = *std::exchange(engine_->event, std::nullopt);
    if (event.kind == audio::ClickEvent::Kind::Ended) {
        engine_.reset();
        emit program_->sound().ended({event});
    } else {
        emit program_->sound().beat({event});
    }
}

void PlayedRun::goTo(milliseconds to) {
    while (engine_ && from_ + engine_->nextAt() <= to) {
        tellNext();
    }
    if (position() < to) {
        program_.clock.advance(to - position());
    }
}

void PlayedRun::goToTheEnd() {
    while (engine_) {
        tellNext();
    }
    time_->held = false;
    EXPECT_FALSE(program_->run().running());
}

void PlayedRun::goToAsk(core::CheckAsk::Kind kind) {
    const auto asks = [&] {
        const auto asked = program_->check().asked();
        return asked && asked->kind == kind;
    };
    while (engine_ && !asks()) {
        tellNext();
    }
    EXPECT_TRUE(asks());
}

void PlayedRun::waitForKeys() {
    ASSERT_TRUE(waitFor([this] { return !program_->check().takesKeys(); }));
}

void PlayedRun::check(milliseconds stride) {
    using State = app::CheckController::State;
    waitForKeys();
    QTest::keyClick(program_.window(), Qt::Key_C);
    ASSERT_EQ(program_->check().state(), State::Armed);
    const auto first = position();
    for (milliseconds tap{}; tap <= core::rules::kCheckLength; tap += stride) {
        goTo(first + tap);
        strike(program_.window(), {.key = Qt::Key_Space, .text = " ", .stamp = 1s + position()});
    }
    goTo(first + core::rules::kCheckLength + core::TapMinute::kGrace);
    EXPECT_TRUE(waitFor([this] { return !program_->check().busy(); }));
    EXPECT_EQ(program_->check().state(), State::Judged);
}

void PlayedRun::skip() {
    waitForKeys();
    const auto left = program_->run().phase().left;
    ASSERT_TRUE(left);
    const auto to = position() + *left;
    QTest::keyClick(program_.window(), Qt::Key_N);
    if (program_->run().running()) {
        play(to, true);
    } else {
        engine_.reset();
    }
}

void PlayedRun::pause(milliseconds length) {
    waitForKeys();
    const auto at = position();
    QTest::keyClick(program_.window(), Qt::Key_P);
    ASSERT_TRUE(program_->run().paused());
    program_.clock.advance(length);
    QTest::keyClick(program_.window(), Qt::Key_P);
    ASSERT_FALSE(program_->run().paused());
    play(at, true);
}

}  // namespace stridetick::tests
