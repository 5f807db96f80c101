// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mounted_disk.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <linux/loop.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace stridetick::testing {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds kPatience{20};
constexpr const char* kOnError = "errors=remount-ro";

std::string lastProblem(const std::string& what) { return what + ": " + std::strerror(errno); }

void demand(bool done, const std::string& what) {
    if (!done) {
        throw std::system_error(errno, std::generic_category(), what);
    }
}

int run(std::vector<std::string> command) {
    ChildProcess process({.arguments = std::move(command), .environment = {}});
    return process.waitFor(kPatience).value_or(-1);
}

/// An open file descriptor, or -1.
class Descriptor {
 public:
    Descriptor(const fs::path& file, int flags)
        : fd_(::open(file.c_str(), flags | O_CLOEXEC, 0600)) {}
    ~Descriptor() {
        if (fd_ >= 0) {
            ::close(fd_);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const noexcept { return fd_; }

 private:
    int fd_;
};

}  // namespace

std::string ownMounts() {
    thread_local bool own = false;
    if (own) {
        return {};
    }
    if (::unshare(CLONE_NEWNS) != 0) {
        return lastProblem("no mounts of the test's own");
    }
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        return lastProblem("the mounts cannot be made private");
    }
    own = true;
    return {};
}

MountedDisk::MountedDisk(int kilobytes, Kind kind)
    : path_(folder_.path() / "disk"), problem_(ownMounts()) {
    fs::create_directory(path_);
    if (problem_.empty()) {
        kind == Kind::Memory ? mountMemory(kilobytes) : mountExt4(kilobytes);
    }
}

MountedDisk::~MountedDisk() {
    // All that lie on it; a file that is still open keeps it, unseen.
    while (::umount2(path_.c_str(), MNT_DETACH) == 0) {
    }
}

void MountedDisk::mountMemory(int kilobytes) {
    const auto options = "size=" + std::to_string(kilobytes) + "k";
    if (::mount("none", path_.c_str(), "tmpfs", 0, options.c_str()) != 0) {
        problem_ = lastProblem("no tmpfs");
    }
}

void MountedDisk::mountExt4(int kilobytes) {
    const auto image = folder_.path() / "image";
    std::ofstream(image).flush();
    fs::resize_file(image, static_cast<std::uintmax_t>(kilobytes) * 1024);
    if (run({"mkfs.ext4", "-q", "-F", image.string()}) != 0) {
        problem_ = "no ext4: mkfs.ext4 failed";
        return;
    }
    const Descriptor control("/dev/loop-control", O_RDWR);
    const int number = control < 0 ? -1 : ::ioctl(control, LOOP_CTL_GET_FREE);
    loop_ = "loop" + std::to_string(number);
    const Descriptor device("/dev/" + loop_, O_RDWR);
    const Descriptor file(image, O_RDWR);
    if (number < 0 || device < 0 || ::ioctl(device, LOOP_SET_FD, static_cast<int>(file)) != 0) {
        problem_ = lastProblem("no loop device");
        return;
    }
    loop_info64 info{};
    info.lo_flags = LO_FLAGS_AUTOCLEAR;  // free once nothing is mounted from it
    ::ioctl(device, LOOP_SET_STATUS64, &info);
    if (::mount(("/dev/" + loop_).c_str(), path_.c_str(), "ext4", 0, kOnError) != 0) {
        problem_ = lastProblem("no ext4 from a loop device");
    } else if (!fs::exists("/sys/fs/ext4/" + loop_ + "/trigger_fs_error")) {
        problem_ = "this system's ext4 cannot be made to fail";
    }
}

void MountedDisk::fill(int butKilobytes) const {
    makeRoom();
    {
        const Descriptor file(ballast(), O_WRONLY | O_CREAT);
        demand(file >= 0, "ballast");
        const std::vector<char> some(4096);
        while (::write(file, some.data(), some.size()) > 0) {
        }
        demand(errno == ENOSPC, "ballast");
    }
    const auto size = fs::file_size(ballast());
    const auto free = static_cast<std::uintmax_t>(butKilobytes) * 1024;
    fs::resize_file(ballast(), size > free ? size - free : 0);
}

void MountedDisk::makeRoom() const { fs::remove(ballast()); }

void MountedDisk::setReadOnly(bool readOnly) const {
    const unsigned long flags = MS_REMOUNT | (readOnly ? MS_RDONLY : 0);
    demand(::mount(nullptr, path_.c_str(), nullptr, flags, nullptr) == 0, "remount");
}

void MountedDisk::failAsDiskDoes() const {
    std::ofstream trigger("/sys/fs/ext4/" + loop_ + "/trigger_fs_error");
    demand(static_cast<bool>((trigger << "1\n").flush()), "trigger_fs_error");
}

void MountedDisk::mend() {
    const auto device = "/dev/" + loop_;
    const Descriptor held(device, O_RDONLY);  // else it would go with the last mount
    demand(::umount2(path_.c_str(), 0) == 0, "umount");
    constexpr int kMended = 1;
    demand(run({"e2fsck", "-f", "-y", device}) <= kMended, "e2fsck");
    demand(::mount(device.c_str(), path_.c_str(), "ext4", 0, kOnError) == 0, "mount");
}

Cover::Cover(fs::path folder, Kind kind) : folder_(std::move(folder)) {
    const char* const place = folder_.c_str();
    if (kind == Kind::Empty) {
        demand(::mount("none", place, "tmpfs", 0, nullptr) == 0, "tmpfs");
        return;
    }
    constexpr unsigned long kReadOnly = MS_REMOUNT | MS_BIND | MS_RDONLY;
    demand(::mount(place, place, nullptr, MS_BIND, nullptr) == 0, "bind");
    demand(::mount(nullptr, place, nullptr, kReadOnly, nullptr) == 0, "read-only bind");
}

Cover::~Cover() { ::umount2(folder_.c_str(), MNT_DETACH); }

}  // namespace stridetick::testing
