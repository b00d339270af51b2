#include "compose/draft_controller.h"

#include "compose/request_verdict.h"

namespace carillon::compose {

using namespace std::chrono_literals;

DraftController::DraftController(Document &document, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_aging.setInterval(1min);
    connect(&m_soon, &QTimer::timeout, this, &DraftController::check);
    connect(&m_aging, &QTimer::timeout, this, &DraftController::check);
    connect(&m_document, &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
    m_aging.start();
}

void DraftController::setTarget(const Target &target)
{
    m_target = target;
    check();
}

void DraftController::check()
{
    m_soon.stop();
    m_draft.text = m_document.text();
    m_draft.envelope = m_document.envelope();
    m_draft.revision = m_document.revision();
    const Instant now = m_clock.now();
    m_draft.request = requestFor(m_draft.envelope, m_draft.text, m_target);
    const bool delegated = m_target.unsId.isEmpty();
    m_draft.verdict = judgeDraft(m_draft.request, m_draft.text,
        {.now = now,
            .token
            = delegated ? contract::TokenKind::Delegated : contract::TokenKind::Application});
    m_draft.platformFindings.clear();
    if (m_advisor && m_draft.verdict.accepted())
        m_draft.platformFindings = m_advisor(*m_draft.verdict.notification, m_draft.text, now);
    Q_EMIT checked(m_draft);
}

} // namespace carillon::compose
