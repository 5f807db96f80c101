// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/runners.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace stridetick::app {

/// Who runs here, and whose window this is. It stays while the window goes from one to another.
/// Thread: window's. Fails by: refused() and sentences.
class RunnerController : public QObject {
    Q_OBJECT

 public:
    /// `busy` is why the window cannot become another's now; empty if it can.
    RunnerController(Runners runners, std::function<QString()> busy, QObject* parent = nullptr);

    std::vector<Runner> list() const { return runners_.list(); }
    /// Nothing in a window on a log of nobody here.
    const std::optional<Runner>& current() const noexcept { return current_; }
    void setCurrent(const std::optional<Runner>& runner);
    /// To be told wherever it is not plain whose something is: with one runner it is.
    QString nameIfSeveral() const;

    /// Told by refused() otherwise.
    bool mayChange();
    void switchTo(const Runner& runner);
    /// These two return why not, empty if done. A new one's window comes at once.
    QString add(const QString& name);
    QString rename(const QString& name);
    bool mayRemove() const { return current_ && runners_.list().size() > 1; }
    void remove();
    QString deletedFolder() const;

 signals:
    void changed();
    void refused(const QString& sentence);
    /// `begins` as one who has never been here.
    void windowWanted(const app::Runner& runner, bool begins);
    void removalWanted();

 private:
    Runners runners_;
    std::function<QString()> busy_;
    std::optional<Runner> current_;
};

}  // namespace stridetick::app
