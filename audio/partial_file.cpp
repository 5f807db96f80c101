// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/partial_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <random>
#include <system_error>
#include <utility>

namespace stridetick::audio {

namespace {

namespace fs = std::filesystem;

constexpr int kNameTries = 100;

}  // namespace

PartialFile::PartialFile(const fs::path& path) {
    std::error_code none;
    const fs::path behind = fs::canonical(path, none);
    target_ = none ? path : behind;
    if (fs::is_directory(target_, none)) {
        error_ = EISDIR;
        return;
    }
    std::random_device random;
    for (int i = 0; i < kNameTries; ++i) {
        std::array<char, 40> name{};
        std::snprintf(name.data(), name.size(), ".stridetick-%08x.part", random());
        const fs::path hidden = target_.parent_path() / name.data();
        file_ = std::fopen(hidden.c_str(), "w+bx");  // x: not if there is one of that name
        if (file_ != nullptr) {
            temporary_ = hidden;
            return;
        }
        if (errno != EEXIST) {
            break;
        }
    }
    held(false);
}

PartialFile::~PartialFile() {
    close();
    if (!temporary_.empty()) {
        std::error_code ignored;
        fs::remove(temporary_, ignored);
    }
}

bool PartialFile::held(bool good) {
    if (!good && error_ == 0) {
        error_ = errno != 0 ? errno : EIO;
    }
    return good;
}

bool PartialFile::arrive() {
    return !std::exchange(moved_, false) ||
           held(std::fseek(file_, static_cast<long>(place_), SEEK_SET) == 0);
}

bool PartialFile::close() {
    return file_ == nullptr || held(std::fclose(std::exchange(file_, nullptr)) == 0);
}

void PartialFile::moveTo(std::int64_t place) {
    place_ = place;
    moved_ = true;
}

std::size_t PartialFile::write(const void* data, std::size_t bytes) {
    if (failed() || file_ == nullptr || !arrive()) {
        return 0;
    }
    const std::size_t done = std::fwrite(data, 1, bytes, file_);
    held(done == bytes);
    place_ += static_cast<std::int64_t>(done);
    length_ = std::max(length_, place_);
    return done;
}

std::size_t PartialFile::read(void* data, std::size_t bytes) {
    moved_ = true;  // the standard wants a move between a write and a read
    if (failed() || file_ == nullptr || !arrive()) {
        return 0;
    }
    const std::size_t done = std::fread(data, 1, bytes, file_);
    moveTo(place_ + static_cast<std::int64_t>(done));
    return done;
}

bool PartialFile::keep() {
    if (!close() || failed()) {
        return false;
    }
    std::error_code error;
    fs::rename(temporary_, target_, error);
    if (error) {
        error_ = error.value();
        return false;
    }
    temporary_.clear();
    return true;
}

std::string PartialFile::error() const { return std::generic_category().message(error_); }

}  // namespace stridetick::audio
