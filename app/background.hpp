// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace stridetick::app {

/// Work that may take longer than the window may wait, one piece after another on a thread of its
/// own. Thread: window's. Waits, when it goes, for the piece that is under way.
class Background : public QObject {
    Q_OBJECT

 public:
    using Finish = std::function<void()>;

    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    /// `work` runs on the other thread; what it returns runs on the window's, unless a newer piece
    /// has been asked for by then.
    void run(std::function<Finish()> work);
    bool busy() const noexcept { return finished_ != asked_; }

 private:
    void finish(int number, const Finish& then);

    QThreadPool thread_;
    int asked_ = 0;
    int finished_ = 0;
};

}  // namespace stridetick::app
