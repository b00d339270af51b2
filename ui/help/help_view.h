#pragma once

#include "help/help_book.h"

#include <QHash>
#include <QTextBrowser>

namespace carillon::help {

/// One page of the help, its pictures as wide as there is room, in the theme's colours and size.
class HelpView : public QTextBrowser {
    Q_OBJECT

public:
    /// @param book  outlives the view
    explicit HelpView(const HelpBook &book, QWidget *parent = nullptr);

    /// A page that is not there has a friendly one in its place.
    /// @param anchor  empty: its beginning
    void showPage(const QString &name, const QString &anchor = {});
    [[nodiscard]] const QString &page() const { return m_page; }
    /// Whether the page that is shown has that place: an anchor, or a cell of a table with just
    /// that text, such as the name of a rule.
    [[nodiscard]] bool hasPlace(const QString &anchor) const;

    /// In pixels from the top of the page.
    [[nodiscard]] int scroll() const;
    void setScroll(int pixels);

    /// Marks every place where the words stand; none: nothing.
    void mark(const QStringList &words);

Q_SIGNALS:
    void pageRequested(const QString &name, const QString &anchor);
    /// A link that leads out of the help.
    void addressRequested(const QUrl &address);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();
    void fit();
    void fitPicture(const QString &name, int from, int length);
    [[nodiscard]] int placeOf(const QString &anchor) const;
    void goTo(int position);
    void follow(const QUrl &link);
    [[nodiscard]] QString missingPage(const QString &name) const;

    const HelpBook &m_book;
    QString m_page;
    QHash<QString, int> m_places;
    int m_fittedWidth = 0;
};

} // namespace carillon::help
