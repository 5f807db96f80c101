// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/record_rows.hpp"
#include "core/log/schema.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stridetick::exchange {

/// A log in the making from members that come one by one, in any order within a record. The schema
/// judges: an unknown table or column, one that is missing or given twice, a value of a wrong type
/// or that a check refuses throws a Refusal that names the place; other things throw what SQLite
/// throws. Holds one record at a time.
class NewLog {
 public:
    /// Makes nothing yet. `steps` outlive it.
    NewLog(std::filesystem::path file, log::SchemaSteps steps);
    NewLog(const NewLog&) = delete;
    NewLog& operator=(const NewLog&) = delete;
    ~NewLog();

    /// Makes the log, of the schema that the text is of.
    void begin(std::int64_t version);
    void beginTable(const std::string& name);
    void beginRecord();
    void beginMember(const std::string& name);
    void setMember(log::RecordValue&& value);
    /// False where the member that was begun is none of parts.
    bool beginParts();
    void beginPart();
    void endPart();
    void endParts();
    void endRecord();
    void endTable();
    /// Everything that is referred to is there.
    void finish();

    /// "measurement 3, note: ", for a sentence; empty outside of the tables.
    std::string where() const;

 private:
    /// Values by their columns, as far as they have come.
    struct Draft {
        const std::vector<log::StoredColumn>* columns = nullptr;
        std::vector<std::optional<log::RecordValue>> values;

        void begin(const std::vector<log::StoredColumn>& of);
    };

    [[noreturn]] void refuse(const std::string& what) const;
    std::int64_t runnerNamed(const std::string& uuid);
    void expectReferences();
    template <class Write>
    void checked(Write&& write) const;
    log::Values wholeOf(const Draft& draft) const;

    struct Making;
    std::filesystem::path file_;
    log::SchemaSteps steps_;
    std::unique_ptr<Making> making_;
    const log::RecordTable* table_ = nullptr;
    std::set<std::string> tablesSeen_;
    std::int64_t record_ = 0;
    std::optional<std::string> runner_;
    Draft recordDraft_;
    Draft partDraft_;
    std::optional<std::size_t> part_;  ///< whose rows come
    std::set<std::size_t> partsSeen_;
    std::string member_;
};

}  // namespace stridetick::exchange
