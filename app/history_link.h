#pragma once

#include "exchange/compare_dialog.h"
#include "send_history_desk.h"

#include <QPointer>

#include <functional>

namespace carillon {

class DraftDesk;
class MainWindow;
class TargetDesk;

namespace compose {
class Document;
struct TargetProfile;
} // namespace compose
namespace library {
class SentSection;
}

/// What the history is joined with; all outlive it.
struct HistoryParts {
    MainWindow &window;
    compose::Document &document;
    DraftDesk &drafts;
    TargetDesk &targets;
    const Clock &clock;
    std::function<compose::Target()> local; ///< the local service, as it is now
};

/// Joins the history of sends with the window's list, and with what sends.
class HistoryLink : public QObject {
    Q_OBJECT

public:
    /// @param folder  empty: nothing goes to the disk
    HistoryLink(HistoryParts parts, const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] SendHistoryDesk &desk() { return m_desk; }
    /// The draft on the desk goes to the current target.
    void begin();

    void sendAgain(const QByteArray &id);
    void compare(const QByteArrayList &ids);
    /// Asks first.
    void clear();

Q_SIGNALS:
    /// A sentence for the status line.
    void told(const QString &text);
    void failed(const carillon::Error &error);
    void draftWanted(const QByteArray &text, const carillon::compose::Envelope &envelope);

private:
    void connectSection();
    void connectActions();
    void showSends();
    void makeDraft(const QByteArray &id);
    void remove(const QByteArrayList &ids);
    void sendLocally(compose::StoredSend send);
    void sendTo(const compose::TargetProfile &profile, compose::StoredSend send);
    void tellDropped(const QByteArrayList &headers);

    HistoryParts m_parts;
    library::SentSection &m_section;
    SendHistoryDesk m_desk;
    QPointer<exchange::CompareDialog> m_comparing;
};

} // namespace carillon
