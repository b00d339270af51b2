#pragma once

#include "base/clock.h"
#include "compose/document.h"
#include "compose/draft.h"
#include "compose/target.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace carillon::compose {

/// What platforms would lose of a notification the service accepts, with places in its text.
using Advisor = std::function<QList<contract::Diagnostic>(
    const contract::Notification &notification, QByteArrayView text, Instant now)>;

/// Checks the whole request after every change, once per turn of the event loop however many edits
/// it brought, and again each minute, since an expiry ages while nobody types.
class DraftController : public QObject {
    Q_OBJECT

public:
    DraftController(Document &document, const Clock &clock, QObject *parent = nullptr);

    /// The draft as last checked; check() has run by the first event-loop turn.
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Where the draft would go, and with which headers; at first demoTarget().
    [[nodiscard]] const Target &target() const { return m_target; }
    /// Checks at once, since the headers may be others now.
    void setTarget(const Target &target);
    /// Asked after each check that finds no error; none to begin with.
    void setAdvisor(Advisor advisor) { m_advisor = std::move(advisor); }

    /// Checks at once.
    void check();

Q_SIGNALS:
    void checked(const carillon::compose::Draft &draft);

private:
    Document &m_document;
    const Clock &m_clock;
    Target m_target = demoTarget();
    Draft m_draft;
    Advisor m_advisor;
    QTimer m_soon;
    QTimer m_aging;
};

} // namespace carillon::compose
