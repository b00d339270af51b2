#pragma once

#include <QFrame>

namespace carillon::widgets {

/// One line of plain text, cut with an ellipsis where it does not fit; the tooltip then holds all
/// of it.
class ElidedLabel : public QFrame {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace carillon::widgets
