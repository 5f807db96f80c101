// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/click_command.hpp"

#include <QCommandLineParser>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/click_plan_of.hpp"
#include "app/format.hpp"
#include "app/sound_words.hpp"
#include "app/translated.hpp"
#include "audio/click_engine.hpp"

namespace stridetick::app::cli {

namespace {

using namespace std::chrono_literals;
using State = audio::OutputStatus::State;

constexpr auto kLook = 50ms;
constexpr auto kOpening = 5s;   // a sound server may take its time; later than that we just begin
constexpr auto kRingsOut = 1s;  // the last cue, and the device's buffer

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Plays the click in a terminal, until Ctrl-C or the end of --minutes.\n\n"
           "Example: stridetick click 168 --accent 2"));
    parser.addPositionalArgument("SPM", tr("The tempo, 30 to 300 steps a minute: 158.3."), "SPM");
    parser.addOptions(
        {{"api", tr("The sound system: pulse, alsa or jack. Else the first that answers."), "NAME"},
         {"device", tr("What to play on, by its name. Else the system's default."), "NAME"},
         {"wait", tr("While that device is not there wait in silence, the beat going on. Else the "
                     "default sounds.")}});
    addSessionOptions(parser);
}

/// Plays one order. Thread: the one that made it. Borrows the order.
class Player {
 public:
    Player(const PlayOrder& order, std::shared_ptr<const audio::LoadedSound> own)
        : order_(order.click),
          wished_(QString::fromStdString(order.output.device.empty() ? order.output.api
                                                                     : order.output.device)),
          own_(std::move(own)) {
        engine_.chooseOutput(order.output);
        engine_.setWhenLost(order.whenLost);
        engine_.setPattern(order_.pattern);
        engine_.setVolume(order_.volume);
        engine_.setSound(order_.sound);
        engine_.keepOpen(true);
    }

    /// False: it came to its end and nothing ever sounded.
    bool play(Interruption& interruption) {
        const auto begin = std::chrono::steady_clock::now();
        while (opening() && std::chrono::steady_clock::now() - begin < kOpening) {
            if (interruption.waitFor(kLook)) {
                return true;
            }
        }
        look();
        engine_.start(clickPlanOf(order_.shape));
        while (!interruption.waitFor(kLook)) {
            look();
            if (ended()) {
                interruption.waitFor(kRingsOut);
                return !toldDevice_.isEmpty();
            }
        }
        return true;
    }

 private:
    bool opening() const {
        const State state = engine_.status().state;
        return state == State::Opening || state == State::Closed;
    }
    bool ended() {
        while (const auto event = engine_.popEvent()) {
            if (event->kind == audio::ClickEvent::Kind::Ended) {
                return true;
            }
        }
        return false;
    }
    /// Tells what has become of the device, once.
    void look() {
        const audio::OutputStatus status = engine_.status();
        if (own_ && status.sampleRate != 0 && status.sampleRate != ownRate_) {
            ownRate_ = status.sampleRate;
            engine_.setOwnSound(audio::prepared(*own_, ownRate_));
        }
        const QString device = QString::fromStdString(status.device);
        if (status.state == told_ && (told_ != State::Sounding || device == toldDevice_)) {
            return;
        }
        const QString why = QString::fromStdString(status.detail);
        QTextStream err(stderr);
        switch (status.state) {
            case State::Closed:
            case State::Opening:
                return;
            case State::Sounding:
                if (status.fellBack) {
                    err << tr("%1 is not there: the click sounds on %2 until it is.")
                               .arg(wished_, device)
                        << Qt::endl;
                } else if (!toldDevice_.isEmpty()) {
                    err << tr("The sound is back, on %1.").arg(device) << Qt::endl;
                } else if (!order_.quiet) {
                    QTextStream(stdout) << tr("%1, on %2 (%3 Hz, %4). Ctrl-C stops.")
                                               .arg(described(order_.shape), device)
                                               .arg(status.sampleRate)
                                               .arg(format::milliseconds(status.buffer))
                                        << Qt::endl;
                }
                toldDevice_ = device;
                break;
            case State::Silent:
                err << tr("There is no sound device (%1). It is tried again by itself; Ctrl-C "
                          "stops.")
                           .arg(why)
                    << Qt::endl;
                break;
            case State::Lost:
                err << tr("%1 stopped answering. It is tried again by itself; Ctrl-C stops.")
                           .arg(device)
                    << Qt::endl;
                break;
        }
        told_ = status.state;
    }

    const ClickOrder& order_;
    const QString wished_;
    std::shared_ptr<const audio::LoadedSound> own_;
    std::uint32_t ownRate_ = 0;
    State told_ = State::Closed;
    QString toldDevice_;  // the last one that sounded
    audio::ClickEngine engine_;
};

}  // namespace

Read<PlayOrder> readClickOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick click")} + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    const QStringList tempi = parser.positionalArguments();
    if (tempi.size() != 1) {
        return tl::make_unexpected(tr("click needs one tempo: stridetick click 168."));
    }
    const auto tempo = readTempo(tempi.constFirst(), tr("The tempo"));
    if (!tempo) {
        return tl::make_unexpected(tempo.error());
    }
    auto click = readSessionOptions(parser, *tempo);
    if (!click) {
        return tl::make_unexpected(click.error());
    }
    const QString api = parser.value("api");
    if (parser.isSet("api") && !QStringList{"pulse", "alsa", "jack"}.contains(api)) {
        return tl::make_unexpected(tr("--api takes pulse, alsa or jack, not \"%1\".").arg(api));
    }
    return PlayOrder{
        .click = std::move(*click),
        .output = {.api = api.toStdString(), .device = parser.value("device").toStdString()},
        .whenLost = parser.isSet("wait") ? audio::WhenLost::Wait : audio::WhenLost::UseDefault};
}

QString clickHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int click(const PlayOrder& order) {
    Interruption interruption;  // before the engine's threads
    warnOfBoost(order.click);
    std::shared_ptr<const audio::LoadedSound> own;
    if (order.click.sound == audio::ClickSound::Own) {
        auto loaded = audio::tryLoadSound(order.click.ownFile.toStdString());
        if (!loaded) {
            QTextStream(stderr) << soundwords::sampleRefused(order.click.ownFile, loaded.error())
                                << Qt::endl;
            return kFailed;
        }
        own = std::make_shared<const audio::LoadedSound>(std::move(*loaded));
    }
    Player player(order, std::move(own));
    return player.play(interruption) ? kDone : kFailed;
}

}  // namespace stridetick::app::cli
