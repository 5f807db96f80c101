// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/callback_guard.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

thread_local int guardsHere = 0;
std::atomic<std::size_t> violationsSeen{0};

void check() noexcept {
    if (guardsHere > 0) {
        violationsSeen.fetch_add(1, std::memory_order_relaxed);
    }
}

void* allocate(std::size_t size) {
    check();
    void* memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        throw std::bad_alloc{};
    }
    return memory;
}

void* allocate(std::size_t size, std::align_val_t alignment) {
    check();
    const auto step = static_cast<std::size_t>(alignment);
    void* memory = std::aligned_alloc(step, (size + step - 1) / step * step);
    if (memory == nullptr) {
        throw std::bad_alloc{};
    }
    return memory;
}

void release(void* memory) noexcept {
    check();
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void* operator new(std::size_t size, std::align_val_t a) { return allocate(size, a); }
void* operator new[](std::size_t size, std::align_val_t a) { return allocate(size, a); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }

namespace stridetick::testing {

CallbackGuard::CallbackGuard() noexcept { ++guardsHere; }
CallbackGuard::~CallbackGuard() { --guardsHere; }
std::size_t CallbackGuard::violations() noexcept { return violationsSeen.load(); }

}  // namespace stridetick::testing
