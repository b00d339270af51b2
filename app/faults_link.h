#pragma once

#include "client/graph_client.h"
#include "receiver/service_fault.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace carillon {

namespace faults {
class FaultsDialog;
}
class FeedLink;
class MainWindow;

/// Shows the faults of the service the receiver is connected to, and changes them, over
/// `/mock/v1/faults`. No event tells of them: they are read again after whatever may have met one,
/// and now and then while any is on.
class FaultsLink : public QObject {
    Q_OBJECT

public:
    /// @param client  what that service is called with
    FaultsLink(MainWindow &window, client::GraphClient &client, QObject *parent = nullptr);

    /// What comes in may have met a fault.
    void follow(FeedLink &link);
    /// To a service that has just started.
    void open(const QUrl &baseUrl);
    void refresh();

    void add(const receiver::ServiceFault &fault);
    void remove(const QString &id);
    void removeAll();
    /// Opens the dialog, or brings it to the front.
    void manage();

    [[nodiscard]] const QList<receiver::ServiceFault> &faults() const { return m_faults; }

Q_SIGNALS:
    /// A sentence for the status line.
    void told(const QString &text);
    void failed(const carillon::Error &error);

private:
    void connectActions();
    void refreshSoon();
    void call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    void onAnswer(const http::Exchange &exchange);
    void refuse(const http::Exchange &exchange);
    void show(const QList<receiver::ServiceFault> &faults);

    MainWindow &m_window;
    client::GraphClient &m_client;
    QUrl m_baseUrl;
    QList<receiver::ServiceFault> m_faults;
    QTimer m_soon;
    QTimer m_nowAndThen;
    int m_asked = 0; ///< number of the last call; an answer to an earlier one is old
    QPointer<faults::FaultsDialog> m_dialog;
};

} // namespace carillon
