#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace carillon {

class Actions;

/// The tool bar: what one does most, in words.
class ToolStrip : public QWidget {
    Q_OBJECT

public:
    explicit ToolStrip(const Actions &actions, QWidget *parent = nullptr);

    void setTarget(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_send = nullptr;
    QLabel *m_target = nullptr;
};

} // namespace carillon
