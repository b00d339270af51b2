#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace carillon::widgets {

/// What a pane shows while it is empty: what it is for and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &hint, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// Shows a button of that text; an empty one takes it away.
    void setAction(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionRequested();

private:
    void setUpScrolling(QWidget *content);

    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace carillon::widgets
