// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPixmap>

#include "app/ui/theme.hpp"
#include "core/history/year_days.hpp"

#include <map>
#include <tuple>

namespace stridetick::app {

/// A day's cell: run by how much of it is filled, the others by a shape of their own.
void paintDay(QPainter& painter, const QRectF& cell, const core::YearDay& day,
              const theme::Colours& colours);

/// Cells of one size. Each look is painted once: a year has some ten of them, and 365 days.
class DayStamps {
 public:
    /// `scale`: pixels of the screen to one of `size`.
    DayStamps(int size, double scale) : size_(size), scale_(scale) {}

    const QPixmap& of(const core::YearDay& day);

 private:
    using Look = std::tuple<core::YearDay::Kind, int, bool, bool>;
    static Look lookOf(const core::YearDay& day);

    int size_;
    double scale_;
    std::map<Look, QPixmap> stamps_;
};

}  // namespace stridetick::app
