// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls renderRt on a thread that the kernel forbids every system call, while another thread
// changes the settings all the time and every allocation and lock is counted.
// Usage: stridetick_rt_discipline FAULT CALLS. FAULT is none, or what is to be done wrong half way
// through: new, malloc, mutex or write.
// Exits 0 and says "clean"; 1 and says what the thread did; 2 if nothing could be judged; 3 where
// the kernel has no such filters.
#include "audio/click_renderer.hpp"
#include "tests/audio/renderer_rig.hpp"
#include "tests/audio/rt_interposer.hpp"
#include "tests/audio/settings_changes.hpp"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>
#include <random>
#include <string_view>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace stridetick {
namespace {

using testing::noteRt;
using testing::RtStretch;

constexpr std::size_t kMostFrames = 512;
constexpr std::uint64_t kFewestChanges = 1000;

std::atomic<long> callsDone{0};
std::atomic<int> forbiddenCall{-1};
std::atomic<int> filterRefused{0};
std::atomic<bool> over{false};

/// The thread is allowed nothing any more, not even to end: the process ends it.
[[noreturn]] void rest() noexcept {
    over.store(true);
    for (;;) {
        std::atomic_signal_fence(std::memory_order_seq_cst);
    }
}

void onForbiddenCall(int, siginfo_t* facts, void*) {
    forbiddenCall.store(facts->si_syscall);
    rest();
}

bool forbidEverySystemCall() noexcept {
    sock_filter refuse[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP)};
    const sock_fprog filter{.len = 1, .filter = refuse};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

class Faults {
 public:
    explicit Faults(std::string_view wanted) : wanted_(wanted) {}

    bool known() const {
        return wanted_ == "none" || wanted_ == "new" || wanted_ == "malloc" || wanted_ == "mutex" ||
               wanted_ == "write";
    }
    void commit() {
        if (wanted_ == "new") {
            ::operator delete(::operator new(16));  // unlike an expression, never optimised away
        } else if (wanted_ == "malloc") {
            void* volatile memory = std::malloc(16);
            std::free(memory);
        } else if (wanted_ == "mutex") {
            const std::scoped_lock lock{mutex_};
        } else if (wanted_ == "write") {
            [[maybe_unused]] const auto written = ::write(nowhere_, "x", 1);
        }
    }

 private:
    const std::string_view wanted_;
    std::mutex mutex_;
    const int nowhere_ = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
};

void renderForbidden(audio::ClickRenderer& renderer, Faults& faults, long calls) {
    std::vector<float> out(2 * kMostFrames);
    std::minstd_rand random{1};
    if (!forbidEverySystemCall()) {
        filterRefused.store(errno);
        over.store(true);
        return;
    }
    for (long call = 0; call < calls; ++call) {
        const std::size_t channels = 1 + random() % 2;
        const std::size_t frames = 1 + random() % kMostFrames;
        const std::uint32_t rate = call % 50'000 < 40'000 ? 48'000 : 44'100;
        const RtStretch stretch;
        renderer.renderRt(std::span{out}.first(frames * channels), channels, rate, true);
        if (call % 10'000 == 0) {
            renderer.skipRt(static_cast<std::int64_t>(rate), rate);
        }
        if (call == calls / 2) {
            faults.commit();
        }
        callsDone.store(call + 1, std::memory_order_relaxed);
    }
    rest();
}

struct Witnessed {
    std::uint64_t changes = 0;
    std::uint64_t beats = 0;
};

/// Storms of changes and calms between them, until the rendering is over.
Witnessed changeEverything(audio::RendererRig& rig) {
    Witnessed seen;
    std::minstd_rand random{2};
    while (!over.load()) {
        const auto& change = audio::kSettingsChanges[random() % audio::kSettingsChanges.size()];
        const auto draw = static_cast<std::uint32_t>(random());
        rig.change([&](audio::ClickSettings& settings) { change.apply(settings, draw); });
        ++seen.changes;
        seen.beats += rig.events().size();
        const auto calm = std::chrono::microseconds{random() % 4 == 0 ? random() % 100 : 0};
        const auto end = std::chrono::steady_clock::now() + calm;
        while (!over.load() && std::chrono::steady_clock::now() < end) {
        }
    }
    return seen;
}

int judge(const Witnessed& seen, long calls) {
    if (const int why = filterRefused.load(); why != 0) {
        std::printf("this system refuses the filter: %s\n", std::strerror(why));
        return 3;
    }
    std::printf("%ld calls, %llu changes, %llu beats\n", callsDone.load(),
                static_cast<unsigned long long>(seen.changes),
                static_cast<unsigned long long>(seen.beats));
    int result = 0;
    if (const int number = forbiddenCall.load(); number >= 0) {
        std::printf("the callback made system call %d%s\n", number,
                    number == SYS_write ? " (write)" : "");
        result = 1;
    }
    if (const auto offences = testing::offencesNoted(); offences > 0) {
        std::printf("the callback called %s, and %llu such calls in all\n", testing::firstOffence(),
                    static_cast<unsigned long long>(offences));
        result = 1;
    }
    if (result == 0 &&
        (callsDone.load() < calls || seen.changes < kFewestChanges || seen.beats == 0)) {
        std::printf("too little happened to judge\n");
        return 2;
    }
    if (result == 0) {
        std::printf("clean\n");
    }
    return result;
}

int measure(std::string_view fault, long calls) {
    Faults faults{fault};
    if (!faults.known() || calls < 1) {
        std::fprintf(stderr, "usage: stridetick_rt_discipline none|new|malloc|mutex|write CALLS\n");
        return 2;
    }
    struct sigaction action {};
    action.sa_sigaction = onForbiddenCall;
    action.sa_flags = SA_SIGINFO;
    sigaction(SIGSYS, &action, nullptr);

    audio::RendererRig rig;
    rig.start(1710);
    std::thread renders{[&] { renderForbidden(rig.renderer(), faults, calls); }};
    const Witnessed seen = changeEverything(rig);
    const int result = judge(seen, calls);
    std::fflush(stdout);
    // Not joined, and nothing destroyed: that thread can't even end.
    ::_exit(result);
}

}  // namespace
}  // namespace stridetick

int main(int argc, char** argv) {
    return stridetick::measure(argc > 1 ? argv[1] : "", argc > 2 ? std::atol(argv[2]) : 0);
}
