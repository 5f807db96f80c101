// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <istream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace stridetick::exchange {

/// What is wrong with a text, and where.
struct Refusal : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// How many bytes may be read until something has come of them.
class ByteBudget {
 public:
    explicit ByteBudget(std::size_t most) : most_(most), left_(most) {}
    void renew() noexcept { left_ = most_; }
    void spend() {
        if (left_ == 0) {
            throw Refusal("a value of more than " + std::to_string(most_) + " bytes");
        }
        --left_;
    }

 private:
    std::size_t most_;
    std::size_t left_;
};

/// The bytes of a stream for a parser that would take a value of any length into memory: the one
/// that is too long throws a Refusal.
class BoundedBytes {
 public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    BoundedBytes(std::istream& in, ByteBudget& budget) : at_(in), budget_(&budget) {}
    /// The end.
    explicit BoundedBytes(ByteBudget& budget) : budget_(&budget) {}

    char operator*() const { return *at_; }
    BoundedBytes& operator++() {
        budget_->spend();
        ++at_;
        return *this;
    }
    friend bool operator==(const BoundedBytes& a, const BoundedBytes& b) { return a.at_ == b.at_; }
    friend bool operator!=(const BoundedBytes& a, const BoundedBytes& b) { return !(a == b); }

 private:
    std::istreambuf_iterator<char> at_;
    ByteBudget* budget_;
};

}  // namespace stridetick::exchange
