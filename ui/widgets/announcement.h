#pragma once

#include <QWidget>

namespace carillon::widgets {

/// What is said aloud by a screen reader once, though the focus stays where it is: one for each
/// window, which takes no room and cannot be seen.
class Announcement : public QWidget {
    Q_OBJECT

public:
    /// Says it in the window of @p from; does nothing for an empty text.
    static void say(QWidget *from, const QString &text);
    /// The one of that window.
    [[nodiscard]] static Announcement &of(QWidget *window);

Q_SIGNALS:
    void said(const QString &text);

private:
    explicit Announcement(QWidget *window);
    void say(const QString &text);
};

} // namespace carillon::widgets
