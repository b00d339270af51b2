#pragma once

#include "client/bulk_thread.h"
#include "compose/filled_rows.h"
#include "compose/target.h"
#include "templates/template_dialog.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace carillon {

/// The requests of a plan, made one by one as they can be sent.
/// @param envelope  of each of them
[[nodiscard]] client::BulkSource requestsOf(const compose::SendPlan &plan,
    const compose::Envelope &envelope, const compose::Target &target);

/// Joins the dialog that sends many with the thread that does.
class SendMany : public QObject {
    Q_OBJECT

public:
    /// @param target  asked when the dialog is shown, and when it sends
    SendMany(compose::DraftController &draft, std::function<compose::Target()> target,
        QObject *parent = nullptr);
    ~SendMany() override;

    /// Before it is shown; tests answer them.
    void setQuestions(templates::FileQuestions questions) { m_questions = std::move(questions); }
    /// @param parent  a window to stand in front of; owns the dialog
    void show(QWidget *parent);
    /// nullptr before it was shown.
    [[nodiscard]] templates::TemplateDialog *dialog() const { return m_dialog; }

private:
    void send(const compose::SendPlan &plan);
    void end(http::SendEnd end, const Error &error);

    compose::DraftController &m_draft;
    std::function<compose::Target()> m_target;
    templates::FileQuestions m_questions = templates::FileQuestions::standard();
    QPointer<templates::TemplateDialog> m_dialog;
    std::unique_ptr<client::BulkThread> m_thread;
};

} // namespace carillon
