// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pulse_server.hpp"

#include "tests/support/text_of.hpp"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace stridetick::testing {

namespace {

using namespace std::chrono_literals;

// A freshly installed PulseAudio on a busy machine has been seen to take over a second.
constexpr auto kAnswerDeadline = 10s;

}  // namespace

PulseServer::PulseServer() { start(); }

std::map<std::string, std::string> PulseServer::environment() const {
    const std::string folder = folder_.path().string();
    return {{"XDG_RUNTIME_DIR", folder},
            {"PULSE_RUNTIME_PATH", folder + "/pulse"},
            {"PULSE_SERVER", "unix:" + folder + "/pulse/native"},
            {"PULSE_COOKIE", folder + "/cookie"},
            {"PULSE_STATE_PATH", folder + "/state"}};
}

void PulseServer::useInThisProcess() const {
    for (const auto& [name, value] : environment()) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
}

void PulseServer::start() {
    auto variables = environment();
    variables.erase("PULSE_SERVER");  // with it, the server refuses to be one
    // A desktop's own server may hold the name that a second one would ask for, and end without.
    variables["DBUS_SESSION_BUS_ADDRESS"] = "disabled:";
    const auto log = folder_.path() / "pulseaudio.log";
    std::filesystem::create_directories(folder_.path() / "pulse");
    // A socket left by a killed server would look like an answer.
    std::filesystem::remove(folder_.path() / "pulse" / "native");
    process_ = std::make_unique<ChildProcess>(ChildProcess::Options{
        // norewinds: without it a null sink stalls new streams for up to two seconds.
        .arguments = {"pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                      "--use-pid-file=no", "--high-priority=no", "--realtime=no", "-L",
                      "module-null-sink sink_name=null rate=" + std::to_string(kRate) +
                          " norewinds=1",
                      "-L", "module-native-protocol-unix"},
        .environment = variables,
        .standardOutput = log,
        .standardError = log});
    const bool answers = waitUntil(
        [this] {
            if (process_->waitFor(0ms)) {
                return true;
            }
            ChildProcess ask{{.arguments = {"pactl", "info"},
                              .environment = environment(),
                              .standardOutput = "/dev/null",
                              .standardError = "/dev/null"}};
            return ask.waitFor(2s) == 0;
        },
        kAnswerDeadline);
    if (!answers || process_->waitFor(0ms)) {
        throw std::runtime_error("pulseaudio does not answer: " + textOf(log));
    }
}

std::string PulseServer::tell(const std::vector<std::string>& words) const {
    std::vector<std::string> arguments{"pactl"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    const auto log = folder_.path() / "pactl.log";
    ChildProcess pactl{{.arguments = arguments,
                        .environment = environment(),
                        .standardOutput = log,
                        .standardError = log}};
    if (pactl.waitFor(kAnswerDeadline) != 0) {
        throw std::runtime_error("pactl: " + textOf(log));
    }
    std::string said = textOf(log);
    said.erase(std::find(said.begin(), said.end(), '\n'), said.end());
    return said;
}

std::string PulseServer::addSink(const std::string& name, const std::string& description) const {
    return tell({"load-module", "module-null-sink", "sink_name=" + name,
                 "rate=" + std::to_string(kRate), "norewinds=1",
                 "sink_properties=device.description=" + description});
}

void PulseServer::kill() { process_->kill(); }
void PulseServer::freeze() { process_->signal(SIGSTOP); }
void PulseServer::thaw() { process_->signal(SIGCONT); }

PulseRecorder::PulseRecorder(const PulseServer& server) {
    const auto errors = folder_.path() / "parec.log";
    process_ = std::make_unique<ChildProcess>(ChildProcess::Options{
        .arguments = {"parec", "--raw", "--latency-msec=20", "-d", "null.monitor",
                      "--format=float32le", "--rate=" + std::to_string(PulseServer::kRate),
                      "--channels=1"},
        .environment = server.environment(),
        .standardOutput = folder_.path() / "samples",
        .standardError = errors});
    if (!waitUntil([this] { return length() > 0s; }, kAnswerDeadline)) {
        throw std::runtime_error("parec records nothing: " + textOf(errors));
    }
}

std::chrono::duration<double> PulseRecorder::length() const {
    const auto bytes = static_cast<double>(std::filesystem::file_size(folder_.path() / "samples"));
    return std::chrono::duration<double>{bytes / sizeof(float) / PulseServer::kRate};
}

std::vector<float> PulseRecorder::stop() {
    process_->signal(SIGTERM);
    if (!process_->waitFor(kAnswerDeadline)) {
        process_->kill();
    }
    const auto file = folder_.path() / "samples";
    std::vector<float> samples(std::filesystem::file_size(file) / sizeof(float));
    std::ifstream in{file, std::ios::binary};
    in.read(reinterpret_cast<char*>(samples.data()),
            static_cast<std::streamsize>(samples.size() * sizeof(float)));
    return samples;
}

}  // namespace stridetick::testing
