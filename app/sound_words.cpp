// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound_words.hpp"

#include <QFileInfo>

#include "app/format.hpp"
#include "app/key_map.hpp"
#include "app/translated.hpp"

namespace stridetick::app::soundwords {

namespace {

STRIDETICK_TR_FUNCTIONS(SoundWords)

QString nameOf(const QString& file) { return QFileInfo(file).fileName(); }

QString inTheSystemsWords(const std::string& detail) {
    return detail.empty() ? QString() : tr(" (%1)").arg(QString::fromStdString(detail));
}

}  // namespace

QString sampleRefused(const QString& file, const audio::SampleError& error) {
    using Kind = audio::SampleError::Kind;
    const QString name = nameOf(file);
    switch (error.kind) {
        case Kind::NoFile:
            return tr("%1 is not there any more. Choose it again where it is now.").arg(name);
        case Kind::Unreadable:
            return tr("%1 cannot be read as a sound%2. Choose a WAV, FLAC, Ogg or MP3 file.")
                .arg(name, inTheSystemsWords(error.detail));
        case Kind::TooLong:
            return tr("%1 is longer than 1 second. Cut it to the click itself and choose it again.")
                .arg(name);
        case Kind::Empty:
            return tr("%1 holds no sound at all. Choose another file.").arg(name);
        case Kind::Silent:
            return tr("%1 is silent all through. Choose another file.").arg(name);
        case Kind::NotFinite:
            return tr("%1 is damaged: some of its samples are no numbers. Save it anew or choose "
                      "another file.")
                .arg(name);
    }
    return {};
}

QString sampleNotTaken(const QString& refused) {
    return tr("%1 The click is as it was.").arg(refused);
}

QString sampleReplaced(const QString& refused) {
    return tr("%1 The tick sounds instead.").arg(refused);
}

QString sampleMissing(const QString& refused) {
    return tr("Your own click: %1 The tick sounds instead: see %2.")
        .arg(refused, withKey(tr("Click settings"), KeyAction::Settings));
}

QString pulseMoved(std::chrono::milliseconds offset) {
    const QString time = format::wholeMilliseconds(std::chrono::abs(offset));
    if (offset.count() < 0) {
        return tr("Your taps came %1 before the click, as if you heard it that much earlier than "
                  "the screen would show it. The pulse comes earlier now.")
            .arg(time);
    }
    if (offset.count() == 0) {
        return tr("You hear the click just when the screen would show it. The pulse stays there.");
    }
    return tr("You hear the click %1 after the screen would show it. The pulse waits for it now.")
        .arg(time);
}

QString outputTrouble(const audio::OutputStatus& status, const QString& wished) {
    using State = audio::OutputStatus::State;
    const QString device = QString::fromStdString(status.device);
    switch (status.state) {
        case State::Lost:
            return tr("%1 stopped answering. It is tried again by itself; until then a run and its "
                      "log go on, unheard. If it stays so, check the cable or the headphones.")
                .arg(device.isEmpty() ? wished : device);
        case State::Silent:
            return wished.isEmpty()
                       ? QString()
                       : tr("%1 is not there. Until it is back, a run and its log go on, "
                            "unheard; or choose another output in %2.")
                             .arg(wished, withKey(tr("Click settings"), KeyAction::Settings));
        case State::Sounding:
            return status.fellBack ? tr("%1 is not there: the click sounds on %2 until it is back.")
                                         .arg(wished, device)
                                   : QString();
        case State::Closed:
        case State::Opening:
            return {};
    }
    return {};
}

QString largerBuffer(const audio::OutputStatus& status) {
    if (status.suggestedFrames == 0) {
        return {};
    }
    return tr("The sound has gaps again and again. A larger buffer of %n frames helps: %1, Output.",
              nullptr, static_cast<int>(status.suggestedFrames))
        .arg(withKey(tr("Settings"), KeyAction::Settings));
}

QString renderFailed(const QString& file, const audio::RenderError& error) {
    using Kind = audio::RenderError::Kind;
    const QString name = nameOf(file);
    const QString why = inTheSystemsWords(error.detail);
    switch (error.kind) {
        case Kind::Format:
            return tr("%1 has no ending that says its format. Let it end in .wav, .flac, .ogg or "
                      ".mp3.")
                .arg(name);
        case Kind::Sound:
            return tr("Your own click cannot be written to %1%2. Choose another sound.")
                .arg(name, why);
        case Kind::Rate:
            return tr("%1 cannot be written in this format%2. Choose another one.").arg(name, why);
        case Kind::TooLong:
            return tr(
                "A WAV file ends at 4 GB, too soon for this session. Save it as FLAC, Ogg or "
                "MP3.");
        case Kind::Create:
            return tr("%1 cannot be written in %2%3. Choose another folder.")
                .arg(name, QFileInfo(file).absolutePath(), why);
        case Kind::Write:
            return tr("%1 could not be written to its end%2. What was there before is as it was; "
                      "make room on the disk and try again.")
                .arg(name, why);
        case Kind::Cancelled:
            return tr("Cancelled: %1 was not written.").arg(name);
    }
    return {};
}

}  // namespace stridetick::app::soundwords
