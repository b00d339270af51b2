#pragma once

#include <QStyledItemDelegate>

namespace carillon::help {

/// Paints where something was found: the section, its page, and a few of the words around it.
class HelpHitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, PageRole, SnippetRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace carillon::help
