#pragma once

#include <QListView>
#include <QWidget>

class QLabel;

namespace carillon::library {

/// What a list may say beside an entry: a word on a chip, and its widgets::Tone.
enum EntryRole { ChipRole = Qt::UserRole + 20, ToneRole };

/// One list of the library under its heading, with a sentence where it is empty.
class LibrarySection : public QWidget {
    Q_OBJECT

public:
    /// @param listName  the list's object name
    LibrarySection(const QString &heading, const QString &listName, const QString &empty,
        QAbstractItemModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }

private:
    void showEmpty();

    QListView *m_list;
    QLabel *m_empty;
};

} // namespace carillon::library
