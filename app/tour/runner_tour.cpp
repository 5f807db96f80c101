// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/runner_tour.hpp"

#include <QLineEdit>

#include "app/controllers/runner_controller.hpp"
#include "app/tour/tour_stage.hpp"
#include "app/ui/runner_dialog.hpp"
#include "app/ui/runner_question.hpp"

namespace stridetick::app {

bool runnerTour(TourStage& stage) {
    const QTemporaryDir folder;
    const std::filesystem::path places = folder.path().toStdString();
    RunnerController runners(Runners({places, places}), [] { return QString(); });
    runners.add(QStringLiteral("Anna"));
    runners.setCurrent(runners.list().back());
    const auto program = stage.open("runners");
    if (!program) {
        return false;
    }
    auto& window = program->window();
    window.showRunner(runners.nameIfSeveral());
    bool ok = stage.shoot(*program, "today-runner", MainWindow::Page::Today);
    RunnerDialog another(RunnerDialog::Of::NewRunner, runners, program->logControl(), &window);
    another.show();
    another.findChild<QLineEdit*>()->setText(QStringLiteral("Ben"));
    ok = stage.shoot(another, "runner-new") && ok;
    another.hide();
    RunnerDialog own(RunnerDialog::Of::ThisRunner, runners, program->logControl(), &window);
    own.show();
    ok = stage.shoot(own, "runner-this") && ok;
    own.hide();
    RunnerQuestion question(runners, program->logControl(), &window);
    question.show();
    ok = TourStage::waitFor([&] { return program->logControl().listed(); }) && ok;
    return stage.shoot(question, "runner-delete") && ok;
}

}  // namespace stridetick::app
