#pragma once

#include "help/help_book.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QLabel;
class QStackedLayout;
class QStandardItemModel;

namespace carillon::help {

/// The contents of the help, or, while something is sought, where it stands.
class HelpSide : public QWidget {
    Q_OBJECT

public:
    /// @param book  outlives it
    explicit HelpSide(HelpBook &book, QWidget *parent = nullptr);

    /// Chooses the page in the contents.
    void setCurrent(const QString &page);
    void focusSearch();
    /// Gives the contents back. @return whether anything was sought
    bool clearSearch();
    [[nodiscard]] QStringList wordsSought() const;
    [[nodiscard]] const QList<HelpHit> &hits() const { return m_hits; }

Q_SIGNALS:
    void pageRequested(const QString &name, const QString &anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QListView *makeList(QStandardItemModel *model, const QString &objectName, const QString &name);
    void fillContents();
    void search(const QString &query);
    void openHit(int row);

    HelpBook &m_book;
    QList<HelpHit> m_hits;
    QLineEdit *m_query = nullptr;
    QListView *m_contents = nullptr;
    QListView *m_found = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_language = nullptr;
    QStackedLayout *m_stack = nullptr;
    QStandardItemModel *m_pages = nullptr;
    QStandardItemModel *m_results = nullptr;
};

} // namespace carillon::help
