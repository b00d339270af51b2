#pragma once

#include "exchange/traffic_model.h"

#include <QSortFilterProxyModel>
#include <QUrl>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace carillon::widgets {
class EmptyState;
}

namespace carillon::exchange {

/// Every exchange with the local service, whoever made it.
class TrafficPane : public QWidget {
    Q_OBJECT

public:
    explicit TrafficPane(QWidget *parent = nullptr);

    void addEntries(const QList<receiver::TrafficEntry> &entries);
    void clear();
    /// Told to people while there is nothing to list.
    void setServiceAddress(const QUrl &address);

    [[nodiscard]] const TrafficModel &model() const { return m_model; }

Q_SIGNALS:
    void entrySelected(const carillon::receiver::TrafficEntry &entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *header();
    void setUpTable();
    void fitColumns();
    void showEmptiness();

    TrafficModel m_model;
    QSortFilterProxyModel m_filter;
    QUrl m_address;
    QLineEdit *m_text = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
};

} // namespace carillon::exchange
