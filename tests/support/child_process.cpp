// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_process.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stridetick::testing {

namespace {

constexpr int kExecFailed = 127;

std::vector<std::string> mergedEnvironment(const std::map<std::string, std::string>& extra) {
    std::vector<std::string> lines;
    for (char** line = environ; *line != nullptr; ++line) {
        const std::string text = *line;
        if (extra.find(text.substr(0, text.find('='))) == extra.end()) {
            lines.push_back(text);
        }
    }
    for (const auto& [name, value] : extra) {
        lines.push_back(name);
        lines.back().append("=").append(value);
    }
    return lines;
}

std::vector<char*> pointersTo(std::vector<std::string>& strings) {
    std::vector<char*> pointers;
    pointers.reserve(strings.size() + 1);
    for (std::string& text : strings) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

int openForWriting(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) {
        throw std::system_error(errno, std::generic_category(), path.string());
    }
    return file;
}

}  // namespace

ChildProcess::ChildProcess(const Options& options) {
    // Everything that allocates happens before the fork: the test has threads.
    std::vector<std::string> arguments = options.arguments;
    std::vector<std::string> environment = mergedEnvironment(options.environment);
    const std::vector<char*> argv = pointersTo(arguments);
    const std::vector<char*> envp = pointersTo(environment);
    const int out = openForWriting(options.standardOutput);
    const int err = openForWriting(options.standardError);
    int report[2];
    if (::pipe2(report, O_CLOEXEC) != 0) {
        throw std::system_error(errno, std::generic_category(), "pipe2");
    }
    const pid_t parent = ::getpid();
    pid_ = ::fork();
    if (pid_ == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() == parent) {
            ::dup2(out, STDOUT_FILENO);
            ::dup2(err, STDERR_FILENO);
            ::execvpe(argv[0], argv.data(), envp.data());
            const int why = errno;
            [[maybe_unused]] const auto written = ::write(report[1], &why, sizeof why);
        }
        ::_exit(kExecFailed);
    }
    ::close(out);
    ::close(err);
    ::close(report[1]);
    int why = pid_ < 0 ? errno : 0;
    if (pid_ > 0 && ::read(report[0], &why, sizeof why) != sizeof why) {
        why = 0;  // the pipe closed by itself: the program runs
    }
    ::close(report[0]);
    if (why != 0) {
        if (pid_ > 0) {
            kill();
        }
        throw std::runtime_error(options.arguments.front() + ": " + std::strerror(why));
    }
}

ChildProcess::~ChildProcess() { kill(); }

void ChildProcess::signal(int number) const {
    if (!exitCode_) {
        ::kill(pid_, number);
    }
}

std::optional<int> ChildProcess::waitFor(std::chrono::milliseconds deadline) {
    waitUntil(
        [this] {
            int status = 0;
            if (!exitCode_ && ::wait4(pid_, &status, WNOHANG, &usage_) == pid_) {
                exitCode_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
            return exitCode_.has_value();
        },
        deadline);
    return exitCode_;
}

void ChildProcess::kill() {
    if (!exitCode_) {
        ::kill(pid_, SIGKILL);
        int status = 0;
        while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        exitCode_ = 128 + SIGKILL;
    }
}

TempFolder::TempFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "stridetick-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::system_error(errno, std::generic_category(), name);
    }
    path_ = name;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

void pollPause() { std::this_thread::sleep_for(std::chrono::milliseconds{2}); }

}  // namespace stridetick::testing
