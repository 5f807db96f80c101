// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/import/taken_run.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <variant>
#include <vector>

namespace stridetick::app {

struct FoundFile;

/// Reads files and folders on a thread of its own, and hands over what is in them piece by piece;
/// it waits where nobody takes them. The log is neither asked nor written. (The thread ranks with
/// the window's: one that gave way to others would be held up while it holds what the window waits
/// for, as memory is, and the window with it.) Thread: window's. Fails by: pieces that say why.
class ImportReader : public QObject {
    Q_OBJECT

 public:
    /// A log, or a copy of one: not what is imported.
    struct IsLog {};
    struct Piece {
        QString file;  ///< its name
        /// A run that is to be taken, whose name is that of the file in the archive; what is
        /// settled without the log; why the file gives nothing.
        struct Run {
            QString name;
            exchange::ImportableRun run;
        };
        std::variant<Run, TakenRun, IsLog, QString> found;
        std::size_t number = 0;  ///< of the file, from 1
    };

    /// `log` is open in this process; what SQLite keeps beside it is not touched.
    ImportReader(std::vector<std::filesystem::path> named, std::filesystem::path log,
                 QObject* parent = nullptr);
    /// Waits for where the file that is being read can be left.
    ~ImportReader() override;
    ImportReader(const ImportReader&) = delete;
    ImportReader& operator=(const ImportReader&) = delete;

    /// No more is read; what was read and waits is dropped.
    void cancel();
    /// The oldest that waits.
    std::optional<Piece> take();
    /// Nothing waits, and nothing more comes.
    bool ended();
    /// Nothing until they have been looked for.
    std::optional<std::size_t> files();
    std::size_t filesRead();

 signals:
    /// Something waits again, or the reading has ended.
    void ready();

 private:
    void read(const std::stop_token& stop);
    void readFile(const std::stop_token& stop, const FoundFile& found);
    void readRuns(const std::stop_token& stop, const std::filesystem::path& file);
    void hand(const std::stop_token& stop, Piece piece);
    void tell();

    std::vector<std::filesystem::path> named_;
    std::filesystem::path log_;
    std::mutex mutex_;
    std::condition_variable_any taken_;
    std::deque<Piece> waiting_;
    std::optional<std::size_t> files_;
    std::size_t filesRead_ = 0;
    bool told_ = false;  ///< ready() is on its way
    bool ended_ = false;
    std::jthread thread_;  ///< last: it ends before the rest goes
};

}  // namespace stridetick::app
