// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/first_bytes.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace stridetick::log {

namespace {

/// A file opened by SQLite's layer over the system, as it opens a database.
class SystemFile {
 public:
    explicit SystemFile(const std::filesystem::path& file)
        : name_(sqlite3_create_filename(file.c_str(), "", "", 0, nullptr)),
          storage_(static_cast<std::size_t>(system_->szOsFile) / sizeof(std::max_align_t) + 1) {
        errno = 0;
        int flags = 0;
        result_ = system_->xOpen(system_, name_, handle(),
                                 SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags);
        why_ = errno != 0 ? std::strerror(errno) : sqlite3_errstr(result_);
    }
    ~SystemFile() {
        if (handle()->pMethods != nullptr) {
            handle()->pMethods->xClose(handle());
        }
        sqlite3_free_filename(name_);
    }
    SystemFile(const SystemFile&) = delete;
    SystemFile& operator=(const SystemFile&) = delete;

    LogResult<std::string> firstBytes(std::size_t most) {
        sqlite3_int64 size = 0;
        if (result_ == SQLITE_OK) {
            result_ = handle()->pMethods->xFileSize(handle(), &size);
        }
        std::string bytes(std::min(most, static_cast<std::size_t>(size)), '\0');
        if (result_ == SQLITE_OK && !bytes.empty()) {
            result_ = handle()->pMethods->xRead(handle(), bytes.data(),
                                                static_cast<int>(bytes.size()), 0);
            why_ = sqlite3_errstr(result_);
        }
        if (result_ != SQLITE_OK) {
            return tl::unexpected(LogError{LogError::Kind::CannotOpen, why_});
        }
        return bytes;
    }

 private:
    sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(storage_.data()); }

    sqlite3_vfs* system_ = sqlite3_vfs_find(nullptr);
    const char* name_;
    std::vector<std::max_align_t> storage_;
    int result_ = SQLITE_OK;
    std::string why_;
};

}  // namespace

LogResult<std::string> tryReadFirstBytes(const std::filesystem::path& file, std::size_t most) {
    return SystemFile(file).firstBytes(most);
}

}  // namespace stridetick::log
