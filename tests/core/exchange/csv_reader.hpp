// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stridetick::exchange {

using CsvLines = std::vector<std::vector<std::string>>;

/// A sheet by the grammar of RFC 4180 and nothing beside it; nothing where it breaks that.
inline std::optional<CsvLines> readCsv(std::string_view sheet) {
    CsvLines lines;
    while (!sheet.empty()) {
        auto& fields = lines.emplace_back();
        for (bool more = true; more;) {
            auto& field = fields.emplace_back();
            if (sheet.starts_with('"')) {
                sheet.remove_prefix(1);
                while (true) {
                    const auto quote = sheet.find('"');
                    if (quote == std::string_view::npos) {
                        return std::nullopt;
                    }
                    field += sheet.substr(0, quote);
                    sheet.remove_prefix(quote + 1);
                    if (!sheet.starts_with('"')) {
                        break;
                    }
                    field += '"';
                    sheet.remove_prefix(1);
                }
            } else {
                field = sheet.substr(0, sheet.find_first_of(",\r\n\""));
                sheet.remove_prefix(field.size());
            }
            more = sheet.starts_with(',');
            if (!more && !sheet.starts_with("\r\n")) {
                return std::nullopt;
            }
            sheet.remove_prefix(more ? 1 : 2);
        }
        if (fields.size() != lines.front().size()) {
            return std::nullopt;
        }
    }
    return lines;
}

}  // namespace stridetick::exchange
