// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/colour_sight.hpp"

#include <algorithm>
#include <cmath>

namespace stridetick::tests {

namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1, of linear light.
constexpr std::array<Matrix, 4> kSeen{
    Matrix{Three{1, 0, 0}, Three{0, 1, 0}, Three{0, 0, 1}},
    Matrix{Three{0.152286, 1.052583, -0.204868}, Three{0.114503, 0.786281, 0.099216},
           Three{-0.003882, -0.048116, 1.051998}},
    Matrix{Three{0.367322, 0.860646, -0.227968}, Three{0.280085, 0.672501, 0.047413},
           Three{-0.011820, 0.042940, 0.968881}},
    Matrix{Three{1.255528, -0.076749, -0.178779}, Three{-0.078411, 0.930809, 0.147602},
           Three{0.004733, 0.691367, 0.303900}}};

// sRGB's primaries and its white, D65.
constexpr Matrix kToXyz{Three{0.4124, 0.3576, 0.1805}, Three{0.2126, 0.7152, 0.0722},
                        Three{0.0193, 0.1192, 0.9505}};
constexpr Three kWhite{0.95047, 1, 1.08883};

Three linear(const QColor& colour) {
    Three light{colour.redF(), colour.greenF(), colour.blueF()};
    for (auto& share : light) {
        share = share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    }
    return light;
}

Three times(const Matrix& matrix, const Three& of) {
    Three made{};
    for (std::size_t i = 0; i < made.size(); ++i) {
        made.at(i) =
            matrix.at(i).at(0) * of[0] + matrix.at(i).at(1) * of[1] + matrix.at(i).at(2) * of[2];
    }
    return made;
}

Three lab(const Three& light) {
    Three xyz = times(kToXyz, light);
    for (std::size_t i = 0; i < xyz.size(); ++i) {
        const double share = xyz.at(i) / kWhite.at(i);
        xyz.at(i) = share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

}  // namespace

double luminance(const QColor& colour) { return times(kToXyz, linear(colour))[1]; }

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double distance(const QColor& one, const QColor& other, Sight sight) {
    const auto seen = [sight](const QColor& colour) {
        Three light = times(kSeen.at(static_cast<std::size_t>(sight)), linear(colour));
        for (auto& share : light) {
            share = std::clamp(share, 0.0, 1.0);
        }
        return lab(light);
    };
    const Three a = seen(one);
    const Three b = seen(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

}  // namespace stridetick::tests
