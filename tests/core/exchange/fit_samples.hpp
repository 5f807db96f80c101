// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stridetick::exchange::testing {

std::vector<std::byte> bytesOf(std::string_view text);

/// A file of fit_generator.py, and what it says must be found in it.
std::vector<std::byte> fitSample(const std::string& name);
std::string expectedOf(const std::string& name);

/// What fit_decoder.py finds in the file, or tcx_decoder.py in the text, or its complaint.
std::string decoded(std::span<const std::byte> fit);
std::string decoded(std::string_view tcx);

/// One line for each activity, sample, pause and lap, in the words of fit_generator.py: times in
/// milliseconds, a sample's from the start of its activity, a dash for nothing; for an error its
/// problem alone.
std::string linesOf(const ReadResult<std::vector<Activity>>& result);
std::string linesOf(const Activity& activity);
std::string nameOf(ReadProblem problem);

}  // namespace stridetick::exchange::testing
