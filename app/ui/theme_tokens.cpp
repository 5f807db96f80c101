// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/theme_tokens.hpp"

namespace stridetick::app::theme {

namespace {

const Colours kLight{.window = QColor(0xF4, 0xF6, 0xF3),
                     .card = QColor(0xFF, 0xFF, 0xFF),
                     .line = QColor(0xCF, 0xD6, 0xD0),
                     .text = QColor(0x17, 0x1D, 0x1A),
                     .quiet = QColor(0x53, 0x5F, 0x58),
                     .accent = QColor(0x0B, 0x6B, 0x4D),
                     .primary = QColor(0x0B, 0x6B, 0x4D),
                     .onPrimary = QColor(0xFF, 0xFF, 0xFF),
                     .accentSoft = QColor(0xDC, 0xEE, 0xE5),
                     .focus = QColor(0x00, 0x00, 0x00),
                     .target = QColor(0x8A, 0x55, 0x00),
                     .carryOver = QColor(0x3A, 0x86, 0xDB),
                     .paced = QColor(0x6B, 0x1F, 0x7A),
                     .bar = QColor(0x7C, 0x8A, 0x83),
                     .clickBar = QColor(0x2F, 0x4A, 0x3F),
                     .good = QColor(0x0B, 0x6B, 0x4D),
                     .warn = QColor(0x8A, 0x55, 0x00),
                     .danger = QColor(0xA8, 0x26, 0x26),
                     .ring = QColor(0xDD, 0xE3, 0xDE)};

const Colours kDark{.window = QColor(0x12, 0x16, 0x14),
                    .card = QColor(0x1C, 0x22, 0x1F),
                    .line = QColor(0x3A, 0x44, 0x3F),
                    .text = QColor(0xEE, 0xF2, 0xEF),
                    .quiet = QColor(0xA8, 0xB4, 0xAD),
                    .accent = QColor(0x53, 0xC9, 0x93),
                    .primary = QColor(0x0F, 0x7D, 0x5A),
                    .onPrimary = QColor(0xFF, 0xFF, 0xFF),
                    .accentSoft = QColor(0x1E, 0x3A, 0x2D),
                    .focus = QColor(0xFF, 0xFF, 0xFF),
                    .target = QColor(0xF0, 0xB6, 0x55),
                    .carryOver = QColor(0x4F, 0x8F, 0xF0),
                    .paced = QColor(0xF5, 0xB8, 0xD8),
                    .bar = QColor(0x7F, 0x8C, 0x85),
                    .clickBar = QColor(0xD5, 0xE0, 0xD9),
                    .good = QColor(0x53, 0xC9, 0x93),
                    .warn = QColor(0xF0, 0xB6, 0x55),
                    .danger = QColor(0xFF, 0x8F, 0x86),
                    .ring = QColor(0x2E, 0x37, 0x33)};

const Colours kLightContrast{.window = QColor(0xFF, 0xFF, 0xFF),
                             .card = QColor(0xFF, 0xFF, 0xFF),
                             .line = QColor(0x00, 0x00, 0x00),
                             .text = QColor(0x00, 0x00, 0x00),
                             .quiet = QColor(0x26, 0x2B, 0x28),
                             .accent = QColor(0x00, 0x57, 0x3C),
                             .primary = QColor(0x00, 0x00, 0x00),
                             .onPrimary = QColor(0xFF, 0xFF, 0xFF),
                             .accentSoft = QColor(0xD8, 0xF0, 0xE4),
                             .focus = QColor(0xC4, 0x3A, 0x00),
                             .target = QColor(0x6B, 0x42, 0x00),
                             .carryOver = QColor(0x2F, 0x7F, 0xD6),
                             .paced = QColor(0x6B, 0x1F, 0x7A),
                             .bar = QColor(0x50, 0x5A, 0x55),
                             .clickBar = QColor(0x00, 0x00, 0x00),
                             .good = QColor(0x00, 0x57, 0x3C),
                             .warn = QColor(0x6B, 0x42, 0x00),
                             .danger = QColor(0x8C, 0x00, 0x00),
                             .ring = QColor(0xC8, 0xD0, 0xCB)};

const Colours kDarkContrast{.window = QColor(0x00, 0x00, 0x00),
                            .card = QColor(0x00, 0x00, 0x00),
                            .line = QColor(0xFF, 0xFF, 0xFF),
                            .text = QColor(0xFF, 0xFF, 0xFF),
                            .quiet = QColor(0xDC, 0xE2, 0xDE),
                            .accent = QColor(0x3F, 0xF2, 0xA0),
                            .primary = QColor(0xFF, 0xE4, 0x5C),
                            .onPrimary = QColor(0x00, 0x00, 0x00),
                            .accentSoft = QColor(0x00, 0x2E, 0x1E),
                            .focus = QColor(0x0A, 0x6F, 0xE0),
                            .target = QColor(0xFF, 0xC2, 0x4A),
                            .carryOver = QColor(0x4F, 0x9B, 0xFF),
                            .paced = QColor(0xFF, 0xC2, 0xF0),
                            .bar = QColor(0xA8, 0xB4, 0xAD),
                            .clickBar = QColor(0xFF, 0xFF, 0xFF),
                            .good = QColor(0x3F, 0xF2, 0xA0),
                            .warn = QColor(0xFF, 0xC2, 0x4A),
                            .danger = QColor(0xFF, 0x9D, 0x94),
                            .ring = QColor(0x3A, 0x44, 0x3F)};

}  // namespace

const Colours& coloursOf(Look look) {
    switch (look) {
        case Look::Light:
            return kLight;
        case Look::Dark:
            return kDark;
        case Look::LightContrast:
            return kLightContrast;
        case Look::DarkContrast:
            return kDarkContrast;
    }
    return kLight;
}

double pointSize(Type type, double text) {
    switch (type) {
        case Type::Small:
            return text * 0.9;
        case Type::Body:
        case Type::Strong:
            return text;
        case Type::Heading:
            return text * 1.1 + 2.25;
        case Type::Large:
            return text * 1.2 + 7;
        case Type::Display:
            return text * 0.5 + 43;
        case Type::Huge:
            return text + 86;
    }
    return text;
}

}  // namespace stridetick::app::theme
