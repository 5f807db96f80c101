// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace stridetick::exchange {

/// An element of an XmlFile, which it borrows from, or none. Names are without their prefix: every
/// program has its own.
class XmlElement {
 public:
    XmlElement() = default;
    explicit XmlElement(void* node) : node_(node) {}

    explicit operator bool() const noexcept { return node_ != nullptr; }
    std::string_view name() const;
    /// Without the white space around it; empty of none.
    std::string_view text() const;
    std::string_view attribute(std::string_view name) const;
    /// None where there is none, and of none.
    XmlElement first() const;
    XmlElement first(std::string_view name) const;
    XmlElement next() const;
    XmlElement next(std::string_view name) const;

 private:
    void* node_ = nullptr;
};

/// The elements of one of a watch's XML files. Nothing outside of the text is ever read and no
/// entity but the five of XML is put in; a text with a document type is refused.
class XmlFile {
 public:
    /// `root` is the name of the element that everything is in.
    static ReadResult<XmlFile> tryParse(std::string_view text, std::string_view root);

    XmlFile(XmlFile&&) noexcept;
    XmlFile& operator=(XmlFile&&) noexcept;
    ~XmlFile();

    XmlElement root() const;

 private:
    struct Document;
    explicit XmlFile(std::unique_ptr<Document> document);
    std::unique_ptr<Document> document_;
};

/// A day at one point a second is 40 MB as Garmin writes it.
inline constexpr std::size_t kMostXmlBytes = std::size_t{64} << 20;
/// Tags and attributes: each takes up to 64 bytes of memory, in the text it can be three. A day at
/// one point a second has 2.6 million.
inline constexpr std::size_t kMostXmlMarks = 3'000'000;

/// The name of the element that everything is in, without parsing what is in it.
ReadResult<std::string_view> rootName(std::string_view text);

/// A number in `element`: nothing where it is not there, empty, or not finite; Malformed where it
/// is no number.
ReadResult<std::optional<double>> numberIn(XmlElement element);
ReadResult<std::optional<double>> numberIn(std::string_view text, std::string_view name);

/// `value` times `factor` to a whole number, half up; nothing where it is outside of what is said.
std::optional<std::int64_t> wholeWithin(std::optional<double> value, int factor, double lowest,
                                        double highest);

/// At most 100 bytes of `text`, and no broken letter at the end.
std::string shortName(std::string_view text);

}  // namespace stridetick::exchange
