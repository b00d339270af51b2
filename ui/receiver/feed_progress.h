#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace carillon::widgets {
class ElidedLabel;
}

namespace carillon::receiver {

/// What is being done to many notifications, how far it is, and a way to stop it. Afterwards what
/// came of it, until it is dismissed. Hidden while there is nothing to tell.
class FeedProgress : public QWidget {
    Q_OBJECT

public:
    explicit FeedProgress(QWidget *parent = nullptr);

    /// @param total  0 while it is not known
    void showProgress(const QString &text, qint64 done, qint64 total);
    /// It is over; an empty text hides the bar.
    void end(const QString &text, const QString &toolTip = {});

Q_SIGNALS:
    void cancelRequested();

private:
    widgets::ElidedLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
    bool m_isOver = true;
};

} // namespace carillon::receiver
