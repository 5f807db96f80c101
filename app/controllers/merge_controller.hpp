// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/background.hpp"
#include "app/controllers/log_replacement.hpp"
#include "app/merge_source.hpp"
#include "core/log/merge.hpp"

#include <filesystem>
#include <optional>

namespace stridetick::app {

/// The way of another log into this one: first a look at what that would take, then, if the runner
/// says so, the merge. Files are read on another thread.
/// Thread: window's. Borrows what it is given. Fails by: message().
class MergeController : public QObject {
    Q_OBJECT

 public:
    struct Preview {
        QString title;
        QString taken;
        QStringList overruled;  ///< of what both changed, which is given up
        QString kept;           ///< where what the log holds now can be found
    };
    enum class Doing { Nothing, Looking, Merging };

    explicit MergeController(LogReplacement parts, QObject* parent = nullptr);

    /// Why nothing can be merged now; empty if it can.
    QString whyNot() const { return whyNotReplaced(parts_); }
    /// Reads it; there is a preview() then, or a message() that says why there is none.
    void look(const QString& file);
    const std::optional<Preview>& preview() const noexcept { return preview_; }
    void merge();
    /// No merge after all.
    void keepTheLog();
    /// What came of a merge is told until its page is left.
    void setPageShown(bool shown);

    Doing doing() const noexcept { return doing_; }
    QString message() const { return message_; }
    bool failed() const noexcept { return failed_; }
    /// What was given up, after the last merge.
    const QStringList& overruled() const noexcept { return overruled_; }

 signals:
    void changed();
    void notice(const QString& id, const QString& sentence);

 private:
    struct Look {
        std::optional<MergeSource> source;
        log::LogResult<log::MergeSummary> rehearsal;
        QString refusal;
    };
    static Look lookInto(const std::filesystem::path& log, const std::filesystem::path& file,
                         const QString& name, const core::WallTime& now);

    void say(const QString& message, bool failed = false);
    void show(const Look& look);
    void onMerged(const log::MergeSummary& summary);
    void onFailed(const QString& reason);

    LogReplacement parts_;
    Doing doing_ = Doing::Nothing;
    bool pageShown_ = false;
    QString message_;
    bool failed_ = false;
    QString name_;  ///< of the file
    std::optional<MergeSource> source_;
    std::optional<Preview> preview_;
    QStringList overruled_;
    Background reading_;  ///< last: its thread ends before the rest goes
};

}  // namespace stridetick::app
