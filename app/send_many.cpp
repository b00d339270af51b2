#include "send_many.h"

namespace carillon {

client::BulkSource requestsOf(
    const compose::SendPlan &plan, const compose::Envelope &envelope, const compose::Target &target)
{
    // A function that can be copied; the rows behind it cannot.
    const auto rows = std::make_shared<compose::FilledRows>(plan);
    return [rows, envelope, target]() -> Result<std::optional<client::BulkItem>> {
        const Result<std::optional<compose::FilledRow>> row = rows->next();
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            return std::optional<client::BulkItem>();
        client::BulkItem item{.line = (*row)->line, .problem = (*row)->problem};
        if (item.problem.isEmpty())
            item.request = compose::requestFor(envelope, (*row)->body, target);
        return std::optional(std::move(item));
    };
}

SendMany::SendMany(
    compose::DraftController &draft, std::function<compose::Target()> target, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_target(std::move(target))
{
}

SendMany::~SendMany() = default;

void SendMany::show(QWidget *parent)
{
    if (!m_dialog) {
        m_dialog = new templates::TemplateDialog(m_draft, m_questions, parent);
        connect(m_dialog, &templates::TemplateDialog::sendRequested, this, &SendMany::send);
        connect(m_dialog, &templates::TemplateDialog::cancelRequested, this, [this] {
            if (m_thread)
                m_thread->cancel();
        });
    }
    m_dialog->setTarget(m_target().name);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SendMany::send(const compose::SendPlan &plan)
{
    const compose::Target target = m_target();
    if (!target.baseUrl.isValid() || target.baseUrl.isEmpty())
        return m_dialog->end(
            http::SendEnd::NoRows, {{}, tr("The local service is not running."), {}});
    client::BulkOptions options{.baseUrl = target.baseUrl,
        .concurrency = plan.concurrency,
        .rate = plan.rate,
        .stopAtFailure = plan.stopAtFailure};
    m_thread = std::make_unique<client::BulkThread>(
        options, requestsOf(plan, m_draft.document().envelope(), target));
    connect(m_thread.get(), &client::BulkThread::advanced, this,
        [this](const QList<http::SendResult> &results) {
            if (m_dialog)
                m_dialog->append(results);
            m_thread->acknowledge();
        });
    connect(m_thread.get(), &client::BulkThread::finished, this, &SendMany::end);
    m_thread->start();
}

void SendMany::end(http::SendEnd end, const Error &error)
{
    m_thread.release()->deleteLater(); // it is calling
    if (m_dialog)
        m_dialog->end(end, error);
}

} // namespace carillon
