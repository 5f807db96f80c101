// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_reader.hpp"

#include "app/format.hpp"
#include "app/import/file_kind.hpp"
#include "app/import/found_files.hpp"
#include "app/import/watch_bytes.hpp"
#include "core/exchange/activity_file.hpp"

#include <exception>
#include <string>
#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;

/// Enough to keep both threads at work; small, as a run of a file may be long.
constexpr std::size_t kMostWaiting = 64;

QString shown(const fs::path& file) {
    return format::plain(QString::fromStdString(file.filename().string()));
}

bool isSharedMemoryOf(const fs::path& log, const fs::path& file) {
    std::error_code none;
    return fs::equivalent(fs::path(log) += "-shm", file, none);
}

}  // namespace

ImportReader::ImportReader(std::vector<fs::path> named, fs::path log, QObject* parent)
    : QObject(parent),
      named_(std::move(named)),
      log_(std::move(log)),
      thread_([this](const std::stop_token& stop) { read(stop); }) {}

ImportReader::~ImportReader() { cancel(); }

void ImportReader::cancel() {
    thread_.request_stop();
    const std::lock_guard lock(mutex_);
    waiting_.clear();
}

std::optional<ImportReader::Piece> ImportReader::take() {
    const std::lock_guard lock(mutex_);
    told_ = false;
    if (waiting_.empty()) {
        return std::nullopt;
    }
    auto piece = std::move(waiting_.front());
    waiting_.pop_front();
    taken_.notify_one();
    return piece;
}

bool ImportReader::ended() {
    const std::lock_guard lock(mutex_);
    return ended_ && waiting_.empty();
}

std::optional<std::size_t> ImportReader::files() {
    const std::lock_guard lock(mutex_);
    return files_;
}

std::size_t ImportReader::filesRead() {
    const std::lock_guard lock(mutex_);
    return filesRead_;
}

/// With the mutex.
void ImportReader::tell() {
    if (!std::exchange(told_, true)) {
        QMetaObject::invokeMethod(this, &ImportReader::ready, Qt::QueuedConnection);
    }
}

void ImportReader::hand(const std::stop_token& stop, Piece piece) {
    std::unique_lock lock(mutex_);
    if (taken_.wait(lock, stop, [this] { return waiting_.size() < kMostWaiting; }) &&
        !stop.stop_requested()) {
        piece.number = filesRead_ + 1;
        waiting_.push_back(std::move(piece));
        tell();
    }
}

void ImportReader::read(const std::stop_token& stop) {
    const auto found = filesOf(named_, [&] { return stop.stop_requested(); });
    {
        const std::lock_guard lock(mutex_);
        files_ = found.size();
        tell();
    }
    for (const auto& file : found) {
        if (stop.stop_requested()) {
            break;
        }
        try {
            readFile(stop, file);
        } catch (const std::exception& e) {  // no memory for it
            hand(stop,
                 {shown(file.path), unreadable({}, {exchange::ReadProblem::CannotOpen, e.what()})});
        }
        const std::lock_guard lock(mutex_);
        ++filesRead_;
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    tell();
}

void ImportReader::readFile(const std::stop_token& stop, const FoundFile& found) {
    const auto& file = found.path;
    const auto name = shown(file);
    const auto refuse = [&](const QString& why) { hand(stop, {name, why}); };
    std::error_code none;
    if (found.refusal) {
        refuse(found.refusal->sentence);
    } else if (!fs::exists(file, none)) {
        refuse(tr("There is no such file."));
    } else if (!fs::is_regular_file(file, none)) {
        refuse(tr("It is neither a file nor a folder."));
    } else if (!isSharedMemoryOf(log_, file) && mayBeOfAWatch(file)) {
        readRuns(stop, file);
    } else if (!isSharedMemoryOf(log_, file) && kindOf(file) != FileKind::Other) {
        hand(stop, {name, IsLog{}});
    } else {
        refuse(tr("It is not a watch's file."));
    }
}

void ImportReader::readRuns(const std::stop_token& stop, const fs::path& file) {
    const auto name = shown(file);
    const auto bytes = bytesOfWatch(file, [&] { return stop.stop_requested(); });
    if (!bytes) {
        return hand(stop, {name, unreadable({}, bytes.error())});
    }
    const auto each = [&](const std::string& inArchive,
                          const exchange::ReadResult<std::vector<exchange::Activity>>& activities) {
        const auto inner = QString::fromStdString(inArchive);
        if (stop.stop_requested()) {
            return false;  // a run of a large file takes time
        }
        if (!activities) {
            hand(stop, {name, unreadable(inner, activities.error())});
            return !stop.stop_requested();
        }
        for (const auto& activity : *activities) {
            if (!exchange::isImportable(activity)) {
                hand(stop, {name, notARun(activity, inner)});
            } else {
                hand(stop,
                     {name, Piece::Run{inner, exchange::runOf(activity, newRunFor(activity))}});
            }
        }
        return !stop.stop_requested();
    };
    if (const auto done = exchange::readActivityFiles(*bytes, each); !done) {
        hand(stop, {name, unreadable({}, done.error())});
    }
}

}  // namespace stridetick::app
