#pragma once

#include "receiver/feed_model.h"

#include <QObject>

class QTableView;

namespace carillon::receiver {

/// Keeps in place what someone reads. At the very top with no row chosen the table follows what
/// arrives; else arrivals are held back, and rows that leave above do not move the others. When
/// all rows are told anew the place and the chosen row are found again.
class FeedAnchor : public QObject {
    Q_OBJECT

public:
    /// Both outlive it; the model is the table's.
    FeedAnchor(QTableView &table, FeedModel &model, QObject *parent = nullptr);

    /// To the newest; nothing is chosen any more.
    void goUp();
    /// The next new list of rows is another one, to be read from its top.
    void forget() { m_isAnother = true; }

private:
    void judge();
    void remember();
    void findAgain();

    QTableView &m_table;
    FeedModel &m_model;
    bool m_isAnother = false;
    bool m_isFinding = false;
    qint64 m_topPosition = 0; ///< 0: the very top
    int m_topOffset = 0;
    qint64 m_currentPosition = 0;
};

} // namespace carillon::receiver
