#pragma once

#include <QWidget>

namespace carillon::widgets {

/// A small dot: filled green while all is well, a grey ring while not. Words stand beside it.
class StatusDot : public QWidget {
    Q_OBJECT

public:
    explicit StatusDot(QWidget *parent = nullptr);

    void setOn(bool on);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_on = false;
};

} // namespace carillon::widgets
