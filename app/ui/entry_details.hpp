// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/wrapped_list.hpp"

namespace stridetick::app {

/// An entry of the log in full, to be read line by line; hidden where there is no more to say.
/// Thread: window's.
class EntryDetails : public WrappedList {
    Q_OBJECT

 public:
    explicit EntryDetails(QWidget* parent = nullptr);
};

}  // namespace stridetick::app
