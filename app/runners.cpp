// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runners.hpp"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include "app/path_text.hpp"
#include "app/runner_files.hpp"
#include "app/runner_name.hpp"
#include "core/log/file_moves.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

namespace fs = std::filesystem;
using runnerfiles::contentsOf;
using runnerfiles::mayBeThere;
using runnerfiles::moveThere;

constexpr const char* kLog = "stridetick.db";
constexpr const char* kSettings = "stridetick.conf";
constexpr const char* kName = "name.txt";
constexpr const char* kRunners = "runners";
constexpr const char* kDeleted = "deleted";
/// Where the first goes, while that is under way; empty afterwards.
constexpr const char* kFirstGone = "first-deleted";

std::optional<QString> nameIn(const fs::path& folder) {
    constexpr qint64 kMostBytes = 1'024;
    QFile file(text(folder / kName));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QString name = runnername::tidied(QString::fromUtf8(file.read(kMostBytes)));
    return runnername::isVisible(name) ? std::optional(name) : std::nullopt;
}

/// Whole or as it was.
bool write(const fs::path& path, const QString& content) {
    QSaveFile file(text(path));
    return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) >= 0 && file.commit();
}

QString failed(const char* sentence, const fs::path& where, const std::error_code& why) {
    return Runners::tr(sentence).arg(text(where), QString::fromStdString(why.message()));
}

}  // namespace

Runners::Places Runners::ownPlaces() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    // As settingsFile(), but without a QSettings, of which the first decides where all are.
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return {data.toStdString(), config.filePath(QStringLiteral("stridetick")).toStdString()};
}

Runners::Runners(Places places) : places_(std::move(places)) {}

fs::path Runners::deletedFolder() const { return places_.data / kDeleted; }

Runner Runners::first() const {
    return {.name = nameIn(places_.data).value_or(tr("First runner")),
            .log = places_.data / kLog,
            .settings = places_.settings / kSettings,
            .folder = {}};
}

bool Runners::firstIsGone() const { return mayBeThere(places_.data / kRunners / kFirstGone); }

std::optional<Runner> Runners::inFolder(const fs::path& folder) const {
    const auto name = nameIn(folder);
    std::error_code failure;
    if (!fs::is_directory(folder, failure) ||
        (!name && !mayBeThere(folder / kLog) && !mayBeThere(folder / kName))) {
        return std::nullopt;  // half made, and nothing in it
    }
    const QString own = text(folder.filename());
    return Runner{.name = name.value_or(own),
                  .log = folder / kLog,
                  .settings = places_.settings / kRunners / folder.filename() / kSettings,
                  .folder = own};
}

std::vector<Runner> Runners::others() const {
    std::vector<Runner> found;
    for (const auto& folder : contentsOf(places_.data / kRunners)) {
        if (const auto runner = inFolder(folder)) {
            found.push_back(*runner);
        }
    }
    std::ranges::sort(found, [](const Runner& one, const Runner& other) {
        const int order = QString::localeAwareCompare(one.name, other.name);
        return order != 0 ? order < 0 : one.folder < other.folder;
    });
    return found;
}

std::vector<Runner> Runners::list() const {
    auto all = others();
    if (all.empty() || !firstIsGone()) {
        all.insert(all.begin(), first());
    }
    // A folder may have been copied by hand.
    for (auto at = all.begin(); at != all.end(); ++at) {
        const bool taken = std::any_of(all.begin(), at, [&](const Runner& before) {
            return runnername::asCompared(before.name) == runnername::asCompared(at->name);
        });
        if (taken) {
            at->name = QStringLiteral("%1 (%2)").arg(at->name, at->folder);
        }
    }
    return all;
}

std::optional<Runner> Runners::named(const QString& name) const {
    const auto all = list();
    const auto found = std::ranges::find(all, runnername::asCompared(name), [](const Runner& it) {
        return runnername::asCompared(it.name);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Runner> Runners::withLog(const fs::path& log) const {
    const auto real = [](const fs::path& path) {
        std::error_code failure;
        auto whole = fs::weakly_canonical(path, failure);
        return failure ? path : whole;
    };
    const auto all = list();
    const auto found = std::ranges::find(all, real(log), [&](const Runner& it) {  //
        return real(it.log);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString Runners::whyNot(const QString& name, const std::optional<Runner>& except) const {
    if (QString flaw = runnername::flaw(name); !flaw.isEmpty()) {
        return flaw;
    }
    const auto taken = named(name);
    return taken && taken != except ? tr("%1 is here already: take another name.").arg(taken->name)
                                    : QString();
}

tl::expected<Runner, QString> Runners::tryAdd(const QString& name) const {
    const QString tidy = runnername::tidied(name);
    if (const QString flaw = whyNot(tidy, std::nullopt); !flaw.isEmpty()) {
        return tl::make_unexpected(flaw);
    }
    const fs::path folder = places_.data / kRunners / runnername::newFolderFor(tidy).toStdString();
    if (const auto failure = log::makeFolders(folder)) {
        return tl::make_unexpected(failed(
            QT_TRANSLATE_NOOP("Runners", "No folder can be made at %1 (%2)."), folder, failure));
    }
    if (others().empty()) {
        std::error_code ignored;  // whoever is there now is not the one who is gone
        fs::remove(places_.data / kRunners / kFirstGone, ignored);
    }
    // From now on there are two: the first keeps its name, whatever language comes.
    const bool firstNamed =
        firstIsGone() || nameIn(places_.data) || write(places_.data / kName, first().name);
    if (!firstNamed || !write(folder / kName, tidy)) {
        std::error_code ignored;
        fs::remove(folder, ignored);
        return tl::make_unexpected(tr("The name cannot be written into %1.").arg(text(folder)));
    }
    log::syncFolder(folder);
    return *inFolder(folder);
}

tl::expected<Runner, QString> Runners::tryRename(const Runner& runner, const QString& name) const {
    const QString tidy = runnername::tidied(name);
    if (const QString flaw = whyNot(tidy, runner); !flaw.isEmpty()) {
        return tl::make_unexpected(flaw);
    }
    const fs::path folder = runner.log.parent_path();
    const auto failure = log::makeFolders(folder);
    if (failure || !write(folder / kName, tidy)) {
        return tl::make_unexpected(tr("The name cannot be written into %1.").arg(text(folder)));
    }
    log::syncFolder(folder);
    auto renamed = runner;
    renamed.name = tidy;
    return renamed;
}

tl::expected<Runners::Removed, QString> Runners::tryRemove(const Runner& runner,
                                                           const core::WallTime& now) const {
    const auto all = list();
    if (std::ranges::find(all, runner) == all.end()) {
        return tl::make_unexpected(tr("%1 is not here any more.").arg(runner.name));
    }
    if (all.size() < 2) {
        return tl::make_unexpected(tr("The only runner cannot be deleted."));
    }
    const bool isFirst = runner.folder.isEmpty();
    const QString own = isFirst ? QStringLiteral("first") : runner.folder;
    const auto kept = log::siblingName(deletedFolder() / own.toStdString(), "deleted", now);
    const auto why = [&kept](const std::error_code& failure) {
        return failed(QT_TRANSLATE_NOOP("Runners", "Not all could be moved to %1 (%2)."), kept,
                      failure);
    };
    auto failure = log::makeFolders(deletedFolder());
    if (!failure) {
        failure = isFirst ? moveFirstLogTo(kept) : moveThere(runner.log.parent_path(), kept);
    }
    if (failure) {
        return tl::make_unexpected(why(failure));
    }
    const auto left = isFirst ? moveFirstTo(kept) : moveSettingsTo(kept, own);
    log::syncFolder(deletedFolder());
    log::syncFolder(places_.data / kRunners);
    return Removed{kept, left ? why(left) : QString()};
}

std::error_code Runners::moveFirstLogTo(const fs::path& kept) const {
    const auto mark = places_.data / kRunners / kFirstGone;
    auto failure = log::makeFolders(kept);
    if (!failure) {
        failure = write(mark, text(kept.filename()))
                      ? moveThere(places_.data / kLog, kept / kLog)
                      : std::make_error_code(std::errc::permission_denied);
    }
    if (failure) {
        std::error_code ignored;
        fs::remove(mark, ignored);
        fs::remove(kept, ignored);
    }
    return failure;
}

std::error_code Runners::moveFirstTo(const fs::path& kept) const {
    auto failure = log::makeFolders(kept);
    for (const auto& path : contentsOf(places_.data)) {
        if (!failure && path.filename() != kRunners && path.filename() != kDeleted) {
            failure = moveThere(path, kept / path.filename());
        }
    }
    failure = failure ? failure : moveSettingsTo(kept, {});
    if (!failure) {
        write(places_.data / kRunners / kFirstGone, {});
    }
    return failure;
}

std::error_code Runners::moveSettingsTo(const fs::path& kept, const QString& folder) const {
    const auto from =
        folder.isEmpty() ? places_.settings : places_.settings / kRunners / folder.toStdString();
    const auto failure = moveThere(from / kSettings, kept / kSettings);
    if (!failure && !folder.isEmpty()) {
        std::error_code ignored;
        fs::remove(from, ignored);
    }
    return failure;
}

void Runners::finishRemoval() const {
    if (QFile file(text(places_.data / kRunners / kFirstGone)); file.open(QIODevice::ReadOnly)) {
        const QString kept = QString::fromUtf8(file.readAll());
        if (!kept.isEmpty()) {
            moveFirstTo(deletedFolder() / fs::path(kept.toStdString()).filename());
        }
    }
    for (const auto& settings : contentsOf(places_.settings / kRunners)) {
        const std::string own = settings.filename().string();
        for (const auto& kept : contentsOf(deletedFolder())) {
            if (!mayBeThere(places_.data / kRunners / own) &&
                kept.filename().string().starts_with(own)) {
                moveSettingsTo(kept, QString::fromStdString(own));
            }
        }
    }
}

}  // namespace stridetick::app
