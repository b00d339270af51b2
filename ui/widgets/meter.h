#pragma once

#include "widgets/status_chip.h"

#include <QWidget>

namespace carillon::widgets {

/// How much of a whole is taken: a bar, and the figures in words beside it.
class Meter : public QWidget {
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    /// @param share  of the whole, clamped to 0..1; below 0 there is no whole and no bar
    /// @param tone   Warning and Error bring their icon
    void set(double share, const QString &text, Tone tone);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(class QPainter &painter, const QRect &place) const;

    double m_share = -1;
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace carillon::widgets
