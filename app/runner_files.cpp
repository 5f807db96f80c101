// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner_files.hpp"

namespace stridetick::app::runnerfiles {

namespace fs = std::filesystem;

bool mayBeThere(const fs::path& path) {
    std::error_code failure;
    const bool there = fs::exists(path, failure);
    return there || failure;
}

std::error_code moveThere(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    if (!fs::exists(fs::symlink_status(from, failure))) {
        return failure == std::errc::no_such_file_or_directory ? std::error_code{} : failure;
    }
    fs::rename(from, to, failure);
    if (failure == std::errc::cross_device_link) {
        fs::copy(from, to, fs::copy_options::recursive, failure);
        if (!failure) {
            fs::remove_all(from, failure);
        }
    }
    return failure;
}

std::vector<fs::path> contentsOf(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code failure;
    for (fs::directory_iterator at(folder, failure); !failure && at != fs::directory_iterator{};
         at.increment(failure)) {
        found.push_back(at->path());
    }
    return found;
}

}  // namespace stridetick::app::runnerfiles
