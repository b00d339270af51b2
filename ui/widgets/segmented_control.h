#pragma once

#include <QStringList>
#include <QWidget>

namespace carillon::widgets {

/// A choice of one among a few, side by side in one rounded frame. One stop for the tab key; the
/// arrow keys, Home and End choose.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void setSegments(const QStringList &segments);
    [[nodiscard]] const QStringList &segments() const { return m_segments; }
    /// -1 while nothing is chosen.
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Does not signal.
    void setCurrentIndex(int index);
    /// The frame takes the colour of a problem: "error", "warning" or empty.
    void setProblem(const QString &problem);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person, and only when it is another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF segmentRect(int index) const;
    [[nodiscard]] int segmentAt(const QPointF &position) const;
    void choose(int index);
    void describe();

    QStringList m_segments;
    QString m_problem;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace carillon::widgets
