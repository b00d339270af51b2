#pragma once

#include "compose/completion.h"
#include "compose/document.h"

#include <QCompleter>
#include <QPlainTextEdit>

class QKeyEvent;
class QStandardItemModel;

namespace carillon::composer {

/// Offers what may stand at the cursor of a JSON editor: while a name or an enumerated value is
/// typed, or when asked. Choosing one is an undo step of its own.
class JsonCompleter : public QObject {
    Q_OBJECT

public:
    JsonCompleter(compose::Document &document, QPlainTextEdit &editor);

    /// Opens for what stands at the cursor, were it nothing.
    void open();
    /// After the editor took a key.
    void follow(const QKeyEvent &event);
    /// Whether the open list takes this key in the editor's stead.
    [[nodiscard]] bool takes(const QKeyEvent &event) const;
    [[nodiscard]] QAbstractItemView *list() const { return m_completer->popup(); }

private:
    void offer(const compose::Completions &completions);
    void insert(const QModelIndex &index);
    [[nodiscard]] compose::Completions completionsHere() const;

    compose::Document &m_document;
    QPlainTextEdit &m_editor;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    compose::Completions m_offered;
};

} // namespace carillon::composer
