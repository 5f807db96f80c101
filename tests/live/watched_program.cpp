// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the program by a test (LD_PRELOAD): watches its window's thread from the start of
// its event loop to the end, and takes one accessible name away where the test asks for that.
#include <QApplication>
#include <QWidget>

#include "tests/bench/gui_watch.hpp"

#include <cstdio>

#include <dlfcn.h>

namespace {

template <class Function>
Function theReal(const char* symbol) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, symbol));
}

}  // namespace

int QApplication::exec() {
    static const auto real = theReal<int (*)()>("_ZN12QApplication4execEv");
    stridetick::tests::GuiWatch watch;
    const int exitCode = real();
    std::printf("GUI thread blocked, worst %.1f ms; by its own doing %.1f ms\n",
                watch.worst().count(), watch.worstOwn().count());
    std::fflush(stdout);
    return exitCode;
}

void QWidget::setAccessibleName(const QString& name) {
    static const auto real =
        theReal<void (*)(QWidget*, const QString&)>("_ZN7QWidget17setAccessibleNameERK7QString");
    static const QString nameless = qEnvironmentVariable("STRIDETICK_NAMELESS");
    real(this, !nameless.isEmpty() && name == nameless ? QString() : name);
}
