#pragma once

#include "toasts/text_block.h"
#include "toasts/toast_picture.h"

#include <QCoreApplication>
#include <QImage>
#include <QList>
#include <QString>

#include <vector>

namespace carillon::toasts {

/// One picture of a sheet.
struct SheetEntry {
    QString row{}; ///< entries of one row stand side by side
    QString column{};
    QString caption{};
    QString note{}; ///< under the caption
    QImage picture{}; ///< drawn at its own device pixel ratio
};

/// Where it is, in which look, and how much can be read.
[[nodiscard]] SheetEntry sheetEntry(const ToastPicture &picture);

/// Pictures with captions on one light ground, surface by surface; if they are all of one theme,
/// size and direction, in a grid. It says that they are simulated.
///
/// Units    logical px
/// Threads  where QtGui may use fonts; needs a QGuiApplication.
class ContactSheet {
    Q_DECLARE_TR_FUNCTIONS(carillon::toasts::ContactSheet)

public:
    /// @param heading  whose pictures they are; may be empty
    ContactSheet(const QString &heading, const QList<SheetEntry> &entries);

    [[nodiscard]] QSize size() const { return m_size; }
    /// How many pixels image() would have.
    [[nodiscard]] qint64 pixels(double ratio) const;
    void paint(QPainter &painter) const;
    /// @param ratio  device pixels per logical px
    [[nodiscard]] QImage image(double ratio) const;

private:
    struct Cell {
        SheetEntry entry{};
        int row = 0;
        int column = 0;
        QPointF at{};
        TextBlock caption{};
        TextBlock note{};
    };

    void assignCells(const QList<SheetEntry> &entries);
    void placeCells();

    std::vector<Cell> m_cells{};
    TextBlock m_heading{};
    TextBlock m_remark{};
    QSize m_size{};
};

} // namespace carillon::toasts
