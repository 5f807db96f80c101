// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/composition.hpp"
#include "app/controllers/runner_controller.hpp"
#include "app/platform/single_instance.hpp"
#include "app/remote_control.hpp"
#include "app/runners.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace stridetick::app {

/// From the first window to the last: it is taken down and built anew where it becomes another
/// runner's, or where what it is built from is another. Thread: window's. Borrows the clock.
/// Fails by: a notice in the window.
class Program : public QObject {
    Q_OBJECT

 public:
    using MakeEngine = std::function<std::unique_ptr<audio::ClickEngine>()>;
    Program(const core::Clock& clock, MakeEngine makeEngine, const Runners& runners = Runners());
    ~Program() override;

    /// False if the log's window is open already; that comes to the front. `files` are imported by
    /// the one or the other.
    bool open(const std::filesystem::path& log, const std::optional<Runner>& runner,
              const QStringList& files = {});
    /// The same log, page and place on the screen, built anew: after a change of language. Refused
    /// while something is on that would be cut off; what is not on the disk yet is asked about.
    void restart();

    Composition& composition() { return *composition_; }
    RunnerController& runners() { return control_; }

 signals:
    /// The window is another one than before.
    void rebuilt();
    /// The window was closed for good.
    void over();

 private:
    struct Owner {
        std::filesystem::path log;
        std::optional<Runner> runner;
        std::unique_ptr<SingleInstance> instance;
    };
    struct Change {
        std::optional<Owner> next;  ///< nothing where it stays
        bool begins = false;
        bool removes = false;
    };
    QString busy() const;
    void notice(const QString& sentence);
    void become(const Runner& runner, Change wanted);
    void change(Change wanted);
    /// With the language that is spoken: it is no longer another that is chosen.
    void stay();
    void removeThis();
    void onClosed();
    void build();
    /// Once the log is open.
    void import(const QStringList& files);
    void rebuild();
    /// What is to be said of it; the window stays this runner's where it fails.
    QString remove(Change& wanted);

    const core::Clock& clock_;
    MakeEngine makeEngine_;
    Runners runners_;
    RunnerController control_;
    Owner owner_;
    QString language_;  ///< as it was chosen, when the window was built
    std::optional<Change> pending_;
    std::unique_ptr<Composition> composition_;
    std::unique_ptr<RemoteControl> remote_;
};

}  // namespace stridetick::app
