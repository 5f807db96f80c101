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

void* allocateOrNot(std::size_t size) noexcept {
    check();
    return std::malloc(size == 0 ? 1 : size);
}

void* allocateOrNot(std::size_t size, std::align_val_t alignment) noexcept {
    check();
    const auto step = static_cast<std::size_t>(alignment);
    return std::aligned_alloc(step, (size + step - 1) / step * step);
}

template <class... Alignment>
void* allocate(std::size_t size, Alignment... alignment) {
    void* memory = allocateOrNot(size, alignment...);
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
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocateOrNot(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    return allocateOrNot(size);
}
void* operator new(std::size_t size, std::align_val_t a, const std::nothrow_t&) noexcept {
    return allocateOrNot(size, a);
}
void* operator new[](std::size_t size, std::align_val_t a, const std::nothrow_t&) noexcept {
    return allocateOrNot(size, a);
}
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { release(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { release(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { release(memory); }
void operator delete(void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
    release(memory);
}
void operator delete[](void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
    release(memory);
}

namespace stridetick::testing {

CallbackGuard::CallbackGuard() noexcept { ++guardsHere; }
CallbackGuard::~CallbackGuard() { --guardsHere; }
std::size_t CallbackGuard::violations() noexcept { return violationsSeen.load(); }

}  // namespace stridetick::testing
