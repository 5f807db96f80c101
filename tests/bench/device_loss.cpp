// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Loses the sound server again and again in one run, in turn by SIGKILL and by SIGSTOP, and prints
// lines of `name value unit`: the worst of how soon it is noticed and heard again and how far the
// click is off its line then, and what the process holds more afterwards.
// Usage: stridetick_device_loss [ROUNDS [each]]: 50; with `each`, every round goes to stderr.
#include "tests/audio/device_losses.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace stridetick::audio {
namespace {

void measure(int rounds, bool each) {
    DeviceLosses losses;
    losses.kill();  // what the first loss loads stays
    losses.freeze();
    const Resources before = Resources::now();
    int judged = 0;
    DeviceLosses::Round worstKilled;
    DeviceLosses::Round worstFrozen;
    for (int i = 0; i < rounds; ++i) {
        const bool kills = i % 2 == 0;
        const auto round = kills ? losses.kill() : losses.freeze();
        auto& worst = kills ? worstKilled : worstFrozen;
        worst.noticedMs = std::max(worst.noticedMs, round.noticedMs);
        worst.soundBackMs = std::max(worst.soundBackMs, round.soundBackMs);
        if (round.phaseMs) {
            ++judged;
            worst.phaseMs = std::max(worst.phaseMs.value_or(0), std::abs(*round.phaseMs));
        }
        if (each) {
            std::fprintf(stderr, "%s: noticed %.0f ms, back %.0f ms, phase %+.3f ms\n",
                         kills ? "killed" : "frozen", round.noticedMs, round.soundBackMs,
                         round.phaseMs.value_or(NAN));
        }
    }
    const Resources after = Resources::now();
    std::printf("lossRounds %d rounds\n", rounds);
    std::printf("killedNoticedWorst %.0f ms\n", worstKilled.noticedMs);
    std::printf("frozenNoticedWorst %.0f ms\n", worstFrozen.noticedMs);
    std::printf("killedSoundBackWorst %.0f ms\n", worstKilled.soundBackMs);
    std::printf("frozenSoundBackWorst %.0f ms\n", worstFrozen.soundBackMs);
    std::printf("killedPhaseWorst %.3f ms\n", worstKilled.phaseMs.value_or(NAN));
    std::printf("frozenPhaseWorst %.3f ms\n", worstFrozen.phaseMs.value_or(NAN));
    std::printf("lossPhasesJudged %d rounds\n", judged);
    std::printf("lossMisnumberedBeats %d beats\n", losses.misnumbered());
    std::printf("lossThreadsLeft %d threads\n", std::max(0, after.threads - before.threads));
    std::printf("lossFilesLeft %d files\n", std::max(0, after.files - before.files));
    std::printf("lossMemoryLeft %.1f MB\n", std::max(0.0, after.residentMb - before.residentMb));
    std::printf("lossCpuPerRound %.3f s\n", (after.cpuSeconds - before.cpuSeconds) / rounds);
}

}  // namespace
}  // namespace stridetick::audio

int main(int argc, char** argv) {
    try {
        stridetick::audio::measure(argc > 1 ? std::max(2, std::atoi(argv[1])) : 50, argc > 2);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
