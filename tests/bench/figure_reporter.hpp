// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <vector>

namespace stridetick::tests {

/// Prints each benchmark as `name value unit`, the form that packaging/bench reads.
class FigureReporter : public benchmark::BenchmarkReporter {
 public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            GetOutputStream() << run.benchmark_name() << ' ' << run.GetAdjustedRealTime() << ' '
                              << benchmark::GetTimeUnitString(run.time_unit) << '\n';
        }
    }
};

/// The whole of such a program's main().
inline int printFigures(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    FigureReporter reporter;
    return benchmark::RunSpecifiedBenchmarks(&reporter) > 0 ? 0 : 1;
}

}  // namespace stridetick::tests
