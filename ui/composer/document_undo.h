#pragma once

#include "compose/document.h"

#include <QObject>

class QMenu;
class QWidget;

namespace carillon::composer {

/// Sends undo and redo in the inputs it watches to the draft, whose history all views share, and
/// ends the typing step when the focus leaves.
class DocumentUndo : public QObject {
    Q_OBJECT

public:
    DocumentUndo(compose::Document &document, QObject *parent);

    void watch(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showMenu(QObject *watched, const QPoint &globalPosition, const QPoint &position);
    void reroute(QMenu &menu);

    compose::Document &m_document;
};

} // namespace carillon::composer
