// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_stage.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include "app/tour/tour_output.hpp"

#include <utility>

namespace stridetick::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 10s;
constexpr QSize kWindow{1024, 700};
constexpr int kTenthsOfSpm = 1620;

std::unique_ptr<audio::ClickEngine> tourEngine() {
    return std::make_unique<audio::ClickEngine>(
        [](const audio::OutputChoice&) { return std::make_unique<TourOutput>(); },
        [] {
            return std::vector<audio::OutputApi>{
                {.name = "pulse",
                 .label = "PulseAudio",
                 .devices = {{"Headphones", true}, {"Built-in speakers", false}}}};
        });
}

/// A layout is done some rounds of events after what asked for it.
void settle() {
    constexpr int kRounds = 5;
    for (int i = 0; i < kRounds; ++i) {
        QCoreApplication::processEvents();
    }
}

}  // namespace

bool TourStage::waitFor(const std::function<bool()>& condition) {
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.elapsed() > kPatience / 1ms) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

bool TourStage::sounding(Composition& program) {
    return waitFor([&program] { return program.sound().sounding(); });
}

bool TourStage::start(Composition& program) {
    bool begun = false;
    const auto connection =
        QObject::connect(&program.sound(), &Sound::beat, [&begun] { begun = true; });
    const bool ready = sounding(program);
    program.run().start();
    const bool started = ready && waitFor([&begun] { return begun; });
    QObject::disconnect(connection);
    return started;
}

std::unique_ptr<Composition> TourStage::open(const char* log) {
    const auto file = scratch_.filePath(QStringLiteral("%1.db").arg(QLatin1String(log)));
    auto program = std::make_unique<Composition>(file.toStdString(), clock_, tourEngine());
    program->settings().setAppearance(look_.appearance);
    program->clickSettings().setSession({});  // not those of the look before
    program->clickSettings().setPattern({});
    program->clickSettings().setSound({});
    program->window().resize(kWindow);
    program->window().show();
    const bool opened = waitFor([&program] { return program->log().opening().has_value(); });
    return opened ? std::move(program) : nullptr;
}

bool TourStage::save(Composition& program, std::vector<log::LogRequest> changes) {
    quint64 written = 0;
    const auto connection = QObject::connect(&program.log(), &LogService::committed,
                                             [&written](quint64 ticket) { written = ticket; });
    const auto last = program.log().save(std::move(changes));
    const bool done = waitFor([&] { return written == last; });
    QObject::disconnect(connection);
    return done;
}

void TourStage::tellBeats(Composition& program, int count,
                          const std::function<void(audio::ClickEvent&)>& change) {
    for (int i = 0; i < count; ++i) {
        audio::ClickEvent event{
            .startSerial = program.sound().serial(), .tenthsOfSpm = kTenthsOfSpm, .beat = i};
        if (change) {
            change(event);
        }
        emit program.sound().beat({event, std::nullopt});
    }
}

bool TourStage::shoot(Composition& program, const char* name, MainWindow::Page page) {
    if (program.window().page() != page) {
        program.window().goTo(page);
    }
    settle();
    // A machine makes the pictures that has no desktop, and something else to do meanwhile.
    for (const char* notice : {"awake", "sound-buffer"}) {
        program.window().setNotice(notice, {});
    }
    return shoot(program.window(), name);
}

bool TourStage::shoot(QWidget& window, const char* name) {
    settle();
    const QString file = folder_.filePath(
        QStringLiteral("%1-%2.png").arg(QLatin1String(name), QLatin1String(look_.suffix)));
    const bool saved = window.grab().save(file);
    QTextStream(saved ? stdout : stderr)
        << (saved ? file : QObject::tr("Cannot write %1.").arg(file)) << Qt::endl;
    return saved;
}

}  // namespace stridetick::app
