#pragma once

#include "exchange/traffic_filter.h"
#include "exchange/traffic_model.h"

#include <QUrl>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace carillon::widgets {
class EmptyState;
class PaneHeader;
} // namespace carillon::widgets

namespace carillon::exchange {

class TrafficFilterButton;

/// Every exchange with the local service, whoever made it. What is chosen stays where it is on the
/// screen, however many come in above it.
class TrafficPane : public QWidget {
    Q_OBJECT

public:
    explicit TrafficPane(QWidget *parent = nullptr);

    void addEntries(const QList<receiver::TrafficEntry> &entries);
    void clear();
    /// Told to people while there is nothing to list.
    void setServiceAddress(const QUrl &address);
    /// The lines of the context menu; nullptr for a separator.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }

    [[nodiscard]] const TrafficModel &model() const { return m_model; }
    /// Those chosen, the newest first.
    [[nodiscard]] QList<receiver::TrafficEntry> chosen() const;
    [[nodiscard]] qsizetype chosenCount() const;
    /// Those the filter lets through, the newest first.
    [[nodiscard]] QList<receiver::TrafficEntry> shown() const;

Q_SIGNALS:
    void entrySelected(const carillon::receiver::TrafficEntry &entry);
    /// Others are chosen, or there are others to choose among.
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *header();
    void setUpTable();
    void connectTable();
    void fitColumns();
    void showEmptiness();
    void showNote();
    void stayAt(int first, int last);
    void letGo(int first, int last);
    void showMenu(QPoint place);
    [[nodiscard]] const receiver::TrafficEntry &entryOf(const QModelIndex &shown) const;

    TrafficModel m_model;
    TrafficFilter m_filter;
    QUrl m_address;
    QList<QAction *> m_commands;
    widgets::PaneHeader *m_header = nullptr;
    QLineEdit *m_text = nullptr;
    TrafficFilterButton *m_choice = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    qint64 m_newer = 0; // that came in above what is being read
};

} // namespace carillon::exchange
