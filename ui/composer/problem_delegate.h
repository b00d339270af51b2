#pragma once

#include <QCache>
#include <QStyledItemDelegate>

namespace carillon::composer {

/// Paints one finding: what it is by its icon, where, what is wrong in a few lines, and a
/// button that puts it right.
class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Longer messages end in an ellipsis; two unless set.
    void setMostLines(int lines);

    /// Where the button is in a row that takes up @p row; empty without a fix.
    [[nodiscard]] static QRect fixButtonRect(
        const QRect &row, const QString &label, Qt::LayoutDirection direction);

    /// The height of a row with as many lines as a row may have.
    [[nodiscard]] static int tallestRow();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void fixRequested(const QModelIndex &index);
    /// A click beside the button.
    void placeRequested(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    [[nodiscard]] int messageHeight(const QModelIndex &index, int width) const;

    int m_mostLines = 2;
    mutable QCache<QString, int> m_heights{4096}; // the view asks for all rows at each change
};

} // namespace carillon::composer
