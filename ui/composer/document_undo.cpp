#include "composer/document_undo.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace carillon::composer {
namespace {

enum class Step { None, Undo, Redo };

Step stepOf(const QKeyEvent &event)
{
    const QKeyCombination keys = event.keyCombination();
    if (event.matches(QKeySequence::Undo))
        return Step::Undo;
    if (event.matches(QKeySequence::Redo) || keys == (Qt::CTRL | Qt::Key_Y)
        || keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
        return Step::Redo;
    return Step::None;
}

} // namespace

DocumentUndo::DocumentUndo(compose::Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

void DocumentUndo::watch(QWidget *input)
{
    input->installEventFilter(this);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(input))
        area->viewport()->installEventFilter(this);
}

bool DocumentUndo::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (stepOf(*static_cast<QKeyEvent *>(event)) == Step::None)
            return false;
        event->accept(); // so that the key press comes here, whatever actions the window has
        return true;
    case QEvent::KeyPress: {
        const Step step = stepOf(*static_cast<QKeyEvent *>(event));
        if (step == Step::Undo)
            m_document.undo();
        else if (step == Step::Redo)
            m_document.redo();
        return step != Step::None;
    }
    case QEvent::FocusOut:
        m_document.endGroup();
        return false;
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        return showMenu(watched, menu->globalPos(), menu->pos());
    }
    default:
        return false;
    }
}

bool DocumentUndo::showMenu(QObject *watched, const QPoint &globalPosition, const QPoint &position)
{
    QMenu *menu = nullptr;
    bool readOnly = true;
    if (auto *line = qobject_cast<QLineEdit *>(watched)) {
        menu = line->createStandardContextMenu();
        readOnly = line->isReadOnly();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(watched->parent())) { // its viewport
        menu = text->createStandardContextMenu(position);
        readOnly = text->isReadOnly();
    }
    if (!menu)
        return false;
    if (!readOnly)
        reroute(*menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
    return true;
}

// The first two entries of Qt's menu for a writable input are its own undo and redo.
void DocumentUndo::reroute(QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    if (actions.size() < 2)
        return;
    actions[0]->disconnect();
    actions[0]->setEnabled(m_document.canUndo());
    connect(actions[0], &QAction::triggered, &m_document, &compose::Document::undo);
    actions[1]->disconnect();
    actions[1]->setEnabled(m_document.canRedo());
    connect(actions[1], &QAction::triggered, &m_document, &compose::Document::redo);
}

} // namespace carillon::composer
