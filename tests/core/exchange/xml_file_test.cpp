// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_file.hpp"

#include "tests/core/exchange/exchange_samples.hpp"

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace stridetick::exchange {
namespace {

ReadProblem problemOf(std::string_view text) {
    const auto file = XmlFile::tryParse(text, "a");
    EXPECT_FALSE(file);
    return file ? ReadProblem::CannotOpen : file.error().problem;
}

long peakKilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST(XmlFile, WalksElementsWithoutTheirPrefixes) {
    const auto file = XmlFile::tryParse(
        "\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- <b> --> <x:a> t <y:b c='1' z:d=' 2 '/>"
        "<!-- --><b><![CDATA[<3>]]></b><e> &lt;4&#53; </e></x:a>",
        "a");
    ASSERT_TRUE(file) << file.error().detail;
    const auto root = file->root();
    EXPECT_EQ(root.name(), "a");
    const auto b = root.first();
    EXPECT_EQ(b.name(), "b");
    EXPECT_EQ(b.attribute("c"), "1");
    EXPECT_EQ(b.attribute("d"), "2");
    EXPECT_EQ(b.attribute("e"), "");
    EXPECT_EQ(b.text(), "");
    EXPECT_EQ(b.next("b").text(), "<3>");
    EXPECT_EQ(root.first("e").text(), "<45");
    EXPECT_FALSE(root.first("e").next());
    EXPECT_FALSE(root.first("f"));
}

TEST(XmlFile, NothingHasNothing) {
    const XmlElement none;
    EXPECT_FALSE(none);
    EXPECT_EQ(none.name(), "");
    EXPECT_EQ(none.text(), "");
    EXPECT_EQ(none.attribute("a"), "");
    EXPECT_FALSE(none.first());
    EXPECT_FALSE(none.first("a").next("a"));
}

TEST(XmlFile, TellsWhatATextIs) {
    EXPECT_EQ(problemOf(""), ReadProblem::NotThisFormat);
    EXPECT_EQ(problemOf("PK..."), ReadProblem::NotThisFormat);
    EXPECT_EQ(problemOf("{\"a\":1}"), ReadProblem::NotThisFormat);
    EXPECT_EQ(problemOf("<b/>"), ReadProblem::NotThisFormat);
    EXPECT_EQ(problemOf("<a><b></a>"), ReadProblem::Malformed);
    EXPECT_EQ(problemOf("<a b=1></a>"), ReadProblem::Malformed);
}

TEST(XmlFile, SaysOfEveryCutThatTheFileEndsTooEarly) {
    const std::string whole = "<a c=\"1\"><b>text</b><!-- x --><d/></a>";
    ASSERT_TRUE(XmlFile::tryParse(whole, "a"));
    for (std::size_t size = 2; size < whole.size(); ++size) {
        EXPECT_EQ(problemOf(whole.substr(0, size)), ReadProblem::CutShort) << size;
    }
}

TEST(XmlFile, RefusesABillionLaughsAtOnce) {
    std::string text = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 10; ++i) {
        const auto before = "&l" + std::to_string(i - 1) + ";";
        text += "<!ENTITY l" + std::to_string(i) + " \"";
        for (int times = 0; times < 10; ++times) {
            text += before;
        }
        text += "\">";
    }
    text += "]><a>&l9;</a>";
    EXPECT_LT(secondsOf([&] { EXPECT_EQ(problemOf(text), ReadProblem::Malformed); }), kAtOnce);
}

TEST(XmlFile, ReadsNoOtherFile) {
    EXPECT_EQ(problemOf("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"),
              ReadProblem::Malformed);
    const auto file = XmlFile::tryParse("<a>&x;</a>", "a");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->root().text(), "&x;");
}

TEST(XmlFile, RefusesTwoHundredMegabytesAtOnce) {
    std::string text = "<a>";
    text.resize(200'000'000, ' ');
    text += "</a>";
    EXPECT_LT(secondsOf([&] { EXPECT_EQ(problemOf(text), ReadProblem::TooLarge); }), kAtOnce);
}

TEST(XmlFile, RefusesMoreTagsThanARunHasBeforeTheyTakeMemory) {
    std::string text = "<a>";
    while (text.size() < kMostXmlBytes - 10) {
        text += "<b/>";
    }
    text += "</a>";
    const auto before = peakKilobytes();
    EXPECT_LT(secondsOf([&] { EXPECT_EQ(problemOf(text), ReadProblem::TooLarge); }), kAtOnce);
    EXPECT_LT(peakKilobytes() - before, 1'000);
}

TEST(XmlFile, IsNotOvercomeByDepth) {
    std::string text = "<a>";
    for (int i = 0; i < 1'000'000; ++i) {
        text += "<b>";
    }
    EXPECT_EQ(problemOf(text), ReadProblem::CutShort);
    for (int i = 0; i < 1'000'000; ++i) {
        text += "</b>";
    }
    text += "</a>";
    EXPECT_LT(secondsOf([&] { EXPECT_TRUE(XmlFile::tryParse(text, "a")); }), kAtOnce);
}

TEST(XmlFile, ReadsNumbersAndNothingElse) {
    const auto value = [](std::string_view text) { return numberIn(text, "n").value(); };
    EXPECT_EQ(value("12.5"), 12.5);
    EXPECT_EQ(value("+3"), 3.0);
    EXPECT_EQ(value("-0.25"), -0.25);
    EXPECT_EQ(value("1.5E1"), 15.0);
    EXPECT_EQ(value(""), std::nullopt);
    EXPECT_EQ(value("NaN"), std::nullopt);
    EXPECT_EQ(value("INF"), std::nullopt);
    EXPECT_EQ(value("1e999"), std::nullopt);
    for (const auto* text : {"abc", "1,5", "1 2", "0x10", "--1", "+"}) {
        const auto number = numberIn(text, "n");
        ASSERT_FALSE(number) << text;
        EXPECT_EQ(number.error().problem, ReadProblem::Malformed);
    }
}

TEST(XmlFile, RoundsHalfUpWithinItsRange) {
    EXPECT_EQ(wholeWithin(1.2345, 1'000, 0, 2), 1235);
    EXPECT_EQ(wholeWithin(-1.5, 1, -2, 2), -1);
    EXPECT_EQ(wholeWithin(2.0, 1, 0, 2), 2);
    EXPECT_EQ(wholeWithin(2.1, 1, 0, 2), std::nullopt);
    EXPECT_EQ(wholeWithin(-0.1, 1, 0, 2), std::nullopt);
    EXPECT_EQ(wholeWithin(std::nullopt, 1, 0, 2), std::nullopt);
}

TEST(XmlFile, CutsLongNamesBetweenLetters) {
    EXPECT_EQ(shortName("Polar"), "Polar");
    EXPECT_EQ(shortName(std::string(99, 'x') + "\xC3\xA9"), std::string(99, 'x'));
    EXPECT_EQ(shortName(std::string(500, 'y')), std::string(100, 'y'));
}

}  // namespace
}  // namespace stridetick::exchange
