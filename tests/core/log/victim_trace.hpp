// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace stridetick::tests {

/// What the process that is to be killed is doing, in memory that outlives it.
struct VictimTrace {
    enum class Doing { Nothing, Transaction, Commit, Checkpoint };
    std::atomic<bool> begun{false};
    std::atomic<bool> opened{false};
    std::atomic<Doing> doing{Doing::Nothing};
    std::atomic<std::uint64_t> steps{0};         ///< of the script, begun
    std::atomic<std::uint64_t> acknowledged{0};  ///< submissions
};

/// A VictimTrace that all who open the same file share.
class SharedTrace {
 public:
    explicit SharedTrace(const std::filesystem::path& file) {
        const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        const bool sized = fd >= 0 && ::ftruncate(fd, sizeof(VictimTrace)) == 0;
        void* page =
            sized ? ::mmap(nullptr, sizeof(VictimTrace), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)
                  : MAP_FAILED;
        const int why = errno;
        ::close(fd);
        if (page == MAP_FAILED) {
            throw std::system_error(why, std::generic_category(), file.string());
        }
        trace_ = static_cast<VictimTrace*>(page);  // a new file is zeros: nothing has begun
    }
    ~SharedTrace() { ::munmap(trace_, sizeof(VictimTrace)); }
    SharedTrace(const SharedTrace&) = delete;
    SharedTrace& operator=(const SharedTrace&) = delete;
    VictimTrace* operator->() const noexcept { return trace_; }

 private:
    VictimTrace* trace_;
};

}  // namespace stridetick::tests
