// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/rt_interposer.hpp"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>

namespace stridetick::testing {

namespace {

thread_local int stretchesHere = 0;
std::atomic<std::uint64_t> noted{0};
std::atomic<const char*> first{nullptr};

}  // namespace

RtStretch::RtStretch() noexcept { ++stretchesHere; }
RtStretch::~RtStretch() { --stretchesHere; }

void noteRt(const char* offence) noexcept {
    if (stretchesHere > 0) {
        const char* none = nullptr;
        first.compare_exchange_strong(none, offence);
        noted.fetch_add(1);
    }
}

std::uint64_t offencesNoted() noexcept { return noted.load(); }
const char* firstOffence() noexcept { return first.load(); }

}  // namespace stridetick::testing

using stridetick::testing::noteRt;

// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {

// What the C library's own malloc and family are called beside those names. Looking them up by
// dlsym would not do: that may allocate.
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);
void __libc_free(void*);

void* malloc(std::size_t size) {
    noteRt("malloc");
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
    noteRt("calloc");
    return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) {
    noteRt("realloc");
    return __libc_realloc(memory, size);
}
void free(void* memory) {
    noteRt("free");
    __libc_free(memory);
}
void* memalign(std::size_t alignment, std::size_t size);
void* memalign(std::size_t alignment, std::size_t size) {
    noteRt("memalign");
    return __libc_memalign(alignment, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
    noteRt("aligned_alloc");
    return __libc_memalign(alignment, size);
}
int posix_memalign(void** place, std::size_t alignment, std::size_t size) {
    noteRt("posix_memalign");
    *place = __libc_memalign(alignment, size);
    return *place == nullptr ? ENOMEM : 0;
}

}  // extern "C"
// NOLINTEND(bugprone-reserved-identifier)

namespace {

template <class Function>
using Next = std::atomic<Function*>;

/// The function that ours stands before. Of condition variables there is an old kind too.
template <class Function>
Function* nextOf(Next<Function>& known, const char* name) {
    Function* next = known.load(std::memory_order_relaxed);
    if (next == nullptr) {
        void* found = std::strstr(name, "_cond_") != nullptr
                          ? ::dlvsym(RTLD_NEXT, name, "GLIBC_2.3.2")
                          : nullptr;
        next = reinterpret_cast<Function*>(found != nullptr ? found : ::dlsym(RTLD_NEXT, name));
        known.store(next, std::memory_order_relaxed);
    }
    return next;
}

}  // namespace

// A macro, since only that can both define the name and say it.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define STRIDETICK_COUNTED(name, parameters, arguments)      \
    extern "C" int name parameters {                         \
        static constinit Next<int parameters> next{nullptr}; \
        noteRt(#name);                                       \
        return nextOf(next, #name) arguments;                \
    }
// NOLINTEND(bugprone-macro-parentheses)

STRIDETICK_COUNTED(pthread_mutex_lock, (pthread_mutex_t * lock), (lock))
STRIDETICK_COUNTED(pthread_mutex_trylock, (pthread_mutex_t * lock), (lock))
STRIDETICK_COUNTED(pthread_mutex_timedlock, (pthread_mutex_t * lock, const timespec* until),
                   (lock, until))
STRIDETICK_COUNTED(pthread_rwlock_rdlock, (pthread_rwlock_t * lock), (lock))
STRIDETICK_COUNTED(pthread_rwlock_tryrdlock, (pthread_rwlock_t * lock), (lock))
STRIDETICK_COUNTED(pthread_rwlock_wrlock, (pthread_rwlock_t * lock), (lock))
STRIDETICK_COUNTED(pthread_rwlock_trywrlock, (pthread_rwlock_t * lock), (lock))
STRIDETICK_COUNTED(pthread_cond_wait, (pthread_cond_t * condition, pthread_mutex_t* lock),
                   (condition, lock))
STRIDETICK_COUNTED(pthread_cond_timedwait,
                   (pthread_cond_t * condition, pthread_mutex_t* lock, const timespec* until),
                   (condition, lock, until))
STRIDETICK_COUNTED(pthread_cond_clockwait,
                   (pthread_cond_t * condition, pthread_mutex_t* lock, clockid_t clock,
                    const timespec* until),
                   (condition, lock, clock, until))
STRIDETICK_COUNTED(pthread_cond_signal, (pthread_cond_t * condition), (condition))
STRIDETICK_COUNTED(pthread_cond_broadcast, (pthread_cond_t * condition), (condition))
STRIDETICK_COUNTED(sem_wait, (sem_t * semaphore), (semaphore))
STRIDETICK_COUNTED(sem_trywait, (sem_t * semaphore), (semaphore))
STRIDETICK_COUNTED(sem_timedwait, (sem_t * semaphore, const timespec* until), (semaphore, until))
STRIDETICK_COUNTED(sem_post, (sem_t * semaphore), (semaphore))
