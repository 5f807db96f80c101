// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_file.hpp"

#include "core/util/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <utility>

#include <pugixml.hpp>

namespace stridetick::exchange {

namespace {

constexpr std::size_t kMostNameBytes = 100;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNameEnds = " \t\r\n/>";

std::string_view withoutPrefix(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node nodeOf(void* node) {
    return pugi::xml_node{static_cast<pugi::xml_node_struct*>(node)};
}

XmlElement elementFrom(pugi::xml_node node) {
    while (node && node.type() != pugi::node_element) {
        node = node.next_sibling();
    }
    return XmlElement{node.internal_object()};
}

XmlElement named(XmlElement element, std::string_view name) {
    while (element && element.name() != name) {
        element = element.next();
    }
    return element;
}

/// What follows the first `end` in `text`, or an empty text.
std::string_view after(std::string_view text, std::string_view end) {
    const auto at = text.find(end);
    return at == std::string_view::npos ? std::string_view{} : text.substr(at + end.size());
}

/// A parser that reaches the end of the text wanted more of it, and so does a text without one.
ReadError errorOf(const pugi::xml_parse_result& result, std::string_view text) {
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0));
    if (at + 1 >= text.size() || !core::trimmed(text).ends_with('>')) {
        return {ReadProblem::CutShort, "the file ends at byte " + std::to_string(text.size()) +
                                           ", before its last element does"};
    }
    return {ReadProblem::Malformed, "at byte " + std::to_string(at) + ": " + result.description()};
}

}  // namespace

std::string_view XmlElement::name() const { return withoutPrefix(nodeOf(node_).name()); }

std::string_view XmlElement::text() const { return core::trimmed(nodeOf(node_).child_value()); }

std::string_view XmlElement::attribute(std::string_view name) const {
    for (const auto& attribute : nodeOf(node_).attributes()) {
        if (withoutPrefix(attribute.name()) == name) {
            return core::trimmed(attribute.value());
        }
    }
    return {};
}

XmlElement XmlElement::first() const { return elementFrom(nodeOf(node_).first_child()); }
XmlElement XmlElement::next() const { return elementFrom(nodeOf(node_).next_sibling()); }
XmlElement XmlElement::first(std::string_view name) const { return named(first(), name); }
XmlElement XmlElement::next(std::string_view name) const { return named(next(), name); }

struct XmlFile::Document {
    pugi::xml_document xml;
};

XmlFile::XmlFile(std::unique_ptr<Document> document) : document_(std::move(document)) {}
XmlFile::XmlFile(XmlFile&&) noexcept = default;
XmlFile& XmlFile::operator=(XmlFile&&) noexcept = default;
XmlFile::~XmlFile() = default;

XmlElement XmlFile::root() const {
    return XmlElement{document_->xml.document_element().internal_object()};
}

ReadResult<XmlFile> XmlFile::tryParse(std::string_view text, std::string_view root) {
    if (text.size() > kMostXmlBytes) {
        return failure(ReadProblem::TooLarge, std::to_string(text.size()) + " bytes of XML; " +
                                                  std::to_string(kMostXmlBytes) +
                                                  " is the most that is read");
    }
    const auto found = rootName(text);
    if (!found) {
        return tl::unexpected{found.error()};
    }
    if (*found != root) {
        return failure(ReadProblem::NotThisFormat,
                       "its root is " + shortName(*found) + ", not " + std::string{root});
    }
    const auto marks = std::ranges::count_if(text, [](char c) { return c == '<' || c == '='; });
    if (static_cast<std::size_t>(marks) > kMostXmlMarks) {
        return failure(ReadProblem::TooLarge, std::to_string(marks) + " tags and attributes; " +
                                                  std::to_string(kMostXmlMarks) +
                                                  " is the most that is read");
    }
    auto document = std::make_unique<Document>();
    // Values are kept in their elements, which saves half of the memory.
    const auto result = document->xml.load_buffer(
        text.data(), text.size(),
        pugi::parse_escapes | pugi::parse_cdata | pugi::parse_embed_pcdata, pugi::encoding_utf8);
    if (!result) {
        return tl::unexpected{errorOf(result, text)};
    }
    return XmlFile{std::move(document)};
}

ReadResult<std::string_view> rootName(std::string_view text) {
    if (text.starts_with(kByteOrderMark)) {
        text.remove_prefix(kByteOrderMark.size());
    }
    for (text = core::trimmed(text); !text.empty(); text = core::trimmed(text)) {
        if (text.starts_with("<!--")) {
            text = after(text.substr(4), "-->");
        } else if (text.starts_with("<?")) {
            text = after(text, "?>");
        } else if (text.starts_with("<!")) {
            return failure(ReadProblem::Malformed,
                           "it begins with a document type, which no watch writes");
        } else if (text.starts_with('<')) {
            text.remove_prefix(1);
            return withoutPrefix(text.substr(0, text.find_first_of(kNameEnds)));
        } else {
            break;
        }
    }
    return failure(ReadProblem::NotThisFormat, "it is not XML");
}

ReadResult<std::optional<double>> numberIn(XmlElement element) {
    return element ? numberIn(element.text(), element.name()) : std::optional<double>{};
}

ReadResult<std::optional<double>> numberIn(std::string_view text, std::string_view name) {
    if (text.empty()) {
        return std::optional<double>{};
    }
    const auto digits = text.starts_with('+') ? text.substr(1) : text;
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc::invalid_argument || end != digits.data() + digits.size()) {
        return failure(ReadProblem::Malformed,
                       shortName(name) + " is \"" + shortName(text) + "\", which is no number");
    }
    if (error != std::errc{} || !std::isfinite(value)) {
        return std::optional<double>{};
    }
    return std::optional{value};
}

std::optional<std::int64_t> wholeWithin(std::optional<double> value, int factor, double lowest,
                                        double highest) {
    if (!value || *value < lowest || *value > highest) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(std::floor(*value * factor + 0.5));
}

std::string shortName(std::string_view text) {
    if (text.size() <= kMostNameBytes) {
        return std::string{text};
    }
    auto size = kMostNameBytes;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return std::string{text.substr(0, size)};
}

}  // namespace stridetick::exchange
