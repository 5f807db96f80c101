// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders 171 spm to WAV and prints lines of `name value unit`: seconds for 600 s of it, the most
// memory for 600 s and for ten times that, and, as `name value unit program`, seconds for 600 s by
// whole programs in turn, klick's beside ours where it is installed.
// Usage: stridetick_render_bench [PROGRAM]: the path of stridetick.
#include "audio/render_file.hpp"
#include "tests/support/child_process.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stridetick {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;
using std::chrono::steady_clock;

constexpr std::size_t kRounds = 9;

void render(seconds length, const std::filesystem::path& path) {
    audio::ClickSettings settings;
    settings.plan = audio::ClickPlan::endless(1710);
    if (const auto done = audio::tryRender(settings, length, path, {}, [](double) { return true; });
        !done) {
        throw std::runtime_error("not rendered: " + done.error().detail);
    }
}

/// Of the whole process, in a process of its own.
double megabytesFor(seconds length, const std::filesystem::path& path) {
    const pid_t child = fork();
    if (child == 0) {
        try {
            render(length, path);
            _exit(EXIT_SUCCESS);
        } catch (const std::exception&) {
            _exit(EXIT_FAILURE);
        }
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0) {
        throw std::runtime_error("not rendered in a process of its own");
    }
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double secondsSince(steady_clock::time_point begin) {
    return std::chrono::duration<double>(steady_clock::now() - begin).count();
}

/// From its start to its end; nothing if there is no such program.
std::optional<double> secondsOf(std::vector<std::string> command) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (std::string& word : command) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&quiet, stream, "/dev/null", O_WRONLY, 0);
    }
    const auto begin = steady_clock::now();
    pid_t child = 0;
    int status = 0;
    const bool ran =
        posix_spawnp(&child, arguments[0], &quiet, nullptr, arguments.data(), environ) == 0 &&
        waitpid(child, &status, 0) == child && status == 0;
    const double took = secondsSince(begin);
    posix_spawn_file_actions_destroy(&quiet);
    return ran ? std::optional{took} : std::nullopt;
}

void comparePrograms(const std::string& program, const std::filesystem::path& folder) {
    const std::string ours = folder / "ours.wav";
    const std::string theirs = folder / "theirs.wav";
    std::vector<double> ourTimes;
    std::vector<double> theirTimes;
    for (std::size_t i = 0; i < kRounds; ++i) {
        const auto took = secondsOf(
            {program, "render", "--spm", "171", "--minutes", "10", "--no-cues", "--force", ours});
        if (!took) {
            throw std::runtime_error(program + " did not render");
        }
        ourTimes.push_back(*took);
        if (const auto klick = secondsOf({"klick", "-W", theirs, "-e", "1710", "1/4", "171"})) {
            theirTimes.push_back(*klick);
        }
    }
    std::printf("renderProgram600s %.3f s stridetick\n", medianOf(ourTimes));
    if (theirTimes.empty()) {
        std::printf("klick is not installed: skipped\n");
    } else {
        std::printf("renderProgram600s %.3f s klick\n", medianOf(theirTimes));
    }
}

void measure(const char* program) {
    const testing::TempFolder folder;
    const auto path = folder.path() / "run.wav";
    std::printf("renderMemory600s %.1f MB\n", megabytesFor(600s, path));
    std::printf("renderMemory6000s %.1f MB\n", megabytesFor(6000s, path));
    std::vector<double> took(kRounds);
    for (double& round : took) {
        const auto begin = steady_clock::now();
        render(600s, path);
        round = secondsSince(begin);
    }
    std::printf("render600s %.3f s\n", medianOf(took));
    if (program != nullptr) {
        comparePrograms(program, folder.path());
    }
}

}  // namespace
}  // namespace stridetick

int main(int argc, char** argv) {
    try {
        stridetick::measure(argc > 1 ? argv[1] : nullptr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "render_bench: %s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
