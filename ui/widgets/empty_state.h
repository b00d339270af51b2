#pragma once

#include <QWidget>

class QLabel;

namespace carillon::widgets {

/// What a list says while there is nothing in it: what is missing, and how to get it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &hint, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);

private:
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace carillon::widgets
