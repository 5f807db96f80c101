// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.hpp"

#include <QApplication>
#include <QDBusConnection>
#include <QSettings>
#include <QTest>

#include "app/ui/theme.hpp"
#include "audio/null_output.hpp"
#include "audio/output_device.hpp"
#include "core/log/session_log.hpp"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace stridetick::tests {

namespace {

using namespace std::chrono_literals;

constexpr int kPatienceMs = 10'000;
const QString kName = QStringLiteral("stridetick");

class NoDevice : public audio::OutputDevice {
 public:
    tl::expected<audio::OutputFacts, audio::OutputError> tryOpen(
        std::shared_ptr<audio::SoundSource>) override {
        return tl::unexpected(
            audio::OutputError{audio::OutputError::Kind::NoDevice, "no device in this test"});
    }
    void close() noexcept override {}
    bool isOpen() const noexcept override { return false; }
};

/// Named as it was asked for.
class PacedDevice : public audio::NullOutput {
 public:
    explicit PacedDevice(const audio::OutputChoice& choice)
        : NullOutput(48'000, std::chrono::steady_clock::now()),
          name_(choice.device.empty() ? "Headphones" : choice.device) {}
    tl::expected<audio::OutputFacts, audio::OutputError> tryOpen(
        std::shared_ptr<audio::SoundSource> source) override {
        auto facts = NullOutput::tryOpen(std::move(source));
        if (facts) {
            facts->device = name_;
        }
        return facts;
    }

 private:
    std::string name_;
};

class HeldDevice : public audio::OutputDevice {
 public:
    explicit HeldDevice(std::shared_ptr<HeldTime> time) : time_(std::move(time)) {}
    ~HeldDevice() override { close(); }

    tl::expected<audio::OutputFacts, audio::OutputError> tryOpen(
        std::shared_ptr<audio::SoundSource> source) override {
        source_ = std::move(source);
        thread_ = std::jthread{[this](const std::stop_token& stop) { run(stop); }};
        audio::OutputFacts facts;
        facts.device = "Headphones";
        facts.sampleRate = kRate;
        facts.framesPerBuffer = kBuffer;
        facts.buffers = 1;
        return facts;
    }
    void close() noexcept override { thread_ = {}; }
    bool isOpen() const noexcept override { return thread_.joinable(); }

 private:
    static constexpr std::uint32_t kRate = 48'000;
    static constexpr std::uint32_t kBuffer = 9'600;
    static constexpr auto kPace = 5ms;

    void run(const std::stop_token& stop) {
        ask(kBuffer + kRate);  // warm at once
        auto asked = std::chrono::steady_clock::now();
        std::unique_lock lock{mutex_};
        while (!stop.stop_requested()) {
            const auto now = std::chrono::steady_clock::now();
            const std::chrono::nanoseconds since = now - asked;
            const auto due = time_->held ? 1 : since.count() * kRate / 1'000'000'000;
            ask(static_cast<std::size_t>(due));
            asked = time_->held ? now : asked + std::chrono::nanoseconds{1s} * due / kRate;
            wake_.wait_for(lock, stop, kPace, [] { return false; });
        }
    }
    void ask(std::size_t frames) {
        std::vector<float> unheard(frames);
        source_->renderRt(unheard, 1, kRate, false);
        time_->asked += static_cast<std::int64_t>(frames);
    }

    std::shared_ptr<HeldTime> time_;
    std::shared_ptr<audio::SoundSource> source_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::jthread thread_;
};

std::vector<audio::OutputApi> twoOutputs() {
    return {{.name = "pulse",
             .label = "PulseAudio",
             .devices = {{"Headphones", true}, {"Speakers", false}}}};
}

/// A save that changes nothing: once it is on disk, all before it is.
bool settle(app::LogService& log, const core::Clock& clock) {
    quint64 done = 0;
    const auto connection = QObject::connect(&log, &app::LogService::committed,
                                             [&done](quint64 ticket) { done = ticket; });
    const quint64 ticket = log.save({log::NoticeSeen{"settled", clock.wallNow()}});
    const bool settled = waitFor([&] { return done >= ticket; });
    QObject::disconnect(connection);
    return settled;
}

}  // namespace

std::unique_ptr<audio::ClickEngine> engineWithoutDevice() {
    return std::make_unique<audio::ClickEngine>(
        [](const audio::OutputChoice&) { return std::make_unique<NoDevice>(); });
}

std::unique_ptr<audio::ClickEngine> engineOnPacedDevice() {
    return std::make_unique<audio::ClickEngine>(
        [](const audio::OutputChoice& choice) { return std::make_unique<PacedDevice>(choice); },
        twoOutputs);
}

std::unique_ptr<audio::ClickEngine> engineOnDefaultOnly() {
    return std::make_unique<audio::ClickEngine>(
        [](const audio::OutputChoice& choice) -> std::unique_ptr<audio::OutputDevice> {
            if (choice.namesPlace()) {
                return std::make_unique<NoDevice>();
            }
            return std::make_unique<PacedDevice>(choice);
        },
        twoOutputs);
}

std::unique_ptr<audio::ClickEngine> engineOnHeldDevice(std::shared_ptr<HeldTime> time) {
    return std::make_unique<audio::ClickEngine>(
        [time = std::move(time)](const audio::OutputChoice&) {
            return std::make_unique<HeldDevice>(time);
        },
        twoOutputs);
}

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
}

Home::Home() { QSettings(kName, kName).clear(); }

std::filesystem::path Home::logFile() const {
    return folder_.filePath(QStringLiteral("stridetick.db")).toStdString();
}

Parts::Parts(std::unique_ptr<audio::ClickEngine> engine)
    : log(home.logFile(), clock),
      sound(std::move(engine)),
      click(settings, sound),
      wakeLock(QDBusConnection(QStringLiteral("no bus"))),
      taps(clock) {
    log.open();
    EXPECT_TRUE(waitFor([this] { return log.opening().has_value(); }));
}

bool Parts::settled() { return settle(log, clock); }

Program::Program(std::unique_ptr<audio::ClickEngine> engine) { start(std::move(engine)); }

void Program::start(std::unique_ptr<audio::ClickEngine> engine) {
    app::theme::apply(*qApp, app::Appearance::Light);
    program_ = std::make_unique<app::Composition>(home.logFile(), clock, std::move(engine));
    program_->window().show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&program_->window()));
    EXPECT_TRUE(waitFor([this] { return program_->log().opening().has_value(); }));
}

bool Program::settled() { return settle(program_->log(), clock); }

bool Program::save(std::vector<log::LogRequest> changes) {
    program_->log().save(std::move(changes));
    return settled();
}

void Program::restart(const std::function<void()>& meanwhile,
                      std::unique_ptr<audio::ClickEngine> engine) {
    program_.reset();
    meanwhile();
    start(std::move(engine));
}

log::History everythingIn(const std::filesystem::path& logFile) {
    const auto log = log::SessionLog::tryOpenForReading(logFile);
    EXPECT_TRUE(log.has_value()) << logFile;
    constexpr std::chrono::sys_time<std::chrono::milliseconds> kBeginning{};
    const auto history = log->history({kBeginning, kBeginning + std::chrono::years{200}});
    EXPECT_TRUE(history.has_value());
    return *history;
}

}  // namespace stridetick::tests
