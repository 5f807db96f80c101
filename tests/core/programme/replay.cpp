// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads histories as text and prints what the rules make of them, for the comparison with the
// oracle (rules.md 9).
#include "tests/core/programme/history_script.hpp"

#include <iostream>
#include <string>

int main() {
    std::ios::sync_with_stdio(false);
    stridetick::tests::HistoryScript script{std::cout};
    std::string line;
    while (std::getline(std::cin, line)) {
        script.line(line);
    }
    script.end();
}
