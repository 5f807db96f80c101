// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include "core/records/id.hpp"

namespace stridetick::app {

template <class RecordId>
RecordId newId() {
    return RecordId{QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()};
}

}  // namespace stridetick::app
