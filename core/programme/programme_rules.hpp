// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>

/// Every number of the programme's rules, once. R-numbers are those of the rules' text, rules.md;
/// "design" marks our own judgement, for which no source was found.
namespace stridetick::core::rules {

// Cadence and target (2.2, 2.4)
inline constexpr int kHalfRaisePermille = 25;   ///< R11: +2.5 %, unnoticed (Van Dyck 2015)
inline constexpr int kLowRaisePermille = 50;    ///< R7: the seed's least raise
inline constexpr int kHighRaisePermille = 100;  ///< R9: the most above a first baseline

// A session (R16)
inline constexpr std::chrono::minutes kEasy{5};  ///< R13, R16

// The row (R20, R21; design)
inline constexpr int kGreenPercent =
    2;  ///< R18: runners miss a cue by 1.8 to 2.9 % (Bertram & Moran 2015)
inline constexpr int kBandPercent = 3;       ///< R18: tempo JND 1.5 to 3 % (Drake & Botte 1993)
inline constexpr int kCompleteOfThirds = 2;  ///< R21: of sessions and of minutes, thirds
inline constexpr std::chrono::minutes kLeastPractice{1};  ///< design: less takes no slot
inline constexpr int kFirstRowWithChecks = 2;             ///< R21: "from week 2"
inline constexpr std::chrono::days kRowLetsGo{7};         ///< R21: missed sessions are let go then
inline constexpr std::chrono::days kRowRests{3};          ///< but not while sessions come; design
inline constexpr std::chrono::days kTwoEmptyWeeks{14};    ///< R21
inline constexpr int kHoldsBeforeOffer = 2;               ///< R21, 2.10

// Checks (R19, 2.10)
inline constexpr std::chrono::seconds kCheckLength{20};  ///< +-0.6 % at 95 %
inline constexpr int kCheckStrikes = 16;

// Effort (R22; higher effort is the known cost, Anderson 2022)
inline constexpr int kEffortRise = 2;
inline constexpr int kEffortsForUsual = 3;  ///< design

// Pain (R30: Vincent & Vincent 2017; the cut-offs 3 and 5 are design)
inline constexpr int kPainHold = 3;
inline constexpr int kPainStop = 5;
inline constexpr int kLastRowOfAchilles = 2;  ///< R31: Chan 2018

// Did it stick (R13, R23, R24)
inline constexpr int kMilliSpmPerHundredthMps = 56;  ///< R13: 5.6 spm per m/s (Burns 2019)
inline constexpr int kKeptPercent = 70;    ///< R23; design, beside 73, 86 and 115 % reached
inline constexpr int kPartlyPercent = 40;  ///< R23; design
inline constexpr int kVerdictRow = 4;      ///< R24
inline constexpr int kRowAgain = 3;        ///< R25: not yet, and partly at week 4 (2.10)
inline constexpr int kLastRowsAgain = 4;   ///< R25: partly at week 6
inline constexpr int kQuietMinutes = 2;    ///< R24: on different days (Craib 1994)
inline constexpr std::array kFollowUps{std::chrono::weeks{4}, std::chrono::weeks{12},
                                       std::chrono::weeks{26}};  ///< R24: Noehren, Willy, Bramah
inline constexpr std::chrono::days kFollowUpShownFor{14};  ///< design: then a refresher may be due
inline constexpr std::chrono::days kRefresherEvery{30};    ///< R26: Van den Berghe 2024
inline constexpr std::chrono::days kBaselineDays{
    14};                                    ///< R14: of two days not further apart; design
inline constexpr int kDayToDayTenths = 23;  ///< R14: +-2.3 %, in tenths of a percent (Craib 1994)

// Habit (R20, 2.7)
inline constexpr int kCreditInBand = 10;  ///< tenths
inline constexpr int kCreditNotMeasured = 8;
inline constexpr int kCreditOutOfBand = 6;
inline constexpr double kHabitDays = 66;     ///< to 95 % (Lally 2010)
inline constexpr double kHabitMissing = 20;  ///< a twentieth is missing then
inline constexpr int kHabitStarting = 30;    ///< percent; below it "starting"
inline constexpr int kHabitBuilding = 60;    ///< below it "building"
inline constexpr int kHabitSettling = 85;    ///< below it "settling", from it on "habit"

// Distance and shoes (R33, R34)
inline constexpr int kDistanceCautionPercent =
    110;  ///< of last week (seed; no effect in Buist 2008)
inline constexpr int kDistanceStrongPercent = 130;  ///< of the week before the last (Nielsen 2014)
inline constexpr int kShoesFromKm = 483;            ///< seed: 300 miles
inline constexpr int kShoesToKm = 966;              ///< seed: 600 miles

// Only when below (2.10; design)
inline constexpr std::chrono::seconds kClickWhenBelow{30};
inline constexpr std::chrono::minutes kAskEvery{3};

}  // namespace stridetick::core::rules
