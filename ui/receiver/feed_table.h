#pragma once

#include <QTableView>

namespace carillon::receiver {

/// The table of a long feed: nothing that a key or a click does looks at every row.
class FeedTable : public QTableView {
    Q_OBJECT

public:
    explicit FeedTable(QWidget *parent = nullptr);

    /// To be called once the header is in place: a click there sorts and chooses no column.
    void setUpHeader();

Q_SIGNALS:
    void topRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Letters are shortcuts here; looking for them in a million rows would take its time.
    void keyboardSearch(const QString &) override { }
};

} // namespace carillon::receiver
