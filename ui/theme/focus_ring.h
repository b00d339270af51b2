#pragma once

#include "theme/palette.h"

#include <QWidget>

class QPainter;
class QRectF;

namespace carillon::theme {

/// In pixels: 2, and 3 in high contrast.
[[nodiscard]] int ringWidth(const Colors &colors);

/// A ring just inside of @p rect, for painting code.
void paintRing(
    QPainter &painter, const QRectF &rect, const QColor &color, const Colors &colors, qreal radius);

/// Shows that a list, a table or an editor has the focus, where no frame of its own does: lies over
/// its edge and lets everything through. It goes with the widget and shows while that has the
/// focus.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    /// Whether the style gives that widget a ring.
    [[nodiscard]] static bool suits(const QWidget *widget);
    /// Does nothing for one that has a ring.
    static void giveTo(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FocusRing(QWidget *widget);
    void fit();
};

} // namespace carillon::theme
