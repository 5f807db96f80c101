// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_options.hpp"

#include <QFileInfo>
#include <QStringList>
#include <QTextStream>

#include "app/format.hpp"
#include "app/translated.hpp"
#include "audio/tempo_course.hpp"

#include <cmath>

namespace stridetick::app::cli {

namespace {

using audio::ClickPattern;
using audio::Feet;
using core::RunShape;
using std::chrono::seconds;

constexpr double kMostMinutes = 1440;
constexpr double kMostPercent = 100;
constexpr double kMostEvery = 16;
constexpr double kMostRampSteps = 10'000;

STRIDETICK_TR_FUNCTIONS(Commands)

QString plain(double number) { return QString::number(number, 'g', 6); }

/// With a point or a comma.
std::optional<double> numberOf(QString text) {
    bool good = false;
    const double number = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&good);
    return good && std::isfinite(number) ? std::optional{number} : std::nullopt;
}

/// Reads option after option and keeps the first sentence of what is wrong.
class Reader {
 public:
    explicit Reader(const QCommandLineParser& parser) : parser_(parser) {}

    bool has(const char* name) const { return parser_.isSet(QLatin1String(name)); }
    QString text(const char* name) const { return parser_.value(QLatin1String(name)); }
    void complain(const QString& sentence) {
        if (problem_.isEmpty()) {
            problem_ = sentence;
        }
    }
    const QString& problem() const { return problem_; }

    /// In whole steps of `step`; `fallback` if it is not given.
    double number(const char* name, double lowest, double highest, double step, double fallback) {
        if (!has(name)) {
            return fallback;
        }
        const auto number = numberOf(text(name));
        const double steps = number ? *number / step : 0;
        if (!number || *number < lowest || *number > highest ||
            std::abs(steps - std::round(steps)) > 1e-6) {
            complain(tr("--%1 takes %2 to %3 in steps of %4, not \"%5\".")
                         .arg(QLatin1String(name), plain(lowest), plain(highest), plain(step),
                              text(name)));
            return fallback;
        }
        return std::round(steps) * step;
    }
    int whole(const char* name, double lowest, double highest, int fallback) {
        return static_cast<int>(std::lround(number(name, lowest, highest, 1, fallback)));
    }
    /// To the second.
    seconds minutes(const char* name) {
        if (!has(name)) {
            return {};
        }
        const auto number = numberOf(text(name));
        const double length = std::round(number.value_or(0) * 60);
        if (length < 1 || length > kMostMinutes * 60) {
            complain(tr("--%1 takes minutes, from one second (0.02) to a day (%2), not \"%3\".")
                         .arg(QLatin1String(name), plain(kMostMinutes), text(name)));
            return {};
        }
        return seconds{std::lround(length)};
    }

 private:
    const QCommandLineParser& parser_;
    QString problem_;
};

Feet readFeet(Reader& reader) {
    const QString foot = reader.has("foot") ? reader.text("foot") : QStringLiteral("both");
    if (foot == QLatin1String("left")) {
        return Feet::Left;
    }
    if (foot == QLatin1String("right")) {
        return Feet::Right;
    }
    if (foot != QLatin1String("both")) {
        reader.complain(tr("--foot takes left, right or both, not \"%1\".").arg(foot));
    }
    return Feet::Both;
}

ClickPattern readPattern(Reader& reader) {
    ClickPattern pattern;
    pattern.accentEvery = static_cast<std::uint8_t>(reader.whole("accent", 2, 4, 0));
    pattern.every = static_cast<std::uint8_t>(reader.whole("every", 1, kMostEvery, 1));
    pattern.feet = readFeet(reader);
    pattern.tonePerFoot = reader.has("tone-per-foot");
    pattern.pan = static_cast<float>(reader.whole("pan", 0, kMostPercent, 0) / kMostPercent);
    if (pattern.feet == Feet::Right && pattern.every % 2 == 0) {
        reader.complain(
            tr("Every step that --every %1 leaves is the left foot's: with --foot right "
               "nothing would sound.")
                .arg(pattern.every));
    }
    return pattern;
}

void readSound(Reader& reader, ClickOrder& order) {
    if (!reader.has("sound")) {
        return;
    }
    const QString wanted = reader.text("sound");
    QStringList names;
    for (const NamedSound& sound : namedSounds()) {
        names.append(QLatin1String(sound.name));
        if (wanted == QLatin1String(sound.name)) {
            order.sound = sound.sound;
            return;
        }
    }
    if (!QFileInfo::exists(wanted)) {
        reader.complain(tr("There is no sound and no file \"%1\". The sounds: %2.")
                            .arg(wanted, names.join(QLatin1String(", "))));
    }
    order.sound = audio::ClickSound::Own;
    order.ownFile = wanted;
}

RunShape readShape(Reader& reader, core::StepsPerMinute tempo) {
    RunShape shape{.tempo = tempo};
    if (reader.has("ramp-from")) {
        const auto from = readTempo(reader.text("ramp-from"), QStringLiteral("--ramp-from"));
        if (from) {
            shape.rampFrom = *from;
        } else {
            reader.complain(from.error());
        }
    }
    shape.rampOver = reader.minutes("ramp-minutes");
    shape.rampBeats = reader.whole("ramp-steps", 1, kMostRampSteps, 0);
    shape.easy = reader.minutes("easy");
    if (reader.has("minutes")) {
        shape.length = reader.minutes("minutes");
    }
    shape.on = reader.minutes("on");
    shape.off = reader.minutes("off");
    shape.silentEnd = reader.has("silent-end");
    shape.countIn = reader.whole("count-in", 0, core::kMostCountIn, 0);
    shape.cues = !reader.has("no-cues");

    if ((reader.has("ramp-minutes") || reader.has("ramp-steps")) && !reader.has("ramp-from")) {
        reader.complain(
            tr("--ramp-minutes and --ramp-steps need --ramp-from, the tempo to begin with."));
    }
    if (reader.has("ramp-minutes") && reader.has("ramp-steps")) {
        reader.complain(tr("A ramp takes --ramp-minutes or --ramp-steps, not both."));
    }
    if (shape.length && shape.rampOver > *shape.length) {
        reader.complain(tr("The ramp of --ramp-minutes is longer than the run of --minutes."));
    }
    if (reader.has("on") != reader.has("off")) {
        reader.complain(tr("--on and --off go together: minutes with the click, and without."));
    }
    if (shape.silentEnd && !shape.length) {
        reader.complain(tr("--silent-end needs --minutes: a run without end has none."));
    }
    if (shape.countIn > 0 && shape.easy.count() > 0) {
        reader.complain(tr("--count-in is for a run that begins with the click, not with --easy."));
    }
    return shape;
}

}  // namespace

void addSessionOptions(QCommandLineParser& parser) {
    parser.addOptions({
        {"minutes", tr("The run's length, from its first beat, without --easy."), "M"},
        {"ramp-from", tr("Begin at this tempo and rise or fall to the run's own."), "SPM"},
        {"ramp-minutes", tr("Over so many minutes,"), "M"},
        {"ramp-steps", tr("or over so many steps; 8 if neither is given."), "N"},
        {"easy", tr("So many minutes without the click before the run."), "M"},
        {"on", tr("With the click for so many minutes,"), "M"},
        {"off", tr("then without it for so many, in turn; the beat goes on."), "M"},
        {"silent-end", tr("A last minute without the click, unless it ends in one.")},
        {"count-in", tr("So many beats before the first, 0 to 16."), "N"},
        {"accent", tr("An accent on every 2nd, 3rd or 4th step."), "N"},
        {"every", tr("A click on every Nth step only, 1 to 16."), "N"},
        {"foot", tr("Click for one foot only: left, right or both. The left one begins."), "FOOT"},
        {"pan", tr("Feet apart in the headphones, 0 to 100 per cent."), "PERCENT"},
        {"tone-per-foot", tr("A lower tone for the right foot.")},
        {"sound", tr("The click's sound: one of stridetick sounds, or a file."), "NAME|FILE"},
        {"volume", tr("-50 (silence) to 12 dB; 0 is the click as it was made."), "DB"},
        {"no-cues", tr("No sounds at the start, where the click comes and goes, and at the end.")},
        {"quiet", tr("Say nothing but what went wrong.")},
        {{"h", "help"}, tr("Show this help.")},
    });
}

Read<ClickOrder> readSessionOptions(const QCommandLineParser& parser, core::StepsPerMinute tempo) {
    Reader reader(parser);
    ClickOrder order{.shape = readShape(reader, tempo), .pattern = readPattern(reader)};
    readSound(reader, order);
    order.volume = core::Decibels::ofTenths(static_cast<int>(
        std::lround(10 * reader.number("volume", core::kSilence.value(),
                                       core::kHighestBoost.value(), 0.1, order.volume.value()))));
    order.quiet = reader.has("quiet");
    if (!reader.problem().isEmpty()) {
        return tl::make_unexpected(reader.problem());
    }
    return order;
}

Read<core::StepsPerMinute> readTempo(const QString& text, const QString& what) {
    const double tenths = numberOf(text).value_or(0) * 10;
    const double rounded = std::round(tenths);
    if (rounded < audio::kSlowestTenthsOfSpm || rounded > audio::kFastestTenthsOfSpm ||
        std::abs(tenths - rounded) > 1e-6) {
        return tl::make_unexpected(
            tr("%1 takes %2 to %3 steps a minute in steps of 0.1, not \"%4\".")
                .arg(what, plain(audio::kSlowestTenthsOfSpm / 10.0),
                     plain(audio::kFastestTenthsOfSpm / 10.0), text));
    }
    return core::StepsPerMinute::ofTenths(static_cast<int>(rounded));
}

const std::vector<NamedSound>& namedSounds() {
    using audio::ClickSound;
    static const std::vector<NamedSound> sounds{
        {"tick", QT_TRANSLATE_NOOP("Commands", "short and bright"), ClickSound::Tick},
        {"snap", QT_TRANSLATE_NOOP("Commands", "sharper and higher"), ClickSound::Snap},
        {"wood", QT_TRANSLATE_NOOP("Commands", "a wood block"), ClickSound::Wood},
        {"knock", QT_TRANSLATE_NOOP("Commands", "deeper, like a knock on a door"),
         ClickSound::Knock},
        {"bell", QT_TRANSLATE_NOOP("Commands", "a small bell"), ClickSound::Bell},
        {"beep", QT_TRANSLATE_NOOP("Commands", "a plain tone"), ClickSound::Beep}};
    return sounds;
}

void warnOfBoost(const ClickOrder& order) {
    if (order.volume > core::kUnchanged && !order.quiet) {
        QTextStream(stderr) << tr("Above 0 dB the click is louder than it was made, and bent where "
                                  "it would go over full scale. Mind your ears.")
                            << Qt::endl;
    }
}

QString lengthText(seconds length) {
    return length.count() % 60 == 0 ? format::minutes(length) : format::clockTime(length);
}

QString described(const core::RunShape& shape) {
    QStringList parts;
    if (shape.easy.count() > 0) {
        parts.append(tr("%1 easy").arg(lengthText(shape.easy)));
    }
    if (shape.rampFrom) {
        parts.append(shape.rampOver.count() > 0
                         ? tr("from %1 spm over %2")
                               .arg(format::tempo(*shape.rampFrom), lengthText(shape.rampOver))
                         : tr("from %1 spm").arg(format::tempo(*shape.rampFrom)));
    }
    parts.append(tr("%1 spm").arg(format::tempo(shape.tempo)));
    if (shape.length) {
        parts.append(lengthText(*shape.length));
    }
    if (shape.off.count() > 0) {
        parts.append(tr("%1 on and %2 off").arg(lengthText(shape.on), lengthText(shape.off)));
    }
    if (shape.silentEnd) {
        parts.append(tr("a silent end"));
    }
    return parts.join(QLatin1String(", "));
}

}  // namespace stridetick::app::cli
