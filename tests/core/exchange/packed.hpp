// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

namespace stridetick::exchange {

/// Packed by libarchive, as a portal would.
class Packer {
 public:
    using Files = std::vector<std::pair<std::string, std::string>>;

    static std::string zip(const Files& files, const char* passphrase = nullptr) {
        Packer packer;
        archive_write_set_format_zip(packer.archive_.get());
        if (passphrase != nullptr) {
            archive_write_set_options(packer.archive_.get(), "zip:encryption=traditional");
            archive_write_set_passphrase(packer.archive_.get(), passphrase);
        }
        return packer.packed(files);
    }
    /// As they are.
    static std::string storedZip(const Files& files) {
        Packer packer;
        archive_write_set_format_zip(packer.archive_.get());
        archive_write_zip_set_compression_store(packer.archive_.get());
        return packer.packed(files);
    }
    static std::string gzip(const std::string& bytes) {
        Packer packer;
        archive_write_set_format_raw(packer.archive_.get());
        archive_write_add_filter_gzip(packer.archive_.get());
        return packer.packed({{"data", bytes}});
    }

 private:
    using Handle = std::unique_ptr<archive, int (*)(archive*)>;

    static void check(bool good) {
        if (!good) {
            throw std::runtime_error{"libarchive does not pack"};
        }
    }
    static la_ssize_t append(archive*, void* self, const void* bytes, std::size_t size) {
        static_cast<Packer*>(self)->packed_.append(static_cast<const char*>(bytes), size);
        return static_cast<la_ssize_t>(size);
    }
    void open() {
        archive_write_set_bytes_in_last_block(archive_.get(), 1);
        check(archive_write_open(archive_.get(), this, nullptr, append, nullptr) == ARCHIVE_OK);
    }
    /// A name that ends in a stroke is a directory's.
    void add(const std::string& name, const std::string& bytes) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry{archive_entry_new(),
                                                                             archive_entry_free};
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_filetype(entry.get(), name.ends_with('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
        check(archive_write_header(archive_.get(), entry.get()) == ARCHIVE_OK);
        check(archive_write_data(archive_.get(), bytes.data(), bytes.size()) ==
              static_cast<la_ssize_t>(bytes.size()));
    }
    std::string packed(const Files& files) {
        open();
        for (const auto& [name, bytes] : files) {
            add(name, bytes);
        }
        check(archive_write_close(archive_.get()) == ARCHIVE_OK);
        return std::move(packed_);
    }

    std::string packed_;
    Handle archive_{archive_write_new(), archive_write_free};
};

}  // namespace stridetick::exchange
