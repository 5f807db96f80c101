// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_time.hpp"

#include "core/util/text.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>

namespace stridetick::exchange {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

/// So that every moment, moved by any offset, can be written again.
constexpr std::chrono::year kFirstYear{1970};
constexpr std::chrono::year kLastYear{2999};

/// Takes pieces of fixed width from the front of a text, and remembers whether all were there.
class Pieces {
 public:
    explicit Pieces(std::string_view text) : text_(text) {}

    bool good() const { return good_; }
    std::string_view rest() const { return text_; }
    int digits(std::size_t count) {
        int value = 0;
        const auto piece = text_.substr(0, count);
        good_ = good_ && piece.size() == count && core::isDigits(piece);
        if (good_) {
            std::from_chars(piece.data(), piece.data() + count, value);
            text_.remove_prefix(count);
        }
        return value;
    }
    bool maybe(char c) {
        const bool there = good_ && text_.starts_with(c);
        text_.remove_prefix(there ? 1 : 0);
        return there;
    }
    void mark(char c) { good_ = maybe(c); }
    /// The digits after a point; what is finer than a millisecond is cut.
    milliseconds fraction() {
        int value = 0;
        std::size_t count = 0;
        for (; count < text_.size() && core::isDigits(text_.substr(count, 1)); ++count) {
            value = count < 3 ? value * 10 + (text_[count] - '0') : value;
        }
        good_ = good_ && count > 0;
        text_.remove_prefix(count);
        for (; count < 3; ++count) {
            value *= 10;
        }
        return milliseconds{value};
    }

 private:
    std::string_view text_;
    bool good_ = true;
};

void append(std::string& text, int number, std::size_t width) {
    const auto digits = std::to_string(number);
    text.append(width - std::min(width, digits.size()), '0').append(digits);
}

}  // namespace

std::optional<XmlTime> tryXmlTime(std::string_view text) {
    Pieces pieces{core::trimmed(text)};
    const std::chrono::year year{pieces.digits(4)};
    pieces.mark('-');
    const std::chrono::month month{static_cast<unsigned>(pieces.digits(2))};
    pieces.mark('-');
    const std::chrono::day day{static_cast<unsigned>(pieces.digits(2))};
    pieces.mark('T');
    const int hour = pieces.digits(2);
    pieces.mark(':');
    const int minute = pieces.digits(2);
    pieces.mark(':');
    const int second = pieces.digits(2);
    const auto fraction = pieces.maybe('.') ? pieces.fraction() : milliseconds{};

    std::optional<minutes> offset;
    if (!pieces.maybe('Z') && !pieces.rest().empty()) {
        const bool west = pieces.maybe('-');
        if (!west) {
            pieces.mark('+');
        }
        const int hours = pieces.digits(2);
        pieces.maybe(':');
        const int rest = pieces.digits(2);
        if (hours > 14 || rest > 59) {  // the widest zone of XML Schema
            return std::nullopt;
        }
        offset = minutes{(west ? -1 : 1) * (hours * 60 + rest)};
    }
    const auto date = year / month / day;
    // 60 is a leap second; 24:00 is none of a watch.
    if (!pieces.good() || date.year() < kFirstYear || date.year() > kLastYear ||
        !pieces.rest().empty() || !date.ok() || hour > 23 || minute > 59 || second > 60) {
        return std::nullopt;
    }
    const auto local = std::chrono::sys_days{date} + std::chrono::hours{hour} + minutes{minute} +
                       std::chrono::seconds{second} + fraction;
    return XmlTime{local - offset.value_or(minutes{}), offset};
}

std::string xmlTime(std::chrono::sys_time<milliseconds> at) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{at - day};
    std::string text;
    append(text, static_cast<int>(date.year()), 4);
    append(text += '-', static_cast<int>(static_cast<unsigned>(date.month())), 2);
    append(text += '-', static_cast<int>(static_cast<unsigned>(date.day())), 2);
    append(text += 'T', static_cast<int>(time.hours().count()), 2);
    append(text += ':', static_cast<int>(time.minutes().count()), 2);
    append(text += ':', static_cast<int>(time.seconds().count()), 2);
    append(text += '.', static_cast<int>(time.subseconds().count()), 3);
    return text += 'Z';
}

}  // namespace stridetick::exchange
