#pragma once

#include "composer/headers_model.h"
#include "widgets/row_delegate.h"

#include <QTableView>

namespace carillon::composer {

/// Paints a header; what is wrong with it stands on a second line.
class HeadersDelegate : public widgets::RowDelegate {
    Q_OBJECT

public:
    using widgets::RowDelegate::RowDelegate;

    /// With room for the second line where there is one.
    [[nodiscard]] static int heightOf(const QModelIndex &index);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    static void paintProblem(const Cell &cell, const QModelIndex &index);
    static void paintAction(const Cell &cell, const QModelIndex &index);
};

/// The headers as a table as high as its rows. Return or typing edits a cell, Delete takes a header
/// out or puts it back.
class HeadersTable : public QTableView {
    Q_OBJECT

public:
    explicit HeadersTable(compose::DraftController &controller, QWidget *parent = nullptr);

    [[nodiscard]] HeadersModel &headers() { return m_model; }
    void goTo(QByteArrayView name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();

    HeadersModel m_model;
};

} // namespace carillon::composer
