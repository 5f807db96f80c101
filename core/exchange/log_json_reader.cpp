// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bounded_bytes.hpp"
#include "core/exchange/log_json.hpp"
#include "core/exchange/new_log.hpp"
#include "core/log/connection.hpp"
#include "core/log/file_moves.hpp"

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace stridetick::exchange {

namespace {

using log::RecordValue;

/// Takes the events of the parser and puts each record into the new log as soon as it is whole.
class Reader : public nlohmann::json_sax<nlohmann::json> {
 public:
    Reader(NewLog& log, ByteBudget& budget) : log_(log), budget_(budget) {}

    bool null() override {
        return place_ == Place::Log ? refuse("null means nothing here") : value({});
    }
    bool boolean(bool) override { return refuse("true and false mean nothing here"); }
    bool number_integer(std::int64_t number) override { return value(number); }
    bool number_unsigned(std::uint64_t number) override {
        return number <= INT64_MAX ? value(static_cast<std::int64_t>(number))
                                   : refuse("a number that is too large");
    }
    bool number_float(double number, const std::string&) override { return value(number); }
    bool string(std::string& text) override { return value(std::move(text)); }
    bool binary(nlohmann::json::binary_t&) override { return refuse("bytes mean nothing here"); }

    bool key(std::string& name) override {
        budget_.renew();
        switch (place_) {
            case Place::Log:
                return member(name);
            case Place::Record:
            case Place::Part:
                log_.beginMember(name);
                return true;
            default:
                return refuse("a name that belongs to nothing");
        }
    }

    bool start_object(std::size_t) override {
        budget_.renew();
        switch (place_) {
            case Place::Outside:
                place_ = Place::Log;
                return true;
            case Place::Records:
                log_.beginRecord();
                place_ = Place::Record;
                return true;
            case Place::Parts:
                log_.beginPart();
                place_ = Place::Part;
                return true;
            default:
                return refuse("an object where a value or a list belongs");
        }
    }

    bool end_object() override {
        budget_.renew();
        switch (place_) {
            case Place::Record:
                log_.endRecord();
                place_ = Place::Records;
                return true;
            case Place::Part:
                log_.endPart();
                place_ = Place::Parts;
                return true;
            default:
                place_ = Place::Outside;
                return true;
        }
    }

    bool start_array(std::size_t) override {
        budget_.renew();
        if (place_ == Place::Log && !expected_) {
            place_ = Place::Records;
            return true;
        }
        if (place_ == Place::Record && log_.beginParts()) {
            place_ = Place::Parts;
            return true;
        }
        return refuse("a list where a value or a record belongs");
    }

    bool end_array() override {
        budget_.renew();
        if (place_ == Place::Parts) {
            log_.endParts();
            place_ = Place::Record;
        } else {
            log_.endTable();
            place_ = Place::Log;
        }
        return true;
    }

    bool parse_error(std::size_t at, const std::string& token,
                     const nlohmann::json::exception& e) override {
        // What it has seen may be long, and is said well enough by the place.
        const bool cut = token.size() > 40;
        return refuse("byte " + std::to_string(at) +
                      (cut ? std::string(": not JSON") : std::string(": ") + e.what()));
    }

 private:
    enum class Place { Outside, Log, Records, Record, Parts, Part };

    bool refuse(const std::string& what) { throw Refusal(log_.where() + what); }

    bool member(const std::string& name) {
        if (name == "format" || name == "version") {
            expected_ = name;
        } else {
            log_.beginTable(name);
        }
        return true;
    }

    bool value(RecordValue&& value) {
        budget_.renew();
        switch (place_) {
            case Place::Log:
                return headline(value);
            case Place::Record:
            case Place::Part:
                log_.setMember(std::move(value));
                return true;
            default:
                return refuse("a value that belongs to nothing");
        }
    }

    bool headline(const RecordValue& value) {
        if (!expected_) {
            return refuse("a table is a list of records");
        }
        if (*expected_ == "format") {
            if (value != RecordValue(kLogJsonFormat)) {
                return refuse("the format is not " + std::string(kLogJsonFormat));
            }
            known_ = true;
        } else {
            const bool isNumber = std::holds_alternative<std::int64_t>(value);
            if (!known_ || !isNumber) {
                return refuse(known_ ? "the version is not a number"
                                     : "the format is not said before the version");
            }
            log_.begin(std::get<std::int64_t>(value));
        }
        expected_.reset();
        return true;
    }

    NewLog& log_;
    ByteBudget& budget_;
    Place place_ = Place::Outside;
    bool known_ = false;
    std::optional<std::string> expected_;
};

}  // namespace

log::LogResult<void> tryReadJson(std::istream& in, const std::filesystem::path& into) {
    return tryReadJson(in, into, log::schemaSteps());
}

log::LogResult<void> tryReadJson(std::istream& in, const std::filesystem::path& into,
                                 log::SchemaSteps steps) {
    using Kind = log::LogError::Kind;
    if (log::FileIdentity::of(into)) {
        return tl::unexpected(log::LogError{Kind::Other, into.string() + " is there already"});
    }
    auto read = log::guarded([&]() -> log::LogResult<void> {
        try {
            // Room for every byte of the longest text to be an escape of six.
            ByteBudget budget(8 * kMostTextBytes);
            NewLog log(into, steps);
            Reader reader(log, budget);
            nlohmann::json::sax_parse(BoundedBytes(in, budget), BoundedBytes(budget), &reader);
            log.finish();
        } catch (const Refusal& refusal) {
            return tl::unexpected(log::LogError{Kind::Rejected, refusal.what()});
        }
        return log::applySteps(into, steps);
    });
    if (!read) {
        log::discard(into);
    }
    return read;
}

}  // namespace stridetick::exchange
