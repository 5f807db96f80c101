// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/language.hpp"

/// Gives the free functions of a .cpp file a tr() of their own, with a context of its name, as
/// Q_DECLARE_TR_FUNCTIONS does for a class; packaging/translations tells lupdate so. Unlike that
/// one it also speaks before there is an application.
#define STRIDETICK_TR_FUNCTIONS(Context)                                                \
    [[maybe_unused]] static QString tr(const char* text, const char* comment = nullptr, \
                                       int n = -1) {                                    \
        return stridetick::app::language::translated(#Context, text, comment, n);       \
    }
