// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.hpp"

#include <QApplication>

#include "app/language.hpp"
#include "app/log_words.hpp"
#include "app/login_item.hpp"
#include "app/options.hpp"
#include "app/path_text.hpp"
#include "app/reminded_day.hpp"
#include "app/ui/access.hpp"
#include "app/ui/runner_menu.hpp"
#include "app/ui/theme.hpp"
#include "app/ui/whereabouts.hpp"
#include "core/log/sole_use.hpp"

#include <algorithm>
#include <utility>

namespace stridetick::app {

namespace {

/// What `stridetick remind` has of a log that is gone under both its names; its process ends with
/// the login item. What is to be said of it; empty if all is well.
QString endReminder(const std::filesystem::path& log, const std::filesystem::path& real) {
    RemindedDay(real).forget();
    for (const auto& name : {log, real}) {
        if (LoginItem({QStringLiteral("--log"), text(name)}).isOfThisLog()) {
            const auto removed = LoginItem::tryRemove();
            return removed ? QString() : QLatin1Char(' ') + removed.error();
        }
    }
    return {};
}

}  // namespace

Program::Program(const core::Clock& clock, MakeEngine makeEngine, const Runners& runners)
    : clock_(clock),
      makeEngine_(std::move(makeEngine)),
      runners_(runners),
      control_(runners, [this] { return busy(); }) {
    installAccess();
    connect(&control_, &RunnerController::refused, this, &Program::notice);
    connect(&control_, &RunnerController::windowWanted, this,
            [this](const Runner& runner, bool begins) {
                become(runner, {.next = {}, .begins = begins});
            });
    connect(&control_, &RunnerController::removalWanted, this, &Program::removeThis);
}

Program::~Program() = default;

bool Program::open(const std::filesystem::path& log, const std::optional<Runner>& runner,
                   const QStringList& files) {
    owner_ = {log, runner, std::make_unique<SingleInstance>(log)};
    if (owner_.instance->handedOver(files)) {
        return false;
    }
    runners_.finishRemoval();
    build();
    import(files);
    composition_->window().show();
    return true;
}

void Program::restart() {
    change({});
    if (!pending_) {
        stay();
    }
}

void Program::stay() {
    pending_.reset();
    composition_->settings().setLanguage(language_);
}

QString Program::busy() const {
    if (composition_->run().running() || composition_->check().takesKeys()) {
        return tr("A run is on: stop it first.");
    }
    const auto minute = composition_->measure().state();
    if (minute != MeasureController::State::Waiting && minute != MeasureController::State::Result) {
        return tr("A minute is being tapped: finish it first.");
    }
    if (composition_->importer().importing()) {
        return tr("Files are being imported: wait for that, or cancel it, first.");
    }
    if (composition_->log().replacing()) {
        return tr("Your log is being restored or merged: wait until that is done.");
    }
    return {};
}

void Program::notice(const QString& sentence) {
    composition_->window().setNotice("runner", sentence);
}

void Program::become(const Runner& runner, Change wanted) {
    wanted.next = Owner{runner.log, runner, std::make_unique<SingleInstance>(runner.log)};
    if (wanted.next->instance->handedOver()) {
        return notice(
            wanted.removes
                ? tr("The window of %1, which would follow, is open already and comes to "
                     "the front: close it first.")
                      .arg(runner.name)
                : tr("The window of %1 is open already; it comes to the front.").arg(runner.name));
    }
    change(std::move(wanted));
}

void Program::removeThis() {
    const auto all = runners_.list();
    const auto next = std::ranges::find_if(
        all, [this](const Runner& runner) { return runner != control_.current(); });
    if (next != all.end()) {
        become(*next, {.next = {}, .removes = true});
    }
}

void Program::change(Change wanted) {
    if (const QString why = busy(); !why.isEmpty()) {
        return notice(why);
    }
    pending_ = std::move(wanted);
    composition_->window().close();  // it asks about what would be lost
}

void Program::onClosed() {
    if (!pending_) {
        return emit over();
    }
    // What was chosen from is a part of the window.
    QMetaObject::invokeMethod(this, &Program::rebuild, Qt::QueuedConnection);
}

void Program::build() {
    const QString settings = owner_.runner ? text(owner_.runner->settings) : QString();
    {
        const SettingsStore store(settings);
        language_ = store.language();
        language::speak(language_);
        theme::apply(*qApp, store.appearance());
    }
    if (owner_.runner) {  // who may have been renamed since
        owner_.runner = runners_.withLog(owner_.log).value_or(*owner_.runner);
    }
    composition_ = std::make_unique<Composition>(owner_.log, clock_, makeEngine_(), settings);
    remote_ = std::make_unique<RemoteControl>(*composition_);
    auto& window = composition_->window();
    connect(owner_.instance.get(), &SingleInstance::raiseRequested, &window,
            &MainWindow::bringToFront);
    connect(owner_.instance.get(), &SingleInstance::importRequested, &window,
            [this](const QStringList& files) { import(files); });
    connect(&window, &MainWindow::closed, this, &Program::onClosed);
    connect(&window, &MainWindow::keptOpen, this, &Program::stay);
    connect(&composition_->settings(), &SettingsStore::languageChanged, this, &Program::restart);
    control_.setCurrent(owner_.runner);
    new RunnerMenu(control_, composition_->logControl(), window);
    const auto tellWhose = [this, &window] { window.showRunner(control_.nameIfSeveral()); };
    connect(&control_, &RunnerController::changed, &window, tellWhose);
    tellWhose();
}

void Program::import(const QStringList& files) {
    if (files.isEmpty()) {
        return;
    }
    auto& window = composition_->window();
    if (const QString name = control_.nameIfSeveral(); !name.isEmpty()) {
        notice(tr("What is imported goes into the log of %1.").arg(name));
    }
    if (composition_->log().opening()) {
        return window.importFiles(files);
    }
    connect(
        &composition_->log(), &LogService::opened, &window,
        [&window, files] { window.importFiles(files); }, Qt::SingleShotConnection);
}

void Program::rebuild() {
    auto wanted = std::move(*std::exchange(pending_, std::nullopt));
    const Whereabouts before(composition_->window());
    const auto geometry = composition_->settings().windowGeometry();
    remote_.reset();
    composition_.reset();
    const QString said = wanted.removes ? remove(wanted) : QString();
    if (wanted.next) {
        owner_ = std::move(*wanted.next);
    }
    build();
    auto& window = composition_->window();
    window.restoreGeometry(geometry);
    if (!wanted.begins) {
        before.restore(window);
    }
    window.show();
    notice(said);
    emit rebuilt();
}

QString Program::remove(Change& wanted) {
    const Runner& leaving = *owner_.runner;
    const auto stays = [&](const QString& why) {
        wanted.next.reset();
        return tr("%1 is not deleted. %2").arg(leaving.name, why);
    };
    if (log::isOpenElsewhere(leaving.log).value_or(false)) {
        return stays(tr("Another program has the log open: try again when that has ended."));
    }
    const auto real = logNamed(text(leaving.log));
    const auto removed = runners_.tryRemove(leaving, clock_.wallNow());
    if (!removed) {
        return stays(removed.error());
    }
    const QString reminder = endReminder(leaving.log, real);
    const QString kept = text(removed->kept);
    if (!removed->left.isEmpty()) {
        return tr("%1 is deleted; the log lies in %2. %3 What is left is tried again whenever "
                  "Stridetick starts.")
                   .arg(leaving.name, kept, removed->left) +
               reminder;
    }
    return tr("%1 is deleted. All of it lies in %2, and is erased when you erase that folder. To "
              "have it back, make a new runner and merge the log from there.")
               .arg(leaving.name, kept) +
           reminder;
}

}  // namespace stridetick::app
