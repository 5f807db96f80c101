// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>

namespace stridetick::app {

/// A column that asks for the least height its parts can do with, and shares out what it gets
/// above that. (Qt's own asks, for wrapped text, for the height that its parts would like best.)
class CompactColumn : public QVBoxLayout {
    Q_OBJECT

 public:
    using QVBoxLayout::QVBoxLayout;
    int heightForWidth(int width) const override;

 private:
    mutable bool asking_ = false;
};

/// Two parts of a page side by side, or one below the other where the room is narrow for them or
/// for the size of their text. Thread: window's.
class Columns : public QWidget {
    Q_OBJECT

 public:
    static constexpr int kPageEms = 42;

    /// Side by side from `sideBySideEms` lines' heights of width on.
    explicit Columns(QWidget* parent = nullptr, int sideBySideEms = kPageEms);
    void add(QWidget* part, int stretch);
    /// No wider than one part: they can stand one below the other.
    QSize minimumSizeHint() const override;

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    QBoxLayout* row_;
    int sideBySideEms_;
};

/// Scrolls a page that is taller than the window; asks for as much height as its wrapped text
/// needs, so that nothing is cut off; what gets the focus by a key comes into sight. Thread:
/// window's.
class PageScroll : public QScrollArea {
    Q_OBJECT

 public:
    explicit PageScroll(QWidget* page, QWidget* parent = nullptr);
    /// Wherever the focus is.
    void toTop();
    /// Of the page, from the first part to the last one: as little as it takes; where there is no
    /// room for both, the beginning. They stay in sight while the page grows or shrinks, until it
    /// is scrolled or the focus moves.
    void scrollTo(const QWidget* first, const QWidget* last);

 protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    void fit();
    void showFocus();
    void keepInSight();

    QPointer<QWidget> focus_;  ///< the last in this page
    QTimer focusMoved_;
    QPointer<const QWidget> first_;  ///< of what was scrolled to
    QPointer<const QWidget> last_;
    int scrolledTo_ = 0;
    QTimer laidOut_;
};

/// Scrolls the page that this part is on to it, once everything has its place.
void bringIntoSight(QWidget* part);
/// The same for all from `first` to `last`, as a question and its buttons.
void bringIntoSight(QWidget* first, QWidget* last);
/// The same, to the page's beginning: it shows another thing now.
void scrollToTop(QWidget* page);

}  // namespace stridetick::app
