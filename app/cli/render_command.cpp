// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/render_command.hpp"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

#include "app/cli/exit_codes.hpp"
#include "app/cli/interruption.hpp"
#include "app/click_plan_of.hpp"
#include "app/format.hpp"
#include "app/sound_words.hpp"
#include "app/translated.hpp"
#include "audio/gain_of.hpp"
#include "audio/render_file.hpp"

#include <csignal>

#include <unistd.h>

namespace stridetick::app::cli {

namespace {

STRIDETICK_TR_FUNCTIONS(Commands)

void prepare(QCommandLineParser& parser) {
    parser.setApplicationDescription(
        tr("Writes a run's click into a sound file: .wav, .flac, .ogg or .mp3. Ctrl-C cancels and "
           "leaves nothing.\n\n"
           "Example: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3"));
    parser.addPositionalArgument("FILE", tr("What to write."), "FILE");
    parser.addOptions({{"spm", tr("The tempo, 30 to 300 steps a minute: 158.3."), "SPM"},
                       {"rate", tr("Samples a second, 48000 if not given."), "HZ"},
                       {"force", tr("Replace the file if there is one.")}});
    addSessionOptions(parser);
}

Read<RenderOrder> refused(const QString& sentence) { return tl::make_unexpected(sentence); }

/// To the terminal, if it is one: a line that is written over.
class ProgressLine {
 public:
    explicit ProgressLine(bool quiet) : shown_(!quiet && isatty(STDERR_FILENO) != 0) {}
    ~ProgressLine() {
        if (percent_ >= 0) {
            QTextStream(stderr) << "\r      \r" << Qt::flush;
        }
    }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(double part) {
        const int percent = static_cast<int>(part * 100);
        if (shown_ && percent != percent_) {
            percent_ = percent;
            QTextStream(stderr) << '\r' << tr("%1 %").arg(percent, 3) << Qt::flush;
        }
    }

 private:
    bool shown_;
    int percent_ = -1;
};

}  // namespace

Read<RenderOrder> readRenderOrder(const QStringList& arguments) {
    QCommandLineParser parser;
    prepare(parser);
    if (!parser.parse(QStringList{QStringLiteral("stridetick render")} + arguments)) {
        return refused(parser.errorText());
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || files.constFirst().isEmpty()) {
        return refused(tr("render needs one FILE to write."));
    }
    if (!parser.isSet("spm") || !parser.isSet("minutes")) {
        return refused(tr("render needs --spm, the tempo, and --minutes, the length."));
    }
    const auto tempo = readTempo(parser.value("spm"), QStringLiteral("--spm"));
    if (!tempo) {
        return refused(tempo.error());
    }
    const auto click = readSessionOptions(parser, *tempo);
    if (!click) {
        return refused(click.error());
    }
    RenderOrder order{.click = *click, .file = files.constFirst(), .force = parser.isSet("force")};
    if (!audio::soundFormatOf(order.file.toStdString())) {
        return refused(
            soundwords::renderFailed(order.file, {audio::RenderError::Kind::Format, {}}));
    }
    if (parser.isSet("rate")) {
        order.sampleRate = parser.value("rate").toUInt();
        if (order.sampleRate < audio::kLowestRenderRate ||
            order.sampleRate > audio::kHighestRenderRate) {
            return refused(tr("--rate takes %1 to %2 samples a second, not \"%3\".")
                               .arg(audio::kLowestRenderRate)
                               .arg(audio::kHighestRenderRate)
                               .arg(parser.value("rate")));
        }
    }
    return order;
}

QString renderHelp() {
    QCommandLineParser parser;
    prepare(parser);
    return parser.helpText();
}

int render(const RenderOrder& order) {
    QTextStream err(stderr);
    const ClickOrder& click = order.click;
    if (!order.force && QFileInfo::exists(order.file)) {
        err << tr("%1 is there already; --force replaces it.").arg(order.file) << Qt::endl;
        return kFailed;
    }
    warnOfBoost(click);
    Interruption interruption;
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on files is told like a full disk
    audio::RenderOptions options{.sampleRate = order.sampleRate};
    if (click.sound == audio::ClickSound::Own) {
        auto own = audio::tryLoadSound(click.ownFile.toStdString());
        if (!own) {
            err << soundwords::sampleRefused(click.ownFile, own.error()) << Qt::endl;
            return kFailed;
        }
        options.own = std::make_shared<const audio::LoadedSound>(std::move(*own));
    }
    const auto run = filePlanOf(click.shape);
    if (!run) {
        return kFailed;  // there is always a length: readRenderOrder() asks for it
    }
    const QString tempo = tr("%1 spm").arg(format::tempo(click.shape.tempo));
    options.title = tr("%1, %2").arg(tempo, lengthText(*click.shape.length)).toStdString();
    options.comment = described(click.shape).toStdString();
    const audio::ClickSettings settings{.gain = audio::gainOf(click.volume),
                                        .sound = click.sound,
                                        .pattern = click.pattern,
                                        .plan = run->plan};
    tl::expected<void, audio::RenderError> done;
    {
        ProgressLine line(click.quiet);
        done = audio::tryRender(settings, run->length, order.file.toStdString(), options,
                                [&](double part) {
                                    line.show(part);
                                    return !interruption.came();
                                });
    }
    if (!done) {
        err << soundwords::renderFailed(order.file, done.error()) << Qt::endl;
        return kFailed;
    }
    if (!click.quiet) {
        QTextStream(stdout) << order.file << ": " << options.comment.c_str() << Qt::endl;
    }
    return kDone;
}

}  // namespace stridetick::app::cli
